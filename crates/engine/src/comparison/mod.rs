//! Comparison: what changed between two audits of one association, and over all of them (method, section 5;
//! questionnaire, section 8).
//!
//! Only questions answered with a value each time, and with the same meaning each time, are compared. Maturity and
//! autonomy stand side by side and are never mixed; nothing is ranked.
//!
//! Two audits are compared over the questions that *they* share; a line over three or more, over those that *all* of them
//! share. A line whose points rest on different questions would rise or fall by what was asked, not by what was done. The
//! two views differ on purpose: a short audit in the middle leaves a line few questions, and takes nothing away from what
//! the audits before and after it tell together.

mod area;
mod next;
mod state;
mod tool;

pub use area::{AreaChange, Course, Term, parts};
pub use next::next;
pub use state::{Apart, Entry, Side, State, Turn};
pub use tool::{NeedChange, ToolChange};

use crate::autonomy::{Autonomy, autonomy};
use crate::catalogue::Catalogue;
use crate::condition::Reading;
use crate::fraction::Fraction;
use crate::id::QuestionId;
use crate::questionnaire::{Question, Version};
use area::{areas, courses};
use chrono::NaiveDate;
use state::State as Found;
use tool::tools;

/// One audit among several of the same association.
#[derive(Clone, Copy, Debug)]
pub struct Moment<'a> {
    /// When it began.
    pub on: NaiveDate,
    /// Version of the questionnaire that was answered; none where nobody can tell any more: then nothing is compared.
    pub version: Option<&'a Version>,
    pub reading: Reading<'a>,
    /// Questions with an answer that they do not take today.
    pub misfit: &'a [QuestionId],
}

/// What changed over all audits of an association.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comparison {
    /// Each older audit held against the newest, in the order given.
    pub pairs: Vec<Pair>,
    /// The areas over all audits, in printed order; empty for fewer than three audits.
    pub courses: Vec<Course>,
    /// One an audit, the newest last: all from the facts of today's catalogue, so that a change comes from the tools and
    /// not from what was learnt about them. None when no tool is known to be in use.
    pub autonomy: Vec<Option<Autonomy>>,
}

/// What changed from one audit to the newest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    pub then: NaiveDate,
    pub now: NaiveDate,
    /// Areas in which something was said at one of the two times, in printed order.
    pub areas: Vec<AreaChange>,
    /// Then and now, 0 to 100: Σ W·S / Σ W over the areas that have figures, when these weigh at least 60 % of those in
    /// which something was said. For the plane beside autonomy and the annex, never for a first page.
    pub figures: Option<(Fraction, Fraction)>,
    pub tools: ToolChange,
}

/// Compares the newest audit with each older one, and all of them over time. All are read through today's questionnaire.
pub fn comparison(older: &[Moment<'_>], newest: Moment<'_>, catalogue: &Catalogue) -> Comparison {
    let free = |moment: &Moment<'_>| autonomy(moment.reading, catalogue);
    let all: Vec<_> = older.iter().copied().chain([newest]).collect();
    let found: Vec<_> = all.iter().map(free).collect();
    let now = found.last().and_then(Option::as_ref);
    let pair = |(then, before): (&Moment<'_>, &Option<Autonomy>)| {
        let areas = areas(*then, newest);
        let tools = tools(before.as_ref(), now, catalogue);
        Pair { then: then.on, now: newest.on, figures: overall(&areas), areas, tools }
    };
    Comparison {
        pairs: older.iter().zip(&found).map(pair).collect(),
        courses: if all.len() > 2 { courses(&all) } else { Vec::new() },
        autonomy: found,
    }
}

fn overall(areas: &[AreaChange]) -> Option<(Fraction, Fraction)> {
    let all: i64 = areas.iter().map(|area| area.weight).sum();
    let told: Vec<_> = areas.iter().filter_map(|area| Some((area.weight, area.figures?))).collect();
    let weight: i64 = told.iter().map(|(weight, _)| weight).sum();
    if weight == 0 || weight * 10 < all * 6 {
        return None;
    }
    let mean = |side: fn((Fraction, Fraction)) -> Fraction| {
        told.iter().map(|(weight, figures)| side(*figures) * *weight).sum::<Fraction>() / weight
    };
    Some((mean(|(then, _)| then), mean(|(_, now)| now)))
}

impl Moment<'_> {
    /// What was said to a question then.
    fn state(&self, question: &Question) -> Found {
        let id = &question.id;
        let current = Version::read(&self.reading.questionnaire.version);
        // An older version asked something else; a newer one, of a later program, may have.
        let is_same = self
            .version
            .is_some_and(|version| *version >= question.meaning && current.is_none_or(|current| *version <= current));
        if self.misfit.contains(id) {
            return Found::Otherwise;
        }
        if !is_same {
            return if self.reading.audit.answers.contains_key(id) { Found::Otherwise } else { Found::NotAsked };
        }
        Found::of(self.reading, question)
    }
}
