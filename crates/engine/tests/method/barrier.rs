//! Who a change of tool would leave out, and the other way that is planned for them: worked by hand on the small world.

use crate::world::{World, answered, day, level, options, world};
use rumb_engine::answer::{Audit, Barrier, Decision, FollowUp, Operator, Progress, Successor, Tool, Verdict};
use rumb_engine::catalogue::ActionKind;
use rumb_engine::plan::{Extent, Plan, PlannedAction, Reason, left_out, plan};
use std::collections::BTreeSet;

const MOVE: &str = "switch-operating-system-move";

#[test]
fn members_without_e_mail_are_left_out_from_ten_in_a_hundred() {
    for (percent, expected) in [(None, false), (Some(9), false), (Some(10), true)] {
        let (world, mut audit) = changing(4);
        audit.capacity.without_email_percent = percent;
        let told = changes(&make(&world, &audit));
        assert!(!told.is_empty(), "tools are changed, by a decision and by the library");
        for (id, whom) in told {
            assert_eq!(whom.contains(&Barrier::NoEmail), expected, "{id} at {percent:?} percent without e-mail");
        }
    }
}

#[test]
fn each_public_of_the_profile_is_told_by_its_kind() {
    let cases: [(&[&str], &[Barrier]); 5] = [
        (&["members-only"], &[]),
        (&["children"], &[Barrier::Age]),
        (&["older", "children"], &[Barrier::Age]),
        (&["disability"], &[Barrier::Sight]),
        (&["newcomers", "older"], &[Barrier::Language, Barrier::Age]),
    ];
    for (publics, expected) in cases {
        let (world, mut audit) = changing(4);
        audit.answers.insert("PRF-09".into(), options(publics));
        let expected: BTreeSet<_> = expected.iter().copied().collect();
        assert_eq!(left_out(world.read(&audit)), expected, "{publics:?} are told");
        for (id, whom) in changes(&make(&world, &audit)) {
            assert_eq!(whom, expected, "{id} says so");
        }
    }
}

#[test]
fn whom_the_board_names_is_left_out_by_that_change_alone() {
    let (world, mut audit) = changing(4);
    name(&mut audit, &[Barrier::NoComputer, Barrier::Sight]);
    for (id, whom) in changes(&make(&world, &audit)) {
        let expected: &[Barrier] = if id == MOVE { &[Barrier::NoComputer, Barrier::Sight] } else { &[] };
        assert_eq!(whom.into_iter().collect::<Vec<_>>(), expected, "{id} leaves them out, no other");
    }
    let decision = audit.decisions.get_mut("operating-system").expect("it is decided");
    decision.verdict = Verdict::Keep;
    assert!(find(&make(&world, &audit), "A54").is_none(), "what is kept leaves nobody out");
}

#[test]
fn nobody_left_out_asks_for_no_other_way() {
    let (world, audit) = changing(4);
    assert!(find(&make(&world, &audit), "A54").is_none(), "nothing asks for it");
}

#[test]
fn another_way_is_there_before_the_change_even_where_today_there_is_one() {
    let (world, mut audit) = changing(4);
    name(&mut audit, &[Barrier::Age]);
    let plan = make(&world, &audit);
    let (other, moved) = (planned(&plan, "A54"), planned(&plan, MOVE));
    assert_eq!((other.extent, other.hours), (Extent::Short, 1), "an hour is enough: it concerns the new tool alone");
    assert_eq!(other.reasons, [Reason::LeftOut(MOVE.into())], "its reason is the change");
    assert!(other.end <= moved.start, "it comes first");
    assert_eq!(moved.other_way().map(|id| id.as_str()), Some("A54"), "the change names it");
}

#[test]
fn a_low_answer_about_other_ways_keeps_its_own_reason_beside_the_change() {
    let (world, mut audit) = changing(0);
    name(&mut audit, &[Barrier::Age]);
    let plan = make(&world, &audit);
    let other = planned(&plan, "A54");
    assert_eq!(other.extent, Extent::Full, "it is asked for in full");
    let is_question = |reason: &Reason| matches!(reason, Reason::Question { id, .. } if *id == "INC-01");
    assert!(other.reasons.iter().any(is_question), "the answer asks for it");
    assert!(other.reasons.contains(&Reason::LeftOut(MOVE.into())), "and so does the change");
    assert!(other.end <= planned(&plan, MOVE).start, "it comes first");
    name(&mut audit, &[]);
    let after = make(&world, &audit);
    let is_left_out = |reason: &Reason| matches!(reason, Reason::LeftOut(_));
    assert!(!planned(&after, "A54").reasons.iter().any(is_left_out), "that reason goes with the people");
}

#[test]
fn the_board_may_do_without_and_what_is_done_is_not_asked_again() {
    for state in [Progress::Dropped, Progress::Done] {
        let (world, mut audit) = changing(4);
        name(&mut audit, &[Barrier::Age]);
        audit.follow_up.insert("A54".into(), FollowUp { state, on: day(2026, 12, 5) });
        let plan = make(&world, &audit);
        assert!(find(&plan, "A54").is_none(), "{state:?}: it is not planned");
        let moved = planned(&plan, MOVE);
        assert_eq!(moved.left_out, [Barrier::Age].into(), "{state:?}: the change still says whom it leaves out");
        assert_eq!(moved.other_way(), None, "{state:?}: it waits for nothing");
    }
}

/// An association that changes its computers by decision and other tools by the library; what it says of ways without internet.
fn changing(ways: u32) -> (World, Audit) {
    let mut audit = answered(&level(0));
    audit.answers.insert("PRF-04".into(), level(60));
    audit.answers.insert("INC-01".into(), level(ways));
    audit.capacity.hours_per_month = Some(80);
    audit.tools = vec![Tool::named("operating-system".into(), "windows".into(), Operator::Vendor)];
    let successor = Successor { by: "debian".into(), running: Operator::Local, host: None };
    audit.decisions = [("operating-system".into(), Decision::of(Verdict::Replace(successor)))].into();
    (world(), audit)
}

fn name(audit: &mut Audit, barriers: &[Barrier]) {
    let decisions = audit.decisions.values_mut();
    decisions.for_each(|decision| decision.left_out = barriers.iter().copied().collect());
}

fn make(world: &World, audit: &Audit) -> Plan {
    plan(world.read(audit), &world.catalogue, day(2026, 12, 5))
}

/// The changes of tool of a plan, with those whom they leave out.
fn changes(plan: &Plan) -> Vec<(String, BTreeSet<Barrier>)> {
    let changes = plan.actions.iter().filter(|action| action.kind == ActionKind::Switch);
    changes.map(|action| (action.id.to_string(), action.left_out.clone())).collect()
}

fn find<'p>(plan: &'p Plan, id: &str) -> Option<&'p PlannedAction> {
    plan.actions.iter().find(|action| action.id == *id)
}

fn planned<'p>(plan: &'p Plan, id: &str) -> &'p PlannedAction {
    find(plan, id).expect("the year holds it")
}
