mod check;
mod search;
mod stale;

use crate::failure::Failure;
use crate::place::Place;
use clap::ArgMatches;
use rumb_locale::Words;
use std::io;
use std::path::Path;

/// `rumb content`: what the program knows, checked, searched and looked over.
pub fn run(matches: &ArgMatches, words: &Words) -> anyhow::Result<()> {
    match matches.subcommand() {
        Some(("check", matches)) => check::run(matches, words),
        Some(("search", matches)) => search::run(matches, words),
        Some(("stale", matches)) => stale::run(matches, words),
        Some(_) | None => Ok(()),
    }
}

/// A content folder cannot be read: there is none, or it is protected.
fn unreadable(folder: Option<&Path>) -> impl Fn(io::Error) -> Failure {
    let folder = folder.unwrap_or(Path::new("")).to_owned();
    move |_| {
        let (place, path) = Place::above(&folder).unwrap_or((Place::Unreadable, folder.clone()));
        Failure::Place { place, path }
    }
}

/// A content folder holds nothing that was asked for.
fn empty(folder: Option<&Path>) -> Failure {
    Failure::Place { place: Place::NoContent, path: folder.unwrap_or(Path::new("")).to_owned() }
}
