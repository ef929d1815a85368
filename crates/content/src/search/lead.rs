use super::{Hit, Target};
use rumb_engine::catalogue::{Actor, Catalogue, Host, Need, Product, Software, Training};
use rumb_engine::id::NeedId;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// Needs that a search leads to, at most.
const NEEDS: usize = 6;
/// Further hits that speak for a need, and what each is worth.
const WITNESSES: usize = 3;
const WITNESS: f32 = 0.1;
/// Hosts, trainings and actors, at most of each.
const BESIDE: usize = 5;

/// What a search leads to.
#[derive(Debug, Default)]
pub struct Found<'a> {
    /// The likeliest first.
    pub needs: Vec<FoundNeed<'a>>,
    pub hosts: Vec<&'a Host>,
    pub trainings: Vec<&'a Training>,
    pub actors: Vec<&'a Actor>,
}

/// A need with what serves it.
#[derive(Debug)]
pub struct FoundNeed<'a> {
    pub need: &'a Need,
    /// What matched, when the need itself was found.
    pub hit: Option<&'a Hit>,
    pub products: Vec<FoundProduct<'a>>,
    /// What was found itself first, then by fit; only what was found itself may be withdrawn.
    pub software: Vec<FoundSoftware<'a>>,
}

/// A product in use that was found.
#[derive(Debug)]
pub struct FoundProduct<'a> {
    pub product: &'a Product,
    pub hit: &'a Hit,
}

/// A libre software for a need.
#[derive(Debug)]
pub struct FoundSoftware<'a> {
    pub software: &'a Software,
    /// What matched, when it was found itself.
    pub hit: Option<&'a Hit>,
    /// Those of the found products that it replaces.
    pub replaces: Vec<&'a Product>,
}

/// Leads from hits, the best first, to needs, products in use and the libre software for them.
pub fn found<'a>(catalogue: &'a Catalogue, hits: &'a [Hit]) -> Found<'a> {
    let mut scores: BTreeMap<&NeedId, Vec<f32>> = BTreeMap::new();
    for hit in hits {
        for (need, share) in shares(catalogue, hit) {
            scores.entry(need).or_default().push(share * hit.score);
        }
    }
    let mut scored: Vec<(f32, &Need)> = Vec::new();
    for need in &catalogue.needs {
        let mut own = scores.remove(&need.id).unwrap_or_default();
        own.sort_by(|a, b| b.total_cmp(a));
        if let Some((best, others)) = own.split_first() {
            // What several hits lead to is likelier: a few of them count a little.
            scored.push((best + others.iter().take(WITNESSES).sum::<f32>() * WITNESS, need));
        }
    }
    // The sort is stable: equal ones stay in the catalogue's order.
    scored.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    scored.truncate(NEEDS);
    let host = |hit: &Hit| match &hit.target {
        Target::Host(id) => catalogue.hosts.iter().find(|host| host.id == *id),
        Target::Need(_) | Target::Product(_) | Target::Software(_) | Target::Training(_) | Target::Actor(_) => None,
    };
    let training = |hit: &Hit| match &hit.target {
        Target::Training(id) => catalogue.trainings.iter().find(|training| training.id == *id),
        Target::Need(_) | Target::Product(_) | Target::Software(_) | Target::Host(_) | Target::Actor(_) => None,
    };
    let actor = |hit: &Hit| match &hit.target {
        Target::Actor(id) => catalogue.actors.iter().find(|actor| actor.id == *id),
        Target::Need(_) | Target::Product(_) | Target::Software(_) | Target::Host(_) | Target::Training(_) => None,
    };
    Found {
        needs: scored.into_iter().map(|(_, need)| group(catalogue, hits, need)).collect(),
        hosts: hits.iter().filter_map(host).take(BESIDE).collect(),
        trainings: hits.iter().filter_map(training).take(BESIDE).collect(),
        actors: hits.iter().filter_map(actor).take(BESIDE).collect(),
    }
}

/// The needs that a hit leads to, and how surely: above 0, at most 1.
fn shares<'a>(catalogue: &'a Catalogue, hit: &'a Hit) -> Vec<(&'a NeedId, f32)> {
    match &hit.target {
        Target::Need(id) => vec![(id, 1.0)],
        // What a product is most used for stands first in its file.
        Target::Product(id) => {
            let needs = product(catalogue, id.as_str()).map_or(&[][..], |product| &product.needs);
            needs.iter().enumerate().map(|(place, need)| (need, 0.99 - 0.01 * place.min(20) as f32)).collect()
        }
        // A libre software leads to what it does best: it need not be read several times.
        Target::Software(id) => {
            let main = software(catalogue, id.as_str()).and_then(|software| main_need(catalogue, software));
            main.map(|need| (&need.id, 0.98)).into_iter().collect()
        }
        Target::Host(_) | Target::Training(_) | Target::Actor(_) => Vec::new(),
    }
}

fn group<'a>(catalogue: &'a Catalogue, hits: &'a [Hit], need: &'a Need) -> FoundNeed<'a> {
    let serving = |found: &FoundProduct<'_>| found.product.needs.contains(&need.id);
    let products: Vec<_> = hits
        .iter()
        .filter_map(|hit| match &hit.target {
            Target::Product(id) => Some(FoundProduct { product: product(catalogue, id.as_str())?, hit }),
            Target::Need(_) | Target::Software(_) | Target::Host(_) | Target::Training(_) | Target::Actor(_) => None,
        })
        .filter(serving)
        .collect();
    let hit = hits.iter().find(|hit| hit.target == Target::Need(need.id.clone()));
    let software = candidates(catalogue, hits, need, &products);
    let is_named = |found: &FoundSoftware<'_>| found.hit.is_some();
    let is_withdrawn = |found: &FoundSoftware<'_>| found.software.withdrawn.is_some();
    let replaced = software.iter().any(|found| !found.replaces.is_empty());
    // All that serves the need where the need was meant, or where nothing else can be told.
    let is_all = hit.is_some() || (!products.is_empty() && !replaced);
    let alone = software.iter().filter(|found| is_named(found)).all(is_withdrawn);
    let is_all = is_all || (products.is_empty() && alone);
    let software = software
        .into_iter()
        .filter(|found| is_named(found) || (!is_withdrawn(found) && (is_all || !found.replaces.is_empty())))
        .collect();
    FoundNeed { need, hit, products, software }
}

/// Software that serves a need: what was found itself first, then what replaces a found product, then by fit and name.
fn candidates<'a>(
    catalogue: &'a Catalogue,
    hits: &'a [Hit],
    need: &Need,
    products: &[FoundProduct<'a>],
) -> Vec<FoundSoftware<'a>> {
    let mut list: Vec<_> = catalogue
        .software
        .iter()
        .filter(|software| software.needs.contains_key(&need.id))
        .map(|software| FoundSoftware {
            software,
            hit: hits.iter().find(|hit| hit.target == Target::Software(software.id.clone())),
            replaces: products
                .iter()
                .map(|found| found.product)
                .filter(|product| software.replaces.iter().any(|id| *id == *product.id.as_str()))
                .collect(),
        })
        .collect();
    let fit = |found: &FoundSoftware<'_>| found.software.needs.get(&need.id).copied().unwrap_or(0);
    let place = |hit: &Hit| hits.iter().position(|other| other.target == hit.target);
    list.sort_by_key(|found| {
        let named = found.hit.and_then(place).unwrap_or(usize::MAX);
        let name = found.software.name.to_lowercase();
        (named, Reverse(!found.replaces.is_empty()), Reverse(fit(found)), name)
    });
    list
}

/// The need that a software fits best, the first of the catalogue among equals.
fn main_need<'a>(catalogue: &'a Catalogue, software: &Software) -> Option<&'a Need> {
    let best = software.needs.values().max()?;
    catalogue.needs.iter().find(|need| software.needs.get(&need.id) == Some(best))
}

fn product<'a>(catalogue: &'a Catalogue, id: &str) -> Option<&'a Product> {
    catalogue.products.iter().find(|product| product.id == *id)
}

fn software<'a>(catalogue: &'a Catalogue, id: &str) -> Option<&'a Software> {
    catalogue.software.iter().find(|software| software.id == *id)
}
