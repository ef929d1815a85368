//! The plan: every word that the screen asks for exists.

use crate::ground::{Ground, day, journeys};
use rumb_api::{make_audit, read_answers};
use rumb_locale::{Language, Words};
use serde_json::{Value, json};

#[test]
fn every_message_that_a_plan_asks_for_exists_in_every_language() {
    let ground = Ground::new();
    let (mut actions, mut postponed, mut questions, mut made) = (0, 0, 0, 0);
    for file in journeys() {
        let name = file.file_stem().expect("a file has a name").to_string_lossy().into_owned();
        let path = ground.folder.path().join(format!("{name}.rumb"));
        make_audit(&path, &read_answers(&file).expect("the answers read"), day()).expect("the audit is made");
        let mut desk = ground.open(&path);
        // As it is, and with nobody who has an hour to give: then everything waits for the next year.
        for hours in [desk["capacity"]["hours_per_month"].take(), json!(0)] {
            desk["capacity"]["hours_per_month"] = hours;
            ground.done("change", json!({"kind": "capacity", "capacity": desk["capacity"]}));
            let plan = ground.done("plan", json!({"language": "fr"}));
            actions += list(&plan["actions"]).len();
            postponed += list(&plan["next_year"]).len();
            questions += list(&plan["find_out"]).len();
            made += plan["made"].as_object().expect("a table").len();
            for id in ids(&plan) {
                for language in Language::ALL {
                    assert!(Words::of(language).has(&id), "{} has {id}, which {name} asks for", language.code());
                }
            }
        }
    }
    assert!(actions > 50 && postponed > 5 && questions > 5 && made > 5, "there is something to see in the plans");
}

#[test]
fn a_contract_says_whether_the_plan_leaves_its_tool_in_time() {
    let ground = Ground::new();
    ground.done("example", json!({"language": "fr"}));
    let contracts = || list(&ground.done("plan", json!({"language": "fr"}))["contracts"]).to_vec();
    let [office] = &contracts()[..] else { panic!("the example has one contract that ends in the year") };
    let told = json!([office["ends"], office["words"], office["renewal"]]);
    assert_eq!(told, json!(["2027-05-31", "contract-stays", null]), "nobody decided to leave it");
    assert!(text(&office["tool"]).starts_with("Microsoft Office"), "it is told by its name");
    let verdict = json!({"kind": "replace", "by": "libreoffice", "running": "local", "host": null});
    let decision = json!({"verdict": verdict, "sentence": null});
    ground.done("change", json!({"kind": "decision", "need": "office-suite", "decision": decision}));
    let [office] = &contracts()[..] else { panic!("it is one contract still") };
    let month = office["month"].as_str();
    match office["words"].as_str() {
        Some("contract-in-time") => assert!(month.is_some_and(|month| month <= "2027-05"), "{office} is left in time"),
        Some("contract-renewed") => assert!(month.is_some_and(|month| month > "2027-05"), "{office} is left later"),
        other => assert_eq!(other, Some("contract-waits"), "{office} is left"),
    }
    assert_eq!(office["words"] != "contract-in-time", office["renewal"] == 69, "only one more year costs");
}

/// The ids of the messages that the screen of the plan asks for.
fn ids(plan: &Value) -> Vec<String> {
    // A decision makes some actions, and says how they are told; the library has the others.
    let action = |id: &Value| match &plan["made"][text(id)]["words"] {
        Value::String(words) => words.clone(),
        _ => format!("action-{}", text(id).to_lowercase()),
    };
    let question = |id: &Value| format!("question-{}", text(id).to_lowercase());
    let made = plan["made"].as_object().expect("a table");
    let mut ids: Vec<_> = made.values().map(|made| format!("need-{}", text(&made["need"]))).collect();
    ids.extend(list(&plan["contracts"]).iter().map(|contract| text(&contract["words"]).to_owned()));
    for card in list(&plan["actions"]) {
        ids.push(action(&card["id"]));
        ids.push(format!("role-{}", text(&card["owner"])));
        ids.extend(list(&card["depends_on"]).iter().map(action));
        ids.extend(list(&card["reasons"]).iter().filter_map(|reason| match text(&reason["kind"]) {
            "question" | "flag" => Some(question(&reason["question"])),
            "prerequisite" => Some(action(&reason["action"])),
            "decision" => Some("reason-decision".to_owned()),
            "profile" => Some(format!("reason-profile-{}", text(&reason["condition"]))),
            _ => None,
        }));
    }
    for card in [list(&plan["next_year"]), list(&plan["not_proposed"])].concat() {
        ids.push(action(&card["id"]));
        ids.push(format!("postponed-{}", text(&card["why"])));
    }
    ids.extend(list(&plan["ticked"]).iter().map(action));
    ids.extend(list(&plan["open_flags"]).iter().map(|id| format!("{}.gap", question(id))));
    for card in list(&plan["find_out"]) {
        ids.push(format!("{}.find-out", question(&card["question"])));
        ids.push(format!("role-{}", text(&card["whom"])));
    }
    ids
}

fn list(value: &Value) -> &[Value] {
    value.as_array().expect("a list")
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a word")
}
