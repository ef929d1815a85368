use std::collections::{BTreeMap, BTreeSet};

use printpdf::{FontId, Op, ParsedFont, PdfFont, PdfFontHandle, TextItem};
use sha2::{Digest, Sha256};
use subsetter::GlyphRemapper;

use crate::{
    document::Weight,
    font::Face,
    pdf::{
        Error,
        paint::{Sheet, font_id},
    },
};

/// Cuts each face down to the glyphs in use, renumbers them on the sheets, and gives the fonts.
pub(super) fn embed(sheets: &mut [Sheet]) -> Result<BTreeMap<FontId, PdfFont>, Error> {
    let mut fonts = BTreeMap::new();
    for weight in [Weight::Regular, Weight::Bold] {
        let id = font_id(weight);
        let mut used = BTreeSet::new();
        visit(sheets, &id, |glyph| {
            used.insert(*glyph);
        });
        if used.is_empty() {
            continue;
        }
        let mut numbers = GlyphRemapper::new();
        for glyph in &used {
            numbers.remap(*glyph);
        }
        let face = Face::of(weight);
        let program = subsetter::subset(face.bytes, 0, &numbers)?;
        let mut font = ParsedFont::from_bytes(&program, 0, &mut Vec::new()).ok_or(Error::Font)?;
        font.font_name = Some(format!("{}+{}", tag(&program), face.name));
        font.pdf_font_metrics.us_weight_class = match weight {
            Weight::Regular => 400,
            Weight::Bold => 700,
        };
        fonts.insert(id.clone(), PdfFont::new(font));
        visit(sheets, &id, |glyph| *glyph = numbers.get(*glyph).unwrap_or(0));
    }
    Ok(fonts)
}

/// Visits every glyph shown in a font.
fn visit(sheets: &mut [Sheet], id: &FontId, mut meet: impl FnMut(&mut u16)) {
    for sheet in sheets {
        let mut current = false;
        for op in &mut sheet.ops {
            match op {
                Op::SetFont { font: PdfFontHandle::External(font), .. } => current = font == id,
                Op::ShowText { items } if current => {
                    for item in items {
                        if let TextItem::GlyphIds(codes) = item {
                            codes.iter_mut().for_each(|code| meet(&mut code.gid));
                        }
                    }
                }
                _ => {}
            }
        }
    }
}

/// Six capitals that tell one subset from another.
fn tag(program: &[u8]) -> String {
    Sha256::digest(program).iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect()
}
