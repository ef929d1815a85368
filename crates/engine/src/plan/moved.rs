//! What the board moved, and what moved with it.

use super::month::Month;
use crate::id::ActionId;
use serde::Serialize;

/// An action that the board moved.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Pinned {
    pub id: ActionId,
    /// The month in which it should begin.
    pub month: Month,
    /// The rule that would break; absent when it begins in that month.
    pub obstacle: Option<Obstacle>,
}

/// The rules that a move would break, each with the word that names it in messages and in files.
macro_rules! obstacles {
    ($($(#[$doc:meta])* $name:ident $(($of:ty))? = $word:literal,)*) => {
        /// The rule that a move would break.
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
        pub enum Obstacle {
            $($(#[$doc])* #[serde(rename = $word)] $name $(($of))?,)*
        }

        impl Obstacle {
            /// The words of all obstacles.
            pub const WORDS: &[&str] = &[$($word),*];

            /// The word that names it.
            pub fn word(&self) -> &'static str {
                match self {
                    $(Obstacle::$name { .. } => $word,)*
                }
            }
        }
    };
}

obstacles! {
    /// The month lies outside the year of the plan, or is over.
    OutOfYear = "out-of-year",
    /// The hours of the month are given to what the board moved there too, or to what has begun.
    Hours = "hours",
    /// One person would carry more than four tenths of a month.
    OnePerson = "one-person",
    /// This action ends too late, or waits for the next year.
    After(ActionId) = "after",
    /// Nothing is done in this month.
    Blocked = "blocked",
    /// The vote comes later.
    Vote = "vote",
    /// A phase before its own ends later.
    Phase = "phase",
    /// Its own earliest month comes later.
    Earliest = "earliest",
    /// The tool of the accounts changes when an accounting year begins.
    AccountingYear = "accounting-year",
    /// It would not end within the year.
    EndOfYear = "end-of-year",
    /// Another change of tool for the same people stands too close.
    TwoMonthsBetweenSwitches = "two-months-between-switches",
    /// Two actions are in progress already.
    TwoAtATime = "two-at-a-time",
    /// It prepares a change of tool that waits for the next year.
    WithItsChange = "with-its-change",
    /// It is not to do any more, or begun.
    NotToDo = "not-to-do",
}

/// An action that does not stand where it stood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Moved {
    pub id: ActionId,
    /// Its first and last month before; absent when it waited for the next year.
    pub from: Option<[Month; 2]>,
    /// Its first and last month now; absent when it waits for the next year.
    pub to: Option<[Month; 2]>,
}
