//! Audits from files on the command line: a `.rumb` file, or an answers file.

use crate::answers::{self, AnswersFault, AnswersFile, FaultKind, SIZE_LIMIT};
use crate::session::{Session, first_day};
use crate::{Error, Folders, ask};
use chrono::NaiveDate;
use rumb_engine::answer::Audit;
use rumb_store::Store;
use std::io::Read as _;
use std::path::Path;

/// How every file of SQLite begins, and so every audit.
const DATABASE: &[u8] = b"SQLite format 3\0";

/// An audit that was read from a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// The association's name, empty when the file does not tell.
    pub name: String,
    pub audit: Audit,
    /// When the audit began; today for an answers file.
    pub began: NaiveDate,
    /// First day of the plan: the one chosen in the file, else a month after the audit began.
    pub start: NaiveDate,
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
        let file = read_answers(path)?;
        return Ok(Source { name: file.name, audit: file.audit, began: today, start: first_day(None, today) });
    }
    check_file(path)?;
    let folders = folders.ok_or(SourceError::NoHome)?;
    let session = Session::of(Store::open(path, &folders.backups, today)?, today.into())?;
    let (began, start) = (session.record.header.started_on, session.start(today));
    Ok(Source { name: session.association.name, audit: session.record.audit, began, start })
}

/// Makes an audit file out of an answers file. Nothing is left behind when it fails.
///
/// # Errors
/// When the file exists or cannot be written.
pub fn make_audit(path: &Path, file: &AnswersFile, today: NaiveDate) -> Result<(), Error> {
    ask::make(path, file, today).map(drop)
}

/// Looks before anything is opened: to open a pipe waits until somebody writes into it.
fn check_file(path: &Path) -> Result<(), SourceError> {
    let kind = path.metadata().map_err(Error::from)?;
    match (kind.is_file(), kind.is_dir()) {
        (true, _) => Ok(()),
        (false, true) => Err(SourceError::Folder),
        (false, false) => Err(SourceError::Special),
    }
}
