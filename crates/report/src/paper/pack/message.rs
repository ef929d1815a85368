//! The message to members: what was voted, what changes and what does not; then three short messages for each change.

use super::change::{Change, changes, closings, kept};
use super::summary::month;
use super::{board, decides, leads, voted};
use crate::document::{Block, Document, Level, Phrase, blank, bullets, heading, paragraph, small, strong, together};
use crate::paper::PlanInput;
use crate::paper::pen::join;
use crate::paper::plan::Desk;
use rumb_engine::answer::Barrier;
use rumb_engine::plan::PlannedAction;
use rumb_locale::{Arg, Words};
use std::collections::BTreeSet;

/// Writes the message to members.
pub fn message(input: &PlanInput<'_>, words: &Words) -> Document {
    let desk = Desk::new(input, words);
    let pen = desk.pen;
    let mut document = desk.document("message-title", "message-subject");
    document.push(heading(Level::Two, pen.say("message-title")));
    document.push(small(pen.say("message-hint")));
    document.push(paragraph(pen.say("message-greeting")));
    document.push(paragraph(join([voted_by(desk), pen.say("message-why").into()], " ")));
    for (title, blocks) in [
        ("message-changes", what_changes(desk)),
        ("message-stays", what_stays(desk)),
        ("message-help", vec![paragraph(pen.say("message-help-text")).into(), blank(pen.label("message-help-days"))]),
        ("message-question", question(desk)),
    ] {
        document.push(heading(Level::Three, pen.say(title)));
        blocks.into_iter().for_each(|block| document.push(block));
    }
    document.push(together(signed(desk)));
    series(desk).into_iter().for_each(|block| document.push(block));
    document
}

/// When and by whom the plan was voted; dots as long as nobody said so.
fn voted_by(desk: Desk<'_>) -> Phrase {
    let (date, body) = (voted(desk).unwrap_or_else(|| desk.pen.plain("dots-short")), decides(desk));
    desk.pen.tell("message-voted", &[("date", Arg::Text(&date)), ("body", Arg::Text(&body))]).into()
}

fn what_changes(desk: Desk<'_>) -> Vec<Block> {
    let pen = desk.pen;
    let changes = changes(desk).into_iter().filter(|change| change.is_of_members);
    let lines: Vec<String> = changes.map(|change| month(desk, &change.said, &change)).collect();
    if lines.is_empty() {
        let is_over = desk.input.plan.is_over();
        return vec![paragraph(pen.say(if is_over { "message-over" } else { "message-changes-none" })).into()];
    }
    vec![bullets(lines).into(), paragraph(pen.say("message-changes-how")).into()]
}

/// The ways without internet, those that somebody needs by name; the day before which nothing is closed, and what is kept.
fn what_stays(desk: Desk<'_>) -> Vec<Block> {
    let (pen, plan) = (desk.pen, desk.input.plan);
    let left_out = |action: &PlannedAction| action.left_out.iter().copied().collect::<Vec<Barrier>>();
    let barriers: BTreeSet<Barrier> = plan.actions.iter().flat_map(left_out).collect();
    let paths: Vec<_> = barriers.iter().map(|barrier| pen.say(&format!("barrier-{barrier}.path"))).collect();
    let first = closings(desk).iter().map(|closing| closing.month).min();
    let open = match first {
        Some(month) => {
            let day = pen.date(month.first_day());
            Some(pen.tell("message-open-until", &[("date", Arg::Text(&day))]))
        }
        None => (!plan.is_over()).then(|| pen.say("message-open")),
    };
    let said = [pen.say("message-stays-text")].into_iter().chain(open).map(Phrase::from);
    let mut blocks: Vec<Block> = vec![paragraph(join(said, " ")).into()];
    blocks.extend((!paths.is_empty()).then(|| bullets(paths).into()));
    let kept = kept(desk).join(", ");
    let told = [("tools", Arg::Text(kept.as_str()))];
    blocks.extend((!kept.is_empty()).then(|| paragraph(pen.tell("poster-kept", &told)).into()));
    blocks.extend(["message-phone", "message-place"].map(|id| blank(pen.label(id))));
    blocks
}

fn question(desk: Desk<'_>) -> Vec<Block> {
    vec![answers(desk), blank(desk.pen.label("message-phone"))]
}

/// Who answers: the digital lead and who stands in; a line for the name that is not known.
pub(in crate::paper) fn answers(desk: Desk<'_>) -> Block {
    let pen = desk.pen;
    match leads(desk) {
        [Some(person), Some(deputy)] => {
            let names = [("person", Arg::Text(person.as_str())), ("deputy", Arg::Text(deputy.as_str()))];
            paragraph(pen.tell("message-answers-both", &names)).into()
        }
        [Some(person), None] | [None, Some(person)] => {
            paragraph(pen.tell("message-answers", &[("person", Arg::Text(&person))])).into()
        }
        [None, None] => blank(pen.label("message-name")),
    }
}

/// Whoever votes, the board writes.
fn signed(desk: Desk<'_>) -> Vec<Block> {
    let body = desk.pen.plain(&format!("decides-{}", board(desk)));
    let from = desk.pen.tell("message-from", &[("body", Arg::Text(&body))]);
    let from = join([from.into(), strong(desk.input.association).into()], ", ");
    vec![paragraph(desk.pen.say("message-thanks")).into(), paragraph(from).into()]
}

/// Three short messages for each change and for each closing, on pages of their own, as they are copied one by one.
fn series(desk: Desk<'_>) -> Vec<Block> {
    let pen = desk.pen;
    let (changes, closings) = (changes(desk), closings(desk));
    if changes.is_empty() && closings.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![
        Block::PageBreak,
        heading(Level::Two, pen.say("message-three")).into(),
        small(pen.say("message-three-lead")).into(),
    ];
    let mut all: Vec<(&Change<'_>, [&str; 3])> = changes.iter().map(|change| (change, CHANGE)).collect();
    all.extend(closings.iter().map(|closing| (closing, CLOSING)));
    all.sort_by_key(|(change, _)| change.month);
    blocks.extend(all.into_iter().flat_map(|(change, texts)| three(desk, change, texts)));
    blocks
}

const TITLES: [&str; 3] = ["message-four-weeks", "message-one-week", "message-day-after"];
const CHANGE: [&str; 3] = ["message-four-weeks-text", "message-one-week-text", "message-day-after-text"];
const CLOSING: [&str; 3] =
    ["message-leave-four-weeks-text", "message-leave-one-week-text", "message-leave-day-after-text"];

fn three(desk: Desk<'_>, change: &Change<'_>, texts: [&str; 3]) -> Vec<Block> {
    let pen = desk.pen;
    let (month, dots) = (pen.month(change.month), pen.plain("dots-short"));
    let args = [("month", Arg::Text(month.as_str())), ("dots", Arg::Text(&dots)), ("change", Arg::Text(&change.said))];
    let closing = change.closing.map(|month| {
        let month = pen.month(month);
        pen.tell("message-old-until", &[("month", Arg::Text(&month))])
    });
    let messages = TITLES.into_iter().zip(texts).map(|(title, words)| {
        let closing = (title == "message-day-after").then(|| closing.clone()).flatten();
        let words = [pen.tell(words, &args)].into_iter().chain(closing).map(Phrase::from);
        together(vec![heading(Level::Four, pen.say(title)).into(), paragraph(join(words, " ")).into()])
    });
    std::iter::once(heading(Level::Three, change.title.as_str()).into()).chain(messages).collect()
}
