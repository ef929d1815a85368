//! What people who keep the content ask of the command line.

mod fault;
mod search;
mod stale;
mod word;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A copy of the content folder, for a test to spoil.
pub fn copied(test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("content").join(test);
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("what an earlier run left can be removed");
    }
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join("content"), &folder);
    folder
}

pub fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder can be made");
    for entry in fs::read_dir(from).expect("the folder can be read").flatten() {
        let (own, place) = (entry.path(), to.join(entry.file_name()));
        if own.is_dir() {
            copy(&own, &place);
        } else {
            fs::copy(&own, &place).expect("a file can be copied");
        }
    }
}

/// Writes another word in the place of a first one.
pub fn spoil(path: &Path, was: &str, became: &str) {
    let text = fs::read_to_string(path).expect("it can be read");
    assert!(text.contains(was), "{was} is there");
    fs::write(path, text.replacen(was, became, 1)).expect("it can be written");
}

pub fn ended(command: &mut Command, code: i32) -> Output {
    let output = command.output().expect("the command line runs");
    let told = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "{command:?} ends so\n{told}");
    output
}

pub fn rumb(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rumb"));
    command.args(args);
    command
}
