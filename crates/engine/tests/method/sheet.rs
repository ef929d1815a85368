//! The first-steps sheet is something to hand over, whoever answered.

use crate::plan::{any_audit, any_world};
use crate::world::{World, answered, day, level, word, world};
use proptest::prelude::*;
use rumb_engine::answer::{Answer, Audit, FollowUp, Progress};
use rumb_engine::catalogue::{ActionKind, Actor, ActorKind};
use rumb_engine::id::QuestionId;
use rumb_engine::plan::{Extent, Reason};
use rumb_engine::questionnaire::{Length, Role};
use rumb_engine::sheet::{Sheet, sheet};

fn make(audit: &Audit) -> Sheet {
    let world = peopled();
    sheet(world.read(audit), &world.catalogue, day(2026, 12, 31))
}

/// The small world with somebody to call.
fn peopled() -> World {
    let mut world = world();
    world.catalogue.actors.push(Actor {
        id: "fr-desk".into(),
        name: "Desk".to_owned(),
        kind: ActorKind::LocalPlace,
        country: "FR".to_owned(),
        scope: None,
        homepage: None,
        phone: None,
        place: None,
        postcodes: Vec::new(),
        helps: Vec::new(),
        reviewed: day(2026, 1, 1),
        evidence: "project".to_owned(),
        verified: true,
        project_partner: false,
    });
    world
}

fn ids(sheet: &Sheet) -> Vec<&str> {
    sheet.actions.iter().map(|action| action.id.as_str()).collect()
}

fn flash(answers: &[(&str, Answer)]) -> Audit {
    let mut audit = Audit::empty(Length::Flash);
    audit.answers = answers.iter().map(|(id, answer)| (QuestionId::from(*id), answer.clone())).collect();
    audit.answers.insert("PRF-01".into(), word("FR"));
    audit
}

fn all(answer: &Answer) -> Audit {
    let mut audit = answered(answer);
    audit.length = Length::Flash;
    audit.answers.insert("PRF-01".into(), word("FR"));
    audit
}

#[test]
fn six_boards_get_a_sheet_of_their_own() {
    let low = all(&level(0));
    let fine = all(&level(4));
    let mut without_backup = fine.clone();
    without_backup.answers.insert("CON-01".into(), level(0));
    let mut alone = fine.clone();
    alone.answers.insert("GOV-02".into(), level(1));
    let mut large = low.clone();
    large.answers.insert("PRF-04".into(), level(500));
    let mut busy = low.clone();
    busy.answers.insert("PRF-12".into(), level(1));
    let cases: [(&str, &Audit, &[&str]); 6] = [
        ("who starts", &low, &["A12", "A68", "A14", "A15", "A01"]),
        ("who does well", &fine, &[]),
        ("without a backup", &without_backup, &["A15"]),
        ("who stands alone", &alone, &["A01"]),
        ("of a large association", &large, &["A68", "A01"]),
        ("with an hour a month", &busy, &["A12", "A68", "A14", "A15"]),
    ];
    for (name, audit, expected) in cases {
        let sheet = make(audit);
        assert_eq!(ids(&sheet), expected, "the actions of the board {name}");
        assert_eq!(sheet.call, Some("fr-desk".into()), "the board {name} has somebody to call");
        let load: u32 = sheet.actions.iter().map(|action| action.hours).sum();
        let lacking = if name == "with an hour a month" { load - 3 } else { 0 };
        assert_eq!(sheet.missing_hours, lacking, "the board {name} is told the hours that its red flags lack");
        assert_eq!(sheet.review, day(2027, 1, 31), "the board {name} has a date");
    }
}

#[test]
fn who_knows_nothing_gets_a_lead_somebody_to_ask_and_the_questions() {
    for audit in [all(&Answer::DontKnow), flash(&[])] {
        let sheet = make(&audit);
        assert_eq!(ids(&sheet), ["A01", "A11"], "first a lead and somebody to ask");
        assert!(sheet.strengths.is_empty(), "no strength is invented");
    }
    let sheet = make(&all(&Answer::DontKnow));
    assert_eq!(sheet.find_out.len(), 12, "every question of the shortest length is to be found out");
    assert!(sheet.find_out.iter().all(|task| task.whom == Role::It), "each of somebody");
    let mut busy = all(&Answer::DontKnow);
    busy.answers.insert("PRF-12".into(), level(1));
    let extents: Vec<_> = make(&busy).actions.iter().map(|action| (action.extent, action.hours)).collect();
    assert_eq!(extents, [(Extent::Full, 2), (Extent::Short, 1)], "the second one is shortened to fit");
}

#[test]
fn strengths_are_the_best_answers_and_never_invented() {
    let level = |value| level(value);
    type Said<'a> = &'a [(&'a str, Answer)];
    type Shown<'a> = &'a [(&'a str, i64)];
    let cases: [(Said<'_>, Shown<'_>); 4] = [
        (&[("GOV-02", level(1)), ("CON-01", level(0))], &[]),
        (&[("GOV-02", level(2)), ("CON-01", level(4))], &[("CON-01", 4), ("GOV-02", 2)]),
        (
            &[("GOV-02", level(3)), ("COL-01", level(4)), ("INC-01", level(3)), ("LOC-01", level(4))],
            &[("COL-01", 4), ("LOC-01", 4), ("GOV-02", 3)],
        ),
        (&[("GOV-01", level(4)), ("LOC-01", level(3))], &[("LOC-01", 3)]),
    ];
    for (answers, expected) in cases {
        let sheet = make(&flash(answers));
        let strengths: Vec<_> = sheet.strengths.iter().map(|one| (one.question.as_str(), one.level)).collect();
        assert_eq!(strengths, expected, "the strengths of {answers:?}");
    }
}

#[test]
fn flags_are_to_settle_and_their_actions_come_first() {
    let mut audit = all(&level(4));
    audit.answers.insert("CON-02".into(), level(0));
    audit.answers.insert("LOC-01".into(), level(0));
    let sheet = make(&audit);
    assert_eq!(sheet.settle, ["CON-02"], "the flag is to settle first");
    assert_eq!(ids(&sheet), ["A12", "A11"], "what answers it comes first");
    let reasons = &sheet.actions[0].reasons;
    assert!(reasons.contains(&Reason::Flag("CON-02".into())), "and says so");
}

#[test]
fn what_is_done_or_dropped_is_no_first_step_any_more() {
    let follow = |state| FollowUp { state, on: day(2026, 12, 20) };
    let mut audit = all(&level(0));
    let before = make(&audit);
    assert!(ids(&before).contains(&"A15") && before.settle.contains(&"CON-01".into()), "a copy is to be made");
    audit.follow_up.insert("A15".into(), follow(Progress::Doing));
    assert!(ids(&make(&audit)).contains(&"A15"), "what is begun goes on");
    audit.follow_up.insert("A15".into(), follow(Progress::Dropped));
    let dropped = make(&audit);
    assert!(!ids(&dropped).contains(&"A15"), "what the board took out is not proposed again: {:?}", ids(&dropped));
    assert!(dropped.settle.contains(&"CON-01".into()), "the danger is still told");
    audit.follow_up.insert("A15".into(), follow(Progress::Done));
    let done = make(&audit);
    assert!(!ids(&done).contains(&"A15"), "nor what is done: {:?}", ids(&done));
    assert!(!done.settle.contains(&"CON-01".into()), "the danger is over");
    let mut unknown = all(&Answer::DontKnow);
    let asked = make(&unknown).find_out.len();
    unknown.follow_up = [("A01", Progress::Done), ("find-out-CON-01", Progress::Done)]
        .map(|(id, state)| (id.into(), follow(state)))
        .into();
    let sheet = make(&unknown);
    assert_eq!(ids(&sheet), ["A11"], "who has a lead looks for somebody to ask");
    assert_eq!(sheet.find_out.len(), asked - 1, "what was asked is not asked again");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_sheet_asks_for_little((world, audit) in (any_world(), any_audit())) {
        let sheet = sheet(world.read(&audit), &world.catalogue, day(2026, 12, 1));
        prop_assert!(sheet.strengths.len() <= 3, "three strengths at most");
        prop_assert!(sheet.actions.len() <= 5, "five actions at most");
        prop_assert!(sheet.actions.iter().map(|action| action.hours).sum::<u32>() <= 12, "twelve hours at most");
        for action in &sheet.actions {
            let known = world.catalogue.actions.iter().find(|known| known.id == action.id).expect("it is in the library");
            let changes = matches!(known.kind, ActionKind::Switch | ActionKind::Exit);
            prop_assert!(!changes && !known.needs_vote, "no tool is changed and nothing waits for a vote");
            prop_assert!(action.cost_eur[1] <= 120, "no purchase above 120 euros");
        }
    }
}

#[test]
fn answers_that_no_question_accepts_are_set_aside() {
    let world = world();
    let mut answers = all(&level(4)).answers;
    answers.insert("CON-01".into(), level(99));
    answers.insert("GOV-02".into(), word("FR"));
    answers.insert("NEW-01".into(), level(99));
    let count = answers.len();
    let misfits = ["CON-01", "GOV-02"].map(QuestionId::from);
    assert_eq!(world.questionnaire.sift(&mut answers), misfits, "both misfits are named");
    assert_eq!(answers.len(), count - 2, "everything else stays, what is unknown too");
}
