//! `rumb plan --json`: the plan in a frozen format (`rumb-plan`, version 1).

use chrono::NaiveDate;
use rumb_engine::answer::Audit;
use rumb_engine::condition::Reading;
use rumb_engine::id::ActionId;
use rumb_engine::plan::{Plan, Reason, plan_on};
use rumb_locale::Words;
use rumb_report::paper::name;
use serde::Serialize;
use std::ops::Deref;

/// A plan with the name and version of its format; a change of its keys raises `version`.
#[derive(Debug, Serialize)]
pub struct PlanFile {
    pub format: &'static str,
    pub version: u32,
    #[serde(flatten)]
    plan: Plan,
}

impl PlanFile {
    pub(crate) fn of(plan: Plan) -> Self {
        Self { format: "rumb-plan", version: 1, plan }
    }
}

impl Deref for PlanFile {
    type Target = Plan;

    fn deref(&self) -> &Plan {
        &self.plan
    }
}

/// Makes the plan of an audit that begins on a day, as it stands on another: what is late slides once the board agreed.
pub fn plan_of(audit: &Audit, start: NaiveDate, today: NaiveDate) -> PlanFile {
    let reading = Reading::new(rumb_content::questionnaire(), audit);
    PlanFile::of(plan_on(reading, rumb_content::catalogue(), start, today))
}

/// What an action is called in a list of actions, of the library or made by a decision.
pub fn action_title(words: &Words, plan: &Plan, id: &ActionId, reasons: &[Reason]) -> String {
    name::listed(words, &plan.made, id, reasons)
}
