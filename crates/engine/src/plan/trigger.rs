//! Triggers: whether an action's condition is known not to hold, what it names, and why it holds.

use super::result::Reason;
use crate::answer::Answer;
use crate::condition::{Condition, LOW_CONNECTIVITY, Reading, Worth};
use crate::id::QuestionId;
use crate::leaf::Side;
use crate::need::question_priority;
use crate::questionnaire::Question;
use std::collections::BTreeSet;

/// Says whether a condition is known to hold or not to hold; none when what it rests on was not asked or not known.
///
/// What does not concern the association, or is hidden from it, is known not to hold.
pub(super) fn known(reading: Reading<'_>, condition: &Condition) -> Option<bool> {
    match condition {
        Condition::AnyOf { question, .. }
        | Condition::AtLeast { question, .. }
        | Condition::AtMost { question, .. }
        | Condition::Exactly { question, .. }
        | Condition::Flag(question) => known_leaf(reading, reading.questionnaire.question(question)?, condition),
        Condition::Named(_) if reading.holds(condition) => Some(true),
        Condition::Named(name) => known(reading, reading.questionnaire.named.get(name)?),
        Condition::BandAtLeast(_) | Condition::Always(_) => Some(reading.holds(condition)),
        Condition::Any(parts) => {
            let truths: Vec<_> = parts.iter().map(|part| known(reading, part)).collect();
            if truths.contains(&Some(true)) {
                return Some(true);
            }
            if truths.contains(&None) { None } else { Some(false) }
        }
        Condition::All(parts) => {
            let truths: Vec<_> = parts.iter().map(|part| known(reading, part)).collect();
            if truths.contains(&Some(false)) {
                return Some(false);
            }
            if truths.contains(&None) { None } else { Some(true) }
        }
        Condition::Not(inner) => known(reading, inner).map(|truth| !truth),
    }
}

/// Sums p_q over the questions that a trigger names.
pub(crate) fn priority(reading: Reading<'_>, trigger: &Condition) -> i64 {
    let questions: BTreeSet<_> = trigger.leaves().into_iter().filter_map(|(leaf, _)| leaf.question()).collect();
    questions
        .into_iter()
        .filter_map(|id| reading.questionnaire.question(id))
        .map(|q| question_priority(reading, q))
        .sum()
}

/// Lists the raised flags that an action answers: those that its trigger names as flags.
pub(crate) fn answered_flags(reading: Reading<'_>, trigger: &Condition) -> Vec<QuestionId> {
    let mut flags = Vec::new();
    for (leaf, _) in trigger.leaves() {
        if let Condition::Flag(id) = leaf
            && reading.holds(leaf)
            && !flags.contains(id)
        {
            flags.push(id.clone());
        }
    }
    flags
}

/// Lists why a trigger holds, flags first.
pub(crate) fn reasons(reading: Reading<'_>, trigger: &Condition) -> Vec<Reason> {
    let mut reasons: Vec<_> = answered_flags(reading, trigger).into_iter().map(Reason::Flag).collect();
    for (leaf, side) in trigger.leaves() {
        let reason = match leaf {
            Condition::AnyOf { question, .. }
            | Condition::AtLeast { question, .. }
            | Condition::AtMost { question, .. }
            | Condition::Exactly { question, .. } => {
                let strength =
                    reading.questionnaire.question(question).map_or(0, |found| question_priority(reading, found));
                let speaks = strength > 0 || (side == Side::For && reading.holds(leaf));
                speaks.then(|| Reason::Question { id: question.clone(), strength })
            }
            Condition::Named(name) if side == Side::For && reading.holds(leaf) => Some(Reason::Condition(name.clone())),
            Condition::Always(_) => Some(Reason::Always),
            Condition::Named(_)
            | Condition::Flag(_)
            | Condition::BandAtLeast(_)
            | Condition::Any(_)
            | Condition::All(_)
            | Condition::Not(_) => None,
        };
        reasons.extend(reason.filter(|reason| !reasons.contains(reason)));
    }
    reasons
}

/// Whether an action would be proposed if only the connection were good.
pub(super) fn needs_connection(reading: Reading<'_>, trigger: &Condition) -> bool {
    reading.has_low_connectivity() && !reading.holds(trigger) && reading.holds(&connected(trigger))
}

/// Whether an action stands in every plan.
pub(crate) fn is_always(trigger: &Condition) -> bool {
    matches!(trigger, Condition::Always(_))
}

fn known_leaf(reading: Reading<'_>, question: &Question, leaf: &Condition) -> Option<bool> {
    if reading.holds(leaf) {
        return Some(true);
    }
    let is_hidden = || question.shown_if.as_ref().is_some_and(|shown| known(reading, shown) == Some(false));
    if question.scoring.is_some() {
        return match reading.worth(question) {
            Worth::Level(_) | Worth::NotConcerned => Some(false),
            Worth::Risk | Worth::Skipped => None,
            Worth::Blank => is_hidden().then_some(false),
        };
    }
    match reading.audit.answers.get(&question.id) {
        Some(Answer::Answered(_) | Answer::NotConcerned(_)) => Some(false),
        Some(Answer::DontKnow) => None,
        None => is_hidden().then_some(false),
    }
}

/// The same condition for somebody with a good connection.
fn connected(condition: &Condition) -> Condition {
    let parts = |parts: &[Condition]| parts.iter().map(connected).collect();
    match condition {
        Condition::Named(name) if name == LOW_CONNECTIVITY => Condition::Any(Vec::new()),
        Condition::Any(inner) => Condition::Any(parts(inner)),
        Condition::All(inner) => Condition::All(parts(inner)),
        Condition::Not(inner) => Condition::Not(Box::new(connected(inner))),
        Condition::AnyOf { .. }
        | Condition::AtLeast { .. }
        | Condition::AtMost { .. }
        | Condition::Exactly { .. }
        | Condition::Flag(_)
        | Condition::Named(_)
        | Condition::BandAtLeast(_)
        | Condition::Always(_) => condition.clone(),
    }
}
