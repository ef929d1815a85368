//! The one place where systems differ.

use std::io;
use std::path::Path;

/// Whether two paths lead to one file.
pub fn is_same(one: &Path, other: &Path) -> bool {
    let paths = [one, other].map(|path| path.canonicalize().ok());
    let is_named_alike = paths[0].is_some() && paths[0] == paths[1];
    is_named_alike || is_linked(one, other)
}

/// Whether one file stands under two names.
#[cfg(unix)]
fn is_linked(one: &Path, other: &Path) -> bool {
    matches!((Identity::of(one), Identity::of(other)), (Ok(one), Ok(other)) if one == other)
}

/// Whether one file stands under two names: nobody tells without opening it here.
#[cfg(not(unix))]
fn is_linked(_: &Path, _: &Path) -> bool {
    false
}

/// Tells a file from another one that took its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Identity {
    device: u64,
    number: u64,
}

impl Identity {
    /// Reads the identity of the file at a path without opening it: to open and close it here would drop the lock
    /// that SQLite holds on it in this process.
    #[cfg(unix)]
    pub fn of(path: &Path) -> io::Result<Self> {
        use std::os::unix::fs::MetadataExt;
        let metadata = path.metadata()?;
        Ok(Self { device: metadata.dev(), number: metadata.ino() })
    }

    /// Reads the identity of the file at a path: all are alike here, because Windows lets nobody move, delete or
    /// replace a file that SQLite has open.
    #[cfg(not(unix))]
    pub fn of(path: &Path) -> io::Result<Self> {
        path.metadata()?;
        Ok(Self { device: 0, number: 0 })
    }
}
