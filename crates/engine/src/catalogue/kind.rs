//! The closed lists of people, hosts and trainings.

use serde::{Deserialize, Serialize};

/// What an actor is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ActorKind {
    PublicService,
    LocalPlace,
    Network,
    ResourceCentre,
    TrainingBody,
    Association,
    Cooperative,
    UserGroup,
    Federation,
    Directory,
    Host,
    ReuseWorkshop,
    Authority,
    Funder,
}

/// How far an actor reaches.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Scope {
    Local,
    Regional,
    National,
    European,
    International,
}

/// What a host is in law.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LegalForm {
    Association,
    Cooperative,
    Company,
    Collective,
    Foundation,
    Public,
    Federation,
    Directory,
}

/// How a training is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum TrainingFormat {
    Manual,
    Guide,
    Course,
    Article,
    OnlineCourse,
    Tutorial,
    Forum,
    Library,
    Directory,
    SelfTest,
    Workshop,
    Website,
    Book,
    Service,
    Sheets,
    Kit,
    Video,
    Coaching,
    Template,
    Event,
}
