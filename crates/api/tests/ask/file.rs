//! Making, opening, copying and closing files.

use crate::ground::{Ground, answered, names};
use rumb_api::Code;
use serde_json::{Value, json};
use std::fs;

#[test]
fn a_name_that_fits_on_one_line_makes_a_file() {
    let ground = Ground::new();
    let create = |name: &str| json!({"name": name, "language": "fr", "folder": null});
    for name in ["", "  ", "a\nb", "\u{7}", &"é".repeat(201)] {
        assert_eq!(ground.refused("create", create(name)), Code::BadName, "{name:?} is no name");
    }
    assert!(names(&ground.folders().documents).is_empty(), "nothing is left behind");
    let desk = ground.done("create", create("  Les Amis du Lac "));
    assert_eq!(desk["association"], "Les Amis du Lac", "blanks around a name are dropped");
    assert_eq!(desk["languages"], json!(["fr"]), "the language is kept");
    assert_eq!(desk["file"], "Les Amis du Lac.rumb", "the file is named after the association");
    let second = ground.done("create", create("Les Amis du Lac"));
    assert_eq!(second["file"], "Les Amis du Lac 2.rumb", "a file that exists is never replaced");
}

#[test]
fn a_file_that_another_window_holds_is_in_use() {
    let (ground, path) = Ground::with_audit();
    let other = Ground::new();
    assert_eq!(other.refused("open", json!({"path": path})), Code::InUse, "the first window holds it");
    ground.done("close", json!({}));
    other.open(&path);
    assert_eq!(ground.refused("open", json!({"path": path})), Code::InUse, "now the second one does");
}

#[test]
fn a_file_that_cannot_be_opened_leaves_the_open_one_open() {
    let (ground, path) = Ground::with_audit();
    let letter = ground.folder.path().join("letter.rumb");
    fs::write(&letter, "Dear aunt, ".repeat(30)).expect("a file can be written");
    let cases = [(letter, Code::NotRumb), (ground.folder.path().join("nowhere.rumb"), Code::Missing)];
    for (other, code) in cases {
        assert_eq!(ground.refused("open", json!({"path": other})), code, "{} is told as it is", other.display());
        assert_eq!(ground.answer("GOV-01", 1)["path"], json!(path), "the open audit is written as before");
    }
}

#[test]
fn without_an_open_audit_there_is_nothing_to_change() {
    let (ground, _) = Ground::with_audit();
    ground.done("close", json!({}));
    assert_eq!(ground.done("desk", json!({})), Value::Null, "the desk is empty");
    let calls = [
        ("change", answered("GOV-01", 1)),
        ("undo", json!({})),
        ("redo", json!({})),
        ("results", json!({"language": "fr"})),
        ("recommendations", json!({"language": "fr"})),
        ("plan", json!({"language": "fr"})),
        ("documents", json!({"language": "fr"})),
        ("export", json!({"document": "sheet", "language": "fr", "path": "sheet.pdf", "replace": false})),
    ];
    for (command, args) in calls {
        assert_eq!(ground.refused(command, args), Code::NothingOpen, "{command} needs an open audit");
    }
}

#[test]
fn a_file_is_copied_only_when_it_is_ours() {
    let (ground, path) = Ground::with_audit();
    ground.answer("GOV-01", 1);
    ground.done("close", json!({}));
    let folder = ground.folder.path();
    let (letter, cut) = (folder.join("letter.rumb"), folder.join("cut.rumb"));
    fs::write(&letter, "Dear aunt, ".repeat(30)).expect("a file can be written");
    let bytes = fs::read(&path).expect("the file can be read");
    fs::write(&cut, &bytes[..bytes.len() / 2]).expect("a file can be written");
    let cases = [
        (letter, Code::NotRumb),
        (cut, Code::Damaged),
        (folder.join("nowhere.rumb"), Code::Missing),
        (folder.join("stick"), Code::NotRumb),
    ];
    for (other, code) in cases {
        assert_eq!(ground.refused("copy_here", json!({"path": other})), code, "{} is told as it is", other.display());
        assert!(names(&ground.folders().documents).is_empty(), "nothing of {} is left behind", other.display());
    }
    let desk = ground.done("copy_here", json!({"path": path}));
    assert_eq!(desk["answers"]["GOV-01"]["value"], 1, "the copy holds what was saved");
    ground.answer("GOV-02", 2);
    assert!(fs::read(&path).expect("the file can be read") == bytes, "the file itself is as it was");
}

#[test]
fn the_example_is_a_file_like_any_other() {
    let ground = Ground::new();
    let desk = ground.done("example", json!({"language": "fr"}));
    assert_eq!(desk["association"], "Les Amis du Lac", "it is about the association of the example");
    ground.answer("GOV-01", 4);
    ground.done("close", json!({}));
    let again = ground.done("example", json!({"language": "fr"}));
    assert_eq!(again["path"], desk["path"], "it is made once");
    assert_eq!(again["answers"]["GOV-01"]["value"], 4, "what was changed in it stays");
}
