use crate::answer::Operator;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// What is known of one fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fact {
    Yes,
    Partly,
    No,
    Unknown,
}

/// The six facts, in printed order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum FactName {
    Exit,
    Law,
    Restraint,
    Openness,
    Operable,
    Voice,
}

/// One value for each of the six facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Six<T> {
    /// We can take all our data out by ourselves, in a format that others read.
    pub exit: T,
    /// Whoever runs it is subject to European law, or to that of our country, alone.
    pub law: T,
    /// Whoever runs it does not exploit the data: no advertising, no profiles, no training of models.
    pub restraint: T,
    /// The main data is kept in open standards.
    pub openness: T,
    /// Somebody else could run the same.
    pub operable: T,
    /// We have a say with whoever runs it.
    pub voice: T,
}

/// The six facts about a tool as somebody runs it.
pub type Facts = Six<Fact>;

/// The weights of the facts, together 100.
pub type Weights = Six<u8>;

/// What holds of a libre software by who runs it alone; its formats tell the rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Usual {
    pub law: Fact,
    pub restraint: Fact,
    pub operable: Fact,
    pub voice: Fact,
}

/// The rules of the axis, from the content.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    pub weights: Weights,
    /// What holds of libre software where its sheet says nothing.
    pub libre: BTreeMap<Operator, Usual>,
}

impl FactName {
    /// All facts, in printed order.
    pub const ALL: [FactName; 6] =
        [FactName::Exit, FactName::Law, FactName::Restraint, FactName::Openness, FactName::Operable, FactName::Voice];
}

impl Fact {
    /// Halves of the fact's weight that count: yes 2, partly 1, no and unknown 0.
    pub fn halves(self) -> i64 {
        match self {
            Fact::Yes => 2,
            Fact::Partly => 1,
            Fact::No | Fact::Unknown => 0,
        }
    }
}

impl<T> Six<T> {
    /// The same for each fact.
    pub fn each(make: impl Fn(FactName) -> T) -> Self {
        Self {
            exit: make(FactName::Exit),
            law: make(FactName::Law),
            restraint: make(FactName::Restraint),
            openness: make(FactName::Openness),
            operable: make(FactName::Operable),
            voice: make(FactName::Voice),
        }
    }
}

impl<T: Clone> Six<T> {
    /// The value for one fact.
    pub fn of(&self, name: FactName) -> T {
        match name {
            FactName::Exit => self.exit.clone(),
            FactName::Law => self.law.clone(),
            FactName::Restraint => self.restraint.clone(),
            FactName::Openness => self.openness.clone(),
            FactName::Operable => self.operable.clone(),
            FactName::Voice => self.voice.clone(),
        }
    }
}
