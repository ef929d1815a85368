//! Actions of the library, and what they ask of people.

use crate::condition::Condition;
use crate::id::{ActionId, CompetenceId, NeedId};
use crate::questionnaire::Role;
use serde::{Deserialize, Serialize};

/// An action of the library.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Action {
    pub id: ActionId,
    pub phase: u8,
    pub kind: ActionKind,
    pub trigger: Condition,
    /// Hours to prepare: micro, small, medium, large.
    pub hours: [u32; 4],
    pub owner: Role,
    #[serde(default)]
    pub competences: Vec<CompetenceLevel>,
    /// Prerequisites.
    #[serde(default)]
    pub after: Vec<ActionId>,
    #[serde(default)]
    pub needs: Vec<NeedId>,
    /// Needs into which it brings another tool: once the board has decided each of them, whichever way, it goes. Every switch
    /// and exit names some; what closes a red flag names none.
    #[serde(default)]
    pub changes: Vec<NeedId>,
    /// Needs whose change of tool it only makes ready: it goes once the board keeps, or puts off, each of them.
    #[serde(default)]
    pub prepares: Vec<NeedId>,
    #[serde(default)]
    pub cost: Option<Cost>,
    /// Stopping the old tool saves money.
    #[serde(default)]
    pub saves: bool,
    #[serde(default)]
    pub needs_vote: bool,
    /// The people whose habits change; the whole association when absent.
    #[serde(default)]
    pub group: Option<String>,
    /// Hours to attend: micro, small, medium, large.
    #[serde(default)]
    pub attend: Option<[Attendance; 4]>,
    #[serde(default)]
    pub extra_hours: Option<ExtraHours>,
    /// Month of the plan, 1 to 12, before which it makes no sense.
    #[serde(default)]
    pub earliest_month: Option<u32>,
    #[serde(default)]
    pub lag: Vec<Lag>,
    /// Whether it has a short form of about one hour.
    #[serde(default)]
    pub short_form: bool,
}

/// Kinds of action.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ActionKind {
    Secure,
    Organise,
    Learn,
    Switch,
    Exit,
    Spend,
}

/// A competence with the level needed, 1 to 4.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CompetenceLevel {
    pub id: CompetenceId,
    pub level: u8,
}

/// Money in euros, low to high.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Cost {
    pub from: u32,
    pub to: u32,
    pub each: Each,
}

/// How often a cost comes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Each {
    Once,
    Year,
}

/// People who attend, and for how many minutes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Attendance {
    pub people: u32,
    pub minutes: u32,
}

/// Hours beyond the band's figure.
#[derive(Clone, Debug, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum ExtraHours {
    /// Hours for each machine beyond those included, by band.
    Machines { included: [u32; 4], each: u32 },
    /// Hours for each `step` members begun beyond those included, by band.
    Members { included: [u32; 4], step: u32, each: u32 },
}

/// Months to wait after the end of another action.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lag {
    pub after: ActionId,
    pub months: u32,
}
