//! Each fault that an author of content can make is told, with its file and its place, beside nothing else.

use proptest::prelude::*;
use rumb_content::{Problem, Source, check};

/// One wrong word in the shipped content: where, what it was, what it became, and what is told of it.
struct Case {
    file: &'static str,
    was: &'static str,
    became: &'static str,
    place: &'static str,
    problem: Problem,
}

fn cases() -> Vec<Case> {
    let case = |file, was, became, place, problem| Case { file, was, became, place, problem };
    let text = |text: &str| text.to_owned();
    vec![
        case("action/0.toml", "\"governance\"", "\"gouvernance\"", "A01", Problem::Dangling(text("gouvernance"))),
        case("action/0.toml", "\"GOV-02\"", "\"GOV-99\"", "A01.trigger", Problem::Dangling(text("GOV-99"))),
        case("action/0.toml", "id = \"A1\", level", "id = \"A9\", level", "A01", Problem::Dangling(text("A9"))),
        case("action/0.toml", "id = \"A02\"", "id = \"A01\"", "A01", Problem::Twice(text("A01"))),
        case("product/canva.toml", "id = \"canva\"", "id = \"kanva\"", "kanva", Problem::Field("id")),
        case(
            "software/libreoffice.toml",
            "licence = \"MPL-2.0\"",
            "licence = \"BUSL-1.1\"",
            "libreoffice.licence",
            Problem::Licence(text("BUSL-1.1")),
        ),
        case(
            "questionnaire/area.toml",
            "[named]",
            "[named]\nloop-a = { named = \"loop-b\" }\nloop-b = { not = { named = \"loop-a\" } }",
            "loop-a",
            Problem::Circle(text("loop-a")),
        ),
    ]
}

#[test]
fn the_shipped_content_has_no_fault() {
    assert_eq!(check(&Source::shipped(), &|_| Vec::new()), [], "all is well");
}

#[test]
fn every_fault_is_told_with_its_file_and_place() {
    for Case { file, was, became, place, problem } in cases() {
        let shipped = Source::shipped();
        let text = shipped.text(file).unwrap_or_else(|| panic!("{file} is shipped"));
        assert!(text.contains(was), "{file} says {was}");
        let wrong = text.replacen(was, became, 1);
        let findings = check(&shipped.with(file, &wrong), &|_| Vec::new());
        let is_told = findings.iter().any(|one| one.file == file && one.place == place && one.problem == problem);
        assert!(is_told, "{became} in {file} is told at {place}, but: {findings:?}");
    }
}

#[test]
fn words_that_a_language_lacks_are_told_by_their_id() {
    let findings =
        check(&Source::shipped(), &|id| if id == "need-governance" { vec!["ca".into()] } else { Vec::new() });
    let told: Vec<_> = findings.into_iter().map(|finding| finding.problem).collect();
    assert_eq!(told, [Problem::Prose("ca need-governance".into())], "one message is missing in one language");
}

proptest! {
    #[test]
    fn no_file_brings_the_check_down(which in any::<prop::sample::Index>(), at in any::<prop::sample::Index>(), piece in "\\PC{0,12}") {
        let shipped = Source::shipped();
        let folders = ["action", "actor", "host", "training", "questionnaire"];
        let files: Vec<&str> = folders.iter().flat_map(|folder| shipped.inside(folder)).collect();
        let file = files[which.index(files.len())].to_owned();
        let text = shipped.text(&file).unwrap_or_default().to_owned();
        let cut = text.char_indices().map(|(at, _)| at).nth(at.index(text.chars().count())).unwrap_or(0);
        let wrong = format!("{}{piece}{}", &text[..cut], &text[cut..]);
        for finding in check(&shipped.with(&file, &wrong), &|_| Vec::new()) {
            prop_assert!(!finding.file.is_empty(), "a fault has a file: {finding:?}");
        }
    }
}
