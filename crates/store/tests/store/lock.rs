//! One window holds a file.

use crate::sample::{AUDIT, Ground, again, answered, day, part};
use rumb_store::{Error, Store};
use std::io::{BufRead, BufReader, Write};
use std::process::Stdio;
use std::sync::Barrier;

const FILE: &str = "RUMB_TEST_LOCK_FILE";

#[test]
fn a_second_process_is_told_that_the_file_is_in_use_and_a_killed_one_leaves_no_lock() {
    if let Some(path) = part(FILE) {
        let store = Store::open(&path, &path.with_extension("backups"), day(2026, 11, 22));
        let word = match store {
            Ok(_) => "held",
            Err(Error::InUse) => "in use",
            Err(_) => "failed",
        };
        println!("\nchild: {word}");
        std::io::stdout().flush().expect("the parent listens");
        // Holds the store until it is killed.
        let _ = std::io::stdin().read_line(&mut String::new());
        return;
    }
    let ground = Ground::new();
    let store = ground.store();
    assert_eq!(said(&ground), "in use", "another process is kept out while this one holds the file");
    drop(store);
    let test = "lock::a_second_process_is_told_that_the_file_is_in_use_and_a_killed_one_leaves_no_lock";
    let mut child = again(test, &[(FILE, ground.path.as_os_str())])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .expect("the test runs again");
    let output = BufReader::new(child.stdout.take().expect("its output is read"));
    let word = output.lines().map_while(Result::ok).find_map(|line| Some(line.strip_prefix("child: ")?.to_owned()));
    assert_eq!(word.as_deref(), Some("held"), "a free file is held by who opens it");
    let error = ground.opened().expect_err("the other process holds it");
    assert!(matches!(error, Error::InUse), "the file is in use, not {error:?}");
    child.kill().expect("the process is killed");
    child.wait().expect("the process ends");
    let mut store = ground.opened().expect("a killed process leaves no lock");
    store.write(&answered("GOV-01", 1)).expect("the file can be written again");
}

#[test]
fn a_second_window_of_the_same_process_is_kept_out_too() {
    let ground = Ground::new();
    let mut store = ground.store();
    store.write(&answered("GOV-01", 1)).expect("an answer is saved");
    for _ in 0..3 {
        let error = ground.opened().expect_err("this process holds it already");
        assert!(matches!(error, Error::InUse), "the file is in use, not {error:?}");
    }
    store.write(&answered("GOV-02", 2)).expect("the first window goes on saving");
    assert_eq!(said(&ground), "in use", "those attempts did not open the file to others");
    drop(store);
    let record = ground.reopened().audit(AUDIT).expect("the audit is read");
    assert_eq!(record.audit.answers.len(), 2, "both answers are there");
}

#[test]
fn of_windows_opened_at_once_exactly_one_gets_the_file() {
    const WINDOWS: usize = 6;
    let ground = Ground::new();
    drop(ground.store());
    for round in 0..8 {
        let start = Barrier::new(WINDOWS);
        let window = || {
            start.wait();
            ground.opened()
        };
        // A window that got the file holds it until all have tried.
        let outcomes: Vec<_> = std::thread::scope(|scope| {
            let windows: Vec<_> = (0..WINDOWS).map(|_| scope.spawn(window)).collect();
            windows.into_iter().map(|window| window.join().expect("no window panics")).collect()
        });
        assert_eq!(outcomes.iter().filter(|outcome| outcome.is_ok()).count(), 1, "round {round}: one holds the file");
        let refused = outcomes.iter().filter(|outcome| matches!(outcome, Err(Error::InUse))).count();
        assert_eq!(refused, WINDOWS - 1, "round {round}: the others are told that it is in use");
    }
}

/// What another process says when it opens the file.
fn said(ground: &Ground) -> String {
    let test = "lock::a_second_process_is_told_that_the_file_is_in_use_and_a_killed_one_leaves_no_lock";
    let output =
        again(test, &[(FILE, ground.path.as_os_str())]).stdin(Stdio::null()).output().expect("the test runs again");
    let output = String::from_utf8_lossy(&output.stdout).into_owned();
    output.lines().find_map(|line| line.strip_prefix("child: ")).unwrap_or_default().to_owned()
}
