use super::Desk;
use crate::document::{Block, Level, PanelKind, Phrase, bullets, figure, heading, panel, paragraph, text};
use crate::paper::{action, figure as picture, name};
use rumb_engine::plan::{Closing, FlagClosing};
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
    let is_done = |flag: &&FlagClosing| matches!(flag.closing, Closing::Done(_));
    let (done, left): (Vec<&FlagClosing>, Vec<_>) = input.plan.flags.iter().partition(is_done);
    if !left.is_empty() {
        let title = heading(Level::Three, pen.say("results-settle"));
        let flags = left.into_iter().map(|flag| settle(desk, flag));
        blocks.push(panel(PanelKind::Attention, vec![title.into(), bullets(flags).into()]).into());
    }
    if !done.is_empty() {
        blocks.push(heading(Level::Three, pen.say("settle-title-done")).into());
        blocks.push(bullets(done.into_iter().map(|flag| settle(desk, flag))).into());
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

/// The finding, and what becomes of it.
pub(in crate::paper) fn settle(desk: Desk<'_>, flag: &FlagClosing) -> Phrase {
    let month = match flag.closing {
        Closing::Planned(month) | Closing::Done(month) => desk.pen.month(month),
        Closing::NextYear | Closing::Dropped => String::new(),
    };
    let told = desk.pen.tell(name::closing(flag.closing), &[("month", Arg::Text(&month))]);
    let mut runs = action::finding(desk.pen, desk.input.reading, &flag.question).runs;
    runs.extend([text(" "), told]);
    runs.into()
}
