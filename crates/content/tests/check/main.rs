//! Each fault that an author of content can make is told, with its file and its place, beside nothing else.

mod bound;
mod case;
mod funder;
mod skill;
mod switch;
mod value;

use case::Case;
use chrono::NaiveDate;
use proptest::prelude::*;
use rumb_content::{Finding, Problem, Source};

fn check(source: &Source) -> Vec<Finding> {
    rumb_content::check(source, day(), &|_| Vec::new())
}

fn day() -> NaiveDate {
    NaiveDate::from_ymd_opt(2026, 11, 23).expect("a day")
}

#[test]
fn the_shipped_content_has_no_fault() {
    assert_eq!(check(&Source::shipped()), [], "all is well");
}

#[test]
fn what_the_build_made_of_the_files_says_what_they_say() {
    let told = |source: Source| format!("{:?}", rumb_content::read(&source));
    // Whole they are too long to be printed where they differ.
    assert!(told(Source::shipped()) == told(Source::shipped().unready()), "both readings are the same");
}

#[test]
fn every_fault_is_told_with_its_line_and_what_would_be_right() {
    let all = case::cases()
        .into_iter()
        .chain(value::cases())
        .chain(bound::cases())
        .chain(switch::cases())
        .chain(skill::cases())
        .chain(funder::cases());
    for Case { file, was, became, place, problem, example } in all {
        let shipped = Source::shipped();
        let text = shipped.text(file).unwrap_or_else(|| panic!("{file} is shipped")).to_owned();
        assert!(text.contains(was), "{file} says {was}");
        let wrong = text.replacen(was, became, 1);
        let findings = check(&shipped.with(file, &wrong));
        let is_same = |one: &Problem| one.id() == problem.id() && one.subject().contains(problem.subject());
        let told =
            findings.iter().find(|one| one.file == file && one.spot.to_string() == place && is_same(&one.problem));
        let told = told.unwrap_or_else(|| panic!("{became} in {file} is told at {place}, but: {findings:?}"));
        let line = told.line.unwrap_or_else(|| panic!("{became} in {file} has a line: {told:?}"));
        let changed = wrong.lines().zip(text.lines()).position(|(wrong, right)| wrong != right).map_or(0, |at| at + 1);
        let is_near = match problem {
            // What is missing is told where its entry begins, and what stands twice where it stands again.
            Problem::Missing(_) | Problem::Field(_) if became.is_empty() => line == 1,
            // A header is missing above the first line that it is for.
            Problem::Missing(ref name) if name.starts_with('[') => line == changed + 1,
            Problem::Missing(_) => line <= changed,
            Problem::Twice(_) | Problem::Empty(_) => line >= changed,
            _ => line == changed || became.contains('\n'),
        };
        assert!(is_near, "{became} in {file} is told at line {line}, but stands at {changed}");
        let shown = told.example.as_deref().unwrap_or_default();
        assert_eq!(shown.is_empty(), example.is_empty(), "{became} in {file} shows {shown:?}");
        assert!(shown.starts_with(example), "{became} in {file} shows {example:?}, not {shown:?}");
    }
}

#[test]
fn who_listens_to_high_answers_alone_does_not_hear_a_low_one() {
    let shipped = Source::shipped();
    let text = shipped.text("action/2.toml").unwrap_or_default();
    let own = "at_most = { question = \"GOV-05\"";
    assert!(text.contains(own), "an action listens to it, and no other does");
    let wrong = text.replacen(own, "at_least = { question = \"GOV-05\"", 1);
    let told: Vec<_> =
        check(&shipped.with("action/2.toml", &wrong)).into_iter().map(|one| (one.spot.entry, one.problem)).collect();
    assert_eq!(told, [("GOV-05".to_owned(), Problem::Unheard)], "that is told, and nothing else");
}

#[test]
fn one_fault_of_writing_brings_no_other_along() {
    let cases = [
        // The empty words are those of a slip in the writing.
        ("software/gimp.toml", "name = \"GIMP\"", "name = \"\" GIMP\"", Problem::Unreadable),
        ("software/gimp.toml", "[evidence]\n", "\n", Problem::Missing("[evidence]".into())),
        ("product/gmail.toml", "[autonomy]\n", "\n", Problem::Missing("[autonomy]".into())),
        (
            "host/fr.toml",
            "collaborative-writing = [\"framapad\"",
            "colaborative-writing = [\"framapad\"",
            Problem::Dangling("colaborative-writing".into()),
        ),
    ];
    for (file, was, became, problem) in cases {
        let shipped = Source::shipped();
        let wrong = shipped.text(file).unwrap_or_default().replacen(was, became, 1);
        let told: Vec<_> = check(&shipped.with(file, &wrong)).into_iter().map(|one| one.problem).collect();
        assert_eq!(told, [problem], "{became} in {file} is told once");
    }
}

#[test]
fn words_that_a_language_lacks_are_told_by_their_id() {
    let findings = rumb_content::check(&Source::shipped(), day(), &|id| {
        if id == "need-governance" { vec!["ca".into()] } else { Vec::new() }
    });
    let told: Vec<_> = findings.into_iter().map(|finding| finding.problem).collect();
    assert_eq!(
        told,
        [Problem::Prose("need-governance".into(), vec!["ca".into()])],
        "one message is missing in one language"
    );
}

proptest! {
    // Each reads the whole content.
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn no_file_brings_the_check_down(which in any::<prop::sample::Index>(), at in any::<prop::sample::Index>(), piece in "\\PC{0,12}") {
        let shipped = Source::shipped();
        let folders = ["action", "actor", "host", "training", "questionnaire"];
        let files: Vec<&str> = folders.iter().flat_map(|folder| shipped.inside(folder)).collect();
        let file = files[which.index(files.len())].to_owned();
        let text = shipped.text(&file).unwrap_or_default().to_owned();
        let cut = text.char_indices().map(|(at, _)| at).nth(at.index(text.chars().count())).unwrap_or(0);
        let wrong = format!("{}{piece}{}", &text[..cut], &text[cut..]);
        for finding in check(&shipped.with(&file, &wrong)) {
            prop_assert!(!finding.file.is_empty(), "a fault has a file: {finding:?}");
        }
    }
}
