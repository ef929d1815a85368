//! The real window: one journey from the first start to the plan, with a kill in the middle, and no internet socket.
//!
//! The test brings its own screen (Xvfb) and drives the window through WebKitWebDriver, as a user with a keyboard.

use rumb_engine::answer::{Answer, Value};
use rumb_engine::id::QuestionId;
use rumb_engine::questionnaire::Length;
use rumb_store::{AuditId, Store};
use rumb_tests::desk::{Desk, MINUTE};
use rumb_tests::pane::Watch;
use rumb_tests::screen::{Screen, wait};
use rumb_tests::{binary, new_audit};
use std::path::Path;
use std::time::Duration;

/// What each flash question is answered with: keys on its page.
const FLASH: [(&str, &str); 19] = [
    ("prf-01", "1"),
    ("prf-04", "12"),
    ("prf-05", "0"),
    ("prf-08", "1"),
    ("prf-12", "10"),
    ("inv-01", "2"),
    ("inv-02", "25"),
    ("gov-02", "1"),
    ("res-01", "0"),
    ("skl-01", "2"),
    ("col-01", "1"),
    ("com-01", "2"),
    ("pro-01", "3"),
    ("pro-04", "?"),
    ("con-01", "0"),
    ("con-02", "2"),
    ("sov-01", "n"),
    ("inc-01", "3"),
    ("loc-01", "4"),
];

#[tokio::test(flavor = "multi_thread")]
async fn a_board_answers_prints_is_killed_and_finds_everything() {
    let home = tempfile::tempdir().expect("a temporary home");
    let screen = Screen::begin();

    let desk = Desk::begin(&screen, home.path()).await;
    desk.click("button[lang=fr]").await;
    desk.write("form input", "Les Amis du Lac & Cie").await;
    desk.click("form button.primary").await;
    desk.page("association").await;
    let file = home.path().join("Documents/Rumb/Les Amis du Lac & Cie.rumb");
    assert!(file.is_file(), "The file is visible in the proposed place.");

    desk.click("a[href='#/questions']").await;
    for (id, keys) in FLASH {
        desk.page(&format!("questions/{id}")).await;
        desk.keys(keys).await;
        desk.keys("\u{e007}").await;
    }
    desk.page("questions/end").await;
    desk.no_violation().await;

    desk.go("documents").await;
    let sheet = desk.export("Premiers pas").await;
    check_pdf(&sheet, &["Les Amis du Lac & Cie"]);

    desk.go("questions/end").await;
    desk.click_last("main button.second").await;
    desk.page("association").await;
    desk.go("questions/con-01").await;
    assert!(desk.is_checked("0").await, "Going on to the full length keeps the answers.");
    desk.go("plan").await;
    desk.no_violation().await;
    desk.go("documents").await;
    let plan = desk.export("Plan de transition").await;
    check_pdf(&plan, &["Les Amis du Lac & Cie"]);

    // Killed in the middle of work: what was answered last is on disk all the same.
    desk.go("questions/con-03").await;
    desk.keys("2").await;
    desk.saved().await;
    desk.kill();
    drop(desk);

    let desk = Desk::begin(&screen, home.path()).await;
    desk.click("main ul button.name").await;
    desk.page_starts("questions/").await;
    desk.go("questions/con-03").await;
    assert!(desk.is_checked("2").await, "The last answer before the kill is there.");
    desk.go("questions/loc-01").await;
    assert!(desk.is_checked("4").await, "The first answers are there.");
    desk.end().await;

    let answers = reopened(&file, home.path()).audit(AuditId::FIRST).expect("the audit is read").audit.answers;
    assert_eq!(answers.len(), FLASH.len() + 1, "Every answer is in the file.");
    assert_eq!(answers[&QuestionId::from("PRO-04")], Answer::DontKnow, "A question mark means don't know.");
    let tools = Value::Options(vec!["one-pc".into(), "google-drive".into()]);
    assert_eq!(answers[&QuestionId::from("INV-02")], Answer::Answered(tools), "Digits tick options.");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_being_typed_is_saved_when_the_window_closes() {
    let home = tempfile::tempdir().expect("a temporary home");
    let screen = Screen::begin();
    let watch = Watch::begin(screen.display()).expect("the screen is watched");
    let file = home.path().join("Les Amis.rumb");
    drop(new_audit(&file, Length::Flash));

    let desk = Desk::begin_program(&screen, home.path(), "rumb-desktop", &[&file.to_string_lossy()]).await;
    desk.page_starts("questions/").await;
    let pane = watch.shown(MINUTE).expect("the screen answers").expect("the window is shown");
    desk.go("association").await;
    desk.write("main input[type=text]", " de Nyon").await;
    watch.close(pane).expect("the window is asked to close");
    desk.closed();

    let store = reopened(&file, home.path());
    assert_eq!(store.association().expect("it is read").name, "Les Amis de Nyon", "The last letters are in the file.");
}

#[test]
fn the_program_ends_when_its_window_closes() {
    let home = tempfile::tempdir().expect("a temporary home");
    let screen = Screen::begin();
    let watch = Watch::begin(screen.display()).expect("the screen is watched");
    let file = home.path().join("Les Amis.rumb");
    drop(new_audit(&file, Length::Flash));
    for args in [vec![], vec![file.clone()], vec![home.path().join("not there.rumb")]] {
        let mut program =
            screen.command(&binary("rumb-desktop"), home.path()).args(&args).spawn().expect("the program starts");
        let pane = watch.shown(MINUTE).expect("the screen answers").expect("the window is shown");
        watch.close(pane).expect("the window is asked to close");
        let ended = wait(MINUTE, || program.try_wait().expect("the program is ours").is_some());
        assert!(ended, "It ends with {args:?}; instead: {}", state(program.id(), home.path()));
        assert!(program.wait().expect("it has ended").success(), "The program started with {args:?} ends well.");
    }
    let recent = std::fs::read_to_string(home.path().join("config/rumb/recent.json")).unwrap_or_default();
    assert!(recent.contains("Les Amis.rumb"), "The file that the program was started with was opened: {recent}");
}

#[test]
fn the_program_ends_although_a_library_hangs_at_its_end() {
    let home = tempfile::tempdir().expect("a temporary home");
    let (source, library) = (home.path().join("hang.c"), home.path().join("hang.so"));
    // Only the program itself hangs, not the processes that WebKit starts.
    let hang = "#include <stdio.h>\n#include <stdlib.h>\n#include <unistd.h>\n\
        __attribute__((constructor)) static void begin(void) { unsetenv(\"LD_PRELOAD\"); }\n\
        __attribute__((destructor)) static void end(void) {\n\
            FILE *sign = fopen(getenv(\"HANGS\"), \"w\"); if (sign) fclose(sign); for (;;) pause(); }\n";
    std::fs::write(&source, hang).expect("a folder to write in");
    let mut cc = std::process::Command::new("cc");
    let made = cc.args(["-shared", "-fPIC", "-o"]).arg(&library).arg(&source).status();
    assert!(made.is_ok_and(|status| status.success()), "The C compiler that Rust links with makes the library.");
    let screen = Screen::begin();
    let watch = Watch::begin(screen.display()).expect("the screen is watched");
    let mut command = screen.command(&binary("rumb-desktop"), home.path());
    let hangs = home.path().join("hangs");
    command.env("LD_PRELOAD", &library).env("HANGS", &hangs);
    let mut program = command.spawn().expect("the program starts");
    let pane = watch.shown(MINUTE).expect("the screen answers").expect("the window is shown");
    watch.close(pane).expect("the window is asked to close");
    let ended = wait(MINUTE, || program.try_wait().expect("the program is ours").is_some());
    assert!(ended, "It ends; instead: {}", state(program.id(), home.path()));
    assert!(program.wait().expect("it has ended").success(), "Nobody is told of a crash.");
    assert!(hangs.is_file(), "It hung before it was ended.");
}

#[test]
fn the_journey_passes_where_there_is_no_network() {
    let journey = "a_board_answers_prints_is_killed_and_finds_everything";
    let alone = |script: &str| {
        let mut command = std::process::Command::new("unshare");
        command.args(["--map-root-user", "--net", "sh", "-c", script]);
        command.arg("sh").arg(std::env::current_exe().expect("this test has a path")).arg(journey);
        command
    };
    // Some containers forbid a network of one's own; then this proof is not to be had, which is said aloud.
    if !alone("ip link set lo up").status().is_ok_and(|status| status.success()) {
        use std::io::Write as _;
        let _ = writeln!(std::io::stderr(), "NOT TRIED: this system forbids a network namespace");
        return;
    }
    let status = alone("ip link set lo up && exec \"$1\" --exact \"$2\"").status().expect("the journey starts");
    assert!(status.success(), "The journey needs no network but the loopback of its driver.");
}

#[test]
fn an_undriven_start_opens_no_internet_socket() {
    let home = tempfile::tempdir().expect("a temporary home");
    let screen = Screen::begin();
    let trace = home.path().join("trace");
    let mut child = screen
        .command(Path::new("strace"), home.path())
        .args(["-f", "-e", "trace=socket,connect,execve", "-o"])
        .arg(&trace)
        .arg(binary("rumb-desktop"))
        .spawn()
        .expect("strace starts: Debian package strace");
    let text = || std::fs::read_to_string(&trace).unwrap_or_default();
    // The page is loaded by a process of its own; it is given a while to ask for whatever it might.
    let seen = wait(MINUTE, || text().contains("WebKitWebProcess"));
    std::thread::sleep(Duration::from_secs(5));
    child.kill().expect("the program can be stopped");
    child.wait().expect("the program ends");
    assert!(seen, "The window started under strace.");
    let internet: Vec<String> = text().lines().filter(|line| line.contains("AF_INET")).map(str::to_owned).collect();
    assert!(internet.is_empty(), "No internet socket is opened: {internet:?}");
    assert!(text().contains("AF_UNIX"), "The trace shows local sockets, so it would show others.");
}

/// What a program that should have ended is doing: its threads, where each waits, and its log.
fn state(program: u32, home: &Path) -> String {
    let mut ps = std::process::Command::new("ps");
    let threads = ps.args(["-L", "-o", "comm=,wchan=", "-p", &program.to_string()]).output().expect("ps runs");
    format!("{}{}", String::from_utf8_lossy(&threads.stdout), log(home))
}

/// What the program wrote into its log.
fn log(home: &Path) -> String {
    let files = std::fs::read_dir(home.join("data/rumb/log")).into_iter().flatten().flatten();
    files.map(|file| std::fs::read_to_string(file.path()).unwrap_or_default()).collect()
}

/// Opens a file once the program has let go of it, which is when it has ended: a moment after its window has closed.
fn reopened(file: &Path, home: &Path) -> Store {
    let open = || Store::open(file, &home.join("backups"), chrono::NaiveDate::MIN);
    assert!(wait(MINUTE, || open().is_ok()), "The file can be opened once the program has ended.");
    open().expect("the file opens")
}

fn check_pdf(path: &Path, words: &[&str]) {
    let text = std::process::Command::new("pdftotext").arg(path).arg("-").output().expect("pdftotext runs");
    let text = String::from_utf8_lossy(&text.stdout).into_owned();
    for word in words {
        assert!(text.contains(word), "{} says {word}.", path.display());
    }
}
