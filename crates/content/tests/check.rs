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
    /// The line that is shown as right; empty when none is.
    example: &'static str,
}

fn cases() -> Vec<Case> {
    let case = |file, was, became, place, problem, example| Case { file, was, became, place, problem, example };
    let text = |text: &str| text.to_owned();
    let gimp = "software/gimp.toml";
    vec![
        case(
            "action/0.toml",
            "needs = [\"governance\"",
            "needs = [\"gouvernance\"",
            "A01",
            Problem::Dangling(text("gouvernance")),
            "needs = [\"governance\"",
        ),
        case(
            "action/0.toml",
            "\"GOV-02\"",
            "\"GOV-99\"",
            "A01.trigger",
            Problem::Dangling(text("GOV-99")),
            "trigger = ",
        ),
        case(
            "action/0.toml",
            "id = \"A1\", level",
            "id = \"A9\", level",
            "A01",
            Problem::Dangling(text("A9")),
            "competences = ",
        ),
        case("action/0.toml", "id = \"A02\"", "id = \"A01\"", "A01", Problem::Twice(text("A01")), "id = \"A01-2\""),
        case("product/canva.toml", "id = \"canva\"", "id = \"kanva\"", "kanva", Problem::Field("id"), "id = \"canva\""),
        case(
            "software/libreoffice.toml",
            "licence = \"MPL-2.0\"",
            "licence = \"BUSL-1.1\"",
            "libreoffice.licence",
            Problem::Licence(text("BUSL-1.1")),
            "licence = \"AGPL-3.0-or-later\"",
        ),
        case(
            "questionnaire/area.toml",
            "[named]",
            "[named]\nloop-a = { named = \"loop-b\" }\nloop-b = { not = { named = \"loop-a\" } }",
            "loop-a",
            Problem::Circle(text("loop-a")),
            "",
        ),
        case(gimp, "homepage = ", "hompage = ", "", Problem::Unknown(text("hompage")), "homepage = "),
        case(gimp, "name = \"GIMP\"", "", "", Problem::Missing(text("name")), "name = \"Nextcloud\""),
        case(gimp, "licence = \"", "licence = ", "", Problem::Unreadable(text("")), "licence = \"GPL"),
        case(gimp, "vitality = 20", "vitality = \"20\" #", "", Problem::Shape(text("vitality")), "vitality = 2026"),
        case(gimp, "offline = \"yes\"", "offline = \"yess\"", "", Problem::Value(text("yess")), "offline = \"yes\""),
        case(gimp, "offline = ", "offline = \"no\"\noffline = ", "", Problem::Twice(text("offline")), ""),
        case(
            gimp,
            "languages = [\"fr\"",
            "languages = [\"français\"",
            "gimp.languages",
            Problem::Value(text("français")),
            "languages = [\"fr\", \"en\"]",
        ),
        case(
            "inventory.toml",
            "products = [\"gmail\"]",
            "products = [\"gmial\"]",
            "INV-01 gmail",
            Problem::Dangling(text("gmial")),
            "products = [\"gmail\"]",
        ),
    ]
}

#[test]
fn the_shipped_content_has_no_fault() {
    assert_eq!(check(&Source::shipped(), &|_| Vec::new()), [], "all is well");
}

#[test]
fn what_the_build_made_of_the_files_says_what_they_say() {
    let told = |source: Source| format!("{:?}", rumb_content::read(&source));
    // Whole they are too long to be printed where they differ.
    assert!(told(Source::shipped()) == told(Source::shipped().unready()), "both readings are the same");
}

#[test]
fn every_fault_is_told_with_its_line_and_what_would_be_right() {
    for Case { file, was, became, place, problem, example } in cases() {
        let shipped = Source::shipped();
        let text = shipped.text(file).unwrap_or_else(|| panic!("{file} is shipped")).to_owned();
        assert!(text.contains(was), "{file} says {was}");
        let wrong = text.replacen(was, became, 1);
        let findings = check(&shipped.with(file, &wrong), &|_| Vec::new());
        let is_same = |one: &Problem| one.id() == problem.id() && one.subject().contains(problem.subject());
        let told = findings.iter().find(|one| one.file == file && one.place == place && is_same(&one.problem));
        let told = told.unwrap_or_else(|| panic!("{became} in {file} is told at {place}, but: {findings:?}"));
        let line = told.line.unwrap_or_else(|| panic!("{became} in {file} has a line: {told:?}"));
        let changed = wrong.lines().zip(text.lines()).position(|(wrong, right)| wrong != right).map_or(0, |at| at + 1);
        let is_near = match problem {
            // What is missing is told where its entry begins, and what stands twice where it stands again.
            Problem::Missing(_) => line == 1,
            Problem::Twice(_) => line >= changed,
            _ => line == changed || became.contains('\n'),
        };
        assert!(is_near, "{became} in {file} is told at line {line}, but stands at {changed}");
        let shown = told.example.as_deref().unwrap_or_default();
        assert_eq!(shown.is_empty(), example.is_empty(), "{became} in {file} shows {shown:?}");
        assert!(shown.starts_with(example), "{became} in {file} shows {example:?}, not {shown:?}");
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
