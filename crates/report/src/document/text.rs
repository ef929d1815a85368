use super::{Block, Document, Language, Level, Phrase, RunKind, Table};
use crate::font::letter;

/// A piece of the document as a reader of the written file meets it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    pub kind: Kind,
    /// The words with single spaces; `None` where the writer chooses them (bullets, numbers, boxes).
    pub text: Option<String>,
}

/// Words in another language than the document's, as a reader of the written file meets them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Foreign {
    pub language: Language,
    /// With single spaces.
    pub text: String,
}

/// What a part is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A heading and its rank in the structure, from 1.
    Heading(u8),
    Paragraph,
    /// What stands before an item of a list.
    Label,
    /// A cell that names its column or row.
    HeadingCell,
    Cell,
    Caption,
    /// A picture; its text is the alternative.
    Figure,
}

/// Gives headings ranks that never skip one, and remembers those above.
#[derive(Default)]
pub(crate) struct Ranks {
    above: Vec<Level>,
}

impl Ranks {
    /// Gives the rank of the next heading, from 1.
    pub(crate) fn rank(&mut self, level: Level) -> u8 {
        while self.above.last().is_some_and(|above| *above >= level) {
            self.above.pop();
        }
        self.above.push(level);
        self.above.len() as u8
    }
}

pub(super) fn list_parts(document: &Document) -> Vec<Part> {
    Reader::of(document).parts
}

pub(super) fn list_foreign(document: &Document) -> Vec<Foreign> {
    Reader::of(document).foreign
}

/// Gives the words of a phrase as they are drawn, with single spaces.
pub(crate) fn read(phrase: &Phrase) -> String {
    let words = phrase.runs.iter().map(|run| match run.kind {
        RunKind::Text => letter::drawable(&run.text),
        RunKind::Mark(_) => squeeze(&letter::drawable(&run.text)).into(),
    });
    squeeze(&words.collect::<String>())
}

/// Replaces each run of white space by one space and trims the ends.
pub(crate) fn squeeze(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Tells whether writing the phrase leaves anything on the page.
pub(crate) fn is_visible(phrase: &Phrase) -> bool {
    phrase.runs.iter().any(|run| matches!(run.kind, RunKind::Mark(_))) || !read(phrase).is_empty()
}

#[derive(Default)]
struct Reader {
    parts: Vec<Part>,
    foreign: Vec<Foreign>,
    ranks: Ranks,
}

impl Reader {
    fn of(document: &Document) -> Self {
        let mut reader = Reader::default();
        if let Some(emblem) = &document.emblem {
            reader.phrase(Kind::Paragraph, &emblem.words);
            reader.picture(&emblem.picture.alt);
        }
        reader.blocks(&document.blocks);
        reader
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(heading) => {
                if is_visible(&heading.phrase) {
                    let rank = self.ranks.rank(heading.level);
                    self.phrase(Kind::Heading(rank), &heading.phrase);
                }
            }
            Block::Paragraph(paragraph) => {
                self.phrase(Kind::Paragraph, &paragraph.phrase);
                self.foreign(paragraph.language.as_ref(), &read(&paragraph.phrase));
            }
            Block::List(list) => {
                for item in &list.items {
                    self.label();
                    self.blocks(&item.blocks);
                }
            }
            Block::Table(table) => self.table(table),
            Block::Figure(figure) => {
                self.picture(&figure.alt);
                if let Some(caption) = &figure.caption {
                    self.phrase(Kind::Caption, caption);
                }
            }
            Block::Picture(picture) => self.picture(&picture.alt),
            Block::Panel(panel) => self.blocks(&panel.blocks),
            Block::Terms(terms) => {
                for term in terms {
                    self.words(Kind::Label, &term.name);
                    self.phrase(Kind::Paragraph, &term.value);
                }
            }
            Block::Blank(phrase) => self.phrase(Kind::Paragraph, phrase),
            Block::Together(blocks) => self.blocks(blocks),
            Block::PageBreak => {}
        }
    }

    fn picture(&mut self, alt: &str) {
        let alt = letter::heard(alt);
        if !alt.is_empty() {
            self.push(Kind::Figure, alt);
        }
    }

    fn table(&mut self, table: &Table) {
        if let Some(caption) = &table.caption {
            self.phrase(Kind::Caption, caption);
        }
        let width = table.width();
        if width == 0 {
            return;
        }
        for index in 0..width {
            let heading = table.columns.get(index).map(|column| std::slice::from_ref(&column.heading));
            self.cell(Kind::HeadingCell, heading.unwrap_or_default());
        }
        for row in &table.rows {
            for index in 0..width {
                let kind = if index == 0 { Kind::HeadingCell } else { Kind::Cell };
                self.cell(kind, row.get(index).map(|cell| cell.phrases.as_slice()).unwrap_or_default());
            }
        }
    }

    fn phrase(&mut self, kind: Kind, phrase: &Phrase) {
        if is_visible(phrase) {
            self.words(kind, phrase);
        }
    }

    fn words(&mut self, kind: Kind, phrase: &Phrase) {
        self.cell(kind, std::slice::from_ref(phrase));
    }

    /// Phrases that are one part.
    fn cell(&mut self, kind: Kind, phrases: &[Phrase]) {
        self.push(kind, squeeze(&phrases.iter().map(read).collect::<Vec<_>>().join(" ")));
        for run in phrases.iter().flat_map(|phrase| &phrase.runs) {
            self.foreign(run.language.as_ref(), &squeeze(&letter::drawable(&run.text)));
        }
    }

    fn foreign(&mut self, language: Option<&Language>, text: &str) {
        if let (Some(language), false) = (language, text.is_empty()) {
            self.foreign.push(Foreign { language: language.clone(), text: text.to_owned() });
        }
    }

    fn push(&mut self, kind: Kind, text: String) {
        self.parts.push(Part { kind, text: Some(text) });
    }

    fn label(&mut self) {
        self.parts.push(Part { kind: Kind::Label, text: None });
    }
}
