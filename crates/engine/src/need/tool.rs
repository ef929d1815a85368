//! What the tools in use say of a need.

use super::Reason;
use crate::autonomy::{Fact, NeedAutonomy, ToolAutonomy};
use crate::catalogue::{Catalogue, Need, NeedKind, NeedPoints, Tier};
use crate::condition::{OTHER, Reading};
use crate::fraction::{Exact, whole};
use crate::id::NeedId;
use crate::questionnaire::{Form, Question};

/// Lists the core needs of which it was told what is used for them: those among them that no tool serves have none.
pub(super) fn without<'a>(reading: Reading<'a>, catalogue: &'a Catalogue) -> impl Iterator<Item = &'a NeedId> {
    let is_core = |need: &&Need| need.kind == NeedKind::Tool && need.tier == Some(Tier::Core);
    catalogue.needs.iter().filter(is_core).map(|need| &need.id).filter(move |need| is_told(reading, need))
}

/// Why there is a need for other tools than those in use.
pub(super) fn reasons(points: &NeedPoints, known: &NeedAutonomy) -> Vec<Reason> {
    let mut reasons = Vec::new();
    if let Some(score) = &known.score {
        let strength = captive(points, score);
        if strength > 0 {
            reasons.push(Reason::Captive { score: score.clone(), strength });
        }
    }
    let closed: Vec<_> = known.tools.iter().filter(|tool| is_closed(tool)).map(|tool| tool.products.clone()).collect();
    if !closed.is_empty() {
        reasons.push(Reason::NoExit { tools: closed, strength: points.no_exit.into() });
    }
    reasons
}

/// Half of what is missing to the bound, both rounded down; nothing from the bound upwards.
pub(super) fn captive(points: &NeedPoints, score: &Exact) -> i64 {
    let missing = whole(points.captive_below.into()) - score.floor();
    let half = (missing / whole(2)).floor().to_integer();
    i64::try_from(half).unwrap_or(i64::MAX).clamp(0, points.captive_at_most.into())
}

/// Whether what is put into a tool cannot be taken out.
pub(super) fn is_closed(tool: &ToolAutonomy) -> bool {
    tool.facts.exit == Fact::No
}

/// Whether a question about tools that names the need was answered, or something was entered for it.
fn is_told(reading: Reading<'_>, need: &NeedId) -> bool {
    let mut about = reading.asked().filter(|question| question.needs.contains(need));
    about.any(|question| is_answered(reading, question)) || reading.audit.tools.iter().any(|tool| tool.need == *need)
}

/// An option that stands for a tool of which nothing is known, and is no "none", does not tell what is lacking.
fn is_answered(reading: Reading<'_>, question: &Question) -> bool {
    let Form::Tools { choices } = &question.form else { return false };
    let ticked = reading.ticked(question.id.as_str());
    let inventory = reading.questionnaire.inventory.iter().filter(|option| option.question == question.id);
    let is_nameless = inventory
        .filter(|option| option.products.is_empty() && ticked.contains(&option.option.as_str()))
        .any(|option| option.option.as_str() != OTHER && !choices.exclusive.contains(&option.option));
    !ticked.is_empty() && !is_nameless
}
