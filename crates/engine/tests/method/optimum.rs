//! The scheduler against the exhaustive search, on small plans.

use crate::rule::broken;
use crate::search::{Figures, MONTHS, Task, Year, figures, optimum};
use crate::world::{World, action, catalogue, day, level, questionnaire};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use rumb_engine::answer::Audit;
use rumb_engine::catalogue::{Action, ActionKind, Lag};
use rumb_engine::condition::{Condition, True};
use rumb_engine::plan::{Plan, plan};
use rumb_engine::questionnaire::{Length, Role};

/// Small plans compared.
const CASES: usize = 600;

#[test]
fn the_plan_is_the_best_one_in_ninety_five_small_cases_of_a_hundred() {
    let mut runner = TestRunner::deterministic();
    let (mut compared, mut searched, mut reached, mut first) = (0, 0, 0, None);
    for _ in 0..CASES {
        let small = any_small().new_tree(&mut runner).expect("the strategy makes cases").current();
        let (world, audit) = small.world();
        let plan = plan(world.read(&audit), &world.catalogue, day(2026, 1, 1));
        let broken = broken(&plan, world.read(&audit), &world.catalogue);
        assert!(broken.is_empty(), "a small plan breaks no rule, but: {broken:#?} {small:#?}");
        let (tasks, year) = small.model();
        let ours = figures(&tasks, &year, &ends(&plan, &small));
        let Some(best) = optimum(&tasks, &year, ours.clone(), 4_000_000) else { continue };
        compared += 1;
        let nothing = figures(&tasks, &year, &vec![MONTHS + 1; tasks.len()]);
        if let Some(blind) = optimum(&tasks, &year, nothing, 200_000) {
            searched += 1;
            assert_eq!(blind, best, "the search finds the best plan by itself, without one to beat");
        }
        // The ends are the last tie only: what matters stands before them.
        reached += usize::from(without_ends(&best) == without_ends(&ours));
        if without_ends(&best) != without_ends(&ours) && first.is_none() {
            first = Some(format!("{best:?} beats {ours:?} in {small:#?}"));
        }
    }
    assert!(compared * 10 >= CASES * 9, "most cases are small enough to be searched: {compared} of {CASES}");
    assert!(searched * 2 >= compared, "the search stands alone in {searched} of {compared} cases");
    assert!(reached * 100 >= compared * 95, "the best plan is found in {reached} of {compared} cases: {first:?}");
}

fn without_ends(figures: &Figures) -> (usize, usize, usize, u32, i64, usize) {
    (figures.0, figures.1, figures.2, figures.3, figures.4, figures.5)
}

#[derive(Clone, Debug)]
struct Small {
    actions: Vec<SmallAction>,
    hours: u32,
    blocked: Vec<u32>,
    meeting: Option<u32>,
}

#[derive(Clone, Debug)]
struct SmallAction {
    hours: u32,
    owner: usize,
    kind: usize,
    level: u32,
    after: Vec<usize>,
    lag: u32,
    group: usize,
    vote: bool,
    earliest: Option<u32>,
}

/// Questions of the small actions; the first two raise a flag at level 0.
const QUESTIONS: [&str; 7] = ["CON-01", "PRO-01", "INC-01", "ECO-02", "SOV-04", "LOC-01", "RES-03"];
const KINDS: [ActionKind; 4] = [ActionKind::Secure, ActionKind::Organise, ActionKind::Switch, ActionKind::Learn];
const OWNERS: [Role; 3] = [Role::It, Role::Secretary, Role::Board];
const GROUPS: [Option<&str>; 3] = [None, Some("pilot"), Some("comms")];

fn any_small() -> impl Strategy<Value = Small> {
    let action = (
        1..5_u32,
        0..OWNERS.len(),
        0..KINDS.len(),
        0..3_u32,
        prop::collection::vec(0..7_usize, 0..2),
        0..3_u32,
        0..GROUPS.len(),
        any::<bool>(),
        prop::option::weighted(0.15, 2..8_u32),
    )
        .prop_map(|(hours, owner, kind, level, after, lag, group, vote, earliest)| SmallAction {
            hours,
            owner,
            kind,
            level,
            after,
            lag,
            group,
            vote,
            earliest,
        });
    let blocked = prop::collection::btree_set(1..=12_u32, 0..=3).prop_map(|set| set.into_iter().collect());
    (prop::collection::vec(action, 2..=7), 1..5_u32, blocked, prop::option::of(1..7_u32)).prop_map(
        |(mut actions, hours, blocked, meeting)| {
            for (place, action) in actions.iter_mut().enumerate() {
                action.after.retain(|after| *after < place);
            }
            Small { actions, hours, blocked, meeting }
        },
    )
}

impl Small {
    /// The small actions stand around the vote, `A09`; they are named `B0` … in the order in which they may wait.
    fn world(&self) -> (World, Audit) {
        let mut actions = vec![action("A09", 0, ActionKind::Organise, Condition::Always(True), [2; 4], &[])];
        let mut audit = Audit::empty(Length::Full);
        for (place, small) in self.actions.iter().enumerate() {
            actions.push(self.action(place, small));
            audit.answers.insert(QUESTIONS[place].into(), level(small.level));
        }
        audit.capacity.hours_per_month = Some(self.hours);
        audit.capacity.blocked_months = self.blocked.iter().copied().collect();
        audit.capacity.decides_on = self.meeting.map(|month| day(2026, month, 10));
        (World { questionnaire: questionnaire(), catalogue: catalogue(actions) }, audit)
    }

    fn action(&self, place: usize, small: &SmallAction) -> Action {
        let low = Condition::AtMost { question: QUESTIONS[place].into(), value: 3 };
        let trigger = Condition::Any(vec![low, Condition::Flag(QUESTIONS[place].into())]);
        let ids: Vec<_> = small.after.iter().map(|after| format!("B{after}")).collect();
        let after: Vec<&str> = ids.iter().map(String::as_str).collect();
        let mut action = action(&format!("B{place}"), 1, KINDS[small.kind], trigger, [small.hours; 4], &after);
        action.needs_vote = small.needs_vote();
        action.group = GROUPS[small.group].map(str::to_owned);
        action.owner = if small.is_led() { Role::Mediator } else { OWNERS[small.owner] };
        action.earliest_month = small.earliest;
        action.lag = after.first().map(|first| Lag { after: (*first).into(), months: small.lag }).into_iter().collect();
        action
    }

    /// Four tenths of a month, two hours at least.
    fn share(&self) -> u32 {
        (self.hours * 4 / 10).max(self.hours.min(2))
    }

    /// The same for the exhaustive search: the vote first, then the actions.
    fn model(&self) -> (Vec<Task>, Year) {
        let open: [bool; MONTHS] =
            std::array::from_fn(|month| !self.blocked.contains(&(u32::try_from(month).unwrap_or(0) + 1)));
        let meeting = self.meeting.map(|month| usize::try_from(month - 1).unwrap_or(0));
        let second = (0..MONTHS).filter(|month| open[*month]).nth(1).unwrap_or(MONTHS);
        // The vote is prepared so that it ends with the meeting, or before a blocked one.
        let needed = usize::try_from(2_u32.div_ceil(self.hours)).unwrap_or(1);
        let prepared = meeting.map(|meeting| (0..=meeting).rev().filter(|month| open[*month]).take(needed).last());
        let vote = Task {
            hours: 2,
            led: false,
            strength: 1,
            flag: false,
            always: true,
            vote: true,
            earliest: prepared.flatten().unwrap_or(0),
            after: Vec::new(),
            // The board prepares it: several people.
            person: None,
            switch: None,
        };
        let tasks = self.actions.iter().enumerate().map(|(place, small)| {
            let is_flagged = place < 2 && small.level == 0;
            let lag = |first: bool| if first { usize::try_from(small.lag).unwrap_or(0) } else { 0 };
            let after = small.after.iter().enumerate().map(|(order, after)| (after + 1, lag(order == 0)));
            let earliest = small.earliest.map_or(0, |month| usize::try_from(month - 1).unwrap_or(0));
            let voted = small.needs_vote().then_some((0, 1));
            Task {
                hours: small.hours,
                led: small.is_led(),
                strength: 9 * (3 - i64::from(small.level)) + if is_flagged { 100 } else { 0 },
                flag: is_flagged,
                always: false,
                vote: false,
                earliest: match (small.needs_vote(), meeting) {
                    (true, Some(meeting)) => earliest.max(meeting + 1),
                    (true, None) | (false, _) => earliest,
                },
                after: after.chain(voted).collect(),
                person: (small.owner < 2).then_some(small.owner),
                switch: small.is_switch().then(|| [None, Some(1), Some(2)][small.group]),
            }
        });
        let tasks = std::iter::once(vote).chain(tasks).collect();
        (tasks, Year { open, hours: self.hours, share: self.share(), target: meeting.unwrap_or(second) })
    }
}

impl SmallAction {
    fn is_switch(&self) -> bool {
        KINDS[self.kind] == ActionKind::Switch
    }

    fn needs_vote(&self) -> bool {
        self.vote || self.is_switch()
    }

    fn is_led(&self) -> bool {
        KINDS[self.kind] == ActionKind::Learn
    }
}

fn ends(plan: &Plan, small: &Small) -> Vec<usize> {
    let ids = std::iter::once("A09".to_owned()).chain((0..small.actions.len()).map(|place| format!("B{place}")));
    ids.map(|id| {
        let planned = plan.actions.iter().find(|action| action.id == *id);
        planned.map_or(MONTHS + 1, |action| usize::try_from(action.end.since(plan.start)).unwrap_or(MONTHS) + 1)
    })
    .collect()
}
