use crate::answers::AnswersFile;
use crate::session::Session;
use crate::wire::{Creation, Desk, LanguageChoice, Nothing, PathChoice, Recent, Start};
use crate::{Api, Code, Error, answers, limit, memory};
use chrono::NaiveDate;
use rumb_engine::questionnaire::Length;
use rumb_locale::{Language, Words};
use rumb_store::{Association, AuditHeader, AuditId, AuditRecord, Store, Write, backup, save_path};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

/// The first backup waits until the first screen is there.
const CALM: Duration = Duration::from_secs(2);

impl Api {
    /// Makes a new audit file and opens it.
    pub(crate) fn create(self: &Arc<Self>, creation: Creation) -> Result<Desk, Error> {
        let name = limit::name(&creation.name).ok_or(Error::of(Code::BadName))?;
        let languages = Language::find(&creation.language).map(|language| language.code().to_owned());
        let association = Association { name: name.to_owned(), languages: languages.into_iter().collect() };
        let folder = creation.folder.map_or_else(|| self.folders.documents.clone(), Into::into);
        std::fs::create_dir_all(&folder)?;
        let store = Store::create(&save_path(&folder, name), &association, &header(self.now().date(), Length::Flash))?;
        self.take(store)
    }

    /// Opens the finished example: a file like any other, made at its first use.
    pub(crate) fn example(self: &Arc<Self>, choice: LanguageChoice) -> Result<Desk, Error> {
        let language = Language::find(&choice.language).unwrap_or(Language::En);
        let name = Words::of(language).say("example-file");
        let path = self.folders.documents.join(format!("{name}.rumb"));
        if path.is_file() {
            return self.open(PathChoice { path: path.display().to_string() });
        }
        std::fs::create_dir_all(&self.folders.documents)?;
        let file =
            answers::read(rumb_content::EXAMPLE.as_bytes(), rumb_content::questionnaire(), rumb_content::catalogue())
                .map_err(|_| Error::internal("the example does not read"))?;
        let store = make(&path, &file, self.now().date())?;
        self.take(store)
    }

    /// Opens a file. One that is open and still in its place stays as it is; one that was pulled out, or replaced by
    /// another program, is opened anew.
    pub(crate) fn open(self: &Arc<Self>, choice: PathChoice) -> Result<Desk, Error> {
        let path = Path::new(&choice.path);
        if let Some(desk) = self.still_open(path) {
            return Ok(desk);
        }
        let store = Store::open(path, &self.folders.backups, self.now().date())?;
        self.take(store)
    }

    /// Copies a file that cannot be written, or that went away or was hurt while it was open, into the proposed folder
    /// and opens the copy.
    pub(crate) fn copy_here(self: &Arc<Self>, choice: PathChoice) -> Result<Desk, Error> {
        let from = Path::new(&choice.path);
        let name = from.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        std::fs::create_dir_all(&self.folders.documents)?;
        let to = save_path(&self.folders.documents, &name);
        // An open store still holds what the path may no longer lead to; reading the path would drop its lock.
        let held = self.session().as_mut().filter(|session| session.store.is_at(from)).map(|held| rescue(held, &to));
        held.unwrap_or_else(|| Ok(backup::duplicate(from, &to)?))?;
        self.open(PathChoice { path: to.display().to_string() })
    }

    /// Closes the open file; everything is on disk already.
    pub(crate) fn close(&self, nothing: Nothing) -> Result<Start, Error> {
        self.release(None);
        self.start(nothing)
    }

    /// Keeps a file open, remembers it, and has it backed up once the first screen is there.
    fn take(self: &Arc<Self>, store: Store) -> Result<Desk, Error> {
        let session = Session::of(store, self.now())?;
        let path = session.store.path().to_owned();
        memory::remember(
            &self.folders.settings,
            Recent {
                name: session.association.name.clone(),
                path: path.display().to_string(),
                opened_on: self.now().date().to_string(),
            },
        );
        let desk = super::change::desk(&session, self.now().date());
        self.release(Some(session));
        let api = Arc::clone(self);
        self.runtime.spawn(async move {
            tokio::time::sleep(CALM).await;
            let done = tokio::task::spawn_blocking(move || api.back_up(&path)).await;
            if !matches!(done, Ok(Ok(()))) {
                tracing::warn!("a backup could not be made");
            }
        });
        Ok(desk)
    }

    /// The open audit, when it is the one at this path and can still be written.
    fn still_open(&self, path: &Path) -> Option<Desk> {
        let mut session = self.session();
        let open = session.as_mut().filter(|session| session.store.is_at(path))?;
        match open.store.probe().map_err(Error::from) {
            Ok(()) => return Some(super::change::desk(open, self.now().date())),
            // Another file lies there, or none. What is held can be copied until the other one is open.
            Err(error) if error.code == Code::Gone => {}
            // It can do nothing any more, and its lock would stand in our own way.
            Err(_) => {
                drop(session);
                self.release(None);
            }
        }
        None
    }

    /// Lets go of the open audit for another one, or for none.
    fn release(&self, next: Option<Session>) {
        let held = std::mem::replace(&mut *self.session(), next);
        held.into_iter().for_each(|held| self.lay_aside(held));
    }

    /// Ends a session. What its file no longer holds, because it went away or somebody wrote over it, goes among the
    /// backups.
    pub(super) fn lay_aside(&self, mut held: Session) {
        if held.store.probe().is_err() && self.keep(&held).is_err() {
            tracing::warn!("what a lost file held could not be kept");
        }
    }

    /// Makes a backup of an audit from what the window holds of it.
    fn keep(&self, held: &Session) -> Result<(), Error> {
        let part = self.folders.backups.join("held.rumb");
        std::fs::create_dir_all(&self.folders.backups)?;
        let _ = std::fs::remove_file(&part);
        let mut store = lay_down(&part, &held.association, &held.records())?;
        let kept =
            store.snapshot_as(held.store.path()).and_then(|copy| copy.keep(&self.folders.backups, &self.stamp()));
        drop(store);
        let _ = std::fs::remove_file(&part);
        kept?;
        Ok(())
    }
}

/// Makes an audit file out of an answers file. Nothing is left behind when it fails.
///
/// # Errors
/// When the file exists or cannot be written.
pub(crate) fn make(path: &Path, file: &AnswersFile, today: NaiveDate) -> Result<Store, Error> {
    let association = Association { name: file.name.clone(), languages: file.audit.languages.clone() };
    let header = AuditHeader { mode: file.mode, ..header(today, file.audit.length) };
    let audit = file.audit.clone();
    lay_down(path, &association, &[&AuditRecord { audit, ..AuditRecord::empty(header) }])
}

/// Copies an open audit: its file, or, where that cannot be read any more, all that the window still shows of it.
fn rescue(session: &mut Session, to: &Path) -> Result<(), Error> {
    let copied = session.store.copy(to);
    if copied.is_ok() {
        return Ok(());
    }
    lay_down(to, &session.association, &session.records()).map(drop)
}

/// Makes a file with these audits, the oldest first. Nothing is left behind when it fails.
fn lay_down(path: &Path, association: &Association, records: &[&AuditRecord]) -> Result<Store, Error> {
    let (first, later) = records.split_first().ok_or(Error::internal("a file has an audit"))?;
    let mut store = Store::create(path, association, &first.header)?;
    let begun = later.iter().map(|record| Write::AddAudit(record.header.clone()));
    let writes = begun.chain(records.iter().flat_map(|record| said(record))).collect();
    if let Err(error) = store.write(&Write::Batch(writes)) {
        drop(store);
        // What cannot be removed opens as an audit without answers.
        let _ = std::fs::remove_file(path);
        return Err(error.into());
    }
    Ok(store)
}

/// The writes that fill an audit that is there.
pub(super) fn said(record: &AuditRecord) -> Vec<Write> {
    let id = record.header.id;
    record.changes().into_iter().map(|change| Write::Change(id, change)).collect()
}

pub(super) fn header(today: NaiveDate, length: Length) -> AuditHeader {
    AuditHeader::new(AuditId::FIRST, today, &rumb_content::questionnaire().version, length)
}
