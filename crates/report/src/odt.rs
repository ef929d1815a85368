//! Writes a [`Document`] as a text that every office program opens and that people change before they send it
//! (OpenDocument 1.3): named styles, so that a new look is one click; headings, lists and tables of their own kind.

mod style;
mod writer;

use crate::Error;
use crate::document::Document;
use crate::office::{self, About, Part};
use crate::picture;
use writer::{Pictured, Written};

const KIND: &str = "application/vnd.oasis.opendocument.text";

/// Words around two numbers that another program fills in.
pub type Numbered<'a> = Box<dyn Fn(&str, &str) -> String + 'a>;

/// The few words that the writer needs, in the document's language.
pub struct OdtWords<'a> {
    /// Words at the foot of each page, from what stands for its number and for the number of pages.
    pub page: Numbered<'a>,
    /// A name before what it names: `Cost:`.
    pub label: Box<dyn Fn(&str) -> String + 'a>,
}

/// Writes a document; the same document gives the same bytes.
///
/// # Errors
/// When the file cannot be put together.
pub fn write(document: &Document, words: &OdtWords<'_>) -> Result<Vec<u8>, Error> {
    let Written { body, runs, columns, pictures } = writer::write(document, words);
    let mut parts = vec![
        Part::xml("styles.xml", style::styles(document, words)),
        Part::xml(office::CONTENT, style::content(document.setting, &runs, &columns, &body)),
    ];
    parts.extend(pictures.iter().enumerate().map(|(place, pictured)| {
        let (kind, bytes) = match pictured {
            Pictured::Shapes(drawing) => ("image/svg+xml", picture::file(drawing, &document.language).into_bytes()),
            Pictured::Pixels(raster) => ("image/png", raster.png().to_vec()),
        };
        Part { name: picture_name(place, *pictured), kind, bytes }
    }));
    office::write(&about(document), parts)
}

/// Reads a written text again, and checks that it is about the document.
///
/// # Errors
/// When it is no such file, or is about something else.
pub fn check(bytes: &[u8], document: &Document) -> Result<(), Error> {
    office::read(bytes, &about(document)).map(drop)
}

fn about(document: &Document) -> About<'_> {
    let Document { title, author, language, date, .. } = document;
    About { kind: KIND, title, author, language, date: *date }
}

fn picture_name(place: usize, pictured: Pictured<'_>) -> String {
    let ending = match pictured {
        Pictured::Shapes(_) => "svg",
        Pictured::Pixels(_) => "png",
    };
    format!("Pictures/{}.{ending}", place + 1)
}
