//! The files that other programs open, of associations made by chance with names that mean harm: every one of them reads
//! back as what it should say.

#[path = "chance/dice.rs"]
mod dice;

use csv::ReaderBuilder;
use dice::{audit, day};
use proptest::prelude::*;
use rumb_api::wire::DocumentId;
use rumb_api::{Papers, Source, answers::AnswersFile, papers};
use rumb_engine::answer::{Audit, FollowUp, NAMED_OTHER, Operator, Person, Progress, Tool};
use rumb_engine::questionnaire::{Length, Role};
use rumb_locale::Language;
use std::collections::BTreeSet;
use std::ops::ControlFlow;

/// What somebody may call an association, a person or a tool.
const NAMES: [&str; 16] = [
    "=HYPERLINK(\"http://x\";\"y\")",
    "+33 6 00 00 00 00",
    "-1+1",
    "@SUM(A1:A9)",
    "\t=1",
    "\r\nBEGIN:VEVENT\r\nSUMMARY:x",
    "a;b,c\\n\\;\"d\"",
    "👩‍👩‍👧‍👦 🏳️‍🌈 é\u{301}",
    "جمعية البحيرة",
    "\u{202e}drawkcab\u{202c}",
    "]]><script>&amp;&#0;</script>",
    "{\"$ref\":\"#\"}",
    "\u{0}\u{1}\u{b}\u{c}\u{1f}\u{7f}\u{85}\u{feff}\u{fffe}\u{ffff}",
    "l’Ajuntament – l·l ș ț ă",
    "'=2",
    "",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_the_names_are_every_file_reads_back(
        numbers in prop::collection::vec(any::<u32>(), 400), language in prop::sample::select(Language::ALL.to_vec()),
    ) {
        let source = source(&numbers);
        let ids = [DocumentId::TableOds, DocumentId::TableCsv, DocumentId::Calendar];
        let papers = papers(&source, &ids, day(2026, 12, 1), &[], language);
        spreadsheet(&written(&papers, DocumentId::TableOds))?;
        table(&written(&papers, DocumentId::TableCsv), language)?;
        calendar(&written(&papers, DocumentId::Calendar))?;
    }
}

/// The table has the same number of cells in each row, none is a formula, and no row is torn.
fn table(bytes: &[u8], language: Language) -> Result<(), TestCaseError> {
    let text = std::str::from_utf8(bytes).expect("a table is UTF-8");
    let body = text.strip_prefix('\u{feff}').expect("it says that it is UTF-8");
    prop_assert!(
        !body.replace("\r\n", "").contains(|sign: char| sign.is_control()),
        "no sign without a shape is in it"
    );
    let separator = if language == Language::En { b',' } else { b';' };
    let mut reader = ReaderBuilder::new().delimiter(separator).has_headers(false).from_reader(body.as_bytes());
    let records: Vec<_> = reader.records().collect::<Result<_, _>>().expect("each row has as many cells");
    prop_assert_eq!(records.len(), body.matches("\r\n").count(), "each row is one line");
    for cell in records.iter().flatten() {
        prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{} is no formula", cell);
    }
    Ok(())
}

/// No text of the spreadsheet holds what XML refuses; what it says was checked when it was read again.
fn spreadsheet(bytes: &[u8]) -> Result<(), TestCaseError> {
    let start = bytes.windows(5).rposition(|five| five == b"<?xml").expect("the cells come last");
    let content = String::from_utf8_lossy(&bytes[start..]);
    let (content, _) = content.split_once("</office:document-content>").expect("they end");
    prop_assert!(!content.contains(|sign: char| sign.is_control() && sign != '\n'), "no sign without a shape is in it");
    prop_assert!(!content.contains(['\u{fffe}', '\u{ffff}', '\u{fffd}']), "nor one that XML refuses");
    Ok(())
}

/// The calendar unfolds to events that are whole, and no name makes a line of its own.
fn calendar(bytes: &[u8]) -> Result<(), TestCaseError> {
    let text = std::str::from_utf8(bytes).expect("no letter is cut in two");
    prop_assert!(text.ends_with("END:VCALENDAR\r\n") && text.split("\r\n").all(|line| line.len() <= 75));
    let lines = text.replace("\r\n ", "");
    let lines: Vec<_> = lines.trim_end().split("\r\n").collect();
    prop_assert!(!lines.iter().any(|line| line.contains(char::is_control)), "no sign without a shape is in it");
    let starts = |name: &str| lines.iter().filter(|line| line.starts_with(name)).count();
    let events = lines.iter().filter(|line| **line == "BEGIN:VEVENT").count();
    for name in ["UID:", "DTSTAMP:2", "SEQUENCE:", "DTSTART;VALUE=DATE:", "DTEND;VALUE=DATE:", "SUMMARY;", "END:VEVENT"]
    {
        prop_assert_eq!(starts(name), events, "each event has one {}", name);
    }
    let known = [
        "BEGIN:V",
        "END:V",
        "VERSION:",
        "PRODID:",
        "CALSCALE:",
        "METHOD:",
        "NAME;",
        "X-WR-CALNAME:",
        "UID:",
        "DTSTAMP:",
        "SEQUENCE:",
        "DTSTART;",
        "DTEND;",
        "SUMMARY;",
        "DESCRIPTION;",
        "TRANSP:",
        "STATUS:",
    ];
    let other = lines.iter().find(|line| !known.iter().any(|name| line.starts_with(name)));
    prop_assert_eq!(other, None, "no name begins a line");
    let ids: BTreeSet<_> = lines.iter().filter(|line| line.starts_with("UID:")).collect();
    prop_assert_eq!(ids.len(), events, "no two events have the same id");
    Ok(())
}

fn written(papers: &Papers, id: DocumentId) -> Vec<u8> {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let path = folder.path().join("file").with_extension(id.ending());
    papers.keep(id, &path).expect("it is written, read again and checked");
    let bytes = std::fs::read(&path).expect("it can be read");
    let again = papers.write(id, &|_| ControlFlow::Continue(())).expect("it is written again");
    assert_eq!(bytes, again, "what is written twice is the same to the byte");
    bytes
}

/// An audit by chance whose names are taken from the list, one of them without end.
fn source(numbers: &[u32]) -> Source {
    let name = |at: usize| {
        let number = numbers[at % numbers.len()] as usize;
        let name = NAMES[number % NAMES.len()];
        if number.is_multiple_of(7) { format!("{name}{}", "ă".repeat(10_000)) } else { format!("{name}{at}") }
    };
    let mut audit = audit(numbers);
    // The longer versions have documents of the plan.
    audit.length = if numbers[0].is_multiple_of(2) { Length::Full } else { Length::Standard };
    let roles = |person: usize| Role::ALL.into_iter().skip(person * 2).take(3).collect();
    let person = |at: usize| Person { name: name(at), roles: roles(at), deputies: roles(at + 1) };
    audit.people = (0..4).map(person).collect();
    for (at, tool) in audit.tools.iter_mut().enumerate() {
        (tool.product, tool.name) = (NAMED_OTHER.into(), Some(name(at + 4)));
    }
    let contract = Tool { name: Some(name(9)), contract_end: Some(day(2027, 3, 31)), ..other() };
    audit.tools.push(contract);
    begin(&mut audit, numbers);
    Source::of_answers(AnswersFile { name: name(10), audit, mode: rumb_store::Mode::Alone }, day(2026, 11, 22))
}

fn other() -> Tool {
    Tool::named("email".into(), NAMED_OTHER.into(), Operator::Vendor)
}

/// Some actions are begun, done or dropped.
fn begin(audit: &mut Audit, numbers: &[u32]) {
    for (at, action) in rumb_content::catalogue().actions.iter().enumerate() {
        let number = numbers[(at + 40) % numbers.len()];
        let state = Progress::ALL[number as usize % 3];
        if number.is_multiple_of(5) {
            audit.follow_up.insert(action.id.clone(), FollowUp { state, on: day(2026, 11, 1 + number % 28) });
        }
    }
}
