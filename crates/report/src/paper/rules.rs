//! Rules that an association gives itself: the usage charter, the charter of the help offered, local cooperation. They are
//! drafts, which it changes before it adopts them; what no answer tells is a line to write on.

mod charter;
mod cooperation;
mod help;
mod tool;

pub use charter::charter;
pub use cooperation::cooperation;
pub use help::help_charter;

use super::neighbour::clipped;
use super::pack::decides;
use super::pen::{Pen, join};
use super::plan::Desk;
use crate::document::{Block, Document, Level, Phrase, Run, blank, bullets, heading, paragraph, small, strong, text};
use rumb_engine::answer::{Answer, Value};
use rumb_engine::condition::{Reading, Worth};
use rumb_engine::id::QuestionId;
use rumb_engine::questionnaire::{Form, Question};
use rumb_locale::Arg;

/// Letters of the association's name, at most.
const NAME: usize = 120;

/// A sentence in two wordings: as what is kept where the answer to a question says that it holds already, else as what is
/// adopted.
#[derive(Clone, Copy)]
struct Rule {
    /// The message; its attributes are `kept` and `adopted`.
    words: &'static str,
    question: &'static str,
    /// The level from which it holds.
    holds_from: i64,
}

impl Rule {
    const fn new(words: &'static str, question: &'static str, holds_from: i64) -> Self {
        Self { words, question, holds_from }
    }

    /// The sentence that the answers ask for; none where the question does not concern the association.
    fn told(self, desk: Desk<'_>) -> Option<Run> {
        let reading = desk.input.reading;
        let question = reading.questionnaire.question(&QuestionId::from(self.question))?;
        let holds = match reading.worth(question) {
            Worth::NotConcerned => return None,
            Worth::Blank if reading.is_ruled_out(question) => return None,
            Worth::Level(level) => level >= self.holds_from,
            Worth::Risk | Worth::Skipped | Worth::Blank => false,
        };
        let wording = if holds { "kept" } else { "adopted" };
        Some(desk.pen.say(&format!("{}.{wording}", self.words)))
    }
}

/// A draft with its title, whose it is, and how to read it; `known` is a question that tells, from a level, that there are
/// such rules already.
fn draft(desk: Desk<'_>, name: &str, hint: &str, known: (&str, i64)) -> Document {
    let pen = desk.pen;
    let title = format!("{name}-title");
    let mut document = desk.document(&title, &format!("{name}-subject"));
    document.push(heading(Level::Two, pen.say(&title)));
    let association = clipped(desk.input.association.trim(), NAME);
    if !association.is_empty() {
        document.push(paragraph(strong(association)));
    }
    let (question, from) = known;
    let known = is_at_least(desk.input.reading, question, from).then(|| pen.say("rules-known"));
    let hint = [Some(pen.say(hint)), known].into_iter().flatten().map(Phrase::from);
    document.push(small(join(hint, " ")));
    document
}

/// Adds parts with their titles; one that has nothing to say is left out.
fn add<const N: usize>(document: &mut Document, pen: Pen<'_>, parts: [(&str, Vec<Block>); N]) {
    for (title, blocks) in parts.into_iter().filter(|(_, blocks)| !blocks.is_empty()) {
        document.push(heading(Level::Three, pen.say(title)));
        blocks.into_iter().for_each(|block| document.push(block));
    }
}

/// Who adopts the text and when, and when it is read again: with the next audit.
fn adoption(desk: Desk<'_>, reread: Rule) -> Vec<Block> {
    let (pen, body) = (desk.pen, decides(desk));
    let [.., (_, next)] = desk.input.reviews();
    let adopted = pen.plainly("rules-adopted", &[("body", Arg::Text(&body))]);
    let adopted = pen.tell("label", &[("name", Arg::Text(&adopted))]);
    let next = pen.labelled("rules-next", text(pen.date(next)));
    let reread = [reread.told(desk).map(Phrase::from), Some(next)].into_iter().flatten();
    vec![paragraph(join(reread, " ")).into(), blank(adopted)]
}

/// Sentences as a list, those that are told; nothing where none is.
fn list(sentences: impl IntoIterator<Item = Option<Run>>) -> Option<Block> {
    let told: Vec<Run> = sentences.into_iter().flatten().collect();
    (!told.is_empty()).then(|| bullets(told).into())
}

/// A sentence as a paragraph.
fn sentence(told: Run) -> Block {
    paragraph(told).into()
}

/// Lines to write on, each behind its name.
fn lines<const N: usize>(pen: Pen<'_>, names: [&str; N]) -> impl Iterator<Item = Block> {
    names.into_iter().map(move |name| blank(pen.label(name)))
}

/// The answer to a question that is asked, when it tells something: “none of these” does not.
fn answer<'a>(reading: Reading<'a>, id: &str) -> Option<(&'a Question, &'a Value)> {
    let question = reading.asked().find(|question| question.id == *id)?;
    let is_none = |value: &Value| match (&question.form, value) {
        (Form::Multiple { choices }, Value::Options(options)) => {
            options.iter().all(|option| choices.exclusive.contains(option))
        }
        (_, Value::Word(words)) => words.trim().is_empty(),
        (_, Value::Number(_) | Value::Options(_) | Value::Table(_)) => false,
    };
    match reading.audit.answers.get(&question.id)? {
        Answer::Answered(value) => Some((question, value)).filter(|_| !is_none(value)),
        Answer::DontKnow | Answer::NotConcerned(_) => None,
    }
}

/// Whether a question of the profile, or of the place, was answered with one of these options.
fn has(reading: Reading<'_>, question: &str, options: &[&str]) -> bool {
    reading.ticked(question).iter().any(|option| options.contains(option))
}

/// Whether the answer to a scored question is at least a level.
fn is_at_least(reading: Reading<'_>, question: &str, level: i64) -> bool {
    let question = reading.questionnaire.question(&QuestionId::from(question));
    question.is_some_and(|question| matches!(reading.worth(question), Worth::Level(found) if found >= level))
}
