//! The tables: one file each, or one line for those that only give a value to a key.
//!
//! Whatever is written is read again before the commit: a value that would not come back the same is refused.

mod answer;
pub mod association;
pub mod audit;
pub mod capacity;
mod decision;
pub mod deep;
mod follow;
mod importance;
mod keyed;
mod listed;
mod note;
pub mod person;
mod round;
pub mod tool;
pub mod trail;
pub mod wish;

use crate::error::Error;
use crate::finding::Finding;
use crate::record::{AuditId, AuditRecord};
use crate::table::importance::Mark;
use crate::table::keyed::{Keyed, keyed};
use rumb_engine::answer::{Agreed, Answer, Audit, Decision, FollowUp};
use rumb_engine::plan::Month;
use rumb_engine::workshop::Round;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row};

pub const ANSWER: Keyed<Answer> = keyed!("answer", "question", "state, value", "?3, ?4");
pub const NOTE: Keyed<String> = keyed!("note", "question", "text", "?3");
pub const SET_ASIDE: Keyed<String> = keyed!("set_aside", "question", "whom", "?3");
pub const IMPORTANCE: Keyed<Mark> = keyed!("importance", "area", "mark", "?3");
pub const DECISION: Keyed<Decision> =
    keyed!("decision", "need", "verdict, software, running, host, sentence, left_out", "?3, ?4, ?5, ?6, ?7, ?8");
pub const FOLLOW_UP: Keyed<FollowUp> = keyed!("follow_up", "action", "state, since", "?3, ?4");
pub const PIN: Keyed<Month> = keyed!("pin", "action", "month", "?3");
pub const AGREED: Keyed<Agreed> = keyed!("agreed", "action", "start, hours", "?3, ?4");
pub const ROUND: Keyed<Round> = keyed!("round", "question", "taken, seen, consensus, dissent", "?3, ?4, ?5, ?6");
pub const CHOICE: Keyed<String> = keyed!("choice", "key", "value", "?3");

/// Reads an audit with everything in it.
pub fn record(connection: &Connection, id: AuditId) -> Result<AuditRecord, Error> {
    let mut findings = Vec::new();
    let header = audit::header(connection, id, &mut findings)?;
    let association = association::read(connection, &mut findings)?;
    let audit = Audit {
        length: header.length,
        deep: deep::read(connection, id, &mut findings)?,
        answers: ANSWER.all(connection, id, &mut findings)?,
        importance: IMPORTANCE.all(connection, id, &mut findings)?,
        wishes: wish::read(connection, id, &mut findings)?,
        languages: association.languages,
        tools: tool::read(connection, id, &mut findings)?,
        decisions: DECISION.all(connection, id, &mut findings)?,
        people: person::read(connection, id, &mut findings)?,
        follow_up: FOLLOW_UP.all(connection, id, &mut findings)?,
        pins: PIN.all(connection, id, &mut findings)?,
        agreed: AGREED.all(connection, id, &mut findings)?,
        rounds: ROUND.all(connection, id, &mut findings)?,
        capacity: capacity::read(connection, id, &mut findings)?,
    };
    let notes = NOTE.all(connection, id, &mut findings)?;
    let set_aside = SET_ASIDE.all(connection, id, &mut findings)?;
    let choices = CHOICE.all(connection, id, &mut findings)?;
    findings.sort();
    Ok(AuditRecord { header, audit, notes, set_aside, choices, findings })
}

fn cells<'a>(row: &'a Row<'_>) -> Result<Vec<ValueRef<'a>>, Error> {
    let columns = 0..row.as_ref().column_count();
    columns.map(|column| row.get_ref(column).map_err(Error::from)).collect()
}

/// Takes a value as it was read, or its default and a finding.
fn readable<T: Default>(
    table: &'static str,
    key: &str,
    value: Result<T, crate::finding::Fault>,
    findings: &mut Vec<Finding>,
) -> T {
    value.unwrap_or_else(|fault| {
        findings.push(Finding::new(table, key, fault));
        T::default()
    })
}
