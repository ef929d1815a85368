use super::Desk;
use crate::document::{Block, Phrase, blank, paragraph, text, together};
use crate::paper::pen::join;

/// The question of the profile that asks what people would like to do better.
const WISHES: &str = "PRF-15";

/// Three lines to write by hand, after what was said already.
pub(super) fn wish(desk: Desk<'_>) -> Vec<Block> {
    let pen = desk.pen;
    let mut blocks = vec![paragraph(pen.say("wish-prompt")).into()];
    let chosen = desk.input.reading.options(WISHES);
    let said = chosen
        .iter()
        .filter(|option| **option != "none")
        .map(|option| Phrase::from(pen.say(&format!("question-prf-15.option-{option}"))));
    let said = join(said, " · ");
    if !said.is_empty() {
        let mut runs = vec![pen.say("wish-said"), text(" ")];
        runs.extend(said.runs);
        blocks.push(paragraph(runs).into());
    }
    blocks.extend(["1.", "2.", "3."].map(blank));
    vec![together(blocks)]
}
