//! From a click on an answer to the frame that shows it saved, in the real window.

use crate::table::{Aim, line, millis, p99};
use crate::window::{TURN, times};
use crate::{Failure, SAVES, largest};
use rumb_engine::questionnaire::Length;
use rumb_store::{AuditHeader, AuditId, AuditRecord, Write};
use rumb_tests::desk::Desk;
use rumb_tests::new_audit;
use rumb_tests::screen::Screen;
use std::path::Path;

/// An answer is chosen on the page of a question of the largest audit that there can be; the page is as a person has it
/// before them: one click after the other, each painted before the next. Beside it a command that does nothing.
pub async fn clicks(folder: &Path) -> Result<(), Failure> {
    let screen = Screen::begin();
    let file = folder.join("paint.rumb");
    let mut store = new_audit(&file, Length::Full);
    let audit = largest::audit(rumb_content::questionnaire(), rumb_content::catalogue());
    let header: AuditHeader = store.audit(AuditId::FIRST)?.header;
    let record = AuditRecord { audit, ..AuditRecord::empty(header) };
    let changes = record.changes().into_iter().map(|change| Write::Change(AuditId::FIRST, change));
    store.write(&Write::Batch(changes.collect()))?;
    drop(store);

    let empty = Desk::begin_program(&screen, folder, "rumb-empty", &[]).await;
    let rumb = Desk::begin_program(&screen, folder, "rumb-desktop", &[&file.to_string_lossy()]).await;
    rumb.go("questions/con-01").await;
    let (mut ours, mut theirs) = (Vec::new(), Vec::new());
    let [nothing, click] = [NOTHING, CLICK].map(|work| format!("{FRAME} {work} {PAINTED}"));
    for _ in (0..SAVES).step_by(TURN) {
        theirs.extend(times(&empty, &nothing).await?);
        ours.extend(times(&rumb, &click).await?);
    }
    empty.end().await;
    rumb.end().await;
    line("an empty command, to the frame after it", &mut theirs, &[]);
    let aim = Aim::new(millis(p99(&mut ours)), 50.0, "ms in 99 of 100");
    line("click on an answer, to the frame that shows it", &mut ours, &[aim]);
    Ok(())
}

const FRAME: &str = "const frame = () => new Promise((next) => requestAnimationFrame(next));";

/// Asks the empty window for nothing.
const NOTHING: &str = "await window.__TAURI_INTERNALS__.invoke('call', { name: 'change', args: {} });
    await frame();";

/// Chooses another level, and waits until the head says that it is saved.
const CLICK: &str = "const level = document.querySelectorAll('main input[type=radio]')[turn % 5];
    level.click();
    await Promise.resolve();
    while (!level.checked || document.querySelector('.saved[aria-busy=false]') === null) await frame();";

/// Waits until the frame is painted that has just been asked for: a message that is posted in a frame arrives after it. What the
/// page shows in a frame, that frame paints: another one would be waited for in vain.
const PAINTED: &str = "const { port1, port2 } = new MessageChannel();
    await new Promise((next) => {
      port1.onmessage = next;
      port2.postMessage(0);
    });";
