//! One model for every document: blocks and runs of text, owned, without pages or coordinates.
//!
//! A builder fills it with words of the reader's language; `pdf` writes it. Nothing here knows the
//! method.

mod block;
mod language;
mod phrase;
mod picture;
mod setting;
mod table;
mod text;

use crate::figure::Raster;
use crate::font::letter;
use chrono::NaiveDate;
use std::collections::BTreeSet;

pub use block::{
    Block, Figure, Heading, Item, Level, List, Marker, Panel, PanelKind, Paragraph, Style, Term, blank, bullets,
    figure, heading, lead, numbers, panel, paragraph, small, terms, ticks, together,
};
pub use language::Language;
pub use phrase::{Mark, Phrase, Run, RunKind, Target, Weight, is_safe, link, mark, see, strong, text};
pub use picture::{Emblem, Picture, picture};
pub use setting::{Format, Letters, Setting};
pub use table::{Alignment, Cell, Column, Table, table};
pub use text::{Foreign, Kind, Part};
pub(crate) use text::{Ranks, is_visible, read, squeeze};

/// A document ready to be written.
#[derive(Clone, Debug, PartialEq)]
pub struct Document {
    /// Title of the file, of its first bookmark list and of the header from page 2.
    pub title: String,
    /// One sentence on what the document is, for the file's properties; may be empty.
    pub subject: String,
    /// Who the document is about or from, usually the association; printed above each page from the second on.
    pub author: String,
    pub language: Language,
    /// The only date in the file: nothing reads a clock.
    pub date: NaiveDate,
    /// Left part of the footer; may be empty.
    pub footer: String,
    /// What stands above each page, from the second on.
    pub header: Header,
    pub setting: Setting,
    pub emblem: Option<Emblem>,
    pub blocks: Vec<Block>,
}

/// What stands at the left above a page; the author stands at the right.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Header {
    /// The title of the document.
    #[default]
    Title,
    /// The heading of the part that goes on from the page before; the title where a part begins.
    Part,
    /// Nothing, and nothing below it: drawings take the whole sheet, to be cut.
    Bare,
}

/// Words on one line, without the signs that only steer.
pub fn plain(words: &str) -> String {
    letter::heard(words)
}

impl Document {
    /// Starts an empty document.
    pub fn new(title: impl Into<String>, language: Language, date: NaiveDate) -> Self {
        Self {
            title: title.into(),
            subject: String::new(),
            author: String::new(),
            language,
            date,
            footer: String::new(),
            header: Header::default(),
            setting: Setting::default(),
            emblem: None,
            blocks: Vec::new(),
        }
    }

    /// Adds a block at the end.
    pub fn push(&mut self, block: impl Into<Block>) {
        self.blocks.push(block.into());
    }

    /// Lists the words with letters that can only be heard and copied, each once: where they stand, dots are drawn to
    /// write them on.
    pub fn unprinted(&self) -> Vec<String> {
        let mut found: Vec<String> = Vec::new();
        // What stands for a figure is only heard.
        let parts = self.parts().into_iter().filter(|part| part.kind != Kind::Figure).filter_map(|part| part.text);
        for words in [self.title.clone(), self.author.clone()].into_iter().chain(parts) {
            let lacking = letter::lacking(&letter::drawable(&words));
            lacking.into_iter().for_each(|words| {
                if !found.contains(&words) {
                    found.push(words)
                }
            });
        }
        found
    }

    /// Counts the words that a reader reads or hears.
    pub fn words(&self) -> usize {
        self.parts().iter().filter_map(|part| part.text.as_ref()).map(|text| text.split_whitespace().count()).sum()
    }

    /// Lists the anchors that a heading carries.
    pub(crate) fn anchors(&self) -> BTreeSet<&str> {
        let mut anchors = BTreeSet::new();
        block::list_anchors(&self.blocks, &mut anchors);
        anchors
    }

    /// Lists what a reader reads, in order, as the written file must give it back.
    pub fn parts(&self) -> Vec<Part> {
        text::list_parts(self)
    }

    /// Lists the pictures of pixels that a reader sees, in order, as the written file must give them back.
    pub(crate) fn rasters(&self) -> Vec<&Raster> {
        let mut rasters: Vec<&Raster> = self.emblem.iter().map(|emblem| &emblem.picture.raster).collect();
        block::list_rasters(&self.blocks, &mut rasters);
        rasters
    }

    /// Lists what is said in another language than the document's, in order, as the written file must give it back.
    pub fn foreign(&self) -> Vec<Foreign> {
        text::list_foreign(self)
    }
}
