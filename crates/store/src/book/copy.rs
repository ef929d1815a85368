//! Copies of the address book, and how one takes the place of a damaged book.

use super::{VERSION, open};
use crate::connection;
use crate::error::Error;
use crate::place;
use chrono::NaiveDate;
use rusqlite::Connection;
use std::fs::{self, File};
use std::path::{Path, PathBuf};

/// Copies that are kept.
const KEPT: usize = 5;

/// Keeps the copy of the day, in place of the one before.
pub(super) fn keep(connection: &Connection, copies: &Path, today: NaiveDate) -> Result<(), Error> {
    let kept = copies.join(format!("{today}.db"));
    fs::create_dir_all(copies)?;
    let part = place::part(&kept);
    place::discard(&part);
    write(connection, &part).and_then(|()| Ok(fs::rename(&part, &kept)?)).inspect_err(|_| place::discard(&part))?;
    let names = names(copies);
    for old in names.iter().take(names.len().saturating_sub(KEPT)) {
        place::discard(old);
    }
    Ok(())
}

/// Sets a damaged address book aside, under a name that begins with the stamp, and puts the newest whole copy in its
/// place. Returns the day of the copy; without one, the next entry begins a new book.
///
/// # Errors
/// [`Error::Newer`] and [`Error::InUse`] when the book is not damaged at all but cannot be opened; it stays then.
pub fn recover(path: &Path, copies: &Path, stamp: &str) -> Result<Option<String>, Error> {
    let path = place::absolute(path)?;
    match open(&path) {
        Ok(_) => return Ok(None),
        Err(Error::Damaged) => {}
        Err(error) => return Err(error),
    }
    let source = names(copies).into_iter().rev().find_map(|copy| Some((open(&copy).ok()?, copy)));
    let part = place::part(&path);
    place::discard(&part);
    if let Some((source, _)) = &source {
        write(source, &part)?;
    }
    set_aside(&path, stamp)?;
    let Some((_, copy)) = source else { return Ok(None) };
    fs::rename(&part, &path)?;
    Ok(copy.file_stem().map(|stem| stem.to_string_lossy().into_owned()))
}

/// Writes a whole copy into a new file, down to the disk.
fn write(connection: &Connection, to: &Path) -> Result<(), Error> {
    connection.execute("VACUUM INTO ?1", [to.to_string_lossy()])?;
    File::options().write(true).open(to)?.sync_all()?;
    let copy = connection::look(to)?;
    connection::version_of(&copy, super::APPLICATION_ID, VERSION)?;
    connection::check(&copy, to)
}

/// Moves a file and its journal to a name that is free.
fn set_aside(path: &Path, stamp: &str) -> Result<(), Error> {
    let folder = path.parent().ok_or(Error::Missing)?;
    let aside = (1..).map(|number| folder.join(format!("{stamp} {number}.damaged"))).find(|aside| !aside.exists());
    let aside = aside.ok_or(Error::Exists)?;
    fs::rename(path, &aside)?;
    let journal = place::journal(path);
    if journal.exists() {
        fs::rename(journal, place::journal(&aside))?;
    }
    Ok(())
}

/// The copies, the oldest first.
fn names(copies: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(copies).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut names: Vec<_> = entries.filter(|path| path.extension().is_some_and(|ending| ending == "db")).collect();
    names.sort();
    names
}
