//! Fills the months from a queue: each task at its first possible month, what precedes it before it.

use super::calendar::{Calendar, MONTHS};
use super::task::{Group, Task};

/// Tasks of the volunteers that may be begun and not finished at the end of a month; and a mediator's in one month.
const AT_A_TIME: u8 = 2;

/// Months between the starts of two changes of tool for the same people.
const BETWEEN_SWITCHES: usize = 2;

/// Where a task stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Slot {
    /// Months from 0; the end is included.
    pub start: usize,
    pub end: usize,
    /// Volunteers' hours by month.
    pub hours: [u32; MONTHS],
}

/// The year while it is being filled.
#[derive(Clone, Debug)]
pub(super) struct Year<'t> {
    tasks: &'t [Task<'t>],
    calendar: &'t Calendar,
    free: [u32; MONTHS],
    left: u32,
    /// Tasks begun and not finished at the end of each month.
    carried: [u8; MONTHS],
    /// A mediator's tasks in each month.
    led: [u8; MONTHS],
    switches: Vec<(Group<'t>, usize, usize)>,
    pub slots: Vec<Option<Slot>>,
    seen: Vec<bool>,
}

/// A rule in which the other tasks can be forgotten, to learn which one sends a task to the next year.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rule {
    Hours,
    AtATime,
    Switches,
}

/// Fills the year from a queue that holds every task once.
pub(super) fn place<'t>(tasks: &'t [Task<'t>], calendar: &'t Calendar, queue: &[usize]) -> Year<'t> {
    let mut year = Year {
        tasks,
        calendar,
        free: free(calendar),
        left: calendar.ceiling,
        carried: [0; MONTHS],
        led: [0; MONTHS],
        switches: Vec::new(),
        slots: vec![None; tasks.len()],
        seen: vec![false; tasks.len()],
    };
    if calendar.hours > 0 {
        queue.iter().for_each(|task| year.insert(*task));
    }
    year
}

impl Year<'_> {
    /// The month, from 0, from which a task could begin; none when something before it has no place.
    pub fn earliest(&self, task: usize) -> Option<usize> {
        let task = &self.tasks[task];
        task.edges.iter().try_fold(task.earliest, |earliest, edge| {
            Some(earliest.max(self.slots[edge.from].as_ref()?.end + edge.months))
        })
    }

    /// The first place of a task from a month on.
    pub fn find(&self, task: usize, earliest: usize) -> Option<Slot> {
        (earliest..MONTHS).find_map(|start| self.fit(task, start))
    }

    /// The same year as if the other tasks did not count for some rules.
    pub fn relaxed(&self, rules: &[Rule]) -> Self {
        let mut year = self.clone();
        for rule in rules {
            match rule {
                Rule::Hours => {
                    year.free = free(self.calendar);
                    year.left = self.calendar.ceiling;
                }
                Rule::AtATime => {
                    year.carried = [0; MONTHS];
                    year.led = [0; MONTHS];
                }
                Rule::Switches => year.switches.clear(),
            }
        }
        year
    }

    fn insert(&mut self, task: usize) {
        if std::mem::replace(&mut self.seen[task], true) {
            return;
        }
        let tasks = self.tasks;
        for edge in &tasks[task].edges {
            self.insert(edge.from);
        }
        let slot = self.earliest(task).and_then(|earliest| self.find(task, earliest));
        if let Some(slot) = &slot {
            self.take(task, slot);
        }
        self.slots[task] = slot;
    }

    fn fit(&self, task: usize, start: usize) -> Option<Slot> {
        let task = &self.tasks[task];
        if task.is_held
            || !self.calendar.open[start]
            || task.load > self.left
            || (task.is_led() && self.led[start] >= AT_A_TIME)
        {
            return None;
        }
        let mut hours = [0; MONTHS];
        let mut need = task.load;
        let mut end = start;
        for month in (start..MONTHS).filter(|month| self.calendar.open[*month]) {
            if need == 0 {
                break;
            }
            hours[month] = need.min(self.free[month]);
            if hours[month] == 0 {
                return None;
            }
            need -= hours[month];
            end = month;
        }
        let is_carried = self.carried[start..end].iter().any(|carried| *carried >= AT_A_TIME);
        let is_apart = |group: Group<'_>| {
            self.switches.iter().filter(|(other, ..)| group.meets(*other)).all(|(_, other_start, other_end)| {
                start.abs_diff(*other_start) >= BETWEEN_SWITCHES && (end < *other_start || start > *other_end)
            })
        };
        (need == 0 && !is_carried && task.changed().is_none_or(is_apart)).then_some(Slot { start, end, hours })
    }

    fn take(&mut self, task: usize, slot: &Slot) {
        let tasks = self.tasks;
        let task = &tasks[task];
        for month in slot.start..=slot.end {
            self.free[month] -= slot.hours[month];
        }
        self.left -= task.load;
        self.carried[slot.start..slot.end].iter_mut().for_each(|carried| *carried += 1);
        if task.is_led() {
            self.led[slot.start] += 1;
        }
        if let Some(group) = task.changed() {
            self.switches.push((group, slot.start, slot.end));
        }
    }
}

fn free(calendar: &Calendar) -> [u32; MONTHS] {
    calendar.open.map(|is_open| if is_open { calendar.hours } else { 0 })
}
