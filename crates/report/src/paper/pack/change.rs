//! The changes of tool that a plan has in its year and the tools that stay, as the summary, the message to members and the
//! poster tell them.

use super::spoken;
use crate::paper::name;
use crate::paper::plan::Desk;
use rumb_engine::answer::{Tool, Verdict};
use rumb_engine::catalogue::{Action, ActionKind, StageKind};
use rumb_engine::id::NeedId;
use rumb_engine::plan::{Left, Made, Month, PlannedAction};
use rumb_engine::recommendation::tools_in_use;
use rumb_locale::Arg;

/// The group of those who only try a tool: nobody else changes anything yet.
const PILOT: &str = "pilot";

/// A tool that is changed, or an old one that is closed.
pub(in crate::paper) struct Change<'a> {
    /// The stage that the board decided; none where an action of the library changes something.
    pub(in crate::paper) made: Option<&'a Made>,
    /// What the plan calls it, without a month and without a full stop.
    pub(super) title: String,
    /// The same for those who are told, and not asked to do it.
    pub(super) said: String,
    /// The month in which it begins.
    pub(in crate::paper) month: Month,
    /// When the tool that it replaces is closed, where the plan has a month for it and nothing else needs the tool.
    pub(super) closing: Option<Month>,
    /// Whether members themselves use it.
    pub(in crate::paper) is_of_members: bool,
}

/// What the plan changes in its year, in the order of the months.
pub(in crate::paper) fn changes(desk: Desk<'_>) -> Vec<Change<'_>> {
    of_kind(desk, ActionKind::Switch)
}

/// The old tools that it closes: those that it leaves for one need and keeps for another stay open.
pub(super) fn closings(desk: Desk<'_>) -> Vec<Change<'_>> {
    of_kind(desk, ActionKind::Exit)
}

/// Counts the changes that the board decided and that the year has no place for.
pub(super) fn later(desk: Desk<'_>) -> usize {
    let plan = desk.input.plan;
    let moves = plan.made.iter().filter(|made| made.stage == StageKind::Move);
    moves.filter(|made| plan.next_year.iter().any(|postponed| postponed.id == made.id)).count()
}

fn of_kind(desk: Desk<'_>, kind: ActionKind) -> Vec<Change<'_>> {
    let planned = desk.input.plan.actions.iter().filter(|action| action.kind == kind);
    planned.filter_map(|action| change(desk, action)).collect()
}

fn change<'a>(desk: Desk<'a>, action: &PlannedAction) -> Option<Change<'a>> {
    let (plan, month, is_of_members) = (desk.input.plan, action.start, is_of_members(desk, action));
    if let Some(made) = plan.made(&action.id) {
        let exit = exit(desk, &made.need).filter(|exit| !closed(desk, exit).is_empty());
        if made.stage == StageKind::Exit && exit.is_none() {
            return None;
        }
        let exit = exit.filter(|exit| exit.id != made.id);
        let closing = exit.and_then(|exit| plan.actions.iter().find(|action| action.id == exit.id));
        let (said, closing) = (told(desk, made), closing.map(|action| action.start));
        let title = said.clone();
        return Some(Change { made: Some(made), title, said, month, closing, is_of_members });
    }
    let known = desk.input.catalogue.actions.iter().find(|known| known.id == action.id)?;
    if known.group.as_deref() == Some(PILOT) {
        return None;
    }
    let title = name::title(desk.words, &plan.made, &action.id);
    let said = way(desk, known);
    Some(Change { made: None, title, said, month, closing: None, is_of_members })
}

/// What a stage of a change that the board decided comes to.
fn told(desk: Desk<'_>, made: &Made) -> String {
    let need = desk.pen.plain(&format!("need-{}", made.need));
    let old = match made.stage {
        StageKind::Exit => names(desk, closed(desk, made)),
        StageKind::Pilot | StageKind::Training | StageKind::Move | StageKind::After => {
            names(desk, exit(desk, &made.need).into_iter().flat_map(|exit| &exit.leaves))
        }
    };
    let args = [("need", Arg::Text(&need)), ("new", Arg::Text(&made.name)), ("old", Arg::Text(&old))];
    let id = match made.stage {
        StageKind::Exit => "pack-leave",
        StageKind::Pilot | StageKind::Training | StageKind::Move | StageKind::After if old.is_empty() => {
            "pack-change-first"
        }
        StageKind::Pilot | StageKind::Training | StageKind::Move | StageKind::After => "pack-change",
    };
    desk.pen.plainly(id, &args)
}

/// What an action of the library changes, by its needs that have a tool in use: which tool comes is not decided.
fn way(desk: Desk<'_>, action: &Action) -> String {
    let tools = tools_in_use(desk.input.reading, desk.input.catalogue);
    let (used, unused): (Vec<&NeedId>, Vec<_>) =
        action.changes.iter().partition(|need| tools.iter().any(|tool| tool.need == **need));
    let needs = if used.is_empty() { unused } else { used };
    let needs: Vec<String> = needs.into_iter().map(|need| desk.pen.plain(&format!("need-{need}"))).collect();
    let id = if action.kind == ActionKind::Exit { "pack-leave-way" } else { "pack-change-way" };
    desk.pen.plainly(id, &[("need", Arg::Text(&needs.join(", ")))])
}

/// The names of tools that are left.
fn names<'a>(desk: Desk<'_>, left: impl IntoIterator<Item = &'a Left>) -> String {
    let left = left.into_iter();
    let names = left.map(|left| name::entered(desk.input.catalogue, &left.product, left.name.as_deref(), desk.words));
    names.map(|name| spoken(&name)).collect::<Vec<_>>().join(", ")
}

/// The tools that are closed with the last stage of a change: nothing else that the association does needs them then.
fn closed<'a>(desk: Desk<'a>, exit: &'a Made) -> Vec<&'a Left> {
    let plan = desk.input.plan;
    let tools = tools_in_use(desk.input.reading, desk.input.catalogue);
    let place = |made: &Made| plan.actions.iter().position(|action| action.id == made.id);
    let waits = |made: &Made| plan.next_year.iter().any(|postponed| postponed.id == made.id);
    let later: Vec<&Left> = plan
        .made
        .iter()
        .filter(|made| waits(made) || place(made) > place(exit))
        .flat_map(|made| &made.leaves)
        .collect();
    let is_free = |left: &Left| plan.kept_for(&left.product, left.name.as_deref(), &tools).is_empty();
    exit.leaves.iter().filter(|left| is_free(left) && !later.contains(left)).collect()
}

/// The names of the tools that stay, each once: those that the board keeps or does not decide about now, even where it leaves
/// one of them for another need.
pub(in crate::paper) fn kept(desk: Desk<'_>) -> Vec<String> {
    let tools = tools_in_use(desk.input.reading, desk.input.catalogue);
    let named = |tool: &Tool| {
        spoken(name::entered(desk.input.catalogue, &tool.product, tool.name.as_deref(), desk.words).trim())
    };
    let mut kept: Vec<String> = Vec::new();
    for line in &desk.input.plan.ledger {
        let own = tools.iter().filter(|tool| tool.need == line.need).map(named).filter(|name| !name.is_empty());
        let own: Vec<String> = own.collect();
        let names = match line.decision.verdict {
            // What has no name of a tool, such as paper, is told by its need.
            Verdict::Keep if own.is_empty() => vec![desk.pen.plain(&format!("need-{}", line.need))],
            Verdict::Keep | Verdict::NotNow => own,
            Verdict::Replace(_) | Verdict::Combine(_) => Vec::new(),
        };
        for name in names {
            if !kept.contains(&name) {
                kept.push(name);
            }
        }
    }
    kept
}

/// Whether an action changes a tool that the team alone has in its hands.
pub(in crate::paper) fn is_of_team(desk: Desk<'_>, action: &PlannedAction) -> bool {
    matches!(action.kind, ActionKind::Switch | ActionKind::Exit) && !is_of_members(desk, action)
}

/// Whether an action changes a tool that members meet themselves.
fn is_of_members(desk: Desk<'_>, action: &PlannedAction) -> bool {
    let needs = &desk.input.catalogue.needs;
    let is_theirs = |id: &NeedId| needs.iter().any(|need| need.id == *id && need.met_by_members);
    match desk.input.plan.made(&action.id) {
        Some(made) => is_theirs(&made.need),
        None => {
            let mut known = desk.input.catalogue.actions.iter().filter(|known| known.id == action.id);
            known.any(|known| known.changes.iter().any(is_theirs))
        }
    }
}

fn exit<'a>(desk: Desk<'a>, need: &NeedId) -> Option<&'a Made> {
    desk.input.plan.made.iter().find(|made| made.need == *need && made.stage == StageKind::Exit)
}
