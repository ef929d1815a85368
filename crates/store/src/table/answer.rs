//! Answers: the state in one cell, its value as JSON in another. What serde writes of an answer says both.

use crate::cell::{self, KEY};
use crate::finding::Fault;
use crate::table::keyed::Stored;
use rumb_engine::answer::Answer;
use rusqlite::types::{Value, ValueRef};
use serde_json::Value as Json;

impl Stored for Answer {
    fn read(cells: &[ValueRef<'_>]) -> Result<Self, Fault> {
        let [state, value] = cells else { return Err(Fault::Unknown) };
        let state = cell::text(*state, KEY)?;
        let value: Option<Json> = cell::optional(*value, cell::json)?;
        let pair = [("state".to_owned(), Json::from(state)), ("value".to_owned(), value.unwrap_or(Json::Null))];
        serde_json::from_value(Json::Object(pair.into_iter().collect())).map_err(|_| Fault::Unknown)
    }

    fn cells(&self) -> Vec<Value> {
        let json = serde_json::to_value(self).unwrap_or(Json::Null);
        let state = json.get("state").and_then(Json::as_str).map(str::to_owned);
        let value = json.get("value").filter(|value| !value.is_null()).map(Json::to_string);
        vec![Value::from(state), Value::from(value)]
    }
}
