//! Checks a content folder against the words that the program carries.

use rumb_content::{Finding, Source};
use rumb_locale::{Language, Words, is_pending};
use std::io;
use std::path::Path;

/// Checks a content folder, or the shipped copy, and reports everything at once.
///
/// # Errors
/// When the folder cannot be read.
pub fn check_content(folder: Option<&Path>) -> io::Result<Vec<Finding>> {
    let source = match folder {
        Some(folder) => Source::folder(folder)?,
        None => Source::shipped(),
    };
    let languages: Vec<_> = Language::ALL.into_iter().map(|language| (language, Words::of(language))).collect();
    let lacking = |id: &str| {
        let lacks = languages.iter().filter(|(language, words)| !words.has(id) && !is_pending(*language, id));
        lacks.map(|(language, _)| language.code().to_owned()).collect()
    };
    Ok(rumb_content::check(&source, &lacking))
}
