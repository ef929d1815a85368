//! The annex: every figure with its formula, every answer, every reason and every source.

mod answer;
mod autonomy;
mod host;
mod number;
mod proposal;
mod room;
mod source;

use super::PlanInput;
use super::plan::{Desk, all};
use crate::document::{Block, Document, Level, heading, lead, strong, terms, text};
use rumb_locale::Words;

/// Writes the annex of the plan, a document of its own: nothing in it is needed to decide.
pub fn annex(input: &PlanInput<'_>, words: &Words) -> Document {
    let desk = Desk::new(input, words);
    let mut document = desk.document("annex-title", "annex-subject");
    document.push(heading(Level::One, desk.pen.say("annex-title")));
    document.push(lead(desk.pen.say("annex-lead")));
    for (title, write) in PARTS {
        let blocks = write(desk);
        if !blocks.is_empty() {
            document.push(heading(Level::Two, desk.pen.say(title)).anchored(title));
            blocks.into_iter().for_each(|block| document.push(block));
        }
    }
    // The plan uses no hard word that the annex does not.
    let told = document.parts().into_iter().filter_map(|part| part.text);
    let explained = words.explained(told);
    if !explained.is_empty() {
        document.push(heading(Level::Two, desk.pen.say("annex-words")).anchored("annex-words"));
        document.push(terms(explained.into_iter().map(|term| (strong(term.word), text(term.meaning)))));
    }
    document
}

/// The title of a part and what writes it; a part without blocks is left out.
type Part = (&'static str, fn(Desk<'_>) -> Vec<Block>);

const PARTS: [Part; 10] = [
    ("annex-numbers", number::numbers),
    ("autonomy-title", autonomy::tools),
    ("annex-needs", number::needs),
    ("annex-proposals", proposal::proposals),
    ("annex-hosts", host::hosts),
    ("annex-actions", all),
    ("annex-find-out", answer::find_out),
    ("room-disagreed", room::disagreed),
    ("annex-answers", answer::answers),
    ("annex-sources", source::sources),
];
