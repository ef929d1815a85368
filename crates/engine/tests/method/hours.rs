//! How the hours shape a plan: less of them move dates, nothing else; and they are used.

use crate::plan::any_case;
use crate::world::{SCORED, World, action, answered, catalogue, day, level, library, questionnaire};
use proptest::prelude::*;
use rumb_engine::catalogue::ActionKind;
use rumb_engine::condition::Condition;
use rumb_engine::id::ActionId;
use rumb_engine::plan::{Plan, plan};
use rumb_engine::questionnaire::Role;
use std::collections::BTreeSet;

/// Who may own an action of volunteers.
const OWNERS: [Role; 6] = [Role::Volunteers, Role::Treasurer, Role::Secretary, Role::Comms, Role::It, Role::Board];

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn half_the_hours_move_dates_and_drop_nothing((world, mut audit, start) in any_case(), hours in 0..60_u32) {
        let mut sets = Vec::new();
        let mut sums = Vec::new();
        for hours in [hours, hours / 2] {
            audit.capacity.hours_per_month = Some(hours);
            let plan = plan(world.read(&audit), &world.catalogue, start);
            sets.push(all(&plan));
            let (this, after) = (plan.totals, plan.year_after);
            let hours = [this.hours + after.hours, this.mediator_hours + after.mediator_hours];
            sums.push((hours, this.attend_minutes + after.attend_minutes, this.once_eur[1] + after.once_eur[1], after.yearly_eur));
        }
        prop_assert_eq!(&sums[0], &sums[1], "so is what both years take, and what goes on each year after");
        prop_assert_eq!(&sets[0], &sets[1], "what is planned or waits is the same at {} hours and at half of them", hours);
    }

    #[test]
    fn nine_hours_of_ten_are_used_where_no_rule_blocks(
        own in prop::collection::vec((1..6_u32, 0..OWNERS.len()), SCORED.len()),
        hours in 2..=30_u32,
    ) {
        let mut actions = library();
        for ((id, ..), (place, (own, owner))) in SCORED.into_iter().zip(own.into_iter().enumerate()) {
            let low = Condition::AtMost { question: id.into(), value: 2 };
            let mut action = action(&format!("C{place:02}"), 2, ActionKind::Organise, low, [own; 4], &[]);
            // Half of the work is anybody's on the board: else one person's share is the rule that blocks.
            action.owner = if place % 2 == 0 { Role::Board } else { OWNERS[owner] };
            actions.push(action);
        }
        let world = World { questionnaire: questionnaire(), catalogue: catalogue(actions) };
        let mut audit = answered(&level(0));
        audit.capacity.hours_per_month = Some(hours);
        let plan = plan(world.read(&audit), &world.catalogue, day(2026, 12, 1));
        let demand: u32 = plan.next_year.iter().map(|waiting| waiting.hours).sum::<u32>() + plan.totals.hours;
        let due = demand.min(12 * hours) * 9 / 10;
        prop_assert!(plan.totals.hours >= due, "{hours} hours a month: {} of {due} are placed", plan.totals.hours);
    }
}

fn all(plan: &Plan) -> BTreeSet<ActionId> {
    let waiting = plan.next_year.iter().map(|waiting| waiting.id.clone());
    plan.actions.iter().map(|action| action.id.clone()).chain(waiting).collect()
}
