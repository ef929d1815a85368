//! Areas over time: exact figures over the questions that the audits share.

use super::Moment;
use super::state::{Entry, State, Turn};
use crate::fraction::Fraction;
use crate::id::{AreaId, QuestionId};
use crate::questionnaire::{Area, Question};

/// What changed in one area between two audits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AreaChange {
    pub area: AreaId,
    /// Its weight in the overall figure.
    pub weight: i64,
    /// Questions to which something was said at one of the two times, in printed order.
    pub entries: Vec<Entry>,
    /// Then and now, 0 to 100, over the questions that are compared; none unless these are at least half of the weight of
    /// those that were put to the association then, and half of those put to it now.
    pub figures: Option<(Fraction, Fraction)>,
    /// What the figures rest on, in printed order.
    pub terms: Vec<Term>,
}

/// One area over all audits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Course {
    pub area: AreaId,
    /// 0 to 100, one an audit, over the questions that all of them share.
    pub figures: Vec<Fraction>,
    /// Those questions, in printed order.
    pub terms: Vec<Term>,
}

/// What one question brings to the figures of its area.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    pub question: QuestionId,
    pub weight: i64,
    /// 0 to 4, one an audit.
    pub levels: Vec<i64>,
}

/// One scored question with what was said to it each time.
struct Row<'a> {
    question: &'a Question,
    /// The greatest that it had at any of the times: were it another one each time, a figure would move by itself.
    weight: i64,
    states: Vec<State>,
}

/// What changed in each area in which something was said.
pub(super) fn areas(then: Moment<'_>, now: Moment<'_>) -> Vec<AreaChange> {
    let change = |area: &Area| {
        let rows = rows(&[then, now], &area.id);
        let entries: Vec<_> = rows.iter().filter_map(entry).collect();
        let terms = terms(&rows);
        let figures = figures(&rows, &terms).and_then(|found| Some((*found.first()?, *found.last()?)));
        (!entries.is_empty()).then(|| AreaChange {
            area: area.id.clone(),
            weight: area.weight,
            entries,
            figures,
            terms,
        })
    };
    now.reading.questionnaire.areas.iter().filter_map(change).collect()
}

/// The areas that have a figure at every one of these times.
pub(super) fn courses(moments: &[Moment<'_>]) -> Vec<Course> {
    let Some(newest) = moments.last() else { return Vec::new() };
    let course = |area: &Area| {
        let rows = rows(moments, &area.id);
        let terms = terms(&rows);
        let figures = figures(&rows, &terms)?;
        Some(Course { area: area.id.clone(), figures, terms })
    };
    newest.reading.questionnaire.areas.iter().filter_map(course).collect()
}

fn rows<'a>(moments: &[Moment<'a>], area: &AreaId) -> Vec<Row<'a>> {
    let Some(newest) = moments.last() else { return Vec::new() };
    let scored = newest.reading.questionnaire.questions.iter();
    let scored = scored.filter(|question| question.area == *area && question.scoring.is_some());
    let row = |question| Row {
        question,
        weight: moments.iter().map(|moment| moment.reading.weight(question)).max().unwrap_or(0),
        states: moments.iter().map(|moment| moment.state(question)).collect(),
    };
    scored.map(row).collect()
}

fn entry(row: &Row<'_>) -> Option<Entry> {
    let turn = Turn::of(*row.states.first()?, *row.states.last()?)?;
    Some(Entry { question: row.question.id.clone(), turn })
}

/// The questions that have a level each time.
fn terms(rows: &[Row<'_>]) -> Vec<Term> {
    let term = |row: &Row<'_>| {
        let levels: Option<Vec<_>> = row.states.iter().map(|state| state.level()).collect();
        Some(Term { question: row.question.id.clone(), weight: row.weight, levels: levels? })
    };
    rows.iter().filter_map(term).collect()
}

/// One figure a time over the questions shared by all; none unless they are half of the weight each time.
fn figures(rows: &[Row<'_>], terms: &[Term]) -> Option<Vec<Fraction>> {
    let shared: i64 = terms.iter().map(|term| term.weight).sum();
    let times = 0..rows.first()?.states.len();
    let is_half = |time: usize| {
        let put: i64 = rows.iter().filter(|row| row.states[time].is_put()).map(|row| row.weight).sum();
        shared * 2 >= put
    };
    if shared == 0 || !times.clone().all(is_half) {
        return None;
    }
    Some(times.map(|time| parts(terms, time).into_iter().sum()).collect())
}

/// What each question brings to the figure of one time, 0 to 100.
pub fn parts(terms: &[Term], time: usize) -> Vec<Fraction> {
    let shared: i64 = terms.iter().map(|term| term.weight).sum();
    let level = |term: &Term| term.levels.get(time).copied().unwrap_or(0);
    terms.iter().map(|term| Fraction::new(100 * term.weight * level(term), 4 * shared.max(1))).collect()
}

impl AreaChange {
    /// By how much the area moved, −100 to 100, where it has figures.
    pub fn change(&self) -> Option<Fraction> {
        self.figures.map(|(then, now)| now - then)
    }

    /// How many questions were compared.
    pub fn compared(&self) -> usize {
        let is_compared = |entry: &&Entry| match entry.turn {
            Turn::Rose { .. } | Turn::Stayed { .. } | Turn::Fell { .. } => true,
            Turn::Ended { .. } | Turn::Begun { .. } | Turn::Apart(_) => false,
        };
        self.entries.iter().filter(is_compared).count()
    }
}
