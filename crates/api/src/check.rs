//! Looks over a content folder: what is wrong in it, beside the words that the program carries, and what is old.

use chrono::NaiveDate;
use rumb_content::{Count, Dated, Finding, Source};
use rumb_locale::{Language, Words};
use std::io;
use std::path::Path;

/// Checks a content folder, or the shipped copy, and reports everything at once.
///
/// # Errors
/// When the folder cannot be read.
pub fn check_content(folder: Option<&Path>) -> io::Result<Vec<Finding>> {
    let source = source(folder)?;
    let languages: Vec<_> = Language::ALL.into_iter().map(|language| (language, Words::of(language))).collect();
    let lacking = |id: &str| {
        let lacks = languages.iter().filter(|(_, words)| !words.has(id));
        lacks.map(|(language, _)| language.code().to_owned()).collect()
    };
    Ok(rumb_content::check(&source, &lacking))
}

/// Counts what a content folder, or the shipped copy, holds; nothing when it cannot be read whole.
///
/// # Errors
/// When the folder cannot be read.
pub fn count_content(folder: Option<&Path>) -> io::Result<Vec<Count>> {
    let (questionnaire, catalogue, _) = rumb_content::read(&source(folder)?);
    Ok(questionnaire.zip(catalogue).map(|(asked, known)| rumb_content::counts(&asked, &known)).unwrap_or_default())
}

/// Lists the facts of a content folder, or of the shipped copy, that are more than 18 months old on a day; none when it
/// holds no dated fact at all.
///
/// # Errors
/// When the folder cannot be read.
pub fn stale_content(folder: Option<&Path>, today: NaiveDate) -> io::Result<Option<Vec<Dated>>> {
    Ok(rumb_content::stale(&source(folder)?, today))
}

fn source(folder: Option<&Path>) -> io::Result<Source> {
    match folder {
        Some(folder) => Source::folder(folder),
        None => Ok(Source::shipped()),
    }
}
