//! What waits for what: prerequisites with their months to wait, the vote, the phases.

use super::anchor::{ACCOUNTING, GATES, REPORT, VOTE};
use super::calendar::{Calendar, MONTHS};
use super::change::is_made;
use super::demand::before;
use super::find;
use super::follow::done;
use super::hard::HardRule;
use super::made::Decided;
use super::month::Month;
use super::task::{Edge, EdgeKind, Task, waits_for};
use super::trigger::is_always;
use crate::answer::Audit;
use crate::catalogue::{Action, ActionKind, Catalogue};
use crate::id::{ActionId, NeedId};
use std::collections::BTreeMap;

/// Joins the tasks by edges and sets the months before which they do not begin.
pub(super) fn join(
    tasks: &mut [Task<'_>],
    audit: &Audit,
    catalogue: &Catalogue,
    decided: &Decided,
    calendar: &Calendar,
) {
    // What a decision takes the place of: whoever waits for the one waits for the other.
    let moves = catalogue.actions.iter().filter_map(|action| Some((action.id.clone(), decided.instead(action)?)));
    let instead: BTreeMap<ActionId, ActionId> = moves.collect();
    for task in 0..tasks.len() {
        tasks[task].earliest = earliest(&tasks[task], calendar);
        tasks[task].only =
            calendar.accounts.filter(|_| calendar.holds(HardRule::AccountingYear) && changes_accounts(&tasks[task]));
        join_prerequisites(tasks, task, audit, calendar, &instead);
    }
    for task in 0..tasks.len() {
        join_vote(tasks, task, audit, calendar);
        join_phases(tasks, task, &instead);
    }
    for task in tasks {
        let holds = |edge: &Edge| match edge.kind {
            EdgeKind::Prerequisite => calendar.holds(HardRule::Prerequisites),
            EdgeKind::Vote => calendar.holds(HardRule::Vote),
            EdgeKind::Phase => calendar.holds(HardRule::Phases),
        };
        task.edges.retain(holds);
        if !calendar.holds(HardRule::Earliest) {
            task.earliest = 0;
        }
    }
}

fn earliest(task: &Task<'_>, calendar: &Calendar) -> usize {
    let Some(action) = task.action else { return 0 };
    if action.id == VOTE {
        return match calendar.meeting {
            Some(meeting) if meeting >= MONTHS => MONTHS,
            Some(meeting) => calendar.preparation(meeting, task),
            None => 0,
        };
    }
    if action.id == REPORT
        && let Some(assembly) = calendar.report_target()
    {
        return calendar.preparation(assembly, task);
    }
    let month = action.earliest_month.map_or(1, |month| month.max(1));
    let earliest = usize::try_from(month - 1).unwrap_or(MONTHS);
    // What would not end within the year begins as many open months earlier as it takes.
    earliest.min(calendar.preparation(MONTHS - 1, task))
}

/// Whether a task changes the tool in which the accounts are kept.
fn changes_accounts(task: &Task<'_>) -> bool {
    fn about(action: &Action) -> &[NeedId] {
        if is_made(action) { &action.needs } else { &action.changes }
    }
    task.kind == ActionKind::Switch
        && task.action.is_some_and(|action| about(action).iter().any(|need| *need == ACCOUNTING))
}

fn join_prerequisites(
    tasks: &mut [Task<'_>],
    task: usize,
    audit: &Audit,
    calendar: &Calendar,
    instead: &BTreeMap<ActionId, ActionId>,
) {
    let Some(action) = tasks[task].action else { return };
    // What is done leaves only its months to wait.
    for lag in &action.lag {
        if let Some(month) = done(audit, instead.get(&lag.after).unwrap_or(&lag.after).as_str()) {
            let months = usize::try_from(lag.months).unwrap_or(MONTHS);
            tasks[task].earliest = tasks[task].earliest.max(index(calendar, month.plus(months)));
        }
    }
    for id in before(&tasks[task]) {
        let lag = action.lag.iter().find(|lag| lag.after == id).map_or(0, |lag| lag.months);
        let id = instead.get(id).map_or(id, ActionId::as_str);
        add(tasks, task, id, EdgeKind::Prerequisite, usize::try_from(lag).unwrap_or(MONTHS));
    }
    for lag in action.lag.iter().filter(|lag| !action.after.contains(&lag.after)) {
        add(tasks, task, lag.after.as_str(), EdgeKind::Prerequisite, usize::try_from(lag.months).unwrap_or(MONTHS));
    }
}

/// What needs the vote begins in a month after the vote. What prepares the vote cannot wait for it.
fn join_vote(tasks: &mut [Task<'_>], task: usize, audit: &Audit, calendar: &Calendar) {
    if let Some(month) = done(audit, VOTE) {
        if tasks[task].needs_vote {
            tasks[task].earliest = tasks[task].earliest.max(index(calendar, month.plus(1)));
        }
        return;
    }
    let Some(vote) = find(tasks, VOTE) else {
        if tasks[task].needs_vote {
            tasks[task].earliest = tasks[task].earliest.max(calendar.vote_target() + 1);
        }
        return;
    };
    if !tasks[task].needs_vote || waits_for(tasks, vote, task) {
        return;
    }
    add(tasks, task, VOTE, EdgeKind::Vote, 1);
    if let Some(meeting) = calendar.meeting {
        tasks[task].earliest = tasks[task].earliest.max(meeting + 1);
    }
}

/// What needs the vote waits for the gates of the phases before its own; what stands in every plan does not.
fn join_phases(tasks: &mut [Task<'_>], task: usize, instead: &BTreeMap<ActionId, ActionId>) {
    let is_bound = tasks[task].needs_vote && !tasks[task].action.is_some_and(|action| is_always(&action.trigger));
    if !is_bound {
        return;
    }
    let phase = usize::from(tasks[task].phase);
    for id in GATES.into_iter().take(phase).flatten() {
        add(tasks, task, instead.get(*id).map_or(id, ActionId::as_str), EdgeKind::Phase, 0);
    }
    if phase < 2 {
        return;
    }
    for flag in 0..tasks.len() {
        if !tasks[flag].flags.is_empty() && !tasks[flag].needs_vote {
            add_edge(tasks, task, flag, EdgeKind::Phase, 0);
        }
    }
}

/// The month, from 0, of one that may be over.
fn index(calendar: &Calendar, month: Month) -> usize {
    usize::try_from(month.since(calendar.start)).unwrap_or(0)
}

fn add(tasks: &mut [Task<'_>], task: usize, id: &str, kind: EdgeKind, months: usize) {
    if let Some(from) = find(tasks, id) {
        add_edge(tasks, task, from, kind, months);
    }
}

/// Adds an edge, unless an edge with as many months is there, or the other task waits for this one.
fn add_edge(tasks: &mut [Task<'_>], task: usize, from: usize, kind: EdgeKind, months: usize) {
    let is_joined = tasks[task].edges.iter().any(|edge| edge.from == from && edge.months >= months);
    if !is_joined && !waits_for(tasks, from, task) {
        tasks[task].edges.push(Edge { from, kind, months });
    }
}
