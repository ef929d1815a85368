//! One change of an answer through the whole engine's side, in process: what the window waits for beside its own calls.

use crate::table::{line, time};
use crate::{Failure, SAVES};
use rumb_api::{Api, Folders, System, dispatch};
use rumb_engine::questionnaire::Length;
use rumb_tests::new_audit;
use serde_json::json;
use std::path::Path;

pub fn saves(folder: &Path) -> Result<(), Failure> {
    let file = folder.join("change.rumb");
    drop(new_audit(&file, Length::Full));
    let runtime = tokio::runtime::Runtime::new()?;
    let system = System { now, reveal: |_| false };
    let api = Api::new(Folders::inside(folder.join("home")), system, runtime.handle().clone(), None);
    let ask = |name: &str, args| dispatch(&api, name, args).map_err(|error| Failure::from(format!("{error:?}")));
    ask("open", json!({ "path": file }))?;
    let mut times = Vec::new();
    for turn in 0..SAVES {
        let change =
            json!({ "kind": "answer", "question": "CON-01", "answer": { "state": "answered", "value": turn % 5 } });
        times.push(time(|| ask("change", change).map(drop))?);
    }
    ask("close", json!({}))?;
    line("save of an answer with what the screen shows", &mut times, &[]);
    Ok(())
}

#[expect(clippy::disallowed_methods, reason = "a benchmark reads the clock")]
fn now() -> chrono::NaiveDateTime {
    chrono::Local::now().naive_local()
}
