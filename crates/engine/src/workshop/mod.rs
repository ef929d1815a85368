//! The workshop: a room votes question by question (questionnaire, section 7). Votes are never kept: only their figures.

mod agenda;
mod figures;
mod round;
mod tally;

pub use agenda::{Agenda, Choice, EACH, Misfit, Step, StepKind, TOTAL, Tight, votable};
pub use figures::{Figures, MOST, Vote};
pub use round::{Ballots, FEWEST, Group, Next, Round, Seen, next, reveal};
pub use tally::{TallyFault, Way};

use crate::condition::Reading;
use crate::questionnaire::{Form, Length, Question};

/// The questions of a workshop, in order: those of the shortest length that are answered by a level, as cards are.
pub fn questions(reading: Reading<'_>) -> Vec<&Question> {
    let is_voted = |question: &&Question| question.from == Length::Flash && is_votable(question);
    reading.asked().filter(is_voted).collect()
}

/// Whether a question can be voted with cards: it is scored, and its answers are levels.
pub fn is_votable(question: &Question) -> bool {
    question.scoring.is_some() && !levels(question).is_empty()
}

/// The levels that a question knows; none where it is not answered by a level.
pub fn levels(question: &Question) -> &[u8] {
    match &question.form {
        Form::Level { levels } => levels,
        Form::Checklist { .. }
        | Form::NumberBand { .. }
        | Form::Choice { .. }
        | Form::YesNo { .. }
        | Form::Multiple { .. }
        | Form::Tools { .. }
        | Form::Number { .. }
        | Form::NumberTable { .. }
        | Form::Text { .. } => &[],
    }
}
