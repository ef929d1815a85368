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
    let told = json!([office["ends"], office["words"], office["needs"], office["renewal"]]);
    let kept_for = json!(["office-suite", "member-management"]);
    let expected = json!(["2027-05-31", "contract-stays-for", kept_for, null]);
    assert_eq!(told, expected, "the accounts leave it, two needs keep it");
    assert!(text(&office["tool"]).starts_with("Microsoft Office"), "it is told by its name");
    let keep = json!({"verdict": {"kind": "keep"}, "sentence": null});
    ground.done("change", json!({"kind": "decision", "need": "accounting", "decision": keep}));
    let told = json!([contracts()[0]["words"], contracts()[0]["needs"]]);
    assert_eq!(told, json!(["contract-stays", []]), "nobody decided to leave it");
    let decide = |need: &str, by: &str| {
        let verdict = json!({"kind": "replace", "by": by, "running": "local", "host": null});
        let decision = json!({"verdict": verdict, "sentence": null});
        ground.done("change", json!({"kind": "decision", "need": need, "decision": decision}));
    };
    decide("office-suite", "libreoffice");
    decide("accounting", "paheko");
    let told = json!([contracts()[0]["words"], contracts()[0]["needs"]]);
    assert_eq!(
        told,
        json!(["contract-stays-for", ["member-management"]]),
        "it serves another need still, and says which"
    );
    decide("member-management", "paheko");
    let [office] = &contracts()[..] else { panic!("it is one contract still") };
    let month = office["month"].as_str();
    match office["words"].as_str() {
        Some("contract-in-time") => assert!(month.is_some_and(|month| month <= "2027-05"), "{office} is left in time"),
        Some("contract-renewed") => assert!(month.is_some_and(|month| month > "2027-05"), "{office} is left later"),
        other => assert_eq!(other, Some("contract-waits"), "{office} is left"),
    }
    assert_eq!(office["words"] != "contract-in-time", office["renewal"] == 69, "only one more year costs");
}

#[test]
fn who_can_help_with_just_an_action_stands_beside_it() {
    let ground = Ground::new();
    ground.done("example", json!({"language": "fr"}));
    let form = |name: &str, offer: &str| {
        json!({"id": null, "form": {"name": name, "offer": offer, "phone": "02 00 00 00 00", "mail": "a@example.org",
            "site": "", "street": "", "postcode": "", "town": "", "country": "", "hours": "", "note": ""}})
    };
    for (name, offer) in
        [("Le Potager", "Légumes et confitures"), ("La Souris", "Primeros pasos con un ordenador, café")]
    {
        ground.done("keep_neighbour", form(name, offer));
    }
    let plan = ground.done("plan", json!({"language": "fr"}));
    let helpers: Vec<_> = list(&plan["actions"]).iter().map(|action| list(&action["allies"]).to_vec()).collect();
    assert!(helpers.iter().all(|beside| beside.len() <= 2), "two at most stand beside an action");
    assert!(helpers.iter().any(Vec::is_empty), "and nobody where nobody fits");
    let all = helpers.concat();
    let own: Vec<_> = all.iter().filter(|helper| helper["ask"].is_null()).collect();
    assert!(!own.is_empty(), "words of any language are understood");
    for helper in own {
        assert_eq!([&helper["name"], &helper["reached"]], ["La Souris", "02 00 00 00 00"], "who helps with it is told");
    }
    let known: Vec<_> = all.iter().filter(|helper| !helper["ask"].is_null()).collect();
    assert!(!known.is_empty(), "the catalogue knows somebody too");
    let french = Words::of(Language::Fr);
    assert!(known.iter().all(|helper| french.has(text(&helper["ask"]))), "what to ask them has its words");
}

#[test]
fn what_this_year_cannot_take_stands_in_the_year_after() {
    let ground = Ground::new();
    ground.done("example", json!({"language": "fr"}));
    let years = |hours: u32| {
        let mut capacity = ground.done("desk", json!({}))["capacity"].clone();
        capacity["hours_per_month"] = json!(hours);
        ground.done("change", json!({"kind": "capacity", "capacity": capacity}));
        let plan = ground.done("plan", json!({"language": "fr"}));
        (plan["year"].clone(), plan["year_after"].clone())
    };
    let ((all, rest), (none, everything)) = (years(200), years(0));
    assert_eq!(none["hours"], 0, "without hours, all of it waits");
    let sum = |years: [&Value; 2], what: &str| -> Vec<u64> {
        let numbers = |year: &Value| match &year[what] {
            Value::Array(numbers) => numbers.iter().filter_map(Value::as_u64).collect::<Vec<_>>(),
            number => number.as_u64().into_iter().collect(),
        };
        numbers(years[0]).into_iter().zip(numbers(years[1])).map(|(this, after)| this + after).collect()
    };
    for what in ["hours", "mediator_hours", "attend_minutes", "once"] {
        let much = sum([&all, &rest], what);
        assert!(!much.is_empty(), "there are {what}");
        assert_eq!(much, sum([&none, &everything], what), "what both years take is the same: {what}");
    }
    assert_eq!(rest["yearly"], everything["yearly"], "what is paid each year goes on");
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
    for flag in list(&plan["open_flags"]) {
        ids.extend([format!("{}.gap", question(&flag["question"])), text(&flag["words"]).to_owned()]);
    }
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
