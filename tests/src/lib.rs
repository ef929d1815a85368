//! What tests and the benchmark share: a screen that nobody sees with the real window on it, and associations to try.

pub mod desk;
pub mod dice;
pub mod hostile;
pub mod journey;
pub mod pane;
pub mod screen;

use chrono::NaiveDate;
use rumb_engine::questionnaire::Length;
use rumb_store::{Association, AuditHeader, AuditId, Store};
use std::path::{Path, PathBuf};

/// The settings of the desktop shell, as shipped.
const SHELL: &str = include_str!("../../src-tauri/tauri.conf.json");

/// The content security policy of the window.
///
/// # Panics
/// When the settings of the shell have none.
pub fn policy() -> String {
    let settings: serde_json::Value = serde_json::from_str(SHELL).expect("the settings are JSON");
    settings["app"]["security"]["csp"].as_str().expect("the settings have a policy").to_owned()
}

/// Makes the file of an association that has not answered anything yet, and opens it.
///
/// # Panics
/// When the file exists or cannot be written.
pub fn new_audit(path: &Path, length: Length) -> Store {
    let association = Association { name: "Les Amis".into(), languages: vec!["fr".into()] };
    let day = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
    let version = &rumb_content::questionnaire().version;
    Store::create(path, &association, &AuditHeader::new(AuditId::FIRST, day, version, length)).expect("a new file")
}

/// A program of this project, built beside the one that runs now.
///
/// # Panics
/// When the system does not tell the path of the running program.
pub fn binary(name: &str) -> PathBuf {
    let this = std::env::current_exe().expect("the running program has a path");
    let folder = this.parent().expect("a program lies in a folder");
    // Tests lie one folder deeper than programs.
    let folder = if folder.ends_with("deps") { folder.parent().expect("target/<profile>") } else { folder };
    folder.join(name)
}
