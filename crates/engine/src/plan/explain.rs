//! Why a task waits for the next year.

use super::anchor::VOTE;
use super::calendar::{Calendar, MONTHS};
use super::place::{Rule, Year};
use super::result::Why;
use super::task::{EdgeKind, Task};

/// Says why a task without a place has none.
pub(super) fn why(tasks: &[Task<'_>], calendar: &Calendar, year: &Year<'_>, task: usize) -> Why {
    if calendar.hours == 0 {
        return Why::ZeroCapacity;
    }
    let waiting = tasks[task].edges.iter().filter(|edge| year.slots[edge.from].is_none());
    if let Some(kind) = waiting.map(|edge| edge.kind).min() {
        return match kind {
            EdgeKind::Prerequisite => Why::PrerequisiteNextYear,
            EdgeKind::Vote => Why::WaitsForVote,
            EdgeKind::Phase => Why::WaitsForPhase,
        };
    }
    let earliest = year.earliest(task).unwrap_or(MONTHS);
    if !(earliest..MONTHS).any(|month| calendar.open[month]) {
        return if waits_only_for_vote(tasks, calendar, year, task) { Why::WaitsForVote } else { Why::EndOfYear };
    }
    let fits = |rules: &[Rule]| year.relaxed(rules).find(task, earliest).is_some();
    if fits(&[Rule::AtATime]) {
        return Why::TwoAtATime;
    }
    if fits(&[Rule::Switches]) || (!fits(&[Rule::Hours, Rule::AtATime]) && fits(&[Rule::Hours, Rule::Switches])) {
        return Why::TwoMonthsBetweenSwitches;
    }
    Why::NoHours
}

/// Whether the task could begin within the year, were it not for the vote.
fn waits_only_for_vote(tasks: &[Task<'_>], calendar: &Calendar, year: &Year<'_>, task: usize) -> bool {
    let task = &tasks[task];
    if task.id == VOTE {
        return true;
    }
    let own = task.action.and_then(|action| action.earliest_month).map_or(0, |month| month.max(1) - 1);
    let others = task.edges.iter().filter(|edge| edge.kind != EdgeKind::Vote);
    let earliest = others
        .filter_map(|edge| Some(year.slots[edge.from].as_ref()?.end + edge.months))
        .fold(usize::try_from(own).unwrap_or(MONTHS), usize::max);
    task.needs_vote && (earliest..MONTHS).any(|month| calendar.open[month])
}
