use super::document::DocumentId;
use super::follow::{FollowUpShape, PersonShape};
use super::room::Ballot;
use super::tool::{DecisionShape, InUse, ToolShape};
use super::workshop::WorkshopChoice;
use rumb_engine::answer::{Answer, Capacity, Decision, FollowUp, Person, Tool};
use rumb_engine::workshop::Vote;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};
use ts_rs::TS;

/// Makes a new audit file in the proposed place, or in a folder that the user chose.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Creation {
    pub name: String,
    pub language: String,
    pub folder: Option<String>,
}

/// A path chosen by the user.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PathChoice {
    pub path: String,
}

/// A language chosen by the user.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct LanguageChoice {
    pub language: String,
}

/// A good backup of a damaged file.
#[derive(Debug, Serialize, Deserialize, TS)]
pub struct Backup {
    pub path: String,
    /// ISO date and time, local: `2026-11-22T10:00:00`; the date alone when it was made before an upgrade.
    pub made_at: String,
    /// The association's name in it.
    pub association: String,
    /// Answers in it.
    pub answers: u32,
}

/// Opens a copy of a backup in place of a damaged file, which is kept aside.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Recovery {
    pub path: String,
    pub backup: String,
}

/// The open audit, whole; sent after every change.
#[derive(Debug, Serialize, Deserialize, TS)]
pub struct Desk {
    pub path: String,
    /// The file's name, to show in words.
    pub file: String,
    pub association: String,
    /// Languages of the association, the preferred first.
    pub languages: Vec<String>,
    pub length: Length,
    /// Areas asked at full length on top of it.
    pub deep: Vec<String>,
    /// Ids of the questions asked now, in order.
    pub asked: Vec<String>,
    #[ts(as = "BTreeMap<String, AnswerShape>")]
    pub answers: BTreeMap<String, Answer>,
    pub notes: BTreeMap<String, String>,
    /// Questions set aside, and for whom.
    pub set_aside: BTreeMap<String, String>,
    /// The board's own marks of importance, 1 to 5.
    pub importance: BTreeMap<String, i32>,
    pub progress: Vec<Progress>,
    pub steps: Vec<Step>,
    /// The first asked question without an answer.
    pub next: Option<String>,
    /// Whether the flash questions are all answered, so that the sheet can be made.
    pub sheet_ready: bool,
    /// The documents of this audit, in the order in which they are shown.
    pub documents: Vec<DocumentId>,
    /// Tools in use, entered one by one, in their order.
    #[ts(as = "Vec<ToolShape>")]
    pub tools: Vec<Tool>,
    /// What is told to be in use, by question about tools.
    pub inventory: BTreeMap<String, InUse>,
    /// What the board decided, by need.
    #[ts(as = "BTreeMap<String, DecisionShape>")]
    pub decisions: BTreeMap<String, Decision>,
    /// Who stands behind the roles.
    #[ts(as = "Vec<PersonShape>")]
    pub people: Vec<Person>,
    /// How the actions of the plan stand; one that is absent is to do.
    #[ts(as = "BTreeMap<String, FollowUpShape>")]
    pub follow_up: BTreeMap<String, FollowUp>,
    /// The months, `YYYY-MM`, in which the board wants actions to begin.
    pub pins: BTreeMap<String, String>,
    #[ts(as = "CapacityShape")]
    pub capacity: Capacity,
    /// What was chosen for a workshop of this association.
    pub workshop: Option<WorkshopChoice>,
    /// First month of the plan, `YYYY-MM`.
    pub plan_start: String,
    pub can_undo: bool,
    pub can_redo: bool,
    /// Local time of the last write on disk, `HH:MM:SS`.
    pub saved_at: String,
    /// Lines of the file that could not be read and were left alone.
    pub unread: u32,
    /// Which audit of the file is open, the newest: another number, another audit.
    pub audit: u32,
    /// When it began, `2026-11-22`.
    pub begun_on: String,
    /// When the audits before it began, the oldest first; they are only read.
    pub earlier: Vec<String>,
}

/// The three lengths.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Length {
    Flash,
    Standard,
    Full,
}

/// How far an area is, in questions.
#[derive(Debug, Serialize, Deserialize, TS)]
pub struct Progress {
    pub area: String,
    pub answered: u32,
    pub asked: u32,
}

/// A step of the method, as the list at the left shows it.
#[derive(Debug, Serialize, Deserialize, TS)]
pub struct Step {
    pub id: StepId,
    pub state: StepState,
}

/// Steps in the order of the method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum StepId {
    Association,
    Tools,
    Questions,
    Results,
    Recommendations,
    Plan,
    Documents,
    Workshop,
}

/// State of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum StepState {
    /// Nothing can be shown yet; the page says what will be here and how it comes.
    Empty,
    Open,
    Done,
}

/// One change to the open audit.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case", deny_unknown_fields)]
pub enum Change {
    Name {
        name: String,
    },
    Languages {
        languages: Vec<String>,
    },
    Length {
        length: Length,
    },
    Deep {
        areas: Vec<String>,
    },
    /// No answer takes the answer away: "not discussed yet".
    Answer {
        question: String,
        #[ts(as = "Option<AnswerShape>")]
        answer: Option<Answer>,
    },
    /// An empty note takes the note away.
    Note {
        question: String,
        note: String,
    },
    /// An empty word takes the mark away.
    SetAside {
        question: String,
        whom: String,
    },
    /// No mark goes back to the default importance.
    Importance {
        area: String,
        mark: Option<i32>,
    },
    /// All tools in use, in their order.
    Tools {
        #[ts(as = "Vec<ToolShape>")]
        tools: Vec<Tool>,
    },
    /// What is in use, as the options of a question about tools: the tools entered that stand for any other option are taken
    /// away. No option takes the answer away.
    Ticks {
        question: String,
        options: Vec<String>,
    },
    /// What the board decides about a need; `null` leaves it open.
    Decision {
        need: String,
        #[ts(as = "Option<DecisionShape>")]
        decision: Option<Decision>,
    },
    /// Who stands behind the roles, all of them.
    People {
        #[ts(as = "Vec<PersonShape>")]
        people: Vec<Person>,
    },
    /// How an action stands; `null` for one that is to do.
    FollowUp {
        action: String,
        #[ts(as = "Option<FollowUpShape>")]
        follow_up: Option<FollowUp>,
    },
    /// The month, `YYYY-MM`, in which the board wants an action to begin; `null` leaves it to the plan.
    Pin {
        action: String,
        month: Option<String>,
    },
    /// The plan as it stands is the one that the board agrees on, or there is none any more.
    Agree {
        agreed: bool,
    },
    /// What the board decides about several needs at once; one undo takes it all back.
    Decisions {
        #[ts(as = "BTreeMap<String, DecisionShape>")]
        decisions: BTreeMap<String, Decision>,
    },
    /// What a workshop keeps of the votes on a question, with the answer that they give. The votes themselves are kept
    /// nowhere.
    Round {
        question: String,
        ballots: Vec<Ballot>,
        /// How many votes were taken: 0 to 2.
        taken: u8,
        /// What the room agreed on: a level, or "?"; `null` where it did not.
        #[ts(type = "number | \"?\" | null")]
        consensus: Option<Vote>,
        /// Another opinion, if the group agrees that it be kept; empty for none.
        dissent: String,
    },
    Capacity {
        #[ts(as = "CapacityShape")]
        capacity: Capacity,
    },
    /// What is chosen for a workshop; `null` for nothing any more.
    Workshop {
        choice: Option<WorkshopChoice>,
    },
    /// First month of the plan, `YYYY-MM`.
    PlanStart {
        month: String,
    },
}

// Mirrors of engine types that travel as they are: the generator needs their TypeScript shape. The test below reads each
// of them through it.

/// An answer in one of its states; absence is the fourth.
#[derive(Deserialize, TS)]
#[ts(rename = "Answer")]
#[expect(dead_code, reason = "only its TypeScript shape is used")]
#[serde(tag = "state", content = "value", rename_all = "kebab-case")]
pub(super) enum AnswerShape {
    Answered(ValueShape),
    DontKnow,
    NotConcerned(Option<NotConcernedShape>),
}

#[derive(Deserialize, TS)]
#[ts(rename = "AnswerValue")]
#[expect(dead_code, reason = "only its TypeScript shape is used")]
#[serde(untagged)]
pub(super) enum ValueShape {
    Number(u32),
    Word(String),
    Options(Vec<String>),
    Table(BTreeMap<String, u32>),
}

#[derive(Deserialize, TS)]
#[ts(rename = "NotConcerned")]
#[serde(rename_all = "kebab-case")]
pub(super) enum NotConcernedShape {
    NotOurActivity,
    SomebodyElseDoesIt,
    LawDoesNotApply,
    Other,
}

/// The means that a plan must respect.
#[derive(Deserialize, TS)]
#[ts(rename = "Capacity")]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "only its TypeScript shape is used")]
struct CapacityShape {
    hours_per_month: Option<u32>,
    blocked_months: BTreeSet<u32>,
    decides: Option<BodyShape>,
    decides_on: Option<String>,
    assembly: Option<String>,
    without_email_percent: Option<u32>,
    accounts_month: Option<u32>,
    admins: Option<bool>,
}

#[derive(Deserialize, TS)]
#[ts(rename = "Body")]
#[serde(rename_all = "kebab-case")]
pub(super) enum BodyShape {
    Board,
    Assembly,
}

#[cfg(test)]
mod tests {
    use super::{AnswerShape, CapacityShape};
    use rumb_engine::answer::{Answer, Body, Capacity, NotConcerned, Value};

    #[test]
    fn every_answer_and_every_capacity_has_its_typescript() {
        let reasons = [
            NotConcerned::NotOurActivity,
            NotConcerned::SomebodyElseDoesIt,
            NotConcerned::LawDoesNotApply,
            NotConcerned::Other,
        ];
        let values = [
            Value::Number(3),
            Value::Word("FR".into()),
            Value::Options(vec!["one-pc".into()]),
            Value::Table([("own".into(), 2)].into()),
        ];
        let states = [Answer::DontKnow, Answer::NotConcerned(None)];
        let reasons = reasons.map(|reason| Answer::NotConcerned(Some(reason)));
        for answer in values.map(Answer::Answered).into_iter().chain(reasons).chain(states) {
            let sent = serde_json::to_value(&answer).expect("an answer is sent");
            let read = serde_json::from_value::<AnswerShape>(sent);
            assert!(read.is_ok(), "the page reads {answer:?}: {:?}", read.err());
        }
        for decides in [None, Some(Body::Board), Some(Body::Assembly)] {
            let sent = serde_json::to_value(Capacity { decides, ..Capacity::default() }).expect("a capacity is sent");
            let read = serde_json::from_value::<CapacityShape>(sent);
            assert!(read.is_ok(), "the page reads a capacity: {:?}", read.err());
        }
    }
}
