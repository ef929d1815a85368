//! Finds tools, needs, hosts, trainings and people by what a reader calls them; the index is made at the first search.

use crate::answers::name;
use crate::ask::card;
use crate::wire::{Found, FoundNeed, HitCard, HitKind, Matched, MatchedBy, ProductCard, SoftwareCard, ToolHit};
use chrono::NaiveDate;
use rumb_content::search::{self, FoundProduct, FoundSoftware, Hit, Index, Origin, Target};
use rumb_engine::catalogue::{Product, Reviewed as _};
use rumb_engine::id::NeedId;
use rumb_locale::{Language, Words};
use std::collections::BTreeSet;
use std::sync::OnceLock;

/// Finds what a few words may mean. `today` tells which facts are old.
pub fn search(words: &str, language: Language, today: NaiveDate) -> Found {
    let catalogue = rumb_content::catalogue();
    let hits = index().hits(words, language.code());
    let found = search::found(catalogue, &hits);
    let reader = Words::of(language);
    let needs: Vec<_> = found.needs.iter().map(|need| group(need, &reader, today)).collect();
    let shown = |need: &FoundNeed| (need.products.len() + need.software.len()).max(1);
    let beside = found.hosts.len() + found.trainings.len() + found.actors.len();
    let count = needs.iter().map(shown).sum::<usize>() + beside;
    Found {
        hits: hits.iter().map(hit).collect(),
        needs,
        hosts: found.hosts.iter().map(|host| card::host(host, today)).collect(),
        trainings: found.trainings.iter().map(|training| card::training(training, &reader, today)).collect(),
        actors: found.actors.iter().map(|actor| card::actor(actor, &reader, today)).collect(),
        count: u32::try_from(count).unwrap_or(u32::MAX),
    }
}

/// Products and software that are offered at once.
const OFFERED: usize = 8;
/// Letters from which a beginning is enough; fewer must be a whole name.
const BEGINNING: usize = 3;

/// What it is worth that the questionnaire asks about a tool: it is then used by many.
const ASKED: f32 = 0.05;

/// Finds the products and software that a few letters may mean, the likeliest first: by their names and, where no name fits,
/// by what they do.
pub fn tools(words: &str, language: Language) -> Vec<ToolHit> {
    let typed = search::fold(words).concat();
    let is_short = typed.chars().count() < BEGINNING;
    let mut hits = index().hits(words, language.code());
    hits.sort_by(|one, other| likely(other).total_cmp(&likely(one)));
    let tool = |hit: &Hit| match &hit.target {
        Target::Product(id) => Some(ToolHit { product: id.to_string(), matched: matched(hit) }),
        Target::Software(id) => Some(ToolHit { product: id.to_string(), matched: matched(hit) }),
        Target::Need(_) | Target::Host(_) | Target::Training(_) | Target::Actor(_) => None,
    };
    let is_name = |hit: &ToolHit| matches!(hit.matched.by, MatchedBy::Name | MatchedBy::OtherName);
    let mut found: Vec<ToolHit> = hits.iter().filter_map(tool).collect();
    if is_short {
        found.retain(|hit| is_name(hit) && search::fold(&hit.matched.text).concat() == typed);
    } else if found.iter().any(is_name) {
        found.retain(is_name);
    }
    found.truncate(OFFERED);
    found
}

/// How likely a hit is in use; the sort above is stable, so that equal ones stay as they were.
fn likely(hit: &Hit) -> f32 {
    let id = match &hit.target {
        Target::Product(id) => id.as_str(),
        Target::Software(id) => id.as_str(),
        Target::Need(_) | Target::Host(_) | Target::Training(_) | Target::Actor(_) => return hit.score,
    };
    let options = &rumb_content::questionnaire().inventory;
    let is_asked = options.iter().any(|option| option.products.iter().any(|product| product.as_str() == id));
    hit.score + if is_asked { ASKED } else { 0.0 }
}

/// The needs that a text names, in whatever language.
pub fn named(text: &str) -> BTreeSet<NeedId> {
    index().named(text)
}

fn index() -> &'static Index {
    static INDEX: OnceLock<Index> = OnceLock::new();
    INDEX.get_or_init(|| {
        let all: Vec<_> = Language::ALL.into_iter().map(|language| (language, Words::of(language))).collect();
        // What a language lacks comes in English: it would only stand twice.
        let own = |id: &str, language: Language, words: &Words| {
            let text = words.find(id, &[]).filter(|text| text.language == language)?;
            Some((language.code().to_owned(), text.text))
        };
        let speech = |id: &str| all.iter().filter_map(|(language, words)| own(id, *language, words)).collect();
        Index::of(rumb_content::catalogue(), &speech)
    })
}

fn hit(hit: &Hit) -> HitCard {
    let (kind, id) = match &hit.target {
        Target::Need(id) => (HitKind::Need, id.as_str()),
        Target::Product(id) => (HitKind::Product, id.as_str()),
        Target::Software(id) => (HitKind::Software, id.as_str()),
        Target::Host(id) => (HitKind::Host, id.as_str()),
        Target::Training(id) => (HitKind::Training, id.as_str()),
        Target::Actor(id) => (HitKind::Actor, id.as_str()),
    };
    HitCard { kind, id: id.to_owned(), matched: matched(hit) }
}

fn matched(hit: &Hit) -> Matched {
    let by = match hit.origin {
        Origin::Name | Origin::Id => MatchedBy::Name,
        Origin::OtherName => MatchedBy::OtherName,
        Origin::Maker => MatchedBy::Maker,
        Origin::Description => MatchedBy::Description,
    };
    Matched { by, text: hit.matched.clone(), language: hit.language.clone() }
}

fn group(found: &search::FoundNeed<'_>, reader: &Words, today: NaiveDate) -> FoundNeed {
    FoundNeed {
        need: found.need.id.to_string(),
        matched: found.hit.map(matched),
        products: found.products.iter().map(|product| product_card(product, reader, today)).collect(),
        software: found.software.iter().map(|software| software_card(software, today)).collect(),
    }
}

fn product_card(found: &FoundProduct<'_>, reader: &Words, today: NaiveDate) -> ProductCard {
    let product = found.product;
    ProductCard {
        product: product.id.to_string(),
        name: product_name(product, reader),
        vendor: product.vendor.clone(),
        matched: matched(found.hit),
        doubt: product.doubt(today),
    }
}

/// What nobody sells has words for its name.
fn product_name(product: &Product, reader: &Words) -> String {
    let told = || reader.find(&format!("product-{}.name", product.id), &[]).map(|told| told.text);
    let is_sold = product.vendor.is_some();
    if is_sold { None } else { told() }.unwrap_or_else(|| product.name.clone())
}

fn software_card(found: &FoundSoftware<'_>, today: NaiveDate) -> SoftwareCard {
    let software = found.software;
    SoftwareCard {
        software: software.id.to_string(),
        name: software.name.clone(),
        licence: software.licence.clone(),
        homepage: software.homepage.clone(),
        funding: software.funding.iter().map(name).collect(),
        giving: software.giving.clone(),
        matched: found.hit.map(matched),
        replaces: found.replaces.iter().map(|product| product.name.clone()).collect(),
        withdrawn: software.withdrawn.is_some(),
        doubt: software.doubt(today),
    }
}
