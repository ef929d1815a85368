//! Who stands behind the roles and how actions stand, as they travel.

use serde::Deserialize;
use ts_rs::TS;

// Mirrors of engine types that travel as they are: the generator needs their TypeScript shape. The test below reads each
// of them through it.

/// A person as the association calls her, the roles that she holds, and those in which she stands in.
#[derive(Deserialize, TS)]
#[ts(rename = "Person")]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "only its TypeScript shape is used")]
pub(super) struct PersonShape {
    name: String,
    roles: Vec<RoleShape>,
    deputies: Vec<RoleShape>,
}

#[derive(Deserialize, TS)]
#[ts(rename = "Role")]
#[serde(rename_all = "kebab-case")]
pub(super) enum RoleShape {
    Board,
    Treasurer,
    Secretary,
    Comms,
    Volunteers,
    It,
    Mediator,
}

/// How an action stands, and since which day, `YYYY-MM-DD`.
#[derive(Deserialize, TS)]
#[ts(rename = "FollowUp")]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "only its TypeScript shape is used")]
pub(super) struct FollowUpShape {
    state: StateShape,
    on: String,
}

#[derive(Deserialize, TS)]
#[ts(rename = "FollowUpState")]
#[serde(rename_all = "kebab-case")]
enum StateShape {
    Doing,
    Done,
    Dropped,
}

#[cfg(test)]
mod tests {
    use super::{FollowUpShape, PersonShape};
    use chrono::NaiveDate;
    use rumb_engine::answer::{FollowUp, Person, Progress};
    use rumb_engine::questionnaire::Role;

    #[test]
    fn every_person_and_every_state_has_its_typescript() {
        let person = Person { name: "M. Dubois".to_owned(), roles: Role::ALL.into(), deputies: Role::ALL.into() };
        let sent = serde_json::to_value(person).expect("a person is sent");
        let read = serde_json::from_value::<PersonShape>(sent);
        assert!(read.is_ok(), "the page reads a person: {:?}", read.err());
        for state in Progress::ALL {
            let sent = serde_json::to_value(FollowUp { state, on: NaiveDate::MIN }).expect("a state is sent");
            let read = serde_json::from_value::<FollowUpShape>(sent);
            assert!(read.is_ok(), "the page reads {state:?}: {:?}", read.err());
        }
    }
}
