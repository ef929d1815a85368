//! How far a fact may be trusted: whether somebody saw it, and how long ago.

use super::{Actor, Host, Product, Reference, Software, Training};
use crate::funder::Criterion;
use chrono::{Months, NaiveDate};
use serde::Serialize;

/// Months after which facts are to be checked again.
const FRESH_MONTHS: u32 = 18;

/// An entry of the catalogue with the day of its last review.
pub trait Reviewed {
    /// The day on which its facts were last looked at.
    fn reviewed(&self) -> NaiveDate;

    /// Whether what rests on it most was seen in a public source, not remembered.
    fn is_verified(&self) -> bool;

    /// Whether its facts are more than 18 months old.
    fn is_stale(&self, today: NaiveDate) -> bool {
        is_stale(self.reviewed(), today)
    }

    /// What a reader must know before trusting it; what nobody ever saw weighs more than what is old.
    fn doubt(&self, today: NaiveDate) -> Option<Doubt> {
        match (self.is_verified(), self.is_stale(today)) {
            (false, _) => Some(Doubt::NotVerified),
            (true, true) => Some(Doubt::ToCheck),
            (true, false) => None,
        }
    }
}

/// Why a fact is not to be taken for granted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Doubt {
    /// It comes from memory.
    NotVerified,
    /// It was seen, more than 18 months ago.
    ToCheck,
}

/// Whether what was reviewed on a day is more than 18 months old on another.
pub fn is_stale(reviewed: NaiveDate, today: NaiveDate) -> bool {
    reviewed.checked_add_months(Months::new(FRESH_MONTHS)).is_some_and(|day| day < today)
}

impl Reviewed for Software {
    fn reviewed(&self) -> NaiveDate {
        self.reviewed
    }

    /// Its licence is what everything rests on.
    fn is_verified(&self) -> bool {
        self.is_licence_seen()
    }
}

impl Reviewed for Product {
    fn reviewed(&self) -> NaiveDate {
        self.reviewed
    }

    /// What is told of it is the one fact to know.
    fn is_verified(&self) -> bool {
        self.evidence.get("concern").is_some_and(|evidence| evidence.starts_with("seen"))
    }
}

impl Reviewed for Criterion {
    fn reviewed(&self) -> NaiveDate {
        self.reviewed
    }

    /// It has the address of the text that says so.
    fn is_verified(&self) -> bool {
        true
    }
}

macro_rules! checked_by_hand {
    ($($entry:ident)*) => {$(
        impl Reviewed for $entry {
            fn reviewed(&self) -> NaiveDate {
                self.reviewed
            }

            fn is_verified(&self) -> bool {
                self.verified
            }
        }
    )*};
}

checked_by_hand! { Training Actor Host Reference }
