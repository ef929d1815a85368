//! How free an association is to leave its tools, as the screens ask for it.

use crate::ground::Ground;
use serde_json::{Value, json};

fn results(ground: &Ground, language: &str) -> Value {
    ground.done("results", json!({"language": language}))["autonomy"].take()
}

#[test]
fn the_results_say_on_whom_the_tools_of_the_example_rest() {
    let ground = Ground::new();
    ground.done("example", json!({"language": "fr"}));
    let found = results(&ground, "fr");
    assert_eq!(found["holders"][0]["name"], "Microsoft", "the largest share first");
    let shares: i64 = found["holders"].as_array().into_iter().flatten().filter_map(|one| one["percent"].as_i64()).sum();
    assert!((97..=103).contains(&shares), "shares make a whole, but for rounding: {shares}");
    assert_eq!(found["needs"][0]["tools"][0]["names"], json!(["Gmail"]), "tools are named");
    assert_eq!(facts(&found).len(), 6, "each with the six facts");
    let alt = found["plane"]["alt"].as_str().unwrap_or_default();
    assert!(alt.contains("29,5"), "the picture says its figures in words: {alt}");
}

/// Tools are told first; while a longer version is under way, the results of the one before stand beside all of them.
#[test]
fn tools_do_not_wait_for_a_length_to_be_finished() {
    let (ground, _) = Ground::with_audit();
    ground.done("change", json!({"kind": "length", "length": "standard"}));
    let tick = |question: &str, option: &str| {
        let answer = json!({"state": "answered", "value": [option]});
        ground.done("change", json!({"kind": "answer", "question": question, "answer": answer}));
    };
    tick("INV-01", "gmail");
    tick("INV-04", "zoom");
    let needs = |found: &Value| -> Vec<String> {
        let needs = found["needs"].as_array().into_iter().flatten();
        needs.filter_map(|need| need["need"].as_str().map(str::to_owned)).collect()
    };
    assert_eq!(needs(&results(&ground, "en")), ["email", "video-meeting"], "both tools count at once");
    tick("INV-08", "spreadsheet");
    let found = results(&ground, "ro")["needs"].to_string();
    assert!(found.contains("Foaie de calcul"), "what nobody sells is named in the reader's words: {found}");
}

#[test]
fn a_proposal_says_what_would_change() {
    let ground = Ground::new();
    ground.done("example", json!({"language": "fr"}));
    let advice = ground.done("recommendations", json!({"language": "fr"}));
    let lines = advice["lines"].as_array().into_iter().flatten();
    let changes: Vec<&Value> =
        lines.map(|line| &line["candidates"][0]["what_if"]).filter(|one| !one.is_null()).collect();
    let figure = |value: &Value| value.as_str().and_then(|shown| shown.replace(',', ".").parse::<f64>().ok());
    let known: Vec<_> =
        changes.iter().filter_map(|one| Some((figure(&one["before"])?, figure(&one["after"])?))).collect();
    assert!(!known.is_empty(), "something is in use where something is proposed: {changes:?}");
    assert!(known.iter().all(|(before, after)| after > before), "a libre tool leaves one freer: {known:?}");
    let fresh = changes.iter().filter(|one| one["before"].is_null());
    assert!(fresh.clone().count() > 0, "something is proposed where nothing is in use");
    assert!(fresh.clone().all(|one| one["vendor"].is_null()), "where nothing was used, nobody is relieved of anything");
    let vendors: Vec<_> = changes.iter().filter(|one| !one["vendor"].is_null()).collect();
    assert!(!vendors.is_empty(), "less rests on a vendor then");
    for change in vendors {
        let [before, after] = ["before", "after"].map(|when| change["vendor"][when].as_u64());
        assert!(after < before, "{change}");
    }
}

fn facts(found: &Value) -> Vec<Value> {
    found["needs"][0]["tools"][0]["facts"].as_array().cloned().unwrap_or_default()
}
