//! Figures of the recommendations between their bounds.

use super::Book;
use rumb_engine::catalogue::Catalogue;

/// The most that one low answer adds to a need: importance 5 · weight 3 · 3 missing. No other reason weighs more.
const ANSWER: u32 = 45;
/// Autonomy is out of a hundred.
const WHOLE: u32 = 100;

pub(super) fn check(catalogue: &Catalogue, book: &mut Book<'_>) {
    let need = catalogue.points.need;
    let figures = [
        ("no_tool", need.no_tool, ANSWER),
        ("captive_below", need.captive_below, WHOLE),
        ("captive_at_most", need.captive_at_most, ANSWER),
        ("no_exit", need.no_exit, ANSWER),
        ("wish", need.wish, ANSWER),
        // The board itself wishes more than a tick does.
        ("wish_tick", need.wish_tick, need.wish.min(ANSWER)),
    ];
    for (field, figure, most) in figures {
        if !(1..=most).contains(&figure) {
            let place = format!("need.{field}");
            book.note_value("recommendation.toml", &place, "", &figure.to_string(), &[&format!("1 ≤ … ≤ {most}")]);
        }
    }
}
