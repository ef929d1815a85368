use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Arguments of a command that takes none.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Nothing {}

/// What the start page shows.
#[derive(Debug, Serialize, Deserialize, TS)]
pub struct Start {
    /// Version of the program.
    pub version: String,
    /// Language of the system, when Rumb speaks it.
    pub system_language: Option<String>,
    pub settings: Settings,
    /// Files opened lately that are there now, the last first.
    pub recent: Vec<Recent>,
    /// The file that the program was started with; told once.
    pub asked: Option<String>,
    /// The place proposed for new files, to show in words.
    pub folder: String,
}

/// The reader's own settings; they stay on this computer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// `fr en es ca ro`; absent until chosen.
    pub language: Option<String>,
    /// Percent: 100, 125, 150 or 200.
    pub text_size: u32,
    pub theme: Theme,
    pub contrast: Contrast,
}

impl Default for Settings {
    fn default() -> Self {
        Self { language: None, text_size: 100, theme: Theme::System, contrast: Contrast::Standard }
    }
}

/// Light or dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Theme {
    System,
    Light,
    Dark,
}

/// How strong the contrast is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Contrast {
    Standard,
    More,
}

/// A file opened lately.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub struct Recent {
    pub name: String,
    pub path: String,
    /// ISO date.
    pub opened_on: String,
}

/// Asks for the words of one language.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WordsRequest {
    pub language: String,
    pub shelf: Shelf,
}

/// Words come in two shelves, so that the first screen need not wait for the second.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Shelf {
    /// Interface, questionnaire, errors.
    Screen,
    /// Software, products, trainings, actions, people who help.
    Library,
}

/// Fluent messages.
#[derive(Debug, Serialize, Deserialize, TS)]
pub struct Words {
    pub language: String,
    /// Fluent source in this language.
    pub text: String,
    /// Fluent source in English, for ids that still lack a translation; empty when none do.
    pub fallback: String,
}
