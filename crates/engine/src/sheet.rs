//! The first-steps sheet: what the shortest length ends with (method, section 5).

use crate::catalogue::{Action, ActionKind, Attendance, Catalogue};
use crate::condition::{Reading, Worth};
use crate::id::{ActionId, ActorId, QuestionId};
use crate::maturity::maturity;
use crate::plan::anchor::{HELP, LEAD};
use crate::plan::calendar::monthly_hours;
use crate::plan::cost::{SHORT_HOURS, attendance, euros, hours};
use crate::plan::demand::{full, is_done, is_ticked, prerequisites};
use crate::plan::order::rank;
use crate::plan::trigger::is_always;
use crate::plan::{Extent, Reason};
use crate::questionnaire::{Question, Role};
use crate::recommendation::helpers;
use chrono::{Months, NaiveDate};
use serde::Serialize;

/// One page to hand over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Sheet {
    /// At most three, the best first; fewer when there are none.
    pub strengths: Vec<Strength>,
    /// Raised red flags, in questionnaire order: to settle this month.
    pub settle: Vec<QuestionId>,
    /// At most five, twelve hours in all, no change of tool, no purchase above 120 €.
    pub actions: Vec<FirstAction>,
    /// What nobody in the room knew, in questionnaire order.
    pub find_out: Vec<FindOut>,
    /// The person or place to call.
    pub call: Option<ActorId>,
    /// The day to look at the sheet again: one month after the start.
    pub review: NaiveDate,
}

/// A question that the association answered well.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Strength {
    pub question: QuestionId,
    /// 2 to 4.
    pub level: i64,
}

/// An action of the sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FirstAction {
    pub id: ActionId,
    pub extent: Extent,
    /// Whole hours to prepare.
    pub hours: u32,
    pub attend: Option<Attendance>,
    /// Low and high, in euros.
    pub cost_eur: [u32; 2],
    pub owner_role: Role,
    /// Empty for the two actions of an association that knows nothing yet.
    pub reasons: Vec<Reason>,
}

/// A question to ask somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FindOut {
    pub question: QuestionId,
    pub whom: Role,
}

/// Strengths shown.
const STRENGTHS: usize = 3;

/// Actions shown.
const ACTIONS: usize = 5;

/// Hours of all actions together, a mediator's included.
const HOURS: u32 = 12;

/// Months of volunteers' hours that the actions may take.
const SEASON: u32 = 3;

/// Euros that an action may cost.
const EUROS: u32 = 120;

/// Makes the sheet of an audit that begins on `start`.
pub fn sheet(reading: Reading<'_>, catalogue: &Catalogue, start: NaiveDate) -> Sheet {
    let figures = maturity(reading);
    let whom = |id: &QuestionId| reading.questionnaire.question(id).and_then(|question| question.whom);
    let find_out = figures.find_out.into_iter();
    let is_blank = !reading.asked().any(|question| matches!(reading.worth(question), Worth::Level(_)));
    Sheet {
        strengths: strengths(reading),
        settle: figures.flags,
        actions: if is_blank { first_contacts(reading, catalogue) } else { first_actions(reading, catalogue) },
        find_out: find_out.map(|id| FindOut { whom: whom(&id).unwrap_or(Role::Board), question: id }).collect(),
        call: helpers(reading, catalogue).first().map(|actor| actor.id.clone()),
        review: start.checked_add_months(Months::new(1)).unwrap_or(start),
    }
}

/// The best answered questions: levels 3 and 4 before level 2, then by weight, level and order.
fn strengths(reading: Reading<'_>) -> Vec<Strength> {
    let level = |question: &Question| match reading.worth(question) {
        Worth::Level(level) => (level >= 2).then_some(level),
        Worth::Risk | Worth::Skipped | Worth::NotConcerned | Worth::Blank => None,
    };
    let mut strengths: Vec<_> = reading.asked().filter_map(|question| Some((question, level(question)?))).collect();
    strengths.sort_by_key(|(question, level)| (*level < 3, -reading.weight(question), -level));
    let shown = strengths.into_iter().take(STRENGTHS);
    shown.map(|(question, level)| Strength { question: question.id.clone(), level }).collect()
}

/// Takes the triggered actions in their rank, each that is allowed, ready and fits.
fn first_actions(reading: Reading<'_>, catalogue: &Catalogue) -> Vec<FirstAction> {
    let triggered = catalogue.actions.iter().filter(|action| reading.holds(&action.trigger));
    let tasks: Vec<_> = triggered.map(|action| full(reading, action)).collect();
    let mut hours_left = HOURS;
    let mut load_left = monthly_hours(reading).saturating_mul(SEASON);
    let mut actions: Vec<FirstAction> = Vec::new();
    for task in rank(&tasks).into_iter().map(|index| &tasks[index]) {
        let Some(action) = task.action.filter(|action| is_allowed(reading, action)) else { continue };
        let is_ready = |id: &str| {
            let known = catalogue.actions.iter().find(|action| action.id == *id);
            actions.iter().any(|chosen| chosen.id == *id) || known.is_none_or(|known| is_settled(reading, known))
        };
        let fits = task.hours <= hours_left && task.load <= load_left && actions.len() < ACTIONS;
        if fits && prerequisites(action).into_iter().all(is_ready) {
            hours_left -= task.hours;
            load_left -= task.load;
            actions.push(FirstAction { reasons: task.reasons.clone(), ..first(reading, action) });
        }
    }
    actions
}

/// What helps when nobody knows anything: a lead and somebody to ask, in full when the hours allow it.
fn first_contacts(reading: Reading<'_>, catalogue: &Catalogue) -> Vec<FirstAction> {
    let mut left = HOURS.min(monthly_hours(reading).saturating_mul(SEASON));
    let mut contacts = Vec::new();
    for action in [LEAD, HELP].into_iter().filter_map(|id| catalogue.actions.iter().find(|action| action.id == *id)) {
        let whole = first(reading, action);
        let contact = if whole.hours > left && action.short_form {
            FirstAction { extent: Extent::Short, hours: SHORT_HOURS, attend: None, cost_eur: [0, 0], ..whole }
        } else {
            whole
        };
        left = left.saturating_sub(contact.hours);
        contacts.push(contact);
    }
    contacts
}

/// No change of tool, nothing that waits for a vote, no purchase above the limit, nothing that belongs to a plan.
fn is_allowed(reading: Reading<'_>, action: &Action) -> bool {
    let changes_tool = match action.kind {
        ActionKind::Switch | ActionKind::Exit => true,
        ActionKind::Secure | ActionKind::Organise | ActionKind::Learn | ActionKind::Spend => false,
    };
    let is_plan = action.needs_vote || is_always(&action.trigger) || is_ticked(reading, action);
    !changes_tool && !is_plan && euros(action)[1] <= EUROS
}

/// Whether nothing is left to do about a prerequisite.
fn is_settled(reading: Reading<'_>, action: &Action) -> bool {
    is_ticked(reading, action) || (!reading.holds(&action.trigger) && is_done(reading, action))
}

fn first(reading: Reading<'_>, action: &Action) -> FirstAction {
    FirstAction {
        id: action.id.clone(),
        extent: Extent::Full,
        hours: hours(reading, action),
        attend: attendance(reading, action),
        cost_eur: euros(action),
        owner_role: action.owner,
        reasons: Vec::new(),
    }
}
