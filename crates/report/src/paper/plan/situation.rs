use super::Desk;
use crate::document::{Block, Level, PanelKind, Phrase, bullets, figure, heading, panel, paragraph, text};
use crate::paper::{action, figure as picture, name};
use rumb_engine::id::QuestionId;
use rumb_locale::Arg;

/// Share of the width that the rose takes, so that the whole part stays on one page.
const ROSE: f32 = 0.66;

/// Rays without which a rose shows nothing.
const RAYS: usize = 3;

/// Strengths first, then what to settle, then the profile.
pub(super) fn situation(desk: Desk<'_>) -> Vec<Block> {
    let (pen, input) = (desk.pen, desk.input);
    let strengths: Vec<_> = input
        .strengths
        .iter()
        .filter_map(|strength| pen.find(&format!("{}.strength", name::question(&strength.question)), &[]))
        .collect();
    let mut blocks = vec![heading(Level::Three, pen.say("results-strengths")).into()];
    blocks.push(match strengths.is_empty() {
        true => paragraph(pen.say("strengths-none")).into(),
        false => bullets(strengths).into(),
    });
    if !input.sheet.settle.is_empty() {
        let flags = input.sheet.settle.iter().map(|flag| settle(desk, flag));
        let title = heading(Level::Three, pen.say("results-settle"));
        blocks.push(panel(PanelKind::Attention, vec![title.into(), bullets(flags).into()]).into());
    }
    let maturity = desk.maturity();
    let (bars, bars_alt) = picture::bars(&maturity, desk.words);
    blocks.push(figure(bars, bars_alt).captioned(pen.say("results-profile")).into());
    let known = maturity.areas.iter().filter(|area| area.score.is_some()).count();
    if known >= RAYS {
        let (rose, rose_alt) = picture::rose_across(&maturity, desk.words, ROSE);
        blocks.push(figure(rose, rose_alt).shared(ROSE).into());
    }
    blocks
}

/// The finding, and when the plan settles it.
fn settle(desk: Desk<'_>, flag: &QuestionId) -> Phrase {
    let mut runs = action::finding(desk.pen, desk.input.reading, flag).runs;
    let closing = desk.input.plan.flags.iter().find(|closing| closing.question == *flag);
    runs.extend(closing.into_iter().flat_map(|closing| {
        let when = match closing.closed {
            Some(month) => desk.pen.tell("settle-closed", &[("month", Arg::Text(&desk.pen.month(month)))]),
            None => desk.pen.say("settle-open"),
        };
        [text(" "), when]
    }));
    runs.into()
}
