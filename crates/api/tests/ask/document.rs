//! Documents: when they can be made, where they may go, and how the work ends.

use crate::ground::{Ground, names};
use rumb_api::Code;
use serde_json::{Value, json};
use std::fs;
use std::path::Path;
use std::thread::sleep;
use std::time::Duration;

#[test]
fn before_some_answers_it_is_too_early() {
    let (ground, path) = Ground::with_audit();
    let to = path.with_extension("pdf");
    assert_eq!(ground.refused("export", export(&to, false)), Code::TooEarly, "nothing was answered yet");
    let cards = ground.done("documents", json!({"language": "fr"}));
    let ready = cards.as_array().expect("a list").iter().filter(|card| card["ready"] == true);
    let ready: Vec<_> = ready.map(|card| &card["id"]).collect();
    assert_eq!(ready, ["cooperation", "open-file"], "but what partners fill in, and what people told: that is theirs");
    assert_eq!(cards.as_array().and_then(|cards| cards.last()).map(|card| &card["id"]), Some(&json!("open-file")));
    assert!(!to.exists(), "nothing was written");
}

#[test]
fn the_flash_version_has_what_needs_no_plan() {
    let ground = Ground::new();
    ground.done("example", json!({"language": "fr"}));
    ground.done("change", json!({"kind": "length", "length": "flash"}));
    let cards = ground.done("documents", json!({"language": "fr"}));
    let ready = cards.as_array().expect("a list").iter().filter(|card| card["ready"] == true);
    let ready: Vec<_> = ready.map(|card| &card["id"]).collect();
    let alone = ["sheet", "fridge", "charter", "cooperation", "open-file"];
    assert_eq!(ready, alone, "the sheets are ready, the rules to adopt, and what people told");
    let to = ground.folder.path().join("plan.pdf");
    let mut plan = export(&to, false);
    plan["document"] = json!("plan");
    assert_eq!(ground.refused("export", plan), Code::TooEarly, "the plan comes with the longer versions");
    assert!(!to.exists(), "nothing was written");
}

#[test]
fn sheets_for_trainings_come_with_a_plan_that_has_one() {
    let ground = Ground::new();
    ground.done("example", json!({"language": "fr"}));
    let ready = || card(&ground, "sessions")["ready"] == true;
    assert!(ready(), "the plan of the example has a training");
    let plan = ground.done("plan", json!({"language": "fr"}));
    let all = plan["actions"].as_array().expect("a list").iter().map(|action| action["id"].clone());
    for action in all.collect::<Vec<_>>() {
        let dropped = json!({"state": "dropped", "on": "2026-11-22"});
        ground.done("change", json!({"kind": "follow-up", "action": action, "follow_up": dropped}));
    }
    let next = ground.done("plan", json!({"language": "fr"}));
    for action in next["actions"].as_array().expect("a list") {
        let dropped = json!({"state": "dropped", "on": "2026-11-22"});
        ground.done("change", json!({"kind": "follow-up", "action": action["id"], "follow_up": dropped}));
    }
    assert!(!ready(), "a plan without any has no sheet");
    let to = ground.folder.path().join("sessions.pdf");
    let order = json!({"document": "sessions", "language": "fr", "path": to, "replace": false});
    assert_eq!(ground.refused("export", order), Code::TooEarly, "and none is written");
}

#[test]
fn what_is_published_is_what_was_ticked_and_is_chosen_each_time() {
    let ground = Ground::new();
    ground.done("example", json!({"language": "fr"}));
    let card = card(&ground, "publication");
    let place = Path::new(card["places"][0]["path"].as_str().expect("a path"));
    assert_eq!(place.file_name(), Some("Fiche à publier.pdf".as_ref()), "its file does not tell who it is of");
    let to = ground.folder.path().join("publication.txt");
    let order = |fields: &Value| json!({"document": "publication", "language": "fr", "path": to, "replace": true, "fields": fields});
    let asked = |fields: &Value| json!({"document": "publication", "language": "fr", "fields": fields});
    for none in [json!([]), json!(["notes"])] {
        assert_eq!(ground.refused("export", order(&none)), Code::Internal, "{none} is nothing to publish");
        assert_eq!(ground.refused("preview", asked(&none)), Code::Internal, "nor to see");
    }
    let without = json!({"document": "publication", "language": "fr", "path": to, "replace": true});
    assert_eq!(ground.refused("export", without), Code::Internal, "nothing is published unasked");
    assert!(!to.exists(), "nothing was written");
    let told = |fields: Value| {
        let pages = ground.done("preview", asked(&fields));
        assert_eq!(ended(&ground, order(&fields))["state"], "written", "{fields} is written");
        (fs::read_to_string(&to).expect("it is text"), pages.to_string())
    };
    let (text, pages) = told(json!(["name", "place"]));
    assert!(text.contains("France") && text.contains("Les Amis du Lac"), "what is ticked is told:\n{text}");
    assert!(pages.contains("France") && pages.contains("Lac"), "and seen");
    let (text, pages) = told(json!(["place"]));
    assert!(text.contains("France") && !text.contains("Lac"), "each time anew:\n{text}");
    assert!(pages.contains("France") && !pages.contains("Lac"), "also where it is seen");
}

#[test]
fn a_document_is_written_whole_where_it_was_proposed() {
    let ground = Ground::new();
    ground.done("example", json!({"language": "fr"}));
    let before = names(&ground.folders().documents);
    let cards = ground.done("documents", json!({"language": "fr"}));
    let to = Path::new(cards[0]["places"][0]["path"].as_str().expect("a path")).to_owned();
    let end = ended(&ground, export(&to, false));
    assert_eq!(end["state"], "written", "the sheet is written: {end}");
    assert_eq!((&end["holds"], &end["count"]), (&json!("pages"), &json!(1)), "the sheet is one page");
    let bytes = fs::read(&to).expect("the document can be read");
    assert!(bytes.starts_with(b"%PDF"), "it is a PDF");
    assert_eq!(end["bytes"], bytes.len(), "its size is told");
    assert_eq!(names(&ground.folders().documents).len(), before.len() + 1, "nothing else was written");
    let again = ground.done("documents", json!({"language": "fr"}));
    assert_ne!(again[0]["places"][0]["path"], cards[0]["places"][0]["path"], "the next one gets another name");
}

#[test]
fn a_document_replaces_only_what_the_reader_named() {
    let ground = Ground::new();
    let desk = ground.done("example", json!({"language": "fr"}));
    let folder = ground.folder.path();
    let (old, inside) = (folder.join("old.pdf"), folder.join("inside.pdf"));
    fs::write(&old, "the one before").expect("a file can be written");
    fs::create_dir(&inside).expect("a folder can be made");
    let letter = folder.join("letter.doc");
    fs::write(&letter, "Dear aunt").expect("a file can be written");
    let cases = [
        (old.clone(), false, Code::Exists),
        (inside, true, Code::Exists),
        (letter.clone(), true, Code::BadName),
        (folder.join("plan"), true, Code::BadName),
        (folder.join("plan.pdf.part"), true, Code::BadName),
        (folder.join(".pdf"), true, Code::BadName),
        (Path::new(desk["path"].as_str().expect("a path")).to_owned(), true, Code::BadName),
    ];
    for (path, replace, code) in cases {
        assert_eq!(ground.refused("export", export(&path, replace)), code, "{} is refused", path.display());
    }
    assert_eq!(fs::read(&letter).expect("it can be read"), b"Dear aunt", "the letter is as it was");
    assert_eq!(fs::read(&old).expect("it can be read"), b"the one before", "the old document is as it was");
    assert_eq!(ended(&ground, export(&old, true))["state"], "written", "the reader said that it may be replaced");
    assert!(fs::read(&old).expect("it can be read").starts_with(b"%PDF"), "the new document lies there");
    let capital = folder.join("SHEET.PDF");
    assert_eq!(ended(&ground, export(&capital, false))["state"], "written", "an ending in capitals is one too");
}

#[test]
fn an_audit_is_never_replaced_whatever_its_name() {
    let ground = Ground::new();
    let desk = ground.done("example", json!({"language": "fr"}));
    ground.done("close", json!({}));
    let odd = ground.folder.path().join("audit.pdf");
    fs::rename(desk["path"].as_str().expect("a path"), &odd).expect("the file can be renamed");
    ground.open(&odd);
    let spelled = ground.folder.path().join(".").join("audit.pdf");
    for path in [&odd, &spelled] {
        assert_eq!(ground.refused("export", export(path, true)), Code::BadName, "{} is the audit", path.display());
    }
    ground.answer("GOV-01", 1);
}

#[test]
fn work_that_cannot_be_done_ends_with_its_reason() {
    let ground = Ground::new();
    ground.done("example", json!({"language": "fr"}));
    let to = ground.folder.path().join("nowhere").join("sheet.pdf");
    let end = ended(&ground, export(&to, false));
    assert_eq!(end["state"], "failed", "there is no such folder");
    assert_eq!(end["error"]["code"], "missing", "the reason is told");
    assert_eq!(ground.refused("job", json!({"id": 99})), Code::Internal, "there is no such work");
    assert_eq!(ground.refused("cancel", json!({"id": 99})), Code::Internal, "there is no such work");
}

#[test]
fn cancelled_work_leaves_no_file() {
    let ground = Ground::new();
    ground.done("example", json!({"language": "fr"}));
    let to = ground.folder.path().join("annex.pdf");
    let mut wanted = export(&to, false);
    wanted["document"] = json!("annex");
    let job = ground.done("export", wanted);
    ground.done("cancel", job.clone());
    let end = wait(&ground, &job);
    // It may have been too late to stop it.
    assert!(["cancelled", "written"].contains(&end["state"].as_str().expect("a state")), "it ended: {end}");
    assert_eq!(to.exists(), end["state"] == "written", "there is a file only when it says so");
    assert!(!names(ground.folder.path()).iter().any(|name| name.ends_with(".part")), "nothing is left behind");
}

#[test]
fn the_pages_of_a_document_are_seen_before_it_is_written() {
    let ground = Ground::new();
    let asked = |document: &str| json!({"document": document, "language": "fr"});
    ground.done("example", json!({"language": "fr"}));
    for document in ["sheet", "plan", "poster-large", "minutes", "charter", "cooperation"] {
        let pages = ground.done("preview", asked(document));
        let pages = pages.as_array().expect("a list");
        let to = ground.folder.path().join(format!("{document}.pdf"));
        let end = ended(&ground, json!({"document": document, "language": "fr", "path": to, "replace": false}));
        assert_eq!(end["count"], pages.len(), "as many pages of {document} are seen as are written");
        let has_words = |page: &Value| {
            page["drawing"]["shapes"].as_array().is_some_and(|shapes| shapes.iter().any(|one| one["shape"] == "text"))
        };
        assert!(pages.iter().all(has_words), "none of {document} is empty");
    }
    assert_eq!(ground.refused("preview", asked("table")), Code::Internal, "a table has no pages");
    ground.done("change", json!({"kind": "length", "length": "flash"}));
    assert_eq!(ground.refused("preview", asked("plan")), Code::TooEarly, "the plan comes with the longer versions");
}

#[test]
fn each_kind_of_file_is_written_where_it_was_proposed_and_says_what_it_holds() {
    let ground = Ground::new();
    let desk = ground.done("example", json!({"language": "fr"}));
    let cards = ground.done("documents", json!({"language": "fr"}));
    let kinds = [
        ("sheet", "pdf", "pages", "%PDF-1.7", 1),
        ("sheet", "html", "words", "<!DOCTYPE html><html lang=\"fr\">", 200),
        ("plan", "html", "words", "<!DOCTYPE html>", 2000),
        ("plan", "odt", "words", "PK", 2000),
        ("plan", "txt", "words", "Feuille de route numérique\n", 2000),
        ("annex", "txt", "words", "Annexe", 4000),
        ("charter", "odt", "words", "PK", 300),
        ("cooperation", "txt", "words", "Règles de coopération locale\n", 100),
        ("table", "ods", "rows", "PK", 20),
        ("table", "csv", "rows", "\u{feff}", 20),
        ("calendar", "ics", "dates", "BEGIN:VCALENDAR\r\n", 15),
        ("open-file", "json", "answers", "{\n  \"$schema\": \"urn:rumb:open-file:2\"", 30),
    ];
    for (document, ending, holds, first, least) in kinds {
        let card = cards.as_array().expect("a list").iter().find(|card| card["id"] == document);
        let card = card.unwrap_or_else(|| panic!("{document} is offered"));
        assert_eq!(card["ready"], true, "{document} can be made");
        let place = card["places"].as_array().expect("a list").iter().find(|place| place["way"] == ending);
        let place = place.unwrap_or_else(|| panic!("{document} can be written as {ending}"));
        let to = Path::new(place["path"].as_str().expect("a path")).to_owned();
        assert!(to.extension().is_some_and(|own| own == ending), "{} is a {document}", to.display());
        let order = |path: &Path, replace: bool| json!({"document": document, "language": "fr", "path": path, "replace": replace});
        let end = ended(&ground, order(&to, false));
        assert_eq!((&end["state"], &end["holds"]), (&json!("written"), &json!(holds)), "{document} is written: {end}");
        let bytes = fs::read(&to).expect("it can be read");
        assert!(bytes.starts_with(first.as_bytes()), "{document} begins as it should");
        assert_eq!(end["bytes"], bytes.len(), "the size of {document} is told");
        assert!(end["count"].as_u64().is_some_and(|count| count >= least), "what {document} holds is told: {end}");
        assert_eq!(ground.refused("export", order(&to, false)), Code::Exists, "it is not replaced unasked");
        assert_eq!(ended(&ground, order(&to, true))["state"], "written", "it is replaced when the reader says so");
        let again = fs::read(&to).expect("it can be read");
        assert_eq!(again, bytes, "{document} written twice on a day is the same to the byte");
        for wrong in [to.with_extension("doc"), to.with_extension(""), desk["path"].as_str().expect("a path").into()] {
            assert_eq!(
                ground.refused("export", order(&wrong, true)),
                Code::BadName,
                "{} is no {ending}",
                wrong.display()
            );
        }
        let nowhere = ground.folder.path().join("nowhere").join("file").with_extension(ending);
        assert_eq!(ended(&ground, order(&nowhere, false))["error"]["code"], "missing", "there is no such folder");
    }
}

fn export(path: &Path, replace: bool) -> Value {
    json!({"document": "sheet", "language": "fr", "path": path, "replace": replace})
}

fn ended(ground: &Ground, export: Value) -> Value {
    let job = ground.done("export", export);
    wait(ground, &job)
}

fn wait(ground: &Ground, job: &Value) -> Value {
    loop {
        let state = ground.done("job", job.clone());
        if state["state"] != "running" {
            return state;
        }
        sleep(Duration::from_millis(10));
    }
}

/// What the page of documents says of one.
fn card(ground: &Ground, id: &str) -> Value {
    let cards = ground.done("documents", json!({"language": "fr"}));
    let card = cards.as_array().and_then(|cards| cards.iter().find(|card| card["id"] == id));
    card.cloned().unwrap_or_else(|| panic!("{id} is among the documents: {cards}"))
}
