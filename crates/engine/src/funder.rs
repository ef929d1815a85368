//! The answers of an audit, read again in frames that public funders know: what each criterion asks for, and whether an answer
//! that was given meets it. Nothing is guessed: what nobody answered, or nobody knew, meets nothing.

use crate::answer::{Answer, Value};
use crate::catalogue::closed;
use crate::condition::{OTHER, Reading, Worth};
use crate::id::{CriterionId, OptionId, QuestionId};
use crate::questionnaire::{Form, Question};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::fmt;

closed! {
    /// What the criteria come from, in printed order.
    Frame {
        /// The digital maturity assessment of the European Digital Innovation Hubs.
        Maturity = "maturity",
        /// Duties of the General Data Protection Regulation.
        Protection = "protection",
        /// The Digital Intensity Index of Eurostat.
        Intensity = "intensity",
    }

    /// The parts of a frame, in printed order; the first six are the dimensions of the assessment.
    Section {
        Strategy = "strategy",
        Readiness = "readiness",
        People = "people",
        Data = "data",
        Automation = "automation",
        Green = "green",
        Protection = "protection",
        Intensity = "intensity",
    }
}

impl Section {
    /// The frame that it is a part of.
    pub fn frame(self) -> Frame {
        match self {
            Section::Strategy
            | Section::Readiness
            | Section::People
            | Section::Data
            | Section::Automation
            | Section::Green => Frame::Maturity,
            Section::Protection => Frame::Protection,
            Section::Intensity => Frame::Intensity,
        }
    }
}

/// What a frame asks for.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Criterion {
    pub id: CriterionId,
    pub section: Section,
    /// The articles that it stands in: `30`, `13–14`.
    #[serde(default)]
    pub article: Option<String>,
    /// What meets it; absent where no question of the audit tells.
    #[serde(default)]
    pub met: Option<Rule>,
    /// Where the frame says so, as an address.
    pub source: String,
    pub reviewed: NaiveDate,
}

/// What meets a criterion; in the content files a table with exactly one key. No rule asks for less: an answer that is
/// higher, or says more, never takes away what was met.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Rule {
    /// The level of a scored question is at least this.
    AtLeast {
        question: QuestionId,
        value: i64,
    },
    /// One of these options was chosen, or a tool was entered that stands for it.
    AnyOf {
        question: QuestionId,
        options: Vec<OptionId>,
    },
    All(Vec<Rule>),
    Any(Vec<Rule>),
}

/// How a criterion stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    Met,
    NotMet,
    /// It was asked, and nobody knew.
    Unknown,
    /// It is asked, and was not answered.
    Unanswered,
    /// The chosen length does not ask it.
    LeftOut,
    /// It does not concern the association, as it said.
    NotConcerned,
    /// No question of the audit tells.
    NotAsked,
}

/// A criterion with how it stands, and the questions that tell so, in the order of its rule.
#[derive(Clone, Debug)]
pub struct Line<'a> {
    pub criterion: &'a Criterion,
    pub state: State,
    pub questions: Vec<&'a Question>,
}

/// Reads the answers again, one line a criterion, in the order of the content.
pub fn lines<'a>(reading: Reading<'a>, criteria: &'a [Criterion]) -> Vec<Line<'a>> {
    let line = |criterion: &'a Criterion| {
        let ids = criterion.met.iter().flat_map(Rule::questions);
        let questions = ids.filter_map(|id| reading.questionnaire.question(id)).collect();
        Line { criterion, state: state(reading, criterion), questions }
    };
    criteria.iter().map(line).collect()
}

/// How a criterion stands.
pub fn state(reading: Reading<'_>, criterion: &Criterion) -> State {
    criterion.met.as_ref().map_or(State::NotAsked, |rule| rule.state(reading))
}

/// Of parts that are all needed, the first of these that one of them has: what lacks, then what is not known.
const ALL: [State; 6] = [State::NotMet, State::Unknown, State::Unanswered, State::LeftOut, State::NotAsked, State::Met];
/// Of parts of which one is enough: what meets it, then what might.
const ANY: [State; 6] = [State::Met, State::Unknown, State::Unanswered, State::LeftOut, State::NotAsked, State::NotMet];

impl Rule {
    /// The questions that it names, each once, in order.
    pub fn questions(&self) -> Vec<&QuestionId> {
        let mut questions = Vec::new();
        self.gather(&mut questions);
        questions
    }

    /// Its comparisons, in written order.
    pub fn leaves(&self) -> Vec<&Rule> {
        match self {
            Rule::AtLeast { .. } | Rule::AnyOf { .. } => vec![self],
            Rule::All(parts) | Rule::Any(parts) => parts.iter().flat_map(Rule::leaves).collect(),
        }
    }

    fn gather<'r>(&'r self, questions: &mut Vec<&'r QuestionId>) {
        match self {
            Rule::AtLeast { question, .. } | Rule::AnyOf { question, .. } => {
                if !questions.contains(&question) {
                    questions.push(question);
                }
            }
            Rule::All(parts) | Rule::Any(parts) => parts.iter().for_each(|part| part.gather(questions)),
        }
    }

    fn state(&self, reading: Reading<'_>) -> State {
        match self {
            Rule::AtLeast { question, value } => asked(reading, question, |question| level(reading, question, *value)),
            Rule::AnyOf { question, options } => {
                asked(reading, question, |question| option(reading, question, options))
            }
            Rule::All(parts) => first(reading, parts, ALL),
            Rule::Any(parts) => first(reading, parts, ANY),
        }
    }
}

/// What does not concern the association is left out, unless nothing else is there.
fn first(reading: Reading<'_>, parts: &[Rule], order: [State; 6]) -> State {
    let states: Vec<State> = parts.iter().map(|part| part.state(reading)).collect();
    order.into_iter().find(|state| states.contains(state)).unwrap_or(State::NotConcerned)
}

/// How a leaf stands whose question is asked; before that, why it is not.
fn asked(reading: Reading<'_>, id: &QuestionId, tell: impl Fn(&Question) -> State) -> State {
    match reading.questionnaire.question(id) {
        None => State::NotAsked,
        Some(question) if !reading.is_in_length(question) => State::LeftOut,
        Some(question) if reading.is_ruled_out(question) => State::NotConcerned,
        // What opens the question was not answered.
        Some(question) if !reading.is_asked(question) => State::Unanswered,
        Some(question) => tell(question),
    }
}

fn level(reading: Reading<'_>, question: &Question, least: i64) -> State {
    match reading.worth(question) {
        Worth::Level(level) if level >= least => State::Met,
        Worth::Level(_) => State::NotMet,
        Worth::Risk | Worth::Skipped => State::Unknown,
        Worth::NotConcerned => State::NotConcerned,
        Worth::Blank => State::Unanswered,
    }
}

fn option(reading: Reading<'_>, question: &Question, options: &[OptionId]) -> State {
    let standing = reading.standing(question);
    let is_told = match reading.audit.answers.get(&question.id) {
        Some(Answer::DontKnow) if standing.is_empty() => return State::Unknown,
        Some(Answer::NotConcerned(_)) if standing.is_empty() => return State::NotConcerned,
        Some(Answer::Answered(Value::Options(chosen))) => !chosen.is_empty() || !standing.is_empty(),
        Some(Answer::Answered(_) | Answer::DontKnow | Answer::NotConcerned(_)) => true,
        None => !standing.is_empty(),
    };
    if !is_told {
        return State::Unanswered;
    }
    let told = reading.told(question, &standing);
    let has = |word: &str| told.contains(&word);
    if options.iter().any(|option| has(option.as_str())) {
        return State::Met;
    }
    // A tool that has no name here may be one of them.
    let is_open = has(UNKNOWN) || (matches!(question.form, Form::Tools { .. }) && has(OTHER));
    if is_open { State::Unknown } else { State::NotMet }
}

/// The option by which a profile question says that nobody knows.
const UNKNOWN: &str = "dk";
