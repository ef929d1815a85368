use rumb_engine::workshop::{Group, Next};
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// The workshop of the open audit.
#[derive(Debug, Serialize, TS)]
pub struct Workshop {
    /// Its questions, in order.
    pub questions: Vec<WorkshopQuestion>,
    /// The first without a round; none when all have one.
    pub next: Option<String>,
}

/// A question of the workshop.
#[derive(Debug, Serialize, TS)]
pub struct WorkshopQuestion {
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
    /// Whether the last vote was divided.
    pub divided: bool,
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
use super::desk::Length;
use super::document::DocumentPlace;
use super::kit::KitId;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// What a mediator chooses for a workshop.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WorkshopChoice {
    pub length: Length,
    /// The questions that are voted, in the order of the questionnaire.
    pub questions: Vec<String>,
    /// Minutes for each question.
    pub each: u32,
    /// Minutes of the whole.
    pub total: u32,
    /// How many people will vote.
    pub people: u32,
}

/// What may be chosen.
#[derive(Debug, Serialize, TS)]
pub struct WorkshopCard {
    /// All questions that can be voted, in the order of the questionnaire.
    pub questions: Vec<Votable>,
    /// The usual workshop of each length, the shortest first.
    pub usual: Vec<WorkshopChoice>,
    /// Shortest and longest, in minutes, and the stride between.
    pub total: Bounds,
    pub each: Bounds,
    pub people: Bounds,
}

/// Numbers that may be chosen.
#[derive(Clone, Copy, Debug, Serialize, TS)]
pub struct Bounds {
    pub from: u32,
    pub to: u32,
}

/// A question that can be voted.
#[derive(Debug, Serialize, TS)]
pub struct Votable {
    pub id: String,
    pub area: String,
    /// The shortest length that asks it.
    pub from: Length,
}

/// Asks what a choice makes, and of the kit in a language.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct WorkshopRequest {
    pub choice: WorkshopChoice,
    pub language: String,
}

/// What a choice makes: an agenda and a kit, or why it makes none.
#[derive(Debug, Serialize, TS)]
#[serde(tag = "state", rename_all = "kebab-case")]
pub enum Preparation {
    Ready {
        steps: Vec<AgendaStep>,
        /// Minutes of the vote that no question takes.
        spare: u32,
        /// Sheets of paper for all people.
        sheets: u32,
        kit: Vec<KitCard>,
    },
    /// Nothing to vote on.
    Nothing,
    /// The questions take longer than the vote lasts.
    Tight {
        questions: u32,
        needs: u32,
        has: u32,
        /// Questions that fit.
        most: u32,
        /// The shortest whole that holds them all; none up to the longest.
        enough: Option<u32>,
    },
}

/// A step of the agenda, in minutes from the beginning.
#[derive(Debug, Serialize, TS)]
pub struct AgendaStep {
    pub kind: AgendaKind,
    pub start: u32,
    pub minutes: u32,
}

/// What happens in a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum AgendaKind {
    Welcome,
    Map,
    Vote,
    Pause,
    Importance,
    Actions,
}

/// A part of the kit, how much paper it takes, and where it would go.
#[derive(Debug, Serialize, TS)]
pub struct KitCard {
    pub id: KitId,
    pub pages: u32,
    pub sheets: u32,
    /// The ways in which it can be written, the usual one first.
    pub places: Vec<DocumentPlace>,
}

/// Asks how the pages of a part of the kit will look.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct KitPreviewRequest {
    pub document: KitId,
    pub language: String,
    pub choice: WorkshopChoice,
}

/// Asks for a part of the kit to be written.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct KitExport {
    pub document: KitId,
    pub language: String,
    pub choice: WorkshopChoice,
    /// Its ending tells in which way the part is written.
    pub path: String,
    /// Whether the user said that an existing file may be replaced.
    pub replace: bool,
}
