//! The questionnaire: areas, questions, what each form of answer may hold, and the three lengths.

mod version;

pub use version::Version;

use crate::answer::Operator;
use crate::condition::Condition;
use crate::id::{AreaId, CompetenceId, ConditionId, NeedId, OptionId, ProductId, QuestionId};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A whole questionnaire, in the order in which it is asked.
#[derive(Clone, Debug)]
pub struct Questionnaire {
    /// Meaning version: it changes when an answer no longer means the same.
    pub version: String,
    /// Scored areas, in their printed order.
    pub areas: Vec<Area>,
    /// Automatic changes to the default importance.
    pub importance_rules: Vec<ImportanceRule>,
    /// Conditions that several rules share.
    pub named: BTreeMap<ConditionId, Condition>,
    /// Questions of all lengths; a condition rests only on questions that stand before it.
    pub questions: Vec<Question>,
    /// What each option of the tool questions stands for.
    pub inventory: Vec<InventoryOption>,
}

/// What an option of a tool question stands for.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InventoryOption {
    pub question: QuestionId,
    pub option: OptionId,
    #[serde(default)]
    pub products: Vec<ProductId>,
    #[serde(default)]
    pub operator: Operator,
}

/// A scored area.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Area {
    pub id: AreaId,
    /// Weight in the overall figure.
    pub weight: i64,
    /// Default importance, 1 to 5.
    pub importance: i64,
    /// An optional module: it is told only where some question of it is asked.
    #[serde(default)]
    pub optional: bool,
}

/// Raises the default importance of some areas when a condition holds; the sum is capped at 5.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ImportanceRule {
    pub areas: Vec<AreaId>,
    pub add: i64,
    pub when: Condition,
}

/// One question.
#[derive(Clone, Debug)]
pub struct Question {
    pub id: QuestionId,
    /// `GOV`, or `PRF` and `INV`, which are not scored areas.
    pub area: AreaId,
    /// The shortest length that asks it.
    pub from: Length,
    pub form: Form,
    /// Absent for questions that only describe the association.
    pub scoring: Option<Scoring>,
    /// Needs that a low answer raises, or that a tool serves.
    pub needs: Vec<NeedId>,
    pub competences: Vec<CompetenceId>,
    /// Hidden while this does not hold.
    pub shown_if: Option<Condition>,
    /// The version of the questionnaire since which an answer means what it means now.
    pub meaning: Version,
    /// The role that can find out, when nobody in the room knows.
    pub whom: Option<Role>,
}

/// How an answer counts.
#[derive(Clone, Debug)]
pub struct Scoring {
    pub weight: i64,
    /// Another weight when a condition holds.
    pub weight_if: Option<(Condition, i64)>,
    pub dont_know: DontKnow,
    /// A counted value at or below this raises a red flag.
    pub flag_at_most: Option<i64>,
}

/// What a "don't know" is worth.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DontKnow {
    /// Not knowing is the danger: it counts as 0.
    Risk,
    /// Left out of the score.
    Skip,
}

/// The form of an answer.
#[derive(Clone, Debug)]
pub enum Form {
    /// One of a few observable levels, 0 to 4.
    Level { levels: Vec<u8> },
    /// Ticks; the counted ones make the value, at most 4.
    Checklist { choices: Choices, counted: Vec<OptionId> },
    /// A number that falls into a band, which makes the value.
    NumberBand { range: Range, bands: Vec<Band> },
    /// One option.
    Choice { options: Vec<OptionId> },
    /// Several options.
    Multiple { choices: Choices },
    /// Yes, no or an option for not knowing.
    YesNo { options: Vec<OptionId> },
    /// A whole number.
    Number { range: Range, quick: Vec<u32> },
    /// A number for each row.
    NumberTable { rows: Vec<OptionId>, total: Vec<OptionId>, range: Range },
    /// Tools in use.
    Tools { choices: Choices },
    /// A short text, which never leaves the file.
    Text { max_length: usize },
}

/// Options of which several may be chosen; an exclusive one stands alone.
#[derive(Clone, Debug)]
pub struct Choices {
    pub options: Vec<OptionId>,
    pub exclusive: Vec<OptionId>,
}

/// Whole numbers, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Range {
    pub from: u32,
    pub to: u32,
}

/// From this number on, the answer is worth this value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Band {
    pub from: u32,
    pub value: u8,
}

/// The three lengths; a longer one asks all that a shorter one asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Length {
    Flash,
    Standard,
    Full,
}

impl Length {
    /// All lengths, the shortest first.
    pub const ALL: [Length; 3] = [Length::Flash, Length::Standard, Length::Full];
}

/// Who does or knows a thing in an association.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Role {
    Board,
    Treasurer,
    Secretary,
    Comms,
    Volunteers,
    It,
    Mediator,
}

impl Role {
    /// All roles, in printed order.
    pub const ALL: [Role; 7] =
        [Role::Board, Role::Treasurer, Role::Secretary, Role::Comms, Role::Volunteers, Role::It, Role::Mediator];
}

impl Questionnaire {
    /// Finds a question by its id.
    pub fn question(&self, id: &QuestionId) -> Option<&Question> {
        self.questions.iter().find(|question| &question.id == id)
    }

    /// Finds a scored area by its id.
    pub fn area(&self, id: &AreaId) -> Option<&Area> {
        self.areas.iter().find(|area| &area.id == id)
    }
}
