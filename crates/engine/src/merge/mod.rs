//! Two copies of one audit, answered by two people, made one again: what only one of them changed is taken, what both
//! changed is told as a conflict, and nothing goes away unseen.
//!
//! The common ancestor is known place by place ([`Moved`]), because copies are made outside of Rumb and nobody keeps the
//! file as it was then. [`weave`] goes through all that is told in both, and asks its judge wherever they differ.

mod list;
mod place;
mod weave;

pub use place::{MeansPart, Place, Told, ToolName, ToolPart};
pub use weave::{Judge, keyed, one, weave};

use crate::answer::Audit;
use std::collections::BTreeMap;

/// One of two copies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Side {
    Ours,
    Theirs,
}

/// Who changed what stands in a place, since both copies were the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Moved {
    Ours,
    Theirs,
    Both,
    /// No common ancestor is known.
    Unknown,
}

/// A place in which both copies tell something else, and neither can be taken without asking.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Conflict {
    pub place: Place,
    /// What each tells, ours first; `None` is a value that was taken away, or never given.
    pub told: [Option<Told>; 2],
    /// Which one somebody chose; ours stands as long as nobody did.
    pub chosen: Option<Side>,
}

/// Two copies made one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Merged {
    pub audit: Audit,
    /// In the order of the places.
    pub conflicts: Vec<Conflict>,
}

/// What is done about one difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// This side is taken, and the other one loses nothing that it did not know of.
    Taken(Side),
    /// Somebody must choose.
    Conflict,
}

/// Makes two copies of one audit one; what was chosen about conflicts stands by place.
pub fn merge([ours, theirs]: [&Audit; 2], moved: impl Fn(&Place) -> Moved, choices: &BTreeMap<Place, Side>) -> Merged {
    let mut conflicts = Vec::new();
    let audit = weave([ours, theirs], &mut |place, told| match verdict(moved(&place), &place, &told) {
        Verdict::Taken(side) => side,
        Verdict::Conflict => {
            let chosen = choices.get(&place).copied();
            conflicts.push(Conflict { place, told, chosen });
            chosen.unwrap_or(Side::Ours)
        }
    });
    conflicts.sort_by(|one, other| one.place.cmp(&other.place));
    Merged { audit, conflicts }
}

/// Decides about one difference: a change against none is taken, a deletion too; without a common ancestor, what only
/// one copy holds is taken.
pub fn verdict(moved: Moved, place: &Place, told: &[Option<Told>; 2]) -> Verdict {
    match (moved, told) {
        (Moved::Ours, _) => Verdict::Taken(Side::Ours),
        (Moved::Theirs, _) => Verdict::Taken(Side::Theirs),
        // A longer questionnaire hides no answer.
        (Moved::Both | Moved::Unknown, [Some(Told::Length(ours)), Some(Told::Length(theirs))]) => {
            Verdict::Taken(if theirs > ours { Side::Theirs } else { Side::Ours })
        }
        (Moved::Unknown, [Some(_), None]) => Verdict::Taken(Side::Ours),
        (Moved::Unknown, [None, Some(_)]) => Verdict::Taken(Side::Theirs),
        // What is listed without telling anything more stays listed.
        (Moved::Both, [ours, _]) if place.is_listed() => {
            Verdict::Taken(if ours.is_some() { Side::Ours } else { Side::Theirs })
        }
        (Moved::Both | Moved::Unknown, _) => Verdict::Conflict,
    }
}
