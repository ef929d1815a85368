//! Chooses the actions of the sheet.

use super::FirstAction;
use crate::catalogue::{Action, ActionKind, Catalogue};
use crate::condition::Reading;
use crate::id::QuestionId;
use crate::plan::anchor::{HELP, LEAD};
use crate::plan::calendar::monthly_hours;
use crate::plan::cost::{SHORT_HOURS, attendance, euros, hours};
use crate::plan::demand::{full, is_done, is_ticked, prerequisites};
use crate::plan::follow::closed;
use crate::plan::order::rank;
use crate::plan::task::Task;
use crate::plan::trigger::{answered_flags, is_always};
use crate::plan::{Extent, Guard};

/// Actions shown.
const ACTIONS: usize = 5;

/// Hours of all actions together, a mediator's included.
const HOURS: u32 = 12;

/// Months of volunteers' hours that the actions may take.
const SEASON: u32 = 3;

/// Euros that an action may cost.
const EUROS: u32 = 120;

/// Takes the triggered actions that are neither done nor dropped in their rank, each with what must come before it, when all of that is allowed and fits.
/// Beside them, the volunteers' hours that they lack: what closes a red flag is taken whatever the hours.
pub(super) fn first_actions(reading: Reading<'_>, catalogue: &Catalogue) -> (Vec<FirstAction>, u32) {
    let is_open = |action: &&Action| closed(reading.audit, &action.id, false).is_none();
    let triggered = catalogue.actions.iter().filter(|action| reading.holds(&action.trigger)).filter(is_open);
    let draft = Draft { reading, catalogue, tasks: triggered.map(|action| full(reading, action)).collect() };
    let there = monthly_hours(reading).saturating_mul(SEASON);
    let mut chosen: Vec<usize> = Vec::new();
    for task in rank(&draft.tasks) {
        let mut more = chosen.clone();
        let most = if draft.tasks[task].flags.is_empty() { there } else { HOURS };
        if draft.add(task, &mut more, ACTIONS).is_some() && draft.fits(&more, most) {
            chosen = more;
        }
    }
    let missing = draft.load(&chosen).saturating_sub(there);
    let actions = chosen.into_iter().filter_map(|index| {
        let task = &draft.tasks[index];
        Some(FirstAction { reasons: task.reasons.clone(), ..first(reading, task.action?) })
    });
    (actions.collect(), missing)
}

/// What helps when nobody knows anything: a lead and somebody to ask, in full when the hours allow it.
pub(super) fn first_contacts(reading: Reading<'_>, catalogue: &Catalogue) -> Vec<FirstAction> {
    let mut left = HOURS.min(monthly_hours(reading).saturating_mul(SEASON));
    let mut contacts = Vec::new();
    let known = [LEAD, HELP].into_iter().filter_map(|id| catalogue.actions.iter().find(|action| action.id == *id));
    for action in known.filter(|action| closed(reading.audit, &action.id, false).is_none()) {
        let whole = first(reading, action);
        let contact = if whole.hours > left && action.short_form {
            FirstAction { extent: Extent::Short, hours: SHORT_HOURS, attend: None, cost_eur: [0, 0], ..whole }
        } else {
            whole
        };
        left = left.saturating_sub(contact.hours);
        contacts.push(contact);
    }
    contacts
}

/// What the actions are chosen from.
struct Draft<'a, 'c> {
    reading: Reading<'a>,
    catalogue: &'c Catalogue,
    tasks: Vec<Task<'c>>,
}

impl Draft<'_, '_> {
    /// Adds a task after what must come before it; none when some of it is not allowed, or the chain is too long.
    fn add(&self, task: usize, chosen: &mut Vec<usize>, depth: usize) -> Option<()> {
        if chosen.contains(&task) {
            return Some(());
        }
        let action = self.tasks[task].action.filter(|action| is_allowed(self.reading, action))?;
        for id in prerequisites(action) {
            let Some(known) = self.catalogue.actions.iter().find(|action| action.id == *id) else { continue };
            if is_ticked(self.reading, known) || closed(self.reading.audit, &known.id, false).is_some() {
                continue;
            }
            match self.tasks.iter().position(|task| task.id == *id) {
                Some(before) => self.add(before, chosen, depth.checked_sub(1)?)?,
                None => is_done(self.reading, known).then_some(())?,
            }
        }
        chosen.push(task);
        Some(())
    }

    /// Whether actions fit on the sheet, into its hours and into those that volunteers may give.
    fn fits(&self, chosen: &[usize], most: u32) -> bool {
        let hours: u32 = chosen.iter().map(|task| self.tasks[*task].hours).sum();
        chosen.len() <= ACTIONS && hours <= HOURS && self.load(chosen) <= most
    }

    /// Volunteers' hours that actions take.
    fn load(&self, chosen: &[usize]) -> u32 {
        chosen.iter().map(|task| self.tasks[*task].load).sum()
    }
}

/// Whether what answers a raised flag is done: nothing is left to do for it.
pub(super) fn is_settled(reading: Reading<'_>, catalogue: &Catalogue, flag: &QuestionId) -> bool {
    let answers = catalogue.actions.iter().filter(|action| answered_flags(reading, &action.trigger).contains(flag));
    let triggered = answers.filter(|action| reading.holds(&action.trigger));
    let closed: Vec<_> = triggered.map(|action| closed(reading.audit, &action.id, false)).collect();
    closed.contains(&Some(Guard::DoneAlready)) && closed.iter().all(Option::is_some)
}

/// No change of tool, nothing that waits for a vote, no purchase above the limit, nothing that belongs to a plan.
fn is_allowed(reading: Reading<'_>, action: &Action) -> bool {
    let changes_tool = match action.kind {
        ActionKind::Switch | ActionKind::Exit => true,
        ActionKind::Secure | ActionKind::Organise | ActionKind::Learn | ActionKind::Spend => false,
    };
    let is_plan = action.needs_vote || is_always(&action.trigger) || is_ticked(reading, action);
    !changes_tool && !is_plan && euros(action)[1] <= EUROS
}

fn first(reading: Reading<'_>, action: &Action) -> FirstAction {
    FirstAction {
        id: action.id.clone(),
        extent: Extent::Full,
        hours: hours(reading, action),
        attend: attendance(reading, action),
        cost_eur: euros(action),
        owner_role: action.owner,
        reasons: Vec::new(),
    }
}
