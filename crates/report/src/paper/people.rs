//! What people keep before their eyes: a sheet for the fridge, one for each role, a poster for the members.

mod fridge;
mod poster;
mod role;

pub use fridge::fridge;
pub use poster::poster;
pub use role::roles;

use super::neighbour::clipped;
use crate::document::{Document, Run};
use rumb_locale::Words;

/// The first of some documents that takes one page, the fullest first; the last where none does.
fn one_page(tries: impl Iterator<Item = Document>, words: &Words) -> Option<Document> {
    let mut last = None;
    for document in tries {
        if super::pages(&document, words) == 1 {
            return Some(document);
        }
        last = Some(document);
    }
    last
}

/// A run cut behind a word, with an ellipsis, when it is too long.
fn cut(run: Run, letters: usize) -> Run {
    Run { text: clipped(&run.text, letters), ..run }
}
