//! The documents of the journeys as files: what every reader of them may take for granted, whatever the language.

#[path = "document/chance.rs"]
mod chance;
#[path = "document/number.rs"]
mod number;
#[path = "document/partner.rs"]
mod partner;
#[path = "document/picture.rs"]
mod picture;
#[path = "document/press.rs"]
mod press;

use number::{count_numbers, differences};
use press::{DOCUMENTS, VOTED, Written, run};
use rumb_api::wire::DocumentId;
use rumb_locale::Language;
use std::collections::BTreeMap;

/// More pages than this nobody reads, and no home printer prints.
const MOST_PAGES: usize = 40;
/// The whole plan goes through any mailbox, in bytes.
const LARGEST: u64 = 400_000;
/// Letters that a poor subset of a face loses first.
const LETTERS: [(Language, &str); 5] = [
    (Language::Fr, "éèêàçœ"),
    (Language::En, "’"),
    (Language::Es, "ñáéíóú"),
    (Language::Ca, "·çàèò"),
    (Language::Ro, "șțăâî"),
];

#[test]
fn every_document_of_a_journey_can_be_read_through_and_sent() {
    for written in DOCUMENTS.iter().filter(|written| written.id != DocumentId::Annex) {
        let (name, size) = (&written.name, written.path.metadata().expect("the file is there").len());
        assert!(written.pages <= MOST_PAGES, "{name} has {} pages", written.pages);
        assert!(size <= LARGEST, "{name} has {size} bytes");
    }
}

#[test]
fn what_a_board_votes_on_has_the_same_numbers_in_every_language() {
    let mut told: BTreeMap<(&str, &str), Vec<&Written>> = BTreeMap::new();
    for written in DOCUMENTS.iter().filter(|written| VOTED.contains(&written.id.file())) {
        told.entry((written.journey, written.id.file())).or_default().push(written);
    }
    let mut faults = Vec::new();
    for written in told.values() {
        assert_eq!(written.len(), Language::ALL.len(), "{} is made in every language", written[0].name);
        // How many actions the plan tells in full depends on how long its words are: the annex has them all.
        let last = if written[0].id == DocumentId::Plan { "1" } else { "999" };
        let numbers: Vec<_> = written.iter().map(|one| count_numbers(&one.body(last), one.language)).collect();
        assert!(numbers[0].len() > 5, "{} has numbers", written[0].name);
        for (one, found) in written.iter().zip(&numbers).skip(1) {
            let found = differences(&numbers[0], found);
            if !found.is_empty() {
                faults.push(format!("{} beside {}: {found:?}", one.name, written[0].name));
            }
        }
    }
    assert!(faults.is_empty(), "the same numbers stand in all languages, but:\n{}", faults.join("\n"));
}

#[test]
fn no_letter_is_lost_and_no_sign_without_a_shape_is_left() {
    for (language, letters) in LETTERS {
        let mut whole = String::new();
        for written in DOCUMENTS.iter().filter(|written| written.language == language) {
            let text = run("pdftotext", &["-raw", &written.address(), "-"]);
            let stray = text.chars().find(|sign| is_stray(*sign));
            assert_eq!(stray, None, "{} holds no sign that nobody sees", written.name);
            whole.push_str(&text);
        }
        for letter in letters.chars() {
            assert!(whole.contains(letter), "{letter} is found again in the documents in {language:?}");
        }
    }
}

/// Signs that steer the direction of letters, but for those that pdftotext itself puts around Arabic; that stand for
/// unknown ones, or have no shape.
fn is_stray(sign: char) -> bool {
    let is_kept = matches!(sign, '\n' | '\u{c}');
    let is_direction = matches!(sign, '\u{2066}'..='\u{2069}' | '\u{202d}' | '\u{202e}');
    (sign.is_control() && !is_kept) || is_direction || matches!(sign, '\u{fffd}' | '\u{e000}'..='\u{f8ff}')
}
