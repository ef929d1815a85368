use super::document::Way;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A part of the kit of a workshop.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum KitId {
    /// The agenda and the words to say.
    Guide,
    /// The questions in large letters.
    Questions,
    /// The cards to cut.
    Cards,
    /// What is filled in by hand.
    Tally,
    /// The poster of the areas.
    Areas,
}

impl KitId {
    /// All parts, in the order in which they are used.
    pub const ALL: [KitId; 5] = [KitId::Guide, KitId::Questions, KitId::Cards, KitId::Tally, KitId::Areas];

    /// Its name on the command line and on the wire.
    pub fn name(self) -> &'static str {
        match self {
            KitId::Guide => "guide",
            KitId::Questions => "questions",
            KitId::Cards => "cards",
            KitId::Tally => "tally",
            KitId::Areas => "areas",
        }
    }

    /// The message of the name that its file is given.
    pub fn file(self) -> &'static str {
        match self {
            KitId::Guide => "kit-guide-file",
            KitId::Questions => "kit-questions-file",
            KitId::Cards => "kit-cards-file",
            KitId::Tally => "kit-tally-file",
            KitId::Areas => "kit-areas-file",
        }
    }

    /// The ways in which it can be written, the usual one first.
    pub fn ways(self) -> &'static [Way] {
        match self {
            KitId::Guide | KitId::Questions | KitId::Tally => &[Way::Pdf, Way::Odt, Way::Html, Way::Txt],
            // They are of paper: cut, or hung on a wall.
            KitId::Cards | KitId::Areas => &[Way::Pdf],
        }
    }
}
