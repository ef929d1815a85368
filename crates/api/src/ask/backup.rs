//! Backups of a file, and the way back from damage.

use crate::wire::{Backup, Desk, PathChoice, Recovery};
use crate::{Api, Code, Error};
use chrono::{DateTime, Local, NaiveDate, NaiveDateTime};
use rumb_store::backup;
use std::path::Path;
use std::sync::{Arc, PoisonError};

/// How a backup is named after the moment in which it is made.
const STAMP: &str = "%Y-%m-%d-%H-%M-%S";

impl Api {
    /// Lists the good backups of a file, the newest first.
    pub(crate) fn backups(&self, choice: PathChoice) -> Result<Vec<Backup>, Error> {
        let found = backup::list(&self.folders.backups, Path::new(&choice.path)).into_iter();
        let mut backups: Vec<Backup> = found.filter_map(listed).collect();
        backups.sort_by(|one, other| other.made_at.cmp(&one.made_at));
        Ok(backups)
    }

    /// Sets a damaged file aside and puts a backup in its place, also while the file is open. When that fails, the file
    /// lies where it was; it is still open when the backup could not even be copied.
    pub(crate) fn recover(self: &Arc<Self>, recovery: Recovery) -> Result<Desk, Error> {
        let path = Path::new(&recovery.path);
        let chosen = backup::list(&self.folders.backups, path)
            .into_iter()
            .find(|backup| backup.path == Path::new(&recovery.backup))
            .ok_or(Error::of(Code::Missing))?;
        let fresh = backup::prepare(&chosen, path)?;
        let mut session = self.session();
        // Nothing may hold the file while it moves.
        session.take_if(|session| session.store.is_at(path)).into_iter().for_each(|held| self.lay_aside(held));
        fresh.put(&self.stamp())?;
        drop(session);
        self.open(PathChoice { path: recovery.path })
    }

    /// Makes a backup of the open audit, when it is the one at this path.
    pub(super) fn back_up(&self, path: &Path) -> Result<(), Error> {
        let _alone = self.backing_up.lock().unwrap_or_else(PoisonError::into_inner);
        // Answers can be saved again as soon as the copy is in memory.
        let snapshot = match self.session().as_mut().filter(|session| session.store.path() == path) {
            Some(session) => session.store.snapshot()?,
            None => return Ok(()),
        };
        snapshot.keep(&self.folders.backups, &self.stamp())?;
        Ok(())
    }

    pub(super) fn stamp(&self) -> String {
        self.now().format(STAMP).to_string()
    }
}

/// A backup as the screens show it.
fn listed(backup: backup::Backup) -> Option<Backup> {
    Some(Backup {
        path: backup.path.display().to_string(),
        made_at: made_at(&backup)?,
        association: backup.association,
        answers: backup.answers,
    })
}

/// When a backup was made: the moment in its stamp, or the day of an upgrade; else the time of the file.
fn made_at(backup: &backup::Backup) -> Option<String> {
    let iso = |moment: NaiveDateTime| moment.format("%Y-%m-%dT%H:%M:%S").to_string();
    if let Ok(moment) = NaiveDateTime::parse_from_str(&backup.stamp, STAMP) {
        return Some(iso(moment));
    }
    if let Some(day) = backup.stamp.get(..10).and_then(|day| day.parse::<NaiveDate>().ok()) {
        return Some(day.to_string());
    }
    let written = backup.path.metadata().ok()?.modified().ok()?;
    Some(iso(DateTime::<Local>::from(written).naive_local()))
}
