//! Rules about those whom a change of tool would leave out.

use super::set::is_switch;
use super::{Case, hold};
use rumb_engine::answer::{Barrier, Progress};
use rumb_engine::id::ActionId;
use rumb_engine::plan::Reason;
use std::collections::BTreeSet;

/// The action that keeps a way without internet.
const OTHER_WAY: &str = "A54";

/// A change of tool says whom it leaves out, nothing else does, and another way for them is planned before it, with the change
/// as its reason, unless it was made or the board took it out.
pub fn left_out(case: Case<'_>) -> Result<(), String> {
    for action in &case.plan.actions {
        let expected = if is_switch(action.kind) { whom(case, &action.id) } else { BTreeSet::new() };
        hold(action.left_out == expected, || format!("{} leaves out {expected:?}", action.id))?;
        let is_closed = [Progress::Done, Progress::Dropped].into_iter().any(|state| case.is(&OTHER_WAY.into(), state));
        let is_known = case.action(&OTHER_WAY.into()).is_some();
        if expected.is_empty() || action.begun.is_some() || is_closed || !is_known {
            continue;
        }
        let reason = Reason::LeftOut(action.id.clone());
        let other = case.planned(OTHER_WAY).filter(|other| other.end <= action.start);
        hold(other.is_some_and(|other| other.reasons.contains(&reason)), || {
            format!("nothing is there for those whom {} leaves out", action.id)
        })?;
        hold(action.other_way().is_some(), || format!("{} does not name the other way", action.id))?;
    }
    Ok(())
}

/// Those whom the members without e-mail, the profile and the board's own decision name.
fn whom(case: Case<'_>, id: &ActionId) -> BTreeSet<Barrier> {
    let percent = case.reading.audit.capacity.without_email_percent.unwrap_or(0);
    let publics = case.reading.ticked("PRF-09").into_iter().filter_map(|public| match public {
        "children" | "older" => Some(Barrier::Age),
        "disability" => Some(Barrier::Sight),
        "low-literacy" | "newcomers" => Some(Barrier::Language),
        _ => None,
    });
    let decision = case.plan.made(id).and_then(|made| case.reading.audit.decisions.get(&made.need));
    let named = decision.into_iter().flat_map(|decision| decision.left_out.iter().copied());
    publics.chain(named).chain((percent >= 10).then_some(Barrier::NoEmail)).collect()
}
