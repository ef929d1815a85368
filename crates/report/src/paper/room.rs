//! How much of a page words take, guessed from their letters: the sheet stays on one page by rule.

use crate::document::Phrase;

/// Letters that a line of body text surely holds.
const LINE: usize = 68;
/// Points that a line takes.
const LEADING: usize = 17;
/// Points between items.
const BETWEEN: usize = 4;

/// A list of which a page shows the first items.
pub(super) struct Share {
    /// Points that each item takes.
    pub(super) heights: Vec<usize>,
    /// Items that are always shown.
    pub(super) least: usize,
    /// Items shown when there is room.
    pub(super) most: usize,
}

/// Says how many items of each list to show in so many points: the least of each, then as many as fit, list by list.
pub(super) fn counts<const N: usize>(shares: [Share; N], points: usize) -> [usize; N] {
    let mut left = points;
    let mut counts = [0; N];
    for (count, share) in counts.iter_mut().zip(&shares) {
        *count = share.least.min(share.heights.len());
        left = left.saturating_sub(share.heights[..*count].iter().sum());
    }
    for (count, share) in counts.iter_mut().zip(&shares) {
        let most = share.most.min(share.heights.len());
        while *count < most && share.heights[*count] <= left {
            left -= share.heights[*count];
            *count += 1;
        }
    }
    counts
}

/// Points that an item takes.
pub(super) fn height(phrase: &Phrase) -> usize {
    let words: String = phrase.runs.iter().map(|run| run.text.as_str()).collect();
    let lines: usize = words.split('\n').map(|line| line.chars().count().div_ceil(LINE).max(1)).sum();
    lines * LEADING + BETWEEN
}
