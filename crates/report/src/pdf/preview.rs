//! Pages as they will be printed, as shapes that the screen draws.

use std::{borrow::Cow, ops::ControlFlow};

use super::{
    Error, PdfWords,
    atom::{Item, Words},
    edge::{self, Edge},
    flow::{self, Laid},
    line::SOFT_HYPHEN,
    page,
};
use crate::{
    document::Document,
    figure::{Anchor, Drawing, Shape},
    font::{Shaped, Shaper, letter},
};

/// A page as it will be printed.
#[derive(Clone, Debug, PartialEq)]
pub struct Preview {
    /// The whole sheet, in points.
    pub drawing: Drawing,
    /// The headings that stand on it.
    pub headings: Vec<String>,
}

/// Draws all pages.
///
/// # Errors
/// When the document cannot be laid out, which the writer would tell too.
pub fn preview(document: &Document, words: &PdfWords<'_>) -> Result<Vec<Preview>, Error> {
    let mut shaper = Shaper::default();
    let laid = flow::lay(document, words, &mut shaper, &|_| ControlFlow::Continue(()))?;
    let pages = page::list_pages(&laid);
    let shown = pages.iter().enumerate().map(|(number, page)| {
        let part = edge::going_on(page, &laid);
        let edge = Edge { document, words, number: number + 1, pages: pages.len(), part };
        drawn(&laid, edge::items(page, &laid, &edge, &mut shaper))
    });
    Ok(shown.collect())
}

fn drawn(laid: &Laid, items: Vec<(Cow<'_, Item>, f32)>) -> Preview {
    let headings = items.iter().filter_map(|(item, _)| match item.as_ref() {
        Item::Place(heading) => laid.bookmarks.get(*heading).map(|heading| heading.title.clone()),
        Item::Words(_) | Item::Shapes { .. } | Item::Link { .. } | Item::Frame { .. } => None,
    });
    let headings = headings.collect();
    let shapes = items.into_iter().flat_map(|(item, down)| match item.into_owned().lowered(laid.space.top + down) {
        Item::Words(words) => vec![text(&words)],
        Item::Shapes { shapes, .. } => shapes,
        Item::Link { .. } | Item::Frame { .. } | Item::Place(_) => Vec::new(),
    });
    let (width, height) = laid.space.page;
    Preview { drawing: Drawing { width, height, shapes: shapes.collect() }.rounded(), headings }
}

/// Words as they are drawn: dots where the faces lack a letter.
fn text(words: &Words) -> Shape {
    Shape::Text {
        x: words.x,
        y: words.y,
        size: words.size,
        text: words.shaped.iter().map(|shaped| drawn_letters(shaped)).collect(),
        anchor: Anchor::Start,
        weight: words.weight,
        colour: words.colour,
    }
}

/// A glyph may stand for several letters, and a hyphen at the end of a line for none.
fn drawn_letters(shaped: &Shaped) -> Cow<'_, str> {
    match shaped.spelled.as_deref() {
        Some(spelled) if spelled != SOFT_HYPHEN => letter::dotted(spelled),
        Some(_) | None => shaped.glyphs.iter().map(|glyph| glyph.letter).collect(),
    }
}
