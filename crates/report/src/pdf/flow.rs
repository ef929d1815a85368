//! From blocks to atoms: everything is measured and broken into lines, nothing has a page yet.

mod figure;
mod list;
mod panel;
mod picture;
mod set;
mod table;

use std::{collections::BTreeMap, ops::ControlFlow};

use super::{
    Error, PdfWords, Progress, Watch,
    atom::{Atom, Item, Keep, Start},
    look::{self, Look, MEASURE, Space},
    tree::Tree,
};
use crate::{
    document::{Block, Document, Heading, Language, PanelKind, Paragraph, Phrase, Ranks, Style, is_visible, read},
    font::Shaper,
};

/// Blocks laid out, ready for pages.
pub(super) struct Laid {
    pub(super) space: Space,
    pub(super) atoms: Vec<Atom>,
    pub(super) tree: Tree,
    pub(super) panels: Vec<Frame>,
    pub(super) headers: Vec<Again>,
    pub(super) bookmarks: Vec<Bookmark>,
    /// The heading of each anchor.
    pub(super) anchors: BTreeMap<String, usize>,
}

/// The ground of a panel.
pub(super) struct Frame {
    pub(super) x: f32,
    pub(super) width: f32,
    pub(super) kind: PanelKind,
    /// The panel around it.
    pub(super) outer: Option<usize>,
}

/// A table's header, to be printed again.
pub(super) struct Again {
    pub(super) height: f32,
    pub(super) items: Vec<Item>,
}

/// A heading as the list of bookmarks shows it.
pub(super) struct Bookmark {
    pub(super) rank: u8,
    pub(super) title: String,
}

/// Lays out a document.
pub(super) fn lay(document: &Document, words: &PdfWords, shaper: &mut Shaper, watch: Watch) -> Result<Laid, Error> {
    let mut flow = Flow::new(words, shaper, document);
    let root = flow.laid.tree.add(None, "Document");
    let language = &document.language;
    let (x, width) = (0.0, flow.laid.space.width() / flow.laid.space.enlargement);
    let column = Column { x, width, parent: root, panel: None, language, pace: Pace::Usual };
    document.emblem.iter().for_each(|emblem| flow.emblem(emblem, column));
    let total = document.blocks.len();
    for (done, block) in document.blocks.iter().enumerate() {
        if let ControlFlow::Break(()) = watch(Progress { done, total }) {
            return Err(Error::Cancelled);
        }
        flow.block(block, column);
        flow.bind_to_next(block, document.blocks.get(done + 1));
    }
    if !flow.above.is_empty() {
        flow.push(column, 0.0, Vec::new());
    }
    Ok(flow.laid.enlarged())
}

impl Laid {
    /// Brings what was laid out in letters for the hand to the letters and the place of the sheet.
    fn enlarged(mut self) -> Self {
        let Space { left, enlargement, .. } = self.space;
        let place = |items: &mut Vec<Item>| {
            *items = std::mem::take(items).into_iter().map(|item| item.enlarged(left, enlargement)).collect();
        };
        for atom in &mut self.atoms {
            (atom.before, atom.height) = (atom.before * enlargement, atom.height * enlargement);
            place(&mut atom.items);
        }
        for header in &mut self.headers {
            header.height *= enlargement;
            place(&mut header.items);
        }
        for panel in &mut self.panels {
            (panel.x, panel.width) = (left + panel.x * enlargement, panel.width * enlargement);
        }
        self
    }
}

/// Width that a name or a number takes that is written by hand.
const HAND: f32 = 90.0;
/// Space between blocks that stand close.
const CLOSE: f32 = 1.0;

struct Flow<'a> {
    words: &'a PdfWords<'a>,
    shaper: &'a mut Shaper,
    laid: Laid,
    ranks: Ranks,
    /// Empty height owed to the next atom.
    gap: f32,
    start: Start,
    /// What stands above the next atom, the first of all.
    above: Vec<Item>,
}

/// Where blocks go.
#[derive(Clone, Copy)]
struct Column<'a> {
    x: f32,
    width: f32,
    parent: usize,
    panel: Option<usize>,
    language: &'a Language,
    pace: Pace,
}

/// How much room blocks leave below themselves.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Pace {
    Usual,
    /// Blocks of one item stand close, so that they are seen as one.
    Close,
}

impl<'a> Flow<'a> {
    fn new(words: &'a PdfWords<'a>, shaper: &'a mut Shaper, document: &Document) -> Self {
        let laid = Laid {
            space: Space::of(document.setting, document.header),
            atoms: Vec::new(),
            tree: Tree::default(),
            panels: Vec::new(),
            headers: Vec::new(),
            bookmarks: Vec::new(),
            anchors: BTreeMap::new(),
        };
        let mut flow =
            Self { words, shaper, laid, ranks: Ranks::default(), gap: 0.0, start: Start::Here, above: Vec::new() };
        let mut index = 0;
        flow.find_anchors(&document.blocks, &mut index);
        flow
    }

    /// Numbers the headings before any link to them is met.
    fn find_anchors(&mut self, blocks: &[Block], index: &mut usize) {
        for block in blocks {
            match block {
                Block::Heading(heading) if is_visible(&heading.phrase) => {
                    if let Some(anchor) = &heading.anchor {
                        self.laid.anchors.entry(anchor.clone()).or_insert(*index);
                    }
                    *index += 1;
                }
                Block::Panel(panel) => self.find_anchors(&panel.blocks, index),
                Block::Together(blocks) => self.find_anchors(blocks, index),
                Block::List(list) => list.items.iter().for_each(|item| self.find_anchors(&item.blocks, index)),
                Block::Heading(_)
                | Block::Paragraph(_)
                | Block::Table(_)
                | Block::Figure(_)
                | Block::Picture(_)
                | Block::Terms(_)
                | Block::Blank(_)
                | Block::PageBreak => {}
            }
        }
    }

    fn blocks(&mut self, blocks: &[Block], column: Column<'_>) {
        for (index, block) in blocks.iter().enumerate() {
            self.block(block, column);
            self.bind_to_next(block, blocks.get(index + 1));
        }
    }

    /// Keeps words with the list, table, picture or lines that they lead to, and a table or a list with the note under it.
    fn bind_to_next(&mut self, block: &Block, next: Option<&Block>) {
        let opens = matches!(block, Block::Paragraph(_))
            && matches!(
                next,
                Some(Block::List(_) | Block::Table(_) | Block::Figure(_) | Block::Picture(_) | Block::Blank(_))
            );
        let is_noted = matches!(block, Block::Table(_) | Block::List(_))
            && matches!(next, Some(Block::Paragraph(note)) if note.style == Style::Small);
        if opens || is_noted {
            self.bind_last();
        }
    }

    fn block(&mut self, block: &Block, column: Column<'_>) {
        match block {
            Block::Heading(heading) => self.heading(heading, column),
            Block::Paragraph(paragraph) => self.paragraph(paragraph, column),
            Block::List(list) => self.list(list, column),
            Block::Table(table) => self.table(table, column),
            Block::Figure(figure) => self.figure(figure, column),
            Block::Picture(picture) => self.picture(picture, column),
            Block::Panel(panel) => self.panel(panel, column),
            Block::Terms(terms) => self.terms(terms, column),
            Block::Blank(phrase) => self.blank(phrase, column),
            Block::Together(blocks) => self.together(blocks, column),
            Block::PageBreak => self.start = Start::NewPage,
        }
    }

    fn heading(&mut self, heading: &Heading, column: Column<'_>) {
        if !is_visible(&heading.phrase) {
            return;
        }
        const TAGS: [&str; 4] = ["H1", "H2", "H3", "H4"];
        let rank = self.ranks.rank(heading.level);
        let tag = TAGS[usize::from(rank).clamp(1, TAGS.len()) - 1];
        let element = self.laid.tree.add(Some(column.parent), tag);
        let bookmark = self.laid.bookmarks.len();
        let title = read(&heading.phrase);
        self.laid.bookmarks.push(Bookmark { rank, title });
        let look = look::of_level(heading.level);
        let first = self.laid.atoms.len();
        self.text(&heading.phrase, look, element, column);
        for atom in &mut self.laid.atoms[first..] {
            atom.keep = Keep::Bound;
        }
        if let Some(atom) = self.laid.atoms.get_mut(first) {
            atom.items.insert(0, Item::Place(bookmark));
        }
    }

    fn paragraph(&mut self, paragraph: &Paragraph, column: Column<'_>) {
        if !is_visible(&paragraph.phrase) {
            return;
        }
        let element = self.laid.tree.add(Some(column.parent), "P");
        self.laid.tree.elements[element].language.clone_from(&paragraph.language);
        let language = paragraph.language.as_ref().unwrap_or(column.language);
        self.text(&paragraph.phrase, look::of_style(paragraph.style), element, Column { language, ..column });
        let opens = read(&paragraph.phrase).ends_with(':');
        if let (true, Some(last)) = (opens, self.laid.atoms.last_mut()) {
            last.keep = Keep::Bound;
        }
    }

    /// Words, then a line to write on up to the right edge.
    fn blank(&mut self, phrase: &Phrase, column: Column<'_>) {
        let look = look::BLANK;
        let mut reach = 0.0;
        if is_visible(phrase) {
            let element = self.laid.tree.add(Some(column.parent), "P");
            let lines = self.set(phrase, look, column.width, element, column);
            reach = lines.last().map_or(0.0, |line| line.width + 6.0);
            for line in lines {
                self.push(column, look.leading, line.placed(column.x));
            }
        }
        if reach == 0.0 || column.width - reach < HAND {
            self.push(column, look.leading, Vec::new());
            reach = 0.0;
        }
        let y = look.baseline() + 2.0;
        let rule = set::rule((column.x + reach, y), column.x + column.width, crate::figure::Token::Soft, 0.6);
        if let Some(last) = self.laid.atoms.last_mut() {
            last.items.push(rule);
        }
        self.gap = look.after;
    }

    fn together(&mut self, blocks: &[Block], column: Column<'_>) {
        let first = self.laid.atoms.len();
        self.blocks(blocks, column);
        let end = self.laid.atoms.len().saturating_sub(1);
        for atom in self.laid.atoms.get_mut(first..end).into_iter().flatten() {
            atom.keep = atom.keep.max(Keep::Group);
        }
    }

    /// Sets a block of words as one atom a line: two lines at least stay together at both ends.
    fn text(&mut self, phrase: &Phrase, look: Look, element: usize, column: Column<'_>) {
        self.gap = self.gap.max(look.before);
        let width = self.even_width(phrase, look, column.width.min(MEASURE), column);
        let lines = self.set(phrase, look, width, element, column);
        let count = lines.len();
        for (index, line) in lines.into_iter().enumerate() {
            self.push(column, look.leading, line.placed(column.x));
            if index + 1 < count && (index == 0 || index + 2 == count) {
                self.bind_last();
            }
        }
        self.gap = match column.pace {
            Pace::Usual => look.after,
            Pace::Close => look.after.min(CLOSE),
        };
    }

    fn push(&mut self, column: Column<'_>, height: f32, own: Vec<Item>) {
        let mut items = std::mem::take(&mut self.above);
        items.extend(own);
        let before = std::mem::take(&mut self.gap);
        let start = std::mem::replace(&mut self.start, Start::Here);
        self.laid.atoms.push(Atom { before, height, items, keep: Keep::Free, start, panel: column.panel, table: None });
    }

    fn bind_last(&mut self) {
        if let Some(last) = self.laid.atoms.last_mut() {
            last.keep = Keep::Bound;
        }
    }
}
