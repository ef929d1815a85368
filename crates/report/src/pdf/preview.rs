//! A page as it will be printed, as shapes that the screen draws.

use std::ops::ControlFlow;

use super::{PdfWords, atom::Item, atom::Words, edge, flow, page};
use crate::{
    document::Document,
    figure::{Anchor, Drawing, Shape},
    font::Shaper,
};

/// A page as it will be printed.
#[derive(Clone, Debug, PartialEq)]
pub struct Preview {
    /// The whole sheet, in points.
    pub drawing: Drawing,
    /// From 1.
    pub number: usize,
    pub pages: usize,
    /// The headings that stand on it.
    pub headings: Vec<String>,
}

/// Draws a page, from 1; the last one for a number beyond.
///
/// None where the document cannot be laid out, which the writer would tell too.
pub fn preview(document: &Document, words: &PdfWords<'_>, number: usize) -> Option<Preview> {
    let mut shaper = Shaper::default();
    let laid = flow::lay(document, words, &mut shaper, &|_| ControlFlow::Continue(())).ok()?;
    let pages = page::list_pages(&laid);
    let number = number.clamp(1, pages.len());
    let page = pages.get(number - 1)?;
    let part = edge::going_on(page, &laid);
    let edge = edge::Edge { document, words, number, pages: pages.len(), part };
    let items = edge::items(page, &laid, &edge, &mut shaper);
    let headings = items.iter().filter_map(|(item, _)| match item.as_ref() {
        Item::Place(heading) => laid.bookmarks.get(*heading).map(|heading| heading.title.clone()),
        Item::Words(_) | Item::Shapes { .. } | Item::Link { .. } | Item::Frame { .. } => None,
    });
    let headings = headings.collect();
    let top = laid.space.top;
    let shapes = items.into_iter().flat_map(|(item, down)| match item.into_owned().lowered(top + down) {
        Item::Words(words) => vec![text(&words)],
        Item::Shapes { shapes, .. } => shapes,
        Item::Link { .. } | Item::Frame { .. } | Item::Place(_) => Vec::new(),
    });
    let (width, height) = laid.space.page;
    let drawing = Drawing { width, height, shapes: shapes.collect() }.rounded();
    Some(Preview { drawing, number, pages: pages.len(), headings })
}

/// Words as they are drawn: dots where the faces lack a letter.
fn text(words: &Words) -> Shape {
    let glyphs = words.shaped.iter().flat_map(|shaped| &shaped.glyphs);
    Shape::Text {
        x: words.x,
        y: words.y,
        size: words.size,
        text: glyphs.map(|glyph| glyph.letter).collect(),
        anchor: Anchor::Start,
        weight: words.weight,
        colour: words.colour,
    }
}
