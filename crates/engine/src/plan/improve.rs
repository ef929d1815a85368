//! Looks for a better queue: the best of a few, then moves of one task to another place as long as they help.

use super::calendar::{Calendar, MONTHS};
use super::objective::{Figures, Judge};
use super::order::queues;
use super::place::{Slot, place};
use super::task::Task;

/// Tasks placed during the search, over all tries: it bounds the time, whatever the size.
const EFFORT: usize = 12_000;

/// Tries at most, for small plans.
const TRIES: usize = 600;

/// Finds the queue to fill the year from.
pub(super) fn queue(tasks: &[Task<'_>], calendar: &Calendar) -> Vec<usize> {
    let judge = Judge::new(tasks, calendar);
    let mut tries = (EFFORT / tasks.len().max(1)).min(TRIES);
    let try_queue = |queue: &[usize]| {
        let slots = place(tasks, calendar, queue).slots;
        (judge.figures(&slots), slots)
    };
    let mut best: Option<(Figures, Vec<Option<Slot>>, Vec<usize>)> = None;
    for queue in queues(tasks) {
        let (figures, slots) = try_queue(&queue);
        tries = tries.saturating_sub(1);
        if best.as_ref().is_none_or(|(top, ..)| figures < *top) {
            best = Some((figures, slots, queue));
        }
    }
    let Some((mut top, mut slots, mut queue)) = best else { return Vec::new() };
    let mut is_better = true;
    while is_better && tries > 0 {
        is_better = false;
        for (from, to) in moves(tasks, &slots, &queue) {
            if tries == 0 {
                break;
            }
            tries -= 1;
            let mut other = queue.clone();
            let task = other.remove(from);
            other.insert(to, task);
            let (figures, found) = try_queue(&other);
            if figures < top {
                (top, slots, queue) = (figures, found, other);
                is_better = true;
                break;
            }
        }
    }
    queue
}

/// Moves of one task to another place in the queue, those that promise most first: what weighs most and ends last
/// jumps forward; then every move, the short ones first.
fn moves(tasks: &[Task<'_>], slots: &[Option<Slot>], queue: &[usize]) -> Vec<(usize, usize)> {
    let late = |place: &usize| {
        let task = queue[*place];
        let end = slots[task].as_ref().map_or(MONTHS, |slot| slot.end) + 1;
        tasks[task].strength * i64::try_from(end).unwrap_or(0)
    };
    let mut places: Vec<_> = (0..queue.len()).collect();
    places.sort_by_key(|place| (-late(place), *place));
    let mut moves = Vec::new();
    for from in &places {
        moves.extend([0, from / 2, from * 3 / 4].into_iter().filter(|to| to != from).map(|to| (*from, to)));
    }
    for step in 1..queue.len() {
        for from in &places {
            moves.extend(from.checked_sub(step).map(|to| (*from, to)));
            if from + step < queue.len() {
                moves.push((*from, from + step));
            }
        }
    }
    moves
}
