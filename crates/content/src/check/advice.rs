//! Adds to what is wrong where it stands, and what would be right: for people who write content and no programs.

use crate::finding::{Finding, Problem};
use crate::line::{line_of, second_entry_line};
use crate::source::Source;
use std::collections::BTreeSet;

/// Lines as they are right, by their field: what a field that is missing or wrong looks like.
const SAMPLES: &[(&str, &str)] = &[
    ("bands", "bands = [{ from = 0, level = 0 }, { from = 10, level = 2 }]"),
    ("competences", "competences = [\"A1\"]"),
    ("country", "country = \"FR\""),
    ("counted", "counted = [\"screen-lock\"]"),
    ("difficulty", "difficulty = { user = 2, install = 3 }"),
    ("digcomp", "digcomp = [\"5.2\"]"),
    ("dont_know", "dont_know = \"skip\""),
    ("duration_h", "duration_h = { from = 1.0, to = 2.0 }"),
    ("evidence", "evidence = \"seen: example.org\""),
    ("exports", "exports = [\"csv\"]"),
    ("format", "format = \"online-course\""),
    ("free", "free = true"),
    ("from", "from = \"standard\""),
    ("homepage", "homepage = \"https://example.org\""),
    ("hours", "hours = [1, 2, 4, 8]"),
    ("imports", "imports = [\"csv\"]"),
    ("kind", "kind = \"level\""),
    ("languages", "languages = [\"fr\", \"en\"]"),
    ("level", "level = 2"),
    ("levels", "levels = [0, 1, 2, 3, 4]"),
    ("licence", "licence = \"AGPL-3.0-or-later\""),
    ("max_length", "max_length = 200"),
    ("name", "name = \"Nextcloud\""),
    ("names", "names = [\"cloud\"]"),
    ("needs_vote", "needs_vote = false"),
    ("offline", "offline = \"partly\""),
    ("options", "options = [\"yes\", \"no\"]"),
    ("owner", "owner = \"board\""),
    ("phase", "phase = 1"),
    ("platforms", "platforms = [\"windows\", \"linux\", \"web\"]"),
    ("provider", "provider = \"Framasoft\""),
    ("range", "range = { from = 0, to = 100 }"),
    ("replaces", "replaces = [\"doodle\"]"),
    ("reviewed", "reviewed = \"2026-11-22\""),
    ("running", "running = [\"local\"]"),
    ("source", "source = \"project\""),
    ("tier", "tier = \"core\""),
    ("title", "title = \"Premiers pas\""),
    ("total", "total = [\"linux\"]"),
    ("trigger", "trigger = { at_most = { question = \"GOV-01\", value = 1 } }"),
    ("url", "url = \"https://example.org\""),
    ("vendor", "vendor = \"Google (Alphabet)\""),
    ("verified", "verified = false"),
    ("vitality", "vitality = 2026"),
    ("weight", "weight = 2"),
    ("whom", "whom = \"board\""),
];

/// Adds the line and an example of what would be right. `known` holds every id there is.
pub(super) fn advise(source: &Source, known: &BTreeSet<String>, finding: &mut Finding) {
    let text = source.text(&finding.file).unwrap_or_default();
    if finding.line.is_none() {
        finding.line = match &finding.problem {
            Problem::MissingFile | Problem::NotText | Problem::Prose(_) => None,
            Problem::Twice(id) => second_entry_line(text, id).or_else(|| line_of(text, &finding.place, id)),
            Problem::Field(field) => line_of(text, &format!("{}.{field}", finding.place), ""),
            problem => line_of(text, &finding.place, problem.subject()),
        };
    }
    if finding.example.is_none() {
        finding.example = example(source, known, finding);
    }
}

/// The nearest of some words; none when all are far away.
pub(crate) fn nearest<'a>(word: &str, words: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let most = (word.chars().count() / 3).max(1);
    let near = words.into_iter().map(|other| (strsim::osa_distance(word, other), other));
    near.filter(|(far, _)| *far <= most).min().map(|(_, other)| other)
}

/// The right line for a field, when there is one of its kind to show.
pub(crate) fn sample(field: &str) -> Option<String> {
    SAMPLES.iter().find(|(name, _)| *name == field).map(|(_, line)| (*line).to_owned())
}

fn example(source: &Source, known: &BTreeSet<String>, finding: &Finding) -> Option<String> {
    let text = source.text(&finding.file).unwrap_or_default();
    let line = finding.line.and_then(|line| text.lines().nth(line - 1)).unwrap_or_default().trim();
    match &finding.problem {
        Problem::Dangling(id) => replaced(line, id, nearest(id, known.iter().map(String::as_str))?),
        Problem::Value(value) => {
            let near = nearest(value, super::catalogue::FORMATS.iter().copied());
            near.and_then(|near| replaced(line, value, near)).or_else(|| sample(finding.place.split_once('.')?.1))
        }
        Problem::Twice(id) => replaced(line, &format!("\"{id}\""), &format!("\"{id}-2\"")),
        Problem::Licence(_) => sample("licence"),
        Problem::Field("id") if !finding.file.contains("questionnaire") => {
            let name = finding.file.rsplit('/').next()?.strip_suffix(".toml")?;
            Some(format!("id = \"{name}\""))
        }
        Problem::Field(field) => sample(field),
        Problem::Missing(field) | Problem::Shape(field) => sample(field),
        Problem::Prose(told) => {
            let message = told.split(' ').nth(1)?;
            Some(match message.split_once('.') {
                Some((_, attribute)) => format!("    .{attribute} = …"),
                None => format!("{message} = …"),
            })
        }
        Problem::MissingFile
        | Problem::NotText
        | Problem::Unreadable(_)
        | Problem::Unknown(_)
        | Problem::Unreachable
        | Problem::Circle(_) => None,
    }
}

/// A line with another word in the place of a wrong one.
fn replaced(line: &str, wrong: &str, right: &str) -> Option<String> {
    // Of `INV-01 gmial`, the line holds the option alone.
    let [wrong, right] = [wrong, right].map(|word| word.rsplit(' ').next().unwrap_or(word));
    (wrong != right && line.contains(wrong)).then(|| line.replacen(wrong, right, 1))
}
