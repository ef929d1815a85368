//! One question in a workshop: what is shown of its votes, what comes next, and what is kept.

use super::figures::{Figures, Vote};
use crate::answer::{Answer, Audit, Value};
use crate::fraction::Fraction;
use crate::id::QuestionId;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Votes without which nothing is shown: fewer would tell who voted what.
pub const FEWEST: usize = 3;
/// Votes on one question, at most.
const TIMES: u8 = 2;
/// Medians so far apart are a finding.
const GAP: u8 = 2;

/// Who votes, when groups vote side by side.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Group {
    Board,
    Staff,
    Volunteers,
    Public,
}

impl Group {
    /// All groups, in printed order.
    pub const ALL: [Group; 4] = [Group::Board, Group::Staff, Group::Volunteers, Group::Public];
}

/// The votes in the room by group; those of nobody's group stand beside `None`. They live until the round is kept.
pub type Ballots = BTreeMap<Option<Group>, Vec<Vote>>;

/// What may be seen of a vote.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Seen {
    /// Everybody's votes together.
    pub room: Figures,
    /// The same of each group; empty unless at least two voted and each of them may be seen.
    pub groups: BTreeMap<Group, Figures>,
}

/// What comes after a vote.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Next {
    /// Too few to vote blind: they talk, and agree.
    DecideTogether,
    /// The lowest and the highest each tell a fact; then one more vote.
    Talk,
    /// The group states what it agrees on.
    Conclude,
}

/// What is kept of one question of a workshop. Who voted what is never kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Round {
    /// The last vote; none where the room was too small for one.
    pub seen: Option<Seen>,
    /// How many votes were taken: 0 to 2.
    pub taken: u8,
    /// What the room agreed on; none where it did not.
    pub consensus: Option<Vote>,
    /// Another opinion in the group's own words, if it agreed that they be kept.
    pub dissent: Option<String>,
}

/// What may be seen of votes: nothing under three, and groups only when no vote could be told by taking one from the other.
pub fn reveal(ballots: &Ballots) -> Option<Seen> {
    let all: Vec<Vote> = ballots.values().flatten().copied().collect();
    if all.len() < FEWEST {
        return None;
    }
    let voting: Vec<_> = ballots.iter().filter(|(_, votes)| !votes.is_empty()).collect();
    let is_apart = voting.len() > 1 && voting.iter().all(|(_, votes)| votes.len() >= FEWEST);
    let groups = voting.into_iter().filter(|_| is_apart);
    let groups = groups.filter_map(|(group, votes)| Some(((*group)?, Figures::of(votes)))).collect();
    Some(Seen { room: Figures::of(&all), groups })
}

/// What comes after the vote of this number, 1 or 2.
pub fn next(seen: Option<&Seen>, taken: u8) -> Next {
    match seen {
        None => Next::DecideTogether,
        Some(seen) if seen.room.is_divided() && taken < TIMES => Next::Talk,
        Some(_) => Next::Conclude,
    }
}

impl Seen {
    /// How far the medians of the groups lie apart, where that is a finding.
    pub fn gap(&self) -> Option<u8> {
        let medians = || self.groups.values().filter_map(|figures| figures.median);
        let gap = medians().max()? - medians().min()?;
        (gap >= GAP).then_some(gap)
    }
}

impl Round {
    /// What the question is answered with: the consensus, else the lower median; "?" where nobody knew. None where nothing
    /// was agreed on and nothing was seen.
    pub fn kept(&self) -> Option<Vote> {
        let median = |seen: &Seen| seen.room.median.map_or(Vote::Unknown, Vote::Level);
        self.consensus.or_else(|| self.seen.as_ref().map(median))
    }

    /// The answer that it gives.
    pub fn answer(&self) -> Option<Answer> {
        self.kept().map(|vote| match vote {
            Vote::Level(level) => Answer::Answered(Value::Number(level.into())),
            Vote::Unknown => Answer::DontKnow,
        })
    }

    /// Whether the question is to be looked at again: nothing was agreed on.
    pub fn is_to_review(&self) -> bool {
        self.consensus.is_none()
    }

    /// How far the room disagreed in the last vote, 0 to 1.
    pub fn disagreement(&self) -> Fraction {
        self.seen.as_ref().map_or(Fraction::from(0), |seen| seen.room.disagreement())
    }

    /// Whether there is something to tell of it: no agreement, divided votes, groups far apart, or another opinion.
    pub fn is_disputed(&self) -> bool {
        let seen = self.seen.as_ref();
        let is_divided = seen.is_some_and(|seen| seen.room.is_divided() || seen.gap().is_some());
        self.is_to_review() || is_divided || self.dissent.is_some()
    }

    /// Whether a room can have left such a round, on a question of these levels; a file may come from anybody.
    pub fn is_possible(&self, levels: &[u8]) -> bool {
        let is_level = |level: u8| levels.contains(&level);
        let fits = |figures: &Figures| {
            let enough = usize::try_from(figures.votes).is_ok_and(|votes| votes >= FEWEST);
            enough && figures.is_possible() && figures.median.is_none_or(is_level)
        };
        let is_seen = self.seen.as_ref().is_none_or(|seen| fits(&seen.room) && seen.groups.values().all(fits));
        let is_taken = if self.seen.is_some() { (1..=TIMES).contains(&self.taken) } else { self.taken == 0 };
        is_seen
            && is_taken
            && self.kept().is_some()
            && self.consensus.and_then(Vote::level).is_none_or(is_level)
            && self.dissent.as_deref() != Some("")
    }
}

impl Audit {
    /// The round that speaks of a question: once its answer is another one than the room gave, none does.
    pub fn round(&self, question: &QuestionId) -> Option<&Round> {
        let round = self.rounds.get(question)?;
        (round.answer().as_ref() == self.answers.get(question)).then_some(round)
    }
}
