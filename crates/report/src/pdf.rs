//! Writes a [`Document`] as a PDF that people can read, hear and keep: tagged (PDF/UA-1), with
//! everything inside (PDF/A-2a), the same bytes each time.
//!
//! Blocks are broken into lines and rows (`flow`), these are put on pages (`page`), painted
//! (`paint`) and written (`file`). [`check`] reads the bytes again and compares them with the
//! document.

mod atom;
mod check;
mod edge;
mod file;
mod flow;
mod hyphen;
mod line;
mod look;
mod page;
mod paint;
mod part;
mod preview;
mod tree;

use std::ops::ControlFlow;

use crate::{document::Document, font::Shaper};

pub use check::{Checked, Fault, check};
pub use preview::{Preview, preview};

/// Width that a drawing has at its own size, in points: a figure drawn this wide keeps its letters.
pub const WIDTH: f32 = look::WIDTH;

/// The few words that the writer needs, in the document's language.
pub struct PdfWords<'a> {
    /// Words at the foot of each page, from its number and the number of pages.
    pub page: Box<dyn Fn(usize, usize) -> String + 'a>,
    /// What a link does, from its address or the title of its heading; heard, not seen.
    pub link: Box<dyn Fn(&str) -> String + 'a>,
    /// What is heard for an empty box to tick.
    pub tick_box: String,
}

/// How far the work is, in steps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    pub done: usize,
    pub total: usize,
}

/// Called at each step; `Break` cancels.
pub type Watch<'a> = &'a dyn Fn(Progress) -> ControlFlow<()>;

/// Why no file came, or why it is not what it should be.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("cancelled")]
    Cancelled,
    #[error("the subset of a font does not read back")]
    Font,
    #[error(transparent)]
    Subset(#[from] subsetter::Error),
    #[error(transparent)]
    File(#[from] lopdf::Error),
    #[error(transparent)]
    Write(#[from] std::io::Error),
    #[error("the written file differs from the document: {0:?}")]
    Unfaithful(Fault),
}

/// Writes a document.
///
/// # Errors
/// When a font cannot be cut down or the file cannot be put together; both mean a fault of the
/// program, whatever the words of the document.
pub fn write(document: &Document, words: &PdfWords<'_>) -> Result<Vec<u8>, Error> {
    write_watched(document, words, &|_| ControlFlow::Continue(()))
}

/// Writes a document, telling at each block and page how far it is.
///
/// # Errors
/// As [`write`], and [`Error::Cancelled`] when asked to stop.
pub fn write_watched(document: &Document, words: &PdfWords<'_>, watch: Watch<'_>) -> Result<Vec<u8>, Error> {
    let mut shaper = Shaper::default();
    let mut laid = flow::lay(document, words, &mut shaper, watch)?;
    let pages = page::list_pages(&laid);
    let mut tree = std::mem::take(&mut laid.tree);
    let space = laid.space;
    let mut painter = paint::Painter::new(space, &mut tree, &mut shaper, &document.language);
    let blocks = document.blocks.len();
    let total = blocks + pages.len();
    for (number, page) in pages.iter().enumerate() {
        if let ControlFlow::Break(()) = watch(Progress { done: blocks + number, total }) {
            return Err(Error::Cancelled);
        }
        let part = edge::going_on(page, &laid);
        let edge = edge::Edge { document, words, number: number + 1, pages: pages.len(), part };
        painter.page(page, &laid, &edge);
    }
    let (sheets, places, pictures) = painter.finish();
    let flow::Laid { bookmarks, anchors, .. } = laid;
    file::write(file::Painted { document, words, space, sheets, tree, bookmarks, places, anchors, pictures })
}

/// Counts the pages that a document takes, without writing it.
pub fn count_pages(document: &Document, words: &PdfWords<'_>) -> usize {
    let laid = flow::lay(document, words, &mut Shaper::default(), &|_| ControlFlow::Continue(()));
    laid.map_or(0, |laid| page::list_pages(&laid).len())
}

/// Gives words as the format's strings hold them: UTF-16 with its mark.
fn utf16(words: &str) -> Vec<u8> {
    [0xfe, 0xff].into_iter().chain(words.encode_utf16().flat_map(u16::to_be_bytes)).collect()
}
