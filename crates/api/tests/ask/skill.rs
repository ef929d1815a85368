//! Training by role and skill cards: what is told, and that a card stays with its person.

use crate::ground::Ground;
use rumb_api::Code;
use serde_json::{Value, json};
use std::fs;
use std::path::Path;

fn card(level: u8) -> Value {
    let told = json!({"level": level, "on": null, "seen_with": "mediator"});
    json!({"name": "Ana Secreta", "languages": ["fr"], "levels": {"D1": told, "D3": told, "E2": told},
        "wishes": ["C2", "A1"], "digcomp": true})
}

fn saved(ground: &Ground, name: &str, card: &Value) -> Value {
    let path = ground.folder.path().join(name);
    ground.done("card_save", json!({"path": path, "card": card, "replace": false}))
}

#[test]
fn each_statement_of_each_role_has_its_reasons_and_easy_enough_trainings() {
    let ground = Ground::new();
    ground.done("example", json!({"language": "fr"}));
    let told = ground.done("trainings", json!({"language": "fr"}));
    assert_eq!(told["scheme"].as_array().map(Vec::len), Some(17), "the whole scheme is told");
    let roles = told["roles"].as_array().expect("roles");
    assert!(roles.len() >= 4, "several roles learn: {}", roles.len());
    let mixed = roles.iter().filter(|role| !role["mix"].is_null()).collect::<Vec<_>>();
    assert!(!mixed.is_empty(), "somewhere many learn together");
    for role in mixed {
        let (mix, who) = (&role["mix"], role["mix"]["profiles"].as_array().map_or(0, Vec::len));
        assert!(mix["people"].as_u64() >= Some(5) && who >= 3, "{mix} mixes enough people");
        assert_eq!((&mix["minutes"], &mix["shared"]), (&json!(90), &json!(30)), "and keeps a third of the time");
    }
    let mut with = 0;
    for statement in roles.iter().flat_map(|role| role["statements"].as_array().expect("statements")) {
        assert!((1..=4).contains(&statement["level"].as_u64().unwrap_or(0)), "{statement} has a level");
        assert!(!statement["reasons"].as_array().expect("reasons").is_empty(), "{statement} has a reason");
        assert!(!statement["digcomp"].as_array().expect("codes").is_empty(), "{statement} has a code of DigComp");
        let trainings = statement["trainings"].as_array().expect("trainings");
        assert!(trainings.len() <= 2, "two are enough");
        assert!(trainings.iter().all(|one| one["foreign"] == false), "all are in a language of the association");
        with += usize::from(!trainings.is_empty());
    }
    assert!(with >= 10, "most can be learnt somewhere: {with}");
}

#[test]
fn a_card_is_written_where_its_person_says_and_reads_back_with_the_day() {
    let (ground, _) = Ground::with_audit();
    let file = saved(&ground, "ana", &card(2));
    let path = file["path"].as_str().expect("a path");
    assert!(path.ends_with("ana.rumb-card.json"), "its name says what it is: {path}");
    let read = ground.done("card_open", json!({"path": path}));
    assert_eq!(read["card"], file["card"], "it reads back the same");
    assert_eq!(read["card"]["levels"]["D1"]["on"], "2026-11-22", "what was told is of today");
    assert_eq!(read["card"]["wishes"], json!(["A1", "C2"]), "wishes are kept as well as skills");
    let text = fs::read_to_string(path).expect("it can be read");
    for part in ["\"format\": \"rumb-skill-card\"", "\"version\": 1", "\"digcomp\": true"] {
        assert!(text.contains(part), "the file says {part}: {text}");
    }
}

#[test]
fn no_file_is_replaced_unasked() {
    let (ground, audit) = Ground::with_audit();
    let file = saved(&ground, "ana", &card(2));
    let path = file["path"].as_str().expect("a path");
    let before = fs::read(path).expect("it can be read");
    let again = |path: &Path, replace| json!({"path": path, "card": card(4), "replace": replace});
    assert_eq!(ground.refused("card_save", again(Path::new(path), false)), Code::Exists, "the file is there");
    // Who agreed to replace `ana` did not agree to replace what its name becomes.
    let short = ground.folder.path().join("ana");
    assert_eq!(ground.refused("card_save", again(&short, true)), Code::Exists, "nor under another name");
    assert_eq!(fs::read(path).expect("it can be read"), before, "it is as it was");
    ground.done("card_save", again(Path::new(path), true));
    assert_ne!(fs::read(path).expect("it can be read"), before, "whoever agrees replaces it");
    let beside = ground.done("card_save", again(&audit, true));
    assert_ne!(beside["path"], json!(audit), "an audit is never written over");
    let proposed = ground.done("card_place", json!({"name": "../Ana: 1/2", "language": "fr"}));
    let proposed = proposed["path"].as_str().expect("a path");
    assert!(proposed.ends_with("Ana 1 2.rumb-card.json"), "a name that every system takes: {proposed}");
}

#[test]
fn what_is_no_card_is_told_in_its_own_words() {
    let (ground, audit) = Ground::with_audit();
    let put = |name: &str, bytes: &[u8]| {
        let path = ground.folder.path().join(name);
        fs::write(&path, bytes).expect("a file can be written");
        json!({"path": path})
    };
    let cases = [
        (put("a.json", b"{"), Code::CardDamaged),
        (put("b.json", b"{\"format\":\"rumb-answers\",\"version\":1}"), Code::NotACard),
        (put("c.json", &vec![b' '; 1 << 17]), Code::CardTooLarge),
        (put("d.json", b"{\"format\":\"rumb-skill-card\",\"version\":9}"), Code::CardNewer),
        (
            put(
                "e.json",
                br#"{"format":"rumb-skill-card","version":1,"name":"","languages":[],"levels":{},"wishes":["Q7"]}"#,
            ),
            Code::CardUnknown,
        ),
        (json!({"path": ground.folder.path()}), Code::NotACard),
        (json!({"path": ground.folder.path().join("nowhere")}), Code::Missing),
        (json!({"path": audit}), Code::CardTooLarge),
    ];
    for (args, code) in cases {
        assert_eq!(ground.refused("card_open", args.clone()), code, "{args}");
    }
}

#[test]
fn cards_side_by_side_are_counted_and_leave_no_trace() {
    let (ground, audit) = Ground::with_audit();
    let bytes = fs::read(&audit).expect("the audit can be read");
    let cover = |cards: Value| ground.done("coverage", json!({"cards": cards}));
    let of_it = |cards: Value| {
        let told = cover(cards);
        let roles = told["roles"].as_array().expect("roles").clone();
        roles.into_iter().find(|role| role["learner"] == "it").expect("the digital lead is told of")
    };
    // Nothing is known of the size: a micro association, D1 and D3 at 3, E2 at 2.
    let one = of_it(json!([card(3)]));
    assert_eq!(one, json!({"learner": "it", "core": 3, "covered": 3, "deputies": 0}), "one person covers it");
    let two = of_it(json!([card(3), card(2)]));
    assert_eq!(two, json!({"learner": "it", "core": 3, "covered": 3, "deputies": 1}), "a second one in part");
    assert!(!cover(json!([card(3)])).to_string().contains("Ana"), "it is not told who");
    let lacks = cover(json!([card(3), card(2), card(0)]))["lacks"].clone();
    assert_eq!(
        lacks,
        json!([{"levels": 0, "people": 2}, {"levels": 1, "people": 1}]),
        "one lacks a level, two nothing"
    );
    let steps = ground.done("skill_steps", json!({"card": card(2), "language": "fr"}));
    assert_eq!(steps.as_array().map(Vec::len), Some(2), "each wish has its next step");
    let file = saved(&ground, "stick/ana", &card(2));
    ground.done("card_open", json!({"path": file["path"]}));
    assert_eq!(fs::read(&audit).expect("the audit can be read"), bytes, "the file of the association is as it was");
    fs::remove_file(file["path"].as_str().expect("a path")).expect("it can be removed");
    let traces = traces(ground.folder.path(), b"Ana Secreta");
    assert_eq!(traces, [""; 0], "no other file speaks of the person");
}

#[test]
fn a_card_needs_no_audit_and_leaves_no_trace_but_its_own_file() {
    let ground = Ground::new();
    assert_eq!(ground.done("desk", json!({})), Value::Null, "no audit is open");
    let scheme = ground.done("scheme", json!({}));
    assert_eq!(scheme.as_array().map(Vec::len), Some(17), "the whole scheme is told");
    let steps = ground.done("skill_steps", json!({"card": card(2), "language": "fr"}));
    let steps = steps.as_array().expect("steps").clone();
    assert_eq!(steps.len(), 2, "each wish has its next step");
    let foreign =
        |step: &Value| step["trainings"].as_array().is_some_and(|all| all.iter().any(|one| one["foreign"] == true));
    assert!(!steps.iter().any(foreign), "in the language of the card");
    let file = saved(&ground, "stick/ana", &card(2));
    let read = ground.done("card_open", json!({"path": file["path"]}));
    assert_eq!(read["card"], file["card"], "it is written and read");
    fs::remove_file(file["path"].as_str().expect("a path")).expect("it can be removed");
    assert_eq!(traces(ground.folder.path(), b"Ana Secreta"), [""; 0], "no other file speaks of the person");
}

/// Files below a folder that hold some bytes.
fn traces(folder: &Path, wanted: &[u8]) -> Vec<String> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).expect("the folder can be read").flatten() {
        let path = entry.path();
        if path.is_dir() {
            found.extend(traces(&path, wanted));
        } else if fs::read(&path).is_ok_and(|bytes| bytes.windows(wanted.len()).any(|part| part == wanted)) {
            found.push(path.display().to_string());
        }
    }
    found
}
