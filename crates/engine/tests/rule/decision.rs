//! Rules about what the board decided of its tools.

use super::{Case, hold};
use rumb_engine::answer::Verdict;
use rumb_engine::catalogue::StageKind;
use rumb_engine::id::{ActionId, NeedId};
use rumb_engine::plan::{Guard, Made, Reason};
use rumb_engine::recommendation::uses;
use std::collections::BTreeSet;

/// Months in which the old tool stays beside the new one.
const SIDE_BY_SIDE: i32 = 2;

/// What the board keeps, or puts off, is not migrated.
pub fn kept(case: Case<'_>) -> Result<(), String> {
    for action in case.catalogue.actions.iter().filter(|action| !action.changes.is_empty()) {
        let is_settled = action.changes.iter().all(|need| is_kept(case, need) || is_imposed(case, need));
        hold(!is_settled || !stands(case, &action.id), || format!("{} changes what is kept", action.id))?;
    }
    let made = case.plan.made.iter().find(|made| is_kept(case, &made.need) || is_imposed(case, &made.need));
    hold(made.is_none(), || format!("{made:?} changes what is kept or imposed"))
}

/// A need passes to another tool once: by the change that was decided, or by the library.
pub fn once(case: Case<'_>) -> Result<(), String> {
    for made in case.plan.made.iter().filter(|made| made.stage == StageKind::Move) {
        let twice = case
            .catalogue
            .actions
            .iter()
            .find(|action| action.changes.contains(&made.need) && stands(case, &action.id));
        hold(twice.is_none(), || format!("{} and {} change one need", made.id, twice.map_or("", |a| a.id.as_str())))?;
    }
    let moved: BTreeSet<_> = case.plan.made.iter().map(|made| (&made.need, made.stage)).collect();
    hold(moved.len() == case.plan.made.len(), || "a stage is made twice".to_owned())
}

/// Each need to replace has its move, in exactly one list, with the decision as its reason.
pub fn made(case: Case<'_>) -> Result<(), String> {
    for (need, decision) in &case.reading.audit.decisions {
        let Some(successor) = decision.verdict.successor() else { continue };
        let in_use: Vec<_> = uses(case.reading, case.catalogue).into_iter().filter(|one| one.need == *need).collect();
        let is_there = !in_use.is_empty()
            && in_use.iter().all(|one| one.products.iter().all(|product| *product.as_str() == *successor.by.as_str()));
        if is_there || is_imposed(case, need) {
            continue;
        }
        let moves: Vec<_> = of(case, need, StageKind::Move).collect();
        hold(moves.len() == 1, || format!("{need} is moved {} times", moves.len()))?;
    }
    for made in &case.plan.made {
        let planned = case.planned(made.id.as_str()).map(|action| &action.reasons);
        let waiting = case.plan.next_year.iter().find(|waiting| waiting.id == made.id).map(|waiting| &waiting.reasons);
        let lists = usize::from(planned.is_some()) + usize::from(waiting.is_some());
        hold(lists == 1, || format!("{} stands in {lists} lists", made.id))?;
        let told = planned.or(waiting).is_some_and(|reasons| reasons.contains(&Reason::Decision(made.need.clone())));
        hold(told, || format!("{} does not say who decided it", made.id))?;
    }
    Ok(())
}

/// A change is tried, learnt, made, helped with and closed, in this order.
pub fn stages(case: Case<'_>) -> Result<(), String> {
    for exit in case.plan.made.iter().filter(|made| made.stage == StageKind::Exit) {
        let (Some(closed), moved) = (case.planned(exit.id.as_str()), of(case, &exit.need, StageKind::Move).next())
        else {
            continue;
        };
        let moved = moved.and_then(|moved| case.planned(moved.id.as_str()));
        let is_after = moved.is_some_and(|moved| closed.start.since(moved.end) >= SIDE_BY_SIDE);
        hold(is_after, || format!("{} closes a tool that is still needed", exit.id))?;
    }
    for moved in case.plan.made.iter().filter(|made| made.stage == StageKind::Move) {
        let Some(action) = case.planned(moved.id.as_str()) else { continue };
        let learnt =
            case.plan.made.iter().find(|made| made.software == moved.software && made.stage == StageKind::Training);
        let Some(learnt) = learnt else { return Err(format!("nobody learns {}", moved.software)) };
        let is_learnt = case.planned(learnt.id.as_str()).is_some_and(|training| training.end <= action.start);
        hold(is_learnt, || format!("{} comes before its training", moved.id))?;
        for pilot in of(case, &learnt.need, StageKind::Pilot) {
            let training = case.planned(learnt.id.as_str());
            let tried = case.planned(pilot.id.as_str()).zip(training).is_some_and(|(one, two)| one.end <= two.start);
            hold(tried, || format!("{} is learnt before it is tried", moved.software))?;
        }
        for after in of(case, &moved.need, StageKind::After) {
            let help = case.planned(after.id.as_str());
            hold(help.is_none_or(|help| help.start >= action.end), || format!("{} comes too early", after.id))?;
        }
    }
    Ok(())
}

/// Nobody tries or learns a tool that the year does not bring.
pub fn nothing_in_vain(case: Case<'_>) -> Result<(), String> {
    let prepares = |made: &&Made| matches!(made.stage, StageKind::Pilot | StageKind::Training);
    for made in case.plan.made.iter().filter(prepares).filter(|made| case.planned(made.id.as_str()).is_some()) {
        let moves =
            case.plan.made.iter().filter(|other| other.software == made.software && other.stage == StageKind::Move);
        let is_moved = moves.into_iter().any(|moved| case.planned(moved.id.as_str()).is_some());
        hold(is_moved, || format!("{} prepares what the year does not bring", made.id))?;
    }
    Ok(())
}

/// Nobody learns a second tool before the first one is in use.
pub fn one_change_at_a_time(case: Case<'_>) -> Result<(), String> {
    let trainings: Vec<_> = case.plan.made.iter().filter(|made| made.stage == StageKind::Training).collect();
    for pair in trainings.windows(2) {
        let Some(second) = case.planned(pair[1].id.as_str()) else { continue };
        let moved = of(case, &pair[0].need, StageKind::Move).next().and_then(|one| case.planned(one.id.as_str()));
        let is_done = moved.is_some_and(|moved| moved.end <= second.start);
        hold(is_done, || format!("{} begins before the change of {}", second.id, pair[0].need))?;
    }
    Ok(())
}

/// Whether the board has settled what an action would change or make ready.
pub fn is_settled(case: Case<'_>, id: &ActionId) -> bool {
    [Guard::Decided, Guard::Imposed, Guard::Replaced].into_iter().any(|guard| is_guarded(case, id, guard))
}

/// Whether a guard that a decision gives stands on a decision.
pub fn is_guarded(case: Case<'_>, id: &ActionId, guard: Guard) -> bool {
    let Some(action) = case.action(id) else { return false };
    let is_moved = |need: &NeedId| of(case, need, StageKind::Move).next().is_some();
    let about: Vec<_> = action.changes.iter().chain(&action.prepares).collect();
    let is_settled = |need: &&&NeedId| is_kept(case, need) || is_imposed(case, need);
    match guard {
        Guard::LowConnectivity | Guard::DoneAlready | Guard::Dropped => false,
        Guard::Replaced => action.changes.iter().any(is_moved),
        Guard::Decided => about.iter().any(|need| is_kept(case, need)) && !about.iter().any(|need| is_moved(need)),
        Guard::Imposed => about.iter().filter(is_settled).count() > 0,
    }
}

fn is_kept(case: Case<'_>, need: &NeedId) -> bool {
    let decision = case.reading.audit.decisions.get(need).map(|decision| &decision.verdict);
    matches!(decision, Some(Verdict::Keep | Verdict::NotNow)) && !is_imposed(case, need)
        || decision.is_some() && !is_imposed(case, need) && of(case, need, StageKind::Move).next().is_none()
}

/// Whether somebody asks for every tool of a need; paper is none.
fn is_imposed(case: Case<'_>, need: &NeedId) -> bool {
    let uses = uses(case.reading, case.catalogue).into_iter();
    let in_use: Vec<_> = uses.filter(|one| one.need == *need && one.is_tool(case.catalogue)).collect();
    !in_use.is_empty() && in_use.iter().all(|one| one.tool.as_ref().is_some_and(|tool| tool.imposed))
}

fn stands(case: Case<'_>, id: &ActionId) -> bool {
    case.planned(id.as_str()).is_some() || case.waits(id.as_str())
}

fn of<'a>(case: Case<'a>, need: &'a NeedId, stage: StageKind) -> impl Iterator<Item = &'a Made> {
    case.plan.made.iter().filter(move |made| made.need == *need && made.stage == stage)
}
