//! The kit of a workshop: what is printed, photocopied and laid on the table. It is of the questionnaire, not of an association.

mod areas;
mod cards;
mod digit;
mod guide;
mod icon;
mod questions;
mod tally;

use super::pen::Pen;
use crate::document::Document;
use chrono::NaiveDate;
use rumb_engine::questionnaire::{Question, Questionnaire};
use rumb_engine::workshop::{Agenda, Choice};
use rumb_locale::Words;

pub use areas::areas;
pub use cards::cards;
pub use guide::guide;
pub use questions::questions;
pub use tally::tally;

/// People whom one copy of the cards serves.
const SETS: u32 = 4;

/// What the kit is made of.
#[derive(Clone, Copy, Debug)]
pub struct KitInput<'a> {
    pub date: NaiveDate,
    pub questionnaire: &'a Questionnaire,
    pub choice: &'a Choice,
    pub agenda: &'a Agenda,
    /// How many people will vote.
    pub people: u32,
}

/// How often the pages of cards are printed for so many people.
pub fn copies(people: u32) -> u32 {
    people.div_ceil(SETS).max(1)
}

impl<'a> KitInput<'a> {
    /// The questions that are voted, in their order.
    fn questions(self) -> impl Iterator<Item = (usize, &'a Question)> {
        let found = self.choice.questions.iter().filter_map(move |id| self.questionnaire.question(id));
        found.enumerate().map(|(place, question)| (place + 1, question))
    }

    /// An empty document.
    fn document(self, part: &str, words: &Words) -> Document {
        let pen = Pen::new(words);
        let mut document = Document::new(pen.plain(&format!("kit-{part}-title")), pen.language(), self.date);
        document.subject = pen.plain(&format!("kit-{part}-subject"));
        document.footer = pen.plain("kit-footer");
        document
    }
}
