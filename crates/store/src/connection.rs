//! Opens the file in SQLite: whose it is, whether it is whole, and whether this window may write it.

use crate::error::Error;
use crate::place;
use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags, TransactionBehavior};
use std::fs::File;
use std::io::{self, Read};
use std::path::Path;
use std::time::Duration;

/// Marks a file as ours: the letters `RUMB` in the header of the database.
pub const APPLICATION_ID: i32 = i32::from_be_bytes(*b"RUMB");

/// How long another window may take to let go of the file.
const PATIENCE: Duration = Duration::from_millis(250);

/// Bytes of the header of a database.
const HEADER: usize = 100;
const MAGIC: &[u8] = b"SQLite format 3\0";
const APPLICATION_ID_AT: usize = 68;
/// Where the header says how to write the file; from 3 on, SQLite only reads it.
const WRITE_VERSION_AT: usize = 18;

/// Opens a file for this window alone. A killed process leaves no lock: the system drops it.
pub fn lock(path: &Path) -> Result<Connection, Error> {
    let connection = open(path, OpenFlags::SQLITE_OPEN_READ_WRITE)?;
    // Taken before the first reading: two windows that both read first would stand in each other’s way.
    connection.execute_batch("BEGIN EXCLUSIVE; PRAGMA locking_mode = EXCLUSIVE; ROLLBACK")?;
    Ok(connection)
}

/// Opens a file to read it only.
pub fn look(path: &Path) -> Result<Connection, Error> {
    open(path, OpenFlags::SQLITE_OPEN_READ_ONLY)
}

/// Opens a place in memory for what a file holds.
pub fn memory() -> Result<Connection, Error> {
    let connection = Connection::open_in_memory()?;
    tame(&connection)?;
    Ok(connection)
}

/// Opens a new file to fill it.
pub fn change(path: &Path) -> Result<Connection, Error> {
    open(path, OpenFlags::SQLITE_OPEN_READ_WRITE)
}

/// Reads the version of a store of ours that is at most `known`.
pub fn version(connection: &Connection, known: u32) -> Result<u32, Error> {
    version_of(connection, APPLICATION_ID, known)
}

/// The same for a file with other letters in its header.
pub fn version_of(connection: &Connection, letters: i32, known: u32) -> Result<u32, Error> {
    let application: i32 = connection.pragma_query_value(None, "application_id", |row| row.get(0))?;
    if application != letters {
        return Err(Error::NotRumb);
    }
    let found: i32 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    match u32::try_from(found) {
        Err(_) | Ok(0) => Err(Error::Damaged),
        Ok(found) if found > known => Err(Error::Newer { found, known }),
        Ok(found) => Ok(found),
    }
}

/// Checks that every page and row can be read.
pub fn check(connection: &Connection, path: &Path) -> Result<(), Error> {
    passed(connection, "PRAGMA quick_check(1)")?;
    check_length(connection, path)
}

/// Checks also that the indexes say the same as the rows.
pub fn check_all(connection: &Connection, path: &Path) -> Result<(), Error> {
    passed(connection, "PRAGMA integrity_check(1)")?;
    check_length(connection, path)
}

/// Sets how the file is written. The journal is a file beside it that is empty between two writes, so that the file
/// alone is always whole; a write returns when the disk has it; what is erased is overwritten.
pub fn settle(connection: &Connection) -> Result<(), Error> {
    let mode: String = connection.pragma_update_and_check(None, "journal_mode", "TRUNCATE", |row| row.get(0))?;
    if mode != "truncate" {
        return Err(Error::ReadOnly);
    }
    connection.execute_batch("PRAGMA synchronous = EXTRA; PRAGMA secure_delete = ON; PRAGMA foreign_keys = ON")?;
    connection.set_prepared_statement_cache_capacity(64);
    Ok(())
}

/// Begins a real write and takes it back, so that a read-only file or folder shows before somebody types. A full disk
/// is no reason to refuse: all can still be read, and the first write will say so.
pub fn try_write(connection: &mut Connection) -> Result<(), Error> {
    let version: i32 = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let outcome = transaction.pragma_update(None, "user_version", version);
    drop(transaction);
    match outcome {
        Ok(()) => Ok(()),
        Err(error) => match Error::from(error) {
            Error::Full => Ok(()),
            error => Err(error),
        },
    }
}

/// Takes the empty journal away at the end; what cannot be tidied does no harm.
pub fn tidy(connection: &Connection) {
    let _ = connection.execute_batch("PRAGMA locking_mode = NORMAL; PRAGMA journal_mode = DELETE");
}

/// Turns an error of the opening into what the file is. Called only when no store holds the file, see
/// [`crate::system::Identity`].
pub fn judge(error: Error, path: &Path) -> Error {
    match error {
        Error::Damaged | Error::NotRumb => header(path).map_or_else(Error::from, |header| owner(&header)),
        // Nothing was asked of it but what every whole store answers.
        Error::Sqlite(failure) if failure.sqlite_error_code() == Some(ErrorCode::Unknown) => {
            header(path).map_or_else(Error::from, |header| owner(&header))
        }
        Error::ReadOnly => match header(path) {
            Ok(header) if header.get(WRITE_VERSION_AT).is_some_and(|version| *version > 2) => Error::Damaged,
            Ok(_) | Err(_) => error,
        },
        Error::Missing
        | Error::Exists
        | Error::Newer { .. }
        | Error::InUse
        | Error::Full
        | Error::Gone
        | Error::Refused
        | Error::OtherAssociation
        | Error::OtherAudit
        | Error::Same
        | Error::NoBackup(_)
        | Error::Io(_)
        | Error::Sqlite(_) => error,
    }
}

/// Tells by its header whether a file that cannot be read is ours and hurt, or never was ours. An empty file, or one of
/// zeros, is what a stick leaves that was pulled out too early.
fn owner(header: &[u8]) -> Error {
    let ours = header.get(APPLICATION_ID_AT..APPLICATION_ID_AT + 4) == Some(APPLICATION_ID.to_be_bytes().as_slice());
    let zeros = header.iter().all(|byte| *byte == 0);
    let cut = header.len() < HEADER && MAGIC.starts_with(&header[..header.len().min(MAGIC.len())]);
    if ours || zeros || cut { Error::Damaged } else { Error::NotRumb }
}

fn header(path: &Path) -> io::Result<Vec<u8>> {
    let mut header = Vec::new();
    File::open(path)?.take(HEADER as u64).read_to_end(&mut header)?;
    Ok(header)
}

fn passed(connection: &Connection, check: &str) -> Result<(), Error> {
    let verdict: String = connection.query_row(check, [], |row| row.get(0))?;
    if verdict == "ok" { Ok(()) } else { Err(Error::Damaged) }
}

/// Checks that the file does not end within its last page: SQLite would read zeros in place of what was cut off.
pub fn check_length(connection: &Connection, path: &Path) -> Result<(), Error> {
    let mode: String = connection.pragma_query_value(None, "journal_mode", |row| row.get(0))?;
    if mode == "wal" {
        // Another program's doing; the last pages may stand in its log.
        return Ok(());
    }
    let pages: u32 = connection.pragma_query_value(None, "page_count", |row| row.get(0))?;
    let size: u32 = connection.pragma_query_value(None, "page_size", |row| row.get(0))?;
    if path.metadata()?.len() >= u64::from(pages) * u64::from(size) { Ok(()) } else { Err(Error::Damaged) }
}

fn open(path: &Path, access: OpenFlags) -> Result<Connection, Error> {
    let connection = Connection::open_with_flags(place::absolute(path)?, access | OpenFlags::SQLITE_OPEN_NO_MUTEX)?;
    connection.busy_timeout(PATIENCE)?;
    tame(&connection)?;
    Ok(connection)
}

/// A file may come from anywhere: nothing in it may act.
fn tame(connection: &Connection) -> Result<(), Error> {
    let settings = [
        (DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true),
        (DbConfig::SQLITE_DBCONFIG_TRUSTED_SCHEMA, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_TRIGGER, false),
        (DbConfig::SQLITE_DBCONFIG_ENABLE_VIEW, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DML, false),
        (DbConfig::SQLITE_DBCONFIG_DQS_DDL, false),
    ];
    for (setting, value) in settings {
        connection.set_db_config(setting, value)?;
    }
    connection.execute_batch("PRAGMA cell_size_check = ON")?;
    Ok(())
}
