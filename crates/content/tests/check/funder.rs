//! What public funders ask for: what may be wrong with it, and what is sure of the shipped criteria.

use crate::case::Case;
use rumb_content::{Problem, catalogue, questionnaire};
use rumb_engine::funder::{Frame, Section};
use std::collections::BTreeSet;

pub fn cases() -> Vec<Case> {
    let case =
        |was, became, place, problem, example| Case { file: "funder.toml", was, became, place, problem, example };
    let value = |text: &str| Problem::Value(text.to_owned());
    let met = "met = { at_least = { question = \"GOV-03\", value = 3 } }";
    let source = "source = \"https://publications.jrc.ec.europa.eu/repository/handle/JRC133234\"";
    vec![
        case(
            met,
            "met = { at_least = { question = \"GOV-93\", value = 3 } }",
            "dma-needs.met",
            Problem::Dangling("GOV-93".to_owned()),
            "met = { at_least = { question = \"GOV-0",
        ),
        case(
            met,
            "met = { at_least = { question = \"GOV-03\", value = 5 } }",
            "dma-needs.met",
            value("5"),
            "met = { at_least",
        ),
        // Every answer would meet it.
        case(
            met,
            "met = { at_least = { question = \"GOV-03\", value = 0 } }",
            "dma-needs.met",
            value("0"),
            "met = { at_least",
        ),
        case(
            met,
            "met = { at_least = { question = \"INV-10\", value = 3 } }",
            "dma-needs.met",
            value("INV-10"),
            "met = { at_least",
        ),
        // No rule may ask for less: what is higher would take away what was met.
        case(
            met,
            "met = { at_most = { question = \"GOV-03\", value = 3 } }",
            "dma-needs",
            value("at_most"),
            "met = { at_least",
        ),
        case(met, "met = { all = [] }", "dma-needs.met", Problem::Empty("met".to_owned()), "met = { at_least"),
        case(
            "options = [\"wix-jimdo\", \"wordpress-com\"",
            "options = [\"wix-gimdo\", \"wordpress-com\"",
            "dma-website.met",
            Problem::Dangling("INV-10 wix-gimdo".to_owned()),
            "met = { any_of = { question = \"INV-10\", options = [\"wix-jimdo\"",
        ),
        case(
            "id = \"dma-needs\"",
            "id = \"dma needs\"",
            "dma needs.id",
            Problem::Id("dma needs".to_owned()),
            "id = \"my-tool\"",
        ),
        case(
            "id = \"dma-funds\"",
            "id = \"dma-needs\"",
            "dma-needs",
            Problem::Twice("dma-needs".to_owned()),
            "id = \"dma-needs-2\"",
        ),
        case(
            "section = \"strategy\"",
            "section = \"stategy\"",
            "dma-needs",
            value("stategy"),
            "section = \"strategy\"",
        ),
        case(
            source,
            "source = \"http://publications.jrc.ec.europa.eu\"",
            "dma-needs.source",
            value("http://"),
            "source = \"https://",
        ),
        case(source, "# Nobody says where.", "dma-needs", Problem::Missing("source".to_owned()), "source = \"https://"),
        case(
            "reviewed = \"2026-11-23\"",
            "reviewed = \"2027-11-23\"",
            "dma-needs.reviewed",
            value("2027-11-23"),
            "reviewed = ",
        ),
    ]
}

#[test]
fn every_part_of_a_frame_has_criteria_and_the_index_has_its_twelve() {
    let criteria = &catalogue().criteria;
    for section in Section::ALL {
        assert!(criteria.iter().any(|one| one.section == *section), "{section} has some");
    }
    let of_index = criteria.iter().filter(|one| one.section.frame() == Frame::Intensity).count();
    assert_eq!(of_index, 12, "the index of Eurostat counts twelve");
    for one in criteria {
        let is_law = one.section.frame() == Frame::Protection;
        assert_eq!(one.article.is_some(), is_law, "{} names an article where it is a duty of law", one.id);
    }
}

#[test]
fn no_criterion_rests_on_a_text_that_people_typed_or_on_who_they_are() {
    let questions: BTreeSet<_> =
        catalogue().criteria.iter().flat_map(|one| one.met.iter()).flat_map(|met| met.questions()).collect();
    assert!(questions.len() >= 25, "the answers are read again: {}", questions.len());
    for id in questions {
        let question = questionnaire().question(id).expect("it is there");
        let is_told = !matches!(question.form, rumb_engine::questionnaire::Form::Text { .. });
        assert!(is_told, "{id} is no text that people typed");
    }
}
