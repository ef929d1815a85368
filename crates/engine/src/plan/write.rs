//! Turns a filled year into the plan that is shown.

use super::anchor::VOTE;
use super::calendar::{Calendar, MONTHS};
use super::contract::Bonds;
use super::cost::{FIND_OUT_MINUTES, attendance, euros};
use super::demand::{Demand, find_out_id};
use super::explain::why;
use super::find;
use super::follow::done;
use super::keep::Kept;
use super::made::Decided;
use super::month::Month;
use super::order::rank;
use super::place::{Slot, Year};
use super::result::{
    Assumption, Closing, Extent, Filling, FlagClosing, LedgerLine, Load, Plan, PlannedAction, Postponed, Reason, Vote,
};
use super::share::{deputy, holder};
use super::sum::{Items, Outlay};
use super::task::{EdgeKind, Task};
use crate::condition::Reading;
use crate::id::ActionId;
use crate::questionnaire::Role;
use std::collections::BTreeMap;

/// Lists what precedes an action before it, also within a month; else in the order that is given, which is that of the months.
fn listed<'s>(tasks: &[Task<'_>], placed: &[(usize, &'s Slot)]) -> Vec<(usize, &'s Slot)> {
    fn visit<'s>(
        tasks: &[Task<'_>],
        open: &mut BTreeMap<usize, &'s Slot>,
        list: &mut Vec<(usize, &'s Slot)>,
        task: usize,
    ) {
        let Some(slot) = open.remove(&task) else { return };
        tasks[task].edges.iter().for_each(|edge| visit(tasks, open, list, edge.from));
        list.push((task, slot));
    }
    let (mut open, mut list) = (placed.iter().copied().collect(), Vec::new());
    placed.iter().for_each(|(task, _)| visit(tasks, &mut open, &mut list, *task));
    list
}

/// Writes the plan.
pub(super) fn write(
    reading: Reading<'_>,
    demand: &Demand<'_>,
    decided: &Decided,
    calendar: &Calendar,
    kept: Kept<'_>,
) -> Plan {
    let Kept { year, pinned, moved } = kept;
    let page = Page { reading, tasks: &demand.tasks, calendar, year: &year };
    let rank = rank(&demand.tasks);
    let mut placed: Vec<_> = rank.iter().filter_map(|task| Some((*task, year.slots[*task].as_ref()?))).collect();
    placed.sort_by_key(|(task, slot)| {
        let task = &demand.tasks[*task];
        (task.begun.unwrap_or(slot.start), slot.end, decided.place(&task.id))
    });
    let placed = listed(&demand.tasks, &placed);
    let actions: Vec<_> = placed.iter().flat_map(|(task, slot)| page.planned(*task, slot)).collect();
    let bonds = Bonds { audit: reading.audit, owned: &decided.owned, actions: &actions, start: calendar.start };
    let waiting = rank.iter().filter(|task| year.slots[**task].is_none());
    let outlays = placed.iter().map(|(task, _)| page.outlay(&demand.tasks[*task]));
    let outlays = outlays.chain(demand.paid.iter().cloned()).collect();
    let items = Items { outlays, savings: bonds.savings() };
    let going_on = items.outlays.iter().filter_map(Outlay::going_on);
    let outlays = waiting.clone().map(|task| page.outlay(&demand.tasks[*task])).chain(going_on).collect();
    let items_after = Items { outlays, savings: bonds.savings_after() };
    let vote = page.vote();
    Plan {
        start: calendar.start,
        flags: page.flags(demand),
        ledger: reading
            .audit
            .decisions
            .iter()
            .map(|(need, decision)| LedgerLine { need: need.clone(), decision: decision.clone() })
            .collect(),
        made: decided.stages.iter().map(|stage| stage.made.clone()).collect(),
        next_year: waiting.flat_map(|task| page.postponed(*task)).collect(),
        not_proposed: demand.refused.clone(),
        contracts: bonds.contracts(),
        ticked: demand.ticked.clone(),
        pinned,
        moved,
        agreed: !reading.audit.agreed.is_empty(),
        load: page.load(),
        vote,
        totals: items.totals(),
        year_after: items_after.totals(),
        items,
        items_after,
        assumptions: assumptions(reading, calendar, vote),
        actions,
    }
}

/// What a plan is written from.
struct Page<'a, 't> {
    reading: Reading<'a>,
    tasks: &'t [Task<'t>],
    calendar: &'t Calendar,
    year: &'t Year<'t>,
}

impl Page<'_, '_> {
    fn planned(&self, index: usize, slot: &Slot) -> Vec<PlannedAction> {
        let task = &self.tasks[index];
        let used = (slot.start..=slot.end).filter(|month| slot.hours[*month] > 0);
        let whole = PlannedAction {
            id: task.id.clone(),
            extent: task.extent,
            phase: task.phase,
            kind: task.kind,
            start: self.month(task.begun.unwrap_or(slot.start)),
            end: self.month(slot.end),
            hours: task.hours,
            effort: task.effort,
            minutes: task.hours * 60,
            filling: used.map(|month| Filling { month: self.month(month), hours: slot.hours[month] }).collect(),
            spans_blocked: (task.begun.unwrap_or(slot.start)..=slot.end).any(|month| !self.calendar.open[month]),
            attend: None,
            cost_eur: [0, 0],
            cost: None,
            saves: false,
            owner_role: task.owner,
            person: self.person(task.owner),
            deputy: self.deputy(task.owner),
            begun: task.begun.and_then(|_| Some(self.reading.audit.follow_up.get(&task.id)?.on)),
            needs_vote: task.needs_vote,
            left_out: task.left_out.clone(),
            strength: task.strength,
            reasons: task.reasons.clone(),
            depends_on: self.depends_on(task),
        };
        match (task.extent, task.action) {
            (Extent::Full, Some(action)) => vec![PlannedAction {
                attend: attendance(self.reading, action),
                cost_eur: euros(action),
                cost: action.cost,
                saves: action.saves,
                ..whole
            }],
            (Extent::FindOut, _) => find_outs(self, &whole, task),
            (Extent::Full | Extent::Short, _) => vec![whole],
        }
    }

    fn person(&self, role: Role) -> Option<String> {
        holder(&self.reading.audit.people, role).map(|person| person.name.clone())
    }

    fn deputy(&self, role: Role) -> Option<String> {
        deputy(&self.reading.audit.people, role).map(|person| person.name.clone())
    }

    fn postponed(&self, index: usize) -> Vec<Postponed> {
        let task = &self.tasks[index];
        let whole = Postponed {
            id: task.id.clone(),
            why: why(self.tasks, self.calendar, self.year, index),
            extent: task.extent,
            hours: task.hours,
            effort: task.effort,
            owner_role: task.owner,
            reasons: task.reasons.clone(),
        };
        if task.extent != Extent::FindOut {
            return vec![whole];
        }
        let questions = task.questions.iter().enumerate();
        let postponed = questions.map(|(place, (question, _, whom))| Postponed {
            id: find_out_id(question),
            hours: if place == 0 { task.hours } else { 0 },
            owner_role: *whom,
            reasons: vec![Reason::FindOut(question.clone())],
            ..whole.clone()
        });
        postponed.collect()
    }

    fn depends_on(&self, task: &Task<'_>) -> Vec<ActionId> {
        let edges = task.edges.iter().filter(|edge| edge.kind == EdgeKind::Prerequisite);
        edges.map(|edge| self.tasks[edge.from].id.clone()).collect()
    }

    fn flags(&self, demand: &Demand<'_>) -> Vec<FlagClosing> {
        let closing = |question: &_| {
            let answers: Vec<_> = (0..self.tasks.len()).filter(|t| self.tasks[*t].flags.contains(question)).collect();
            let ends: Option<Vec<_>> = answers.iter().map(|task| Some(self.year.slots[*task].as_ref()?.end)).collect();
            let closed = demand.closed_flags.iter().filter(|(flag, _)| flag == question).map(|(_, done)| *done).max();
            // As long as something is left to do for it, what is done does not close it.
            let closing = match (ends.map(|ends| ends.into_iter().max()), closed) {
                (Some(Some(month)), _) => Closing::Planned(self.month(month)),
                (Some(None), Some(Some(month))) => Closing::Done(month),
                (Some(None), Some(None)) => Closing::Dropped,
                (None, _) | (Some(None), None) => Closing::NextYear,
            };
            FlagClosing { question: question.clone(), closing }
        };
        let mut flags: Vec<_> = demand.flags.iter().map(closing).collect();
        flags.sort_by_key(|flag| !flag.closing.is_open());
        flags
    }

    fn load(&self) -> Vec<Load> {
        let hours = |month: usize| self.year.slots.iter().flatten().map(|slot| slot.hours[month]).sum();
        (0..MONTHS)
            .map(|month| Load {
                month: self.month(month),
                hours: hours(month),
                capacity: if self.calendar.open[month] { self.calendar.hours } else { 0 },
                blocked: !self.calendar.open[month],
                over: month < self.calendar.today,
            })
            .collect()
    }

    fn vote(&self) -> Vote {
        let slot = find(self.tasks, VOTE).and_then(|vote| self.year.slots[vote].as_ref());
        let planned = slot.map(|slot| self.month(slot.end.max(self.calendar.meeting.unwrap_or(0))));
        let month = done(self.reading.audit, VOTE).or(planned);
        Vote { month, meeting: self.calendar.meeting.map(|month| self.month(month)), body: self.calendar.body }
    }

    fn outlay(&self, task: &Task<'_>) -> Outlay {
        let mediator_hours = if task.is_led() { task.hours } else { 0 };
        let own = Outlay::of(task.id.clone());
        let own = task.action.filter(|_| task.extent == Extent::Full).map_or(own, |action| Outlay {
            attend_minutes: attendance(self.reading, action).map_or(0, |attend| attend.people * attend.minutes),
            ..Outlay::costing(action)
        });
        Outlay { hours: task.load, mediator_hours, ..own }
    }

    fn month(&self, index: usize) -> Month {
        self.calendar.start.plus(index)
    }
}

/// Ten minutes each; the first carries the hour that they share.
fn find_outs(page: &Page<'_, '_>, whole: &PlannedAction, task: &Task<'_>) -> Vec<PlannedAction> {
    let questions = task.questions.iter().enumerate();
    let actions = questions.map(|(place, (question, strength, whom))| PlannedAction {
        id: find_out_id(question),
        hours: if place == 0 { whole.hours } else { 0 },
        minutes: FIND_OUT_MINUTES,
        filling: if place == 0 { whole.filling.clone() } else { Vec::new() },
        owner_role: *whom,
        person: page.person(*whom),
        deputy: page.deputy(*whom),
        strength: *strength,
        reasons: vec![Reason::FindOut(question.clone())],
        ..whole.clone()
    });
    actions.collect()
}

fn assumptions(reading: Reading<'_>, calendar: &Calendar, vote: Vote) -> Vec<Assumption> {
    let mut assumptions = calendar.assumptions.clone();
    match (vote.month, vote.meeting) {
        (Some(month), None) => assumptions.push(Assumption::VoteMonth(month)),
        (Some(month), Some(meeting)) if month > meeting => assumptions.push(Assumption::VoteAfterMeeting(month)),
        (Some(_) | None, Some(_)) | (None, None) => {}
    }
    if reading.audit.people.iter().all(|person| person.roles.is_empty()) {
        assumptions.push(Assumption::NoNames);
    }
    assumptions
}
