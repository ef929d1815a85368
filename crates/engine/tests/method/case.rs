//! The plan, case by case.

use crate::world::{World, action, answered, catalogue, day, level, library, questionnaire, word, world};
use rumb_engine::answer::{Answer, Audit, NotConcerned, Operator, Tool};
use rumb_engine::catalogue::ActionKind;
use rumb_engine::condition::Condition;
use rumb_engine::plan::{Assumption, Closing, Extent, Guard, Plan, Reason, Why, plan};
use rumb_engine::questionnaire::{Length, Role};
use std::collections::BTreeSet;

pub fn make(audit: &Audit) -> Plan {
    let world = world();
    plan(world.read(audit), &world.catalogue, day(2026, 12, 5))
}

pub fn low() -> Audit {
    answered(&level(0))
}

pub fn month(plan: &Plan, id: &str) -> Option<(String, String)> {
    let action = plan.actions.iter().find(|action| action.id == *id)?;
    Some((action.start.to_string(), action.end.to_string()))
}

pub fn why(plan: &Plan, id: &str) -> Option<Why> {
    plan.next_year.iter().find(|waiting| waiting.id == *id).map(|waiting| waiting.why)
}

#[test]
fn halving_the_hours_moves_dates_and_drops_nothing() {
    let set = |hours| {
        let mut audit = low();
        audit.capacity.hours_per_month = Some(hours);
        let plan = make(&audit);
        let planned = plan.actions.iter().map(|action| action.id.clone());
        let ids: BTreeSet<_> = planned.chain(plan.next_year.iter().map(|waiting| waiting.id.clone())).collect();
        (ids, plan.not_proposed)
    };
    for hours in [0, 1, 2, 5, 10, 20, 40, 500] {
        assert_eq!(set(hours), set(80), "{hours} hours a month demand the same as 80");
    }
}

#[test]
fn the_same_audit_gives_the_same_plan() {
    assert_eq!(make(&low()), make(&low()), "nothing but the audit decides");
}

#[test]
fn what_is_fine_asks_only_for_the_vote_the_report_and_the_next_audit() {
    let plan = make(&answered(&level(4)));
    let ids: Vec<_> = plan.actions.iter().map(|action| action.id.as_str()).collect();
    assert_eq!(ids, ["A09", "A66", "A67"], "a good answer asks for nothing");
    assert!(plan.actions.iter().all(|action| action.reasons == [Reason::Always]), "each stands in every plan");
}

#[test]
fn without_hours_everything_waits_for_the_next_year() {
    let mut audit = low();
    audit.capacity.hours_per_month = Some(0);
    let plan = make(&audit);
    assert!(plan.actions.is_empty(), "nobody can do anything");
    assert!(plan.next_year.iter().all(|waiting| waiting.why == Why::ZeroCapacity), "and the reason is said");
    assert!(plan.flags.iter().all(|flag| flag.closing == Closing::NextYear), "no flag is closed");
    assert!(!plan.flags.is_empty(), "and they are printed");
}

#[test]
fn hours_come_from_the_capacity_then_the_profile_then_the_band() {
    let cases = [(Some(7), Some(3), 7, false), (None, Some(3), 3, false), (None, None, 4, true)];
    for (given, profile, expected, is_assumed) in cases {
        let mut audit = low();
        audit.capacity.hours_per_month = given;
        audit.answers.extend(profile.map(|hours| ("PRF-12".into(), level(hours))));
        let plan = make(&audit);
        assert_eq!(plan.load[0].capacity, expected, "{given:?} and {profile:?} give {expected} hours");
        let says = plan.assumptions.contains(&Assumption::Hours(expected));
        assert_eq!(says, is_assumed, "what was supposed is said");
    }
    for (volunteers, hours) in [(10, 4), (40, 6), (100, 15), (500, 30)] {
        let mut audit = low();
        audit.answers.insert("PRF-04".into(), level(volunteers));
        assert_eq!(make(&audit).load[0].capacity, hours, "{volunteers} volunteers give {hours} hours");
    }
}

#[test]
fn a_prerequisite_is_done_when_asked_and_fine_and_short_when_nobody_knows() {
    let full = Some((Extent::Full, 3));
    let short = Some((Extent::Short, 1));
    let cases = [
        ("low", Some(level(1)), Length::Full, full),
        ("fine", Some(level(3)), Length::Full, None),
        ("no concern", Some(Answer::NotConcerned(Some(NotConcerned::Other))), Length::Full, None),
        ("not known", Some(Answer::DontKnow), Length::Full, short),
        ("not answered", None, Length::Full, short),
        ("not asked", Some(level(3)), Length::Standard, short),
    ];
    for (name, answer, length, expected) in cases {
        let mut audit = low();
        audit.length = length;
        audit.capacity.hours_per_month = Some(60);
        audit.answers.remove("RES-03");
        audit.answers.extend(answer.map(|answer| ("RES-03".into(), answer)));
        let plan = make(&audit);
        let found = plan.actions.iter().find(|action| action.id == "A05").map(|action| (action.extent, action.hours));
        assert_eq!(found, expected, "the list of tools, {name}");
    }
}

#[test]
fn a_short_form_names_what_needs_it() {
    let mut audit = low();
    audit.length = Length::Standard;
    audit.capacity.hours_per_month = Some(60);
    let plan = make(&audit);
    let short = plan.actions.iter().find(|action| action.id == "A05").expect("the short form is planned");
    let reasons = [Reason::PrerequisiteOf("A07".into()), Reason::PrerequisiteOf("A09".into())];
    assert_eq!(short.reasons, reasons, "it would go with what needs it");
    assert_eq!((short.strength, short.cost_eur), (1, [0, 0]), "it weighs and costs nothing");
}

#[test]
fn the_list_of_tools_is_ticked_once_the_tools_are_entered() {
    let mut audit = low();
    audit.tools.push(Tool::named("email".into(), "gmail".into(), Operator::Vendor));
    let plan = make(&audit);
    assert_eq!(plan.ticked, ["A05"], "the program has done it");
    assert_eq!(month(&plan, "A05"), None, "nobody has to do it again");
    let refused = plan.not_proposed.iter().find(|refused| refused.id == "A05").map(|refused| refused.why);
    assert_eq!(refused, Some(Guard::DoneAlready), "and it is not lost");
}

#[test]
fn a_poor_connection_refuses_what_rests_on_a_good_one() {
    let mut audit = low();
    audit.answers.insert("PRF-08".into(), word("none"));
    let plan = make(&audit);
    let refused: Vec<_> = plan.not_proposed.iter().map(|refused| (refused.id.as_str(), refused.why)).collect();
    let low = Guard::LowConnectivity;
    assert_eq!(refused, [("A23", low), ("A38", low), ("A39", low)], "the guard is named");
    audit.answers.insert("COL-01".into(), level(4));
    let refused = make(&audit).not_proposed;
    assert_eq!(refused.len(), 1, "what would not be proposed with a good connection either is not refused");
}

#[test]
fn six_questions_to_find_out_share_an_hour() {
    let mut audit = answered(&level(4));
    for id in ["GOV-01", "GOV-02", "RES-01", "RES-03", "SKL-01", "COL-01", "CON-01"] {
        audit.answers.insert(id.into(), Answer::DontKnow);
    }
    let plan = make(&audit);
    let tasks: Vec<_> = plan.actions.iter().filter(|action| action.extent == Extent::FindOut).collect();
    assert_eq!(tasks.len(), 7, "each question is a task");
    assert_eq!(tasks[0].id, "find-out-CON-01", "the one of a flag goes first");
    assert_eq!(tasks.iter().map(|task| task.hours).sum::<u32>(), 2, "seven tasks take two hours");
    assert!(tasks.iter().all(|task| task.minutes == 10 && task.owner_role == Role::It), "ten minutes, by who knows");
}

#[test]
fn what_nobody_knows_is_asked_before_the_plan_is_under_way_however_little_it_weighs() {
    let mut audit = low();
    audit.answers.insert("RES-01".into(), Answer::DontKnow);
    for hours in [12, 20, 60] {
        audit.capacity.hours_per_month = Some(hours);
        let plan = make(&audit);
        let asked = plan.actions.iter().find(|action| action.extent == Extent::FindOut).expect("it is a task");
        assert!(asked.end <= plan.start.plus(1), "with {hours} hours a month it is asked in {}", asked.end);
    }
}

#[test]
fn a_mediator_takes_no_hour_of_the_volunteers() {
    let mut audit = answered(&level(4));
    audit.answers.insert("GOV-01".into(), level(0));
    let plan = make(&audit);
    let session = plan.actions.iter().find(|action| action.id == "A03").expect("the session is planned");
    assert_eq!((session.hours, session.filling.len()), (3, 0), "its hours are printed and fill no month");
    assert_eq!((plan.totals.hours, plan.totals.mediator_hours), (7, 3), "and they are summed apart");
}

#[test]
fn machines_add_hours() {
    let mut audit = low();
    let table = [("linux".into(), 4), ("tablets-phones".into(), 9), ("personal".into(), 1)].into();
    audit.answers.insert("INV-13".into(), Answer::Answered(rumb_engine::answer::Value::Table(table)));
    let mut world = world();
    if let Some(rumb_engine::questionnaire::Form::NumberTable { total, .. }) =
        world.questionnaire.questions.iter_mut().find(|question| question.id == "INV-13").map(|q| &mut q.form)
    {
        total.retain(|row| row.as_str() != "tablets-phones" && row.as_str() != "personal");
    }
    let plan = plan(world.read(&audit), &world.catalogue, day(2026, 12, 1));
    let hours = plan.actions.iter().find(|action| action.id == "A15").map(|action| action.hours);
    assert_eq!(hours, Some(4), "the fourth computer adds an hour to the three of the band");
}

#[test]
fn a_long_action_begun_before_a_blocked_month_says_that_it_spans_it() {
    let low = Condition::AtMost { question: "ECO-02".into(), value: 2 };
    let mut long = action("B00", 2, ActionKind::Organise, low, [10; 4], &[]);
    long.owner = Role::Board;
    let mut actions = library();
    actions.push(long);
    let world = World { questionnaire: questionnaire(), catalogue: catalogue(actions) };
    let mut audit = answered(&level(4));
    audit.answers.insert("ECO-02".into(), level(0));
    audit.capacity.hours_per_month = Some(4);
    audit.capacity.blocked_months = [2].into();
    let plan = plan(world.read(&audit), &world.catalogue, day(2026, 12, 1));
    let long = plan.actions.iter().find(|action| action.id == "B00").expect("it fits into the year");
    assert!(long.spans_blocked, "February lies inside");
    let filled: Vec<_> = long.filling.iter().map(|filling| (filling.month.to_string(), filling.hours)).collect();
    let expected = [("2026-12", 2), ("2027-01", 4), ("2027-03", 4)];
    assert_eq!(
        filled,
        expected.map(|(month, hours)| (month.to_owned(), hours)),
        "and takes no hour; the vote takes two of December"
    );
}

#[test]
fn a_plan_is_written_as_the_command_line_says() {
    let mut audit = low();
    audit.capacity.hours_per_month = Some(20);
    let json = serde_json::to_value(make(&audit)).expect("a plan can be written");
    assert_eq!(json["ledger"], serde_json::json!([]), "no decision, no ledger");
    let action = json["actions"].as_array().and_then(|all| all.iter().find(|one| one["id"] == "A09")).cloned();
    let action = action.expect("the vote is planned");
    assert_eq!(action["start"], "2026-12", "a month is written with its year");
    assert_eq!(action["reasons"], serde_json::json!(["always"]), "a reason without more is a word");
    assert_eq!(action["cost_eur"], serde_json::json!([0, 0]), "money is low and high");
    assert_eq!(action["owner_role"], "board", "a role is a word");
    for key in ["id", "phase", "start", "end", "hours", "cost_eur", "owner_role", "reasons", "depends_on"] {
        assert!(action.get(key).is_some(), "an action has the key {key}");
    }
    assert_eq!(json["load"][0]["month"], "2026-12", "the load is by month");
}
