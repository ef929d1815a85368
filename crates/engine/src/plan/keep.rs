//! Keeps a plan as it is: what the board moved stands where it wants it, what it agreed on stays where it was, and only what
//! must give way moves (small change in, small change out).

use super::calendar::{Calendar, MONTHS};
use super::explain::obstacle;
use super::improve;
use super::month::Month;
use super::moved::{Moved, Obstacle, Pinned};
use super::order::rank;
use super::place::{Slot, Year};
use super::task::Task;
use crate::answer::{Agreed, Audit};
use crate::id::ActionId;

/// A filled year, and what the board should know of it.
pub(super) struct Kept<'t> {
    pub year: Year<'t>,
    /// What the board moved.
    pub pinned: Vec<Pinned>,
    /// What does not stand where it stood, in the plan agreed on or else in the one without the moves of the board.
    pub moved: Vec<Moved>,
}

/// Fills the year: anew, from some queues, as long as nobody agreed or moved anything.
pub(super) fn fill<'t>(
    tasks: &'t [Task<'t>],
    audit: &Audit,
    calendar: &'t Calendar,
    queues: &[Vec<usize>],
) -> Kept<'t> {
    let is_agreed = !audit.agreed.is_empty();
    let (wanted, queue) = if is_agreed {
        let agreed = |task: &Task<'_>| audit.agreed.get(&task.id).and_then(|agreed| slot(agreed, calendar));
        (tasks.iter().map(agreed).collect(), rank(tasks))
    } else {
        let (year, queue) = improve::best(tasks, calendar, queues);
        if audit.pins.is_empty() {
            return Kept { year, pinned: Vec::new(), moved: Vec::new() };
        }
        (year.slots, queue)
    };
    if calendar.hours == 0 {
        let told = |(id, month): (&ActionId, &Month)| Pinned {
            id: id.clone(),
            month: *month,
            obstacle: Some(Obstacle::Hours),
        };
        let pinned = audit.pins.iter().map(told).collect();
        let year = Year::empty(tasks, calendar);
        let moved = moved(tasks, calendar, &wanted, &year.slots, is_agreed);
        return Kept { year, pinned, moved };
    }
    // A move takes what is left, if that is enough; else the others give way.
    let tried = [Turn::Last, Turn::First].map(|turn| {
        let mut queue = queue.clone();
        let is_pinned = |task: &usize| audit.pins.contains_key(&tasks[*task].id);
        // What has a place keeps it before what looks for one.
        queue.sort_by_key(|task| match (turn, is_pinned(task), &wanted[*task]) {
            (Turn::First, true, _) => (0, 0),
            (Turn::First | Turn::Last, false, Some(slot)) => (1, slot.start),
            (Turn::Last, true, _) => (2, 0),
            (Turn::First | Turn::Last, false, None) => (3, 0),
        });
        let (year, pinned) = settle(tasks, audit, calendar, &wanted, &queue);
        let moved = moved(tasks, calendar, &wanted, &year.slots, is_agreed);
        Kept { year, pinned, moved }
    });
    let cost = |kept: &Kept<'_>| {
        let kept_out = kept.pinned.iter().filter(|pinned| pinned.obstacle.is_some()).count();
        (kept_out, kept.year.slots.iter().filter(|slot| slot.is_none()).count(), kept.moved.len())
    };
    let [last, first] = tried;
    if cost(&first) < cost(&last) { first } else { last }
}

/// When the moves of the board have their turn.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Turn {
    Last,
    First,
}

fn settle<'t>(
    tasks: &'t [Task<'t>],
    audit: &Audit,
    calendar: &'t Calendar,
    wanted: &[Option<Slot>],
    queue: &[usize],
) -> (Year<'t>, Vec<Pinned>) {
    let mut year = Year::empty(tasks, calendar);
    let mut pinned = Vec::new();
    let mut choose = |year: &Year<'_>, task: usize| {
        let Some(month) = audit.pins.get(&tasks[task].id) else { return stay(year, task, wanted[task].as_ref()) };
        // What precedes it stands already: the move is judged against that.
        let start = usize::try_from(month.since(calendar.start)).ok().filter(|start| *start < MONTHS);
        let is_ready = year.earliest(task).zip(start).is_some_and(|(earliest, start)| earliest <= start);
        let found = start.filter(|_| is_ready).and_then(|start| year.fit(task, start));
        let obstacle = if found.is_some() { None } else { Some(obstacle(tasks, calendar, year, task, start)) };
        pinned.push(Pinned { id: tasks[task].id.clone(), month: *month, obstacle });
        found.or_else(|| stay(year, task, wanted[task].as_ref()))
    };
    year.begun();
    queue.iter().for_each(|task| year.insert(*task, &mut choose));
    for (id, month) in &audit.pins {
        if pinned.iter().all(|told| told.id != *id) {
            pinned.push(Pinned { id: id.clone(), month: *month, obstacle: Some(Obstacle::NotToDo) });
        }
    }
    (year, pinned)
}

/// The place that a task had, else the next one after it, else the first.
fn stay(year: &Year<'_>, task: usize, wanted: Option<&Slot>) -> Option<Slot> {
    let earliest = year.earliest(task)?;
    let Some(slot) = wanted else { return year.find(task, earliest) };
    if year.stays(task, slot) {
        return Some(slot.clone());
    }
    year.find(task, earliest.max(slot.start)).or_else(|| year.find(task, earliest))
}

/// The place that was agreed on, as far as it lies within the year.
fn slot(agreed: &Agreed, calendar: &Calendar) -> Option<Slot> {
    let start = usize::try_from(agreed.start.since(calendar.start)).ok()?;
    let end = start + agreed.hours.len().checked_sub(1)?;
    let mut hours = [0; MONTHS];
    hours.get_mut(start..=end)?.copy_from_slice(&agreed.hours);
    Some(Slot { start, end, hours })
}

fn moved(
    tasks: &[Task<'_>],
    calendar: &Calendar,
    wanted: &[Option<Slot>],
    slots: &[Option<Slot>],
    is_agreed: bool,
) -> Vec<Moved> {
    let span = |slot: &Slot| -> [Month; 2] { [calendar.start.plus(slot.start), calendar.start.plus(slot.end)] };
    let pairs = tasks.iter().zip(wanted.iter().zip(slots));
    // What was never agreed on is new, not moved; what found a place that it had not has gained.
    let told = pairs.filter(|(task, (was, now))| {
        let is_new = is_agreed && was.is_none();
        !is_new && task.begun.is_none() && was.as_ref().map(span) != now.as_ref().map(span)
    });
    told.map(|(task, (was, now))| Moved {
        id: task.id.clone(),
        from: was.as_ref().map(span),
        to: now.as_ref().map(span),
    })
    .collect()
}
