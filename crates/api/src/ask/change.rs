use super::document::offered;
use crate::session::Session;
use crate::wire::{self, Desk, Nothing, Progress, Step, StepId, StepState};
use crate::{Api, Code, Error, limit};
use chrono::{NaiveDate, NaiveDateTime};
use rumb_engine::answer::{Answer, Decision, Value};
use rumb_engine::condition::Reading;
use rumb_engine::id::{ActionId, AreaId, NeedId, QuestionId};
use rumb_engine::ledger::is_undecided;
use rumb_engine::maturity::has_results;
use rumb_engine::plan::Month;
use rumb_engine::questionnaire::{Length, Question};
use rumb_store::{Change, Write};
use std::collections::BTreeMap;

impl Api {
    /// The open audit, when there is one.
    pub(crate) fn desk(&self, _: Nothing) -> Result<Option<Desk>, Error> {
        let today = self.now().date();
        Ok(self.session().as_ref().map(|session| desk(session, today)))
    }

    /// Makes one change; it is on disk when this returns.
    pub(crate) fn change(&self, change: wire::Change) -> Result<Desk, Error> {
        let now = self.now();
        self.with(|session| {
            let write = write(session, change, now)?;
            session.write(&write, now)?;
            Ok(desk(session, now.date()))
        })
    }

    /// Takes the last change back.
    pub(crate) fn undo(&self, _: Nothing) -> Result<Desk, Error> {
        let now = self.now();
        self.with(|session| session.undo(now).map(|()| desk(session, now.date())))
    }

    /// Does again what was taken back.
    pub(crate) fn redo(&self, _: Nothing) -> Result<Desk, Error> {
        let now = self.now();
        self.with(|session| session.redo(now).map(|()| desk(session, now.date())))
    }
}

/// Turns a change into a write, or refuses what does not fit the questionnaire.
fn write(session: &Session, change: wire::Change, now: NaiveDateTime) -> Result<Write, Error> {
    let bad = || Error::of(Code::BadAnswer);
    let questionnaire = rumb_content::questionnaire();
    let known = |id: &str| questionnaire.question(&QuestionId::from(id)).ok_or_else(bad);
    let text = |text: String| Some(text).filter(|text| !text.trim().is_empty());
    let change = match change {
        wire::Change::Name { name } => {
            let name = limit::name(&name).ok_or(Error::of(Code::BadName))?;
            return Ok(Write::Name(name.to_owned()));
        }
        wire::Change::Languages { languages } => {
            let found = languages.iter().map(|code| rumb_locale::Language::find(code));
            let found: Option<Vec<_>> = found.map(|found| Some(found?.code().to_owned())).collect();
            return Ok(Write::Languages(found.ok_or_else(bad)?));
        }
        wire::Change::Length { length } => Change::Length(engine_length(length)),
        wire::Change::Deep { areas } => {
            let areas: Vec<_> = areas.iter().map(|area| AreaId::from(area.as_str())).collect();
            if areas.iter().any(|area| questionnaire.area(area).is_none()) {
                return Err(bad());
            }
            Change::Deep(areas.into_iter().collect())
        }
        wire::Change::Answer { question, answer } => {
            let question = known(&question)?;
            let answer = answer.filter(|answer| !is_blank(answer));
            let answer = answer.map(|answer| question.accept(answer)).transpose().map_err(|_| bad())?;
            Change::Answer(question.id.clone(), answer)
        }
        wire::Change::Note { question, note } => Change::Note(known(&question)?.id.clone(), text(note)),
        wire::Change::SetAside { question, whom } => Change::SetAside(known(&question)?.id.clone(), text(whom)),
        wire::Change::Importance { area, mark } => {
            let area = AreaId::from(area.as_str());
            let fits = mark.is_none_or(|mark| (1..=5).contains(&mark)) && questionnaire.area(&area).is_some();
            if !fits {
                return Err(bad());
            }
            Change::Importance(area, mark.map(i64::from))
        }
        wire::Change::Tools { tools } => {
            let catalogue = rumb_content::catalogue();
            if tools.len() > limit::TOOLS || !tools.iter().all(|tool| limit::is_tool(catalogue, tool)) {
                return Err(bad());
            }
            Change::Tools(session.all_tools(tools))
        }
        wire::Change::Ticks { question, options } => {
            return super::tool::ticks(session, known(&question)?, options).ok_or_else(bad);
        }
        wire::Change::Decision { need, decision } => decided(&need, decision).ok_or_else(bad)?,
        wire::Change::People { people } => {
            if !limit::are_people(&people) {
                return Err(bad());
            }
            Change::People(session.all_people(people))
        }
        wire::Change::FollowUp { action, follow_up } => {
            let id = action_id(&action).ok_or_else(bad)?;
            let today = now.date();
            if follow_up.is_some_and(|follow_up| !limit::is_planned(follow_up.on) || follow_up.on > today) {
                return Err(bad());
            }
            Change::FollowUp(id, follow_up)
        }
        wire::Change::Pin { action, month } => {
            let id = action_id(&action).ok_or_else(bad)?;
            let month = month.map(|month| month.parse::<Month>()).transpose().map_err(|_| bad())?;
            if month.is_some_and(|month| !limit::is_planned(month.first_day())) {
                return Err(bad());
            }
            Change::Pin(id, month)
        }
        wire::Change::Agree { agreed } => return Ok(agree(session, agreed, now.date())),
        wire::Change::Decisions { decisions } => {
            let changes = decisions.into_iter().map(|(need, decision)| decided(&need, Some(decision)));
            let writes = changes.map(|change| Some(Write::Change(session.id(), change?)));
            return Ok(Write::Batch(writes.collect::<Option<_>>().ok_or_else(bad)?));
        }
        wire::Change::Round { question, ballots, taken, consensus, dissent } => {
            return super::room::round(session, &question, &ballots, taken, consensus, &dissent);
        }
        wire::Change::Workshop { choice } => {
            let kept = choice.map(|choice| super::workshop::kept(&choice).ok_or_else(bad)).transpose()?;
            Change::Choice(super::workshop::KEY.to_owned(), kept)
        }
        wire::Change::Capacity { capacity } => {
            if !limit::fits(&capacity) {
                return Err(bad());
            }
            Change::Capacity(capacity)
        }
        wire::Change::PlanStart { month } => {
            let day = NaiveDate::parse_from_str(&format!("{month}-01"), "%Y-%m-%d").ok();
            Change::PlanStart(Some(day.filter(|day| limit::is_planned(*day)).ok_or_else(bad)?))
        }
    };
    Ok(Write::Change(session.id(), change))
}

fn action_id(id: &str) -> Option<ActionId> {
    Some(ActionId::from(id)).filter(|id| limit::is_action(rumb_content::catalogue(), id))
}

/// Keeps the plan as it stands, with what the board moved; or gives it up, so that it is made anew.
fn agree(session: &Session, agreed: bool, today: NaiveDate) -> Write {
    let change = |change| Write::Change(session.id(), change);
    if !agreed {
        return change(Change::Agreed(BTreeMap::new()));
    }
    let plan = session.plan(today);
    // A move that could not be made stays a wish, with the rule that forbids it.
    let made = plan.pinned.iter().filter(|pinned| pinned.obstacle.is_none());
    let pins = made.map(|pinned| change(Change::Pin(pinned.id.clone(), None)));
    // From now on the year stays where it begins.
    let kept = [Change::PlanStart(Some(session.start(today))), Change::Agreed(plan.places())].map(change);
    Write::Batch(kept.into_iter().chain(pins).collect())
}

/// A decision about a need, or none any more; nothing when the board may not decide so.
fn decided(need: &str, decision: Option<Decision>) -> Option<Change> {
    let (need, catalogue) = (NeedId::from(need), rumb_content::catalogue());
    let fits =
        |own: &Decision| limit::is_decision(catalogue, &need, own) && limit::unfit(catalogue, &need, own).is_none();
    decision.as_ref().is_none_or(fits).then(|| Change::Decision(need.clone(), decision.clone()))
}

/// Nothing ticked, or an emptied text, is no answer.
fn is_blank(answer: &Answer) -> bool {
    match answer {
        Answer::Answered(Value::Options(options)) => options.is_empty(),
        Answer::Answered(Value::Table(table)) => table.is_empty(),
        Answer::Answered(Value::Word(word)) => word.trim().is_empty(),
        Answer::Answered(Value::Number(_)) | Answer::DontKnow | Answer::NotConcerned(_) => false,
    }
}

/// The open audit as the screens see it.
pub(super) fn desk(session: &Session, today: NaiveDate) -> Desk {
    let (audit, reading) = (session.audit(), session.reading());
    let asked: Vec<_> = reading.asked().collect();
    let path = session.store.path();
    let start = session.start(today);
    let sheet_ready = has_results(rumb_content::questionnaire(), audit);
    Desk {
        path: path.display().to_string(),
        file: path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default(),
        association: session.association.name.clone(),
        languages: session.association.languages.clone(),
        length: wire_length(audit.length),
        deep: audit.deep.iter().map(ToString::to_string).collect(),
        asked: asked.iter().map(|question| question.id.to_string()).collect(),
        answers: audit.answers.iter().map(|(id, answer)| (id.to_string(), answer.clone())).collect(),
        notes: session.record.notes.iter().map(|(id, note)| (id.to_string(), note.clone())).collect(),
        set_aside: session.record.set_aside.iter().map(|(id, whom)| (id.to_string(), whom.clone())).collect(),
        importance: audit
            .importance
            .iter()
            .filter_map(|(area, mark)| Some((area.to_string(), i32::try_from(*mark).ok()?)))
            .collect(),
        progress: progress(reading, &asked),
        steps: steps(reading, &asked, if sheet_ready { StepState::Open } else { StepState::Empty }),
        next: asked.iter().find(|question| !reading.is_answered(question)).map(|next| next.id.to_string()),
        sheet_ready,
        documents: offered(reading),
        tools: audit.tools.clone(),
        inventory: super::tool::inventory(reading, &asked),
        decisions: audit.decisions.iter().map(|(need, decision)| (need.to_string(), decision.clone())).collect(),
        people: audit.people.clone(),
        follow_up: audit.follow_up.iter().map(|(id, state)| (id.to_string(), *state)).collect(),
        pins: audit.pins.iter().map(|(id, month)| (id.to_string(), month.to_string())).collect(),
        capacity: audit.capacity.clone(),
        workshop: session.workshop(),
        plan_start: start.format("%Y-%m").to_string(),
        can_undo: session.can_undo(),
        can_redo: session.can_redo(),
        saved_at: session.saved_at.clone(),
        unread: u32::try_from(session.left_aside()).unwrap_or(u32::MAX),
        audit: u32::try_from(session.id().0).unwrap_or(0),
        begun_on: session.record.header.started_on.to_string(),
        earlier: session.older.iter().map(|found| found.record.header.started_on.to_string()).collect(),
    }
}

fn progress(reading: Reading<'_>, asked: &[&Question]) -> Vec<Progress> {
    let mut list: Vec<Progress> = Vec::new();
    for question in asked {
        let answered = u32::from(reading.is_answered(question));
        match list.last_mut().filter(|last| last.area == question.area.as_str()) {
            Some(last) => {
                last.asked += 1;
                last.answered += answered;
            }
            None => list.push(Progress { area: question.area.to_string(), answered, asked: 1 }),
        }
    }
    list
}

/// The steps of the method; `results` is the state of those that show results.
fn steps(reading: Reading<'_>, asked: &[&Question], results: StepState) -> Vec<Step> {
    let is_done = |scored: bool, area: &str| {
        let mut questions = asked
            .iter()
            .filter(|question| if scored { question.scoring.is_some() } else { question.area == area })
            .peekable();
        questions.peek().is_some() && questions.all(|question| reading.is_answered(question))
    };
    let done = |is_done: bool| if is_done { StepState::Done } else { StepState::Open };
    let plan = if reading.audit.length > Length::Flash { results } else { StepState::Empty };
    vec![
        Step { id: StepId::Association, state: done(is_done(false, "PRF")) },
        Step { id: StepId::Tools, state: done(is_done(false, "INV")) },
        Step { id: StepId::Questions, state: done(is_done(true, "")) },
        Step { id: StepId::Results, state: results },
        Step { id: StepId::Recommendations, state: decisions(reading, results) },
        Step { id: StepId::Plan, state: plan },
        Step { id: StepId::Documents, state: results },
        // A workshop may be the way to all of them.
        Step { id: StepId::Workshop, state: StepState::Open },
    ]
}

/// Decisions are done when each need with a tool that one may choose is decided.
fn decisions(reading: Reading<'_>, results: StepState) -> StepState {
    match results {
        StepState::Empty => StepState::Empty,
        StepState::Open | StepState::Done => match is_undecided(reading, rumb_content::catalogue()) {
            true => StepState::Open,
            false => StepState::Done,
        },
    }
}

pub(super) fn wire_length(length: Length) -> wire::Length {
    match length {
        Length::Flash => wire::Length::Flash,
        Length::Standard => wire::Length::Standard,
        Length::Full => wire::Length::Full,
    }
}

pub(super) fn engine_length(length: wire::Length) -> Length {
    match length {
        wire::Length::Flash => Length::Flash,
        wire::Length::Standard => Length::Standard,
        wire::Length::Full => Length::Full,
    }
}
