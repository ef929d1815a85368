//! Conditions as data, and an audit read through its questionnaire: what is asked, what counts.

use crate::answer::{Answer, Audit, Value};
use crate::id::{ConditionId, OptionId, QuestionId};
use crate::questionnaire::{DontKnow, Form, Length, Question, Questionnaire};
use serde::Deserialize;
use std::collections::BTreeSet;

/// The named condition of those of whom a funder or a federation asks for a tool: told in the profile, or beside a tool.
pub(crate) const IMPOSED_TOOL: &str = "imposed-tool";

/// The named condition of those for whom nothing may rest on a good connection.
pub(crate) const LOW_CONNECTIVITY: &str = "low-connectivity";

/// The option of a question about tools that stands for what the others do not name.
pub(crate) const OTHER: &str = "other";

/// A condition over answers; in the content files a table with exactly one key.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Condition {
    /// A chosen option, or a row of at least 1, is among these.
    AnyOf {
        question: QuestionId,
        options: Vec<OptionId>,
    },
    /// The level, number or total is at least this.
    AtLeast {
        question: QuestionId,
        value: i64,
    },
    /// The counted value is at most this (a risky "don't know" counts as 0).
    AtMost {
        question: QuestionId,
        value: i64,
    },
    /// The counted value is exactly this.
    Exactly {
        question: QuestionId,
        value: i64,
    },
    /// The question raised its red flag.
    Flag(QuestionId),
    Named(ConditionId),
    BandAtLeast(Band),
    Always(True),
    Any(Vec<Condition>),
    All(Vec<Condition>),
    Not(Box<Condition>),
}

/// The word `true`, so that `{ always = true }` is the only way to write it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "bool")]
pub struct True;

impl TryFrom<bool> for True {
    type Error = &'static str;

    fn try_from(value: bool) -> Result<Self, Self::Error> {
        if value { Ok(True) } else { Err("only true makes sense here") }
    }
}

/// Size of an association, by its volunteers and employees.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Band {
    Micro,
    Small,
    Medium,
    Large,
}

impl Band {
    /// The band of the higher of the two criteria (questionnaire, section 2).
    pub fn of(volunteers: u32, employees: u32) -> Self {
        match (volunteers, employees) {
            (0..=15, 0) => Band::Micro,
            (0..=50, 0..=2) => Band::Small,
            (0..=200, 0..=19) => Band::Medium,
            _ => Band::Large,
        }
    }
}

/// What an answer is worth in the score.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Worth {
    /// Answered with a value, 0 to 4.
    Level(i64),
    /// Not known, and not knowing is the danger: counts as 0.
    Risk,
    /// Not known, left out of the score.
    Skipped,
    NotConcerned,
    Blank,
}

impl Worth {
    /// Whether it is an answer from which a first step is told: 0 or 1.
    pub fn is_low(self) -> bool {
        matches!(self, Worth::Level(0 | 1))
    }

    /// The value that counts, when one does.
    pub fn counted(self) -> Option<i64> {
        match self {
            Worth::Level(level) => Some(level),
            Worth::Risk => Some(0),
            Worth::Skipped | Worth::NotConcerned | Worth::Blank => None,
        }
    }

    /// Whether nobody knew.
    pub fn is_unknown(self) -> bool {
        matches!(self, Worth::Risk | Worth::Skipped)
    }
}

/// An audit read through its questionnaire.
#[derive(Clone, Copy, Debug)]
pub struct Reading<'a> {
    pub questionnaire: &'a Questionnaire,
    pub audit: &'a Audit,
}

impl<'a> Reading<'a> {
    pub fn new(questionnaire: &'a Questionnaire, audit: &'a Audit) -> Self {
        Self { questionnaire, audit }
    }

    /// Lists the questions that the audit asks, hidden ones left out, in order.
    pub fn asked(self) -> impl Iterator<Item = &'a Question> {
        self.questionnaire.questions.iter().filter(move |question| self.is_asked(question))
    }

    /// Whether the chosen length, or a deep area, contains the question, and no condition hides it.
    pub fn is_asked(self, question: &Question) -> bool {
        self.is_in_length(question) && self.is_shown(question)
    }

    /// Whether the chosen length, or a deep area, contains the question. The shortest length has no deep areas: those
    /// chosen for a longer one wait until it is chosen again.
    pub fn is_in_length(self, question: &Question) -> bool {
        let is_deep = self.audit.length > Length::Flash && self.audit.deep.contains(&question.area);
        question.from <= self.audit.length || is_deep
    }

    /// Says what the answer to a scored question is worth; blank when it is not asked.
    pub fn worth(self, question: &Question) -> Worth {
        let Some(scoring) = &question.scoring else { return Worth::Blank };
        if !self.is_asked(question) {
            return Worth::Blank;
        }
        let unknown = match scoring.dont_know {
            DontKnow::Risk => Worth::Risk,
            DontKnow::Skip => Worth::Skipped,
        };
        match self.audit.answers.get(&question.id) {
            None => Worth::Blank,
            Some(Answer::DontKnow) => unknown,
            Some(Answer::NotConcerned(_)) => Worth::NotConcerned,
            Some(Answer::Answered(value)) => match level(&question.form, value) {
                Some(level) => Worth::Level(level),
                None => unknown,
            },
        }
    }

    /// The weight of a scored question in this association.
    pub fn weight(self, question: &Question) -> i64 {
        let Some(scoring) = &question.scoring else { return 0 };
        match &scoring.weight_if {
            Some((condition, weight)) if self.holds(condition) => *weight,
            Some(_) | None => scoring.weight,
        }
    }

    /// Whether the answer to this question raises its red flag.
    pub fn is_flagged(self, question: &Question) -> bool {
        let limit = question.scoring.as_ref().and_then(|scoring| scoring.flag_at_most);
        limit.is_some_and(|limit| self.worth(question).counted().is_some_and(|value| value <= limit))
    }

    /// Whether a condition holds; what is not known does not hold, and its contrary does.
    pub fn holds(self, condition: &Condition) -> bool {
        self.truth(condition, Some(false)).unwrap_or(false)
    }

    /// Whether nothing may rest on a good connection.
    pub fn has_low_connectivity(self) -> bool {
        self.holds(&Condition::Named(ConditionId::from(LOW_CONNECTIVITY)))
    }

    /// The size band; zero stands for a figure that was not given.
    pub fn band(self) -> Band {
        let count = |id: &str| self.number(id).unwrap_or(0);
        Band::of(count("PRF-04"), count("PRF-05"))
    }

    /// A number of the profile.
    pub fn number(self, id: &str) -> Option<u32> {
        match self.audit.answers.get(id) {
            Some(Answer::Answered(Value::Number(number))) => Some(*number),
            Some(Answer::Answered(_) | Answer::DontKnow | Answer::NotConcerned(_)) | None => None,
        }
    }

    /// A chosen word of the profile.
    pub fn word(self, id: &str) -> Option<&'a str> {
        match self.audit.answers.get(id) {
            Some(Answer::Answered(Value::Word(word))) => Some(word),
            Some(Answer::Answered(_) | Answer::DontKnow | Answer::NotConcerned(_)) | None => None,
        }
    }

    /// Chosen options, and those that the tools entered stand for; rows of a table that are at least 1.
    pub fn options(self, id: &str) -> Vec<&'a str> {
        let question = self.questionnaire.question(&QuestionId::from(id));
        question.map_or_else(|| self.ticked(id), |question| self.told(question, &self.standing(question)))
    }

    /// The options of a question, like [`Self::options`]; `standing` is what [`Self::standing`] says of it.
    pub fn told(self, question: &Question, standing: &[(&'a str, usize)]) -> Vec<&'a str> {
        self.named(question, standing).unwrap_or_else(|| self.ticked(question.id.as_str()))
    }

    /// Options that were ticked, and rows of a table that are at least 1: what the answer itself says.
    pub fn ticked(self, id: &str) -> Vec<&'a str> {
        match self.audit.answers.get(id) {
            Some(Answer::Answered(value)) => chosen(value),
            Some(Answer::DontKnow | Answer::NotConcerned(_)) | None => Vec::new(),
        }
    }

    /// For a question about tools, the options that the tools entered stand for, each with the place of its tool among
    /// those entered; what no option names is another one. Empty for every other question.
    pub fn standing(self, question: &Question) -> Vec<(&'a str, usize)> {
        let Form::Tools { .. } = &question.form else { return Vec::new() };
        let options: Vec<_> =
            self.questionnaire.inventory.iter().filter(|option| option.question == question.id).collect();
        let mut standing = Vec::new();
        for (place, tool) in self.audit.tools.iter().enumerate() {
            if !question.needs.contains(&tool.need) {
                continue;
            }
            let before = standing.len();
            let own = options.iter().filter(|option| option.products.contains(&tool.product));
            standing.extend(own.map(|option| (option.option.as_str(), place)));
            if standing.len() == before {
                standing.push((OTHER, place));
            }
        }
        standing
    }

    /// Whether a question has an answer, or tools that were entered stand for one.
    pub fn is_answered(self, question: &Question) -> bool {
        self.audit.answers.contains_key(&question.id) || !self.standing(question).is_empty()
    }

    /// For a question about tools, the options that the tools entered stand for and those ticked beside them; none where no
    /// such tool was entered. What is in use is then not "none".
    fn named(self, question: &Question, standing: &[(&'a str, usize)]) -> Option<Vec<&'a str>> {
        let Form::Tools { choices } = &question.form else { return None };
        if standing.is_empty() {
            return None;
        }
        let mut named: Vec<&str> = standing.iter().map(|(option, _)| *option).collect();
        let ticked = self.ticked(question.id.as_str());
        named.extend(ticked.into_iter().filter(|word| !choices.exclusive.iter().any(|option| option == word)));
        let mut seen = BTreeSet::new();
        named.retain(|word| seen.insert(*word));
        Some(named)
    }

    /// Whether what was answered rules the question out; false where that is not known yet.
    pub fn is_ruled_out(self, question: &Question) -> bool {
        question.shown_if.as_ref().is_some_and(|condition| self.truth(condition, None) == Some(false))
    }

    fn is_shown(self, question: &Question) -> bool {
        question.shown_if.as_ref().is_none_or(|condition| self.truth(condition, None) == Some(true))
    }

    /// Three-valued truth; `unknown` stands for a comparison with something that was not answered.
    fn truth(self, condition: &Condition, unknown: Option<bool>) -> Option<bool> {
        match condition {
            Condition::AnyOf { question, options } => match self.chosen(question) {
                Some(chosen) => Some(chosen.iter().any(|word| options.iter().any(|option| option == word))),
                None => unknown,
            },
            Condition::AtLeast { question, value } => self.measure(question).map_or(unknown, |n| Some(n >= *value)),
            Condition::AtMost { question, value } => self.measure(question).map_or(unknown, |n| Some(n <= *value)),
            Condition::Exactly { question, value } => self.measure(question).map_or(unknown, |n| Some(n == *value)),
            Condition::Flag(id) => self.questionnaire.question(id).map(|question| self.is_flagged(question)),
            // A tool marked so says it as well as the profile does.
            Condition::Named(name) if *name == IMPOSED_TOOL && self.audit.tools.iter().any(|tool| tool.imposed) => {
                Some(true)
            }
            Condition::Named(name) => self.questionnaire.named.get(name).and_then(|inner| self.truth(inner, unknown)),
            Condition::BandAtLeast(band) => Some(self.band() >= *band),
            Condition::Always(True) => Some(true),
            Condition::Any(parts) => {
                let truths: Vec<_> = parts.iter().map(|part| self.truth(part, unknown)).collect();
                if truths.contains(&Some(true)) {
                    return Some(true);
                }
                if truths.contains(&None) { None } else { Some(false) }
            }
            Condition::All(parts) => {
                let truths: Vec<_> = parts.iter().map(|part| self.truth(part, unknown)).collect();
                if truths.contains(&Some(false)) {
                    return Some(false);
                }
                if truths.contains(&None) { None } else { Some(true) }
            }
            Condition::Not(inner) => self.truth(inner, unknown).map(|truth| !truth),
        }
    }

    /// The options of a question that are chosen or that the tools entered stand for; none where nothing was answered.
    fn chosen(self, id: &QuestionId) -> Option<Vec<&'a str>> {
        let question = self.questionnaire.question(id)?;
        self.named(question, &self.standing(question)).or_else(|| self.value(id).map(chosen))
    }

    /// The value of a question; a scored one speaks only while it is asked.
    fn value(self, id: &QuestionId) -> Option<&'a Value> {
        let question = self.questionnaire.question(id)?;
        if question.scoring.is_some() && !self.is_asked(question) {
            return None;
        }
        match self.audit.answers.get(id) {
            Some(Answer::Answered(value)) => Some(value),
            Some(Answer::DontKnow | Answer::NotConcerned(_)) | None => None,
        }
    }

    /// The counted level of a scored question, else the number or the total.
    fn measure(self, id: &QuestionId) -> Option<i64> {
        let question = self.questionnaire.question(id)?;
        if question.scoring.is_some() {
            return self.worth(question).counted();
        }
        match (&question.form, self.value(id)?) {
            (Form::NumberTable { total, .. }, Value::Table(table)) => {
                Some(total.iter().filter_map(|row| table.get(row)).map(|number| i64::from(*number)).sum())
            }
            (_, Value::Number(number)) => Some(i64::from(*number)),
            (_, Value::Word(_) | Value::Options(_) | Value::Table(_)) => None,
        }
    }
}

/// The level, 0 to 4, that a value is worth; none when the option "don't know" was ticked.
fn level(form: &Form, value: &Value) -> Option<i64> {
    match (form, value) {
        (Form::Level { .. }, Value::Number(level)) => Some(i64::from(*level)),
        (Form::NumberBand { bands, .. }, Value::Number(number)) => {
            bands.iter().rev().find(|band| band.from <= *number).map(|band| i64::from(band.value))
        }
        (Form::Checklist { counted, .. }, Value::Options(ticked)) => {
            if ticked.iter().any(|option| option.as_str() == "dk") {
                return None;
            }
            let ticks = ticked.iter().filter(|option| counted.contains(option)).count();
            Some(i64::try_from(ticks.min(4)).unwrap_or(4))
        }
        (_, Value::Number(_) | Value::Word(_) | Value::Options(_) | Value::Table(_)) => None,
    }
}

fn chosen(value: &Value) -> Vec<&str> {
    match value {
        Value::Number(_) => Vec::new(),
        Value::Word(word) => vec![word],
        Value::Options(options) => options.iter().map(OptionId::as_str).collect(),
        Value::Table(table) => table.iter().filter(|(_, number)| **number > 0).map(|(row, _)| row.as_str()).collect(),
    }
}
