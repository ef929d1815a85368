//! Names as they are shown: of one line, and of signs that people see.

use super::Book;
use crate::finding::Problem;
use rumb_engine::catalogue::Catalogue;

/// Letters of a name, at most.
const LETTERS: usize = 200;

pub(super) fn check(catalogue: &Catalogue, book: &mut Book<'_>) {
    for one in &catalogue.software {
        let id = one.id.as_str();
        note("software", id, "name", [&one.name], book);
        note("software", id, "names", &one.names, book);
    }
    for one in &catalogue.products {
        let id = one.id.as_str();
        note("product", id, "name", [&one.name], book);
        note("product", id, "names", &one.names, book);
        note("product", id, "vendor", &one.vendor, book);
    }
    for one in &catalogue.trainings {
        note("training", one.id.as_str(), "title", [&one.title], book);
        note("training", one.id.as_str(), "provider", [&one.provider], book);
    }
    for one in &catalogue.actors {
        let id = one.id.as_str();
        note("actor", id, "name", [&one.name], book);
        note("actor", id, "place", &one.place, book);
        note("actor", id, "phone", &one.phone, book);
    }
    for one in &catalogue.hosts {
        let id = one.id.as_str();
        note("host", id, "name", [&one.name], book);
        note("host", id, "place", &one.place, book);
        note("host", id, "networks", &one.networks, book);
    }
    for one in &catalogue.references {
        note("reference", one.id.as_str(), "title", [&one.title], book);
    }
}

/// Whether a sign moves what stands around it, or shows nothing: no name has one.
pub(super) fn is_hidden(sign: char) -> bool {
    sign.is_control() || matches!(sign, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

fn note<'a>(folder: &str, id: &str, field: &str, texts: impl IntoIterator<Item = &'a String>, book: &mut Book<'_>) {
    // What is empty is told by itself.
    for text in texts.into_iter().filter(|text| !text.trim().is_empty()) {
        if text.trim() != text || text.chars().count() > LETTERS || text.contains(is_hidden) {
            book.note(folder, id, field, Problem::Text(text.clone()));
        }
    }
}
