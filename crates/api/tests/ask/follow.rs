//! A plan that is followed: names, states, moves, and the plan that the board agrees on.

use crate::ground::Ground;
use rumb_api::Code;
use rumb_engine::plan::Obstacle;
use rumb_locale::{Language, Words};
use serde_json::{Value, json};

#[test]
fn a_name_behind_a_role_stands_at_its_actions() {
    let ground = example();
    let people = json!([
        {"name": "Mme Ferrand", "roles": ["secretary", "it"], "deputies": []},
        {"name": "M. Petit", "roles": [], "deputies": ["it"]},
    ]);
    let desk = ground.done("change", json!({"kind": "people", "people": people}));
    assert_eq!(desk["people"], people, "the desk shows who does what");
    let plan = plan(&ground);
    let named = |role: &str| -> Vec<Value> {
        list(&plan["actions"]).into_iter().filter(|action| action["owner"] == *role).collect()
    };
    assert!(!named("it").is_empty(), "the digital lead has something to do");
    assert!(named("it").iter().all(|action| action["person"] == "Mme Ferrand"), "each of it bears the name");
    assert!(named("it").iter().all(|action| action["deputy"] == "M. Petit"), "and the one of who stands in");
    assert!(named("secretary").iter().all(|action| action["deputy"].is_null()), "where somebody does");
    assert!(named("treasurer").iter().all(|action| action["person"].is_null()), "a role without a name has none");
    let person = |name: &str| json!({"name": name, "roles": [], "deputies": []});
    for wrong in [json!([person(" ")]), json!([person("A"), person("A")])] {
        let refused = ground.refused("change", json!({"kind": "people", "people": wrong}));
        assert_eq!(refused, Code::BadAnswer, "{wrong} is refused");
    }
}

#[test]
fn what_is_done_is_ticked_and_comes_back_by_undo() {
    let ground = example();
    let id = first(&plan(&ground));
    follow(&ground, &id, &json!({"state": "done", "on": "2026-11-22"}));
    let done = plan(&ground);
    assert!(list(&done["ticked"]).contains(&json!(id)), "it is ticked");
    assert!(!planned(&done).contains(&id), "and has no place any more");
    ground.done("undo", json!({}));
    assert!(planned(&plan(&ground)).contains(&id), "undo puts it back");
    follow(&ground, &id, &json!({"state": "dropped", "on": "2026-11-22"}));
    let refused = list(&plan(&ground)["not_proposed"]);
    let why = refused.iter().find(|refused| refused["id"] == *id).map(|refused| &refused["why"]);
    assert_eq!(why, Some(&json!("dropped")), "what the board takes out says so");
    let refused = [("A99", "2026-11-22"), ("A11", "0900-01-01"), ("A11", "2026-11-23"), ("A11", "2199-12-31")];
    for (action, on) in refused {
        let state = json!({"state": "done", "on": on});
        let refused = ground.refused("change", json!({"kind": "follow-up", "action": action, "follow_up": state}));
        assert_eq!(refused, Code::BadAnswer, "{action} {state} is refused");
    }
}

#[test]
fn a_move_is_made_or_the_rule_is_named_and_agreeing_keeps_it() {
    let ground = example();
    let before = plan(&ground);
    let months: Vec<Value> = list(&before["load"]).iter().map(|load| load["month"].clone()).collect();
    let last = |plan: &Value| list(&plan["actions"]).last().cloned().expect("the plan has actions");
    let id = text(&last(&before)["id"]);
    pin(&ground, &id, months[0].as_str().expect("a month"));
    let refused = plan(&ground);
    assert!(refused["pinned"][0]["obstacle"].is_string(), "the last action cannot be the first: {}", refused["pinned"]);
    assert_eq!(planned(&refused), planned(&before), "nothing moves for it");
    assert_eq!(list(&refused["moved"]), Vec::<Value>::new(), "nor is anything told");

    let free = |action: &Value| text(&action["start"]) != text(&months[11]) && list(&action["depends_on"]).is_empty();
    let made = list(&before["actions"]).into_iter().filter(free).any(|action| {
        let next = months.iter().position(|month| *month == action["start"]).map_or(1, |place| place + 1);
        pin(&ground, &id, "2026-01");
        pin(&ground, &text(&action["id"]), months[next].as_str().expect("a month"));
        let moved = plan(&ground);
        let own = list(&moved["pinned"]).into_iter().find(|one| one["id"] == action["id"]).expect("it is told");
        own["obstacle"].is_null()
    });
    assert!(made, "some action can be moved by a month");
    let moved = plan(&ground);
    let desk = ground.done("change", json!({"kind": "agree", "agreed": true}));
    let wish = json!({ id: "2026-01" });
    assert_eq!(desk["pins"], wish, "the moves that were made are part of what is agreed on, the others stay wishes");
    let agreed = plan(&ground);
    assert_eq!((&agreed["agreed"], &agreed["actions"]), (&json!(true), &moved["actions"]), "the plan stays as it is");
    ground.done("undo", json!({}));
    assert_eq!(plan(&ground)["agreed"], json!(false), "undo takes it back");
    assert_ne!(ground.done("desk", json!({}))["pins"], wish, "with the moves");
}

#[test]
fn every_rule_that_a_move_may_break_has_its_words() {
    for language in Language::ALL {
        for word in Obstacle::WORDS {
            let id = format!("follow-why-{word}");
            assert!(Words::of(language).has(&id), "{} has {id}", language.code());
        }
    }
}

fn example() -> Ground {
    let ground = Ground::new();
    ground.done("example", json!({"language": "fr"}));
    ground
}

#[test]
fn a_plan_of_months_that_are_over_begins_now_and_agreeing_on_it_changes_nothing() {
    let ground = example();
    for begins in ["2026-06", "2026-01", "2025-11"] {
        ground.done("change", json!({"kind": "plan-start", "month": begins}));
        let before = plan(&ground);
        assert_eq!(before["load"][0]["month"], "2026-11", "nothing is planned for months that are over: {begins}");
        ground.done("change", json!({"kind": "agree", "agreed": true}));
        let after = plan(&ground);
        assert_eq!(after["actions"], before["actions"], "what the board votes on is what it gets");
        assert_eq!(after["moved"], json!([]), "nothing has moved");
        ground.done("undo", json!({}));
    }
}

#[test]
fn agreeing_keeps_the_wishes_that_no_plan_can_grant_and_no_hours_are_told() {
    let ground = example();
    let id = first(&plan(&ground));
    ground.done("change", json!({"kind": "pin", "action": id, "month": "2030-01"}));
    let desk = ground.done("change", json!({"kind": "agree", "agreed": true}));
    assert_eq!(desk["pins"], json!({ id.clone(): "2030-01" }), "the wish stays");
    assert_eq!(plan(&ground)["pinned"][0]["obstacle"], "out-of-year", "with the rule that forbids it");
    let mut means = desk["capacity"].clone();
    means["hours_per_month"] = json!(0);
    let planned = list(&plan(&ground)["actions"]).len();
    ground.done("change", json!({"kind": "capacity", "capacity": means}));
    let empty = plan(&ground);
    assert_eq!((list(&empty["actions"]).len(), list(&empty["moved"]).is_empty()), (0, false), "{planned} had a place");
}

fn plan(ground: &Ground) -> Value {
    ground.done("plan", json!({"language": "fr"}))
}

fn pin(ground: &Ground, action: &str, month: &str) {
    ground.done("change", json!({"kind": "pin", "action": action, "month": month}));
}

fn follow(ground: &Ground, action: &str, follow_up: &Value) {
    ground.done("change", json!({"kind": "follow-up", "action": action, "follow_up": follow_up}));
}

fn first(plan: &Value) -> String {
    planned(plan).into_iter().next().expect("the plan has an action")
}

fn planned(plan: &Value) -> Vec<String> {
    list(&plan["actions"]).iter().map(|action| text(&action["id"])).collect()
}

fn list(value: &Value) -> Vec<Value> {
    value.as_array().cloned().expect("a list")
}

fn text(value: &Value) -> String {
    value.as_str().expect("a text").to_owned()
}
