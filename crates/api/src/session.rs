//! The open file: its record as it stands on disk, and what takes the last changes back.

use crate::{Code, Error, limit};
use chrono::{Months, NaiveDate};
use rumb_engine::answer::{Agreed, Audit, Capacity, Person, Tool};
use rumb_engine::comparison::{Comparison, Moment, comparison};
use rumb_engine::condition::Reading;
use rumb_engine::id::{ActionId, QuestionId};
use rumb_engine::plan::{Month, Plan, plan_on};
use rumb_engine::questionnaire::Version;
use rumb_store::{Association, AuditId, AuditRecord, Store, Write};

/// Changes that can be taken back.
const UNDOABLE: usize = 200;

/// A file that is open at its newest audit.
pub(crate) struct Session {
    pub store: Store,
    pub association: Association,
    pub record: AuditRecord,
    /// How many things in the file were not read: what the store could not, and answers that no question accepts.
    pub unread: usize,
    aside: Aside,
    misfit: Vec<QuestionId>,
    /// The audits before it, the oldest first: nothing writes them any more.
    pub older: Vec<Found>,
    undo: Vec<Write>,
    redo: Vec<Write>,
    /// Local time of the last write, `HH:MM:SS`.
    pub saved_at: String,
}

impl Session {
    /// Reads the newest audit of a file.
    pub fn of(store: Store, now: chrono::NaiveDateTime) -> Result<Self, Error> {
        let association = store.association()?;
        let (newest, older) = ids(&store)?;
        let older = older.into_iter().map(|id| read(&store, id)).collect::<Result<_, _>>()?;
        let Found { record, unread, aside, misfit } = read(&store, newest)?;
        let (undo, redo, saved_at) = (Vec::new(), Vec::new(), time(now));
        Ok(Self { store, association, record, unread, aside, misfit, older, undo, redo, saved_at })
    }

    /// All audits of the file with all that was read of them, the oldest first.
    pub fn records(&self) -> Vec<&AuditRecord> {
        self.older.iter().map(|found| &found.record).chain([&self.record]).collect()
    }

    /// How many things in the whole file were not read.
    pub fn left_aside(&self) -> usize {
        self.older.iter().map(|found| found.unread).sum::<usize>() + self.unread
    }

    /// The audit that is open.
    pub fn id(&self) -> AuditId {
        self.record.header.id
    }

    /// First day of the plan. As long as nobody agreed on it, nothing is planned for months that are over: what the board
    /// votes on is what it gets.
    pub fn start(&self, today: NaiveDate) -> NaiveDate {
        let header = &self.record.header;
        let start = first_day(header.plan_start, header.started_on);
        let is_over = Month::of(start) < Month::of(today);
        if is_over && self.audit().agreed.is_empty() { today } else { start }
    }

    /// The plan as it stands on a day.
    pub fn plan(&self, today: NaiveDate) -> Plan {
        plan_on(self.reading(), rumb_content::catalogue(), self.start(today), today)
    }

    /// What the method works on.
    pub fn audit(&self) -> &Audit {
        &self.record.audit
    }

    /// The audit read through the shipped questionnaire.
    pub fn reading(&self) -> Reading<'_> {
        Reading::new(rumb_content::questionnaire(), &self.record.audit)
    }

    /// Compares the open audit with each older one; all are read through the shipped questionnaire.
    pub fn comparison(&self) -> Comparison {
        let version = |record: &&AuditRecord| Version::read(&record.header.questionnaire_version);
        let versions: Vec<_> = self.records().iter().map(version).collect();
        let misfits = self.older.iter().map(|found| &found.misfit).chain([&self.misfit]);
        let moments: Vec<_> = self
            .records()
            .into_iter()
            .zip(misfits)
            .zip(&versions)
            .map(|((record, misfit), version)| Moment {
                on: record.header.started_on,
                version: version.as_ref(),
                reading: Reading::new(rumb_content::questionnaire(), &record.audit),
                misfit,
            })
            .collect();
        let older = &moments[..self.older.len()];
        comparison(older, moments[self.older.len()], rumb_content::catalogue())
    }

    /// All tools of the file when these are the ones told: what the catalogue does not know is never lost.
    pub fn all_tools(&self, tools: Vec<Tool>) -> Vec<Tool> {
        tools.into_iter().chain(self.aside.tools.iter().cloned()).collect()
    }

    /// All people of the file when these are the ones told: a name that this program would not take is never lost.
    pub fn all_people(&self, people: Vec<Person>) -> Vec<Person> {
        people.into_iter().chain(self.aside.people.iter().cloned()).collect()
    }

    /// Writes to disk, and only then changes what is shown.
    pub fn write(&mut self, write: &Write, now: chrono::NaiveDateTime) -> Result<(), Error> {
        let inverse = self.store.write_at(write, now)?;
        self.forget(write);
        match write {
            // What could not be read before may be written over by it, and must be counted anew.
            Write::Change(id, change) if *id == self.id() && self.unread == 0 => self.record.apply(change),
            _ => self.read()?,
        }
        self.saved_at = time(now);
        if inverse != *write {
            self.undo.push(inverse);
            self.redo.clear();
            if self.undo.len() > UNDOABLE {
                self.undo.remove(0);
            }
        }
        Ok(())
    }

    /// Takes the last change back.
    pub fn undo(&mut self, now: chrono::NaiveDateTime) -> Result<(), Error> {
        let Some(write) = self.undo.last().cloned() else { return Ok(()) };
        let inverse = self.put_back(&write, now)?;
        self.undo.pop();
        self.redo.push(inverse);
        Ok(())
    }

    /// Does again what was taken back.
    pub fn redo(&mut self, now: chrono::NaiveDateTime) -> Result<(), Error> {
        let Some(write) = self.redo.last().cloned() else { return Ok(()) };
        let inverse = self.put_back(&write, now)?;
        self.redo.pop();
        self.undo.push(inverse);
        Ok(())
    }

    pub fn can_undo(&self) -> bool {
        !self.undo.is_empty()
    }

    pub fn can_redo(&self) -> bool {
        !self.redo.is_empty()
    }

    /// Writes what was there before, whatever it is: a file from a foreign hand may have held what no question accepts.
    fn put_back(&mut self, write: &Write, now: chrono::NaiveDateTime) -> Result<Write, Error> {
        let inverse = self.store.write_at(write, now)?;
        self.forget(write);
        self.read()?;
        self.saved_at = time(now);
        Ok(inverse)
    }

    /// Another copy may have told something of older audits too: they are read again.
    fn forget(&mut self, written: &Write) {
        if matches!(written, Write::Traced(..)) {
            self.older.clear();
        }
    }

    fn read(&mut self) -> Result<(), Error> {
        self.association = self.store.association()?;
        let (newest, older) = ids(&self.store)?;
        // What is not open does not change: it is read again only when another audit begins or is taken back.
        if !self.older.iter().map(|found| found.record.header.id).eq(older.iter().copied()) {
            self.older = older.into_iter().map(|id| read(&self.store, id)).collect::<Result<_, _>>()?;
        }
        Found { record: self.record, unread: self.unread, aside: self.aside, misfit: self.misfit } =
            read(&self.store, newest)?;
        Ok(())
    }
}

/// What was read of an audit.
pub(crate) struct Found {
    pub record: AuditRecord,
    unread: usize,
    aside: Aside,
    /// Questions with an answer that they do not take.
    misfit: Vec<QuestionId>,
}

/// What stays in the file whatever the lists become that it stands in.
#[derive(Default)]
struct Aside {
    /// Tools that the catalogue does not know.
    tools: Vec<Tool>,
    /// People without a name that can be shown.
    people: Vec<Person>,
}

/// The ids of the newest audit and of those before it, the oldest first.
fn ids(store: &Store) -> Result<(AuditId, Vec<AuditId>), Error> {
    let mut ids: Vec<_> = store.audits()?.into_iter().map(|header| header.id).collect();
    let newest = ids.pop().ok_or(Error::of(Code::Damaged))?;
    Ok((newest, ids))
}

/// Reads an audit, and counts what was left aside: a file may come from anybody, and the method takes no answer that
/// its questions would not take. What is left aside stays in the file.
fn read(store: &Store, id: AuditId) -> Result<Found, Error> {
    let mut record = store.audit(id)?;
    let misfit = rumb_content::questionnaire().sift(&mut record.audit.answers);
    let mut unread = record.findings.len() + misfit.len();
    let catalogue = rumb_content::catalogue();
    let told = record.audit.decisions.len();
    let tools = std::mem::take(&mut record.audit.tools);
    let (tools, foreign): (Vec<_>, Vec<_>) = tools.into_iter().partition(|tool| limit::is_tool(catalogue, tool));
    record.audit.tools = tools;
    let people = std::mem::take(&mut record.audit.people);
    let mut nameless = Vec::new();
    for person in people {
        let named = &mut record.audit.people;
        if !limit::is_person(&person) || named.len() == limit::NAMED {
            nameless.push(person);
        } else if let Some(same) = named.iter_mut().find(|known| known.name == person.name) {
            // Who stands there twice is one person, else the list could not be changed any more.
            same.roles.extend(person.roles);
            same.deputies.extend(person.deputies);
        } else {
            named.push(person);
        }
    }
    let aside = Aside { tools: foreign, people: nameless };
    record.audit.decisions.retain(|need, decision| limit::is_decision(catalogue, need, decision));
    unread += aside.tools.len() + aside.people.len() + told - record.audit.decisions.len();
    unread += foreign_follow_up(&mut record.audit);
    let told = record.audit.rounds.len();
    record.audit.rounds.retain(|question, round| limit::is_round(question, round));
    unread += told - record.audit.rounds.len();
    if !limit::fits(&record.audit.capacity) {
        record.audit.capacity = Capacity::default();
        unread += 1;
    }
    if record.header.plan_start.take_if(|day| !limit::is_planned(*day)).is_some() {
        unread += 1;
    }
    Ok(Found { record, unread, aside, misfit })
}

/// Leaves out what no plan can have: actions that nobody knows, days of another age.
fn foreign_follow_up(audit: &mut Audit) -> usize {
    let told = |audit: &Audit| audit.follow_up.len() + audit.pins.len() + audit.agreed.len();
    let before = told(audit);
    let is_action = |id: &ActionId| limit::is_action(rumb_content::catalogue(), id);
    let is_planned = |month: Month| limit::is_planned(month.first_day());
    audit.follow_up.retain(|id, follow_up| is_action(id) && limit::is_planned(follow_up.on));
    audit.pins.retain(|id, month| is_action(id) && is_planned(*month));
    let is_sane = |agreed: &Agreed| is_planned(agreed.start) && agreed.hours.iter().all(|hours| *hours <= limit::HOURS);
    audit.agreed.retain(|id, agreed| is_action(id) && is_sane(agreed));
    before - told(audit)
}

/// First day of a plan: the chosen one, else a month after the audit began.
pub(crate) fn first_day(chosen: Option<NaiveDate>, began: NaiveDate) -> NaiveDate {
    chosen.unwrap_or_else(|| began.checked_add_months(Months::new(1)).unwrap_or(began))
}

fn time(now: chrono::NaiveDateTime) -> String {
    now.format("%H:%M:%S").to_string()
}
