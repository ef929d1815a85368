//! What each learner is expected to be able to do, in an association of one size.

use super::{HIGHEST, Learner, Mixing};
use crate::answer::Operator;
use crate::condition::{Band, Reading};
use crate::id::CompetenceId;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};

/// Levels by competence, 1 to 4; a competence that is absent is not expected.
pub type Levels = BTreeMap<CompetenceId, u8>;

/// The targets and how they bend to the size of an association.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rules {
    pub learner: BTreeMap<Learner, Expected>,
    pub micro: Micro,
    pub large: Large,
    pub mix: Mixing,
}

/// What is expected of one learner in a small or medium association.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expected {
    /// What the role cannot do without; its coverage is counted over these.
    pub core: Vec<CompetenceId>,
    pub targets: Levels,
}

/// In a micro association one person holds several roles: what is above a level drops by one.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Micro {
    pub above: u8,
    /// What never drops under a level.
    pub floor: BTreeMap<Learner, Levels>,
}

/// In a large association, or one that runs a server, some levels are higher, and a deputy has a level of their own.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Large {
    pub targets: BTreeMap<Learner, Levels>,
    pub deputy: BTreeMap<Learner, Levels>,
}

/// What of an association bends the targets.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Setting {
    pub band: Band,
    /// A tool in use, or one that was decided on, runs on a server of its own.
    pub hosts_itself: bool,
}

impl Setting {
    /// The setting of an audit.
    pub fn of(reading: Reading<'_>) -> Self {
        let audit = reading.audit;
        let used = audit.tools.iter().map(|tool| tool.operator);
        let decided = audit.decisions.values().filter_map(|decision| decision.verdict.successor());
        let hosts_itself = used.chain(decided.map(|one| one.running)).any(|one| one == Operator::SelfHosted);
        Self { band: reading.band(), hosts_itself }
    }

    fn is_large(self) -> bool {
        self.band == Band::Large || self.hosts_itself
    }
}

impl Rules {
    /// What somebody who holds these roles is expected to reach, 0 to 4: the highest of their targets; in a micro association
    /// one less where it is above the limit, but never under the floor; then what a large association, or its own server, asks.
    pub fn target(&self, setting: Setting, held: &BTreeSet<Learner>, competence: &CompetenceId) -> u8 {
        let most = |levels: &dyn Fn(&Learner) -> Option<u8>| held.iter().filter_map(levels).max().unwrap_or(0);
        let in_map = |map: &BTreeMap<Learner, Levels>, one: &Learner| map.get(one)?.get(competence).copied();
        let usual = most(&|one| self.learner.get(one)?.targets.get(competence).copied());
        let small = match setting.band {
            Band::Micro if usual > self.micro.above => {
                (usual - 1).max(most(&|one| in_map(&self.micro.floor, one)).min(usual))
            }
            Band::Micro | Band::Small | Band::Medium | Band::Large => usual,
        };
        let raised = if setting.is_large() { most(&|one| in_map(&self.large.targets, one)) } else { 0 };
        small.max(raised).min(HIGHEST)
    }

    /// What the second person of a role is expected to reach: as much as the first, where no level is named for a deputy.
    pub fn deputy(&self, setting: Setting, learner: Learner, competence: &CompetenceId) -> u8 {
        let target = self.target(setting, &BTreeSet::from([learner]), competence);
        let own = self.large.deputy.get(&learner).and_then(|levels| levels.get(competence)).copied();
        own.filter(|_| setting.is_large()).map_or(target, |own| own.min(target))
    }

    /// What a role cannot do without.
    pub fn core(&self, learner: Learner) -> &[CompetenceId] {
        self.learner.get(&learner).map_or(&[], |expected| &expected.core)
    }
}
