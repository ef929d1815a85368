//! The one place where systems differ.

use std::io;
use std::path::Path;

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
