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

/// Hours to prepare an action in full: the band's figure and what its machines or members add.
pub(crate) fn hours(reading: Reading<'_>, action: &Action) -> u32 {
    let band = place(reading.band());
    let extra = match &action.extra_hours {
        None => 0,
        Some(ExtraHours::Machines { included, each }) => {
            machines(reading).saturating_sub(included[band]).saturating_mul(*each)
        }
        Some(ExtraHours::Members { included, step, each }) => {
            let members = reading.number(MEMBERS).unwrap_or(0);
            members.saturating_sub(included[band]).div_ceil((*step).max(1)).saturating_mul(*each)
        }
    };
    action.hours[band].saturating_add(extra)
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
