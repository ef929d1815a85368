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

const PERSON: Listed = listed!("person", "name, roles, deputies", "?3, ?4, ?5");

pub fn read(connection: &Connection, audit: AuditId, findings: &mut Vec<Finding>) -> Result<Vec<Person>, Error> {
    PERSON.all(connection, audit, findings)
}

pub fn replace(connection: &Connection, audit: AuditId, people: &[Person]) -> Result<Vec<Person>, Error> {
    PERSON.replace(connection, audit, people)
}

impl Stored for Person {
    fn read(cells: &[ValueRef<'_>]) -> Result<Self, Fault> {
        let [name, roles, deputies] = cells else { return Err(Fault::Unknown) };
        let name = cell::text(*name, TEXT)?.to_owned();
        Ok(Self { name, roles: cell::json(*roles)?, deputies: cell::json(*deputies)? })
    }

    fn cells(&self) -> Vec<Value> {
        let [roles, deputies] = [&self.roles, &self.deputies].map(|roles| Value::from(cell::from_json(roles)));
        vec![Value::from(self.name.clone()), roles, deputies]
    }
}
