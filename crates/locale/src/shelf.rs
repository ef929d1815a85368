use crate::Language;
use include_dir::{Dir, include_dir};

static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../locales");

/// Names of the files of words, without their ending, in alphabetical order.
pub fn files() -> Vec<&'static str> {
    let french = LOCALES.get_dir("fr").map(|dir| dir.files().collect::<Vec<_>>()).unwrap_or_default();
    let mut names: Vec<_> = french.iter().filter_map(|file| file.path().file_stem()?.to_str()).collect();
    names.sort_unstable();
    names
}

/// The Fluent source of one file in one language; empty when the language has no such file.
pub fn source(language: Language, file: &str) -> &'static str {
    LOCALES.get_file(format!("{}/{file}.ftl", language.code())).and_then(|file| file.contents_utf8()).unwrap_or("")
}
