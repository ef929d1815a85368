//! The words beside a content folder, as people write them: what of them is there, and what is wrong with them.

use rumb_content::{Finding, Problem, Spot};
use rumb_locale::{LARGEST, Language, Message, Refusal, Sheet, sheet};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::{fs, io};

/// The messages of the folder `locales` beside a content folder.
#[derive(Debug, Default)]
pub(super) struct Beside {
    messages: BTreeMap<Language, BTreeMap<String, Placed>>,
    /// Messages of which a part cannot be read, by language: it is told, and not that they lack something.
    torn: BTreeSet<(Language, String)>,
    /// Languages of which a whole file or more cannot be had: one finding says so.
    lost: BTreeSet<Language>,
    pub findings: Vec<Finding>,
}

/// A message with the file that holds it.
#[derive(Debug)]
struct Placed {
    file: String,
    message: Message,
}

impl Beside {
    /// Reads the words beside a folder; none where there are none, and those that the program carries count.
    ///
    /// # Errors
    /// When the folder itself is not there.
    pub fn of(folder: &Path) -> io::Result<Option<Self>> {
        let Some(locales) = folder.canonicalize()?.parent().map(|parent| parent.join("locales")) else {
            return Ok(None);
        };
        if !Language::ALL.into_iter().any(|language| locales.join(language.code()).is_dir()) {
            return Ok(None);
        }
        let mut beside = Self::default();
        let mut files = BTreeMap::new();
        for language in Language::ALL {
            let place = format!("locales/{}", language.code());
            match listed(&locales.join(language.code())) {
                Ok(paths) => drop(files.insert(language, paths)),
                Err(error) if error.kind() == io::ErrorKind::PermissionDenied => {
                    beside.lose(language, &place, Problem::Locked);
                }
                Err(_) => beside.lose(language, &place, Problem::MissingFile),
            }
        }
        let french: Vec<_> = files.get(&Language::Fr).into_iter().flat_map(BTreeMap::keys).cloned().collect();
        for (language, paths) in &files {
            for name in french.iter().filter(|name| !paths.contains_key(*name)) {
                beside.lose(*language, &format!("locales/{}/{name}", language.code()), Problem::MissingFile);
            }
            for (name, path) in paths {
                beside.read(*language, &format!("locales/{}/{name}", language.code()), path);
            }
        }
        beside.compare();
        Ok(Some(beside))
    }

    /// Whether a language has a message, or whether it is told otherwise that it cannot be had.
    pub fn has(&self, language: Language, id: &str) -> bool {
        let whole = id.split('.').next().unwrap_or(id);
        self.lost.contains(&language)
            || self.messages.get(&language).is_some_and(|known| known.contains_key(id))
            || self.torn.contains(&(language, whole.to_owned()))
    }

    fn lose(&mut self, language: Language, file: &str, problem: Problem) {
        self.lost.insert(language);
        self.findings.push(Finding::of(file, Spot::default(), problem));
    }

    fn read(&mut self, language: Language, file: &str, path: &Path) {
        let read = match text(path) {
            Ok(text) => sheet(&text),
            Err(problem) => return self.lose(language, file, problem),
        };
        match read {
            Ok(sheet) => self.take(language, file, sheet),
            Err(Refusal::TooLarge) => self.lose(language, file, Problem::TooLarge),
            Err(Refusal::TooDeep(line)) => {
                self.lost.insert(language);
                self.note(file, line, "", Problem::Message);
            }
        }
    }

    fn take(&mut self, language: Language, file: &str, sheet: Sheet) {
        for junk in sheet.junk {
            self.note(file, junk.line, &junk.id, Problem::Message);
            self.torn.insert((language, junk.id));
        }
        for message in sheet.messages {
            let (id, line) = (message.id.clone(), message.line);
            let own = self.messages.entry(language).or_default();
            let other = own.get(&id).map(|first| (first.file.clone(), first.message.line));
            if other.is_none() {
                own.insert(id, Placed { file: file.to_owned(), message });
                continue;
            }
            // Its parts stand twice with it.
            let whole = |id: &str| id.split('.').next().unwrap_or_default().to_owned();
            let told = self.findings.last().filter(|last| last.file == file && last.other.is_some());
            let is_part = told.is_some_and(|last| whole(&last.spot.entry) == whole(&id) && id.contains('.'));
            if !is_part {
                self.note(file, line, &id, Problem::Twice(id.clone())).other = other;
            }
        }
    }

    /// Notes the messages that ask for other values than those of French.
    fn compare(&mut self) {
        let Some(french) = self.messages.get(&Language::Fr) else { return };
        let mut found = Vec::new();
        for own in self.messages.values() {
            for (id, Placed { file, message }) in own {
                let Some(source) = french.get(id).filter(|source| source.message.variables != message.variables) else {
                    continue;
                };
                let wrong = message.variables.symmetric_difference(&source.message.variables);
                let names: Vec<_> = wrong.map(|name| format!("{{ ${name} }}")).collect();
                let problem = Problem::Variable(names.join(" "));
                found.push(Finding {
                    line: Some(message.line),
                    other: Some((source.file.clone(), source.message.line)),
                    ..Finding::of(file, Spot { entry: id.clone(), ..Spot::default() }, problem)
                });
            }
        }
        self.findings.extend(found);
    }

    fn note(&mut self, file: &str, line: usize, id: &str, problem: Problem) -> &mut Finding {
        let spot = Spot { entry: id.to_owned(), ..Spot::default() };
        self.findings.push(Finding { line: Some(line), ..Finding::of(file, spot, problem) });
        let last = self.findings.len() - 1;
        &mut self.findings[last]
    }
}

/// The files of words in the folder of a language, by their names.
fn listed(folder: &Path) -> io::Result<BTreeMap<String, PathBuf>> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        if name.ends_with(".ftl") && !name.starts_with('.') && path.is_file() {
            files.insert(name, path);
        }
    }
    Ok(files)
}

/// The text of a file, or why there is none.
fn text(path: &Path) -> Result<String, Problem> {
    let size = fs::metadata(path).map_or(0, |about| about.len());
    if usize::try_from(size).is_ok_and(|size| size > LARGEST) {
        return Err(Problem::TooLarge);
    }
    let bytes = fs::read(path).map_err(|_| Problem::Locked)?;
    String::from_utf8(bytes).map_err(|_| Problem::NotText)
}
