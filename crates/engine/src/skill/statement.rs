//! Statements by role, each with its reasons and its trainings.

use super::mix::{everybody, learning, mix};
use super::{Gap, Learner, Mix, Moment, Reason, gaps};
use crate::catalogue::{Catalogue, StageKind};
use crate::condition::Reading;
use crate::id::{ActionId, CompetenceId, NeedId, SoftwareId};
use crate::plan::{Month, Plan};
use crate::recommendation::{TrainingChoice, Wanted, taught};
use chrono::NaiveDate;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// What those who hold a role learn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Training {
    pub learner: Learner,
    /// What a change of tool waits for, then what waits for nothing, then what comes after a change; the weightiest first.
    pub statements: Vec<Statement>,
    /// Whom to mix, when enough people learn together.
    pub mix: Option<Mix>,
}

/// Something that people will be able to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    pub competence: CompetenceId,
    /// The highest that one of its reasons asks for, 1 to 4.
    pub level: u8,
    /// The first that one of its reasons asks for.
    pub moment: Moment,
    /// The change of tool that the moment is about.
    pub change: Option<Change>,
    /// The sum of its reasons.
    pub strength: i64,
    /// The weightiest first.
    pub reasons: Vec<Reason>,
    /// The level that each of them asks for, in their order.
    pub levels: Vec<u8>,
    /// At most two, none above the level; in a language of the association.
    pub trainings: Vec<TrainingChoice>,
}

/// A change of tool that the board decided.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// The action in which everybody passes to it.
    pub action: ActionId,
    pub need: NeedId,
    pub software: SoftwareId,
    /// The name of the software.
    pub name: String,
    /// The month in which everybody passes to it; none when the year does not reach it.
    pub month: Option<Month>,
}

/// Lists what is to be learnt, role by role in printed order; who has nothing to learn is left out.
pub fn trainings(reading: Reading<'_>, catalogue: &Catalogue, plan: &Plan, today: NaiveDate) -> Vec<Training> {
    let mut asked: BTreeMap<(Learner, CompetenceId), Vec<(u8, Gap)>> = BTreeMap::new();
    for gap in gaps(reading, catalogue, plan) {
        for one in &gap.asked {
            let key = (one.learner, one.competence.clone());
            asked.entry(key).or_default().push((one.level, gap.clone()));
        }
    }
    let mut found: BTreeMap<Learner, Vec<Statement>> = BTreeMap::new();
    for ((learner, competence), gaps) in asked {
        found.entry(learner).or_default().push(statement(plan, competence, gaps));
    }
    for statements in found.values_mut() {
        let wanted: Vec<_> = statements.iter().map(wanted).collect();
        let taught = taught(reading, catalogue, &[], &wanted, today);
        statements.iter_mut().zip(taught).for_each(|(statement, trainings)| statement.trainings = trainings);
        statements.sort_by_key(|one| (place(&one.moment), Reverse(one.strength), one.competence.clone()));
    }
    let training = |(learner, statements): (_, Vec<_>)| {
        let people = people(reading, catalogue, plan, learner, &statements);
        Training { learner, statements, mix: mix(reading, catalogue, people) }
    };
    found.into_iter().map(training).collect()
}

/// How many learn together: those who come to the trainings that the plan has for it, and everybody where everybody learns.
fn people(reading: Reading<'_>, catalogue: &Catalogue, plan: &Plan, learner: Learner, statements: &[Statement]) -> u32 {
    let reasons = statements.iter().flat_map(|statement| &statement.reasons);
    let actions = reasons.filter_map(|reason| match reason {
        Reason::Action { id, .. } => plan.actions.iter().find(|action| action.id == *id),
        Reason::Answer(_) => None,
    });
    let come = actions.map(|action| learning(catalogue, plan, action)).max().unwrap_or(0);
    if learner == Learner::Everyone { come.max(everybody(reading)) } else { come }
}

fn statement(plan: &Plan, competence: CompetenceId, mut gaps: Vec<(u8, Gap)>) -> Statement {
    gaps.sort_by_key(|(_, gap)| Reverse(gap.strength));
    let moment = gaps.iter().map(|(_, gap)| gap.moment.clone()).min_by_key(place).unwrap_or(Moment::Any);
    let change = match &moment {
        Moment::Before(need) | Moment::After(need) => change(plan, need),
        Moment::Any => None,
    };
    let levels: Vec<_> = gaps.iter().map(|(level, _)| *level).collect();
    Statement {
        competence,
        level: levels.iter().copied().max().unwrap_or(1),
        moment,
        change,
        strength: gaps.iter().map(|(_, gap)| gap.strength).sum(),
        reasons: gaps.into_iter().map(|(_, gap)| gap.reason).collect(),
        levels,
        trainings: Vec::new(),
    }
}

fn change(plan: &Plan, need: &NeedId) -> Option<Change> {
    let made = plan.made.iter().find(|made| made.need == *need && made.stage == StageKind::Move)?;
    let planned = plan.actions.iter().find(|action| action.id == made.id);
    Some(Change {
        action: made.id.clone(),
        need: need.clone(),
        software: made.software.clone(),
        name: made.name.clone(),
        month: planned.map(|action| action.start),
    })
}

fn wanted(statement: &Statement) -> Wanted {
    let software = statement.change.as_ref().map(|change| change.software.clone());
    Wanted { competence: statement.competence.clone(), most: statement.level, software }
}

/// What a change waits for comes first, what waits for a change last.
fn place(moment: &Moment) -> u8 {
    match moment {
        Moment::Before(_) => 0,
        Moment::Any => 1,
        Moment::After(_) => 2,
    }
}
