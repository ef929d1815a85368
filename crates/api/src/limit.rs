//! What a name and the means of a plan may be, whether they come from the window or from an answers file.

use chrono::Datelike as _;
use rumb_engine::answer::Capacity;
use std::ops::RangeInclusive;

/// Hours a month, everybody's together, at most.
pub(crate) const HOURS: u32 = 1000;
/// Members without e-mail, percent, at most.
pub(crate) const PERCENT: u32 = 100;
/// Months of the calendar.
pub(crate) const MONTHS: RangeInclusive<u32> = 1..=12;
/// Years in which a board may meet.
const YEARS: RangeInclusive<i32> = 1970..=2199;
/// Months in which nothing is planned, at most.
pub(crate) const BLOCKED: usize = 3;

/// Letters of a name.
const NAME: usize = 200;

/// A name without the blanks around it; none when nothing is left, or when it does not fit on one line.
pub(crate) fn name(text: &str) -> Option<&str> {
    let name = text.trim();
    let fits = !name.is_empty() && name.chars().count() <= NAME && !name.chars().any(char::is_control);
    fits.then_some(name)
}

/// Whether the means of a plan are within their limits.
pub(crate) fn fits(capacity: &Capacity) -> bool {
    let months = &capacity.blocked_months;
    months.len() <= BLOCKED
        && months.iter().all(|month| MONTHS.contains(month))
        && capacity.hours_per_month.is_none_or(|hours| hours <= HOURS)
        && [capacity.decides_on, capacity.assembly].into_iter().flatten().all(|day| YEARS.contains(&day.year()))
        && capacity.without_email_percent.is_none_or(|percent| percent <= PERCENT)
}
