//! What a mediator types: how many hands for each card, or the cards one by one. The two are never mixed up: each is read
//! only where it was asked for.

use super::figures::{MOST, Vote};
use serde::{Deserialize, Serialize};

/// Levels of cards.
const LEVELS: usize = 5;

/// How votes are typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    /// `0 2 3 1 0 ?1`: how many for 0, 1, 2, 3 and 4, then how many "?".
    Hands,
    /// `2 3 3 ? 1`, or `233?1`: a card each.
    Cards,
}

/// Why what was typed is no vote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum TallyFault {
    /// A sign that is no card, or no number.
    Sign {
        sign: String,
    },
    /// Not five numbers, but so many.
    Five {
        found: u32,
    },
    /// The question has no such answer.
    Level {
        level: u8,
    },
    TooMany {
        most: u32,
    },
}

impl Way {
    /// Reads votes on a question of these levels.
    ///
    /// # Errors
    /// The first thing that is wrong, from left to right.
    pub fn read(self, text: &str, levels: &[u8]) -> Result<Vec<Vote>, TallyFault> {
        let votes = match self {
            Way::Hands => hands(text)?,
            Way::Cards => cards(text)?,
        };
        if votes.len() > MOST {
            return Err(too_many());
        }
        match votes.iter().filter_map(|vote| vote.level()).find(|level| !levels.contains(level)) {
            Some(level) => Err(TallyFault::Level { level }),
            None => Ok(votes),
        }
    }
}

fn cards(text: &str) -> Result<Vec<Vote>, TallyFault> {
    let signs = text.chars().filter(|sign| !is_between(*sign));
    signs
        .map(|sign| match sign.to_digit(10).and_then(|level| u8::try_from(level).ok()) {
            Some(level) if usize::from(level) < LEVELS => Ok(Vote::Level(level)),
            Some(_) => Err(TallyFault::Sign { sign: sign.to_string() }),
            None if sign == '?' => Ok(Vote::Unknown),
            None => Err(TallyFault::Sign { sign: sign.to_string() }),
        })
        .collect()
}

fn hands(text: &str) -> Result<Vec<Vote>, TallyFault> {
    let (told, unknown) = text.split_once('?').map_or((text, None), |(told, rest)| (told, Some(rest)));
    let found = words(told).count();
    if found == 0 && unknown.is_none() {
        return Ok(Vec::new());
    }
    if found != LEVELS {
        return Err(TallyFault::Five { found: u32::try_from(found).unwrap_or(u32::MAX) });
    }
    let numbers = words(told).map(number).collect::<Result<Vec<_>, _>>()?;
    let unknown = unknown.map_or(Ok(0), |rest| {
        let mut words = words(rest);
        match (words.next(), words.next()) {
            (Some(word), None) => number(word),
            (Some(_), Some(more)) => Err(sign(more)),
            (None, _) => Err(sign("?")),
        }
    })?;
    let levels = (0..).zip(numbers).flat_map(|(level, count)| std::iter::repeat_n(Vote::Level(level), count));
    Ok(levels.chain(std::iter::repeat_n(Vote::Unknown, unknown)).collect())
}

fn number(word: &str) -> Result<usize, TallyFault> {
    if !word.chars().all(|letter| letter.is_ascii_digit()) {
        return Err(sign(word));
    }
    word.parse().ok().filter(|count| *count <= MOST).ok_or(too_many())
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(is_between).filter(|word| !word.is_empty())
}

/// What may stand between two numbers, or between two cards.
fn is_between(sign: char) -> bool {
    sign.is_whitespace() || matches!(sign, ',' | ';')
}

/// What is told back of a word: its beginning.
fn sign(word: &str) -> TallyFault {
    TallyFault::Sign { sign: word.chars().take(12).collect() }
}

fn too_many() -> TallyFault {
    TallyFault::TooMany { most: u32::try_from(MOST).unwrap_or(u32::MAX) }
}
