//! The list of tools: what each is for, and which one takes its place once the board decided so.

use super::lines;
use crate::document::{Block, Cell, Column, Item, Phrase, bullets, small, strong, table, text};
use crate::paper::name;
use crate::paper::pack::spoken;
use crate::paper::pen::join;
use crate::paper::plan::{Desk, no_tool};
use rumb_engine::answer::{Successor, Verdict};
use rumb_engine::catalogue::StageKind;
use rumb_engine::id::NeedId;
use rumb_engine::recommendation::{Use, uses};

/// Needs that the same tools serve, today and tomorrow.
struct Row {
    needs: Vec<NeedId>,
    today: Vec<String>,
    tomorrow: Phrase,
}

/// How a charter finds room: as it is read best, then in ways that take less.
#[derive(Clone, Copy)]
pub(super) enum Layout {
    Table,
    /// As a list in small letters.
    List,
    /// So, and with other lists in small letters too.
    Tight,
}

/// The tools, with those of tomorrow where the board decided to change one; lines where none is known.
pub(super) fn tools(desk: Desk<'_>, layout: Layout) -> Vec<Block> {
    let rows = rows(desk);
    if rows.is_empty() {
        return lines(desk.pen, ["charter-tool", "charter-tool"]).collect();
    }
    match layout {
        Layout::Table => vec![as_table(desk, rows)],
        Layout::List | Layout::Tight => vec![bullets(rows.into_iter().map(|row| as_item(desk, row))).into()],
    }
}

fn as_table(desk: Desk<'_>, rows: Vec<Row>) -> Block {
    let pen = desk.pen;
    let decisions = &desk.input.reading.audit.decisions;
    let changes = decisions.values().any(|decision| decision.verdict.successor().is_some());
    let head = [("charter-need", 3.4), ("change-today", 3.2)];
    let head = head.into_iter().chain(changes.then_some(("charter-tomorrow", 3.4)));
    let mut told = table(head.map(|(id, weight)| Column::new(pen.say(id), weight)));
    for row in rows {
        let cells = [needs(desk, &row), today(desk, &row)].into_iter().chain(changes.then_some(row.tomorrow));
        told.row(cells.map(Cell::from));
    }
    told.into()
}

fn as_item(desk: Desk<'_>, row: Row) -> Item {
    let (needs, today) = (needs(desk, &row).plain(), today(desk, &row));
    // What stays the same needs no word here: there is no column to fill.
    let is_told = !row.tomorrow.is_empty() && row.tomorrow != desk.pen.say("charter-same").into();
    let tomorrow = is_told.then(|| desk.pen.labelled("charter-tomorrow", row.tomorrow));
    let told = join([desk.pen.named(&needs, today)].into_iter().chain(tomorrow), ". ");
    Item { blocks: vec![small(told).into()] }
}

fn needs(desk: Desk<'_>, row: &Row) -> Phrase {
    join(row.needs.iter().map(|need| desk.pen.say(&format!("need-{need}")).into()), " · ")
}

fn today(desk: Desk<'_>, row: &Row) -> Phrase {
    match (row.today.as_slice(), row.needs.first()) {
        ([], Some(need)) => no_tool(desk, need).into(),
        (today, _) => text(today.join(", ")).into(),
    }
}

/// What is used for each need, paper too, in the order of the inventory; needs that the same tools serve stand together.
fn rows(desk: Desk<'_>) -> Vec<Row> {
    let reading = desk.input.reading;
    let uses = uses(reading, desk.input.catalogue);
    let new = reading.audit.decisions.iter().filter(|(_, decision)| decision.verdict.successor().is_some());
    let mut needs: Vec<&NeedId> = Vec::new();
    for need in uses.iter().map(|one| &one.need).chain(new.map(|(need, _)| need)) {
        if !needs.contains(&need) {
            needs.push(need);
        }
    }
    let mut rows: Vec<Row> = Vec::new();
    for need in needs {
        let mut today: Vec<String> = Vec::new();
        for name in uses.iter().filter(|one| one.need == *need).map(|one| named(desk, one)) {
            if !today.contains(&name) {
                today.push(name);
            }
        }
        let tomorrow = tomorrow(desk, need);
        match rows.iter_mut().find(|row| row.today == today && row.tomorrow == tomorrow) {
            Some(row) => row.needs.push(need.clone()),
            None => rows.push(Row { needs: vec![need.clone()], today, tomorrow }),
        }
    }
    rows
}

/// The name of what is used; room to write it where an answer did not tell it.
fn named(desk: Desk<'_>, one: &Use) -> String {
    if one.products.is_empty() {
        return desk.pen.plain("dots-short");
    }
    let own = one.tool.as_ref().and_then(|tool| tool.name.as_deref());
    let named = |id| spoken(name::entered(desk.input.catalogue, id, own, desk.words).trim());
    let names: Vec<String> = one.products.iter().map(named).collect();
    names.join(&format!(" {} ", desk.pen.plain("autonomy-or")))
}

/// What the board decided; nothing where it did not.
fn tomorrow(desk: Desk<'_>, need: &NeedId) -> Phrase {
    let decision = desk.input.reading.audit.decisions.get(need);
    match decision.map(|decision| &decision.verdict) {
        Some(Verdict::Keep) => desk.pen.say("charter-same").into(),
        Some(Verdict::NotNow) => desk.pen.say("charter-same-now").into(),
        Some(Verdict::Replace(successor) | Verdict::Combine(successor)) => taken_over(desk, need, successor),
        None => Phrase::default(),
    }
}

/// The tool that comes, with the month in which the plan moves to it.
fn taken_over(desk: Desk<'_>, need: &NeedId, successor: &Successor) -> Phrase {
    let plan = desk.input.plan;
    let made = plan.made.iter().find(|made| made.need == *need && made.stage == StageKind::Move);
    let planned = made.and_then(|made| plan.actions.iter().find(|action| action.id == made.id));
    let month = planned.map(|action| text(desk.pen.month(action.start)).into());
    join([strong(desk.tool_name(successor.by.as_str())).into()].into_iter().chain(month), " – ")
}
