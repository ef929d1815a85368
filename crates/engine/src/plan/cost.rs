//! What an action takes in this association: hours to prepare, people to attend, money.

use super::anchor::{COMPUTERS, MEMBERS};
use crate::answer::{Answer, Value};
use crate::catalogue::{Action, Attendance, ExtraHours};
use crate::condition::{Band, Reading};
use crate::questionnaire::Form;

/// Hours of a short form.
pub(crate) const SHORT_HOURS: u32 = 1;

/// Find-out tasks that fit into one hour.
pub(super) const FIND_OUT_AN_HOUR: usize = 6;

/// Minutes of a find-out task.
pub(super) const FIND_OUT_MINUTES: u32 = 10;

/// What the hours of an action are made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Effort {
    pub base: Base,
    /// Hours of the base.
    pub hours: u32,
    /// Hours beyond it.
    pub extra: Option<Extra>,
}

/// Where the hours of an action begin.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Base {
    /// The figure of the library for this size of association.
    Usual(Band),
    /// A short form.
    Short,
    /// Up to six short questions to one person each.
    FindOut,
}

/// Hours for what goes beyond the usual.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Extra {
    pub of: Extras,
    /// How many of them the base includes, and how many there are beyond.
    pub included: u32,
    pub beyond: u32,
    pub hours: u32,
}

/// What may go beyond the usual.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Extras {
    Machines,
    Members,
}

impl Effort {
    pub(super) const SHORT: Self = Self { base: Base::Short, hours: SHORT_HOURS, extra: None };
    pub(super) const FIND_OUT: Self = Self { base: Base::FindOut, hours: 1, extra: None };

    /// Hours to prepare, all together.
    pub fn total(self) -> u32 {
        self.hours.saturating_add(self.extra.map_or(0, |extra| extra.hours))
    }
}

/// Hours to prepare an action in full.
pub(crate) fn hours(reading: Reading<'_>, action: &Action) -> u32 {
    effort(reading, action).total()
}

/// What an action in full takes: the band's figure and what its machines or members add.
pub(super) fn effort(reading: Reading<'_>, action: &Action) -> Effort {
    let band = reading.band();
    let extra = |of, included: &[u32; 4], there: u32, hours: &dyn Fn(u32) -> u32| {
        let included = included[place(band)];
        let beyond = there.saturating_sub(included);
        (beyond > 0).then(|| Extra { of, included, beyond, hours: hours(beyond) })
    };
    let extra = match &action.extra_hours {
        None => None,
        Some(ExtraHours::Machines { included, each }) => {
            extra(Extras::Machines, included, machines(reading), &|beyond| beyond.saturating_mul(*each))
        }
        Some(ExtraHours::Members { included, step, each }) => {
            let hours = |beyond: u32| beyond.div_ceil((*step).max(1)).saturating_mul(*each);
            extra(Extras::Members, included, reading.number(MEMBERS).unwrap_or(0), &hours)
        }
    };
    Effort { base: Base::Usual(band), hours: action.hours[place(band)], extra }
}

/// People and minutes to attend; none when nobody has to come.
pub(crate) fn attendance(reading: Reading<'_>, action: &Action) -> Option<Attendance> {
    action.attend.map(|bands| bands[place(reading.band())]).filter(|attend| attend.people > 0 && attend.minutes > 0)
}

/// Euros of the first year, low and high.
pub(crate) fn euros(action: &Action) -> [u32; 2] {
    action.cost.map_or([0, 0], |cost| [cost.from, cost.to])
}

/// The place of a band in the figures by band.
fn place(band: Band) -> usize {
    match band {
        Band::Micro => 0,
        Band::Small => 1,
        Band::Medium => 2,
        Band::Large => 3,
    }
}

fn machines(reading: Reading<'_>) -> u32 {
    let form = reading.questionnaire.questions.iter().find(|question| question.id == COMPUTERS).map(|q| &q.form);
    match (form, reading.audit.answers.get(COMPUTERS)) {
        (Some(Form::NumberTable { total, .. }), Some(Answer::Answered(Value::Table(table)))) => {
            total.iter().filter_map(|row| table.get(row)).fold(0, |sum, row| sum.saturating_add(*row))
        }
        (Some(_) | None, Some(_) | None) => 0,
    }
}
