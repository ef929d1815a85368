use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Asks for people and places of the user's own address book.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NeighbourSearch {
    /// Words that name, place or help must hold; empty for all.
    pub words: String,
    pub language: String,
    /// How many to show at most.
    pub most: u32,
}

/// A part of the address book.
#[derive(Debug, Serialize, TS)]
pub struct NeighbourList {
    /// The nearest first when the open audit tells where it is, else by name.
    pub neighbours: Vec<NeighbourCard>,
    /// How many the search finds.
    pub found: u32,
    /// How many there are.
    pub total: u32,
    /// Entries that could not be read and were left alone.
    pub unread: u32,
    /// Whether the nearest come first.
    pub nearest: bool,
    /// Whether the last change can be taken back.
    pub can_undo: bool,
    /// Where a table of all would go: a path that does not exist yet.
    pub path: String,
}

/// A person or place.
#[derive(Debug, Serialize, TS)]
pub struct NeighbourCard {
    pub id: u32,
    pub form: NeighbourForm,
    /// Street, postcode and town on one line.
    pub place: String,
    /// Opening hours in the reader's words.
    pub hours: String,
    /// The file that it came from; absent when it was typed.
    pub file: Option<String>,
    /// The day of the last change, in the reader's form.
    pub entered: String,
}

/// What somebody types about a person or place.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NeighbourForm {
    pub name: String,
    /// What they help with.
    pub offer: String,
    pub phone: String,
    pub mail: String,
    pub site: String,
    pub street: String,
    pub postcode: String,
    pub town: String,
    /// Two letters, or empty.
    pub country: String,
    pub hours: String,
    pub note: String,
}

/// Enters a person or place, or changes one.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NeighbourChange {
    /// Absent for a new one.
    pub id: Option<u32>,
    pub form: NeighbourForm,
}

/// Names a person or place.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NeighbourChoice {
    pub id: u32,
}

/// Looks into a table of people and places, or keeps what is in it.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NeighbourImport {
    pub path: String,
    /// Beginnings of postcodes, with blanks or commas between; empty for all.
    pub beginnings: String,
    pub step: ImportStep,
}

/// How far an import goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ImportStep {
    Look,
    Keep,
}

/// What an import found, and what it does or did.
#[derive(Debug, Serialize, TS)]
pub struct ImportReport {
    /// The file's name.
    pub file: String,
    /// Good rows.
    pub rows: u32,
    /// Good rows whose postcode begins as asked.
    pub chosen: u32,
    pub added: u32,
    pub updated: u32,
    /// Rows that say what is known already.
    pub unchanged: u32,
    /// Rows that are left out, by line; the first five hundred.
    pub refused: Vec<RefusedRow>,
    /// How many are left out.
    pub refused_count: u32,
    /// How the postcode of the open audit begins.
    pub beginning: Option<String>,
    pub step: ImportStep,
}

/// A row that is left out.
#[derive(Debug, Serialize, TS)]
pub struct RefusedRow {
    /// Where it begins; the header is line 1.
    pub line: u32,
    pub reason: RefusedReason,
    /// What it says, where that is the reason.
    pub said: Option<String>,
    /// The line of the row that it repeats.
    pub first: Option<u32>,
}

/// Why a row is left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum RefusedReason {
    NoName,
    Columns,
    Postcode,
    Country,
    TooLong,
    Open,
    Twice,
}

/// Writes the address book into a table.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct NeighbourExport {
    pub path: String,
    /// Whether the user said that an existing file may be replaced.
    pub replace: bool,
}

/// What was written.
#[derive(Debug, Serialize, TS)]
pub struct NeighbourTable {
    pub path: String,
    pub count: u32,
}

/// How a damaged address book was brought back.
#[derive(Debug, Serialize, TS)]
pub struct NeighbourRecovery {
    /// The day of the copy that took its place, in the reader's form; absent when there was none.
    pub copy: Option<String>,
}
