use super::{AutonomyCard, Figure, Length, RoundCard};
use serde::Serialize;
use ts_rs::TS;

/// What the results page shows: strengths first, then what to settle, then the profile.
#[derive(Debug, Serialize, TS)]
pub struct Results {
    /// The length whose results these are: the longest finished one.
    pub shown: Length,
    /// The length under way.
    pub chosen: Length,
    /// Whether deep areas are under way, and left out so far.
    pub without_deep: bool,
    /// Asked questions without an answer.
    pub missing: u32,
    /// Asked scored questions, and those answered with a value.
    pub asked: u32,
    pub known: u32,
    /// Questions answered best, three at most.
    pub strengths: Vec<String>,
    /// Questions whose red flag is raised.
    pub settle: Vec<String>,
    pub areas: Vec<AreaCard>,
    pub overall: Overall,
    /// Where the room of a workshop disagreed: no consensus, another opinion, or groups that see it differently.
    pub room: Vec<RoundCard>,
    pub find_out: Vec<FindOut>,
    pub needs: Vec<NeedCard>,
    pub rose: Figure,
    /// None where no tool is known to be in use.
    pub autonomy: Option<AutonomyCard>,
}

/// One area of the profile.
#[derive(Debug, Serialize, TS)]
pub struct AreaCard {
    pub id: String,
    pub state: AreaStateCard,
    /// 0 to 4.
    pub level: Option<u8>,
    /// One decimal, in the reader's form.
    pub shown: Option<String>,
    /// Length of the bar, 0 to 1000.
    pub bar: u32,
    /// Percent, whole.
    pub completeness: Option<u32>,
    pub confidence: Option<u32>,
    pub importance: u32,
}

/// Whether an area can be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum AreaStateCard {
    Ok,
    Insufficient,
    NotApplicable,
}

/// The overall figure, for the annex only.
#[derive(Debug, Serialize, TS)]
pub struct Overall {
    pub shown: Option<String>,
    pub level: Option<u8>,
    pub completeness: Option<u32>,
    pub confidence: Option<u32>,
    pub confidence_in_words: ConfidenceWord,
}

/// Confidence, to be said in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ConfidenceWord {
    Sure,
    FairlySure,
    Unsure,
    NothingYet,
}

/// A question that nobody could answer, and the role to ask.
#[derive(Debug, Serialize, TS)]
pub struct FindOut {
    pub question: String,
    pub whom: String,
}

/// A need with its reasons.
#[derive(Debug, Serialize, TS)]
pub struct NeedCard {
    pub id: String,
    pub strength: u32,
    pub reasons: Vec<ReasonCard>,
    /// The fewest changes that together make it go.
    pub otherwise: Vec<OtherwiseCard>,
}

/// Why there is a need, and what that adds to its strength.
#[derive(Debug, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum ReasonCard {
    /// A low answer.
    Answer {
        question: String,
        strength: u32,
        /// Whether it is low enough for a first step to be told.
        low: bool,
    },
    /// No tool serves it.
    NoTool { strength: u32 },
    /// Its tools are hard to leave.
    Captive {
        /// Its autonomy, one decimal, in the reader's form.
        shown: String,
        strength: u32,
    },
    /// Tools that do not let the data out, by their names.
    NoExit { tools: Vec<String>, strength: u32 },
    /// The board wishes it.
    Wish { strength: u32 },
}

/// Something that could be otherwise than it is.
#[derive(Debug, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum OtherwiseCard {
    /// The answer is worth 3.
    Answer { question: String },
    /// A tool that one is free to leave takes the place of this one.
    Tool {
        /// None where it has no name here.
        name: Option<String>,
    },
    /// The wish is withdrawn.
    Wish,
}
