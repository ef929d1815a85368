//! What went wrong with a document, without a word of it.

use super::Unwritten;
use crate::Error;
use rumb_report::pdf;

impl From<Error> for Unwritten {
    fn from(error: Error) -> Self {
        Unwritten::Failed(error)
    }
}

impl From<pdf::Error> for Unwritten {
    fn from(error: pdf::Error) -> Self {
        match error {
            pdf::Error::Cancelled => Unwritten::Cancelled,
            pdf::Error::Font
            | pdf::Error::Subset(_)
            | pdf::Error::File(_)
            | pdf::Error::Write(_)
            | pdf::Error::Unfaithful(_) => Unwritten::Failed(failure(&error)),
        }
    }
}

impl From<rumb_report::Error> for Unwritten {
    fn from(error: rumb_report::Error) -> Self {
        Unwritten::Failed(fault(&error))
    }
}

/// Whether what was read is what was written, to the byte.
pub(super) fn whole(bytes: &[u8], made: &[u8]) -> Result<(), Error> {
    let place = bytes.iter().zip(made).position(|(read, made)| read != made).unwrap_or(bytes.len().min(made.len()));
    if bytes == made { Ok(()) } else { Err(fault(&rumb_report::Error::Differs(place))) }
}

/// What went wrong with a file that is no PDF, for the log.
pub(super) fn fault(error: &rumb_report::Error) -> Error {
    let detail = match error {
        rumb_report::Error::Write(error) => format!("the file cannot be put together: {}", error.kind()),
        rumb_report::Error::Unreadable => "the file cannot be read back".to_owned(),
        rumb_report::Error::Differs(place) => format!("the file differs from the document at {place}"),
    };
    Error::internal(&detail)
}

/// What the writer could not do, for the log: the kind of fault and its place, never a word of the document.
pub(super) fn failure(error: &pdf::Error) -> Error {
    let detail = match error {
        pdf::Error::Cancelled => "the writing was cancelled".to_owned(),
        pdf::Error::Font => "the subset of a font does not read back".to_owned(),
        pdf::Error::Subset(_) => "a font cannot be cut down".to_owned(),
        pdf::Error::File(_) => "the file cannot be put together or read".to_owned(),
        pdf::Error::Write(error) => format!("the file cannot be put together: {}", error.kind()),
        pdf::Error::Unfaithful(fault) => format!("the file differs from the document: {}", place(fault)),
    };
    Error::internal(&detail)
}

fn place(fault: &pdf::Fault) -> String {
    match fault {
        pdf::Fault::Pages { counted, found } => format!("{counted} pages counted, {found} found"),
        pdf::Fault::Paper { page } => format!("another paper, page {page}"),
        pdf::Fault::Structure => "structure".to_owned(),
        pdf::Fault::Font { .. } => "font".to_owned(),
        pdf::Fault::Loose { page } => format!("loose words, page {page}"),
        pdf::Fault::Letter { page } => format!("glyph without letter, page {page}"),
        pdf::Fault::Owner { page, content } => format!("content {content} without owner, page {page}"),
        pdf::Fault::Part { index, .. } => format!("part {index}"),
        pdf::Fault::Picture { index } => format!("picture {index}"),
        pdf::Fault::Language { index, .. } => format!("language {index}"),
    }
}
