//! The files of words that the program carries, squeezed.

use crate::Language;
use flate2::read::ZlibDecoder;
use include_dir::{Dir, include_dir};
use std::collections::BTreeMap;
use std::io::Read;
use std::sync::{LazyLock, OnceLock};

static LOCALES: Dir<'_> = include_dir!("$OUT_DIR/words");

/// The files of each language by their names, each with its text once somebody asked for it.
static SHELF: LazyLock<BTreeMap<&str, BTreeMap<&str, File>>> = LazyLock::new(|| {
    let language = |dir: &'static Dir<'_>| Some((dir.path().to_str()?, dir.files().filter_map(file).collect()));
    LOCALES.dirs().filter_map(language).collect()
});

fn file(file: &'static include_dir::File<'_>) -> Option<(&'static str, File)> {
    let name = file.path().file_stem()?.to_str()?;
    Some((name, File { squeezed: file.contents(), text: OnceLock::new() }))
}

struct File {
    squeezed: &'static [u8],
    text: OnceLock<String>,
}

/// Bytes that the words add to the program.
pub fn embedded() -> usize {
    SHELF.values().flat_map(BTreeMap::values).map(|file| file.squeezed.len()).sum()
}

/// Names of the files of words, without their ending, in alphabetical order.
pub fn files() -> Vec<&'static str> {
    SHELF.get(Language::Fr.code()).into_iter().flat_map(BTreeMap::keys).copied().collect()
}

/// The Fluent source of one file in one language; empty when the language has no such file.
pub fn source(language: Language, file: &str) -> &'static str {
    SHELF.get(language.code()).and_then(|files| files.get(file)).map_or("", File::text)
}

impl File {
    /// The text; the tests exclude that what the build squeezed does not open.
    fn text(&self) -> &str {
        self.text.get_or_init(|| {
            let mut text = String::new();
            match ZlibDecoder::new(self.squeezed).read_to_string(&mut text) {
                Ok(_) => text,
                Err(_) => String::new(),
            }
        })
    }
}
