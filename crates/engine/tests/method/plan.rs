//! Every hard rule holds on random audits.

use crate::rule::broken;
use crate::world::{SCORED, World, action, catalogue, day, level, library, questionnaire, word};
use proptest::prelude::*;
use rumb_engine::answer::{Answer, Audit, Body, Person, Value};
use rumb_engine::catalogue::{Action, ActionKind, Lag};
use rumb_engine::condition::Condition;
use rumb_engine::id::{OptionId, QuestionId};
use rumb_engine::plan::plan;
use rumb_engine::questionnaire::{Length, Role};
use std::collections::BTreeSet;

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_hard_rule_holds_for_any_answers((world, audit, start) in any_case()) {
        let plan = plan(world.read(&audit), &world.catalogue, start);
        let broken = broken(&plan, world.read(&audit), &world.catalogue);
        prop_assert!(broken.is_empty(), "no rule is broken, but: {broken:#?}");
    }
}

pub fn any_case() -> impl Strategy<Value = (World, Audit, chrono::NaiveDate)> {
    (any_world(), any_audit(), 1..=12_u32, 1..=28_u32)
        .prop_map(|(world, audit, month, date)| (world, audit, day(2026, month, date)))
}

/// The library with a few actions of any shape more.
pub fn any_world() -> impl Strategy<Value = World> {
    proptest::collection::vec(any_action(), 0..8).prop_map(|extra| {
        let mut actions = library();
        for (place, mut action) in extra.into_iter().enumerate() {
            let id = format!("B{place:02}");
            action.id = id.as_str().into();
            action.after.retain(|after| after.as_str() < "B" || after.as_str() < id.as_str());
            action.lag.retain(|lag| action.after.contains(&lag.after));
            actions.push(action);
        }
        World { questionnaire: questionnaire(), catalogue: catalogue(actions) }
    })
}

fn any_action() -> impl Strategy<Value = Action> {
    let kinds = prop::sample::select(vec![
        ActionKind::Secure,
        ActionKind::Organise,
        ActionKind::Learn,
        ActionKind::Switch,
        ActionKind::Exit,
        ActionKind::Spend,
    ]);
    let afters = prop::sample::subsequence(vec!["A01", "A09", "A11", "A16", "A24", "B00", "B01", "B02", "B04"], 0..4);
    let people = (any::<bool>(), prop::sample::select(vec![None, Some("pilot"), Some("comms")]), any::<bool>());
    let times = (prop::array::uniform4(0..9_u32), 0..3_u32, prop::option::weighted(0.2, 1..=12_u32));
    (0..5_u8, kinds, 0..SCORED.len(), 0..4_i64, times, afters, people).prop_map(
        |(phase, kind, question, value, (hours, lag, earliest), after, (vote, group, short))| {
            let (id, .., flag) = SCORED[question];
            let low = Condition::AtMost { question: id.into(), value };
            let trigger = match flag {
                Some(_) if short => Condition::Any(vec![low, Condition::Flag(id.into())]),
                Some(_) | None => low,
            };
            // What answers a flag never waits for the vote, in no library.
            let answers = matches!(trigger, Condition::Any(_));
            let (kind, vote) = if answers { (ActionKind::Secure, false) } else { (kind, vote) };
            let after: Vec<_> = after.into_iter().filter(|id| !answers || ["A01", "A11", "A16"].contains(id)).collect();
            let mut action = action("", phase, kind, trigger, hours, &after);
            action.needs_vote = vote || kind == ActionKind::Switch;
            action.group = group.map(str::to_owned);
            let own = [Role::It, Role::Volunteers, Role::Secretary, Role::Treasurer][usize::from(phase) % 4];
            action.owner = if kind == ActionKind::Learn && vote { Role::Mediator } else { own };
            action.short_form = short;
            action.earliest_month = earliest;
            action.lag = after.first().map(|first| Lag { after: (*first).into(), months: lag }).into_iter().collect();
            action
        },
    )
}

pub fn any_audit() -> impl Strategy<Value = Audit> {
    let one = prop_oneof![
        5 => (0..=4_u32).prop_map(|value| Some(level(value))),
        1 => Just(Some(Answer::DontKnow)),
        1 => Just(Some(Answer::NotConcerned(None))),
        1 => Just(None),
    ];
    let profile = (
        prop::option::of(0..400_u32),
        prop::option::of(0..40_u32),
        prop::sample::select(vec!["none", "good"]),
        prop::option::weighted(0.3, 0..60_u32),
    );
    let meeting = prop::option::of((2025..=2028_i32, 1..=12_u32, 1..=28_u32));
    let capacity = (
        prop::option::weighted(0.6, 0..40_u32),
        prop::collection::btree_set(1..=12_u32, 0..=3),
        any::<bool>(),
        meeting.clone(),
        meeting,
    );
    let lengths = prop::sample::select(Length::ALL.to_vec());
    let told = (prop::option::of(0..12_u32), prop::collection::vec(any_roles(), 0..4));
    (lengths, prop::collection::vec(one, SCORED.len()), profile, capacity, told).prop_map(
        |(length, answers, (volunteers, employees, connection, hours), capacity, (machines, people))| {
            let mut audit = Audit::empty(length);
            let named = people.into_iter().enumerate();
            audit.people =
                named.map(|(place, roles)| Person { name: format!("{place}"), roles, ..Person::default() }).collect();
            let scored = SCORED.into_iter().zip(answers);
            audit.answers = scored.filter_map(|((id, ..), answer)| Some((QuestionId::from(id), answer?))).collect();
            let numbers = [("PRF-04", volunteers), ("PRF-05", employees), ("PRF-12", hours)];
            for (id, number) in numbers {
                audit.answers.extend(number.map(|number| (QuestionId::from(id), level(number))));
            }
            audit.answers.insert("PRF-08".into(), word(connection));
            let table = |machines| Value::Table([(OptionId::from("linux"), machines)].into());
            audit.answers.extend(machines.map(|count| (QuestionId::from("INV-13"), Answer::Answered(table(count)))));
            fill(&mut audit, capacity);
            audit
        },
    )
}

fn any_roles() -> impl Strategy<Value = BTreeSet<Role>> {
    prop::collection::btree_set(prop::sample::select(Role::ALL.to_vec()), 0..4)
}

type Meeting = Option<(i32, u32, u32)>;

fn fill(audit: &mut Audit, capacity: (Option<u32>, BTreeSet<u32>, bool, Meeting, Meeting)) {
    let (hours, blocked, by_assembly, board, assembly) = capacity;
    audit.capacity.hours_per_month = hours;
    audit.capacity.blocked_months = blocked;
    audit.capacity.decides = Some(if by_assembly { Body::Assembly } else { Body::Board });
    audit.capacity.decides_on = board.map(|(year, month, date)| day(year, month, date));
    audit.capacity.assembly = assembly.map(|(year, month, date)| day(year, month, date));
}
