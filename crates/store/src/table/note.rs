//! Notes, the names for whom questions are set aside, and choices: a text each.

use crate::cell::{self, TEXT};
use crate::finding::Fault;
use crate::table::keyed::Stored;
use rusqlite::types::{Value, ValueRef};

impl Stored for String {
    fn read(cells: &[ValueRef<'_>]) -> Result<Self, Fault> {
        let [text] = cells else { return Err(Fault::Unknown) };
        cell::text(*text, TEXT).map(str::to_owned)
    }

    fn cells(&self) -> Vec<Value> {
        vec![Value::from(self.clone())]
    }
}
