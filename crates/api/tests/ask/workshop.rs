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
#[test]
fn groups_stand_side_by_side_and_a_gap_is_a_finding() {
    let (ground, _) = Ground::with_audit();
    let of = |group: &str, text: &str| json!({"from": "cards", "group": group, "text": text});
    let show = |ballots: Value| {
        ground.done("show_votes", json!({"question": "CON-01", "ballots": ballots, "taken": 2}))["shown"].clone()
    };
    let apart = show(json!([of("board", "333"), of("public", "112")]));
    assert_eq!(
        (&apart["gap"], &apart["together"]),
        (&json!(2), &json!(false)),
        "the board thinks that there are copies"
    );
    assert_eq!(apart["groups"][1]["dots"]["levels"], json!([0, 2, 1, 0, 0]), "the public does not");
    let small = show(json!([of("board", "333"), of("public", "1")]));
    assert_eq!((&small["groups"], &small["together"]), (&json!([]), &json!(true)), "one vote never stands alone");

    let ballots = [of("board", "333"), of("public", "112")];
    ground.done("change", round(&json!("CON-01"), &ballots, 2, &Value::Null, "Des copies existent au siège."));
    let room = ground.done("results", json!({"language": "fr"}))["room"].clone();
    assert_eq!(list(&room).len(), 1, "the results tell it");
    let told = &room[0];
    assert_eq!((&told["kept"], &told["review"]), (&json!(2), &json!(true)), "the lower median is kept, to be reviewed");
    assert_eq!(told["dissent"], "Des copies existent au siège.", "with the other opinion");
    assert_eq!(told["seen"]["gap"], 2, "and the gap between the groups");
}

#[test]
fn a_round_gives_the_answer_and_less_confidence() {
    let (ground, path) = Ground::with_audit();
    let sure = || {
        let because = json!({"subject": {"kind": "confidence", "area": "CON"}, "language": "fr"});
        let because = ground.done("why", because);
        let parts: Exact = list(&because["parts"]).iter().map(|part| fraction(&part["exact"][0])).sum();
        assert_eq!(parts, fraction(&because["exact"][0]), "the parts add up");
        because
    };
    ground.done("change", json!({"kind": "length", "length": "flash"}));
    ground.done("change", round(&json!("CON-01"), &[cards("1111")], 1, &json!(1), ""));
    ground.done("change", round(&json!("CON-02"), &[cards("1111")], 1, &json!(1), ""));
    assert_eq!(sure()["exact"], json!(["6"]), "where all agree, all of the weight is sure");
    ground.done("change", round(&json!("CON-01"), &[cards("0 1 1 4")], 2, &json!(1), ""));
    let because = sure();
    assert_eq!(because["exact"], json!(["21/4"]), "they disagree by a half: a quarter of 3 is not sure");
    let doubted = list(&because["parts"]).iter().find(|part| part["question"] == "CON-01").expect("it is a part");
    assert_eq!(doubted["amount"]["id"], "because-disagreed", "and the reason is told");
    ground.done("change", json!({"kind": "answer", "question": "CON-01", "answer": {"state": "answered", "value": 3}}));
    assert_eq!(sure()["exact"], json!(["6"]), "another answer is not the one of the room");
    assert!(list(&ground.done("results", json!({"language": "fr"}))["room"]).is_empty(), "nor is it told as theirs");

    ground.done("change", round(&json!("CON-02"), &[], 0, &json!("?"), ""));
    let desk = ground.done("desk", json!({}));
    assert_eq!(desk["answers"]["CON-02"]["state"], "dont-know", "two who do not know decide it together");
    ground.done("close", json!({}));
    ground.open(&path);
    let again = ground.done("workshop", json!({}));
    let kept = list(&again["questions"]).iter().find(|one| one["question"] == "CON-02").expect("it is asked");
    assert_eq!(kept["round"]["kept"], "?", "a round is there when the file opens again");
}

#[test]
fn a_round_that_says_nothing_or_too_much_is_refused() {
    let (ground, _) = Ground::with_audit();
    let long = "é".repeat(501);
    let con = json!("CON-01");
    let wrong = [
        round(&con, &[], 0, &Value::Null, ""),
        round(&con, &[cards("0 4")], 1, &Value::Null, ""),
        round(&con, &[cards("2 x 2 2")], 1, &json!(2), ""),
        round(&con, &[cards("222")], 3, &json!(2), ""),
        round(&con, &[cards("222")], 0, &json!(2), ""),
        round(&con, &[cards("222")], 1, &json!(2), &long),
        round(&json!("PRF-04"), &[cards("222")], 1, &json!(2), ""),
        round(&json!("PRO-02"), &[cards("222")], 1, &json!(2), ""),
        round(&json!("ZZZ-01"), &[cards("222")], 1, &json!(2), ""),
    ];
    for change in wrong {
        let told = change.to_string();
        assert_eq!(ground.refused("change", change), Code::BadAnswer, "{told} is refused");
    }
    assert!(ground.done("workshop", json!({}))["questions"][0]["round"].is_null(), "and nothing was written");
}

#[test]
fn no_vote_is_found_in_any_file() {
    let (ground, path) = Ground::with_audit();
    let typed = ["4 1 4 1 4 1 ?", "41414?1", "3 0 0 1 4 ?5"];
    for ballot in [cards(typed[0]), cards(typed[1]), hands(typed[2])] {
        for question in ["CON-01", "CON-02", "LOC-01"] {
            ground.done("count_votes", json!({"question": question, "ballots": [ballot]}));
            ground.done("show_votes", json!({"question": question, "ballots": [ballot], "taken": 1}));
            ground.done("change", round(&json!(question), std::slice::from_ref(&ballot), 1, &json!(1), ""));
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
