//! Queues of tasks to start the search from.

use super::result::{Extent, Reason};
use super::task::Task;
use crate::catalogue::ActionKind;
use std::cmp::Reverse;

/// Hours up to which what protects and needs no vote goes before the phases.
const QUICK_HOURS: u32 = 3;

/// The rank of the library: flags, then what protects without a vote in three hours at most, then phase, strength, id.
pub(crate) fn rank(tasks: &[Task<'_>]) -> Vec<usize> {
    let mut order: Vec<_> = (0..tasks.len()).collect();
    order.sort_by_key(|index| {
        let task = &tasks[*index];
        let is_quick = task.kind == ActionKind::Secure && !task.needs_vote && task.hours <= QUICK_HOURS;
        (task.flags.is_empty(), !is_quick, task.phase, Reverse(task.strength), &task.id)
    });
    order
}

/// The queues to try: the rank, with what stands in every plan in its place or before the rest, and by what an hour
/// brings, likewise; where a contract ends, each with what leaves its tool before the rest too.
pub(super) fn queues(tasks: &[Task<'_>]) -> Vec<Vec<usize>> {
    let rank = rank(tasks);
    let yields = by_yield(tasks, &rank);
    let first = |order: &[usize], lead: &dyn Fn(&Task<'_>) -> bool| {
        let (mut lead, rest): (Vec<_>, Vec<_>) = order.iter().partition(|index| lead(&tasks[**index]));
        lead.extend(rest);
        lead
    };
    // What nobody knows may change the plan, so it leads with what stands in every plan.
    let is_always = |task: &Task<'_>| task.reasons.contains(&Reason::Always) || task.extent == Extent::FindOut;
    let is_flag = |task: &Task<'_>| !task.flags.is_empty();
    let is_due = |task: &Task<'_>| task.due.is_some();
    let mut queues = Vec::new();
    for order in [rank, yields] {
        let flags = first(&order, &is_flag);
        let always = first(&order, &is_always);
        queues.push(first(&always, &is_flag));
        queues.push(first(&flags, &is_always));
        if tasks.iter().any(is_due) {
            queues.push(first(&first(&always, &is_due), &is_flag));
        }
        queues.push(flags);
    }
    queues
}

/// Orders tasks with all that precedes them by strength an hour, the best first.
fn by_yield(tasks: &[Task<'_>], rank: &[usize]) -> Vec<usize> {
    let mut queue = Vec::with_capacity(tasks.len());
    let mut is_queued = vec![false; tasks.len()];
    let closures: Vec<Vec<usize>> = closures(tasks);
    // What a task still brings and takes, with all that precedes it and is not queued yet; who counts a task so.
    let mut open = vec![(0, 0); tasks.len()];
    let mut counted_by = vec![Vec::new(); tasks.len()];
    for (task, closure) in closures.iter().enumerate() {
        for other in closure {
            counted_by[*other].push(task);
            open[task].0 += tasks[*other].strength;
            open[task].1 += i64::from(tasks[*other].load);
        }
    }
    while queue.len() < tasks.len() {
        let mut best: Option<(i64, i64, usize)> = None;
        for task in rank.iter().copied().filter(|task| !is_queued[*task]) {
            let (strength, load) = open[task];
            // A task without load costs a little all the same, else all of them would come first.
            let load = 4 * load + 1;
            if best.is_none_or(|(top, top_load, _)| strength * top_load > top * load) {
                best = Some((strength, load, task));
            }
        }
        let Some((_, _, task)) = best else { break };
        for other in closures[task].iter().copied() {
            if !std::mem::replace(&mut is_queued[other], true) {
                queue.push(other);
                for task in &counted_by[other] {
                    open[*task].0 -= tasks[other].strength;
                    open[*task].1 -= i64::from(tasks[other].load);
                }
            }
        }
    }
    queue
}

/// Each task with all that precedes it, what precedes first.
fn closures(tasks: &[Task<'_>]) -> Vec<Vec<usize>> {
    /// `seen` says of each task in whose list it stood last.
    fn visit(tasks: &[Task<'_>], task: usize, of: usize, seen: &mut [Option<usize>], list: &mut Vec<usize>) {
        if seen[task].replace(of) == Some(of) {
            return;
        }
        for edge in &tasks[task].edges {
            visit(tasks, edge.from, of, seen, list);
        }
        list.push(task);
    }
    let mut seen = vec![None; tasks.len()];
    let closure = |task: usize| {
        let mut list = Vec::new();
        visit(tasks, task, task, &mut seen, &mut list);
        list
    };
    (0..tasks.len()).map(closure).collect()
}
