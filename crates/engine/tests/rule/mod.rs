//! The hard rules of the plan as functions, for any audit and any catalogue.

pub mod barrier;
pub mod contract;
pub mod decision;
pub mod month;
pub mod order;
pub mod set;

use rumb_engine::answer::Progress;
use rumb_engine::catalogue::{Action, Catalogue};
use rumb_engine::condition::Reading;
use rumb_engine::id::ActionId;
use rumb_engine::plan::{Extent, Month, Plan, PlannedAction};
use rumb_engine::questionnaire::Role;

/// What a rule looks at.
#[derive(Clone, Copy)]
pub struct Case<'a> {
    pub plan: &'a Plan,
    pub reading: Reading<'a>,
    pub catalogue: &'a Catalogue,
}

/// A rule: says what breaks it.
pub type Rule = fn(Case<'_>) -> Result<(), String>;

/// All rules with their names.
pub const RULES: [(&str, Rule); 33] = [
    ("every triggered action stands in exactly one list", set::once),
    ("only guards refuse", set::refused_by_a_guard),
    ("every question to find out is a task", set::find_outs),
    ("a missing prerequisite stands in its short form", set::short_forms),
    ("every line has its reasons", set::reasons),
    ("hours and money are those of the band", set::figures),
    ("raised flags are listed, open ones first", set::flags),
    ("no hours, no plan", set::no_hours),
    ("the plan has twelve months", month::twelve),
    ("no month has more hours than there are", month::capacity),
    ("one person carries at most four tenths of a month", month::share),
    ("the year keeps five hours in a hundred", month::year),
    ("the load is the sum of the hours to prepare", month::load),
    ("nothing is done in a blocked month", month::blocked),
    ("an action fills consecutive open months", month::consecutive),
    ("at most two actions are in progress", month::at_a_time),
    ("prerequisites come first, with their months to wait", order::prerequisites),
    ("a deputy, a tested backup and a training precede every change of tool", order::before_switch),
    ("two changes of tool for the same people stand two months apart", order::switches),
    ("what needs the vote begins after it", order::vote),
    ("nothing begins before its earliest month", order::earliest),
    ("the tool of the accounts changes when an accounting year begins", order::accounts),
    ("what needs the vote waits for the phases before", order::phases),
    ("what the board keeps is not migrated", decision::kept),
    ("a need passes to another tool once", decision::once),
    ("what is decided is planned, and says who decided it", decision::made),
    ("a change is tried, learnt, made, helped with and closed", decision::stages),
    ("nobody tries or learns what the year does not bring", decision::nothing_in_vain),
    ("one tool is learnt at a time", decision::one_change_at_a_time),
    ("a contract is told once, and as the plan leaves its tool", contract::told),
    ("what an action depends on is planned before it", order::depends_on),
    ("the list goes from what precedes to what follows", order::listed),
    ("a change says whom it leaves out, and another way precedes it", barrier::left_out),
];

/// Tries all rules.
pub fn broken(plan: &Plan, reading: Reading<'_>, catalogue: &Catalogue) -> Vec<String> {
    let case = Case { plan, reading, catalogue };
    let tried = RULES.iter().map(|(name, rule)| rule(case).map_err(|what| format!("{name}: {what}")));
    tried.filter_map(Result::err).collect()
}

impl<'a> Case<'a> {
    pub fn planned(self, id: &str) -> Option<&'a PlannedAction> {
        self.plan.actions.iter().find(|action| action.id == *id)
    }

    pub fn action(self, id: &ActionId) -> Option<&'a Action> {
        self.catalogue.actions.iter().find(|action| action.id == *id)
    }

    /// The people whose habits a change of tool touches; everybody when absent.
    pub fn group(self, id: &ActionId) -> Option<&'a str> {
        let made = self.plan.made(id).and_then(|made| self.catalogue.switch(&made.need)?.group.as_deref());
        made.or_else(|| self.action(id).and_then(|action| action.group.as_deref()))
    }

    /// Whether the board said so of an action.
    pub fn is(self, id: &ActionId, state: Progress) -> bool {
        self.reading.audit.follow_up.get(id).is_some_and(|follow_up| follow_up.state == state)
    }

    /// The month in which an action was done.
    pub fn done(self, id: &str) -> Option<Month> {
        let follow_up = self.reading.audit.follow_up.get(id)?;
        (follow_up.state == Progress::Done).then_some(Month::of(follow_up.on))
    }

    pub fn waits(self, id: &str) -> bool {
        self.plan.next_year.iter().any(|waiting| waiting.id == *id)
    }

    pub fn refuses(self, id: &str) -> bool {
        self.plan.not_proposed.iter().any(|refused| refused.id == *id)
    }

    /// Months from the start of the plan, from 0.
    pub fn index(self, month: Month) -> i32 {
        month.since(self.plan.start)
    }

    /// Hours a month of the association: given, else by band.
    pub fn hours(self) -> u32 {
        let usual = match self.reading.band() {
            rumb_engine::condition::Band::Micro => 4,
            rumb_engine::condition::Band::Small => 6,
            rumb_engine::condition::Band::Medium => 15,
            rumb_engine::condition::Band::Large => 30,
        };
        self.reading.audit.capacity.hours_per_month.or_else(|| self.reading.number("PRF-12")).unwrap_or(usual)
    }

    pub fn is_blocked(self, month: Month) -> bool {
        self.reading.audit.capacity.blocked_months.contains(&month.number())
    }

    pub fn is_led(self, action: &PlannedAction) -> bool {
        action.owner_role == Role::Mediator && action.extent != Extent::FindOut
    }
}

/// Fails with a sentence when something does not hold.
pub fn hold(holds: bool, what: impl FnOnce() -> String) -> Result<(), String> {
    if holds { Ok(()) } else { Err(what()) }
}
