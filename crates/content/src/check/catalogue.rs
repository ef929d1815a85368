use super::questionnaire::conditions;
use super::{Book, Known};
use crate::finding::Problem;
use rumb_engine::catalogue::{Action, Catalogue, NeedKind, Software};
use rumb_engine::condition::Condition;
use rumb_engine::id::{ActionId, CompetenceId, HostId, NeedId, ProductId, SoftwareId};
use rumb_engine::leaf::Side;
use rumb_engine::neighbour;
use rumb_engine::questionnaire::Questionnaire;
use std::collections::{BTreeMap, BTreeSet};

/// The one licence that is no SPDX id: a collection of thousands of programs, for `operating-system` only.
const LINUX: &str = "LicenseRef-Linux-Distribution";

/// Formats that imports and exports may name.
pub(super) const FORMATS: &[&str] = &[
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
        let place = |field: &str| format!("{}.{field}", product.id);
        named("product", product.id.as_str(), book);
        book.dangling("product", &place("needs"), product.needs.iter().map(NeedId::as_str), &known.needs);
        formats("product", &place("exports"), &product.exports, book);
        if product.vendor.is_some() != product.country.is_some() {
            book.note("product", place("country"), Problem::Field("country"));
        }
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
    for reference in &catalogue.references {
        let place = reference.id.as_str();
        book.dangling("reference", place, reference.needs.iter().map(NeedId::as_str), &known.needs);
        if reference.needs.is_empty() {
            book.note("reference", place.to_owned(), Problem::Unreachable);
        }
    }
    for host in &catalogue.hosts {
        let place = host.id.as_str();
        book.dangling("host", place, host.services.iter().map(NeedId::as_str), &known.needs);
        for need in host.runs.keys().filter(|need| !host.services.contains(need)) {
            book.note("host", format!("{place}.services"), Problem::Missing(need.to_string()));
        }
        book.dangling("host", place, host.runs.values().flatten().map(SoftwareId::as_str), &known.software);
    }
    let hosts: BTreeSet<_> = catalogue.hosts.iter().map(|host| host.id.as_str()).collect();
    for software in &catalogue.software {
        book.dangling("software", software.id.as_str(), software.only_at.iter().map(HostId::as_str), &hosts);
    }
    regions(catalogue, book);
    for option in &catalogue.inventory {
        let place = format!("{} {}", option.question, option.option);
        book.dangling("inventory.toml", &place, option.products.iter().map(ProductId::as_str), &known.tools);
    }
    for action in &catalogue.actions {
        check_action(action, &known, questionnaire, book);
    }
    circles(&catalogue.actions, book);
    flags(&catalogue.actions, book);
    if let Some(questionnaire) = questionnaire {
        check_needs_of(questionnaire, catalogue, &known, book);
    }
}

fn unique(catalogue: &Catalogue, book: &mut Book<'_>) {
    let software = catalogue.software.iter().map(|entry| entry.id.as_str());
    strangers("software", &software.collect(), book);
    strangers("product", &catalogue.products.iter().map(|entry| entry.id.as_str()).collect(), book);
    book.unique("need.toml", catalogue.needs.iter().map(|entry| entry.id.as_str()));
    book.unique("competence.toml", catalogue.competences.iter().map(|entry| entry.id.as_str()));
    let products = catalogue.products.iter().map(|entry| entry.id.as_str());
    book.unique("software", catalogue.software.iter().map(|entry| entry.id.as_str()).chain(products));
    book.unique("training", catalogue.trainings.iter().map(|entry| entry.id.as_str()));
    book.unique("actor", catalogue.actors.iter().map(|entry| entry.id.as_str()));
    book.unique("reference", catalogue.references.iter().map(|entry| entry.id.as_str()));
    // What people call a product leads to that product alone.
    book.unique("product", catalogue.products.iter().flat_map(|entry| &entry.names).map(String::as_str));
    book.unique("host", catalogue.hosts.iter().map(|entry| entry.id.as_str()));
    book.unique("action", catalogue.actions.iter().map(|entry| entry.id.as_str()));
}

/// Notes beginnings of postcodes with which none begins: they are compared without spaces, dashes and small letters.
fn regions(catalogue: &Catalogue, book: &mut Book<'_>) {
    let is_begin = |begin: &str| neighbour::postcode(begin).is_some_and(|plain| plain == begin);
    let mut note = |file: &str, id: &str, postcodes: &[String]| {
        for begin in postcodes.iter().filter(|begin| !is_begin(begin)) {
            book.note(file, format!("{id}.postcodes"), Problem::Value(begin.clone()));
        }
    };
    catalogue.actors.iter().for_each(|one| note("actor", one.id.as_str(), &one.postcodes));
    catalogue.hosts.iter().for_each(|one| note("host", one.id.as_str(), &one.postcodes));
    catalogue.trainings.iter().for_each(|one| note("training", one.id.as_str(), &one.postcodes));
}

/// Notes files whose entry bears the id of another one: who copies a file may forget to change it.
fn strangers(folder: &str, ids: &BTreeSet<&str>, book: &mut Book<'_>) {
    let stem = |path: &str| Some(path.rsplit_once('/')?.1.strip_suffix(".toml")?.to_owned());
    let strange: Vec<_> = book
        .source
        .inside(folder)
        .into_iter()
        .filter_map(|path| Some((path.to_owned(), stem(path)?)))
        .filter(|(_, stem)| !ids.contains(stem.as_str()))
        .collect();
    for (path, stem) in strange {
        book.note(&path, stem, Problem::Field("id"));
    }
}

fn check_software(software: &Software, known: &Known<'_>, book: &mut Book<'_>) {
    let file = "software";
    let place = |field: &str| format!("{}.{field}", software.id);
    named(file, software.id.as_str(), book);
    book.dangling(file, &place("needs"), software.needs.keys().map(NeedId::as_str), &known.needs);
    book.dangling(file, &place("replaces"), software.replaces.iter().map(String::as_str), &known.tools);
    formats(file, &place("imports"), &software.imports, book);
    formats(file, &place("exports"), &software.exports, book);
    for language in software.languages.iter().filter(|language| !LANGUAGES.contains(&language.as_str())) {
        book.note(file, place("languages"), Problem::Value(language.clone()));
    }
    let difficulty = software.difficulty;
    if !(1..=5).contains(&difficulty.user) || !(1..=5).contains(&difficulty.install) {
        book.note(file, place("difficulty"), Problem::Value(format!("{} {}", difficulty.user, difficulty.install)));
    }
    if software.needs.is_empty() || software.needs.values().any(|fit| !(1..=3).contains(fit)) {
        book.note(file, place("needs"), Problem::Value("fit".into()));
    }
    if software.funding.is_empty() {
        book.note(file, place("funding"), Problem::Field("funding"));
    }
    if software.withdrawn.is_none() && software.running.is_empty() {
        book.note(file, place("running"), Problem::Unreachable);
    }
    if software.withdrawn.is_none() && !is_free(software) {
        book.note(file, place("licence"), Problem::Licence(software.licence.clone()));
    }
}

/// Notes an entry whose file bears another name: where one stands a file, the name is the id.
fn named(folder: &str, id: &str, book: &mut Book<'_>) {
    if book.source.text(&format!("{folder}/{id}.toml")).is_none() {
        book.note(folder, id.to_owned(), Problem::Field("id"));
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
    let file = "action";
    let place = action.id.as_str();
    book.dangling(file, place, action.after.iter().map(ActionId::as_str), &known.actions);
    book.dangling(file, place, action.lag.iter().map(|lag| lag.after.as_str()), &known.actions);
    book.dangling(file, place, action.needs.iter().map(NeedId::as_str), &known.needs);
    book.dangling(file, place, action.competences.iter().map(|entry| entry.id.as_str()), &known.competences);
    if let Some(questionnaire) = questionnaire {
        conditions(questionnaire, file, &format!("{place}.trigger"), &action.trigger, book);
    }
}

/// Notes prerequisites that wait for each other.
fn circles(actions: &[Action], book: &mut Book<'_>) {
    let by_id: BTreeMap<_, _> = actions.iter().map(|action| (action.id.as_str(), action)).collect();
    for action in actions {
        if all_before(action, &by_id).contains(action.id.as_str()) {
            book.note("action", action.id.to_string(), Problem::Circle(action.id.to_string()));
        }
    }
}

/// Ids of all actions that come before an action, near and far.
fn all_before<'a>(action: &'a Action, by_id: &BTreeMap<&str, &'a Action>) -> BTreeSet<&'a str> {
    let (mut seen, mut next) = (BTreeSet::new(), vec![action]);
    while let Some(action) = next.pop() {
        let before = action.after.iter().chain(action.lag.iter().map(|lag| &lag.after));
        next.extend(before.filter(|id| seen.insert(id.as_str())).filter_map(|id| by_id.get(id.as_str())));
    }
    seen
}

/// Notes what would make a red flag wait for the vote: the action that closes it, or anything before that.
fn flags(actions: &[Action], book: &mut Book<'_>) {
    let by_id: BTreeMap<_, _> = actions.iter().map(|action| (action.id.as_str(), action)).collect();
    for action in actions.iter().filter(|action| names_flag(&action.trigger)) {
        let before = all_before(action, &by_id).into_iter().filter_map(|id| by_id.get(id).copied());
        for waits in std::iter::once(action).chain(before).filter(|action| action.needs_vote) {
            book.note("action", format!("{}.needs_vote", waits.id), Problem::Value(action.id.to_string()));
        }
    }
}

/// Whether an action closes a flag: its trigger names one.
fn names_flag(trigger: &Condition) -> bool {
    trigger.leaves().into_iter().any(|(leaf, side)| side == Side::For && matches!(leaf, Condition::Flag(_)))
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
