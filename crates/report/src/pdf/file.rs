//! From painted pages to bytes: printpdf writes operators and fonts, lopdf adds what it lacks
//! (structure, bookmarks, metadata, the colour profile). No other module knows the two crates'
//! ways with files.

mod metadata;
mod outline;
mod structure;
mod subset;

use std::collections::BTreeMap;

use lopdf::{Dictionary, Object, ObjectId, Stream, StringFormat};
use printpdf::{PdfDocument, PdfPage, PdfSaveOptions, Pt};

use super::{Error, PdfWords, flow::Bookmark, look::Space, paint, paint::Sheet, tree::Tree, utf16};
use crate::{document::Document, figure::Raster};

/// What the pages say, ready to become a file.
pub(super) struct Painted<'a> {
    pub(super) document: &'a Document,
    pub(super) words: &'a PdfWords<'a>,
    pub(super) space: Space,
    pub(super) sheets: Vec<Sheet>,
    pub(super) tree: Tree,
    pub(super) bookmarks: Vec<Bookmark>,
    pub(super) places: paint::Places,
    pub(super) anchors: BTreeMap<String, usize>,
    pub(super) pictures: Vec<Raster>,
}

/// Writes the file.
pub(super) fn write(mut painted: Painted<'_>) -> Result<Vec<u8>, Error> {
    let mut pdf = PdfDocument::new("");
    pdf.resources.fonts.map = subset::embed(&mut painted.sheets)?;
    let size = |points: f32| Pt(points).into();
    let page = painted.space.page;
    let pages =
        painted.sheets.iter_mut().map(|sheet| PdfPage::new(size(page.0), size(page.1), std::mem::take(&mut sheet.ops)));
    let pages = pages.collect();
    pdf.with_pages(pages);
    let mut file = pdf.to_lopdf_document(&PdfSaveOptions::default(), &mut Vec::new());
    let pages: Vec<ObjectId> = file.get_pages().into_values().collect();
    tidy(&mut file, &pages, page);
    add_pictures(&mut file, &painted, &pages)?;
    structure::add(&mut file, &painted, &pages)?;
    outline::add(&mut file, &painted, &pages)?;
    metadata::add(&mut file, &painted)?;
    file.version = "1.7".to_owned();
    file.binary_mark = vec![0xe2, 0xe3, 0xcf, 0xd3];
    file.compress();
    let mut bytes = Vec::new();
    file.save_modern(&mut bytes)?;
    Ok(bytes)
}

/// Takes away empty resources and boxes that only repeat the page's size.
fn tidy(file: &mut lopdf::Document, pages: &[ObjectId], (width, height): (f32, f32)) {
    for page in pages {
        let Ok(page) = file.get_dictionary_mut(*page) else { continue };
        for key in [b"TrimBox".as_slice(), b"CropBox", b"Annots"] {
            page.remove(key);
        }
        let frame = [0.0, 0.0, width, height].map(Object::Real);
        page.set("MediaBox", Object::Array(frame.into()));
        let Some(resources) = page.get(b"Resources").and_then(Object::as_reference).ok() else { continue };
        if let Ok(resources) = file.get_dictionary_mut(resources) {
            for key in [b"XObject".as_slice(), b"ExtGState", b"Shading"] {
                resources.remove(key);
            }
        }
    }
    file.prune_objects();
}

/// Adds the pictures of pixels, and to each page the names of those on it.
fn add_pictures(file: &mut lopdf::Document, painted: &Painted<'_>, pages: &[ObjectId]) -> Result<(), Error> {
    let ids: Vec<ObjectId> = painted.pictures.iter().map(|raster| file.add_object(image(raster))).collect();
    for (sheet, page) in painted.sheets.iter().zip(pages).filter(|(sheet, _)| !sheet.pictures.is_empty()) {
        let names = sheet.pictures.iter().map(|index| (paint::picture_name(*index), Object::Reference(ids[*index])));
        let names: Dictionary = names.collect();
        let resources = file.get_dictionary(*page)?.get(b"Resources").and_then(Object::as_reference)?;
        file.get_dictionary_mut(resources)?.set("XObject", Object::Dictionary(names));
    }
    Ok(())
}

/// A picture as the format holds it: the rows are filtered and deflated as in PNG.
fn image(raster: &Raster) -> Stream {
    let (width, height) = (i64::from(raster.width()), i64::from(raster.height()));
    let rows = dictionary([
        ("Predictor", Object::Integer(15)),
        ("Colors", Object::Integer(3)),
        ("BitsPerComponent", Object::Integer(8)),
        ("Columns", Object::Integer(width)),
    ]);
    let told = dictionary([
        ("Type", name("XObject")),
        ("Subtype", name("Image")),
        ("Width", Object::Integer(width)),
        ("Height", Object::Integer(height)),
        ("ColorSpace", name("DeviceRGB")),
        ("BitsPerComponent", Object::Integer(8)),
        ("Filter", name("FlateDecode")),
        ("DecodeParms", Object::Dictionary(rows)),
    ]);
    Stream::new(told, raster.rows())
}

fn text(words: &str) -> Object {
    Object::String(utf16(words), StringFormat::Hexadecimal)
}

fn name(name: &str) -> Object {
    Object::Name(name.as_bytes().to_vec())
}

fn dictionary<const N: usize>(entries: [(&str, Object); N]) -> Dictionary {
    entries.into_iter().collect()
}
