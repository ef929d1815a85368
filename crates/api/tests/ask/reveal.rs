//! The file manager is shown what was written here, and nothing else.

use crate::ground::Ground;
use rumb_api::Code;
use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use std::thread::sleep;
use std::time::Duration;

#[test]
fn what_was_written_is_shown_where_it_lies() {
    let ground = Ground::new();
    ground.done("example", json!({"language": "fr"}));
    let folder = ground.folder.path();
    let (sheet, card, table) = (folder.join("sheet.pdf"), folder.join("zoé.rumb-card.json"), folder.join("book.csv"));
    write(&ground, &sheet);
    let empty = json!({"name": "", "languages": [], "levels": {}, "wishes": [], "digcomp": false});
    ground.done("card_save", json!({"path": card, "card": empty, "replace": false}));
    ground.done("export_neighbours", json!({"path": table, "replace": false}));
    for path in [&sheet, &card, &table] {
        ground.done("reveal", json!({"path": path}));
        let shown = fs::read_to_string(path.with_extension("shown")).expect("the file manager was asked");
        assert_eq!(Path::new(&shown), path, "it is told which file");
    }
}

#[test]
fn no_other_path_is_shown() {
    let ground = Ground::new();
    let desk = ground.done("example", json!({"language": "fr"}));
    let folder = ground.folder.path();
    let (letter, sheet) = (folder.join("letter.pdf"), folder.join("sheet.pdf"));
    fs::write(&letter, "Dear aunt").expect("a file can be written");
    // What could not be written is no file of ours, though one of that name lies there.
    let nowhere = folder.join("nowhere").join("sheet.pdf");
    let job = ground.done("export", export(&nowhere));
    ended(&ground, &job);
    fs::create_dir(folder.join("nowhere")).and_then(|()| fs::write(&nowhere, "")).expect("a file can be written");
    write(&ground, &sheet);
    let around = folder.join("nowhere").join("..").join("sheet.pdf");
    let audit = Path::new(desk["path"].as_str().expect("a path"));
    for path in [&letter, &nowhere, &around, audit, folder, Path::new("/etc/passwd"), Path::new("")] {
        assert_eq!(ground.refused("reveal", json!({"path": path})), Code::Internal, "{} is refused", path.display());
        assert!(!path.with_extension("shown").exists(), "the file manager was not asked for {}", path.display());
    }
    let other = Ground::new();
    other.done("example", json!({"language": "fr"}));
    assert_eq!(other.refused("reveal", json!({"path": sheet})), Code::Internal, "each run knows its own files alone");
}

#[test]
fn a_file_that_cannot_be_shown_says_why() {
    let ground = Ground::new();
    ground.done("example", json!({"language": "fr"}));
    let hidden = ground.folder.path().join("hidden");
    fs::create_dir(&hidden).expect("a folder can be made");
    let sheet = hidden.join("sheet.pdf");
    write(&ground, &sheet);
    assert_eq!(ground.refused("reveal", json!({"path": sheet})), Code::NoFileManager, "no file manager answers");
    fs::remove_file(&sheet).expect("it can be removed");
    assert_eq!(ground.refused("reveal", json!({"path": sheet})), Code::Missing, "it is no longer there");
}

fn export(path: &Path) -> Value {
    json!({"document": "sheet", "language": "fr", "path": path, "replace": false})
}

fn write(ground: &Ground, path: &Path) {
    let job = ground.done("export", export(path));
    assert_eq!(ended(ground, &job)["state"], "written", "{} is written", path.display());
}

fn ended(ground: &Ground, job: &Value) -> Value {
    loop {
        let state = ground.done("job", job.clone());
        if state["state"] != "running" {
            return state;
        }
        sleep(Duration::from_millis(10));
    }
}
