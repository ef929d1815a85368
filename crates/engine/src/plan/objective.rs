//! What makes one plan better than another (method, section 5, "Objective").

use super::calendar::{Calendar, MONTHS};
use super::place::Slot;
use super::result::{Extent, Reason};
use super::task::Task;
use super::{anchor, find};

/// The figures of a plan, compared in this order; smaller is better. The method names four: the last flag, the weighted
/// ends, what is postponed, the ids. Before the second stand four that its rules demand of any plan and that a filled
/// year may still miss: the vote, the dates to be met, nine tenths of the hours, and that what nobody knows is asked in
/// time: ten minutes which may change the plan are not left to its last month. Months count from 1; what has no place counts as
/// ending in the month after the year.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Figures {
    /// The month in which the last raised flag is closed; 0 without flags.
    pub flags: usize,
    /// Of the vote, the review and the next audit, how many have no place. A plan is made around them.
    pub missing: usize,
    /// Months by which the vote misses the meeting, or the second open month, the report the assembly, and what leaves a tool
    /// the end of its contract.
    pub late: usize,
    /// Hours that lack to nine tenths of the smaller of capacity and demand. Some are lost when long tasks remain.
    pub idle: u32,
    /// Months by which finding out misses the second open month.
    pub unknown: usize,
    /// Σ strength × month of end.
    pub weighted: i64,
    /// Tasks that wait for the next year.
    pub next_year: usize,
    /// Ends in the order of the ids.
    pub ends: Vec<usize>,
}

/// What does not change from plan to plan.
#[derive(Debug)]
pub(super) struct Judge<'t> {
    tasks: &'t [Task<'t>],
    by_id: Vec<usize>,
    /// Tasks that should end by a month, from 0: the vote by the meeting, the report by the assembly, what leaves a tool by the
    /// end of its contract.
    due_by: Vec<(usize, usize)>,
    /// The month, from 0, by whose end everything should be found out.
    known_by: usize,
    /// Nine tenths of the smaller of capacity and demand.
    due: u32,
}

impl<'t> Judge<'t> {
    pub fn new(tasks: &'t [Task<'t>], calendar: &Calendar) -> Self {
        let mut by_id: Vec<_> = (0..tasks.len()).collect();
        by_id.sort_by_key(|task| &tasks[*task].id);
        let demand: u64 = tasks.iter().map(|task| u64::from(task.load)).sum();
        let due = (demand.min(calendar.capacity()) * 9).div_ceil(10).min(u64::from(calendar.ceiling));
        let anchors = [(anchor::VOTE, Some(calendar.vote_target())), (anchor::REPORT, calendar.report_target())];
        let anchored = anchors.into_iter().filter_map(|(id, target)| find(tasks, id).zip(target));
        let bound = tasks.iter().enumerate().filter_map(|(index, task)| Some((index, task.due?)));
        Self {
            tasks,
            by_id,
            due_by: anchored.chain(bound).collect(),
            known_by: calendar.second_open(),
            due: u32::try_from(due).unwrap_or(u32::MAX),
        }
    }

    /// The same judge, to whom no contract ends.
    pub fn without_contracts(&self) -> Self {
        let due_by = self.due_by.iter().copied().filter(|(task, _)| self.tasks[*task].due.is_none());
        Self { due_by: due_by.collect(), by_id: self.by_id.clone(), ..*self }
    }

    /// The figures of a filled year.
    pub fn figures(&self, slots: &[Option<Slot>]) -> Figures {
        let end = |task: usize| slots[task].as_ref().map_or(MONTHS, |slot| slot.end) + 1;
        let mut figures = Figures {
            flags: 0,
            missing: 0,
            late: self.due_by.iter().map(|(task, target)| end(*task).saturating_sub(target + 1)).sum(),
            idle: self.due,
            unknown: 0,
            weighted: 0,
            next_year: slots.iter().filter(|slot| slot.is_none()).count(),
            ends: self.by_id.iter().map(|task| end(*task)).collect(),
        };
        for (index, task) in self.tasks.iter().enumerate() {
            if slots[index].is_some() {
                figures.idle = figures.idle.saturating_sub(task.load);
            }
            if !task.flags.is_empty() {
                figures.flags = figures.flags.max(end(index));
            }
            if task.extent == Extent::FindOut {
                figures.unknown += end(index).saturating_sub(self.known_by + 1);
            }
            figures.missing += usize::from(slots[index].is_none() && task.reasons.contains(&Reason::Always));
            figures.weighted += task.strength * i64::try_from(end(index)).unwrap_or(i64::MAX);
        }
        figures
    }
}
