//! Fills the months from a queue: each task at its first possible month, what precedes it before it.

use super::calendar::{Calendar, MONTHS};
use super::hard::HardRule;
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
    /// What each person can still give in each month.
    shares: Vec<[u32; MONTHS]>,
    left: u32,
    /// Tasks begun and not finished at the end of each month.
    carried: [u8; MONTHS],
    /// A mediator's tasks in each month.
    led: [u8; MONTHS],
    switches: Vec<(Group<'t>, usize, usize)>,
    /// Tasks that had their turn.
    seen: Vec<bool>,
    pub slots: Vec<Option<Slot>>,
}

/// A rule in which the other tasks can be forgotten, to learn which one keeps a task out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Rule {
    Hours,
    Share,
    AtATime,
    Switches,
}

impl<'t> Year<'t> {
    /// The year in which nothing is placed yet.
    pub fn empty(tasks: &'t [Task<'t>], calendar: &'t Calendar) -> Self {
        let people = tasks.iter().filter_map(|task| task.person).max().map_or(0, |last| last + 1);
        Self {
            tasks,
            calendar,
            free: free(calendar),
            shares: vec![shares(calendar); people],
            left: calendar.ceiling,
            carried: [0; MONTHS],
            led: [0; MONTHS],
            switches: Vec::new(),
            seen: vec![false; tasks.len()],
            slots: vec![None; tasks.len()],
        }
    }

    /// Fills the year from a queue that holds every task once, whatever stood in it.
    pub fn fill(&mut self, queue: &[usize]) {
        self.clear();
        if self.calendar.hours > 0 {
            self.begun();
            queue.iter().for_each(|task| self.insert(*task, &mut Self::first));
        }
    }

    /// Empties the year in place: a search fills it some hundred times.
    fn clear(&mut self) {
        self.forget(&[Rule::Hours, Rule::Share, Rule::AtATime, Rule::Switches]);
        self.seen.fill(false);
        self.slots.fill(None);
    }

    /// Places what is begun: it goes on, whatever else waits.
    pub fn begun(&mut self) {
        let tasks = self.tasks;
        for task in (0..tasks.len()).filter(|task| tasks[*task].begun.is_some()) {
            self.insert(task, &mut Self::first);
        }
    }

    /// Places a task where `choose` says, and before it all that precedes it; once.
    pub fn insert(&mut self, task: usize, choose: &mut impl FnMut(&Self, usize) -> Option<Slot>) {
        if std::mem::replace(&mut self.seen[task], true) {
            return;
        }
        let tasks = self.tasks;
        for edge in &tasks[task].edges {
            self.insert(edge.from, choose);
        }
        let slot = choose(self, task);
        if let Some(slot) = &slot {
            self.take(task, slot);
        }
        self.slots[task] = slot;
    }

    /// The first place of a task.
    pub fn first(&self, task: usize) -> Option<Slot> {
        self.find(task, self.earliest(task)?)
    }

    /// The month, from 0, from which a task could begin; none when something before it has no place.
    pub fn earliest(&self, task: usize) -> Option<usize> {
        let task = &self.tasks[task];
        let own = task.earliest.max(self.calendar.today);
        task.edges
            .iter()
            .try_fold(own, |earliest, edge| Some(earliest.max(self.slots[edge.from].as_ref()?.end + edge.months)))
    }

    /// The first place of a task from a month on.
    pub fn find(&self, task: usize, earliest: usize) -> Option<Slot> {
        (earliest..MONTHS).find_map(|start| self.fit(task, start))
    }

    /// The place of a task that begins in a month; none when a rule forbids it.
    pub fn fit(&self, task: usize, start: usize) -> Option<Slot> {
        if !self.may_begin(task, start) {
            return None;
        }
        let mut hours = [0; MONTHS];
        let mut need = self.tasks[task].load;
        let mut end = start;
        for month in (start..MONTHS).filter(|month| self.calendar.open[*month]) {
            if need == 0 {
                break;
            }
            hours[month] = need.min(self.hours_in(task, month));
            if hours[month] == 0 {
                return None;
            }
            need -= hours[month];
            end = month;
        }
        let slot = Slot { start, end, hours };
        (need == 0 && self.is_apart(task, &slot)).then_some(slot)
    }

    /// Whether a task can stand in a place just so.
    pub fn stays(&self, task: usize, slot: &Slot) -> bool {
        let gives = |month: usize| {
            let is_filled = slot.hours[month] > 0 || self.tasks[task].load == 0;
            is_filled == self.calendar.open[month] && slot.hours[month] <= self.hours_in(task, month)
        };
        slot.hours.iter().sum::<u32>() == self.tasks[task].load
            && self.may_begin(task, slot.start)
            && self.earliest(task).is_some_and(|earliest| earliest <= slot.start)
            && (slot.start..=slot.end).all(gives)
            && self.is_apart(task, slot)
    }

    /// The same year as if the other tasks did not count for some rules.
    pub fn relaxed(&self, rules: &[Rule]) -> Self {
        let mut year = self.clone();
        year.forget(rules);
        year
    }

    fn forget(&mut self, rules: &[Rule]) {
        for rule in rules {
            match rule {
                Rule::Hours => {
                    self.free = free(self.calendar);
                    self.left = self.calendar.ceiling;
                }
                Rule::Share => self.shares.fill(shares(self.calendar)),
                Rule::AtATime => {
                    self.carried = [0; MONTHS];
                    self.led = [0; MONTHS];
                }
                Rule::Switches => self.switches.clear(),
            }
        }
    }

    /// The same year without one of its tasks.
    pub fn without(&self, task: usize) -> Self {
        let mut year = Self::empty(self.tasks, self.calendar);
        for (other, slot) in self.slots.iter().enumerate() {
            if let Some(slot) = slot.as_ref().filter(|_| other != task) {
                year.take(other, slot);
                year.slots[other] = Some(slot.clone());
            }
        }
        year
    }

    fn may_begin(&self, task: usize, start: usize) -> bool {
        let task = &self.tasks[task];
        !task.is_held
            && task.only.is_none_or(|only| only == start)
            && self.calendar.open[start]
            && task.load <= self.left
            && !(task.is_led() && self.led[start] >= AT_A_TIME)
    }

    /// Hours that a task can still take in a month.
    fn hours_in(&self, task: usize, month: usize) -> u32 {
        let all = self.free[month];
        self.tasks[task].person.map_or(all, |person| all.min(self.shares[person][month]))
    }

    fn is_apart(&self, task: usize, slot: &Slot) -> bool {
        let is_carried = self.carried[slot.start..slot.end].iter().any(|carried| *carried >= AT_A_TIME);
        let is_apart = |group: Group<'_>| {
            self.switches.iter().filter(|(other, ..)| group.meets(*other)).all(|(_, other_start, other_end)| {
                slot.start.abs_diff(*other_start) >= BETWEEN_SWITCHES
                    && (slot.end < *other_start || slot.start > *other_end)
            })
        };
        // What is begun goes on, also beside another that is.
        let own = &self.tasks[task];
        let changed = own.changed().filter(|_| own.begun.is_none() && self.calendar.holds(HardRule::Switches));
        (!is_carried || !self.calendar.holds(HardRule::TwoAtATime)) && changed.is_none_or(is_apart)
    }

    fn take(&mut self, task: usize, slot: &Slot) {
        let tasks = self.tasks;
        let task = &tasks[task];
        for month in slot.start..=slot.end {
            self.free[month] -= slot.hours[month];
            if let Some(person) = task.person {
                self.shares[person][month] -= slot.hours[month];
            }
        }
        self.left -= task.load;
        self.carried[slot.start..slot.end].iter_mut().for_each(|carried| *carried += 1);
        if task.is_led() {
            self.led[slot.start] += 1;
        }
        if let Some(group) = task.changed() {
            self.switches.push((group, task.begun.unwrap_or(slot.start), slot.end));
        }
    }
}

fn free(calendar: &Calendar) -> [u32; MONTHS] {
    let hours = if calendar.holds(HardRule::Hours) { calendar.hours } else { u32::MAX };
    calendar.open.map(|is_open| if is_open { hours } else { 0 })
}

fn shares(calendar: &Calendar) -> [u32; MONTHS] {
    [if calendar.holds(HardRule::Share) { calendar.share } else { u32::MAX }; MONTHS]
}
