//! Rules about what comes before what.

use super::set::is_switch;
use super::{Case, hold};
use chrono::NaiveDate;
use rumb_engine::answer::{Body, Progress};
use rumb_engine::condition::{Condition, Worth};
use rumb_engine::id::ActionId;
use rumb_engine::plan::{Extent, Month, PlannedAction, Reason};
use rumb_engine::questionnaire::Role;

/// What ends each phase.
const GATES: [&[&str]; 4] = [&["A01"], &["A12", "A16"], &["A23", "A24", "A27", "A28", "A30"], &["A38", "A61"]];

pub fn prerequisites(case: Case<'_>) -> Result<(), String> {
    for planned in to_begin(case) {
        let Some(action) = case.action(&planned.id) else { continue };
        for after in &action.after {
            hold(!case.waits(after.as_str()), || format!("{after} waits, {} does not", planned.id))?;
            let Some(first) = case.planned(after.as_str()) else { continue };
            let months = action.lag.iter().find(|lag| lag.after == *after).map_or(0, |lag| lag.months);
            let gap = planned.start.since(first.end);
            hold(gap >= 0 && gap.unsigned_abs() >= months, || {
                format!("{} begins {gap} months after the end of {after}", planned.id)
            })?;
        }
    }
    Ok(())
}

pub fn before_switch(case: Case<'_>) -> Result<(), String> {
    for switch in to_begin(case).filter(|action| is_switch(action.kind)) {
        for (id, question, fine) in [("A01", "GOV-02", 3), ("A16", "CON-01", 4), ("A30", "", 0)] {
            // A change that was decided has a training of its own.
            let is_own = id == "A30" && case.plan.made(&switch.id).is_some();
            if switch.id == *id || is_own || case.action(&id.into()).is_none() {
                continue;
            }
            let asked = case.reading.questionnaire.question(&question.into());
            let is_fine = asked.is_some_and(|question| match case.reading.worth(question) {
                Worth::Level(level) => level >= fine,
                Worth::NotConcerned => true,
                Worth::Risk | Worth::Skipped | Worth::Blank => false,
            });
            let precedes = case.planned(id).is_some_and(|first| first.end <= switch.start);
            let is_fine = is_fine || case.is(&id.into(), Progress::Done);
            hold(precedes || is_fine, || format!("{id} does not precede {}", switch.id))?;
        }
    }
    Ok(())
}

pub fn switches(case: Case<'_>) -> Result<(), String> {
    let switches: Vec<_> = case.plan.actions.iter().filter(|action| is_switch(action.kind)).collect();
    for (place, one) in switches.iter().enumerate() {
        for two in &switches[place + 1..] {
            let meet = match (case.group(&one.id), case.group(&two.id)) {
                (Some(one), Some(two)) => one == two,
                (None, _) | (_, None) => true,
            };
            let apart = one.start.since(two.start).abs() >= 2 && (one.end < two.start || two.end < one.start);
            let are_begun = one.begun.is_some() && two.begun.is_some();
            hold(!meet || apart || are_begun, || format!("{} and {} are too close", one.id, two.id))?;
        }
    }
    Ok(())
}

pub fn vote(case: Case<'_>) -> Result<(), String> {
    let capacity = &case.reading.audit.capacity;
    let usual = if case.reading.word("PRF-13") == Some("assembly") { Body::Assembly } else { Body::Board };
    let body = capacity.decides.unwrap_or(usual);
    hold(case.plan.vote.body == body, || format!("the plan is put to the {:?}", case.plan.vote.body))?;
    let to_come = |day: Option<NaiveDate>| day.map(Month::of).filter(|month| *month >= case.plan.start);
    let board = to_come(capacity.decides_on);
    let meeting = if body == Body::Assembly { to_come(capacity.assembly).or(board) } else { board };
    for action in to_begin(case).filter(|action| action.needs_vote) {
        if action.id == "A09" {
            continue;
        }
        if let Some(done) = case.done("A09") {
            hold(done < action.start, || format!("{} begins before the vote that was", action.id))?;
            continue;
        }
        let after_meeting = meeting.is_none_or(|meeting| meeting < action.start);
        hold(after_meeting, || format!("{} begins before the body has met", action.id))?;
        if case.action(&"A09".into()).is_some() && !case.is(&"A09".into(), Progress::Dropped) {
            let after_vote = case.plan.vote.month.is_some_and(|month| month < action.start);
            hold(after_vote, || format!("{} begins before the vote", action.id))?;
            let after_action = case.planned("A09").is_some_and(|vote| vote.end < action.start);
            hold(after_action, || format!("{} begins before the road map is voted", action.id))?;
        }
    }
    Ok(())
}

pub fn earliest(case: Case<'_>) -> Result<(), String> {
    for planned in to_begin(case) {
        let Some(month) = case.action(&planned.id).and_then(|action| action.earliest_month) else { continue };
        if planned.id == "A66" && case.reading.audit.capacity.assembly.is_some() {
            continue;
        }
        let begins = case.index(planned.start) + 1;
        // What would not end within the year begins as many open months earlier as it takes.
        let is_many = planned.owner_role == Role::Board && planned.person.is_none();
        let share = if is_many { case.hours() } else { (case.hours() * 4 / 10).max(case.hours().min(2)) }.max(1);
        let months = if case.is_led(planned) { 1 } else { planned.hours.div_ceil(share).max(1) };
        let open = case.plan.load.iter().rev().map(|load| load.month).filter(|open| !case.is_blocked(*open));
        let last = open.take(usize::try_from(months).unwrap_or(1)).last().map_or(1, |last| case.index(last) + 1);
        let month = i64::from(month).min(i64::from(last));
        hold(i64::from(begins) >= month, || format!("{} begins in month {begins}", planned.id))?;
    }
    Ok(())
}

pub fn accounts(case: Case<'_>) -> Result<(), String> {
    let Some(closed) = case.reading.audit.capacity.accounts_month else { return Ok(()) };
    for planned in to_begin(case).filter(|action| is_switch(action.kind)) {
        let made = case.plan.made(&planned.id).map(|made| vec![made.need.clone()]);
        let changes = made.or_else(|| Some(case.action(&planned.id)?.changes.clone())).unwrap_or_default();
        let is_new = planned.start.number() == closed % 12 + 1;
        hold(is_new || !changes.iter().any(|need| *need == "accounting"), || {
            format!("{} begins in {}", planned.id, planned.start)
        })?;
    }
    Ok(())
}

pub fn phases(case: Case<'_>) -> Result<(), String> {
    for planned in to_begin(case).filter(|action| action.needs_vote) {
        let Some(action) = case.action(&planned.id) else { continue };
        if matches!(action.trigger, Condition::Always(_)) {
            continue;
        }
        for id in
            GATES.into_iter().take(usize::from(action.phase)).flatten().filter(|id| !leads_to(case, &planned.id, id))
        {
            hold(!case.waits(id), || format!("{} does not wait for {id}", planned.id))?;
            let closed = case.planned(id).is_none_or(|gate| gate.end <= planned.start);
            hold(closed, || format!("{} begins before {id} ends", planned.id))?;
        }
        if action.phase < 2 {
            continue;
        }
        let flagged = case.plan.actions.iter().filter(|other| {
            other.reasons.iter().any(|reason| matches!(reason, Reason::Flag(_)))
                && !other.needs_vote
                && !leads_to(case, &planned.id, other.id.as_str())
        });
        for flag in flagged {
            hold(flag.end <= planned.start, || format!("{} begins before {} closes a flag", planned.id, flag.id))?;
        }
    }
    Ok(())
}

pub fn depends_on(case: Case<'_>) -> Result<(), String> {
    for action in to_begin(case) {
        for id in &action.depends_on {
            let first = case.planned(id.as_str());
            let precedes = first.is_some_and(|first| first.end <= action.start);
            hold(precedes, || format!("{id} does not precede {}", action.id))?;
        }
        let expected = case.action(&action.id).map(|known| known.after.clone()).unwrap_or_default();
        for id in expected.iter().filter(|id| case.planned(id.as_str()).is_some()) {
            let is_named = action.depends_on.contains(id) || action.extent == Extent::FindOut;
            hold(is_named, || format!("{} does not name {id}", action.id))?;
        }
    }
    Ok(())
}

pub fn listed(case: Case<'_>) -> Result<(), String> {
    let place = |id: &ActionId| case.plan.actions.iter().position(|action| action.id == *id);
    for (own, action) in case.plan.actions.iter().enumerate() {
        for id in &action.depends_on {
            hold(place(id).is_none_or(|first| first < own), || format!("{id} is told after {}", action.id))?;
        }
    }
    let mut months = case.plan.actions.windows(2).map(|two| two[0].start <= two[1].start);
    hold(months.all(|is_later| is_later), || "the list is not in the order of the months".to_owned())
}

/// What is not begun: what is cannot wait any more.
fn to_begin<'a>(case: Case<'a>) -> impl Iterator<Item = &'a PlannedAction> {
    case.plan.actions.iter().filter(|action| action.begun.is_none())
}

/// Whether an action must precede another one, by the library or by its phases, or is it.
fn leads_to(case: Case<'_>, first: &ActionId, id: &str) -> bool {
    let mut open = vec![ActionId::from(id)];
    let mut seen = Vec::new();
    while let Some(next) = open.pop() {
        if next == *first {
            return true;
        }
        if seen.contains(&next) {
            continue;
        }
        if let Some(action) = case.action(&next) {
            open.extend(action.after.iter().cloned());
            if action.needs_vote {
                let gates = GATES.into_iter().take(usize::from(action.phase)).flatten();
                open.extend(gates.map(|id| ActionId::from(*id)));
            }
            if is_switch(action.kind) {
                open.extend(["A01", "A16", "A30"].map(ActionId::from));
            }
        }
        seen.push(next);
    }
    false
}
