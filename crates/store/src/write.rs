//! Everything that can be written, and how it is taken back.

use crate::error::Error;
use crate::merge::{Trace, weave};
use crate::record::{AuditHeader, AuditId, AuditRecord, Mode};
use crate::table::{
    AGREED, ANSWER, CHOICE, DECISION, FOLLOW_UP, IMPORTANCE, NOTE, PIN, ROUND, SET_ASIDE, association, audit, capacity,
    deep, person, record, tool, trail, wish,
};
use chrono::{NaiveDate, NaiveDateTime};
use rumb_engine::answer::{Agreed, Answer, Capacity, Decision, FollowUp, Person, Tool};
use rumb_engine::id::{ActionId, AreaId, NeedId, QuestionId};
use rumb_engine::merge::{Place, Side, Told};
use rumb_engine::plan::Month;
use rumb_engine::questionnaire::Length;
use rumb_engine::workshop::Round;
use rusqlite::Connection;
use std::collections::{BTreeMap, BTreeSet};

/// One write to a store.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Write {
    /// Names the association.
    Name(String),
    /// Sets the languages of the association, the first preferred.
    Languages(Vec<String>),
    /// Begins an audit; its id must be free.
    AddAudit(AuditHeader),
    /// Takes an audit and all that was said in it away; refused when it holds rows that cannot be read.
    RemoveAudit(AuditId),
    /// Changes an audit.
    Change(AuditId, Change),
    /// Several writes, in this order, all or none.
    Batch(Vec<Write>),
    /// A write that brings along what its places remember, for it was made in another copy.
    Traced(Box<Write>, Vec<(AuditId, Place, Option<Trace>)>),
}

/// What a write leaves in the trail.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Leave {
    /// A mark in each place that changes, and the moment where it is known.
    Marks(Option<NaiveDateTime>),
    /// What the write itself brings along.
    Nothing,
}

/// One change to an audit. `None` takes the value away.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    Length(Length),
    /// Areas asked at full length.
    Deep(BTreeSet<AreaId>),
    Mode(Mode),
    /// First day of the plan.
    PlanStart(Option<NaiveDate>),
    Answer(QuestionId, Option<Answer>),
    Note(QuestionId, Option<String>),
    /// For whom a question is kept.
    SetAside(QuestionId, Option<String>),
    /// The board's own mark, 1 to 5.
    Importance(AreaId, Option<i64>),
    /// All tools in use, in their order.
    Tools(Vec<Tool>),
    /// All wishes of the board, in their order.
    Wishes(Vec<NeedId>),
    /// What the board decides about a need.
    Decision(NeedId, Option<Decision>),
    /// Who stands behind the roles, in the order in which they were entered.
    People(Vec<Person>),
    /// How an action stands.
    FollowUp(ActionId, Option<FollowUp>),
    /// The month in which the board wants an action to begin.
    Pin(ActionId, Option<Month>),
    /// The plan that the board agrees on, whole.
    Agreed(BTreeMap<ActionId, Agreed>),
    /// What a workshop keeps of its votes on a question.
    Round(QuestionId, Option<Round>),
    Capacity(Capacity),
    /// A small thing that the screens remember.
    Choice(String, Option<String>),
}

impl Write {
    /// Writes inside the caller's transaction and returns what takes it back.
    pub(crate) fn apply(&self, connection: &Connection, leave: Leave) -> Result<Write, Error> {
        match self {
            Write::Name(name) => {
                let before = association::rename(connection, name)?;
                let told = [&before, name].map(|name| Some(Told::Text(name.clone())));
                leave.note(connection, AuditId::ASSOCIATION, &Place::Name, told)?;
                Ok(Write::Name(before))
            }
            Write::Languages(languages) => {
                let before = association::speak(connection, languages)?;
                let told = [&before, languages]
                    .map(|languages| Some(Told::Texts(languages.clone())).filter(|_| !languages.is_empty()));
                leave.note(connection, AuditId::ASSOCIATION, &Place::Languages, told)?;
                Ok(Write::Languages(before))
            }
            Write::AddAudit(header) => {
                audit::insert(connection, header)?;
                Ok(Write::RemoveAudit(header.id))
            }
            Write::RemoveAudit(id) => {
                let record = record(connection, *id)?;
                if !record.findings.is_empty() {
                    return Err(Error::Refused);
                }
                audit::delete(connection, *id)?;
                trail::delete(connection, *id)?;
                Ok(restoring(record))
            }
            Write::Change(id, change) => {
                let before = change.apply(connection, *id)?;
                leave.follow(connection, *id, [&before, change])?;
                Ok(Write::Change(*id, before))
            }
            Write::Batch(writes) => {
                let mut inverse =
                    writes.iter().map(|write| write.apply(connection, leave)).collect::<Result<Vec<_>, Error>>()?;
                inverse.reverse();
                Ok(Write::Batch(inverse))
            }
            Write::Traced(write, rows) => {
                let inverse = write.apply(connection, Leave::Nothing)?;
                let before = rows.iter().map(|(id, place, trace)| {
                    Ok((*id, place.clone(), trail::replace(connection, *id, place, trace.as_ref())?))
                });
                Ok(Write::Traced(Box::new(inverse), before.collect::<Result<_, Error>>()?))
            }
        }
    }
}

impl Leave {
    /// Leaves a mark in each place that a change of an audit changed.
    fn follow(self, connection: &Connection, id: AuditId, [before, after]: [&Change; 2]) -> Result<(), Error> {
        let blank = AuditRecord::empty(AuditHeader::new(id, NaiveDate::default(), "", Length::Flash));
        let [before, after] = [before, after].map(|change| {
            let mut record = blank.clone();
            record.apply(change);
            record
        });
        let mut places = Vec::new();
        weave([&before, &after], &mut |place, told| {
            let whole = place.whole().filter(|whole| !places.iter().any(|(known, _)| known == whole));
            places.extend(whole.map(|whole| (whole, [Some(Told::Here), Some(Told::Here)])));
            places.push((place, told));
            Side::Ours
        });
        places.into_iter().try_for_each(|(place, told)| self.note(connection, id, &place, told))
    }

    fn note(self, connection: &Connection, id: AuditId, place: &Place, told: [Option<Told>; 2]) -> Result<(), Error> {
        match self {
            Leave::Nothing => Ok(()),
            Leave::Marks(_) if told[0] == told[1] && !matches!(place, Place::Tool(_)) => Ok(()),
            Leave::Marks(at) => trail::grow(connection, id, place, [told[0].as_ref(), told[1].as_ref()], at),
        }
    }
}

impl Change {
    fn apply(&self, connection: &Connection, id: AuditId) -> Result<Change, Error> {
        // Refuses an audit that is not there, even when nothing would be written.
        audit::header(connection, id, &mut Vec::new())?;
        Ok(match self {
            Change::Length(length) => Change::Length(audit::replace(connection, id, &audit::LENGTH, length)?),
            Change::Mode(mode) => Change::Mode(audit::replace(connection, id, &audit::MODE, mode)?),
            Change::PlanStart(day) => Change::PlanStart(audit::replace(connection, id, &audit::PLAN_START, day)?),
            Change::Deep(areas) => Change::Deep(deep::replace(connection, id, areas)?),
            Change::Answer(question, answer) => {
                Change::Answer(question.clone(), ANSWER.replace(connection, id, question.as_str(), answer.as_ref())?)
            }
            Change::Note(question, text) => {
                Change::Note(question.clone(), NOTE.replace(connection, id, question.as_str(), text.as_ref())?)
            }
            Change::SetAside(question, whom) => {
                Change::SetAside(question.clone(), SET_ASIDE.replace(connection, id, question.as_str(), whom.as_ref())?)
            }
            Change::Importance(area, mark) => {
                Change::Importance(area.clone(), IMPORTANCE.replace(connection, id, area.as_str(), mark.as_ref())?)
            }
            Change::Tools(tools) => Change::Tools(tool::replace(connection, id, tools)?),
            Change::Wishes(wishes) => Change::Wishes(wish::replace(connection, id, wishes)?),
            Change::Decision(need, decision) => {
                Change::Decision(need.clone(), DECISION.replace(connection, id, need.as_str(), decision.as_ref())?)
            }
            Change::People(people) => Change::People(person::replace(connection, id, people)?),
            Change::FollowUp(action, state) => {
                Change::FollowUp(action.clone(), FOLLOW_UP.replace(connection, id, action.as_str(), state.as_ref())?)
            }
            Change::Pin(action, month) => {
                Change::Pin(action.clone(), PIN.replace(connection, id, action.as_str(), month.as_ref())?)
            }
            Change::Agreed(plan) => Change::Agreed(AGREED.replace_all(connection, id, plan)?),
            Change::Round(question, round) => {
                Change::Round(question.clone(), ROUND.replace(connection, id, question.as_str(), round.as_ref())?)
            }
            Change::Capacity(capacity) => Change::Capacity(capacity::replace(connection, id, capacity)?),
            Change::Choice(key, value) => {
                Change::Choice(key.clone(), CHOICE.replace(connection, id, key, value.as_ref())?)
            }
        })
    }
}

fn restoring(record: AuditRecord) -> Write {
    let id = record.header.id;
    let changes = record.changes().into_iter().map(|change| Write::Change(id, change));
    Write::Batch([Write::AddAudit(record.header.clone())].into_iter().chain(changes).collect())
}
