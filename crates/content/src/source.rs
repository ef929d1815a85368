use crate::document::Document;
use crate::finding::{Finding, Problem, Spot};
use crate::parse::{fault, unreadable};
use flate2::read::ZlibDecoder;
use serde::de::DeserializeOwned;
use serde_json::value::RawValue;
use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, BufReader};
use std::path::Path;
use toml::de::{DeArray, Deserializer, ValueDeserializer};

/// What the shipped files say, as one JSON object by path.
const VALUES: &str = include_str!(concat!(env!("OUT_DIR"), "/value.json"));
/// Their texts, squeezed, as another.
const TEXTS: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/text.zlib"));

/// Folders that are read.
const FOLDERS: [&str; 8] = ["questionnaire", "software", "product", "training", "actor", "host", "reference", "action"];
/// Files beside them.
const FILES: [&str; 9] = [
    "autonomy.toml",
    "need.toml",
    "competence.toml",
    "inventory.toml",
    "recommendation.toml",
    "skill.toml",
    "switch.toml",
    "funder.toml",
    "example.json",
];
/// Bytes of a file, at most: the largest that people wrote has a tenth of it.
const LARGEST: u64 = 1_000_000;
/// Faults of a file's writing that are told.
const FAULTS: usize = 8;

/// Bytes that the shipped content adds to the program.
pub const EMBEDDED: usize = VALUES.len() + TEXTS.len();

/// The text files of a content folder, by their path inside it, in alphabetical order.
#[derive(Clone, Debug, Default)]
pub struct Source {
    files: BTreeMap<String, String>,
    /// What the build read of the shipped files: many times faster to read again.
    ready: BTreeMap<&'static str, &'static RawValue>,
    /// Files whose text cannot be had: no text, too large, or of a name or at a place that nothing reads.
    broken: BTreeMap<String, Problem>,
    /// It was read from a disk.
    is_folder: bool,
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
        let mut source = Self { is_folder: true, ..Self::default() };
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

    /// Paths of the TOML files right inside a folder.
    pub fn inside(&self, folder: &str) -> Vec<&str> {
        let prefix = format!("{folder}/");
        let written = self.files.keys().map(String::as_str);
        let all: BTreeSet<&str> = written.chain(self.ready.keys().copied()).collect();
        let is_inside = |path: &&str| path.strip_prefix(&prefix).is_some_and(|name| !name.contains('/'));
        all.into_iter().filter(is_inside).filter(|path| path.ends_with(".toml")).collect()
    }

    /// Whether it is a folder without the answers of the example, which the program carries by themselves.
    pub(crate) fn lacks_example(&self) -> bool {
        let path = "example.json";
        self.is_folder && !self.files.contains_key(path) && !self.lacks(path)
    }

    /// Whether a folder or a file is there, and nothing of it can be had.
    pub(crate) fn lacks(&self, path: &str) -> bool {
        self.broken.contains_key(path)
    }

    /// What stands in the folder and cannot be read, or is read by nothing.
    pub(crate) fn broken(&self) -> impl Iterator<Item = (&str, &Problem)> {
        self.broken.iter().map(|(path, problem)| (path.as_str(), problem))
    }

    /// Reads one TOML file that is one entry; a fault becomes a finding.
    pub(crate) fn parse<T: DeserializeOwned>(&self, path: &str, findings: &mut Vec<Finding>) -> Option<T> {
        // What is wrong with a shipped file is told from its text.
        if let Some(parsed) = self.ready.get(path).and_then(|ready| serde_json::from_str(ready.get()).ok()) {
            return Some(parsed);
        }
        let document = self.document(path, findings)?;
        let id = document.entries().next().and_then(|own| own.word("id")).unwrap_or_default();
        let read = T::deserialize(Deserializer::from(document.root().clone()));
        read.map_err(|error| findings.push(fault(path, id, &document, &error))).ok()
    }

    /// Reads one TOML file that is a list of entries, as many of them as can be read; each fault becomes a finding.
    pub(crate) fn rows<T: DeserializeOwned>(&self, path: &str, list: &str, findings: &mut Vec<Finding>) -> Vec<T> {
        if let Some(mut lists) = self
            .ready
            .get(path)
            .and_then(|ready| serde_json::from_str::<BTreeMap<String, Vec<T>>>(ready.get()).ok())
            .filter(|lists| lists.keys().eq([list]))
        {
            return lists.remove(list).unwrap_or_default();
        }
        let Some(document) = self.document(path, findings) else { return Vec::new() };
        let mut note = |spot: usize, problem: Problem| {
            let example = Some(format!("[[{list}]]"));
            findings.push(Finding {
                line: Some(document.line(spot)),
                example,
                ..Finding::of(path, Spot::default(), problem)
            });
        };
        let root = document.root().get_ref();
        for key in root.keys().filter(|key| key.get_ref() != list) {
            note(key.span().start, Problem::Unknown(key.get_ref().to_string()));
        }
        let rows = match root.get_key_value(list) {
            None => {
                note(0, Problem::Missing(list.to_owned()));
                return Vec::new();
            }
            Some((key, value)) => value.get_ref().as_array().unwrap_or_else(|| {
                note(key.span().start, Problem::Shape(list.to_owned()));
                const { &DeArray::new() }
            }),
        };
        let mut read = Vec::new();
        for row in rows.iter() {
            match T::deserialize(ValueDeserializer::from(row.clone())) {
                Ok(entry) => read.push(entry),
                Err(error) => {
                    let id = row.get_ref().get("id").and_then(|id| id.get_ref().as_str()).unwrap_or_default();
                    findings.push(fault(path, id, &document, &error));
                }
            }
        }
        read
    }

    /// A file with the places of what it says; none, with a finding, when it is missing or no TOML.
    fn document(&self, path: &str, findings: &mut Vec<Finding>) -> Option<Document<'_>> {
        let folder = path.split('/').next().unwrap_or(path);
        if self.lacks(path) || self.lacks(folder) {
            return None;
        }
        let Some(text) = self.text(path) else {
            findings.push(Finding::of(path, Spot::default(), Problem::MissingFile));
            return None;
        };
        let document = Document::of(text);
        let mut told = BTreeSet::new();
        // One slip makes a reader stumble several times over the lines that follow.
        for error in document.faults().iter().take(FAULTS) {
            let finding = unreadable(path, &document, error);
            if told.insert(finding.line) {
                findings.push(finding);
            }
        }
        told.is_empty().then_some(document)
    }

    fn walk(&mut self, folder: &Path, prefix: &str) -> io::Result<()> {
        let entries = match std::fs::read_dir(folder) {
            Err(error) if !prefix.is_empty() && is_locked(&error) => {
                self.broken.insert(prefix.trim_end_matches('/').to_owned(), Problem::Locked);
                return Ok(());
            }
            entries => entries?,
        };
        for entry in entries {
            let entry = entry?;
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = format!("{prefix}{name}");
            let kind = std::fs::metadata(entry.path());
            // What a system or an editor keeps for itself, and notes to each other, are nobody's mistake.
            if name.starts_with('.') || name.ends_with(".md") {
                continue;
            }
            if kind.as_ref().is_ok_and(|kind| kind.is_dir()) && prefix.is_empty() && FOLDERS.contains(&name.as_str()) {
                self.walk(&entry.path(), &format!("{path}/"))?;
            } else if kind.as_ref().is_err_and(is_locked) {
                self.broken.insert(path, Problem::Locked);
            } else if !kind.as_ref().is_ok_and(|kind| kind.is_file()) || !is_read(&path) {
                self.broken.insert(path, Problem::Unread);
            } else if kind?.len() > LARGEST {
                self.broken.insert(path, Problem::TooLarge);
            } else {
                match std::fs::read(entry.path()).map(String::from_utf8) {
                    Ok(Ok(text)) => drop(self.files.insert(path, text)),
                    Ok(Err(_)) => drop(self.broken.insert(path, Problem::NotText)),
                    Err(error) if is_locked(&error) => drop(self.broken.insert(path, Problem::Locked)),
                    Err(error) => return Err(error),
                }
            }
        }
        Ok(())
    }
}

/// Whether something is there, and may not be read.
fn is_locked(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::PermissionDenied
}

/// Whether a file of this path is one that something reads.
fn is_read(path: &str) -> bool {
    path.split('/').count() == 2 && path.ends_with(".toml") || FILES.contains(&path)
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
