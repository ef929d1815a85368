//! Bytes that nobody wrote: the reader never panics, and reads back what a right file says.

use super::{case, read};
use proptest::prelude::*;
use proptest::sample::{Index, select, subsequence};
use rumb_engine::answer::{
    Agreed, Answer, Audit, Barrier, Decision, FollowUp, NotConcerned, Operator, Person, Progress, Successor, Tool,
    Value, Verdict,
};
use rumb_engine::catalogue::NeedKind;
use rumb_engine::id::NeedId;
use rumb_engine::plan::Month;
use rumb_engine::questionnaire::{Form, Length, Question, Role};
use rumb_engine::workshop::{Group, Round, Vote, reveal};
use serde_json::{Value as Json, json};

/// Pieces of answers files.
const PIECES: &str = r#"{ } [ ] : , " \ \ud800 null true 0 1 2 -1 0.5 1e400 9e99 é "format" "rumb-answers" "version"
    "answers" "GOV-01" "PRF-09" "INV-13" "DK" "NA" "na" "other" "linux" "importance" "tools" "need" "email" "product"
    "gmail" "other" "decisions" "decision" "replace" "by" "capacity" "decides_on" "2027-01-15" "blocked_months" "deep" "mode" "length" "association" "languages""#;

proptest! {
    #[test]
    fn random_bytes_never_panic(bytes in prop::collection::vec(any::<u8>(), 0..400)) {
        let _ = read(&bytes);
    }

    #[test]
    fn pieces_in_any_order_never_panic(signs in prop::collection::vec(pieces(), 0..80)) {
        let _ = read(signs.concat().as_bytes());
    }

    #[test]
    fn a_broken_right_file_never_panics(
        file in select(vec![case::RIGHT, rumb_content::EXAMPLE]),
        breaks in prop::collection::vec((any::<Index>(), any::<Index>(), 0..4_u8, pieces()), 1..6),
    ) {
        let mut bytes = file.as_bytes().to_vec();
        for (from, to, kind, piece) in breaks {
            let from = from.index(bytes.len() + 1);
            let to = from + to.index(bytes.len() + 1 - from).min(40);
            let part = match kind {
                0 => Vec::new(),
                1 => bytes[from..to].repeat(2),
                2 => bytes[from..to].iter().rev().copied().collect(),
                _ => piece.as_bytes().to_vec(),
            };
            bytes.splice(from..to, part);
        }
        if let Ok(file) = read(&bytes) {
            let _ = rumb_api::score(rumb_content::questionnaire(), rumb_content::catalogue(), &file.audit);
        }
    }

    #[test]
    fn what_was_written_is_read_back(audit in audits()) {
        let text = written(&audit);
        let file = read(text.as_bytes()).expect("a right file is read");
        prop_assert_eq!(&file.audit, &audit, "the file says what was written");
        prop_assert_eq!(written(&file.audit), text, "written again, it is the same file");
    }
}

fn pieces() -> impl Strategy<Value = &'static str> {
    select(PIECES.split_whitespace().chain([" ", "\n", "\u{feff}"]).collect::<Vec<_>>())
}

/// Audits with any right answers.
fn audits() -> impl Strategy<Value = Audit> {
    let questionnaire = rumb_content::questionnaire();
    let answers = questionnaire.questions.iter().map(|question| prop::option::of(answer(question)));
    let areas: Vec<_> = questionnaire.areas.iter().map(|area| area.id.clone()).collect();
    let needs: Vec<_> = rumb_content::catalogue().needs.iter().map(|need| need.id.clone()).collect();
    let languages = ["fr", "en", "es", "ca", "ro"].map(str::to_owned).to_vec();
    (
        answers.collect::<Vec<_>>(),
        select(&Length::ALL[..]),
        subsequence(areas.clone(), 0..=areas.len()),
        subsequence(needs, 0..6),
        subsequence(languages, 0..=5).prop_shuffle(),
        prop::collection::btree_set(1..=12_u32, 0..=3),
        prop::option::of(0..=1000_u32),
        (
            any::<Option<bool>>(),
            prop::collection::vec(tool(), 0..4),
            prop::collection::vec(decision(), 0..4),
            subsequence(Role::ALL.to_vec(), 0..=7),
        ),
    )
        .prop_map(move |(answers, length, deep, wishes, languages, blocked_months, hours, more)| {
            let mut audit = Audit::empty(length);
            let (admins, tools, decisions, people) = more;
            audit.tools = tools;
            audit.decisions = decisions.into_iter().collect();
            let answered = questionnaire.questions.iter().zip(answers);
            audit.answers = answered.filter_map(|(question, answer)| Some((question.id.clone(), answer?))).collect();
            audit.importance =
                deep.iter().zip([1, 5, 3, 2, 4].into_iter().cycle()).map(|(id, n)| (id.clone(), n)).collect();
            audit.deep = deep.into_iter().collect();
            audit.wishes = wishes;
            audit.languages = languages;
            audit.capacity.blocked_months = blocked_months;
            audit.capacity.hours_per_month = hours;
            audit.capacity.admins = admins;
            audit.capacity.accounts_month = hours.map(|hours| hours % 12 + 1);
            follow(&mut audit, &people, hours.unwrap_or(0));
            vote(&mut audit, hours.unwrap_or(0));
            audit
        })
}

/// People, and what became of a few actions.
fn follow(audit: &mut Audit, roles: &[Role], number: u32) {
    let named = roles.iter().enumerate();
    let person = |(place, role): (usize, &Role)| {
        let deputies = roles.first().copied().filter(|first| first != role).into_iter().collect();
        Person { name: format!("Ané {place}"), roles: [*role].into(), deputies }
    };
    audit.people = named.map(person).collect();
    let on = chrono::NaiveDate::from_ymd_opt(2027, number % 12 + 1, 28).expect("the day exists");
    let ids = ["A11", "switch-email-move", "find-out-GOV-01"];
    for (id, state) in ids.into_iter().zip(Progress::ALL).take(roles.len()) {
        audit.follow_up.insert(id.into(), FollowUp { state, on });
        audit.pins.insert(id.into(), Month::of(on));
        audit.agreed.insert(id.into(), Agreed { start: Month::of(on), hours: vec![number, 0, 2] });
    }
}

/// A few rounds of a workshop.
fn vote(audit: &mut Audit, number: u32) {
    let levels = (0..number % 9).map(|place| Vote::Level(u8::try_from((number + place) % 5).expect("a level")));
    let votes = levels.chain([Vote::Unknown]).collect::<Vec<_>>();
    let ballots = [(Some(Group::Board), votes.clone()), (Some(Group::Staff), votes)].into();
    let seen = reveal(&ballots);
    let consensus = (number.is_multiple_of(2) || seen.is_none()).then_some(if number.is_multiple_of(3) {
        Vote::Unknown
    } else {
        Vote::Level(3)
    });
    let taken = if seen.is_some() { 2 } else { 0 };
    let round = Round { seen, taken, consensus, dissent: consensus.map(|_| "« non »".to_owned()) };
    audit.rounds.insert("CON-01".into(), round);
}

fn answer(question: &Question) -> BoxedStrategy<Answer> {
    let value = value(&question.form).prop_map(Answer::Answered);
    if question.area == "PRF" {
        return value.boxed();
    }
    let reasons = prop::option::of(select(&NotConcerned::ALL[..])).prop_map(Answer::NotConcerned);
    prop_oneof![4 => value, 1 => Just(Answer::DontKnow), 1 => reasons].boxed()
}

fn value(form: &Form) -> BoxedStrategy<Value> {
    match form {
        Form::Level { levels } => select(levels.clone()).prop_map(|level| Value::Number(level.into())).boxed(),
        Form::NumberBand { range, .. } | Form::Number { range, .. } => {
            (range.from..=range.to).prop_map(Value::Number).boxed()
        }
        Form::Choice { options } | Form::YesNo { options } => {
            select(options.clone()).prop_map(|option| Value::Word(option.to_string())).boxed()
        }
        Form::Text { max_length } => {
            prop::collection::vec(select(vec!['7', 'é', ' ', '"', '\\', '字']), 0..=*max_length)
                .prop_map(|signs| Value::Word(signs.into_iter().collect()))
                .boxed()
        }
        Form::Checklist { choices, .. } | Form::Multiple { choices } | Form::Tools { choices } => {
            let several: Vec<_> =
                choices.options.iter().filter(|id| !choices.exclusive.contains(id)).cloned().collect();
            let several = subsequence(several.clone(), 0..=several.len());
            let one = select(choices.options.clone()).prop_map(|option| vec![option]);
            prop_oneof![several, one].prop_map(Value::Options).boxed()
        }
        Form::NumberTable { rows, range, .. } => {
            prop::collection::btree_map(select(rows.clone()), range.from..=range.to, 0..=rows.len())
                .prop_map(Value::Table)
                .boxed()
        }
    }
}

fn need() -> impl Strategy<Value = NeedId> {
    select(rumb_content::catalogue().needs.iter().map(|need| need.id.clone()).collect::<Vec<_>>())
}

fn tool() -> impl Strategy<Value = Tool> {
    let products: Vec<_> = rumb_content::catalogue().products.iter().map(|product| product.id.clone()).collect();
    let told =
        (prop::option::of("[a-zé]{1,9}"), prop::option::of(0..=4_u8), any::<bool>(), prop::option::of(0..=300_u32));
    (need(), select(products), select(&Operator::ALL[..]), told).prop_map(
        |(need, product, operator, (name, satisfaction, imposed, people))| Tool {
            name,
            satisfaction,
            imposed,
            people,
            ..Tool::named(need, product, operator)
        },
    )
}

/// A need, and what a board may decide about it.
fn decision() -> impl Strategy<Value = (NeedId, Decision)> {
    let catalogue = rumb_content::catalogue();
    let hosts: Vec<_> = catalogue.hosts.iter().map(|host| host.id.clone()).collect();
    let is_tool = |id: &NeedId| catalogue.needs.iter().any(|need| need.id == *id && need.kind == NeedKind::Tool);
    let pairs = catalogue.software.iter().flat_map(|software| software.needs.keys().map(move |need| (need, software)));
    let pairs: Vec<_> = pairs.filter(|(need, _)| is_tool(need)).collect();
    let left_out = prop::collection::btree_set(select(Barrier::ALL), 0..3);
    (select(pairs), any::<Index>(), prop::option::of(select(hosts)), 0..4_u8, prop::option::of("[a-zé]{1,9}"), left_out)
        .prop_map(|((need, software), way, host, kind, sentence, left_out)| {
            let ways: Vec<_> = [Operator::Unknown].into_iter().chain(software.running.iter().copied()).collect();
            let successor = Successor { by: software.id.clone(), running: *way.get(&ways), host };
            let verdict = match kind {
                0 => Verdict::Keep,
                1 => Verdict::NotNow,
                2 => Verdict::Replace(successor),
                _ => Verdict::Combine(successor),
            };
            (need.clone(), Decision { verdict, sentence, left_out })
        })
}

/// A decision as an answers file tells it.
fn decided(need: &NeedId, decision: &Decision) -> Json {
    let word = match decision.verdict {
        Verdict::Keep => "keep",
        Verdict::Replace(_) => "replace",
        Verdict::Combine(_) => "combine",
        Verdict::NotNow => "not-now",
    };
    let mut told =
        json!({ "need": need, "decision": word, "sentence": decision.sentence, "left_out": decision.left_out });
    if let Some(successor) = decision.verdict.successor() {
        told["by"] = json!(successor.by);
        told["hosting"] = json!(successor.running);
        told["host"] = json!(successor.host);
    }
    told
}

fn written(audit: &Audit) -> String {
    let word = |answer: &Answer| match answer {
        Answer::Answered(value) => json!(value),
        Answer::DontKnow => json!("DK"),
        Answer::NotConcerned(None) => json!("NA"),
        Answer::NotConcerned(Some(reason)) => json!({ "na": reason }),
    };
    let answers: serde_json::Map<String, Json> =
        audit.answers.iter().map(|(id, answer)| (id.to_string(), word(answer))).collect();
    json!({ "format": "rumb-answers", "version": 1, "association": { "languages": audit.languages },
        "length": audit.length, "deep": audit.deep, "answers": answers, "importance": audit.importance,
        "wishes": audit.wishes, "tools": audit.tools,
        "decisions": audit.decisions.iter().map(|(need, decision)| decided(need, decision)).collect::<Vec<_>>(),
        "people": audit.people, "follow_up": audit.follow_up, "pins": audit.pins, "agreed": audit.agreed,
        "rounds": audit.rounds, "capacity": audit.capacity })
    .to_string()
}
