//! Backups, and the way back from damage.

use crate::sample::{AUDIT, Ground, answered, day, files, filling, full};
use rumb_store::{Error, Store, backup};
use rusqlite::Connection;
use std::fs;
use std::path::Path;

#[test]
fn the_last_five_backups_are_kept_and_listed_the_newest_first() {
    let ground = Ground::new();
    let mut store = ground.store();
    for number in 1..=7 {
        store.write(&answered(&format!("GOV-{number}"), 1)).expect("an answer is saved");
        let backup = store.back_up(&ground.backups, &format!("2026-11-0{number}")).expect("a backup is made");
        assert_eq!(backup.answers, number, "the backup holds what was saved");
        assert_eq!(backup.association, "Les Amis du Lac", "the backup knows the association");
    }
    let stamps: Vec<String> =
        backup::list(&ground.backups, &ground.path).into_iter().map(|backup| backup.stamp).collect();
    let expected = ["2026-11-07", "2026-11-06", "2026-11-05", "2026-11-04", "2026-11-03"];
    assert_eq!(stamps, expected, "five are kept, the newest first");
    assert_eq!(files(&shelf(&ground)).len(), 5, "nothing else lies in the folder");
}

#[test]
fn the_same_stamp_replaces_and_a_stamp_stays_in_its_folder() {
    let ground = Ground::new();
    let store = ground.store();
    for stamp in ["2026-11-22", "2026-11-22", "../../evil", "10:45"] {
        store.back_up(&ground.backups, stamp).expect("a backup is made");
    }
    let names = files(&shelf(&ground));
    assert_eq!(names, ["------evil.rumb", "10-45.rumb", "2026-11-22.rumb"], "every stamp is a plain name");
}

#[test]
fn files_of_the_same_name_have_backups_of_their_own() {
    let (ground, other) = (Ground::new(), Ground::new());
    let store = ground.store();
    store.back_up(&ground.backups, "one").expect("a backup is made");
    assert!(backup::list(&ground.backups, &other.path).is_empty(), "another lake.rumb has no backup");
    assert_eq!(backup::list(&ground.backups, &ground.path).len(), 1, "this one has");
}

#[test]
fn a_backup_that_is_hurt_is_not_listed() {
    let ground = Ground::new();
    let mut store = ground.store();
    store.write(&filling()).expect("the record is written");
    for stamp in ["1", "2", "3"] {
        store.back_up(&ground.backups, stamp).expect("a backup is made");
    }
    let hurt = backup::list(&ground.backups, &ground.path).remove(0).path;
    let bytes = fs::read(&hurt).expect("the backup can be read");
    fs::write(&hurt, &bytes[..bytes.len() / 2]).expect("the backup can be hurt");
    fs::write(shelf(&ground).join("4.rumb"), "no backup").expect("a file can be written");
    let stamps: Vec<String> =
        backup::list(&ground.backups, &ground.path).into_iter().map(|backup| backup.stamp).collect();
    assert_eq!(stamps, ["2", "1"], "only those that are whole are listed");
}

#[test]
fn a_damaged_file_is_set_aside_and_a_backup_restored_into_its_place() {
    let ground = Ground::new();
    let mut store = ground.store();
    store.write(&filling()).expect("the record is written");
    store.back_up(&ground.backups, "2026-11-22").expect("a backup is made");
    drop(store);
    let whole = fs::read(&ground.path).expect("the file can be read");
    let hurt = &whole[..whole.len() - 1000];
    fs::write(&ground.path, hurt).expect("the file can be hurt");
    assert!(matches!(ground.opened(), Err(Error::Damaged)), "the file is damaged");
    fs::write(ground.folder.path().join("lake.rumb-journal"), "half a journal").expect("a file can be written");

    let backup = backup::list(&ground.backups, &ground.path).remove(0);
    let error = backup::restore(&backup, &ground.path).expect_err("the damaged file is in the way");
    assert!(matches!(error, Error::Exists), "it is not replaced, {error:?}");
    let aside = backup::set_aside(&ground.path, "2026-11-23").expect("it is set aside");
    assert!(fs::read(&aside).expect("it can be read") == hurt, "the damaged file is kept as it was");
    let expected = ["2026-11-23 lake.rumb", "2026-11-23 lake.rumb-journal", "backups"];
    assert_eq!(files(ground.folder.path()), expected, "its journal is kept with it");
    backup::restore(&backup, &ground.path).expect("the backup is restored");
    assert_eq!(ground.reopened().audit(AUDIT).expect("the audit is read"), full(), "everything is back");
    assert_eq!(backup::list(&ground.backups, &ground.path), [backup], "the backup is still there");
}

#[test]
fn the_journal_of_a_killed_process_does_not_spoil_what_is_restored() {
    let ground = Ground::new();
    drop(ground.store());
    let journal = interrupted(&ground);
    let mut store = ground.reopened();
    store.write(&filling()).expect("the record is written");
    let backup = store.back_up(&ground.backups, "1").expect("a backup is made");
    drop(store);

    let copy = ground.folder.path().join("copy.rumb");
    fs::copy(&backup.path, &copy).expect("the backup can be copied by hand");
    fs::write(ground.folder.path().join("copy.rumb-journal"), &journal).expect("a journal can be left");
    let spoilt = Store::open(&copy, &ground.backups, day(2026, 11, 22)).and_then(|store| store.audit(AUDIT));
    assert!(!spoilt.is_ok_and(|record| record == full()), "by hand, the journal would undo what is in the backup");

    fs::remove_file(&ground.path).expect("the file can be removed");
    fs::write(ground.folder.path().join("lake.rumb-journal"), &journal).expect("a journal can be left");
    backup::restore(&backup, &ground.path).expect("the backup is restored");
    assert_eq!(ground.reopened().audit(AUDIT).expect("the audit is read"), full(), "restored, everything is back");
}

#[test]
fn no_backup_is_made_from_a_file_that_was_hurt_while_open() {
    let ground = Ground::new();
    let mut store = ground.store();
    store.write(&filling()).expect("the record is written");
    store.back_up(&ground.backups, "1").expect("a backup is made");
    drop(store);
    let store = ground.reopened();
    let mut bytes = fs::read(&ground.path).expect("the file can be read");
    let middle = bytes.len() / 2;
    bytes[middle..].fill(0x5a);
    fs::write(&ground.path, &bytes).expect("the file can be hurt under the store");
    match store.back_up(&ground.backups, "2") {
        Err(Error::Damaged) => {}
        // What SQLite still had in memory was whole.
        Ok(_) => {
            Store::open(&shelf(&ground).join("2.rumb"), &ground.backups, day(2026, 11, 22)).map(drop).expect("whole")
        }
        Err(error) => panic!("the file is damaged, not {error:?}"),
    }
    let stamps = backup::list(&ground.backups, &ground.path);
    assert!(stamps.iter().any(|backup| backup.stamp == "1"), "the good backup is still there");
}

/// The journal that a process leaves when it is killed in the middle of a write.
fn interrupted(ground: &Ground) -> Vec<u8> {
    let connection = Connection::open(&ground.path).expect("the file opens");
    connection
        .execute_batch(
            "PRAGMA cache_size = 1; BEGIN;
            WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 99)
            INSERT INTO note SELECT 1, 'Q-' || i, hex(zeroblob(900)) FROM n;",
        )
        .expect("a write begins that is larger than the memory given to it");
    fs::read(ground.folder.path().join("lake.rumb-journal")).expect("there is a journal then")
}

fn shelf(ground: &Ground) -> std::path::PathBuf {
    let mut names = files(&ground.backups);
    assert_eq!(names.len(), 1, "one file has one folder of backups");
    Path::new(&ground.backups).join(names.remove(0))
}
