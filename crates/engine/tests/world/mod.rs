//! A small world made in code: a questionnaire and a catalogue with the actions that the method names.

use chrono::NaiveDate;
use rumb_engine::answer::{Answer, Audit, Operator, Value};
use rumb_engine::autonomy::{self, Fact, Usual, Weights};
use rumb_engine::catalogue::{
    Action, ActionKind, Catalogue, Cost, Each, ExtraHours, Lag, Need, NeedKind, NeedPoints, Points, Stage, Switch,
};
use rumb_engine::condition::{Condition, Reading, True};
use rumb_engine::id::{ActionId, ConditionId, OptionId, QuestionId};
use rumb_engine::questionnaire::{
    Area, Choices, DontKnow, Form, Length, Question, Questionnaire, Range, Role, Scoring, Version,
};
use rumb_engine::skill::{Large, Micro, Mixing, Rules};
use std::collections::BTreeMap;

/// A questionnaire and a catalogue.
#[derive(Debug)]
pub struct World {
    pub questionnaire: Questionnaire,
    pub catalogue: Catalogue,
}

impl World {
    pub fn read<'a>(&'a self, audit: &'a Audit) -> Reading<'a> {
        Reading::new(&self.questionnaire, audit)
    }
}

/// Scored questions: id, the shortest length that asks it, "don't know", the red flag.
pub const SCORED: [(&str, Length, DontKnow, Option<i64>); 20] = [
    ("GOV-01", Length::Standard, DontKnow::Skip, None),
    ("GOV-02", Length::Flash, DontKnow::Skip, None),
    ("RES-01", Length::Flash, DontKnow::Skip, None),
    ("RES-03", Length::Full, DontKnow::Skip, None),
    ("SKL-01", Length::Flash, DontKnow::Skip, None),
    ("SKL-02", Length::Standard, DontKnow::Skip, None),
    ("COL-01", Length::Flash, DontKnow::Skip, None),
    ("COL-02", Length::Standard, DontKnow::Skip, None),
    ("COM-01", Length::Flash, DontKnow::Skip, None),
    ("PRO-01", Length::Flash, DontKnow::Risk, Some(0)),
    ("PRO-04", Length::Flash, DontKnow::Skip, None),
    ("CON-01", Length::Flash, DontKnow::Risk, Some(0)),
    ("CON-02", Length::Flash, DontKnow::Risk, Some(0)),
    ("SOV-01", Length::Flash, DontKnow::Risk, None),
    ("SOV-03", Length::Standard, DontKnow::Risk, None),
    ("SOV-04", Length::Standard, DontKnow::Skip, None),
    ("INC-01", Length::Flash, DontKnow::Skip, None),
    ("ECO-02", Length::Standard, DontKnow::Skip, None),
    ("LOC-01", Length::Flash, DontKnow::Skip, None),
    ("LOC-02", Length::Standard, DontKnow::Skip, None),
];

pub fn questionnaire() -> Questionnaire {
    let mut questions = vec![
        profile("PRF-01", choice(&["FR", "BE", "CT", "ES", "RO", "BF", "XX"])),
        profile("PRF-04", number()),
        profile("PRF-05", number()),
        profile("PRF-06", number()),
        profile(
            "PRF-09",
            Form::Multiple { choices: choices(&["members-only", "children", "older", "disability", "newcomers"]) },
        ),
        profile("PRF-08", choice(&["none", "mobile-poor", "slow", "good"])),
        profile("PRF-12", number()),
        profile("PRF-14", Form::Multiple { choices: choices(&["fr", "en", "es", "ca", "ro", "other"]) }),
        Question { needs: vec!["email".into()], ..profile("INV-01", tools(&["none", "gmail", "other"])) },
        Question {
            needs: vec!["file-storage".into(), "backup".into()],
            ..profile("INV-02", tools(&["paper", "google-drive", "nextcloud", "other"]))
        },
        profile("INV-13", Form::NumberTable { rows: computers(), total: computers(), range: range() }),
    ];
    questions.extend(SCORED.into_iter().map(|(id, from, dont_know, flag_at_most)| Question {
        from,
        form: Form::Level { levels: vec![0, 1, 2, 3, 4] },
        scoring: Some(Scoring { weight: 3, weight_if: None, dont_know, flag_at_most }),
        whom: Some(Role::It),
        ..profile(id, number())
    }));
    let public = |options: &[&str]| Condition::AnyOf {
        question: "PRF-09".into(),
        options: options.iter().map(|option| OptionId::from(*option)).collect(),
    };
    let areas = ["GOV", "RES", "SKL", "COL", "COM", "PRO", "CON", "SOV", "INC", "ECO", "LOC"];
    let low = Condition::AnyOf { question: "PRF-08".into(), options: vec!["none".into(), "mobile-poor".into()] };
    Questionnaire {
        version: "0".to_owned(),
        areas: areas.into_iter().map(|id| Area { id: id.into(), weight: 2, importance: 3, optional: false }).collect(),
        importance_rules: Vec::new(),
        named: BTreeMap::from([
            (ConditionId::from("low-connectivity"), low),
            (ConditionId::from("left-out-age"), public(&["children", "older"])),
            (ConditionId::from("left-out-sight"), public(&["disability"])),
            (ConditionId::from("left-out-language"), public(&["newcomers"])),
        ]),
        questions,
        inventory: Vec::new(),
    }
}

/// The actions that the method names, and a few that stand in real plans.
pub fn library() -> Vec<Action> {
    use ActionKind::{Exit, Learn, Organise, Secure, Spend, Switch};
    let low = |id: &str, value| Condition::AtMost { question: id.into(), value };
    let flag = |id: &str, value| Condition::Any(vec![low(id, value), Condition::Flag(id.into())]);
    let good = |condition| {
        let low = Condition::Named(ConditionId::from("low-connectivity"));
        Condition::All(vec![condition, Condition::Not(Box::new(low))])
    };
    let always = || Condition::Always(True);
    let mut library = vec![
        action("A01", 0, Organise, low("GOV-02", 2), [2, 2, 4, 6], &[]),
        action("A03", 0, Learn, low("GOV-01", 1), [3, 3, 4, 6], &[]),
        action("A05", 0, Organise, low("RES-03", 2), [3, 5, 12, 24], &["A01"]),
        action("A07", 0, Spend, low("RES-01", 2), [2, 3, 6, 8], &["A05"]),
        action("A09", 0, Organise, always(), [2, 3, 6, 10], &["A03", "A05"]),
        action("A11", 0, Organise, low("LOC-01", 2), [3, 3, 4, 6], &[]),
        action("A12", 1, Secure, flag("CON-02", 2), [3, 4, 8, 12], &[]),
        action("A14", 1, Secure, flag("PRO-01", 1), [3, 4, 10, 20], &["A12", "A68"]),
        action("A15", 1, Secure, flag("CON-01", 1), [3, 4, 8, 12], &[]),
        action("A16", 1, Secure, low("CON-01", 3), [1, 2, 4, 6], &["A15", "A69"]),
        action("A68", 1, Secure, flag("PRO-01", 1), [1, 1, 2, 3], &[]),
        action("A69", 1, Secure, low("CON-01", 2), [3, 4, 9, 14], &["A15"]),
        action("A22", 2, Switch, low("SOV-04", 2), [4, 6, 12, 20], &["A23"]),
        action("A23", 2, Spend, good(low("SOV-03", 2)), [4, 5, 10, 16], &[]),
        action("A24", 2, Organise, low("PRO-04", 2), [4, 6, 14, 30], &[]),
        action("A28", 2, Organise, low("SKL-02", 2), [2, 3, 8, 14], &[]),
        action("A30", 2, Learn, low("SKL-01", 1), [4, 6, 14, 28], &[]),
        action("A38", 3, Switch, good(low("COL-01", 2)), [6, 8, 20, 36], &["A23"]),
        action("A39", 3, Switch, good(low("COL-01", 2)), [6, 10, 30, 60], &["A38", "A16"]),
        action("A50", 3, Switch, low("COM-01", 1), [4, 5, 10, 14], &["A24"]),
        action("A54", 3, Organise, low("INC-01", 2), [3, 4, 10, 14], &[]),
        action("A61", 4, Secure, low("SOV-01", 2), [2, 3, 8, 12], &["A16"]),
        action("A62", 4, Organise, low("LOC-02", 2), [3, 4, 8, 10], &["A11"]),
        action("A64", 4, Exit, low("SOV-04", 2), [2, 3, 8, 12], &["A61", "A39", "A22"]),
        action("A66", 4, Organise, always(), [3, 3, 6, 8], &["A09"]),
        action("A67", 4, Organise, always(), [2, 3, 5, 8], &["A66"]),
    ];
    for action in &mut library {
        action.owner = match action.id.as_str() {
            "A03" | "A30" => Role::Mediator,
            "A05" | "A07" | "A64" => Role::Treasurer,
            "A12" | "A22" | "A24" => Role::Secretary,
            "A14" | "A15" | "A16" | "A68" | "A69" | "A38" | "A39" | "A61" | "A67" => Role::It,
            "A28" | "A50" => Role::Comms,
            "A54" | "A62" => Role::Volunteers,
            _ => Role::Board,
        };
        match action.id.as_str() {
            "A22" => action.changes = vec!["email".into(), "accounting".into()],
            "A64" => action.changes = vec!["email".into(), "file-storage".into()],
            "A38" => {
                action.group = Some("pilot".to_owned());
                action.changes = vec!["file-storage".into()];
            }
            "A50" => {
                action.group = Some("comms".to_owned());
                action.changes = vec!["newsletter".into()];
            }
            "A23" => action.prepares = vec!["email".into(), "file-storage".into()],
            "A39" => {
                action.lag = vec![Lag { after: "A38".into(), months: 2 }];
                action.changes = vec!["file-storage".into()];
            }
            "A66" => action.earliest_month = Some(10),
            "A67" => action.earliest_month = Some(12),
            "A69" => action.cost = Some(Cost { from: 0, to: 150, each: Each::Year }),
            "A15" => {
                action.cost = Some(Cost { from: 40, to: 120, each: Each::Once });
                action.extra_hours = Some(ExtraHours::Machines { included: [3, 5, 20, 40], each: 1 });
            }
            _ => {}
        }
    }
    library
}

pub fn action(id: &str, phase: u8, kind: ActionKind, trigger: Condition, hours: [u32; 4], after: &[&str]) -> Action {
    let waits = matches!(kind, ActionKind::Switch | ActionKind::Exit | ActionKind::Spend);
    Action {
        id: id.into(),
        phase,
        kind,
        trigger,
        hours,
        owner: Role::Board,
        competences: Vec::new(),
        after: after.iter().map(|id| ActionId::from(*id)).collect(),
        needs: Vec::new(),
        changes: Vec::new(),
        prepares: Vec::new(),
        cost: None,
        saves: false,
        needs_vote: waits || ["A09", "A62", "A66"].contains(&id),
        group: None,
        attend: None,
        extra_hours: None,
        earliest_month: None,
        lag: Vec::new(),
        short_form: true,
    }
}

pub fn catalogue(actions: Vec<Action>) -> Catalogue {
    let need = |id: &str, kind| {
        let (names, products) = (Vec::new(), Vec::new());
        Need { id: id.into(), kind, met_by_members: false, names, family: None, tier: None, products }
    };
    Catalogue {
        needs: vec![
            need("email", NeedKind::Tool),
            need("file-storage", NeedKind::Tool),
            need("operating-system", NeedKind::Tool),
            need("newsletter", NeedKind::Tool),
            need("governance", NeedKind::Practice),
        ],
        competences: Vec::new(),
        software: Vec::new(),
        products: Vec::new(),
        trainings: Vec::new(),
        actors: Vec::new(),
        hosts: Vec::new(),
        references: Vec::new(),
        actions,
        switches: vec![usual()],
        criteria: Vec::new(),
        autonomy: autonomy(),
        skills: Rules {
            learner: BTreeMap::new(),
            micro: Micro { above: 2, floor: BTreeMap::new() },
            large: Large { targets: BTreeMap::new(), deputy: BTreeMap::new() },
            mix: Mixing { people: 5, profiles: 3, minutes: 90, shared: 30 },
        },
        points: Points {
            fit: [10, 20, 30],
            ease: [20, 16, 12, 6, 0],
            path: 15,
            path_unknown: 8,
            hosts: 15,
            hosts_abroad: 8,
            in_use: 10,
            other_need: 5,
            vitality: [10, 6, 3, 0],
            lambda: 15,
            need: NeedPoints {
                no_tool: 12,
                captive_below: 50,
                captive_at_most: 20,
                no_exit: 15,
                wish: 20,
                wish_tick: 10,
            },
        },
    }
}

pub fn world() -> World {
    World { questionnaire: questionnaire(), catalogue: catalogue(library()) }
}

/// A full audit in which every scored question has this answer.
pub fn answered(answer: &Answer) -> Audit {
    let mut audit = Audit::empty(Length::Full);
    audit.answers = SCORED.into_iter().map(|(id, ..)| (QuestionId::from(id), answer.clone())).collect();
    audit
}

pub fn level(level: u32) -> Answer {
    Answer::Answered(Value::Number(level))
}

pub fn word(word: &str) -> Answer {
    Answer::Answered(Value::Word(word.to_owned()))
}

pub fn options(options: &[&str]) -> Answer {
    Answer::Answered(Value::Options(options.iter().map(|option| OptionId::from(*option)).collect()))
}

pub fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a day of the calendar")
}

pub fn computers() -> Vec<OptionId> {
    ["windows-supported", "windows-unsupported", "macos", "linux", "tablets-phones", "personal"]
        .map(OptionId::from)
        .to_vec()
}

fn profile(id: &str, form: Form) -> Question {
    Question {
        id: id.into(),
        area: id[..3].into(),
        from: Length::Flash,
        form,
        scoring: None,
        needs: Vec::new(),
        competences: Vec::new(),
        shown_if: None,
        meaning: Version::read("0").expect("it is a version"),
        whom: None,
    }
}

fn choice(options: &[&str]) -> Form {
    Form::Choice { options: options.iter().map(|option| OptionId::from(*option)).collect() }
}

fn tools(options: &[&str]) -> Form {
    Form::Tools { choices: Choices { exclusive: vec!["none".into()], ..choices(options) } }
}

fn choices(options: &[&str]) -> Choices {
    Choices { options: options.iter().map(|option| OptionId::from(*option)).collect(), exclusive: Vec::new() }
}

fn number() -> Form {
    Form::Number { range: range(), quick: Vec::new() }
}

fn range() -> Range {
    Range { from: 0, to: 100_000 }
}

/// A change of tool for any need.
fn usual() -> Switch {
    let stage = |hours| Stage { hours, owner: Role::It, competences: Vec::new(), attend: None, extra_hours: None };
    let yearly = Cost { from: 0, to: 60, each: Each::Year };
    Switch {
        id: "usual".into(),
        needs: Vec::new(),
        cost: BTreeMap::from([(Operator::EthicalHost, yearly)]),
        own_words: Vec::new(),
        group: None,
        pilot: stage([2, 2, 3, 4]),
        training: stage([1, 1, 2, 3]),
        moving: stage([3, 3, 5, 8]),
        after: stage([0, 1, 1, 1]),
        exit: stage([1, 1, 2, 2]),
    }
}

fn autonomy() -> autonomy::Rules {
    let weights = Weights { exit: 20, law: 20, restraint: 20, openness: 15, operable: 15, voice: 10 };
    let usual = |law, voice| Usual { law, restraint: law, operable: Fact::Yes, voice };
    let libre = BTreeMap::from([
        (Operator::Local, usual(Fact::Yes, Fact::Partly)),
        (Operator::SelfHosted, usual(Fact::Yes, Fact::Yes)),
        (Operator::EthicalHost, usual(Fact::Yes, Fact::Partly)),
        (Operator::Vendor, usual(Fact::Unknown, Fact::Unknown)),
    ]);
    autonomy::Rules { weights, libre }
}
