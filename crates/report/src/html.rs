//! Writes a [`Document`] as one HTML file that loads nothing: it reads on any screen, to a screen reader and on paper.
//!
//! The structure is the document's: one element for each block, headings that never skip a rank, a list of the parts to
//! leap to, words in place of each picture. maud writes the elements and escapes every word.

mod style;

use crate::document::{
    Alignment, Block, Cell, Document, Figure, Heading, Item, Language, List, Marker, Panel, PanelKind, Paragraph,
    Phrase, Picture, Ranks, Run, RunKind, Style, Table, Target, Term, Weight, is_safe, is_visible, read,
};
use crate::font::letter::{heard, written};
use crate::picture;
use maud::{DOCTYPE, Markup, html};
use std::collections::BTreeSet;

/// Rank of the headings that the list of parts leads to.
const PARTS: u8 = 2;
/// Parts from which a list of them helps.
const MANY: usize = 3;

/// The few words that the writer needs, in the document's language.
#[derive(Clone, Debug)]
pub struct HtmlWords {
    /// The name of the list of parts: "Contents".
    pub contents: String,
    /// What is heard for an empty box to tick.
    pub tick_box: String,
}

/// Writes a document; the same document gives the same bytes.
pub fn write(document: &Document, words: &HtmlWords) -> String {
    let anchors = document.anchors();
    let mut writer =
        Writer { document, words, anchors, used: BTreeSet::new(), ranks: Ranks::default(), headings: Vec::new() };
    let body = html! {
        @if let Some(emblem) = &document.emblem {
            div.emblem {
                @if is_visible(&emblem.words) { p.small { (writer.phrase(&emblem.words)) } }
                (writer.picture(&emblem.picture))
            }
        }
        (writer.blocks(&document.blocks))
    };
    let parts: Vec<_> = writer.headings.iter().filter(|heading| heading.rank == PARTS).collect();
    // A document that lists its own parts needs no second list.
    let is_listed = body.0.matches("href=\"#").count() >= MANY;
    let title = written(&document.title);
    html! {
        (DOCTYPE)
        html lang=(document.language.tag()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta http-equiv="Content-Security-Policy" content=(policy(document));
                meta name="dcterms.date" content=(document.date);
                @if !document.subject.is_empty() { meta name="description" content=(written(&document.subject)); }
                @if !document.author.is_empty() { meta name="author" content=(written(&document.author)); }
                title { (title) }
                style { (style::sheet(document.setting)) }
            }
            body {
                @if !document.author.is_empty() { header { p { (written(&document.author)) } } }
                @if parts.len() >= MANY && !is_listed {
                    nav aria-label=(words.contents) {
                        ul { @for part in parts { li { a href={ "#" (part.id) } { (part.words) } } } }
                    }
                }
                main { (body) }
                @if !document.footer.is_empty() { footer { p { (written(&document.footer)) } } }
            }
        }
    }
    .into_string()
}

/// What the page may load: nothing; pictures of pixels, where there are some, stand in it.
fn policy(document: &Document) -> &'static str {
    if document.rasters().is_empty() {
        "default-src 'none'; style-src 'unsafe-inline'"
    } else {
        "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
    }
}

/// A heading that was written.
struct Written {
    rank: u8,
    id: String,
    words: String,
}

struct Writer<'a> {
    document: &'a Document,
    words: &'a HtmlWords,
    /// Anchors that a heading carries.
    anchors: BTreeSet<&'a str>,
    /// Ids that a heading has: two of one anchor are told apart.
    used: BTreeSet<String>,
    ranks: Ranks,
    headings: Vec<Written>,
}

impl Writer<'_> {
    fn blocks(&mut self, blocks: &[Block]) -> Markup {
        html! { @for block in blocks { (self.block(block)) } }
    }

    fn block(&mut self, block: &Block) -> Markup {
        match block {
            Block::Heading(heading) => self.heading(heading),
            Block::Paragraph(paragraph) => self.paragraph(paragraph),
            Block::List(list) => self.list(list),
            Block::Table(table) => self.table(table),
            Block::Figure(figure) => self.figure(figure),
            Block::Picture(picture) => html! { div.picture { (self.picture(picture)) } },
            Block::Panel(Panel { kind, blocks }) => {
                let class = match kind {
                    PanelKind::Plain => "panel",
                    PanelKind::Attention => "panel attention",
                };
                html! { div class=(class) { (self.blocks(blocks)) } }
            }
            Block::Terms(terms) => html! {
                dl { @for Term { name, value } in terms { div { dt { (self.phrase(name)) } dd { (self.phrase(value)) } } } }
            },
            Block::Blank(phrase) => {
                html! { p.blank { span { (self.phrase(phrase)) } span.line aria-hidden="true" {} } }
            }
            Block::Together(blocks) => html! { div.together { (self.blocks(blocks)) } },
            Block::PageBreak => html! { div.break {} },
        }
    }

    fn heading(&mut self, heading: &Heading) -> Markup {
        if !is_visible(&heading.phrase) {
            return Markup::default();
        }
        let rank = self.ranks.rank(heading.level);
        let own = heading.anchor.as_ref().map(|anchor| self.id(anchor)).filter(|id| self.used.insert(id.clone()));
        let id = own.unwrap_or_else(|| format!("part-{}", self.headings.len() + 1));
        let phrase = self.phrase(&heading.phrase);
        self.headings.push(Written { rank, id: id.clone(), words: read(&heading.phrase) });
        html! {
            @match rank {
                1 => h1 id=(id) { (phrase) }
                2 => h2 id=(id) { (phrase) }
                3 => h3 id=(id) { (phrase) }
                _ => h4 id=(id) { (phrase) }
            }
        }
    }

    /// The id of the heading of an anchor: its place among the anchors, whatever signs it is made of.
    fn id(&self, anchor: &str) -> String {
        let place = self.anchors.iter().position(|known| *known == anchor);
        format!("anchor-{}", place.map_or(0, |place| place + 1))
    }

    fn paragraph(&self, paragraph: &Paragraph) -> Markup {
        let class = match paragraph.style {
            Style::Body => None,
            Style::Lead => Some("lead"),
            Style::Small => Some("small"),
        };
        let lang = paragraph.language.as_ref().map(Language::tag);
        let shown = is_visible(&paragraph.phrase);
        html! { @if shown { p class=[class] lang=[lang] { (self.phrase(&paragraph.phrase)) } } }
    }

    fn list(&mut self, list: &List) -> Markup {
        // A list without marks of its own is not heard as one everywhere: it says that it is.
        match list.marker {
            Marker::Bullet => html! { ul { @for item in &list.items { li { (self.item(item)) } } } },
            Marker::Number => html! { ol { @for item in &list.items { li { (self.item(item)) } } } },
            Marker::Box => html! {
                ul.boxes role="list" {
                    @for item in &list.items { li { (picture::tick_box(&self.words.tick_box)) (self.item(item)) } }
                }
            },
        }
    }

    fn item(&mut self, item: &Item) -> Markup {
        html! { div { (self.blocks(&item.blocks)) } }
    }

    fn table(&self, table: &Table) -> Markup {
        let width = table.width();
        let all: f32 = (0..width).map(|place| table.weight(place)).sum();
        let share = |place: usize| table.weight(place) / all * 100.0;
        let class = |place: usize| match table.columns.get(place).map(|column| column.alignment) {
            Some(Alignment::Start) | None => None,
            Some(Alignment::Middle) => Some("middle"),
            Some(Alignment::End) => Some("end"),
        };
        let cell = |row: &[Cell], place: usize| row.get(place).map(|cell| self.cell(cell)).unwrap_or_default();
        html! {
            @if width > 0 {
                table {
                    @if let Some(caption) = &table.caption { caption { (self.phrase(caption)) } }
                    colgroup { @for place in 0..width { col style={ "width:" (format!("{:.1}", share(place))) "%" }; } }
                    thead {
                        tr {
                            @for place in 0..width {
                                @match table.columns.get(place).filter(|column| is_visible(&column.heading)) {
                                    Some(column) => th scope="col" class=[class(place)] { (self.phrase(&column.heading)) }
                                    None => td {}
                                }
                            }
                        }
                    }
                    tbody {
                        @for row in &table.rows {
                            tr {
                                th scope="row" class=[class(0)] { (cell(row, 0)) }
                                @for place in 1..width { td class=[class(place)] { (cell(row, place)) } }
                            }
                        }
                    }
                }
            }
        }
    }

    fn cell(&self, cell: &Cell) -> Markup {
        html! { @for phrase in &cell.phrases { p { (self.phrase(phrase)) } } }
    }

    fn figure(&self, figure: &Figure) -> Markup {
        let language = &self.document.language;
        let share = if figure.share.is_finite() { figure.share.clamp(0.1, 1.0) } else { 1.0 };
        let drawings = std::iter::once(&figure.drawing).chain(&figure.strips);
        html! {
            figure style={ "max-width:" (format!("{:.1}", share * 100.0)) "%" } {
                // One picture to those who hear it, however many strips it is drawn in.
                @for (place, drawing) in drawings.enumerate() {
                    (picture::drawing(drawing, if place == 0 { &figure.alt } else { "" }, language))
                }
                @if let Some(caption) = figure.caption.as_ref().filter(|caption| is_visible(caption)) {
                    figcaption { (self.phrase(caption)) }
                }
            }
        }
    }

    /// A picture as large on a screen as on paper.
    fn picture(&self, picture: &Picture) -> Markup {
        let (width, height) = picture.within((f32::MAX, f32::MAX));
        let [width, height] = [width, height].map(|points| (points / 0.75).ceil());
        html! { img src=(picture.raster.address()) alt=(heard(&picture.alt)) width=(width) height=(height); }
    }

    fn phrase(&self, phrase: &Phrase) -> Markup {
        html! { @for run in &phrase.runs { (self.run(run)) } }
    }

    fn run(&self, run: &Run) -> Markup {
        let words = match run.kind {
            RunKind::Text => lines(&run.text),
            RunKind::Mark(mark) => picture::mark(mark, &written(&run.text)),
        };
        let words = match run.weight {
            Weight::Regular => words,
            Weight::Bold => html! { strong { (words) } },
        };
        let address = match &run.target {
            Some(Target::Web(address)) if is_safe(address) => Some(written(address)),
            Some(Target::Heading(anchor)) if self.anchors.contains(anchor.as_str()) => {
                Some(format!("#{}", self.id(anchor)))
            }
            Some(Target::Web(_) | Target::Heading(_)) | None => None,
        };
        let words = match address {
            Some(address) => html! { a href=(address) { (words) } },
            None => words,
        };
        let lang = run.language.as_ref().map(Language::tag);
        let colour = run.colour.map(|colour| format!("color:{}", colour.css()));
        html! {
            @if lang.is_some() || colour.is_some() { span lang=[lang] style=[colour] { (words) } } @else { (words) }
        }
    }
}

/// Words with a break at each line feed.
fn lines(words: &str) -> Markup {
    let words = written(words);
    html! { @for (place, line) in words.split('\n').enumerate() { @if place > 0 { br; } (line) } }
}
