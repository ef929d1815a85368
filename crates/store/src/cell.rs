//! Values of cells, read without trust and written as they are read.

use crate::finding::Fault;
use chrono::NaiveDate;
use rusqlite::types::ValueRef;
use serde::Serialize;
use serde::de::value::{Error as WordError, StrDeserializer};
use serde::de::{DeserializeOwned, IntoDeserializer};
use std::ops::RangeInclusive;

/// Longest text, in bytes: a note of two hundred pages.
pub const TEXT: usize = 1 << 19;
/// Longest id or key, in bytes.
pub const KEY: usize = 200;

/// Reads a text of at most `limit` bytes.
pub fn text(cell: ValueRef<'_>, limit: usize) -> Result<&str, Fault> {
    let ValueRef::Text(bytes) = cell else { return Err(Fault::NotText) };
    if bytes.len() > limit {
        return Err(Fault::TooLong);
    }
    std::str::from_utf8(bytes).map_err(|_| Fault::NotText)
}

/// Reads a word of a closed list, as serde writes it.
pub fn word<T: DeserializeOwned>(cell: ValueRef<'_>) -> Result<T, Fault> {
    let word: StrDeserializer<'_, WordError> = text(cell, KEY)?.into_deserializer();
    T::deserialize(word).map_err(|_| Fault::Unknown)
}

/// Reads a date: `2026-11-22`.
pub fn date(cell: ValueRef<'_>) -> Result<NaiveDate, Fault> {
    text(cell, KEY)?.parse().map_err(|_| Fault::Unknown)
}

/// Reads a value written as JSON.
pub fn json<T: DeserializeOwned>(cell: ValueRef<'_>) -> Result<T, Fault> {
    serde_json::from_str(text(cell, TEXT)?).map_err(|_| Fault::Unknown)
}

/// Reads a whole number in a range.
pub fn number<T: TryFrom<i64>>(cell: ValueRef<'_>, range: RangeInclusive<i64>) -> Result<T, Fault> {
    let ValueRef::Integer(number) = cell else { return Err(Fault::Unknown) };
    if !range.contains(&number) {
        return Err(Fault::OutOfRange);
    }
    T::try_from(number).map_err(|_| Fault::OutOfRange)
}

/// Reads a cell that may be empty.
pub fn optional<'a, T>(
    cell: ValueRef<'a>,
    read: impl FnOnce(ValueRef<'a>) -> Result<T, Fault>,
) -> Result<Option<T>, Fault> {
    match cell {
        ValueRef::Null => Ok(None),
        ValueRef::Integer(_) | ValueRef::Real(_) | ValueRef::Text(_) | ValueRef::Blob(_) => read(cell).map(Some),
    }
}

/// Shows a cell that names a row, whatever it holds.
pub fn shown(cell: ValueRef<'_>) -> String {
    match cell {
        ValueRef::Null => String::new(),
        ValueRef::Integer(number) => number.to_string(),
        ValueRef::Real(number) => number.to_string(),
        ValueRef::Text(bytes) | ValueRef::Blob(bytes) => {
            String::from_utf8_lossy(&bytes[..bytes.len().min(KEY)]).into_owned()
        }
    }
}

/// Writes a word of a closed list; `None` for what is none.
pub fn from_word<T: Serialize>(word: T) -> Option<String> {
    match serde_json::to_value(word) {
        Ok(serde_json::Value::String(word)) => Some(word),
        Ok(_) | Err(_) => None,
    }
}

/// Writes a value as JSON; `None` when it has no JSON.
pub fn from_json<T: Serialize>(value: &T) -> Option<String> {
    serde_json::to_string(value).ok()
}
