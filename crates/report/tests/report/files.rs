//! The documents as HTML and as plain text: they say what the document says, in its order, whatever people type.

use crate::anything::{any_block, any_emblem, any_setting, any_words};
use crate::sample::{self, day, french};
use proptest::prelude::*;
use quick_xml::Reader;
use quick_xml::events::Event;
use rumb_report::document::{
    Document, Kind, Language, Level, Part, bullets, heading, link, paragraph, picture, see, text,
};
use rumb_report::html::{self, HtmlWords};
use rumb_report::odt::{self, OdtWords};
use rumb_report::plain::{self, PlainWords};
use scraper::{ElementRef, Html, Selector};
use std::io::{Cursor, Read as _};
use zip::ZipArchive;

fn page(document: &Document) -> String {
    html::write(document, &HtmlWords { contents: "Sommaire".to_owned(), tick_box: "case à cocher".to_owned() })
}

fn aloud(document: &Document) -> String {
    plain::write(document, &PlainWords { label: Box::new(|name| format!("{name} :")) })
}

#[test]
fn the_page_says_what_the_document_says_in_its_order() {
    let plan = sample::plan();
    let page = page(&plan);
    let found = read(&page).into_iter().map(|part| Part { text: part.text.map(|words| drawn(&words)), ..part });
    assert_eq!(found.collect::<Vec<_>>(), plan.parts());
    assert_eq!(page, self::page(&plan), "the same bytes each time");
    let (found, errors) = parsed(&page);
    assert_eq!(errors, Vec::<String>::new(), "it is well formed");
    for outside in ["script", "link", "iframe", "object", "[src]:not([src^='data:image/png;base64,'])", "[onclick]"] {
        let selector = Selector::parse(outside).expect("a selector");
        assert_eq!(found.select(&selector).count(), 0, "it loads nothing: {outside}");
    }
    let attribute = |selector: &str, name: &str| -> Vec<String> {
        let selector = Selector::parse(selector).expect("a selector");
        found.select(&selector).filter_map(|one| one.value().attr(name).map(str::to_owned)).collect()
    };
    assert_eq!(attribute("html", "lang"), ["fr"]);
    let ids = attribute("[id]", "id");
    for address in attribute("a[href^='#']", "href") {
        assert!(ids.contains(&address[1..].to_owned()), "{address} leads somewhere");
    }
}

#[test]
fn the_parts_are_listed_once() {
    for own in [true, false] {
        let mut document = Document::new("Essai", french(), day());
        document.push(heading(Level::One, "Essai"));
        if own {
            document.push(bullets(["a", "b", "c"].map(|part| see(part, part))));
        }
        for part in ["a", "b", "c"] {
            document.push(heading(Level::Two, part).anchored(part));
        }
        let leads = |place: &str| {
            let selector = Selector::parse(&format!("{place} a[href^='#']")).expect("a selector");
            parsed(&page(&document)).0.select(&selector).count()
        };
        assert_eq!((leads("nav"), leads("main")), if own { (0, 3) } else { (3, 0) });
    }
}

#[test]
fn a_link_leads_somewhere_or_is_plain_words() {
    let mut document = Document::new("Essai", french(), day());
    document.push(heading(Level::One, "Ici").anchored("ici"));
    document.push(paragraph([
        link("site", "https://example.org/?a=1&b=\"2\""),
        link("mal", "javascript:alert(1)"),
        link("données", "data:text/html,x"),
        see("là", "là"),
        see("ici", "ici"),
    ]));
    let page = page(&document);
    let found: Vec<_> = parsed(&page)
        .0
        .select(&Selector::parse("main a").expect("a selector"))
        .filter_map(|link| link.value().attr("href").map(str::to_owned))
        .collect();
    assert_eq!(found, ["https://example.org/?a=1&b=\"2\"", "#anchor-1"], "what leads nowhere is plain text");
}

#[test]
fn what_is_read_aloud_tells_rows_and_pictures_in_sentences() {
    let plan = sample::plan();
    let said = aloud(&plan);
    let drawn = drawn(&said);
    let words: Vec<_> = drawn.split_whitespace().collect();
    let mut rest = words.as_slice();
    for part in plan.parts().into_iter().filter(|part| part.kind != Kind::HeadingCell) {
        for word in part.text.unwrap_or_default().split_whitespace() {
            let is_it = |other: &&str| other.trim_matches(['.', ',']) == word.trim_matches(['.', ',']);
            let place = rest.iter().position(is_it);
            let place = place.unwrap_or_else(|| panic!("“{word}” is said, and in its place"));
            rest = &rest[place + 1..];
        }
    }
    assert!(!said.contains("\n\n\n") && !said.starts_with('\n'), "one empty line at most");
}

#[test]
fn a_text_for_office_programs_says_what_the_document_says_in_its_order() {
    let plan = sample::plan();
    let bytes = odt::write(&plan, &office_words()).expect("it is written");
    assert_eq!(odt::write(&plan, &office_words()).expect("it is written again"), bytes, "the same bytes each time");
    odt::check(&bytes, &plan).expect("it reads back");
    let content = content(&bytes);
    assert_eq!(bare(&read_text(&content)), bare(&told(&plan)));
    for part in [
        "text:outline-level=\"1\"",
        "text:style-name=\"Boxes\"",
        "table:table-header-rows",
        "Pictures/1.png",
        "Pictures/2.svg",
    ] {
        assert!(content.contains(part), "{part} is in it");
    }
    let other = Document { title: "Autre".to_owned(), ..sample::plan() };
    odt::check(&bytes, &other).expect_err("it is another document");
    odt::check(&bytes[..bytes.len() / 2], &plan).expect_err("half of it is none");
}

#[test]
fn a_page_lets_pictures_in_only_where_it_has_some_and_then_none_from_elsewhere() {
    let mut document = Document::new("Essai", french(), day());
    document.push(paragraph("Une ligne."));
    let policy = |page: &str| {
        let (found, _) = parsed(page);
        let policy = Selector::parse("meta[http-equiv=Content-Security-Policy]").expect("a selector");
        found.select(&policy).next().and_then(|one| one.value().attr("content").map(str::to_owned)).expect("a policy")
    };
    assert_eq!(policy(&page(&document)), "default-src 'none'; style-src 'unsafe-inline'");
    document.push(picture(sample::raster((40, 20)), "Logo", (100.0, 100.0)));
    let page = page(&document);
    assert_eq!(policy(&page), "default-src 'none'; img-src data:; style-src 'unsafe-inline'");
    let (found, _) = parsed(&page);
    let images = Selector::parse("img").expect("a selector");
    let image = found.select(&images).next().expect("the picture").value();
    assert_eq!([image.attr("width"), image.attr("height")], [Some("40"), Some("20")], "no larger than its pixels");
}

#[test]
fn a_text_for_office_programs_holds_the_very_pixels() {
    let plan = sample::plan();
    let bytes = odt::write(&plan, &office_words()).expect("it is written");
    let mut archive = ZipArchive::new(Cursor::new(&bytes)).expect("an archive");
    let mut found = Vec::new();
    archive.by_name("Pictures/1.png").expect("the picture").read_to_end(&mut found).expect("it is read");
    assert_eq!(found, sample::raster((300, 80)).png(), "as they were read");
    let content = content(&bytes);
    assert!(content.contains("<svg:desc>Logo de la Fédération du Lac</svg:desc>"), "and what is heard for them");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_document_is_written_as_a_page_and_read_back(
        title in any_words(), author in any_words(), language in any_words(),
        blocks in prop::collection::vec(any_block(), 0..6), setting in any_setting(), emblem in any_emblem(),
    ) {
        let mut document = Document::new(title, Language::new(&language), day());
        document.author = author.clone();
        document.footer = author;
        (document.blocks, document.setting, document.emblem) = (blocks, setting, emblem);
        let bytes = odt::write(&document, &office_words()).expect("any document is written");
        prop_assert!(odt::check(&bytes, &document).is_ok(), "the text for office programs reads back");
        prop_assert_eq!(bare(&read_text(&content(&bytes))), bare(&told(&document)), "and says the same");
        let page = page(&document);
        let (found, errors) = parsed(&page);
        prop_assert!(errors.is_empty(), "it is well formed: {errors:?}");
        let mut ids: Vec<_> =
            found.select(&Selector::parse("[id]").expect("a selector")).filter_map(|one| one.value().id()).collect();
        let all = ids.len();
        ids.sort_unstable();
        ids.dedup();
        prop_assert_eq!(ids.len(), all, "no two things share an id");
        prop_assert_eq!(alike(read(&page)), alike(document.parts()));
        let said = aloud(&document);
        let steers = |letter: char| letter != '\n' && (letter.is_control() || ('\u{202a}'..='\u{202e}').contains(&letter));
        prop_assert!(!said.contains(steers) && !page.contains(steers), "nothing steers the reader's screen");
    }
}

fn office_words() -> OdtWords<'static> {
    OdtWords {
        page: Box::new(|page, pages| format!("page {page} sur {pages}")),
        label: Box::new(|name| format!("{name} :")),
    }
}

/// The part of a text for office programs that holds its words.
fn content(bytes: &[u8]) -> String {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).expect("an archive");
    let mut content = String::new();
    archive.by_name("content.xml").expect("its words").read_to_string(&mut content).expect("a text");
    content
}

/// The words of a part, in their order; those of what is not well formed are none.
fn read_text(content: &str) -> String {
    let mut reader = Reader::from_str(content);
    let mut words = String::new();
    loop {
        match reader.read_event().expect("it is well formed") {
            Event::Text(text) => words.push_str(&text),
            Event::GeneralRef(name) => words.push(match name.resolve_char_ref() {
                Ok(Some(letter)) => letter,
                Ok(None) | Err(_) => ' ',
            }),
            Event::Eof => return words,
            _ => {}
        }
    }
}

/// What a reader of the document meets, as one text.
fn told(document: &Document) -> String {
    alike(document.parts()).into_iter().filter_map(|part| part.text).collect()
}

/// Plain letters and figures alone.
fn bare(words: &str) -> String {
    let part = Part { kind: Kind::Paragraph, text: Some(words.to_owned()) };
    alike(vec![part]).into_iter().filter_map(|part| part.text).collect()
}

/// Parses a page; what a browser would have to mend is told.
fn parsed(page: &str) -> (Html, Vec<String>) {
    let found = Html::parse_document(page);
    let errors = found.errors.iter().map(ToString::to_string).collect();
    (found, errors)
}

/// What a reader of the page meets, in order.
fn read(page: &str) -> Vec<Part> {
    let (found, _) = parsed(page);
    let main = found.select(&Selector::parse("main").expect("a selector")).next().expect("the page has its content");
    let mut parts = Vec::new();
    main.child_elements().for_each(|one| meet(one, &mut parts));
    parts
}

fn meet(one: ElementRef<'_>, parts: &mut Vec<Part>) {
    let mut tell = |kind, words: &str| {
        parts.push(Part { kind, text: Some(words.split_whitespace().collect::<Vec<_>>().join(" ")) })
    };
    match one.value().name() {
        name @ ("h1" | "h2" | "h3" | "h4") => tell(Kind::Heading(name.as_bytes()[1] - b'0'), &said(one)),
        "dt" => tell(Kind::Label, &said(one)),
        "p" | "dd" => {
            if has_words(one) {
                tell(Kind::Paragraph, &said(one));
            }
        }
        "caption" | "figcaption" => tell(Kind::Caption, &said(one)),
        "th" => tell(Kind::HeadingCell, &said(one)),
        "td" => {
            let is_heading = one.ancestors().filter_map(ElementRef::wrap).any(|above| above.value().name() == "thead");
            tell(if is_heading { Kind::HeadingCell } else { Kind::Cell }, &said(one));
        }
        "img" => {
            let alt = one.value().attr("alt").expect("a picture says what is heard for it, or nothing");
            if !alt.is_empty() {
                parts.push(Part { kind: Kind::Figure, text: Some(alt.to_owned()) });
            }
        }
        "svg" => {
            if let Some(alt) = one.value().attr("aria-label") {
                parts.push(Part { kind: Kind::Figure, text: Some(alt.to_owned()) });
            }
        }
        "li" => {
            parts.push(Part { kind: Kind::Label, text: None });
            one.child_elements().filter(|inner| inner.value().name() == "div").for_each(|inner| meet(inner, parts));
        }
        _ => one.child_elements().for_each(|inner| meet(inner, parts)),
    }
}

/// Whether there are words, or a mark.
fn has_words(one: ElementRef<'_>) -> bool {
    !drawn(&said(one)).is_empty() || one.select(&Selector::parse("svg").expect("a selector")).next().is_some()
}

/// The words of an element, with what is said in place of its marks.
fn said(one: ElementRef<'_>) -> String {
    let mut words = String::new();
    for child in one.children() {
        if let Some(text) = child.value().as_text() {
            words.push_str(text);
        } else if let Some(inner) = ElementRef::wrap(child) {
            match inner.value().name() {
                "svg" => words.push_str(inner.value().attr("aria-label").unwrap_or_default()),
                "br" => words.push('\n'),
                "p" => words.extend([said(inner).as_str(), " "]),
                _ => words.push_str(&said(inner)),
            }
        }
    }
    words
}

/// The same parts, of their words only the plain letters and figures: not
/// every face draws every letter.
fn alike(parts: Vec<Part>) -> Vec<Part> {
    let alike = [("ﬁ", "fi"), ("ﬂ", "fl"), ("ﬀ", "ff"), ("№", "No"), ("ŀ", "l"), ("Ŀ", "L")];
    let plain = |words: String| {
        let words = alike.iter().fold(words, |words, (one, others)| words.replace(one, others));
        words.chars().filter(char::is_ascii_alphanumeric).collect()
    };
    parts.into_iter().map(|part| Part { text: part.text.map(plain), ..part }).collect()
}

/// Words as the parts of a document give them.
fn drawn(words: &str) -> String {
    let mut document = Document::new("", french(), day());
    document.push(paragraph(text(words)));
    document.parts().into_iter().find_map(|part| part.text).unwrap_or_default()
}
