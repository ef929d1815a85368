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
use std::io;
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

/// A backup that was copied beside the place it will take, and checked. Dropped, it goes away again.
#[derive(Debug)]
pub struct Fresh {
    part: PathBuf,
    path: PathBuf,
}

/// Copies a backup beside a damaged file, which stays as it is; a store may still hold it.
pub fn prepare(backup: &Backup, path: &Path) -> Result<Fresh, Error> {
    let path = place::absolute(path)?;
    let source = whole(&place::existing(&backup.path)?)?;
    let fresh = Fresh { part: place::part(&path), path };
    begin(&fresh.part)?;
    fill(&source, &fresh.part)?;
    Ok(fresh)
}

impl Fresh {
    /// Sets aside what lies in its place, its journal with it, under a name that begins with the stamp, and takes the
    /// place. When that fails, what lay there lies there again. No store may hold the file.
    pub fn put(self, stamp: &str) -> Result<(), Error> {
        let stem = self.path.file_stem().unwrap_or_default().to_string_lossy();
        let folder = self.path.parent().ok_or(Error::Missing)?;
        let aside = place::save_path(folder, &format!("{} {stem}", plain(stamp)));
        shift(&self.path, &aside)?;
        fs::rename(&self.part, &self.path).map_err(|error| {
            // What cannot be given back lies under the other name.
            let _ = shift(&aside, &self.path);
            Error::from(error)
        })
    }
}

impl Drop for Fresh {
    fn drop(&mut self) {
        place::discard(&self.part);
    }
}

/// Copies a file of ours that no store of this process holds into a new one, even from a place that cannot be written.
pub fn duplicate(from: &Path, to: &Path) -> Result<(), Error> {
    let (from, to) = (place::existing(from)?, place::absolute(to)?);
    match whole(&from) {
        Ok(source) => copy(&source, &to),
        // Its journal tells of a write that a killed process left half done, and cannot be worked off there.
        Err(Error::ReadOnly) => into_new(&to, |part| gather(&from, part)),
        Err(error) => Err(connection::judge(error, &from)),
    }
}

/// Reads a file of ours that no store of this process holds into memory, even from a place that cannot be written.
pub(crate) fn lift(from: &Path, scratch: &Path) -> Result<Connection, Error> {
    let from = place::existing(from)?;
    match into_memory(&from) {
        // Its journal tells of a write that a killed process left half done, and cannot be worked off there.
        Err(Error::ReadOnly) if place::journal(&from).exists() => {
            fs::create_dir_all(scratch)?;
            let part = scratch.join("merge.part");
            begin(&part)?;
            let memory = gather(&from, &part).and_then(|()| into_memory(&part));
            place::discard(&part);
            memory
        }
        read => read.map_err(|error| connection::judge(error, &from)),
    }
}

fn into_memory(path: &Path) -> Result<Connection, Error> {
    let source = whole(path)?;
    let mut memory = connection::memory()?;
    pour(&source, &mut memory)?;
    Ok(memory)
}

/// A copy of an open file in memory, to be written as a backup while the file itself is free for the next write.
#[derive(Debug)]
pub struct Snapshot {
    connection: Connection,
    path: PathBuf,
}

impl Snapshot {
    pub(crate) fn of(source: &Connection, path: &Path) -> Result<Self, Error> {
        let mut memory = connection::memory()?;
        pour(source, &mut memory)?;
        Ok(Self { connection: memory, path: path.to_owned() })
    }

    /// Gives the copy away.
    pub(crate) fn into_connection(self) -> Connection {
        self.connection
    }

    /// Writes it into the folder of backups, unless the file is damaged, and keeps the last five. The stamp names it:
    /// stamps sort as time does, and the same stamp replaces. Two at once for one file would stand in each other’s way.
    pub fn keep(&self, folder: &Path, stamp: &str) -> Result<Backup, Error> {
        let shelf = shelf(folder, &self.path)?;
        fs::create_dir_all(&shelf)?;
        // A name that is no backup, until it is whole.
        let part = shelf.join("part");
        begin(&part)?;
        let kept = shelf.join(format!("{}.rumb", plain(stamp)));
        let done = fill(&self.connection, &part).and_then(|()| Ok(fs::rename(&part, &kept)?));
        done.inspect_err(|_| place::discard(&part))?;
        let backup = read(&kept)?;
        let names = names(&shelf);
        for old in names.iter().take(names.len().saturating_sub(KEPT)).filter(|name| kept != shelf.join(name)) {
            place::discard(&shelf.join(old));
        }
        Ok(backup)
    }
}

/// Copies an open file into a new one and checks the copy.
pub(crate) fn copy(source: &Connection, to: &Path) -> Result<(), Error> {
    into_new(&place::absolute(to)?, |part| fill(source, part))
}

/// Makes a new file whole or not at all: beside its place first, then renamed.
fn into_new(to: &Path, make: impl FnOnce(&Path) -> Result<(), Error>) -> Result<(), Error> {
    if to.symlink_metadata().is_ok() {
        return Err(Error::Exists);
    }
    let part = place::part(to);
    begin(&part)?;
    make(&part).and_then(|()| Ok(fs::rename(&part, to)?)).inspect_err(|_| place::discard(&part))
}

/// Makes an empty file in place of what a killed process may have left there.
fn begin(part: &Path) -> Result<(), Error> {
    place::discard(part);
    place::new_file(part)
}

fn fill(source: &Connection, part: &Path) -> Result<(), Error> {
    let mut target = connection::change(part)?;
    pour(source, &mut target)?;
    connection::check(&target, part)
}

fn pour(source: &Connection, target: &mut Connection) -> Result<(), Error> {
    let result = Copying::new(source, target)?.step(-1)?;
    if result == StepResult::Done { Ok(()) } else { Err(Error::InUse) }
}

/// Copies the bytes of a file and of its journal; the half-done write is taken back in the copy.
fn gather(from: &Path, part: &Path) -> Result<(), Error> {
    for (from, to) in [(from.to_owned(), part.to_owned()), (place::journal(from), place::journal(part))] {
        // Permissions are left behind: the copy is there to be written.
        let mut target = fs::File::create(to)?;
        io::copy(&mut fs::File::open(from)?, &mut target)?;
        target.sync_all()?;
    }
    known(&connection::change(part)?, part)
}

/// Moves a file and its journal, or neither.
fn shift(from: &Path, to: &Path) -> Result<(), Error> {
    if_there(fs::rename(from, to))?;
    if_there(fs::rename(place::journal(from), place::journal(to))).inspect_err(|_| drop(fs::rename(to, from)))
}

fn if_there(moved: io::Result<()>) -> Result<(), Error> {
    match moved.map_err(Error::from) {
        Err(Error::Missing) => Ok(()),
        moved => moved,
    }
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
    known(&connection, path)?;
    Ok(connection)
}

/// Checks that a file is ours, of a known version, and whole.
fn known(connection: &Connection, path: &Path) -> Result<(), Error> {
    let found = connection::version(connection, migration::version(&MIGRATIONS))?;
    connection::check(connection, path)?;
    migration::check(connection, &MIGRATIONS, found)
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
pub(crate) fn hash(bytes: &[u8]) -> u64 {
    bytes.iter().fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3))
}
