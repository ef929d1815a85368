//! Tables that hold a list of an audit, in its order.

use crate::cell;
use crate::error::Error;
use crate::finding::Finding;
use crate::record::AuditId;
use crate::table::cells;
use crate::table::keyed::Stored;
use rusqlite::types::{Value, ValueRef};
use rusqlite::{Connection, params_from_iter};
use std::collections::BTreeSet;

/// A table whose columns are the audit, the position and the cells of a value.
pub struct Listed {
    pub table: &'static str,
    pub all: &'static str,
    pub insert: &'static str,
    pub delete: &'static str,
}

/// The rows of an audit: those that can be read, and where the others stand.
struct Rows<V> {
    read: Vec<(i64, V)>,
    foreign: BTreeSet<i64>,
    findings: Vec<Finding>,
}

/// Writes the statements of a listed table.
macro_rules! listed {
    ($table:literal, $columns:literal, $places:literal) => {
        Listed {
            table: $table,
            all: concat!("SELECT position, ", $columns, " FROM ", $table, " WHERE audit = ?1 ORDER BY position"),
            insert: concat!(
                "INSERT INTO ",
                $table,
                " (audit, position, ",
                $columns,
                ") VALUES (?1, ?2, ",
                $places,
                ")"
            ),
            delete: concat!("DELETE FROM ", $table, " WHERE audit = ?1 AND position = ?2"),
        }
    };
}
pub(super) use listed;

impl Listed {
    /// Reads the list of an audit.
    pub fn all<V: Stored>(
        &self,
        connection: &Connection,
        audit: AuditId,
        findings: &mut Vec<Finding>,
    ) -> Result<Vec<V>, Error> {
        let rows = self.rows(connection, audit)?;
        findings.extend(rows.findings);
        Ok(rows.read.into_iter().map(|(_, value)| value).collect())
    }

    /// Writes the list of an audit and returns the one before. Rows that cannot be read stay where they are.
    pub fn replace<V: Stored>(&self, connection: &Connection, audit: AuditId, values: &[V]) -> Result<Vec<V>, Error> {
        let before = self.rows::<V>(connection, audit)?;
        for (position, _) in &before.read {
            connection.prepare_cached(self.delete)?.execute((audit.0, position))?;
        }
        let free = (0_i64..).filter(|position| !before.foreign.contains(position));
        for (position, value) in free.zip(values) {
            let row = [Value::from(audit.0), Value::from(position)].into_iter().chain(value.cells());
            connection.prepare_cached(self.insert)?.execute(params_from_iter(row))?;
        }
        let after: Vec<V> = self.all(connection, audit, &mut Vec::new())?;
        if after != values {
            return Err(Error::Refused);
        }
        Ok(before.read.into_iter().map(|(_, value)| value).collect())
    }

    fn rows<V: Stored>(&self, connection: &Connection, audit: AuditId) -> Result<Rows<V>, Error> {
        let mut found = Rows { read: Vec::new(), foreign: BTreeSet::new(), findings: Vec::new() };
        let mut statement = connection.prepare_cached(self.all)?;
        let mut rows = statement.query([audit.0])?;
        while let Some(row) = rows.next()? {
            let cells = cells(row)?;
            let [ValueRef::Integer(position), value @ ..] = cells.as_slice() else { return Err(Error::Damaged) };
            match V::read(value) {
                Ok(value) => found.read.push((*position, value)),
                Err(fault) => {
                    found.foreign.insert(*position);
                    let key = cell::shown(ValueRef::Integer(*position));
                    found.findings.push(Finding::new(self.table, &key, fault));
                }
            }
        }
        Ok(found)
    }
}
