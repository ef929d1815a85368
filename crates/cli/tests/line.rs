//! The command line as people and other programs use it.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const LANGUAGES: [&str; 5] = ["fr", "en", "es", "ca", "ro"];

#[test]
fn whoever_closes_the_pipe_ends_the_work_quietly() {
    let example = example();
    let cases: [&[&str]; 10] = [
        &["score", &example],
        &["score", &example, "--json"],
        &["plan", &example],
        &["plan", &example, "--json"],
        &["content", "check"],
        &["content", "search", "google"],
        &["content", "stale", "--on", "2026-11-22"],
        &["completions", "bash"],
        &["completions", "zsh"],
        &["man"],
    ];
    for args in cases {
        let (reader, writer) = std::io::pipe().expect("a pipe can be made");
        drop(reader);
        let output = rumb(args).stdout(writer).output().expect("the command line runs");
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(told, "", "{args:?} says nothing about a reader who left");
        assert_eq!(output.status.code(), Some(0), "{args:?} ends as done");
    }
}

#[test]
fn every_line_is_in_words() {
    let mut files = answers();
    files.push(folder("words").join("lake.rumb").display().to_string());
    ended(&mut rumb(&["new", &files[files.len() - 1], "--answers", &example()]), 0);
    for file in files {
        for language in LANGUAGES {
            for command in ["score", "plan"] {
                if command == "score" && file.ends_with(".rumb") {
                    continue;
                }
                let output = ended(&mut rumb(&[command, &file, "--lang", language]), 0);
                let lines = String::from_utf8(output.stdout).expect("lines are text");
                assert!(lines.lines().count() > 3, "{command} {file} says something in {language}");
                for line in lines.lines() {
                    let words = line.split_whitespace().filter(|word| is_id(word)).collect::<Vec<_>>();
                    assert!(words.is_empty(), "{command} in {language} says “{line}” in words, not as {words:?}");
                }
            }
        }
    }
}

#[test]
fn the_language_is_the_told_one_else_that_of_the_system() {
    let french = "Décisions et suivi";
    let cases: [(&[&str], [&str; 2], bool); 4] = [
        (&[], ["", "fr_FR.UTF-8"], true),
        (&[], ["ca_ES.UTF-8", "fr_FR.UTF-8"], false),
        (&["--lang", "fr"], ["ca_ES.UTF-8", ""], true),
        (&[], ["", ""], false),
    ];
    let file = example();
    for (told, [all, usual], is_french) in cases {
        let mut command = rumb(&[&["score", &file], told].concat());
        let output = ended(command.env("LC_ALL", all).env("LANG", usual).env_remove("LC_MESSAGES"), 0);
        let lines = String::from_utf8_lossy(&output.stdout).into_owned();
        assert_eq!(lines.contains(french), is_french, "{told:?} with LC_ALL={all} and LANG={usual}:\n{lines}");
    }
}

#[test]
fn a_question_to_find_out_is_told_in_its_words() {
    let output = ended(&mut rumb(&["plan", &example(), "--lang", "fr"]), 0);
    let lines = String::from_utf8(output.stdout).expect("lines are text");
    let asked: Vec<_> = lines.lines().filter(|line| line.contains("À demander\u{a0}: ")).collect();
    assert!(!asked.is_empty(), "the example has a question to find out:\n{lines}");
    assert!(asked.iter().all(|line| line.ends_with('?')), "it is told as the question: {asked:?}");
}

#[test]
fn documents_never_replace_what_lies_in_the_folder() {
    let folder = folder("documents");
    let out = folder.join("out");
    let args = ["plan", &example(), "--lang", "fr", "--start", "2026-12-01", "--out", &out.display().to_string()];
    let told = ended(&mut rumb(&args), 0).stdout;
    let names = names(&out);
    assert_eq!(names, ["Annexe.pdf", "Plan de transition.pdf", "Premiers pas.pdf"], "all documents are written");
    let told = String::from_utf8(told).expect("lines are text");
    assert!(names.iter().all(|name| told.contains(name.as_str())), "each is told:\n{told}");
    fs::remove_file(out.join("Premiers pas.pdf")).expect("a document can be removed");
    fs::write(out.join("Annexe.pdf"), "with my notes").expect("a document can be changed");
    let refused = ended(&mut rumb(&args), 1);
    assert!(refused.stdout.is_empty(), "nothing is said to be written");
    let told = String::from_utf8(refused.stderr).expect("sentences are text");
    assert_eq!(told.lines().count(), 3, "a sentence, the place and a hint:\n{told}");
    assert_eq!(fs::read(out.join("Annexe.pdf")).expect("it can be read"), b"with my notes", "it is as it was");
    assert!(!out.join("Premiers pas.pdf").exists(), "where one would be replaced, none is written");
}

/// Whether a word is an id of a message or of the content rather than a word of a language.
fn is_id(word: &str) -> bool {
    let begins = ["action-", "area-", "cli-", "find-out-", "level-", "need-", "question-"];
    let is_code = |word: &str| {
        let (letters, digits) = word.split_once('-').unwrap_or_default();
        letters.len() == 3
            && letters.bytes().all(|letter| letter.is_ascii_uppercase())
            && digits.len() == 2
            && digits.bytes().all(|digit| digit.is_ascii_digit())
    };
    begins.iter().any(|begin| word.starts_with(begin)) || is_code(word)
}

fn ended(command: &mut Command, code: i32) -> Output {
    let output = command.output().expect("the command line runs");
    let told = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "{command:?} ends so\n{told}");
    output
}

fn rumb(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rumb"));
    command.args(args);
    command
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn example() -> String {
    root().join("content").join("example.json").display().to_string()
}

fn answers() -> Vec<String> {
    let folder = root().join("tests").join("journey");
    let journeys = names(&folder).into_iter().filter(|name| name.ends_with(".json"));
    let mut files: Vec<_> = journeys.map(|name| folder.join(name).display().to_string()).collect();
    assert!(files.len() > 5, "the journeys are found");
    files.push(example());
    files
}

/// An empty folder of a test.
fn folder(test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("line").join(test);
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("what an earlier run left can be removed");
    }
    fs::create_dir_all(&folder).expect("a folder can be made");
    folder
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("the folder can be read").flatten();
    let mut names: Vec<_> = entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}
