//! Places that cannot be written, or are full.

use crate::sample::{AUDIT, Ground, answered, association, day, header, mounted, not_tried, noted, part};
use rumb_store::{Error, Store, backup};
use std::fs;
use std::path::Path;
use std::process::Command;

const PLACE: &str = "RUMB_TEST_PLACE";
const SOURCE: &str = "RUMB_TEST_SOURCE";

/// Permissions bind nobody who is root: there, and here too, a mount that is read-only is tried.
#[test]
fn a_read_only_file_or_folder_is_told_at_the_opening() {
    let test = "place::a_read_only_file_or_folder_is_told_at_the_opening";
    if let Some(place) = part(PLACE) {
        return refused(&place.join("lake.rumb"));
    }
    let ground = Ground::new();
    ground.file();
    let place = tempfile::tempdir().expect("a temporary folder can be made");
    let variables = [(PLACE, place.path().as_os_str()), (SOURCE, ground.path.as_os_str())];
    let cases = [
        (
            "a read-only medium",
            "mount -t tmpfs tmpfs \"$RUMB_TEST_PLACE\" && cp \"$RUMB_TEST_SOURCE\" \"$RUMB_TEST_PLACE/lake.rumb\" \
             && mount -o remount,ro tmpfs \"$RUMB_TEST_PLACE\"",
        ),
        (
            "a file that can be written in a folder that cannot",
            "mount -t tmpfs tmpfs \"$RUMB_TEST_PLACE\" && touch \"$RUMB_TEST_PLACE/lake.rumb\" \
             && mount -o remount,ro tmpfs \"$RUMB_TEST_PLACE\" \
             && mount --bind \"$RUMB_TEST_SOURCE\" \"$RUMB_TEST_PLACE/lake.rumb\"",
        ),
    ];
    for (what, script) in cases {
        match mounted(script, test, &variables) {
            Some(held) => assert!(held, "{what} is told to be read-only"),
            None => not_tried(&format!("{what}: nothing can be mounted")),
        }
    }
}

#[test]
fn a_write_protected_file_is_told_at_the_opening() {
    let ground = Ground::new();
    ground.file();
    let mut permissions = fs::metadata(&ground.path).expect("the file is there").permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&ground.path, permissions).expect("the file can be protected");
    // Nothing holds the file now: opening it here drops no lock.
    if fs::OpenOptions::new().append(true).open(&ground.path).is_ok() {
        return not_tried("permissions: they do not bind this user");
    }
    refused(&ground.path);
}

#[test]
fn a_file_that_may_not_be_read_is_told_at_the_opening() {
    let ground = Ground::new();
    ground.file();
    let closed = Command::new("chmod").arg("000").arg(&ground.path).status();
    // Nothing holds the file now: opening it here drops no lock.
    if closed.is_err() || fs::File::open(&ground.path).is_ok() {
        return not_tried("permissions to read: they do not bind this user");
    }
    let error = ground.opened().expect_err("it may not be read");
    assert!(matches!(error, Error::ReadOnly), "the file is closed to this user, not {error:?}");
    let copy = ground.folder.path().join("copy.rumb");
    let error = backup::duplicate(&ground.path, &copy).expect_err("it may not be read");
    assert!(matches!(error, Error::ReadOnly), "the file is closed to this user, not {error:?}");
    assert!(!copy.exists(), "no half copy is left");
}

#[test]
fn a_full_disk_loses_nothing_that_was_saved() {
    let test = "place::a_full_disk_loses_nothing_that_was_saved";
    if let Some(place) = part(PLACE) {
        return fill(&place);
    }
    let place = tempfile::tempdir().expect("a temporary folder can be made");
    let script = "mount -t tmpfs -o size=256k tmpfs \"$RUMB_TEST_PLACE\"";
    match mounted(script, test, &[(PLACE, place.path().as_os_str())]) {
        Some(held) => assert!(held, "a full disk is told, and what was saved is there"),
        None => not_tried("a full disk: nothing can be mounted"),
    }
}

#[test]
fn a_place_that_is_not_there_is_missing() {
    let ground = Ground::new();
    let error = ground.opened().expect_err("there is no file yet");
    assert!(matches!(error, Error::Missing), "the file is missing, not {error:?}");
    let path = ground.folder.path().join("no folder").join("lake.rumb");
    let error = Store::create(&path, &association(), &header()).expect_err("there is no folder");
    assert!(matches!(error, Error::Missing), "the folder is missing, not {error:?}");
}

fn refused(path: &Path) {
    let before = fs::read(path).expect("the file can be read");
    let error = Store::open(path, &path.with_extension("backups"), day(2026, 11, 22)).expect_err("it is read-only");
    assert!(matches!(error, Error::ReadOnly), "the place is read-only, not {error:?}");
    assert!(before == fs::read(path).expect("the file can be read"), "the file was not touched");
}

fn fill(place: &Path) {
    let path = place.join("lake.rumb");
    let ballast = place.join("ballast");
    fs::write(&ballast, [1; 64 << 10]).expect("there is room at first");
    let mut store = Store::create(&path, &association(), &header()).expect("there is room at first");
    let mut saved = 0;
    let error = loop {
        match store.write(&noted(&format!("Q-{saved}"), &"x".repeat(3_000))) {
            Ok(_) => saved += 1,
            Err(error) => break error,
        }
    };
    assert!(matches!(error, Error::Full), "the disk is full, not {error:?}");
    assert!(saved > 5, "something was saved before: {saved}");
    assert_eq!(store.audit(AUDIT).expect("the audit is read").notes.len(), saved, "what was saved is there");
    drop(store);
    let mut store =
        Store::open(&path, place, day(2026, 11, 22)).expect("a full disk does not keep people from reading");
    store.check().expect("the file is whole");
    assert_eq!(store.audit(AUDIT).expect("the audit is read").notes.len(), saved, "it is there after a restart");
    let error = store.write(&noted("BIG", &"x".repeat(90_000))).expect_err("the disk is still full");
    assert!(matches!(error, Error::Full), "the disk is full, not {error:?}");
    fs::remove_file(&ballast).expect("room can be made");
    store.write(&answered("GOV-01", 1)).expect("with room again, saving goes on");
    assert_eq!(store.audit(AUDIT).expect("the audit is read").notes.len(), saved, "the refused note is not there");
}
