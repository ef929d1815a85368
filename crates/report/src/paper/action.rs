//! Words of one action, shared by the sheet and the plan.

use super::{name, pen::Pen};
use crate::document::{Phrase, Run, Weight, text};
use rumb_engine::condition::{Reading, Worth};
use rumb_engine::id::{ActionId, QuestionId};
use rumb_engine::plan::{Extent, Made, Reason};
use rumb_locale::Arg;

/// Its name in bold.
pub(super) fn bold_title(pen: Pen<'_>, made: &[Made], id: &ActionId) -> Run {
    Run { weight: Weight::Bold, ..pen.action(made, id) }
}

/// What there will be: the deliverable, or what the short form asks for.
pub(super) fn result(pen: Pen<'_>, made: &[Made], id: &ActionId, extent: Extent) -> Option<Run> {
    let attribute = match extent {
        Extent::Full => "deliverable",
        Extent::Short => "short",
        Extent::FindOut => return None,
    };
    pen.action_part(made, id, Some(attribute))
}

/// What shows that it is done; a short form shows it by itself.
pub(super) fn sign(pen: Pen<'_>, made: &[Made], id: &ActionId, extent: Extent) -> Option<Run> {
    match extent {
        Extent::Full => pen.action_part(made, id, Some("done")),
        Extent::Short | Extent::FindOut => None,
    }
}

/// What an answer says: its calm sentence when it is low, else the question that it answers.
pub(super) fn finding(pen: Pen<'_>, reading: Reading<'_>, id: &QuestionId) -> Phrase {
    let question = reading.questionnaire.question(id);
    let worth = question.map_or(Worth::Blank, |question| reading.worth(question));
    match worth {
        Worth::Level(0 | 1) => match pen.find(&format!("{}.gap", name::question(id)), &[]) {
            Some(gap) => gap.into(),
            None => answered(pen, id),
        },
        Worth::Risk | Worth::Skipped => unknown(pen, id),
        Worth::Level(_) | Worth::NotConcerned | Worth::Blank => answered(pen, id),
    }
}

fn answered(pen: Pen<'_>, id: &QuestionId) -> Phrase {
    [pen.say("reason-answer"), text(" "), pen.say(&name::question(id))].into()
}

/// The question that nobody could answer.
pub(super) fn unknown(pen: Pen<'_>, id: &QuestionId) -> Phrase {
    [pen.say("reason-unknown"), text(" "), pen.say(&name::question(id))].into()
}

/// Why an action is planned, each reason once.
pub(super) struct Reasons {
    sentences: Vec<Phrase>,
    /// Actions that are named together in one sentence: what it must come before, and what would leave people out
    /// without it.
    named: [(&'static str, Vec<String>); 2],
}

impl Reasons {
    pub fn of(pen: Pen<'_>, made: &[Made], reading: Reading<'_>, reasons: &[Reason]) -> Self {
        let mut sentences: Vec<Phrase> = Vec::new();
        let mut named = [("reason-prerequisite", Vec::new()), ("reason-left-out", Vec::new())];
        let title = |id: &ActionId| pen.action(made, id).text;
        for reason in reasons {
            let said = match reason {
                Reason::PrerequisiteOf(id) => {
                    named[0].1.push(title(id));
                    continue;
                }
                Reason::LeftOut(id) => {
                    named[1].1.push(title(id));
                    continue;
                }
                Reason::Flag(question) | Reason::Question { id: question, .. } => finding(pen, reading, question),
                Reason::Condition(condition) => pen.say(&format!("condition-{condition}")).into(),
                Reason::Always => pen.say("reason-always").into(),
                Reason::FindOut(question) => unknown(pen, question),
                Reason::Decision(need) => {
                    let need = pen.plain(&format!("need-{need}"));
                    pen.tell("reason-decision", &[("need", Arg::Text(&need))]).into()
                }
            };
            // A low answer that raises a flag too says the same sentence twice.
            if !sentences.contains(&said) {
                sentences.push(said);
            }
        }
        Self { sentences, named }
    }

    pub fn len(&self) -> usize {
        self.sentences.len() + self.named.iter().map(|(_, names)| names.len()).sum::<usize>()
    }

    /// Keeps the first so many.
    pub fn truncate(&mut self, shown: usize) {
        self.sentences.truncate(shown);
        let mut left = shown - self.sentences.len();
        for (_, names) in &mut self.named {
            names.truncate(left);
            left -= names.len();
        }
    }

    /// The sentences, those that name actions last.
    pub fn said(self, pen: Pen<'_>) -> Vec<Phrase> {
        let named = self.named.into_iter().filter(|(_, names)| !names.is_empty());
        let named = named.map(|(id, names)| {
            let names = names.join(" · ");
            [pen.tell(id, &[("action", Arg::Text(&names))]), text(".")].into()
        });
        self.sentences.into_iter().chain(named).collect()
    }
}
