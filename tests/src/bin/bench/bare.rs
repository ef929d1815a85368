//! A bare commit: the same bytes as an answer, with the same durability, and nothing of ours around it.

use crate::Failure;
use crate::table::time;
use rusqlite::Connection;
use std::path::Path;
use std::time::Duration;

pub struct Bare(Connection);

impl Bare {
    pub fn begin(path: &Path) -> Result<Self, Failure> {
        let connection = Connection::open(path)?;
        connection.execute_batch(
            "PRAGMA locking_mode=EXCLUSIVE; PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=EXTRA; \
             CREATE TABLE answer (question TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;",
        )?;
        Ok(Self(connection))
    }

    /// Times the commit of one answer.
    pub fn commit(&self, question: &str, level: u32) -> Result<Duration, Failure> {
        time(|| {
            let mut row = self.0.prepare_cached("INSERT OR REPLACE INTO answer VALUES (?1, ?2)")?;
            row.execute((question, level.to_string())).map(drop)
        })
    }
}
