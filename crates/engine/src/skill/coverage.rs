//! How well the roles are covered by cards that lie side by side: counts alone, never who.

use super::{Card, Learner, Rules, Setting};
use crate::id::CompetenceId;
use std::collections::BTreeSet;

/// How well one role is covered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Coverage {
    pub learner: Learner,
    /// Competences that the role cannot do without.
    pub core: usize,
    /// Those in which at least one person reaches the target.
    pub covered: usize,
    /// Those in which a second person reaches what is expected of a deputy.
    pub deputies: usize,
}

/// Counts, for each role in printed order, the core competences that the people of these cards cover.
pub fn coverage<'a>(rules: &Rules, setting: Setting, cards: impl Iterator<Item = &'a Card> + Clone) -> Vec<Coverage> {
    let count = |learner: Learner| {
        let core = rules.core(learner);
        let held = BTreeSet::from([learner]);
        let reach =
            |competence: &CompetenceId, level| cards.clone().filter(|card| card.level(competence) >= level).count();
        let covered = |id: &&CompetenceId| reach(id, rules.target(setting, &held, id)) >= 1;
        let is_seconded = |id: &&CompetenceId| reach(id, rules.deputy(setting, learner, id)) >= 2;
        let covered: Vec<_> = core.iter().filter(covered).collect();
        let deputies = covered.iter().copied().filter(is_seconded).count();
        Coverage { learner, core: core.len(), covered: covered.len(), deputies }
    };
    Learner::ALL.into_iter().map(count).collect()
}
