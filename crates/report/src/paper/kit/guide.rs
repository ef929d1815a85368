use super::icon::{Icon, steps};
use super::{KitInput, copies};
use crate::document::{
    Block, Column, Document, Level, Phrase, blank, bullets, figure, heading, lead, numbers, paragraph, table, ticks,
};
use crate::paper::pen::{Pen, amount, join};
use rumb_engine::workshop::{Step, StepKind};
use rumb_locale::{Arg, Words};

/// Writes the agenda, and on its back the words to say.
pub fn guide(input: &KitInput<'_>, words: &Words) -> Document {
    let pen = Pen::new(words);
    let mut document = input.document("guide", words);
    for block in agenda(*input, pen).into_iter().chain([Block::PageBreak]).chain(said(pen)) {
        document.push(block);
    }
    document
}

fn agenda(input: KitInput<'_>, pen: Pen<'_>) -> Vec<Block> {
    let total = pen.duration(input.choice.total);
    let told = [("questions", amount(input.questions().count())), ("total", Arg::Text(&total))];
    let mut rows = table([
        Column::new(pen.say("kit-agenda-from"), 1.0),
        Column::new(pen.say("kit-agenda-length"), 1.1),
        Column::new(pen.say("kit-agenda-step"), 1.8),
        Column::new(pen.say("kit-agenda-do"), 5.0),
    ]);
    for step in &input.agenda.steps {
        let from = format!("{}:{:02}", step.start / 60, step.start % 60);
        let name = pen.say(word(step.kind)).into();
        rows.row([Phrase::from(from), pen.duration(step.minutes).into(), name, done(input, pen, step)]);
    }
    let copies = [("copies", Arg::Number(copies(input.people).into()))];
    let before = ["kit-before-sets", "kit-before-lay", "kit-before-last", "kit-before-fingers"].map(|id| pen.say(id));
    vec![
        heading(Level::One, pen.say("kit-guide-title")).into(),
        lead(pen.tell("kit-guide-lead", &told)).into(),
        blank(pen.label("kit-guide-when")),
        heading(Level::Two, pen.say("kit-agenda")).into(),
        figure(steps(&input.agenda.steps), pen.plain("kit-agenda-alt")).into(),
        rows.into(),
        heading(Level::Two, pen.say("kit-before")).into(),
        ticks(std::iter::once(pen.tell("kit-before-cards", &copies)).chain(before)).into(),
    ]
}

/// What is done in a step.
fn done(input: KitInput<'_>, pen: Pen<'_>, step: &Step) -> Phrase {
    let id = format!("{}.do", word(step.kind));
    if step.kind != StepKind::Vote {
        return pen.say(&id).into();
    }
    let (each, spare) = (pen.duration(input.choice.each), pen.duration(input.agenda.spare));
    let args = [("questions", amount(input.questions().count())), ("each", Arg::Text(&each))];
    let left = (input.agenda.spare > 0).then(|| pen.tell("kit-step-spare", &[("spare", Arg::Text(&spare))]).into());
    join([Some(pen.tell(&id, &args).into()), left].into_iter().flatten(), " ")
}

fn said(pen: Pen<'_>) -> Vec<Block> {
    let round = ["read", "alone", "reveal", "count", "talk", "again", "agree", "median"];
    let rules = ["last", "unknown", "paper", "two", "names"];
    let opened = |id: &str| paragraph(pen.labelled(id, pen.say(&format!("{id}.words")))).into();
    vec![
        heading(Level::One, pen.say("kit-say")).into(),
        opened("kit-say-open"),
        heading(Level::Two, pen.say("kit-round")).into(),
        numbers(round.map(|id| pen.say(&format!("kit-round-{id}")))).into(),
        heading(Level::Two, pen.say("kit-rules")).into(),
        bullets(rules.map(|id| pen.say(&format!("kit-rules-{id}")))).into(),
        opened("kit-say-close"),
    ]
}

/// The message of a step.
fn word(kind: StepKind) -> &'static str {
    match kind {
        StepKind::Welcome => "kit-step-welcome",
        StepKind::Map => "kit-step-map",
        StepKind::Vote => "kit-step-vote",
        StepKind::Pause => "kit-step-pause",
        StepKind::Importance => "kit-step-importance",
        StepKind::Actions => "kit-step-actions",
    }
}

impl From<StepKind> for Icon {
    fn from(kind: StepKind) -> Self {
        match kind {
            StepKind::Welcome => Icon::Bubble,
            StepKind::Map => Icon::Key,
            StepKind::Vote => Icon::Card,
            StepKind::Pause => Icon::Cup,
            StepKind::Importance => Icon::Dots,
            StepKind::Actions => Icon::Flag,
        }
    }
}
