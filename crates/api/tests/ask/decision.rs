//! The ledger: what the board decides rules the plan, and what cannot be decided is refused.

use crate::ground::Ground;
use rumb_api::Code;
use serde_json::{Value, json};

#[test]
fn a_line_shows_its_tools_its_proposal_and_all_that_one_may_choose() {
    let advice = example().done("recommendations", json!({"language": "fr"}));
    let lines = list(&advice["lines"]);
    assert!(lines.len() > 3, "the example has lines to decide on");
    for line in &lines {
        let need = &line["need"];
        let (candidates, choices) = (list(&line["candidates"]), list(&line["choices"]));
        assert_eq!(candidates.len(), choices.len().min(3), "{need} shows its best three");
        for (candidate, choice) in candidates.iter().zip(&choices) {
            assert_eq!(candidate["software"], choice["software"], "{need} has the best choices first");
            assert_eq!(candidate["running"], choice["ways"][0]["running"], "{need} proposes the best way");
        }
        for host in choices.iter().flat_map(|choice| list(&choice["ways"])).flat_map(|way| list(&way["hosts"])) {
            let host = host.as_str().expect("a host has an id");
            assert!(advice["hosts"][host]["name"].is_string(), "{need} names {host}, which the table of hosts tells");
        }
        let is_used = !list(&line["tools"]).is_empty();
        match line["proposal"].as_str() {
            Some("take") => assert!(!choices.is_empty(), "{need} has something to take"),
            Some("nothing") => assert!(choices.is_empty() && !is_used, "{need} has nothing"),
            other => assert_eq!(other, Some("keep"), "{need} is kept otherwise"),
        }
        assert!(is_used || line["strength"] != 0, "{need} has a tool or a reason");
    }
    let steps = list(&advice["exit"]["steps"]);
    assert!(steps.contains(&advice["exit"]["no_return"]), "the point of no return is one of the steps");
}

#[test]
fn what_is_kept_is_not_changed_by_the_plan() {
    let ground = example();
    let replace = successor("replace", &choice(&ground, "email"));
    decide(&ground, "email", &replace);
    assert!(!changes(&ground, "email").is_empty(), "the plan holds the change that was decided");
    for verdict in ["keep", "not-now"] {
        decide(&ground, "email", &json!({"verdict": {"kind": verdict}, "sentence": "Pas cette année."}));
        assert_eq!(changes(&ground, "email"), Vec::<Value>::new(), "{verdict} leaves e-mail as it is");
    }
    ground.done("undo", json!({}));
    ground.done("undo", json!({}));
    assert!(!changes(&ground, "email").is_empty(), "undo brings the change back");
}

#[test]
fn the_step_is_done_once_each_line_with_a_tool_is_decided() {
    let ground = example();
    let lines = list(&ground.done("recommendations", json!({"language": "fr"}))["lines"]);
    assert_eq!(state(&ground.done("desk", json!({}))), "open", "nothing is decided yet");
    let mut desk = Value::Null;
    for line in lines.iter().filter(|line| !list(&line["tools"]).is_empty()) {
        let need = line["need"].as_str().expect("a line has a need");
        desk = decide(&ground, need, &json!({"verdict": {"kind": "keep"}, "sentence": null}));
    }
    assert_eq!(state(&desk), "done", "all is decided, and to keep counts as much as to change");
}

#[test]
fn what_cannot_be_decided_is_refused() {
    let ground = example();
    let by = |by: &str, running: &str, host: Value| json!({"verdict": {"kind": "replace", "by": by, "running": running, "host": host}, "sentence": null});
    let (software, running) = choice(&ground, "email");
    let keep = |sentence: &str| json!({"verdict": {"kind": "keep"}, "sentence": sentence});
    for (need, decision, why) in [
        ("email", by("gmail", "vendor", Value::Null), "what is not libre takes no place"),
        ("email", by("nothing-such", "unknown", Value::Null), "nor what nobody knows"),
        ("email", by("gnucash", "local", Value::Null), "nor what does not serve the need"),
        ("email", by(&software, "vendor", Value::Null), "nor in a way it cannot be run"),
        ("email", by(&software, &running, json!("no-host")), "nor at a host that nobody knows"),
        ("no-such-need", keep("x"), "nor for a need that there is not"),
        ("governance", keep("x"), "nor for a habit"),
        ("email", keep("\n"), "a sentence is one line"),
        ("email", keep(&"x".repeat(501)), "of at most 500 letters"),
    ] {
        let change = json!({"kind": "decision", "need": need, "decision": decision});
        assert_eq!(ground.refused("change", change), Code::BadAnswer, "{why}");
        let several = json!({"kind": "decisions", "decisions": {"chat": keep("x"), need: decision}});
        assert_eq!(ground.refused("change", several), Code::BadAnswer, "{why}, nor beside others");
    }
    assert_eq!(ground.done("desk", json!({}))["decisions"], json!({}), "of several, all are decided or none");
}

#[test]
fn several_decisions_are_one_step_to_take_back() {
    let ground = example();
    let before = decide(&ground, "email", &json!({"verdict": {"kind": "keep"}, "sentence": null}));
    let choices = list(&ground.done("portfolio", json!({"language": "fr"}))["choices"]);
    assert!(choices.len() > 1, "the example has needs to change");
    let one = |choice: &Value| Some((choice["need"].as_str()?.to_owned(), choice["decision"].clone()));
    let decisions: serde_json::Map<String, Value> = choices.iter().filter_map(one).collect();
    let after = ground.done("change", json!({"kind": "decisions", "decisions": decisions}));
    for (need, decision) in &decisions {
        assert_eq!(&after["decisions"][need], decision, "{need} is decided so");
    }
    assert_eq!(after["decisions"]["email"], before["decisions"]["email"], "what was decided stays");
    assert_eq!(ground.done("undo", json!({}))["decisions"], before["decisions"], "one undo takes them all back");
    assert_eq!(ground.done("redo", json!({}))["decisions"], after["decisions"], "and redo does them again");
}

#[test]
fn the_portfolio_serves_every_need_to_change_with_no_more_tools() {
    let ground = example();
    let found = ground.done("portfolio", json!({"language": "fr"}));
    let choices = list(&found["choices"]);
    assert!(choices.len() > 1, "the example has needs to change");
    assert!(found["tools"].as_u64() <= found["tools_alone"].as_u64(), "there are no more tools together than alone");
    let loses: u64 = choices.iter().filter_map(|choice| choice["loses"].as_u64()).sum();
    assert_eq!(found["loses"], loses, "what is lost is told need by need");
    for choice in &choices {
        decide(&ground, choice["need"].as_str().expect("a need"), &choice["decision"]);
    }
    let settled = list(&ground.done("portfolio", json!({"language": "fr"}))["choices"]);
    assert_eq!(settled.len(), choices.len(), "the same needs change");
    assert!(settled.iter().all(|choice| choice["settled"] == true), "and all are decided so");
}

#[test]
fn whether_two_people_run_a_server_matters_where_one_is_a_way_and_is_answered_once() {
    let ground = example();
    let lines = || list(&ground.done("recommendations", json!({"language": "fr"}))["lines"]);
    let asked = || -> Vec<Value> { lines().into_iter().filter(|line| line["servers"] == true).collect() };
    assert!(asked().is_empty(), "in a small association the answer changes nothing");
    let answer = json!({"state": "answered", "value": 60});
    let desk = ground.done("change", json!({"kind": "answer", "question": "PRF-04", "answer": answer}));
    let refused = |line: &Value| list(&line["refused"]).iter().any(|one| one["gate"] == "self-hosting");
    assert!(!asked().is_empty() && asked().iter().all(refused), "a larger one is asked where the gate refuses");
    let mut capacity = desk["capacity"].clone();
    capacity["admins"] = json!(true);
    ground.done("change", json!({"kind": "capacity", "capacity": capacity}));
    let is_server = |way: &Value| way["running"] == "self-hosted";
    let has_server = |line: &Value| list(&line["choices"]).iter().any(|one| list(&one["ways"]).iter().any(is_server));
    assert!(!asked().is_empty() && asked().iter().all(has_server), "once it is yes, such a way may be chosen");
    assert!(!lines().iter().any(refused), "and the gate refuses nothing more");
    ground.done("undo", json!({}));
    assert!(asked().iter().all(refused), "undone, it refuses again");
}

#[test]
fn whom_a_change_leaves_out_is_saved_with_it_told_in_the_plan_and_taken_back() {
    let ground = example();
    let mut decision = successor("replace", &choice(&ground, "email"));
    decision["left_out"] = json!(["language", "no-computer"]);
    let desk = decide(&ground, "email", &decision);
    assert_eq!(desk["decisions"]["email"]["left_out"], json!(["no-computer", "language"]), "it is kept, in its order");
    let known = ground.done("recommendations", json!({"language": "fr"}))["left_out"].clone();
    assert_eq!(known, json!(["no-email", "age"]), "the means and the profile name others already");
    let mut capacity = desk["capacity"].clone();
    capacity["hours_per_month"] = json!(200);
    ground.done("change", json!({"kind": "capacity", "capacity": capacity}));
    let told = |id: &str| {
        let actions = list(&ground.done("plan", json!({"language": "fr"}))["actions"]);
        actions.into_iter().find(|action| action["id"] == id).expect("the year holds it")
    };
    let change = told("switch-email-move");
    assert_eq!(change["left_out"], json!(["no-email", "no-computer", "language", "age"]), "the plan names them all");
    assert_eq!(change["other_way"], "A54", "another way comes first");
    let reason = json!({"kind": "left-out", "action": "switch-email-move"});
    assert!(list(&told("A54")["reasons"]).contains(&reason), "with the change as its reason");
    ground.done("undo", json!({}));
    let desk = ground.done("undo", json!({}));
    assert_eq!(desk["decisions"]["email"], Value::Null, "it goes with the decision");
    let wrong = json!({"verdict": {"kind": "keep"}, "sentence": null, "left_out": ["giants"]});
    let change = json!({"kind": "decision", "need": "email", "decision": wrong});
    assert_eq!(ground.refused("change", change), Code::Internal, "what nobody knows is refused");
}

fn example() -> Ground {
    let ground = Ground::new();
    ground.done("example", json!({"language": "fr"}));
    let desk = ground.done("desk", json!({}));
    let decided: Vec<String> = desk["decisions"].as_object().expect("decisions").keys().cloned().collect();
    for need in decided {
        decide(&ground, &need, &Value::Null);
    }
    ground
}

fn decide(ground: &Ground, need: &str, decision: &Value) -> Value {
    ground.done("change", json!({"kind": "decision", "need": need, "decision": decision}))
}

/// The best software of a need, and its way of running.
fn choice(ground: &Ground, need: &str) -> (String, String) {
    let advice = ground.done("recommendations", json!({"language": "fr"}));
    let lines = list(&advice["lines"]);
    let line = lines.iter().find(|line| line["need"] == need).expect("the need has a line");
    let text = |value: &Value| value.as_str().expect("a text").to_owned();
    (text(&line["choices"][0]["software"]), text(&line["choices"][0]["ways"][0]["running"]))
}

fn successor(kind: &str, (by, running): &(String, String)) -> Value {
    json!({"verdict": {"kind": kind, "by": by, "running": running, "host": null}, "sentence": null})
}

/// Actions of the plan that change the tool of a need.
fn changes(ground: &Ground, need: &str) -> Vec<Value> {
    let plan = ground.done("plan", json!({"language": "fr"}));
    let made = plan["made"].as_object().cloned().unwrap_or_default();
    made.into_values().filter(|made| made["need"] == need).collect()
}

fn state(desk: &Value) -> String {
    let steps = list(&desk["steps"]);
    let step = steps.iter().find(|step| step["id"] == "recommendations").expect("the step is there");
    step["state"].as_str().expect("a state").to_owned()
}

fn list(value: &Value) -> Vec<Value> {
    value.as_array().cloned().unwrap_or_default()
}
