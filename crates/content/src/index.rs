//! Where every entry of a folder stands, whether or not it can be read.

use crate::document::Document;
use crate::finding::Spot;
use crate::source::Source;
use std::collections::{BTreeMap, BTreeSet};

/// The documents of a folder by their path.
pub(crate) struct Index<'s> {
    documents: BTreeMap<&'s str, Document<'s>>,
}

/// An entry with its id and its place.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Place<'i> {
    pub id: &'i str,
    pub file: &'i str,
    pub line: usize,
}

impl<'s> Index<'s> {
    pub fn of(source: &'s Source) -> Self {
        let written = source.files().filter(|(path, _)| path.ends_with(".toml"));
        Self { documents: written.map(|(path, text)| (path, Document::of(text))).collect() }
    }

    pub fn documents(&self) -> impl Iterator<Item = (&'s str, &Document<'s>)> {
        self.documents.iter().map(|(path, document)| (*path, document))
    }

    pub fn document(&self, path: &str) -> Option<&Document<'s>> {
        self.documents.get(path)
    }

    /// The text of a line, from 1, without the blanks around it.
    pub fn written(&self, path: &str, line: Option<usize>) -> &'s str {
        let text = self.document(path).map_or("", Document::text);
        line.and_then(|line| text.lines().nth(line - 1)).unwrap_or_default().trim()
    }

    /// Entries of a kind, in the order of files: those of a folder with one file each, or the rows of a list.
    pub fn places<'i>(&'i self, kind: &'i str) -> impl Iterator<Item = Place<'i>> {
        self.documents.iter().flat_map(move |(file, document)| {
            let is_own = file.split_once('/').is_some_and(|(folder, _)| folder == kind);
            let of_kind = document.entries().filter(move |entry| match entry.list {
                "" => is_own,
                list => list == kind,
            });
            of_kind.filter_map(|entry| Some(Place { id: entry.word("id")?, file, line: document.line(entry.start()) }))
        })
    }

    /// Ids of a kind, and the names of the files that bear one.
    pub fn ids<'i>(&'i self, kind: &'i str) -> BTreeSet<&'i str> {
        let named = self.documents.keys().filter_map(|path| match path.split_once('/')? {
            (folder @ ("software" | "product"), name) if folder == kind => name.strip_suffix(".toml"),
            _ => None,
        });
        self.places(kind).map(|place| place.id).chain(named).collect()
    }

    /// The file that holds the entry of this id in a folder, or of the list that is a file; the folder itself when none does.
    pub fn holding(&self, kind: &str, id: &str) -> String {
        self.places(kind).find(|place| place.id == id).map_or(kind, |place| place.file).to_owned()
    }

    /// The line that a spot of a file leads to.
    pub fn line(&self, file: &str, spot: &Spot, subject: &str) -> Option<usize> {
        self.document(file)?.line_of(spot, subject, 0)
    }

    /// Whether a file that cannot be read may hold what bears this id.
    pub fn may_hold(&self, id: &str) -> bool {
        let id = id.rsplit(' ').next().unwrap_or(id);
        let lost = self.documents.values().filter(|document| !document.faults().is_empty());
        lost.map(Document::text).any(|text| text.contains(&format!("\"{id}\"")) || text.contains(&format!("'{id}'")))
    }
}
