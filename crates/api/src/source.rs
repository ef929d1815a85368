//! Audits from files on the command line: a `.rumb` file, or an answers file.

use crate::answers::{self, AnswersFault, AnswersFile, FaultKind, SIZE_LIMIT};
use crate::session::{Session, first_day};
use crate::{Error, Folders, ask};
use chrono::NaiveDate;
use rumb_engine::answer::Audit;
use rumb_report::paper::{Partner, PublicationField};
use rumb_store::{AuditHeader, AuditId, AuditRecord, Store};
use std::collections::BTreeSet;
use std::io::Read as _;
use std::path::Path;

/// How every file of SQLite begins, and so every audit.
const DATABASE: &[u8] = b"SQLite format 3\0";

/// An audit that was read from a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The association's name, empty when the file does not tell.
    pub name: String,
    /// The audit with what was noted in it; one of an answers file begins today.
    pub(crate) record: AuditRecord,
    /// First day of the plan: the one chosen in the file, else a month after the audit began.
    pub start: NaiveDate,
    /// What the association chose to publish: nothing, until somebody says so.
    pub publishes: BTreeSet<PublicationField>,
    /// Who accompanies the association: no part of the file, so that a copy tells nothing new.
    pub partner: Option<Partner>,
}

impl Source {
    /// The audit of an answers file, which is as if it were begun today.
    pub fn of_answers(file: AnswersFile, today: NaiveDate) -> Self {
        let version = &rumb_content::questionnaire().version;
        let header = AuditHeader::new(AuditId::FIRST, today, version, file.audit.length);
        let header = AuditHeader { mode: file.mode, ..header };
        let record = AuditRecord { audit: file.audit, ..AuditRecord::empty(header) };
        Self { name: file.name, record, start: first_day(None, today), publishes: BTreeSet::new(), partner: None }
    }

    /// The audit that is open.
    pub(crate) fn of_session(session: &Session, today: NaiveDate) -> Self {
        let (name, record) = (session.association.name.clone(), session.record.clone());
        Self { name, record, start: session.start(today), publishes: BTreeSet::new(), partner: None }
    }

    /// What the method works on.
    pub fn audit(&self) -> &Audit {
        &self.record.audit
    }
}

/// Why an audit could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SourceError {
    /// The answers file is wrong in these places.
    Faults(Vec<AnswersFault>),
    /// The file itself cannot be used.
    File(Error),
    /// A folder lies there.
    Folder,
    /// What lies there is neither a file nor a folder: to read a pipe or a device may never end.
    Special,
    /// An audit lies where answers are wanted, or under a name that does not end like that of an audit.
    Audit,
    /// The system names no home, where the backups would lie.
    NoHome,
}

impl From<rumb_store::Error> for SourceError {
    fn from(error: rumb_store::Error) -> Self {
        SourceError::File(error.into())
    }
}

impl From<Error> for SourceError {
    fn from(error: Error) -> Self {
        SourceError::File(error)
    }
}

/// Reads an answers file; a file over the limit is refused unread.
///
/// # Errors
/// All faults with their paths, or that the file cannot be read.
pub fn read_answers(path: &Path) -> Result<AnswersFile, SourceError> {
    check_file(path)?;
    let file = std::fs::File::open(path).map_err(Error::from)?;
    let mut bytes = Vec::new();
    file.take(SIZE_LIMIT + 1).read_to_end(&mut bytes).map_err(Error::from)?;
    if bytes.starts_with(DATABASE) {
        return Err(SourceError::Audit);
    }
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > SIZE_LIMIT {
        return Err(SourceError::Faults(vec![AnswersFault { path: String::new(), kind: FaultKind::TooLarge }]));
    }
    answers::read(&bytes, rumb_content::questionnaire(), rumb_content::catalogue()).map_err(SourceError::Faults)
}

/// Reads the newest audit of a `.rumb` file, or an answers file. Only the first needs folders of one's own.
///
/// # Errors
/// Faults of an answers file, or that the file cannot be used.
pub fn read_audit(path: &Path, folders: Option<&Folders>, today: NaiveDate) -> Result<Source, SourceError> {
    if path.extension().is_none_or(|ending| !ending.eq_ignore_ascii_case("rumb")) {
        return Ok(Source::of_answers(read_answers(path)?, today));
    }
    check_file(path)?;
    let folders = folders.ok_or(SourceError::NoHome)?;
    Ok(Source::of_session(&Session::of(Store::open(path, &folders.backups, today)?, today.into())?, today))
}

/// Makes an audit file out of an answers file. Nothing is left behind when it fails.
///
/// # Errors
/// When the file exists or cannot be written.
pub fn make_audit(path: &Path, file: &AnswersFile, today: NaiveDate) -> Result<(), Error> {
    ask::make(path, file, today).map(drop)
}

/// Looks before anything is opened: to open a pipe waits until somebody writes into it.
pub(crate) fn check_file(path: &Path) -> Result<(), SourceError> {
    let kind = path.metadata().map_err(Error::from)?;
    match (kind.is_file(), kind.is_dir()) {
        (true, _) => Ok(()),
        (false, true) => Err(SourceError::Folder),
        (false, false) => Err(SourceError::Special),
    }
}
