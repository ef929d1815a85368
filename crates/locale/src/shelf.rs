use crate::Language;
use include_dir::{Dir, include_dir};

static LOCALES: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/../../locales");

/// Ids that may still fall back to English: language, a tab, id. It may only shrink.
pub const PENDING: &str = include_str!("../../../locales/pending.tsv");

/// Whether a message may still fall back to English; an attribute goes with its message.
pub fn is_pending(language: Language, id: &str) -> bool {
    let message = id.split('.').next().unwrap_or(id);
    pending().any(|line| line == (language.code(), message))
}

/// Whether a language lacks nothing.
pub fn is_complete(language: Language) -> bool {
    !pending().any(|(code, _)| code == language.code())
}

fn pending() -> impl Iterator<Item = (&'static str, &'static str)> {
    PENDING.lines().filter_map(|line| line.split_once('\t'))
}

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
