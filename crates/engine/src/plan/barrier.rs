//! Who a change of tool would leave out (method, section 4).

use super::change::is_made;
use crate::answer::Barrier;
use crate::catalogue::{Action, ActionKind};
use crate::condition::{Condition, Reading};
use crate::id::ConditionId;
use std::collections::BTreeSet;

/// Members without e-mail, in percent, from which each change of tool needs another way beside it.
const LEFT_OUT_PERCENT: u32 = 10;

/// Lists who every change of tool would leave out, as far as the means and the profile tell.
pub fn left_out(reading: Reading<'_>) -> BTreeSet<Barrier> {
    Barrier::ALL.iter().copied().filter(|barrier| is_told(reading, *barrier)).collect()
}

/// Lists who one action would leave out: nobody, unless it changes a tool; those whom the board named, when it decided it.
pub(super) fn left_out_by(reading: Reading<'_>, action: &Action) -> BTreeSet<Barrier> {
    if action.kind != ActionKind::Switch {
        return BTreeSet::new();
    }
    let needs = if is_made(action) { &action.needs[..] } else { &[] };
    let decided = needs.iter().filter_map(|need| reading.audit.decisions.get(need));
    left_out(reading).into_iter().chain(decided.flat_map(|own| own.left_out.iter().copied())).collect()
}

fn is_told(reading: Reading<'_>, barrier: Barrier) -> bool {
    match barrier {
        Barrier::NoEmail => {
            reading.audit.capacity.without_email_percent.is_some_and(|percent| percent >= LEFT_OUT_PERCENT)
        }
        // No question asks for it: only the board tells.
        Barrier::NoComputer => false,
        Barrier::Sight | Barrier::Language | Barrier::Age => {
            reading.holds(&Condition::Named(ConditionId::from(format!("left-out-{barrier}").as_str())))
        }
    }
}
