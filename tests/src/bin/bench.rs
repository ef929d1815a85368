//! `make bench`: how long things take, each beside what it is measured against, in one run.
//!
//! Machines are noisy, so figures are medians of interleaved rounds, and the ratios matter more than the times.

use rumb_api::wire::DocumentId;
use rumb_api::{EXAMPLE, answers, papers, plan_of, score};
use rumb_engine::answer::{Answer, Value};
use rumb_engine::questionnaire::Length;
use rumb_locale::Language;
use rumb_store::{Association, AuditHeader, AuditId, Change, Store, Write};
use std::ops::ControlFlow;
use std::path::Path;
use std::time::{Duration, Instant};

type Failure = Box<dyn std::error::Error>;

const SAVES: usize = 500;
const ROUNDS: usize = 15;

fn main() -> Result<(), Failure> {
    let folder = std::env::temp_dir().join(format!("rumb-bench-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    println!("{:<44} {:>10} {:>10} {:>8}", "what", "median", "p99", "ratio");
    saves(&folder)?;
    method()?;
    documents()?;
    std::fs::remove_dir_all(&folder)?;
    Ok(())
}

/// One save of an answer in the store, beside a bare commit of the same bytes with the same durability.
fn saves(folder: &Path) -> Result<(), Failure> {
    let day = chrono::NaiveDate::from_ymd_opt(2026, 11, 22).ok_or("a day")?;
    let association = Association { name: "Bench".into(), languages: vec!["fr".into()] };
    let header = AuditHeader::new(AuditId::FIRST, day, "0.3", Length::Full);
    let mut store = Store::create(&folder.join("store.rumb"), &association, &header)?;
    let bare = rusqlite::Connection::open(folder.join("bare.db"))?;
    bare.execute_batch(
        "PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=EXTRA; \
         CREATE TABLE answer (question TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;",
    )?;
    let questions = &rumb_content::questionnaire().questions;
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for turn in 0..SAVES {
        let question = &questions[turn % questions.len()].id;
        let level = u32::try_from(turn % 5)?;
        let change = Change::Answer(question.clone(), Some(Answer::Answered(Value::Number(level))));
        ours.push(time(|| store.write(&Write::Change(AuditId::FIRST, change.clone())).map(drop))?);
        theirs.push(time(|| {
            bare.prepare_cached("INSERT OR REPLACE INTO answer VALUES (?1, ?2)")?
                .execute((question.as_str(), level.to_string()))
                .map(drop)
        })?);
    }
    line("bare commit of the same bytes", &mut theirs, None);
    let base = p99(&mut theirs);
    let ratio = ratio(p99(&mut ours), base);
    line("save of an answer in the store", &mut ours, Some(ratio));
    Ok(())
}

/// From the answers of the full sample to its figures and its plan.
fn method() -> Result<(), Failure> {
    let (questionnaire, catalogue) = (rumb_content::questionnaire(), rumb_content::catalogue());
    let file = answers::read(EXAMPLE.as_bytes(), questionnaire, catalogue).map_err(|_| "the example")?;
    let start = chrono::NaiveDate::from_ymd_opt(2026, 12, 1).ok_or("a day")?;
    let mut times = Vec::new();
    for _ in 0..ROUNDS * 4 {
        times.push(time(|| {
            let figures = score(questionnaire, &file.audit);
            let plan = plan_of(&file.audit, start);
            (figures.areas.len() + plan.actions.len() > 0).then_some(()).ok_or("an empty plan")
        })?);
    }
    line("score to plan of a full audit", &mut times, None);
    Ok(())
}

/// The plan as PDF, in process.
fn documents() -> Result<(), Failure> {
    let (questionnaire, catalogue) = (rumb_content::questionnaire(), rumb_content::catalogue());
    let file = answers::read(EXAMPLE.as_bytes(), questionnaire, catalogue).map_err(|_| "the example")?;
    let day = chrono::NaiveDate::from_ymd_opt(2026, 12, 1).ok_or("a day")?;
    let papers = papers(&file.audit, &file.name, day, day, Language::Fr);
    let (mut times, mut size) = (Vec::new(), 0);
    for _ in 0..ROUNDS {
        times.push(time(|| {
            let bytes = papers.pdf(DocumentId::Plan, &|_| ControlFlow::Continue(()));
            bytes.map(|bytes| size = bytes.len())
        })?);
    }
    line(&format!("plan as PDF ({} kB)", size / 1000), &mut times, None);
    Ok(())
}

#[expect(clippy::disallowed_methods, reason = "a benchmark reads the clock")]
fn time<E: Into<Failure>>(work: impl FnOnce() -> Result<(), E>) -> Result<Duration, Failure> {
    let start = Instant::now();
    work().map_err(Into::into)?;
    Ok(start.elapsed())
}

fn line(what: &str, times: &mut [Duration], ratio: Option<f64>) {
    let ratio = ratio.map(|ratio| format!("{ratio:.2}")).unwrap_or_default();
    times.sort_unstable();
    let median = times[times.len() / 2];
    println!("{what:<44} {:>7.2} ms {:>7.2} ms {ratio:>8}", millis(median), millis(p99(times)));
}

fn p99(times: &mut [Duration]) -> Duration {
    times.sort_unstable();
    times[(times.len() * 99 / 100).min(times.len() - 1)]
}

fn millis(time: Duration) -> f64 {
    time.as_secs_f64() * 1000.0
}

fn ratio(ours: Duration, theirs: Duration) -> f64 {
    ours.as_secs_f64() / theirs.as_secs_f64()
}
