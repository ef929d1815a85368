//! The worked vectors of the questionnaire: every figure, exact fractions included.

use rumb_api::{answers, score};
use rumb_engine::condition::Band;
use rumb_engine::fraction::{Fraction, one_decimal};
use rumb_engine::maturity::level;
use rumb_engine::workshop::{Figures, Vote};
use serde_json::{Value, json};

fn vectors() -> Value {
    serde_json::from_str(include_str!("../vectors.json")).expect("vectors.json is JSON")
}

fn list<'a>(value: &'a Value, key: &str) -> &'a Vec<Value> {
    value[key].as_array().unwrap_or_else(|| panic!("{key} is a list"))
}

fn fraction(text: &str) -> Fraction {
    let (num, den) = text.split_once('/').unwrap_or((text, "1"));
    Fraction::new(num.parse().expect("a numerator"), den.parse().expect("a denominator"))
}

/// The words of the vectors for what `rumb score` says.
fn null_for_dash(value: &Value) -> Value {
    if value == "-" { Value::Null } else { value.clone() }
}

#[test]
fn score_equals_every_vector() {
    let (questionnaire, catalogue) = (rumb_content::questionnaire(), rumb_content::catalogue());
    let vectors = vectors();
    for vector in list(&vectors, "vectors") {
        let id = &vector["id"];
        let file = json!({ "format": "rumb-answers", "version": 1, "length": vector["length"],
            "answers": vector["answers"], "importance": vector["importance_given"] });
        let file = answers::read(file.to_string().as_bytes(), questionnaire, catalogue)
            .unwrap_or_else(|faults| panic!("{id}: {faults:?}"));
        let score = serde_json::to_value(score(questionnaire, rumb_content::catalogue(), &file.audit))
            .expect("a score is JSON");
        let expect = &vector["expect"];
        for (area, dim) in expect["dims"].as_object().expect("dims") {
            let got = &score["areas"][area];
            for (theirs, ours) in [
                ("state", "state"),
                ("num", "num"),
                ("counted", "counted"),
                ("applicable", "applicable"),
                ("score_exact", "score"),
                ("score_shown", "shown"),
                ("completeness", "completeness"),
                ("confidence", "confidence"),
            ] {
                assert_eq!(got[ours], null_for_dash(&dim[theirs]), "{id} {area} {ours} equals the vector");
            }
            let importance = &expect["importance"][area];
            assert_eq!(&got["importance"], importance, "{id} {area} importance equals the vector");
            let priority = expect["priority"].get(area).cloned().unwrap_or(Value::Null);
            assert_eq!(got["priority"], priority, "{id} {area} priority equals the vector");
        }
        let overall = &score["overall"];
        assert_eq!(overall["score"], expect["overall_exact"], "{id} overall is exact");
        assert_eq!(overall["shown"], null_for_dash(&expect["overall_shown"]), "{id} overall is shown alike");
        assert_eq!(overall["level"], expect["level"], "{id} has the level of the vector");
        assert_eq!(overall["completeness"], expect["completeness"], "{id} completeness equals the vector");
        assert_eq!(overall["confidence"], expect["confidence"], "{id} confidence equals the vector");
        assert_eq!(score["flags"], expect["flags"], "{id} raises the flags of the vector");
        assert_eq!(score["find_out"], expect["clarify"], "{id} finds out what the vector says");
        assert_eq!(score["band"], expect["band"], "{id} is of the band of the vector");
        let needs = list(expect, "needs");
        let got = list(&score, "needs");
        assert_eq!(&got[..needs.len().min(got.len())], &needs[..], "{id} raises the needs of the vector first");
        assert!(needs.len() >= 10 || got.len() == needs.len(), "{id} raises no other need");
    }
}

#[test]
fn votes_equal_every_workshop_vector() {
    for vector in list(&vectors(), "workshop") {
        let votes: Vec<_> = list(vector, "votes")
            .iter()
            .map(|vote| match vote.as_u64() {
                Some(level) => Vote::Level(u8::try_from(level).expect("a level")),
                None => Vote::Unknown,
            })
            .collect();
        let figures = Figures::of(&votes);
        let got = json!({ "median": figures.median, "spread": figures.spread,
            "disagreement": figures.disagreement().to_string(), "discuss": figures.is_divided() });
        for key in ["median", "spread", "disagreement", "discuss"] {
            assert_eq!(got[key], vector[key], "{} {key} equals the vector", vector["id"]);
        }
    }
}

#[test]
fn levels_change_on_the_exact_score() {
    for case in list(&vectors(), "levels") {
        let score = fraction(case["score"].as_str().expect("a fraction"));
        assert_eq!(json!(level(score)), case["level"], "{score} has its level");
        assert_eq!(json!(one_decimal(score)), case["shown"], "{score} is shown with one decimal");
    }
}

#[test]
fn bands_follow_the_higher_criterion() {
    for case in list(&vectors(), "bands") {
        let count = |key: &str| u32::try_from(case[key].as_u64().expect("a count")).expect("a small count");
        let band = Band::of(count("volunteers"), count("employees"));
        assert_eq!(json!(band), case["band"], "{case} falls into its band");
    }
}
