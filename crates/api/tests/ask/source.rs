//! Audits from files, as the command line reads and makes them.

use crate::ground::{Ground, day};
use chrono::NaiveDate;
use rumb_api::answers::{self, AnswersFile, FaultKind};
use rumb_api::{SourceError, make_audit, questionnaire, read_audit};
use rumb_engine::answer::{Decision, Operator, Successor, Verdict};
use rumb_engine::id::NeedId;
use rumb_store::{AuditId, Mode, Store};
use serde_json::{Value, json};
use std::fs;

#[test]
fn a_plan_begins_when_the_window_says_so() {
    let (ground, path) = Ground::with_audit();
    let later = NaiveDate::from_ymd_opt(2027, 6, 1).expect("the day exists");
    let soon = NaiveDate::from_ymd_opt(2026, 12, 31).expect("the day exists");
    let start = |today| read_audit(&path, Some(&ground.folders()), today).expect("it is read").start.to_string();
    let shown = ground.done("desk", json!({}))["plan_start"].clone();
    ground.done("close", json!({}));
    assert_eq!(start(soon), "2026-12-22", "the plan begins a month after the audit began");
    assert_eq!(start(later), "2027-06-01", "and in no month that is over");
    assert_eq!(shown, "2026-12", "the window says the same");
    ground.open(&path);
    ground.done("change", json!({"kind": "plan-start", "month": "2027-03"}));
    ground.done("close", json!({}));
    assert_eq!(start(soon), "2027-03-01", "the month chosen in the window counts");
    let answers = ground.folder.path().join("answers.json");
    fs::write(&answers, rumb_api::EXAMPLE).expect("a file can be written");
    let source = read_audit(&answers, None, later).expect("answers are read");
    assert_eq!(source.start.to_string(), "2027-07-01", "answers alone begin a month after today");
}

#[test]
fn only_an_audit_file_needs_a_home() {
    let (ground, path) = Ground::with_audit();
    ground.done("close", json!({}));
    let error = read_audit(&path, None, day()).expect_err("a backup may have to be made");
    assert_eq!(error, SourceError::NoHome, "the reason is told");
}

#[test]
fn decisions_and_the_way_of_answering_are_kept_in_the_file() {
    let ground = Ground::new();
    let path = ground.folder.path().join("lake.rumb");
    let file = read(&json!({"mode": "workshop", "decisions": [
        {"need": "calendar", "decision": "replace", "by": "nextcloud", "hosting": "ethical-host"},
        {"need": "chat", "decision": "keep", "by": null},
    ]}))
    .expect("the answers read");
    make_audit(&path, &file, day()).expect("the audit is made");
    let store = Store::open(&path, &ground.folders().backups, day()).expect("the file opens");
    let record = store.audit(AuditId::FIRST).expect("the audit is read");
    assert_eq!(record.header.mode, Mode::Workshop, "it was answered in a workshop");
    let successor = Successor { by: "nextcloud".into(), running: Operator::EthicalHost, host: None };
    let expected = [("calendar", Verdict::Replace(successor)), ("chat", Verdict::Keep)];
    let expected = expected.map(|(need, verdict)| (NeedId::from(need), Decision::of(verdict)));
    assert_eq!(record.audit.decisions, expected.into(), "each decision is kept with its need");
}

#[test]
fn a_need_is_decided_once() {
    let decision = json!({"need": "email", "decision": "keep"});
    let faults = read(&json!({"decisions": [decision, decision]})).expect_err("which one counts?");
    let told: Vec<_> = faults.iter().map(|fault| (fault.path.as_str(), &fault.kind)).collect();
    assert_eq!(told, [("decisions[1].need", &FaultKind::Twice)], "the second one is told");
}

#[test]
fn a_name_in_an_answers_file_is_one_that_the_window_takes_too() {
    for name in ["", "  ", "a\nb", &"é".repeat(201)] {
        let faults = read(&json!({"association": {"name": name}})).expect_err("it is no name");
        assert_eq!(faults[0].path, "association.name", "{name:?} is no name");
    }
    let file = read(&json!({"association": {"name": " Les Amis "}})).expect("the name fits");
    assert_eq!(file.name, "Les Amis", "blanks around a name are dropped");
}

#[test]
fn an_audit_that_cannot_be_made_leaves_no_file() {
    let ground = Ground::new();
    let path = ground.folder.path().join("lake.rumb");
    let mut file = read(&json!({})).expect("the answers read");
    file.audit.wishes.push(NeedId::from("k".repeat(300).as_str()));
    make_audit(&path, &file, day()).expect_err("the file refuses it");
    let names = crate::ground::names(ground.folder.path());
    assert!(names.is_empty(), "nothing is left behind: {names:?}");
}

fn read(more: &Value) -> Result<AnswersFile, Vec<answers::AnswersFault>> {
    let mut file = json!({"format": "rumb-answers", "version": 1, "answers": {"GOV-01": 2}});
    for (key, value) in more.as_object().expect("an object") {
        file[key] = value.clone();
    }
    answers::read(file.to_string().as_bytes(), questionnaire(), rumb_content::catalogue())
}
