use crate::finding::{Finding, Problem};
use crate::parse::fault;
use flate2::read::ZlibDecoder;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, BufReader};
use std::path::Path;

/// What the shipped files say, as one JSON object by path.
const VALUES: &str = include_str!(concat!(env!("OUT_DIR"), "/value.json"));
/// Their texts, squeezed, as another.
const TEXTS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/text.zlib"));

/// Bytes that the shipped content adds to the program.
pub const EMBEDDED: usize = VALUES.len() + TEXTS.len();

/// The text files of a content folder, by their path inside it, in alphabetical order.
#[derive(Clone, Debug, Default)]
pub struct Source {
    files: BTreeMap<String, String>,
    /// What the build read of the shipped files: many times faster to read again.
    ready: BTreeMap<&'static str, &'static RawValue>,
    /// Files that are no text.
    broken: BTreeSet<String>,
}

impl Source {
    /// What the program carries, without the texts.
    pub fn ready() -> Self {
        Self { ready: serde_json::from_str(VALUES).unwrap_or_default(), ..Self::default() }
    }

    /// What the program carries, with the texts: for those who check it.
    ///
    /// # Panics
    /// When the embedded copy is wrong, which the tests of this crate exclude.
    pub fn shipped() -> Self {
        let files = serde_json::from_reader(BufReader::new(ZlibDecoder::new(TEXTS)));
        Self { files: files.expect("the embedded texts are read"), ..Self::ready() }
    }

    /// The same files, read as they are written.
    pub fn unready(self) -> Self {
        Self { ready: BTreeMap::new(), ..self }
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
        self.ready.remove(path);
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
        let written = self.files.keys().chain(&self.broken).map(String::as_str);
        let all: BTreeSet<&str> = written.chain(self.ready.keys().copied()).collect();
        all.into_iter().filter(|path| path.starts_with(&prefix) && path.ends_with(".toml")).collect()
    }

    /// Reads one TOML file; a fault becomes a finding.
    pub(crate) fn parse<T: DeserializeOwned>(&self, path: &str, findings: &mut Vec<Finding>) -> Option<T> {
        // What is wrong with a shipped file is told from its text.
        if let Some(parsed) = self.ready.get(path).and_then(|ready| serde_json::from_str(ready.get()).ok()) {
            return Some(parsed);
        }
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

    fn walk(&mut self, folder: &Path, prefix: &str) -> io::Result<()> {
        for entry in std::fs::read_dir(folder)? {
            let entry = entry?;
            let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
            if entry.file_type()?.is_dir() {
                self.walk(&entry.path(), &format!("{path}/"))?;
            } else if (path.ends_with(".toml") || path.ends_with(".json")) && entry.path().is_file() {
                match String::from_utf8(std::fs::read(entry.path())?) {
                    Ok(text) => drop(self.files.insert(path, text)),
                    Err(_) => drop(self.broken.insert(path)),
                }
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Source;

    #[test]
    fn every_shipped_file_is_ready() {
        let source = Source::shipped();
        let written: Vec<_> = source.files().map(|(path, _)| path).filter(|path| path.ends_with(".toml")).collect();
        let ready: Vec<_> = source.ready.keys().copied().collect();
        assert_eq!(ready, written, "the build has read every file");
    }
}
