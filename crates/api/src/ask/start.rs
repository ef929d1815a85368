use crate::wire::{Nothing, PathChoice, Settings, Shelf, Start, Words, WordsRequest};
use crate::{Api, Error, memory};
use rumb_locale::{Language, files, source};

/// Files of words that only later screens need.
const LIBRARY: &[&str] = &[
    "autonomy",
    "because",
    "comparison",
    "decision",
    "follow",
    "merge",
    "reason",
    "software",
    "product",
    "training",
    "actor",
    "host",
    "reference",
    "action",
    "switch",
    "competence",
    "skill",
    "document",
    "room",
    "kit",
    "workshop",
];
/// Files of words that no screen shows.
const ELSEWHERE: &[&str] = &["cli", "funder", "pack", "people", "project", "publication", "rules", "session"];

impl Api {
    /// What the start page shows.
    pub(crate) fn start(&self, _: Nothing) -> Result<Start, Error> {
        Ok(Start {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            system_language: system_language().map(|language| language.code().to_owned()),
            settings: memory::settings(&self.folders.settings),
            recent: memory::recent(&self.folders.settings),
            asked: self.take_asked().map(|path| path.display().to_string()),
            folder: self.folders.documents.display().to_string(),
        })
    }

    /// Keeps the reader's settings.
    pub(crate) fn settle(&self, settings: Settings) -> Result<Settings, Error> {
        Ok(memory::keep_settings(&self.folders.settings, settings))
    }

    /// Words of a language.
    pub(crate) fn words(&self, request: WordsRequest) -> Result<Words, Error> {
        let language = Language::find(&request.language).unwrap_or(Language::En);
        let names = || files().into_iter().filter(|name| shelf(name) == Some(request.shelf));
        let whole = |language| names().map(|name| source(language, name)).collect::<Vec<_>>().join("\n");
        // The shipped languages lack nothing: a test says so.
        Ok(Words { language: language.code().to_owned(), text: whole(language), fallback: String::new() })
    }

    /// Takes a file out of the list of recent ones; the file itself stays.
    pub(crate) fn forget(&self, choice: PathChoice) -> Result<Start, Error> {
        memory::forget(&self.folders.settings, &choice.path);
        self.start(Nothing {})
    }
}

fn shelf(file: &str) -> Option<Shelf> {
    match file {
        file if LIBRARY.contains(&file) => Some(Shelf::Library),
        file if ELSEWHERE.contains(&file) => None,
        _ => Some(Shelf::Screen),
    }
}

fn system_language() -> Option<Language> {
    sys_locale::get_locales().find_map(|tag| Language::find(&tag))
}
