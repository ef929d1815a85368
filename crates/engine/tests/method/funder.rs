//! The answers read again for a funder: each state by hand, and properties of every rule.

use crate::world::{World, level, options, word, world};
use proptest::prelude::*;
use rumb_engine::answer::{Answer, Audit, NotConcerned, Operator, Tool, Value};
use rumb_engine::condition::Condition;
use rumb_engine::funder::{Criterion, Rule, Section, State, lines, state};
use rumb_engine::questionnaire::{InventoryOption, Length};

#[test]
fn each_answer_gives_its_state_and_only_what_was_said_meets_anything() {
    let at = |value| at_least("GOV-01", value);
    let social = any_of("INV-01", &["gmail"]);
    type Case = (Rule, Option<(&'static str, Answer)>, State);
    let cases: [Case; 19] = [
        (at(3), Some(("GOV-01", level(3))), State::Met),
        (at(3), Some(("GOV-01", level(4))), State::Met),
        (at(3), Some(("GOV-01", level(2))), State::NotMet),
        (at(3), None, State::Unanswered),
        (at(1), Some(("GOV-01", Answer::DontKnow)), State::Unknown),
        // Not knowing counts as 0 in the score of a danger; here it is not known, and no answer.
        (at_least("PRO-01", 1), Some(("PRO-01", Answer::DontKnow)), State::Unknown),
        (at(3), Some(("GOV-01", Answer::NotConcerned(Some(NotConcerned::Other)))), State::NotConcerned),
        (at_least("GOV-99", 1), None, State::NotAsked),
        (at_least("RES-03", 1), Some(("RES-03", level(4))), State::LeftOut),
        (social.clone(), Some(("INV-01", options(&["gmail"]))), State::Met),
        (social.clone(), Some(("INV-01", options(&["none"]))), State::NotMet),
        (social.clone(), Some(("INV-01", options(&["other"]))), State::Unknown),
        (social.clone(), Some(("INV-01", options(&[]))), State::Unanswered),
        (social.clone(), Some(("INV-01", Answer::DontKnow)), State::Unknown),
        (social.clone(), Some(("INV-01", Answer::NotConcerned(None))), State::NotConcerned),
        (social, None, State::Unanswered),
        (any_of("PRF-08", &["good"]), Some(("PRF-08", word("good"))), State::Met),
        (any_of("PRF-08", &["good"]), Some(("PRF-08", word("slow"))), State::NotMet),
        (any_of("PRF-08", &["good"]), None, State::Unanswered),
    ];
    for (rule, answer, expected) in cases {
        let world = world();
        let mut audit = Audit::empty(Length::Standard);
        audit.answers.extend(answer.clone().map(|(id, answer)| (id.into(), answer)));
        let criterion = criterion(Some(rule.clone()));
        assert_eq!(state(world.read(&audit), &criterion), expected, "{rule:?} after {answer:?}");
    }
    let audit = Audit::empty(Length::Full);
    assert_eq!(state(world().read(&audit), &criterion(None)), State::NotAsked, "no question tells");
}

#[test]
fn a_tool_that_was_entered_speaks_as_its_option_and_one_without_a_name_leaves_it_open() {
    let mut world = world();
    let products = vec!["gmail".into()];
    let stands =
        InventoryOption { question: "INV-01".into(), option: "gmail".into(), products, operator: Operator::Vendor };
    world.questionnaire.inventory.push(stands);
    let rule = any_of("INV-01", &["gmail"]);
    for (product, expected) in [("gmail", State::Met), ("something", State::Unknown)] {
        let mut audit = Audit::empty(Length::Standard);
        audit.tools.push(Tool::named("email".into(), product.into(), Operator::Unknown));
        assert_eq!(state(world.read(&audit), &criterion(Some(rule.clone()))), expected, "{product} is in use");
    }
}

#[test]
fn what_a_condition_hides_does_not_concern_and_waits_while_nobody_said_so() {
    let mut world = world();
    let shown = Condition::AnyOf { question: "PRF-09".into(), options: vec!["children".into()] };
    world.questionnaire.questions.iter_mut().find(|one| one.id == "GOV-01").expect("it is there").shown_if =
        Some(shown);
    let rule = criterion(Some(at_least("GOV-01", 1)));
    let told = |answer: Option<Answer>| {
        let mut audit = Audit::empty(Length::Standard);
        audit.answers.insert("GOV-01".into(), level(4));
        audit.answers.extend(answer.map(|answer| ("PRF-09".into(), answer)));
        state(world.read(&audit), &rule)
    };
    assert_eq!(told(None), State::Unanswered, "nobody said whether there are children");
    assert_eq!(told(Some(options(&["older"]))), State::NotConcerned, "there are none");
    assert_eq!(told(Some(options(&["children"]))), State::Met, "there are");
}

#[test]
fn of_several_parts_what_lacks_or_is_not_known_is_told_first() {
    let (met, not_met) = (at_least("GOV-01", 2), at_least("GOV-01", 4));
    let (unknown, open, hidden) = (at_least("SKL-01", 1), at_least("COL-01", 1), at_least("RES-03", 1));
    let gone = at_least("LOC-01", 1);
    let cases: [(&[&Rule], State, State); 9] = [
        (&[&met, &not_met, &unknown], State::NotMet, State::Met),
        (&[&met, &unknown, &open], State::Unknown, State::Met),
        (&[&not_met, &unknown], State::NotMet, State::Unknown),
        (&[&not_met, &open], State::NotMet, State::Unanswered),
        (&[&met, &hidden], State::LeftOut, State::Met),
        (&[&not_met, &hidden], State::NotMet, State::LeftOut),
        (&[&met, &gone], State::Met, State::Met),
        (&[&not_met, &gone], State::NotMet, State::NotMet),
        (&[&gone, &gone], State::NotConcerned, State::NotConcerned),
    ];
    let (world, mut audit) = (world(), Audit::empty(Length::Standard));
    audit.answers.insert("GOV-01".into(), level(3));
    audit.answers.insert("SKL-01".into(), Answer::DontKnow);
    audit.answers.insert("LOC-01".into(), Answer::NotConcerned(None));
    for (parts, all, any) in cases {
        let parts: Vec<Rule> = parts.iter().copied().cloned().collect();
        let told = |rule| state(world.read(&audit), &criterion(Some(rule)));
        assert_eq!(told(Rule::All(parts.clone())), all, "all of {parts:?}");
        assert_eq!(told(Rule::Any(parts.clone())), any, "any of {parts:?}");
    }
}

#[test]
fn a_line_names_the_questions_that_it_rests_on_each_once_and_in_order() {
    let rule = Rule::Any(vec![
        Rule::All(vec![at_least("PRO-01", 3), at_least("GOV-01", 1)]),
        at_least("PRO-01", 4),
        at_least("GOV-99", 4),
    ]);
    let (world, audit) = (world(), Audit::empty(Length::Standard));
    let criteria = [criterion(Some(rule)), criterion(None)];
    let lines = lines(world.read(&audit), &criteria);
    let told: Vec<Vec<&str>> =
        lines.iter().map(|line| line.questions.iter().map(|question| question.id.as_str()).collect()).collect();
    assert_eq!(told, [vec!["PRO-01", "GOV-01"], vec![]], "a question that is not there is not named");
}

/// Any rule over the scored questions of the small world.
fn rules() -> impl Strategy<Value = Rule> {
    let leaf = (prop::sample::select(&QUESTIONS[..]), 1..=4_i64).prop_map(|(id, value)| at_least(id, value));
    leaf.prop_recursive(3, 12, 4, |inner| {
        let parts = prop::collection::vec(inner, 1..4);
        prop_oneof![parts.clone().prop_map(Rule::All), parts.prop_map(Rule::Any)]
    })
}

const QUESTIONS: [&str; 5] = ["GOV-01", "PRO-01", "CON-01", "RES-03", "SOV-01"];

/// An answer, or none.
fn answers() -> impl Strategy<Value = Vec<Option<Answer>>> {
    let one = prop_oneof![
        Just(None),
        Just(Some(Answer::DontKnow)),
        Just(Some(Answer::NotConcerned(None))),
        (0..=4_u32).prop_map(|value| Some(level(value))),
        (0..=4_u32).prop_map(|value| Some(level(value))),
    ];
    prop::collection::vec(one, QUESTIONS.len())
}

fn told(world: &World, answers: &[Option<Answer>], criterion: &Criterion) -> State {
    let mut audit = Audit::empty(Length::Full);
    let given = QUESTIONS.into_iter().zip(answers).filter_map(|(id, answer)| Some((id.into(), answer.clone()?)));
    audit.answers.extend(given);
    state(world.read(&audit), criterion)
}

proptest! {
    #[test]
    fn a_higher_answer_never_takes_away_what_was_met(rule in rules(), answers in answers(), which in 0..QUESTIONS.len(), by in 1..=4_u32) {
        let (world, criterion) = (world(), criterion(Some(rule)));
        let before = told(&world, &answers, &criterion);
        let mut higher = answers;
        let Some(Answer::Answered(Value::Number(was))) = higher[which] else { return Ok(()) };
        higher[which] = Some(level((was + by).min(4)));
        let after = told(&world, &higher, &criterion);
        prop_assert!(before != State::Met || after == State::Met, "{before:?} became {after:?}");
        prop_assert!(after != State::NotMet || before == State::NotMet, "{before:?} became {after:?}");
    }

    #[test]
    fn what_nobody_answered_or_knew_meets_nothing(rule in rules(), unknown in any::<bool>()) {
        let answer = unknown.then_some(Answer::DontKnow);
        let state = told(&world(), &[answer.clone(), answer.clone(), answer.clone(), answer.clone(), answer], &criterion(Some(rule)));
        let expected = if unknown { State::Unknown } else { State::Unanswered };
        prop_assert_eq!(state, expected);
    }
}

fn at_least(question: &str, value: i64) -> Rule {
    Rule::AtLeast { question: question.into(), value }
}

fn any_of(question: &str, options: &[&str]) -> Rule {
    Rule::AnyOf { question: question.into(), options: options.iter().map(|option| (*option).into()).collect() }
}

fn criterion(met: Option<Rule>) -> Criterion {
    Criterion {
        id: "one".into(),
        section: Section::Data,
        article: None,
        met,
        source: "https://example.org".to_owned(),
        reviewed: crate::world::day(2026, 11, 23),
    }
}
