//! Audits from files on the command line: a `.rumb` file, or an answers file.

use crate::answers::{self, AnswersFault, AnswersFile, FaultKind, SIZE_LIMIT};
use crate::{Code, Error, Folders, ask};
use chrono::NaiveDate;
use rumb_store::{AuditHeader, AuditId, Store};
use std::io::Read as _;
use std::path::Path;

/// Why an audit could not be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SourceError {
    /// The answers file is wrong in these places.
    Faults(Vec<AnswersFault>),
    /// The file itself cannot be used.
    File(Error),
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
    let file = std::fs::File::open(path).map_err(Error::from)?;
    if file.metadata().map_err(Error::from)?.is_dir() {
        return Err(Error::of(Code::NotRumb).into());
    }
    let mut bytes = Vec::new();
    file.take(SIZE_LIMIT + 1).read_to_end(&mut bytes).map_err(Error::from)?;
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > SIZE_LIMIT {
        return Err(SourceError::Faults(vec![AnswersFault { path: String::new(), kind: FaultKind::TooLarge }]));
    }
    answers::read(&bytes, rumb_content::questionnaire(), rumb_content::catalogue()).map_err(SourceError::Faults)
}

/// Reads the newest audit of a `.rumb` file, or an answers file.
///
/// # Errors
/// Faults of an answers file, or that the file cannot be used.
pub fn read_audit(path: &Path, folders: &Folders, today: NaiveDate) -> Result<AnswersFile, SourceError> {
    if path.extension().is_none_or(|ending| !ending.eq_ignore_ascii_case("rumb")) {
        return read_answers(path);
    }
    let store = Store::open(path, &folders.backups, today).map_err(Error::from)?;
    let name = store.association().map_err(Error::from)?.name;
    let newest = store.audits().map_err(Error::from)?.last().map(|header| header.id);
    let newest = newest.ok_or(Error::of(Code::Damaged))?;
    let record = store.audit(newest).map_err(Error::from)?;
    Ok(AnswersFile { name, audit: record.audit })
}

/// Makes an audit file out of an answers file. Nothing is left behind when it fails.
///
/// # Errors
/// When the file exists or cannot be written.
pub fn make_audit(path: &Path, file: &AnswersFile, today: NaiveDate) -> Result<(), Error> {
    let version = &rumb_content::questionnaire().version;
    let header = AuditHeader::new(AuditId::FIRST, today, version, file.audit.length);
    ask::make(path, file, header).map(drop)
}
