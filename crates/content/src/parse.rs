//! Says what a reader of TOML complains about in our own terms, so that it can be told in any language.

use crate::check::{nearest, sample};
use crate::finding::{Finding, Problem};
use crate::line::key;

/// What is wrong with a file that cannot be read, with its line and, where one is found, the right one.
pub(crate) fn fault(file: &str, text: &str, error: &toml::de::Error) -> Finding {
    let start = error.span().map_or(0, |span| span.start.min(text.len()));
    let line = text.as_bytes()[..start].iter().filter(|byte| **byte == b'\n').count() + 1;
    let own = text.lines().nth(line - 1).unwrap_or_default().trim();
    let field = key(own).unwrap_or(own).to_owned();
    let message = error.message();
    // What a reader puts between backquotes: the wrong word first, then those that would be right.
    let mut quoted = message.split('`').skip(1).step_by(2);
    let named = quoted.next().unwrap_or_default().to_owned();
    let right: Vec<&str> = quoted.collect();
    let begins = |words: &[&str]| words.iter().any(|begin| message.starts_with(begin));
    let (problem, example) = if begins(&["unknown field"]) {
        let example = nearest(&named, right).map(|near| own.replacen(&named, near, 1));
        (Problem::Unknown(named), example)
    } else if begins(&["unknown variant"]) {
        let near = nearest(&named, right.iter().copied()).or(right.first().copied());
        let example = near.map(|near| own.replacen(&named, near, 1));
        (Problem::Value(named), example)
    } else if begins(&["missing field"]) {
        let example = sample(&named);
        (Problem::Missing(named), example)
    } else if begins(&["duplicate key"]) {
        (Problem::Twice(field), None)
    } else if begins(&[
        "invalid type",
        "invalid value",
        "invalid length",
        "data did not match",
        "premature end",
        "input",
    ]) {
        let example = sample(&field);
        (Problem::Shape(field), example)
    } else {
        (Problem::Unreadable(message.to_owned()), mended(own))
    };
    Finding { file: file.to_owned(), line: Some(line), place: String::new(), problem, example }
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
