//! The figures of one vote.

use crate::fraction::Fraction;
use serde::{Deserialize, Serialize};

/// Votes of one question, at most.
pub const MOST: usize = 200;

/// One card: a level 0 to 4, or "?". Written as a number or as `"?"`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "Card", try_from = "Card")]
pub enum Vote {
    Level(u8),
    Unknown,
}

/// A card as it is written.
#[derive(Serialize, Deserialize)]
#[serde(untagged)]
enum Card {
    Number(u8),
    Word(String),
}

/// What a vote shows, and all that is kept of it. Levels count, "?" are counted apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figures {
    /// How many voted, "?" included.
    pub votes: u32,
    /// How many showed "?".
    pub unknown: u32,
    /// The lower median, when somebody gave a level.
    pub median: Option<u8>,
    /// Highest minus lowest level.
    pub spread: u8,
    /// Σ of the distances to the lower median.
    pub distance: u32,
}

impl Figures {
    /// Computes the figures of one vote.
    pub fn of(votes: &[Vote]) -> Self {
        let mut levels: Vec<u8> = votes.iter().filter_map(|vote| vote.level()).collect();
        levels.sort_unstable();
        let unknown = count(votes.len() - levels.len());
        let (Some(lowest), Some(highest)) = (levels.first(), levels.last()) else {
            return Self { votes: count(votes.len()), unknown, median: None, spread: 0, distance: 0 };
        };
        let median = levels[(levels.len() - 1) / 2];
        Self {
            votes: count(votes.len()),
            unknown,
            median: Some(median),
            spread: highest - lowest,
            distance: levels.iter().map(|level| u32::from(level.abs_diff(median))).sum(),
        }
    }

    /// Mean distance to the lower median, halved: 0 to 1.
    pub fn disagreement(&self) -> Fraction {
        match self.levels() {
            0 => Fraction::from(0),
            levels => Fraction::new(self.distance.into(), 2 * i64::from(levels)),
        }
    }

    /// Whether there is something to talk about: a spread of 2 or more, or a third or more of "?".
    pub fn is_divided(&self) -> bool {
        self.spread >= 2 || self.unknown > 0 && u64::from(self.unknown) * 3 >= u64::from(self.votes)
    }

    /// Whether votes can have such figures; a file may come from anybody.
    pub fn is_possible(&self) -> bool {
        let (spread, levels) = (u64::from(self.spread), u64::from(self.levels()));
        // The highest and the lowest, the next two and so on: each pair lies on both sides of the median.
        let distances = spread..=spread * (levels / 2);
        self.unknown <= self.votes
            && usize::try_from(self.votes).is_ok_and(|votes| votes <= MOST)
            && self.median.is_some() == (levels > 0)
            && self.median.is_none_or(|median| median <= 4)
            && self.spread <= 4
            && distances.contains(&self.distance.into())
    }

    /// How many gave a level.
    fn levels(&self) -> u32 {
        self.votes.saturating_sub(self.unknown)
    }
}

impl Vote {
    /// The level, when it is one.
    pub fn level(self) -> Option<u8> {
        match self {
            Vote::Level(level) => Some(level),
            Vote::Unknown => None,
        }
    }
}

impl From<Vote> for Card {
    fn from(vote: Vote) -> Self {
        match vote {
            Vote::Level(level) => Card::Number(level),
            Vote::Unknown => Card::Word("?".to_owned()),
        }
    }
}

impl TryFrom<Card> for Vote {
    type Error = &'static str;

    fn try_from(card: Card) -> Result<Self, Self::Error> {
        match card {
            Card::Number(level @ 0..=4) => Ok(Vote::Level(level)),
            Card::Word(word) if word == "?" => Ok(Vote::Unknown),
            Card::Number(_) | Card::Word(_) => Err("a card is 0 to 4, or ?"),
        }
    }
}

fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}
