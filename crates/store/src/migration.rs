//! Brings a file to the schema of this program. The numbered files under `migration/` are the schema.

use crate::connection::APPLICATION_ID;
use crate::error::Error;
use rusqlite::Connection;

/// All migrations; the version of a store is the number of those it went through. A published one never changes.
pub const MIGRATIONS: [&str; 6] = [
    include_str!("../migration/0001.sql"),
    include_str!("../migration/0002.sql"),
    include_str!("../migration/0003.sql"),
    include_str!("../migration/0004.sql"),
    include_str!("../migration/0005.sql"),
    include_str!("../migration/0006.sql"),
];

/// Counts migrations: the version that they lead to.
pub fn version(migrations: &[&str]) -> u32 {
    u32::try_from(migrations.len()).unwrap_or(u32::MAX)
}

/// Runs the migrations that a store of version `found` lacks, inside the caller's transaction and with foreign keys off.
pub fn migrate(connection: &Connection, migrations: &[&str], found: u32) -> Result<(), Error> {
    let done = usize::try_from(found).unwrap_or(usize::MAX);
    for migration in migrations.iter().skip(done) {
        connection.execute_batch(&unix_lines(migration))?;
    }
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    connection.pragma_update(None, "user_version", version(migrations))?;
    let orphans = connection.prepare("PRAGMA foreign_key_check")?.exists([])?;
    if orphans { Err(Error::Damaged) } else { Ok(()) }
}

/// Checks that the tables are those of version `found`. More tables do no harm; a changed one is damage.
pub fn check(connection: &Connection, migrations: &[&str], found: u32) -> Result<(), Error> {
    let fresh = Connection::open_in_memory()?;
    let found = usize::try_from(found).unwrap_or(usize::MAX).min(migrations.len());
    migrate(&fresh, &migrations[..found], 0)?;
    let found = tables(connection)?;
    let whole = tables(&fresh)?.iter().all(|table| found.contains(table));
    if whole { Ok(()) } else { Err(Error::Damaged) }
}

fn tables(connection: &Connection) -> Result<Vec<(String, String)>, Error> {
    let mut statement = connection.prepare("SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL")?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    rows.collect::<Result<_, _>>().map_err(Error::from)
}

/// The text of a table stands in the file as it was written here: a checkout with other line ends must not change it.
fn unix_lines(migration: &str) -> String {
    migration.replace('\r', "")
}
