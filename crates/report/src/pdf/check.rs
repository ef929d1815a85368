//! Reads a written file again: what a person hears must be what the document says.

mod content;
mod structure;

use lopdf::{Object, ObjectId};

use super::Error;
use crate::document::{Document, Foreign, Kind, Part};
use crate::figure::Raster;

/// What the reading found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checked {
    pub pages: usize,
    pub headings: usize,
    /// Elements of the structure.
    pub elements: usize,
    /// Embedded fonts, each cut down to its letters in use.
    pub fonts: usize,
}

/// The first difference found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// The file counts its pages otherwise, or has none.
    Pages { counted: i64, found: usize },
    /// A page has another size than the paper of the document.
    Paper { page: usize },
    /// Nothing tells a screen reader what is what.
    Structure,
    /// A font is not inside the file, or not cut down to its letters.
    Font { name: String },
    /// Words on a page belong to no element and are no artifact.
    Loose { page: usize },
    /// Glyphs on a page stand for no letter.
    Letter { page: usize },
    /// Marked content does not lead back to the element that holds it.
    Owner { page: usize, content: usize },
    /// The structure says something else than the document, from this part on.
    Part { index: usize, expected: Option<Part>, found: Option<Part> },
    /// Pixels are not those of the document, from this picture on.
    Picture { index: usize },
    /// Words are said in another language than the document has them in, from these on.
    Language { index: usize, expected: Option<Foreign>, found: Option<Foreign> },
}

/// Reads the bytes and compares them with the document.
///
/// # Errors
/// [`Error::File`] when the bytes are no readable file, [`Error::Unfaithful`] with the first fault.
pub fn check(bytes: &[u8], document: &Document) -> Result<Checked, Error> {
    let file = lopdf::Document::load_mem(bytes)?;
    let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    count(&file, &pages)?;
    measure(&file, &pages, document.setting.paper())?;
    let fonts = content::list_fonts(&file, &pages)?;
    let (mut contents, mut pictures) = (Vec::new(), Vec::new());
    for (index, page) in pages.iter().enumerate() {
        let content::Found { words, pictures: named } = content::read(&file, *page, index, &fonts)?;
        contents.push(words);
        pictures.extend(named.into_iter().map(|name| (*page, name)));
    }
    compare_pictures(&file, &document.rasters(), &pictures)?;
    let told = structure::walk(&file, &pages, &contents)?;
    compare(&document.parts(), &told.parts)?;
    compare_languages(&document.foreign(), &told.foreign)?;
    let headings = told.parts.iter().filter(|part| matches!(part.kind, Kind::Heading(_))).count();
    Ok(Checked { pages: pages.len(), headings, elements: told.elements, fonts: fonts.len() })
}

fn count(file: &lopdf::Document, pages: &[ObjectId]) -> Result<(), Error> {
    let root = file.catalog()?.get(b"Pages").and_then(Object::as_reference)?;
    let counted = file.get_dictionary(root)?.get(b"Count").and_then(Object::as_i64)?;
    if pages.is_empty() || counted != pages.len() as i64 {
        return Err(Error::Unfaithful(Fault::Pages { counted, found: pages.len() }));
    }
    Ok(())
}

/// Compares the size of each page with that of the paper, to a hundredth of a point.
fn measure(file: &lopdf::Document, pages: &[ObjectId], (width, height): (f32, f32)) -> Result<(), Error> {
    for (index, page) in pages.iter().enumerate() {
        let frame = file.get_dictionary(*page)?.get(b"MediaBox").and_then(Object::as_array)?;
        let found: Vec<f32> = frame.iter().filter_map(|length| length.as_float().ok()).collect();
        let same = found.iter().zip([0.0, 0.0, width, height]).all(|(found, asked)| (found - asked).abs() < 0.01);
        if found.len() != 4 || !same {
            return Err(Error::Unfaithful(Fault::Paper { page: index }));
        }
    }
    Ok(())
}

fn compare(expected: &[Part], found: &[Part]) -> Result<(), Error> {
    for index in 0..expected.len().max(found.len()) {
        let (expected, found) = (expected.get(index), found.get(index));
        let same = match (expected, found) {
            (Some(expected), Some(found)) => {
                expected.kind == found.kind && (expected.text.is_none() || expected.text == found.text)
            }
            (Some(_), None) | (None, Some(_)) | (None, None) => false,
        };
        if !same {
            let fault = Fault::Part { index, expected: expected.cloned(), found: found.cloned() };
            return Err(Error::Unfaithful(fault));
        }
    }
    Ok(())
}

fn compare_pictures(file: &lopdf::Document, expected: &[&Raster], found: &[(ObjectId, Vec<u8>)]) -> Result<(), Error> {
    let is_same = |index: &usize| match (expected.get(*index), found.get(*index)) {
        (Some(raster), Some((page, name))) => content::is_picture(file, *page, name, raster),
        (Some(_), None) | (None, Some(_)) | (None, None) => false,
    };
    match (0..expected.len().max(found.len())).find(|index| !is_same(index)) {
        None => Ok(()),
        Some(index) => Err(Error::Unfaithful(Fault::Picture { index })),
    }
}

fn compare_languages(expected: &[Foreign], found: &[Foreign]) -> Result<(), Error> {
    let index = (0..expected.len().max(found.len())).find(|index| expected.get(*index) != found.get(*index));
    match index {
        None => Ok(()),
        Some(index) => {
            let (expected, found) = (expected.get(index).cloned(), found.get(index).cloned());
            Err(Error::Unfaithful(Fault::Language { index, expected, found }))
        }
    }
}
