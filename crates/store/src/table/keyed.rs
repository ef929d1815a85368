//! Tables with at most one row for each key of an audit.

use crate::cell::{self, KEY};
use crate::error::Error;
use crate::finding::{Fault, Finding};
use crate::record::AuditId;
use crate::table::cells;
use rusqlite::types::{Value, ValueRef};
use rusqlite::{Connection, params_from_iter};
use std::borrow::Borrow;
use std::collections::BTreeMap;
use std::marker::PhantomData;

/// A value that stands in one or more cells.
pub trait Stored: PartialEq + Sized {
    fn read(cells: &[ValueRef<'_>]) -> Result<Self, Fault>;
    fn cells(&self) -> Vec<Value>;
}

/// A table whose columns are the audit, the key and the cells of a value.
pub struct Keyed<V> {
    pub table: &'static str,
    pub all: &'static str,
    pub one: &'static str,
    pub insert: &'static str,
    pub delete: &'static str,
    pub value: PhantomData<V>,
}

/// Writes the statements of a keyed table.
macro_rules! keyed {
    ($table:literal, $key:literal, $columns:literal, $places:literal) => {
        Keyed {
            table: $table,
            all: concat!("SELECT ", $key, ", ", $columns, " FROM ", $table, " WHERE audit = ?1 ORDER BY ", $key),
            one: concat!("SELECT ", $key, ", ", $columns, " FROM ", $table, " WHERE audit = ?1 AND ", $key, " = ?2"),
            insert: concat!(
                "INSERT INTO ",
                $table,
                " (audit, ",
                $key,
                ", ",
                $columns,
                ") VALUES (?1, ?2, ",
                $places,
                ")"
            ),
            delete: concat!("DELETE FROM ", $table, " WHERE audit = ?1 AND ", $key, " = ?2"),
            value: std::marker::PhantomData,
        }
    };
}
pub(super) use keyed;

impl<V: Stored> Keyed<V> {
    /// Reads all rows of an audit.
    pub fn all<K, T>(
        &self,
        connection: &Connection,
        audit: AuditId,
        findings: &mut Vec<Finding>,
    ) -> Result<BTreeMap<K, T>, Error>
    where
        K: for<'a> From<&'a str> + Ord,
        T: From<V>,
    {
        let mut values = BTreeMap::new();
        let mut statement = connection.prepare_cached(self.all)?;
        let mut rows = statement.query([audit.0])?;
        while let Some(row) = rows.next()? {
            match entry::<V>(&cells(row)?) {
                Ok((key, value)) => {
                    values.insert(K::from(key), T::from(value));
                }
                Err(finding) => findings.push(Finding { table: self.table, ..finding }),
            }
        }
        Ok(values)
    }

    /// Writes, or takes away, the value of a key, and returns the one before. A row that could not be read gives way.
    pub fn replace<T>(
        &self,
        connection: &Connection,
        audit: AuditId,
        key: &str,
        value: Option<&T>,
    ) -> Result<Option<T>, Error>
    where
        T: From<V> + Clone,
        V: From<T>,
    {
        let before = self.one(connection, audit, key)?;
        connection.prepare_cached(self.delete)?.execute((audit.0, key))?;
        let value = value.cloned().map(V::from);
        if let Some(value) = &value {
            let row = [Value::from(audit.0), Value::from(key.to_owned())].into_iter().chain(value.cells());
            connection.prepare_cached(self.insert)?.execute(params_from_iter(row))?;
        }
        if self.one(connection, audit, key)? == value { Ok(before.map(T::from)) } else { Err(Error::Refused) }
    }

    /// Writes all rows of an audit and returns those before. Rows that cannot be read stay where they are.
    pub fn replace_all<K, T>(
        &self,
        connection: &Connection,
        audit: AuditId,
        values: &BTreeMap<K, T>,
    ) -> Result<BTreeMap<K, T>, Error>
    where
        K: for<'a> From<&'a str> + Borrow<str> + Ord,
        T: From<V> + Clone,
        V: From<T>,
    {
        let before: BTreeMap<K, T> = self.all(connection, audit, &mut Vec::new())?;
        for key in before.keys().filter(|key| !values.contains_key::<K>(key)) {
            self.replace(connection, audit, key.borrow(), None)?;
        }
        for (key, value) in values {
            self.replace(connection, audit, key.borrow(), Some(value))?;
        }
        Ok(before)
    }

    fn one(&self, connection: &Connection, audit: AuditId, key: &str) -> Result<Option<V>, Error> {
        let mut statement = connection.prepare_cached(self.one)?;
        let mut rows = statement.query((audit.0, key))?;
        let Some(row) = rows.next()? else { return Ok(None) };
        Ok(entry(&cells(row)?).ok().map(|(_, value)| value))
    }
}

fn entry<'a, V: Stored>(cells: &[ValueRef<'a>]) -> Result<(&'a str, V), Finding> {
    let [key, value @ ..] = cells else { return Err(Finding::new("", "", Fault::Unknown)) };
    let finding = |fault| Finding::new("", &cell::shown(*key), fault);
    Ok((cell::text(*key, KEY).map_err(finding)?, V::read(value).map_err(finding)?))
}
