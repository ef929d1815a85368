//! The names of files and folders, which have to be right on every system.

use super::top;
use std::collections::BTreeSet;
use std::fs;

/// What may stand at the top; what git leaves out is in [`LEFT_OUT`].
const TOP: &[&str] = &[
    ".cargo",
    ".ci",
    ".clippy.toml",
    ".editorconfig",
    ".gitattributes",
    ".github",
    ".gitignore",
    "ARCHITECTURE.md",
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "Cargo.lock",
    "Cargo.toml",
    "LICENSE",
    "Makefile",
    "README.md",
    "content",
    "crates",
    "icons",
    "locales",
    "rustfmt.toml",
    "src-tauri",
    "tests",
    "ui",
];

/// What is made on the machine and never written down.
const LEFT_OUT: &[&str] = &[".git", ".setup", "target", "ui/dist", "src-tauri/gen"];
const LEFT_OUT_ANYWHERE: &[&str] = &["node_modules", "__pycache__"];

/// Names that Windows keeps for devices, whatever follows the first dot.
const DEVICES: &[&str] = &["con", "prn", "aux", "nul"];

/// The paths of all files, from the top, in order.
pub fn paths() -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec![String::new()];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(top().join(&folder)).expect("a folder of the project can be read") {
            let entry = entry.expect("an entry of a folder can be read");
            let name = entry.file_name().to_string_lossy().into_owned();
            let path = if folder.is_empty() { name.clone() } else { format!("{folder}/{name}") };
            if LEFT_OUT.contains(&path.as_str()) || LEFT_OUT_ANYWHERE.contains(&name.as_str()) {
                continue;
            }
            let kind = entry.file_type().expect("an entry of a folder has a kind");
            if kind.is_dir() { folders.push(path) } else { found.push(path) }
        }
    }
    found.sort();
    found
}

#[test]
fn every_name_is_right_on_every_system() {
    for name in ["a:b", "année.txt", "CON.toml", "aux", "com1.rs", "what?.md", "end.", "end ", "a\\b"] {
        assert!(!is_portable(name), "{name:?} is caught");
    }
    for name in ["control.toml", "128x128@2x.png", "area-CON.toml", ".gitignore"] {
        assert!(is_portable(name), "{name:?} is right");
    }
    let wrong: Vec<_> = paths().into_iter().filter(|path| !path.split('/').all(is_portable)).collect();
    assert!(wrong.is_empty(), "every name can be written on every system, but: {wrong:?}");
}

#[test]
fn no_two_names_differ_by_case_alone() {
    let seeded = ["a/Plan.rs", "a/plan.rs", "b/plan.rs"].map(String::from);
    assert_eq!(twins(&seeded), ["a/plan.rs"], "a twin by case is caught");
    assert_eq!(twins(&paths()), [""; 0], "no two names differ by case alone");
}

#[test]
fn the_top_holds_what_it_should_and_nothing_else() {
    assert!(is_stray("notes.txt") && !is_stray("Cargo.toml"), "a stray file at the top is caught");
    let tops: BTreeSet<_> = paths().iter().filter_map(|path| path.split('/').next().map(String::from)).collect();
    let stray: Vec<_> = tops.iter().filter(|name| is_stray(name)).collect();
    assert!(stray.is_empty(), "each entry of the top is known, but: {stray:?}");
}

fn is_stray(name: &str) -> bool {
    !TOP.contains(&name)
}

/// True when Windows, macOS and Linux can all write the name.
fn is_portable(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or_default().to_ascii_lowercase();
    let is_port = stem.len() == 4
        && (stem.starts_with("com") || stem.starts_with("lpt"))
        && stem.ends_with(|one: char| one.is_ascii_digit());
    name.chars().all(|one| one.is_ascii_graphic() && !"<>:\"\\|?*".contains(one))
        && !name.ends_with('.')
        && !DEVICES.contains(&stem.as_str())
        && !is_port
}

/// The paths that a system which takes A for a could not hold beside an earlier one.
fn twins(paths: &[String]) -> Vec<String> {
    let mut seen = BTreeSet::new();
    paths.iter().filter(|path| !seen.insert(path.to_lowercase())).cloned().collect()
}
