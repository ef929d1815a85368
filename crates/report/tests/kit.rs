//! The kit of a workshop: twelve sheets for eight people in every language, and cards that are A6 once they are cut.

use chrono::NaiveDate;
use rumb_engine::questionnaire::Length;
use rumb_engine::workshop::{Choice, votable};
use rumb_locale::{Language, Words};
use rumb_report::document::{Block, Document, Kind};
use rumb_report::figure::Shape;
use rumb_report::paper::kit::{self, KitInput};
use rumb_report::{paper, pdf};
use std::path::PathBuf;
use std::process::Command;

const NAMES: [&str; 5] = ["guide", "questions", "cards", "tally", "areas"];

fn made(length: Length, people: u32, language: Language) -> [Document; 5] {
    let questionnaire = rumb_content::questionnaire();
    let choice = Choice::usual(questionnaire, length);
    let agenda = choice.agenda().expect("the usual workshop fits");
    let date = NaiveDate::from_ymd_opt(2026, 11, 23).expect("a day");
    let input = KitInput { date, questionnaire, choice: &choice, agenda: &agenda, people };
    let words = Words::of(language);
    [kit::guide, kit::questions, kit::cards, kit::tally, kit::areas].map(|write| write(&input, &words))
}

/// Writes a document, keeps it for the eye, and says how many pages it has.
fn pages(name: &str, document: &Document, language: Language) -> usize {
    let words = Words::of(language);
    let bytes = pdf::write(document, &paper::furniture(&words)).expect("the document should be written");
    std::fs::write(kept(name, language), &bytes).expect("the file should be kept");
    pdf::check(&bytes, document).expect("the file should say what the document says").pages
}

fn kept(name: &str, language: Language) -> PathBuf {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("paper");
    std::fs::create_dir_all(&folder).expect("the folder should be made");
    folder.join(format!("kit-{name}-{}.pdf", language.code()))
}

fn said(document: &Document) -> String {
    document.parts().into_iter().filter_map(|part| part.text).collect::<Vec<_>>().join("\n")
}

#[test]
fn each_length_has_a_usual_workshop_that_fits() {
    let questionnaire = rumb_content::questionnaire();
    for (length, questions, total) in [(Length::Flash, 12, 120), (Length::Standard, 38, 175), (Length::Full, 48, 205)] {
        let usual = Choice::usual(questionnaire, length);
        assert_eq!((usual.questions.len(), usual.total), (questions, total), "{length:?}");
        assert!(usual.agenda().is_ok(), "{length:?} fits");
        assert!(votable(questionnaire, length).count() >= questions, "more can be added");
    }
    let areas: Vec<_> = votable(questionnaire, Length::Full).map(|question| question.area.as_str()).collect();
    assert!(!areas.contains(&"PLA"), "not everybody is a public place");
}

#[test]
fn a_flash_workshop_of_eight_takes_twelve_sheets_in_every_language() {
    for language in Language::ALL {
        let made = made(Length::Flash, 8, language);
        let pages: Vec<_> = NAMES.iter().zip(&made).map(|(name, document)| pages(name, document, language)).collect();
        assert_eq!(pages, [2, 6, 3, 2, 1], "guide, questions, cards, votes and poster in {language:?}");
        let sheets: u32 = NAMES.iter().zip(&pages).map(|(name, pages)| sheets(name, *pages)).sum();
        assert_eq!(sheets, 12, "twelve sheets in {language:?}");
    }
}

/// Cards are blank behind, and a poster hangs on a wall; everything else is printed on both sides.
fn sheets(name: &str, pages: usize) -> u32 {
    let pages = u32::try_from(pages).expect("few pages");
    match name {
        "cards" => pages * 2,
        _ => pages.div_ceil(2),
    }
}

#[test]
fn the_kit_is_of_no_association_and_asks_for_no_name() {
    for language in Language::ALL {
        for (name, document) in NAMES.iter().zip(made(Length::Flash, 8, language)) {
            assert_eq!(document.author, "", "{name} in {language:?} is of nobody");
            let ids: Vec<_> =
                said(&document).split_whitespace().filter(|word| word.starts_with("kit-")).map(str::to_owned).collect();
            assert!(ids.is_empty(), "{name} in {language:?} is in words: {ids:?}");
        }
    }
}

#[test]
fn every_chosen_question_stands_on_its_sheet_and_on_that_of_the_votes() {
    let choice = Choice::usual(rumb_content::questionnaire(), Length::Standard);
    let language = Language::Ro;
    let words = Words::of(language);
    let [_, questions, _, tally, _] = made(Length::Standard, 8, language);
    let heads: Vec<_> = questions.parts().into_iter().filter(|part| matches!(part.kind, Kind::Heading(_))).collect();
    assert_eq!(heads.len(), choice.questions.len(), "one heading a question");
    for id in &choice.questions {
        let told = words.say(&paper::name::question(id));
        let told = told.split_whitespace().collect::<Vec<_>>().join(" ");
        for document in [&questions, &tally] {
            assert!(said(document).contains(&told), "{id} is asked: {told}");
        }
    }
    assert!(pages("tally-standard", &tally, language) > 2, "a long one goes on");
    assert!(pages("questions-standard", &questions, language) > 6, "a long one goes on");
}

#[test]
fn cards_cut_from_a4_are_a6() {
    let millimetres = |points: f32| points / 72.0 * 25.4;
    let [_, _, cards, ..] = made(Length::Flash, 8, Language::Fr);
    let drawings: Vec<_> = cards
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Figure(figure) => Some(&figure.drawing),
            _ => None,
        })
        .collect();
    assert_eq!(drawings.len(), 3, "a person has three cards");
    for drawing in &drawings {
        let cuts = drawing.shapes.iter().filter_map(|shape| match shape {
            Shape::Line { from, to, .. } if from.0 == to.0 && to.1 - from.1 > 800.0 => Some(('x', from.0)),
            Shape::Line { from, to, .. } if from.1 == to.1 && to.0 - from.0 > 500.0 => Some(('y', from.1)),
            _ => None,
        });
        let cuts: Vec<_> = cuts.collect();
        let [('x', x), ('y', y)] = cuts[..] else { panic!("one cut each way: {cuts:?}") };
        for width in [x, drawing.width - x] {
            assert!((millimetres(width) - 105.0).abs() < 0.1, "{} mm wide", millimetres(width));
        }
        for height in [y, drawing.height - y] {
            assert!((millimetres(height) - 148.5).abs() < 0.1, "{} mm high", millimetres(height));
        }
    }
    // On paper too: nothing enlarges or moves what was drawn.
    pages("cards", &cards, Language::Fr);
    let preview = pdf::preview(&cards, &paper::furniture(&Words::of(Language::Fr))).expect("it is laid out");
    assert_eq!(preview.len(), 3, "a page a card");
    for (page, drawing) in preview.iter().zip(drawings) {
        assert_eq!(page.drawing.shapes, drawing.shapes, "the sheet is the drawing, and nothing stands around it");
    }
    let facts = Command::new("pdfinfo").arg(kept("cards", Language::Fr)).output().expect("pdfinfo should run");
    assert!(String::from_utf8_lossy(&facts.stdout).contains("595.28 x 841.89 pts (A4)"), "it is A4");
}

#[test]
fn the_cards_of_a_person_show_every_level_and_the_question_mark_once() {
    let [_, _, cards, ..] = made(Length::Flash, 8, Language::En);
    let alts: Vec<_> = cards.parts().into_iter().filter_map(|part| part.text).collect();
    let said = alts.join(" ");
    for sign in ["0 on one", "1 on the other", "2 on one", "3 on the other", "4 on one", "? on the other"] {
        assert_eq!(said.matches(sign).count(), 1, "{sign}: {said}");
    }
}

#[test]
fn cards_are_printed_once_for_four_people() {
    let text = |people| said(&made(Length::Flash, people, Language::En)[0]);
    for (people, told) in [(1, "1 time:"), (4, "1 time:"), (5, "2 times:"), (8, "2 times:"), (15, "4 times:")] {
        assert!(text(people).contains(told), "{people} people: {told}");
    }
}
