use super::Figure;
use serde::Serialize;
use ts_rs::TS;

/// How free the association is to leave its tools.
#[derive(Debug, Serialize, TS)]
pub struct AutonomyCard {
    /// One decimal, in the reader's form; none where nothing is known.
    pub shown: Option<String>,
    /// Percent, whole, of the weight of the facts that are known.
    pub confidence: u32,
    pub needs: Vec<NeedAutonomyCard>,
    /// Needs for which no tool is in use.
    pub without: Vec<String>,
    /// On whom the needs rest, the largest share first.
    pub holders: Vec<HolderCard>,
    /// Percent, whole.
    pub concentration: u32,
    /// Autonomy beside maturity; none where one of them has no figure.
    pub plane: Option<Figure>,
}

/// The same for one need.
#[derive(Debug, Serialize, TS)]
pub struct NeedAutonomyCard {
    pub need: String,
    pub shown: Option<String>,
    /// Length of the bar, 0 to 1000.
    pub bar: u32,
    pub confidence: u32,
    pub tools: Vec<ToolAutonomyCard>,
    /// Place among the tools.
    pub weakest: u32,
}

/// The same for one tool.
#[derive(Debug, Serialize, TS)]
pub struct ToolAutonomyCard {
    /// Names, one or several where an answer did not say which; none for a tool without a name here.
    pub names: Vec<String>,
    /// Who runs it: `local`, `ethical-host`, `cooperative`, `self-hosted`, `vendor`, `unknown`.
    pub operator: String,
    /// Percent of the use for this need, whole.
    pub share: u32,
    pub shown: Option<String>,
    /// `exit`, `law`, `restraint`, `openness`, `operable`, `voice`, each `yes`, `partly`, `no` or `unknown`.
    pub facts: Vec<FactCard>,
    /// The facts follow from who runs it and from its formats.
    pub derived: bool,
}

/// One of the six facts.
#[derive(Debug, Serialize, TS)]
pub struct FactCard {
    pub fact: String,
    pub value: String,
}

/// On whom needs rest.
#[derive(Debug, Serialize, TS)]
pub struct HolderCard {
    pub kind: HolderKind,
    /// Of a vendor or a host; empty otherwise.
    pub name: String,
    /// Percent, whole.
    pub percent: u32,
    /// Length of the bar, 0 to 1000.
    pub bar: u32,
}

/// Kinds of those on whom needs rest.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum HolderKind {
    Vendor,
    Host,
    SomeHost,
    Ourselves,
    Unknown,
}

/// What would change if a software took the place of what is used for a need. Figures have one decimal, in the reader's form.
#[derive(Debug, Serialize, TS)]
pub struct WhatIf {
    /// For this need, out of 100; none where nothing is known of what is used, or nothing is used.
    pub before: Option<String>,
    pub after: String,
    /// For the association, out of 100.
    pub all_before: Option<String>,
    pub all_after: String,
    /// The vendor on whom less would rest.
    pub vendor: Option<Relief>,
}

/// How much less rests on a vendor.
#[derive(Debug, Serialize, TS)]
pub struct Relief {
    pub name: String,
    /// Percent, whole.
    pub before: u32,
    pub after: u32,
}
