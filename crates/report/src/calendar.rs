//! Days of a plan as a calendar takes them: whole days, without hours and without alarms. `ics` writes it.

use crate::document::Language;
use crate::grid::clean;
use chrono::NaiveDate;

/// A calendar ready to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Calendar {
    pub title: String,
    pub language: Language,
    /// The day on which it is made: what is made later takes the place of what was made before.
    pub made: NaiveDate,
    /// Sets its events apart from those of every other audit, and is the same whenever this one is written.
    pub serial: String,
    pub events: Vec<Event>,
}

/// Something on a day, or over several whole days.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Event {
    pub first: NaiveDate,
    /// The last day that belongs to it.
    pub last: NaiveDate,
    /// Sets it apart within its calendar: ASCII letters, figures and hyphens.
    pub key: String,
    /// One line of [`clean`] text.
    pub title: String,
    /// Lines of [`clean`] text, none of them empty.
    pub lines: Vec<String>,
}

impl Event {
    /// An event of one day, its texts cleaned.
    pub fn on(day: NaiveDate, key: impl Into<String>, title: &str, lines: impl IntoIterator<Item = String>) -> Self {
        let lines = lines.into_iter().map(|line| clean(&line)).filter(|line| !line.is_empty()).collect();
        Self { first: day, last: day, key: key.into(), title: clean(title), lines }
    }
}
