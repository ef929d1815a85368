//! How pages look: measured in the written files, with the words where readers find them.

mod longer;

use crate::audit::{Papers, Spirit, example, pack, papers, told, uniform};
use longer::longer;
use rumb_engine::questionnaire::Length;
use rumb_locale::{Language, Words};
use rumb_report::document::{Document, Kind};
use rumb_report::{paper, pdf};
use std::path::PathBuf;
use std::process::Command;
use std::sync::LazyLock;

/// A word on a page; points from the upper left corner.
struct Placed {
    left: f32,
    top: f32,
    right: f32,
    bottom: f32,
    text: String,
}

/// Left and right edge of the text area.
const EDGES: (f32, f32) = (62.0, 533.3);
/// A page that ends above this looks forgotten.
const HALF: f32 = 520.0;
/// Top and bottom of the text area, between header and footer.
const BODY: (f32, f32) = (70.0, 775.0);

/// A document as written.
struct Written {
    name: String,
    document: Document,
    pages: Vec<Vec<Placed>>,
}

/// The documents of the example in every language, and those of odd audits in the two with the longest words; in these
/// two the example also in words that are longer still.
static WRITTEN: LazyLock<Vec<Written>> = LazyLock::new(|| {
    let example = example();
    let odd = [
        ("unknown", uniform(Length::Full, Spirit::Unknown)),
        ("lowest", uniform(Length::Standard, Spirit::Lowest)),
        ("flash", uniform(Length::Flash, Spirit::Mixed)),
    ];
    let odd =
        odd.iter().flat_map(|(name, audit)| [Language::Fr, Language::Ro].map(|language| (*name, audit, language)));
    let all = Language::ALL.into_iter().map(|language| ("example", &example, language)).chain(odd);
    let parts = |audit, language| {
        let Papers { sheet, plan, annex, place, .. } = papers(audit, "Les Amis du Lac", language);
        [("sheet", sheet), ("plan", plan), ("annex", annex), ("place", place)]
    };
    let write = |name: String, document: Document, language| {
        let pages = pages(&name, &document, language);
        Written { name, document, pages }
    };
    let usual = all.flat_map(|(name, audit, language)| {
        let [summary, resolution, message, minutes] = pack(audit, "Les Amis du Lac", language);
        let pack = [("summary", summary), ("resolution", resolution), ("message", message), ("minutes", minutes)];
        let [funder, project] = told(audit, "Les Amis du Lac", language);
        let told = [("funder", funder), ("project", project)];
        let all = parts(audit, language).into_iter().chain(pack).chain(told);
        all.map(move |(part, document)| write(format!("{part}-{name}-{}", language.code()), document, language))
    });
    let long = [Language::Fr, Language::Ro].into_iter().flat_map(|language| {
        parts(&example, language)
            .map(|(part, document)| write(format!("longer-{part}-{}", language.code()), longer(document), language))
    });
    usual.chain(long).collect()
});

fn pages(name: &str, document: &Document, language: Language) -> Vec<Vec<Placed>> {
    let words = Words::of(language);
    let bytes = pdf::write(document, &paper::furniture(&words)).expect("the document should be written");
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("page");
    std::fs::create_dir_all(&folder).expect("the folder should be made");
    let path = folder.join(format!("{name}.pdf"));
    std::fs::write(&path, bytes).expect("the file should be kept");
    let found = Command::new("pdftotext").arg("-bbox").arg(&path).arg("-").output().expect("pdftotext should run");
    let told = String::from_utf8_lossy(&found.stdout).into_owned();
    told.split("<page ").skip(1).map(|page| page.lines().filter_map(placed).collect()).collect()
}

fn placed(line: &str) -> Option<Placed> {
    let number = |name: &str| line.split(name).nth(1)?.split('"').nth(1)?.parse::<f32>().ok();
    let text = line.split('>').nth(1)?.split('<').next()?.to_owned();
    Some(Placed {
        left: number("xMin=")?,
        top: number("yMin=")?,
        right: number("xMax=")?,
        bottom: number("yMax=")?,
        text,
    })
}

fn body(page: &[Placed]) -> impl Iterator<Item = &Placed> {
    page.iter().filter(|word| word.top > BODY.0 && word.bottom < BODY.1)
}

#[test]
fn no_word_passes_the_margins() {
    for Written { name, pages, .. } in WRITTEN.iter() {
        for (number, page) in pages.iter().enumerate() {
            for word in page {
                let inside = word.left >= EDGES.0 - 1.0 && word.right <= EDGES.1 + 1.0 && word.bottom < 815.0;
                assert!(inside, "“{}” leaves page {} of {name}.", word.text, number + 1);
            }
        }
    }
}

#[test]
fn no_word_covers_another() {
    for Written { name, pages, .. } in WRITTEN.iter() {
        for (number, page) in pages.iter().enumerate() {
            for (index, one) in page.iter().enumerate() {
                for other in &page[index + 1..] {
                    let width = one.right.min(other.right) - one.left.max(other.left);
                    let height = one.bottom.min(other.bottom) - one.top.max(other.top);
                    // Boxes of close lines touch; letters do not.
                    let covers = width > 1.0 && height > 0.45 * (one.bottom - one.top).min(other.bottom - other.top);
                    let (one, other) = (&one.text, &other.text);
                    assert!(!covers, "“{one}” and “{other}” cover each other on page {} of {name}.", number + 1);
                }
            }
        }
    }
}

#[test]
fn no_page_ends_with_a_heading() {
    for Written { name, document, pages } in WRITTEN.iter() {
        let parts = document.parts();
        let headings: Vec<&str> = parts
            .iter()
            .filter(|part| matches!(part.kind, Kind::Heading(_)))
            .filter_map(|part| part.text.as_deref())
            .collect();
        for (number, page) in pages.iter().enumerate() {
            let Some(lowest) = body(page).map(|word| word.bottom).reduce(f32::max) else { continue };
            let mut last: Vec<&Placed> = body(page).filter(|word| lowest - word.bottom < 2.0).collect();
            last.sort_by(|one, other| one.left.total_cmp(&other.left));
            let line = last.iter().map(|word| word.text.as_str()).collect::<Vec<_>>().join(" ");
            // Letters of a heading are the largest; a table may say the same words smaller.
            let small = page.iter().map(|word| word.bottom - word.top).fold(f32::MAX, f32::min);
            let is_large = last.iter().all(|word| word.bottom - word.top > small * 1.38);
            let is_heading = is_large && headings.iter().any(|heading| heading.ends_with(&line));
            assert!(!is_heading, "page {} of {name} ends with the heading “{line}”.", number + 1);
        }
    }
}

#[test]
fn no_page_of_an_annex_is_half_empty_but_the_last() {
    for Written { name, pages, .. } in WRITTEN.iter().filter(|written| written.name.starts_with("annex")) {
        for (number, page) in pages.iter().enumerate().take(pages.len() - 1) {
            let lowest = body(page).map(|word| word.bottom).fold(0.0, f32::max);
            assert!(lowest > HALF, "page {} of {name} ends at {lowest}.", number + 1);
        }
    }
}

#[test]
fn the_plan_of_the_example_leaves_a_page_to_spare() {
    for Written { name, pages, .. } in WRITTEN.iter().filter(|written| written.name.starts_with("plan-example")) {
        assert!(pages.len() <= 11, "{name} has {} pages, eleven at most are wanted.", pages.len());
    }
}
