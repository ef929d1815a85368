//! What people keep before their eyes: a sheet for the fridge, one for each role, a poster for the members; and a sheet for
//! each training, which whoever leads it holds in hand.

mod fridge;
mod poster;
mod role;
mod session;

pub use fridge::fridge;
pub use poster::poster;
pub use role::roles;
pub use session::session_sheets;

use super::PlanInput;
use super::neighbour::clipped;
use super::pack::fitting;
use super::plan::Desk;
use crate::document::{Document, Run};
use rumb_locale::Words;

/// The first of some choices with which a document takes one page in every language, so that it says the same in each; the
/// last where none does.
pub(super) fn one_page<T: Copy, const N: usize>(
    input: &PlanInput<'_>,
    choices: [T; N],
    write: fn(Desk<'_>, T) -> Document,
    words: &Words,
) -> Option<Document> {
    let fits = |desk: Desk<'_>, choice| super::pages(&write(desk, choice), desk.words) == 1;
    let choice = fitting(input, choices, fits).or(choices.last().copied())?;
    Some(write(Desk::new(input, words), choice))
}

/// A run cut behind a word, with an ellipsis, when it is too long.
fn cut(run: Run, letters: usize) -> Run {
    Run { text: clipped(&run.text, letters), ..run }
}
