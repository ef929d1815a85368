//! The board's own wishes.

use crate::cell::{self, KEY};
use crate::error::Error;
use crate::finding::{Fault, Finding};
use crate::record::AuditId;
use crate::table::keyed::Stored;
use crate::table::listed::{Listed, listed};
use rumb_engine::id::NeedId;
use rusqlite::Connection;
use rusqlite::types::{Value, ValueRef};

const WISH: Listed = listed!("wish", "need", "?3");

pub fn read(connection: &Connection, audit: AuditId, findings: &mut Vec<Finding>) -> Result<Vec<NeedId>, Error> {
    WISH.all(connection, audit, findings)
}

pub fn replace(connection: &Connection, audit: AuditId, wishes: &[NeedId]) -> Result<Vec<NeedId>, Error> {
    WISH.replace(connection, audit, wishes)
}

impl Stored for NeedId {
    fn read(cells: &[ValueRef<'_>]) -> Result<Self, Fault> {
        let [need] = cells else { return Err(Fault::Unknown) };
        cell::text(*need, KEY).map(NeedId::from)
    }

    fn cells(&self) -> Vec<Value> {
        vec![Value::from(self.as_str().to_owned())]
    }
}
