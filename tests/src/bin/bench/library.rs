//! What the program knows: how long it takes to read all of it, and to find something in it.

use crate::table::{Aim, line, millis, time};
use crate::{Failure, ROUNDS};
use rumb_content::Source;
use rumb_locale::Language;

/// Searches as people type them, half words and typos among them; the last are what costs most.
const SOUGHT: [&str; 12] = [
    "p",
    "photoshop",
    "la compta",
    "listă de discuții",
    "sondage de date",
    "google workspace",
    "compatbilite",
    "document col·laboratiu",
    "facebok",
    "conseiller numérique",
    "qqqqqqqqqqqqqqqqqqqq wwwwwwwwwwwwwwwwww",
    "comment organiser une réunion à distance de bénévoles",
];

/// All of the content, read and put together.
pub fn load() -> Result<(), Failure> {
    let mut times = Vec::new();
    for _ in 0..ROUNDS {
        times.push(time(|| match rumb_content::read(&Source::shipped()) {
            (Some(_), Some(_), findings) if findings.is_empty() => Ok(()),
            _ => Err("the shipped content"),
        })?);
    }
    let most = times.iter().max().copied().unwrap_or_default();
    line("all content loaded", &mut times, &[Aim::new(millis(most), 30.0, "ms at worst")]);
    Ok(())
}

/// Searches, each many times; the first one of all makes the index.
pub fn searches() -> Result<(), Failure> {
    let day = chrono::NaiveDate::from_ymd_opt(2026, 12, 1).ok_or("a day")?;
    let search = |words: &str, language| {
        let found = rumb_api::search(words, language, day);
        if found.needs.len() > 6 { Err("a flood") } else { Ok(()) }
    };
    line("first search, which makes the index", &mut [time(|| search("doodle", Language::Fr))?], &[]);
    let mut times = Vec::new();
    for turn in 0..ROUNDS {
        let language = Language::ALL[turn % Language::ALL.len()];
        for words in SOUGHT {
            times.push(time(|| search(words, language))?);
        }
    }
    let most = times.iter().max().copied().unwrap_or_default();
    line("search by what people know", &mut times, &[Aim::new(millis(most), 20.0, "ms at worst")]);
    Ok(())
}
