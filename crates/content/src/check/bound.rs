//! Values between their bounds or from their closed lists, of people, hosts, trainings and texts.

use super::{Book, evidence};
use crate::finding::Problem;
use chrono::{Datelike, NaiveDate};
use rumb_engine::catalogue::{Catalogue, Training};
use rumb_engine::neighbour;
use std::collections::BTreeSet;

/// Places that are no states: the Union, the world, and the regions that have content of their own.
const PLACES: [&str; 4] = ["EU", "INT", "ES-CT", "CA-QC"];

/// Two letters of the languages in which somebody teaches (ISO 639-1).
const LANGUAGES: &str = "fr en es ca ro ar bg br co cs cy da de el et eu fi ga gl hr hu hy is it ka lb lt lv mk mt nl no oc \
    pl pt ru sk sl sq sr sv tr uk";

/// Competences of the European framework, by area: 1.1 to 1.3, 2.1 to 2.6 and so on (DigComp 2.2).
const DIGCOMP: [u8; 5] = [3, 6, 4, 4, 4];

/// Hours of a training, at most.
const HOURS: f64 = 2000.0;
/// The year in which the first facts were looked at.
const FIRST_REVIEW: i32 = 2020;
/// The first year in which a software can have shown a sign of life.
const FIRST_YEAR: i32 = 1985;
/// Letters and digits of the longest postcode.
const POSTCODE: usize = 10;

pub(super) fn check(catalogue: &Catalogue, today: NaiveDate, book: &mut Book<'_>) {
    questions(today, book);
    let used = used(catalogue);
    for one in &catalogue.software {
        reviewed("software", one.id.as_str(), one.reviewed, today, book);
        if !(FIRST_YEAR..=today.year()).contains(&one.vitality) {
            let years = format!("{FIRST_YEAR} ≤ … ≤ {}", today.year());
            book.note_value("software", one.id.as_str(), "vitality", &one.vitality.to_string(), &[&years]);
        }
    }
    for one in &catalogue.products {
        reviewed("product", one.id.as_str(), one.reviewed, today, book);
        one.country.iter().for_each(|code| country("product", one.id.as_str(), code, &used, book));
    }
    for one in &catalogue.criteria {
        reviewed("funder.toml", one.id.as_str(), one.reviewed, today, book);
    }
    macro_rules! rows {
        ($($folder:literal: $list:ident),*) => {$(for one in &catalogue.$list {
            let id = one.id.as_str();
            country($folder, id, &one.country, &used, book);
            home($folder, id, &one.country, book);
            reviewed($folder, id, one.reviewed, today, book);
            evidence::check_row($folder, id, &one.evidence, one.verified, book);
        })*};
    }
    rows!("training": trainings, "actor": actors, "host": hosts, "reference": references);
    catalogue.actors.iter().for_each(|one| region("actor", one.id.as_str(), &one.postcodes, book));
    catalogue.hosts.iter().for_each(|one| region("host", one.id.as_str(), &one.postcodes, book));
    for one in &catalogue.trainings {
        region("training", one.id.as_str(), &one.postcodes, book);
        training(one, book);
    }
    for one in &catalogue.references {
        languages("reference", one.id.as_str(), "language", std::slice::from_ref(&one.language), book);
    }
    for one in &catalogue.competences {
        digcomp("competence", one.id.as_str(), &one.digcomp, book);
    }
}

/// Whether a code stands for a country, a region or a union.
pub(super) fn is_place(code: &str) -> bool {
    neighbour::is_country(code) || PLACES.contains(&code)
}

fn training(one: &Training, book: &mut Book<'_>) {
    let (folder, id) = ("training", one.id.as_str());
    languages(folder, id, "languages", &one.languages, book);
    digcomp(folder, id, &one.digcomp, book);
    if !(1..=4).contains(&one.level) {
        book.note_value(folder, id, "level", &one.level.to_string(), &["1", "2", "3", "4"]);
    }
    let is_long = one.duration_h.filter(|hours| !(0.0 <= hours.from && hours.from <= hours.to && hours.to <= HOURS));
    if let Some(hours) = is_long {
        book.note(folder, id, "duration_h", Problem::Value(format!("{} – {}", hours.from, hours.to)));
    }
    if let Some(cost) = one.cost.filter(|cost| cost.from > cost.to) {
        book.note(folder, id, "cost", Problem::Value(format!("{} – {}", cost.from, cost.to)));
    }
}

/// Codes of countries that stand in the content.
fn used(catalogue: &Catalogue) -> BTreeSet<&str> {
    let Catalogue { trainings, actors, hosts, references, products, .. } = catalogue;
    let rows = trainings.iter().map(|one| &one.country).chain(actors.iter().map(|one| &one.country));
    let rows = rows.chain(hosts.iter().map(|one| &one.country)).chain(references.iter().map(|one| &one.country));
    let all = rows.chain(products.iter().filter_map(|one| one.country.as_ref()));
    all.map(String::as_str).filter(|code| is_place(code)).collect()
}

fn country(folder: &str, id: &str, code: &str, used: &BTreeSet<&str>, book: &mut Book<'_>) {
    if !code.trim().is_empty() && !is_place(code) {
        let found = book.note_value(folder, id, "country", code, &used.iter().copied().collect::<Vec<_>>());
        // Of two letters, one that is near says nothing.
        let capitals = Some(code.to_uppercase()).filter(|code| is_place(code));
        let capitals = capitals.map(|code| format!("country = \"{code}\""));
        found.example = capitals.or_else(|| super::sample(folder, "country"));
    }
}

/// A table bears the code of its country: an entry of another is in the wrong one.
fn home(folder: &str, id: &str, code: &str, book: &mut Book<'_>) {
    let file = book.index.holding(folder, id);
    let name = file.rsplit('/').next().and_then(|name| name.strip_suffix(".toml")).unwrap_or_default();
    let home = name.to_uppercase();
    if is_place(&home) && is_place(code) && home != code {
        book.note_value(folder, id, "country", code, &[&home]).example = Some(format!("country = \"{home}\""));
    }
}

fn reviewed(folder: &str, id: &str, day: NaiveDate, today: NaiveDate, book: &mut Book<'_>) {
    let first = NaiveDate::from_ymd_opt(FIRST_REVIEW, 1, 1).unwrap_or(today);
    if !(first..=today).contains(&day) {
        book.note_value(folder, id, "reviewed", &day.to_string(), &[&format!("{first} ≤ … ≤ {today}")]);
    }
}

/// Days on which questions were looked at: they are not kept where the others are.
fn questions(today: NaiveDate, book: &mut Book<'_>) {
    let index = book.index;
    for (file, document) in index.documents() {
        for entry in document.entries().filter(|entry| entry.list == "question") {
            let day = entry.word("reviewed").and_then(|day| day.parse().ok());
            if let Some((id, day)) = entry.word("id").zip(day) {
                reviewed(file, id, day, today, book);
            }
        }
    }
}

fn languages(folder: &str, id: &str, field: &str, codes: &[String], book: &mut Book<'_>) {
    if codes.is_empty() {
        book.note(folder, id, field, Problem::Empty(field.to_owned()));
    }
    let all: Vec<&str> = LANGUAGES.split_whitespace().collect();
    for code in codes.iter().filter(|code| !code.trim().is_empty() && !all.contains(&code.as_str())) {
        book.note_value(folder, id, field, code, &all);
    }
}

fn digcomp(folder: &str, id: &str, codes: &[String], book: &mut Book<'_>) {
    for code in codes {
        let parts = code.split_once('.').and_then(|(area, own)| Some((area.parse::<usize>().ok()?, own.parse().ok()?)));
        let is_known = parts.is_some_and(|(area, own): (usize, u8)| {
            let last = area.checked_sub(1).and_then(|area| DIGCOMP.get(area));
            last.is_some_and(|last| (1..=*last).contains(&own))
        });
        if !is_known {
            let all = (1..).zip(DIGCOMP).flat_map(|(area, last)| (1..=last).map(move |own| format!("{area}.{own}")));
            let all: Vec<String> = all.collect();
            book.note_value(folder, id, "digcomp", code, &all.iter().map(String::as_str).collect::<Vec<_>>());
        }
    }
}

/// Beginnings of postcodes: written without spaces, dashes and small letters, as they are compared; none twice, and none
/// inside another.
fn region(folder: &str, id: &str, postcodes: &[String], book: &mut Book<'_>) {
    let mut seen = BTreeSet::new();
    for begin in postcodes {
        let is_begin = begin.len() <= POSTCODE && neighbour::postcode(begin).is_some_and(|plain| plain == *begin);
        if !is_begin {
            book.note(folder, id, "postcodes", Problem::Value(begin.clone()));
        } else if !seen.insert(begin)
            || postcodes.iter().any(|other| other != begin && begin.starts_with(other.as_str()))
        {
            book.note(folder, id, "postcodes", Problem::Twice(begin.clone()));
        }
    }
}
