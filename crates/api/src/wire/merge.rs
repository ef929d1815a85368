use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// Another copy of the open file, to be looked at.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MergeRequest {
    pub path: String,
    pub language: String,
}

/// What was chosen, to be written.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct MergeOrder {
    pub path: String,
    pub language: String,
    /// The `seen` of the differences that were shown.
    pub seen: String,
    /// One choice for each conflict, by its id.
    pub choices: BTreeMap<String, MergeSide>,
}

/// One of two copies.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum MergeSide {
    Ours,
    Theirs,
}

/// What another copy would bring.
#[derive(Debug, Serialize, TS)]
pub struct MergeCard {
    /// The names of the two files, the open one first.
    pub files: [String; 2],
    /// In the order of the questionnaire, then of the method; only those in which something differs.
    pub groups: Vec<MergeGroup>,
    /// How many values come over unasked.
    pub gained: u32,
    /// How many must be chosen.
    pub conflicts: u32,
    /// When the audits began that come over whole, `2026-11-22`.
    pub audits: Vec<String>,
    /// How many things of the other copy cannot be read; they stay there.
    pub unread: u32,
    /// Whether the open file knows all that the other one holds.
    pub same: bool,
    /// Tells these differences from any others.
    pub seen: String,
}

/// An area of the questionnaire, or a step of the method.
#[derive(Debug, Serialize, TS)]
pub struct MergeGroup {
    pub id: String,
    pub title: String,
    pub gained: u32,
    pub conflicts: Vec<MergeConflict>,
}

/// A place in which both copies tell something else.
#[derive(Debug, Serialize, TS)]
pub struct MergeConflict {
    pub id: String,
    pub title: String,
    /// When its audit began, where it is not the open one.
    pub audit_on: Option<String>,
    /// The open file's, then the other's.
    pub sides: [MergeTold; 2],
    /// Which one was chosen, on the command line.
    pub chosen: Option<MergeSide>,
}

/// What one copy tells.
#[derive(Debug, Serialize, TS)]
pub struct MergeTold {
    /// In words, one text for each thing said.
    pub told: Vec<String>,
    pub note: Option<String>,
    /// The day of the last change, `2026-11-22`, where the file knows it.
    pub changed_on: Option<String>,
}
