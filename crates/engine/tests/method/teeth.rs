//! Each rule catches a plan that breaks it.

use crate::rule::{Case, RULES, broken};
use crate::world::{World, answered, day, level, world};
use rumb_engine::answer::{Answer, Audit, Barrier, Decision, Operator, Successor, Tool, Verdict};
use rumb_engine::catalogue::ActionKind;
use rumb_engine::plan::{Closing, Ending, Filling, Guard, Plan, PlannedAction, Refused, plan};
use rumb_engine::questionnaire::{Length, Role};

/// Breaks a plan.
type Break = fn(&mut Plan);

/// A rule and a way to break it.
const BREAKS: [(&str, Break); 29] = [
    ("every triggered action stands in exactly one list", |plan| plan.actions.retain(|action| action.id != "A11")),
    ("every triggered action stands in exactly one list", |plan| plan.actions.push(plan.actions[0].clone())),
    ("only guards refuse", |plan| {
        plan.not_proposed.push(Refused { id: "A11".into(), why: Guard::LowConnectivity });
    }),
    ("every question to find out is a task", |plan| plan.actions.retain(|action| action.id != "find-out-INC-01")),
    ("a missing prerequisite stands in its short form", |plan| plan.actions.retain(|action| action.id != "A05")),
    ("every line has its reasons", |plan| found(plan, "A11").reasons.clear()),
    ("every line has its reasons", |plan| found(plan, "A09").reasons.truncate(0)),
    ("hours and money are those of the band", |plan| found(plan, "A11").hours += 1),
    ("hours and money are those of the band", |plan| plan.totals.hours += 1),
    ("raised flags are listed, open ones first", |plan| plan.flags[0].closing = Closing::NextYear),
    ("raised flags are listed, open ones first", |plan| plan.flags.truncate(1)),
    ("the plan has twelve months", |plan| plan.load.truncate(11)),
    ("no month has more hours than there are", |plan| plan.load[0].hours = plan.load[0].capacity + 1),
    ("one person carries at most four tenths of a month", |plan| {
        plan.actions.iter_mut().for_each(|action| action.owner_role = Role::Secretary);
    }),
    ("one person carries at most four tenths of a month", |plan| found(plan, "A11").person = Some("nobody".to_owned())),
    ("the year keeps five hours in a hundred", |plan| {
        plan.load.iter_mut().for_each(|load| load.hours = load.capacity);
    }),
    ("the load is the sum of the hours to prepare", |plan| plan.load[0].hours -= 1),
    ("nothing is done in a blocked month", |plan| {
        let month = plan.start.plus(3);
        found(plan, "A11").filling = vec![Filling { month, hours: 4 }];
    }),
    ("an action fills consecutive open months", |plan| {
        let month = plan.start.plus(11);
        found(plan, "A11").end = month;
    }),
    ("at most two actions are in progress", |plan| {
        let month = plan.start.plus(11);
        plan.actions.iter_mut().take(3).for_each(|action| action.end = month);
    }),
    ("prerequisites come first, with their months to wait", |plan| {
        let month = plan.start.plus(11);
        found(plan, "A15").end = month;
    }),
    ("a deputy, a tested backup and a training precede every change of tool", |plan| {
        plan.actions.retain(|action| action.id != "A30");
    }),
    ("two changes of tool for the same people stand two months apart", |plan| {
        let switches: Vec<_> =
            (0..plan.actions.len()).filter(|place| plan.actions[*place].kind == ActionKind::Switch).collect();
        let start = plan.actions[switches[0]].start;
        switches.into_iter().for_each(|place| plan.actions[place].start = start);
    }),
    ("what needs the vote begins after it", |plan| {
        let start = plan.start;
        found(plan, "A23").start = start;
    }),
    ("nothing begins before its earliest month", |plan| {
        let start = plan.start;
        found(plan, "A66").start = start;
    }),
    ("the tool of the accounts changes when an accounting year begins", |plan| {
        let start = plan.start;
        found(plan, "A22").start = start;
    }),
    ("what needs the vote waits for the phases before", |plan| {
        let month = plan.start.plus(11);
        found(plan, "A12").end = month;
    }),
    ("what an action depends on is planned before it", |plan| found(plan, "A16").depends_on.clear()),
    ("the list goes from what precedes to what follows", |plan| plan.actions.reverse()),
];

/// Rules about decisions, and ways to break them.
const DECIDED: [(&str, Break); 13] = [
    ("a change says whom it leaves out, and another way precedes it", |plan| {
        found(plan, "switch-operating-system-move").left_out.clear();
    }),
    ("a change says whom it leaves out, and another way precedes it", |plan| {
        plan.actions.retain(|action| action.id != "A54");
    }),
    ("what the board keeps is not migrated", |plan| again(plan, "A50")),
    ("a need passes to another tool once", |plan| again(plan, "A39")),
    ("what is decided is planned, and says who decided it", |plan| {
        plan.made.retain(|made| made.id != "switch-operating-system-move");
    }),
    ("what is decided is planned, and says who decided it", |plan| {
        found(plan, "switch-operating-system-move").reasons.clear();
    }),
    ("a change is tried, learnt, made, helped with and closed", |plan| {
        let start = plan.start;
        found(plan, "switch-operating-system-exit").start = start;
    }),
    ("a change is tried, learnt, made, helped with and closed", |plan| {
        let end = plan.start.plus(11);
        found(plan, "switch-operating-system-training").end = end;
    }),
    ("nobody tries or learns what the year does not bring", |plan| {
        plan.actions.retain(|action| action.id != "switch-operating-system-move");
    }),
    ("a contract is told once, and as the plan leaves its tool", |plan| plan.contracts.clear()),
    ("a contract is told once, and as the plan leaves its tool", |plan| plan.contracts.push(plan.contracts[0].clone())),
    ("a contract is told once, and as the plan leaves its tool", |plan| plan.contracts[0].ending = Ending::Stays),
    ("one tool is learnt at a time", |plan| {
        let start = plan.start;
        let trainings = plan.actions.iter_mut().filter(|action| action.id.as_str().ends_with("-training"));
        trainings.for_each(|action| action.start = start);
    }),
];

#[test]
fn every_rule_catches_a_plan_that_breaks_it() {
    tried(&sample(), &BREAKS);
}

#[test]
fn every_rule_about_decisions_catches_a_plan_that_breaks_it() {
    tried(&decided(), &DECIDED);
}

fn tried((world, audit): &(World, Audit), breaks: &[(&str, Break)]) {
    let whole = plan(world.read(audit), &world.catalogue, day(2026, 2, 1));
    let intact = broken(&whole, world.read(audit), &world.catalogue);
    assert!(intact.is_empty(), "the plan breaks no rule as it is, but: {intact:#?}");
    for (name, breaks) in breaks {
        let mut plan = whole.clone();
        breaks(&mut plan);
        let (_, rule) = RULES.iter().find(|(rule, _)| rule == name).expect("the rule exists");
        let verdict = rule(Case { plan: &plan, reading: world.read(audit), catalogue: &world.catalogue });
        assert!(verdict.is_err(), "the rule “{name}” catches a broken plan");
    }
}

#[test]
fn hours_where_there_are_none_are_caught() {
    let (world, mut audit) = sample();
    let plan = plan(world.read(&audit), &world.catalogue, day(2026, 2, 1));
    audit.capacity.hours_per_month = Some(0);
    let broken = broken(&plan, world.read(&audit), &world.catalogue);
    let is_caught = broken.iter().any(|what| what.starts_with("no hours, no plan"));
    assert!(is_caught, "a plan made with hours is no plan for those without");
}

#[test]
fn no_rule_is_without_teeth() {
    for (name, _) in RULES.iter().filter(|(name, _)| *name != "no hours, no plan") {
        assert!(
            BREAKS.iter().chain(&DECIDED).any(|(broken, _)| broken == name),
            "a broken plan is tried against “{name}”"
        );
    }
}

/// A medium association that answered low, with something not asked and something not known.
fn sample() -> (World, Audit) {
    let mut audit = answered(&level(0));
    audit.length = Length::Standard;
    audit.answers.insert("INC-01".into(), Answer::DontKnow);
    audit.answers.insert("PRF-04".into(), level(60));
    audit.capacity.hours_per_month = Some(40);
    audit.capacity.blocked_months = [5].into();
    audit.capacity.decides_on = Some(day(2026, 3, 10));
    audit.capacity.accounts_month = Some(10);
    (world(), audit)
}

/// The same association with two tools to replace and one to keep.
fn decided() -> (World, Audit) {
    let (world, mut audit) = sample();
    let named = |need: &str, id: &str| Tool::named(need.into(), id.into(), Operator::Vendor);
    audit.tools = vec![named("operating-system", "windows"), named("file-storage", "google-drive")];
    audit.tools[0].contract_end = Some(day(2026, 9, 30));
    let by = |id: &str| {
        let successor = Successor { by: id.into(), running: Operator::Local, host: None };
        Decision::of(Verdict::Replace(successor))
    };
    let debian = Decision { left_out: [Barrier::Sight].into(), ..by("debian") };
    audit.decisions = [
        ("operating-system".into(), debian),
        ("file-storage".into(), by("syncthing")),
        ("newsletter".into(), Decision::of(Verdict::Keep)),
    ]
    .into();
    (world, audit)
}

/// Plans an action of the library that the decisions took away.
fn again(plan: &mut Plan, id: &str) {
    let first = plan.actions[0].clone();
    plan.actions.push(PlannedAction { id: id.into(), ..first });
}

fn found<'p>(plan: &'p mut Plan, id: &str) -> &'p mut PlannedAction {
    plan.actions.iter_mut().find(|action| action.id == *id).expect("the sample plans this action")
}
