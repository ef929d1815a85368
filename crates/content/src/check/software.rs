use super::{Book, evidence};
use crate::finding::{Problem, Spot};
use rumb_engine::autonomy::FactName;
use rumb_engine::catalogue::{Catalogue, Product, Software};
use rumb_engine::id::NeedId;
use std::collections::{BTreeMap, BTreeSet};

/// The one licence that is no SPDX id: a collection of thousands of programs, for `operating-system` only.
const LINUX: &str = "LicenseRef-Linux-Distribution";

/// Formats that imports and exports may name.
const FORMATS: &[&str] = &[
    "mbox",
    "imap",
    "pop3",
    "ics",
    "caldav",
    "vcard",
    "carddav",
    "csv",
    "ods",
    "odt",
    "odp",
    "xlsx",
    "docx",
    "pptx",
    "pdf",
    "html",
    "epub",
    "sql",
    "json",
    "xml",
    "zip-of-files",
    "webdav",
    "opml",
    "gpx",
    "geojson",
    "svg",
    "png-jpg",
    "psd",
    "mp4",
    "srt",
    "ofx",
    "qif",
    "fec",
    "sepa",
    "ldap",
    "activitypub",
    "matrix-export",
    "keepass-kdbx",
    "password-csv",
    "none",
];

/// What the weights of the six facts make together: a score is out of a hundred.
const WEIGHTS: u32 = 100;

/// Points that a tool more may cost a portfolio, at most: as many as a score has.
const LAMBDA: u32 = 100;

/// Interface languages that a sheet may name.
const LANGUAGES: &[&str] = &["fr", "en", "es", "ca", "ro"];

pub(super) fn check(catalogue: &Catalogue, book: &mut Book<'_>) {
    catalogue.software.iter().for_each(|software| check_software(software, book));
    catalogue.products.iter().for_each(|product| check_product(product, book));
    names(catalogue, book);
    copies(catalogue, book);
    let weights = catalogue.autonomy.weights;
    let sum: u32 = FactName::ALL.into_iter().map(|fact| u32::from(weights.of(fact))).sum();
    if sum != WEIGHTS {
        book.note_value("autonomy.toml", "weights", "", &sum.to_string(), &["100"]);
    }
    let lambda = catalogue.points.lambda;
    if lambda > LAMBDA {
        let bounds = format!("0 ≤ … ≤ {LAMBDA}");
        book.note_value("recommendation.toml", "lambda", "", &lambda.to_string(), &[&bounds]);
    }
}

/// Notes a block that was copied and not changed: its address leads to another one.
fn copies(catalogue: &Catalogue, book: &mut Book<'_>) {
    let software = catalogue.software.iter().map(|one| {
        let address = one.homepage.trim_end_matches('/');
        ("software", one.id.as_str(), "homepage", &one.homepage, (address, "", ""))
    });
    let trainings = catalogue.trainings.iter().map(|one| {
        let own = (one.url.trim_end_matches('/'), one.title.as_str(), one.provider.as_str());
        ("training", one.id.as_str(), "url", &one.url, own)
    });
    let mut owners = BTreeMap::new();
    for (folder, id, field, address, own) in software.chain(trainings) {
        let other = *owners.entry((folder, own)).or_insert(id);
        // An id that stands twice is told where ids are.
        if other == id || own.0.is_empty() {
            continue;
        }
        let file = book.index.holding(folder, other);
        let line = book.index.line(&file, &Spot::of(other, field), "");
        book.note(folder, id, field, Problem::Twice(address.clone())).other = line.map(|line| (file, line));
    }
}

fn check_software(software: &Software, book: &mut Book<'_>) {
    let (file, id, known) = ("software", software.id.as_str(), book.known);
    evidence::check_software(software, book);
    book.dangling(file, id, "needs", software.needs.keys().map(NeedId::as_str), &known.needs);
    book.dangling(file, id, "replaces", software.replaces.iter().map(String::as_str), &known.tools);
    let path = book.index.holding(file, id);
    let line = book.index.line(&path, &Spot::of(id, "id"), "");
    for own in software.replaces.iter().filter(|other| *other == id) {
        let found = book.note(file, id, "replaces", Problem::Twice(own.clone()));
        (found.other, found.example) = (line.map(|line| (path.clone(), line)), super::sample(file, "replaces"));
    }
    formats(file, id, "imports", &software.imports, book);
    formats(file, id, "exports", &software.exports, book);
    for language in software.languages.iter().filter(|language| !LANGUAGES.contains(&language.as_str())) {
        book.note_value(file, id, "languages", language, LANGUAGES);
    }
    let difficulty = software.difficulty;
    if !(1..=5).contains(&difficulty.user) || !(1..=5).contains(&difficulty.install) {
        let worth = format!("{} {}", difficulty.user, difficulty.install);
        book.note_value(file, id, "difficulty", &worth, &["1", "2", "3", "4", "5"]);
    }
    for (need, fit) in software.needs.iter().filter(|(_, fit)| !(1..=3).contains(*fit)) {
        book.note_value(file, id, "needs", &format!("{need} = {fit}"), &["1", "2", "3"]);
    }
    // What was withdrawn stays only to be recognised.
    let is_kept = software.withdrawn.is_none();
    let lists = [
        ("needs", software.needs.is_empty()),
        ("platforms", software.platforms.is_empty()),
        ("funding", software.funding.is_empty()),
        ("languages", software.languages.is_empty() && is_kept),
        ("running", software.running.is_empty() && is_kept),
    ];
    for (field, _) in lists.into_iter().filter(|(_, is_empty)| *is_empty) {
        book.note(file, id, field, Problem::Empty(field.to_owned()));
    }
    if is_kept && !is_free(software) {
        book.note(file, id, "licence", Problem::Licence(software.licence.clone()));
    }
}

fn check_product(product: &Product, book: &mut Book<'_>) {
    let (file, id, known) = ("product", product.id.as_str(), book.known);
    evidence::check_product(product, book);
    book.dangling(file, id, "needs", product.needs.iter().map(NeedId::as_str), &known.needs);
    if product.needs.is_empty() {
        book.note(file, id, "needs", Problem::Empty("needs".to_owned()));
    }
    formats(file, id, "exports", &product.exports, book);
    if product.vendor.is_some() != product.country.is_some() {
        let lacks = if product.vendor.is_some() { "country" } else { "vendor" };
        book.note(file, id, "", Problem::Field(lacks));
    }
}

/// What people call a software or a product leads to that one alone: no other bears the name, nor has it as its id.
fn names(catalogue: &Catalogue, book: &mut Book<'_>) {
    let software = catalogue.software.iter().map(|one| ("software", one.id.as_str(), &one.name, &one.names));
    let products = catalogue.products.iter().map(|one| ("product", one.id.as_str(), &one.name, &one.names));
    let all: Vec<_> = software.chain(products).enumerate().collect();
    // Whatever is called like another's id is wrong, not that id; ids that stand twice are told where ids are.
    let ids = all.iter().map(|(at, (folder, id, ..))| (*at, *folder, *id, "id", *id));
    let called = all.iter().flat_map(|(at, (folder, id, name, names))| {
        let names = names.iter().map(|name| (*at, *folder, *id, "names", name.as_str()));
        names.chain([(*at, *folder, *id, "name", name.as_str())])
    });
    let mut owners = BTreeMap::new();
    for one in ids.chain(called) {
        let (at, folder, id, field, name) = one;
        let other = *owners.entry(name.to_lowercase()).or_insert(one);
        let (other_at, other_folder, other_id, other_field, other_name) = other;
        // A thing may be called by its own id or name; within its names a word stands once.
        let is_again = at == other_at && field == "names" && other_field == "names" && !std::ptr::eq(name, other_name);
        if name.trim().is_empty() || field == "id" || !(is_again || id != other_id) {
            continue;
        }
        let file = book.index.holding(other_folder, other_id);
        let line = book.index.line(&file, &Spot::of(other_id, other_field), other_name);
        book.note(folder, id, field, Problem::Twice(name.to_owned())).other = line.map(|line| (file, line));
    }
}

/// Whether OSI or FSF recognises the whole licence expression as free.
fn is_free(software: &Software) -> bool {
    if software.licence == LINUX {
        return software.needs.keys().all(|need| need.as_str() == "operating-system");
    }
    spdx::Expression::parse(&software.licence).is_ok_and(|expression| {
        expression.evaluate(|part| part.license.id().is_some_and(|id| id.is_osi_approved() || id.is_fsf_free_libre()))
    })
}

fn formats(file: &str, id: &str, field: &str, names: &BTreeSet<String>, book: &mut Book<'_>) {
    for name in names.iter().filter(|name| !FORMATS.contains(&name.as_str())) {
        book.note_value(file, id, field, name, FORMATS);
    }
}
