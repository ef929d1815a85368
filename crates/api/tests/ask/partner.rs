//! A partner's pack: taken, shown, kept beside the files of associations, taken away.

use crate::ground::{Ground, names};
use rumb_api::Code;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

fn pack() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/partner.rumbpack")
}

fn take(ground: &Ground, path: &Path) -> Value {
    ground.done("take_partner", json!({"path": path}))
}

#[test]
fn a_pack_is_taken_shown_and_taken_away() {
    let (ground, audit) = Ground::with_audit();
    let before = fs::read(&audit).expect("the audit is there");
    let none = json!({"partner": null, "refused": null});
    assert_eq!(ground.done("partner", json!({})), none, "nobody accompanies yet");
    let taken = take(&ground, &pack());
    assert_eq!(taken["partner"]["name"], "Fédération des maisons du lac");
    assert_eq!(taken["partner"]["languages"], json!(["fr", "ro"]), "it tells which closing pages there are");
    let logo = &taken["partner"]["logo"];
    assert!(logo["address"].as_str().is_some_and(|address| address.starts_with("data:image/png;base64,")));
    assert_eq!((&logo["width"], &logo["height"]), (&json!(360), &json!(96)));
    assert_eq!(ground.done("partner", json!({})), taken, "it is kept");
    assert_eq!(fs::read(&audit).expect("the audit is there"), before, "and no file of an association tells it");
    assert_eq!(ground.done("remove_partner", json!({})), none, "it goes");
    assert_eq!(ground.done("remove_partner", json!({})), none, "and is gone");
    assert_eq!(ground.done("partner", json!({})), none, "for good");
}

#[test]
fn what_is_no_pack_leaves_the_one_before() {
    let ground = Ground::new();
    take(&ground, &pack());
    let folder = ground.folders().partner;
    let kept = fs::read(folder.join("partner.rumbpack")).expect("the pack is kept");
    let torn = ground.folder.path().join("torn.rumbpack");
    for (bytes, reason) in
        [(&b"noise"[..], "not-a-pack"), (&vec![0; 2 << 20], "too-large"), (&kept[..900], "not-a-pack")]
    {
        fs::write(&torn, bytes).expect("a file can be written");
        let answer = take(&ground, &torn);
        assert_eq!(answer["refused"]["reason"], reason);
        assert_eq!(answer["partner"]["name"], "Fédération des maisons du lac", "{reason}: the one before stays");
    }
    assert_eq!(ground.done("take_partner", json!({"path": ground.folder.path()}))["refused"]["reason"], "not-a-pack");
    let nowhere = ground.folder.path().join("nowhere.rumbpack");
    assert_eq!(ground.refused("take_partner", json!({"path": nowhere})), Code::Missing);
    assert_eq!(fs::read(folder.join("partner.rumbpack")).expect("the pack is kept"), kept);
    assert_eq!(names(&folder), ["partner.rumbpack"], "nothing lies beside it");
}

#[test]
fn documents_name_the_partner_and_a_damaged_pack_holds_up_none() {
    let ground = Ground::new();
    ground.done("example", json!({"language": "fr"}));
    let pages = |ground: &Ground| {
        let asked = json!({"document": "summary", "language": "ca", "fields": []});
        ground.done("preview", asked).to_string()
    };
    let bare = pages(&ground);
    take(&ground, &pack());
    let with = pages(&ground);
    assert!(with.contains("maisons du lac") && with.contains("data:image/png"), "the page shows name and logo");
    let kept = ground.folders().partner.join("partner.rumbpack");
    fs::write(&kept, "noise").expect("a file can be written");
    assert_eq!(pages(&ground), bare, "as if nobody accompanied");
    let state = ground.done("partner", json!({}));
    assert_eq!(
        (&state["partner"], &state["refused"]["reason"]),
        (&Value::Null, &json!("not-a-pack")),
        "and it is said"
    );
}
