//! Rules about the contracts of the tools in use.

use super::{Case, hold};
use rumb_engine::answer::Tool;
use rumb_engine::catalogue::StageKind;
use rumb_engine::plan::{Ending, Month};
use rumb_engine::recommendation::uses;

/// A contract is told once, and as the plan leaves its tool: at the end of the last change that takes a need away from it.
pub fn told(case: Case<'_>) -> Result<(), String> {
    let tools = &case.reading.audit.tools;
    for (place, first) in tools.iter().enumerate() {
        let rows: Vec<_> = tools.iter().filter(|tool| is_same(tool, first)).collect();
        let Some(ends) = rows.iter().filter_map(|tool| tool.contract_end).min() else { continue };
        if tools[..place].iter().any(|tool| is_same(tool, first)) {
            continue;
        }
        let (end, last) = (Month::of(ends), case.plan.start.plus(11));
        let changes: Option<Vec<_>> = rows.iter().map(|row| left(case, row)).collect();
        let is_left = changes.is_some();
        let month = changes.and_then(|months| months.into_iter().collect::<Option<Vec<_>>>()?.into_iter().max());
        let expected = match (is_left, month) {
            _ if end < case.plan.start => Some(Ending::Over),
            (_, Some(month)) if month <= end => Some(Ending::InTime(month)),
            (_, Some(month)) => Some(Ending::Renewed(Some(month))),
            (_, None) if end > last => None,
            (true, None) => Some(Ending::Renewed(None)),
            (false, None) => Some(Ending::Stays),
        };
        let told: Vec<_> = case
            .plan
            .contracts
            .iter()
            .filter(|told| (&told.product, &told.name) == (&first.product, &first.name))
            .map(|told| (told.ends, told.ending))
            .collect();
        let expected: Vec<_> = expected.map(|ending| (ends, ending)).into_iter().collect();
        hold(told == expected, || format!("{} is told as {told:?}, not {expected:?}", first.product))?;
    }
    Ok(())
}

fn is_same(one: &Tool, other: &Tool) -> bool {
    (&one.product, &one.name) == (&other.product, &other.name)
}

/// When a need leaves a tool: nothing when it does not, nothing within that when the year does not reach it.
fn left(case: Case<'_>, tool: &Tool) -> Option<Option<Month>> {
    let is_tool = uses(case.reading, case.catalogue)
        .into_iter()
        .filter(|one| one.tool.as_ref() == Some(tool))
        .all(|one| one.is_tool(case.catalogue));
    let comes = case.plan.made.iter().any(|made| *made.software.as_str() == *tool.product.as_str());
    if tool.imposed || !is_tool || comes {
        return None;
    }
    let of = |stage| case.plan.made.iter().find(|made| made.need == tool.need && made.stage == stage);
    let last = of(StageKind::Exit).or(of(StageKind::Move))?;
    if case.is(&last.id, rumb_engine::answer::Progress::Dropped) {
        return None;
    }
    Some(case.done(last.id.as_str()).or(case.planned(last.id.as_str()).map(|action| action.end)))
}
