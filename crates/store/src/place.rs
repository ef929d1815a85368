//! Where a file lies: names that every system takes, and whether a file is still where it was opened.

use crate::error::Error;
use crate::system::Identity;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Read, Seek, SeekFrom};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

/// A file that is open, and the path that led to it.
#[derive(Debug)]
pub struct Place {
    path: PathBuf,
    identity: Identity,
    /// Its length and time as our own last write left them.
    left: Option<(u64, SystemTime)>,
    /// To read it past SQLite. Closed after the connection only: closing it drops the lock.
    file: File,
}

impl Place {
    /// Remembers which file a path leads to, and how it stands.
    pub fn of(path: PathBuf) -> Result<Self, Error> {
        let (identity, file) = (Identity::of(&path)?, File::open(&path)?);
        let left = stamp(&path);
        Ok(Self { path, identity, left, file })
    }

    /// Shows the absolute path.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Checks that the path still leads to the file that was opened. Otherwise SQLite would go on writing into a file
    /// that nobody can find any more, and call it saved.
    pub fn check(&self) -> Result<(), Error> {
        match Identity::of(&self.path) {
            Ok(identity) if identity == self.identity => Ok(()),
            Ok(_) | Err(_) => Err(Error::Gone),
        }
    }

    /// Remembers how the file stands after a write of ours.
    pub fn settle(&mut self) {
        self.left = stamp(&self.path);
    }

    /// Whether anybody may have written the file since.
    pub fn is_touched(&self) -> bool {
        self.left.is_none() || stamp(&self.path) != self.left
    }

    /// What the file really holds.
    pub fn bytes(&self) -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        let mut file = &self.file;
        file.seek(SeekFrom::Start(0))?;
        file.read_to_end(&mut bytes)?;
        Ok(bytes)
    }
}

fn stamp(path: &Path) -> Option<(u64, SystemTime)> {
    let metadata = path.metadata().ok()?;
    Some((metadata.len(), metadata.modified().ok()?))
}

/// Proposes a path for an association's file in a folder: the name without the signs that some system refuses, and a
/// number when the path is taken.
pub fn save_path(folder: &Path, name: &str) -> PathBuf {
    let stem = stem(name);
    let mut path = folder.join(format!("{stem}.rumb"));
    let mut number = 2;
    while path.symlink_metadata().is_ok() {
        path = folder.join(format!("{stem} {number}.rumb"));
        number += 1;
    }
    path
}

/// Makes a path absolute, so that SQLite never takes it for a URI and a change of folder does not mislead.
pub fn absolute(path: &Path) -> Result<PathBuf, Error> {
    std::path::absolute(path).map_err(Error::from)
}

/// Finds a file that can be a store.
pub fn existing(path: &Path) -> Result<PathBuf, Error> {
    let path = absolute(path)?;
    if path.metadata()?.is_file() { Ok(path) } else { Err(Error::NotRumb) }
}

/// Makes an empty file, unless one exists.
pub fn new_file(path: &Path) -> Result<(), Error> {
    OpenOptions::new().write(true).create_new(true).open(path).map(|_: File| ()).map_err(Error::from)
}

/// Names the rollback journal of a file.
pub fn journal(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push("-journal");
    PathBuf::from(name)
}

/// Names what is being written beside a file, until it takes its place.
pub fn part(path: &Path) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(".part");
    PathBuf::from(name)
}

/// Removes what a failed beginning left. What cannot be removed stays as an empty file, which opens as damaged.
pub fn discard(path: &Path) {
    let _ = fs::remove_file(path);
    let _ = fs::remove_file(journal(path));
}

/// Keeps 50 letters, four bytes each at most, so that stem, number and ending stay under 255 bytes.
fn stem(name: &str) -> String {
    let plain = name.chars().map(|sign| if refused(sign) { '-' } else { sign }).take(50).collect::<String>();
    let plain = plain.trim_matches([' ', '.']);
    if plain.is_empty() {
        return "rumb".to_owned();
    }
    let base = plain.split('.').next().unwrap_or(plain).trim_end();
    if DEVICES.iter().any(|device| base.eq_ignore_ascii_case(device)) {
        return format!("{plain}-");
    }
    plain.to_owned()
}

fn refused(sign: char) -> bool {
    sign.is_control() || matches!(sign, '<' | '>' | ':' | '"' | '/' | '\\' | '|' | '?' | '*')
}

/// Names that Windows keeps for devices.
const DEVICES: [&str; 22] = [
    "CON", "PRN", "AUX", "NUL", "COM1", "COM2", "COM3", "COM4", "COM5", "COM6", "COM7", "COM8", "COM9", "LPT1", "LPT2",
    "LPT3", "LPT4", "LPT5", "LPT6", "LPT7", "LPT8", "LPT9",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_becomes_a_file_name_that_every_system_takes() {
        let long = "é".repeat(300);
        let cases = [
            ("Les Amis du Lac", "Les Amis du Lac.rumb"),
            ("Vélo & Cie : l’été ?", "Vélo & Cie - l’été -.rumb"),
            ("../../etc/passwd", "-..-etc-passwd.rumb"),
            ("  . ", "rumb.rumb"),
            ("", "rumb.rumb"),
            ("nul", "nul-.rumb"),
            ("Com1.old", "Com1.old-.rumb"),
            ("a\u{0}b\nc", "a-b-c.rumb"),
            (long.as_str(), &format!("{}.rumb", "é".repeat(50))),
        ];
        for (name, file) in cases {
            let path = save_path(Path::new("missing-folder"), name);
            assert_eq!(path, Path::new("missing-folder").join(file), "{name:?} is saved as {file:?}");
        }
    }

    #[test]
    fn a_taken_name_gets_a_number() {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        for file in ["Lac.rumb", "Lac 2.rumb"] {
            let path = save_path(folder.path(), "Lac");
            assert_eq!(path, folder.path().join(file), "{file} is the next free name");
            new_file(&path).expect("a free name can be used");
        }
    }
}
