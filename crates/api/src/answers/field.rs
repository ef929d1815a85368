//! Fields of an answers file: what each kind of value may be.

use super::json::Node;
use super::{FaultKind, Reader, whole};
use crate::limit;
use chrono::NaiveDate;
use serde::Serialize;
use std::collections::BTreeSet;

impl Reader<'_> {
    /// The entries of an object; a key that stands twice is a fault, and its first value counts.
    pub(super) fn object<'n>(&mut self, path: &str, node: &'n Node) -> Option<Vec<(&'n String, &'n Node)>> {
        let Node::Object(entries) = node else {
            self.fault(path, FaultKind::WrongType);
            return None;
        };
        let mut seen = BTreeSet::new();
        let mut kept = Vec::new();
        for (key, node) in entries {
            if seen.insert(key) {
                kept.push((key, node));
            } else {
                self.fault(&join(path, key), FaultKind::DuplicateKey);
            }
        }
        Some(kept)
    }

    /// Keys without which an entry says nothing.
    pub(super) fn demand(&mut self, path: &str, entries: &[(&String, &Node)], keys: &[&str]) {
        for key in keys.iter().filter(|key| !entries.iter().any(|(known, _)| known == *key)) {
            self.fault(&join(path, key), FaultKind::Missing);
        }
    }

    pub(super) fn list<'n>(&mut self, path: &str, node: &'n Node) -> &'n [Node] {
        let Node::List(items) = node else {
            self.fault(path, FaultKind::WrongType);
            return &[];
        };
        items
    }

    /// A list in which nothing stands twice.
    pub(super) fn set<T: PartialEq>(
        &mut self,
        path: &str,
        node: &Node,
        read: impl Fn(&mut Self, &str, &Node) -> Option<T>,
    ) -> Vec<T> {
        let mut set = Vec::new();
        for (index, item) in self.list(path, node).iter().enumerate() {
            let path = format!("{path}[{index}]");
            match read(self, &path, item) {
                Some(item) if set.contains(&item) => self.fault(&path, FaultKind::Twice),
                Some(item) => set.push(item),
                None => {}
            }
        }
        set
    }

    /// One line of at most so many letters, as the window takes it.
    pub(super) fn text(&mut self, path: &str, node: &Node, most: usize) -> Option<String> {
        let word = self.word(path, node)?;
        let text = limit::line(&word, most);
        if text.is_none() {
            self.fault(path, FaultKind::BadName(most));
        }
        text.map(str::to_owned)
    }

    pub(super) fn word(&mut self, path: &str, node: &Node) -> Option<String> {
        let Node::Text(word) = node else {
            self.fault(path, FaultKind::WrongType);
            return None;
        };
        Some(word.clone())
    }

    pub(super) fn number(&mut self, path: &str, node: &Node, most: u32) -> Option<u32> {
        let Node::Number(number) = node else {
            self.fault(path, FaultKind::WrongType);
            return None;
        };
        match whole(number) {
            Ok(number) if number <= most => Some(number),
            Ok(_) => {
                self.fault(path, FaultKind::OutOfRange);
                None
            }
            Err(kind) => {
                self.fault(path, kind);
                None
            }
        }
    }

    pub(super) fn date(&mut self, path: &str, node: &Node) -> Option<NaiveDate> {
        let word = self.word(path, node)?;
        let date = NaiveDate::parse_from_str(&word, "%Y-%m-%d").ok().filter(|date| date.to_string() == word);
        if date.is_none() {
            self.fault(path, FaultKind::OutOfRange);
        }
        date
    }

    /// A date in a year that people plan for, as the window takes it.
    pub(super) fn meeting(&mut self, path: &str, node: &Node) -> Option<NaiveDate> {
        let date = self.date(path, node)?;
        let fits = limit::is_planned(date);
        if !fits {
            self.fault(path, FaultKind::OutOfRange);
        }
        fits.then_some(date)
    }

    /// One of a closed list of words.
    pub(super) fn one_of<T: Serialize + Clone>(&mut self, path: &str, node: &Node, known: &[T]) -> Option<T> {
        let word = self.word(path, node)?;
        let found = known.iter().find(|value| name(value) == word).cloned();
        if found.is_none() {
            self.fault(path, FaultKind::UnknownOption(word));
        }
        found
    }

    pub(super) fn constant(&mut self, path: &str, node: &Node, expected: &Node, kind: FaultKind) {
        if node != expected {
            self.fault(path, kind);
        }
    }
}

/// The word that stands for a unit variant in JSON.
pub fn name<T: Serialize>(value: &T) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(word)) => word,
        Ok(_) | Err(_) => String::new(),
    }
}

pub(super) fn join(path: &str, key: &str) -> String {
    if path.is_empty() { key.to_owned() } else { format!("{path}.{key}") }
}
