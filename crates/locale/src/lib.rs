//! Every word shown to people, in five languages: Fluent messages, numbers, dates and money.
//!
//! The same `.ftl` files serve here and in the screens. Two things keep both sides alike: numbers are formatted by
//! ICU on both, and dates are messages (`date-long`), so that no date library has a say. French is the source; the
//! other languages lack nothing of it.

mod bundle;
mod depth;
mod glossary;
mod message;
mod number;
mod shelf;

pub use bundle::{Arg, Text, Words};
pub use glossary::Term;
pub use message::{Junk, LARGEST, Message, Refusal, Sheet, messages, sheet};
pub use number::{decimal, whole};
pub use shelf::{embedded, files, source};

use serde::{Deserialize, Serialize};

/// The five languages, French first because it is the source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Language {
    Fr,
    En,
    Es,
    Ca,
    Ro,
}

impl Language {
    /// All languages, in the order in which they are offered.
    pub const ALL: [Language; 5] = [Language::Fr, Language::En, Language::Es, Language::Ca, Language::Ro];

    /// The two-letter code.
    pub fn code(self) -> &'static str {
        match self {
            Language::Fr => "fr",
            Language::En => "en",
            Language::Es => "es",
            Language::Ca => "ca",
            Language::Ro => "ro",
        }
    }

    /// Finds the language of a code or of a system's locale: `fr`, `fr-BE`, `fr_BE.UTF-8`.
    pub fn find(tag: &str) -> Option<Language> {
        let code: String = tag.chars().take_while(char::is_ascii_alphabetic).collect();
        Language::ALL.into_iter().find(|language| language.code().eq_ignore_ascii_case(&code))
    }
}
