use super::Book;
use super::text::is_hidden;
use crate::finding::Problem;
use rumb_engine::catalogue::Catalogue;

/// Notes each address that is no well-formed one under `https`.
pub(super) fn check(catalogue: &Catalogue, book: &mut Book<'_>) {
    for one in &catalogue.software {
        let addresses = [Some(&one.homepage), one.repository.as_ref(), one.giving.as_ref()];
        let fields = ["homepage", "repository", "giving"];
        for (field, address) in fields.into_iter().zip(addresses) {
            note("software", one.id.as_str(), field, address, book);
        }
    }
    for one in &catalogue.trainings {
        note("training", one.id.as_str(), "url", Some(&one.url), book);
    }
    for one in &catalogue.actors {
        note("actor", one.id.as_str(), "homepage", one.homepage.as_ref(), book);
    }
    for one in &catalogue.hosts {
        note("host", one.id.as_str(), "homepage", one.homepage.as_ref(), book);
    }
    for one in &catalogue.references {
        note("reference", one.id.as_str(), "url", Some(&one.url), book);
    }
    for one in &catalogue.criteria {
        note("funder.toml", one.id.as_str(), "source", Some(&one.source), book);
    }
}

fn note(file: &str, id: &str, field: &str, address: Option<&String>, book: &mut Book<'_>) {
    let Some(address) = address else { return };
    // A reader of addresses drops blanks and takes who logs in; nobody who clicks on one expects either.
    let is_plain = !address.contains(|sign: char| sign.is_whitespace() || is_hidden(sign));
    let is_good = is_plain
        && url::Url::parse(address).is_ok_and(|url| {
            let is_open = url.username().is_empty() && url.password().is_none();
            url.scheme() == "https" && is_open && url.domain().is_some_and(|host| host.contains('.'))
        });
    // What is empty is told by itself.
    if !is_good && !address.trim().is_empty() {
        book.note(file, id, field, Problem::Value(address.clone()));
    }
}
