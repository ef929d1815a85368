use super::Figure;
use super::desk::BodyShape;
use super::tool::BarrierShape;
use rumb_engine::answer::{Barrier, Body};
use rumb_engine::catalogue::Doubt;
use serde::Serialize;
use std::collections::BTreeMap;
use ts_rs::TS;

/// The plan by months.
#[derive(Debug, Serialize, TS)]
pub struct PlanCard {
    /// First month, `YYYY-MM`.
    pub start: String,
    /// The body that votes it.
    #[ts(as = "BodyShape")]
    pub body: Body,
    /// Hours a month, all together.
    pub hours_per_month: u32,
    pub hours_assumed: bool,
    /// Hours there are in open months.
    pub hours_available: u32,
    /// What is planned.
    pub year: YearCard,
    /// What waits for the year after, what goes on to be paid in it, and what is not paid any more.
    pub year_after: YearCard,
    pub actions: Vec<ActionCard>,
    /// Actions of the library that wait for the next year.
    pub next_year: Vec<PostponedCard>,
    pub not_proposed: Vec<PostponedCard>,
    /// How the changes of tool are told that the board decided, by the id of their actions.
    pub made: BTreeMap<String, MadeCard>,
    /// Contracts of the tools in use, by the day on which they end.
    pub contracts: Vec<ContractCard>,
    /// Actions that are done already by using the program.
    pub ticked: Vec<String>,
    /// Every question that nobody could answer, planned in this year or not.
    pub find_out: Vec<super::FindOut>,
    /// Red flags that the plan leaves open.
    pub open_flags: Vec<FlagCard>,
    /// Whether the board agreed on a plan: it is kept then, and what is late slides.
    pub agreed: bool,
    /// What the board moved.
    pub pinned: Vec<PinnedCard>,
    /// What does not stand where it stood.
    pub moved: Vec<MovedCard>,
    /// The day on which the plan is looked at, `YYYY-MM-DD`.
    pub today: String,
    pub load: Vec<LoadCard>,
    pub timeline: Figure,
}

/// A red flag that the plan leaves open.
#[derive(Debug, Serialize, TS)]
pub struct FlagCard {
    pub question: String,
    /// The message that says why.
    pub words: String,
}

/// Hours and euros of a year.
#[derive(Debug, Serialize, TS)]
pub struct YearCard {
    /// Volunteers' hours to prepare.
    pub hours: u32,
    /// Hours to prepare of mediators.
    pub mediator_hours: u32,
    /// People × minutes to attend.
    pub attend_minutes: u32,
    /// Euros once, low and high.
    pub once: [u32; 2],
    /// Euros every year, low and high.
    pub yearly: [u32; 2],
    /// Euros that old tools do not cost any more.
    pub saved: u32,
}

/// The contract of a tool in use.
#[derive(Debug, Serialize, TS)]
pub struct ContractCard {
    /// Name of the tool.
    pub tool: String,
    /// The day on which it ends, `YYYY-MM-DD`.
    pub ends: String,
    /// The message that tells how its end and the plan go together.
    pub words: String,
    /// The needs for which the plan keeps a tool that it leaves for others.
    pub needs: Vec<String>,
    /// The month, `YYYY-MM`, in which the plan leaves the tool; absent when it does not.
    pub month: Option<String>,
    /// Euros of one more year, when it would be renewed once.
    pub renewal: Option<u32>,
}

/// An action placed in the year.
#[derive(Debug, Serialize, TS)]
pub struct ActionCard {
    pub id: String,
    /// Whether only its short form is planned.
    pub short: bool,
    pub phase: u8,
    /// Months, `YYYY-MM`.
    pub start: String,
    pub end: String,
    pub hours: u32,
    /// People and minutes of those who attend; zero when nobody does.
    pub attend_people: u32,
    pub attend_minutes: u32,
    pub cost_from: u32,
    pub cost_to: u32,
    pub cost_yearly: bool,
    pub saves: bool,
    pub owner: String,
    /// Who holds that role; absent when nobody is named for it.
    pub person: Option<String>,
    /// Who stands in for whoever holds it; absent when nobody is named for it.
    pub deputy: Option<String>,
    /// The day on which it was begun, `YYYY-MM-DD`.
    pub begun: Option<String>,
    /// Who it would leave out: another way must stand beside it for them.
    #[ts(as = "Vec<BarrierShape>")]
    pub left_out: Vec<Barrier>,
    /// Whether it is interrupted by a blocked month.
    pub spans_blocked: bool,
    pub needs_vote: bool,
    /// Whether it answers a raised red flag.
    pub flag: bool,
    pub reasons: Vec<ActionReason>,
    pub depends_on: Vec<String>,
    /// The planned action that keeps another way, where it leaves somebody out.
    pub other_way: Option<String>,
    /// At most two who can help with just this.
    pub allies: Vec<AllyCard>,
}

/// Somebody who can help with an action.
#[derive(Debug, Serialize, TS)]
pub struct AllyCard {
    pub name: String,
    /// Telephone, else e-mail or site.
    pub reached: Option<String>,
    /// What they say that they help with, as somebody entered it; absent for those of the catalogue.
    pub offer: Option<String>,
    /// The message of what to ask for; absent for those of the user's own.
    pub ask: Option<String>,
    #[ts(type = "\"not-verified\" | \"to-check\" | null")]
    pub doubt: Option<Doubt>,
}

/// An action that a decision makes.
#[derive(Debug, Serialize, TS)]
pub struct MadeCard {
    /// The message of its title, with `$need` and `$software`.
    pub words: String,
    pub need: String,
    /// Name of the software.
    pub software: String,
}

/// Why an action is there.
#[derive(Debug, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum ActionReason {
    Question {
        question: String,
    },
    Flag {
        question: String,
    },
    Prerequisite {
        action: String,
    },
    /// A condition of the profile holds: `imposed-tool`, `low-connectivity`.
    Profile {
        condition: String,
    },
    Always,
    /// The board decided to change the tool of a need.
    Decision {
        need: String,
    },
    /// A change of tool would leave somebody out without it.
    LeftOut {
        action: String,
    },
}

/// An action that is not in this year, and why.
#[derive(Debug, Serialize, TS)]
pub struct PostponedCard {
    pub id: String,
    /// Id of the reason.
    pub why: String,
    pub hours: u32,
}

/// An action that the board moved.
#[derive(Debug, Serialize, TS)]
pub struct PinnedCard {
    pub id: String,
    /// The month, `YYYY-MM`, in which it should begin.
    pub month: String,
    /// Id of the rule that would break; absent when it begins then.
    pub obstacle: Option<String>,
    /// The action that ends too late, when it is that rule.
    pub after: Option<String>,
}

/// An action that does not stand where it stood.
#[derive(Debug, Serialize, TS)]
pub struct MovedCard {
    pub id: String,
    /// First months, `YYYY-MM`; absent when it waited, or waits, for the next year.
    pub from: Option<String>,
    pub to: Option<String>,
}

/// Hours of a month.
#[derive(Debug, Serialize, TS)]
pub struct LoadCard {
    /// `YYYY-MM`.
    pub month: String,
    pub hours: u32,
    pub capacity: u32,
    pub blocked: bool,
    /// It is over: its hours are not to be had any more.
    pub over: bool,
}
