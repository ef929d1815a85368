//! What is to be done: triggered actions, the prerequisites they lack, questions to find out.

use super::anchor::{BEFORE_SWITCH, FIRST, FIRST_BONUS, OTHER_WAY, TOOL_LIST, TRAINING};
use super::barrier::left_out_by;
use super::calendar::Calendar;
use super::change::{MadeAction, is_made};
use super::contract::aim;
use super::cost::{Effort, FIND_OUT_AN_HOUR, effort};
use super::edge::join;
use super::follow::{begin, closed, done};
use super::hard::HardRule;
use super::made::Decided;
use super::month::Month;
use super::result::{Extent, Guard, Reason, Refused};
use super::share::assign;
use super::sum::Outlay;
use super::task::Task;
use super::trigger;
use crate::answer::Audit;
use crate::catalogue::{Action, ActionKind, Catalogue};
use crate::condition::Reading;
use crate::id::{ActionId, QuestionId};
use crate::maturity::maturity;
use crate::need::question_priority;
use crate::questionnaire::{Form, Length, Role};
use std::collections::BTreeSet;

/// How the id of a task begins that finds out the answer to a question.
pub const FIND_OUT: &str = "find-out-";

/// All that a plan has to place or to refuse, whatever the hours.
#[derive(Debug)]
pub(super) struct Demand<'a> {
    pub tasks: Vec<Task<'a>>,
    pub refused: Vec<Refused>,
    pub ticked: Vec<ActionId>,
    /// Raised flags, in questionnaire order.
    pub flags: Vec<QuestionId>,
    /// Flags that something answers which is done, with its month, or dropped.
    pub closed_flags: Vec<(QuestionId, Option<Month>)>,
    /// What is done and paid for each year from then on.
    pub paid: Vec<Outlay>,
}

/// Lists the demand of an audit.
pub(super) fn demand<'a>(
    reading: Reading<'_>,
    catalogue: &'a Catalogue,
    decided: &'a Decided,
    calendar: &Calendar,
) -> Demand<'a> {
    let figures = maturity(reading);
    let mut demand = Demand {
        tasks: Vec::new(),
        refused: Vec::new(),
        ticked: Vec::new(),
        flags: figures.flags,
        closed_flags: Vec::new(),
        paid: paid(reading.audit, catalogue, decided),
    };
    for action in &catalogue.actions {
        if !reading.holds(&action.trigger) {
            if trigger::needs_connection(reading, &action.trigger) {
                demand.refused.push(Refused { id: action.id.clone(), why: Guard::LowConnectivity });
            }
        } else if is_ticked(reading, action) {
            demand.refuse(action.id.clone(), Guard::DoneAlready);
        } else if let Some(why) = decided.guard(action) {
            demand.refused.push(Refused { id: action.id.clone(), why });
        } else {
            demand.tasks.push(full(reading, action));
        }
    }
    demand.tasks.extend(decided.stages.iter().map(|stage| made(reading, stage)));
    demand.close(reading);
    if calendar.holds(HardRule::BeforeSwitch) {
        add_missing(reading, catalogue, decided, &mut demand);
    }
    let find_outs = find_out(reading, &figures.find_out, &mut demand);
    demand.tasks.extend(find_outs);
    assign(&mut demand.tasks, &reading.audit.people);
    join(&mut demand.tasks, reading.audit, catalogue, decided, calendar);
    begin(&mut demand.tasks, reading.audit, calendar);
    aim(&mut demand.tasks, &decided.owned, calendar);
    demand
}

impl Demand<'_> {
    /// Takes out what is done or dropped.
    fn close(&mut self, reading: Reading<'_>) {
        let is_switch =
            |task: &Task<'_>| task.kind == ActionKind::Switch && closed(reading.audit, &task.id, false).is_none();
        let has_switch = self.tasks.iter().any(is_switch);
        for task in std::mem::take(&mut self.tasks) {
            let Some(why) = closed(reading.audit, &task.id, has_switch) else {
                self.tasks.push(task);
                continue;
            };
            let done = done(reading.audit, task.id.as_str());
            self.closed_flags.extend(task.flags.into_iter().map(|flag| (flag, done)));
            self.refuse(task.id, why);
        }
    }

    fn refuse(&mut self, id: ActionId, why: Guard) {
        if why == Guard::DoneAlready {
            self.ticked.push(id.clone());
        }
        self.refused.push(Refused { id, why });
    }
}

/// What goes on to be paid each year for what is done.
fn paid(audit: &Audit, catalogue: &Catalogue, decided: &Decided) -> Vec<Outlay> {
    let all = catalogue.actions.iter().chain(decided.stages.iter().map(|stage| &stage.action));
    let done = all.filter(|action| done(audit, action.id.as_str()).is_some());
    done.filter_map(|action| Outlay::costing(action).going_on()).collect()
}

/// Whether the program has done the action already: the list of tools, once they are entered one by one.
pub(crate) fn is_ticked(reading: Reading<'_>, action: &Action) -> bool {
    action.id == TOOL_LIST && !reading.audit.tools.is_empty()
}

/// The task of a triggered action.
pub(crate) fn full<'a>(reading: Reading<'_>, action: &'a Action) -> Task<'a> {
    let flags = trigger::answered_flags(reading, &action.trigger);
    let comes_first = !flags.is_empty() || FIRST.contains(&action.id.as_str());
    let bonus = if comes_first { FIRST_BONUS } else { 0 };
    let strength = (trigger::priority(reading, &action.trigger) + bonus).max(1);
    let reasons = trigger::reasons(reading, &action.trigger);
    Task { strength, flags, reasons, ..of(reading, action, Extent::Full, effort(reading, action)) }
}

/// The task of a stage of a change of tool.
fn made<'a>(reading: Reading<'_>, stage: &'a MadeAction) -> Task<'a> {
    let task = of(reading, &stage.action, Extent::Full, effort(reading, &stage.action));
    Task { strength: stage.strength, reasons: stage.reasons.clone(), ..task }
}

/// Lists the prerequisites of an action: those of the library, and what precedes every change of tool. A change that a
/// decision makes names them itself.
pub(crate) fn prerequisites(action: &Action) -> Vec<&str> {
    let mut ids: Vec<&str> = action.after.iter().map(ActionId::as_str).collect();
    if action.kind == ActionKind::Switch && !is_made(action) {
        ids.extend(BEFORE_SWITCH);
    }
    let mut seen = BTreeSet::new();
    ids.retain(|id| action.id != *id && seen.insert(*id));
    ids
}

/// Lists what must end before a task: the prerequisites of its action and, where it leaves somebody out, another way.
pub(super) fn before<'a>(task: &Task<'a>) -> Vec<&'a str> {
    let other_way = (!task.left_out.is_empty()).then_some(OTHER_WAY);
    task.action.map(prerequisites).unwrap_or_default().into_iter().chain(other_way).collect()
}

/// Whether a prerequisite that is not triggered counts as done: what it asks about was asked, and is fine.
pub(crate) fn is_done(reading: Reading<'_>, action: &Action) -> bool {
    (action.id == TOOL_LIST && lists_tools(reading)) || trigger::known(reading, &action.trigger) == Some(false)
}

/// Whether the tools in use were entered, one by one or by answering every question about them.
fn lists_tools(reading: Reading<'_>) -> bool {
    let mut asked = reading.asked().filter(|question| matches!(question.form, Form::Tools { .. }));
    let is_told = |id| reading.audit.answers.contains_key(id);
    !reading.audit.tools.is_empty() || (reading.audit.length > Length::Flash && asked.all(|q| is_told(&q.id)))
}

fn of<'a>(reading: Reading<'_>, action: &'a Action, extent: Extent, effort: Effort) -> Task<'a> {
    let hours = effort.total();
    let load = match action.owner {
        Role::Mediator => 0,
        Role::Board | Role::Treasurer | Role::Secretary | Role::Comms | Role::Volunteers | Role::It => hours,
    };
    Task {
        id: action.id.clone(),
        action: Some(action),
        questions: Vec::new(),
        extent,
        phase: action.phase,
        kind: action.kind,
        owner: action.owner,
        needs_vote: action.needs_vote,
        hours,
        effort,
        load,
        strength: 1,
        flags: Vec::new(),
        reasons: Vec::new(),
        left_out: left_out_by(reading, action),
        edges: Vec::new(),
        earliest: 0,
        only: None,
        due: None,
        person: None,
        begun: None,
        is_held: false,
    }
}

/// Adds the short form of each prerequisite that is neither triggered nor done. Short forms stand alone: they add
/// nothing themselves, but for what precedes every change of tool.
fn add_missing<'a>(reading: Reading<'_>, catalogue: &'a Catalogue, decided: &Decided, demand: &mut Demand<'a>) {
    let mut next = 0;
    while next < demand.tasks.len() {
        let task = &demand.tasks[next];
        let (dependent, kind) = (task.id.clone(), task.kind);
        let wanted = match (task.extent, task.kind) {
            (Extent::Full, _) => before(task),
            (Extent::Short, ActionKind::Switch) => {
                before(task).into_iter().filter(|id| BEFORE_SWITCH.contains(id) || *id == OTHER_WAY).collect()
            }
            (Extent::Short | Extent::FindOut, _) => Vec::new(),
        };
        let is_left_out = !task.left_out.is_empty();
        next += 1;
        for id in wanted {
            let Some(action) = catalogue.actions.iter().find(|action| action.id == id) else { continue };
            let is_other_way = is_left_out && id == OTHER_WAY;
            // The training before a change is the one of the people concerned, and the other way is the one beside the new
            // tool: no question asks about them.
            let is_asked = kind != ActionKind::Switch || (id != TRAINING && !is_other_way);
            // Nothing that must precede a change of tool stays dropped when there is one.
            let is_switch = kind == ActionKind::Switch;
            let stays = |refused: &Refused| refused.id != id || refused.why != Guard::Dropped;
            if is_switch && BEFORE_SWITCH.contains(&id) {
                demand.refused.retain(stays);
            }
            let closed = closed(reading.audit, &action.id, is_switch);
            let is_settled = closed.is_some()
                || demand.refused.iter().any(|refused| refused.id == id)
                || decided.guard(action).is_some();
            match demand.tasks.iter_mut().find(|task| task.id == id) {
                Some(task) if is_other_way => task.reasons.push(Reason::LeftOut(dependent.clone())),
                Some(task) if task.extent == Extent::Short => {
                    task.reasons.push(Reason::PrerequisiteOf(dependent.clone()));
                }
                Some(_) => {}
                // A short form that was done or dropped stands where it went, once.
                None if closed.is_some() && demand.refused.iter().all(|refused| refused.id != id) => {
                    demand.refused.extend(closed.map(|why| Refused { id: action.id.clone(), why }));
                    demand.ticked.extend(done(reading.audit, id).map(|_| action.id.clone()));
                }
                None if is_settled || (is_asked && is_done(reading, action)) => {}
                None => {
                    let short = (Extent::Short, Effort::SHORT);
                    let (extent, effort) =
                        if action.short_form { short } else { (Extent::Full, effort(reading, action)) };
                    let why = if is_other_way { Reason::LeftOut } else { Reason::PrerequisiteOf };
                    let reasons = vec![why(dependent.clone())];
                    demand.tasks.push(Task { reasons, ..of(reading, action, extent, effort) });
                }
            }
        }
    }
}

/// Bundles what nobody knew, the most urgent first: flags, then strength, then the questionnaire's order.
fn find_out<'a>(reading: Reading<'_>, unknown: &[QuestionId], demand: &mut Demand<'_>) -> Vec<Task<'a>> {
    let mut open = Vec::new();
    for question in unknown {
        let id = find_out_id(question);
        match closed(reading.audit, &id, false) {
            Some(why) => demand.refuse(id, why),
            None => open.push(question),
        }
    }
    let asked = open.into_iter().filter_map(|id| reading.questionnaire.question(id));
    let mut questions: Vec<_> = asked
        .map(|question| {
            let strength = question_priority(reading, question).max(1);
            let whom = question.whom.unwrap_or(Role::Board);
            (!reading.is_flagged(question), -strength, (question.id.clone(), strength, whom))
        })
        .collect();
    questions.sort_by_key(|(not_flagged, negative, _)| (*not_flagged, *negative));
    let bundle = |bundle: &[(bool, i64, (QuestionId, i64, Role))]| {
        let questions: Vec<_> = bundle.iter().map(|(_, _, question)| question.clone()).collect();
        Task {
            id: find_out_id(&questions[0].0),
            action: None,
            extent: Extent::FindOut,
            phase: 0,
            kind: ActionKind::Organise,
            owner: questions[0].2,
            needs_vote: false,
            hours: Effort::FIND_OUT.total(),
            effort: Effort::FIND_OUT,
            load: Effort::FIND_OUT.total(),
            strength: questions.iter().map(|(_, strength, _)| strength).sum(),
            flags: Vec::new(),
            reasons: Vec::new(),
            left_out: BTreeSet::new(),
            edges: Vec::new(),
            earliest: 0,
            only: None,
            due: None,
            person: None,
            begun: None,
            is_held: false,
            questions,
        }
    };
    questions.chunks(FIND_OUT_AN_HOUR).map(bundle).collect()
}

/// Names the task of finding out the answer to a question.
pub(crate) fn find_out_id(question: &QuestionId) -> ActionId {
    ActionId::from(format!("{FIND_OUT}{question}").as_str())
}
