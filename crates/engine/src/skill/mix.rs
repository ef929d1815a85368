//! People who learn together: whom to mix, so that they teach each other.

use crate::catalogue::{ActionKind, Catalogue, StageKind, closed};
use crate::condition::Reading;
use crate::id::ActionId;
use crate::plan::{Plan, PlannedAction};
use serde::{Deserialize, Serialize};
use std::fmt;

/// The question of the profile that tells who is welcomed, and its answer for members alone.
const WELCOMED: (&str, &str) = ("PRF-09", "members-only");
/// The questions of the profile that count volunteers and employees.
const VOLUNTEERS: &str = "PRF-04";
const EMPLOYEES: &str = "PRF-05";

/// When a training mixes people, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Mixing {
    /// People from whom on it does.
    pub people: u32,
    /// Profiles, at least.
    pub profiles: u32,
    /// Minutes of a session, and those of them that are kept for people to teach each other.
    pub minutes: u32,
    pub shared: u32,
}

closed! {
    /// Who may learn together.
    Profile {
        Board = "board",
        Volunteer = "volunteer",
        Employee = "employee",
        /// People whom the association welcomes.
        Public = "public",
        /// People of a partner organisation.
        Partner = "partner",
    }
}

/// A training for many.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mix {
    /// How many learn.
    pub people: u32,
    /// Whom there is to mix.
    pub profiles: Vec<Profile>,
    pub mixing: Mixing,
}

/// Suggests to mix the people of a training, when they are enough.
pub(super) fn mix(reading: Reading<'_>, catalogue: &Catalogue, people: u32) -> Option<Mix> {
    let mixing = catalogue.skills.mix;
    (people >= mixing.people).then(|| Mix { people, profiles: profiles(reading), mixing })
}

/// Lists the trainings of a plan for many, and how to mix their people; none when no training has enough of them.
pub fn mixed(reading: Reading<'_>, catalogue: &Catalogue, plan: &Plan) -> Option<(Vec<ActionId>, Mix)> {
    let least = catalogue.skills.mix.people;
    let many: Vec<_> = plan.actions.iter().filter(|action| learning(catalogue, plan, action) >= least).collect();
    let people = many.iter().map(|action| learning(catalogue, plan, action)).max()?;
    let ids = many.into_iter().map(|action| action.id.clone()).collect();
    mix(reading, catalogue, people).map(|mix| (ids, mix))
}

/// How many people learn in an action; 0 for one that is no training.
pub(super) fn learning(catalogue: &Catalogue, plan: &Plan, action: &PlannedAction) -> u32 {
    let is_training = match plan.made(&action.id) {
        Some(made) => made.stage == StageKind::Training,
        None => catalogue.actions.iter().any(|known| known.id == action.id && known.kind == ActionKind::Learn),
    };
    action.attend.filter(|_| is_training).map_or(0, |attend| attend.people)
}

/// How many people everybody is: volunteers and employees.
pub(super) fn everybody(reading: Reading<'_>) -> u32 {
    let count = |id| reading.number(id).unwrap_or(0);
    count(VOLUNTEERS).saturating_add(count(EMPLOYEES))
}

fn profiles(reading: Reading<'_>) -> Vec<Profile> {
    let (welcomed, members) = WELCOMED;
    let is_there = |profile: &Profile| match profile {
        Profile::Board | Profile::Volunteer | Profile::Partner => true,
        Profile::Employee => reading.number(EMPLOYEES).is_some_and(|count| count > 0),
        Profile::Public => reading.ticked(welcomed).into_iter().any(|option| option != members),
    };
    Profile::ALL.iter().copied().filter(is_there).collect()
}
