//! The file goes away while it is open, and comes back: a stick is pulled out, another program replaces the file.

use crate::ground::{Ground, answered, day};
use rumb_api::Code;
use rumb_store::{Error, Store};
use serde_json::json;
use std::fs;
use std::path::Path;

/// How a file goes away, and how it comes back.
type Case = (&'static str, fn(&Path), fn(&Path));

const AWAY: &str = "away";

#[test]
fn a_file_that_comes_back_is_opened_again_and_written() {
    let cases: [Case; 4] = [
        ("copied, removed and copied back", copied_away, |path| drop(fs::copy(path.with_extension(AWAY), path))),
        ("moved and moved back", moved_away, |path| fs::rename(path.with_extension(AWAY), path).expect("moved")),
        ("moved and copied back", moved_away, |path| drop(fs::copy(path.with_extension(AWAY), path))),
        ("replaced by a program that synchronises", copied_away, |path| {
            fs::rename(path.with_extension(AWAY), path).expect("renamed");
        }),
    ];
    for (what, lose, bring_back) in cases {
        let (ground, path) = Ground::with_audit();
        ground.answer("GOV-01", 1);
        lose(&path);
        for _ in 0..2 {
            assert_eq!(ground.refused("change", answered("GOV-02", 2)), Code::Gone, "a file {what} is gone at first");
            assert_eq!(ground.refused("open", json!({"path": path})), Code::Missing, "a file {what} is not there");
        }
        bring_back(&path);
        let desk = ground.open(&path);
        assert_eq!(desk["answers"]["GOV-01"]["value"], 1, "a file {what} is opened with what was saved");
        ground.answer("GOV-02", 2);
        let error = Store::open(&path, &ground.folders().backups, day()).expect_err("the window holds it");
        assert!(matches!(error, Error::InUse), "a file {what} is held by this window, not {error:?}");
        ground.done("close", json!({}));
        let desk = ground.open(&path);
        assert_eq!(desk["answers"]["GOV-02"]["value"], 2, "a file {what} holds the answer given after it came back");
    }
}

#[test]
fn a_file_replaced_in_one_step_is_opened_anew() {
    let (ground, path) = Ground::with_audit();
    ground.answer("GOV-01", 1);
    let other = Ground::new();
    let theirs = other.done("create", json!({"name": "Lac", "language": "fr", "folder": path.parent()}));
    other.answer("GOV-01", 3);
    other.done("close", json!({}));
    fs::rename(theirs["path"].as_str().expect("a path"), &path).expect("the file is replaced");
    assert_eq!(ground.refused("change", answered("GOV-02", 2)), Code::Gone, "what was open is gone");
    assert_eq!(ground.open(&path)["answers"]["GOV-01"]["value"], 3, "what lies there now is opened");
    assert_eq!(ground.answer("GOV-02", 2)["answers"]["GOV-02"]["value"], 2, "it is written again");
}

#[test]
fn what_is_open_and_in_its_place_stays_as_it_is() {
    let (ground, path) = Ground::with_audit();
    ground.answer("GOV-01", 1);
    let folder = path.parent().expect("a file lies in a folder");
    for spelling in [path.clone(), folder.join(".").join(path.file_name().expect("a file has a name"))] {
        let desk = ground.open(&spelling);
        assert_eq!(desk["can_undo"], true, "{} is open already, and its changes can be undone", spelling.display());
    }
}

#[test]
fn what_was_said_can_be_copied_while_the_file_is_gone() {
    let (ground, path) = Ground::with_audit();
    ground.answer("GOV-01", 1);
    fs::remove_file(&path).expect("the file can be removed");
    assert_eq!(ground.refused("change", answered("GOV-02", 2)), Code::Gone, "the file is gone");
    let desk = ground.done("copy_here", json!({"path": path}));
    assert_ne!(desk["path"], json!(path), "the copy lies elsewhere");
    assert_eq!(desk["answers"]["GOV-01"]["value"], 1, "the copy holds what was saved");
    ground.answer("GOV-02", 2);
}

#[test]
fn what_was_said_can_be_copied_when_the_file_is_hurt_under_the_window() {
    for left in [0, 5000] {
        let (ground, path) = Ground::with_audit();
        ground.answer("GOV-01", 1);
        ground.done("change", json!({"kind": "note", "question": "GOV-01", "note": "à revoir"}));
        let file = fs::OpenOptions::new().write(true).open(&path).expect("the file can be hurt");
        file.set_len(left).expect("the file can be cut");
        assert_eq!(ground.refused("change", answered("GOV-02", 2)), Code::Damaged, "nothing more is written into it");
        let desk = ground.done("copy_here", json!({"path": path}));
        assert_ne!(desk["path"], json!(path), "the copy lies elsewhere");
        assert_eq!(desk["answers"]["GOV-01"]["value"], 1, "the copy of {left} bytes holds what was answered");
        assert_eq!(desk["notes"]["GOV-01"], "à revoir", "and what was noted");
        ground.answer("GOV-02", 2);
    }
}

#[test]
fn what_was_said_is_kept_when_another_program_writes_over_the_open_file() {
    let other = Ground::new();
    let theirs = other.done("create", json!({"name": "Lac", "language": "fr", "folder": other.folder.path()}));
    other.done("close", json!({}));
    let audit = fs::read(theirs["path"].as_str().expect("a path")).expect("an audit can be read");
    for (what, bytes) in [("another audit", audit), ("noise", vec![0x5a; 90_000])] {
        let (ground, path) = Ground::with_audit();
        ground.answer("GOV-01", 1);
        fs::write(&path, &bytes).expect("the file can be written over");
        assert_eq!(
            ground.refused("change", answered("GOV-02", 2)),
            Code::Damaged,
            "with {what} in it nothing is saved"
        );
        let desk = ground.done("copy_here", json!({"path": path}));
        assert_ne!(desk["path"], json!(path), "the copy lies elsewhere");
        assert_eq!(desk["answers"]["GOV-01"]["value"], 1, "with {what} in it the copy holds what was answered");
        assert_eq!(fs::read(&path).expect("it can be read"), bytes, "{what} lies there as it was laid");
        let backups = ground.done("backups", json!({"path": path}));
        let answers = backups
            .as_array()
            .expect("a list")
            .iter()
            .map(|backup| &backup["answers"])
            .max_by_key(|count| count.as_u64());
        assert_eq!(answers, Some(&json!(1)), "and a backup of the file holds it too");
    }
}

#[test]
fn what_was_said_is_among_the_backups_when_a_lost_file_is_left() {
    let (ground, path) = Ground::with_audit();
    ground.answer("GOV-01", 1);
    fs::write(&path, "noise").expect("the file can be written over");
    ground.done("close", json!({}));
    assert_eq!(ground.refused("open", json!({"path": path})), Code::NotRumb, "what lies there is no audit");
    let backups = ground.done("backups", json!({"path": path}));
    let newest = backups[0]["path"].as_str().expect("there is a backup");
    let desk = ground.done("recover", json!({"path": path, "backup": newest}));
    assert_eq!(desk["answers"]["GOV-01"]["value"], 1, "the way back holds every answer");
}

fn copied_away(path: &Path) {
    // Only tests may read the file while a window holds it: this one must lose its lock with the file.
    fs::copy(path, path.with_extension(AWAY)).expect("the file can be copied");
    fs::remove_file(path).expect("the file can be removed");
}

fn moved_away(path: &Path) {
    fs::rename(path, path.with_extension(AWAY)).expect("the file can be moved");
}
