//! A file that is open, and the one door through which it is written.

use crate::backup::{self, Backup, Snapshot};
use crate::connection;
use crate::error::Error;
use crate::merge::{self, Held};
use crate::migration::{self, MIGRATIONS};
use crate::place::{self, Place};
use crate::record::{Association, AuditHeader, AuditId, AuditRecord};
use crate::table::{self, association, audit};
use crate::write::{Leave, Write};
use chrono::{NaiveDate, NaiveDateTime};
use rusqlite::{Connection, TransactionBehavior};
use std::path::{Path, PathBuf};

/// A `.rumb` file held by this window.
#[derive(Debug)]
pub struct Store {
    connection: Connection,
    place: Place,
}

impl Store {
    /// Makes a new file with a first audit. An existing file is never replaced; its folder must exist.
    pub fn create(path: &Path, association: &Association, first: &AuditHeader) -> Result<Self, Error> {
        let path = place::absolute(path)?;
        place::new_file(&path)?;
        Self::begin(path.clone(), association, first).inspect_err(|_| place::discard(&path))
    }

    /// Opens a file for this window alone and brings an older one to the schema of this program, after a backup into
    /// the folder of backups, named after the day and the version found. A file that cannot be written is refused.
    pub fn open(path: &Path, backups: &Path, today: NaiveDate) -> Result<Self, Error> {
        Self::open_with(path, backups, today, &MIGRATIONS)
    }

    /// Shows the absolute path of the file.
    pub fn path(&self) -> &Path {
        self.place.path()
    }

    /// Whether a path names the file that was opened, whatever lies there now.
    pub fn is_at(&self, path: &Path) -> bool {
        place::absolute(path).is_ok_and(|path| path == self.path())
    }

    /// Tries whether the file can still be written, without changing it; [`Error::Gone`] when another file, or none,
    /// lies in its place.
    pub fn probe(&mut self) -> Result<(), Error> {
        self.place.check()?;
        self.check_content()?;
        connection::try_write(&mut self.connection)
    }

    /// Reads the association.
    pub fn association(&self) -> Result<Association, Error> {
        association::read(&self.connection, &mut Vec::new())
    }

    /// Reads what is known of all audits, by id: the oldest first.
    pub fn audits(&self) -> Result<Vec<AuditHeader>, Error> {
        audit::headers(&self.connection)
    }

    /// Reads an audit with everything in it.
    pub fn audit(&self, id: AuditId) -> Result<AuditRecord, Error> {
        table::record(&self.connection, id)
    }

    /// Finds an id for another audit.
    pub fn next_audit(&self) -> Result<AuditId, Error> {
        let last = self.audits()?.last().map_or(0, |audit| audit.id.0.max(0));
        last.checked_add(1).map(AuditId).ok_or(Error::Refused)
    }

    /// Writes, and returns what takes the write back. The disk has it when this returns; on an error nothing changed,
    /// except that after [`Error::Gone`] the file that went away may hold the write.
    pub fn write(&mut self, write: &Write) -> Result<Write, Error> {
        self.transact(|connection| write.apply(connection, Leave::Marks(None)))
    }

    /// Writes at a moment, which the places that change remember: by it two copies know their changes apart.
    pub fn write_at(&mut self, write: &Write, at: NaiveDateTime) -> Result<Write, Error> {
        self.transact(|connection| write.apply(connection, Leave::Marks(Some(at))))
    }

    /// Reads all that the file holds into memory, to be joined with another copy.
    pub fn held(&mut self) -> Result<Held, Error> {
        Held::of(self.snapshot()?.into_connection())
    }

    /// Reads another copy of this file. It is not changed.
    pub fn read_copy(&self, path: &Path, scratch: &Path) -> Result<Held, Error> {
        // To open our own file again would drop its lock.
        if merge::is_same(self.path(), path) { Err(Error::Same) } else { Held::read(path, scratch) }
    }

    /// Checks every page, row and index of the file.
    pub fn check(&self) -> Result<(), Error> {
        connection::check_all(&self.connection, self.path())
    }

    /// Copies everything into a new file, even when this one is gone from its place; not what somebody else wrote into
    /// it meanwhile.
    pub fn copy(&mut self, to: &Path) -> Result<(), Error> {
        self.check_content()?;
        backup::copy(&self.connection, to)
    }

    /// Copies everything into memory, to be kept as a backup while this file is free for the next write.
    pub fn snapshot(&mut self) -> Result<Snapshot, Error> {
        let path = self.path().to_owned();
        self.snapshot_as(&path)
    }

    /// Copies everything into memory, to be kept among the backups of another path.
    pub fn snapshot_as(&mut self, path: &Path) -> Result<Snapshot, Error> {
        self.check_content()?;
        connection::check_length(&self.connection, self.path())?;
        Snapshot::of(&self.connection, path)
    }

    /// Makes a backup into the folder of backups, see [`Snapshot::keep`].
    pub fn back_up(&mut self, folder: &Path, stamp: &str) -> Result<Backup, Error> {
        self.snapshot()?.keep(folder, stamp)
    }

    fn begin(path: PathBuf, association: &Association, first: &AuditHeader) -> Result<Self, Error> {
        let connection = connection::lock(&path)?;
        connection::settle(&connection)?;
        let mut store = Self { place: Place::of(path)?, connection };
        store.transact(|connection| {
            migration::migrate(connection, &MIGRATIONS, 0)?;
            association::insert(connection, association)?;
            audit::insert(connection, first)
        })?;
        Ok(store)
    }

    fn open_with(path: &Path, backups: &Path, today: NaiveDate, migrations: &[&str]) -> Result<Self, Error> {
        let path = place::existing(path)?;
        let known = migration::version(migrations);
        let (connection, found) = identify(&path, migrations).map_err(|error| connection::judge(error, &path))?;
        connection::settle(&connection)?;
        let mut store = Self { place: Place::of(path)?, connection };
        connection::try_write(&mut store.connection)?;
        if found < known {
            store.upgrade(backups, today, migrations, found)?;
        }
        Ok(store)
    }

    fn upgrade(&mut self, backups: &Path, today: NaiveDate, migrations: &[&str], found: u32) -> Result<(), Error> {
        self.back_up(backups, &format!("{today}-v{found}")).map_err(|error| Error::NoBackup(Box::new(error)))?;
        // A migration may rebuild a table that others refer to; it checks all references before the commit.
        self.connection.pragma_update(None, "foreign_keys", false)?;
        let outcome = self.transact(|connection| migration::migrate(connection, migrations, found));
        self.connection.pragma_update(None, "foreign_keys", true)?;
        outcome
    }

    /// The one door for writes: a transaction that is on the disk when this returns, or did not happen.
    fn transact<T>(&mut self, work: impl FnOnce(&Connection) -> Result<T, Error>) -> Result<T, Error> {
        self.place.check()?;
        // Somebody cut the file under our hands: to write on would fill it with holes, and call it saved.
        connection::check_length(&self.connection, self.path())?;
        self.check_content()?;
        let outcome = self.commit(work);
        self.place.check()?;
        self.place.settle();
        outcome
    }

    /// Checks that the file holds what SQLite holds of it, where somebody may have written over it in its place; a file
    /// that was only given another time, as programs that synchronise do, is still ours.
    fn check_content(&mut self) -> Result<(), Error> {
        if !self.place.is_touched() {
            return Ok(());
        }
        let held = self.connection.serialize(rusqlite::MAIN_DB)?;
        if *held != *self.place.bytes()? {
            return Err(Error::Damaged);
        }
        drop(held);
        self.place.settle();
        Ok(())
    }

    fn commit<T>(&mut self, work: impl FnOnce(&Connection) -> Result<T, Error>) -> Result<T, Error> {
        let transaction = self.connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
        let value = work(&transaction)?;
        transaction.commit()?;
        Ok(value)
    }
}

/// Takes a file that is ours, whole, of a known version and not read-only. On an error nothing holds it any more.
fn identify(path: &Path, migrations: &[&str]) -> Result<(Connection, u32), Error> {
    let connection = connection::lock(path)?;
    let found = connection::version(&connection, migration::version(migrations))?;
    connection::check(&connection, path)?;
    migration::check(&connection, migrations, found)?;
    if connection.is_readonly("main")? { Err(Error::ReadOnly) } else { Ok((connection, found)) }
}

impl Drop for Store {
    fn drop(&mut self) {
        // Beside a file that took this one's place, the journal would be somebody else's.
        if self.place.check().and_then(|()| self.check_content()).is_ok() {
            connection::tidy(&self.connection);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::write::Change;
    use rumb_engine::questionnaire::Length;

    const NEXT: &str = "ALTER TABLE association ADD COLUMN town TEXT; DELETE FROM note;";

    #[test]
    fn an_older_file_is_upgraded_after_a_dated_backup() {
        let ground = ground();
        drop(store(&ground));
        let known = then(NEXT);
        let store = open(&ground, &known).expect("the older file is upgraded");
        assert_eq!(store.audit(AuditId::FIRST).expect("the audit is read").notes.len(), 0, "the migration ran");
        let backups = backup::list(&ground.path().join("backups"), store.path());
        assert_eq!(backups.len(), 1, "one backup was made before");
        assert_eq!(backups[0].stamp, "2026-11-22-v6", "it is named after the day and the version found");
        drop(store);
        open(&ground, &known).expect("the upgraded file opens");
        let back = ground.path().join("back.rumb");
        let fresh = backup::prepare(&backups[0], &back).expect("the backup is copied");
        fresh.put("2026-11-22").expect("the backup is restored");
        let back = Store::open(&back, ground.path(), day()).expect("it is still of the old version");
        assert_eq!(back.audit(AuditId::FIRST).expect("the audit is read").notes.len(), 1, "it holds what was there");
    }

    #[test]
    fn an_upgrade_that_fails_changes_nothing() {
        let orphan = "INSERT INTO deep (audit, area) VALUES (99, 'GOV');";
        for broken in ["DELETE FROM note; DELETE FROM no_such_table;", orphan] {
            let ground = ground();
            drop(store(&ground));
            let file = ground.path().join("lake.rumb");
            let before = std::fs::read(&file).expect("the file can be read");
            open(&ground, &then(broken)).expect_err("the migration fails");
            assert!(before == std::fs::read(&file).expect("the file can be read"), "no byte changed by {broken}");
            Store::open(&file, ground.path(), day()).expect("the old program still opens it");
        }
    }

    #[test]
    fn without_a_backup_there_is_no_upgrade() {
        let ground = ground();
        drop(store(&ground));
        std::fs::write(ground.path().join("backups"), "a file in the way").expect("a file can be written");
        let error = open(&ground, &then(NEXT)).expect_err("no backup can be made");
        assert!(matches!(error, Error::NoBackup(_)), "the error says so, not {error:?}");
        Store::open(&ground.path().join("lake.rumb"), ground.path(), day()).expect("the file is as it was");
    }

    #[test]
    fn a_write_that_finds_no_room_is_rolled_back() {
        let ground = ground();
        let mut store = store(&ground);
        let pages: i64 = store.connection.pragma_query_value(None, "page_count", |row| row.get(0)).expect("counted");
        store.connection.pragma_update(None, "max_page_count", pages).expect("the room is limited");
        let before = store.audit(AuditId::FIRST).expect("the audit is read");
        let big = note("x".repeat(50_000));
        let error =
            store.write(&Write::Batch(vec![note("first".to_owned()), big.clone()])).expect_err("there is no room");
        assert!(matches!(error, Error::Full), "the disk is full, not {error:?}");
        assert_eq!(store.audit(AuditId::FIRST).expect("the audit is read"), before, "nothing of it was written");
        store.connection.pragma_update(None, "max_page_count", pages + 100).expect("there is room again");
        store.write(&big).expect("the same write succeeds");
    }

    #[test]
    fn the_file_is_kept_as_promised() {
        let ground = ground();
        drop(store(&ground));
        let store = open(&ground, &MIGRATIONS).expect("the file opens");
        let cases = [
            ("journal_mode", "truncate"),
            ("synchronous", "3"),
            ("secure_delete", "1"),
            ("foreign_keys", "1"),
            ("trusted_schema", "0"),
            ("cell_size_check", "1"),
            ("locking_mode", "exclusive"),
            ("application_id", "1381322050"),
            ("user_version", "6"),
        ];
        for (setting, expected) in cases {
            let sql = format!("SELECT CAST({setting} AS TEXT) FROM pragma_{setting}");
            let direct = || store.connection.pragma_query_value(None, setting, |row| row.get::<_, String>(0));
            let value = store.connection.query_row(&sql, [], |row| row.get::<_, String>(0)).or_else(|_| direct());
            assert_eq!(value.expect("the setting is read"), expected, "{setting} is {expected}");
        }
    }

    /// The migrations of a later program.
    fn then(migration: &'static str) -> Vec<&'static str> {
        MIGRATIONS.into_iter().chain([migration]).collect()
    }

    fn ground() -> tempfile::TempDir {
        tempfile::tempdir().expect("a temporary folder can be made")
    }

    fn store(ground: &tempfile::TempDir) -> Store {
        let association = Association { name: "Lac".to_owned(), languages: vec!["fr".to_owned()] };
        let first = AuditHeader::new(AuditId::FIRST, day(), "1", Length::Flash);
        let mut store = Store::create(&ground.path().join("lake.rumb"), &association, &first).expect("it is made");
        store.write(&note("kept".to_owned())).expect("a note is written");
        store
    }

    fn open(ground: &tempfile::TempDir, migrations: &[&str]) -> Result<Store, Error> {
        Store::open_with(&ground.path().join("lake.rumb"), &ground.path().join("backups"), day(), migrations)
    }

    fn note(text: String) -> Write {
        Write::Change(AuditId::FIRST, Change::Note("GOV-01".into(), Some(text)))
    }

    fn day() -> NaiveDate {
        NaiveDate::from_ymd_opt(2026, 11, 22).expect("the date exists")
    }
}
