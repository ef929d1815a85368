//! Several audits in one file: the next one begins, the one before it is only read, and both are compared.

use crate::ground::{Ground, answered, day};
use chrono::NaiveDate;
use rumb_api::Code;
use rumb_engine::answer::{Answer, Value as Said};
use rumb_engine::questionnaire::Length;
use rumb_store::{Association, AuditHeader, AuditId, Change, Store, Write};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn the_next_audit_takes_along_what_describes_the_association_and_undo_takes_it_back() {
    let ground = example();
    let before = ground.done("desk", json!({}));
    let after = ground.done("begin_audit", json!({}));
    assert_eq!(
        (&after["audit"], &after["earlier"]),
        (&json!(2), &json!([before["begun_on"]])),
        "a second audit is open"
    );
    assert_eq!(after["begun_on"], day().to_string(), "dated today");
    for carried in ["tools", "languages", "length", "deep", "association"] {
        assert_eq!(after[carried], before[carried], "{carried} as before");
    }
    let is_told = |id: &str| ["PRF", "INV"].iter().any(|area| id.starts_with(area));
    let expected: Vec<_> = answers(&before).into_iter().filter(|(id, _)| is_told(id)).collect();
    assert!(expected.len() > 10, "the example describes itself");
    assert_eq!(answers(&after), expected, "and has judged nothing yet");
    for fresh in ["decisions", "notes", "set_aside", "importance"] {
        assert_eq!(after[fresh], json!({}), "{fresh} stay with the audit before");
    }
    assert_eq!(after["capacity"]["hours_per_month"], before["capacity"]["hours_per_month"], "the hours are kept");
    for date in ["decides_on", "assembly"] {
        assert!(!before["capacity"][date].is_null() || date == "assembly", "the example has a date to lose");
        assert_eq!(after["capacity"][date], Value::Null, "a meeting that was is no date of the next plan");
    }
    ground.answer("GOV-02", 4);
    for _ in 0..2 {
        ground.done("undo", json!({}));
    }
    let back = ground.done("desk", json!({}));
    assert_eq!((&back["audit"], &back["earlier"]), (&json!(1), &json!([])), "undo opens the audit before again");
    assert_eq!((&back["answers"], &back["decisions"]), (&before["answers"], &before["decisions"]), "as it was");
    for _ in 0..2 {
        ground.done("redo", json!({}));
    }
    let again = ground.done("desk", json!({}));
    assert_eq!(
        (&again["audit"], &again["answers"]["GOV-02"]["value"]),
        (&json!(2), &json!(4)),
        "and redo the next one"
    );
}

#[test]
fn the_audit_before_is_never_written_again() {
    let ground = example();
    let path = PathBuf::from(ground.done("desk", json!({}))["path"].as_str().expect("a desk has a path"));
    let old = kept(&ground, &path, AuditId::FIRST);
    ground.open(&path);
    ground.done("begin_audit", json!({}));
    ground.answer("GOV-02", 0);
    ground.done("change", json!({"kind": "tools", "tools": []}));
    ground.done(
        "change",
        json!({"kind": "decision", "need": "email", "decision": {"verdict": {"kind": "keep"}, "sentence": null}}),
    );
    let desk = ground.open(&path);
    assert_eq!(desk["audit"], 2, "the newest is the one that is open");
    assert_eq!(kept(&ground, &path, AuditId::FIRST), old, "not one row of the older one changed");
    let desk = ground.open(&path);
    assert_eq!(
        (&desk["audit"], &desk["answers"]["GOV-02"]["value"]),
        (&json!(2), &json!(0)),
        "nor is the newer one lost"
    );
}

#[test]
fn an_audit_without_answers_is_followed_by_none() {
    let (ground, _) = Ground::with_audit();
    assert_eq!(ground.done("next_audit", json!({}))["ready"], false, "there would be nothing to compare with");
    assert_eq!(ground.refused("begin_audit", json!({})), Code::TooEarly, "so that it does not begin");
    ground.answer("GOV-02", 1);
    assert_eq!(ground.done("next_audit", json!({}))["ready"], true, "an answer is enough");
    ground.done("begin_audit", json!({}));
    assert_eq!(ground.refused("begin_audit", json!({})), Code::TooEarly, "a key pressed twice begins one");
}

#[test]
fn an_audit_of_the_last_two_months_is_told_to_be_recent() {
    for (began, is_early) in [("2026-11-22", true), ("2026-09-23", true), ("2026-09-22", false), ("2025-11-22", false)]
    {
        let ground = Ground::new();
        let began: NaiveDate = began.parse().expect("a day");
        let next = file(&ground, began, "0.3").done("next_audit", json!({}));
        assert_eq!(next["early"], is_early, "on {}, one of {began}", day());
        assert_eq!((&next["open_on"], &next["today"]), (&json!(began), &json!(day())), "with both dates");
    }
}

#[test]
fn what_rose_fell_ended_and_began_is_told_question_by_question() {
    let ground = Ground::new();
    let began = NaiveDate::from_ymd_opt(2025, 11, 22).expect("a day");
    file(&ground, began, "0.3");
    let desk = ground.done("begin_audit", json!({}));
    assert_eq!(desk["earlier"], json!(["2025-11-22"]), "the audit of last year is an earlier one");
    let empty = ground.done("compare", json!({"language": "fr"}));
    assert_eq!(turns(&empty, "open").len(), 6, "nothing is answered anew yet");
    for (question, level) in [("GOV-02", 3), ("RES-01", 1), ("SKL-01", 2), ("COM-01", 2)] {
        ground.answer(question, level);
    }
    let state = |question: &str, answer: Value| json!({"kind": "answer", "question": question, "answer": answer});
    ground.done("change", state("COL-01", json!({"state": "not-concerned", "value": "not-our-activity"})));
    ground.done("change", state("CON-01", json!({"state": "dont-know"})));
    let card = ground.done("compare", json!({"language": "fr"}));
    let expected = [
        ("rose", "GOV-02"),
        ("fell", "RES-01"),
        ("stayed", "SKL-01"),
        ("ended", "COL-01"),
        ("begun", "COM-01"),
        ("unknown", "CON-01"),
    ];
    for (turn, question) in expected {
        assert_eq!(turns(&card, turn), [question], "{question} is told as {turn}");
    }
    let area = area(&card, "GOV");
    // One question each time: 1 of 4, then 3 of 4.
    let shown = |side: &str| area["figures"][side]["shown"].as_str().expect("a figure").to_owned();
    assert_eq!((shown("then"), shown("now")), ("25,0".to_owned(), "75,0".to_owned()), "over the same question");
    assert_eq!((&area["figures"]["change"], &area["compared"]), (&json!("+50,0"), &json!(1)), "with its sign");
    assert_eq!(self::area(&card, "RES")["figures"]["change"], "\u{2212}50,0", "the other way round, the same size");
    assert_eq!(area["figures"]["then"]["level"], 1, "by its level first");
    let con = self::area(&card, "CON");
    assert_eq!(
        (&con["figures"], &con["entries"][0]["side"]),
        (&Value::Null, &json!("now")),
        "nothing of it is compared"
    );
    assert_eq!(con["entries"][0]["then"]["value"], 2, "what was said then is told");
    assert_eq!(con["entries"][0]["now"], Value::Null, "what was not said is not");
}

#[test]
fn an_answer_to_an_older_questionnaire_is_not_compared() {
    for version in ["0.2", "9", "somehow"] {
        let ground = Ground::new();
        file(&ground, day(), version);
        ground.done("begin_audit", json!({}));
        ground.answer("GOV-02", 3);
        let card = ground.done("compare", json!({"language": "fr"}));
        assert_eq!(turns(&card, "changed").len(), 7, "version {version} asked something else");
        assert_eq!(card["pairs"][0]["areas"][0]["entries"][0]["then"], Value::Null, "and its words are not shown");
    }
}

#[test]
fn three_audits_are_held_against_the_newest_and_drawn_as_one_line() {
    let ground = example();
    for level in [1, 3] {
        ground.done("begin_audit", json!({}));
        let asked = ground.done("desk", json!({}))["asked"].clone();
        let scored = ground.done("questionnaire", json!({}))["questions"].clone();
        for question in scored.as_array().expect("a list") {
            let is_level = question["form"]["kind"] == "level" && question["scored"] == true;
            if is_level && asked.as_array().expect("a list").contains(&question["id"]) {
                let levels = question["form"]["levels"].as_array().expect("levels");
                let near = if levels.contains(&json!(level)) { level } else { 2 };
                ground.answer(question["id"].as_str().expect("an id"), near);
            }
        }
    }
    let card = ground.done("compare", json!({"language": "fr"}));
    let count = |name: &str| card[name].as_array().map(Vec::len);
    assert_eq!((count("audits"), count("pairs")), (Some(3), Some(2)), "each older one against the newest");
    let courses = card["courses"].as_array().expect("a list");
    assert!(courses.len() > 5, "areas have a line");
    assert!(courses.iter().all(|course| course["points"].as_array().map(Vec::len) == Some(3)), "of three figures");
    let pair = &card["pairs"][1];
    assert_eq!(
        (&pair["needs"], pair["same_needs"].as_u64() > Some(0)),
        (&json!([]), true),
        "the tools were carried over"
    );
    assert!(pair["plane"]["alt"].is_string(), "both axes are drawn beside each other");
}

#[test]
fn a_copy_of_a_file_that_went_away_holds_every_audit() {
    let (ground, path) = Ground::with_audit();
    ground.answer("GOV-02", 1);
    ground.done("begin_audit", json!({}));
    ground.answer("GOV-02", 3);
    fs::write(&path, vec![0x5a; 90_000]).expect("the file can be written over");
    assert_eq!(ground.refused("change", answered("RES-01", 2)), Code::Damaged, "nothing more is written into it");
    let desk = ground.done("copy_here", json!({"path": path}));
    assert_eq!((&desk["audit"], &desk["answers"]["GOV-02"]["value"]), (&json!(2), &json!(3)), "the newest is open");
    let card = ground.done("compare", json!({"language": "fr"}));
    assert_eq!(turns(&card, "rose"), ["GOV-02"], "and the older one is there to be compared with");
}

/// The finished example, open.
fn example() -> Ground {
    let ground = Ground::new();
    ground.done("example", json!({"language": "fr"}));
    ground
}

/// Opens a file with one audit of the shortest length, begun on a day with a version.
fn file<'a>(ground: &'a Ground, began: NaiveDate, version: &str) -> &'a Ground {
    let path = ground.folder.path().join("lake.rumb");
    let association = Association { name: "Lac".to_owned(), languages: vec!["fr".to_owned()] };
    let header = AuditHeader::new(AuditId::FIRST, began, version, Length::Flash);
    let mut store = Store::create(&path, &association, &header).expect("it is made");
    let said = [
        ("GOV-02", level(1)),
        ("RES-01", level(3)),
        ("SKL-01", level(2)),
        ("COL-01", level(4)),
        ("COM-01", Answer::NotConcerned(None)),
        ("CON-01", level(2)),
        ("INC-01", level(2)),
    ];
    let change = |(id, answer): (&str, Answer)| Write::Change(AuditId::FIRST, Change::Answer(id.into(), Some(answer)));
    store.write(&Write::Batch(said.map(change).into())).expect("it is answered");
    drop(store);
    ground.open(&path);
    ground
}

fn level(level: u32) -> Answer {
    Answer::Answered(Said::Number(level))
}

/// An audit as it lies on the disk; nothing holds the file for that long.
fn kept(ground: &Ground, path: &Path, id: AuditId) -> rumb_store::AuditRecord {
    ground.done("close", json!({}));
    let store = Store::open(path, &ground.folders().backups, day()).expect("the file opens");
    store.audit(id).expect("the audit is read")
}

fn answers(desk: &Value) -> Vec<(String, Value)> {
    let answers = desk["answers"].as_object().expect("a desk has answers");
    answers.iter().map(|(id, answer)| (id.clone(), answer.clone())).collect()
}

/// Questions of the first pair that took a turn, in order.
fn turns<'a>(card: &'a Value, turn: &str) -> Vec<&'a str> {
    let areas = card["pairs"][0]["areas"].as_array().expect("a list");
    let entries = areas.iter().flat_map(|area| area["entries"].as_array().expect("a list"));
    entries.filter(|entry| entry["turn"] == turn).filter_map(|entry| entry["question"].as_str()).collect()
}

fn area<'a>(card: &'a Value, id: &str) -> &'a Value {
    let areas = card["pairs"][0]["areas"].as_array().expect("a list");
    areas.iter().find(|area| area["area"] == id).expect("the area is told")
}
