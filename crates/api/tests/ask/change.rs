//! Changes: what is kept, what is refused, and how it is taken back.

use crate::ground::{Ground, answered};
use rumb_api::Code;
use serde_json::{Value, json};

#[test]
fn every_change_is_in_the_file_when_it_is_opened_again() {
    let (ground, path) = Ground::with_audit();
    let capacity = json!({"hours_per_month": 1000, "blocked_months": [1, 7, 12], "decides": "assembly",
        "decides_on": "2027-01-15", "assembly": null, "without_email_percent": 100,
        "accounts_month": 8, "admins": true});
    let cases = [
        (json!({"kind": "name", "name": " Les Amis "}), "/association", json!("Les Amis")),
        (json!({"kind": "languages", "languages": ["ca", "fr"]}), "/languages", json!(["ca", "fr"])),
        (json!({"kind": "length", "length": "full"}), "/length", json!("full")),
        (json!({"kind": "deep", "areas": ["PRO", "GOV"]}), "/deep", json!(["GOV", "PRO"])),
        (answered("GOV-01", 2), "/answers/GOV-01/value", json!(2)),
        (
            json!({"kind": "answer", "question": "GOV-02", "answer": {"state": "dont-know"}}),
            "/answers/GOV-02/state",
            json!("dont-know"),
        ),
        (json!({"kind": "note", "question": "GOV-01", "note": "À voir"}), "/notes/GOV-01", json!("À voir")),
        (json!({"kind": "set-aside", "question": "GOV-03", "whom": "Ana"}), "/set_aside/GOV-03", json!("Ana")),
        (json!({"kind": "importance", "area": "COL", "mark": 5}), "/importance/COL", json!(5)),
        (json!({"kind": "capacity", "capacity": capacity}), "/capacity", capacity),
        (json!({"kind": "plan-start", "month": "2027-03"}), "/plan_start", json!("2027-03")),
    ];
    for (change, place, expected) in &cases {
        let desk = ground.done("change", change.clone());
        assert_eq!(desk.pointer(place), Some(expected), "{change} is shown");
    }
    ground.done("close", json!({}));
    let desk = ground.open(&path);
    for (change, place, expected) in &cases {
        assert_eq!(desk.pointer(place), Some(expected), "{change} is in the file");
    }
}

#[test]
fn an_empty_word_takes_away_what_was_there() {
    let (ground, _) = Ground::with_audit();
    let cases = [
        (answered("GOV-01", 2), json!({"kind": "answer", "question": "GOV-01", "answer": null}), "/answers"),
        (
            json!({"kind": "note", "question": "GOV-01", "note": "x"}),
            json!({"kind": "note", "question": "GOV-01", "note": " "}),
            "/notes",
        ),
        (
            json!({"kind": "set-aside", "question": "GOV-01", "whom": "x"}),
            json!({"kind": "set-aside", "question": "GOV-01", "whom": ""}),
            "/set_aside",
        ),
        (
            json!({"kind": "importance", "area": "COL", "mark": 5}),
            json!({"kind": "importance", "area": "COL", "mark": null}),
            "/importance",
        ),
    ];
    for (change, away, place) in cases {
        ground.done("change", change);
        let desk = ground.done("change", away.clone());
        assert_eq!(desk.pointer(place), Some(&json!({})), "{away} leaves nothing");
    }
}

#[test]
fn what_does_not_fit_is_refused_and_changes_nothing() {
    let (ground, _) = Ground::with_audit();
    let before = ground.answer("GOV-01", 1);
    let capacity = |key: &str, value: Value| {
        let mut capacity = json!({"hours_per_month": null, "blocked_months": [], "decides": "board",
            "decides_on": null, "assembly": null, "without_email_percent": null, "accounts_month": null,
            "admins": null});
        capacity[key] = value;
        json!({"kind": "capacity", "capacity": capacity})
    };
    let cases = [
        (json!({"kind": "name", "name": " "}), Code::BadName),
        (json!({"kind": "name", "name": "a\nb"}), Code::BadName),
        (json!({"kind": "name", "name": "\u{200b}\u{feff}"}), Code::BadName),
        (json!({"kind": "name", "name": "é".repeat(201)}), Code::BadName),
        (json!({"kind": "languages", "languages": ["fr", "oc"]}), Code::BadAnswer),
        (json!({"kind": "deep", "areas": ["GOV", "XYZ"]}), Code::BadAnswer),
        (answered("GOV-01", 9), Code::BadAnswer),
        (answered("XYZ-01", 1), Code::BadAnswer),
        (json!({"kind": "note", "question": "XYZ-01", "note": "x"}), Code::BadAnswer),
        (json!({"kind": "note", "question": "GOV-01", "note": "x".repeat(1 << 20)}), Code::BadAnswer),
        (json!({"kind": "set-aside", "question": "XYZ-01", "whom": "x"}), Code::BadAnswer),
        (json!({"kind": "importance", "area": "COL", "mark": 6}), Code::BadAnswer),
        (json!({"kind": "importance", "area": "XYZ", "mark": 3}), Code::BadAnswer),
        (capacity("hours_per_month", json!(1001)), Code::BadAnswer),
        (capacity("blocked_months", json!([0])), Code::BadAnswer),
        (capacity("blocked_months", json!([13])), Code::BadAnswer),
        (capacity("blocked_months", json!([1, 2, 3, 4])), Code::BadAnswer),
        (capacity("without_email_percent", json!(101)), Code::BadAnswer),
        (json!({"kind": "plan-start", "month": "2027-13"}), Code::BadAnswer),
        (json!({"kind": "plan-start", "month": "9999-12"}), Code::BadAnswer),
        (json!({"kind": "plan-start", "month": "0000-01"}), Code::BadAnswer),
        (json!({"kind": "wish", "need": "email"}), Code::Internal),
        (json!({"kind": "name", "name": "x", "more": 1}), Code::Internal),
        (json!([]), Code::Internal),
    ];
    for (change, code) in cases {
        let told = change.to_string().chars().take(80).collect::<String>();
        assert_eq!(ground.refused("change", change), code, "{told} does not fit");
        assert_eq!(ground.done("desk", json!({})), before, "{told} changed nothing");
    }
    assert_eq!(ground.refused("dance", json!({})), Code::Internal, "there is no such command");
}

#[test]
fn changes_are_taken_back_and_done_again_one_by_one() {
    let (ground, _) = Ground::with_audit();
    let changes = [
        answered("GOV-01", 1),
        answered("GOV-01", 3),
        json!({"kind": "length", "length": "standard"}),
        json!({"kind": "note", "question": "GOV-01", "note": "x"}),
        json!({"kind": "plan-start", "month": "2027-03"}),
    ];
    let mut desks = vec![said(ground.done("desk", json!({})))];
    desks.extend(changes.map(|change| said(ground.done("change", change))));
    for (place, desk) in desks.iter().enumerate().rev().skip(1) {
        let undone = ground.done("undo", json!({}));
        assert_eq!(undone["can_undo"], place > 0, "there is more to take back until the first change");
        assert_eq!(said(undone), *desk, "change {place} is taken back");
    }
    assert_eq!(said(ground.done("undo", json!({}))), desks[0], "nothing more can be taken back");
    for (place, desk) in desks.iter().enumerate().skip(1) {
        let redone = ground.done("redo", json!({}));
        assert_eq!(redone["can_redo"], place + 1 < desks.len(), "there is more to do again until the last change");
        assert_eq!(said(redone), *desk, "change {place} is done again");
    }
    assert_eq!(said(ground.done("redo", json!({}))), desks[desks.len() - 1], "nothing more can be done again");
}

#[test]
fn a_new_change_ends_what_could_be_done_again() {
    let (ground, _) = Ground::with_audit();
    ground.answer("GOV-01", 1);
    assert_eq!(ground.done("undo", json!({}))["can_redo"], true, "it can be done again");
    assert_eq!(ground.answer("GOV-01", 2)["can_redo"], false, "after another change it cannot");
    assert_eq!(ground.answer("GOV-01", 2)["can_undo"], true, "the change before can be taken back");
    let desk = ground.done("undo", json!({}));
    assert_eq!(desk["answers"], json!({}), "a change that changed nothing is no step of its own");
}

/// What a desk says of the audit itself.
fn said(mut desk: Value) -> Value {
    for key in ["can_undo", "can_redo", "saved_at"] {
        desk[key] = Value::Null;
    }
    desk
}
