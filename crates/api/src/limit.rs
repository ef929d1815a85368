//! What a name and the means of a plan may be, whether they come from the window or from an answers file.

use chrono::{Datelike as _, NaiveDate};
use rumb_engine::answer::Capacity;
use std::ops::RangeInclusive;

/// Hours a month, everybody's together, at most.
pub(crate) const HOURS: u32 = 1000;
/// Members without e-mail, percent, at most.
pub(crate) const PERCENT: u32 = 100;
/// Months of the calendar.
pub(crate) const MONTHS: RangeInclusive<u32> = 1..=12;
/// Years in which a board may meet, and a plan begin.
pub const YEARS: RangeInclusive<i32> = 1970..=2199;
/// Months in which nothing is planned, at most.
pub(crate) const BLOCKED: usize = 3;

/// Letters of a name, at most.
pub(crate) const NAME: usize = 200;

/// A name without the blanks around it; none when nothing is left to be seen, or when it does not fit on one line.
pub(crate) fn name(text: &str) -> Option<&str> {
    let name = text.trim();
    let is_seen = name.chars().any(|sign| !is_unseen(sign));
    let fits = is_seen && name.chars().count() <= NAME && !name.chars().any(char::is_control);
    fits.then_some(name)
}

/// Signs that leave no mark by themselves: joiners, marks of direction, soft hyphens.
fn is_unseen(sign: char) -> bool {
    sign.is_whitespace()
        || matches!(sign, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Whether a day is in a year that people plan for.
pub(crate) fn is_planned(day: NaiveDate) -> bool {
    YEARS.contains(&day.year())
}

/// Whether the means of a plan are within their limits.
pub(crate) fn fits(capacity: &Capacity) -> bool {
    let months = &capacity.blocked_months;
    months.len() <= BLOCKED
        && months.iter().all(|month| MONTHS.contains(month))
        && capacity.hours_per_month.is_none_or(|hours| hours <= HOURS)
        && [capacity.decides_on, capacity.assembly].into_iter().flatten().all(is_planned)
        && capacity.without_email_percent.is_none_or(|percent| percent <= PERCENT)
}
