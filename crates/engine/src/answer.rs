//! Answers in their four states, and the audit that holds them.

mod decision;
mod follow;
mod person;
mod tool;

pub use decision::{Barrier, Decision, Successor, Verdict};
pub use follow::{Agreed, FollowUp, Progress};
pub use person::Person;
pub use tool::{NAMED_OTHER, Operator, Tool};

use crate::id::{ActionId, AreaId, NeedId, OptionId, QuestionId};
use crate::plan::Month;
use crate::questionnaire::{Choices, Form, Length, Question, Questionnaire, Range};
use crate::workshop::Round;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// Answers by question; a question that is absent was not discussed yet.
pub type Answers = BTreeMap<QuestionId, Answer>;

/// What was answered. Absence is the fourth state.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "state", content = "value", rename_all = "kebab-case")]
pub enum Answer {
    Answered(Value),
    DontKnow,
    /// "Does not concern us", with a reason when one was given.
    NotConcerned(Option<NotConcerned>),
}

/// Why a question does not concern the association.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NotConcerned {
    NotOurActivity,
    SomebodyElseDoesIt,
    LawDoesNotApply,
    Other,
}

impl NotConcerned {
    /// All reasons, in printed order.
    pub const ALL: [NotConcerned; 4] = [
        NotConcerned::NotOurActivity,
        NotConcerned::SomebodyElseDoesIt,
        NotConcerned::LawDoesNotApply,
        NotConcerned::Other,
    ];
}

/// A value as it travels and is stored; the question's form says what it means.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Value {
    /// A level, or a number.
    Number(u32),
    /// One option, or a text.
    Word(String),
    /// Several options.
    Options(Vec<OptionId>),
    /// A number for each row.
    Table(BTreeMap<OptionId, u32>),
}

/// What is wrong with a value.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    #[error("wrong type")]
    WrongType,
    #[error("out of range")]
    OutOfRange,
    #[error("unknown option {0}")]
    UnknownOption(String),
    #[error("an exclusive option stands with others")]
    NotExclusive,
    #[error("the same option twice")]
    Twice,
    #[error("this question has no such answer")]
    NoSuchState,
}

/// Everything that was said in one audit of one association.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Audit {
    pub length: Length,
    /// Areas asked at full length on top of it.
    pub deep: BTreeSet<AreaId>,
    pub answers: Answers,
    /// The board's own marks, 1 to 5.
    pub importance: BTreeMap<AreaId, i64>,
    /// The board's own wishes beside those of the profile.
    pub wishes: Vec<NeedId>,
    /// Languages of the association, the first preferred: `fr`, `en`, `es`, `ca`, `ro`.
    pub languages: Vec<String>,
    pub tools: Vec<Tool>,
    /// What the board decided about its tools, by need; a need that is absent is undecided.
    pub decisions: BTreeMap<NeedId, Decision>,
    /// Who stands behind the roles.
    pub people: Vec<Person>,
    /// How the actions of the plan stand; one that is absent is to do.
    pub follow_up: BTreeMap<ActionId, FollowUp>,
    /// The months in which the board wants actions to begin.
    pub pins: BTreeMap<ActionId, Month>,
    /// The plan that the board agreed on; empty as long as there is none.
    pub agreed: BTreeMap<ActionId, Agreed>,
    /// What workshops kept of their votes, by question.
    pub rounds: BTreeMap<QuestionId, Round>,
    pub capacity: Capacity,
}

/// The means that a plan must respect.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Capacity {
    /// Hours a month, everybody's together; wins over PRF-12.
    pub hours_per_month: Option<u32>,
    /// Months of the calendar, 1 to 12, in which nothing is planned; at most three.
    pub blocked_months: BTreeSet<u32>,
    /// Which body votes the plan; PRF-13 tells where nothing was said.
    pub decides: Option<Body>,
    /// When the deciding body meets next.
    pub decides_on: Option<NaiveDate>,
    /// The next general assembly.
    pub assembly: Option<NaiveDate>,
    /// Members without e-mail, percent.
    pub without_email_percent: Option<u32>,
    /// The month in which the accounts of a year are closed, 1 to 12.
    pub accounts_month: Option<u32>,
    /// Whether two people can install and run a server.
    pub admins: Option<bool>,
}

/// The body that votes the plan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Body {
    Board,
    Assembly,
}

impl Audit {
    /// An audit in which nothing was said yet.
    pub fn empty(length: Length) -> Self {
        Self {
            length,
            deep: BTreeSet::new(),
            answers: Answers::new(),
            importance: BTreeMap::new(),
            wishes: Vec::new(),
            languages: Vec::new(),
            tools: Vec::new(),
            decisions: BTreeMap::new(),
            people: Vec::new(),
            follow_up: BTreeMap::new(),
            pins: BTreeMap::new(),
            agreed: BTreeMap::new(),
            rounds: BTreeMap::new(),
            capacity: Capacity::default(),
        }
    }
}

impl Question {
    /// Checks an answer against the question's form and puts options into the questionnaire's order.
    pub fn accept(&self, answer: Answer) -> Result<Answer, Fault> {
        match answer {
            Answer::Answered(value) => self.form.accept(value).map(Answer::Answered),
            Answer::DontKnow | Answer::NotConcerned(_) if self.area == "PRF" => Err(Fault::NoSuchState),
            Answer::DontKnow | Answer::NotConcerned(_) => Ok(answer),
        }
    }
}

impl Questionnaire {
    /// Takes out the answers that its questions do not accept, which a foreign hand or an older questionnaire left, and
    /// gives back their questions. Answers to unknown questions stay: nothing asks for them.
    pub fn sift(&self, answers: &mut Answers) -> Vec<QuestionId> {
        let fits = |id: &QuestionId, answer: &Answer| {
            self.question(id).is_none_or(|question| question.accept(answer.clone()).is_ok())
        };
        let (kept, misfit) = std::mem::take(answers).into_iter().partition(|(id, answer)| fits(id, answer));
        *answers = kept;
        let misfit: Answers = misfit;
        misfit.into_keys().collect()
    }
}

impl Form {
    fn accept(&self, value: Value) -> Result<Value, Fault> {
        match (self, value) {
            (Form::Level { levels }, Value::Number(level)) => {
                let known = levels.iter().any(|known| u32::from(*known) == level);
                if known { Ok(Value::Number(level)) } else { Err(Fault::OutOfRange) }
            }
            (Form::NumberBand { range, .. } | Form::Number { range, .. }, Value::Number(number)) => {
                range.accept(number).map(Value::Number)
            }
            (Form::Choice { options } | Form::YesNo { options }, Value::Word(word)) => {
                let known = options.iter().any(|option| option.as_str() == word);
                if known { Ok(Value::Word(word)) } else { Err(Fault::UnknownOption(word)) }
            }
            (Form::Text { max_length }, Value::Word(text)) => {
                let fits = text.chars().count() <= *max_length && !text.chars().any(char::is_control);
                if fits { Ok(Value::Word(text)) } else { Err(Fault::OutOfRange) }
            }
            (
                Form::Checklist { choices, .. } | Form::Multiple { choices } | Form::Tools { choices },
                Value::Options(chosen),
            ) => choices.accept(&chosen).map(Value::Options),
            (Form::NumberTable { rows, range, .. }, Value::Table(table)) => {
                for (row, number) in &table {
                    if !rows.contains(row) {
                        return Err(Fault::UnknownOption(row.to_string()));
                    }
                    range.accept(*number)?;
                }
                Ok(Value::Table(table))
            }
            (_, Value::Number(_) | Value::Word(_) | Value::Options(_) | Value::Table(_)) => Err(Fault::WrongType),
        }
    }
}

impl Choices {
    fn accept(&self, chosen: &[OptionId]) -> Result<Vec<OptionId>, Fault> {
        if let Some(unknown) = chosen.iter().find(|option| !self.options.contains(option)) {
            return Err(Fault::UnknownOption(unknown.to_string()));
        }
        let set: BTreeSet<_> = chosen.iter().collect();
        if set.len() < chosen.len() {
            return Err(Fault::Twice);
        }
        if chosen.len() > 1 && chosen.iter().any(|option| self.exclusive.contains(option)) {
            return Err(Fault::NotExclusive);
        }
        Ok(self.options.iter().filter(|option| set.contains(option)).cloned().collect())
    }
}

impl Range {
    fn accept(self, number: u32) -> Result<u32, Fault> {
        if (self.from..=self.to).contains(&number) { Ok(number) } else { Err(Fault::OutOfRange) }
    }
}
