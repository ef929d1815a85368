//! Actions: what they wait for, when, and what they listen to.

use super::Book;
use super::questionnaire::conditions;
use crate::finding::Problem;
use rumb_engine::catalogue::Action;
use rumb_engine::condition::Condition;
use rumb_engine::id::{ActionId, NeedId};
use rumb_engine::leaf::Side;
use rumb_engine::questionnaire::Questionnaire;
use std::collections::{BTreeMap, BTreeSet};

/// Hours of an action in an association of one size, at most.
const HOURS: u32 = 500;
/// Minutes that somebody attends, at most.
pub(super) const MINUTES: u32 = 600;

pub(super) fn check(actions: &[Action], questionnaire: Option<&Questionnaire>, book: &mut Book<'_>) {
    for action in actions {
        check_action(action, questionnaire, book);
    }
    circles(actions, book);
    flags(actions, book);
    if let Some(questionnaire) = questionnaire.filter(|_| book.is_whole) {
        unheard(actions, questionnaire, book);
    }
}

fn check_action(action: &Action, questionnaire: Option<&Questionnaire>, book: &mut Book<'_>) {
    let (file, id, known) = ("action", action.id.as_str(), book.known);
    book.dangling(file, id, "after", action.after.iter().map(ActionId::as_str), &known.actions);
    book.dangling(file, id, "lag", action.lag.iter().map(|lag| lag.after.as_str()), &known.actions);
    book.dangling(file, id, "needs", action.needs.iter().map(NeedId::as_str), &known.needs);
    let competences = action.competences.iter().map(|entry| entry.id.as_str());
    book.dangling(file, id, "competences", competences, &known.competences);
    if let Some(questionnaire) = questionnaire {
        conditions(questionnaire, file, id, "trigger", &action.trigger, book);
    }
    let holding = book.index.holding(file, id);
    let named = holding.strip_prefix("action/").and_then(|name| name.strip_suffix(".toml"));
    if let Some(named) = named.filter(|named| **named != action.phase.to_string()) {
        // The other files of the folder are of no phase.
        let is_phase = ["0", "1", "2", "3", "4"].contains(&named);
        let allowed: &[&str] = if is_phase { &[named] } else { &["0", "1", "2", "3", "4"] };
        let found = book.note_value(file, id, "phase", &action.phase.to_string(), allowed);
        found.example = is_phase.then(|| format!("phase = {named}"));
    }
    for level in action.competences.iter().map(|entry| entry.level).filter(|level| !(1..=4).contains(level)) {
        book.note_value(file, id, "competences", &level.to_string(), &["1", "2", "3", "4"]);
    }
    if let Some(cost) = action.cost.filter(|cost| cost.from > cost.to) {
        book.note(file, id, "cost", Problem::Value(format!("{} – {}", cost.from, cost.to)));
    }
    if action.hours.iter().any(|hours| *hours > HOURS) || !action.hours.is_sorted() {
        let hours = action.hours.map(|hours| hours.to_string()).join(", ");
        book.note_value(file, id, "hours", &hours, &[&format!("0 ≤ … ≤ {HOURS}")]);
    }
    for minutes in action.attend.iter().flatten().map(|attend| attend.minutes).filter(|minutes| *minutes > MINUTES) {
        book.note_value(file, id, "attend", &minutes.to_string(), &[&format!("0 ≤ … ≤ {MINUTES}")]);
    }
    if let Some(month) = action.earliest_month.filter(|month| !(1..=12).contains(month)) {
        book.note(file, id, "earliest_month", Problem::Value(month.to_string()));
    }
}

/// Notes prerequisites that wait for each other.
fn circles(actions: &[Action], book: &mut Book<'_>) {
    let by_id: BTreeMap<_, _> = actions.iter().map(|action| (action.id.as_str(), action)).collect();
    for action in actions {
        if all_before(action, &by_id).contains(action.id.as_str()) {
            book.note("action", action.id.as_str(), "after", Problem::Circle(action.id.to_string()));
        }
    }
}

/// Ids of all actions that come before an action, near and far.
fn all_before<'a>(action: &'a Action, by_id: &BTreeMap<&str, &'a Action>) -> BTreeSet<&'a str> {
    let (mut seen, mut next) = (BTreeSet::new(), vec![action]);
    while let Some(action) = next.pop() {
        let before = action.after.iter().chain(action.lag.iter().map(|lag| &lag.after));
        next.extend(before.filter(|id| seen.insert(id.as_str())).filter_map(|id| by_id.get(id.as_str())));
    }
    seen
}

/// Notes what would make a red flag wait for the vote: the action that closes it, or anything before that.
fn flags(actions: &[Action], book: &mut Book<'_>) {
    let by_id: BTreeMap<_, _> = actions.iter().map(|action| (action.id.as_str(), action)).collect();
    for action in actions.iter().filter(|action| names_flag(&action.trigger)) {
        let before = all_before(action, &by_id).into_iter().filter_map(|id| by_id.get(id).copied());
        for waits in std::iter::once(action).chain(before).filter(|action| action.needs_vote) {
            book.note("action", waits.id.as_str(), "needs_vote", Problem::Value(action.id.to_string()));
        }
    }
}

/// Whether an action closes a flag: its trigger names one.
pub(super) fn names_flag(trigger: &Condition) -> bool {
    trigger.leaves().into_iter().any(|(leaf, side)| side == Side::For && matches!(leaf, Condition::Flag(_)))
}

/// Whether a leaf of a trigger holds for a low answer: "at least" alone waits for a high one.
fn hears_low(leaf: &Condition, side: Side) -> bool {
    match leaf {
        Condition::AtLeast { .. } => side == Side::Against,
        Condition::AnyOf { .. }
        | Condition::AtMost { .. }
        | Condition::Exactly { .. }
        | Condition::Flag(_)
        | Condition::Named(_)
        | Condition::BandAtLeast(_)
        | Condition::Always(_)
        | Condition::Any(_)
        | Condition::All(_)
        | Condition::Not(_) => side == Side::For,
    }
}

/// Notes scored questions to whose low answers no action listens.
fn unheard(actions: &[Action], questionnaire: &Questionnaire, book: &mut Book<'_>) {
    let leaves = actions.iter().flat_map(|action| action.trigger.leaves());
    let heard: BTreeSet<_> =
        leaves.filter(|(leaf, side)| hears_low(leaf, *side)).filter_map(|(leaf, _)| leaf.question()).collect();
    let scored = questionnaire.questions.iter().filter(|question| question.scoring.is_some());
    for question in scored.filter(|question| !heard.contains(&question.id)) {
        let file = format!("questionnaire/questions-{}.toml", question.area);
        let example = format!("trigger = {{ at_most = {{ question = \"{}\", value = 1 }} }}", question.id);
        book.note(&file, question.id.as_str(), "", Problem::Unheard).example = Some(example);
    }
}
