//! Wrong answers files: every fault is told at once with its place, nothing is computed and nothing is left behind.

#[path = "wrong/case.rs"]
mod case;
#[path = "wrong/random.rs"]
mod random;

use case::{Case, RIGHT, cases, padded};
use rumb_api::answers::{self, AnswersFault, AnswersFile, FaultKind, SIZE_LIMIT};
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

fn read(bytes: &[u8]) -> Result<AnswersFile, Vec<AnswersFault>> {
    answers::read(bytes, rumb_content::questionnaire(), rumb_content::catalogue())
}

#[test]
fn every_fault_is_told_with_its_place_and_nothing_else() {
    let cases = cases();
    assert!(cases.len() >= 45, "the table of wrong files is read");
    for Case { name, bytes, faults } in &cases {
        let told = read(bytes).expect_err(&format!("{name} is refused"));
        let told: Vec<_> = told.into_iter().map(|fault| (fault.path, fault.kind.id().to_owned())).collect();
        assert_eq!(&told, faults, "{name} is told so");
    }
}

#[test]
fn every_beginning_of_a_right_file_is_refused() {
    read(RIGHT.as_bytes()).expect("the right file is read");
    for end in 0..RIGHT.len() {
        let faults = read(&RIGHT.as_bytes()[..end]).expect_err("a part is refused");
        let kind = if RIGHT.is_char_boundary(end) { "not-json" } else { "not-text" };
        assert_eq!(faults.len(), 1, "{end} bytes have one fault");
        assert_eq!(faults[0].kind.id(), kind, "{end} bytes are no file");
    }
}

#[test]
fn text_that_is_not_json_is_told_with_line_and_column() {
    let cases = [
        ("", 1, 0),
        ("{\n  \"format\" 1}", 2, 12),
        ("{\"answers\": {\"GOV-01\": NaN}}", 1, 24),
        ("{\"answers\":\n{\"GOV-01\":\n1e400}}", 3, 5),
    ];
    for (text, line, column) in cases {
        let faults = read(text.as_bytes()).expect_err("it is no JSON");
        assert_eq!(faults[0].kind, FaultKind::NotJson { line, column }, "{text:?} is told with its place");
    }
}

#[test]
fn a_file_is_read_up_to_the_limit() {
    let file = read(&padded(SIZE_LIMIT)).expect("a file of exactly the limit is read");
    assert_eq!(file.name, "L’Écluse", "a padded file says what it said");
}

#[test]
fn a_mark_that_editors_put_before_the_text_changes_nothing() {
    let marked = format!("\u{feff}{RIGHT}");
    assert_eq!(read(marked.as_bytes()), read(RIGHT.as_bytes()), "a file saved by an editor of Windows is read");
    let faults = read("\u{feff}{\"answers\": NaN}".as_bytes()).expect_err("it is no JSON");
    let kind = FaultKind::NotJson { line: 1, column: 13 };
    assert_eq!(faults[0].kind, kind, "columns are counted as an editor shows them");
}

#[test]
fn what_a_fault_repeats_is_short_and_plain() {
    let long = "é".repeat(5000);
    let cases = [
        format!(r#"{{"{long}": 1}}"#),
        format!(r#"{{"answers": {{"{long}": 1}}}}"#),
        format!(r#"{{"answers": {{"PRF-01": "{long}"}}}}"#),
        format!(r#"{{"wishes": ["{long}\u0007\u200f"]}}"#),
        r#"{"deep": ["\u001b]0;x\u0007", "\r\n", "\u202eorp"]}"#.to_owned(),
    ];
    for text in cases {
        for fault in read(text.as_bytes()).expect_err("it is wrong") {
            let subject = match fault.kind {
                FaultKind::UnknownOption(word) | FaultKind::UnknownId(word) => word,
                _ => String::new(),
            };
            for told in [fault.path, subject] {
                assert!(told.chars().count() <= 81, "{told} is short");
                let is_plain = |sign: char| !sign.is_control() && sign != '\u{202e}' && sign != '\u{200f}';
                assert!(told.chars().all(is_plain), "{told:?} is plain");
            }
        }
    }
}

#[test]
fn the_command_line_tells_every_fault_and_computes_nothing() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("answers.json");
    for Case { name, bytes, faults } in cases() {
        fs::write(&path, bytes).expect("the wrong file is written");
        let output = rumb([OsStr::new("score"), path.as_os_str()]);
        let told = refused(&name, &output);
        assert!(told.len() >= faults.len(), "{name}: one sentence a fault\n{}", told.join("\n"));
        for ((place, _), sentence) in faults.iter().zip(&told) {
            assert!(sentence.contains(place.as_str()), "{name}: “{sentence}” names {place}");
            assert!(sentence.len() > place.len() + 5, "{name}: “{sentence}” says what is wrong");
        }
    }
}

#[test]
fn no_audit_file_is_left_behind_by_wrong_answers() {
    for Case { name, bytes, .. } in cases().into_iter().step_by(7) {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("answers.json");
        fs::write(&path, bytes).expect("the wrong file is written");
        refused(&name, &new(&folder.path().join("out.rumb"), &path));
        assert_eq!(names(folder.path()), ["answers.json"], "{name} leaves nothing behind");
    }
}

#[test]
fn what_is_no_file_is_told_with_its_path() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let inside = folder.path().join("folder.json");
    fs::create_dir(&inside).expect("a folder can be made");
    for path in [inside, folder.path().join("missing.json"), folder.path().join("nowhere").join("missing.json")] {
        let name = path.display().to_string();
        for output in [rumb([OsStr::new("score"), path.as_os_str()]), new(&folder.path().join("out.rumb"), &path)] {
            let told = refused(&name, &output).join("\n");
            assert!(told.contains(&name), "the path {name} is told\n{told}");
        }
        assert_eq!(names(folder.path()), ["folder.json"], "{name} leaves nothing behind");
    }
}

#[test]
fn a_file_of_two_hundred_megabytes_is_refused() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("answers.json");
    let file = fs::File::create(&path).expect("a file can be made");
    file.set_len(200 << 20).expect("a sparse file");
    for output in [rumb([OsStr::new("score"), path.as_os_str()]), new(&folder.path().join("out.rumb"), &path)] {
        assert_eq!(refused("200 MB", &output).len(), 2, "one sentence and a hint");
    }
    assert_eq!(names(folder.path()), ["answers.json"], "nothing is left behind");
}

#[test]
fn a_right_file_passes_the_same_doors() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("answers.json");
    fs::write(&path, RIGHT).expect("the right file is written");
    let score = rumb([OsStr::new("score"), path.as_os_str(), OsStr::new("--json")]);
    assert_eq!(score.status.code(), Some(0), "a right file is scored: {}", String::from_utf8_lossy(&score.stderr));
    let score: serde_json::Value = serde_json::from_slice(&score.stdout).expect("exactly one JSON document");
    assert_eq!(score["format"], "rumb-score", "the document says what it is");
    let made = new(&folder.path().join("out.rumb"), &path);
    assert_eq!(made.status.code(), Some(0), "an audit is made: {}", String::from_utf8_lossy(&made.stderr));
    assert_eq!(names(folder.path()), ["answers.json", "out.rumb"], "the audit file is whole by itself");
}

/// Checks that a command was refused with sentences alone, and lists them.
fn refused(name: &str, output: &Output) -> Vec<String> {
    let told = String::from_utf8(output.stderr.clone()).expect("sentences are text");
    assert_eq!(output.status.code(), Some(1), "{name} ends with code 1\n{told}");
    assert!(output.stdout.is_empty(), "{name} computes nothing");
    let is_plain = |sign: char| sign == '\n' || sign == '\r' || !sign.is_control();
    assert!(told.chars().all(is_plain), "{name} is told in plain text");
    for trace in ["fault-", "error-", "panicked", "RUST_BACKTRACE"] {
        assert!(!told.contains(trace), "{name} is told in words, not as {trace}\n{told}");
    }
    told.lines().filter(|line| !line.trim().is_empty()).map(str::to_owned).collect()
}

fn new(file: &Path, answers: &Path) -> Output {
    rumb([OsStr::new("new"), file.as_os_str(), OsStr::new("--answers"), answers.as_os_str()])
}

/// Runs the command line, in English.
fn rumb<'a>(args: impl IntoIterator<Item = &'a OsStr>) -> Output {
    let binary = binary();
    assert!(binary.is_file(), "the command line is built first: cargo build --workspace");
    Command::new(binary).arg("--lang=en").args(args).output().expect("the command line runs")
}

/// `rumb` stands two folders above this test: `target/debug/deps/wrong-…`.
fn binary() -> PathBuf {
    let test = std::env::current_exe().expect("a test knows its own path");
    let folder = test.ancestors().nth(2).expect("a test stands in target/debug/deps");
    folder.join(format!("rumb{}", std::env::consts::EXE_SUFFIX))
}

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("the folder is read");
    let mut names: Vec<_> =
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}
