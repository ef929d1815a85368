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

/// How one competence that a role cannot do without is covered: counts alone.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cover {
    pub competence: CompetenceId,
    /// What the role is expected to reach, and how many people do.
    pub target: u8,
    pub people: usize,
    /// What a deputy is expected to reach, and how many people do.
    pub second: u8,
    pub seconds: usize,
}

impl Cover {
    /// Whether at least one person reaches the target.
    pub fn is_covered(&self) -> bool {
        self.people >= 1
    }

    /// Whether a second person reaches what is expected of a deputy.
    pub fn is_seconded(&self) -> bool {
        self.is_covered() && self.seconds >= 2
    }
}

/// Looks at each core competence of a role.
pub fn covers<'a>(
    rules: &Rules,
    setting: Setting,
    learner: Learner,
    cards: impl Iterator<Item = &'a Card> + Clone,
) -> Vec<Cover> {
    let held = BTreeSet::from([learner]);
    let reach = |competence: &CompetenceId, level| cards.clone().filter(|card| card.level(competence) >= level).count();
    let cover = |competence: &CompetenceId| {
        let (target, second) = (rules.target(setting, &held, competence), rules.deputy(setting, learner, competence));
        let (people, seconds) = (reach(competence, target), reach(competence, second));
        Cover { competence: competence.clone(), target, people, second, seconds }
    };
    rules.core(learner).iter().map(cover).collect()
}

/// Counts, for each role in printed order, the core competences that the people of these cards cover.
pub fn coverage<'a>(rules: &Rules, setting: Setting, cards: impl Iterator<Item = &'a Card> + Clone) -> Vec<Coverage> {
    let count = |learner: Learner| {
        let core = covers(rules, setting, learner, cards.clone());
        let count = |is_so: fn(&Cover) -> bool| core.iter().filter(|cover| is_so(cover)).count();
        let (covered, deputies) = (count(Cover::is_covered), count(Cover::is_seconded));
        Coverage { learner, core: core.len(), covered, deputies }
    };
    Learner::ALL.into_iter().map(count).collect()
}
