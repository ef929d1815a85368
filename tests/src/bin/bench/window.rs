//! The real window beside an empty one of the same versions.

use crate::bare::Bare;
use crate::memory::shared_out;
use crate::table::{Aim, cells, line, mean, median, millis, ratio, time};
use crate::{Failure, ROUNDS, SAVES};
use rumb_engine::questionnaire::Length;
use rumb_tests::desk::{Desk, MINUTE};
use rumb_tests::pane::Watch;
use rumb_tests::screen::{Screen, wait};
use rumb_tests::{binary, new_audit};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Changes sent in one go, before it is the other window's turn.
pub const TURN: usize = 50;
/// Where the time of a start goes, by marks of the page.
const WHY_START: &str =
    "WebKit's process takes some 20 ms to read the scripts, 40 for the calls and the words, 80 to draw the page";
const WHY_SAVE: &str =
    "what the engine's side takes is told above, the rest is the way through the page's messages and back";
/// After this a window has done what it does at its start, the first backup included.
const REST: Duration = Duration::from_secs(4);

/// From the start of the program to its window on the screen: for Rumb, with the first question of an audit ready to be
/// answered. Then the memory of both at rest.
pub fn starts(folder: &Path) -> Result<(), Failure> {
    let file = folder.join("start.rumb");
    drop(new_audit(&file, Length::Flash));
    let screen = Screen::begin();
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    let (mut our_memory, mut their_memory) = (0, 0);
    // The first of each fills the system's caches, and is not counted.
    for round in 0..=ROUNDS {
        let rest = if round == ROUNDS { REST } else { Duration::ZERO };
        let (their_time, memory) = start(&screen, folder, "rumb-empty", None, rest)?;
        their_memory = memory;
        let (our_time, memory) = start(&screen, folder, "rumb-desktop", Some(&file), rest)?;
        our_memory = memory;
        if round > 0 {
            theirs.push(their_time);
            ours.push(our_time);
        }
    }
    let (ours_middle, theirs_middle) = (median(&mut ours), median(&mut theirs));
    line("start of an empty window", &mut theirs, &[]);
    let relative = Aim::new(ratio(ours_middle, theirs_middle), 1.4, "× the empty window").because(WHY_START);
    let absolute = Aim::new(millis(ours_middle) - millis(theirs_middle), 200.0, "ms more").because(WHY_START);
    line("start to the first question", &mut ours, &[relative, absolute]);
    let figure = our_memory as f64 / their_memory as f64;
    let megabytes = |bytes: u64| format!("{} MB", bytes / 1_000_000);
    cells("memory of an empty window (PSS)", &megabytes(their_memory), "", &[]);
    let aim = Aim::new(figure, 1.3, "× the empty window");
    cells("memory on the first question (PSS)", &megabytes(our_memory), "", &[aim]);
    Ok(())
}

fn start(
    screen: &Screen,
    home: &Path,
    program: &str,
    file: Option<&PathBuf>,
    rest: Duration,
) -> Result<(Duration, u64), Failure> {
    let watch = Watch::begin(screen.display())?;
    let mut child = None;
    let mut pane = None;
    let taken = time(|| -> Result<(), Failure> {
        child = Some(screen.command(&binary(program), home).args(file).spawn()?);
        pane = Some(watch.shown(MINUTE)?.ok_or("no window")?);
        Ok(())
    })?;
    let (mut child, pane) = (child.ok_or("no program")?, pane.ok_or("no window")?);
    std::thread::sleep(rest);
    let memory = shared_out(child.id());
    watch.close(pane)?;
    let ended = wait(MINUTE, || child.try_wait().is_ok_and(|end| end.is_some()));
    ended.then_some((taken, memory)).ok_or_else(|| format!("{program} does not end").into())
}

/// Saves of an answer through the window, beside a command of an empty window that does nothing and a bare commit with
/// as much rest before it: a disk and a processor that have just slept take longer.
pub async fn saves(folder: &Path) -> Result<(), Failure> {
    let screen = Screen::begin();
    let file = folder.join("window.rumb");
    drop(new_audit(&file, Length::Full));
    let empty = Desk::begin_program(&screen, folder, "rumb-empty", &[]).await;
    let rumb = Desk::begin_program(&screen, folder, "rumb-desktop", &[&file.to_string_lossy()]).await;
    let bare = Bare::begin(&folder.join("paced.db"))?;
    let (mut ours, mut theirs, mut commits) = (Vec::new(), Vec::new(), Vec::new());
    for turn in (0..SAVES).step_by(TURN) {
        let calls_of_nothing = calls(&empty).await?;
        let rest = mean(&calls_of_nothing);
        theirs.extend(calls_of_nothing);
        for turn in turn..turn + TURN {
            tokio::time::sleep(rest).await;
            commits.push(bare.commit("CON-01", u32::try_from(turn % 5)?)?);
        }
        ours.extend(calls(&rumb).await?);
    }
    empty.end().await;
    rumb.end().await;
    line("an empty command of an empty window", &mut theirs, &[]);
    line("bare commit with as much rest before it", &mut commits, &[]);
    let most = millis(mean(&theirs)) + 2.0 * millis(mean(&commits));
    let aim = Aim::new(millis(mean(&ours)), most, "ms in the mean").because(WHY_SAVE);
    line("save of an answer through the window", &mut ours, &[aim]);
    Ok(())
}

/// Times of changes, one after the other, as the page sees them.
async fn calls(desk: &Desk) -> Result<Vec<Duration>, Failure> {
    let change = "const answer = { state: 'answered', value: turn % 5 };
        const args = { kind: 'answer', question: 'CON-01', answer };
        await window.__TAURI_INTERNALS__.invoke('call', { name: 'change', args });";
    times(desk, change).await
}

/// Times of some work in the page, one turn after the other; it may use the number of its `turn`.
pub async fn times(desk: &Desk, work: &str) -> Result<Vec<Duration>, Failure> {
    let script = format!(
        "const done = arguments[arguments.length - 1];
        (async () => {{
          const times = [];
          for (let turn = 0; turn < {TURN}; turn++) {{
            const start = performance.now();
            {work}
            times.push(performance.now() - start);
          }}
          done(times);
        }})().catch((error) => done(String(error)))"
    );
    let answer = desk.ask(&script).await;
    let times = answer.as_array().ok_or_else(|| format!("the window answers {answer}"))?;
    Ok(times.iter().filter_map(serde_json::Value::as_f64).map(|time| Duration::from_secs_f64(time / 1000.0)).collect())
}
