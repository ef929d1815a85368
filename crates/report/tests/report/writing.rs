//! Journeys of documents through the writer, judged by the crate itself and by other programs.

use std::{cell::Cell as Counter, fs, ops::ControlFlow, path::PathBuf, process::Command};

use crate::sample::{self, day, french, words};
use rumb_report::{document::*, figure::Shape, pdf};

fn write(document: &Document) -> Vec<u8> {
    pdf::write(document, &words()).expect("the document should be written")
}

/// Writes and reads back.
fn checked(document: &Document) -> pdf::Checked {
    pdf::check(&write(document), document).expect("the file should say what the document says")
}

fn empty() -> Document {
    Document::new("Essai", french(), day())
}

/// Writes the bytes where other programs can read them.
pub fn keep(name: &str, bytes: &[u8]) -> String {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR"));
    fs::create_dir_all(&folder).expect("the folder for trials should be there");
    let path = folder.join(name);
    fs::write(&path, bytes).expect("the file should be written");
    path.to_string_lossy().into_owned()
}

/// Runs a program of the project's set-up; its absence is a failure, never a silence.
pub fn run(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output().unwrap_or_else(|error| {
        panic!("{program} should be installed, as the project's set-up does: {error}");
    });
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    let complaint = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "{program} should accept the file: {said} {complaint}");
    said
}

#[test]
fn the_sample_plan_reads_back_as_written() {
    let checked = checked(&sample::plan());
    assert_eq!(checked.fonts, 2, "both faces should be inside.");
    assert!(checked.pages > 9, "the plan should fill some pages, it has {}.", checked.pages);
}

#[test]
fn what_is_seen_before_the_writing_is_what_is_written() {
    let plan = sample::plan();
    let seen = pdf::preview(&plan, &words()).expect("the plan is laid out");
    assert_eq!(seen.len(), checked(&plan).pages, "as many pages");
    let bare = |words: &str| words.chars().filter(char::is_ascii_alphanumeric).collect::<String>();
    let drawn = |page: &pdf::Preview| -> String {
        let shapes = page.drawing.shapes.iter();
        let text = shapes.filter_map(|shape| match shape {
            Shape::Text { text, x, y, .. } => {
                let is_inside = (0.0..page.drawing.width).contains(x) && (0.0..page.drawing.height).contains(y);
                assert!(is_inside, "“{text}” stands on the sheet");
                Some(bare(text))
            }
            Shape::Picture { x, y, width, height, .. } => {
                let is_inside = *x >= 0.0 && *y >= 0.0 && x + width <= page.drawing.width;
                assert!(is_inside && y + height <= page.drawing.height, "the picture stands on the sheet");
                None
            }
            Shape::Line { .. }
            | Shape::Polyline { .. }
            | Shape::Polygon { .. }
            | Shape::Rect { .. }
            | Shape::Circle { .. } => None,
        });
        text.collect()
    };
    let pages: Vec<String> = seen.iter().map(drawn).collect();
    let path = keep("seen.pdf", &write(&plan));
    let printed = run("pdftotext", &["-raw", &path, "-"]);
    let printed: Vec<String> = printed.split('\u{c}').map(bare).collect();
    let letters = |page: &String| {
        let mut letters: Vec<char> = page.chars().collect();
        letters.sort_unstable();
        letters
    };
    for (number, (seen, printed)) in pages.iter().zip(&printed).enumerate() {
        assert!(letters(seen) == letters(printed), "page {} has the same letters: {seen} for {printed}", number + 1);
    }
    let headings: Vec<_> = seen.into_iter().flat_map(|page| page.headings).collect();
    let parts = plan.parts().into_iter().filter(|part| matches!(part.kind, Kind::Heading(_)));
    assert_eq!(headings, parts.filter_map(|part| part.text).collect::<Vec<_>>(), "each heading is told on its page");
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    let plan = sample::plan();
    let first = write(&plan);
    for _ in 0..3 {
        assert!(write(&plan) == first, "a second writing should not differ by one byte.");
    }
}

#[test]
fn other_programs_find_nothing_wrong() {
    let path = keep("plan.pdf", &write(&sample::plan()));
    let said = run("qpdf", &["--check", &path]);
    assert!(said.contains("No syntax or stream encoding errors found"), "qpdf should find no error: {said}");
    let fonts = run("pdffonts", &[&path]);
    for font in fonts.lines().skip(2) {
        let tail: Vec<&str> = font.split_whitespace().rev().take(5).collect();
        assert_eq!(&tail[2..], ["yes", "yes", "yes"], "embedded, subset and readable: {font}");
    }
    let facts = run("pdfinfo", &[&path]);
    for fact in ["Tagged:          yes", "Feuille de route numérique", "A4", "2026"] {
        assert!(facts.contains(fact), "the properties should hold {fact}: {facts}");
    }
}

#[test]
fn headings_come_out_in_order() {
    let plan = sample::plan();
    let path = keep("order.pdf", &write(&plan));
    let read = run("pdftotext", &["-raw", &path, "-"]).split_whitespace().collect::<Vec<_>>().join(" ");
    let mut from = 0;
    for part in plan.parts().into_iter().filter(|part| matches!(part.kind, Kind::Heading(_))) {
        let heading = part.text.unwrap_or_default();
        let found = read[from..].find(&heading);
        assert!(found.is_some(), "“{heading}” should come after the headings before it.");
        from += found.unwrap_or_default() + heading.len();
    }
}

#[test]
fn an_empty_document_is_one_page() {
    for document in [empty(), Document::new("", Language::new(""), day())] {
        let checked = checked(&document);
        assert_eq!((checked.pages, checked.headings), (1, 0), "there should be one empty page.");
    }
}

#[test]
fn a_long_table_repeats_its_header_on_each_page() {
    let mut document = empty();
    let mut rows = table([Column::new("Colonne témoin", 1.0), Column::new("Suite", 2.0)]);
    for index in 0..150 {
        rows.row([format!("ligne {index}"), "deux mots".to_owned()]);
    }
    document.push(rows);
    let bytes = write(&document);
    let checked = pdf::check(&bytes, &document).expect("the header should be read once, the rows in order");
    let read = run("pdftotext", &["-layout", &keep("table.pdf", &bytes), "-"]);
    let pages: Vec<&str> = read.split('\u{c}').filter(|page| !page.is_empty()).collect();
    assert_eq!(pages.len(), checked.pages, "both should count the same pages.");
    assert!(pages.len() > 3, "the table should fill several pages.");
    for page in pages {
        assert_eq!(page.matches("Colonne témoin").count(), 1, "each page should show the header once: {page}");
    }
}

#[test]
fn a_row_higher_than_a_page_goes_on_on_the_next() {
    let mut document = empty();
    let mut rows = table([Column::new("Question", 1.0), Column::new("Réponse", 1.0)]);
    rows.row(["Pourquoi ?", &"Parce que les mots sont longs. ".repeat(400)]);
    rows.row(["Et puis ?", "C’est tout."]);
    document.push(rows);
    assert!(checked(&document).pages > 2, "the row should take several pages.");
}

#[test]
fn nothing_passes_the_right_edge() {
    let long = "anticonstitutionnellement".repeat(40);
    let address = format!("https://exemple.org/{}", "dossier-partage/".repeat(30));
    let mut document = empty();
    document.push(paragraph(long.as_str()));
    document.push(heading(Level::One, "A".repeat(300)));
    document.push(paragraph(link(address.clone(), address)));
    let mut rows = table([Column::new("Étroite", 1.0), Column::new("Large", 20.0)]);
    rows.row([long.as_str(), long.as_str()]);
    document.push(rows);
    document.push(panel(PanelKind::Plain, vec![bullets([long.as_str()]).into()]));
    let bytes = write(&document);
    pdf::check(&bytes, &document).expect("long words should read back whole");
    let boxes = run("pdftotext", &["-bbox", &keep("long.pdf", &bytes), "-"]);
    let right = boxes.lines().filter_map(|line| line.split("xMax=\"").nth(1)?.split('"').next()?.parse::<f32>().ok());
    let most = right.fold(0.0, f32::max);
    assert!(most > 300.0 && most < 595.28 - 60.0, "the rightmost word should end inside the margin, not at {most}.");
}

#[test]
fn links_lead_outside_and_to_headings() {
    let mut document = empty();
    document.push(paragraph([see("la suite", "suite"), text(" et "), see("nulle part", "absent"), text(" et ")]));
    document.push(paragraph(link("dehors", "https://exemple.org/é")));
    document.push(Block::PageBreak);
    document.push(heading(Level::Two, "La suite").anchored("suite"));
    let bytes = write(&document);
    assert_eq!(pdf::check(&bytes, &document).expect("links should be read").pages, 2, "the break should be kept.");
    let plain = run("qpdf", &["--qdf", "--object-streams=disable", &keep("links.pdf", &bytes), "-"]);
    assert_eq!(plain.matches("/Subtype /Link").count(), 2, "a link to no heading should be plain words.");
    assert!(plain.contains("(https://exemple.org/%C3%A9)"), "the address should be written in ASCII.");
}

#[test]
fn a_group_that_fits_on_a_page_is_not_parted() {
    let mut document = empty();
    for _ in 0..30 {
        document.push(paragraph("Une ligne."));
    }
    document.push(together((0..10).map(|index| paragraph(format!("Groupe {index}.")).into()).collect()));
    let read = run("pdftotext", &[&keep("group.pdf", &write(&document)), "-"]);
    let pages: Vec<&str> = read.split('\u{c}').collect();
    assert!(!pages[0].contains("Groupe") && pages[1].contains("Groupe 0"), "the group should start the second page.");
}

#[test]
fn work_tells_how_far_it_is_and_stops_when_asked() {
    let plan = sample::plan();
    let steps = Counter::new(0);
    let count = |progress: pdf::Progress| {
        assert!(progress.done < progress.total, "no step should come after the last.");
        steps.set(steps.get() + 1);
        ControlFlow::Continue(())
    };
    pdf::write_watched(&plan, &words(), &count).expect("the plan should be written");
    assert!(steps.get() > plan.blocks.len(), "each block and page should be told.");
    for at in [0, 1, plan.blocks.len() + 2] {
        let left = Counter::new(at);
        let stop = |_| match left.get() {
            0 => ControlFlow::Break(()),
            more => {
                left.set(more - 1);
                ControlFlow::Continue(())
            }
        };
        let stopped = pdf::write_watched(&plan, &words(), &stop);
        assert!(matches!(stopped, Err(pdf::Error::Cancelled)), "the work should stop at step {at}.");
    }
}

#[test]
fn the_check_notices_what_is_not_there() {
    let plan = sample::plan();
    let bytes = write(&plan);
    let mut other = plan.clone();
    other.blocks.insert(3, paragraph("Un mot de plus.").into());
    let found = pdf::check(&bytes, &other);
    assert!(matches!(found, Err(pdf::Error::Unfaithful(pdf::Fault::Part { .. }))), "a missing part: {found:?}");
    let found = pdf::check(&bytes[..bytes.len() / 2], &plan);
    assert!(found.is_err(), "half a file should not pass.");
}
