//! Why a task waits for the next year, or begins when it does.

use super::anchor::VOTE;
use super::calendar::{Calendar, MONTHS};
use super::moved::Obstacle;
use super::place::{Rule, Year};
use super::result::{Since, Why};
use super::task::{EdgeKind, Task};
use crate::answer::Audit;

/// Says why a task without a place has none.
pub(super) fn why(tasks: &[Task<'_>], calendar: &Calendar, year: &Year<'_>, task: usize) -> Why {
    if calendar.hours == 0 {
        return Why::ZeroCapacity;
    }
    if tasks[task].is_held {
        return Why::WithItsChange;
    }
    let waiting = tasks[task].edges.iter().filter(|edge| year.slots[edge.from].is_none());
    if let Some(kind) = waiting.map(|edge| edge.kind).min() {
        return match kind {
            EdgeKind::Prerequisite => Why::PrerequisiteNextYear,
            EdgeKind::Vote => Why::WaitsForVote,
            EdgeKind::Phase => Why::WaitsForPhase,
        };
    }
    if tasks[task].only.is_some() {
        return Why::AccountingYear;
    }
    // The same year without anything else in it: what has no place there lacks time or hours of its own.
    let empty = year.relaxed(&[Rule::Hours, Rule::Share, Rule::AtATime, Rule::Switches]);
    let earliest = year.earliest(task).unwrap_or(MONTHS);
    if empty.find(task, earliest).is_none() {
        let vote_free = earliest_without_vote(tasks, year, task);
        return match (empty.find(task, vote_free), empty.find(task, 0)) {
            _ if tasks[task].id == VOTE && calendar.meeting.is_some_and(|meeting| meeting >= MONTHS) => {
                Why::WaitsForVote
            }
            (Some(_), _) => Why::WaitsForVote,
            (None, Some(_)) => Why::EndOfYear,
            (None, None) => Why::NoHours,
        };
    }
    let fits = |rules: &[Rule]| year.relaxed(rules).find(task, earliest).is_some();
    if fits(&[Rule::AtATime]) {
        return Why::TwoAtATime;
    }
    if fits(&[Rule::Share]) {
        return Why::OnePerson;
    }
    if fits(&[Rule::Switches]) || !fits(&[Rule::Hours, Rule::Share, Rule::AtATime]) {
        return Why::TwoMonthsBetweenSwitches;
    }
    Why::NoHours
}

/// Says why a task with a place begins in its month, and not in the open month before.
pub(super) fn since(audit: &Audit, tasks: &[Task<'_>], calendar: &Calendar, year: &Year<'_>, task: usize) -> Since {
    let start = year.slots[task].as_ref().map_or(0, |slot| slot.start);
    if tasks[task].begun.is_some() {
        return Since::Begun;
    }
    if audit.pins.get(&tasks[task].id) == Some(&calendar.start.plus(start)) {
        return Since::Pinned;
    }
    let Some(before) = (calendar.today..start).rev().find(|month| calendar.open[*month]) else { return Since::First };
    let year = year.without(task);
    let is_ready = year.earliest(task).is_some_and(|earliest| earliest <= before);
    if is_ready && year.fit(task, before).is_some() {
        return Since::Stays;
    }
    Since::Kept(obstacle(tasks, calendar, &year, task, Some(before)))
}

/// Says which rule keeps a task from beginning in a month, counted from 0: first what no other move can change.
pub(super) fn obstacle(
    tasks: &[Task<'_>],
    calendar: &Calendar,
    year: &Year<'_>,
    task: usize,
    start: Option<usize>,
) -> Obstacle {
    let own = &tasks[task];
    let Some(start) = start.filter(|start| *start >= calendar.today) else { return Obstacle::OutOfYear };
    if own.is_held {
        return Obstacle::WithItsChange;
    }
    if !calendar.open[start] {
        return Obstacle::Blocked;
    }
    let waits = |kind: EdgeKind| {
        let mut edges = own.edges.iter().filter(move |edge| edge.kind == kind);
        edges.find(|edge| year.slots[edge.from].as_ref().is_none_or(|slot| slot.end + edge.months > start))
    };
    if let Some(edge) = waits(EdgeKind::Prerequisite) {
        return Obstacle::After(tasks[edge.from].id.clone());
    }
    let is_before_meeting = own.needs_vote && calendar.meeting.is_some_and(|meeting| start <= meeting);
    if waits(EdgeKind::Vote).is_some() || (is_before_meeting && own.earliest > start) {
        return Obstacle::Vote;
    }
    if waits(EdgeKind::Phase).is_some() {
        return Obstacle::Phase;
    }
    if own.only.is_some_and(|only| only != start) {
        return Obstacle::AccountingYear;
    }
    if own.earliest > start {
        return Obstacle::Earliest;
    }
    let fits = |rules: &[Rule]| year.relaxed(rules).fit(task, start).is_some();
    if !fits(&[Rule::Hours, Rule::Share, Rule::AtATime, Rule::Switches]) {
        Obstacle::EndOfYear
    } else if fits(&[Rule::Switches]) {
        Obstacle::TwoMonthsBetweenSwitches
    } else if fits(&[Rule::AtATime]) {
        Obstacle::TwoAtATime
    } else if fits(&[Rule::Share, Rule::AtATime, Rule::Switches]) {
        Obstacle::OnePerson
    } else {
        Obstacle::Hours
    }
}

/// The month, from 0, from which the task could begin, were it not for the vote.
fn earliest_without_vote(tasks: &[Task<'_>], year: &Year<'_>, task: usize) -> usize {
    let task = &tasks[task];
    if !task.needs_vote {
        return MONTHS;
    }
    let own = task.action.and_then(|action| action.earliest_month).map_or(0, |month| month.max(1) - 1);
    let others = task.edges.iter().filter(|edge| edge.kind != EdgeKind::Vote);
    others
        .filter_map(|edge| Some(year.slots[edge.from].as_ref()?.end + edge.months))
        .fold(usize::try_from(own).unwrap_or(MONTHS), usize::max)
}
