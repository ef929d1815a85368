//! Who stands behind the roles.

use crate::questionnaire::Role;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A person as the association calls her. Names stay in the file and on what is printed from it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    pub name: String,
    /// A role that several people hold belongs to the first of them; the others are deputies.
    pub roles: BTreeSet<Role>,
    /// Roles in which she stands in for the person who holds them.
    #[serde(default)]
    pub deputies: BTreeSet<Role>,
}
