//! Decisions of the board about its tools.

use crate::cell::{self, KEY, TEXT};
use crate::finding::Fault;
use crate::table::keyed::Stored;
use rumb_engine::answer::{Decision, Successor, Verdict};
use rumb_engine::id::{HostId, SoftwareId};
use rusqlite::types::{Value, ValueRef};

impl Stored for Decision {
    fn read(cells: &[ValueRef<'_>]) -> Result<Self, Fault> {
        let [verdict, software, running, host, sentence, left_out] = cells else { return Err(Fault::Unknown) };
        let successor = || -> Result<Successor, Fault> {
            Ok(Successor {
                by: SoftwareId::from(cell::text(*software, KEY)?),
                running: cell::word(*running)?,
                host: cell::optional(*host, |host| cell::text(host, KEY).map(HostId::from))?,
            })
        };
        let verdict = match cell::text(*verdict, KEY)? {
            "keep" => Verdict::Keep,
            "replace" => Verdict::Replace(successor()?),
            "combine" => Verdict::Combine(successor()?),
            "not-now" => Verdict::NotNow,
            _ => return Err(Fault::Unknown),
        };
        let sentence = cell::optional(*sentence, |text| cell::text(text, TEXT).map(str::to_owned))?;
        let left_out = cell::optional(*left_out, cell::json)?.unwrap_or_default();
        Ok(Self { verdict, sentence, left_out })
    }

    fn cells(&self) -> Vec<Value> {
        let word = match self.verdict {
            Verdict::Keep => "keep",
            Verdict::Replace(_) => "replace",
            Verdict::Combine(_) => "combine",
            Verdict::NotNow => "not-now",
        };
        let successor = self.verdict.successor();
        let host = successor.and_then(|successor| successor.host.as_ref());
        vec![
            Value::from(word.to_owned()),
            Value::from(successor.map(|successor| successor.by.as_str().to_owned())),
            Value::from(successor.and_then(|successor| cell::from_word(successor.running))),
            Value::from(host.map(|host| host.as_str().to_owned())),
            Value::from(self.sentence.clone()),
            Value::from((!self.left_out.is_empty()).then(|| cell::from_json(&self.left_out)).flatten()),
        ]
    }
}
