//! Where something is told, and what.

use crate::answer::{Agreed, Answer, Body, Decision, FollowUp, Operator, Person, Tool};
use crate::id::{ActionId, AreaId, HostId, NeedId, ProductId, QuestionId};
use crate::plan::Month;
use crate::questionnaire::Length;
use crate::workshop::Round;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Where something is told in an audit, or about its association: the smallest thing of which one copy is taken.
///
/// Its serde form is kept in files: a name here never changes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Place {
    /// The name of the association.
    Name,
    Languages,
    Length,
    /// Whether the audit is answered in a workshop.
    Mode,
    /// First day of the plan.
    PlanStart,
    Deep(AreaId),
    Answer(QuestionId),
    Note(QuestionId),
    SetAside(QuestionId),
    Importance(AreaId),
    /// What a workshop kept of its votes on a question.
    Round(QuestionId),
    Wish(NeedId),
    /// Whether a tool is in the list.
    Tool(ToolName),
    ToolPart(ToolName, ToolPart),
    Decision(NeedId),
    /// Somebody by name; a number tells two of the same name apart.
    Person(String, usize),
    FollowUp(ActionId),
    Pin(ActionId),
    /// The plan agreed on, whole.
    Agreed,
    Means(MeansPart),
    /// A small thing that the screens remember.
    Choice(String),
}

/// By what a tool is the same in both copies.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct ToolName {
    pub need: NeedId,
    pub product: ProductId,
    pub name: Option<String>,
    /// Tells two rows of the same tool apart, from 0.
    pub row: usize,
}

/// What is told of a tool, apart from its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ToolPart {
    Operator,
    Host,
    People,
    Satisfaction,
    Imposed,
    Share,
    YearlyCost,
    ContractEnd,
}

/// One of the means of the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MeansPart {
    HoursPerMonth,
    BlockedMonths,
    Decides,
    DecidesOn,
    Assembly,
    WithoutEmail,
    AccountsMonth,
    Admins,
}

/// What is told in a place.
///
/// Its serde form is hashed in files: a name here never changes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Told {
    /// It stands in the list; its place says all.
    Here,
    Text(String),
    Texts(Vec<String>),
    Number(i64),
    Flag(bool),
    Day(NaiveDate),
    Month(Month),
    /// Months of the calendar.
    Months(BTreeSet<u32>),
    Length(Length),
    Answer(Answer),
    Operator(Operator),
    Host(HostId),
    Body(Body),
    Decision(Decision),
    Round(Round),
    Person(Person),
    FollowUp(FollowUp),
    Plan(BTreeMap<ActionId, Agreed>),
}

impl Place {
    /// Whether a thing that stands here tells nothing more than that it stands here.
    pub fn is_listed(&self) -> bool {
        match self {
            Place::Deep(_) | Place::Wish(_) => true,
            Place::Name
            | Place::Languages
            | Place::Length
            | Place::Mode
            | Place::PlanStart
            | Place::Answer(_)
            | Place::Note(_)
            | Place::SetAside(_)
            | Place::Importance(_)
            | Place::Round(_)
            | Place::Tool(_)
            | Place::ToolPart(..)
            | Place::Decision(_)
            | Place::Person(..)
            | Place::FollowUp(_)
            | Place::Pin(_)
            | Place::Agreed
            | Place::Means(_)
            | Place::Choice(_) => false,
        }
    }

    /// The place that changes whenever this one does: a tool with each of its parts.
    pub fn whole(&self) -> Option<Place> {
        match self {
            Place::ToolPart(name, _) => Some(Place::Tool(name.clone())),
            Place::Name
            | Place::Languages
            | Place::Length
            | Place::Mode
            | Place::PlanStart
            | Place::Deep(_)
            | Place::Answer(_)
            | Place::Note(_)
            | Place::SetAside(_)
            | Place::Importance(_)
            | Place::Round(_)
            | Place::Wish(_)
            | Place::Tool(_)
            | Place::Decision(_)
            | Place::Person(..)
            | Place::FollowUp(_)
            | Place::Pin(_)
            | Place::Agreed
            | Place::Means(_)
            | Place::Choice(_) => None,
        }
    }
}

impl ToolName {
    /// Names a row of a list of tools.
    pub fn of(tool: &Tool, row: usize) -> Self {
        Self { need: tool.need.clone(), product: tool.product.clone(), name: tool.name.clone(), row }
    }
}
