//! Says what a reader of TOML complains about in our own terms, so that it can be told in any language.

use crate::check::{nearest, sample};
use crate::document::Document;
use crate::finding::{Finding, Problem, Spot};
use toml::de::Error;

/// Longest line that is tried to be mended, and shown, in bytes.
const SHOWN: usize = 400;

/// What is wrong with a line that is no TOML, with the line as it may be right.
pub(crate) fn unreadable(file: &str, document: &Document<'_>, error: &Error) -> Finding {
    let (line, own) = written(document, error);
    let field = key(own).unwrap_or(own).to_owned();
    if !error.message().starts_with("duplicate key") {
        let example = mended(own);
        return Finding { line: Some(line), example, ..Finding::of(file, Spot::default(), Problem::Unreadable) };
    }
    // One of several `[[host]]` was written as the only one.
    let list = own.strip_prefix("[[").and_then(|own| own.strip_suffix("]]")).unwrap_or_default();
    let single = document.text().lines().position(|line| line.trim() == format!("[{list}]"));
    let (line, problem, example) = match single {
        Some(at) => (at + 1, Problem::Shape(list.to_owned()), Some(own.to_owned())),
        None => (line, Problem::Twice(field), None),
    };
    Finding { line: Some(line), example, ..Finding::of(file, Spot::default(), problem) }
}

/// What is wrong with the value of a field, which the reader of an entry did not take.
pub(crate) fn fault(file: &str, entry: &str, document: &Document<'_>, error: &Error) -> Finding {
    let (line, own) = written(document, error);
    let field = key(own).unwrap_or(own).to_owned();
    let message = error.message();
    // What a reader puts between backquotes: the wrong word first, then those that would be right.
    let mut quoted = message.split('`').skip(1).step_by(2);
    let named = quoted.next().unwrap_or_default().to_owned();
    let right: Vec<&str> = quoted.collect();
    let with = |near: &str| Some(own.replacen(&named, near, 1)).filter(|line| line != own);
    let begins = |words: &[&str]| words.iter().any(|begin| message.starts_with(begin));
    let (problem, example, allowed) = if begins(&["unknown field"]) {
        let example = nearest(&named, right.iter().copied()).and_then(with);
        (Problem::Unknown(named), example, right)
    } else if begins(&["unknown variant"]) {
        let example = nearest(&named, right.iter().copied()).or(right.first().copied()).and_then(with);
        (Problem::Value(named), example, right)
    } else if begins(&["missing field"]) {
        let example = sample(file, &named);
        (Problem::Missing(named), example, Vec::new())
    } else {
        let example = sample(file, &field);
        (Problem::Shape(field), example, Vec::new())
    };
    let allowed = allowed.into_iter().map(str::to_owned).collect();
    Finding { line: Some(line), example, allowed, ..Finding::of(file, Spot::of(entry, ""), problem) }
}

/// The line of a fault, and what it says.
fn written<'t>(document: &Document<'t>, error: &Error) -> (usize, &'t str) {
    let line = document.line(error.span().map_or(0, |span| span.start));
    let own = document.text().lines().nth(line - 1).unwrap_or_default().trim();
    (line, if own.len() > SHOWN { "" } else { own })
}

/// The key of a line `key = value`.
fn key(line: &str) -> Option<&str> {
    line.split_once('=').map(|(key, _)| key.trim())
}

/// The line with the quotation mark or the bracket that it lacks, when that makes it readable.
fn mended(line: &str) -> Option<String> {
    let quoted = |line: &str| {
        let (key, value) = line.split_once('=')?;
        Some(format!("{} = \"{}\"", key.trim(), value.trim().trim_matches('"')))
    };
    let tries = [
        Some(format!("{line}\"")),
        Some(format!("{line}]")),
        Some(format!("{line}\"]")),
        Some(format!("{line} }}")),
        Some(line.replacen(' ', " = ", 1)),
        quoted(line),
    ];
    let is_readable = |line: &String| line.parse::<toml::Table>().is_ok_and(|table| !table.is_empty());
    tries.into_iter().flatten().find(is_readable)
}
