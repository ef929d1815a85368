//! An archive of texts and pictures, none of them compressed: a document takes some tens of kilobytes, and what another
//! version of a library compresses would be other bytes.

use crate::Error;
use std::io::{Cursor, Read as _, Write as _};
use zip::result::{ZipError, ZipResult};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipArchive, ZipWriter};

/// Writes named parts in their order.
///
/// # Errors
/// When a part is larger than the format takes.
pub(super) fn write(parts: &[(&str, &[u8])]) -> Result<Vec<u8>, Error> {
    // No file tells when it was written.
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Stored)
        .last_modified_time(DateTime::DEFAULT)
        .unix_permissions(0o644);
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        archive.start_file(*name, options)?;
        archive.write_all(bytes)?;
    }
    Ok(archive.finish()?.into_inner())
}

/// Reads named parts in their order.
///
/// # Errors
/// When it is no such archive, or a part is not what was written.
pub(super) fn read(bytes: &[u8]) -> Result<Vec<(String, Vec<u8>)>, Error> {
    parts(bytes).map_err(|_| Error::Unreadable)
}

fn parts(bytes: &[u8]) -> ZipResult<Vec<(String, Vec<u8>)>> {
    let mut archive = ZipArchive::new(Cursor::new(bytes))?;
    let mut parts = Vec::new();
    for place in 0..archive.len() {
        let mut file = archive.by_index(place)?;
        let mut own = Vec::new();
        file.read_to_end(&mut own)?;
        parts.push((file.name().to_owned(), own));
    }
    Ok(parts)
}

impl From<ZipError> for Error {
    fn from(error: ZipError) -> Self {
        Error::Write(error.into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_archive_gives_back_what_was_put_into_it_and_tells_any_damage() {
        let text = "ț".repeat(400);
        let parts: [(&str, &[u8]); 4] =
            [("mimetype", b"text/plain"), ("é/a.xml", text.as_bytes()), ("empty", b""), ("a.png", b"\x89PNG\xff\0")];
        let bytes = write(&parts).expect("it is written");
        assert_eq!(write(&parts).expect("it is written again"), bytes, "nothing in it comes from a clock or by chance");
        let expected: Vec<_> = parts.iter().map(|(name, bytes)| ((*name).to_owned(), bytes.to_vec())).collect();
        assert_eq!(read(&bytes).expect("it reads back"), expected, "as it was written");
        assert_eq!(&bytes[30..48], b"mimetypetext/plain", "the kind of the file stands at its place");
        let text = bytes.windows(2).position(|two| two == "ț".as_bytes()).expect("the text is in it");
        for place in text..text + 800 {
            let mut hurt = bytes.clone();
            hurt[place] ^= 1;
            read(&hurt).expect_err(&format!("damage at {place} is told"));
        }
        for length in 0..bytes.len() {
            read(&bytes[..length]).expect_err(&format!("cut at {length}, it is no archive"));
        }
    }
}
