//! Backups in the application's own folder: whole copies, each checked, the last five of each file.
//!
//! A backup keeps what was erased in the file since.

use crate::connection;
use crate::error::Error;
use crate::migration::{self, MIGRATIONS};
use crate::place;
use rusqlite::Connection;
use rusqlite::backup::{Backup as Copying, StepResult};
use std::fs;
use std::path::{Path, PathBuf};

/// How many backups of a file are kept.
pub const KEPT: usize = 5;

/// A backup that was read and is whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Backup {
    pub path: PathBuf,
    /// The name given when it was made, by which backups are sorted.
    pub stamp: String,
    /// The association's name in it.
    pub association: String,
    /// Answers in it, of all audits.
    pub answers: u32,
}

/// Lists the backups of a file, the newest first; those that are not whole are left out.
pub fn list(folder: &Path, path: &Path) -> Vec<Backup> {
    let Ok(shelf) = shelf(folder, path) else { return Vec::new() };
    let mut backups: Vec<Backup> = names(&shelf).iter().rev().filter_map(|name| read(&shelf.join(name)).ok()).collect();
    backups.sort_by(|one, other| other.stamp.cmp(&one.stamp));
    backups
}

/// Copies a backup into a new file. A damaged file in its place must be set aside first; it is never replaced.
pub fn restore(backup: &Backup, to: &Path) -> Result<(), Error> {
    let source = whole(&backup.path)?;
    copy(&source, to)
}

/// Gives a damaged file another name in its folder, its journal with it, and returns its new path. No store may hold
/// the file.
pub fn set_aside(path: &Path, stamp: &str) -> Result<PathBuf, Error> {
    let path = place::absolute(path)?;
    let stem = path.file_stem().unwrap_or_default().to_string_lossy();
    let folder = path.parent().ok_or(Error::Missing)?;
    let aside = place::save_path(folder, &format!("{} {stem}", plain(stamp)));
    fs::rename(&path, &aside)?;
    match fs::rename(place::journal(&path), place::journal(&aside)) {
        Ok(()) => Ok(aside),
        Err(error) => match Error::from(error) {
            Error::Missing => Ok(aside),
            error => Err(error),
        },
    }
}

/// Makes a backup of an open file, see [`crate::Store::back_up`].
pub(crate) fn keep(connection: &Connection, path: &Path, folder: &Path, stamp: &str) -> Result<Backup, Error> {
    connection::check(connection, path)?;
    let shelf = shelf(folder, path)?;
    fs::create_dir_all(&shelf)?;
    // A name that is no backup, until it is whole.
    let part = shelf.join("part");
    place::discard(&part);
    copy(connection, &part)?;
    let kept = shelf.join(format!("{}.rumb", plain(stamp)));
    fs::rename(&part, &kept)?;
    let backup = read(&kept)?;
    let names = names(&shelf);
    for old in names.iter().take(names.len().saturating_sub(KEPT)).filter(|name| kept != shelf.join(name)) {
        place::discard(&shelf.join(old));
    }
    Ok(backup)
}

/// Copies an open file into a new one and checks the copy.
pub(crate) fn copy(source: &Connection, to: &Path) -> Result<(), Error> {
    let to = place::absolute(to)?;
    place::new_file(&to)?;
    fill(source, &to).inspect_err(|_| place::discard(&to))
}

fn fill(source: &Connection, to: &Path) -> Result<(), Error> {
    let mut target = connection::change(to)?;
    let result = Copying::new(source, &mut target)?.step(-1)?;
    if result == StepResult::Done { connection::check(&target, to) } else { Err(Error::InUse) }
}

fn read(path: &Path) -> Result<Backup, Error> {
    let connection = whole(path)?;
    let association = connection.query_row("SELECT name FROM association", [], |row| row.get(0))?;
    let answers = connection.query_row("SELECT count(*) FROM answer", [], |row| row.get(0))?;
    let stamp = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
    Ok(Backup { path: path.to_owned(), stamp, association, answers })
}

fn whole(path: &Path) -> Result<Connection, Error> {
    let connection = connection::look(path)?;
    let found = connection::version(&connection, migration::version(&MIGRATIONS))?;
    connection::check(&connection, path)?;
    migration::check(&connection, &MIGRATIONS, found)?;
    Ok(connection)
}

/// Names the folder of a file's backups: readable, and its own even when two files have the same name.
fn shelf(folder: &Path, path: &Path) -> Result<PathBuf, Error> {
    let path = place::absolute(path)?;
    let stem = plain(&path.file_stem().unwrap_or_default().to_string_lossy());
    let short: String = stem.chars().take(40).collect();
    Ok(folder.join(format!("{short}-{:016x}", hash(path.to_string_lossy().as_bytes()))))
}

/// File names of the backups, the oldest first.
fn names(shelf: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(shelf) else { return Vec::new() };
    let paths = entries.filter_map(|entry| entry.ok().map(|entry| entry.path()));
    let mut names: Vec<PathBuf> = paths
        .filter(|path| path.extension().is_some_and(|extension| extension == "rumb"))
        .filter_map(|path| path.file_name().map(PathBuf::from))
        .collect();
    names.sort();
    names
}

fn plain(text: &str) -> String {
    text.chars().map(|sign| if sign.is_alphanumeric() || sign == '-' { sign } else { '-' }).collect()
}

/// FNV-1a with 64 bits: the same on every system and in every release, which the standard library's is not.
fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}
