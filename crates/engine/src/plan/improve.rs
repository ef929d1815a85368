//! Looks for a better queue: the best of a few, then moves of one task to another place as long as they help.

use super::calendar::{Calendar, MONTHS};
use super::objective::{Figures, Judge};
use super::place::Year;
use super::task::Task;

/// Tasks placed during the search, over all tries: it bounds the time, whatever the size.
const EFFORT: usize = 12_000;

/// Tries at most, for small plans.
const TRIES: usize = 600;

/// Fills the best year that is found from some queues, and tells the queue that fills it.
pub(super) fn best<'t>(tasks: &'t [Task<'t>], calendar: &'t Calendar, queues: &[Vec<usize>]) -> (Year<'t>, Vec<usize>) {
    let judge = Judge::new(tasks, calendar);
    if tasks.iter().all(|task| task.due.is_none()) {
        return search(judge, tasks, calendar, queues);
    }
    // Where contracts end, the year that would be best without them is a queue to begin with: to know of an end never makes
    // a plan that meets fewer of them.
    let (_, queue) = search(judge.without_contracts(), tasks, calendar, queues);
    let queues: Vec<_> = std::iter::once(queue).chain(queues.iter().cloned()).collect();
    search(judge, tasks, calendar, &queues)
}

fn search<'t>(
    judge: Judge<'t>,
    tasks: &'t [Task<'t>],
    calendar: &'t Calendar,
    queues: &[Vec<usize>],
) -> (Year<'t>, Vec<usize>) {
    let mut search = Search {
        judge,
        tries: (EFFORT / tasks.len().max(1)).min(TRIES),
        tried: Year::empty(tasks, calendar),
        best: Year::empty(tasks, calendar),
        figures: None,
        queue: Vec::new(),
    };
    for queue in queues {
        search.keeps(queue.clone());
    }
    loop {
        let places = promising(tasks, &search.best, &search.queue);
        let is_better = moves(&places).take(search.tries).any(|(from, to)| {
            let mut queue = search.queue.clone();
            let task = queue.remove(from);
            queue.insert(to, task);
            search.keeps(queue)
        });
        if !is_better {
            return (search.best, search.queue);
        }
    }
}

struct Search<'t> {
    judge: Judge<'t>,
    /// Tries that are left.
    tries: usize,
    /// Where a queue is tried: the same year, filled again and again.
    tried: Year<'t>,
    best: Year<'t>,
    /// Of the best year.
    figures: Option<Figures>,
    queue: Vec<usize>,
}

impl Search<'_> {
    /// Tries a queue, and keeps its year if none was better or as good.
    fn keeps(&mut self, queue: Vec<usize>) -> bool {
        self.tries = self.tries.saturating_sub(1);
        self.tried.fill(&queue);
        let figures = self.judge.figures(&self.tried.slots);
        if self.figures.as_ref().is_some_and(|top| figures >= *top) {
            return false;
        }
        std::mem::swap(&mut self.best, &mut self.tried);
        (self.figures, self.queue) = (Some(figures), queue);
        true
    }
}

/// The places of a queue, those first whose task weighs most and ends last.
fn promising(tasks: &[Task<'_>], year: &Year<'_>, queue: &[usize]) -> Vec<usize> {
    let late = |place: &usize| {
        let task = queue[*place];
        let end = year.slots[task].as_ref().map_or(MONTHS, |slot| slot.end) + 1;
        tasks[task].strength * i64::try_from(end).unwrap_or(0)
    };
    let mut places: Vec<_> = (0..queue.len()).collect();
    places.sort_by_key(|place| (-late(place), *place));
    places
}

/// Moves of one task to another place in the queue: each jumps forward; then every move, the short ones first.
fn moves(places: &[usize]) -> impl Iterator<Item = (usize, usize)> {
    let jumps = places.iter().flat_map(|from| {
        let mut to = vec![0, from / 2, from * 3 / 4];
        to.dedup();
        to.into_iter().filter(move |to| to != from).map(|to| (*from, to))
    });
    let steps = (1..places.len()).flat_map(move |step| {
        places.iter().flat_map(move |from| {
            let to = [from.checked_sub(step), Some(from + step).filter(|to| *to < places.len())];
            to.into_iter().flatten().map(|to| (*from, to))
        })
    });
    jumps.chain(steps)
}
