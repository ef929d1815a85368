//! A TOML text with the place of everything in it, so that people can be sent to the very line.

use crate::finding::Spot;
use std::collections::BTreeMap;
use std::ops::Range;
use toml::Spanned;
use toml::de::{DeTable, DeValue, Error};

/// A text as it reads, whatever is wrong with it.
#[derive(Debug)]
pub(crate) struct Document<'t> {
    text: &'t str,
    /// Where the second line and the later ones begin.
    starts: Vec<usize>,
    root: Spanned<DeTable<'t>>,
    /// What the reader stumbled over, in the order of lines.
    faults: Vec<Error>,
}

/// A table that stands for one thing: the file itself, or a row of one of its lists.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Entry<'d, 't> {
    /// The list that it is a row of; empty for the file itself.
    pub list: &'d str,
    table: &'d DeTable<'t>,
    /// Where it begins.
    start: usize,
}

impl<'t> Document<'t> {
    pub fn of(text: &'t str) -> Self {
        let (root, mut faults) = DeTable::parse_recoverable(text);
        faults.sort_by_key(|fault| fault.span().map(|span| span.start));
        let starts = text.match_indices('\n').map(|(at, _)| at + 1).collect();
        Self { text, starts, root, faults }
    }

    pub fn text(&self) -> &'t str {
        self.text
    }

    pub fn root(&self) -> &Spanned<DeTable<'t>> {
        &self.root
    }

    pub fn faults(&self) -> &[Error] {
        &self.faults
    }

    /// The line, from 1, of a byte.
    pub fn line(&self, at: usize) -> usize {
        self.starts.partition_point(|start| *start <= at) + 1
    }

    /// The text of a line, from 1, without the blanks around it; empty when there is none.
    pub fn written(&self, line: usize) -> &'t str {
        let start = |line: usize| match line {
            0 | 1 => Some(0),
            _ => self.starts.get(line - 2).copied(),
        };
        let end = start(line + 1).unwrap_or(self.text.len());
        start(line).and_then(|start| self.text.get(start..end)).unwrap_or_default().trim()
    }

    /// The table that a line stands in: `evidence` below `[evidence]`; empty at the top, and in a list of tables.
    pub fn section(&self, line: usize) -> &'t str {
        let headers = (1..=line).rev().map(|line| self.written(line)).find(|line| is_header(line));
        let name = headers.and_then(|line| line.split(['[', ']']).nth(1));
        name.unwrap_or_default()
    }

    /// The file itself, then the rows of its lists.
    pub fn entries(&self) -> impl Iterator<Item = Entry<'_, 't>> {
        let own = Entry { list: "", table: self.root.get_ref(), start: 0 };
        let rows = self.root.get_ref().iter().flat_map(|(list, value)| {
            let rows = value.get_ref().as_array().into_iter().flat_map(|rows| rows.iter());
            rows.filter_map(move |row| {
                let table = row.get_ref().as_table()?;
                Some(Entry { list: list.get_ref(), table, start: row.span().start })
            })
        });
        std::iter::once(own).chain(rows)
    }

    /// The line that a place such as `A13.after` and a value such as `A99` lead to: that of the value, or of the field, or
    /// of the entry. `turn` counts the entries that bear the same id, from 0.
    pub fn line_of(&self, spot: &Spot, subject: &str, turn: usize) -> Option<usize> {
        let entry = self.entries().filter(|entry| entry.is(&spot.entry)).nth(turn);
        let at = match entry {
            Some(entry) => entry.place(&spot.field, subject),
            // What is no entry: a name of a table, or the value alone.
            None => {
                let root = self.root.get_ref();
                let named = (!spot.entry.is_empty()).then(|| within(root, &spot.entry)).flatten();
                named.map(|(key, value)| found(value, subject).unwrap_or(key)).or_else(|| found_in(root, subject))?
            }
        };
        Some(self.line(at.start))
    }
}

impl<'d> Entry<'d, '_> {
    /// The words under a key.
    pub fn word(&self, key: &str) -> Option<&'d str> {
        self.table.get(key)?.get_ref().as_str()
    }

    /// Fields that hold an empty text, with their places; one inside another is `evidence.licence`.
    pub fn empty(&self) -> Vec<(String, usize)> {
        let mut found = Vec::new();
        for (key, value) in self.table {
            // Rows of a list of the file are entries of their own.
            let is_rows =
                value.get_ref().as_array().is_some_and(|rows| rows.iter().any(|row| row.get_ref().is_table()));
            if !is_rows || !self.list.is_empty() {
                empty(key.get_ref(), value, &mut found);
            }
        }
        found
    }

    /// Words that stand twice in a list, each with its field and its two places, the second first.
    pub fn repeated(&self) -> Vec<(String, &'d str, [usize; 2])> {
        let mut found = Vec::new();
        for (key, value) in self.table {
            repeated(key.get_ref(), value, &mut found);
        }
        found
    }

    /// Where its id stands; where it begins when it has none.
    pub fn start(&self) -> usize {
        self.table.get_key_value("id").map_or(self.start, |(key, _)| key.span().start)
    }

    /// Whether it bears an id; `INV-01 gmail` is an option of a question, which bears two.
    fn is(&self, id: &str) -> bool {
        let own = self.word("id").or(self.word("question"));
        own.is_some_and(|own| own == id)
            || id.split_once(' ').is_some_and(|(one, two)| own == Some(one) && self.word("option") == Some(two))
    }

    fn place(&self, field: &str, subject: &str) -> Range<usize> {
        let own = || self.start()..self.start();
        if field.is_empty() {
            return found_in(self.table, subject).unwrap_or_else(own);
        }
        match within(self.table, field) {
            Some((key, value)) => found(value, subject).unwrap_or(key),
            None => own(),
        }
    }
}

/// The key and the value of a field, `evidence.licence` being one inside another.
fn within<'v, 't>(table: &'v DeTable<'t>, field: &str) -> Option<(Range<usize>, &'v Spanned<DeValue<'t>>)> {
    let (key, value) = match field.split_once('.') {
        Some((outer, inner)) => {
            let (key, value) = table.get_key_value(outer)?;
            match value.get_ref().as_table().and_then(|table| within(table, inner)) {
                Some(found) => return Some(found),
                None => (key, value),
            }
        }
        None => table.get_key_value(field)?,
    };
    Some((key.span(), value))
}

/// Notes a value that says nothing, or whatever in it says nothing.
fn empty(field: &str, value: &Spanned<DeValue<'_>>, found: &mut Vec<(String, usize)>) {
    match value.get_ref() {
        DeValue::String(text) if text.trim().is_empty() => found.push((field.to_owned(), value.span().start)),
        DeValue::Array(list) => list.iter().for_each(|one| empty(field, one, found)),
        DeValue::Table(table) => {
            table.iter().for_each(|(key, value)| empty(&format!("{field}.{}", key.get_ref()), value, found));
        }
        DeValue::String(_) | DeValue::Integer(_) | DeValue::Float(_) | DeValue::Boolean(_) | DeValue::Datetime(_) => {}
    }
}

/// Notes the words that a list holds a second time.
fn repeated<'d>(field: &str, value: &'d Spanned<DeValue<'_>>, found: &mut Vec<(String, &'d str, [usize; 2])>) {
    match value.get_ref() {
        DeValue::Array(list) => {
            let mut first = BTreeMap::new();
            for (word, at) in list.iter().filter_map(|one| Some((one.get_ref().as_str()?, one.span().start))) {
                match first.get(word) {
                    // What is empty is told by itself.
                    Some(before) if !word.trim().is_empty() => found.push((field.to_owned(), word, [at, *before])),
                    _ => drop(first.insert(word, at)),
                }
            }
        }
        DeValue::Table(table) => {
            table.iter().for_each(|(key, value)| repeated(&format!("{field}.{}", key.get_ref()), value, found));
        }
        DeValue::String(_) | DeValue::Integer(_) | DeValue::Float(_) | DeValue::Boolean(_) | DeValue::Datetime(_) => {}
    }
}

/// Whether a line is the header of a table: `[evidence]`, `[[host]]`.
fn is_header(line: &str) -> bool {
    let own = line.split('#').next().unwrap_or_default().trim();
    let inner = own.trim_start_matches('[').trim_end_matches(']');
    own.starts_with('[')
        && own.ends_with(']')
        && !inner.is_empty()
        && inner.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"._-".contains(&byte))
}

/// Where a word stands in a table, as a key or as a value.
fn found_in(table: &DeTable<'_>, subject: &str) -> Option<Range<usize>> {
    let mut spans: Vec<_> = table
        .iter()
        .filter_map(|(key, value)| if is(key.get_ref(), subject) { Some(key.span()) } else { found(value, subject) })
        .collect();
    // A table gives its keys in the order of letters.
    spans.sort_by_key(|span| span.start);
    spans.into_iter().next()
}

/// Where a word stands in a value.
fn found(value: &Spanned<DeValue<'_>>, subject: &str) -> Option<Range<usize>> {
    match value.get_ref() {
        DeValue::String(text) => is(text, subject).then(|| value.span()),
        DeValue::Array(list) => list.iter().find_map(|one| found(one, subject)),
        DeValue::Table(table) => found_in(table, subject),
        DeValue::Integer(_) | DeValue::Float(_) | DeValue::Boolean(_) | DeValue::Datetime(_) => None,
    }
}

/// Whether a text is the word sought; of `INV-01 gmail`, the option alone.
fn is(text: &str, subject: &str) -> bool {
    !subject.is_empty() && (text == subject || subject.rsplit_once(' ').is_some_and(|(_, last)| text == last))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_found_by_entry_field_and_value_however_it_is_written() {
        let text = "[[action]]\nid=\"A01\"\nafter = [\n  \"A02\",\n  \"A99\",\n]\n\n[[action]]\n\tid   = 'A02'\nafter = [\"A99\"]\n\n\
                    [[option]]\nquestion = \"INV-01\"\noption = \"none\"\n\n[[option]]\nquestion = \"INV-01\"\noption = \"gmail\"\nproducts = [\"gmial\"]\n\n\
                    [named]\nloop-a = { named = \"loop-b\" }\n";
        let document = Document::of(text);
        let cases = [
            ("A01", "", "A99", Some(5)),
            ("A02", "after", "A99", Some(10)),
            ("A02", "", "elsewhere", Some(9)),
            ("A01", "after", "", Some(3)),
            ("A01", "owner", "", Some(2)),
            ("INV-01 gmail", "", "gmial", Some(19)),
            ("INV-01 none", "", "INV-01 none", Some(14)),
            ("named", "", "loop-a", Some(22)),
            ("loop-b", "", "", None),
            ("nowhere", "", "nothing", None),
        ];
        for (entry, field, subject, line) in cases {
            let spot = Spot::of(entry, field);
            assert_eq!(document.line_of(&spot, subject, 0), line, "{entry}.{field} with {subject} leads to its line");
        }
    }

    #[test]
    fn entries_with_the_same_id_have_their_own_lines() {
        let document = Document::of("[[host]]\nid = \"a\"\n[[host]]\nname = \"x\"\nid = \"a\"\n");
        let lines = [0, 1, 2].map(|turn| document.line_of(&Spot::of("a", ""), "", turn));
        assert_eq!(lines, [Some(2), Some(5), None], "the second is found after the first");
    }
}
