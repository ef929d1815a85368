//! Associations made by chance, every second one with names that mean harm: whatever they are, their documents are whole.

use crate::MOST_PAGES;
use crate::press::run;
use rumb_api::answers::AnswersFile;
use rumb_api::wire::{DocumentId, Way};
use rumb_api::{PublicationField, Source, papers};
use rumb_locale::Language;
use rumb_tests::dice::{audit, day};
use rumb_tests::hostile::source;
use std::fs;
use std::path::{Path, PathBuf};

/// How many there are unless `CASES` says otherwise; `make test-slow` makes a thousand.
const USUAL: u32 = 40;
/// An annex holds every answer with its reason, and is looked things up in: the questionnaire bounds it.
const MOST_PAGES_OF_AN_ANNEX: usize = 80;

#[test]
fn whatever_associations_answer_and_are_called_their_documents_are_whole() {
    let cases = std::env::var("CASES").map_or(USUAL, |cases| cases.parse().expect("CASES is a number"));
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("chance");
    fs::create_dir_all(&folder).expect("a folder can be made");
    let threads = std::thread::available_parallelism().map_or(1, usize::from);
    let folder = &folder;
    let written: Vec<(DocumentId, usize)> = std::thread::scope(|scope| {
        let write_share = |thread: usize| -> Vec<_> {
            (0..cases).skip(thread).step_by(threads).flat_map(|case| write(case, folder)).collect()
        };
        let work: Vec<_> = (0..threads).map(|thread| scope.spawn(move || write_share(thread))).collect();
        work.into_iter().flat_map(|work| work.join().expect("no association stops the writing")).collect()
    });
    let (annexes, others): (Vec<_>, Vec<_>) = written.into_iter().partition(|(id, _)| *id == DocumentId::Annex);
    let most = |of: &[(DocumentId, usize)]| of.iter().map(|(_, pages)| *pages).max().expect("some are written");
    println!("{cases} associations: annexes of {} pages at most, others of {}", most(&annexes), most(&others));
}

/// Writes the documents of one association and counts the pages of those without a name that means harm.
fn write(case: u32, folder: &Path) -> Vec<(DocumentId, usize)> {
    let numbers: Vec<u32> = (0..400).map(|at| scatter(u64::from(case) * 400 + at)).collect();
    let language = Language::ALL[scatter(u64::from(case)) as usize % Language::ALL.len()];
    let is_hostile = case.is_multiple_of(2);
    let mut source = if is_hostile { source(&numbers) } else { plain(&numbers) };
    source.publishes = PublicationField::ALL.into();
    let wanted: Vec<_> = DocumentId::ALL
        .into_iter()
        .filter(|id| id.ways().contains(&Way::Pdf))
        .map(|id| (id, &[Way::Pdf][..]))
        .collect();
    let papers = papers(&source, &wanted, day(2026, 12, 1), &[], language).expect("they are made");
    let mut pages = Vec::new();
    for paper in papers {
        let name = format!("{} of association {case} in {language:?}", paper.id.file());
        let path: PathBuf = folder.join(format!("{case}-{}.pdf", paper.id.file()));
        let held = paper.keep(&path).unwrap_or_else(|error| panic!("{name}: {error:?}")).count as usize;
        run("qpdf", &["--check", &path.to_string_lossy()]);
        let text = run("pdftotext", &["-raw", &path.to_string_lossy(), "-"]);
        // What is no letter at all has a sign of its own.
        let stray = text.chars().find(|sign| crate::is_stray(*sign) && *sign != '\u{fffd}');
        assert_eq!(stray, None, "{name} holds no sign that nobody sees");
        assert!(text.split_whitespace().count() > 20, "{name} says something");
        fs::remove_file(&path).expect("it can be removed");
        let most = if paper.id == DocumentId::Annex { MOST_PAGES_OF_AN_ANNEX } else { MOST_PAGES };
        assert!(is_hostile || held <= most, "{name} has {held} pages");
        if !is_hostile {
            pages.push((paper.id, held));
        }
    }
    pages
}

fn plain(numbers: &[u32]) -> Source {
    let file = AnswersFile { name: "Être là".to_owned(), audit: audit(numbers), mode: rumb_store::Mode::Alone };
    Source::of_answers(file, day(2026, 11, 22))
}

/// A number that looks like one by chance, the same each time (SplitMix64).
fn scatter(number: u64) -> u32 {
    let mixed = (number + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    let mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    (mixed >> 32) as u32
}
