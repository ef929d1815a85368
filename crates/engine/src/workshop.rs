//! Figures of one vote in a workshop (questionnaire, section 7). Votes are never kept by person.

use crate::fraction::Fraction;

/// One card: a level 0 to 4, or "?".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Vote {
    Level(u8),
    Unknown,
}

/// What a vote shows. Levels count, "?" are counted apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct VoteFigures {
    /// The lower median, when somebody gave a level.
    pub median: Option<u8>,
    /// Highest minus lowest level.
    pub spread: u8,
    /// Mean distance to the lower median, halved: 0 to 1 around the middle.
    pub disagreement: Fraction,
    /// A spread of 2 or more, or a third or more of "?".
    pub discuss: bool,
}

/// Computes the figures of one vote.
pub fn vote_figures(votes: &[Vote]) -> VoteFigures {
    let mut levels: Vec<u8> = votes
        .iter()
        .filter_map(|vote| match vote {
            Vote::Level(level) => Some(*level),
            Vote::Unknown => None,
        })
        .collect();
    levels.sort_unstable();
    let unknown = votes.len() - levels.len();
    let discuss_unknown = unknown > 0 && unknown * 3 >= votes.len();
    let (Some(lowest), Some(highest)) = (levels.first(), levels.last()) else {
        return VoteFigures { median: None, spread: 0, disagreement: Fraction::from(0), discuss: discuss_unknown };
    };
    let median = levels[(levels.len() - 1) / 2];
    let spread = highest - lowest;
    let distance: i64 = levels.iter().map(|level| i64::from(level.abs_diff(median))).sum();
    let count = i64::try_from(levels.len()).unwrap_or(i64::MAX);
    VoteFigures {
        median: Some(median),
        spread,
        disagreement: Fraction::new(distance, 2 * count),
        discuss: spread >= 2 || discuss_unknown,
    }
}
