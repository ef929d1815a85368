//! What a plan says. Serialised as in `rumb plan --json` (command line), with a few more keys.

use super::anchor::OTHER_WAY;
use super::cost::Effort;
use super::month::Month;
use super::moved::{Moved, Obstacle, Pinned};
use super::sum::{Items, Totals};
use crate::answer::{Agreed, Barrier, Decision, Operator, Tool};
use crate::catalogue::StageKind;
use crate::catalogue::{ActionKind, Attendance, Cost};
use crate::id::{ActionId, ConditionId, HostId, NeedId, ProductId, QuestionId, SoftwareId};
use crate::questionnaire::Role;
use chrono::NaiveDate;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// A plan of twelve months. Every triggered action stands in exactly one of `actions`, `next_year`, `not_proposed`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Plan {
    pub start: Month,
    /// Raised flags, those that the plan leaves open first.
    pub flags: Vec<FlagClosing>,
    /// What the board decided about its tools, by need.
    pub ledger: Vec<LedgerLine>,
    /// Stages of the changes of tool that the board decided, wherever they stand; in the order of the changes.
    pub made: Vec<Made>,
    /// By start, then end, then rank; the stages of a change stand in their order, after what else there is in a month.
    pub actions: Vec<PlannedAction>,
    /// By rank.
    pub next_year: Vec<Postponed>,
    pub not_proposed: Vec<Refused>,
    /// Contracts of the tools in use that end within the year, are over, or end after their tools are left; by day.
    pub contracts: Vec<Contract>,
    /// Actions that the program has done already; they stand in `not_proposed` too, so that nothing is lost.
    pub ticked: Vec<ActionId>,
    /// What the board moved.
    pub pinned: Vec<Pinned>,
    /// What does not stand where it stood in the plan that the board agreed on, or else where it would stand without the
    /// moves of the board.
    pub moved: Vec<Moved>,
    /// Whether the board agreed on a plan: it is kept then, and what is late slides.
    pub agreed: bool,
    /// The twelve months, blocked ones included.
    pub load: Vec<Load>,
    pub vote: Vote,
    pub totals: Totals,
    /// What waits for the year after, what goes on to be paid in it, and what is not paid any more.
    pub year_after: Totals,
    /// What the totals of the year are made of.
    #[serde(skip)]
    pub items: Items,
    /// What those of the year after are made of.
    #[serde(skip)]
    pub items_after: Items,
    /// What the plan had to suppose, or could not take into account.
    pub assumptions: Vec<Assumption>,
}

impl Plan {
    /// Where everything stands, to be agreed on.
    pub fn places(&self) -> BTreeMap<ActionId, Agreed> {
        let place = |action: &PlannedAction| {
            let given = |month| action.filling.iter().find(|filling| filling.month == month);
            let months = usize::try_from(action.end.since(action.start)).unwrap_or(0);
            let hours = (0..=months).map(|index| given(action.start.plus(index)).map_or(0, |filling| filling.hours));
            Agreed { start: action.start, hours: hours.collect() }
        };
        self.actions.iter().map(|action| (action.id.clone(), place(action))).collect()
    }

    /// Hours that there are in the months to come, everybody's together.
    pub fn available(&self) -> u32 {
        self.load.iter().filter(|load| !load.over).map(|load| load.capacity).sum()
    }

    /// Whether all its months are over: nothing has a place in it any more.
    pub fn is_over(&self) -> bool {
        self.load.iter().all(|load| load.over)
    }

    /// The needs for which the plan keeps a tool that it leaves for others; none where it leaves it for all, or for none.
    pub fn kept_for<'t>(&self, product: &ProductId, name: Option<&str>, tools: &'t [Tool]) -> Vec<&'t NeedId> {
        let is_same = |one: &ProductId, own: &Option<String>| (one, own.as_deref()) == (product, name);
        let is_dropped = |id: &ActionId| self.not_proposed.iter().any(|one| one.id == *id && one.why == Guard::Dropped);
        let exits = self.made.iter().filter(|made| made.leaves.iter().any(|left| is_same(&left.product, &left.name)));
        let left: Vec<&NeedId> = exits.filter(|made| !is_dropped(&made.id)).map(|made| &made.need).collect();
        let served = tools.iter().filter(|tool| is_same(&tool.product, &tool.name)).map(|tool| &tool.need);
        served.filter(|need| !left.is_empty() && !left.contains(need)).collect()
    }

    /// What an action is made of, when a decision makes it.
    pub fn made(&self, id: &ActionId) -> Option<&Made> {
        self.made.iter().find(|made| made.id == *id)
    }
}

/// A raised flag, and what becomes of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FlagClosing {
    pub question: QuestionId,
    pub closing: Closing,
}

/// What becomes of a raised flag.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Closing {
    /// Something that answers it does not fit into the year.
    NextYear,
    /// The board took out of the plan all that answers it.
    Dropped,
    /// The last action that answers it ends in this month.
    Planned(Month),
    /// What answers it is done, since this month.
    Done(Month),
}

impl Closing {
    /// Whether the plan leaves it open.
    pub fn is_open(self) -> bool {
        match self {
            Self::NextYear | Self::Dropped => true,
            Self::Planned(_) | Self::Done(_) => false,
        }
    }
}

/// A line of the ledger: a need whose tool was decided.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LedgerLine {
    pub need: NeedId,
    #[serde(flatten)]
    pub decision: Decision,
}

/// An action that a decision makes: a stage of a change of tool. It stands in `actions` or in `next_year` like those of
/// the library.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Made {
    /// `switch-<need>-<stage>`.
    pub id: ActionId,
    pub need: NeedId,
    pub stage: StageKind,
    /// The message of its title, with `$need` and `$software`; its attributes follow after a point.
    #[serde(skip)]
    pub words: String,
    pub software: SoftwareId,
    /// The name of the software.
    pub name: String,
    pub running: Operator,
    pub host: Option<HostId>,
    /// The tools that are left, told at the last stage.
    pub leaves: Vec<Left>,
    /// Euros a year that stop with it.
    pub saves_eur: u32,
}

/// A tool that is left.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Left {
    pub product: ProductId,
    /// Its own name, where the catalogue has none.
    pub name: Option<String>,
}

/// The contract of a tool in use: one for a product, whatever needs it serves.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Contract {
    pub product: ProductId,
    /// Its own name, where the catalogue has none.
    pub name: Option<String>,
    /// The day on which it ends.
    pub ends: NaiveDate,
    pub yearly_cost_eur: Option<u32>,
    pub ending: Ending,
}

/// How the end of a contract and the plan go together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ending {
    /// It ended before the plan begins: nobody said whether it is renewed by itself.
    Over,
    /// The plan does not leave the tool: a date to know.
    Stays,
    /// The tool is left in this month, not after the one in which the contract ends.
    InTime(Month),
    /// The contract would be renewed once: the tool is left in this later month, or not in this year.
    Renewed(Option<Month>),
}

/// An action with its place in the year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PlannedAction {
    pub id: ActionId,
    pub extent: Extent,
    pub phase: u8,
    pub kind: ActionKind,
    pub start: Month,
    pub end: Month,
    /// Whole hours to prepare. Six find-out tasks share one hour, which the first of them carries.
    pub hours: u32,
    /// What the hours of the whole task are made of.
    #[serde(skip)]
    pub effort: Effort,
    /// Minutes to prepare: 10 for a find-out task, else the hours times 60.
    pub minutes: u32,
    /// The hours in each month, open months only; empty when somebody other than the volunteers gives the hours.
    pub filling: Vec<Filling>,
    /// Begun before a blocked month and finished after it.
    pub spans_blocked: bool,
    /// People and minutes to attend, never counted as hours to prepare.
    pub attend: Option<Attendance>,
    /// Low and high, in euros; the share of the first year when it comes every year.
    pub cost_eur: [u32; 2],
    /// The same with how often it comes; absent when it is free.
    pub cost: Option<Cost>,
    /// Stopping the old tool saves money.
    pub saves: bool,
    pub owner_role: Role,
    /// Who holds that role, where somebody is named.
    pub person: Option<String>,
    /// Who stands in for whoever holds it, where somebody is named for it.
    pub deputy: Option<String>,
    /// The day on which it was begun.
    pub begun: Option<NaiveDate>,
    pub needs_vote: bool,
    /// Who it would leave out: another way must stand beside it for them.
    pub left_out: BTreeSet<Barrier>,
    /// Σ p_q of what it answers, + 100 for a raised flag, 1 at least.
    pub strength: i64,
    pub reasons: Vec<Reason>,
    /// Planned actions that precede it.
    pub depends_on: Vec<ActionId>,
}

impl PlannedAction {
    /// The planned action that keeps another way for those whom this one would leave out.
    pub fn other_way(&self) -> Option<&ActionId> {
        self.depends_on.iter().find(|id| !self.left_out.is_empty() && **id == OTHER_WAY)
    }
}

/// Why an action begins in its month and not in the open month before.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Since {
    /// It was begun then.
    Begun,
    /// The board wants it then.
    Pinned,
    /// No open month comes before.
    First,
    /// This keeps it from beginning in the open month before.
    Kept(Obstacle),
    /// It could begin before, and stays where it stood.
    Stays,
}

/// How much of an action is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Extent {
    Full,
    /// The short form of a prerequisite that nobody asked about: about one hour.
    Short,
    /// Ten minutes: one sentence to send to one person.
    FindOut,
}

/// Hours of an action in one month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Filling {
    pub month: Month,
    pub hours: u32,
}

/// Why an action is in the plan.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reason {
    /// It answers a raised red flag.
    Flag(QuestionId),
    /// A low answer, with p_q; 0 when the answer matters without being low.
    Question { id: QuestionId, strength: i64 },
    /// A condition that holds: `imposed-tool`, `low-connectivity`.
    Condition(ConditionId),
    /// Part of every plan: the vote, the review, the next audit.
    Always,
    /// Another action needs it first.
    PrerequisiteOf(ActionId),
    /// Nobody in the room knew the answer.
    FindOut(QuestionId),
    /// The board decided to change the tool of this need.
    Decision(NeedId),
    /// This change of tool would leave somebody out without it.
    LeftOut(ActionId),
}

impl Reason {
    /// The question that an action asks somebody, when it does nothing else: no action of the library bears its id.
    pub fn asked(reasons: &[Reason]) -> Option<&QuestionId> {
        reasons.iter().find_map(|reason| match reason {
            Reason::FindOut(question) => Some(question),
            Reason::Flag(_)
            | Reason::Question { .. }
            | Reason::Condition(_)
            | Reason::Always
            | Reason::PrerequisiteOf(_)
            | Reason::Decision(_)
            | Reason::LeftOut(_) => None,
        })
    }
}

/// An action that does not fit into the year.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Postponed {
    pub id: ActionId,
    pub why: Why,
    pub extent: Extent,
    pub hours: u32,
    /// What the hours of the whole task are made of.
    #[serde(skip)]
    pub effort: Effort,
    pub owner_role: Role,
    pub reasons: Vec<Reason>,
}

/// Why an action waits for the next year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// Nobody has any hour to give.
    ZeroCapacity,
    /// It prepares a change of tool that waits itself.
    WithItsChange,
    /// An action that must precede it waits itself.
    PrerequisiteNextYear,
    /// The plan is not voted before the year ends.
    WaitsForVote,
    /// An action of an earlier phase that must be finished before a vote of this phase waits itself.
    WaitsForPhase,
    /// Its earliest month, or what precedes it, leaves too little of the year.
    EndOfYear,
    /// The year has no place for it when an accounting year begins.
    AccountingYear,
    /// Two changes of tool for the same people would stand too close.
    TwoMonthsBetweenSwitches,
    /// One person would carry too much of every month.
    OnePerson,
    /// Two actions are in progress already whenever it could begin.
    TwoAtATime,
    /// The hours are given to what matters more.
    NoHours,
}

/// An action that a named guard refuses, whatever the hours.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Refused {
    pub id: ActionId,
    pub why: Guard,
}

/// What refuses an action.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Guard {
    /// It needs a better connection than there is.
    LowConnectivity,
    /// It is done: the program has done it, as the list of tools once they are entered, or the board says so.
    DoneAlready,
    /// The board keeps, or puts off, every tool that it would change or make ready.
    Decided,
    /// A funder or a federation asks for every tool that it would change.
    Imposed,
    /// A change of tool that the board decided takes its place.
    Replaced,
    /// The board took it out of the plan.
    Dropped,
}

/// The hours of one month.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Load {
    pub month: Month,
    /// Volunteers' hours that the plan uses.
    pub hours: u32,
    /// Volunteers' hours that there are; 0 in a blocked month.
    pub capacity: u32,
    pub blocked: bool,
    /// It is over on the day on which a plan agreed on is looked at: nothing begins in it any more.
    pub over: bool,
}

/// When the plan is voted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct Vote {
    /// The month of the vote; what needs it begins later. Absent when the year does not reach it.
    pub month: Option<Month>,
    /// The month in which the deciding body said that it meets.
    pub meeting: Option<Month>,
    pub body: crate::answer::Body,
}

/// What the plan had to suppose, or could not take into account.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Assumption {
    /// Nobody gave the hours a month: the usual figure of the size band.
    Hours(u32),
    /// Nobody gave the next meeting: the vote is supposed at the end of this month.
    VoteMonth(Month),
    /// The meeting comes before the road map can be ready: it is voted in this later month.
    VoteAfterMeeting(Month),
    /// The meeting given is over when the plan begins: it counts as not given.
    MeetingIsPast,
    /// Nobody is named for a role: each role counts as one person of its own.
    NoNames,
}
