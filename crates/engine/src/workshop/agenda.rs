//! What a workshop asks, and how its minutes are spent (questionnaire, section 7).

use super::is_votable;
use crate::id::QuestionId;
use crate::questionnaire::{Length, Question, Questionnaire};
use std::ops::RangeInclusive;

/// Minutes that a workshop may take, in steps of five.
pub const TOTAL: RangeInclusive<u32> = 50..=240;
/// Minutes that one question may take.
pub const EACH: RangeInclusive<u32> = 1..=20;
/// Minutes of the usual workshop.
const USUAL: u32 = 120;
/// A mediator keeps the time by a clock on the wall.
const STRIDE: u32 = 5;
/// Minutes around the vote of the usual workshop, at most: a longer one gives the rest to the vote.
const FRAME: u32 = 60;

/// What a mediator chooses for a workshop.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    pub length: Length,
    /// The questions that are voted, in the order of the questionnaire.
    pub questions: Vec<QuestionId>,
    /// Minutes for each question.
    pub each: u32,
    /// Minutes of the whole.
    pub total: u32,
}

/// What happens in a workshop, in its order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum StepKind {
    Welcome,
    /// The tools in use, and who holds the key to each.
    Map,
    Vote,
    Pause,
    Importance,
    /// Three actions, each with somebody and a first date.
    Actions,
}

impl StepKind {
    /// All steps, in their order.
    pub const ALL: [StepKind; 6] =
        [StepKind::Welcome, StepKind::Map, StepKind::Vote, StepKind::Pause, StepKind::Importance, StepKind::Actions];

    /// Minutes in the usual workshop around the vote; the vote takes what is left.
    fn usual(self) -> u32 {
        match self {
            StepKind::Welcome | StepKind::Importance => 15,
            StepKind::Map | StepKind::Pause | StepKind::Actions => 10,
            StepKind::Vote => 0,
        }
    }
}

/// One step, in minutes from the beginning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Step {
    pub kind: StepKind,
    pub start: u32,
    pub minutes: u32,
}

/// How the minutes of a workshop are spent: one step follows the other, without a gap.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agenda {
    pub steps: Vec<Step>,
    /// Minutes of the vote that no question takes: they are for talking.
    pub spare: u32,
}

/// Why a choice makes no workshop.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Misfit {
    /// Nothing to vote on was chosen.
    Nothing,
    /// The whole, or each question, is given no such time.
    Time,
    /// The questions take longer than the vote lasts.
    Tight(Tight),
}

/// What the questions take, what the vote has, and the ways out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tight {
    pub questions: u32,
    pub needs: u32,
    pub has: u32,
    /// Questions that fit into the whole.
    pub most: u32,
    /// The shortest whole that holds them all; none up to the longest.
    pub enough: Option<u32>,
}

/// The questions that can be voted with cards: those whose answers are levels. Modules that not everybody has are left out.
pub fn votable(questionnaire: &Questionnaire, length: Length) -> impl Iterator<Item = &Question> {
    let is_for_all = |question: &&Question| questionnaire.area(&question.area).is_some_and(|area| !area.optional);
    let is_voted = move |question: &&Question| question.from <= length && is_votable(question);
    questionnaire.questions.iter().filter(is_voted).filter(is_for_all)
}

impl Choice {
    /// The usual workshop of a length: what every association is asked, in two hours or as little more as it takes.
    pub fn usual(questionnaire: &Questionnaire, length: Length) -> Choice {
        Choice::of(questionnaire, length, None, None)
    }

    /// The same with other times, where they are told.
    pub fn of(questionnaire: &Questionnaire, length: Length, each: Option<u32>, total: Option<u32>) -> Choice {
        let asked = votable(questionnaire, length).filter(|question| question.shown_if.is_none());
        let each = each.unwrap_or(match length {
            Length::Flash => 5,
            // Half an hour of reading and an hour and a half of voting is what a room bears.
            Length::Standard | Length::Full => 3,
        });
        let questions = asked.map(|question| question.id.clone()).collect();
        let mut choice = Choice { length, questions, each, total: total.unwrap_or(USUAL) };
        if let (None, Err(Misfit::Tight(Tight { enough: Some(enough), .. }))) = (total, choice.agenda()) {
            choice.total = enough;
        }
        choice
    }

    /// How the minutes are spent.
    ///
    /// # Errors
    /// When the choice makes no workshop; nothing is left out silently.
    pub fn agenda(&self) -> Result<Agenda, Misfit> {
        let is_time = TOTAL.contains(&self.total) && self.total.is_multiple_of(STRIDE) && EACH.contains(&self.each);
        if !is_time {
            return Err(Misfit::Time);
        }
        let questions = u32::try_from(self.questions.len()).unwrap_or(u32::MAX);
        if questions == 0 {
            return Err(Misfit::Nothing);
        }
        let (needs, has) = (questions.saturating_mul(self.each), self.total - frame(self.total));
        if needs > has {
            let enough = TOTAL.step_by(STRIDE as usize).find(|total| total - frame(*total) >= needs);
            return Err(Misfit::Tight(Tight { questions, needs, has, most: has / self.each, enough }));
        }
        let mut start = 0;
        let steps = shares(self.total).map(|(kind, minutes)| {
            let step = Step { kind, start, minutes };
            start += minutes;
            step
        });
        Ok(Agenda { steps: steps.into(), spare: has - needs })
    }
}

/// Minutes around the vote: half of a short workshop, and never more than in the usual one.
fn frame(total: u32) -> u32 {
    (total / (2 * STRIDE) * STRIDE).min(FRAME)
}

/// Shares the minutes: the frame as in the usual workshop, by largest remainders, the earlier step first.
fn shares(total: u32) -> [(StepKind, u32); 6] {
    let strides = frame(total) / STRIDE;
    let exact = |kind: StepKind| strides * kind.usual();
    let mut shares = StepKind::ALL.map(|kind| (kind, exact(kind) / FRAME * STRIDE));
    let given: u32 = shares.iter().map(|(_, minutes)| minutes / STRIDE).sum();
    let mut order: Vec<usize> = (0..shares.len()).collect();
    order.sort_by_key(|place| std::cmp::Reverse(exact(shares[*place].0) % FRAME));
    for place in order.into_iter().take((strides - given) as usize) {
        shares[place].1 += STRIDE;
    }
    shares.map(|(kind, minutes)| if kind == StepKind::Vote { (kind, total - frame(total)) } else { (kind, minutes) })
}
