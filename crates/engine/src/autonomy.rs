//! Autonomy: how free the association is to leave a tool. Six facts about each tool as somebody runs it (method, section 2).

use serde::{Deserialize, Serialize};

/// What is known of one fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Fact {
    Yes,
    Partly,
    No,
    Unknown,
}

/// The six facts about a tool as somebody runs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Facts {
    /// We can take all our data out by ourselves, in a format that others read.
    pub exit: Fact,
    /// Whoever runs it is subject to European law, or to that of our country, alone.
    pub law: Fact,
    /// Whoever runs it does not exploit the data: no advertising, no profiles, no training of models.
    pub restraint: Fact,
    /// The main data is kept in open standards.
    pub openness: Fact,
    /// Somebody else could run the same.
    pub operable: Fact,
    /// We have a say with whoever runs it.
    pub voice: Fact,
}
