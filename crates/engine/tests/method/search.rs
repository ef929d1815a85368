//! An exhaustive search over every way to fill the months, for small plans. It shares nothing with the scheduler.

use std::cmp::Ordering;

/// Where the hours stand that anybody gives.
const ANYBODY: usize = 2;

/// Months of a plan.
pub const MONTHS: usize = 12;

/// A task as the rules see it.
#[derive(Clone, Debug)]
pub struct Task {
    pub hours: u32,
    /// Hours given by a mediator: one month, no load.
    pub led: bool,
    pub strength: i64,
    pub flag: bool,
    pub always: bool,
    /// The vote itself.
    pub vote: bool,
    /// Month, from 0, before which it does not begin.
    pub earliest: usize,
    /// Task and months from its end to the start of this one. Tasks stand after those they wait for.
    pub after: Vec<(usize, usize)>,
    /// Who gives the hours: one of two people, of whom each gives at most so many of a month, or anybody.
    pub person: Option<usize>,
    /// None: no change of tool. Some(None): everybody. Some(Some(group)).
    pub switch: Option<Option<u8>>,
}

/// The year to fill.
#[derive(Clone, Debug)]
pub struct Year {
    pub open: [bool; MONTHS],
    pub hours: u32,
    /// Hours of a month that one person gives at most.
    pub share: u32,
    /// The month, from 0, by whose end the plan should be voted.
    pub target: usize,
}

impl Year {
    fn capacity(&self) -> u32 {
        self.open.iter().filter(|open| **open).map(|_| self.hours).sum()
    }
}

/// Last flag, missing of every plan, lateness of the vote, idle hours, Σ strength × end, waiting; then the ends, in
/// the order of the ids.
pub type Figures = (usize, usize, usize, u32, i64, usize, Vec<usize>);

/// The figures of given ends (months from 1; 13 for what waits).
pub fn figures(tasks: &[Task], year: &Year, ends: &[usize]) -> Figures {
    let each = || tasks.iter().zip(ends);
    let flags = each().filter(|(task, _)| task.flag).map(|(_, end)| *end).max().unwrap_or(0);
    let missing = each().filter(|(task, end)| task.always && **end > MONTHS).count();
    let late = each().filter(|(task, _)| task.vote).map(|(_, end)| end.saturating_sub(year.target + 1)).sum();
    let weighted = each().map(|(task, end)| task.strength * i64::try_from(*end).unwrap_or(0)).sum();
    let waiting = ends.iter().filter(|end| **end > MONTHS).count();
    let load = |task: &Task| if task.led { 0 } else { task.hours };
    let placed: u32 = each().filter(|(_, end)| **end <= MONTHS).map(|(task, _)| load(task)).sum();
    let demand: u32 = tasks.iter().map(load).sum();
    let due = (demand.min(year.capacity()) * 9).div_ceil(10).min(year.capacity() * 95 / 100);
    (flags, missing, late, due.saturating_sub(placed), weighted, waiting, ends.to_vec())
}

/// Finds the best figures that are at least as good as the given ones; gives up, with none, after `effort` steps.
pub fn optimum(tasks: &[Task], year: &Year, known: Figures, effort: u64) -> Option<Figures> {
    let mut search = Search {
        tasks,
        year,
        best: known,
        left: year.capacity() * 95 / 100,
        shares: vec![[year.share, year.share, year.hours]; MONTHS],
        rest: tasks.iter().map(|task| if task.led { 0 } else { task.hours }).collect(),
        start: vec![None; tasks.len()],
        end: vec![None; tasks.len()],
        effort,
    };
    search.month(0);
    (search.effort > 0).then_some(search.best)
}

struct Search<'a> {
    tasks: &'a [Task],
    year: &'a Year,
    best: Figures,
    left: u32,
    /// What each person can still give in each month.
    shares: Vec<[u32; 3]>,
    rest: Vec<u32>,
    start: Vec<Option<usize>>,
    end: Vec<Option<usize>>,
    effort: u64,
}

impl Search<'_> {
    fn month(&mut self, month: usize) {
        self.effort = self.effort.saturating_sub(1);
        if self.effort == 0 || self.bound(month).cmp(&self.best) != Ordering::Less {
            return;
        }
        if month == MONTHS {
            if (0..self.tasks.len()).any(|task| self.start[task].is_some() && self.end[task].is_none()) {
                return;
            }
            self.best = self.bound(month);
            return;
        }
        if self.year.open[month] {
            self.choose(month, 0, self.year.hours.min(self.left), 0);
        } else {
            self.month(month + 1);
        }
    }

    /// Chooses the hours of each task in a month, one task after the other.
    fn choose(&mut self, month: usize, task: usize, free: u32, led: u32) {
        if task == self.tasks.len() {
            let carried = (0..task).filter(|task| self.start[*task].is_some() && self.end[*task].is_none()).count();
            if carried <= 2 {
                self.month(month + 1);
            }
            return;
        }
        if self.end[task].is_some() {
            return self.choose(month, task + 1, free, led);
        }
        let begun = self.start[task].is_some();
        if begun || self.may_begin(task, month) {
            let person = self.tasks[task].person.unwrap_or(ANYBODY);
            let most = self.rest[task].min(free).min(self.shares[month][person]);
            let least = if self.rest[task] == 0 { 0 } else { 1 };
            for hours in (least..=most).rev() {
                if self.tasks[task].led && led == 2 {
                    continue;
                }
                let before = self.start[task];
                self.start[task] = before.or(Some(month));
                self.rest[task] -= hours;
                self.left -= hours;
                self.shares[month][person] -= hours;
                self.end[task] = (self.rest[task] == 0).then_some(month);
                self.choose(month, task + 1, free - hours, led + u32::from(self.tasks[task].led));
                self.end[task] = None;
                self.left += hours;
                self.shares[month][person] += hours;
                self.rest[task] += hours;
                self.start[task] = before;
            }
        }
        if !begun {
            self.choose(month, task + 1, free, led);
        }
    }

    fn may_begin(&self, task: usize, month: usize) -> bool {
        let own = &self.tasks[task];
        let ready = own.after.iter().all(|(first, months)| self.end[*first].is_some_and(|end| end + months <= month));
        let apart = own.switch.is_none_or(|group| {
            (0..self.tasks.len()).filter(|other| *other != task).all(|other| {
                match (self.tasks[other].switch, self.start[other]) {
                    (Some(theirs), Some(start)) => {
                        let meets = group.is_none() || theirs.is_none() || group == theirs;
                        !meets || (start + 2 <= month && self.end[other].is_some_and(|end| end < month))
                    }
                    (None, _) | (_, None) => true,
                }
            })
        });
        month >= own.earliest && ready && apart
    }

    /// Figures that no way to fill the months from this one on can beat.
    fn bound(&self, month: usize) -> Figures {
        let ends: Vec<_> = (0..self.tasks.len())
            .map(|task| match (self.end[task], self.most(task)) {
                (Some(end), _) => end + 1,
                (None, hours) if month < MONTHS && hours > 0 => self.soonest(task, month, hours),
                (None, _) => MONTHS + 1,
            })
            .collect();
        let mut figures = figures(self.tasks, self.year, &ends);
        if month < MONTHS {
            figures.1 = 0;
            figures.3 = 0;
            figures.4 = figures.4.max(self.together(month));
            figures.5 = 0;
            figures.6 = vec![0; ends.len()];
        }
        figures
    }

    fn most(&self, task: usize) -> u32 {
        if self.tasks[task].person.is_some() { self.year.share } else { self.year.hours }
    }

    fn soonest(&self, task: usize, month: usize, hours: u32) -> usize {
        let begin = month.max(if self.start[task].is_some() { 0 } else { self.tasks[task].earliest });
        let months = self.rest[task].div_ceil(hours).max(1);
        (begin + usize::try_from(months).unwrap_or(MONTHS)).min(MONTHS + 1)
    }

    /// Σ strength × end when the hours are handed out by strength an hour and nothing else matters: the tasks that
    /// end by each month weigh at most what the hours until then can carry.
    fn together(&self, month: usize) -> i64 {
        let mut rest: Vec<(i64, i64)> = Vec::new();
        let mut sum = 0;
        for (task, own) in self.tasks.iter().enumerate() {
            match self.end[task] {
                Some(end) => sum += own.strength * i64::try_from(end + 1).unwrap_or(0),
                None => rest.push((own.strength, i64::from(self.rest[task]))),
            }
        }
        rest.sort_by(|a, b| (b.0 * a.1).cmp(&(a.0 * b.1)));
        let total: i64 = rest.iter().map(|(strength, _)| strength).sum();
        sum += total * i64::try_from(month + 1).unwrap_or(0);
        let mut hours = 0;
        for later in month..MONTHS {
            hours += if self.year.open[later] { i64::from(self.year.hours) } else { 0 };
            // What cannot be done by the end of this month ends one month later at least. Fractions round up in
            // favour of the bound.
            let (mut left, mut done) = (hours, 0);
            for (strength, need) in &rest {
                if *need <= left {
                    left -= need;
                    done += strength;
                } else {
                    done += (strength * left + need - 1) / need;
                    break;
                }
            }
            sum += (total - done).max(0);
        }
        sum
    }
}
