use super::questionnaire::conditions;
use super::{Book, Known};
use crate::finding::Problem;
use rumb_engine::catalogue::{Action, Catalogue, NeedKind, Software};
use rumb_engine::id::{ActionId, CompetenceId, NeedId, ProductId, SoftwareId};
use rumb_engine::questionnaire::Questionnaire;
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

/// Interface languages that a sheet may name.
const LANGUAGES: &[&str] = &["fr", "en", "es", "ca", "ro"];

pub(super) fn check(catalogue: &Catalogue, questionnaire: Option<&Questionnaire>, book: &mut Book<'_>) {
    let known = Known::of(catalogue);
    unique(catalogue, book);
    for need in &catalogue.needs {
        book.dangling("need.toml", need.id.as_str(), need.products.iter().map(ProductId::as_str), &known.tools);
        if (need.kind == NeedKind::Tool) != need.tier.is_some() {
            book.note("need.toml", need.id.to_string(), Problem::Field("tier"));
        }
    }
    for software in &catalogue.software {
        check_software(software, &known, book);
    }
    for product in &catalogue.products {
        let file = format!("product/{}.toml", product.id);
        book.dangling(&file, "needs", product.needs.iter().map(NeedId::as_str), &known.needs);
        formats(&file, "exports", &product.exports, book);
    }
    for training in &catalogue.trainings {
        let place = training.id.as_str();
        book.dangling("training", place, training.needs.iter().map(NeedId::as_str), &known.needs);
        book.dangling("training", place, training.software.iter().map(SoftwareId::as_str), &known.software);
        book.dangling("training", place, training.competences.iter().map(CompetenceId::as_str), &known.competences);
        if training.needs.is_empty() && training.competences.is_empty() && training.software.is_empty() {
            book.note("training", place.to_owned(), Problem::Unreachable);
        }
    }
    for host in &catalogue.hosts {
        book.dangling("host", host.id.as_str(), host.services.iter().map(NeedId::as_str), &known.needs);
    }
    for option in &catalogue.inventory {
        let place = format!("{} {}", option.question, option.option);
        book.dangling("inventory.toml", &place, option.products.iter().map(ProductId::as_str), &known.tools);
    }
    for action in &catalogue.actions {
        check_action(action, &known, questionnaire, book);
    }
    circles(&catalogue.actions, book);
    if let Some(questionnaire) = questionnaire {
        check_needs_of(questionnaire, catalogue, &known, book);
    }
}

fn unique(catalogue: &Catalogue, book: &mut Book<'_>) {
    book.unique("need.toml", catalogue.needs.iter().map(|entry| entry.id.as_str()));
    book.unique("competence.toml", catalogue.competences.iter().map(|entry| entry.id.as_str()));
    let products = catalogue.products.iter().map(|entry| entry.id.as_str());
    book.unique("software", catalogue.software.iter().map(|entry| entry.id.as_str()).chain(products));
    book.unique("training", catalogue.trainings.iter().map(|entry| entry.id.as_str()));
    book.unique("actor", catalogue.actors.iter().map(|entry| entry.id.as_str()));
    book.unique("host", catalogue.hosts.iter().map(|entry| entry.id.as_str()));
    book.unique("action", catalogue.actions.iter().map(|entry| entry.id.as_str()));
}

fn check_software(software: &Software, known: &Known<'_>, book: &mut Book<'_>) {
    let file = format!("software/{}.toml", software.id);
    book.dangling(&file, "needs", software.needs.keys().map(NeedId::as_str), &known.needs);
    book.dangling(&file, "replaces", software.replaces.iter().map(String::as_str), &known.tools);
    formats(&file, "imports", &software.imports, book);
    formats(&file, "exports", &software.exports, book);
    for language in software.languages.iter().filter(|language| !LANGUAGES.contains(&language.as_str())) {
        book.note(&file, "languages".into(), Problem::Value(language.clone()));
    }
    let difficulty = software.difficulty;
    if !(1..=5).contains(&difficulty.user) || !(1..=5).contains(&difficulty.install) {
        book.note(&file, "difficulty".into(), Problem::Value(format!("{} {}", difficulty.user, difficulty.install)));
    }
    if software.needs.is_empty() || software.needs.values().any(|fit| !(1..=3).contains(fit)) {
        book.note(&file, "needs".into(), Problem::Value("fit".into()));
    }
    if software.withdrawn.is_none() && software.running.is_empty() {
        book.note(&file, "running".into(), Problem::Unreachable);
    }
    if software.withdrawn.is_none() && !is_free(software) {
        book.note(&file, "licence".into(), Problem::Licence(software.licence.clone()));
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

fn formats(file: &str, place: &str, names: &BTreeSet<String>, book: &mut Book<'_>) {
    for name in names.iter().filter(|name| !FORMATS.contains(&name.as_str())) {
        book.note(file, place.to_owned(), Problem::Value(name.clone()));
    }
}

fn check_action(action: &Action, known: &Known<'_>, questionnaire: Option<&Questionnaire>, book: &mut Book<'_>) {
    let file = format!("action/{}.toml", action.phase);
    let place = action.id.as_str();
    book.dangling(&file, place, action.after.iter().map(ActionId::as_str), &known.actions);
    book.dangling(&file, place, action.lag.iter().map(|lag| lag.after.as_str()), &known.actions);
    book.dangling(&file, place, action.needs.iter().map(NeedId::as_str), &known.needs);
    book.dangling(&file, place, action.competences.iter().map(|entry| entry.id.as_str()), &known.competences);
    if let Some(questionnaire) = questionnaire {
        conditions(questionnaire, &file, &format!("{place}.trigger"), &action.trigger, book);
    }
}

/// Notes prerequisites that wait for each other.
fn circles(actions: &[Action], book: &mut Book<'_>) {
    let after: BTreeMap<_, _> = actions.iter().map(|action| (action.id.as_str(), action)).collect();
    for action in actions {
        let mut seen = BTreeSet::new();
        let mut next: Vec<&str> = action.after.iter().map(ActionId::as_str).collect();
        while let Some(id) = next.pop() {
            if id == action.id.as_str() {
                let file = format!("action/{}.toml", action.phase);
                book.note(&file, id.to_owned(), Problem::Circle(id.to_owned()));
                break;
            }
            if seen.insert(id) {
                next.extend(after.get(id).into_iter().flat_map(|found| found.after.iter().map(ActionId::as_str)));
            }
        }
    }
}

/// Questions name needs and competences; a need that nothing raises and nothing serves is unreachable.
fn check_needs_of(questionnaire: &Questionnaire, catalogue: &Catalogue, known: &Known<'_>, book: &mut Book<'_>) {
    let mut raised = BTreeSet::new();
    for question in &questionnaire.questions {
        let file = format!("questionnaire/questions-{}.toml", question.area);
        let place = question.id.as_str();
        book.dangling(&file, place, question.needs.iter().map(NeedId::as_str), &known.needs);
        book.dangling(&file, place, question.competences.iter().map(CompetenceId::as_str), &known.competences);
        raised.extend(question.needs.iter().map(NeedId::as_str));
    }
    for software in &catalogue.software {
        raised.extend(software.needs.keys().map(NeedId::as_str));
    }
    for action in &catalogue.actions {
        raised.extend(action.needs.iter().map(NeedId::as_str));
    }
    for need in catalogue.needs.iter().filter(|need| !raised.contains(need.id.as_str())) {
        book.note("need.toml", need.id.to_string(), Problem::Unreachable);
    }
    for option in &catalogue.inventory {
        let question = questionnaire.question(&option.question);
        let exists =
            question.is_some_and(|found| super::questionnaire::option_ids(&found.form).contains(&option.option));
        if !exists {
            let text = format!("{} {}", option.question, option.option);
            book.note("inventory.toml", text.clone(), Problem::Dangling(text));
        }
    }
}
