//! How the old tools are left, when the board decided to change them.

use super::Desk;
use crate::document::{Block, Item, Level, Run, Weight, heading, small, ticks};
use crate::paper::name;
use rumb_engine::catalogue::{ExitStep, StageKind};
use rumb_engine::plan::{Left, Made};

/// How the data of each tool that is left in the year is taken along, then the points to tick before it is closed.
pub(super) fn leaving(desk: Desk<'_>) -> Vec<Block> {
    let is_planned = |made: &&Made| desk.input.plan.actions.iter().any(|action| action.id == made.id);
    let exits = desk.input.plan.made.iter().filter(|made| made.stage == StageKind::Exit);
    let exits: Vec<&Made> = exits.filter(is_planned).collect();
    if exits.is_empty() {
        return Vec::new();
    }
    let mut blocks: Vec<Block> = exits.into_iter().flat_map(|made| recipe(desk, made)).collect();
    blocks.push(heading(Level::Three, desk.pen.say("exit-title")).into());
    let (before, after): (Vec<&ExitStep>, Vec<&ExitStep>) =
        ExitStep::ALL.iter().partition(|step| place(**step) < place(ExitStep::NO_RETURN));
    blocks.push(steps(desk, &before));
    let warning = Run { weight: Weight::Bold, ..desk.pen.say("exit-no-return") };
    blocks.push(small(warning).into());
    blocks.push(steps(desk, &after));
    blocks
}

/// One change: its title, and for each old tool how its data is taken out.
fn recipe(desk: Desk<'_>, made: &Made) -> Vec<Block> {
    let pen = desk.pen;
    let title = Run { weight: Weight::Bold, ..pen.action(&desk.input.plan.made, &made.id) };
    let told = made.leaves.iter().map(|left| {
        let said = pen.find(&format!("product-{}.export", left.product), &[]);
        small(pen.named(&named(desk, left), said.unwrap_or_else(|| pen.say("exit-export")))).into()
    });
    std::iter::once(small(title).into()).chain(told).collect()
}

fn named(desk: Desk<'_>, left: &Left) -> String {
    name::entered(desk.input.catalogue, &left.product, left.name.as_deref(), desk.words)
}

fn steps(desk: Desk<'_>, steps: &[&ExitStep]) -> Block {
    let said = steps.iter().map(|step| Item { blocks: vec![small(desk.pen.say(&format!("exit-step-{step}"))).into()] });
    ticks(said.collect::<Vec<_>>()).into()
}

fn place(step: ExitStep) -> Option<usize> {
    ExitStep::ALL.iter().position(|known| *known == step)
}
