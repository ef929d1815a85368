use crate::id::{NeedId, ReferenceId};
use chrono::NaiveDate;
use serde::Deserialize;

/// A text that legitimises the work: what a board can point to.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reference {
    pub id: ReferenceId,
    /// `FR BE ES-CT ES RO BF`, `EU`, `INT`.
    pub country: String,
    pub kind: ReferenceKind,
    /// In its own language.
    pub title: String,
    pub language: String,
    pub url: String,
    /// Needs that it speaks for.
    pub needs: Vec<NeedId>,
    pub reviewed: NaiveDate,
    pub evidence: String,
    pub verified: bool,
}

/// Kinds of reference text.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ReferenceKind {
    Law,
    Policy,
    Charter,
    Guide,
    Funding,
}
