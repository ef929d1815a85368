//! What was said to a question at one time, and what became of it.

use crate::condition::{Reading, Worth};
use crate::id::QuestionId;
use crate::questionnaire::Question;

/// What was said to a scored question at one time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Answered with a value, 0 to 4.
    Level(i64),
    /// "Don't know", whatever that is worth in the score.
    Unknown,
    /// "Does not concern us", or ruled out by what else was answered.
    NotConcerned,
    /// Asked, without an answer.
    Open,
    /// The length did not ask it, or it did not exist yet.
    NotAsked,
    /// Answered when the question meant something else.
    Otherwise,
}

/// One question, and what became of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub question: QuestionId,
    pub turn: Turn,
}

/// What became of a question between two audits. Levels are 0 to 4.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Turn {
    Rose {
        then: i64,
        now: i64,
    },
    Stayed {
        level: i64,
    },
    /// A level that was held is held no longer.
    Fell {
        then: i64,
        now: i64,
    },
    /// A level was held, and the question no longer arises.
    Ended {
        then: i64,
    },
    /// The question did not arise before.
    Begun {
        now: i64,
    },
    /// It cannot be compared.
    Apart(Apart),
}

/// Why a question cannot be compared, the first reason of this order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Apart {
    /// It no longer means what it meant.
    Changed,
    /// Nobody knew.
    Unknown(Side),
    /// It was asked and not answered.
    Open(Side),
    /// It was not asked.
    NotAsked(Side),
}

/// When that was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    Then,
    Now,
    Both,
}

impl State {
    /// What an audit says to a question that meant then what it means now.
    pub(super) fn of(reading: Reading<'_>, question: &Question) -> Self {
        if !reading.is_in_length(question) {
            return State::NotAsked;
        }
        if reading.is_ruled_out(question) {
            return State::NotConcerned;
        }
        if !reading.is_asked(question) {
            return State::NotAsked;
        }
        match reading.worth(question) {
            Worth::Level(level) => State::Level(level),
            Worth::Risk | Worth::Skipped => State::Unknown,
            Worth::NotConcerned => State::NotConcerned,
            Worth::Blank => State::Open,
        }
    }

    /// The level, where one was answered.
    pub(super) fn level(self) -> Option<i64> {
        match self {
            State::Level(level) => Some(level),
            State::Unknown | State::NotConcerned | State::Open | State::NotAsked | State::Otherwise => None,
        }
    }

    /// Whether the question was put to the association.
    pub(super) fn is_put(self) -> bool {
        match self {
            State::Level(_) | State::Unknown | State::Open | State::Otherwise => true,
            State::NotConcerned | State::NotAsked => false,
        }
    }

    fn is_said(self) -> bool {
        match self {
            State::Level(_) | State::Unknown | State::Otherwise => true,
            State::NotConcerned | State::Open | State::NotAsked => false,
        }
    }
}

impl Turn {
    /// What became of a question; none where nothing was said to it at either time.
    pub(super) fn of(then: State, now: State) -> Option<Self> {
        if !then.is_said() && !now.is_said() {
            return None;
        }
        Some(match (then.level(), now.level()) {
            (Some(then), Some(now)) if then < now => Turn::Rose { then, now },
            (Some(then), Some(now)) if then > now => Turn::Fell { then, now },
            (Some(level), Some(_)) => Turn::Stayed { level },
            (Some(then), None) if now == State::NotConcerned => Turn::Ended { then },
            (None, Some(now)) if then == State::NotConcerned => Turn::Begun { now },
            (Some(_) | None, None) | (None, Some(_)) => Turn::Apart(Apart::of(then, now)),
        })
    }
}

impl Apart {
    fn of(then: State, now: State) -> Self {
        let side = |state| Side::of(then == state, now == state);
        if side(State::Otherwise).is_some() {
            return Apart::Changed;
        }
        if let Some(side) = side(State::Unknown) {
            return Apart::Unknown(side);
        }
        if let Some(side) = side(State::Open) {
            return Apart::Open(side);
        }
        Apart::NotAsked(side(State::NotAsked).unwrap_or(Side::Both))
    }
}

impl Side {
    fn of(then: bool, now: bool) -> Option<Self> {
        match (then, now) {
            (true, true) => Some(Side::Both),
            (true, false) => Some(Side::Then),
            (false, true) => Some(Side::Now),
            (false, false) => None,
        }
    }
}
