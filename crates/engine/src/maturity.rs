//! Maturity: how well the association works, area by area, on exact fractions (questionnaire, section 8).

use crate::answer::Audit;
use crate::condition::{Reading, Worth};
use crate::fraction::{Exact, Fraction, long, percent_of, whole};
use crate::id::{AreaId, QuestionId};
use crate::questionnaire::{Area, Length, Questionnaire};
use crate::workshop::Round;
use std::collections::BTreeSet;

/// The target of every area: the "solid" anchor.
pub const TARGET: i64 = 75;

/// All figures of one audit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Maturity {
    /// One line an area, in printed order; an optional one only where it is asked.
    pub areas: Vec<AreaResult>,
    /// Σ W·S / Σ W, when the areas shown weigh at least 60 % of the applicable ones.
    pub score: Option<Fraction>,
    /// Share of the applicable weight that was answered, don't know included.
    pub completeness: Option<Fraction>,
    /// Share of the applicable weight that was answered with a value, less for what a room disagreed on.
    pub confidence: Option<Exact>,
    /// Raised red flags, in questionnaire order.
    pub flags: Vec<QuestionId>,
    /// Asked scored questions that nobody could answer, in questionnaire order.
    pub find_out: Vec<QuestionId>,
}

/// Figures of one area.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AreaResult {
    pub id: AreaId,
    pub weight: i64,
    pub state: AreaState,
    /// Σ w·v over counted answers.
    pub num: i64,
    /// Σ w over counted answers.
    pub counted: i64,
    /// Σ w over questions shown that concern the association.
    pub applicable: i64,
    /// 0 to 100, when the state is ok.
    pub score: Option<Fraction>,
    pub completeness: Option<Fraction>,
    pub confidence: Option<Exact>,
    /// 1 to 5.
    pub importance: i64,
    /// I · max(0, 75 − S) / 15, 0 to 25, when the state is ok.
    pub priority: Option<Fraction>,
}

/// What one question brings to the figures of its area.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    pub question: QuestionId,
    pub weight: i64,
    /// Never "not concerned".
    pub worth: Worth,
    /// How far a room disagreed when it gave the answer, 0 to 1.
    pub disagreement: Fraction,
}

impl Term {
    /// The weight that is sure: that of an answer with a value, by 1 − ½ × the disagreement about it. So the confidence of an
    /// area is multiplied by 1 − ½ × the mean disagreement about its answers, by their weights.
    pub fn sure(&self) -> Fraction {
        match self.worth {
            Worth::Level(_) => (Fraction::from(2) - self.disagreement) * self.weight / 2,
            Worth::Risk | Worth::Skipped | Worth::NotConcerned | Worth::Blank => Fraction::from(0),
        }
    }
}

/// A figure over all areas that is the weighted mean of theirs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mean {
    Score,
    Completeness,
    Confidence,
}

/// Whether an area can be shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum AreaState {
    Ok,
    /// Less than half of the applicable weight counts.
    Insufficient,
    NotApplicable,
}

/// The results to show: those of the longest length, and of its deep areas, that hide nothing a shorter one tells, with
/// what is still missing for the chosen one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The audit at the length whose results these are, with its deep areas when they are told too.
    pub audit: Audit,
    pub maturity: Maturity,
    /// Asked questions of the chosen length without any answer, in order.
    pub missing: Vec<QuestionId>,
}

impl Shown {
    /// Whether these are the results of the audit's length without its deep areas, which are under way.
    pub fn is_without_deep(&self, audit: &Audit) -> bool {
        self.audit.length == audit.length && self.audit.deep != audit.deep
    }
}

/// How sure results are, in words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Confidence {
    NothingYet,
    /// Under 60 % of the weight was answered with a value.
    Unsure,
    /// From 60 %.
    FairlySure,
    /// From 90 %.
    Sure,
}

impl Confidence {
    /// The words of a confidence.
    pub fn of(share: Option<&Exact>) -> Self {
        match share.map(percent_of) {
            None | Some(0) => Self::NothingYet,
            Some(90..) => Self::Sure,
            Some(60..) => Self::FairlySure,
            Some(_) => Self::Unsure,
        }
    }
}

/// Names the level, 0 to 4, of an exact score.
pub fn level(score: Fraction) -> u8 {
    [20, 40, 60, 80].into_iter().map(|bound| u8::from(score >= Fraction::from(bound))).sum()
}

impl Maturity {
    /// What each area brings to a mean over all of them; nothing where the mean is not told. They sum to it.
    pub fn parts(&self, of: Mean) -> Vec<(AreaId, Exact)> {
        let figure = |area: &AreaResult| match of {
            Mean::Score => area.score.map(long),
            Mean::Completeness => area.completeness.map(long),
            Mean::Confidence => area.confidence.clone(),
        };
        let parts = shares(&self.areas, figure).into_iter();
        parts.map(|(area, figure, share)| (area.id.clone(), figure * long(share))).collect()
    }
}

/// Lists the questions that an area's figures rest on, in order.
pub fn terms(reading: Reading<'_>, area: &AreaId) -> Vec<Term> {
    let asked = reading.asked().filter(|question| question.area == *area);
    let terms = asked.map(|question| Term {
        question: question.id.clone(),
        weight: reading.weight(question),
        worth: reading.worth(question),
        disagreement: reading.audit.round(&question.id).map_or(Fraction::from(0), Round::disagreement),
    });
    terms.filter(|term| term.worth != Worth::NotConcerned).collect()
}

/// Computes all figures of an audit at its chosen length.
pub fn maturity(reading: Reading<'_>) -> Maturity {
    let is_told = |area: &&Area| !area.optional || reading.asked().any(|question| question.area == area.id);
    let areas: Vec<_> =
        reading.questionnaire.areas.iter().filter(is_told).map(|area| area_result(reading, area)).collect();
    Maturity {
        score: mean(&areas, |area| area.score),
        completeness: mean(&areas, |area| area.completeness),
        confidence: sure(&areas),
        flags: ids(reading, |question| reading.is_flagged(question)),
        find_out: ids(reading, |question| reading.worth(question).is_unknown()),
        areas,
    }
}

/// Chooses the results to show: a length under way never blanks an area that a shorter one tells, whether that one is
/// finished or itself under way. An area answered to its end may be blank for want of knowledge; that is told, not hidden.
pub fn shown(questionnaire: &Questionnaire, audit: &Audit) -> Shown {
    let reading = Reading::new(questionnaire, audit);
    let missing =
        reading.asked().filter(|question| !reading.is_answered(question)).map(|question| question.id.clone()).collect();
    let lengths = Length::ALL.into_iter().filter(|length| *length <= audit.length);
    let mut steps: Vec<_> = lengths.map(|length| at_length(audit, length)).collect();
    if !audit.deep.is_empty() {
        steps.push(audit.clone());
    }
    let mut told = BTreeSet::new();
    let flash = at_length(audit, Length::Flash);
    let mut chosen = (maturity(Reading::new(questionnaire, &flash)), flash);
    for step in steps {
        let maturity = maturity(Reading::new(questionnaire, &step));
        let hides = maturity.areas.iter().any(|area| is_under_way(area) && told.contains(&area.id));
        told.extend(maturity.areas.iter().filter(|area| area.state == AreaState::Ok).map(|area| area.id.clone()));
        if !hides {
            chosen = (maturity, step);
        }
    }
    let (maturity, audit) = chosen;
    Shown { audit, maturity, missing }
}

/// Whether there is enough to show results at all: at flash, half of the weight of every area that applies has an answer,
/// "don't know" included.
pub fn has_results(questionnaire: &Questionnaire, audit: &Audit) -> bool {
    let maturity = maturity(Reading::new(questionnaire, &at_length(audit, Length::Flash)));
    let mut applicable = maturity.areas.iter().filter(|area| area.state != AreaState::NotApplicable).peekable();
    let is_half = |area: &AreaResult| area.completeness.is_some_and(|share| share * 2 >= Fraction::from(1));
    applicable.peek().is_some() && applicable.all(is_half)
}

/// The same audit at a length, without deep areas.
pub fn at_length(audit: &Audit, length: Length) -> Audit {
    Audit { length, deep: BTreeSet::new(), ..audit.clone() }
}

/// The importance of an area, 1 to 5: the board's own mark, else the default with its automatic changes.
pub fn importance(reading: Reading<'_>, area: &Area) -> i64 {
    if let Some(own) = reading.audit.importance.get(&area.id) {
        return *own;
    }
    let rules = reading.questionnaire.importance_rules.iter();
    let added: i64 =
        rules.filter(|rule| rule.areas.contains(&area.id) && reading.holds(&rule.when)).map(|rule| rule.add).sum();
    (area.importance + added).min(5)
}

/// Whether an area misses its half rule and still has something to ask.
fn is_under_way(area: &AreaResult) -> bool {
    area.state == AreaState::Insufficient && area.completeness < Some(Fraction::from(1))
}

fn area_result(reading: Reading<'_>, area: &Area) -> AreaResult {
    let (mut num, mut counted, mut applicable, mut answered) = (0, 0, 0, 0);
    let terms = terms(reading, &area.id);
    for Term { weight, worth, .. } in &terms {
        match worth {
            Worth::NotConcerned | Worth::Blank => {}
            Worth::Level(_) | Worth::Risk | Worth::Skipped => answered += weight,
        }
        applicable += weight;
        if let Some(value) = worth.counted() {
            num += weight * value;
            counted += weight;
        }
    }
    let share = |part: i64| (applicable > 0).then(|| Fraction::new(part, applicable));
    let state = match applicable {
        0 => AreaState::NotApplicable,
        _ if counted * 2 >= applicable => AreaState::Ok,
        _ => AreaState::Insufficient,
    };
    let score = (state == AreaState::Ok).then(|| Fraction::new(100 * num, 4 * counted));
    let importance = importance(reading, area);
    AreaResult {
        id: area.id.clone(),
        weight: area.weight,
        state,
        num,
        counted,
        applicable,
        score,
        completeness: share(answered),
        confidence: (applicable > 0).then(|| known(&terms) / whole(applicable)),
        importance,
        priority: score.map(|score| (Fraction::from(TARGET) - score).max(Fraction::from(0)) * importance / 15),
    }
}

/// Σ of the weights that are sure: whole numbers, but for what a room disagreed on.
fn known(terms: &[Term]) -> Exact {
    let (doubted, sure): (Vec<_>, Vec<_>) = terms.iter().map(Term::sure).partition(|sure| !sure.is_integer());
    let sure: Fraction = sure.into_iter().sum();
    doubted.into_iter().map(long).fold(long(sure), |sum, sure| sum + sure)
}

fn mean(areas: &[AreaResult], figure: impl Fn(&AreaResult) -> Option<Fraction>) -> Option<Fraction> {
    let told = shares(areas, figure);
    (!told.is_empty()).then(|| told.into_iter().map(|(_, figure, share)| figure * share).sum())
}

fn sure(areas: &[AreaResult]) -> Option<Exact> {
    let told = shares(areas, |area| area.confidence.clone());
    let parts = || told.iter().map(|(_, figure, share)| figure * long(*share));
    (!told.is_empty()).then(|| parts().fold(whole(0), |sum, part| sum + part))
}

/// The areas that have a figure, with what each weighs in its mean; none where together they weigh too little for one.
fn shares<T>(areas: &[AreaResult], figure: impl Fn(&AreaResult) -> Option<T>) -> Vec<(&AreaResult, T, Fraction)> {
    let applicable = areas.iter().filter(|area| area.state != AreaState::NotApplicable);
    let all: i64 = applicable.clone().map(|area| area.weight).sum();
    let told: Vec<_> = applicable.filter_map(|area| Some((area, figure(area)?))).collect();
    let weight: i64 = told.iter().map(|(area, _)| area.weight).sum();
    if weight == 0 || weight * 10 < all * 6 {
        return Vec::new();
    }
    told.into_iter().map(|(area, figure)| (area, figure, Fraction::new(area.weight, weight))).collect()
}

fn ids(reading: Reading<'_>, keep: impl Fn(&crate::questionnaire::Question) -> bool) -> Vec<QuestionId> {
    reading.asked().filter(|question| keep(question)).map(|question| question.id.clone()).collect()
}
