//! The days of a plan: its actions, the meetings, the ends of contracts, and the reviews.
//!
//! An action is one event over all days of its months. The plan promises months, so any one day would be invented, and a
//! task (`VTODO`) would never be seen: Google Calendar and Outlook leave tasks out when they import a file. It makes nobody
//! busy, and as few actions run at a time, a month shows few bars.

use super::pen::Pen;
use super::{PlanInput, action, name};
use crate::calendar::{Calendar, Event};
use chrono::NaiveDate;
use rumb_engine::answer::Body;
use rumb_engine::plan::{Contract, Ending, Extent, Month, PlannedAction};
use rumb_locale::{Arg, Words};
use sha2::{Digest, Sha256};

/// Makes the calendar of a plan. `number` is that of the audit among those of the association.
pub fn calendar(input: &PlanInput<'_>, number: i64, words: &Words) -> Calendar {
    let pen = Pen::new(words);
    let desk = Desk { pen, input, words };
    let told = input.plan.actions.iter().filter(|action| action.extent != Extent::FindOut);
    let mut events: Vec<Event> = told.map(|action| desk.action(action)).collect();
    events.extend(desk.find_out());
    events.extend(desk.meetings());
    events.extend(desk.contracts());
    events.extend(desk.reviews());
    events.sort();
    let title = match input.association {
        "" => pen.plain("calendar-title"),
        name => pen.plainly("calendar-title-of", &[("association", Arg::Text(name))]),
    };
    let title = crate::grid::clean(&title);
    Calendar { title, language: pen.language(), made: input.today, serial: serial(input, number), events }
}

/// The meetings of those who decide, in order.
pub(super) fn meetings(input: &PlanInput<'_>, words: &Words) -> Vec<Event> {
    let mut events = Desk { pen: Pen::new(words), input, words }.meetings();
    events.sort();
    events
}

/// The meetings and the days on which the plan is looked at again, in order.
pub(super) fn dates(input: &PlanInput<'_>, words: &Words) -> Vec<Event> {
    let desk = Desk { pen: Pen::new(words), input, words };
    let mut events: Vec<_> = desk.meetings().into_iter().chain(desk.reviews()).collect();
    events.sort();
    events
}

/// The same for an audit whenever it is exported, and another for every other audit. It tells no name: what stands in a
/// UID is shown nowhere and copied everywhere.
fn serial(input: &PlanInput<'_>, number: i64) -> String {
    let name = input.association.trim();
    // Where nothing is called by a name, the day of the audit has to do.
    let day = if name.is_empty() { input.date.to_string() } else { String::new() };
    short(&format!("{name}\n{number}\n{day}"))
}

/// Sixteen figures for a text.
fn short(text: &str) -> String {
    Sha256::digest(text.as_bytes()).iter().take(8).map(|byte| format!("{byte:02x}")).collect()
}

#[derive(Clone, Copy)]
struct Desk<'a> {
    pen: Pen<'a>,
    input: &'a PlanInput<'a>,
    words: &'a Words,
}

impl Desk<'_> {
    fn action(self, planned: &PlannedAction) -> Event {
        let (pen, made) = (self.pen, &self.input.plan.made);
        let title = pen.listed(made, &planned.id, &planned.reasons);
        let hours = pen.plainly("action-hours", &[("hours", Arg::Text(&pen.hours(planned.hours)))]);
        let mut facts = vec![hours];
        facts.extend(planned.attend.map(|attend| pen.attendance(attend)));
        facts.push(pen.cost(planned.cost));
        let result = action::result(pen, made, &planned.id, planned.extent);
        let result = result.map(|run| pen.labelled("action-deliverable", run).plain());
        let lines = [facts.join(" · "), self.owner(planned)].into_iter().chain(result);
        let lines = lines.chain([pen.plain("calendar-month-only")]);
        let event = Event::on(planned.start.first_day(), planned.id.as_str().to_lowercase(), &title, lines);
        Event { last: last_day(planned.end), ..event }
    }

    /// Who carries it: the name where the plan has one, else the role.
    fn owner(self, planned: &PlannedAction) -> String {
        let pen = self.pen;
        let role = pen.plain(name::role(planned.owner_role));
        let Some(person) = &planned.person else { return pen.labelled("grid-role", role).plain() };
        let both = planned.deputy.as_deref().map(|deputy| {
            pen.plainly("follow-deputy", &[("person", Arg::Text(person)), ("deputy", Arg::Text(deputy))])
        });
        let names = both.unwrap_or_else(|| person.clone());
        pen.plainly("action-owner-named", &[("person", Arg::Text(&names)), ("role", Arg::Text(&role))])
    }

    /// All that is to be asked, as one event, as in the plan: ten minutes each would cover the month with bars.
    fn find_out(self) -> Option<Event> {
        let asked = || self.input.plan.actions.iter().filter(|action| action.extent == Extent::FindOut);
        let (first, last) = (asked().map(|one| one.start).min()?, asked().map(|one| one.end).max()?);
        let hours = self.pen.hours(asked().map(|one| one.hours).sum());
        let hours = self.pen.plainly("action-hours", &[("hours", Arg::Text(&hours))]);
        let titles = asked().map(|one| self.pen.listed(&self.input.plan.made, &one.id, &one.reasons));
        let title = self.pen.plain("find-out-action");
        let event = Event::on(first.first_day(), "find-out", &title, std::iter::once(hours).chain(titles));
        Some(Event { last: last_day(last), ..event })
    }

    /// The meeting that votes, and the assembly where it is another day.
    fn meetings(self) -> Vec<Event> {
        let (capacity, vote) = (&self.input.reading.audit.capacity, self.input.plan.vote);
        let body = self.pen.plain(name::body(vote.body));
        let body = [("body", Arg::Text(&body))];
        let begins = self.input.plan.start.first_day();
        let meeting = capacity.decides_on.filter(|day| *day >= begins);
        let assembly = capacity.assembly.filter(|day| *day >= begins);
        let decides = meeting.map(|day| {
            let votes = vote.month == Some(Month::of(day));
            let id = if votes { "calendar-vote" } else { "calendar-meeting" };
            Event::on(day, "meeting", &self.pen.plainly(id, &body), [])
        });
        let is_told = vote.body == Body::Assembly && assembly == meeting;
        let assembly = assembly.filter(|_| !is_told);
        let assembly = assembly.map(|day| Event::on(day, "assembly", &self.pen.plain("calendar-assembly"), []));
        decides.into_iter().chain(assembly).collect()
    }

    fn contracts(self) -> Vec<Event> {
        let contracts = self.input.plan.contracts.iter().filter(|contract| contract.ending != Ending::Over);
        let event = |contract: &Contract| {
            let own = contract.name.as_deref();
            let tool = name::entered(self.input.catalogue, &contract.product, own, self.words);
            let key = match own {
                Some(own) => format!("contract-{}-{}", contract.product, short(own)),
                None => format!("contract-{}", contract.product),
            };
            let title = self.pen.plainly("calendar-contract", &[("tool", Arg::Text(&tool))]);
            Event::on(contract.ends, key, &title, [self.pen.plain("contract-notice")])
        };
        contracts.map(event).collect()
    }

    /// The days on which the plan says that it is looked at again; the last is that of the next audit.
    fn reviews(self) -> Vec<Event> {
        let event = |(months, day): (u32, NaiveDate)| {
            let id = format!("review-{months}");
            let title = if months == 12 { "calendar-next-audit" } else { "calendar-review" };
            let who = self.pen.plain(&format!("{id}.who"));
            Event::on(day, id.clone(), &self.pen.plain(title), [self.pen.plain(&id), who])
        };
        self.input.reviews().map(event).into()
    }
}

/// The last day of a month.
fn last_day(month: Month) -> NaiveDate {
    month.plus(1).first_day().pred_opt().unwrap_or(NaiveDate::MAX)
}
