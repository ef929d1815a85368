//! Who stands behind the roles.

use crate::cell::{self, TEXT};
use crate::error::Error;
use crate::finding::{Fault, Finding};
use crate::record::AuditId;
use crate::table::keyed::Stored;
use crate::table::listed::{Listed, listed};
use rumb_engine::answer::Person;
use rusqlite::Connection;
use rusqlite::types::{Value, ValueRef};

const PERSON: Listed = listed!("person", "name, roles", "?3, ?4");

pub fn read(connection: &Connection, audit: AuditId, findings: &mut Vec<Finding>) -> Result<Vec<Person>, Error> {
    PERSON.all(connection, audit, findings)
}

pub fn replace(connection: &Connection, audit: AuditId, people: &[Person]) -> Result<Vec<Person>, Error> {
    PERSON.replace(connection, audit, people)
}

impl Stored for Person {
    fn read(cells: &[ValueRef<'_>]) -> Result<Self, Fault> {
        let [name, roles] = cells else { return Err(Fault::Unknown) };
        Ok(Self { name: cell::text(*name, TEXT)?.to_owned(), roles: cell::json(*roles)? })
    }

    fn cells(&self) -> Vec<Value> {
        vec![Value::from(self.name.clone()), Value::from(cell::from_json(&self.roles))]
    }
}
