//! The documents of the journeys with a partner's pack: what it adds, what it never touches, kept for `.ci/check-pdf`.

use crate::press::DOCUMENTS;
use rumb_api::wire::{DocumentId, Way};
use rumb_api::{Paper, PublicationField, Source, papers, read_pack};
use rumb_locale::Language;
use rumb_report::paper::Partner;
use rumb_tests::dice::day;
use rumb_tests::journey::{Journey, SIX};
use std::fs;
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::LazyLock;

/// What shows the partner.
const SHOWN: [DocumentId; 5] =
    [DocumentId::Sheet, DocumentId::Plan, DocumentId::Summary, DocumentId::Project, DocumentId::Message];
/// Pages that the plan of a small association may have, and the closing page.
const PAGES: u32 = 13;

fn partner() -> Partner {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("partner.rumbpack");
    read_pack(&path).expect("the pack of the tests is one").0
}

fn made(journey: &'static Journey, language: Language, partner: Option<Partner>, ways: &[Way]) -> Vec<Paper> {
    let mut source = Source::of_answers(journey.answers(), day(2026, 11, 22));
    source.start = day(2026, 12, 1);
    source.publishes = PublicationField::ALL.into();
    source.partner = partner;
    let of = |id: &DocumentId| -> Vec<Way> { ways.iter().copied().filter(|way| id.ways().contains(way)).collect() };
    let wanted: Vec<_> = DocumentId::ALL.into_iter().map(|id| (id, of(&id))).collect();
    let wanted: Vec<_> = wanted.iter().map(|(id, ways)| (*id, ways.as_slice())).collect();
    papers(&source, &wanted, source.start, &[], language).expect("they are made")
}

fn bytes(paper: &Paper) -> Vec<u8> {
    paper.write(&|_| ControlFlow::Continue(())).expect("it is written")
}

#[test]
fn a_pack_adds_lines_to_some_documents_and_changes_none() {
    for (journey, language) in SIX.iter().zip(Language::ALL.into_iter().cycle()) {
        let ways = [Way::Txt, Way::Ods, Way::Csv, Way::Ics, Way::Json];
        let (with, without) = (made(journey, language, Some(partner()), &ways), made(journey, language, None, &ways));
        assert_eq!(with.len(), without.len(), "{}: as many documents", journey.name);
        for (with, without) in with.iter().zip(&without) {
            let name = format!("{} {:?} in {language:?}", journey.name, with.id);
            let (one, other) = (bytes(with), bytes(without));
            if !SHOWN.contains(&with.id) {
                assert_eq!(one, other, "{name} is the association's own");
                continue;
            }
            assert_ne!(one, other, "{name} names the partner");
            let [one, other] = [one, other].map(|text| String::from_utf8(text).expect("a text"));
            let mut lines = one.lines().filter(|line| !line.is_empty());
            for line in other.lines().filter(|line| !line.is_empty()) {
                assert!(lines.any(|found| found == line), "{name} says “{line}”, and in its place");
            }
        }
    }
}

#[test]
fn whatever_a_pack_adds_pages_stay_sound_and_few() {
    // What is written there is removed first, once, by those who write all documents.
    LazyLock::force(&DOCUMENTS);
    let top = Path::new(env!("CARGO_TARGET_TMPDIR")).join("journeys");
    for language in Language::ALL {
        let folder = top.join(format!("partner-{}", language.code()));
        fs::create_dir_all(&folder).expect("a folder can be made");
        for journey in [&SIX[0], &SIX[1]] {
            let of = |partner| made(journey, language, partner, &[Way::Pdf, Way::Html, Way::Odt]);
            for (paper, bare) in of(Some(partner())).iter().zip(of(None)) {
                if !SHOWN.contains(&paper.id) {
                    continue;
                }
                let name = format!("{}-{}", journey.name, paper.id.name());
                let keep = |paper: &Paper, name: &str| {
                    let path = folder.join(format!("{name}.{}", paper.way.ending()));
                    let held = paper.keep(&path).expect("it is written, read again and compared");
                    (path, held.count)
                };
                let (_, pages) = keep(paper, &name);
                let (other, before) = keep(&bare, &format!("{name}-bare"));
                fs::remove_file(other).expect("what was compared goes");
                if paper.way == Way::Pdf {
                    let is_plan = paper.id == DocumentId::Plan;
                    // How to reach the partner may begin a page by itself, in the plan alone.
                    let most = if is_plan { (before + 2).min(PAGES) } else { before };
                    assert!(pages <= most, "{name} in {language:?} has {pages} pages after {before}");
                }
            }
        }
    }
}

/// A pack may say anything: the longest words of all in every place, and none in some.
#[test]
fn the_fullest_pack_makes_documents_that_read_back() {
    let mut full = partner();
    full.name = "Fédération intercommunale des associations du littoral et de l’arrière-pays réunies"[..80].to_owned();
    full.lines = vec!["anticonstitutionnellement".repeat(4); 5];
    for closing in full.closing.values_mut() {
        closing.title = "Anticonstitutionnellement ".repeat(4).trim().to_owned();
        closing.passages.extend(closing.passages.clone());
    }
    let bare = Partner { name: full.name.clone(), ..Partner::default() };
    for partner in [full, bare] {
        for paper in made(&SIX[0], Language::Ca, Some(partner), &[Way::Pdf]) {
            let folder = tempfile::tempdir().expect("a temporary folder can be made");
            let held = paper.keep(&folder.path().join("it.pdf")).expect("it is written, read again and compared");
            assert!(held.count <= 40, "{:?} has {} pages", paper.id, held.count);
        }
    }
}
