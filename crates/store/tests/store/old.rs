//! Files of earlier versions, kept as SQL, open in this one.

use crate::sample::{AUDIT, Ground, association, full, tool};
use rumb_engine::answer::{Body, Decision, Operator, Successor, Verdict};
use rumb_store::AuditRecord;
use rusqlite::Connection;

#[test]
fn files_of_earlier_versions_open_with_everything_in_them() {
    let cases = [
        (1, include_str!("../v1.sql"), before_decisions()),
        (2, include_str!("../v2.sql"), decided_in_version_2()),
        (3, include_str!("../v3.sql"), before_follow_up()),
        (4, include_str!("../v4.sql"), before_left_out()),
        (5, include_str!("../v5.sql"), before_rounds()),
    ];
    for (version, sql, expected) in cases {
        let ground = Ground::new();
        let connection = Connection::open(&ground.path).expect("a database can be made");
        connection.execute_batch(&sql.replace('\r', "")).expect("the old file is made again");
        drop(connection);
        let store = ground.reopened();
        assert_eq!(store.audit(AUDIT).expect("the audit is read"), expected, "version {version} gives all back");
        assert_eq!(store.association().expect("it is read"), association(), "version {version} keeps the name");
        store.check().expect("the file is whole");
    }
}

#[test]
fn a_board_of_version_1_is_unsaid_when_no_meeting_was_given() {
    let sleeping = "CREATE VIEW means AS SELECT * FROM capacity;";
    for (given, expected) in [
        ("decides = 'board', decides_on = NULL", None),
        ("decides = 'board', decides_on = '2027-01-15'", Some(Body::Board)),
        ("decides = 'assembly', decides_on = NULL", Some(Body::Assembly)),
    ] {
        let ground = Ground::new();
        let connection = Connection::open(&ground.path).expect("a database can be made");
        let old = include_str!("../v1.sql").replace('\r', "");
        connection
            .execute_batch(&format!("{old} UPDATE capacity SET {given}; {sleeping}"))
            .expect("the old file is made");
        drop(connection);
        let found = ground.reopened().audit(AUDIT).expect("the audit is read").audit.capacity;
        assert_eq!(found.decides, expected, "after {given}");
    }
}

/// The record of the files that knew no workshop.
pub fn before_rounds() -> AuditRecord {
    let mut record = full();
    record.audit.rounds.clear();
    record
}

/// The record of the files that knew neither who a change would leave out nor who stands in for whom.
fn before_left_out() -> AuditRecord {
    let mut record = before_rounds();
    record.audit.people.iter_mut().for_each(|person| person.deputies.clear());
    record.audit.decisions.values_mut().for_each(|decision| decision.left_out.clear());
    record
}

/// The record of the files that knew neither names nor what became of a plan.
fn before_follow_up() -> AuditRecord {
    let mut record = before_left_out();
    record.audit.people.clear();
    record.audit.follow_up.clear();
    record.audit.pins.clear();
    record.audit.agreed.clear();
    record.audit.capacity.accounts_month = None;
    record
}

/// The record of the files that knew the names of tools only.
fn before_decisions() -> AuditRecord {
    let mut record = before_follow_up();
    record.audit.tools = vec![tool("email", "gmail"), tool("agenda", "paper")];
    record.audit.decisions.clear();
    record
}

/// Version 2 kept decisions among the choices: what is whole moves, what is broken stays where it was.
fn decided_in_version_2() -> AuditRecord {
    let mut record = before_decisions();
    let successor = Successor { by: "zimbra".into(), running: Operator::EthicalHost, host: None };
    record.audit.decisions =
        [("agenda".into(), Decision::of(Verdict::Keep)), ("email".into(), Decision::of(Verdict::Replace(successor)))]
            .into();
    let left = [
        ("decision-chat", "not JSON"),
        ("decision-website", r#"{"decision":"replace"}"#),
        ("decision-forms-surveys", r#"{"decision":["keep"],"by":{"a":1},"hosting":2}"#),
    ];
    record.choices.extend(left.map(|(key, value)| (key.to_owned(), value.to_owned())));
    record
}
