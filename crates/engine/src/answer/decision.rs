//! What a board decides about the tool of a need (method, section 4).

use super::Operator;
use crate::catalogue::closed;
use crate::id::{HostId, SoftwareId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;
use std::fmt;

/// A decision about one need, with the board's own sentence if it gave one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    pub verdict: Verdict,
    #[serde(default)]
    pub sentence: Option<String>,
    /// Who a change would leave out, as far as the board told; nothing comes of it where all stays as it is.
    #[serde(default)]
    pub left_out: BTreeSet<Barrier>,
}

closed! {
    /// Why somebody may be left out by a change of tool.
    Barrier {
        NoEmail = "no-email",
        NoComputer = "no-computer",
        /// They see badly, or a disability makes a screen hard.
        Sight = "sight",
        /// They hardly read the language of the association.
        Language = "language",
        /// Children, and people of a great age.
        Age = "age",
    }
}

/// The four decisions, all equal.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Verdict {
    /// The need stays as it is served now.
    Keep,
    /// Another software takes the place of what serves the need.
    Replace(Successor),
    /// A software that also serves another need takes its place.
    Combine(Successor),
    /// The question comes again next year.
    NotNow,
}

/// The libre software that takes a need over, and how it is run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Successor {
    pub by: SoftwareId,
    /// [`Operator::Unknown`] leaves it to the best way for this association.
    #[serde(default)]
    pub running: Operator,
    /// The host, where one was chosen.
    #[serde(default)]
    pub host: Option<HostId>,
}

impl Decision {
    /// The decision alone, without a sentence.
    pub fn of(verdict: Verdict) -> Self {
        Self { verdict, sentence: None, left_out: BTreeSet::new() }
    }
}

impl Verdict {
    /// The software that takes the need over; none for a need that stays as it is.
    pub fn successor(&self) -> Option<&Successor> {
        match self {
            Verdict::Replace(successor) | Verdict::Combine(successor) => Some(successor),
            Verdict::Keep | Verdict::NotNow => None,
        }
    }
}
