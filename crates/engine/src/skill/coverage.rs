//! How well the roles are covered by cards that lie side by side: counts alone, never who.

use super::{Card, Learner, Rules, Setting};
use crate::id::CompetenceId;
use std::collections::{BTreeMap, BTreeSet};

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

/// How many people lack as many levels of what is expected of everybody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lack {
    /// Levels, over all competences that a person looked at.
    pub levels: u32,
    pub people: usize,
}

/// Counts how many people lack how much, the least first. What somebody did not look at is not held against them.
pub fn lacks<'a>(rules: &Rules, setting: Setting, cards: impl Iterator<Item = &'a Card>) -> Vec<Lack> {
    let everybody = BTreeSet::from([Learner::Everyone]);
    let lack = |card: &Card| -> u32 {
        let target = |competence: &CompetenceId| rules.target(setting, &everybody, competence);
        let missing = |id: &CompetenceId| u32::from(target(id).saturating_sub(card.level(id)));
        card.levels.keys().map(missing).sum()
    };
    let mut people: BTreeMap<u32, usize> = BTreeMap::new();
    cards.for_each(|card| *people.entry(lack(card)).or_default() += 1);
    people.into_iter().map(|(levels, people)| Lack { levels, people }).collect()
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
