use crate::session::Session;
use crate::wire::{Backup, Creation, Desk, LanguageChoice, Nothing, PathChoice, Recent, Recovery, Start};
use crate::{Api, Code, Error, answers, memory};
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
        let name = creation.name.trim();
        if name.is_empty() || name.chars().count() > 200 || name.chars().any(char::is_control) {
            return Err(Error::of(Code::BadName));
        }
        let languages = Language::find(&creation.language).map(|language| language.code().to_owned());
        let association = Association { name: name.to_owned(), languages: languages.into_iter().collect() };
        let folder = creation.folder.map_or_else(|| self.folders.documents.clone(), Into::into);
        std::fs::create_dir_all(&folder)?;
        let store = Store::create(&save_path(&folder, name), &association, &self.header(Length::Flash))?;
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
        let store = make(&path, &file, self.header(file.audit.length))?;
        self.take(store)
    }

    /// Opens a file.
    pub(crate) fn open(self: &Arc<Self>, choice: PathChoice) -> Result<Desk, Error> {
        let path = Path::new(&choice.path);
        // Opening again what is open would meet our own lock.
        let is_open = self.session().as_ref().is_some_and(|session| session.store.path() == path);
        if is_open {
            return self.with(|session| Ok(super::change::desk(session)));
        }
        let store = Store::open(path, &self.folders.backups, self.now().date())?;
        self.take(store)
    }

    /// Lists the good backups of a file, the newest first.
    pub(crate) fn backups(&self, choice: PathChoice) -> Result<Vec<Backup>, Error> {
        let found = backup::list(&self.folders.backups, Path::new(&choice.path)).into_iter();
        Ok(found.map(|backup| Backup { path: backup.path.display().to_string(), made_at: backup.stamp }).collect())
    }

    /// Sets a damaged file aside and puts a backup in its place.
    pub(crate) fn recover(self: &Arc<Self>, recovery: Recovery) -> Result<Desk, Error> {
        let path = Path::new(&recovery.path);
        let chosen = backup::list(&self.folders.backups, path)
            .into_iter()
            .find(|backup| backup.path == Path::new(&recovery.backup))
            .ok_or(Error::of(Code::Missing))?;
        if path.exists() {
            backup::set_aside(path, &self.stamp())?;
        }
        backup::restore(&chosen, path)?;
        self.open(PathChoice { path: recovery.path })
    }

    /// Copies a file that cannot be written, or that went away while it was open, into the proposed folder and opens
    /// the copy.
    pub(crate) fn copy_here(self: &Arc<Self>, choice: PathChoice) -> Result<Desk, Error> {
        let from = Path::new(&choice.path);
        let name = from.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        std::fs::create_dir_all(&self.folders.documents)?;
        let to = save_path(&self.folders.documents, &name);
        let is_open = self.session().as_ref().is_some_and(|session| session.store.path() == from);
        if is_open {
            // The store still holds what the path no longer leads to; reading the path would drop its lock.
            self.with(|session| Ok(session.store.copy(&to)?))?;
        } else {
            std::fs::write(&to, std::fs::read(from)?)?;
        }
        self.open(PathChoice { path: to.display().to_string() })
    }

    /// Closes the open file; everything is on disk already.
    pub(crate) fn close(&self, nothing: Nothing) -> Result<Start, Error> {
        *self.session() = None;
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
        let desk = super::change::desk(&session);
        *self.session() = Some(session);
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

    fn back_up(&self, path: &Path) -> Result<(), Error> {
        let stamp = self.stamp();
        let session = self.session();
        if let Some(session) = session.as_ref().filter(|session| session.store.path() == path) {
            session.store.back_up(&self.folders.backups, &stamp)?;
        }
        Ok(())
    }

    fn stamp(&self) -> String {
        self.now().format("%Y-%m-%d %H.%M.%S").to_string()
    }

    fn header(&self, length: Length) -> AuditHeader {
        let version = &rumb_content::questionnaire().version;
        AuditHeader::new(AuditId::FIRST, self.now().date(), version, length)
    }
}

/// Makes an audit file out of an answers file.
///
/// # Errors
/// When the file exists or cannot be written.
pub(crate) fn make(path: &Path, file: &answers::AnswersFile, header: AuditHeader) -> Result<Store, Error> {
    let association = Association { name: file.name.clone(), languages: file.audit.languages.clone() };
    let mut store = Store::create(path, &association, &header)?;
    let id = header.id;
    let record = AuditRecord { audit: file.audit.clone(), ..AuditRecord::empty(header) };
    let writes = record.changes().into_iter().map(|change| Write::Change(id, change)).collect();
    store.write(&Write::Batch(writes))?;
    Ok(store)
}
