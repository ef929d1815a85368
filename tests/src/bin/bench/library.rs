//! What the program knows: how long it takes to read all of it, and to find something in it.

use crate::table::{Aim, line, median, millis, time};
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
        times.push(time(|| match rumb_content::read(&Source::ready()) {
            (Some(_), Some(_), findings) if findings.is_empty() => Ok(()),
            _ => Err("the shipped content"),
        })?);
    }
    let figure = millis(median(&mut times));
    line("all content loaded", &mut times, &[Aim::new(figure, 30.0, "ms")]);
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
    let (mut times, mut slowest) = (Vec::new(), 0.0_f64);
    for words in SOUGHT {
        let rounds = 0..ROUNDS;
        let languages = rounds.map(|round| Language::ALL[round % Language::ALL.len()]);
        let mut own = languages.map(|language| time(|| search(words, language))).collect::<Result<Vec<_>, _>>()?;
        slowest = slowest.max(millis(median(&mut own)));
        times.extend(own);
    }
    line("search by what people know", &mut times, &[Aim::new(slowest, 20.0, "ms for the slowest search")]);
    Ok(())
}
