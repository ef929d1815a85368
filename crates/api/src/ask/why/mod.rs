//! Why a number is what it is. Asked for one number at a time, so that no page is the heavier for it; the parts come from
//! what the engine computed the number from.

mod autonomy;
mod comparison;
mod maturity;
mod need;
mod plan;
mod proposal;
mod skill;
mod year;

use super::result::shown_decimal;
use crate::session::Session;
use crate::wire::{Because, Part, Sentence, Subject, WhyRequest};
use crate::{Api, Error};
use chrono::NaiveDate;
use rumb_engine::fraction::{Exact, Fraction, exact, long, tenths_of};
use rumb_locale::{Language, Words};
use std::fmt::Display;

impl Api {
    /// Why a number is what it is; none where there is no such number any more.
    pub(crate) fn why(&self, asked: WhyRequest) -> Result<Option<Because>, Error> {
        let words = Words::of(Language::find(&asked.language).unwrap_or(Language::En));
        let today = self.now().date();
        self.with(|session| Ok(because(&Desk { session, words, today }, asked.subject)))
    }
}

/// What the answers are made from.
struct Desk<'a> {
    session: &'a Session,
    words: Words,
    today: NaiveDate,
}

fn because(desk: &Desk<'_>, subject: Subject) -> Option<Because> {
    match subject {
        Subject::Known => Some(maturity::known(desk)),
        Subject::Maturity { area } => maturity::score(desk, area.as_deref()),
        Subject::Completeness { area } => maturity::seen(desk, area.as_deref(), maturity::Seen::Answered),
        Subject::Confidence { area } => maturity::seen(desk, area.as_deref(), maturity::Seen::Known),
        Subject::Autonomy { need, audit } => autonomy::score(desk, need.as_deref(), audit),
        Subject::ToolAutonomy { need, tool, audit } => autonomy::tool(desk, &need, tool, audit),
        Subject::Facts => autonomy::facts(desk),
        Subject::Holder { place } => autonomy::holder(desk, place),
        Subject::Concentration => autonomy::concentration(desk),
        Subject::Need { need } => need::strength(desk, &need),
        Subject::Answer { question } => need::answer(desk, &question),
        Subject::Score { need, software } => proposal::score(desk, &need, &software),
        Subject::WhatIf { need, software, of } => proposal::what_if(desk, &need, &software, of),
        Subject::PortfolioTools => Some(proposal::tools(desk)),
        Subject::PortfolioLoss { need } => proposal::loss(desk, need.as_deref()),
        Subject::Hours { action } => plan::hours(desk, &action),
        Subject::Month { action } => plan::month(desk, &action),
        Subject::Attend { action } => plan::attend(desk, &action),
        Subject::Cost { action } => plan::cost(desk, &action),
        Subject::Year { year, of } => Some(year::sum(desk, year, of)),
        Subject::HoursPlanned { month } => plan::planned(desk, &month),
        Subject::HoursAvailable { month } => plan::available(desk, month.as_deref()),
        Subject::Compared { area, audit, of } => comparison::compared(desk, &area, audit, of),
        Subject::Course { area, audit } => comparison::course(desk, &area, audit),
        Subject::Learnt { learner, competence } => skill::learnt(desk, &learner, &competence),
        Subject::Covered { learner, cards, by } => skill::covered(desk, &learner, cards, by),
    }
}

impl Because {
    fn of(says: Vec<Sentence>) -> Self {
        Self { says, exact: Vec::new(), parts: Vec::new() }
    }

    /// What the parts add up to.
    fn adding(self, sum: impl Display, parts: Vec<Part>) -> Self {
        Self { exact: vec![exact(sum)], parts, ..self }
    }
}

impl Part {
    fn of(says: Sentence) -> Self {
        Self { question: None, says: Some(says), amount: None, exact: Vec::new(), why: None }
    }

    fn about(question: impl ToString) -> Self {
        Self { question: Some(question.to_string()), says: None, amount: None, exact: Vec::new(), why: None }
    }

    /// The same with words of its own.
    fn with(self, says: Sentence) -> Self {
        Self { says: Some(says), ..self }
    }

    /// What it brings, and how that is shown.
    fn bringing(self, part: impl Display, shown: Sentence) -> Self {
        Self { amount: Some(shown), exact: vec![exact(part)], ..self }
    }

    /// Another number that is told beside the parts, and can be asked in turn.
    fn asking(self, shown: Sentence, why: Subject) -> Self {
        Self { amount: Some(shown), why: Some(why), ..self }
    }

    fn because(self, why: Subject) -> Self {
        Self { why: Some(why), ..self }
    }
}

impl Desk<'_> {
    /// A number with one decimal, in the reader's form.
    fn decimal(&self, figure: &Exact) -> String {
        shown_decimal(tenths_of(figure), self.words.language())
    }

    /// A whole number as it is, another with one decimal.
    fn plainly(&self, figure: &Exact) -> String {
        if figure.is_integer() { figure.to_string() } else { self.decimal(figure) }
    }

    /// [`Self::decimal`] of an exact fraction.
    fn fraction(&self, figure: Fraction) -> String {
        self.decimal(&long(figure))
    }
}

fn area(id: impl Display) -> Sentence {
    Sentence::of(format!("area-{}", id.to_string().to_lowercase()))
}

fn need_name(id: impl Display) -> Sentence {
    Sentence::of(format!("need-{id}"))
}

/// A number of points, as it is shown.
fn points(points: impl Into<crate::wire::Argument>) -> Sentence {
    Sentence::of("because-points").with("points", points)
}
