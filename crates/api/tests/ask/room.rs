//! A workshop: votes are counted, shown, and forgotten; what is kept are figures, and the answer that they give.

use crate::ground::Ground;
use rumb_api::Code;
use rumb_engine::fraction::Exact;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn a_workshop_asks_twelve_questions_and_knows_which_comes_next() {
    let (ground, _) = Ground::with_audit();
    let before = ground.done("room", json!({}));
    let ids: Vec<_> = list(&before["questions"]).iter().map(|one| one["question"].clone()).collect();
    assert_eq!(ids.len(), 12, "twelve questions fit into an hour: {ids:?}");
    assert_eq!(before["next"], ids[0], "the first comes first");
    ground.done("change", round(&ids[0], &[hands("0 2 3 1 0 ?1")], 1, &json!(2), ""));
    let after = ground.done("room", json!({}));
    assert_eq!(after["next"], ids[1], "then the second");
    let kept = &after["questions"][0]["round"];
    assert_eq!((&kept["kept"], &kept["review"]), (&json!(2), &json!(false)), "the first has its round");
    let figures = json!({"votes": 7, "unknown": 1, "median": 2, "spread": 2});
    assert_eq!(kept["seen"]["room"], figures, "with the figures of its votes");

    let desk = ground.done("undo", json!({}));
    assert_eq!(ground.done("room", json!({}))["next"], ids[0], "one undo takes the round back");
    assert!(desk["answers"].as_object().expect("answers").is_empty(), "and its answer with it");
}

#[test]
fn nothing_is_told_of_votes_but_their_number_before_they_are_shown() {
    let (ground, _) = Ground::with_audit();
    let count =
        |ballot: Value| ground.done("count_votes", json!({"question": "CON-01", "ballots": [ballot]}))[0].clone();
    assert_eq!(count(hands("0 2 3 1 0 ?1")), json!({"votes": 7, "fault": null}), "seven hands");
    assert_eq!(count(cards("2 3 ?")), json!({"votes": 3, "fault": null}), "three cards");
    let faults = [
        (hands("0 2 3"), json!({"kind": "five", "found": 3})),
        (cards("2 7"), json!({"kind": "sign", "sign": "7"})),
        (hands("99 99 99 0 0"), json!({"kind": "too-many", "most": 200})),
    ];
    for (ballot, fault) in faults {
        let told = ballot.to_string();
        assert_eq!(count(ballot), json!({"votes": 0, "fault": fault}), "{told} is refused with its reason");
    }
    let show =
        |ballots: Value| ground.done("show_votes", json!({"question": "CON-01", "ballots": ballots, "taken": 1}));
    let few = show(json!([cards("0 4")]));
    assert_eq!(few, json!({"shown": null, "next": "decide-together"}), "two votes would tell who voted what");
    let shown = show(json!([hands("1 3 2 1 0 ?1")]));
    assert_eq!(shown["shown"]["room"]["levels"], json!([1, 3, 2, 1, 0]), "the dots of the room");
    assert_eq!(shown["next"], "talk", "it is divided");
    let mixed = show(json!([hands("0 0 3 0 0"), cards("2 2")]));
    assert_eq!(mixed["shown"]["room"]["levels"], json!([0, 0, 5, 0, 0]), "both ways in one room");
    assert_eq!(mixed["next"], "conclude", "they agree");
}

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
    let again = ground.done("room", json!({}));
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
    assert!(ground.done("room", json!({}))["questions"][0]["round"].is_null(), "and nothing was written");
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
        ground.done("undo", json!({}));
        ground.done("redo", json!({}));
    }
    let traces: Vec<String> = typed
        .iter()
        .flat_map(|text| [(*text).to_owned(), text.replace(' ', ""), text.replace(' ', ","), text.replace(' ', ", ")])
        .chain(["ballot".to_owned()])
        .collect();
    let look = |when: &str| {
        for file in files(ground.folder.path()) {
            let bytes = fs::read(&file).expect("a file can be read");
            let found = traces.iter().find(|trace| bytes.windows(trace.len()).any(|part| part == trace.as_bytes()));
            assert_eq!(found, None, "{when}, {} holds no vote", file.display());
        }
    };
    ground.done("close", json!({}));
    look("after the workshop");
    let bytes = fs::read(&path).expect("the file can be read");
    assert!(bytes.windows(7).any(|part| part == b"\"votes\""), "the figures are there");
}

fn round(question: &Value, ballots: &[Value], taken: u8, consensus: &Value, dissent: &str) -> Value {
    json!({"kind": "round", "question": question, "ballots": ballots, "taken": taken, "consensus": consensus,
        "dissent": dissent})
}

fn hands(text: &str) -> Value {
    json!({"from": "hands", "group": null, "text": text})
}

fn cards(text: &str) -> Value {
    json!({"from": "cards", "group": null, "text": text})
}

fn list(value: &Value) -> &[Value] {
    value.as_array().expect("a list")
}

fn fraction(text: &Value) -> Exact {
    text.as_str().expect("a fraction is text").parse().expect("a fraction")
}

/// All files below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder can be read").flatten().map(|entry| entry.path());
    let (folders, mut found): (Vec<_>, Vec<_>) = entries.partition(|path| path.is_dir());
    found.extend(folders.iter().flat_map(|folder| files(folder)));
    found
}
