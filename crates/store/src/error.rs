//! What can go wrong with a file, as far as somebody can act on it.

use rusqlite::ffi::{ErrorCode, SQLITE_READONLY_DBMOVED};
use std::io;

/// Why a store could not be opened, read or written.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// There is no file or folder at this place.
    #[error("there is no such file")]
    Missing,
    /// A new file would replace one that exists.
    #[error("the file exists already")]
    Exists,
    /// The file was not made by Rumb.
    #[error("this is not a file of Rumb")]
    NotRumb,
    /// The file was made by Rumb, and is hurt: a backup can be restored.
    #[error("the file is damaged")]
    Damaged,
    /// The file was made by a newer Rumb; it was not touched.
    #[error("the file has version {found}, only versions up to {known} are known")]
    Newer { found: u32, known: u32 },
    /// The file or its folder cannot be written, or not even be read.
    #[error("the file or its folder is read-only")]
    ReadOnly,
    /// Another window or program holds the file.
    #[error("the file is in use")]
    InUse,
    /// There is no room left; what was saved before is whole.
    #[error("the disk is full")]
    Full,
    /// The file at the path is no longer the one that was opened: moved, deleted, replaced or pulled out.
    #[error("the file is gone")]
    Gone,
    /// The file has no such audit, or could not give back the value as it was given (range, length); nothing was written.
    #[error("no such audit, or a value outside of its range")]
    Refused,
    /// The other file is about another association: the two cannot be made one.
    #[error("the other file is about another association")]
    OtherAssociation,
    /// The audits of the two files were not begun together: they cannot be made one.
    #[error("the other file holds another audit")]
    OtherAudit,
    /// The other file is this one.
    #[error("both are the same file")]
    Same,
    /// The backup before an upgrade could not be made; the file was not touched.
    #[error("the backup before the upgrade could not be made")]
    NoBackup(#[source] Box<Error>),
    /// The system failed in another way.
    #[error("input or output failed")]
    Io(#[source] io::Error),
    /// SQLite failed in another way.
    #[error("the database failed")]
    Sqlite(#[source] rusqlite::Error),
}

impl From<io::Error> for Error {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Error::Missing,
            io::ErrorKind::AlreadyExists => Error::Exists,
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Error::ReadOnly,
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Error::Full,
            _ => Error::Io(error),
        }
    }
}

impl From<rusqlite::Error> for Error {
    fn from(error: rusqlite::Error) -> Self {
        let Some(failure) = error.sqlite_error() else {
            return match error {
                // A cell that is not what its table says.
                rusqlite::Error::Utf8Error(..)
                | rusqlite::Error::FromSqlConversionFailure(..)
                | rusqlite::Error::InvalidColumnType(..)
                | rusqlite::Error::IntegralValueOutOfRange(..)
                | rusqlite::Error::QueryReturnedNoRows => Error::Damaged,
                error => Error::Sqlite(error),
            };
        };
        match failure.code {
            ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => Error::InUse,
            ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => Error::Damaged,
            ErrorCode::ReadOnly if failure.extended_code == SQLITE_READONLY_DBMOVED => Error::Gone,
            // The file may not be read, or no journal can be made beside it; whether it is there was seen before.
            ErrorCode::ReadOnly | ErrorCode::CannotOpen => Error::ReadOnly,
            ErrorCode::DiskFull => Error::Full,
            ErrorCode::ConstraintViolation | ErrorCode::TooBig => Error::Refused,
            _ => Error::Sqlite(error),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rusqlite::ffi::{self, SQLITE_CANTOPEN, SQLITE_READONLY};

    #[test]
    fn what_may_not_be_read_is_told_like_what_may_not_be_written() {
        type Case = (i32, fn(&Error) -> bool);
        let cases: [Case; 3] = [
            (SQLITE_CANTOPEN, |error| matches!(error, Error::ReadOnly)),
            (SQLITE_READONLY, |error| matches!(error, Error::ReadOnly)),
            (SQLITE_READONLY_DBMOVED, |error| matches!(error, Error::Gone)),
        ];
        for (code, is_told) in cases {
            let error = Error::from(rusqlite::Error::SqliteFailure(ffi::Error::new(code), None));
            assert!(is_told(&error), "{code} is told as what it is, not {error:?}");
        }
    }
}
