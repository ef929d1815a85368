use super::style::{points, width};
use super::{OdtWords, picture_name};
use crate::document::{
    Alignment, Block, Cell, Document, Emblem, Figure, Heading, Item, Language, List, Mark, Marker, Panel, Paragraph,
    Phrase, Picture, Ranks, Run, RunKind, Style, Table, Target, Term, Weight, is_safe, is_visible,
};
use crate::figure::level::LevelMark;
use crate::figure::{Drawing, Point, Raster, Token};
use crate::font::letter::{heard, written};
use crate::office::{Element, element};
use std::collections::{BTreeMap, BTreeSet};

/// How a run differs from the words around it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Difference {
    pub(super) weight: Weight,
    pub(super) language: Option<Language>,
    pub(super) colour: Option<Token>,
}

/// The text, and what it refers to.
pub(super) struct Written<'a> {
    pub(super) body: String,
    /// The styles of runs by their numbers.
    pub(super) runs: BTreeMap<Difference, usize>,
    /// The weights of columns, in thousandths.
    pub(super) columns: BTreeSet<u32>,
    pub(super) pictures: Vec<Pictured<'a>>,
}

/// What a picture of the text is made of.
#[derive(Clone, Copy)]
pub(super) enum Pictured<'a> {
    Shapes(&'a Drawing),
    Pixels(&'a Raster),
}

pub(super) fn write<'a>(document: &'a Document, words: &'a OdtWords<'a>) -> Written<'a> {
    let mut writer = Writer {
        words,
        width: width(document.setting),
        ranks: Ranks::default(),
        anchors: document.anchors(),
        named: BTreeSet::new(),
        runs: BTreeMap::new(),
        columns: BTreeSet::new(),
        pictures: Vec::new(),
        tables: 0,
        panels: 0,
        is_breaking: false,
    };
    let emblem = document.emblem.as_ref().map(|emblem| writer.emblem(emblem)).unwrap_or_default();
    let body = emblem + &writer.blocks(&document.blocks);
    let Writer { runs, columns, pictures, .. } = writer;
    Written { body, runs, columns, pictures }
}

struct Writer<'a> {
    words: &'a OdtWords<'a>,
    /// Points between the margins.
    width: f32,
    ranks: Ranks,
    /// Anchors that a heading carries.
    anchors: BTreeSet<&'a str>,
    /// Those that a heading bears already.
    named: BTreeSet<&'a str>,
    runs: BTreeMap<Difference, usize>,
    columns: BTreeSet<u32>,
    pictures: Vec<Pictured<'a>>,
    tables: usize,
    panels: usize,
    /// What comes next begins a page.
    is_breaking: bool,
}

impl<'a> Writer<'a> {
    fn blocks(&mut self, blocks: &'a [Block]) -> String {
        blocks.iter().map(|block| self.block(block)).collect()
    }

    fn block(&mut self, block: &'a Block) -> String {
        if let Block::PageBreak = block {
            self.is_breaking = true;
            return String::new();
        }
        let before = match block {
            // A heading begins the page by itself.
            Block::Heading(_) => String::new(),
            _ if std::mem::take(&mut self.is_breaking) => paragraph("Break", String::new()),
            _ => String::new(),
        };
        let own = match block {
            Block::Heading(heading) => self.heading(heading),
            Block::Paragraph(paragraph) => self.paragraph(paragraph),
            Block::List(list) => self.list(list),
            Block::Table(table) => self.table(table),
            Block::Figure(figure) => self.figure(figure),
            Block::Picture(picture) => paragraph("Text_20_body", self.pixels(picture)),
            Block::Panel(Panel { blocks, .. }) => {
                self.panels += 1;
                let name = format!("panel-{}", self.panels);
                let inside = self.blocks(blocks);
                element("text:section").with("text:style-name", "Panel").with("text:name", &name).around(inside)
            }
            Block::Terms(terms) => terms.iter().map(|term| self.term(term)).collect(),
            Block::Blank(phrase) => {
                let words = self.phrase(phrase);
                paragraph("Blank", format!("{words} <text:tab/>"))
            }
            Block::Together(blocks) => self.blocks(blocks),
            Block::PageBreak => String::new(),
        };
        before + &own
    }

    fn heading(&mut self, heading: &'a Heading) -> String {
        if !is_visible(&heading.phrase) {
            return String::new();
        }
        let rank = self.ranks.rank(heading.level).to_string();
        let anchor = heading.anchor.as_deref().filter(|anchor| self.named.insert(anchor));
        let mark = anchor.map(|anchor| element("text:bookmark").with("text:name", &self.id(anchor)).alone());
        let words = self.phrase(&heading.phrase);
        let start = if std::mem::take(&mut self.is_breaking) { "Opening_20_" } else { "Heading_20_" };
        element("text:h")
            .with("text:style-name", &format!("{start}{rank}"))
            .with("text:outline-level", &rank)
            .around(mark.unwrap_or_default() + &words)
    }

    fn id(&self, anchor: &str) -> String {
        let place = self.anchors.iter().position(|known| *known == anchor);
        format!("anchor-{}", place.map_or(0, |place| place + 1))
    }

    fn paragraph(&mut self, own: &Paragraph) -> String {
        let style = match own.style {
            Style::Body => "Text_20_body",
            Style::Lead => "Lead",
            Style::Small => "Small",
        };
        let phrase = self.phrase_in(&own.phrase, own.language.as_ref());
        if is_visible(&own.phrase) { paragraph(style, phrase) } else { String::new() }
    }

    fn term(&mut self, Term { name, value }: &Term) -> String {
        let end = crate::document::text((self.words.label)(""));
        let bold = name.runs.iter().chain([&end]).map(|run| Run { weight: Weight::Bold, ..run.clone() });
        let (name, value) = (self.phrase(&bold.collect::<Vec<_>>().into()), self.phrase(value));
        paragraph("Text_20_body", format!("{name} {value}"))
    }

    fn list(&mut self, list: &'a List) -> String {
        let style = match list.marker {
            Marker::Bullet => "Bullets",
            Marker::Number => "Numbers",
            Marker::Box => "Boxes",
        };
        let items = list.items.iter().map(|item| self.item(item)).collect();
        if list.items.is_empty() {
            return String::new();
        }
        element("text:list").with("text:style-name", style).around(items)
    }

    fn item(&mut self, item: &'a Item) -> String {
        element("text:list-item").around(self.blocks(&item.blocks))
    }

    fn table(&mut self, table: &'a Table) -> String {
        let width = table.width();
        if width == 0 {
            return String::new();
        }
        let caption = table.caption.as_ref().filter(|caption| is_visible(caption));
        let caption = caption.map(|caption| paragraph("Caption", self.phrase(caption))).unwrap_or_default();
        self.tables += 1;
        let columns = (0..width).map(|place| {
            let weight = (table.weight(place) * 1000.0).round() as u32;
            self.columns.insert(weight);
            element("table:table-column").with("table:style-name", &super::style::column(weight)).alone()
        });
        let columns: String = columns.collect();
        let heads = (0..width).map(|place| {
            let words = table.columns.get(place).map(|column| self.phrase(&column.heading)).unwrap_or_default();
            cell(paragraph(&styled("Table_20_Heading", table, place), words))
        });
        let heads = element("table:table-row").around(heads.collect());
        let heads = element("table:table-header-rows").around(heads);
        let rows = table.rows.iter().map(|row| {
            let cells =
                (0..width).map(|place| cell(self.cell(row.get(place), &styled("Table_20_Contents", table, place))));
            element("table:table-row").around(cells.collect())
        });
        let rows: String = rows.collect();
        let name = format!("table-{}", self.tables);
        let own = element("table:table").with("table:name", &name).with("table:style-name", "Table");
        caption + &own.around(columns + &heads + &rows) + &paragraph("Small", String::new())
    }

    fn cell(&mut self, cell: Option<&Cell>, style: &str) -> String {
        match cell.map(|cell| cell.phrases.as_slice()) {
            Some([]) | None => paragraph(style, String::new()),
            Some(phrases) => phrases.iter().map(|phrase| paragraph(style, self.phrase(phrase))).collect(),
        }
    }

    /// One picture to those who hear it, however many strips it is drawn in.
    fn figure(&mut self, figure: &'a Figure) -> String {
        let share = if figure.share.is_finite() { figure.share.clamp(0.1, 1.0) } else { 1.0 };
        let drawings = std::iter::once(&figure.drawing).chain(&figure.strips);
        let mut text = String::new();
        for (place, drawing) in drawings.enumerate().filter(|(_, drawing)| drawing.width > 0.0) {
            let width = self.width * share;
            let extent = (width, width * drawing.height / drawing.width);
            let alt = if place == 0 { heard(&figure.alt) } else { String::new() };
            text += &paragraph("Picture", self.frame(Pictured::Shapes(drawing), extent, &alt));
        }
        let caption = figure.caption.as_ref().filter(|caption| is_visible(caption));
        text + &caption.map(|caption| paragraph("Caption", self.phrase(caption))).unwrap_or_default()
    }

    /// A picture in the line, with what is said in its place.
    fn frame(&mut self, pictured: Pictured<'a>, (width, height): Point, alt: &str) -> String {
        let name = picture_name(self.pictures.len(), pictured);
        self.pictures.push(pictured);
        let image = element("draw:image")
            .with("xlink:href", &name)
            .with("xlink:type", "simple")
            .with("xlink:show", "embed")
            .with("xlink:actuate", "onLoad");
        let told = element("svg:desc").around(Element::escaped(alt));
        let frame = element("draw:frame")
            .with("draw:style-name", "Picture")
            .with("draw:name", &format!("picture-{}", self.pictures.len()))
            .with("text:anchor-type", "as-char")
            .with("svg:width", &points(width))
            .with("svg:height", &points(height));
        frame.around(image.alone() + &told)
    }

    fn pixels(&mut self, picture: &'a Picture) -> String {
        let extent = picture.within((self.width, self.width));
        self.frame(Pictured::Pixels(&picture.raster), extent, &heard(&picture.alt))
    }

    fn emblem(&mut self, emblem: &'a Emblem) -> String {
        let words = self.phrase(&emblem.words);
        paragraph("Emblem", format!("{words} {}", self.pixels(&emblem.picture)))
    }

    fn phrase(&mut self, phrase: &Phrase) -> String {
        self.phrase_in(phrase, None)
    }

    fn phrase_in(&mut self, phrase: &Phrase, language: Option<&Language>) -> String {
        phrase.runs.iter().map(|run| self.run(run, language)).collect()
    }

    fn run(&mut self, run: &Run, language: Option<&Language>) -> String {
        let words = match run.kind {
            RunKind::Text => lines(&run.text),
            RunKind::Mark(mark) => sign(mark).to_owned() + &said(&run.text),
        };
        let language = run.language.as_ref().or(language).cloned();
        let own = Difference { weight: run.weight, language, colour: run.colour };
        let is_plain = own == Difference { weight: Weight::Regular, language: None, colour: None };
        let words = if is_plain || words.is_empty() {
            words
        } else {
            let next = self.runs.len() + 1;
            let number = *self.runs.entry(own).or_insert(next);
            element("text:span").with("text:style-name", &format!("T{number}")).around(words)
        };
        let address = match &run.target {
            Some(Target::Web(address)) if is_safe(address) => Some(written(address)),
            Some(Target::Heading(anchor)) if self.anchors.contains(anchor.as_str()) => {
                Some(format!("#{}", self.id(anchor)))
            }
            Some(Target::Web(_) | Target::Heading(_)) | None => None,
        };
        match address {
            Some(address) => element("text:a").with("xlink:type", "simple").with("xlink:href", &address).around(words),
            None => words,
        }
    }
}

fn paragraph(style: &str, words: String) -> String {
    element("text:p").with("text:style-name", style).around(words)
}

fn cell(inside: String) -> String {
    element("table:table-cell").with("table:style-name", "Cell").with("office:value-type", "string").around(inside)
}

fn styled(style: &str, table: &Table, place: usize) -> String {
    let end = match table.columns.get(place).map(|column| column.alignment) {
        Some(Alignment::Start) | None => "",
        Some(Alignment::Middle) => "_20_middle",
        Some(Alignment::End) => "_20_end",
    };
    format!("{style}{end}")
}

/// What is said in place of a sign: in the file, out of sight.
fn said(words: &str) -> String {
    match Element::escaped(&written(words)) {
        words if words.is_empty() => words,
        words => element("text:span").with("text:style-name", "Heard").around(words),
    }
}

/// The sign of a mark: the letters of office programs have it.
fn sign(mark: Mark) -> &'static str {
    match mark {
        Mark::Box => "☐",
        Mark::Level(LevelMark::Circle) => "○",
        Mark::Level(LevelMark::Half) => "◐",
        Mark::Level(LevelMark::Triangle) => "△",
        Mark::Level(LevelMark::Square) => "■",
        Mark::Level(LevelMark::Star) => "★",
    }
}

/// Words with a break at each line feed; several spaces are kept.
fn lines(words: &str) -> String {
    let words = Element::escaped(&written(words)).replace("  ", " <text:s/>");
    words.replace('\n', "<text:line-break/>")
}
