//! The preparation of a workshop, with and without an open audit.

use crate::ground::Ground;
use rumb_api::Code;
use serde_json::{Value, json};
use std::thread::sleep;
use std::time::Duration;

fn usual(ground: &Ground) -> Value {
    ground.done("workshop", json!({}))["usual"][0].clone()
}

fn with(choice: &Value, key: &str, value: Value) -> Value {
    let mut choice = choice.clone();
    choice[key] = value;
    choice
}

fn ended(ground: &Ground, export: Value) -> Value {
    let job = ground.done("kit_export", export);
    loop {
        let state = ground.done("job", job.clone());
        if state["state"] != "running" {
            return state;
        }
        sleep(Duration::from_millis(10));
    }
}

fn prepared(ground: &Ground, choice: &Value) -> Value {
    ground.done("preparation", json!({ "choice": choice, "language": "ro" }))
}

#[test]
fn a_workshop_is_prepared_without_an_audit() {
    let ground = Ground::new();
    let card = ground.done("workshop", json!({}));
    assert_eq!(card["usual"].as_array().map(Vec::len), Some(3), "each length has a usual one");
    let choice = usual(&ground);
    let ready = prepared(&ground, &choice);
    assert_eq!((&ready["state"], &ready["sheets"], &ready["spare"]), (&"ready".into(), &12.into(), &0.into()));
    let minutes: Vec<_> = ready["steps"].as_array().expect("steps").iter().map(|step| &step["minutes"]).collect();
    assert_eq!(minutes, [15, 10, 60, 10, 15, 10], "the agenda of the method");
    let tight = prepared(&ground, &with(&choice, "total", json!(90)));
    let told = json!({ "state": "tight", "questions": 12, "needs": 60, "has": 45, "most": 9, "enough": 115 });
    assert_eq!(tight, told, "what does not fit is told with the ways out");
    assert_eq!(prepared(&ground, &with(&choice, "questions", json!([])))["state"], "nothing");
    for (key, value) in [
        ("each", json!(0)),
        ("people", json!(1)),
        ("total", json!(600)),
        ("total", json!(119)),
        ("questions", json!(["PRF-01"])),
    ] {
        let wrong = json!({ "choice": with(&choice, key, value), "language": "fr" });
        assert_eq!(ground.refused("preparation", wrong), Code::BadAnswer, "{key} may not be so");
    }
}

#[test]
fn each_part_of_the_kit_is_shown_and_written_where_it_is_said_to_go() {
    let ground = Ground::new();
    let choice = usual(&ground);
    let ready = prepared(&ground, &choice);
    for card in ready["kit"].as_array().expect("the kit") {
        let (id, path) = (&card["id"], &card["places"][0]["path"]);
        let shown = ground.done("kit_preview", json!({ "document": id, "language": "ro", "choice": choice }));
        assert_eq!(shown.as_array().map(Vec::len), card["pages"].as_u64().map(|pages| pages as usize), "{id}");
        let export = |replace: bool| json!({ "document": id, "language": "ro", "choice": choice, "path": path, "replace": replace });
        let end = ended(&ground, export(false));
        assert_eq!(
            (&end["state"], &end["count"]),
            (&"written".into(), &card["pages"]),
            "{id} is written and read again"
        );
        assert_eq!(ground.refused("kit_export", export(false)), Code::Exists, "{id} is not replaced unasked");
    }
    let again = prepared(&ground, &choice);
    assert_ne!(again["kit"][0]["places"][0]["path"], ready["kit"][0]["places"][0]["path"], "another name is free");
    let late = with(&choice, "total", json!(90));
    let wanted = json!({ "document": "guide", "language": "ro", "choice": late });
    assert_eq!(ground.refused("kit_preview", wanted), Code::TooEarly, "no kit of what does not fit");
}

#[test]
fn the_choice_is_kept_in_the_file_and_taken_back_as_other_changes() {
    let ground = Ground::new();
    ground.done("example", json!({"language": "fr"}));
    let choice = with(&usual(&ground), "people", json!(15));
    let kept = |desk: &Value| desk["workshop"].clone();
    assert_eq!(kept(&ground.done("desk", json!({}))), Value::Null, "nothing was chosen");
    let desk = ground.done("change", json!({ "kind": "workshop", "choice": choice }));
    assert_eq!(kept(&desk), choice, "it is kept");
    let tight = with(&choice, "total", json!(60));
    assert_eq!(kept(&ground.done("change", json!({ "kind": "workshop", "choice": tight }))), tight, "one to mend too");
    assert_eq!(kept(&ground.done("undo", json!({}))), choice, "the one before is back");
    assert_eq!(kept(&ground.done("undo", json!({}))), Value::Null, "and none");
    assert_eq!(kept(&ground.done("redo", json!({}))), choice, "and again");
    let path = ground.done("desk", json!({}))["path"].clone();
    ground.done("close", json!({}));
    assert_eq!(kept(&ground.done("open", json!({ "path": path }))), choice, "it is in the file");
    let wrong = with(&choice, "each", json!(99));
    assert_eq!(ground.refused("change", json!({ "kind": "workshop", "choice": wrong })), Code::BadAnswer);
}
