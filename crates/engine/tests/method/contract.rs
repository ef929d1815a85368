//! Contracts of the tools in use: what ends in the year pulls its exit forward, moves nothing out, and is told.

use crate::rule::broken;
use crate::world::{World, answered, day, level, world};
use proptest::prelude::*;
use rumb_engine::answer::{Audit, Decision, FollowUp, Operator, Progress, Successor, Tool, Verdict};
use rumb_engine::id::ActionId;
use rumb_engine::plan::{Contract, Ending, Month, Plan, plan};
use std::collections::BTreeSet;

/// Needs with a tool in use each, and what may take its place.
const NEEDS: [(&str, &str, &str); 4] = [
    ("operating-system", "windows", "debian"),
    ("file-storage", "google-drive", "syncthing"),
    ("email", "gmail", "zimbra"),
    ("newsletter", "mailchimp", "listmonk"),
];

#[test]
fn a_contract_that_ends_in_the_ninth_month_is_left_by_then() {
    let (world, mut audit) = decided(1, 12);
    let free = exit(&make(&world, &audit), "operating-system");
    assert!(free > month(9), "without a contract, the plan leaves it in {free}");
    audit.tools[0].contract_end = Some(day(2027, 9, 30));
    let bound = make(&world, &audit);
    let left = exit(&bound, "operating-system");
    assert!(left <= month(9), "with the contract, it is left in {left}");
    assert_eq!(endings(&bound), [("windows", Ending::InTime(left))], "and that is told");
}

#[test]
fn a_contract_that_ends_too_soon_is_renewed_once() {
    let (world, mut audit) = decided(1, 40);
    audit.tools[0].contract_end = Some(day(2027, 1, 31));
    let bound = make(&world, &audit);
    let left = exit(&bound, "operating-system");
    assert_eq!(endings(&bound), [("windows", Ending::Renewed(Some(left)))], "nobody leaves it before the vote");
    audit.capacity.decides_on = Some(day(2027, 11, 20));
    let late = make(&world, &audit);
    assert_eq!(endings(&late), [("windows", Ending::Renewed(None))], "nor within the year when the vote comes late");
}

#[test]
fn what_stays_has_a_date_to_know_and_what_is_over_a_question() {
    let (world, mut audit) = decided(0, 20);
    let ends = [day(2026, 12, 31), day(2027, 1, 1), day(2027, 12, 31), day(2028, 1, 1)];
    audit.tools.iter_mut().zip(ends).for_each(|(tool, end)| tool.contract_end = Some(end));
    audit.decisions.insert("file-storage".into(), Decision::of(Verdict::Keep));
    let told = [("windows", Ending::Over), ("google-drive", Ending::Stays), ("gmail", Ending::Stays)];
    assert_eq!(endings(&make(&world, &audit)), told, "kept or open alike; what ends after the year is not told");
    audit.decisions.clear();
    assert_eq!(endings(&make(&world, &audit)), told, "nor does it take a decision");
}

#[test]
fn a_product_that_serves_several_needs_is_one_contract_left_with_the_last() {
    let (world, mut audit) = decided(2, 60);
    audit.tools.truncate(2);
    audit.tools.iter_mut().for_each(|tool| tool.product = "suite".into());
    audit.tools[1].contract_end = Some(day(2027, 12, 31));
    let both = make(&world, &audit);
    let last = exit(&both, "operating-system").max(exit(&both, "file-storage"));
    assert_eq!(endings(&both), [("suite", Ending::InTime(last))], "it is told once");
    audit.decisions.remove("file-storage");
    assert_eq!(endings(&make(&world, &audit)), [("suite", Ending::Stays)], "one need is enough to keep it");
}

#[test]
fn two_tools_without_a_product_have_a_contract_each() {
    let (world, mut audit) = decided(2, 60);
    for (tool, name) in audit.tools.iter_mut().zip(["Our drive", "Our system"]) {
        tool.product = "other".into();
        tool.name = Some(name.to_owned());
        tool.contract_end = Some(day(2027, 12, 31));
        tool.yearly_cost_eur = Some(30);
    }
    audit.decisions.remove("file-storage");
    let plan = make(&world, &audit);
    let told: Vec<_> = plan.contracts.iter().map(|one| (one.name.as_deref(), one.ending == Ending::Stays)).collect();
    assert_eq!(told[..2], [(Some("Our drive"), false), (Some("Our system"), true)], "each by its own name");
    assert_eq!(plan.totals.saved_eur, 30, "and the money of one stops");
}

#[test]
fn money_stops_only_with_what_is_really_left() {
    let (world, mut audit) = decided(2, 60);
    audit.tools[0].yearly_cost_eur = Some(120);
    let saved = |audit: &Audit| make(&world, audit).totals.saved_eur;
    assert_eq!(saved(&audit), 120, "it is left");
    let mut other = audit.clone();
    let imposed = Tool { imposed: true, ..Tool::named("email".into(), "windows".into(), Operator::Vendor) };
    other.tools.push(imposed);
    assert_eq!(saved(&other), 0, "somebody asks for it elsewhere");
    let mut other = audit.clone();
    let successor = Successor { by: "windows".into(), running: Operator::Vendor, host: None };
    other.decisions.insert("newsletter".into(), Decision::of(Verdict::Combine(successor)));
    assert_eq!(saved(&other), 0, "it takes another need over");
    let mut other = audit.clone();
    let dropped = FollowUp { state: Progress::Dropped, on: day(2027, 1, 10) };
    other.follow_up.insert("switch-operating-system-exit".into(), dropped);
    assert_eq!(saved(&other), 0, "nobody closes it");
    let after = |audit: &Audit| make(&world, audit).year_after.saved_eur;
    for (end, euros) in [(day(2027, 2, 1), 120), (day(2028, 12, 31), 120), (day(2029, 1, 1), 0)] {
        audit.tools[0].contract_end = Some(end);
        assert_eq!((saved(&audit), after(&audit)), (120, euros), "the year after still pays what ends after it: {end}");
    }
    audit.tools[0].contract_end = None;
    let mut other = audit.clone();
    other
        .follow_up
        .insert("switch-operating-system-exit".into(), FollowUp { state: Progress::Done, on: day(2027, 9, 1) });
    assert_eq!((saved(&other), after(&other)), (120, 120), "what is left is not paid any more once it is done");
    audit.capacity.decides_on = Some(day(2027, 11, 20));
    assert_eq!((saved(&audit), after(&audit)), (0, 0), "the year does not reach it");
}

#[test]
fn one_product_told_twice_is_bound_by_the_day_that_comes_first() {
    let (world, mut audit) = decided(0, 20);
    audit.tools.truncate(2);
    audit.tools.iter_mut().for_each(|tool| tool.product = "suite".into());
    for (first, second) in [((11, 90), (3, 0)), ((3, 0), (11, 90))] {
        for (tool, (month, euros)) in audit.tools.iter_mut().zip([first, second]) {
            (tool.contract_end, tool.yearly_cost_eur) = (Some(day(2027, month, 30)), Some(euros));
        }
        let told = make(&world, &audit).contracts;
        let told: Vec<_> = told.iter().map(|one| (one.ends, one.yearly_cost_eur)).collect();
        assert_eq!(told, [(day(2027, 3, 30), Some(90))], "in whatever order");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn ends_of_contracts_move_dates_and_drop_nothing(
        (world, audit) in (0..=NEEDS.len(), 0..60_u32).prop_map(|(changes, hours)| decided(changes, hours)),
        ends in prop::collection::vec(prop::option::of(0..16_usize), NEEDS.len()),
    ) {
        let free = make(&world, &audit);
        let mut bound = audit.clone();
        for (tool, end) in bound.tools.iter_mut().zip(&ends) {
            tool.contract_end = end.map(|month| Month::of(day(2026, 11, 1)).plus(month).first_day());
        }
        let plan = make(&world, &bound);
        prop_assert_eq!(all(&free), all(&plan), "what is planned or waits is the same");
        let broken = broken(&plan, world.read(&bound), &world.catalogue);
        prop_assert!(broken.is_empty(), "the plan keeps the rules, but: {broken:?}");
        let late = |plan: &Plan| -> i32 { late(plan, &bound.tools) };
        prop_assert!(late(&plan) <= late(&free), "{} months too late, {} without knowing", late(&plan), late(&free));
    }
}

/// Months by which changed tools are left after their contracts end within the year; what waits counts as the month after it.
fn late(plan: &Plan, tools: &[Tool]) -> i32 {
    let after = |tool: &Tool| {
        let end = tool.contract_end.map(|end| Month::of(end).since(plan.start)).filter(|end| (0..12).contains(end))?;
        let exit = plan.made.iter().find(|made| made.need == tool.need && made.id.as_str().ends_with("-exit"))?;
        let action = plan.actions.iter().find(|action| action.id == exit.id);
        Some((action.map_or(12, |action| action.end.since(plan.start)) - end).max(0))
    };
    tools.iter().filter_map(after).sum()
}

/// A small association with a tool for each need, of which the first so many are changed.
fn decided(changes: usize, hours: u32) -> (World, Audit) {
    let mut audit = answered(&level(0));
    audit.answers.insert("PRF-04".into(), level(20));
    audit.capacity.hours_per_month = Some(hours);
    audit.tools = NEEDS.map(|(need, id, _)| Tool::named(need.into(), id.into(), Operator::Vendor)).into();
    let by = |id: &str| Successor { by: id.into(), running: Operator::Local, host: None };
    let decided = NEEDS.into_iter().take(changes);
    audit.decisions = decided.map(|(need, _, new)| (need.into(), Decision::of(Verdict::Replace(by(new))))).collect();
    (world(), audit)
}

fn make(world: &World, audit: &Audit) -> Plan {
    plan(world.read(audit), &world.catalogue, day(2027, 1, 5))
}

fn month(number: u32) -> Month {
    Month::of(day(2027, number, 1))
}

fn exit(plan: &Plan, need: &str) -> Month {
    let id = format!("switch-{need}-exit");
    plan.actions.iter().find(|action| action.id == *id).expect("the year holds it").end
}

fn endings(plan: &Plan) -> Vec<(&str, Ending)> {
    plan.contracts.iter().map(|Contract { product, ending, .. }| (product.as_str(), *ending)).collect()
}

fn all(plan: &Plan) -> BTreeSet<ActionId> {
    let waiting = plan.next_year.iter().map(|waiting| waiting.id.clone());
    plan.actions.iter().map(|action| action.id.clone()).chain(waiting).collect()
}
