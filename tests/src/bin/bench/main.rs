//! `make bench`: how long things take, each beside what it is measured against, in one run.
//!
//! Machines are noisy, so figures are medians of interleaved rounds, and the ratios matter more than the times.

mod bare;
mod change;
mod floor;
mod largest;
mod library;
mod memory;
mod neighbour;
mod paint;
mod portfolio;
mod table;
mod window;

use bare::Bare;
use rumb_api::wire::{DocumentId, Way};
use rumb_api::{EXAMPLE, Source, answers, papers, plan_of, score};
use rumb_engine::answer::{Answer, Value};
use rumb_engine::questionnaire::Length;
use rumb_locale::Language;
use rumb_store::{AuditId, Change, Write};
use rumb_tests::new_audit;
use std::ops::ControlFlow;
use std::path::Path;
use table::{Aim, line, median, millis, p99, ratio, time};

type Failure = Box<dyn std::error::Error>;

const SAVES: usize = 500;
const ROUNDS: usize = 15;

fn main() -> Result<(), Failure> {
    let folder = std::env::temp_dir().join(format!("rumb-bench-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    table::head();
    saves(&folder)?;
    change::saves(&folder)?;
    neighbour::imports(&folder)?;
    library::load()?;
    library::searches()?;
    method()?;
    portfolio::solves()?;
    documents()?;
    window::starts(&folder)?;
    let runtime = tokio::runtime::Runtime::new()?;
    runtime.block_on(window::saves(&folder))?;
    runtime.block_on(paint::clicks(&folder))?;
    std::fs::remove_dir_all(&folder)?;
    Ok(())
}

/// One save of an answer in the store, beside a bare commit.
fn saves(folder: &Path) -> Result<(), Failure> {
    let mut store = new_audit(&folder.join("store.rumb"), Length::Full);
    let bare = Bare::begin(&folder.join("bare.db"))?;
    let questions = &rumb_content::questionnaire().questions;
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    for turn in 0..SAVES {
        let question = &questions[turn % questions.len()].id;
        let level = u32::try_from(turn % 5)?;
        let change = Change::Answer(question.clone(), Some(Answer::Answered(Value::Number(level))));
        ours.push(time(|| store.write(&Write::Change(AuditId::FIRST, change.clone())).map(drop))?);
        theirs.push(bare.commit(question.as_str(), level)?);
    }
    line("bare commit of the same bytes", &mut theirs, &[]);
    let figure = ratio(p99(&mut ours), p99(&mut theirs));
    line("save of an answer in the store", &mut ours, &[Aim::new(figure, 2.0, "× the commit's p99")]);
    Ok(())
}

/// From the answers to the figures and the plan: the full sample, and the largest audit that there can be.
fn method() -> Result<(), Failure> {
    let (questionnaire, catalogue) = (rumb_content::questionnaire(), rumb_content::catalogue());
    let file = answers::read(EXAMPLE.as_bytes(), questionnaire, catalogue).map_err(|_| "the example")?;
    let start = chrono::NaiveDate::from_ymd_opt(2026, 12, 1).ok_or("a day")?;
    let largest = largest::audit(questionnaire, catalogue);
    for (name, audit) in
        [("score to plan of a full audit", &file.audit), ("score to plan of the largest audit", &largest)]
    {
        let mut times = Vec::new();
        for _ in 0..ROUNDS * 4 {
            times.push(time(|| {
                let figures = score(questionnaire, catalogue, audit);
                let plan = plan_of(audit, start, start);
                (figures.areas.len() + plan.actions.len() > 0).then_some(()).ok_or("an empty plan")
            })?);
        }
        let figure = millis(median(&mut times));
        line(name, &mut times, &[Aim::new(figure, 10.0, "ms")]);
    }
    Ok(())
}

/// The plan as PDF, in process.
fn documents() -> Result<(), Failure> {
    let (questionnaire, catalogue) = (rumb_content::questionnaire(), rumb_content::catalogue());
    let file = answers::read(EXAMPLE.as_bytes(), questionnaire, catalogue).map_err(|_| "the example")?;
    let day = chrono::NaiveDate::from_ymd_opt(2026, 12, 1).ok_or("a day")?;
    let wanted = [(DocumentId::Plan, &[Way::Pdf, Way::Txt][..])];
    let papers = papers(&Source::of_answers(file, day), &wanted, day, &[], Language::Fr).map_err(|_| "no plan")?;
    let [plan, aloud] = papers.as_slice() else { return Err("no plan".into()) };
    let text = aloud.write(&|_| ControlFlow::Continue(())).map_err(|_| "the plan was not told")?;
    let text = String::from_utf8(text)?;
    let (mut floor_times, mut floor) = (Vec::new(), 0);
    for _ in 0..ROUNDS {
        floor_times.push(time(|| floor::floor(&text).map(|bytes| floor = bytes))?);
    }
    let (mut times, mut size) = (Vec::new(), 0);
    for _ in 0..ROUNDS {
        times.push(time(|| {
            let bytes = plan.write(&|_| ControlFlow::Continue(()));
            bytes.map(|bytes| size = bytes.len()).map_err(|_| "the plan was not written")
        })?);
    }
    let time = Aim::new(millis(median(&mut times)), 150.0, "ms");
    let size = Aim::new(f64::from(u32::try_from(size)?) / 1000.0, 400.0, "kB");
    line(&format!("words of the plan measured and deflated, {floor} B"), &mut floor_times, &[]);
    line("plan as PDF", &mut times, &[time, size]);
    Ok(())
}
