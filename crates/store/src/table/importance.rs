//! The board's own marks.

use crate::cell;
use crate::finding::Fault;
use crate::table::keyed::Stored;
use rusqlite::types::{Value, ValueRef};

/// A mark, 1 to 5.
#[derive(PartialEq)]
pub struct Mark(i64);

impl From<i64> for Mark {
    fn from(mark: i64) -> Self {
        Self(mark)
    }
}

impl From<Mark> for i64 {
    fn from(mark: Mark) -> Self {
        mark.0
    }
}

impl Stored for Mark {
    fn read(cells: &[ValueRef<'_>]) -> Result<Self, Fault> {
        let [mark] = cells else { return Err(Fault::Unknown) };
        cell::number(*mark, 1..=5).map(Mark)
    }

    fn cells(&self) -> Vec<Value> {
        vec![Value::from(self.0)]
    }
}
