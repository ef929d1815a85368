//! The files that other programs open, of associations made by chance with names that mean harm: every one of them reads
//! back as what it should say.

use csv::ReaderBuilder;
use jsonschema::Validator;
use proptest::prelude::*;
use rumb_api::answers::{self, AnswersFile};
use rumb_api::wire::DocumentId;
use rumb_api::{Paper, Source, papers, plan_of};
use rumb_engine::answer::NAMED_OTHER;
use rumb_locale::Language;
use rumb_tests::dice::{audit, day, vote};
use rumb_tests::hostile::{begin, source};
use serde_json::{Value, json};
use std::collections::BTreeSet;
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::LazyLock;

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_the_names_are_every_file_reads_back(
        numbers in prop::collection::vec(any::<u32>(), 400), language in prop::sample::select(Language::ALL.to_vec()),
    ) {
        let source = source(&numbers);
        let ids = [DocumentId::Table, DocumentId::Calendar, DocumentId::OpenFile];
        let papers = papers(&source, &ids.map(|id| (id, id.ways())), day(2026, 12, 1), &[], language);
        let papers = papers.expect("they are made");
        let [ods, csv, ics, open] = &papers[..] else { panic!("there are four of them") };
        spreadsheet(&written(ods))?;
        table(&written(csv), language)?;
        calendar(&written(ics))?;
        let open = serde_json::from_slice(&written(open)).expect("it is JSON");
        let faults: Vec<_> = schema().iter_errors(&open).map(|error| format!("{}: {error}", error.instance_path())).collect();
        prop_assert!(faults.is_empty(), "the open file keeps to its schema, but: {:?}", faults);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_answers_of_an_open_file_are_those_it_was_made_of(numbers in prop::collection::vec(any::<u32>(), 400)) {
        let mut audit = audit(&numbers);
        audit.languages = vec!["ca".to_owned(), "fr".to_owned()];
        audit.wishes.dedup();
        for (at, tool) in audit.tools.iter_mut().enumerate() {
            tool.name = (tool.product == NAMED_OTHER).then(|| format!("Notre outil {at}"));
            tool.share = [None, Some(0), Some(333), Some(1000), Some((numbers[at] % 1001) as u16)][at % 5];
        }
        begin(&mut audit, &numbers);
        vote(&mut audit, &numbers);
        let plan = plan_of(&audit, day(2026, 12, 1), day(2026, 12, 1));
        if numbers[7].is_multiple_of(2) {
            audit.agreed = plan.places();
            audit.pins = plan.actions.iter().take(3).map(|action| (action.id.clone(), action.end)).collect();
        }
        let file = AnswersFile { name: "Être là".to_owned(), audit, mode: rumb_store::Mode::Workshop };
        let source = Source::of_answers(file.clone(), day(2026, 11, 22));
        let open = opened(&source);
        let bytes = open["answers"].to_string();
        let read = answers::read(bytes.as_bytes(), rumb_content::questionnaire(), rumb_content::catalogue());
        prop_assert_eq!(read, Ok(file), "it reads back the same");
    }
}

#[test]
fn the_schema_refuses_what_is_missing_what_is_too_much_and_what_is_of_another_kind() {
    let source = answers::read(rumb_api::EXAMPLE.as_bytes(), rumb_content::questionnaire(), rumb_content::catalogue());
    let mut source = Source::of_answers(source.expect("the example reads"), day(2026, 11, 22));
    source.start = day(2026, 12, 1);
    let open = opened(&source);
    assert!(schema().is_valid(&open), "the example keeps to the schema");
    let places = places(&open, String::new());
    assert!(places.len() > 1000, "the example has all parts");
    for part in
        ["/plan/actions/0/reasons/0", "/plan/contracts/0", "/recommendations/0/candidates", "/needs/0/reasons/0"]
    {
        assert!(places.iter().any(|place| place.starts_with(part)), "the example has {part}");
    }
    let mut faults = Vec::new();
    for place in &places {
        let is_refused = |change: &dyn Fn(&mut Value)| {
            let mut hurt = open.clone();
            change(hurt.pointer_mut(place).expect("the place is there"));
            !schema().is_valid(&hurt)
        };
        let value = open.pointer(place).expect("the place is there");
        if !is_refused(&|value| *value = json!({"a stranger": [1.5]})) {
            faults.push(format!("{place} may be a stranger"));
        }
        if let Some(keys) = value.as_object().filter(|_| !FREE.iter().any(|free| place.ends_with(free))) {
            if !is_refused(&|value| value["stranger"] = json!(1)) {
                faults.push(format!("{place} may have another key"));
            }
            for key in keys.keys().filter(|key| !OPTIONAL.contains(&key.as_str())) {
                if !is_refused(&|value| drop(value.as_object_mut().and_then(|object| object.remove(key)))) {
                    faults.push(format!("{place} may lack {key}"));
                }
            }
        }
    }
    assert!(faults.is_empty(), "the schema lets through: {faults:#?}");
}

/// One audit with names that mean harm in each language, for `.ci/check-files` to open with other programs.
#[test]
fn names_that_mean_harm_are_kept_for_other_programs() {
    for (place, language) in Language::ALL.into_iter().enumerate() {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("export").join(format!("hostile-{}", language.code()));
        std::fs::create_dir_all(&folder).expect("a folder can be made");
        let numbers: Vec<u32> =
            (0..400).map(|at| (at as u32 + 7 * place as u32).wrapping_mul(2_654_435_761) >> 7).collect();
        let ids = DocumentId::ALL.map(|id| (id, id.ways()));
        for paper in papers(&source(&numbers), &ids, day(2026, 12, 1), &[], language).expect("they are made") {
            let path = folder.join(paper.id.file()).with_extension(paper.way.ending());
            let held = paper.keep(&path).expect("it is kept");
            assert!(held.count > 0, "{:?} in {language:?} says something", paper.id);
        }
    }
}

/// Objects whose keys are ids, by the end of their place.
const FREE: [&str; 11] = [
    "/answers/answers",
    "/INV-13",
    "/importance",
    "/notes",
    "/set_aside",
    "/follow_up",
    "/pins",
    "/agreed",
    "/rounds",
    "/areas",
    "/autonomy/needs",
];
/// Keys that may be left out: a name that nobody told, and a reason, without which an answer is an empty table.
const OPTIONAL: [&str; 2] = ["name", "na"];

/// Pointers to all that stands in a value.
fn places(value: &Value, at: String) -> Vec<String> {
    let inside: Vec<(String, &Value)> = match value {
        Value::Object(object) => object.iter().map(|(key, value)| (key.clone(), value)).collect(),
        Value::Array(list) => list.iter().enumerate().map(|(place, value)| (place.to_string(), value)).collect(),
        Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => Vec::new(),
    };
    let inside = inside.into_iter().flat_map(|(key, value)| places(value, format!("{at}/{key}")));
    std::iter::once(at.clone()).chain(inside).collect()
}

fn opened(source: &Source) -> Value {
    let wanted = [(DocumentId::OpenFile, DocumentId::OpenFile.ways())];
    let papers = papers(source, &wanted, day(2026, 12, 1), &[], Language::Fr).expect("they are made");
    let bytes = papers[0].write(&|_| ControlFlow::Continue(())).expect("it is written");
    serde_json::from_slice(&bytes).expect("it is JSON")
}

fn schema() -> &'static Validator {
    static SCHEMA: LazyLock<Validator> = LazyLock::new(|| {
        let schema = serde_json::from_str(rumb_api::SCHEMA).expect("the schema is JSON");
        jsonschema::draft202012::new(&schema).expect("it is a schema")
    });
    &SCHEMA
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

fn written(paper: &Paper) -> Vec<u8> {
    let folder = tempfile::tempdir().expect("a folder can be made");
    let path = folder.path().join("file").with_extension(paper.way.ending());
    paper.keep(&path).expect("it is written, read again and checked");
    let bytes = std::fs::read(&path).expect("it can be read");
    let again = paper.write(&|_| ControlFlow::Continue(())).expect("it is written again");
    assert_eq!(bytes, again, "what is written twice is the same to the byte");
    bytes
}
