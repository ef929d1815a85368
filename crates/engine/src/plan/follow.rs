//! What is done, dropped or begun already.

use super::anchor::BEFORE_SWITCH;
use super::calendar::Calendar;
use super::month::Month;
use super::result::Guard;
use super::task::Task;
use crate::answer::{Audit, Progress};
use crate::id::ActionId;

/// Why an action has no place any more: it is done, or the board does not want it. What must precede every change of tool
/// cannot be dropped as long as there is one.
pub(crate) fn closed(audit: &Audit, id: &ActionId, has_switch: bool) -> Option<Guard> {
    match audit.follow_up.get(id)?.state {
        Progress::Doing => None,
        Progress::Done => Some(Guard::DoneAlready),
        Progress::Dropped if has_switch && BEFORE_SWITCH.contains(&id.as_str()) => None,
        Progress::Dropped => Some(Guard::Dropped),
    }
}

/// The month in which an action was done.
pub(super) fn done(audit: &Audit, id: &str) -> Option<Month> {
    let follow_up = audit.follow_up.get(id).filter(|follow_up| follow_up.state == Progress::Done)?;
    Some(Month::of(follow_up.on))
}

/// Marks what is begun: nothing keeps it waiting any more, and the months since then have given what they could. How
/// much is left of it nobody said: at least an hour.
pub(super) fn begin(tasks: &mut [Task<'_>], audit: &Audit, calendar: &Calendar) {
    for task in tasks.iter_mut().filter(|task| task.action.is_some()) {
        let Some(follow_up) = audit.follow_up.get(&task.id).filter(|known| known.state == Progress::Doing) else {
            continue;
        };
        let start = usize::try_from(Month::of(follow_up.on).since(calendar.start)).unwrap_or(0).min(calendar.today);
        task.begun = Some(start);
        task.edges.clear();
        task.earliest = calendar.today;
        task.only = None;
        let months = (start..calendar.today).filter(|month| calendar.open[*month]).count();
        let given = u32::try_from(months).unwrap_or(u32::MAX).saturating_mul(calendar.share);
        task.load = task.load.saturating_sub(given).max(task.load.min(1));
    }
}
