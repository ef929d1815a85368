//! The deliberation pack, for the session that votes on a plan: a summary to read aloud, the resolution, how the plan and the
//! project go together, the minutes, and the message to members.

mod change;
mod message;
mod minutes;
mod project;
mod resolution;
mod summary;

pub(super) use change::{changes, is_of_team, kept};
pub(super) use message::answers;
pub(super) use resolution::{signatures, text};

pub use message::message;
pub use minutes::minutes;
pub use project::project;
pub use resolution::resolution;
pub use summary::summary;

use super::PlanInput;
use super::neighbour::clipped;
use super::plan::Desk;
use rumb_engine::answer::{Body, Person, Progress};
use rumb_engine::id::ActionId;
use rumb_engine::plan::{VOTE, deputy, holder};
use rumb_engine::questionnaire::Role;
use rumb_locale::{Language, Words};

/// The question of the profile that tells the country.
const COUNTRY: &str = "PRF-01";
/// Letters of a name, at most.
const NAME: usize = 60;

/// Which body decides, as the ends of messages name it.
fn body(desk: Desk<'_>) -> &'static str {
    match desk.input.plan.vote.body {
        Body::Assembly => "assembly",
        Body::Board => board(desk),
    }
}

/// The board, in the same way: Belgian law has a name of its own for it.
fn board(desk: Desk<'_>) -> &'static str {
    if desk.input.reading.word(COUNTRY) == Some("BE") { "board-be" } else { "board" }
}

/// The body that decides, in the middle of a sentence.
pub(super) fn decides(desk: Desk<'_>) -> String {
    desk.pen.plain(&format!("decides-{}", body(desk)))
}

/// The day on which the plan was voted, once the board said that it was.
fn voted(desk: Desk<'_>) -> Option<String> {
    let vote = desk.input.reading.audit.follow_up.get(&ActionId::from(VOTE))?;
    (vote.state == Progress::Done).then(|| desk.pen.date(vote.on))
}

/// Who leads in digital matters and who stands in, where they are named: in full, as a resolution is signed.
fn leads(desk: Desk<'_>) -> [Option<String>; 2] {
    let people = &desk.input.reading.audit.people;
    let name = |person: &Person| person.name.clone();
    [holder(people, Role::It).map(name), deputy(people, Role::It).map(name)]
}

/// The first of some choices with which a document fits in every language, so that it says the same in each.
pub(super) fn fitting<T: Copy>(
    input: &PlanInput<'_>,
    choices: impl IntoIterator<Item = T>,
    fits: impl Fn(Desk<'_>, T) -> bool,
) -> Option<T> {
    let words = Language::ALL.map(Words::of);
    choices.into_iter().find(|choice| words.iter().all(|words| fits(Desk::new(input, words), *choice)))
}

/// The name of a tool as it is said aloud, without what stands in brackets.
pub(super) fn spoken(name: &str) -> String {
    clipped(name.split(" (").next().unwrap_or(name), NAME)
}
