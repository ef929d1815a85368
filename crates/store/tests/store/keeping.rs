//! What is written is what comes back.

use crate::sample::{AUDIT, Ground, answered, association, day, files, filling, full, header, noted};
use rumb_engine::questionnaire::Length;
use rumb_store::{AuditHeader, AuditId, Change, Error, Store, Write, save_path};

#[test]
fn everything_written_comes_back_from_the_reopened_file() {
    let ground = Ground::new();
    let mut store = ground.store();
    store.write(&filling()).expect("the record is written");
    assert_eq!(store.audit(AUDIT).expect("the audit is read"), full(), "the record comes back at once");
    drop(store);
    let store = ground.reopened();
    assert_eq!(store.audit(AUDIT).expect("the audit is read"), full(), "the record comes back after a restart");
    assert_eq!(store.association().expect("the association is read"), association(), "so does the association");
    assert_eq!(store.audits().expect("the audits are read"), [header()], "so does the list of audits");
    store.check().expect("the file is whole");
}

#[test]
fn one_file_holds_several_audits_kept_apart() {
    let ground = Ground::new();
    let mut store = ground.store();
    let next = store.next_audit().expect("there is room for another audit");
    let later = AuditHeader::new(next, day(2027, 11, 20), "2", Length::Flash);
    store.write(&Write::AddAudit(later.clone())).expect("an audit is added");
    store.write(&filling()).expect("the first audit is filled");
    assert_eq!(store.audits().expect("the audits are read"), [header(), later], "both audits are listed");
    let second = store.audit(next).expect("the second audit is read");
    assert!(second.audit.answers.is_empty() && second.notes.is_empty(), "the answers of one are not in the other");
}

#[test]
fn only_the_one_file_lies_there_when_the_store_is_closed() {
    let ground = Ground::new();
    let mut store = ground.store();
    store.write(&filling()).expect("the record is written");
    drop(store);
    assert_eq!(files(ground.folder.path()), ["lake.rumb"], "a new store leaves no journal behind");
    let mut store = ground.reopened();
    store.write(&answered("GOV-02", 3)).expect("an answer is written");
    drop(store);
    assert_eq!(files(ground.folder.path()), ["lake.rumb"], "a reopened store leaves no journal behind");
}

#[test]
fn opening_and_closing_changes_no_byte() {
    let ground = Ground::new();
    let before = ground.file();
    drop(ground.reopened());
    let after = std::fs::read(&ground.path).expect("the file can be read");
    assert!(before == after, "a file that was only looked at is the same file");
}

#[test]
fn a_file_that_exists_is_never_replaced() {
    let ground = Ground::new();
    std::fs::write(&ground.path, "minutes of the board").expect("a file can be written");
    let error = Store::create(&ground.path, &association(), &header()).expect_err("the place is taken");
    assert!(matches!(error, Error::Exists), "the error says so, not {error:?}");
    let kept = std::fs::read(&ground.path).expect("the file can be read");
    assert_eq!(kept, b"minutes of the board", "the file is as it was");
}

#[test]
fn names_with_accents_and_spaces_work() {
    let ground = Ground::new();
    let folder = ground.folder.path().join("Été à Łódź – mémoires 100 % #1");
    std::fs::create_dir(&folder).expect("the folder can be made");
    for name in ["L’été des naïfs ; ș ț ă l·l", "file:store.rumb?mode=ro", "日本語 🌊"] {
        let path = save_path(&folder, name);
        let mut store = Store::create(&path, &association(), &header()).expect("the store is made");
        store.write(&Write::Name(name.to_owned())).expect("the name is written");
        drop(store);
        let store = Store::open(&path, &ground.backups, day(2026, 11, 22)).expect("the store opens");
        assert_eq!(store.association().expect("it is read").name, name, "{name} keeps its name");
    }
}

#[test]
fn what_would_not_come_back_the_same_is_refused() {
    let ground = Ground::new();
    let mut store = ground.store();
    store.write(&filling()).expect("the record is written");
    let mut tools = full().audit.tools;
    tools[1].share = Some(1001);
    let mut content = full().audit.tools;
    content[1].satisfaction = Some(5);
    let mut months = full().audit.capacity;
    months.blocked_months = [1, 2, 3, 4].into();
    let mut percent = full().audit.capacity;
    percent.without_email_percent = Some(101);
    let cases = [
        Write::Change(AuditId(7), Change::Note("GOV-01".into(), Some("x".to_owned()))),
        Write::Change(AuditId(7), Change::Note("GOV-01".into(), None)),
        Write::Change(AuditId(7), Change::Length(Length::Full)),
        Write::RemoveAudit(AuditId(7)),
        Write::AddAudit(header()),
        Write::Change(AUDIT, Change::Importance("GOV".into(), Some(6))),
        Write::Change(AUDIT, Change::Importance("GOV".into(), Some(0))),
        Write::Change(AUDIT, Change::Tools(tools)),
        Write::Change(AUDIT, Change::Tools(content)),
        Write::Change(AUDIT, Change::Capacity(months)),
        Write::Change(AUDIT, Change::Capacity(percent)),
        Write::Change(AUDIT, Change::Choice("k".repeat(201), Some("x".to_owned()))),
        noted("GOV-01", &"x".repeat(1 << 20)),
        Write::Batch(vec![answered("GOV-09", 1), answered(&"q".repeat(201), 1)]),
    ];
    for write in cases {
        let error = store.write(&write).expect_err("the write does not fit");
        assert!(matches!(error, Error::Refused), "{write:.100?} is refused, not {error:?}");
        assert_eq!(store.audit(AUDIT).expect("the audit is read"), full(), "{write:.100?} changed nothing");
    }
}
