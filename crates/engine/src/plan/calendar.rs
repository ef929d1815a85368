//! The hours there are, month by month, and when the deciding body meets.

use super::anchor::{DECIDES, HOURS};
use super::hard::HardRule;
use super::month::Month;
use super::result::Assumption;
use super::share::most_of_one;
use super::task::Task;
use crate::answer::Body;
use crate::condition::{Band, Reading};
use crate::id::QuestionId;

/// Months of a plan.
pub(super) const MONTHS: usize = 12;

/// The twelve months.
#[derive(Clone, Debug)]
pub(super) struct Calendar {
    pub start: Month,
    /// Months in which work is possible.
    pub open: [bool; MONTHS],
    /// Hours of an open month.
    pub hours: u32,
    /// Hours of a month that one person gives at most.
    pub share: u32,
    /// Hours of the year at most: 95 % of the open months, rounded down.
    pub ceiling: u32,
    /// The month, from 0, in which the plan is looked at once the board agreed on it: nothing new begins before. 0 as long
    /// as nobody agreed.
    pub today: usize,
    /// The rule that does not hold.
    off: Option<HardRule>,
    pub body: Body,
    /// The month, from 0, of the next meeting of the deciding body; 12 or more lies beyond the plan.
    pub meeting: Option<usize>,
    /// The month, from 0, of the next assembly, within the plan.
    pub assembly: Option<usize>,
    /// The month, from 0, in which an accounting year begins.
    pub accounts: Option<usize>,
    pub assumptions: Vec<Assumption>,
}

impl Calendar {
    /// The calendar of an association from a month on.
    pub fn of(reading: Reading<'_>, start: Month, today: Month, off: Option<HardRule>) -> Self {
        let capacity = &reading.audit.capacity;
        let mut assumptions = Vec::new();
        let hours = monthly_hours(reading);
        if told_hours(reading).is_none() {
            assumptions.push(Assumption::Hours(hours));
        }
        let is_blocked = |index| capacity.blocked_months.contains(&start.plus(index).number());
        let open = std::array::from_fn(|index| off == Some(HardRule::Blocked) || !is_blocked(index));
        let body = capacity.decides.unwrap_or_else(|| usual_body(reading));
        let days = match body {
            Body::Assembly => [capacity.assembly, capacity.decides_on],
            Body::Board => [capacity.decides_on, None],
        };
        let index = |day| usize::try_from(Month::of(day).since(start)).ok();
        let meeting = days.into_iter().flatten().find_map(index);
        if meeting.is_none() && days != [None, None] {
            assumptions.push(Assumption::MeetingIsPast);
        }
        let assembly = capacity.assembly.and_then(index).filter(|month| *month < MONTHS);
        let begins = capacity.accounts_month.map(|closed| closed % 12 + 1);
        let accounts = (0..MONTHS).find(|index| begins == Some(start.plus(*index).number()));
        let today = if reading.audit.agreed.is_empty() { start } else { today };
        let today = usize::try_from(today.since(start)).unwrap_or(0).min(MONTHS);
        let (share, ceiling) = (most_of_one(hours), 0);
        let mut calendar =
            Self { start, open, hours, share, ceiling, today, off, body, meeting, assembly, accounts, assumptions };
        let kept = if calendar.holds(HardRule::Reserve) { 95 } else { 100 };
        calendar.ceiling = u32::try_from(calendar.capacity() * kept / 100).unwrap_or(u32::MAX);
        calendar
    }

    /// Whether a rule holds.
    pub fn holds(&self, rule: HardRule) -> bool {
        self.off != Some(rule)
    }

    /// Hours of all open months to come.
    pub fn capacity(&self) -> u64 {
        self.open.iter().skip(self.today).filter(|is_open| **is_open).map(|_| u64::from(self.hours)).sum()
    }

    /// The month in which the preparation of a meeting has to begin so that it ends in the month of the meeting, or
    /// in the last open month before it; 0 when none is left before it.
    pub fn preparation(&self, meeting: usize, task: &Task<'_>) -> usize {
        let months = self.months(task);
        let before = (0..=meeting.min(MONTHS - 1)).rev().filter(|month| self.open[*month]);
        before.take(months).last().unwrap_or(0)
    }

    /// The month by whose end the report should be ready: an assembly in the second half of the year.
    pub fn report_target(&self) -> Option<usize> {
        self.assembly.filter(|month| *month >= MONTHS / 2)
    }

    /// Months that a task takes at least.
    pub fn months(&self, task: &Task<'_>) -> usize {
        let most = if task.person.is_some() { self.share } else { self.hours };
        usize::try_from(task.load.div_ceil(most.max(1)).max(1)).unwrap_or(MONTHS)
    }

    /// The month by whose end the plan should be voted: the meeting, else the second open month.
    pub fn vote_target(&self) -> usize {
        self.meeting.unwrap_or_else(|| self.second_open())
    }

    /// The second month in which work is possible; 12 without one.
    pub fn second_open(&self) -> usize {
        (0..MONTHS).filter(|month| self.open[*month]).nth(1).unwrap_or(MONTHS)
    }
}

/// The body that decides in this association.
fn usual_body(reading: Reading<'_>) -> Body {
    match reading.word(DECIDES) {
        Some("assembly") => Body::Assembly,
        Some(_) | None => Body::Board,
    }
}

/// Hours a month, everybody's together: those given, else the usual ones of the size band.
pub(crate) fn monthly_hours(reading: Reading<'_>) -> u32 {
    told_hours(reading).unwrap_or_else(|| usual_hours(reading.band()))
}

/// Where the hours of a month come from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Capacity {
    /// They were told beside the plan.
    Told,
    /// They were answered to a question.
    Answered(QuestionId),
    /// Nobody told them: the usual ones of this size, which is supposed.
    Usual(Band),
}

/// Says where the hours of a month come from.
pub fn capacity(reading: Reading<'_>) -> Capacity {
    match (reading.audit.capacity.hours_per_month, reading.number(HOURS)) {
        (Some(_), _) => Capacity::Told,
        (None, Some(_)) => Capacity::Answered(HOURS.into()),
        (None, None) => Capacity::Usual(reading.band()),
    }
}

fn told_hours(reading: Reading<'_>) -> Option<u32> {
    reading.audit.capacity.hours_per_month.or_else(|| reading.number(HOURS))
}

fn usual_hours(band: Band) -> u32 {
    match band {
        Band::Micro => 4,
        Band::Small => 6,
        Band::Medium => 15,
        Band::Large => 30,
    }
}
