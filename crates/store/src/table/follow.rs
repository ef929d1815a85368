//! How the actions of a plan stand, what the board moved, and the plan it agreed on.

use crate::cell::{self, KEY};
use crate::finding::Fault;
use crate::table::keyed::Stored;
use rumb_engine::answer::{Agreed, FollowUp};
use rumb_engine::plan::Month;
use rusqlite::types::{Value, ValueRef};

/// Months of a plan.
const MONTHS: usize = 12;

impl Stored for FollowUp {
    fn read(cells: &[ValueRef<'_>]) -> Result<Self, Fault> {
        let [state, since] = cells else { return Err(Fault::Unknown) };
        Ok(Self { state: cell::word(*state)?, on: cell::date(*since)? })
    }

    fn cells(&self) -> Vec<Value> {
        vec![Value::from(cell::from_word(self.state)), Value::from(self.on.to_string())]
    }
}

impl Stored for Month {
    fn read(cells: &[ValueRef<'_>]) -> Result<Self, Fault> {
        let [month] = cells else { return Err(Fault::Unknown) };
        read(*month)
    }

    fn cells(&self) -> Vec<Value> {
        vec![Value::from(self.to_string())]
    }
}

impl Stored for Agreed {
    fn read(cells: &[ValueRef<'_>]) -> Result<Self, Fault> {
        let [start, hours] = cells else { return Err(Fault::Unknown) };
        let agreed = Self { start: read(*start)?, hours: cell::json(*hours)? };
        if (1..=MONTHS).contains(&agreed.hours.len()) { Ok(agreed) } else { Err(Fault::OutOfRange) }
    }

    fn cells(&self) -> Vec<Value> {
        vec![Value::from(self.start.to_string()), Value::from(cell::from_json(&self.hours))]
    }
}

fn read(cell: ValueRef<'_>) -> Result<Month, Fault> {
    cell::text(cell, KEY)?.parse().map_err(|_| Fault::Unknown)
}
