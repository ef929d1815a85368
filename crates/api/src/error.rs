//! One error for everything that crosses the wire; a code exists only if a screen does something different for it.

use serde::Serialize;
use ts_rs::TS;

/// Why a command could not be done. Words are made where it is shown: `error-<code>` with a hint.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS, thiserror::Error)]
#[ts(rename = "CallError")]
#[error("{code:?}: {detail}")]
pub struct Error {
    pub code: Code,
    /// For the log; never holds personal data.
    pub detail: String,
}

/// What the screen does something about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[ts(rename = "ErrorCode")]
#[serde(rename_all = "kebab-case")]
pub enum Code {
    /// No audit is open: back to the start page.
    NothingOpen,
    /// The file is no longer there: the list of recent files hides it.
    Missing,
    /// Another window holds the file.
    InUse,
    /// The place cannot be written: a copy elsewhere is offered.
    ReadOnly,
    /// The disk is full: the answer stays on screen, to be saved again.
    DiskFull,
    /// The file disappeared under us, for example a stick pulled out.
    Gone,
    /// The file is damaged: its backups are offered.
    Damaged,
    /// Written by a newer Rumb: never touched.
    Newer,
    /// Not a file of Rumb.
    NotRumb,
    /// A file of this name exists already: another name, or replace.
    Exists,
    /// A name that cannot be used for a file.
    BadName,
    /// The answer does not fit the question.
    BadAnswer,
    /// The file holds no table of people and places: it must have a column of names.
    NotATable,
    /// The file is no skill card: another one is to be chosen.
    NotACard,
    /// The skill card is damaged, or was written by hand with a slip.
    CardDamaged,
    /// The file is larger than any skill card.
    CardTooLarge,
    /// A skill card of another version: a newer Rumb opens it.
    CardNewer,
    /// A skill card with competences that this Rumb does not know.
    CardUnknown,
    /// The other copy is about another association: nothing can be joined.
    OtherAssociation,
    /// The other copy holds an audit that was begun on another day: nothing can be joined.
    OtherAudit,
    /// The other copy is the open file itself: another one is to be chosen.
    SameFile,
    /// Something changed since the differences were shown: they must be looked at again.
    Changed,
    /// Not possible before some questions are answered.
    TooEarly,
    /// No file manager answers: the path is told.
    NoFileManager,
    /// Anything that should not happen; the log tells more.
    Internal,
}

impl Error {
    /// An error whose code says all.
    pub fn of(code: Code) -> Self {
        Self { code, detail: String::new() }
    }

    /// Something that should not happen.
    pub fn internal(detail: &str) -> Self {
        Self { code: Code::Internal, detail: detail.to_owned() }
    }
}

impl From<rumb_store::Error> for Error {
    fn from(error: rumb_store::Error) -> Self {
        use rumb_store::Error as Store;
        let detail = if let Store::Io(failure) = &error {
            // Its kind alone: the system's own words may name a path, which names people.
            format!("{error}: {}", failure.kind())
        } else {
            error.to_string()
        };
        let code = match error {
            Store::NoBackup(reason) => return Self { detail, ..Self::from(*reason) },
            Store::Missing => Code::Missing,
            Store::Exists => Code::Exists,
            Store::NotRumb => Code::NotRumb,
            Store::Damaged => Code::Damaged,
            Store::Newer { .. } => Code::Newer,
            Store::ReadOnly => Code::ReadOnly,
            Store::InUse => Code::InUse,
            Store::Full => Code::DiskFull,
            Store::Gone => Code::Gone,
            Store::Refused => Code::BadAnswer,
            Store::OtherAssociation => Code::OtherAssociation,
            Store::OtherAudit => Code::OtherAudit,
            Store::Same => Code::SameFile,
            Store::Io(_) | Store::Sqlite(_) => Code::Internal,
        };
        Self { code, detail }
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        rumb_store::Error::from(error).into()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{Error as Failure, ErrorKind};

    #[test]
    fn only_a_file_that_went_away_is_told_to_be_gone() {
        let cases = [
            (ErrorKind::NotFound, Code::Missing),
            (ErrorKind::PermissionDenied, Code::ReadOnly),
            (ErrorKind::StorageFull, Code::DiskFull),
            (ErrorKind::TimedOut, Code::Internal),
            (ErrorKind::InvalidInput, Code::Internal),
            (ErrorKind::Other, Code::Internal),
        ];
        for (kind, code) in cases {
            let error = Error::from(Failure::new(kind, "lists/ana.rumb"));
            assert_eq!(error.code, code, "{kind:?} is told as what it is");
            assert!(!error.detail.contains("ana"), "the log holds no path: {}", error.detail);
        }
        assert_eq!(Error::from(rumb_store::Error::Gone).code, Code::Gone, "a file that went away is gone");
    }
}
