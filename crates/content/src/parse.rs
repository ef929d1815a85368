//! Says what a reader of TOML complains about in our own terms, so that it can be told in any language.

use crate::check::{nearest, sample};
use crate::document::Document;
use crate::finding::{Finding, Problem, Spot};
use toml::de::Error;

/// The six facts on the autonomy that a way of running gives.
const FACTS: [&str; 6] = ["exit", "law", "restraint", "openness", "operable", "voice"];
/// Longest line that is tried to be mended, and shown, in bytes.
const SHOWN: usize = 400;

/// What is wrong with a line that is no TOML, with the line as it may be right.
pub(crate) fn unreadable(file: &str, document: &Document<'_>, error: &Error) -> Finding {
    let (line, own) = written(document, error);
    let field = key(own).unwrap_or(own).to_owned();
    if !error.message().starts_with("duplicate key") {
        let example = mended(own).or_else(|| shown(file, document.section(line), &field));
        return Finding { line: Some(line), example, ..Finding::of(file, Spot::default(), Problem::Unreadable) };
    }
    if let Some((header, line)) = headless(file, document, line, &field) {
        let example = Some(header.subject().to_owned());
        return Finding { line: Some(line), example, ..Finding::of(file, Spot::default(), header) };
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
    let (mut line, own) = written(document, error);
    let field = key(own).unwrap_or(own).to_owned();
    let message = error.message();
    // What a reader puts between backquotes: the wrong word first, then those that would be right.
    let mut quoted = message.split('`').skip(1).step_by(2);
    let named = quoted.next().unwrap_or_default().to_owned();
    let right: Vec<&str> = quoted.collect();
    let section = document.section(line);
    let with = |near: &str| Some(own.replacen(&named, near, 1)).filter(|line| line != own);
    let begins = |words: &[&str]| words.iter().any(|begin| message.starts_with(begin));
    let header = begins(&["unknown field"]).then(|| headless(file, document, line, &named)).flatten();
    let (problem, example, allowed) = if let Some((header, first)) = header {
        line = first;
        let example = Some(header.subject().to_owned());
        (header, example, Vec::new())
    } else if begins(&["unknown field"]) {
        let example = nearest(&named, right.iter().copied()).and_then(with);
        (Problem::Unknown(named), example, right)
    } else if begins(&["unknown variant"]) {
        let example = nearest(&named, right.iter().copied()).or(right.first().copied()).and_then(with);
        (Problem::Value(named), example, right)
    } else if begins(&["missing field"]) {
        let example = shown(file, section, &named);
        (Problem::Missing(named), example, Vec::new())
    } else {
        let example = shown(file, section, &field);
        (Problem::Shape(field), example, Vec::new())
    };
    let allowed = allowed.into_iter().map(str::to_owned).collect();
    Finding { line: Some(line), example, allowed, ..Finding::of(file, Spot::of(entry, ""), problem) }
}

/// The header of a table, when its lines stand in a sheet and itself does not; and the first of those lines.
fn headless(file: &str, document: &Document<'_>, line: usize, field: &str) -> Option<(Problem, usize)> {
    let lacks = |table: &str| !document.root().get_ref().contains_key(table);
    let is_fact = |line: &str| key(line).is_some_and(|key| FACTS.contains(&key));
    let (section, own) = (document.section(line), document.written(line));
    let folder = file.split('/').next()?;
    let header = match folder {
        "software" | "product" if lacks("evidence") && says_origin(own) => "[evidence]",
        "product" if section.is_empty() && lacks("autonomy") && FACTS.contains(&field) => "[autonomy]",
        "software" if section.is_empty() && lacks("autonomy") && FACTS.contains(&field) => "[autonomy.local]",
        _ => return None,
    };
    let is_below = |line: &usize| match header {
        "[evidence]" => says_origin(document.written(*line)),
        _ => is_fact(document.written(*line)),
    };
    let first = (1..=line).find(is_below).unwrap_or(line);
    Some((Problem::Missing(header.to_owned()), first))
}

/// Whether a line says where a fact was seen.
fn says_origin(line: &str) -> bool {
    let value = line.split_once('=').map_or("", |(_, value)| value.trim().trim_start_matches('"'));
    ["seen:", "memory", "project", "none"].iter().any(|begin| value.starts_with(begin))
}

/// The right line for a field of a section; what stands in `[evidence]` is not what bears the same name above.
fn shown(file: &str, section: &str, field: &str) -> Option<String> {
    let is_name = !field.is_empty() && field.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"_-".contains(&byte));
    match section.split('.').next().unwrap_or_default() {
        _ if !is_name => None,
        "evidence" => Some(format!("{field} = \"seen: example.org\"")),
        "autonomy" => Some(format!("{field} = \"yes\"")),
        _ => sample(file, field),
    }
}

/// The line of a fault, and what it says.
fn written<'t>(document: &Document<'t>, error: &Error) -> (usize, &'t str) {
    let line = document.line(error.span().map_or(0, |span| span.start));
    let own = document.written(line);
    (line, if own.len() > SHOWN { "" } else { own })
}

/// The key of a line `key = value`.
fn key(line: &str) -> Option<&str> {
    line.split_once('=').map(|(key, _)| key.trim())
}

/// The line with the quotation mark or the bracket that it lacks, when that makes it readable.
fn mended(line: &str) -> Option<String> {
    let straight: String = line
        .chars()
        .map(|sign| if "\u{201c}\u{201d}\u{201e}\u{201f}\u{ab}\u{bb}".contains(sign) { '"' } else { sign })
        .collect();
    let quoted = |line: &str| {
        let (key, value) = line.split_once('=')?;
        let value = value.trim().trim_matches('"');
        // What is more than a word is not made one.
        let is_word = !value.contains(['[', ']', '{', '}', '"', '\'', ',', '#']);
        is_word.then(|| format!("{} = \"{value}\"", key.trim()))
    };
    let tries = [
        (straight != line).then(|| straight.clone()),
        Some(format!("{straight}\"")),
        Some(format!("{straight}]")),
        Some(format!("{straight}\"]")),
        Some(format!("{straight} }}")),
        Some(straight.replacen(' ', " = ", 1)),
        quoted(&straight),
    ];
    let is_readable = |line: &String| line.parse::<toml::Table>().is_ok_and(|table| !table.is_empty());
    tries.into_iter().flatten().find(is_readable)
}

#[cfg(test)]
mod tests {
    use super::mended;

    #[test]
    fn a_line_is_mended_where_that_is_sure() {
        let cases = [
            ("name = \"GIMP", Some("name = \"GIMP\"")),
            ("name = “GIMP”", Some("name = \"GIMP\"")),
            ("names = [“a”, “b”]", Some("names = [\"a\", \"b\"]")),
            ("names = [\"a\", \"b\"", Some("names = [\"a\", \"b\"]")),
            ("licence = MIT", Some("licence = \"MIT\"")),
            ("languages = [fr, en]", None),
            ("languages = \"fr\", \"en\"", None),
            ("needs = { email = }", None),
            ("", None),
        ];
        for (line, right) in cases {
            assert_eq!(mended(line).as_deref(), right, "{line} is mended so");
        }
    }
}
