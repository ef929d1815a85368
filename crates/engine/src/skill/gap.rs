//! What is weak, or planned, and what it asks people to be able to do.

use super::{HIGHEST, Learner, Rules, Setting};
use crate::catalogue::{Catalogue, CompetenceLevel, Stage, StageKind};
use crate::condition::{Reading, Worth};
use crate::id::{ActionId, CompetenceId, NeedId, QuestionId};
use crate::need::question_priority;
use crate::plan::{self, Extent, Plan, PlannedAction};
use crate::questionnaire::{Question, Role};
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// Statements that one gap asks for, at most.
const MOST: usize = 3;

/// A low answer or a planned action that asks people to be able to do something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    pub reason: Reason,
    /// What it weighs: p_q of an answer, the strength of an action.
    pub strength: i64,
    pub moment: Moment,
    /// One to three.
    pub asked: Vec<Asked>,
}

/// Why somebody learns something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// A low answer.
    Answer(QuestionId),
    /// A planned action, with why it is in the plan.
    Action { id: ActionId, why: Vec<plan::Reason> },
}

/// Whether a change of tool waits for it, or it for the change.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Moment {
    /// Before the tool of this need changes, as the board decided.
    Before(NeedId),
    /// Whenever there is time.
    Any,
    /// After it changed.
    After(NeedId),
}

/// What one learner is to be able to do.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Asked {
    pub learner: Learner,
    pub competence: CompetenceId,
    /// 1 to 4.
    pub level: u8,
}

/// Lists the gaps: low answers in the order of the questionnaire, then the actions of the year in that of the plan.
///
/// A low answer, 0 or 1, asks for the next level, 1 or 2, but for no more than is expected of the one who learns. What
/// everybody is expected to do at that level is everybody's; else it is for who answers for the question, and where nothing
/// of the kind is expected of them, for the role of which most is expected. "Don't know" is found out first. An action asks
/// its owner for the level that it names; in the training of a decided change, those who come learn.
pub fn gaps(reading: Reading<'_>, catalogue: &Catalogue, plan: &Plan) -> Vec<Gap> {
    let asker = Asker { rules: &catalogue.skills, setting: Setting::of(reading) };
    let answers = reading.asked().filter_map(|question| {
        let Worth::Level(value) = reading.worth(question) else { return None };
        let value = u8::try_from(value).ok().filter(|_| reading.worth(question).is_low())?;
        let reason = Reason::Answer(question.id.clone());
        let strength = question_priority(reading, question);
        Some(Gap { reason, strength, moment: Moment::Any, asked: asker.answer(question, value + 1) })
    });
    let actions = plan.actions.iter().filter(|action| action.extent != Extent::FindOut);
    let actions = actions.map(|action| of_action(catalogue, plan, action));
    answers.chain(actions).filter(|gap| !gap.asked.is_empty()).collect()
}

struct Asker<'a> {
    rules: &'a Rules,
    setting: Setting,
}

impl Asker<'_> {
    fn answer(&self, question: &Question, next: u8) -> Vec<Asked> {
        let ask = |competence: &CompetenceId| {
            let learner = self.learner(question.whom, competence, next)?;
            let level = next.min(self.target(learner, competence));
            Some(Asked { learner, competence: competence.clone(), level })
        };
        question.competences.iter().filter_map(ask).take(MOST).collect()
    }

    fn learner(&self, whom: Option<Role>, competence: &CompetenceId, level: u8) -> Option<Learner> {
        if self.target(Learner::Everyone, competence) >= level {
            return Some(Learner::Everyone);
        }
        let own = whom.map(Learner::from).filter(|own| self.target(*own, competence) > 0);
        // Who accompanies the association is not its own: they come last.
        let others = Learner::ALL.into_iter().filter(|one| self.target(*one, competence) > 0);
        let by_rank = |one: &Learner| (*one == Learner::Mediator, Reverse(self.target(*one, competence)), *one);
        own.or_else(|| others.min_by_key(by_rank))
    }

    fn target(&self, learner: Learner, competence: &CompetenceId) -> u8 {
        self.rules.target(self.setting, &BTreeSet::from([learner]), competence)
    }
}

fn of_action(catalogue: &Catalogue, plan: &Plan, action: &PlannedAction) -> Gap {
    let owner = Learner::from(action.owner_role);
    let reason = Reason::Action { id: action.id.clone(), why: action.reasons.clone() };
    let gap = |moment, asked| Gap { reason, strength: action.strength, moment, asked };
    let Some(made) = plan.made(&action.id) else {
        let own = catalogue.actions.iter().find(|known| known.id == action.id);
        return gap(Moment::Any, own.map_or_else(Vec::new, |own| asked(owner, &own.competences)));
    };
    let Some(switch) = catalogue.switch(&made.need) else { return gap(Moment::Any, Vec::new()) };
    let stage: &Stage = switch.stage(made.stage);
    let learner = match made.stage {
        // Everybody's habits change, where no group is named.
        StageKind::Training if switch.group.is_none() => Learner::Everyone,
        StageKind::Training | StageKind::Pilot | StageKind::Move | StageKind::After | StageKind::Exit => owner,
    };
    let moment = match made.stage {
        StageKind::Pilot | StageKind::Training | StageKind::Move => Moment::Before(made.need.clone()),
        StageKind::After | StageKind::Exit => Moment::After(made.need.clone()),
    };
    gap(moment, asked(learner, &stage.competences))
}

fn asked(learner: Learner, competences: &[CompetenceLevel]) -> Vec<Asked> {
    let one = |own: &CompetenceLevel| Asked { learner, competence: own.id.clone(), level: own.level.min(HIGHEST) };
    competences.iter().map(one).take(MOST).collect()
}
