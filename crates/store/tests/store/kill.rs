//! A process is killed while it saves.

use crate::sample::{AUDIT, Ground, again, answered, day, noted, part};
use rumb_engine::answer::{Answer, Value};
use rumb_store::{Store, Write};
use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write as _};
use std::path::Path;
use std::process::Stdio;
use std::time::Duration;

const ROUNDS: u32 = 12;
const SAVES: u32 = 200;
const FILE: &str = "RUMB_TEST_KILL_FILE";
const ROUND: &str = "RUMB_TEST_KILL_ROUND";

#[test]
fn a_killed_process_loses_no_answer_that_it_acknowledged() {
    if let Some(path) = part(FILE) {
        return save_until_killed(&path);
    }
    let ground = Ground::new();
    drop(ground.store());
    let mut acknowledged = BTreeMap::new();
    let mut chance = 22_u64;
    for round in 0..ROUNDS {
        chance = chance.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let enough = u32::try_from(chance >> 33).unwrap_or(0) % (SAVES - 20);
        let later = Duration::from_micros((chance >> 20) % 3_000);
        for number in killed(&ground, round, enough, later) {
            acknowledged.insert(question(round, number), value(round, number));
        }
        let store = ground.opened().expect("a killed process leaves no lock and no broken file");
        store.check().expect("the file is whole");
        let record = store.audit(AUDIT).expect("the audit is read");
        assert!(record.findings.is_empty(), "nothing strange is found in round {round}");
        for (question, value) in &acknowledged {
            let answer = record.audit.answers.get(question.as_str());
            let expected = Answer::Answered(Value::Number(*value));
            assert_eq!(answer, Some(&expected), "round {round}: {question} was acknowledged and is there");
            assert!(record.notes.contains_key(question.as_str()), "round {round}: the note on {question} came with it");
        }
        let spare = record.audit.answers.len() - acknowledged.len();
        assert!(spare <= round as usize + 1, "at most one answer a round was saved and not yet acknowledged");
    }
    assert!(acknowledged.len() > 300, "enough was saved to say something: {}", acknowledged.len());
}

/// Lets another process save, kills it, and returns what it acknowledged.
fn killed(ground: &Ground, round: u32, enough: u32, later: Duration) -> Vec<u32> {
    let round = round.to_string();
    let variables = [(FILE, ground.path.as_os_str()), (ROUND, round.as_ref())];
    let mut command = again("kill::a_killed_process_loses_no_answer_that_it_acknowledged", &variables);
    let mut child = command.stdout(Stdio::piped()).spawn().expect("the test runs again");
    let output = BufReader::new(child.stdout.take().expect("its output is read"));
    let mut seen = Vec::new();
    let mut lines = output.lines().map_while(Result::ok).filter_map(|line| line.strip_prefix("saved ")?.parse().ok());
    for number in lines.by_ref() {
        seen.push(number);
        if number >= enough {
            break;
        }
    }
    std::thread::sleep(later);
    child.kill().expect("the process is killed");
    seen.extend(lines);
    let status = child.wait().expect("the process ends");
    assert!(!status.success(), "the process was killed in the middle, after {} answers", seen.len());
    seen
}

fn save_until_killed(path: &Path) {
    let round = std::env::var(ROUND).ok().and_then(|round| round.parse().ok()).expect("the round is given");
    let nowhere = path.with_extension("backups");
    let mut store = Store::open(path, &nowhere, day(2026, 11, 22)).expect("the file opens");
    for number in 0.. {
        let question = question(round, number);
        let text = "é".repeat((number as usize * 37) % 900);
        let write = Write::Batch(vec![answered(&question, value(round, number)), noted(&question, &text)]);
        store.write(&write).expect("the answer is saved");
        let mut output = std::io::stdout().lock();
        write!(output, "\nsaved {number}\n").and_then(|()| output.flush()).expect("the parent listens");
    }
}

fn question(round: u32, number: u32) -> String {
    format!("R{round:02}-{number:06}")
}

fn value(round: u32, number: u32) -> u32 {
    round * 1_000_000 + number
}
