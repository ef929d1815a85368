//! The command line as people and other programs use it.

mod document;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

const LANGUAGES: [&str; 5] = ["fr", "en", "es", "ca", "ro"];

#[test]
fn whoever_closes_the_pipe_ends_the_work_quietly() {
    let example = example();
    let kit = folder("closed").join("kit").display().to_string();
    let cases: [&[&str]; 13] = [
        &["kit", "--json", "--out", &kit],
        &["score", &example],
        &["score", &example, "--json"],
        &["plan", &example],
        &["plan", &example, "--json"],
        &["export", &example],
        &["open-file-schema"],
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
fn the_open_file_of_an_audit_is_that_of_its_answers_and_makes_the_audit_again() {
    let folder = folder("open");
    let at = |name: &str| folder.join(name).display().to_string();
    let (audit, answers, again) = (at("lake.rumb"), at("answers.json"), at("again.rumb"));
    ended(&mut rumb(&["new", &audit, "--answers", &example()]), 0);
    let open = |file: &str, more: &[&str]| ended(&mut rumb(&[&["export", file], more].concat()), 0).stdout;
    let told = open(&audit, &[]);
    assert_eq!(open(&audit, &["--json"]), told, "it is JSON without being told so");
    assert_eq!(open(&audit, &["--lang=ro"]), told, "it is the same in every language");
    assert_eq!(open(&example(), &[]), told, "answers are exported as the audit that is made of them");
    let read: serde_json::Value = serde_json::from_slice(&told).expect("one JSON document");
    assert_eq!((&read["format"], &read["version"]), (&"rumb-open-file".into(), &2.into()), "it says what it is");
    let schema = ended(&mut rumb(&["open-file-schema"]), 0).stdout;
    let schema: serde_json::Value = serde_json::from_slice(&schema).expect("the schema is JSON");
    assert_eq!(read["$schema"], schema["$id"], "and which schema it keeps to");
    fs::write(&answers, read["answers"].to_string()).expect("its answers can be written");
    ended(&mut rumb(&["new", &again, "--answers", &answers]), 0);
    assert_eq!(open(&again, &[]), told, "its answers make the same audit");
    let refused = ended(&mut rumb(&["export", &at("nowhere.rumb"), "--lang=fr"]), 1);
    let told = String::from_utf8(refused.stderr).expect("sentences are text");
    assert!(told.contains("Il n’y a pas de fichier à cet endroit."), "{told}");
}

#[test]
fn an_audit_is_scored_as_the_answers_it_was_made_of() {
    let audit = folder("score").join("lake.rumb").display().to_string();
    ended(&mut rumb(&["new", &audit, "--answers", &example()]), 0);
    let [of_answers, of_audit] = [example(), audit].map(|file| ended(&mut rumb(&["score", &file, "--json"]), 0).stdout);
    assert_eq!(of_audit, of_answers, "both have the same figures");
}

#[test]
fn what_stands_in_the_way_is_told_as_what_it_is() {
    let folder = folder("place");
    let at = |name: &str| folder.join(name).display().to_string();
    let (inside, named, audit, renamed) = (at("inside"), at("named.rumb"), at("lake.rumb"), at("lake.json"));
    let (example, empty, nowhere) = (example(), at("empty"), at("nowhere"));
    for folder in [&inside, &named, &empty] {
        fs::create_dir(folder).expect("a folder can be made");
    }
    ended(&mut rumb(&["new", &audit, "--answers", &example]), 0);
    fs::copy(&audit, &renamed).expect("an audit can be copied");
    let (deep, under) = (
        folder.join("nowhere").join("a.rumb").display().to_string(),
        Path::new(&example).join("a.rumb").display().to_string(),
    );
    let fresh = at("fresh.rumb");
    let (is_folder, is_audit) = ("C’est un dossier, pas un fichier.", "C’est un fichier de bilan");
    let (no_folder, not_folder) = ("Ce dossier n’existe pas.", "Ce n’est pas un dossier.");
    // What is typed, what is said, and of which path.
    let cases: [(&[&str], &str, &str); 18] = [
        (&["score", &inside], is_folder, &inside),
        (&["score", &named], is_folder, &named),
        (&["plan", &inside], is_folder, &inside),
        (&["new", &fresh, "--answers", &inside], is_folder, &inside),
        (&["score", &renamed], is_audit, &renamed),
        (&["new", &fresh, "--answers", &audit], is_audit, &audit),
        (&["score", &nowhere], "Il n’y a pas de fichier à cet endroit.", &nowhere),
        (&["new", &deep, "--answers", &example], no_folder, &nowhere),
        (&["new", &under, "--answers", &example], not_folder, &example),
        (&["new", &audit, "--answers", &example], "Un fichier porte déjà ce nom.", &audit),
        (&["plan", &example, "--out", &under], not_folder, &example),
        (&["plan", &example, "--out", &example], not_folder, &example),
        (&["content", "check", &example], not_folder, &example),
        (&["content", "stale", &example], not_folder, &example),
        (&["content", "check", &nowhere], no_folder, &nowhere),
        (&["content", "stale", &nowhere], no_folder, &nowhere),
        (&["content", "stale", &empty], "Ce dossier ne contient aucun fait daté.", &empty),
        (&["content", "stale", &empty, "--json"], "Ce dossier ne contient aucun fait daté.", &empty),
    ];
    for (args, said, path) in cases {
        let output = ended(rumb(args).arg("--lang=fr"), 1);
        let told = String::from_utf8(output.stderr).expect("sentences are text");
        let lines: Vec<_> = told.lines().collect();
        assert!(
            lines.len() == 3 && lines[0].starts_with(said),
            "{args:?}: a sentence “{said}”, a path, a hint\n{told}"
        );
        assert_eq!(lines[1], path, "{args:?} names what stands in the way");
        assert!(output.stdout.is_empty(), "{args:?} computes nothing");
    }
}

#[test]
fn a_pipe_or_a_device_is_refused_before_it_is_read() {
    let folder = folder("pipe");
    let pipe = folder.join("pipe.json");
    let made = Command::new("mkfifo").arg(&pipe).status().is_ok_and(|status| status.success());
    if !made {
        eprintln!("NOT TRIED: this system makes no pipe in a folder");
        return;
    }
    let audit = folder.join("pipe.rumb");
    fs::rename(&pipe, &audit).expect("a pipe can be renamed");
    let audit = audit.display().to_string();
    let fresh = folder.join("fresh.rumb").display().to_string();
    for args in
        [&["score", "/dev/null"][..], &["score", &audit], &["plan", &audit], &["new", &fresh, "--answers", &audit]]
    {
        let told = ended(rumb(args).arg("--lang=en"), 1).stderr;
        let told = String::from_utf8(told).expect("sentences are text");
        assert!(told.starts_with("This is not an ordinary file."), "{args:?} is refused\n{told}");
    }
    let sheets = folder.join("software");
    fs::create_dir(&sheets).expect("a folder can be made");
    fs::copy(root().join("content/software/gimp.toml"), sheets.join("gimp.toml")).expect("a fact can be copied");
    fs::rename(&audit, sheets.join("x.toml")).expect("a pipe can be renamed");
    ended(&mut rumb(&["content", "stale", &folder.display().to_string(), "--on", "2026-11-22"]), 0);
}

#[test]
fn a_full_disk_is_told_without_speaking_of_a_window() {
    let Ok(full) = fs::OpenOptions::new().write(true).open("/dev/full") else {
        eprintln!("NOT TRIED: this system has no disk that is always full");
        return;
    };
    let output = rumb(&["score", &example(), "--lang=en"]).stdout(full).output().expect("the command line runs");
    let told = String::from_utf8(output.stderr).expect("sentences are text");
    assert_eq!(output.status.code(), Some(1), "it could not be done");
    assert_eq!(told, "There is no room left to write.\nFree some space, then try again.\n", "no answer is on a screen");
}

#[test]
fn a_plan_begins_in_a_year_that_people_plan_for() {
    let example = example();
    let cases = [
        ("1970-01-01", 0, ""),
        ("2199-12-31", 0, ""),
        ("9999-12-31", 1, "from 1970 to 2199"),
        ("0000-01-01", 1, "from 1970 to 2199"),
        ("2027-02-30", 1, "is not a date"),
    ];
    for (start, code, said) in cases {
        let output = ended(&mut rumb(&["plan", &example, "--lang=en", "--start", start]), code);
        let told = String::from_utf8(output.stderr).expect("sentences are text");
        assert!(told.contains(said), "{start}: “{said}”\n{told}");
        assert_eq!(output.stdout.is_empty(), code == 1, "{start} is planned or refused");
    }
}

#[test]
fn a_name_that_does_not_fit_is_told_its_limit() {
    let file = folder("name").join("answers.json");
    for name in ["", "a\\nb", &"é".repeat(201)] {
        let text = format!(
            "{{\"format\": \"rumb-answers\", \"version\": 1, \"association\": {{\"name\": \"{name}\"}}, \"answers\": {{}}}}"
        );
        fs::write(&file, text).expect("a file can be written");
        let output = ended(&mut rumb(&["score", &file.display().to_string(), "--lang=en"]), 1);
        let told = String::from_utf8(output.stderr).expect("sentences are text");
        assert!(
            told.starts_with("association.name: a name or a sentence has 1 to 200 letters"),
            "{name:?} is told so\n{told}"
        );
    }
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
