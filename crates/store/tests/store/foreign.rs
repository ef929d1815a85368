//! Files that are not ours, or that somebody else wrote into.

use crate::sample::{AUDIT, Ground, answered, full};
use rumb_store::{Error, Fault, Finding};
use rusqlite::Connection;
use std::fs;

#[test]
fn a_row_that_cannot_be_read_is_reported_and_kept_and_the_rest_is_read() {
    let cases = [
        ("UPDATE answer SET value = '{{{' WHERE question = 'GOV-01'", "answer", "GOV-01", Fault::Unknown),
        ("UPDATE answer SET state = 'maybe' WHERE question = 'GOV-01'", "answer", "GOV-01", Fault::Unknown),
        ("UPDATE answer SET value = NULL WHERE question = 'GOV-01'", "answer", "GOV-01", Fault::Unknown),
        ("UPDATE answer SET value = '-1' WHERE question = 'GOV-01'", "answer", "GOV-01", Fault::Unknown),
        ("UPDATE answer SET value = '99999999999' WHERE question = 'GOV-01'", "answer", "GOV-01", Fault::Unknown),
        ("UPDATE answer SET value = '1' WHERE question = 'COL-02'", "answer", "COL-02", Fault::Unknown),
        (
            "UPDATE answer SET value = CAST(x'22ff22' AS TEXT) WHERE question = 'PRF-01'",
            "answer",
            "PRF-01",
            Fault::NotText,
        ),
        (
            "UPDATE answer SET value = hex(zeroblob(400000)) WHERE question = 'PRF-01'",
            "answer",
            "PRF-01",
            Fault::TooLong,
        ),
        ("UPDATE note SET text = CAST(x'c3' AS TEXT)", "note", "GOV-01", Fault::NotText),
        ("UPDATE set_aside SET whom = hex(zeroblob(400000))", "set_aside", "COL-02", Fault::TooLong),
        ("UPDATE importance SET mark = 9 WHERE area = 'COL'", "importance", "COL", Fault::OutOfRange),
        (
            "UPDATE importance SET mark = -9223372036854775808 WHERE area = 'COL'",
            "importance",
            "COL",
            Fault::OutOfRange,
        ),
        ("UPDATE choice SET value = CAST(x'ff' AS TEXT)", "choice", "at", Fault::NotText),
        ("UPDATE wish SET need = hex(zeroblob(200)) WHERE position = 0", "wish", "0", Fault::TooLong),
        ("UPDATE tool SET operator = 'robot' WHERE position = 0", "tool", "0", Fault::Unknown),
        ("UPDATE tool SET share = 1001 WHERE position = 1", "tool", "1", Fault::OutOfRange),
        ("UPDATE tool SET yearly_cost_eur = -5 WHERE position = 0", "tool", "0", Fault::OutOfRange),
        ("UPDATE tool SET contract_end = '2027-02-30' WHERE position = 0", "tool", "0", Fault::Unknown),
        ("UPDATE capacity SET blocked_months = '[1,2,3,4]'", "capacity", "blocked_months", Fault::OutOfRange),
        ("UPDATE capacity SET blocked_months = '[13]'", "capacity", "blocked_months", Fault::OutOfRange),
        ("UPDATE capacity SET decides = 'king'", "capacity", "decides", Fault::Unknown),
        ("UPDATE capacity SET decides_on = 'soon'", "capacity", "decides_on", Fault::Unknown),
        ("UPDATE capacity SET without_email_percent = 400", "capacity", "without_email_percent", Fault::OutOfRange),
        ("UPDATE capacity SET admins = 2", "capacity", "admins", Fault::OutOfRange),
        ("UPDATE audit SET length = 'endless'", "audit", "length", Fault::Unknown),
        ("UPDATE audit SET mode = 'asleep'", "audit", "mode", Fault::Unknown),
        ("UPDATE audit SET started_on = 'yesterday'", "audit", "started_on", Fault::Unknown),
        ("UPDATE audit SET plan_start = '2027'", "audit", "plan_start", Fault::Unknown),
        ("UPDATE association SET languages = 'fr'", "association", "languages", Fault::Unknown),
        ("UPDATE association SET name = CAST(x'ff' AS TEXT)", "association", "name", Fault::NotText),
        ("UPDATE decision SET software = NULL WHERE need = 'email'", "decision", "email", Fault::NotText),
        ("UPDATE decision SET verdict = 'sell' WHERE need = 'agenda'", "decision", "agenda", Fault::Unknown),
        ("UPDATE decision SET left_out = '[\"giants\"]' WHERE need = 'email'", "decision", "email", Fault::Unknown),
        ("UPDATE person SET roles = '[\"king\"]' WHERE position = 0", "person", "0", Fault::Unknown),
        ("UPDATE follow_up SET state = 'asleep' WHERE action = 'A11'", "follow_up", "A11", Fault::Unknown),
        ("UPDATE follow_up SET since = 'soon' WHERE action = 'A11'", "follow_up", "A11", Fault::Unknown),
        ("UPDATE pin SET month = '2027-13'", "pin", "A12", Fault::Unknown),
        ("UPDATE agreed SET hours = '[]' WHERE action = 'A12'", "agreed", "A12", Fault::OutOfRange),
        ("UPDATE capacity SET accounts_month = 13", "capacity", "accounts_month", Fault::OutOfRange),
        ("UPDATE round SET taken = 3 WHERE question = 'GOV-01'", "round", "GOV-01", Fault::OutOfRange),
        ("UPDATE round SET taken = 0 WHERE question = 'GOV-01'", "round", "GOV-01", Fault::OutOfRange),
        ("UPDATE round SET seen = '[2, 2, 3]' WHERE question = 'GOV-01'", "round", "GOV-01", Fault::Unknown),
        ("UPDATE round SET consensus = '5' WHERE question = 'COL-02'", "round", "COL-02", Fault::OutOfRange),
        ("UPDATE round SET consensus = 'all' WHERE question = 'COL-02'", "round", "COL-02", Fault::Unknown),
        ("UPDATE round SET consensus = NULL WHERE question = 'COL-02'", "round", "COL-02", Fault::OutOfRange),
        ("UPDATE deep SET area = CAST(x'ff' AS TEXT) WHERE area = 'GOV'", "deep", "\u{fffd}", Fault::NotText),
    ];
    for (sql, table, key, fault) in cases {
        let ground = Ground::new();
        ground.file();
        tamper(&ground, sql);
        let mut store = ground.reopened();
        let record = store.audit(AUDIT).expect("the audit is read");
        let finding = Finding { table, key: key.to_owned(), fault };
        assert_eq!(record.findings, std::slice::from_ref(&finding), "{sql} is reported");
        assert!(record.audit.answers.len() >= full().audit.answers.len() - 1, "{sql} hides no other answer");
        assert_eq!(store.audits().expect("the audits are read").len(), 1, "{sql} hides no audit");
        // Writing beside it leaves it alone, lists included.
        store.write(&answered("GOV-07", 1)).expect("an answer is written");
        for change in [
            rumb_store::Change::Tools(full().audit.tools),
            rumb_store::Change::Wishes(full().audit.wishes),
            rumb_store::Change::Deep(full().audit.deep),
        ] {
            store.write(&rumb_store::Write::Change(AUDIT, change)).expect("a list is written");
        }
        let record = store.audit(AUDIT).expect("the audit is read");
        assert_eq!(record.findings, [finding], "{sql} is still there");
        assert_eq!(record.audit.tools, full().audit.tools, "the list of tools is as it was written");
    }
}

#[test]
fn an_answer_given_anew_takes_the_place_of_one_that_cannot_be_read() {
    let ground = Ground::new();
    ground.file();
    tamper(&ground, "UPDATE answer SET value = '{{{' WHERE question = 'GOV-01'");
    let mut store = ground.reopened();
    store.write(&answered("GOV-01", 2)).expect("the answer is written");
    assert_eq!(store.audit(AUDIT).expect("the audit is read"), full(), "all is well again");
}

#[test]
fn a_newer_store_is_refused_and_not_touched() {
    let ground = Ground::new();
    ground.file();
    tamper(&ground, "CREATE TABLE pool (id INTEGER) STRICT; PRAGMA user_version = 99");
    let before = fs::read(&ground.path).expect("the file can be read");
    let error = ground.opened().expect_err("the file is newer");
    assert!(matches!(error, Error::Newer { found: 99, known: 6 }), "the versions are told, {error:?}");
    assert!(before == fs::read(&ground.path).expect("the file can be read"), "no byte changed");
    assert_eq!(
        crate::sample::files(ground.folder.path()),
        ["lake.rumb"],
        "nothing was put beside it, no backup either"
    );
}

#[test]
fn a_file_that_rumb_did_not_make_is_told_from_a_damaged_one() {
    let ground = Ground::new();
    let store = ground.file();
    let mut no_magic = store.clone();
    no_magic[..16].fill(b'#');
    let mut no_tables = store.clone();
    no_tables[100..4096].fill(0);
    let cases: [(&str, Vec<u8>, bool); 8] = [
        ("a letter", b"Chers amis, ".repeat(500), false),
        ("a picture", [&b"\x89PNG\r\n\x1a\n"[..], &[7; 9000]].concat(), false),
        ("a short text", b"x".to_vec(), false),
        ("an empty file", Vec::new(), true),
        ("a file of zeros", vec![0; 20_000], true),
        ("a file cut in its header", store[..60].to_vec(), true),
        ("a file whose first bytes are hurt", no_magic, true),
        ("a file whose first page is hurt", no_tables, true),
    ];
    for (what, bytes, damaged) in cases {
        fs::write(&ground.path, &bytes).expect("the file can be written");
        let error = ground.opened().expect_err("it is no whole store");
        assert!(
            if damaged { matches!(error, Error::Damaged) } else { matches!(error, Error::NotRumb) },
            "{what} is not {error:?}"
        );
        assert!(bytes == fs::read(&ground.path).expect("the file can be read"), "{what} was not touched");
    }
    fs::remove_file(&ground.path).expect("the file can be removed");
    Connection::open(&ground.path).expect("a database can be made").execute_batch("CREATE TABLE a (b)").expect("made");
    let error = ground.opened().expect_err("it is another program's database");
    assert!(matches!(error, Error::NotRumb), "a database of another program is not {error:?}");
    fs::remove_file(&ground.path).expect("the file can be removed");
    fs::create_dir(&ground.path).expect("a folder can be made");
    let error = ground.opened().expect_err("it is a folder");
    assert!(matches!(error, Error::NotRumb), "a folder is not {error:?}");
}

#[test]
fn nothing_in_a_foreign_file_can_act() {
    let ground = Ground::new();
    ground.file();
    tamper(&ground, "CREATE TRIGGER thief AFTER INSERT ON answer BEGIN DELETE FROM note; END");
    let mut store = ground.reopened();
    store.write(&answered("GOV-09", 1)).expect("an answer is written");
    assert_eq!(store.audit(AUDIT).expect("the audit is read").notes, full().notes, "the trigger slept");
}

#[test]
fn a_file_whose_tables_were_changed_is_damaged() {
    let cases = [
        "DROP TABLE note",
        "ALTER TABLE answer ADD COLUMN who TEXT",
        "DROP TABLE wish; CREATE VIEW wish AS SELECT 1 AS audit, 0 AS position, 'x' AS need",
        "DELETE FROM association",
    ];
    for sql in cases {
        let ground = Ground::new();
        ground.file();
        tamper(&ground, sql);
        let error = ground.opened().and_then(|store| store.audit(AUDIT).map(|_| ())).expect_err("it is hurt");
        assert!(matches!(error, Error::Damaged), "{sql} is damage, not {error:?}");
    }
}

#[test]
fn a_file_turned_to_a_write_ahead_log_is_turned_back() {
    let ground = Ground::new();
    ground.file();
    tamper(&ground, "PRAGMA journal_mode = WAL");
    let store = ground.reopened();
    assert_eq!(store.audit(AUDIT).expect("the audit is read"), full(), "it holds everything");
    drop(store);
    let bytes = fs::read(&ground.path).expect("the file can be read");
    assert_eq!(bytes[18..20], [1, 1], "the file is whole by itself again");
    assert_eq!(crate::sample::files(ground.folder.path()), ["lake.rumb"], "nothing lies beside it");
}

fn tamper(ground: &Ground, sql: &str) {
    let connection = Connection::open(&ground.path).expect("the file opens in another program");
    connection.execute_batch("PRAGMA foreign_keys = OFF").expect("another program does as it likes");
    connection.execute_batch(sql).expect("another program writes into it");
}
