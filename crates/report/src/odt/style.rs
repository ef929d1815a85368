use super::OdtWords;
use super::writer::Difference;
use crate::document::{Document, Setting, Weight};
use crate::figure::Token;
use crate::office::{Element, country, document, element};
use std::collections::{BTreeMap, BTreeSet};

const SPACES: [&str; 8] = ["office", "style", "text", "table", "draw", "fo", "svg", "xlink"];
/// Share of the width of a page that is left empty at each side.
const MARGIN: f32 = 0.105;
/// Office programs bring it everywhere; the face of our own documents is on no other machine.
const FACE: &str = "Liberation Sans";

/// A paragraph that every office program names alike, or one of ours.
struct Look {
    name: &'static str,
    parent: Option<&'static str>,
    /// Points.
    size: f32,
    weight: Weight,
    colour: Token,
    /// Points above and below.
    room: (f32, f32),
    /// What else is asked of the paragraph.
    more: &'static [(&'static str, &'static str)],
}

const PLAIN: Look = Look {
    name: "Text_20_body",
    parent: Some("Standard"),
    size: 11.0,
    weight: Weight::Regular,
    colour: Token::Ink,
    room: (0.0, 6.0),
    more: &[],
};
const HEADING: Look =
    Look { weight: Weight::Bold, room: (15.0, 4.0), more: &[("fo:keep-with-next", "always")], ..PLAIN };
const CELL: Look = Look { size: 10.0, room: (0.0, 0.0), ..PLAIN };
const CELL_HEADING: Look = Look { weight: Weight::Bold, colour: Token::Sea, ..CELL };
const MIDDLE: &[(&str, &str)] = &[("fo:text-align", "center")];
const END: &[(&str, &str)] = &[("fo:text-align", "end")];
const BREAK: &[(&str, &str)] = &[("fo:break-before", "page"), ("fo:keep-with-next", "always")];

/// The styles of paragraphs, headings first.
const LOOKS: [Look; 23] = [
    Look { name: "Heading_20_1", size: 22.0, room: (0.0, 10.0), ..HEADING },
    Look { name: "Heading_20_2", size: 16.0, colour: Token::Sea, room: (20.0, 6.0), ..HEADING },
    Look { name: "Heading_20_3", size: 12.5, ..HEADING },
    Look { name: "Heading_20_4", colour: Token::Soft, room: (12.0, 3.0), ..HEADING },
    Look { name: "Opening_20_1", parent: Some("Heading_20_1"), size: 22.0, more: BREAK, ..HEADING },
    Look { name: "Opening_20_2", parent: Some("Heading_20_2"), size: 16.0, colour: Token::Sea, more: BREAK, ..HEADING },
    Look { name: "Opening_20_3", parent: Some("Heading_20_3"), size: 12.5, more: BREAK, ..HEADING },
    Look { name: "Opening_20_4", parent: Some("Heading_20_4"), colour: Token::Soft, more: BREAK, ..HEADING },
    PLAIN,
    Look { name: "Lead", size: 13.0, colour: Token::Soft, room: (0.0, 10.0), ..PLAIN },
    Look { name: "Small", size: 9.5, colour: Token::Soft, ..PLAIN },
    Look { name: "Caption", size: 9.5, colour: Token::Soft, ..PLAIN },
    Look { name: "Break", size: 2.0, room: (0.0, 0.0), more: &[("fo:break-before", "page")], ..PLAIN },
    Look { name: "Picture", more: &[("fo:keep-with-next", "always")], ..PLAIN },
    Look { name: "Emblem", size: 9.0, colour: Token::Soft, room: (0.0, 0.0), more: END, ..PLAIN },
    Look { name: "Blank", room: (8.0, 4.0), ..PLAIN },
    Look { name: "Edge", size: 9.0, colour: Token::Soft, room: (0.0, 0.0), ..PLAIN },
    Look { name: "Table_20_Contents", ..CELL },
    Look { name: "Table_20_Contents_20_middle", more: MIDDLE, ..CELL },
    Look { name: "Table_20_Contents_20_end", more: END, ..CELL },
    Look { name: "Table_20_Heading", ..CELL_HEADING },
    Look { name: "Table_20_Heading_20_middle", more: MIDDLE, ..CELL_HEADING },
    Look { name: "Table_20_Heading_20_end", more: END, ..CELL_HEADING },
];

/// The name of the style of a column.
pub(super) fn column(weight: u32) -> String {
    format!("column-{weight}")
}

/// The styles that people change, the page, its head and foot.
pub(super) fn styles(own: &Document, words: &OdtWords<'_>) -> String {
    let (language, country) = (own.language.primary(), country(&own.language));
    let letters = element("style:text-properties")
        .with("style:font-name", FACE)
        .with("fo:font-size", "11pt")
        .with("fo:language", &language)
        .with("fo:country", country)
        .with("fo:hyphenate", "false");
    let default = element("style:default-style").with("style:family", "paragraph").around(letters.alone());
    let standard = element("style:style").with("style:name", "Standard").with("style:family", "paragraph").alone();
    let looks: String = LOOKS.iter().map(|look| styled(look, own.setting)).collect();
    let lists = [("Bullets", "•"), ("Boxes", "☐"), ("Numbers", "")].map(|(name, sign)| list(name, sign)).concat();
    let fonts = element("office:font-face-decls").around(
        element("style:font-face")
            .with("style:name", FACE)
            .with("svg:font-family", &format!("'{FACE}', Arial"))
            .with("style:font-family-generic", "swiss")
            .alone(),
    );
    let common = element("office:styles").around(default + &standard + &looks + &lists);
    let paper = own.setting.paper();
    let page = element("style:page-layout-properties")
        .with("fo:page-width", &points(paper.0))
        .with("fo:page-height", &points(paper.1))
        .with("fo:margin", &points(paper.0 * MARGIN))
        .alone();
    let edge = |name, side| {
        let room = element("style:header-footer-properties").with("fo:min-height", "0.9cm").with(side, "0.5cm");
        element(name).around(room.alone())
    };
    let edges_room = edge("style:header-style", "fo:margin-bottom") + &edge("style:footer-style", "fo:margin-top");
    let layout = page + &edges_room;
    let layout = element("style:page-layout").with("style:name", "page").around(layout);
    let automatic = element("office:automatic-styles").around(layout);
    let master = element("style:master-page").with("style:name", "Standard").with("style:page-layout-name", "page");
    let masters = element("office:master-styles").around(master.around(edges(own, words)));
    let body = format!("{fonts}{common}{automatic}{masters}</office:document-styles>");
    document("office:document-styles", &SPACES, &body)
}

/// The association above each page; the footer's words and the number of the page below.
fn edges(own: &Document, words: &OdtWords<'_>) -> String {
    let line = |inside: String| element("text:p").with("text:style-name", "Edge").around(inside);
    // The number is counted by the program that opens the file: it stands where the words have room for it.
    let page = Element::escaped(&(words.page)("\u{1}", "\u{2}"))
        .replace('\u{1}', "<text:page-number text:select-page=\"current\"/>")
        .replace('\u{2}', "<text:page-count/>");
    let footer = [Element::escaped(&own.footer), page].into_iter().filter(|words| !words.is_empty());
    let footer = footer.collect::<Vec<_>>().join(" · ");
    let header = element("style:header").around(line(Element::escaped(&own.author)));
    header + &element("style:footer").around(line(footer))
}

fn styled(look: &Look, setting: Setting) -> String {
    let room = |size: f32| points(size * setting.enlargement());
    let paragraph = element("style:paragraph-properties")
        .with("fo:margin-top", &room(look.room.0))
        .with("fo:margin-bottom", &room(look.room.1))
        .with("fo:line-height", "135%");
    let paragraph = look.more.iter().fold(paragraph, |paragraph, (name, value)| paragraph.with(name, value));
    let paragraph = match look.name {
        // A line to write on runs to the margin.
        "Blank" => {
            let stop = element("style:tab-stop")
                .with("style:position", &points(width(setting)))
                .with("style:type", "right")
                .with("style:leader-style", "solid")
                .with("style:leader-text", "_");
            paragraph.around(element("style:tab-stops").around(stop.alone()))
        }
        _ => paragraph.alone(),
    };
    let letters = letters(look.weight, Some(look.colour)).with("fo:font-size", &room(look.size)).alone();
    let style = element("style:style").with("style:name", look.name).with("style:family", "paragraph");
    let style = look.parent.into_iter().fold(style, |style, parent| style.with("style:parent-style-name", parent));
    let level = look.name.strip_prefix("Heading_20_");
    let style = level.into_iter().fold(style, |style, level| style.with("style:default-outline-level", level));
    style.around(paragraph + &letters)
}

/// A length as the format writes it.
pub(super) fn points(length: f32) -> String {
    format!("{}pt", crate::figure::round(length))
}

/// Points between the margins of a page.
pub(super) fn width(setting: Setting) -> f32 {
    setting.paper().0 * (1.0 - 2.0 * MARGIN)
}

fn letters(weight: Weight, colour: Option<Token>) -> Element {
    let weight = match weight {
        Weight::Regular => "normal",
        Weight::Bold => "bold",
    };
    let letters = element("style:text-properties").with("fo:font-weight", weight);
    colour.into_iter().fold(letters, |letters, colour| letters.with("fo:color", &colour.css()))
}

/// A list with a sign before each item, or with numbers.
fn list(name: &str, sign: &str) -> String {
    let place = |level: usize| {
        let place = element("style:list-level-label-alignment")
            .with("text:label-followed-by", "listtab")
            .with("fo:text-indent", "-0.6cm")
            .with("fo:margin-left", &format!("{:.1}cm", 0.6 * level as f32));
        let properties = element("style:list-level-properties");
        properties.with("text:list-level-position-and-space-mode", "label-alignment").around(place.alone())
    };
    let levels = (1..=4).map(|level| {
        let number = level.to_string();
        match sign {
            "" => element("text:list-level-style-number").with("style:num-format", "1").with("style:num-suffix", "."),
            sign => element("text:list-level-style-bullet").with("text:bullet-char", sign),
        }
        .with("text:level", &number)
        .around(place(level))
    });
    element("text:list-style").with("style:name", name).around(levels.collect())
}

/// The part with the words: styles that only this text needs, then the text.
pub(super) fn content(
    setting: Setting,
    runs: &BTreeMap<Difference, usize>,
    columns: &BTreeSet<u32>,
    body: &str,
) -> String {
    let run = |(own, number): (&Difference, &usize)| {
        let letters = letters(own.weight, own.colour);
        let letters = own.language.iter().fold(letters, |letters, language| {
            letters.with("fo:language", &language.primary()).with("fo:country", country(language))
        });
        let style = element("style:style").with("style:name", &format!("T{number}")).with("style:family", "text");
        style.around(letters.alone())
    };
    let column = |weight: &u32| {
        let width = element("style:table-column-properties").with("style:rel-column-width", &format!("{weight}*"));
        let style = element("style:style").with("style:name", &column(*weight)).with("style:family", "table-column");
        style.around(width.alone())
    };
    let own = |name: &str, family: &str, inside: Element| {
        element("style:style").with("style:name", name).with("style:family", family).around(inside.alone())
    };
    let table =
        element("style:table-properties").with("style:width", &points(width(setting))).with("table:align", "left");
    let cell = element("style:table-cell-properties")
        .with("fo:padding", "0.12cm")
        .with("fo:border-bottom", &format!("0.5pt solid {}", Token::Line.css()));
    let panel = element("style:section-properties").with("fo:background-color", &Token::SeaPale.css());
    let picture = element("style:graphic-properties").with("style:wrap", "none").with("fo:border", "none");
    let fixed = own("Table", "table", table)
        + &own("Cell", "table-cell", cell)
        + &own("Panel", "section", panel)
        + &own("Picture", "graphic", picture)
        + &own("Heard", "text", element("style:text-properties").with("text:display", "none"));
    let styles = runs.iter().map(run).chain(columns.iter().map(column)).collect::<String>();
    let styles = element("office:automatic-styles").around(fixed + &styles);
    let text = element("office:text").around(body.to_owned());
    let body = element("office:body").around(text);
    document("office:document-content", &SPACES, &format!("{styles}{body}</office:document-content>"))
}
