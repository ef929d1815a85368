//! A document on another sheet and in larger letters: the paper is that size, the letters too, and nothing leaves it.

use crate::sample::{self, day, french, words};
use crate::writing::{keep, run};
use rumb_report::html::{self, HtmlWords};
use rumb_report::{document::*, pdf};

fn written(setting: Setting, mut document: Document) -> Vec<u8> {
    document.setting = setting;
    let bytes = pdf::write(&document, &words()).expect("the document should be written");
    pdf::check(&bytes, &document).expect("the file should say what the document says");
    bytes
}

/// A word on a page: left, top, right, bottom, and the page.
type Placed = ([f32; 4], usize, String);

fn words_of(name: &str, bytes: &[u8]) -> Vec<Placed> {
    let boxes = run("pdftotext", &["-bbox", &keep(name, bytes), "-"]);
    let number = |line: &str, name: &str| line.split(name).nth(1)?.split('"').nth(1)?.parse::<f32>().ok();
    let mut page = 0;
    let mut found = Vec::new();
    for line in boxes.lines() {
        page += usize::from(line.contains("<page "));
        let ends = ["xMin=", "yMin=", "xMax=", "yMax="].map(|name| number(line, name));
        if let ([Some(left), Some(top), Some(right), Some(bottom)], Some(word)) = (ends, line.split(['<', '>']).nth(2))
        {
            found.push(([left, top, right, bottom], page, word.to_owned()));
        }
    }
    found
}

fn name(setting: Setting) -> String {
    format!("setting-{:?}-{:?}.pdf", setting.format, setting.letters).to_lowercase()
}

#[test]
fn pages_have_the_size_of_their_paper_and_everything_stays_on_it() {
    for setting in Setting::ALL {
        let bytes = written(setting, sample::plan());
        let paper = match setting.format {
            Format::A4 => "595.28 x 841.89 pts (A4)",
            Format::A3 => "841.89 x 1190.55 pts (A3)",
        };
        let facts = run("pdfinfo", &[&keep(&name(setting), &bytes)]);
        assert!(facts.contains(paper), "{setting:?} should be printed on {paper}: {facts}");
        let (width, height) = setting.paper();
        for ([left, top, right, bottom], page, word) in words_of(&name(setting), &bytes) {
            let inside = left >= 40.0 && right <= width - 40.0 && top >= 20.0 && bottom <= height - 20.0;
            assert!(inside, "“{word}” leaves page {page} of {setting:?}.");
        }
    }
}

#[test]
fn letters_have_the_size_that_is_asked_for() {
    let letters = |setting| {
        let mut document = Document::new("Essai", french(), day());
        document.push(paragraph("Témoin"));
        let found = words_of("letters.pdf", &written(setting, document));
        let ([_, top, _, bottom], ..) = found.into_iter().find(|(.., word)| word == "Témoin").expect("it is printed");
        bottom - top
    };
    let hand = letters(Setting::default());
    for (format, letter, points) in [
        (Format::A4, Letters::Wall, 18.0),
        (Format::A4, Letters::Room, 22.0),
        (Format::A3, Letters::Hand, 15.56),
        (Format::A3, Letters::Room, 31.11),
    ] {
        let found = letters(Setting { format, letters: letter }) / hand * 11.0;
        assert!((found - points).abs() < 0.05, "{letter:?} on {format:?} should be {points} points, not {found}.");
    }
}

#[test]
fn a_larger_sheet_shows_the_same_lines() {
    for letters in [Letters::Hand, Letters::Wall, Letters::Room] {
        let read = |format| {
            let bytes = written(Setting { format, letters }, sample::plan());
            run("pdftotext", &["-raw", &keep("lines.pdf", &bytes), "-"])
        };
        assert_eq!(read(Format::A4), read(Format::A3), "{letters:?}: lines and pages end at the same words.");
    }
}

#[test]
fn a_file_on_another_paper_is_not_taken_for_the_document() {
    let mut document = Document::new("Essai", french(), day());
    document.push(paragraph("Une ligne."));
    let bytes = written(Setting::default(), document.clone());
    document.setting.format = Format::A3;
    let found = pdf::check(&bytes, &document);
    assert!(matches!(found, Err(pdf::Error::Unfaithful(pdf::Fault::Paper { page: 0 }))), "it is A4: {found:?}");
}

#[test]
fn a_part_that_goes_on_says_its_heading_again_where_that_is_asked_for() {
    let mut document = Document::new("Titre", french(), day());
    document.push(heading(Level::One, "Titre"));
    for part in ["Première partie", "Deuxième partie"] {
        document.push(Block::PageBreak);
        document.push(heading(Level::Two, part));
        (0..45).for_each(|_| document.push(paragraph("Une ligne.")));
        document.push(heading(Level::Three, "Un point"));
        (0..45).for_each(|_| document.push(paragraph("Une ligne.")));
    }
    let heads = |header| {
        let mut document = document.clone();
        document.header = header;
        let read = run("pdftotext", &["-layout", &keep("header.pdf", &written(Setting::default(), document)), "-"]);
        let pages = read.split('\u{c}').filter(|page| !page.is_empty());
        pages.map(|page| page.lines().next().unwrap_or_default().trim().to_owned()).collect::<Vec<_>>()
    };
    let (first, second) = ("Première partie", "Deuxième partie");
    let expected = ["Titre", "Titre", first, first, first, "Titre", second, second, second];
    assert_eq!(heads(Header::Part), expected, "a page says what goes on on it");
    assert_eq!(heads(Header::Title), ["Titre"; 9], "elsewhere each page says the title");
}

#[test]
fn a_page_is_printed_on_the_paper_of_its_document() {
    for (format, size) in [(Format::A4, "size: A4;"), (Format::A3, "size: A3;")] {
        let mut document = Document::new("Essai", french(), day());
        document.setting = Setting { format, letters: Letters::Wall };
        let page = html::write(&document, &HtmlWords { contents: String::new(), tick_box: String::new() });
        assert!(page.contains(size) && page.contains("--screen:1.25;"), "{format:?} in large letters: {page}");
    }
}
