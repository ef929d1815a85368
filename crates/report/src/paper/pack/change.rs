//! The changes of tool that a plan has in its year, as the summary and the message to members tell them.

use super::spoken;
use crate::paper::name;
use crate::paper::plan::Desk;
use rumb_engine::catalogue::{Action, ActionKind, StageKind};
use rumb_engine::id::NeedId;
use rumb_engine::plan::{Made, Month, PlannedAction};
use rumb_engine::recommendation::tools_in_use;
use rumb_locale::Arg;

/// The group of those who only try a tool: nobody else changes anything yet.
const PILOT: &str = "pilot";
/// Needs whose tools members meet themselves; those of other needs are in the hands of the team.
const OF_MEMBERS: [&str; 24] = [
    "email",
    "mailing-list",
    "chat",
    "video-meeting",
    "forum-community",
    "file-storage",
    "file-transfer",
    "collaborative-writing",
    "knowledge-base",
    "calendar",
    "scheduling-poll",
    "forms-surveys",
    "voting",
    "member-management",
    "payments-donations",
    "events",
    "volunteer-planning",
    "library-management",
    "online-shop",
    "website",
    "newsletter",
    "public-access",
    "elearning",
    "offline-content",
];

/// A tool that is changed, or an old one that is closed.
pub(super) struct Change {
    /// What the plan calls it, without a month and without a full stop.
    pub(super) title: String,
    /// The same for those who are told, and not asked to do it.
    pub(super) said: String,
    /// The month in which it begins.
    pub(super) month: Month,
    /// When the tool that it replaces is closed, where the plan has a month for it.
    pub(super) closing: Option<Month>,
    /// Whether members themselves use it.
    pub(super) is_of_members: bool,
}

/// What the plan changes in its year, in the order of the months.
pub(super) fn changes(desk: Desk<'_>) -> Vec<Change> {
    of_kind(desk, ActionKind::Switch)
}

/// The old tools that it closes.
pub(super) fn closings(desk: Desk<'_>) -> Vec<Change> {
    of_kind(desk, ActionKind::Exit)
}

/// Counts the changes that the board decided and that the year has no place for.
pub(super) fn later(desk: Desk<'_>) -> usize {
    let plan = desk.input.plan;
    let moves = plan.made.iter().filter(|made| made.stage == StageKind::Move);
    moves.filter(|made| plan.next_year.iter().any(|postponed| postponed.id == made.id)).count()
}

fn of_kind(desk: Desk<'_>, kind: ActionKind) -> Vec<Change> {
    let planned = desk.input.plan.actions.iter().filter(|action| action.kind == kind);
    planned.filter_map(|action| change(desk, action)).collect()
}

fn change(desk: Desk<'_>, action: &PlannedAction) -> Option<Change> {
    let (plan, month) = (desk.input.plan, action.start);
    if let Some(made) = plan.made(&action.id) {
        let exit = exit(desk, &made.need).filter(|exit| exit.id != made.id);
        let closing = exit.and_then(|exit| plan.actions.iter().find(|action| action.id == exit.id));
        let (said, closing) = (told(desk, made), closing.map(|action| action.start));
        let title = said.clone();
        return Some(Change { title, said, month, closing, is_of_members: is_of_members(&made.need) });
    }
    let known = desk.input.catalogue.actions.iter().find(|known| known.id == action.id)?;
    if known.group.as_deref() == Some(PILOT) {
        return None;
    }
    let title = name::title(desk.words, &plan.made, &action.id);
    let said = way(desk, known);
    Some(Change { title, said, month, closing: None, is_of_members: known.changes.iter().any(is_of_members) })
}

/// What a stage of a change that the board decided comes to.
fn told(desk: Desk<'_>, made: &Made) -> String {
    let need = desk.pen.plain(&format!("need-{}", made.need));
    let old = old(desk, &made.need);
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

/// The names of the tools that are left for the one that takes over a need.
fn old(desk: Desk<'_>, need: &NeedId) -> String {
    let left = exit(desk, need).into_iter().flat_map(|exit| &exit.leaves);
    let names = left.map(|left| name::entered(desk.input.catalogue, &left.product, left.name.as_deref(), desk.words));
    names.map(|name| spoken(&name)).collect::<Vec<_>>().join(", ")
}

fn exit<'a>(desk: Desk<'a>, need: &NeedId) -> Option<&'a Made> {
    desk.input.plan.made.iter().find(|made| made.need == *need && made.stage == StageKind::Exit)
}

fn is_of_members(need: &NeedId) -> bool {
    OF_MEMBERS.contains(&need.as_str())
}
