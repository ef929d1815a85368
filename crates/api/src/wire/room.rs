use rumb_engine::workshop::{Group, Next};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The workshop of the open audit.
#[derive(Debug, Serialize, TS)]
pub struct Room {
    /// Its questions, in order.
    pub questions: Vec<RoomQuestion>,
    /// The first without a round; none when all have one.
    pub next: Option<String>,
}

/// A question of the workshop.
#[derive(Debug, Serialize, TS)]
pub struct RoomQuestion {
    pub question: String,
    /// The cards that it knows beside "?".
    pub levels: Vec<u8>,
    /// What was kept of it, while its answer is the one that the room gave.
    pub round: Option<RoundCard>,
}

/// What a workshop kept of a question.
#[derive(Clone, Debug, Serialize, TS)]
pub struct RoundCard {
    pub question: String,
    /// What it is answered with: a level, or "?".
    #[ts(type = "number | \"?\"")]
    pub kept: rumb_engine::workshop::Vote,
    /// Nothing was agreed on: to be looked at again.
    pub review: bool,
    pub dissent: Option<String>,
    pub seen: Option<Seen>,
}

/// The figures of a vote, and of its groups where they may be told apart.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Seen {
    pub room: Figures,
    pub groups: Vec<GroupFigures>,
    /// How far the medians of the groups lie apart, where that is a finding.
    pub gap: Option<u8>,
}

/// The figures of a vote.
#[derive(Clone, Debug, Serialize, TS)]
pub struct Figures {
    pub votes: u32,
    /// How many of them are "?".
    pub unknown: u32,
    /// The lower median; none when all are "?".
    pub median: Option<u8>,
    pub spread: u8,
}

#[derive(Clone, Debug, Serialize, TS)]
pub struct GroupFigures {
    #[ts(as = "GroupShape")]
    pub group: Group,
    pub figures: Figures,
}

/// Votes as they are given, by whatever way; they are kept nowhere.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(tag = "from", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Ballot {
    /// How many hands for each card: `0 2 3 1 0 ?1`.
    Hands {
        #[ts(as = "Option<GroupShape>")]
        group: Option<Group>,
        text: String,
    },
    /// Cards one by one: `2 3 ? 1`.
    Cards {
        #[ts(as = "Option<GroupShape>")]
        group: Option<Group>,
        text: String,
    },
}

/// The votes on a question.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Ballots {
    pub question: String,
    pub ballots: Vec<Ballot>,
}

/// How many votes a ballot holds, or why what was typed is none.
#[derive(Debug, Serialize, TS)]
pub struct BallotCount {
    pub votes: u32,
    pub fault: Option<TallyFault>,
}

/// Why what was typed is no vote.
#[derive(Debug, PartialEq, Eq, Serialize, TS)]
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

/// Shows the votes on a question.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Reveal {
    pub question: String,
    pub ballots: Vec<Ballot>,
    /// Which vote it is: 1 or 2.
    pub taken: u8,
}

/// What is shown of a vote, and what comes next.
#[derive(Debug, Serialize, TS)]
pub struct Revealed {
    /// None where they are too few: nothing is shown.
    pub shown: Option<Shown>,
    #[ts(as = "NextShape")]
    pub next: Next,
}

/// A vote as dots.
#[derive(Debug, Serialize, TS)]
pub struct Shown {
    pub room: Dots,
    /// Side by side, where they may be told apart.
    pub groups: Vec<GroupDots>,
    /// Groups voted, and one of them is too small to stand alone.
    pub together: bool,
    pub gap: Option<u8>,
}

/// How many showed each card.
#[derive(Debug, Serialize, TS)]
pub struct Dots {
    /// For the cards 0 to 4.
    pub levels: Vec<u32>,
    pub figures: Figures,
}

#[derive(Debug, Serialize, TS)]
pub struct GroupDots {
    #[ts(as = "GroupShape")]
    pub group: Group,
    pub dots: Dots,
}

/// Who votes.
#[derive(Deserialize, TS)]
#[ts(rename = "Group")]
#[serde(rename_all = "kebab-case")]
pub(super) enum GroupShape {
    Board,
    Staff,
    Volunteers,
    Public,
}

/// What comes after a vote.
#[derive(Deserialize, TS)]
#[ts(rename = "NextStep")]
#[serde(rename_all = "kebab-case")]
pub(super) enum NextShape {
    DecideTogether,
    Talk,
    Conclude,
}

#[cfg(test)]
mod tests {
    use super::{GroupShape, NextShape};
    use rumb_engine::workshop::{Group, Next};

    #[test]
    fn every_group_and_every_step_has_its_typescript() {
        for group in Group::ALL {
            let sent = serde_json::to_value(group).expect("a group is sent");
            assert!(serde_json::from_value::<GroupShape>(sent).is_ok(), "the page reads {group:?}");
        }
        for next in [Next::DecideTogether, Next::Talk, Next::Conclude] {
            let sent = serde_json::to_value(next).expect("a step is sent");
            assert!(serde_json::from_value::<NextShape>(sent).is_ok(), "the page reads {next:?}");
        }
    }
}
