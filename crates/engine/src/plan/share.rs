//! Whose hours an action takes: one person carries at most four tenths of a month.

use super::task::Task;
use crate::answer::Person;
use crate::questionnaire::Role;

/// Hours of a month that one person gives at most: four tenths, rounded down. Two hours are never too much for one
/// person: where a few people have four hours together, each would else be left with one, and nothing of some size would
/// ever be finished.
pub fn most_of_one(hours: u32) -> u32 {
    (hours.saturating_mul(2) / 5).max(hours.min(2))
}

/// The person who holds a role: the first who is named for it.
pub fn holder(people: &[Person], role: Role) -> Option<&Person> {
    people.iter().find(|person| person.roles.contains(&role))
}

/// The person who stands in for the one who holds a role, named yet or not: the first of the others who is named for it
/// in any way.
pub fn deputy(people: &[Person], role: Role) -> Option<&Person> {
    let holder = holder(people, role).map(|holder| &holder.name);
    let stands = |person: &&Person| person.deputies.contains(&role) || person.roles.contains(&role);
    people.iter().filter(|person| Some(&person.name) != holder).find(stands)
}

/// Sets whose hours each task takes, as a number. Nobody is named for a role: it counts as one person of its own, so that an
/// unknown treasurer is not given everything either. The board is several people as long as nobody is named for it.
pub(super) fn assign(tasks: &mut [Task<'_>], people: &[Person]) {
    for task in tasks.iter_mut() {
        let named = people.iter().position(|person| person.roles.contains(&task.owner));
        let role = Role::ALL.iter().position(|role| *role == task.owner);
        task.person = match task.owner {
            Role::Board | Role::Mediator => named,
            Role::Treasurer | Role::Secretary | Role::Comms | Role::Volunteers | Role::It => {
                named.or(role.map(|role| people.len() + role))
            }
        };
    }
}
