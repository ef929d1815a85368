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

/// The rule that a move would break.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Obstacle {
    /// The month lies outside the year of the plan, or is over.
    OutOfYear,
    /// The hours of the month are given to what the board moved there too, or to what has begun.
    Hours,
    /// One person would carry more than four tenths of a month.
    OnePerson,
    /// This action ends too late, or waits for the next year.
    After(ActionId),
    /// Nothing is done in this month.
    Blocked,
    /// The vote comes later.
    Vote,
    /// A phase before its own ends later.
    Phase,
    /// Its own earliest month comes later.
    Earliest,
    /// The tool of the accounts changes when an accounting year begins.
    AccountingYear,
    /// It would not end within the year.
    EndOfYear,
    /// Another change of tool for the same people stands too close.
    TwoMonthsBetweenSwitches,
    /// Two actions are in progress already.
    TwoAtATime,
    /// It prepares a change of tool that waits for the next year.
    WithItsChange,
    /// It is not to do any more, or begun.
    NotToDo,
}

impl Obstacle {
    /// The word that names it in messages.
    pub fn word(&self) -> &'static str {
        match self {
            Obstacle::OutOfYear => "out-of-year",
            Obstacle::Hours => "hours",
            Obstacle::OnePerson => "one-person",
            Obstacle::After(_) => "after",
            Obstacle::Blocked => "blocked",
            Obstacle::Vote => "vote",
            Obstacle::Phase => "phase",
            Obstacle::Earliest => "earliest",
            Obstacle::AccountingYear => "accounting-year",
            Obstacle::EndOfYear => "end-of-year",
            Obstacle::TwoMonthsBetweenSwitches => "two-months-between-switches",
            Obstacle::TwoAtATime => "two-at-a-time",
            Obstacle::WithItsChange => "with-its-change",
            Obstacle::NotToDo => "not-to-do",
        }
    }

    /// The words of all obstacles.
    pub const WORDS: [&str; 14] = [
        "out-of-year",
        "hours",
        "one-person",
        "after",
        "blocked",
        "vote",
        "phase",
        "earliest",
        "accounting-year",
        "end-of-year",
        "two-months-between-switches",
        "two-at-a-time",
        "with-its-change",
        "not-to-do",
    ];
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
