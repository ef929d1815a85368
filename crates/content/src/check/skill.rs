//! What each role is expected to be able to do: every role is told, and nothing is asked that no competence bears.

use super::Book;
use crate::finding::Problem;
use rumb_engine::catalogue::Catalogue;
use rumb_engine::id::CompetenceId;
use rumb_engine::skill::{HIGHEST, Learner, Levels, Profile};
use std::collections::BTreeMap;

const FILE: &str = "skill.toml";

pub(super) fn check(catalogue: &Catalogue, book: &mut Book<'_>) {
    let rules = &catalogue.skills;
    for learner in Learner::ALL.into_iter().filter(|learner| !rules.learner.contains_key(learner)) {
        let name = format!("learner.{}", learner.word());
        let example = Some(format!("[{name}]"));
        book.note(FILE, "learner", "", Problem::Missing(name)).example = example;
    }
    for (learner, expected) in &rules.learner {
        let place = format!("learner.{}", learner.word());
        let own = format!("{place}.core");
        dangling(&own, expected.core.iter(), book);
        if expected.core.is_empty() {
            book.note(FILE, &own, "", Problem::Empty("core".to_owned()));
        }
        // A role cannot be covered in what nobody expects of it.
        for id in expected.core.iter().filter(|id| !expected.targets.contains_key(*id)) {
            book.note(FILE, &own, "", Problem::Value(id.to_string()));
        }
        levels(&format!("{place}.targets"), &expected.targets, book);
    }
    if !(1..=HIGHEST).contains(&rules.micro.above) {
        book.note_value(FILE, "micro.above", "", &rules.micro.above.to_string(), &LEVELS);
    }
    let mix = rules.mix;
    for (name, number, most) in [
        ("people", mix.people, u32::MAX),
        ("profiles", mix.profiles, count(Profile::ALL)),
        ("minutes", mix.minutes, u32::MAX),
        ("shared", mix.shared, mix.minutes),
    ] {
        if !(1..=most).contains(&number) {
            book.note(FILE, &format!("mix.{name}"), "", Problem::Value(number.to_string()));
        }
    }
    by_learner("micro.floor", &rules.micro.floor, book);
    by_learner("large.targets", &rules.large.targets, book);
    by_learner("large.deputy", &rules.large.deputy, book);
}

/// Levels as they are written.
const LEVELS: [&str; 4] = ["1", "2", "3", "4"];

fn count<T>(all: &[T]) -> u32 {
    u32::try_from(all.len()).unwrap_or(u32::MAX)
}

fn by_learner(place: &str, map: &BTreeMap<Learner, Levels>, book: &mut Book<'_>) {
    for (learner, own) in map {
        levels(&format!("{place}.{}", learner.word()), own, book);
    }
}

fn levels(place: &str, levels: &Levels, book: &mut Book<'_>) {
    dangling(place, levels.keys(), book);
    for (id, level) in levels.iter().filter(|(_, level)| !(1..=HIGHEST).contains(*level)) {
        book.note_value(FILE, &format!("{place}.{id}"), "", &level.to_string(), &LEVELS);
    }
}

fn dangling<'a>(place: &str, ids: impl Iterator<Item = &'a CompetenceId>, book: &mut Book<'_>) {
    let known = book.known;
    book.dangling(FILE, place, "", ids.map(CompetenceId::as_str), &known.competences);
}
