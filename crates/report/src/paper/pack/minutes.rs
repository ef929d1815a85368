//! The minutes of the session that votes on the plan: a form of one or two pages to fill in by hand.

use super::resolution::Point;
use super::{decides, fitting};
use crate::document::{
    Alignment, Block, Cell, Column, Document, Item, Level, blank, bullets, heading, paragraph, small, table, terms,
    text, ticks, together,
};
use crate::paper::plan::{Desk, owner, reviews};
use crate::paper::{PlanInput, pages};
use rumb_engine::plan::{Extent, PlannedAction};
use rumb_locale::{Arg, Words};

/// Pages of the form, at most.
const PAGES: usize = 2;
/// Actions shown that wait for the vote, and first ones with who carries them: as many as the pages hold. The plan has
/// them all.
const SHOWN: [[usize; 2]; 5] = [[6, 5], [5, 4], [4, 4], [3, 3], [2, 2]];
/// Lines for questions.
const QUESTIONS: [&str; 3] = ["1.", "2.", "3."];

/// Writes the form for the minutes: two pages at most.
pub fn minutes(input: &PlanInput<'_>, words: &Words) -> Document {
    let fits = |desk: Desk<'_>, shown| pages(&written(desk, shown), desk.words) <= PAGES;
    let [.., least] = SHOWN;
    written(Desk::new(input, words), fitting(input, SHOWN, fits).unwrap_or(least))
}

fn written(desk: Desk<'_>, [voted, begun]: [usize; 2]) -> Document {
    let pen = desk.pen;
    let mut document = desk.document("minutes-title", "minutes-subject");
    document.push(heading(Level::Two, pen.say("minutes-title")));
    document.push(small(pen.say("minutes-hint")));
    session(desk).into_iter().for_each(|block| document.push(block));
    for (title, blocks) in [
        ("minutes-audit", audit(desk)),
        ("minutes-questions", vec![together(QUESTIONS.map(blank).into())]),
        ("minutes-changes", changes(desk, voted)),
        ("minutes-vote", vec![votes(desk)]),
        ("minutes-first", first(desk, begun)),
        ("review-title", vec![reviews(desk)]),
    ] {
        if !blocks.is_empty() {
            document.push(heading(Level::Three, pen.say(title)));
            blocks.into_iter().for_each(|block| document.push(block));
        }
    }
    let signed = ["signature-date", "minutes-chair", "signature-secretary"];
    document.push(together(signed.map(|id| blank(pen.label(id))).into()));
    document
}

/// Who meets, when, where, and who is there.
fn session(desk: Desk<'_>) -> Vec<Block> {
    let pen = desk.pen;
    let known = [
        (pen.say("minutes-association"), text(desk.input.association)),
        (pen.say("minutes-body"), text(decides(desk))),
    ];
    let known = known.into_iter().filter(|(_, value)| !value.text.is_empty());
    let blanks = ["day", "place", "present", "excused", "proxies", "quorum"];
    let blanks = blanks.map(|what| blank(pen.label(&format!("minutes-{what}"))));
    std::iter::once(terms(known)).chain(blanks).collect()
}

/// What is read before anybody decides.
fn audit(desk: Desk<'_>) -> Vec<Block> {
    let audited = desk.pen.date(desk.input.date);
    let read = desk.pen.tell("minutes-read", &[("audited", Arg::Text(&audited))]);
    vec![ticks([read, desk.pen.say("minutes-table")]).into()]
}

/// The actions that wait for the vote, each with room to write what is changed.
fn changes(desk: Desk<'_>, shown: usize) -> Vec<Block> {
    let pen = desk.pen;
    let voted: Vec<_> = desk.input.plan.actions.iter().filter(|action| action.needs_vote).take(shown).collect();
    let mut rows = table([
        Column::new(pen.say("plan-action"), 4.6),
        Column::new(pen.say("plan-month"), 2.2),
        Column::new(pen.say("minutes-change"), 3.6),
    ]);
    for action in &voted {
        rows.row([title(desk, action), pen.months(action.start, action.end).as_str().into(), Cell::default()]);
    }
    let other = blank(pen.label("minutes-other"));
    (!voted.is_empty()).then(|| rows.into()).into_iter().chain([other]).collect()
}

/// A line for each point of the resolution, and one for all of it.
fn votes(desk: Desk<'_>) -> Block {
    let pen = desk.pen;
    let head = ["vote-for", "vote-against", "vote-abstain"];
    let head = head.map(|id| Column::new(pen.say(id), 1.8).aligned(Alignment::Middle));
    let mut rows = table([Column::new(pen.say("minutes-point"), 5.0)].into_iter().chain(head));
    for (place, point) in Point::ALL.into_iter().enumerate() {
        let point = [text(format!("{}. ", place + 1)), pen.say(point.short())];
        rows.row([Cell::from(point), Cell::default(), Cell::default(), Cell::default()]);
    }
    rows.row([Cell::from(pen.say("minutes-whole")), Cell::default(), Cell::default(), Cell::default()]);
    rows.into()
}

/// What begins first, with who carries it.
fn first(desk: Desk<'_>, shown: usize) -> Vec<Block> {
    let actions = desk.input.plan.actions.iter().filter(|action| action.extent != Extent::FindOut);
    let items: Vec<Item> = actions.take(shown).map(|action| item(desk, action)).collect();
    if items.is_empty() { Vec::new() } else { vec![bullets(items).into()] }
}

fn item(desk: Desk<'_>, action: &PlannedAction) -> Item {
    let (pen, months) = (desk.pen, desk.pen.months(action.start, action.end));
    let title = [pen.action(&desk.input.plan.made, &action.id), text(" – "), text(months)];
    Item { blocks: vec![together(vec![paragraph(title).into(), owner(desk, action)])] }
}

fn title(desk: Desk<'_>, action: &PlannedAction) -> Cell {
    desk.pen.action(&desk.input.plan.made, &action.id).into()
}
