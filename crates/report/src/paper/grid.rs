//! The plan as a table: what fits into the year, what waits, and what is not proposed, one row each.

use super::action::Reasons;
use super::pen::Pen;
use super::{PlanInput, name};
use crate::document::Phrase;
use crate::grid::{Cell, Column, Grid, Width, clean};
use chrono::NaiveDate;
use rumb_engine::answer::Progress;
use rumb_engine::catalogue::{Action, Each};
use rumb_engine::id::ActionId;
use rumb_engine::plan::{Guard, PlannedAction, Postponed, Reason, Refused, holder};
use rumb_engine::questionnaire::Role;
use rumb_locale::Words;

/// Columns and how wide they are shown; the names are messages.
const COLUMNS: [(&str, Width); 20] = [
    ("grid-part", Width::Middle),
    ("grid-phase", Width::Middle),
    ("grid-action", Width::Wide),
    ("grid-start", Width::Narrow),
    ("grid-end", Width::Narrow),
    ("grid-hours", Width::Narrow),
    ("grid-people", Width::Narrow),
    ("grid-minutes", Width::Narrow),
    ("grid-cost-from", Width::Narrow),
    ("grid-cost-to", Width::Narrow),
    ("grid-cost-each", Width::Narrow),
    ("grid-role", Width::Middle),
    ("grid-person", Width::Middle),
    ("grid-deputy", Width::Middle),
    ("grid-state", Width::Narrow),
    ("grid-state-on", Width::Narrow),
    ("grid-vote", Width::Narrow),
    ("grid-later", Width::Wide),
    ("grid-why", Width::Wide),
    ("grid-after", Width::Wide),
];

/// Makes the table of a plan: nothing that the plan names is left out of it.
pub fn grid(input: &PlanInput<'_>, words: &Words) -> Grid {
    let (pen, plan) = (Pen::new(words), input.plan);
    let desk = Desk { pen, input };
    let planned = plan.actions.iter().map(|action| desk.planned(action));
    let postponed = plan.next_year.iter().map(|action| desk.postponed(action));
    let refused = plan.not_proposed.iter().map(|action| desk.refused(action));
    Grid {
        title: pen.plain("grid-title"),
        author: clean(input.association),
        language: pen.language(),
        date: input.date,
        columns: COLUMNS.map(|(id, width)| Column { name: pen.plain(id), width }).into(),
        rows: planned.chain(postponed).chain(refused).map(|row| row.cells().into()).collect(),
    }
}

#[derive(Clone, Copy)]
struct Desk<'a> {
    pen: Pen<'a>,
    input: &'a PlanInput<'a>,
}

/// A row, by what its columns mean.
struct Row {
    part: Cell,
    phase: Cell,
    action: Cell,
    start: Cell,
    end: Cell,
    hours: Cell,
    people: Cell,
    minutes: Cell,
    cost: [Cell; 3],
    role: Cell,
    person: Cell,
    deputy: Cell,
    state: [Cell; 2],
    vote: Cell,
    later: Cell,
    why: Cell,
    after: Cell,
}

impl Row {
    fn cells(self) -> [Cell; COLUMNS.len()] {
        let [cost_from, cost_to, cost_each] = self.cost;
        let [state, state_on] = self.state;
        [
            self.part,
            self.phase,
            self.action,
            self.start,
            self.end,
            self.hours,
            self.people,
            self.minutes,
            cost_from,
            cost_to,
            cost_each,
            self.role,
            self.person,
            self.deputy,
            state,
            state_on,
            self.vote,
            self.later,
            self.why,
            self.after,
        ]
    }
}

impl Desk<'_> {
    fn planned(self, action: &PlannedAction) -> Row {
        let attend = action.attend;
        Row {
            phase: self.phase(Some(action.phase)),
            start: Cell::Day(action.start.first_day()),
            end: last_day(action.end.plus(1).first_day()),
            hours: Cell::Number(action.hours),
            people: attend.map_or(Cell::Blank, |attend| Cell::Number(attend.people)),
            minutes: attend.map_or(Cell::Blank, |attend| Cell::Number(attend.minutes)),
            cost: match action.cost {
                Some(cost) => [Cell::Number(cost.from), Cell::Number(cost.to), self.said(each(cost.each))],
                None => [Cell::Number(0), Cell::Number(0), Cell::Blank],
            },
            person: name_cell(action.person.as_deref()),
            deputy: name_cell(action.deputy.as_deref()),
            state: self.state(action.begun.map(|day| (Progress::Doing, Some(day)))),
            vote: self.said(if action.needs_vote { "grid-yes" } else { "grid-no" }),
            after: self.titles(&action.depends_on),
            ..self.row("grid-year", &action.id, &action.reasons, Some(action.owner_role))
        }
    }

    fn postponed(self, action: &Postponed) -> Row {
        let known = self.known(&action.id);
        let holder = holder(&self.input.reading.audit.people, action.owner_role);
        Row {
            phase: self.phase(known.map(|known| known.phase)),
            hours: Cell::Number(action.hours),
            person: name_cell(holder.map(|holder| holder.name.as_str())),
            state: self.state(None),
            later: self.said(name::why(action.why)),
            ..self.row("grid-next-year", &action.id, &action.reasons, Some(action.owner_role))
        }
    }

    fn refused(self, action: &Refused) -> Row {
        let known = self.known(&action.id);
        let day = self.input.reading.audit.follow_up.get(&action.id).map(|follow_up| follow_up.on);
        let state = match action.why {
            Guard::DoneAlready => self.state(Some((Progress::Done, day))),
            Guard::Dropped => self.state(Some((Progress::Dropped, day))),
            Guard::LowConnectivity | Guard::Decided | Guard::Imposed | Guard::Replaced => [Cell::Blank, Cell::Blank],
        };
        Row {
            phase: self.phase(known.map(|known| known.phase)),
            state,
            later: self.said(name::guard(action.why)),
            ..self.row("grid-not-proposed", &action.id, &[], known.map(|known| known.owner))
        }
    }

    /// What every row says.
    fn row(self, part: &str, id: &ActionId, reasons: &[Reason], role: Option<Role>) -> Row {
        Row {
            part: self.said(part),
            phase: Cell::Blank,
            action: Cell::text(&self.pen.listed(&self.input.plan.made, id, reasons)),
            start: Cell::Blank,
            end: Cell::Blank,
            hours: Cell::Blank,
            people: Cell::Blank,
            minutes: Cell::Blank,
            cost: [Cell::Blank, Cell::Blank, Cell::Blank],
            role: role.map_or(Cell::Blank, |role| self.said(name::role(role))),
            person: Cell::Blank,
            deputy: Cell::Blank,
            state: [Cell::Blank, Cell::Blank],
            vote: Cell::Blank,
            later: Cell::Blank,
            why: self.why(reasons),
            after: Cell::Blank,
        }
    }

    fn said(self, id: &str) -> Cell {
        Cell::text(&self.pen.plain(id))
    }

    fn phase(self, phase: Option<u8>) -> Cell {
        phase.map_or(Cell::Blank, |phase| self.said(&format!("phase-{phase}")))
    }

    fn known(&self, id: &ActionId) -> Option<&Action> {
        self.input.catalogue.actions.iter().find(|action| action.id == *id)
    }

    fn state(self, follow_up: Option<(Progress, Option<NaiveDate>)>) -> [Cell; 2] {
        let id = match follow_up {
            None => "follow-to-do",
            Some((Progress::Doing, _)) => "follow-doing",
            Some((Progress::Done, _)) => "follow-done",
            Some((Progress::Dropped, _)) => "follow-dropped",
        };
        [self.said(id), follow_up.and_then(|(_, day)| day).map_or(Cell::Blank, Cell::Day)]
    }

    fn why(self, reasons: &[Reason]) -> Cell {
        let told = Reasons::of(self.pen, &self.input.plan.made, self.input.reading, reasons).said(self.pen);
        Cell::text(&told.iter().map(Phrase::plain).collect::<Vec<_>>().join(" "))
    }

    fn titles(self, ids: &[ActionId]) -> Cell {
        let titles = ids.iter().map(|id| self.pen.action(&self.input.plan.made, id).text);
        Cell::text(&titles.collect::<Vec<_>>().join(" · "))
    }
}

fn name_cell(name: Option<&str>) -> Cell {
    name.map_or(Cell::Blank, Cell::text)
}

fn last_day(next: NaiveDate) -> Cell {
    next.pred_opt().map_or(Cell::Blank, Cell::Day)
}

fn each(each: Each) -> &'static str {
    match each {
        Each::Once => "grid-once",
        Each::Year => "grid-yearly",
    }
}
