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
    let mut store = ground.store();
    for stamp in ["2026-11-22", "2026-11-22", "../../evil", "10:45"] {
        store.back_up(&ground.backups, stamp).expect("a backup is made");
    }
    let names = files(&shelf(&ground));
    assert_eq!(names, ["------evil.rumb", "10-45.rumb", "2026-11-22.rumb"], "every stamp is a plain name");
}

#[test]
fn files_of_the_same_name_have_backups_of_their_own() {
    let (ground, other) = (Ground::new(), Ground::new());
    let mut store = ground.store();
    store.back_up(&ground.backups, "one").expect("a backup is made");
    assert!(backup::list(&ground.backups, &other.path).is_empty(), "another lake.rumb has no backup");
    assert_eq!(backup::list(&ground.backups, &ground.path).len(), 1, "this one has");
}

#[test]
fn a_backup_that_went_away_is_missing() {
    let ground = Ground::new();
    let backup = ground.store().back_up(&ground.backups, "one").expect("a backup is made");
    fs::remove_file(&backup.path).expect("the backup can be removed");
    let error = backup::prepare(&backup, &ground.path).expect_err("there is no backup any more");
    assert!(matches!(error, Error::Missing), "the backup is missing, not {error:?}");
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
    let fresh = backup::prepare(&backup, &ground.path).expect("the backup is copied beside it");
    assert!(fs::read(&ground.path).expect("it can be read") == hurt, "the damaged file is where it was");
    fresh.put("2026-11-23").expect("the backup is restored");
    let aside = ground.folder.path().join("2026-11-23 lake.rumb");
    assert!(fs::read(&aside).expect("it can be read") == hurt, "the damaged file is kept as it was");
    let expected = ["2026-11-23 lake.rumb", "2026-11-23 lake.rumb-journal", "backups", "lake.rumb"];
    assert_eq!(files(ground.folder.path()), expected, "its journal is kept with it, and nothing else is left");
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
    let fresh = backup::prepare(&backup, &ground.path).expect("the backup is copied beside it");
    fresh.put("2026-11-23").expect("the backup is restored");
    assert_eq!(ground.reopened().audit(AUDIT).expect("the audit is read"), full(), "restored, everything is back");
}

#[test]
fn no_backup_is_made_from_a_file_that_was_hurt_while_open() {
    let ground = Ground::new();
    let mut store = ground.store();
    store.write(&filling()).expect("the record is written");
    store.back_up(&ground.backups, "1").expect("a backup is made");
    drop(store);
    let mut store = ground.reopened();
    let mut bytes = fs::read(&ground.path).expect("the file can be read");
    let middle = bytes.len() / 2;
    bytes[middle..].fill(0x5a);
    fs::write(&ground.path, &bytes).expect("the file can be hurt under the store");
    let error = store.back_up(&ground.backups, "2").expect_err("the file is not what was written");
    assert!(matches!(error, Error::Damaged), "the file is damaged, not {error:?}");
    let stamps = backup::list(&ground.backups, &ground.path);
    assert!(stamps.iter().any(|backup| backup.stamp == "1"), "the good backup is still there");
}

#[test]
fn a_backup_that_cannot_take_its_place_leaves_the_damaged_file_there() {
    let ground = Ground::new();
    let mut store = ground.store();
    store.write(&filling()).expect("the record is written");
    let backup = store.back_up(&ground.backups, "1").expect("a backup is made");
    drop(store);
    fs::write(&ground.path, "hurt").expect("the file can be hurt");
    let names = || files(ground.folder.path());
    let before = names();

    drop(backup::prepare(&backup, &ground.path).expect("the backup is copied beside it"));
    assert_eq!(names(), before, "a copy that is not wanted goes away");
    let fresh = backup::prepare(&backup, &ground.path).expect("the backup is copied beside it");
    fs::remove_file(ground.folder.path().join("lake.rumb.part")).expect("the copy can be lost");
    fresh.put("2").expect_err("there is nothing to put");
    assert_eq!(names(), before, "the damaged file lies where it was");
    assert_eq!(fs::read(&ground.path).expect("it can be read"), b"hurt", "it is as it was");

    let bytes = fs::read(&backup.path).expect("the backup can be read");
    fs::write(&backup.path, &bytes[..bytes.len() / 2]).expect("the backup can be hurt");
    let error = backup::prepare(&backup, &ground.path).expect_err("the backup is hurt meanwhile");
    assert!(matches!(error, Error::Damaged), "it is damaged, not {error:?}");
    assert_eq!(names(), before, "nothing is left beside the file");
}

#[test]
fn a_file_that_nobody_holds_is_copied_with_what_its_journal_would_undo() {
    let ground = Ground::new();
    let mut store = ground.store();
    store.write(&filling()).expect("the record is written");
    drop(store);
    let to = ground.folder.path().join("copy.rumb");
    let copied = || Store::open(&to, &ground.backups, day(2026, 11, 22)).and_then(|store| store.audit(AUDIT));
    backup::duplicate(&ground.path, &to).expect("a whole file is copied");
    assert_eq!(copied().expect("the copy opens"), full(), "the copy holds everything");
    let error = backup::duplicate(&ground.path, &to).expect_err("the copy exists");
    assert!(matches!(error, Error::Exists), "a file is never replaced, not {error:?}");
    fs::remove_file(&to).expect("the copy can be removed");

    torn(&ground);
    assert!(ground.folder.path().join("lake.rumb-journal").exists(), "a journal is left");
    let hurt = fs::read(&ground.path).expect("the file can be read");
    backup::duplicate(&ground.path, &to).expect("a file with a journal is copied");
    assert_eq!(copied().expect("the copy opens"), full(), "the write that was half done is taken back");
    assert!(fs::read(&ground.path).expect("the file can be read") == hurt, "the file was not touched");
    let expected = ["copy.rumb", "lake.rumb", "lake.rumb-journal"];
    assert_eq!(files(ground.folder.path()), expected, "nothing else is left");
}

#[test]
fn what_is_not_ours_or_is_hurt_is_not_copied() {
    let ground = Ground::new();
    drop(ground.store());
    let bytes = fs::read(&ground.path).expect("the file can be read");
    let to = ground.folder.path().join("copy.rumb");
    let letter = "Dear aunt, ".repeat(30);
    let cases = [(letter.as_bytes(), false), (&bytes[..bytes.len() / 2], true), (b"", true)];
    for (bytes, is_ours) in cases {
        fs::write(&ground.path, bytes).expect("a file can be written");
        let before = files(ground.folder.path());
        let error = backup::duplicate(&ground.path, &to).expect_err("it is refused");
        let is_told = if is_ours { matches!(error, Error::Damaged) } else { matches!(error, Error::NotRumb) };
        assert!(is_told, "{} bytes are told for what they are, not {error:?}", bytes.len());
        assert_eq!(files(ground.folder.path()), before, "nothing is left behind");
    }
}

#[test]
fn a_file_is_free_for_the_next_write_while_its_backup_is_kept() {
    let ground = Ground::new();
    let mut store = ground.store();
    store.write(&answered("GOV-01", 1)).expect("an answer is saved");
    let snapshot = store.snapshot().expect("it is copied into memory");
    store.write(&answered("GOV-02", 2)).expect("the next answer is saved");
    let backup = snapshot.keep(&ground.backups, "1").expect("the backup is kept");
    assert_eq!(backup.answers, 1, "the backup holds what was saved when it was begun");
}

/// Leaves the file half written, with the journal that takes it back, as a killed process does.
pub fn torn(ground: &Ground) {
    let connection = Connection::open(&ground.path).expect("the file opens");
    connection
        .execute_batch(
            "PRAGMA cache_size = 1; BEGIN; DELETE FROM note;
            WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 199)
            INSERT INTO note SELECT 1, 'Q-' || i, hex(zeroblob(900)) FROM n;",
        )
        .expect("a write begins that is larger than the memory given to it");
    let copies = [ground.path.clone(), ground.folder.path().join("lake.rumb-journal")];
    let bytes = copies.clone().map(|path| fs::read(path).expect("the file can be read"));
    drop(connection);
    for (path, bytes) in copies.iter().zip(bytes) {
        fs::write(path, bytes).expect("the file can be written");
    }
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
