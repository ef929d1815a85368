//! What one person says of themselves: a card that belongs to them, and the next steps that it leads to.

use super::HIGHEST;
use crate::catalogue::Catalogue;
use crate::condition::Reading;
use crate::id::CompetenceId;
use crate::recommendation::{TrainingChoice, Wanted, taught};
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// A skill card. It is never part of an audit.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Card {
    /// Empty when the person does not want to be named.
    pub name: String,
    /// Language codes, the first preferred.
    pub languages: Vec<String>,
    /// What the person looked at; what is absent was not.
    pub levels: BTreeMap<CompetenceId, Ease>,
    /// What the person would like to learn.
    pub wishes: BTreeSet<CompetenceId>,
    /// Whether the codes of the European framework stand beside ours.
    pub digcomp: bool,
}

/// How far somebody is with a competence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ease {
    /// 0 not yet, 1 with help, 2 alone, 3 organises for others, 4 leads and trains.
    pub level: u8,
    pub on: NaiveDate,
    /// Who saw it, when somebody did.
    pub seen_with: Option<Witness>,
}

/// Who saw that somebody can do a thing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Witness {
    Mediator,
    Peer,
}

/// What somebody may learn next, as they wish.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    pub competence: CompetenceId,
    /// One more than the card says, 4 at most.
    pub level: u8,
    /// At most two, none above that level; in a language of the card, or of the association where the card has none.
    pub trainings: Vec<TrainingChoice>,
}

impl Card {
    /// How far the person is, 0 to 4; 0 where nothing was said.
    pub fn level(&self, competence: &CompetenceId) -> u8 {
        self.levels.get(competence).map_or(0, |ease| ease.level.min(HIGHEST))
    }
}

/// Lists the next step of each wish of a card, in the order of the scheme.
pub fn steps(reading: Reading<'_>, catalogue: &Catalogue, card: &Card, today: NaiveDate) -> Vec<Step> {
    let wished = catalogue.competences.iter().map(|one| &one.id).filter(|id| card.wishes.contains(*id));
    let next = |id: &CompetenceId| (card.level(id) + 1).min(HIGHEST);
    let wanted: Vec<_> = wished.map(|id| Wanted { competence: id.clone(), most: next(id), software: None }).collect();
    let taught = taught(reading, catalogue, &card.languages, &wanted, today);
    let step = |(one, trainings): (Wanted, _)| Step { competence: one.competence, level: one.most, trainings };
    wanted.into_iter().zip(taught).map(step).collect()
}
