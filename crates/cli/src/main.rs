//! The command line: the same engine without a window. One file a subcommand; all words come from `locales/`.

mod completions;
mod content;
mod export;
mod failure;
mod kit;
mod line;
mod man;
mod merge;
mod new;
mod place;
mod plan;
mod score;

use chrono::Datelike as _;
use failure::Failure;
use line::command;
use rumb_locale::{Language, Words};
use std::io::Write as _;
use std::process::ExitCode;

fn main() -> ExitCode {
    // What the program knows is read while its words are: nearly every subcommand asks for both.
    std::thread::spawn(|| (rumb_api::questionnaire(), rumb_api::catalogue()));
    let words = Words::of(language());
    // Wrong words on the command line end here, with code 2.
    let matches = command(&words).get_matches();
    let outcome = match matches.subcommand() {
        Some(("score", matches)) => score::run(matches, &words),
        Some(("new", matches)) => new::run(matches, &words),
        Some(("plan", matches)) => plan::run(matches, &words),
        Some(("kit", matches)) => kit::run(matches, &words),
        Some(("export", matches)) => export::run(matches, &words),
        Some(("merge", matches)) => merge::run(matches, &words),
        Some(("open-file-schema", _)) => export::schema(),
        Some(("content", matches)) => content::run(matches, &words),
        Some(("completions", matches)) => completions::run(matches, &words),
        Some(("man", _)) => man::run(&words),
        Some(_) | None => Ok(()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        // Whoever read the output has seen enough of it.
        Err(error) if failure::is_closed(&error) => ExitCode::SUCCESS,
        Err(error) => {
            failure::tell(&error, &words);
            ExitCode::FAILURE
        }
    }
}

/// The language of `--lang`, else of the system, else English; needed before the line is read, for its help.
fn language() -> Language {
    let args: Vec<String> = std::env::args_os().map(|arg| arg.to_string_lossy().into_owned()).collect();
    let spaced = args.windows(2).find(|pair| pair[0] == "--lang").map(|pair| pair[1].as_str());
    let joined = args.iter().find_map(|arg| arg.strip_prefix("--lang="));
    let told = spaced.or(joined).and_then(Language::find);
    let system = || {
        ["LC_ALL", "LC_MESSAGES", "LANG"].iter().find_map(|name| {
            // An empty variable is one that is not set.
            std::env::var(name).ok().filter(|value| !value.is_empty())
        })
    };
    told.or_else(|| system().as_deref().and_then(Language::find)).unwrap_or(Language::En)
}

#[expect(clippy::disallowed_methods, reason = "the command line is where the clock is read")]
fn today() -> chrono::NaiveDate {
    chrono::Local::now().date_naive()
}

/// Reads a date such as `2027-01-01`, in a year that people plan for.
fn date(text: &str) -> Result<chrono::NaiveDate, Failure> {
    let date = chrono::NaiveDate::parse_from_str(text, "%Y-%m-%d").map_err(|_| Failure::Date(text.to_owned()))?;
    if rumb_api::YEARS.contains(&date.year()) { Ok(date) } else { Err(Failure::Year(text.to_owned())) }
}

/// Writes one JSON document on the standard output and nothing else.
fn print_json<T: serde::Serialize>(value: &T) -> anyhow::Result<()> {
    let mut text = serde_json::to_vec_pretty(value)?;
    text.push(b'\n');
    put(&text)
}

/// Writes a line on the standard output.
fn print(line: &str) -> anyhow::Result<()> {
    put(format!("{line}\n").as_bytes())
}

/// Writes on the standard output.
fn put(bytes: &[u8]) -> anyhow::Result<()> {
    let mut output = std::io::stdout().lock();
    output.write_all(bytes).and_then(|()| output.flush()).map_err(|error| Failure::from(error).into())
}
