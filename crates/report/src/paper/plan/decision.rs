use super::Desk;
use crate::document::{Block, Column, Level, PanelKind, heading, panel, small, table, text};
use crate::paper::pack;

/// The resolution with the votes to fill in, the dates of review, and the signatures.
pub(super) fn decision(desk: Desk<'_>) -> Vec<Block> {
    let pen = desk.pen;
    let mut resolution = vec![heading(Level::Three, pen.say("resolution-title")).into()];
    resolution.extend(pack::text(desk));
    let mut blocks = vec![
        small(pen.say("decision-lead")).into(),
        panel(PanelKind::Plain, resolution).into(),
        heading(Level::Three, pen.say("review-title")).into(),
        small(pen.say("review-lead")).into(),
    ];
    blocks.push(reviews(desk));
    blocks.push(pack::signatures(desk));
    blocks
}

/// When one looks how the plan goes, who does, and at what.
pub(in crate::paper) fn reviews(desk: Desk<'_>) -> Block {
    let pen = desk.pen;
    let mut rows = table([
        Column::new(pen.say("review-when"), 2.6),
        Column::new(pen.say("review-who"), 3.0),
        Column::new(pen.say("review-what"), 5.4),
    ]);
    for (months, day) in desk.input.reviews() {
        let id = format!("review-{months}");
        rows.row([text(pen.date(day)), pen.say(&format!("{id}.who")), pen.say(&id)]);
    }
    rows.into()
}
