//! What people keep before their eyes: a sheet for the fridge, one for each role, a poster for the members.

mod fridge;
mod poster;
mod role;

pub use fridge::fridge;
pub use poster::poster;
pub use role::roles;

use super::neighbour::clipped;
use crate::document::{Document, Run};
use crate::pdf;
use rumb_locale::Words;

/// The first of some documents that takes one page, the fullest first; the last where none does.
fn one_page(tries: impl Iterator<Item = Document>, words: &Words) -> Option<Document> {
    let furniture = super::furniture(words);
    let mut last = None;
    for document in tries {
        let printed = super::printed(&document, words);
        if pdf::count_pages(printed.as_ref().unwrap_or(&document), &furniture) == 1 {
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
