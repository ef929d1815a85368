//! Writes a [`Document`] as plain text to be read aloud: what is seen in rows and pictures is said in sentences.

use crate::document::{Block, Cell, Document, Figure, List, Marker, Phrase, RunKind, Table, Term, is_visible, squeeze};
use crate::font::letter::written;

/// The few words that the writer needs, in the document's language.
pub struct PlainWords<'a> {
    /// A name before what it names: `Cost:`.
    pub label: Box<dyn Fn(&str) -> String + 'a>,
}

/// Writes a document; one line a paragraph, an empty line around headings.
pub fn write(document: &Document, words: &PlainWords<'_>) -> String {
    let mut writer = Writer { words, text: String::new() };
    if let Some(emblem) = &document.emblem {
        writer.line(&said(&emblem.words));
        writer.line(&squeeze(&written(&emblem.picture.alt)));
    }
    writer.blocks(&document.blocks);
    writer.text
}

/// A line to write on.
const LINE: &str = "________________";

struct Writer<'a> {
    words: &'a PlainWords<'a>,
    text: String,
}

impl Writer<'_> {
    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(heading) if is_visible(&heading.phrase) => {
                self.gap();
                self.line(&said(&heading.phrase));
                self.gap();
            }
            Block::Heading(_) | Block::PageBreak => {}
            Block::Paragraph(paragraph) => self.line(&said(&paragraph.phrase)),
            Block::List(list) => self.list(list),
            Block::Table(table) => self.table(table),
            Block::Figure(figure) => self.figure(figure),
            Block::Picture(picture) => {
                self.line(&squeeze(&written(&picture.alt)));
                self.gap();
            }
            Block::Panel(panel) => self.blocks(&panel.blocks),
            Block::Terms(terms) => {
                for Term { name, value } in terms {
                    self.line(&self.pair(&said(name), &said(value)));
                }
            }
            Block::Blank(phrase) => self.line(&format!("{} {LINE}", said(phrase))),
            Block::Together(blocks) => self.blocks(blocks),
        }
    }

    /// The mark stands before the first line of an item.
    fn list(&mut self, list: &List) {
        for (item, number) in list.items.iter().zip(1_usize..) {
            let mut inner = Writer { words: self.words, text: String::new() };
            inner.blocks(&item.blocks);
            let mark = match list.marker {
                Marker::Bullet | Marker::Box => "– ".to_owned(),
                Marker::Number => format!("{number}. "),
            };
            self.text.push_str(&mark);
            self.text.push_str(inner.text.trim_start());
            if !self.text.ends_with('\n') {
                self.text.push('\n');
            }
        }
        self.gap();
    }

    /// Row by row: what it is about, then each cell with the name of its column.
    fn table(&mut self, table: &Table) {
        if let Some(caption) = &table.caption {
            self.line(&said(caption));
        }
        for row in &table.rows {
            let mut cells = row.iter().enumerate().map(|(place, cell)| {
                let words = all(cell);
                let heading = table.columns.get(place).map(|column| said(&column.heading)).unwrap_or_default();
                match (place, words.is_empty(), heading.is_empty()) {
                    (_, true, _) => String::new(),
                    (0, false, _) | (_, false, true) => words,
                    (_, false, false) => self.pair(&heading, &words),
                }
            });
            let first = cells.next().unwrap_or_default();
            let others: Vec<_> = cells.filter(|cell| !cell.is_empty()).map(|cell| sentence(&cell)).collect();
            self.line(&[sentence(&first)].into_iter().chain(others).collect::<Vec<_>>().join(" "));
        }
        self.gap();
    }

    fn figure(&mut self, figure: &Figure) {
        self.line(&squeeze(&written(&figure.alt)));
        if let Some(caption) = &figure.caption {
            self.line(&said(caption));
        }
        self.gap();
    }

    fn pair(&self, name: &str, value: &str) -> String {
        if name.is_empty() { value.to_owned() } else { format!("{} {value}", (self.words.label)(name)) }
    }

    fn line(&mut self, words: &str) {
        if !words.is_empty() {
            self.text.push_str(words);
            self.text.push('\n');
        }
    }

    /// An empty line, once, and none at the beginning.
    fn gap(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }
}

fn said(phrase: &Phrase) -> String {
    let words = phrase.runs.iter().map(|run| match run.kind {
        RunKind::Text => written(&run.text),
        RunKind::Mark(_) => squeeze(&written(&run.text)),
    });
    squeeze(&words.collect::<String>())
}

fn all(cell: &Cell) -> String {
    cell.phrases.iter().map(said).filter(|words| !words.is_empty()).collect::<Vec<_>>().join(", ")
}

/// Words that end as a sentence does.
fn sentence(words: &str) -> String {
    if words.is_empty() || words.ends_with(['.', '!', '?', '…', ':']) {
        words.to_owned()
    } else {
        format!("{words}.")
    }
}
