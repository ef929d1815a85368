use super::Language;
use crate::figure::{Token, level::LevelMark};

/// A line of text made of runs: one paragraph's, heading's or cell's words.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Phrase {
    pub runs: Vec<Run>,
}

/// A stretch of text that looks the same, or a small drawn mark.
#[derive(Clone, Debug, PartialEq)]
pub struct Run {
    /// The words; for a mark, what is said in its place, empty when the words beside it say it.
    pub text: String,
    pub kind: RunKind,
    pub weight: Weight,
    pub target: Option<Target>,
    /// Only where it differs from the document's.
    pub language: Option<Language>,
    /// Only where it differs from the paragraph's.
    pub colour: Option<Token>,
}

/// What a run is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum RunKind {
    Text,
    Mark(Mark),
}

/// A mark drawn in the line, as the fonts lack it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// An empty box to tick by hand.
    Box,
    /// The shape of a level.
    Level(LevelMark),
}

/// Weight of letters; the documents have no italics.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Weight {
    #[default]
    Regular,
    Bold,
}

/// Where a link goes.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    /// An address outside, as written.
    Web(String),
    /// The heading that carries this anchor; a link to none is printed as plain text.
    Heading(String),
}

/// Whether an address leads somewhere and does nothing else.
pub fn is_safe(address: &str) -> bool {
    let is_scheme = |scheme: &&str| address.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme));
    ["https://", "http://", "mailto:", "tel:"].iter().any(is_scheme)
}

/// Makes plain text.
pub fn text(words: impl Into<String>) -> Run {
    Run { text: words.into(), kind: RunKind::Text, weight: Weight::Regular, target: None, language: None, colour: None }
}

/// Makes bold text.
pub fn strong(words: impl Into<String>) -> Run {
    Run { weight: Weight::Bold, ..text(words) }
}

/// Makes a link to an address outside.
pub fn link(words: impl Into<String>, address: impl Into<String>) -> Run {
    Run { target: Some(Target::Web(address.into())), ..text(words) }
}

/// Makes a link to a heading of the same document.
pub fn see(words: impl Into<String>, anchor: impl Into<String>) -> Run {
    Run { target: Some(Target::Heading(anchor.into())), ..text(words) }
}

/// Makes a drawn mark; `said` is empty when the words beside it say the same.
pub fn mark(mark: Mark, said: impl Into<String>) -> Run {
    Run { kind: RunKind::Mark(mark), ..text(said) }
}

impl Run {
    /// Sets the language of the run.
    #[must_use]
    pub fn lang(self, language: Language) -> Self {
        Self { language: Some(language), ..self }
    }

    /// Sets the colour of the run.
    #[must_use]
    pub fn colour(self, colour: Token) -> Self {
        Self { colour: Some(colour), ..self }
    }
}

impl Phrase {
    /// Tells whether there is nothing to read or to draw.
    pub fn is_empty(&self) -> bool {
        self.runs.iter().all(|run| matches!(run.kind, RunKind::Text) && run.text.is_empty())
    }

    /// Gives the words alone.
    pub fn plain(&self) -> String {
        self.runs.iter().map(|run| run.text.as_str()).collect()
    }
}

impl From<&str> for Phrase {
    fn from(words: &str) -> Self {
        text(words).into()
    }
}

impl From<String> for Phrase {
    fn from(words: String) -> Self {
        text(words).into()
    }
}

impl From<Run> for Phrase {
    fn from(run: Run) -> Self {
        Self { runs: vec![run] }
    }
}

impl From<Vec<Run>> for Phrase {
    fn from(runs: Vec<Run>) -> Self {
        Self { runs }
    }
}

impl<const N: usize> From<[Run; N]> for Phrase {
    fn from(runs: [Run; N]) -> Self {
        Self { runs: runs.into() }
    }
}
