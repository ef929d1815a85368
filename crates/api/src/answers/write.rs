//! An audit as an answers file: what is written reads back as the same audit.

use super::AnswersFile;
use chrono::NaiveDate;
use rumb_engine::answer::{Agreed, Answer, Barrier, Capacity, Decision, FollowUp, NotConcerned, Operator, Person};
use rumb_engine::answer::{Tool, Value, Verdict};
use rumb_engine::id::{ActionId, AreaId, HostId, NeedId, OptionId, ProductId, QuestionId, SoftwareId};
use rumb_engine::plan::Month;
use rumb_engine::questionnaire::Length;
use rumb_engine::workshop::Round;
use rumb_store::Mode;
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// The file as it is written, version 1.
#[derive(Debug, Serialize)]
pub(crate) struct Written {
    format: &'static str,
    version: u32,
    association: Association,
    length: Length,
    mode: Mode,
    deep: BTreeSet<AreaId>,
    answers: BTreeMap<QuestionId, WrittenAnswer>,
    importance: BTreeMap<AreaId, i64>,
    tools: Vec<WrittenTool>,
    wishes: Vec<NeedId>,
    decisions: Vec<WrittenDecision>,
    people: Vec<Person>,
    follow_up: BTreeMap<ActionId, FollowUp>,
    pins: BTreeMap<ActionId, Month>,
    agreed: BTreeMap<ActionId, Agreed>,
    rounds: BTreeMap<QuestionId, Round>,
    capacity: Capacity,
}

#[derive(Debug, Serialize)]
struct Association {
    /// Absent where nobody told it.
    #[serde(skip_serializing_if = "String::is_empty")]
    name: String,
    languages: Vec<String>,
}

/// `2`, `"FR"`, `["a"]`, `{"linux": 2}`, `"DK"`, `"NA"` or `{"na": reason}`.
#[derive(Debug, Serialize)]
#[serde(untagged)]
enum WrittenAnswer {
    Number(u32),
    Word(String),
    Options(Vec<OptionId>),
    Table(BTreeMap<OptionId, u32>),
    Without(&'static str),
    NotConcerned { na: NotConcerned },
}

/// A tool whose share is told as a part of one.
#[derive(Debug, Serialize)]
struct WrittenTool {
    need: NeedId,
    product: ProductId,
    name: Option<String>,
    operator: Operator,
    host: Option<HostId>,
    people: Option<u32>,
    satisfaction: Option<u8>,
    imposed: bool,
    share: Option<f64>,
    yearly_cost_eur: Option<u32>,
    contract_end: Option<NaiveDate>,
}

#[derive(Debug, Serialize)]
struct WrittenDecision {
    need: NeedId,
    decision: &'static str,
    #[serde(flatten)]
    successor: Option<WrittenSuccessor>,
    sentence: Option<String>,
    left_out: BTreeSet<Barrier>,
}

#[derive(Debug, Serialize)]
struct WrittenSuccessor {
    by: SoftwareId,
    hosting: Operator,
    host: Option<HostId>,
}

/// The answers file of an audit.
pub(crate) fn written(file: AnswersFile) -> Written {
    let AnswersFile { name, audit, mode } = file;
    Written {
        format: "rumb-answers",
        version: 1,
        association: Association { name, languages: audit.languages },
        length: audit.length,
        mode,
        deep: audit.deep,
        answers: audit.answers.into_iter().map(|(id, answer)| (id, self::answer(answer))).collect(),
        importance: audit.importance,
        tools: audit.tools.into_iter().map(tool).collect(),
        wishes: audit.wishes,
        decisions: audit.decisions.into_iter().map(|(need, decision)| self::decision(need, decision)).collect(),
        people: audit.people,
        follow_up: audit.follow_up,
        pins: audit.pins,
        agreed: audit.agreed,
        rounds: audit.rounds,
        capacity: audit.capacity,
    }
}

fn answer(answer: Answer) -> WrittenAnswer {
    match answer {
        Answer::DontKnow => WrittenAnswer::Without("DK"),
        Answer::NotConcerned(None) => WrittenAnswer::Without("NA"),
        Answer::NotConcerned(Some(na)) => WrittenAnswer::NotConcerned { na },
        Answer::Answered(Value::Number(number)) => WrittenAnswer::Number(number),
        Answer::Answered(Value::Word(word)) => WrittenAnswer::Word(word),
        Answer::Answered(Value::Options(options)) => WrittenAnswer::Options(options),
        Answer::Answered(Value::Table(table)) => WrittenAnswer::Table(table),
    }
}

fn tool(tool: Tool) -> WrittenTool {
    let Tool {
        need,
        product,
        name,
        operator,
        host,
        people,
        satisfaction,
        imposed,
        share,
        yearly_cost_eur,
        contract_end,
    } = tool;
    // Thousandths come back exactly: they are rounded when they are read.
    let share = share.map(|share| f64::from(share) / 1000.0);
    WrittenTool {
        need,
        product,
        name,
        operator,
        host,
        people,
        satisfaction,
        imposed,
        share,
        yearly_cost_eur,
        contract_end,
    }
}

fn decision(need: NeedId, decision: Decision) -> WrittenDecision {
    let Decision { verdict, sentence, left_out } = decision;
    let word = match verdict {
        Verdict::Keep => "keep",
        Verdict::Replace(_) => "replace",
        Verdict::Combine(_) => "combine",
        Verdict::NotNow => "not-now",
    };
    let successor = verdict.successor().cloned();
    let successor = successor.map(|own| WrittenSuccessor { by: own.by, hosting: own.running, host: own.host });
    WrittenDecision { need, decision: word, successor, sentence, left_out }
}
