//! The plan: what fits into the volunteers' hours, month by month (method, section 5).
//!
//! Files in the order of the work: `trigger` reads the conditions, `made` what the board decided, `change` makes the stages of each change, `contract` says which tools they leave and by when they should, `demand` lists the tasks, `edge` joins them,
//! `calendar` says which hours there are, `order` makes queues, `place` fills the months from a queue, `improve` looks
//! for the best queue by the figures of `objective`, `keep` changes as little as it can of a plan that the board agreed on or
//! moved, `explain` says why the rest waits, `write` makes the result. `follow` knows what is done, `share` who gives the
//! hours, `barrier` who would be left out, `hard` names the rules.

mod month;
mod moved;
mod result;
mod sum;

pub use anchor::VOTE;
pub use barrier::left_out;
pub use calendar::{Capacity, capacity};
pub use change::MADE;
pub use cost::{Base, Effort, Extra, Extras};
pub use demand::FIND_OUT;
pub use hard::HardRule;
pub use month::{Month, NoMonth};
pub use moved::{Moved, Obstacle, Pinned};
pub use result::{
    Assumption, Closing, Contract, Ending, Extent, Filling, FlagClosing, Guard, LedgerLine, Left, Load, Made, Plan,
    PlannedAction, Postponed, Reason, Refused, Since, Vote, Why,
};
pub use share::{deputy, holder, most_of_one};
pub use sum::{Items, Outlay, Saving, Totals};

pub(crate) mod anchor;
mod barrier;
pub(crate) mod calendar;
mod change;
mod contract;
pub(crate) mod cost;
pub(crate) mod demand;
mod edge;
mod explain;
pub(crate) mod follow;
mod hard;
mod improve;
mod keep;
mod made;
mod objective;
pub(crate) mod order;
mod place;
pub(crate) mod share;
pub(crate) mod task;
pub(crate) mod trigger;
mod write;

use crate::catalogue::Catalogue;
use crate::condition::Reading;
use crate::id::ActionId;
use calendar::Calendar;
use chrono::NaiveDate;
use demand::Demand;
use keep::Kept;
use made::Decided;
use std::collections::BTreeMap;
use task::Task;

/// Makes the plan of twelve months that begins with the month of `start`.
pub fn plan(reading: Reading<'_>, catalogue: &Catalogue, start: NaiveDate) -> Plan {
    plan_on(reading, catalogue, start, start)
}

/// Makes the plan as it stands on a day: once the board agreed on it, what is late slides.
pub fn plan_on(reading: Reading<'_>, catalogue: &Catalogue, start: NaiveDate, today: NaiveDate) -> Plan {
    made(reading, catalogue, &Calendar::of(reading, Month::of(start), Month::of(today), None))
}

/// Says why actions of that plan begin in their months; those without a month are left out. Only for those that are
/// asked about: for each, the rules are tried one after the other on copies of the year.
pub fn since_on<'a>(
    reading: Reading<'_>,
    catalogue: &Catalogue,
    start: NaiveDate,
    today: NaiveDate,
    ids: impl IntoIterator<Item = &'a ActionId>,
) -> BTreeMap<&'a ActionId, Since> {
    let calendar = &Calendar::of(reading, Month::of(start), Month::of(today), None);
    filled(reading, catalogue, calendar, |demand, _, kept| {
        let since = |id| {
            let task = demand.tasks.iter().position(|task| task.is_told_as(id))?;
            kept.year.slots[task].as_ref()?;
            Some((id, explain::since(reading.audit, &demand.tasks, calendar, &kept.year, task)))
        };
        ids.into_iter().filter_map(since).collect()
    })
}

/// Makes the plan as it would be if a hard rule did not hold: what the rules are judged by.
pub fn plan_without(rule: HardRule, reading: Reading<'_>, catalogue: &Catalogue, start: NaiveDate) -> Plan {
    made(reading, catalogue, &Calendar::of(reading, Month::of(start), Month::of(start), Some(rule)))
}

fn made(reading: Reading<'_>, catalogue: &Catalogue, calendar: &Calendar) -> Plan {
    filled(reading, catalogue, calendar, |demand, decided, kept| write::write(reading, demand, decided, calendar, kept))
}

/// Fills the year, and hands it on with what it is filled with.
fn filled<T>(
    reading: Reading<'_>,
    catalogue: &Catalogue,
    calendar: &Calendar,
    tell: impl FnOnce(&Demand<'_>, &Decided, Kept<'_>) -> T,
) -> T {
    let decided = made::decided(reading, catalogue);
    let mut demand = demand::demand(reading, catalogue, &decided, calendar);
    let queues = order::queues(&demand.tasks);
    loop {
        let kept = keep::fill(&demand.tasks, reading.audit, calendar, &queues);
        let vain = decided.vain(&demand.tasks, &kept.year.slots);
        if vain.is_empty() || !calendar.holds(HardRule::NothingInVain) {
            return tell(&demand, &decided, kept);
        }
        // Nobody tries or learns in this year a tool that comes in the next: the hours go to something else.
        vain.into_iter().for_each(|task| demand.tasks[task].is_held = true);
    }
}

fn find(tasks: &[Task<'_>], id: &str) -> Option<usize> {
    tasks.iter().position(|task| task.id == id)
}
