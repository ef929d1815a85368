//! The user's own address book: people and places nearby that help. One small database in the program's own folder,
//! beside no audit; several windows may read and write it in turn.
//!
//! # Schema, version 1
//!
//! `book/` holds it, as `migration/` does for audits; `application_id` is the letters `RBOO`. One table, `neighbour`:
//! `id`, the texts of an [`Entry`](rumb_engine::neighbour::Entry), `file` and `key` of an imported one, `entered_on`.

mod copy;
mod row;

use crate::connection;
use crate::error::Error;
use crate::place;
use chrono::NaiveDate;
use row::Row;
use rumb_engine::neighbour::{Entry, Neighbour, NeighbourId};
use rusqlite::{Connection, ErrorCode, TransactionBehavior};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

pub use copy::recover;

/// Marks a file as an address book: the letters `RBOO`.
const APPLICATION_ID: i32 = i32::from_be_bytes(*b"RBOO");
/// The only version so far.
const VERSION: u32 = 1;
const SCHEMA: &str = include_str!("../../book/0001.sql");

/// How long another window may write: thousands of entries may come at once.
const PATIENCE: Duration = Duration::from_secs(5);

/// An address book, held as long as one call takes.
#[derive(Debug)]
pub struct Book {
    connection: Connection,
    copies: PathBuf,
    today: NaiveDate,
}

/// One write to the address book.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BookWrite {
    /// Enters somebody under a new number.
    Add(Entry),
    /// Changes an entry, or gives one back under the number that it had.
    Set(NeighbourId, Entry),
    Remove(NeighbourId),
    /// Several writes, in this order, all or none.
    Batch(Vec<BookWrite>),
}

/// What an address book holds.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entries {
    /// In the order in which they were entered.
    pub neighbours: Vec<Neighbour>,
    /// How many could not be read; they stay in the file.
    pub unread: usize,
}

impl Book {
    /// Reads what an address book holds; nothing when there is none yet.
    ///
    /// # Errors
    /// [`Error::Damaged`], [`Error::Newer`], [`Error::InUse`]; the file is never touched.
    pub fn read(path: &Path) -> Result<Entries, Error> {
        let path = place::absolute(path)?;
        if !path.exists() {
            return Ok(Entries::default());
        }
        row::all(&open(&path)?)
    }

    /// Opens the address book to write it, and makes one when there is none. After each write, the folder of copies holds
    /// a copy of the day; those of the last five days stay.
    ///
    /// # Errors
    /// As for reading, and [`Error::ReadOnly`], [`Error::Full`].
    pub fn open(path: &Path, copies: &Path, today: NaiveDate) -> Result<Self, Error> {
        let path = place::absolute(path)?;
        if !path.exists() {
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder)?;
            }
            place::new_file(&path)?;
            begin(&path).inspect_err(|_| place::discard(&path))?;
        }
        Ok(Self { connection: open(&path)?, copies: copies.to_owned(), today })
    }

    /// Reads all entries.
    pub fn entries(&self) -> Result<Entries, Error> {
        row::all(&self.connection)
    }

    /// Writes, and returns what takes the write back. The disk has it when this returns; on an error nothing changed.
    pub fn write(&mut self, write: &BookWrite) -> Result<BookWrite, Error> {
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let inverse = write.apply(&transaction)?;
        transaction.commit()?;
        // It is saved; a place where no copy can be kept does not change that.
        let _ = copy::keep(&self.connection, &self.copies, self.today);
        Ok(inverse)
    }
}

impl BookWrite {
    fn apply(&self, connection: &Connection) -> Result<BookWrite, Error> {
        match self {
            BookWrite::Add(entry) => {
                let id = row::insert(connection, entry)?;
                Ok(BookWrite::Remove(id))
            }
            BookWrite::Set(id, entry) => {
                let before = row::one(connection, *id)?;
                row::replace(connection, *id, entry)?;
                match before {
                    Row::Read(before) => Ok(BookWrite::Set(*id, *before)),
                    Row::Missing => Ok(BookWrite::Remove(*id)),
                    Row::Unread => Err(Error::Refused),
                }
            }
            BookWrite::Remove(id) => match row::one(connection, *id)? {
                Row::Read(before) => {
                    row::delete(connection, *id)?;
                    Ok(BookWrite::Set(*id, *before))
                }
                // Another window was faster; there is nothing to give back.
                Row::Missing => Ok(BookWrite::Batch(Vec::new())),
                Row::Unread => Err(Error::Refused),
            },
            BookWrite::Batch(writes) => {
                let mut inverse =
                    writes.iter().map(|write| write.apply(connection)).collect::<Result<Vec<_>, Error>>()?;
                inverse.reverse();
                Ok(BookWrite::Batch(inverse))
            }
        }
    }
}

/// Fills an empty file with an empty address book.
fn begin(path: &Path) -> Result<(), Error> {
    let mut connection = connection::change(path)?;
    settle(&connection)?;
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    transaction.execute_batch(&SCHEMA.replace('\r', ""))?;
    transaction.pragma_update(None, "application_id", APPLICATION_ID)?;
    transaction.pragma_update(None, "user_version", VERSION)?;
    transaction.commit()?;
    Ok(())
}

/// Opens a file that is an address book, whole, of a known version.
fn open(path: &Path) -> Result<Connection, Error> {
    if !path.is_file() {
        return Err(Error::Damaged);
    }
    let connection = connection::change(path)?;
    let whole = settle(&connection).and_then(|()| whole(&connection, path));
    match whole {
        Ok(()) => Ok(connection),
        // Whatever lies in this place is meant to be an address book.
        Err(Error::NotRumb) => Err(Error::Damaged),
        Err(Error::Sqlite(failure)) if failure.sqlite_error_code() == Some(ErrorCode::Unknown) => Err(Error::Damaged),
        Err(error) => Err(error),
    }
}

fn settle(connection: &Connection) -> Result<(), Error> {
    connection.busy_timeout(PATIENCE)?;
    connection.execute_batch("PRAGMA synchronous = EXTRA; PRAGMA secure_delete = ON")?;
    connection.set_prepared_statement_cache_capacity(16);
    Ok(())
}

fn whole(connection: &Connection, path: &Path) -> Result<(), Error> {
    connection::version_of(connection, APPLICATION_ID, VERSION)?;
    connection::check(connection, path)?;
    row::check(connection)
}
