//! Facts that nobody has looked at for 18 months, wherever they stand in a content folder.

use crate::document::{Document, Entry};
use crate::source::Source;
use chrono::NaiveDate;
use rumb_engine::catalogue::is_stale;
use serde::Serialize;

/// A fact with the day of its last review.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Dated {
    pub reviewed: NaiveDate,
    /// Path inside the folder: `host/fr.toml`.
    pub file: String,
    /// Counted from 1.
    pub line: usize,
    /// `software`, `product`, `training`, `actor`, `host`, `question`, or what a later kind is called.
    pub kind: String,
    pub id: String,
}

/// Lists the facts of a folder that are more than 18 months old on a day, the oldest first; none when it holds no dated
/// fact at all. What cannot be read is left to the check.
pub fn stale(source: &Source, today: NaiveDate) -> Option<Vec<Dated>> {
    let mut found: Vec<_> = source.files().flat_map(|(file, text)| dated(file, text)).collect();
    if found.is_empty() {
        return None;
    }
    found.retain(|fact| is_stale(fact.reviewed, today));
    found.sort();
    Some(found)
}

/// Every dated entry of a file: the file itself, and the rows of its lists.
fn dated(file: &str, text: &str) -> Vec<Dated> {
    let document = Document::of(text);
    if !document.faults().is_empty() {
        return Vec::new();
    }
    let folder = file.split('/').next().unwrap_or(file);
    let dated = |entry: Entry<'_, '_>| {
        let kind = if entry.list.is_empty() { folder } else { entry.list }.to_owned();
        let (id, reviewed) = (entry.word("id")?.to_owned(), entry.word("reviewed")?.parse().ok()?);
        Some(Dated { reviewed, file: file.to_owned(), line: document.line(entry.start()), kind, id })
    };
    document.entries().filter_map(dated).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fact_is_old_after_eighteen_months_to_the_day() {
        let row = |id: &str, day: &str| format!("[[host]]\nid = \"{id}\"\nreviewed = \"{day}\"\n\n");
        let hosts = row("old", "2025-05-21") + &row("fresh", "2025-05-23") + &row("no-day", "soon");
        let sheet = "id = \"tool\"\nreviewed = \"2020-01-01\"\n";
        let source =
            Source::default().with("host/fr.toml", &hosts).with("software/tool.toml", sheet).with("x/y.toml", "= no");
        let day = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
        let told: Vec<_> = stale(&source, day)
            .expect("there are facts")
            .into_iter()
            .map(|fact| format!("{} {} {}:{} {}", fact.kind, fact.id, fact.file, fact.line, fact.reviewed))
            .collect();
        let expected = ["software tool software/tool.toml:1 2020-01-01", "host old host/fr.toml:2 2025-05-21"];
        assert_eq!(told, expected, "the oldest first, each with its kind, id, file, line and day");
        for empty in [Source::default(), Source::default().with("x/y.toml", "= no").with("z.toml", "id = \"z\"\n")] {
            assert_eq!(stale(&empty, day), None, "where no fact is, none is said to be fresh");
        }
    }

    #[test]
    fn every_dated_line_of_the_shipped_content_is_looked_at() {
        let source = Source::shipped();
        let far = NaiveDate::from_ymd_opt(2199, 1, 1).expect("a day");
        let lines = source.files().filter(|(file, _)| file.ends_with(".toml"));
        let lines: usize =
            lines.map(|(_, text)| text.lines().filter(|line| line.starts_with("reviewed = ")).count()).sum();
        assert_eq!(
            stale(&source, far).map(|facts| facts.len()),
            Some(lines),
            "each `reviewed` belongs to an entry with an id"
        );
        let now = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
        assert_eq!(stale(&source, now), Some(Vec::new()), "nothing is old on the day of the first release");
    }
}
