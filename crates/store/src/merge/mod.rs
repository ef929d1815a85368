//! Two copies of a file made one again (journey M4).
//!
//! Copies are made outside of Rumb, so no file knows which other one it was copied from. The table `trail` tells
//! instead, place by place, by which values it came to the one that stands there. A copy whose value is among those of
//! the other did not change it since both were one: the other's is taken. Where neither knows the other's value, both
//! changed it. Neither file is changed by reading it.

mod join;
mod weave;

pub use crate::table::trail::Trace;
pub use join::{Choices, Conflict, Joined, Keep, Shown, join};
pub(crate) use weave::weave;

use crate::backup;
use crate::error::Error;
use crate::migration::{self, MIGRATIONS};
use crate::record::{Association, AuditId, AuditRecord};
use crate::system;
use crate::table::{self, association, audit, trail};
use crate::write::{Leave, Write};
use rumb_engine::merge::Place;
use rusqlite::Connection;
use std::collections::BTreeMap;
use std::path::Path;

/// All that a file holds, read into memory. The file itself is free.
#[derive(Debug)]
pub struct Held {
    pub association: Association,
    /// The oldest first.
    pub records: Vec<AuditRecord>,
    traces: BTreeMap<(AuditId, Place), Trace>,
    connection: Connection,
}

impl Held {
    /// Reads a file that no store of this process holds, even from a place that cannot be written, and an older one as
    /// if it were upgraded. A half-done write of a killed process is taken back in a copy in the scratch folder.
    pub fn read(path: &Path, scratch: &Path) -> Result<Self, Error> {
        let mut memory = backup::lift(path, scratch)?;
        let found = crate::connection::version(&memory, migration::version(&MIGRATIONS))?;
        memory.pragma_update(None, "foreign_keys", false)?;
        let transaction = memory.transaction()?;
        migration::migrate(&transaction, &MIGRATIONS, found)?;
        transaction.commit()?;
        memory.pragma_update(None, "foreign_keys", true)?;
        Self::of(memory)
    }

    pub(crate) fn of(memory: Connection) -> Result<Self, Error> {
        let ids = audit::headers(&memory)?.into_iter().map(|header| header.id);
        let records = ids.map(|id| table::record(&memory, id)).collect::<Result<_, _>>()?;
        let association = association::read(&memory, &mut Vec::new())?;
        Ok(Self { association, records, traces: trail::all(&memory)?, connection: memory })
    }

    /// Writes all of it with a write on top into a new file, whole or not at all.
    pub fn save(mut self, write: &Write, to: &Path) -> Result<(), Error> {
        let transaction = self.connection.transaction()?;
        write.apply(&transaction, Leave::Marks(None))?;
        transaction.commit()?;
        backup::copy(&self.connection, to)
    }

    /// How many things of the file cannot be read: they stay where they are.
    pub fn unread(&self) -> usize {
        self.records.iter().map(|record| record.findings.len()).sum()
    }
}

/// Whether two paths lead to one file, which then is no copy.
pub fn is_same(one: &Path, other: &Path) -> bool {
    system::is_same(one, other)
}
