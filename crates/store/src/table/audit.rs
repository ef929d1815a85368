//! Audits without their answers. A column that cannot be read never hides the answers: it counts as its default.

use crate::cell::{self, KEY};
use crate::error::Error;
use crate::finding::{Fault, Finding};
use crate::record::{AuditHeader, AuditId, Mode};
use crate::table::{cells, readable};
use chrono::NaiveDate;
use rumb_engine::questionnaire::Length;
use rusqlite::{Connection, Row, params};

/// A column that changes during an audit.
pub struct Column<T> {
    write: &'static str,
    cell: fn(&T) -> Option<String>,
    field: fn(&AuditHeader) -> T,
}

pub const LENGTH: Column<Length> = Column {
    write: "UPDATE audit SET length = ?2 WHERE id = ?1",
    cell: |length| cell::from_word(length),
    field: |header| header.length,
};

pub const MODE: Column<Mode> = Column {
    write: "UPDATE audit SET mode = ?2 WHERE id = ?1",
    cell: |mode| cell::from_word(mode),
    field: |header| header.mode,
};

pub const PLAN_START: Column<Option<NaiveDate>> = Column {
    write: "UPDATE audit SET plan_start = ?2 WHERE id = ?1",
    cell: |day| day.map(|day| day.to_string()),
    field: |header| header.plan_start,
};

/// Reads all audits, by id.
pub fn headers(connection: &Connection) -> Result<Vec<AuditHeader>, Error> {
    let mut statement = connection.prepare_cached(
        "SELECT id, started_on, questionnaire_version, length, mode, plan_start FROM audit ORDER BY id",
    )?;
    let mut rows = statement.query([])?;
    let mut headers = Vec::new();
    while let Some(row) = rows.next()? {
        headers.push(read(row, &mut Vec::new())?);
    }
    Ok(headers)
}

/// Reads an audit; refused when there is none.
pub fn header(connection: &Connection, id: AuditId, findings: &mut Vec<Finding>) -> Result<AuditHeader, Error> {
    let mut statement = connection.prepare_cached(
        "SELECT id, started_on, questionnaire_version, length, mode, plan_start FROM audit WHERE id = ?1",
    )?;
    let mut rows = statement.query([id.0])?;
    let Some(row) = rows.next()? else { return Err(Error::Refused) };
    read(row, findings)
}

pub fn insert(connection: &Connection, audit: &AuditHeader) -> Result<(), Error> {
    let mut insert = connection.prepare_cached(
        "INSERT INTO audit (id, started_on, questionnaire_version, length, mode, plan_start)
        VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
    )?;
    insert.execute(params![
        audit.id.0,
        audit.started_on.to_string(),
        audit.questionnaire_version,
        cell::from_word(audit.length),
        cell::from_word(audit.mode),
        audit.plan_start.map(|day| day.to_string()),
    ])?;
    let mut findings = Vec::new();
    let after = header(connection, audit.id, &mut findings)?;
    if after == *audit && findings.is_empty() { Ok(()) } else { Err(Error::Refused) }
}

/// Removes an audit with all its rows.
pub fn delete(connection: &Connection, id: AuditId) -> Result<(), Error> {
    connection.prepare_cached("DELETE FROM audit WHERE id = ?1")?.execute([id.0])?;
    Ok(())
}

/// Writes one column and returns what stood there; the others stay as they are, even when they cannot be read.
pub fn replace<T: PartialEq>(connection: &Connection, id: AuditId, column: &Column<T>, value: &T) -> Result<T, Error> {
    let before = header(connection, id, &mut Vec::new())?;
    connection.prepare_cached(column.write)?.execute((id.0, (column.cell)(value)))?;
    let after = header(connection, id, &mut Vec::new())?;
    if (column.field)(&after) == *value { Ok((column.field)(&before)) } else { Err(Error::Refused) }
}

fn read(row: &Row<'_>, findings: &mut Vec<Finding>) -> Result<AuditHeader, Error> {
    let cells = cells(row)?;
    let [id, started_on, version, length, mode, plan_start] = cells.as_slice() else { return Err(Error::Damaged) };
    let id = cell::number(*id, i64::MIN..=i64::MAX).map_err(|_| Error::Damaged)?;
    let mut finding = |column, fault: Fault| findings.push(Finding::new("audit", column, fault));
    // The longest length shows every answer.
    let length = cell::word(*length).unwrap_or_else(|fault| {
        finding("length", fault);
        Length::Full
    });
    let mode = cell::word(*mode).unwrap_or_else(|fault| {
        finding("mode", fault);
        Mode::Alone
    });
    Ok(AuditHeader {
        id: AuditId(id),
        started_on: readable("audit", "started_on", cell::date(*started_on), findings),
        questionnaire_version: readable(
            "audit",
            "questionnaire_version",
            cell::text(*version, KEY).map(str::to_owned),
            findings,
        ),
        length,
        mode,
        plan_start: readable("audit", "plan_start", cell::optional(*plan_start, cell::date), findings),
    })
}
