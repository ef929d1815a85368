use super::desk::Length;
use super::document::DocumentPlace;
use super::kit::KitId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a mediator chooses for a workshop.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WorkshopChoice {
    pub length: Length,
    /// The questions that are voted, in the order of the questionnaire.
    pub questions: Vec<String>,
    /// Minutes for each question.
    pub each: u32,
    /// Minutes of the whole.
    pub total: u32,
    /// How many people will vote.
    pub people: u32,
}

/// What may be chosen.
#[derive(Debug, Serialize, TS)]
pub struct WorkshopCard {
    /// All questions that can be voted, in the order of the questionnaire.
    pub questions: Vec<Votable>,
    /// The usual workshop of each length, the shortest first.
    pub usual: Vec<WorkshopChoice>,
    /// Shortest and longest, in minutes, and the stride between.
    pub total: Bounds,
    pub each: Bounds,
    pub people: Bounds,
}

/// Numbers that may be chosen.
#[derive(Clone, Copy, Debug, Serialize, TS)]
pub struct Bounds {
    pub from: u32,
    pub to: u32,
}

/// A question that can be voted.
#[derive(Debug, Serialize, TS)]
pub struct Votable {
    pub id: String,
    pub area: String,
    /// The shortest length that asks it.
    pub from: Length,
}

/// Asks what a choice makes, and of the kit in a language.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WorkshopRequest {
    pub choice: WorkshopChoice,
    pub language: String,
}

/// What a choice makes: an agenda and a kit, or why it makes none.
#[derive(Debug, Serialize, TS)]
#[serde(tag = "state", rename_all = "kebab-case")]
pub enum Preparation {
    Ready {
        steps: Vec<AgendaStep>,
        /// Minutes of the vote that no question takes.
        spare: u32,
        /// Sheets of paper for all people.
        sheets: u32,
        kit: Vec<KitCard>,
    },
    /// Nothing to vote on.
    Nothing,
    /// The questions take longer than the vote lasts.
    Tight {
        questions: u32,
        needs: u32,
        has: u32,
        /// Questions that fit.
        most: u32,
        /// The shortest whole that holds them all; none up to the longest.
        enough: Option<u32>,
    },
}

/// A step of the agenda, in minutes from the beginning.
#[derive(Debug, Serialize, TS)]
pub struct AgendaStep {
    pub kind: AgendaKind,
    pub start: u32,
    pub minutes: u32,
}

/// What happens in a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum AgendaKind {
    Welcome,
    Map,
    Vote,
    Pause,
    Importance,
    Actions,
}

/// A part of the kit, how much paper it takes, and where it would go.
#[derive(Debug, Serialize, TS)]
pub struct KitCard {
    pub id: KitId,
    pub pages: u32,
    pub sheets: u32,
    /// The ways in which it can be written, the usual one first.
    pub places: Vec<DocumentPlace>,
}

/// Asks how the pages of a part of the kit will look.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct KitPreviewRequest {
    pub document: KitId,
    pub language: String,
    pub choice: WorkshopChoice,
}

/// Asks for a part of the kit to be written.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct KitExport {
    pub document: KitId,
    pub language: String,
    pub choice: WorkshopChoice,
    /// Its ending tells in which way the part is written.
    pub path: String,
    /// Whether the user said that an existing file may be replaced.
    pub replace: bool,
}
