//! Whether each fact says where it was seen.

use super::Book;
use crate::finding::Problem;
use rumb_engine::catalogue::{Evidence, Product, Software};

/// How the words on a fact begin: seen in a public source, remembered, or judged by this project.
const ORIGINS: [&str; 4] = ["seen:", "memory", "project", "none"];

/// Facts of a software that need words.
const SOFTWARE: [&str; 16] = [
    "licence",
    "homepage",
    "repository",
    "replaces",
    "languages",
    "vitality",
    "funding",
    "imports",
    "exports",
    "needs",
    "running",
    "offline",
    "platforms",
    "difficulty",
    "cost",
    "autonomy",
];
/// Facts of a product that need words.
const PRODUCT: [&str; 7] = ["name", "needs", "exports", "concern", "autonomy", "vendor", "country"];

pub(super) fn check_software(software: &Software, book: &mut Book<'_>) {
    let is_told = |field: &str| field != "autonomy" || !software.autonomy.is_empty();
    table("software", software.id.as_str(), &software.evidence, &SOFTWARE, &["packaged"], &is_told, book);
}

pub(super) fn check_product(product: &Product, book: &mut Book<'_>) {
    let is_told = |field: &str| !["vendor", "country"].contains(&field) || product.vendor.is_some();
    table("product", product.id.as_str(), &product.evidence, &PRODUCT, &[], &is_told, book);
}

/// The words on a whole entry: what somebody saw may be called verified, what is remembered may not.
pub(super) fn check_row(folder: &str, id: &str, evidence: &str, verified: bool, book: &mut Book<'_>) {
    origin(folder, id, "evidence", evidence, book);
    if verified && !evidence.starts_with(ORIGINS[0]) && ORIGINS.iter().any(|begin| evidence.starts_with(begin)) {
        book.note_value(folder, id, "verified", "true", &["false"]);
    }
}

fn table(
    folder: &str,
    id: &str,
    evidence: &Evidence,
    wanted: &[&str],
    more: &[&str],
    is_told: &dyn Fn(&str) -> bool,
    book: &mut Book<'_>,
) {
    for field in wanted.iter().filter(|field| is_told(field) && !evidence.contains_key(**field)) {
        let found = book.note(folder, id, "evidence", Problem::Missing((*field).to_owned()));
        found.example = Some(format!("{field} = \"seen: example.org\""));
    }
    for (field, words) in evidence {
        if !wanted.contains(&field.as_str()) && !more.contains(&field.as_str()) {
            let right: Vec<&str> = wanted.iter().chain(more).copied().collect();
            let lacking = wanted.iter().find(|field| !evidence.contains_key(**field)).unwrap_or(&wanted[0]);
            let near = super::nearest(field, right.iter().copied()).unwrap_or(lacking);
            let example = format!("{near} = \"seen: example.org\"");
            let found = book.note(folder, id, &format!("evidence.{field}"), Problem::Unknown(field.clone()));
            found.allowed = right.into_iter().map(str::to_owned).collect();
            found.example = Some(example);
        }
        origin(folder, id, &format!("evidence.{field}"), words, book);
    }
}

fn origin(folder: &str, id: &str, field: &str, words: &str, book: &mut Book<'_>) {
    let is_told = ORIGINS.iter().any(|begin| words.starts_with(begin)) && words.trim() != ORIGINS[0];
    // What is empty is told by itself.
    if !words.trim().is_empty() && !is_told {
        let name = field.rsplit('.').next().unwrap_or(field);
        let found = book.note(folder, id, field, Problem::Origin(words.to_owned()));
        found.example = Some(format!("{name} = \"seen: example.org\""));
    }
}
