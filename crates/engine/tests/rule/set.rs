//! Rules about what stands in a plan, whatever the months.

use super::decision::{is_guarded, is_settled};
use super::{Case, hold};
use rumb_engine::answer::Progress;
use rumb_engine::answer::{Answer, Value};
use rumb_engine::catalogue::{ActionKind, ExtraHours};
use rumb_engine::condition::{Condition, Worth};
use rumb_engine::id::{ActionId, QuestionId};
use rumb_engine::maturity::maturity;
use rumb_engine::plan::{Closing, Extent, Guard, Reason, Why};
use rumb_engine::questionnaire::Form;
use std::collections::BTreeMap;

pub fn once(case: Case<'_>) -> Result<(), String> {
    let mut count: BTreeMap<&str, u32> = BTreeMap::new();
    let planned = case.plan.actions.iter().map(|action| &action.id);
    let waiting = case.plan.next_year.iter().map(|waiting| &waiting.id);
    let refused = case.plan.not_proposed.iter().map(|refused| &refused.id);
    for id in planned.chain(waiting).chain(refused) {
        *count.entry(id.as_str()).or_default() += 1;
    }
    for (id, times) in &count {
        hold(*times == 1, || format!("{id} stands {times} times"))?;
    }
    for action in case.catalogue.actions.iter().filter(|action| case.reading.holds(&action.trigger)) {
        hold(count.contains_key(action.id.as_str()), || format!("{} is nowhere", action.id))?;
    }
    Ok(())
}

pub fn refused_by_a_guard(case: Case<'_>) -> Result<(), String> {
    let is_low = case.reading.holds(&Condition::Named("low-connectivity".into()));
    for refused in &case.plan.not_proposed {
        let holds = match refused.why {
            Guard::LowConnectivity => {
                is_low && case.action(&refused.id).is_some_and(|action| !case.reading.holds(&action.trigger))
            }
            Guard::DoneAlready => {
                case.is(&refused.id, Progress::Done) || refused.id == "A05" && !case.reading.audit.tools.is_empty()
            }
            Guard::Dropped => case.is(&refused.id, Progress::Dropped),
            Guard::Decided | Guard::Imposed | Guard::Replaced => is_guarded(case, &refused.id, refused.why),
        };
        hold(holds, || format!("{} is refused without a guard", refused.id))?;
    }
    Ok(())
}

pub fn find_outs(case: Case<'_>) -> Result<(), String> {
    let unknown = maturity(case.reading).find_out;
    let (mut hours, mut open) = (0, 0_u32);
    for question in &unknown {
        let id = format!("find-out-{question}");
        if case.refuses(&id) {
            continue;
        }
        open += 1;
        let planned = case.planned(&id).map(|action| (action.hours, action.extent));
        let waiting = case.plan.next_year.iter().find(|waiting| waiting.id == *id);
        let Some((own, extent)) = planned.or_else(|| waiting.map(|waiting| (waiting.hours, waiting.extent))) else {
            return Err(format!("{id} is nowhere"));
        };
        hold(extent == Extent::FindOut, || format!("{id} is not a task of ten minutes"))?;
        hours += own;
    }
    hold(hours == open.div_ceil(6), || format!("{open} questions take {hours} hours"))
}

/// A prerequisite that is neither triggered nor known to be fine is in the plan.
pub fn short_forms(case: Case<'_>) -> Result<(), String> {
    for planned in case.plan.actions.iter().filter(|action| action.extent == Extent::Full) {
        let Some(action) = case.action(&planned.id) else { continue };
        for after in &action.after {
            let Some(known) = case.action(after) else { continue };
            let stands = case.planned(after.as_str()).is_some() || case.waits(after.as_str());
            let settled = stands || case.refuses(after.as_str()) || is_settled(case, after);
            hold(settled || !is_open(case, &known.trigger), || format!("{after} is missing before {}", planned.id))?;
        }
    }
    for short in case.plan.actions.iter().filter(|action| action.extent == Extent::Short) {
        let is_needed = |reason: &Reason| matches!(reason, Reason::PrerequisiteOf(_) | Reason::LeftOut(_));
        let is_right = short.hours == 1 && short.reasons.iter().all(is_needed);
        hold(is_right, || format!("{} is no short form", short.id))?;
    }
    Ok(())
}

pub fn reasons(case: Case<'_>) -> Result<(), String> {
    for action in &case.plan.actions {
        hold(!action.reasons.is_empty(), || format!("{} has no reason", action.id))?;
        let is_always = case.action(&action.id).is_some_and(|known| matches!(known.trigger, Condition::Always(_)));
        let says_always = action.reasons.contains(&Reason::Always);
        hold(is_always == says_always, || format!("{} does not say whether it is in every plan", action.id))?;
    }
    Ok(())
}

pub fn figures(case: Case<'_>) -> Result<(), String> {
    let band = case.reading.band() as usize;
    for planned in case.plan.actions.iter().filter(|action| action.extent == Extent::Full) {
        let Some(action) = case.action(&planned.id) else { continue };
        let extra = match &action.extra_hours {
            None => 0,
            Some(ExtraHours::Machines { included, each }) => machines(case).saturating_sub(included[band]) * each,
            Some(ExtraHours::Members { included, step, each }) => {
                let members = case.reading.number("PRF-06").unwrap_or(0);
                members.saturating_sub(included[band]).div_ceil(*step) * each
            }
        };
        hold(planned.hours == action.hours[band] + extra, || format!("{} has other hours", planned.id))?;
        let euros = action.cost.map_or([0, 0], |cost| [cost.from, cost.to]);
        hold(planned.cost_eur == euros, || format!("{} has another cost", planned.id))?;
    }
    let totals = case.plan.totals;
    let volunteers: u32 = case.plan.load.iter().map(|load| load.hours).sum();
    hold(totals.hours == volunteers, || "the total of hours is not the load".to_owned())
}

pub fn flags(case: Case<'_>) -> Result<(), String> {
    let mut raised: Vec<_> = case.plan.flags.iter().map(|flag| flag.question.clone()).collect();
    raised.sort();
    let mut expected = maturity(case.reading).flags;
    expected.sort();
    hold(raised == expected, || "the flags are not those raised".to_owned())?;
    let is_sorted = case.plan.flags.is_sorted_by_key(|flag| !flag.closing.is_open());
    hold(is_sorted, || "an open flag stands after a closed one".to_owned())?;
    for flag in &case.plan.flags {
        let names = |reasons: &[Reason]| reasons.contains(&Reason::Flag(flag.question.clone()));
        let ends = case.plan.actions.iter().filter(|action| names(&action.reasons)).map(|action| action.end);
        let is_late = case.plan.next_year.iter().any(|waiting| names(&waiting.reasons));
        let answers = |id: &&ActionId| case.action(id).is_some_and(|action| raises(&action.trigger, &flag.question));
        let closed = case.plan.not_proposed.iter().map(|refused| &refused.id).filter(answers);
        let closed: Vec<_> = closed.map(|id| case.done(id.as_str())).collect();
        let closing = match (ends.max(), closed.iter().flatten().max()) {
            (_, _) if is_late => Closing::NextYear,
            (Some(month), _) => Closing::Planned(month),
            (None, Some(month)) => Closing::Done(*month),
            (None, None) if closed.is_empty() => Closing::NextYear,
            (None, None) => Closing::Dropped,
        };
        hold(flag.closing == closing, || format!("{} is not closed then", flag.question))?;
    }
    Ok(())
}

/// Whether a trigger names the flag of a question.
fn raises(trigger: &Condition, question: &QuestionId) -> bool {
    match trigger {
        Condition::Flag(flag) => flag == question,
        Condition::Any(all) | Condition::All(all) => all.iter().any(|one| raises(one, question)),
        _ => false,
    }
}

pub fn no_hours(case: Case<'_>) -> Result<(), String> {
    if case.hours() > 0 {
        return hold(case.plan.next_year.iter().all(|waiting| waiting.why != Why::ZeroCapacity), || {
            "there are hours".to_owned()
        });
    }
    hold(case.plan.actions.is_empty(), || "an action is planned without hours".to_owned())?;
    let is_told = case.plan.next_year.iter().all(|waiting| waiting.why == Why::ZeroCapacity);
    hold(is_told, || "another reason than the hours is given".to_owned())
}

/// Whether every question of a trigger is unknown, so that nothing says whether it holds.
fn is_open(case: Case<'_>, trigger: &Condition) -> bool {
    let mut ids = Vec::new();
    questions(trigger, &mut ids);
    let is_unknown = |id: &QuestionId| {
        case.reading.questionnaire.question(id).is_some_and(|question| {
            question.shown_if.is_none()
                && question.scoring.is_some()
                && matches!(case.reading.worth(question), Worth::Blank | Worth::Skipped)
        })
    };
    // A guard on the connection can settle a trigger by itself.
    let is_low = case.reading.holds(&Condition::Named("low-connectivity".into()));
    !is_low && !ids.is_empty() && ids.iter().all(is_unknown) && !is_listed(case, trigger)
}

/// Answers about the tools in use stand for the list of tools.
fn is_listed(case: Case<'_>, trigger: &Condition) -> bool {
    let of = |id: &str| case.catalogue.actions.iter().any(|action| action.id == *id && action.trigger == *trigger);
    of("A05")
        && case.reading.asked().filter(|question| matches!(question.form, Form::Tools { .. })).all(|question| {
            case.reading.audit.answers.contains_key(&question.id) || !case.reading.audit.tools.is_empty()
        })
}

fn questions(condition: &Condition, ids: &mut Vec<QuestionId>) {
    match condition {
        Condition::AnyOf { question, .. }
        | Condition::AtLeast { question, .. }
        | Condition::AtMost { question, .. }
        | Condition::Exactly { question, .. }
        | Condition::Flag(question) => ids.push(question.clone()),
        Condition::Any(parts) | Condition::All(parts) => parts.iter().for_each(|part| questions(part, ids)),
        Condition::Not(inner) => questions(inner, ids),
        Condition::Named(_) | Condition::BandAtLeast(_) | Condition::Always(_) => {}
    }
}

fn machines(case: Case<'_>) -> u32 {
    let question = case.reading.questionnaire.question(&"INV-13".into());
    match (question.map(|question| &question.form), case.reading.audit.answers.get("INV-13")) {
        (Some(Form::NumberTable { total, .. }), Some(Answer::Answered(Value::Table(table)))) => {
            total.iter().filter_map(|row| table.get(row)).sum()
        }
        _ => 0,
    }
}

/// Whether people change habits.
pub fn is_switch(kind: ActionKind) -> bool {
    kind == ActionKind::Switch
}
