//! What became of a plan: how its actions stand, what the board moved, and the plan it agreed on.

use crate::plan::Month;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// How an action stands. An action without one is to do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FollowUp {
    pub state: Progress,
    /// The day on which it was begun, done or dropped.
    pub on: NaiveDate,
}

/// How far an action is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Progress {
    Doing,
    Done,
    /// The board does not want it any more.
    Dropped,
}

impl Progress {
    /// All states beside "to do", in printed order.
    pub const ALL: [Progress; 3] = [Progress::Doing, Progress::Done, Progress::Dropped];
}

/// Where an action stands in the plan that the board agreed on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Agreed {
    /// Its first month.
    pub start: Month,
    /// The volunteers' hours month by month from there on, 0 in a blocked month; never empty.
    pub hours: Vec<u32>,
}

impl Agreed {
    /// Its last month.
    pub fn end(&self) -> Month {
        self.start.plus(self.hours.len().saturating_sub(1))
    }
}
