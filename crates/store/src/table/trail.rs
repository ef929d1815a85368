//! By which values each place came to the one that stands in it.
//!
//! A row is made, or grows, with the write that changes its place. Rows that cannot be read are as if they were not
//! there: two copies then ask once more than they had to.

use crate::cell;
use crate::error::Error;
use crate::record::AuditId;
use crate::table::cells;
use chrono::{NaiveDate, NaiveDateTime};
use rumb_engine::merge::{Place, Told};
use rusqlite::{Connection, Row, params};
use std::collections::BTreeMap;

/// How many values of a place are remembered.
pub const KEPT: usize = 32;

/// The values that stood in a place one after the other, as marks, the last one standing there now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trace {
    pub marks: Vec<u64>,
    /// The day of the last change, where it is known.
    pub changed_on: Option<NaiveDate>,
}

impl Trace {
    /// The trace of a value that stood there before its place left any.
    pub fn seed(told: Option<&Told>) -> Self {
        Self { marks: vec![hash(&cell::from_json(&told).unwrap_or_default())], changed_on: None }
    }

    /// Adds a value. The moment makes its mark differ from the one that the same value gets in another copy.
    pub fn grow(&mut self, told: Option<&Told>, at: Option<NaiveDateTime>) {
        let last = self.marks.last().copied().unwrap_or_default();
        let moment = at.map(|at| at.to_string()).unwrap_or_default();
        let value = cell::from_json(&told).unwrap_or_default();
        self.marks.push(hash(&format!("{last:016x} {moment} {value}")));
        self.changed_on = at.map(|at| at.date());
        self.shorten();
    }

    /// Forgets what stood there long ago.
    pub fn shorten(&mut self) {
        self.marks.drain(..self.marks.len().saturating_sub(KEPT));
    }
}

/// Reads all rows that can be read.
pub fn all(connection: &Connection) -> Result<BTreeMap<(AuditId, Place), Trace>, Error> {
    let mut statement = connection.prepare_cached("SELECT marks, changed_on, audit, place FROM trail")?;
    let mut rows = statement.query([])?;
    let mut traces = BTreeMap::new();
    while let Some(row) = rows.next()? {
        let id = row.get_ref(2).map(|cell| cell::number(cell, i64::MIN..=i64::MAX))?;
        let place = row.get_ref(3).map(cell::json)?;
        if let (Ok(id), Ok(place), Some(trace)) = (id, place, read(row)?) {
            traces.insert((AuditId(id), place), trace);
        }
    }
    Ok(traces)
}

/// Adds the value that a place has now to those before.
pub fn grow(
    connection: &Connection,
    id: AuditId,
    place: &Place,
    [before, after]: [Option<&Told>; 2],
    at: Option<NaiveDateTime>,
) -> Result<(), Error> {
    let mut trace = one(connection, id, place)?.unwrap_or_else(|| Trace::seed(before));
    trace.grow(after, at);
    put(connection, id, place, Some(&trace))
}

/// Writes a row, or takes it away, and returns the one before.
pub fn replace(
    connection: &Connection,
    id: AuditId,
    place: &Place,
    trace: Option<&Trace>,
) -> Result<Option<Trace>, Error> {
    let before = one(connection, id, place)?;
    put(connection, id, place, trace)?;
    Ok(before)
}

/// Removes the rows of an audit.
pub fn delete(connection: &Connection, id: AuditId) -> Result<(), Error> {
    connection.prepare_cached("DELETE FROM trail WHERE audit = ?1")?.execute([id.0])?;
    Ok(())
}

fn put(connection: &Connection, id: AuditId, place: &Place, trace: Option<&Trace>) -> Result<(), Error> {
    let place = cell::from_json(place);
    let Some(trace) = trace else {
        connection.prepare_cached("DELETE FROM trail WHERE audit = ?1 AND place = ?2")?.execute((id.0, place))?;
        return Ok(());
    };
    let marks: Vec<String> = trace.marks.iter().map(|mark| format!("{mark:016x}")).collect();
    let day = trace.changed_on.map(|day| day.to_string());
    let mut write = connection
        .prepare_cached("INSERT OR REPLACE INTO trail (audit, place, marks, changed_on) VALUES (?1, ?2, ?3, ?4)")?;
    write.execute(params![id.0, place, marks.join(" "), day])?;
    Ok(())
}

fn one(connection: &Connection, id: AuditId, place: &Place) -> Result<Option<Trace>, Error> {
    let mut statement =
        connection.prepare_cached("SELECT marks, changed_on FROM trail WHERE audit = ?1 AND place = ?2")?;
    let mut rows = statement.query((id.0, cell::from_json(place)))?;
    rows.next()?.map_or(Ok(None), read)
}

/// Reads the first two cells of a row.
fn read(row: &Row<'_>) -> Result<Option<Trace>, Error> {
    let cells = cells(row)?;
    let [marks, day, ..] = cells.as_slice() else { return Err(Error::Damaged) };
    let marks = cell::text(*marks, KEPT * 17).ok();
    let marks = marks.and_then(|text| text.split(' ').map(|mark| u64::from_str_radix(mark, 16).ok()).collect());
    let changed_on = cell::optional(*day, cell::date).unwrap_or_default();
    Ok(marks.map(|marks: Vec<u64>| Trace { marks, changed_on }))
}

fn hash(text: &str) -> u64 {
    crate::backup::hash(text.as_bytes())
}
