//! Rules about the hours of each month.

use super::{Case, hold};
use rumb_engine::plan::{Month, PlannedAction};
use rumb_engine::questionnaire::Role;
use std::collections::BTreeMap;

pub fn twelve(case: Case<'_>) -> Result<(), String> {
    let months: Vec<_> = case.plan.load.iter().map(|load| case.index(load.month)).collect();
    hold(months == (0..12).collect::<Vec<_>>(), || "the months are not the twelve of the year".to_owned())?;
    for action in &case.plan.actions {
        let is_inside = case.index(action.start) >= 0 && action.start <= action.end && case.index(action.end) < 12;
        hold(is_inside, || format!("{} leaves the year", action.id))?;
    }
    Ok(())
}

pub fn capacity(case: Case<'_>) -> Result<(), String> {
    for load in &case.plan.load {
        let hours = if case.is_blocked(load.month) { 0 } else { case.hours() };
        hold(load.capacity == hours, || format!("{} has not {} hours", load.month, load.capacity))?;
        hold(load.hours <= hours, || format!("{} takes {} hours of {hours}", load.month, load.hours))?;
    }
    Ok(())
}

pub fn share(case: Case<'_>) -> Result<(), String> {
    let hours = case.hours();
    let most = (hours * 4 / 10).max(hours.min(2));
    let people = &case.reading.audit.people;
    for load in &case.plan.load {
        let mut given = BTreeMap::new();
        for action in case.plan.actions.iter().filter(|action| !case.is_led(action)) {
            let named = people.iter().find(|person| person.roles.contains(&action.owner_role));
            hold(action.person.as_ref() == named.map(|person| &person.name), || {
                format!("{} is not with who holds its role", action.id)
            })?;
            let who = match (named, action.owner_role) {
                (Some(person), _) => person.name.clone(),
                // The board is several people.
                (None, Role::Board) => continue,
                (None, role) => format!("{role:?}"),
            };
            let filled = action.filling.iter().filter(|filling| filling.month == load.month);
            *given.entry(who).or_insert(0) += filled.map(|filling| filling.hours).sum::<u32>();
        }
        let over = given.iter().find(|(_, given)| **given > most);
        hold(over.is_none(), || format!("{over:?} is more than {most} hours of {}", load.month))?;
    }
    Ok(())
}

pub fn year(case: Case<'_>) -> Result<(), String> {
    let open = case.plan.load.iter().filter(|load| !case.is_blocked(load.month)).count();
    let all = u64::try_from(open).unwrap_or(0) * u64::from(case.hours());
    let taken: u64 = case.plan.load.iter().map(|load| u64::from(load.hours)).sum();
    hold(taken * 100 <= all * 95, || format!("{taken} hours of {all} are taken"))
}

pub fn load(case: Case<'_>) -> Result<(), String> {
    for load in &case.plan.load {
        let fillings = case.plan.actions.iter().flat_map(|action| &action.filling);
        let hours: u32 = fillings.filter(|filling| filling.month == load.month).map(|filling| filling.hours).sum();
        hold(hours == load.hours, || format!("{} shows {} hours, not {hours}", load.month, load.hours))?;
    }
    for action in &case.plan.actions {
        let hours: u32 = action.filling.iter().map(|filling| filling.hours).sum();
        let expected = if case.is_led(action) { 0 } else { action.hours };
        let is_right = hours == expected || action.begun.is_some() && (1..=expected).contains(&hours);
        hold(is_right, || format!("{} fills {hours} hours, not {expected}", action.id))?;
    }
    Ok(())
}

pub fn blocked(case: Case<'_>) -> Result<(), String> {
    for action in &case.plan.actions {
        let touched = action.filling.iter().map(|filling| filling.month).chain([begins(action), action.end]);
        let inside = touched.filter(|month| case.is_blocked(*month)).min();
        hold(inside.is_none(), || format!("{} is at work in a blocked month", action.id))?;
        let spans = months(action.start, action.end).iter().any(|month| case.is_blocked(*month));
        hold(spans == action.spans_blocked, || format!("{} does not say that it spans a blocked month", action.id))?;
    }
    Ok(())
}

pub fn consecutive(case: Case<'_>) -> Result<(), String> {
    for action in case.plan.actions.iter().filter(|action| !action.filling.is_empty()) {
        let open: Vec<_> =
            months(begins(action), action.end).into_iter().filter(|month| !case.is_blocked(*month)).collect();
        let filled: Vec<_> = action.filling.iter().map(|filling| filling.month).collect();
        let is_full = filled == open && action.filling.iter().all(|filling| filling.hours > 0);
        hold(is_full, || format!("{} has a gap", action.id))?;
    }
    Ok(())
}

pub fn at_a_time(case: Case<'_>) -> Result<(), String> {
    for load in &case.plan.load {
        let begun = case.plan.actions.iter().filter(|action| !case.is_led(action));
        let carried = begun.filter(|action| begins(action) <= load.month && load.month < action.end);
        let count = carried.count();
        hold(count <= 2, || format!("{count} actions are unfinished at the end of {}", load.month))?;
        let led = case.plan.actions.iter().filter(|action| case.is_led(action) && action.end == load.month).count();
        hold(led <= 2, || format!("a mediator has {led} actions in {}", load.month))?;
    }
    Ok(())
}

fn months(start: Month, end: Month) -> Vec<Month> {
    (0..=usize::try_from(end.since(start)).unwrap_or(0)).map(|months| start.plus(months)).collect()
}

/// The month from which an action takes hours: what has begun may have taken some before.
fn begins(action: &PlannedAction) -> Month {
    if action.begun.is_none() {
        return action.start;
    }
    action.filling.iter().map(|filling| filling.month).min().unwrap_or(action.end)
}
