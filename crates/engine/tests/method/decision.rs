//! What the board decides about its tools rules the plan: worked by hand on the small world.

use crate::autonomy::rated;
use crate::world::{World, answered, day, level, world};
use rumb_engine::answer::{Audit, Decision, Operator, Successor, Tool, Verdict};
use rumb_engine::catalogue::{ActionKind, Nature, Product};
use rumb_engine::plan::{Guard, Plan, PlannedAction, Reason, Why, plan};

#[test]
fn a_tool_to_replace_is_tried_learnt_changed_helped_with_and_left() {
    let (world, audit) = decided(&[("operating-system", replace("debian"))], 60);
    let plan = make(&world, &audit);
    let stages: Vec<_> = plan.made.iter().map(|made| made.id.as_str()).collect();
    let expected =
        ["pilot", "training", "move", "after", "exit"].map(|stage| format!("switch-operating-system-{stage}"));
    assert_eq!(stages, expected, "five stages are made");
    let months: Vec<_> =
        expected.iter().map(|id| planned(&plan, id)).map(|action| (action.start, action.end)).collect();
    assert!(months.is_sorted_by_key(|(start, _)| *start), "they begin one after the other: {months:?}");
    assert!(months[4].0.since(months[2].1) >= 2, "the old tool stays two months to be read");
    let moved = planned(&plan, &expected[2]);
    assert_eq!(moved.kind, ActionKind::Switch, "the move changes habits");
    assert!(
        moved.needs_vote && !planned(&plan, &expected[0]).needs_vote,
        "the move waits for the vote, the trial does not"
    );
    assert_eq!(moved.reasons[0], Reason::Decision("operating-system".into()), "it says who decided it");
    assert_eq!(plan.ledger.len(), 1, "the plan tells the decision");
}

#[test]
fn what_is_kept_is_not_migrated_and_says_so() {
    for verdict in [Verdict::Keep, Verdict::NotNow] {
        let (world, mut audit) = decided(&[("file-storage", verdict)], 60);
        audit.tools.push(Tool::named("email".into(), "gmail".into(), Operator::Vendor));
        let plan = make(&world, &audit);
        for id in ["A38", "A39"] {
            assert_eq!(refused(&plan, id), Some(Guard::Decided), "{id} goes with the decision");
        }
        assert_eq!(refused(&plan, "A64"), None, "leaving the e-mail is not decided by that");
        assert!(plan.made.is_empty(), "nothing is made of it");
    }
}

#[test]
fn a_decision_takes_the_place_of_the_library() {
    let (world, audit) = decided(&[("file-storage", replace("syncthing"))], 60);
    let plan = make(&world, &audit);
    for id in ["A38", "A39", "A64"] {
        assert_eq!(refused(&plan, id), Some(Guard::Replaced), "{id} would change it twice");
    }
    assert_eq!(refused(&plan, "A23"), None, "a host is chosen all the same");
}

#[test]
fn what_a_partner_imposes_is_left_alone() {
    let (mut world, mut audit) = decided(&[("file-storage", replace("syncthing"))], 60);
    world.catalogue.products.push(Product { nature: Nature::Paper, vendor: None, ..rated("paper") });
    audit.tools.iter_mut().for_each(|tool| tool.imposed = true);
    for beside in ["nothing", "paper"] {
        let plan = make(&world, &audit);
        assert_eq!(
            refused(&plan, "A39"),
            Some(Guard::Imposed),
            "the library does not change it, with {beside} beside it"
        );
        assert!(plan.made.is_empty(), "nor does a decision that the board cannot take, with {beside} beside it");
        audit.tools.push(Tool::named("file-storage".into(), "paper".into(), Operator::Unknown));
    }
}

#[test]
fn one_software_for_two_needs_is_tried_and_learnt_once() {
    let both = [("file-storage", replace("nextcloud")), ("email", Verdict::Combine(successor("nextcloud")))];
    let (world, audit) = decided(&both, 80);
    let plan = make(&world, &audit);
    let count = |stage: &str| plan.made.iter().filter(|made| made.id.as_str().ends_with(stage)).count();
    assert_eq!((count("-pilot"), count("-training"), count("-move")), (1, 1, 2), "two moves, one training");
}

#[test]
fn a_tool_that_is_there_alone_already_needs_no_change() {
    let (world, mut audit) = decided(&[("file-storage", replace("nextcloud"))], 60);
    audit.tools = vec![Tool::named("file-storage".into(), "nextcloud".into(), Operator::EthicalHost)];
    let plan = make(&world, &audit);
    assert!(plan.made.is_empty(), "it is in use already");
    assert_eq!(refused(&plan, "A39"), Some(Guard::Decided), "nothing else changes it");
}

#[test]
fn a_need_without_a_tool_leaves_none() {
    let (world, audit) = decided(&[("newsletter", replace("listmonk"))], 60);
    let plan = make(&world, &audit);
    assert!(plan.made.iter().all(|made| made.id != "switch-newsletter-exit"), "there is nothing to leave");
}

#[test]
fn the_money_of_a_tool_stops_with_the_last_need_that_it_serves() {
    let (world, mut audit) = decided(&[("file-storage", replace("syncthing"))], 80);
    audit.tools[1].yearly_cost_eur = Some(120);
    assert_eq!(make(&world, &audit).totals.saved_eur, 120, "it serves this need alone");
    audit.tools.push(Tool::named("email".into(), "google-drive".into(), Operator::Vendor));
    assert_eq!(make(&world, &audit).totals.saved_eur, 0, "it is still paid for the other need");
    audit.decisions.insert("email".into(), Decision::of(replace("zimbra")));
    let plan = make(&world, &audit);
    let saved: Vec<_> = plan.made.iter().map(|made| made.saves_eur).filter(|euros| *euros > 0).collect();
    assert_eq!(saved, [120], "it stops once, with the second change");
}

#[test]
fn nobody_learns_what_the_year_does_not_bring() {
    let (world, mut audit) = decided(&[("operating-system", replace("debian"))], 60);
    audit.capacity.decides_on = Some(day(2027, 11, 20));
    let plan = make(&world, &audit);
    let why = |stage: &str| {
        let id = format!("switch-operating-system-{stage}");
        plan.next_year.iter().find(|waiting| waiting.id == *id).map(|waiting| waiting.why)
    };
    assert_eq!(why("pilot"), Some(Why::WithItsChange), "nobody tries what comes next year");
    assert!(why("move").is_some(), "since the vote comes too late for it");
}

fn decided(decisions: &[(&str, Verdict)], hours: u32) -> (World, Audit) {
    let mut audit = answered(&level(0));
    audit.answers.insert("PRF-04".into(), level(60));
    audit.capacity.hours_per_month = Some(hours);
    let named = |need: &str, id: &str| Tool::named(need.into(), id.into(), Operator::Vendor);
    audit.tools = vec![named("operating-system", "windows"), named("file-storage", "google-drive")];
    let decisions = decisions.iter().map(|(need, verdict)| ((*need).into(), Decision::of(verdict.clone())));
    audit.decisions = decisions.collect();
    (world(), audit)
}

fn successor(by: &str) -> Successor {
    Successor { by: by.into(), running: Operator::Local, host: None }
}

fn replace(by: &str) -> Verdict {
    Verdict::Replace(successor(by))
}

fn make(world: &World, audit: &Audit) -> Plan {
    plan(world.read(audit), &world.catalogue, day(2026, 12, 5))
}

fn refused(plan: &Plan, id: &str) -> Option<Guard> {
    plan.not_proposed.iter().find(|refused| refused.id == *id).map(|refused| refused.why)
}

fn planned<'p>(plan: &'p Plan, id: &str) -> &'p PlannedAction {
    plan.actions.iter().find(|action| action.id == *id).expect("the year holds it")
}
