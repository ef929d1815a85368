use super::Length;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The questionnaire as the screens need it; it does not change while the program runs.
#[derive(Debug, Serialize, Deserialize, TS)]
pub struct QuestionnaireCard {
    pub version: String,
    /// Scored areas, in printed order; questions of `PRF` and `INV` describe the association.
    pub areas: Vec<String>,
    pub questions: Vec<QuestionCard>,
}

/// A question, and the language of its reader.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct QuestionChoice {
    pub question: String,
    pub language: String,
}

/// A word that not everybody knows, and what it means.
#[derive(Debug, Serialize, TS)]
pub struct TermCard {
    pub word: String,
    pub meaning: String,
}

/// One question; its words are found by its id.
#[derive(Debug, Serialize, Deserialize, TS)]
pub struct QuestionCard {
    pub id: String,
    pub area: String,
    pub from: Length,
    pub scored: bool,
    /// Whether "don't know" and "does not concern us" are offered beside the form.
    pub open_states: bool,
    pub form: FormCard,
}

/// The form of an answer.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum FormCard {
    Level { levels: Vec<u8> },
    Choice { options: Vec<String> },
    Multiple { options: Vec<String>, exclusive: Vec<String> },
    Number { from: u32, to: u32, quick: Vec<u32> },
    NumberTable { rows: Vec<String>, from: u32, to: u32 },
    Text { max_length: u32 },
}
