//! Rows of the address book, read without trust.

use super::Entries;
use crate::cell::{self, KEY, TEXT};
use crate::error::Error;
use crate::finding::Fault;
use rumb_engine::neighbour::{Entry, Neighbour, NeighbourId, Origin};
use rusqlite::types::{Value, ValueRef};
use rusqlite::{Connection, params_from_iter};

/// What stands under a number.
pub(super) enum Row {
    Read(Box<Entry>),
    /// Something that this program cannot read.
    Unread,
    Missing,
}

macro_rules! columns {
    () => {
        "name, offer, phone, mail, site, street, postcode, town, country, hours, note, file, key, entered_on"
    };
}

const ALL: &str = concat!("SELECT id, ", columns!(), " FROM neighbour ORDER BY id");
const ONE: &str = concat!("SELECT id, ", columns!(), " FROM neighbour WHERE id = ?1");
const PLACES: &str = concat!(
    "INSERT OR REPLACE INTO neighbour (id, ",
    columns!(),
    ") VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15)"
);

/// Checks that the columns are there.
pub(super) fn check(connection: &Connection) -> Result<(), Error> {
    connection.prepare(ONE)?;
    Ok(())
}

pub(super) fn all(connection: &Connection) -> Result<Entries, Error> {
    let mut found = Entries::default();
    let mut statement = connection.prepare_cached(ALL)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        match read(row)? {
            Ok(neighbour) => found.neighbours.push(neighbour),
            Err(_) => found.unread += 1,
        }
    }
    Ok(found)
}

pub(super) fn one(connection: &Connection, id: NeighbourId) -> Result<Row, Error> {
    let mut statement = connection.prepare_cached(ONE)?;
    let mut rows = statement.query([id.0])?;
    let Some(row) = rows.next()? else { return Ok(Row::Missing) };
    Ok(read(row)?.map_or(Row::Unread, |neighbour| Row::Read(Box::new(neighbour.entry))))
}

/// Enters somebody under a number that was never given.
pub(super) fn insert(connection: &Connection, entry: &Entry) -> Result<NeighbourId, Error> {
    put(connection, Value::Null, entry)?;
    let id = NeighbourId(connection.last_insert_rowid());
    verify(connection, id, entry)
}

pub(super) fn replace(connection: &Connection, id: NeighbourId, entry: &Entry) -> Result<NeighbourId, Error> {
    put(connection, Value::from(id.0), entry)?;
    verify(connection, id, entry)
}

pub(super) fn delete(connection: &Connection, id: NeighbourId) -> Result<(), Error> {
    connection.prepare_cached("DELETE FROM neighbour WHERE id = ?1")?.execute([id.0])?;
    Ok(())
}

fn put(connection: &Connection, id: Value, entry: &Entry) -> Result<(), Error> {
    let (file, key) = match &entry.origin {
        Origin::Typed => (Value::Null, Value::Null),
        Origin::Imported { file, key } => (Value::from(file.clone()), Value::from(key.clone())),
    };
    let texts = entry.texts().into_iter().map(|text| Value::from(text.clone()));
    let row = [id].into_iter().chain(texts).chain([file, key, Value::from(entry.entered.to_string())]);
    connection.prepare_cached(PLACES)?.execute(params_from_iter(row))?;
    Ok(())
}

/// What would not come back the same is refused.
fn verify(connection: &Connection, id: NeighbourId, entry: &Entry) -> Result<NeighbourId, Error> {
    match one(connection, id)? {
        Row::Read(read) if *read == *entry => Ok(id),
        Row::Read(_) | Row::Unread | Row::Missing => Err(Error::Refused),
    }
}

fn read(row: &rusqlite::Row<'_>) -> Result<Result<Neighbour, Fault>, Error> {
    let columns = 0..row.as_ref().column_count();
    let cells: Result<Vec<_>, _> = columns.map(|column| row.get_ref(column)).collect();
    Ok(neighbour(&cells?))
}

fn neighbour(cells: &[ValueRef<'_>]) -> Result<Neighbour, Fault> {
    let [ValueRef::Integer(id), texts @ .., file, key, entered] = cells else { return Err(Fault::Unknown) };
    let texts: Result<Vec<_>, _> = texts.iter().map(|cell| cell::text(*cell, TEXT).map(str::to_owned)).collect();
    let texts: [String; 11] = texts?.try_into().map_err(|_| Fault::Unknown)?;
    let [name, offer, phone, mail, site, street, postcode, town, country, hours, note] = texts;
    let text = |cell| cell::text(cell, KEY * 8).map(str::to_owned);
    let origin = match cell::optional(*file, text)? {
        None => Origin::Typed,
        Some(file) => Origin::Imported { file, key: cell::optional(*key, text)?.unwrap_or_default() },
    };
    let entered = cell::date(*entered)?;
    let entry = Entry { name, offer, phone, mail, site, street, postcode, town, country, hours, note, origin, entered };
    Ok(Neighbour { id: NeighbourId(*id), entry })
}
