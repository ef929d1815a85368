//! A task: what the scheduler places.

use super::cost::Effort;
use super::demand::find_out_id;
use super::result::{Extent, Reason};
use crate::answer::Barrier;
use crate::catalogue::{Action, ActionKind};
use crate::id::{ActionId, QuestionId};
use crate::questionnaire::Role;
use std::collections::BTreeSet;

/// An action in full or in its short form, or up to six questions to find out.
#[derive(Clone, Debug)]
pub(crate) struct Task<'a> {
    /// For a bundle of find-out tasks the first of them.
    pub id: ActionId,
    /// Absent for a bundle of find-out tasks.
    pub action: Option<&'a Action>,
    /// The questions of a bundle, with their strengths and the roles to ask.
    pub questions: Vec<(QuestionId, i64, Role)>,
    pub extent: Extent,
    pub phase: u8,
    pub kind: ActionKind,
    pub owner: Role,
    pub needs_vote: bool,
    /// Hours as printed, and what they are made of.
    pub hours: u32,
    pub effort: Effort,
    /// Hours that count against the volunteers' capacity.
    pub load: u32,
    pub strength: i64,
    pub flags: Vec<QuestionId>,
    pub reasons: Vec<Reason>,
    /// Who it would leave out: another way must stand beside it.
    pub left_out: BTreeSet<Barrier>,
    /// What must end before it begins.
    pub edges: Vec<Edge>,
    /// The month, from 0, before which it does not begin.
    pub earliest: usize,
    /// The only month, from 0, in which it may begin.
    pub only: Option<usize>,
    /// The month, from 0, by whose end it should end: the contract of the tool that it leaves ends then.
    pub due: Option<usize>,
    /// Whose hours it takes, as a number; none where nobody's share is limited.
    pub person: Option<usize>,
    /// The month, from 0, in which it was begun.
    pub begun: Option<usize>,
    /// It prepares a change of tool that the year does not reach: it waits for the next one with it.
    pub is_held: bool,
}

/// Another task that must end first.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Edge {
    pub from: usize,
    pub kind: EdgeKind,
    /// Months from the end of the other to the start; 0 allows the same month.
    pub months: usize,
}

/// Why a task waits for another.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum EdgeKind {
    Prerequisite,
    Vote,
    Phase,
}

impl Task<'_> {
    /// Whether a plan tells it, or a question of its bundle, under an id.
    pub fn is_told_as(&self, id: &ActionId) -> bool {
        self.id == *id || self.questions.iter().any(|(question, ..)| find_out_id(question) == *id)
    }

    /// The people whose habits it changes: none for a task that changes no tool.
    pub fn changed(&self) -> Option<Group<'_>> {
        (self.kind == ActionKind::Switch).then(|| match self.action.and_then(|action| action.group.as_deref()) {
            Some(group) => Group::Some(group),
            None => Group::All,
        })
    }

    /// Whether a mediator gives the hours.
    pub fn is_led(&self) -> bool {
        self.owner == Role::Mediator && self.extent != Extent::FindOut
    }
}

/// People whose habits change.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Group<'a> {
    All,
    Some(&'a str),
}

impl Group<'_> {
    /// Whether some people belong to both.
    pub fn meets(self, other: Group<'_>) -> bool {
        match (self, other) {
            (Group::Some(one), Group::Some(two)) => one == two,
            (Group::All, Group::All | Group::Some(_)) | (Group::Some(_), Group::All) => true,
        }
    }
}

/// Whether one task waits for another, directly or through others.
pub(super) fn waits_for(tasks: &[Task<'_>], task: usize, other: usize) -> bool {
    let mut seen = vec![false; tasks.len()];
    let mut open = vec![task];
    while let Some(next) = open.pop() {
        if next == other {
            return true;
        }
        if !std::mem::replace(&mut seen[next], true) {
            open.extend(tasks[next].edges.iter().map(|edge| edge.from));
        }
    }
    false
}
