//! The plan: what fits into the volunteers' hours, month by month (method, section 5).
//!
//! Files in the order of the work: `trigger` reads the conditions, `made` what the board decided, `change` makes the stages of each change, `demand` lists the tasks, `edge` joins them,
//! `calendar` says which hours there are, `order` makes queues, `place` fills the months from a queue, `improve` looks
//! for the best queue by the figures of `objective`, `explain` says why the rest waits, `write` makes the result.

mod month;
mod result;

pub use month::Month;
pub use result::{
    Assumption, Extent, Filling, FlagClosing, Guard, LedgerLine, Left, Load, Made, Plan, PlannedAction, Postponed,
    Reason, Refused, Totals, Vote, Why,
};
pub use write::{LeftOut, left_out};

pub(crate) mod anchor;
pub(crate) mod calendar;
mod change;
pub(crate) mod cost;
pub(crate) mod demand;
mod edge;
mod explain;
mod improve;
mod made;
mod objective;
pub(crate) mod order;
mod place;
pub(crate) mod task;
pub(crate) mod trigger;
mod write;

use crate::catalogue::Catalogue;
use crate::condition::Reading;
use calendar::Calendar;
use chrono::NaiveDate;
use task::Task;

/// Makes the plan of twelve months that begins with the month of `start`.
pub fn plan(reading: Reading<'_>, catalogue: &Catalogue, start: NaiveDate) -> Plan {
    let calendar = Calendar::of(reading, Month::of(start));
    let decided = made::decided(reading, catalogue);
    let mut demand = demand::demand(reading, catalogue, &decided, &calendar);
    loop {
        let queue = improve::queue(&demand.tasks, &calendar);
        let year = place::place(&demand.tasks, &calendar, &queue);
        let vain = decided.vain(&demand.tasks, &year.slots);
        if vain.is_empty() {
            return write::write(reading, &demand, &decided, &calendar, &year);
        }
        // Nobody tries or learns in this year a tool that comes in the next: the hours go to something else.
        vain.into_iter().for_each(|task| demand.tasks[task].is_held = true);
    }
}

fn find(tasks: &[Task<'_>], id: &str) -> Option<usize> {
    tasks.iter().position(|task| task.id == id)
}
