//! Names of things: one type a concept, so that a need is never taken for a question.

use serde::{Deserialize, Serialize};
use std::borrow::Borrow;
use std::fmt;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// Shows the id as it stands in the content files.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.to_owned())
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.0 == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.0 == *other
            }
        }
    )*};
}

ids! {
    /// Names an area of the questionnaire: `GOV`.
    AreaId,
    /// Names a question: `GOV-01`.
    QuestionId,
    /// Names an option of a question: `gmail`.
    OptionId,
    /// Names a condition that several rules share: `low-connectivity`.
    ConditionId,
    /// Names a need, of a tool or of a practice: `email`.
    NeedId,
    /// Names a competence of the skills scheme: `A1`.
    CompetenceId,
    /// Names a libre software: `nextcloud`.
    SoftwareId,
    /// Names a product in use today, libre or not: `gmail`.
    ProductId,
    /// Names a reference text: `fr-loi-1901`.
    ReferenceId,
    /// Names a training or a guide.
    TrainingId,
    /// Names a network or directory of people who help.
    ActorId,
    /// Names an ethical host.
    HostId,
    /// Names what a frame of public funders asks for: `gdpr-record`.
    CriterionId,
    /// Names a way of changing tools: `email`.
    SwitchId,
    /// Names an action of the library (`A01`) or one made by the method (`find-out-SOV-01`).
    ActionId,
}
