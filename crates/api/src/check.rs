//! Looks over a content folder: what is wrong in it, beside the words for it, and what is old.

mod word;

use self::word::Beside;
use crate::answers::{self, AnswersFault};
use chrono::NaiveDate;
use rumb_content::{Count, Dated, EXAMPLE, Finding, Source};
use rumb_locale::{Language, Words};
use std::io;
use std::path::Path;

/// What a look over a content folder found.
#[derive(Clone, Debug, Default)]
pub struct Look {
    pub findings: Vec<Finding>,
    /// What is wrong with the answers of the example, `example.json`, which are to fit the questions of the same folder.
    pub answers: Vec<AnswersFault>,
    /// What it holds; nothing when something is wrong.
    pub counts: Vec<Count>,
}

/// Checks a content folder, or the shipped copy, on a day, and reports everything at once.
///
/// # Errors
/// When the folder cannot be read.
pub fn check_content(folder: Option<&Path>, today: NaiveDate) -> io::Result<Look> {
    let source = source(folder)?;
    let beside = folder.map(Beside::of).transpose()?.flatten();
    let has = |language: Language, id: &str| match &beside {
        Some(words) => words.has(language, id),
        None => Words::of(language).has(id),
    };
    let lacking = |id: &str| {
        let lacks = Language::ALL.into_iter().filter(|language| !has(*language, id));
        lacks.map(|language| language.code().to_owned()).collect()
    };
    let mut findings = rumb_content::check(&source, today, &lacking);
    findings.extend(beside.map(|words| words.findings).into_iter().flatten());
    findings.sort();
    if !findings.is_empty() {
        return Ok(Look { findings, ..Look::default() });
    }
    let (questionnaire, catalogue, findings) = rumb_content::read(&source);
    let Some((questionnaire, catalogue)) = questionnaire.zip(catalogue) else {
        return Ok(Look { findings, ..Look::default() });
    };
    let example = source.text("example.json").unwrap_or(EXAMPLE);
    let answers = answers::read(example.as_bytes(), &questionnaire, &catalogue).err().unwrap_or_default();
    Ok(Look { findings, answers, counts: rumb_content::counts(&questionnaire, &catalogue) })
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
