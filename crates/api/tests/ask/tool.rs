//! The page of tools: names are found, ticks and entered tools are one truth, and nothing of the file is lost.

use crate::ground::{Ground, day};
use rumb_api::Code;
use rumb_engine::answer::{Operator, Tool};
use rumb_store::{AuditId, Change, Store, Write};
use serde_json::{Value, json};

#[test]
fn a_few_letters_offer_the_tool_that_is_meant() {
    let ground = Ground::new();
    let cases = [
        ("gma", "fr", "gmail"),
        ("watsap", "fr", "whatsapp"),
        ("one drive", "en", "onedrive"),
        ("gsuite", "es", "google-workspace"),
        ("nextclou", "ro", "nextcloud"),
        ("papier", "fr", "paper"),
        ("hârtie", "ro", "paper"),
        ("libre office", "ca", "libreoffice"),
        ("paheko", "fr", "paheko"),
        ("libre", "fr", "libreoffice"),
        ("helloass", "fr", "helloasso"),
    ];
    for (words, language, expected) in cases {
        let hits = ground.done("find_tools", json!({"words": words, "language": language}));
        assert_eq!(hits[0]["product"], expected, "“{words}” offers {expected} first, not {hits}");
    }
    for words in ["", " ", "g", "gm", "…"] {
        let hits = ground.done("find_tools", json!({"words": words, "language": "fr"}));
        assert_eq!(hits, json!([]), "“{words}” is too little to offer anything");
    }
}

#[test]
fn everything_that_is_offered_has_a_name_and_a_need_on_the_card() {
    let (ground, _) = Ground::with_audit();
    let card = ground.done("tools", json!({"language": "fr"}));
    let tools = card["tools"].as_object().expect("tools by their ids");
    for (id, tool) in tools {
        assert!(tool["name"].as_str().is_some_and(|name| !name.is_empty()), "{id} has a name");
        assert!(tool["needs"].as_array().is_some_and(|needs| !needs.is_empty()), "{id} serves a need");
    }
    assert_eq!(tools["paper"]["name"], "Papier", "what nobody sells is named in the reader's words");
    assert_eq!(tools["gmail"]["operator"], "vendor", "the only way of running is known");
    assert_eq!(tools["nextcloud"]["operator"], "unknown", "of several ways none is supposed");
    let all = card["hosts"].as_array().map(Vec::len);
    ground.done(
        "change",
        json!({"kind": "answer", "question": "PRF-01", "answer": {"state": "answered", "value": "FR"}}),
    );
    let own = ground.done("tools", json!({"language": "fr"}))["hosts"].as_array().map(Vec::len);
    assert!(own > Some(0) && own < all, "hosts are those of the country, once it is told");
}

#[test]
fn what_is_entered_shows_as_ticked_and_answers_its_question() {
    let (ground, _) = Ground::with_audit();
    let state = |desk: &Value| {
        let steps = desk["steps"].as_array().expect("steps");
        steps.iter().find(|step| step["id"] == "tools").map(|step| step["state"].clone())
    };
    let desk = enter(&ground, &[("email", "gmail", None)]);
    assert_eq!(desk["inventory"]["INV-01"]["options"], json!(["gmail"]), "the tool stands for its option");
    assert_eq!(desk["answers"], json!({}), "and no answer is made up");
    assert_eq!(state(&desk), Some(json!("open")), "the other question is still open");
    assert_ne!(desk["next"], "INV-01", "nobody is asked again");
    let desk = enter(&ground, &[("email", "gmail", None), ("file-storage", "other", Some("Le coffre"))]);
    assert_eq!(desk["inventory"]["INV-02"]["options"], json!(["other"]), "what no option names is another one");
    assert_eq!(state(&desk), Some(json!("done")), "each question is answered by tools");
}

#[test]
fn an_option_that_is_no_longer_ticked_takes_its_tools_along_in_one_change() {
    let (ground, _) = Ground::with_audit();
    let ticked =
        json!({"kind": "answer", "question": "INV-01", "answer": {"state": "answered", "value": ["gmail", "yahoo"]}});
    ground.done("change", ticked);
    let before = enter(&ground, &[("email", "gmail", None), ("file-storage", "dropbox", None)]);
    assert_eq!(before["inventory"]["INV-01"]["options"], json!(["gmail", "yahoo"]), "a tool and a tick beside it");
    let ticks = |options: &[&str]| json!({"kind": "ticks", "question": "INV-01", "options": options});
    let desk = ground.done("change", ticks(&["yahoo"]));
    assert_eq!(products(&desk), ["dropbox"], "its tool is gone, the others stay");
    assert_eq!(desk["answers"]["INV-01"]["value"], json!(["yahoo"]), "and so is its tick");
    let undone = ground.done("undo", json!({}));
    for key in ["tools", "answers", "inventory"] {
        assert_eq!(undone[key], before[key], "one undo brings {key} back");
    }
    let redone = ground.done("redo", json!({}));
    assert_eq!(products(&redone), ["dropbox"], "and one redo takes it away again");
    ground.done("undo", json!({}));
    let none = ground.done("change", ticks(&["none"]));
    assert_eq!(none["inventory"]["INV-01"]["options"], json!(["none"]), "nothing in use is nothing");
    assert_eq!(products(&none), ["dropbox"], "and leaves no tool for it");
    let open = ground.done("change", ticks(&[]));
    assert_eq!(open["answers"], json!({}), "without a tick the question is open again");
    let same = ground.done("change", ticks(&[]));
    assert_eq!(same["answers"], json!({}), "once more changes nothing");
    assert_eq!(ground.done("undo", json!({}))["inventory"]["INV-01"]["options"], json!(["none"]), "and is no step");
}

#[test]
fn a_tick_beside_an_entered_tool_leaves_it_where_it_is() {
    let (ground, _) = Ground::with_audit();
    enter(&ground, &[("email", "gmail", None)]);
    let desk = ground.done("change", json!({"kind": "ticks", "question": "INV-01", "options": ["gmail", "yahoo"]}));
    assert_eq!(products(&desk), ["gmail"], "the tool stays");
    assert_eq!(desk["answers"]["INV-01"]["value"], json!(["yahoo"]), "the answer keeps what no tool says");
}

#[test]
fn changes_of_tools_that_do_not_fit_are_refused() {
    let (ground, _) = Ground::with_audit();
    let before = enter(&ground, &[("email", "gmail", None)]);
    let with = |key: &str, value: Value| {
        let mut tool = tool("email", "gmail", None);
        tool[key] = value;
        json!({"kind": "tools", "tools": [tool]})
    };
    let many: Vec<_> = (0..301).map(|_| tool("email", "gmail", None)).collect();
    let ticks = |question: &str, options: &[&str]| json!({"kind": "ticks", "question": question, "options": options});
    let cases = [
        (with("need", json!("happiness")), Code::BadAnswer),
        (with("product", json!("no-such-tool")), Code::BadAnswer),
        (with("product", json!("other")), Code::BadAnswer),
        (with("name", json!("\u{200b}")), Code::BadAnswer),
        (with("name", json!("a\nb")), Code::BadAnswer),
        (with("name", json!("é".repeat(201))), Code::BadAnswer),
        (with("host", json!("nobody")), Code::BadAnswer),
        (with("people", json!(1_000_001)), Code::BadAnswer),
        (with("people", json!(-1)), Code::Internal),
        (with("satisfaction", json!(5)), Code::BadAnswer),
        (with("share", json!(1001)), Code::BadAnswer),
        (with("yearly_cost_eur", json!(10_000_001)), Code::BadAnswer),
        (with("contract_end", json!("9999-01-01")), Code::BadAnswer),
        (with("contract_end", json!("soon")), Code::Internal),
        (with("operator", json!("nobody")), Code::Internal),
        (with("more", json!(1)), Code::Internal),
        (json!({"kind": "tools", "tools": many}), Code::BadAnswer),
        (ticks("INV-01", &["fax"]), Code::BadAnswer),
        (ticks("INV-01", &["none", "gmail"]), Code::BadAnswer),
        (ticks("INV-99", &["gmail"]), Code::BadAnswer),
        (ticks("PRF-01", &["FR"]), Code::BadAnswer),
        (ticks("GOV-01", &[]), Code::BadAnswer),
    ];
    for (change, code) in cases {
        let told = change.to_string().chars().take(160).collect::<String>();
        assert_eq!(ground.refused("change", change), code, "{told} does not fit");
        assert_eq!(ground.done("desk", json!({})), before, "{told} changed nothing");
    }
}

#[test]
fn a_tool_that_the_catalogue_does_not_know_stays_in_the_file() {
    let (ground, path) = Ground::with_audit();
    ground.done("close", json!({}));
    let foreign = Tool::named("email".into(), "mail-of-next-year".into(), Operator::Vendor);
    let known = Tool::named("email".into(), "gmail".into(), Operator::Vendor);
    let write = Write::Change(AuditId::FIRST, Change::Tools(vec![foreign.clone(), known]));
    let folders = ground.folders();
    let mut store = Store::open(&path, &folders.backups, day()).expect("the file opens");
    store.write(&write).expect("the store takes it");
    drop(store);

    let desk = ground.open(&path);
    assert_eq!(
        (products(&desk), &desk["unread"]),
        (vec!["gmail".to_owned()], &json!(1)),
        "it is left aside and counted"
    );
    for page in ["tools", "results", "recommendations", "plan"] {
        ground.done(page, json!({"language": "fr"}));
    }
    let desk = enter(&ground, &[("chat", "whatsapp", None)]);
    assert_eq!((products(&desk), &desk["unread"]), (vec!["whatsapp".to_owned()], &json!(1)), "it is still counted");
    ground.done("change", json!({"kind": "ticks", "question": "INV-01", "options": ["yahoo"]}));
    ground.done("close", json!({}));
    let store = Store::open(&path, &folders.backups, day()).expect("the file opens");
    let tools = store.audit(AuditId::FIRST).expect("the audit is read").audit.tools;
    assert!(tools.contains(&foreign), "no change of the list loses it: {tools:?}");
}

#[test]
fn a_tool_with_a_name_of_its_own_is_called_by_it() {
    let ground = Ground::new();
    ground.done("example", json!({"language": "fr"}));
    ground.done("change", json!({"kind": "ticks", "question": "INV-01", "options": []}));
    let mut tools = ground.done("desk", json!({}))["tools"].as_array().expect("tools").clone();
    tools.retain(|tool| tool["need"] != "email");
    tools.extend([tool("email", "other", Some("Le courrier du village")), tool("email", "other", Some("La poste"))]);
    ground.done("change", json!({"kind": "tools", "tools": tools}));
    let results = ground.done("results", json!({"language": "fr"}));
    let needs = results["autonomy"]["needs"].as_array().expect("needs");
    let email = needs.iter().find(|need| need["need"] == "email").expect("the need of e-mail");
    let names: Vec<_> = email["tools"].as_array().expect("tools").iter().map(|tool| tool["names"][0].clone()).collect();
    assert_eq!(names, ["Le courrier du village", "La poste"], "both are named");
    assert_eq!((&email["shown"], &email["confidence"]), (&Value::Null, &json!(0)), "and nothing is known of them");
    let advice = ground.done("recommendations", json!({"language": "fr"})).to_string();
    assert!(advice.contains("Le courrier du village"), "the proposals name it too");
}

/// Enters these tools, in place of all others.
fn enter(ground: &Ground, tools: &[(&str, &str, Option<&str>)]) -> Value {
    let tools: Vec<_> = tools.iter().map(|(need, product, name)| tool(need, product, *name)).collect();
    ground.done("change", json!({"kind": "tools", "tools": tools}))
}

fn tool(need: &str, product: &str, name: Option<&str>) -> Value {
    json!({"need": need, "product": product, "name": name, "operator": "unknown", "host": null, "people": null,
        "satisfaction": null, "imposed": false, "share": null, "yearly_cost_eur": null, "contract_end": null})
}

fn products(desk: &Value) -> Vec<String> {
    let tools = desk["tools"].as_array().expect("tools");
    tools.iter().filter_map(|tool| tool["product"].as_str().map(str::to_owned)).collect()
}
