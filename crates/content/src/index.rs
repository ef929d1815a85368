//! Where every entry of a folder stands, whether or not it can be read.

use crate::document::Document;
use crate::finding::{Problem, Spot};
use crate::source::Source;
use std::collections::{BTreeMap, BTreeSet};

/// The documents of a folder by their path.
pub(crate) struct Index<'s> {
    documents: BTreeMap<&'s str, Document<'s>>,
    /// The first file that holds an id, by kind.
    holding: BTreeMap<String, BTreeMap<String, &'s str>>,
    /// Some file cannot be had at all, and nobody knows which ids it bears.
    is_blind: bool,
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
        let documents: BTreeMap<_, _> = written.map(|(path, text)| (path, Document::of(text))).collect();
        let mut holding: BTreeMap<String, BTreeMap<String, &'s str>> = BTreeMap::new();
        for (path, document) in &documents {
            let folder = path.split_once('/').map_or("", |(folder, _)| folder);
            for entry in document.entries() {
                let kind = if entry.list.is_empty() { folder } else { entry.list };
                if let Some(id) = entry.word("id") {
                    let ids = holding.entry(kind.to_owned()).or_default();
                    ids.entry(id.to_owned()).or_insert(path);
                }
            }
        }
        let is_blind = source
            .broken()
            .any(|(path, problem)| *problem == Problem::Locked || path.to_lowercase().ends_with(".toml"));
        Self { documents, holding, is_blind }
    }

    pub fn documents(&self) -> impl Iterator<Item = (&'s str, &Document<'s>)> {
        self.documents.iter().map(|(path, document)| (*path, document))
    }

    pub fn document(&self, path: &str) -> Option<&Document<'s>> {
        self.documents.get(path)
    }

    /// The text of a line, from 1, without the blanks around it.
    pub fn written(&self, path: &str, line: Option<usize>) -> &'s str {
        line.and_then(|line| Some(self.document(path)?.written(line))).unwrap_or_default()
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
        self.holding.get(kind).and_then(|ids| ids.get(id)).copied().unwrap_or(kind).to_owned()
    }

    /// The line that a spot of a file leads to.
    pub fn line(&self, file: &str, spot: &Spot, subject: &str) -> Option<usize> {
        self.document(file)?.line_of(spot, subject, 0)
    }

    /// Whether a file that cannot be read may hold what bears this id.
    pub fn may_hold(&self, id: &str) -> bool {
        if self.is_blind {
            return true;
        }
        let id = id.rsplit(' ').next().unwrap_or(id);
        let lost = self.documents.values().filter(|document| !document.faults().is_empty());
        lost.map(Document::text).any(|text| text.contains(&format!("\"{id}\"")) || text.contains(&format!("'{id}'")))
    }
}
