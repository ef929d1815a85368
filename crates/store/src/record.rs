//! What a store gives back.

use crate::finding::Finding;
use crate::write::Change;
use chrono::NaiveDate;
use rumb_engine::answer::Audit;
use rumb_engine::id::QuestionId;
use rumb_engine::questionnaire::Length;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

/// The association that a file is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Association {
    pub name: String,
    /// Languages, the first preferred: `fr`, `en`, `es`, `ca`, `ro`.
    pub languages: Vec<String>,
}

/// Names an audit within its file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct AuditId(pub i64);

impl AuditId {
    /// The audit that a new file begins with.
    pub const FIRST: AuditId = AuditId(1);
    /// Stands for the association, where its own values are listed among those of audits.
    pub const ASSOCIATION: AuditId = AuditId(0);
}

/// How an audit is answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Mode {
    Alone,
    Workshop,
}

/// What is known of an audit without its answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditHeader {
    pub id: AuditId,
    pub started_on: NaiveDate,
    /// Meaning version of the questionnaire that was answered.
    pub questionnaire_version: String,
    pub length: Length,
    pub mode: Mode,
    /// First day of the plan.
    pub plan_start: Option<NaiveDate>,
}

/// One audit with all that was said and noted in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AuditRecord {
    pub header: AuditHeader,
    /// What the method works on; its length is that of the header, its languages those of the association.
    pub audit: Audit,
    pub notes: BTreeMap<QuestionId, String>,
    /// Questions kept for later, and for whom.
    pub set_aside: BTreeMap<QuestionId, String>,
    /// Small things that the screens remember, by key.
    pub choices: BTreeMap<String, String>,
    /// What could not be read, by table.
    pub findings: Vec<Finding>,
}

impl AuditHeader {
    /// An audit answered alone, without a date for its plan.
    pub fn new(id: AuditId, started_on: NaiveDate, questionnaire_version: &str, length: Length) -> Self {
        let questionnaire_version = questionnaire_version.to_owned();
        Self { id, started_on, questionnaire_version, length, mode: Mode::Alone, plan_start: None }
    }
}

impl AuditRecord {
    /// A record in which nothing was said yet.
    pub fn empty(header: AuditHeader) -> Self {
        let audit = Audit::empty(header.length);
        Self {
            header,
            audit,
            notes: BTreeMap::new(),
            set_aside: BTreeMap::new(),
            choices: BTreeMap::new(),
            findings: Vec::new(),
        }
    }

    /// Makes a change that the store has taken: the record is then what reading it again would give.
    pub fn apply(&mut self, change: &Change) {
        match change {
            Change::Length(length) => (self.header.length, self.audit.length) = (*length, *length),
            Change::Mode(mode) => self.header.mode = *mode,
            Change::PlanStart(day) => self.header.plan_start = *day,
            Change::Deep(areas) => self.audit.deep.clone_from(areas),
            Change::Answer(question, answer) => put(&mut self.audit.answers, question, answer.as_ref()),
            Change::Note(question, text) => put(&mut self.notes, question, text.as_ref()),
            Change::SetAside(question, whom) => put(&mut self.set_aside, question, whom.as_ref()),
            Change::Importance(area, mark) => put(&mut self.audit.importance, area, mark.as_ref()),
            Change::Tools(tools) => self.audit.tools.clone_from(tools),
            Change::Wishes(wishes) => self.audit.wishes.clone_from(wishes),
            Change::Decision(need, decision) => put(&mut self.audit.decisions, need, decision.as_ref()),
            Change::People(people) => self.audit.people.clone_from(people),
            Change::FollowUp(action, state) => put(&mut self.audit.follow_up, action, state.as_ref()),
            Change::Pin(action, month) => put(&mut self.audit.pins, action, month.as_ref()),
            Change::Agreed(plan) => self.audit.agreed.clone_from(plan),
            Change::Round(question, round) => put(&mut self.audit.rounds, question, round.as_ref()),
            Change::Capacity(capacity) => self.audit.capacity = capacity.clone(),
            Change::Choice(key, value) => put(&mut self.choices, key, value.as_ref()),
        }
    }

    /// Lists the changes that make this record out of a new audit with the same header.
    pub fn changes(&self) -> Vec<Change> {
        self.since(&Self::empty(self.header.clone()))
    }

    /// Lists the changes that make this record out of another one of the same audit.
    pub fn since(&self, before: &AuditRecord) -> Vec<Change> {
        let mut changes = Vec::new();
        let mut note = |differs: bool, change: Change| changes.extend(differs.then_some(change));
        let (audit, old) = (&self.audit, &before.audit);
        note(audit.length != old.length, Change::Length(audit.length));
        note(self.header.mode != before.header.mode, Change::Mode(self.header.mode));
        note(self.header.plan_start != before.header.plan_start, Change::PlanStart(self.header.plan_start));
        note(audit.deep != old.deep, Change::Deep(audit.deep.clone()));
        note(audit.tools != old.tools, Change::Tools(audit.tools.clone()));
        note(audit.wishes != old.wishes, Change::Wishes(audit.wishes.clone()));
        note(audit.people != old.people, Change::People(audit.people.clone()));
        note(audit.agreed != old.agreed, Change::Agreed(audit.agreed.clone()));
        note(audit.capacity != old.capacity, Change::Capacity(audit.capacity.clone()));
        changes.extend(differing(&audit.answers, &old.answers, Change::Answer));
        changes.extend(differing(&self.notes, &before.notes, Change::Note));
        changes.extend(differing(&self.set_aside, &before.set_aside, Change::SetAside));
        changes.extend(differing(&audit.importance, &old.importance, Change::Importance));
        changes.extend(differing(&audit.decisions, &old.decisions, Change::Decision));
        changes.extend(differing(&audit.follow_up, &old.follow_up, Change::FollowUp));
        changes.extend(differing(&audit.pins, &old.pins, Change::Pin));
        changes.extend(differing(&audit.rounds, &old.rounds, Change::Round));
        changes.extend(differing(&self.choices, &before.choices, Change::Choice));
        changes
    }
}

/// One change for each key whose value differs.
fn differing<K: Ord + Clone, V: Clone + PartialEq>(
    now: &BTreeMap<K, V>,
    before: &BTreeMap<K, V>,
    change: impl Fn(K, Option<V>) -> Change,
) -> Vec<Change> {
    let keys: BTreeSet<&K> = now.keys().chain(before.keys()).collect();
    let differs = |key: &&K| now.get(key) != before.get(key);
    keys.into_iter().filter(differs).map(|key| change(key.clone(), now.get(key).cloned())).collect()
}

fn put<K: Ord + Clone, V: Clone>(map: &mut BTreeMap<K, V>, key: &K, value: Option<&V>) {
    match value {
        Some(value) => map.insert(key.clone(), value.clone()),
        None => map.remove(key),
    };
}
