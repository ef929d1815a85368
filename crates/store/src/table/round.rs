//! What workshops keep of their votes: figures as JSON, the card that was agreed on as `0` to `4` or `?`.

use crate::cell::{self, KEY, TEXT};
use crate::finding::Fault;
use crate::table::keyed::Stored;
use rumb_engine::workshop::{Round, Vote};
use rusqlite::types::{Value, ValueRef};

/// Levels of all questions: which of them one knows is not for the file to tell.
const LEVELS: [u8; 5] = [0, 1, 2, 3, 4];

impl Stored for Round {
    fn read(cells: &[ValueRef<'_>]) -> Result<Self, Fault> {
        let [taken, seen, consensus, dissent] = cells else { return Err(Fault::Unknown) };
        let round = Self {
            seen: cell::optional(*seen, cell::json)?,
            taken: cell::number(*taken, 0..=2)?,
            consensus: cell::optional(*consensus, card)?,
            dissent: cell::optional(*dissent, |text| cell::text(text, TEXT).map(str::to_owned))?,
        };
        if round.is_possible(&LEVELS) { Ok(round) } else { Err(Fault::OutOfRange) }
    }

    fn cells(&self) -> Vec<Value> {
        let card = |vote: Vote| vote.level().map_or_else(|| "?".to_owned(), |level| level.to_string());
        vec![
            Value::from(i64::from(self.taken)),
            Value::from(self.seen.as_ref().and_then(cell::from_json)),
            Value::from(self.consensus.map(card)),
            Value::from(self.dissent.clone()),
        ]
    }
}

fn card(cell: ValueRef<'_>) -> Result<Vote, Fault> {
    match cell::text(cell, KEY)? {
        "?" => Ok(Vote::Unknown),
        level => level.parse().map(Vote::Level).map_err(|_| Fault::Unknown),
    }
}
