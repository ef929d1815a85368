//! The way back from damage: backups, and a backup in the place of a damaged file.

use crate::ground::{Ground, day, names, now};
use rumb_api::Code;
use rumb_store::Store;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::Duration;

#[test]
fn a_damaged_file_that_is_closed_gets_its_backup_back() {
    let (ground, path, backup) = damaged();
    ground.done("close", json!({}));
    assert_eq!(ground.refused("open", json!({"path": path})), Code::Damaged, "the file is damaged");
    came_back(&ground, &path, &backup);
}

#[test]
fn a_damaged_file_that_is_open_gets_its_backup_back_too() {
    let (ground, path, backup) = damaged();
    came_back(&ground, &path, &backup);
}

#[test]
fn a_backup_that_is_not_there_leaves_everything_as_it_was() {
    let (ground, path, _) = damaged();
    let (before, hurt) = (names(stick(&path)), fs::read(&path).expect("the file can be read"));
    let elsewhere = ground.folder.path().join("elsewhere.rumb");
    fs::copy(&path, &elsewhere).expect("the file can be copied");
    for backup in [elsewhere, path.clone(), PathBuf::new()] {
        let code = ground.refused("recover", json!({"path": path, "backup": backup}));
        assert_eq!(code, Code::Missing, "{} is no backup of this file", backup.display());
        assert_eq!(names(stick(&path)), before, "nothing was moved");
        assert!(fs::read(&path).expect("the file can be read") == hurt, "the file is as it was");
        assert!(ground.done("desk", json!({})).is_object(), "the audit is still open");
    }
}

#[test]
fn a_file_that_is_lost_gets_its_backup_back() {
    let (ground, path, backup) = damaged();
    ground.done("close", json!({}));
    fs::remove_file(&path).expect("the file can be removed");
    let desk = ground.done("recover", json!({"path": path, "backup": backup}));
    assert_eq!(desk["answers"]["GOV-01"]["value"], 1, "what the backup holds is back");
}

#[test]
fn backups_are_told_with_their_moment_and_what_they_hold() {
    let (ground, path) = Ground::with_audit();
    ground.answer("GOV-01", 1);
    ground.done("close", json!({}));
    let folder = ground.folders().backups;
    let mut store = Store::open(&path, &folder, day()).expect("the file opens");
    for stamp in ["2026-11-22-v1", "2026-11-22-09-05-07", "2026-11-20-23-59-59", "by hand"] {
        store.back_up(&folder, stamp).expect("a backup is made");
    }
    let backups = ground.done("backups", json!({"path": path}));
    let list = backups.as_array().expect("backups are a list");
    let made: Vec<_> = list.iter().map(|backup| backup["made_at"].as_str().expect("a moment")).collect();
    // The clock of the system names the last one: it was made after the test was written.
    let expected = ["2026-11-22T09:05:07", "2026-11-22", "2026-11-20T23:59:59"];
    let known: Vec<_> = made.iter().copied().filter(|moment| expected.contains(moment)).collect();
    assert_eq!(known, expected, "the newest comes first, each with its moment, or its day before an upgrade");
    assert_eq!(made.len(), 4, "one that was named by hand is told too");
    for moment in made {
        let is_moment = moment.parse::<chrono::NaiveDateTime>().is_ok() || moment.parse::<chrono::NaiveDate>().is_ok();
        assert!(is_moment, "{moment} is a moment as ISO 8601 writes it");
    }
    for backup in list {
        assert_eq!(backup["association"], "Lac", "the backup knows the association");
        assert_eq!(backup["answers"], 1, "the backup knows how many answers it holds");
    }
}

#[test]
fn a_file_is_backed_up_once_the_first_screen_is_there() {
    let (ground, path) = Ground::with_audit();
    ground.answer("GOV-01", 1);
    let backups = || ground.done("backups", json!({"path": path}));
    while backups() == json!([]) {
        sleep(Duration::from_millis(50));
    }
    assert_eq!(backups()[0]["made_at"], now().format("%Y-%m-%dT%H:%M:%S").to_string(), "its moment is told");
    ground.answer("GOV-02", 2);
}

/// An audit that is open and was hurt on the disk, with a backup that holds one answer.
fn damaged() -> (Ground, PathBuf, Value) {
    let (ground, path) = Ground::with_audit();
    ground.answer("GOV-01", 1);
    ground.done("close", json!({}));
    let folder = ground.folders().backups;
    let mut store = Store::open(&path, &folder, day()).expect("the file opens");
    store.back_up(&folder, "2026-11-21-10-00-00").expect("a backup is made");
    drop(store);
    let backup = ground.done("backups", json!({"path": path}))[0]["path"].clone();
    ground.open(&path);
    let length = fs::metadata(&path).expect("the file is there").len();
    let file = fs::OpenOptions::new().write(true).open(&path).expect("the file can be hurt");
    file.set_len(length / 2).expect("the file can be cut");
    (ground, path, backup)
}

fn came_back(ground: &Ground, path: &Path, backup: &Value) {
    let hurt = fs::read(path).expect("the file can be read");
    let desk = ground.done("recover", json!({"path": path, "backup": backup}));
    assert_eq!(desk["path"], json!(path), "the backup lies where the file lay");
    assert_eq!(desk["answers"]["GOV-01"]["value"], 1, "what the backup holds is back");
    ground.answer("GOV-02", 2);
    ground.done("close", json!({}));
    let desk = ground.open(path);
    assert_eq!(desk["answers"]["GOV-02"]["value"], 2, "what is answered now goes into the file that lies there");
    ground.done("close", json!({}));
    let kept: Vec<_> = names(stick(path)).into_iter().filter(|name| name.ends_with(".rumb")).collect();
    assert_eq!(kept, ["2026-11-22-10-00-00 Lac.rumb", "Lac.rumb"], "the damaged file is kept aside");
    let aside = fs::read(stick(path).join(&kept[0])).expect("it can be read");
    assert!(aside == hurt, "it is as it was");
    assert!(!names(stick(path)).iter().any(|name| name.ends_with(".part")), "nothing else is left");
}

fn stick(path: &Path) -> &Path {
    path.parent().expect("a file lies in a folder")
}
