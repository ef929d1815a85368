//! Who learns: those who hold a role, and everybody.

use crate::questionnaire::Role;
use serde::{Deserialize, Serialize};

/// Who learns. Beside the seven roles there is everybody: any volunteer or employee, whatever else they do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Learner {
    Board,
    Treasurer,
    Secretary,
    Comms,
    Volunteers,
    It,
    Mediator,
    Everyone,
}

impl Learner {
    /// All learners, in printed order.
    pub const ALL: [Learner; 8] = [
        Learner::Board,
        Learner::Treasurer,
        Learner::Secretary,
        Learner::Comms,
        Learner::Volunteers,
        Learner::It,
        Learner::Mediator,
        Learner::Everyone,
    ];

    /// The word by which content, messages and JSON call it.
    pub fn word(self) -> &'static str {
        match self {
            Learner::Board => "board",
            Learner::Treasurer => "treasurer",
            Learner::Secretary => "secretary",
            Learner::Comms => "comms",
            Learner::Volunteers => "volunteers",
            Learner::It => "it",
            Learner::Mediator => "mediator",
            Learner::Everyone => "everyone",
        }
    }
}

impl From<Role> for Learner {
    fn from(role: Role) -> Self {
        match role {
            Role::Board => Learner::Board,
            Role::Treasurer => Learner::Treasurer,
            Role::Secretary => Learner::Secretary,
            Role::Comms => Learner::Comms,
            Role::Volunteers => Learner::Volunteers,
            Role::It => Learner::It,
            Role::Mediator => Learner::Mediator,
        }
    }
}
