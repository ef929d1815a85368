//! The ground that tests stand on: folders of their own, a clock that stands still, and calls as the screens make them.

use chrono::{NaiveDate, NaiveDateTime};
use rumb_api::{Api, Code, Folders, System, dispatch};
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use tempfile::TempDir;
use tokio::runtime::{Builder, Runtime};

/// The program in a folder of its own.
pub struct Ground {
    // Dropped first: what runs in the background ends before the folder goes away.
    _runtime: Runtime,
    api: Arc<Api>,
    pub folder: TempDir,
}

impl Ground {
    pub fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let runtime = Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime");
        let (folders, system) = (Folders::inside(folder.path().join("home")), System { now, reveal });
        let api = Api::new(folders, system, runtime.handle().clone(), None);
        Self { _runtime: runtime, api, folder }
    }

    /// An audit of its own that is open, in a folder `stick`.
    pub fn with_audit() -> (Self, PathBuf) {
        let ground = Self::new();
        let stick = ground.folder.path().join("stick");
        let desk = ground.done("create", json!({"name": "Lac", "language": "fr", "folder": stick}));
        let path = PathBuf::from(desk["path"].as_str().expect("a desk has a path"));
        (ground, path)
    }

    /// Where copies, backups and settings of the program lie.
    pub fn folders(&self) -> Folders {
        Folders::inside(self.folder.path().join("home"))
    }

    /// What answers the calls.
    pub fn api(&self) -> &Arc<Api> {
        &self.api
    }

    /// Asks for what can be done.
    pub fn done(&self, command: &str, args: Value) -> Value {
        let told = args.to_string();
        dispatch(&self.api, command, args).unwrap_or_else(|error| panic!("{command} {told} is done, not {error}"))
    }

    /// Asks for what is refused, and tells why.
    pub fn refused(&self, command: &str, args: Value) -> Code {
        let told = args.to_string();
        match dispatch(&self.api, command, args) {
            Ok(answer) => panic!("{command} {told} is refused, not {answer}"),
            Err(error) => error.code,
        }
    }

    /// Answers a question with a level.
    pub fn answer(&self, question: &str, level: u32) -> Value {
        self.done("change", answered(question, level))
    }

    pub fn open(&self, path: &Path) -> Value {
        self.done("open", json!({"path": path}))
    }
}

/// A change that answers a question with a level.
pub fn answered(question: &str, level: u32) -> Value {
    json!({"kind": "answer", "question": question, "answer": {"state": "answered", "value": level}})
}

pub fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 22).expect("the day exists")
}

pub fn now() -> NaiveDateTime {
    day().and_hms_opt(10, 0, 0).expect("the time exists")
}

/// A file manager that leaves a sign beside what it shows; it cannot show what lies in a folder `hidden`.
fn reveal(path: &Path) -> bool {
    let is_shown = !path.parent().is_some_and(|folder| folder.ends_with("hidden"));
    is_shown && fs::write(path.with_extension("shown"), path.to_string_lossy().as_bytes()).is_ok()
}

/// Names in a folder, in order; none when there is no folder.
pub fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut names: Vec<_> = entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

/// The answers files of the journeys and of the example.
pub fn journeys() -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let folder = root.join("tests").join("journey");
    let mut files: Vec<_> = names(&folder).into_iter().map(|name| folder.join(name)).collect();
    files.retain(|file| file.extension().is_some_and(|ending| ending == "json"));
    assert!(files.len() > 5, "the journeys are found");
    files.push(root.join("content").join("example.json"));
    files
}
