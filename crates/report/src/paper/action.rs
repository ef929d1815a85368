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

/// What it is called in a list: one that only asks somebody is called by its question.
pub(super) fn title(pen: Pen<'_>, made: &[Made], id: &ActionId, reasons: &[Reason]) -> String {
    let asked = reasons.iter().find_map(|reason| match reason {
        Reason::FindOut(question) => Some(question),
        Reason::Flag(_)
        | Reason::Question { .. }
        | Reason::Condition(_)
        | Reason::Always
        | Reason::PrerequisiteOf(_)
        | Reason::Decision(_)
        | Reason::LeftOut(_) => None,
    });
    match asked {
        Some(question) => {
            let question = pen.plain(&name::question(question));
            pen.plainly("action-ask", &[("question", Arg::Text(&question))])
        }
        None => pen.action(made, id).text,
    }
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

/// Why it is there.
pub(super) fn reason(pen: Pen<'_>, made: &[Made], reading: Reading<'_>, reason: &Reason) -> Phrase {
    match reason {
        Reason::Flag(question) | Reason::Question { id: question, .. } => finding(pen, reading, question),
        Reason::Condition(condition) => pen.say(&format!("condition-{condition}")).into(),
        Reason::Always => pen.say("reason-always").into(),
        Reason::PrerequisiteOf(action) => {
            pen.tell("reason-prerequisite", &[("action", Arg::Text(&pen.action(made, action).text))]).into()
        }
        Reason::LeftOut(action) => {
            pen.tell("reason-left-out", &[("action", Arg::Text(&pen.action(made, action).text))]).into()
        }
        Reason::FindOut(question) => unknown(pen, question),
        Reason::Decision(need) => {
            let need = pen.plain(&format!("need-{need}"));
            pen.tell("reason-decision", &[("need", Arg::Text(&need))]).into()
        }
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

fn unknown(pen: Pen<'_>, id: &QuestionId) -> Phrase {
    [pen.say("reason-unknown"), text(" "), pen.say(&name::question(id))].into()
}
