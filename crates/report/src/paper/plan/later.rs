use super::Desk;
use crate::document::{Block, Item, Level, Phrase, Run, bullets, heading, paragraph, small, text};
use crate::paper::name;
use rumb_engine::id::ActionId;
use rumb_engine::plan::{Extent, Postponed, Why};

/// What waits for the next year and what is not proposed, each with its reason: nothing is silently dropped.
pub(super) fn later(desk: Desk<'_>) -> Vec<Block> {
    let (pen, plan) = (desk.pen, desk.input.plan);
    let mut blocks = Vec::new();
    if plan.next_year.is_empty() {
        blocks.push(paragraph(pen.say("later-none")).into());
    }
    let mut reasons: Vec<Why> = plan.next_year.iter().map(|postponed| postponed.why).collect();
    reasons.sort_unstable();
    reasons.dedup();
    for why in reasons {
        let because = |postponed: &&Postponed| postponed.why == why;
        let (asked, others): (Vec<_>, Vec<_>) =
            plan.next_year.iter().filter(because).partition(|postponed| postponed.extent == Extent::FindOut);
        blocks.push(heading(Level::Three, capital(pen.say(name::why(why)))).into());
        let actions = others.iter().map(|postponed| line(desk, &postponed.id, postponed.hours));
        let questions = (!asked.is_empty()).then(|| item(pen.count("later-find-out", asked.len())));
        blocks.push(bullets(actions.chain(questions).collect::<Vec<_>>()).into());
    }
    if !plan.not_proposed.is_empty() {
        blocks.push(heading(Level::Three, pen.count("plan-not-proposed", plan.not_proposed.len())).into());
        let refused = plan
            .not_proposed
            .iter()
            .map(|refused| item([pen.action(&plan.made, &refused.id), text(" – "), pen.say(name::guard(refused.why))]));
        blocks.push(bullets(refused.collect::<Vec<_>>()).into());
    }
    blocks
}

fn line(desk: Desk<'_>, id: &ActionId, hours: u32) -> Item {
    item([desk.pen.action(&desk.input.plan.made, id), text(" – "), text(desk.pen.hours(hours))])
}

/// The same words with a capital at the start.
fn capital(run: Run) -> Run {
    let mut letters = run.text.chars();
    let first = letters.next().map(|first| first.to_uppercase().collect::<String>()).unwrap_or_default();
    Run { text: first + letters.as_str(), ..run }
}

fn item(phrase: impl Into<Phrase>) -> Item {
    Item { blocks: vec![small(phrase).into()] }
}
