//! `rumb merge`: two copies made one in a new file, or told why not.

use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const LANGUAGES: [&str; 5] = ["fr", "en", "es", "ca", "ro"];

#[test]
fn nothing_is_written_as_long_as_a_conflict_is_open_and_the_other_answer_is_kept() {
    let folder = folder("open");
    let one = file(&folder, "a.rumb", "Lac", json!({ "GOV-01": 2, "GOV-03": 1 }));
    let other = file(&folder, "b.rumb", "Lac", json!({ "GOV-01": 3, "GOV-02": 1 }));
    let before = [&one, &other].map(|path| fs::read(path).expect("it is read"));
    let out = folder.join("c.rumb");
    let line = [&text(&one), &text(&other), "--out", &text(&out)].map(str::to_owned);

    let open = merge(&line, &["--json", "--lang", "fr"], 1);
    let report: Value = serde_json::from_slice(&open.stdout).expect("one JSON document");
    assert_eq!((&report["written"], &report["conflicts"], &report["gained"]), (&json!(false), &json!(1), &json!(1)));
    let told = String::from_utf8_lossy(&open.stderr).into_owned();
    assert!(told.contains("--take a"), "it tells what to add: {told}");
    assert!(!out.exists(), "no file was made");

    for language in LANGUAGES {
        let open = merge(&line, &["--lang", language], 1);
        let told = String::from_utf8(open.stdout).expect("it is text");
        assert!(told.contains("a.rumb") && told.contains("b.rumb"), "both sides are named in {language}: {told}");
        assert!(!told.contains("merge-"), "all is in words in {language}: {told}");
    }

    merge(&line, &["--take", "b", "--lang", "fr"], 0);
    let whole = exported(&out);
    let answers = &whole["answers"]["answers"];
    assert_eq!((&answers["GOV-01"], &answers["GOV-02"], &answers["GOV-03"]), (&json!(3), &json!(1), &json!(1)));
    let notes = whole.to_string();
    assert!(notes.contains("Autre réponse (a.rumb)"), "the answer of A stands in the note: {notes}");
    assert_eq!([&one, &other].map(|path| fs::read(path).expect("it is read")), before, "neither copy changed");

    let again = [text(&out), text(&other), "--out".to_owned(), text(&folder.join("d.rumb"))];
    let report: Value = serde_json::from_slice(&merge(&again, &["--json"], 0).stdout).expect("one JSON document");
    assert_eq!((&report["same"], &report["written"]), (&json!(true), &json!(true)), "B brings nothing more");
}

#[test]
fn what_cannot_be_joined_is_told_in_words_and_no_file_is_made() {
    let folder = folder("refused");
    let one = file(&folder, "a.rumb", "Lac", json!({ "GOV-01": 2 }));
    let other = file(&folder, "voisins.rumb", "Voisins", json!({ "GOV-01": 2 }));
    let cut = folder.join("cut.rumb");
    let whole = fs::read(&one).expect("it is read");
    fs::write(&cut, &whole[..whole.len() / 2]).expect("it is written");
    let noise = folder.join("noise.rumb");
    fs::write(&noise, "bonjour ".repeat(40)).expect("it is written");
    let cases = [
        (&one, &one, "c.rumb", "C’est deux fois le même fichier."),
        (&one, &other, "c.rumb", "Cette copie parle d’une autre association."),
        (&one, &cut, "c.rumb", "Ce fichier est abîmé."),
        (&cut, &one, "c.rumb", "Ce fichier est abîmé."),
        (&one, &noise, "c.rumb", "Ce fichier n’est pas un bilan de Rumb."),
        (&one, &folder, "c.rumb", "C’est un dossier, pas un fichier."),
        (&one, &folder.join("nothing.rumb"), "c.rumb", "Il n’y a pas de fichier à cet endroit."),
        (&one, &other, "a.rumb", "Un fichier porte déjà ce nom."),
    ];
    for (one, other, out, told) in cases {
        let line = [text(one), text(other), "--out".to_owned(), text(&folder.join(out))];
        let output = merge(&line, &["--lang", "fr", "--take", "a"], 1);
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(said.starts_with(told), "{} and {}: {said}", one.display(), other.display());
        assert!(!folder.join("c.rumb").exists(), "no file was made of {}", other.display());
    }
    let copy = file(&folder, "copy.rumb", "Lac", json!({ "GOV-02": 2 }));
    let line = [text(&one), text(&copy), "--out".to_owned(), text(&folder.join("nowhere").join("c.rumb"))];
    let said = merge(&line, &["--lang", "fr"], 1).stderr;
    assert!(String::from_utf8_lossy(&said).starts_with("Ce dossier n’existe pas."), "a missing folder is told");
    let wrong = [text(&one), text(&copy)];
    merge(&wrong, &[], 2);
}

#[test]
fn a_full_disk_leaves_no_half_file() {
    let Ok(full) = Command::new("sh")
        .args(["-c", "ulimit -f 40; exec \"$0\" \"$@\"", env!("CARGO_BIN_EXE_rumb"), "--version"])
        .output()
    else {
        return;
    };
    assert!(full.status.success(), "the program starts under a limit");
    let folder = folder("full");
    let one = file(&folder, "a.rumb", "Lac", json!({ "GOV-01": 2 }));
    let other = file(&folder, "b.rumb", "Lac", json!({ "GOV-02": 2 }));
    let out = folder.join("c.rumb");
    let output = Command::new("sh")
        .args(["-c", "trap '' XFSZ; ulimit -f 40; exec \"$0\" \"$@\"", env!("CARGO_BIN_EXE_rumb"), "merge"])
        .args([&text(&one), &text(&other), "--out", &text(&out), "--lang", "fr"])
        .output()
        .expect("it runs");
    assert_eq!(output.status.code(), Some(1), "it could not be done");
    let mut left: Vec<_> =
        fs::read_dir(&folder).expect("it is read").flatten().map(|entry| entry.file_name()).collect();
    left.sort();
    assert_eq!(left, ["a.json", "a.rumb", "b.json", "b.rumb"], "nothing half is left");
}

/// An audit file with these answers.
fn file(folder: &Path, name: &str, association: &str, answers: Value) -> PathBuf {
    let path = folder.join(name);
    let told = path.with_extension("json");
    let content =
        json!({ "format": "rumb-answers", "version": 1, "association": { "name": association }, "answers": answers });
    fs::write(&told, content.to_string()).expect("the answers are written");
    ended(Command::new(env!("CARGO_BIN_EXE_rumb")).args(["new", &text(&path), "--answers", &text(&told)]), 0);
    path
}

fn exported(path: &Path) -> Value {
    let output = ended(Command::new(env!("CARGO_BIN_EXE_rumb")).args(["export", &text(path)]), 0);
    serde_json::from_slice(&output.stdout).expect("the open file is JSON")
}

fn merge(line: &[String], more: &[&str], code: i32) -> Output {
    ended(Command::new(env!("CARGO_BIN_EXE_rumb")).arg("merge").args(line).args(more), code)
}

fn ended(command: &mut Command, code: i32) -> Output {
    let output = command.output().expect("the command line runs");
    let told = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "{command:?} ends so\n{told}");
    output
}

fn text(path: &Path) -> String {
    path.display().to_string()
}

fn folder(test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("merge").join(test);
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("what an earlier run left can be removed");
    }
    fs::create_dir_all(&folder).expect("a folder can be made");
    folder
}
