//! Changes of tools: which actions of the library are one, and what one asks, stage by stage.

use super::Book;
use super::action::{MINUTES, names_flag};
use crate::finding::Problem;
use rumb_engine::catalogue::{Action, ActionKind, Catalogue, NeedKind, Stage, StageKind, Switch};
use rumb_engine::id::NeedId;
use std::collections::{BTreeMap, BTreeSet};

/// Hours of a stage in an association of one size, at most.
const HOURS: u32 = 80;
const FILE: &str = "switch.toml";

pub(super) fn check(catalogue: &Catalogue, book: &mut Book<'_>) {
    let practices = practices(catalogue);
    for action in &catalogue.actions {
        check_action(action, &practices, book);
    }
    let mut first: BTreeMap<&NeedId, &Switch> = BTreeMap::new();
    for switch in &catalogue.switches {
        let id = switch.id.as_str();
        tools(FILE, id, "needs", &switch.needs, &practices, book);
        for need in &switch.needs {
            if first.insert(need, switch).is_some_and(|other| other.id != switch.id) {
                book.note(FILE, id, "needs", Problem::Twice(need.to_string()));
            }
        }
        for cost in switch.cost.values().filter(|cost| cost.from > cost.to) {
            book.note(FILE, id, "cost", Problem::Value(format!("{} – {}", cost.from, cost.to)));
        }
        for kind in StageKind::ALL {
            check_stage(id, *kind, switch.stage(*kind), book);
        }
    }
    let mut usual = catalogue.switches.iter().filter(|switch| switch.needs.is_empty());
    let has_usual = usual.next().is_some();
    for switch in usual {
        book.note(FILE, switch.id.as_str(), "needs", Problem::Twice("needs = []".to_owned()));
    }
    if !has_usual && book.is_whole {
        let example = Some("needs = []".to_owned());
        book.note(FILE, "", "", Problem::Missing("needs".to_owned())).example = example;
    }
}

/// A switch or an exit says what it changes, that the board's decisions rule it; a red flag is closed whatever the board keeps.
fn check_action(action: &Action, practices: &BTreeSet<&NeedId>, book: &mut Book<'_>) {
    let (file, id) = ("action", action.id.as_str());
    tools(file, id, "changes", &action.changes, practices, book);
    tools(file, id, "prepares", &action.prepares, practices, book);
    let must = match action.kind {
        ActionKind::Switch | ActionKind::Exit => true,
        ActionKind::Secure | ActionKind::Organise | ActionKind::Learn | ActionKind::Spend => false,
    };
    let closes_flag = names_flag(&action.trigger);
    if must && action.changes.is_empty() || closes_flag && !action.changes.is_empty() {
        book.note(file, id, "changes", Problem::Field("changes"));
    }
    if closes_flag && !action.prepares.is_empty() {
        book.note(file, id, "prepares", Problem::Field("prepares"));
    }
    for need in action.prepares.iter().filter(|need| action.changes.contains(need)) {
        book.note(file, id, "prepares", Problem::Twice(need.to_string()));
    }
}

fn check_stage(id: &str, kind: StageKind, stage: &Stage, book: &mut Book<'_>) {
    let field = kind.to_string();
    let known = book.known;
    book.dangling(FILE, id, &field, stage.competences.iter().map(|entry| entry.id.as_str()), &known.competences);
    for level in stage.competences.iter().map(|entry| entry.level).filter(|level| !(1..=4).contains(level)) {
        book.note_value(FILE, id, &field, &level.to_string(), &["1", "2", "3", "4"]);
    }
    // Nobody passes to another tool without having been shown it.
    let least = match kind {
        StageKind::Training | StageKind::Move => 1,
        StageKind::Pilot | StageKind::After | StageKind::Exit => 0,
    };
    if stage.hours.iter().any(|hours| !(least..=HOURS).contains(hours)) || !stage.hours.is_sorted() {
        let hours = stage.hours.map(|hours| hours.to_string()).join(", ");
        book.note_value(FILE, id, &field, &hours, &[&format!("{least} ≤ … ≤ {HOURS}")]);
    }
    for minutes in stage.attend.iter().flatten().map(|attend| attend.minutes).filter(|minutes| *minutes > MINUTES) {
        book.note_value(FILE, id, &field, &minutes.to_string(), &[&format!("0 ≤ … ≤ {MINUTES}")]);
    }
}

/// Needs that ask for no tool.
fn practices(catalogue: &Catalogue) -> BTreeSet<&NeedId> {
    catalogue.needs.iter().filter(|need| need.kind == NeedKind::Practice).map(|need| &need.id).collect()
}

/// Notes needs that nothing bears, and those that ask for no tool, of which there is nothing to change.
fn tools(file: &str, id: &str, field: &str, needs: &[NeedId], practices: &BTreeSet<&NeedId>, book: &mut Book<'_>) {
    let known = book.known;
    book.dangling(file, id, field, needs.iter().map(NeedId::as_str), &known.needs);
    for need in needs.iter().filter(|need| practices.contains(need)) {
        book.note(file, id, field, Problem::Value(need.to_string()));
    }
}
