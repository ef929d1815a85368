//! Each hard rule is kept by the scheduler because it holds there: a plan made without it breaks it.

use crate::plan::any_case;
use crate::rule::{Case, RULES};
use proptest::strategy::{Strategy, ValueTree};
use proptest::test_runner::TestRunner;
use rumb_engine::answer::{Audit, Decision, Operator, Successor, Tool, Verdict};
use rumb_engine::plan::{HardRule, plan, plan_without};

/// Random audits tried for each rule at most.
const CASES: usize = 300;

/// The rule that judges what the scheduler does without one of its own.
fn judged(rule: HardRule) -> &'static str {
    match rule {
        HardRule::Hours => "no month has more hours than there are",
        HardRule::Share => "one person carries at most four tenths of a month",
        HardRule::Reserve => "the year keeps five hours in a hundred",
        HardRule::Blocked => "nothing is done in a blocked month",
        HardRule::TwoAtATime => "at most two actions are in progress",
        HardRule::Prerequisites => "prerequisites come first, with their months to wait",
        HardRule::BeforeSwitch => "a deputy, a tested backup and a training precede every change of tool",
        HardRule::Vote => "what needs the vote begins after it",
        HardRule::Phases => "what needs the vote waits for the phases before",
        HardRule::Switches => "two changes of tool for the same people stand two months apart",
        HardRule::Earliest => "nothing begins before its earliest month",
        HardRule::AccountingYear => "the tool of the accounts changes when an accounting year begins",
        HardRule::NothingInVain => "nobody tries or learns what the year does not bring",
    }
}

#[test]
fn a_plan_made_without_a_hard_rule_breaks_it_and_one_made_with_it_does_not() {
    for hard in HardRule::ALL {
        let mut runner = TestRunner::deterministic();
        let (_, rule) = RULES.iter().find(|(name, _)| *name == judged(hard)).expect("the rule is judged");
        let mut is_broken = false;
        for _ in 0..CASES {
            let (world, mut audit, start) = any_case().new_tree(&mut runner).expect("a case is made").current();
            decide(&mut audit);
            let reading = world.read(&audit);
            let whole = plan(reading, &world.catalogue, start);
            let holds = rule(Case { plan: &whole, reading, catalogue: &world.catalogue });
            assert_eq!(holds, Ok(()), "a plan made with {hard:?} keeps it");
            let without = plan_without(hard, reading, &world.catalogue, start);
            if rule(Case { plan: &without, reading, catalogue: &world.catalogue }).is_err() {
                is_broken = true;
                break;
            }
        }
        assert!(is_broken, "without {hard:?} one plan of {CASES} breaks the rule “{}”", judged(hard));
    }
}

/// Two tools to replace, so that there are changes to try, to learn and to make; the accounts are closed in a month.
fn decide(audit: &mut Audit) {
    audit.capacity.accounts_month = Some(8);
    let named = |need: &str, id: &str| Tool::named(need.into(), id.into(), Operator::Vendor);
    audit.tools = vec![named("operating-system", "windows"), named("file-storage", "google-drive")];
    let by =
        |id: &str| Decision::of(Verdict::Replace(Successor { by: id.into(), running: Operator::Local, host: None }));
    audit.decisions = [("operating-system".into(), by("debian")), ("file-storage".into(), by("syncthing"))].into();
}
