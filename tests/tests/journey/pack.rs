//! The deliberation pack of every association that has a plan: as it answered, with decisions and names, and with names
//! that are long.

use super::reading;
use chrono::NaiveDate;
use rumb_engine::answer::{Audit, Decision, Person, Successor, Verdict};
use rumb_engine::questionnaire::{Length, Role};
use rumb_engine::recommendation::recommendations;
use rumb_locale::{Language, Words};
use rumb_report::document::Document;
use rumb_report::paper::{self, Occasion, PlanInput};
use rumb_report::{pdf, plain};
use rumb_tests::journey::{JOURNEYS, Journey};
use std::cell::RefCell;
use std::path::PathBuf;

/// Words that a chair reads aloud in three minutes.
const THREE_MINUTES: usize = 380;
/// A name that fills a line and a half.
const LONG: &str = "Association pour la sauvegarde du patrimoine bâti, des métiers et de l’environnement du pays des lacs et des collines";

type Write = fn(&PlanInput<'_>, &Words) -> Document;
/// The documents, and the most pages that each may have.
const PACK: [(&str, Write, usize); 5] = [
    ("summary", paper::summary, 1),
    ("resolution", paper::resolution, 1),
    ("project", paper::project, 1),
    ("message", paper::message, 12),
    ("minutes", paper::minutes, 2),
];

#[test]
fn the_pack_of_every_association_keeps_to_its_pages_and_the_summary_to_three_minutes() {
    let faults = RefCell::new(Vec::new());
    for_each_pack(|name, language, pack| {
        let words = Words::of(language);
        for ((part, _, most), document) in PACK.iter().zip(pack) {
            let pages = pages(&format!("{name}-{part}"), document, &words);
            if !(1..=*most).contains(&pages) {
                faults.borrow_mut().push(format!("{part} of {name} in {language:?} has {pages} pages"));
            }
        }
        let count = pack[0].words();
        if !(150..=THREE_MINUTES).contains(&count) {
            faults.borrow_mut().push(format!("the summary of {name} in {language:?} has {count} words"));
        }
    });
    assert!(faults.borrow().is_empty(), "{:#?}", faults.borrow());
}

/// Makes the five documents of each association in each language.
fn for_each_pack(check: impl Fn(&str, Language, &[Document])) {
    for journey in JOURNEYS.iter().filter(|journey| journey.length > Length::Flash) {
        for (name, association, audit) in cases(journey) {
            paper::prepare(reading(&audit), rumb_content::catalogue(), occasion(association), |input| {
                for language in Language::ALL {
                    let words = Words::of(language);
                    check(&name, language, &PACK.map(|(_, write, _)| write(input, &words)));
                }
            });
        }
    }
}

/// The day on which documents are made.
pub fn occasion(association: &str) -> Occasion<'_> {
    let (day, named) = (NaiveDate::from_ymd_opt(2026, 12, 1).expect("a day"), |_: &str| Default::default());
    Occasion { association, audited: day, today: day, start: day, neighbours: &[], named }
}

/// An association as it answered, with decisions and names, and with names that are long.
pub fn cases(journey: &Journey) -> [(String, &'static str, Audit); 3] {
    let plain = journey.audit();
    let mut decided = decided(&plain);
    decided.people = people(["Núria Ferrer", "Ion Popescu", "Awa Traoré"].map(str::to_owned));
    let mut long = decided.clone();
    long.people =
        people(["A", "B", "C"].map(|letter| format!("{letter}{}", "nne-Marie de la Tour d’Auvergne ".repeat(4))));
    [
        (journey.name.to_owned(), "Les Amis du Lac", plain),
        (format!("{}-decided", journey.name), "Les Amis du Lac", decided),
        (format!("{}-long", journey.name), LONG, long),
    ]
}

/// The board decides of each proposal in turn: it replaces, keeps, puts off.
fn decided(audit: &Audit) -> Audit {
    let (mut decided, day) = (audit.clone(), NaiveDate::from_ymd_opt(2026, 12, 1).expect("a day"));
    let advised = recommendations(reading(audit), rumb_content::catalogue(), None, day);
    let open = advised.iter().filter_map(|advice| Some((&advice.need, advice.candidates.first()?)));
    for (place, (need, first)) in open.enumerate() {
        let successor = Successor { by: first.software.clone(), running: first.running, host: None };
        let verdict = [Verdict::Replace(successor), Verdict::Keep, Verdict::NotNow][place % 3].clone();
        decided.decisions.entry(need.clone()).or_insert(Decision::of(verdict));
    }
    decided
}

fn people([first, second, third]: [String; 3]) -> Vec<Person> {
    let person = |name, roles: &[Role], deputies: &[Role]| Person {
        name,
        roles: roles.iter().copied().collect(),
        deputies: deputies.iter().copied().collect(),
    };
    vec![
        person(first, &[Role::It, Role::Comms], &[Role::Secretary]),
        person(second, &[Role::Board, Role::Treasurer], &[Role::It]),
        person(third, &[Role::Secretary, Role::Volunteers], &[Role::Treasurer]),
    ]
}

/// Writes a document as it is printed, keeps it for the eye, and counts its pages.
pub fn pages(name: &str, document: &Document, words: &Words) -> usize {
    let printed = paper::printed(document, words);
    let printed = printed.as_ref().unwrap_or(document);
    let bytes = pdf::write(printed, &paper::furniture(words)).expect("it is written");
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("pack");
    std::fs::create_dir_all(&folder).expect("a folder can be made");
    let path = folder.join(format!("{name}-{}", words.language().code()));
    std::fs::write(path.with_extension("pdf"), &bytes).expect("a file can be written");
    let said = plain::write(document, &paper::plain_words(words));
    std::fs::write(path.with_extension("txt"), said).expect("a file can be written");
    pdf::check(&bytes, printed).expect("it says what the document says").pages
}
