use super::{Language, Phrase, Picture, Table, is_visible};
use crate::figure::{Drawing, Raster, Shape};
use std::collections::BTreeSet;

/// One block of a document; blocks follow each other down the page.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    Heading(Heading),
    Paragraph(Paragraph),
    List(List),
    Table(Table),
    Figure(Figure),
    Picture(Picture),
    Panel(Panel),
    /// Pairs of a name and what belongs to it, in two columns.
    Terms(Vec<Term>),
    /// Words followed by a line to write on by hand.
    Blank(Phrase),
    /// Blocks that stay on one page when one page can hold them.
    Together(Vec<Block>),
    PageBreak,
}

/// A heading; it enters the bookmarks and stays with what follows.
#[derive(Clone, Debug, PartialEq)]
pub struct Heading {
    /// How large it looks. The file's structure never skips a level, whatever is asked.
    pub level: Level,
    pub phrase: Phrase,
    /// Name that links point to.
    pub anchor: Option<String>,
}

/// Rank of a heading.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    One,
    Two,
    Three,
    Four,
}

/// A paragraph.
#[derive(Clone, Debug, PartialEq)]
pub struct Paragraph {
    pub phrase: Phrase,
    pub style: Style,
    /// Only where it differs from the document's.
    pub language: Option<Language>,
}

/// Look of a paragraph.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    Body,
    /// Larger and softer, under a title.
    Lead,
    /// Smaller and softer, for sources and notes.
    Small,
}

/// A list.
#[derive(Clone, Debug, PartialEq)]
pub struct List {
    pub marker: Marker,
    pub items: Vec<Item>,
}

/// What stands before the items of a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Marker {
    Bullet,
    Number,
    /// Drawn boxes to tick by hand.
    Box,
}

/// One item of a list.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    pub blocks: Vec<Block>,
}

/// A name and what belongs to it.
#[derive(Clone, Debug, PartialEq)]
pub struct Term {
    pub name: Phrase,
    pub value: Phrase,
}

/// A picture with the words that replace it.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    pub drawing: Drawing,
    /// What goes on below the drawing, strip by strip: pages may part them, and show the drawing again above.
    pub strips: Vec<Drawing>,
    /// What the picture shows, for those who do not see it; empty for mere decoration.
    pub alt: String,
    pub caption: Option<Phrase>,
    /// Share of the width that it takes, above 0 up to 1.
    pub share: f32,
}

/// A tinted box.
#[derive(Clone, Debug, PartialEq)]
pub struct Panel {
    pub kind: PanelKind,
    pub blocks: Vec<Block>,
}

/// Tone of a panel.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PanelKind {
    Plain,
    /// To be settled first; calm all the same.
    Attention,
}

/// Makes a heading.
pub fn heading(level: Level, phrase: impl Into<Phrase>) -> Heading {
    Heading { level, phrase: phrase.into(), anchor: None }
}

/// Makes a paragraph of body text.
pub fn paragraph(phrase: impl Into<Phrase>) -> Paragraph {
    Paragraph { phrase: phrase.into(), style: Style::Body, language: None }
}

/// Makes a larger paragraph, for the sentence under a title.
pub fn lead(phrase: impl Into<Phrase>) -> Paragraph {
    Paragraph { style: Style::Lead, ..paragraph(phrase) }
}

/// Makes a smaller paragraph, for a source or a note.
pub fn small(phrase: impl Into<Phrase>) -> Paragraph {
    Paragraph { style: Style::Small, ..paragraph(phrase) }
}

/// Makes a list with bullets.
pub fn bullets(items: impl IntoIterator<Item = impl Into<Item>>) -> List {
    List { marker: Marker::Bullet, items: items.into_iter().map(Into::into).collect() }
}

/// Makes a numbered list.
pub fn numbers(items: impl IntoIterator<Item = impl Into<Item>>) -> List {
    List { marker: Marker::Number, ..bullets(items) }
}

/// Makes a list of boxes to tick.
pub fn ticks(items: impl IntoIterator<Item = impl Into<Item>>) -> List {
    List { marker: Marker::Box, ..bullets(items) }
}

/// Makes pairs of a name and a value.
pub fn terms<N: Into<Phrase>, V: Into<Phrase>>(pairs: impl IntoIterator<Item = (N, V)>) -> Block {
    Block::Terms(pairs.into_iter().map(|(name, value)| Term { name: name.into(), value: value.into() }).collect())
}

/// Makes words followed by a line to write on.
pub fn blank(phrase: impl Into<Phrase>) -> Block {
    Block::Blank(phrase.into())
}

/// Makes a picture over the whole width.
pub fn figure(drawing: Drawing, alt: impl Into<String>) -> Figure {
    Figure { drawing, strips: Vec::new(), alt: alt.into(), caption: None, share: 1.0 }
}

/// Makes a tinted box.
pub fn panel(kind: PanelKind, blocks: Vec<Block>) -> Panel {
    Panel { kind, blocks }
}

/// Keeps blocks on one page.
pub fn together(blocks: Vec<Block>) -> Block {
    Block::Together(blocks)
}

/// Lists the anchors that headings of blocks carry.
pub(super) fn list_anchors<'a>(blocks: &'a [Block], anchors: &mut BTreeSet<&'a str>) {
    for block in blocks {
        match block {
            Block::Heading(heading) => {
                anchors.extend(heading.anchor.as_deref().filter(|_| is_visible(&heading.phrase)));
            }
            Block::List(list) => list.items.iter().for_each(|item| list_anchors(&item.blocks, anchors)),
            Block::Panel(Panel { blocks, .. }) | Block::Together(blocks) => list_anchors(blocks, anchors),
            Block::Paragraph(_)
            | Block::Table(_)
            | Block::Figure(_)
            | Block::Picture(_)
            | Block::Terms(_)
            | Block::Blank(_)
            | Block::PageBreak => {}
        }
    }
}

/// Lists the pictures of pixels, in order.
pub(super) fn list_rasters<'a>(blocks: &'a [Block], rasters: &mut Vec<&'a Raster>) {
    for block in blocks {
        match block {
            Block::Picture(picture) => rasters.push(&picture.raster),
            Block::Figure(figure) => {
                let shapes = std::iter::once(&figure.drawing).chain(&figure.strips).flat_map(|strip| &strip.shapes);
                rasters.extend(shapes.filter_map(|shape| match shape {
                    Shape::Picture { raster, .. } => Some(raster),
                    Shape::Line { .. }
                    | Shape::Polyline { .. }
                    | Shape::Polygon { .. }
                    | Shape::Rect { .. }
                    | Shape::Circle { .. }
                    | Shape::Text { .. } => None,
                }));
            }
            Block::List(list) => list.items.iter().for_each(|item| list_rasters(&item.blocks, rasters)),
            Block::Panel(Panel { blocks, .. }) | Block::Together(blocks) => list_rasters(blocks, rasters),
            Block::Heading(_)
            | Block::Paragraph(_)
            | Block::Table(_)
            | Block::Terms(_)
            | Block::Blank(_)
            | Block::PageBreak => {}
        }
    }
}

impl Heading {
    /// Names the heading for links.
    #[must_use]
    pub fn anchored(self, anchor: impl Into<String>) -> Self {
        Self { anchor: Some(anchor.into()), ..self }
    }
}

impl Paragraph {
    /// Sets the language of the paragraph.
    #[must_use]
    pub fn lang(self, language: Language) -> Self {
        Self { language: Some(language), ..self }
    }
}

impl Figure {
    /// Adds strips that go on below the drawing, as wide as it is.
    #[must_use]
    pub fn continued(self, strips: Vec<Drawing>) -> Self {
        Self { strips, ..self }
    }

    /// Sets the words under the picture.
    #[must_use]
    pub fn captioned(self, caption: impl Into<Phrase>) -> Self {
        Self { caption: Some(caption.into()), ..self }
    }

    /// Sets the share of the width, above 0 up to 1.
    #[must_use]
    pub fn shared(self, share: f32) -> Self {
        Self { share, ..self }
    }
}

impl<P: Into<Phrase>> From<P> for Item {
    fn from(phrase: P) -> Self {
        Self { blocks: vec![paragraph(phrase).into()] }
    }
}

macro_rules! into_block {
    ($($block:ident),*) => {$(
        impl From<$block> for Block {
            fn from(block: $block) -> Self {
                Block::$block(block)
            }
        }
    )*};
}
into_block!(Heading, Paragraph, List, Table, Figure, Panel);
