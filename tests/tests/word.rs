//! Words about what Rumb knows are words about something, in every language: nobody translates what nobody reads.

use rumb_engine::catalogue::{ActorKind, Catalogue, ExitStep, LegalForm, Scope, StageKind, TrainingFormat};
use rumb_locale::{Language, messages, source};
use std::collections::BTreeSet;
use std::fmt::Display;

/// Messages that name no entry: how an actor's kind and reach are put together, who pays for a software, and what stands around
/// the points to tick before an exit.
const OTHERS: [&str; 11] = [
    "actor-nature",
    "exit-export",
    "exit-no-return",
    "exit-title",
    "funding-company",
    "funding-donations",
    "funding-foundation",
    "funding-membership",
    "funding-public-grants",
    "funding-services",
    "funding-volunteers",
];

/// Attributes that screens or documents read.
const ATTRIBUTES: [&str; 14] = [
    "need.description",
    "need.names",
    "software.cost",
    "software.note",
    "product.export",
    "product.name",
    "actor.ask",
    "switch.deliverable",
    "switch.done",
    "switch.how",
    "competence.level-1",
    "competence.level-2",
    "competence.level-3",
    "competence.level-4",
];

/// A file of words and the ids of what they are about.
type Shelf = (&'static str, BTreeSet<String>);

fn shelves(catalogue: &Catalogue) -> Vec<Shelf> {
    fn ids(prefix: &str, values: impl Iterator<Item = impl Display>) -> BTreeSet<String> {
        values.map(|value| format!("{prefix}-{value}").to_lowercase()).collect()
    }
    let Catalogue { needs, software, products, trainings, actors, hosts, references, competences, .. } = catalogue;
    let mut told = ids("actor", actors.iter().map(|one| one.id.as_str()));
    told.extend(ids("actor-kind", ActorKind::ALL.iter()));
    told.extend(ids("actor-scope", Scope::ALL.iter()));
    let mut hosting = ids("host", hosts.iter().map(|one| one.id.as_str()));
    hosting.extend(ids("host-form", LegalForm::ALL.iter()));
    let mut learning = ids("training", trainings.iter().map(|one| one.id.as_str()));
    learning.extend(ids("training-format", TrainingFormat::ALL.iter()));
    let mut changing = ids("switch", StageKind::ALL.iter());
    for switch in &catalogue.switches {
        changing.extend(switch.own_words.iter().map(|kind| switch.words(*kind)));
    }
    changing.extend(ids("exit-step", ExitStep::ALL.iter()));
    vec![
        ("switch", changing),
        ("need", ids("need", needs.iter().map(|one| one.id.as_str()))),
        ("software", ids("software", software.iter().map(|one| one.id.as_str()))),
        ("product", ids("product", products.iter().map(|one| one.id.as_str()))),
        ("training", learning),
        ("actor", told),
        ("host", hosting),
        ("reference", ids("reference", references.iter().map(|one| one.id.as_str()))),
        ("competence", ids("competence", competences.iter().map(|one| one.id.as_str()))),
    ]
}

#[test]
fn every_message_is_about_something_that_is_known() {
    for (file, known) in shelves(rumb_content::catalogue()) {
        for language in Language::ALL {
            let told = messages(source(language, file));
            let is_read = |told: &&String| {
                let (id, attribute) = told.split_once('.').map_or((told.as_str(), None), |(id, name)| (id, Some(name)));
                let is_known = known.contains(id) || OTHERS.contains(&id);
                is_known && attribute.is_none_or(|name| ATTRIBUTES.contains(&format!("{file}.{name}").as_str()))
            };
            let lost: Vec<_> = told.iter().filter(|told| !is_read(told)).collect();
            assert!(lost.is_empty(), "{}/{file}.ftl speaks of nothing: {lost:?}", language.code());
        }
    }
}

#[test]
fn what_a_host_an_actor_or_a_training_is_has_words_in_every_language() {
    for (file, known) in shelves(rumb_content::catalogue()) {
        for language in Language::ALL {
            let told: BTreeSet<String> = messages(source(language, file)).into_iter().collect();
            // A training has a note only where something must be known first.
            let needs_words = |id: &&String| file != "training" || id.starts_with("training-format-");
            let silent: Vec<_> = known.iter().filter(needs_words).filter(|id| !told.contains(*id)).collect();
            assert!(silent.is_empty(), "{}/{file}.ftl says nothing of {silent:?}", language.code());
        }
    }
}
