//! The trainings of a plan as sessions: who comes, what they will be able to do, and how the time goes.

use super::mix::{learning, mix};
use super::{Asked, Learner, Mix, Mixing, Reason as Why, Rules, Setting, gaps};
use crate::catalogue::Catalogue;
use crate::condition::Reading;
use crate::id::{CompetenceId, QuestionId};
use crate::plan::{Plan, PlannedAction, Reason};
use std::collections::{BTreeMap, BTreeSet};

/// Aims of a session, at most.
const MOST: usize = 4;
/// Minutes are told in steps of so many.
const STEP: u32 = 5;

/// A training of the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session<'a> {
    pub action: &'a PlannedAction,
    pub people: u32,
    /// How often they meet: none is longer than the rule for mixing says.
    pub meetings: u32,
    /// Minutes of one of them.
    pub minutes: u32,
    /// What those who come will be able to do; one to four.
    pub aims: Vec<Asked>,
    /// Whom to mix, when enough people come.
    pub mix: Option<Mix>,
}

/// A part of a session.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Why one is there.
    Welcome,
    /// One person shows.
    Show,
    /// All do it, two by two.
    Practise,
    /// People teach each other.
    Share,
    /// What one keeps, and what comes next.
    End,
}

/// Lists the trainings of the year to which people come, in the order of the plan.
pub fn sessions<'a>(reading: Reading<'_>, catalogue: &Catalogue, plan: &'a Plan) -> Vec<Session<'a>> {
    let gaps = gaps(reading, catalogue, plan);
    let aims = |action: &PlannedAction| -> Vec<Asked> {
        if plan.made(&action.id).is_some() {
            let own = |why: &Why| matches!(why, Why::Action { id, .. } if *id == action.id);
            return highest(gaps.iter().filter(|gap| own(&gap.reason)).flat_map(|gap| gap.asked.iter().cloned()));
        }
        let questions: BTreeSet<&QuestionId> = action.reasons.iter().filter_map(question).collect();
        let answered = |why: &Why| matches!(why, Why::Answer(question) if questions.contains(question));
        let low = gaps.iter().filter(|gap| answered(&gap.reason)).flat_map(|gap| gap.asked.iter().cloned());
        let low = highest(low);
        if !low.is_empty() {
            return low;
        }
        let expected = highest(expected(reading, &catalogue.skills, &questions));
        if expected.is_empty() { own(catalogue, action) } else { expected }
    };
    let sessions = plan.actions.iter().filter_map(|action| {
        let people = learning(catalogue, plan, action);
        let whole = action.attend.filter(|attend| people > 0 && attend.minutes > 0)?.minutes;
        let meetings = whole.div_ceil(catalogue.skills.mix.minutes.max(1));
        let minutes = whole.div_ceil(meetings);
        Some(Session { action, people, meetings, minutes, aims: aims(action), mix: mix(reading, catalogue, people) })
    });
    sessions.collect()
}

/// Parts the minutes of a session, which they fill exactly: people teach each other for as large a share as the rule says,
/// and what the other parts leave is for doing it. A part for which nothing is left is not there.
pub fn course(minutes: u32, mixing: Mixing) -> Vec<(Part, u32)> {
    let mut left = minutes;
    let mut take = |wanted: u32| {
        let taken = wanted.max(STEP).min(left);
        left -= taken;
        taken
    };
    let steps = |part: u32| part / STEP * STEP;
    let share = take(steps(minutes * mixing.shared / mixing.minutes.max(1)));
    let (welcome, end) = (take(steps(minutes / 9)), take(steps(minutes / 9)));
    let show = take(steps(minutes / 6));
    let parts =
        [(Part::Welcome, welcome), (Part::Show, show), (Part::Practise, left), (Part::Share, share), (Part::End, end)];
    parts.into_iter().filter(|(_, minutes)| *minutes > 0).collect()
}

/// The question that makes somebody learn.
fn question(reason: &Reason) -> Option<&QuestionId> {
    match reason {
        Reason::Flag(id) | Reason::Question { id, .. } => Some(id),
        Reason::Condition(_)
        | Reason::Always
        | Reason::PrerequisiteOf(_)
        | Reason::FindOut(_)
        | Reason::Decision(_)
        | Reason::LeftOut(_) => None,
    }
}

/// What everybody is expected to be able to do about some questions.
fn expected(reading: Reading<'_>, rules: &Rules, questions: &BTreeSet<&QuestionId>) -> Vec<Asked> {
    let everybody = BTreeSet::from([Learner::Everyone]);
    let setting = Setting::of(reading);
    let asked = questions.iter().filter_map(|id| reading.questionnaire.question(id));
    let asked = asked.flat_map(|question| &question.competences).filter_map(|competence| {
        let level = rules.target(setting, &everybody, competence);
        (level > 0).then(|| Asked { learner: Learner::Everyone, competence: competence.clone(), level })
    });
    asked.collect()
}

/// What an action of the library asks whoever carries it.
fn own(catalogue: &Catalogue, action: &PlannedAction) -> Vec<Asked> {
    let learner = Learner::from(action.owner_role);
    let known = catalogue.actions.iter().find(|known| known.id == action.id);
    let competences = known.map(|known| known.competences.as_slice()).unwrap_or_default();
    highest(competences.iter().map(|one| Asked { learner, competence: one.id.clone(), level: one.level }))
}

/// Each competence once, at the highest level that is asked for, in the order of the scheme.
fn highest(asked: impl IntoIterator<Item = Asked>) -> Vec<Asked> {
    let mut known: BTreeMap<CompetenceId, Asked> = BTreeMap::new();
    for one in asked {
        let own = known.entry(one.competence.clone()).or_insert_with(|| one.clone());
        if one.level > own.level {
            *own = one;
        }
    }
    known.into_values().take(MOST).collect()
}
