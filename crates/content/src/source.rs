use crate::finding::{Finding, Problem};
use crate::parse::fault;
use include_dir::{Dir, include_dir};
use serde::de::DeserializeOwned;
use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::Path;

static SHIPPED: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../content");

/// The text files of a content folder, by their path inside it, in alphabetical order.
#[derive(Clone, Debug, Default)]
pub struct Source {
    files: BTreeMap<String, String>,
    /// Files that are no text.
    broken: BTreeSet<String>,
}

impl Source {
    /// The copy that the program carries.
    pub fn shipped() -> Self {
        let mut source = Self::default();
        source.embed(&SHIPPED);
        source
    }

    /// A folder on disk, for authors of content.
    ///
    /// # Errors
    /// When a file or folder cannot be read.
    pub fn folder(path: &Path) -> io::Result<Self> {
        let mut source = Self::default();
        source.walk(path, "")?;
        Ok(source)
    }

    /// Replaces one file, for tests and for trying a change.
    pub fn with(mut self, path: &str, text: &str) -> Self {
        self.files.insert(path.to_owned(), text.to_owned());
        self
    }

    /// All files with their texts.
    pub fn files(&self) -> impl Iterator<Item = (&str, &str)> {
        self.files.iter().map(|(path, text)| (path.as_str(), text.as_str()))
    }

    /// The text of one file.
    pub fn text(&self, path: &str) -> Option<&str> {
        self.files.get(path).map(String::as_str)
    }

    /// The file of a folder that holds the entry of this id; the folder itself when none does.
    pub fn holding(&self, folder: &str, id: &str) -> String {
        let line = format!("id = \"{id}\"");
        let holds = |path: &&str| self.text(path).is_some_and(|text| text.lines().any(|one| one.trim() == line));
        self.inside(folder).into_iter().find(holds).unwrap_or(folder).to_owned()
    }

    /// Paths of the TOML files right inside a folder.
    pub fn inside(&self, folder: &str) -> Vec<&str> {
        let prefix = format!("{folder}/");
        self.files
            .keys()
            .chain(&self.broken)
            .map(String::as_str)
            .filter(|path| path.starts_with(&prefix) && path.ends_with(".toml"))
            .collect()
    }

    /// Reads one TOML file; a fault becomes a finding.
    pub(crate) fn parse<T: DeserializeOwned>(&self, path: &str, findings: &mut Vec<Finding>) -> Option<T> {
        if self.broken.contains(path) {
            findings.push(Finding::of(path, String::new(), Problem::NotText));
            return None;
        }
        let Some(text) = self.text(path) else {
            findings.push(Finding::of(path, String::new(), Problem::MissingFile));
            return None;
        };
        toml::from_str(text).map_err(|error| findings.push(fault(path, text, &error))).ok()
    }

    fn embed(&mut self, dir: &Dir<'_>) {
        for file in dir.files() {
            if let Some(text) = file.contents_utf8() {
                self.files.insert(file.path().to_string_lossy().replace('\\', "/"), text.to_owned());
            }
        }
        for inner in dir.dirs() {
            self.embed(inner);
        }
    }

    fn walk(&mut self, folder: &Path, prefix: &str) -> io::Result<()> {
        for entry in std::fs::read_dir(folder)? {
            let entry = entry?;
            let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if entry.file_type()?.is_dir() {
                self.walk(&entry.path(), &format!("{path}/"))?;
            } else if path.ends_with(".toml") || path.ends_with(".json") {
                match String::from_utf8(std::fs::read(entry.path())?) {
                    Ok(text) => drop(self.files.insert(path, text)),
                    Err(_) => drop(self.broken.insert(path)),
                }
            }
        }
        Ok(())
    }
}
