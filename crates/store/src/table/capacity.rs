//! The means that a plan must respect: one row an audit. A value that cannot be read counts as not given.

use crate::cell;
use crate::error::Error;
use crate::finding::{Fault, Finding};
use crate::record::AuditId;
use crate::table::{cells, readable};
use rumb_engine::answer::Capacity;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, params};
use std::collections::BTreeSet;

const READ: &str =
    "SELECT hours_per_month, blocked_months, decides, decides_on, assembly, without_email_percent, admins, accounts_month
    FROM capacity WHERE audit = ?1";
const WRITE: &str = "INSERT OR REPLACE INTO capacity
    (audit, hours_per_month, blocked_months, decides, decides_on, assembly, without_email_percent, admins, accounts_month)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)";

pub fn read(connection: &Connection, audit: AuditId, findings: &mut Vec<Finding>) -> Result<Capacity, Error> {
    let mut statement = connection.prepare_cached(READ)?;
    let mut rows = statement.query([audit.0])?;
    let Some(row) = rows.next()? else { return Ok(Capacity::default()) };
    let cells = cells(row)?;
    let [hours, months, decides, decides_on, assembly, percent, admins, accounts] = cells.as_slice() else {
        return Err(Error::Damaged);
    };
    let hours = cell::optional(*hours, |cell| cell::number(cell, 0..=u32::MAX.into()));
    let percent = cell::optional(*percent, |cell| cell::number(cell, 0..=100));
    let admins = cell::optional(*admins, |cell| cell::number::<i64>(cell, 0..=1));
    let accounts = cell::optional(*accounts, |cell| cell::number(cell, 1..=12));
    Ok(Capacity {
        hours_per_month: readable("capacity", "hours_per_month", hours, findings),
        blocked_months: readable("capacity", "blocked_months", blocked(*months), findings),
        decides: readable("capacity", "decides", cell::optional(*decides, cell::word), findings),
        decides_on: readable("capacity", "decides_on", cell::optional(*decides_on, cell::date), findings),
        assembly: readable("capacity", "assembly", cell::optional(*assembly, cell::date), findings),
        without_email_percent: readable("capacity", "without_email_percent", percent, findings),
        accounts_month: readable("capacity", "accounts_month", accounts, findings),
        admins: readable("capacity", "admins", admins, findings).map(|admins| admins == 1),
    })
}

pub fn replace(connection: &Connection, audit: AuditId, capacity: &Capacity) -> Result<Capacity, Error> {
    let before = read(connection, audit, &mut Vec::new())?;
    connection.prepare_cached(WRITE)?.execute(params![
        audit.0,
        capacity.hours_per_month,
        cell::from_json(&capacity.blocked_months),
        capacity.decides.and_then(cell::from_word),
        capacity.decides_on.map(|day| day.to_string()),
        capacity.assembly.map(|day| day.to_string()),
        capacity.without_email_percent,
        capacity.admins,
        capacity.accounts_month,
    ])?;
    let mut findings = Vec::new();
    let after = read(connection, audit, &mut findings)?;
    if after == *capacity && findings.is_empty() { Ok(before) } else { Err(Error::Refused) }
}

/// Reads the months in which nothing is planned: at most three.
fn blocked(cell: ValueRef<'_>) -> Result<BTreeSet<u32>, Fault> {
    let months: BTreeSet<u32> = cell::json(cell)?;
    let fit = months.len() <= 3 && months.iter().all(|month| (1..=12).contains(month));
    if fit { Ok(months) } else { Err(Fault::OutOfRange) }
}
