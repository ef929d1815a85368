//! Another copy of the open file: looked at, chosen, taken over, taken back.

use crate::ground::{Ground, answered};
use rumb_api::Code;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn another_copy_is_looked_at_chosen_from_and_taken_back() {
    let (ground, copy, path) = copies();
    let card = look(&ground, &copy);
    assert_eq!((&card["gained"], &card["conflicts"], &card["same"]), (&json!(2), &json!(1), &json!(false)), "{card}");
    let groups = card["groups"].as_array().expect("a list");
    let [group] = groups.as_slice() else { panic!("both are in one area: {card}") };
    let conflict = &group["conflicts"][0];
    assert_eq!(conflict["sides"][1]["note"], "Leur note", "the note stands beside the answer");
    assert_eq!(conflict["sides"][0]["changed_on"], "2026-11-22", "with the day");
    assert_ne!(conflict["sides"][0]["told"], conflict["sides"][1]["told"], "both answers are in words");
    let before = ground.done("desk", json!({}));
    assert_eq!(before["answers"]["GOV-01"]["value"], 2, "to look changes nothing");

    let order =
        |choices: Value, seen: &Value| json!({"path": copy, "language": "fr", "seen": seen, "choices": choices});
    let refused = ground.refused("merge_take", order(json!({}), &card["seen"]));
    assert_eq!(refused, Code::Changed, "a conflict without a choice is not written");
    let choices = json!({ conflict["id"].as_str().expect("it has an id"): "theirs" });
    let desk = ground.done("merge_take", order(choices.clone(), &card["seen"]));
    assert_eq!((&desk["answers"]["GOV-01"]["value"], &desk["answers"]["GOV-02"]["value"]), (&json!(3), &json!(1)));
    let note = desk["notes"]["GOV-01"].as_str().expect("a note stands there");
    assert!(
        note.starts_with("Leur note\n\nAutre réponse (") && note.contains("Lac.rumb"),
        "with what stood here: {note}"
    );
    assert!(
        ground.done("backups", json!({"path": path})).as_array().is_some_and(|all| !all.is_empty()),
        "a backup is kept"
    );
    assert_eq!(look(&ground, &copy)["same"], true, "the same copy brings nothing more");
    let undone = ground.done("undo", json!({}));
    for field in ["answers", "notes"] {
        assert_eq!(undone[field], before[field], "{field} are as they were");
    }
    let redone = ground.done("redo", json!({}));
    assert_eq!(redone["answers"], desk["answers"], "and come again");
}

#[test]
fn what_changed_since_it_was_shown_is_shown_again_first() {
    let (ground, copy, _) = copies();
    let card = look(&ground, &copy);
    ground.answer("GOV-01", 4);
    let id = card["groups"][0]["conflicts"][0]["id"].as_str().expect("it has an id");
    let order = json!({"path": copy, "language": "fr", "seen": card["seen"], "choices": { id: "theirs" }});
    assert_eq!(ground.refused("merge_take", order), Code::Changed, "the choice was made for another answer");
    assert_eq!(ground.done("desk", json!({}))["answers"]["GOV-01"]["value"], 4, "nothing was written");
}

#[test]
fn what_is_no_copy_is_refused_and_the_open_file_stays_open() {
    let (ground, copy, path) = copies();
    let request = |path: &Path| json!({"path": path, "language": "fr"});
    let stick = path.parent().expect("it lies in a folder");
    let gone = stick.join("gone.rumb");
    let cut = stick.join("cut.rumb");
    let whole = fs::read(&copy).expect("it is read");
    fs::write(&cut, &whole[..whole.len() / 2]).expect("it is written");
    for (path, code) in [(&path, Code::SameFile), (&gone, Code::Missing), (&cut, Code::Damaged)] {
        assert_eq!(ground.refused("merge_look", request(path)), code, "{}", path.display());
    }
    let card = look(&ground, &copy);
    fs::remove_file(&copy).expect("the stick is pulled out");
    let order = json!({"path": copy, "language": "fr", "seen": card["seen"], "choices": {}});
    assert_eq!(ground.refused("merge_take", order), Code::Missing, "a copy that vanished is told");
    ground.answer("GOV-05", 1);
    ground.done("close", json!({}));
    assert_eq!(ground.refused("merge_look", request(&copy)), Code::NothingOpen, "nothing is joined with nothing");
}

#[test]
fn names_that_mean_harm_are_words_and_five_hundred_conflicts_are_chosen_at_once() {
    let (ground, path) = Ground::with_audit();
    let names: Vec<String> = (0..50).map(|number| format!("<b>${{n}}</b> {{ $x }} %s '; DROP {number}")).collect();
    let people = |role: &str| json!({"kind": "people", "people": names.iter().map(|name| json!({"name": name, "roles": [role]})).collect::<Vec<_>>()});
    let questions = scored(&ground);
    let told = |side: usize, role: &str| {
        questions.iter().for_each(|(id, levels)| drop(ground.answer(id, levels[side])));
        ground.done("change", people(role));
    };
    ground.done("change", json!({"kind": "length", "length": "full"}));
    let copy = copied(&ground, &path);
    told(0, "treasurer");
    ground.open(&copy);
    told(1, "secretary");
    ground.open(&path);
    let card = look(&ground, &copy);
    let groups = card["groups"].as_array().expect("a list");
    let conflicts: Vec<_> = groups.iter().flat_map(|group| group["conflicts"].as_array().expect("a list")).collect();
    assert!(conflicts.len() >= questions.len() + names.len() && conflicts.len() > 100, "{} conflicts", conflicts.len());
    assert!(conflicts.iter().any(|conflict| conflict["title"] == names[7].as_str()), "a name stays what it is");
    let choices: serde_json::Map<_, _> = conflicts
        .iter()
        .map(|conflict| (conflict["id"].as_str().expect("an id").to_owned(), json!("theirs")))
        .collect();
    let order = json!({"path": copy, "language": "ro", "seen": card["seen"], "choices": choices});
    // The words of what is shown do not matter to what was seen.
    let desk = ground.done("merge_take", order);
    assert!(questions.iter().all(|(id, levels)| desk["answers"][id]["value"] == levels[1]), "all is theirs");
    assert!(desk["people"].as_array().is_some_and(|people| people.len() == names.len()), "everybody once");
}

/// Questions that take levels, with the lowest and the highest of them.
fn scored(ground: &Ground) -> Vec<(String, [u32; 2])> {
    let card = ground.done("questionnaire", json!({}));
    let questions = card["questions"].as_array().expect("a list").iter();
    let levels = questions.filter_map(|question| {
        let levels = question["form"]["levels"].as_array()?;
        let level = |level: Option<&Value>| u32::try_from(level?.as_u64()?).ok();
        let ends = [level(levels.first())?, level(levels.last())?];
        Some((question["id"].as_str()?.to_owned(), ends))
    });
    levels.collect()
}

/// An open file in which GOV-01 was answered after a copy was made, and that copy, in which GOV-01 and GOV-02 were.
fn copies() -> (Ground, PathBuf, PathBuf) {
    let (ground, path) = Ground::with_audit();
    ground.answer("GOV-01", 1);
    let copy = copied(&ground, &path);
    ground.answer("GOV-01", 2);
    ground.open(&copy);
    ground.done("change", answered("GOV-01", 3));
    ground.done("change", json!({"kind": "note", "question": "GOV-01", "note": "Leur note"}));
    ground.answer("GOV-02", 1);
    ground.open(&path);
    (ground, copy, path)
}

/// A copy made outside of Rumb, while the file is closed.
fn copied(ground: &Ground, path: &Path) -> PathBuf {
    ground.done("close", json!({}));
    let copy = path.with_file_name("copie d’Ana.rumb");
    fs::copy(path, &copy).expect("it is copied");
    ground.open(path);
    copy
}

fn look(ground: &Ground, copy: &Path) -> Value {
    ground.done("merge_look", json!({"path": copy, "language": "fr"}))
}
