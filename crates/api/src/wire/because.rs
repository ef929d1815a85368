use super::SkillCards;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Asks why a number, or a word that was computed, is what it is.
#[derive(Debug, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WhyRequest {
    pub subject: Subject,
    pub language: String,
}

/// A number, or a word that was computed.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Subject {
    /// How many questions have a known answer.
    Known,
    /// Of one area, or of all of them.
    Maturity {
        area: Option<String>,
    },
    Completeness {
        area: Option<String>,
    },
    Confidence {
        area: Option<String>,
    },
    /// Of one need, or of all of them; in the open audit, or in another one by its place in the file.
    Autonomy {
        need: Option<String>,
        audit: Option<u32>,
    },
    /// The tool by its place among those of the need.
    ToolAutonomy {
        need: String,
        tool: u32,
        audit: Option<u32>,
    },
    /// How much of the facts about the tools is known.
    Facts,
    /// The share of needs that rests on one, by its place in the list.
    Holder {
        place: u32,
    },
    Concentration,
    /// The strength of a need.
    Need {
        need: String,
    },
    /// What a low answer adds to it.
    Answer {
        question: String,
    },
    Score {
        need: String,
        software: String,
    },
    /// What would be with a software in place of what is used for a need.
    WhatIf {
        need: String,
        software: String,
        of: WhatIfOf,
    },
    PortfolioTools,
    PortfolioLoss {
        need: Option<String>,
    },
    Hours {
        action: String,
    },
    /// The month in which an action begins, and those in which it takes hours.
    Month {
        action: String,
    },
    Attend {
        action: String,
    },
    Cost {
        action: String,
    },
    /// A sum over this year, or over the year after.
    Year {
        year: YearOf,
        of: YearFigure,
    },
    /// The hours of the actions in a month; those of a year are a sum over it.
    HoursPlanned {
        month: String,
    },
    HoursAvailable {
        month: Option<String>,
    },
    /// An area in two audits, the older one by its place in the file.
    Compared {
        area: String,
        audit: u32,
        of: ComparedOf,
    },
    /// An area over all audits, at one of them.
    Course {
        area: String,
        audit: Option<u32>,
    },
    /// The level of a statement.
    Learnt {
        learner: String,
        competence: String,
    },
    Covered {
        learner: String,
        cards: SkillCards,
        by: CoveredBy,
    },
}

/// The year of the plan, or the one after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum YearOf {
    Plan,
    After,
}

/// Which figure of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum YearFigure {
    Hours,
    Mediator,
    Attend,
    Money,
    Saved,
}

/// Which figure of what would change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum WhatIfOf {
    Need,
    All,
    Vendor,
}

/// Which figure of two audits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ComparedOf {
    Then,
    Now,
    Change,
    /// How many questions.
    Count,
}

/// By how many people a role is covered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum CoveredBy {
    One,
    Two,
}

/// Why a number is what it is: in sentences, then part by part.
#[derive(Debug, Serialize, TS)]
pub struct Because {
    pub says: Vec<Sentence>,
    /// What the parts add up to, exactly: `38` or `475/9`; two figures for a range; none where nothing is added up.
    pub exact: Vec<String>,
    pub parts: Vec<Part>,
}

/// A part of a number.
#[derive(Debug, Serialize, TS)]
pub struct Part {
    /// The question whose answer it is.
    pub question: Option<String>,
    pub says: Option<Sentence>,
    /// What it brings, as it is shown and exactly.
    pub amount: Option<Sentence>,
    pub exact: Vec<String>,
    /// What it is computed from itself.
    pub why: Option<Subject>,
}

/// A message with its arguments.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Sentence {
    pub id: String,
    pub args: BTreeMap<String, Argument>,
}

/// An argument of a message: a whole number, a text in the reader's form, or other words.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(untagged)]
pub enum Argument {
    Number(i32),
    Text(String),
    Words(Sentence),
}

impl Sentence {
    /// A message without arguments.
    pub fn of(id: impl Into<String>) -> Self {
        Self { id: id.into(), args: BTreeMap::new() }
    }

    /// The same with one argument more.
    #[must_use]
    pub fn with(mut self, name: &str, value: impl Into<Argument>) -> Self {
        self.args.insert(name.to_owned(), value.into());
        self
    }
}

impl From<i64> for Argument {
    fn from(number: i64) -> Self {
        Self::Number(i32::try_from(number).unwrap_or(i32::MAX))
    }
}

impl From<u32> for Argument {
    fn from(number: u32) -> Self {
        i64::from(number).into()
    }
}

impl From<usize> for Argument {
    fn from(number: usize) -> Self {
        i64::try_from(number).unwrap_or(i64::MAX).into()
    }
}

impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<Sentence> for Argument {
    fn from(words: Sentence) -> Self {
        Self::Words(words)
    }
}
