//! The start page: recent files and settings.

use crate::ground::{Ground, names};
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

#[test]
fn recent_files_on_a_stick_come_back_with_it() {
    let (ground, path) = Ground::with_audit();
    ground.done("close", json!({}));
    let stick = path.parent().expect("a file lies in a folder");
    let drawer = ground.folder.path().join("drawer");
    fs::rename(stick, &drawer).expect("the stick is pulled out");
    assert!(recent(&ground).is_empty(), "a file that is not there is not shown");
    for name in ["Est", "Ouest"] {
        ground.done("create", json!({"name": name, "language": "fr", "folder": null}));
    }
    ground.done("close", json!({}));
    assert_eq!(recent(&ground), ["Ouest", "Est"], "other files are opened meanwhile");
    fs::rename(&drawer, stick).expect("the stick is plugged in again");
    assert_eq!(recent(&ground), ["Ouest", "Est", "Lac"], "its file is in the list again");
    ground.done("forget", json!({"path": path}));
    assert_eq!(recent(&ground), ["Ouest", "Est"], "the reader may take a file out");
    assert!(path.exists(), "the file itself stays");
}

#[test]
fn the_list_shows_eight_files_the_last_opened_first() {
    let ground = Ground::new();
    for number in 1..=10 {
        ground.done("create", json!({"name": format!("A{number}"), "language": "fr", "folder": null}));
    }
    let desk = ground.done("desk", json!({}));
    assert_eq!(recent(&ground), ["A10", "A9", "A8", "A7", "A6", "A5", "A4", "A3"], "the last eight are shown");
    ground.done("forget", json!({"path": desk["path"]}));
    assert_eq!(recent(&ground).last().map(String::as_str), Some("A2"), "an older one moves up");
}

#[test]
fn settings_are_kept_and_what_makes_no_sense_is_left_out() {
    let ground = Ground::new();
    let cases = [
        (json!({"language": "ca", "text_size": 150}), json!("ca"), 150),
        (json!({"language": "oc", "text_size": 7}), Value::Null, 100),
    ];
    for (settings, language, size) in cases {
        ground.done("settle", settings.clone());
        let kept = ground.done("start", json!({}))["settings"].clone();
        assert_eq!(kept["language"], language, "{settings} keeps a language that Rumb speaks");
        assert_eq!(kept["text_size"], size, "{settings} keeps a size that there is");
    }
    assert!(!names(&ground.folders().settings).iter().any(|name| name.ends_with(".new")), "nothing else is left");
}

#[test]
fn a_list_that_cannot_be_read_does_no_harm() {
    let (ground, _) = Ground::with_audit();
    let file = ground.folders().settings.join("recent.json");
    fs::write(&file, "{ half a li").expect("a file can be written");
    assert!(recent(&ground).is_empty(), "the list is empty then");
    assert!(Path::new(&file).exists(), "the file is left to the next opening");
    ground.done("create", json!({"name": "Est", "language": "fr", "folder": null}));
    assert_eq!(recent(&ground), ["Est"], "the list begins again");
}

fn recent(ground: &Ground) -> Vec<String> {
    let start = ground.done("start", json!({}));
    let list = start["recent"].as_array().expect("a list").iter();
    list.map(|file| file["name"].as_str().expect("a name").to_owned()).collect()
}
