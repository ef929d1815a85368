//! The first-steps sheet: what the shortest length ends with (method, section 5).

mod choose;

use crate::catalogue::{Attendance, Catalogue};
use crate::condition::{Reading, Worth};
use crate::id::{ActionId, ActorId, QuestionId};
use crate::maturity::maturity;
use crate::plan::demand::find_out_id;
use crate::plan::follow::closed;
use crate::plan::{Extent, Reason};
use crate::questionnaire::{Question, Role};
use crate::recommendation::helpers;
use choose::{first_actions, first_contacts, is_settled};
use chrono::{Months, NaiveDate};
use serde::Serialize;

/// One page to hand over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Sheet {
    /// At most three, the best first; fewer when there are none.
    pub strengths: Vec<Strength>,
    /// Raised red flags that nothing done answers, in questionnaire order: to settle first.
    pub settle: Vec<QuestionId>,
    /// At most five, twelve hours in all, no change of tool, no purchase above 120 €.
    pub actions: Vec<FirstAction>,
    /// Volunteers' hours that these actions take beyond three months of what the association has: what closes a red
    /// flag is named all the same.
    pub missing_hours: u32,
    /// What nobody in the room knew and nobody has asked since, in questionnaire order.
    pub find_out: Vec<FindOut>,
    /// The person or place to call.
    pub call: Option<ActorId>,
    /// The day to look at the sheet again: one month after it was handed over.
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

/// Makes the sheet that is handed over on `today`.
pub fn sheet(reading: Reading<'_>, catalogue: &Catalogue, today: NaiveDate) -> Sheet {
    let figures = maturity(reading);
    let whom = |id: &QuestionId| reading.questionnaire.question(id).and_then(|question| question.whom);
    let is_open = |id: &QuestionId| closed(reading.audit, &find_out_id(id), false).is_none();
    let find_out = figures.find_out.into_iter().filter(is_open);
    let settle = figures.flags.into_iter().filter(|flag| !is_settled(reading, catalogue, flag));
    let (mut actions, mut missing_hours) = (first_contacts(reading, catalogue), 0);
    if reading.asked().any(|question| matches!(reading.worth(question), Worth::Level(_))) {
        (actions, missing_hours) = first_actions(reading, catalogue);
    }
    Sheet {
        strengths: strengths(reading),
        settle: settle.collect(),
        actions,
        missing_hours,
        find_out: find_out.map(|id| FindOut { whom: whom(&id).unwrap_or(Role::Board), question: id }).collect(),
        call: helpers(reading, catalogue).first().map(|actor| actor.id.clone()),
        review: today.checked_add_months(Months::new(1)).unwrap_or(today),
    }
}

/// The best answered questions, at most three: levels 3 and 4 before level 2, then by weight, level and order.
pub fn strengths(reading: Reading<'_>) -> Vec<Strength> {
    let level = |question: &Question| match reading.worth(question) {
        Worth::Level(level) => (level >= 2).then_some(level),
        Worth::Risk | Worth::Skipped | Worth::NotConcerned | Worth::Blank => None,
    };
    let mut strengths: Vec<_> = reading.asked().filter_map(|question| Some((question, level(question)?))).collect();
    strengths.sort_by_key(|(question, level)| (*level < 3, -reading.weight(question), -level));
    let shown = strengths.into_iter().take(STRENGTHS);
    shown.map(|(question, level)| Strength { question: question.id.clone(), level }).collect()
}
