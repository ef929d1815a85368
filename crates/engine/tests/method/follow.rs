//! A plan that is followed: what is done, begun, dropped or moved, and what slides.

use crate::plan::any_case;
use crate::rule::broken;
use crate::world::{World, answered, day, level, world};
use chrono::{Months, NaiveDate};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use rumb_engine::answer::{Agreed, Audit, FollowUp, Person, Progress};
use rumb_engine::catalogue::Each;
use rumb_engine::id::ActionId;
use rumb_engine::plan::{Closing, Guard, Month, Obstacle, Plan, PlannedAction, Reason, plan, plan_on};
use rumb_engine::questionnaire::Role;
use std::collections::BTreeMap;

const START: (i32, u32, u32) = (2027, 1, 1);

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_the_board_agreed_on_stays_as_it_is((world, mut audit, start) in any_case()) {
        let first = plan(world.read(&audit), &world.catalogue, start);
        audit.agreed = agreed(&first);
        let again = plan_on(world.read(&audit), &world.catalogue, start, start);
        prop_assert_eq!(places(&first), places(&again), "nothing moves by agreeing");
        prop_assert!(again.moved.is_empty(), "and nothing is told to have moved: {:?}", again.moved);
    }

    #[test]
    fn any_move_of_the_board_keeps_every_rule_and_is_answered(
        (world, mut audit, start) in any_case(), which in any::<prop::sample::Index>(), to in 0..12_usize, is_agreed in any::<bool>(),
    ) {
        let first = plan(world.read(&audit), &world.catalogue, start);
        prop_assume!(!first.actions.is_empty());
        let id = first.actions[which.index(first.actions.len())].id.clone();
        if is_agreed {
            audit.agreed = agreed(&first);
        }
        audit.pins = [(id.clone(), first.start.plus(to))].into();
        let moved = plan(world.read(&audit), &world.catalogue, start);
        let broken = broken(&moved, world.read(&audit), &world.catalogue);
        prop_assert!(broken.is_empty(), "no rule is broken, but: {broken:#?}");
        let pinned = &moved.pinned[0];
        let begins = moved.actions.iter().find(|action| action.id == id).map(|action| action.start);
        // Questions to find out share a task: the first of them names it.
        let is_told = pinned.obstacle == Some(Obstacle::NotToDo);
        prop_assert!(is_told == id.as_str().starts_with("find-out-") || !is_told, "{id} is to do");
        prop_assert_eq!(pinned.obstacle.is_none(), begins == Some(first.start.plus(to)) && !is_told, "{} is where it should be, or one knows why not", id);
        if pinned.obstacle.is_some() {
            prop_assert_eq!(places(&first), places(&moved), "a move that is not made moves nothing");
        }
        let told: Vec<_> = moved.moved.iter().map(|one| &one.id).collect();
        for (id, place) in &places(&first) {
            let is_same = places(&moved).get(id) == Some(place);
            let is_bundled = id.as_str().starts_with("find-out-");
            prop_assert!(is_same != told.contains(&id) || is_bundled, "{id} has moved and is told, or neither");
        }
    }

    #[test]
    fn what_is_done_goes_on_to_be_paid_each_year((world, mut audit, start) in any_case()) {
        let first = plan(world.read(&audit), &world.catalogue, start);
        let is_yearly = |action: &&PlannedAction| action.cost.is_some_and(|cost| cost.each == Each::Year);
        for id in first.actions.iter().filter(is_yearly).map(|action| &action.id) {
            audit.follow_up.insert(id.clone(), FollowUp { state: Progress::Done, on: start });
        }
        let now = plan(world.read(&audit), &world.catalogue, start);
        let (paid, foreseen) = (now.totals.yearly_eur, first.totals.yearly_eur);
        prop_assert!(paid[1] >= foreseen[1], "{paid:?} this year, {foreseen:?} before it was done");
        prop_assert!(now.year_after.yearly_eur[1] >= foreseen[1], "nor does it end with the year");
    }

    #[test]
    fn whatever_is_done_begun_or_dropped_every_rule_holds(
        (world, mut audit, start) in any_case(),
        states in prop::collection::vec((0..4_usize, 0..400_u64), 40),
        later in 0..14_u32,
    ) {
        let first = plan(world.read(&audit), &world.catalogue, start);
        audit.agreed = agreed(&first);
        for (action, (state, days)) in first.actions.iter().zip(states) {
            let Some(state) = Progress::ALL.get(state).copied() else { continue };
            let on = start.checked_add_days(chrono::Days::new(days)).unwrap_or(start);
            audit.follow_up.insert(action.id.clone(), FollowUp { state, on });
        }
        let today = start.checked_add_months(Months::new(later)).unwrap_or(start);
        let now = plan_on(world.read(&audit), &world.catalogue, start, today);
        let broken = broken(&now, world.read(&audit), &world.catalogue);
        prop_assert!(broken.is_empty(), "no rule is broken, but: {broken:#?}");
        let early = now.actions.iter().find(|action| action.begun.is_none() && action.start < Month::of(today));
        prop_assert!(early.is_none(), "nothing new begins in a month that is over: {early:?}");
        let gone = now.load.iter().filter(|load| load.over).count();
        let over = if audit.agreed.is_empty() { 0 } else { later.min(12) };
        prop_assert_eq!(gone, usize::try_from(over).unwrap_or(0), "the months before this one are over");
        let there: u32 = now.load[gone..].iter().map(|load| load.capacity).sum();
        prop_assert_eq!(now.available(), there, "their hours are not to be had any more");
    }
}

#[test]
fn moving_one_action_by_a_month_moves_little_that_does_not_wait_for_it() {
    let mut counts = Vec::new();
    let mut runner = TestRunner::deterministic();
    while counts.len() < 300 {
        let (world, mut audit, start) = any_case().new_tree(&mut runner).expect("a case is made").current();
        let first = plan(world.read(&audit), &world.catalogue, start);
        for action in first.actions.iter().filter(|action| !leads(action)).step_by(3) {
            audit.pins = [(action.id.clone(), action.start.plus(1))].into();
            let moved = plan(world.read(&audit), &world.catalogue, start);
            if moved.pinned.iter().all(|pinned| pinned.obstacle.is_none()) {
                let freely =
                    moved.moved.iter().filter(|one| one.id != action.id && !waits(&first, &one.id, &action.id));
                counts.push(freely.count());
            }
        }
    }
    counts.sort_unstable();
    let (median, most) = (counts[counts.len() / 2], counts[counts.len() * 9 / 10]);
    assert!(
        median == 0 && most <= 3,
        "half of the moves move nothing else, nine of ten three at most: {median}, {most}"
    );
}

/// Whether others wait for an action that do not name it: the vote, what ends a phase, what closes a flag.
fn leads(action: &PlannedAction) -> bool {
    let gates = ["A01", "A09", "A12", "A16", "A23", "A24", "A28", "A30", "A38", "A61"];
    gates.contains(&action.id.as_str()) || action.reasons.iter().any(|reason| matches!(reason, Reason::Flag(_)))
}

/// Whether an action waits for another, directly or through others.
fn waits(plan: &Plan, id: &ActionId, first: &ActionId) -> bool {
    let after = plan.actions.iter().filter(|action| action.id == *id).flat_map(|action| &action.depends_on);
    id == first || after.into_iter().any(|before| waits(plan, before, first))
}

#[test]
fn what_is_done_makes_room_and_what_it_precedes_goes_on() {
    let (world, mut audit) = sample();
    audit.follow_up = [("A15".into(), on(Progress::Done, 1, 20))].into();
    let plan = now(&world, &audit, 2);
    assert!(plan.ticked.contains(&"A15".into()), "it is ticked");
    let refused = plan.not_proposed.iter().find(|refused| refused.id == "A15").map(|refused| refused.why);
    assert_eq!(refused, Some(Guard::DoneAlready), "and stands among what is not proposed, with the reason");
    assert!(plan.actions.iter().any(|action| action.id == "A16"), "what it precedes is planned all the same");
    let flag = plan.flags.iter().find(|flag| flag.question == "CON-01").expect("the flag is told");
    assert_eq!(flag.closing, Closing::Done(Month::of(day(2027, 1, 20))), "the flag is closed since then");
}

#[test]
fn a_danger_says_whether_it_is_planned_done_dropped_or_waits() {
    let (world, mut audit) = sample();
    let closing = |audit: &Audit| {
        let plan = now(&world, audit, 2);
        plan.flags.iter().find(|flag| flag.question == "CON-01").expect("the flag is told").closing
    };
    assert!(matches!(closing(&audit), Closing::Planned(_)), "an action answers it: {:?}", closing(&audit));
    audit.follow_up = [("A15".into(), on(Progress::Dropped, 1, 20))].into();
    assert_eq!(closing(&audit), Closing::Dropped, "no hour lacks for what the board took out");
    audit.follow_up = [("A15".into(), on(Progress::Done, 1, 20))].into();
    assert!(matches!(closing(&audit), Closing::Done(_)), "what is done is not foreseen");
    audit.follow_up.clear();
    audit.agreed.clear();
    audit.capacity.hours_per_month = Some(0);
    assert_eq!(closing(&audit), Closing::NextYear, "without hours it waits");
}

#[test]
fn what_is_begun_goes_on_first_and_what_months_gave_is_not_asked_again() {
    let (world, mut audit) = sample();
    audit.follow_up = [("A24".into(), on(Progress::Doing, 1, 5))].into();
    let plan = now(&world, &audit, 3);
    let action = plan.actions.iter().find(|action| action.id == "A24").expect("it is planned");
    assert_eq!(action.start.to_string(), "2027-01", "it began in January");
    assert_eq!(action.filling[0].month.to_string(), "2027-03", "it takes hours from now on");
    // Fourteen hours; a person gives four of ten a month: eight in January and February.
    let left: u32 = action.filling.iter().map(|filling| filling.hours).sum();
    assert_eq!(left, 6, "six are left");
}

#[test]
fn what_is_late_slides_and_is_told() {
    let (world, audit) = sample();
    let first = &audit.agreed[&ActionId::from("A12")];
    assert_eq!(first.start.to_string(), "2027-01", "the board agreed on January");
    let plan = now(&world, &audit, 4);
    let moved = plan.moved.iter().find(|moved| moved.id == "A12").expect("it is told");
    assert_eq!(moved.from.map(|span| span[0].to_string()).as_deref(), Some("2027-01"), "where it stood");
    assert!(moved.to.is_some_and(|span| span[0].to_string().as_str() >= "2027-04"), "where it stands: {moved:?}");
}

#[test]
fn a_plan_that_nobody_agreed_on_does_not_slide() {
    let (world, mut audit) = sample();
    audit.agreed.clear();
    assert_eq!(places(&now(&world, &audit, 1)), places(&now(&world, &audit, 9)), "it is a proposal from its start");
}

#[test]
fn what_precedes_a_change_of_tool_cannot_be_dropped_as_long_as_there_is_one() {
    let (world, mut audit) = sample();
    audit.follow_up = ["A16", "A62"].map(|id| (id.into(), on(Progress::Dropped, 1, 2))).into();
    let plan = now(&world, &audit, 1);
    let refused = |id: &str| plan.not_proposed.iter().any(|refused| refused.id == *id && refused.why == Guard::Dropped);
    assert!(refused("A62") && !refused("A16"), "the tested backup stays, the rest goes");
}

#[test]
fn a_move_that_breaks_a_rule_names_it() {
    let (world, mut audit) = sample();
    audit.capacity.blocked_months = [11].into();
    audit.agreed.clear();
    let cases = [
        ("A16", 1, Some(Obstacle::After("A15".into()))),
        ("A62", 11, Some(Obstacle::Blocked)),
        ("A23", 1, Some(Obstacle::Vote)),
        ("A67", 3, Some(Obstacle::After("A66".into()))),
        ("A66", 8, Some(Obstacle::Earliest)),
        ("A24", 12, Some(Obstacle::EndOfYear)),
        ("A99", 3, Some(Obstacle::NotToDo)),
        ("A28", 10, None),
    ];
    for (id, month, expected) in cases {
        audit.pins = [(id.into(), Month::of(day(2027, month, 1)))].into();
        let plan = now(&world, &audit, 1);
        assert_eq!(plan.pinned[0].obstacle, expected, "{id} to month {month}");
    }
    audit.pins = [("A62".into(), Month::of(day(2028, 2, 1)))].into();
    assert_eq!(now(&world, &audit, 1).pinned[0].obstacle, Some(Obstacle::OutOfYear), "the plan has twelve months");
}

/// A medium association that answered low, and the plan that it agreed on.
fn sample() -> (World, Audit) {
    let mut audit = answered(&level(0));
    audit.answers.insert("PRF-04".into(), level(60));
    audit.capacity.hours_per_month = Some(10);
    let world = world();
    audit.agreed = agreed(&plan(world.read(&audit), &world.catalogue, start()));
    (world, audit)
}

fn now(world: &World, audit: &Audit, month: u32) -> Plan {
    plan_on(world.read(audit), &world.catalogue, start(), day(2027, month, 15))
}

fn start() -> NaiveDate {
    let (year, month, date) = START;
    day(year, month, date)
}

fn on(state: Progress, month: u32, date: u32) -> FollowUp {
    FollowUp { state, on: day(2027, month, date) }
}

/// The plan as the board agrees on it.
fn agreed(plan: &Plan) -> BTreeMap<ActionId, Agreed> {
    plan.places()
}

fn places(plan: &Plan) -> BTreeMap<ActionId, (Month, Month)> {
    plan.actions.iter().map(|action| (action.id.clone(), (action.start, action.end))).collect()
}

#[test]
fn who_stands_in_is_told_beside_who_carries_and_gives_no_hours() {
    let (world, mut audit) = (world(), answered(&level(0)));
    let person = |name: &str, roles: &[Role], deputies: &[Role]| Person {
        name: name.to_owned(),
        roles: roles.iter().copied().collect(),
        deputies: deputies.iter().copied().collect(),
    };
    audit.people = vec![
        person("Anna", &[Role::Board, Role::Treasurer], &[Role::It, Role::Comms]),
        person("Bob", &[Role::It], &[Role::Board, Role::It]),
        person("Cleo", &[Role::Treasurer], &[]),
    ];
    audit.capacity.hours_per_month = Some(60);
    let start = day(2027, 1, 5);
    let named = plan(world.read(&audit), &world.catalogue, start);
    let cases = [
        (Role::Board, Some("Anna"), Some("Bob")),
        (Role::It, Some("Bob"), Some("Anna")),
        (Role::Treasurer, Some("Anna"), Some("Cleo")),
        (Role::Comms, None, Some("Anna")),
    ];
    for (role, carries, stands_in) in cases {
        let own: Vec<_> = named.actions.iter().filter(|action| action.owner_role == role).collect();
        assert!(!own.is_empty(), "{role:?} has something to do");
        for action in own {
            let told = (action.person.as_deref(), action.deputy.as_deref());
            assert_eq!(told, (carries, stands_in), "who carries {} and who stands in", action.id);
        }
    }
    audit.people.iter_mut().for_each(|person| person.deputies.clear());
    let alone = plan(world.read(&audit), &world.catalogue, start);
    assert_eq!(places(&named), places(&alone), "standing in moves nothing");
}
