//! Needs with their reasons, as the screens ask for them.

use crate::ground::{Ground, journeys};
use rumb_api::{Score, catalogue, questionnaire, read_answers, score};
use serde_json::{Value, json};

#[test]
fn the_needs_of_the_results_are_those_for_which_something_is_proposed() {
    let ground = Ground::new();
    ground.done("example", json!({"language": "fr"}));
    let results = needs(&ground, "results");
    let advice = ground.done("recommendations", json!({"language": "fr"}));
    let lists = ["lines", "imposed", "habits"].map(|list| advice[list].as_array().cloned().unwrap_or_default());
    let mut advice = lists.concat();
    advice.retain(|need| need["strength"] != 0);
    assert!(!results.is_empty(), "the example needs something");
    let plain = |list: &[Value], id: &str| -> Vec<Value> {
        let told = |need: &Value| json!([need[id], need["strength"], need["reasons"], need["otherwise"]]);
        let mut list: Vec<_> = list.iter().map(told).collect();
        list.sort_by_key(|told| told[0].to_string());
        list
    };
    assert_eq!(plain(&results, "id"), plain(&advice, "need"), "both tell the same of each");
}

#[test]
fn a_need_tells_each_of_its_reasons_and_what_each_adds() {
    let ground = Ground::new();
    ground.done("example", json!({"language": "fr"}));
    let mut kinds: Vec<String> = Vec::new();
    for need in needs(&ground, "results") {
        let reasons = need["reasons"].as_array().cloned().unwrap_or_default();
        let sum: u64 = reasons.iter().filter_map(|reason| reason["strength"].as_u64()).sum();
        assert_eq!(need["strength"], sum, "{} is as strong as its reasons together", need["id"]);
        assert_ne!(need["otherwise"], json!([]), "{} says what would have to change", need["id"]);
        kinds.extend(reasons.iter().filter_map(|reason| reason["kind"].as_str().map(str::to_owned)));
    }
    for kind in ["answer", "captive", "no-tool", "wish"] {
        assert!(kinds.iter().any(|own| own == kind), "the example has a reason of the kind {kind}: {kinds:?}");
    }
}

#[test]
fn the_score_tells_the_needs_of_the_answers_alone() {
    for path in journeys() {
        let source = read_answers(&path).unwrap_or_else(|error| panic!("{} is read: {error:?}", path.display()));
        let mut audit = source.audit;
        let told = |audit: &_| -> Score { score(questionnaire(), catalogue(), audit) };
        let before = told(&audit).needs;
        audit.wishes = catalogue().needs.iter().map(|need| need.id.clone()).collect();
        assert_eq!(told(&audit).needs, before, "wishes change nothing in {}", path.display());
    }
}

fn needs(ground: &Ground, command: &str) -> Vec<Value> {
    ground.done(command, json!({"language": "fr"}))["needs"].as_array().cloned().unwrap_or_default()
}
