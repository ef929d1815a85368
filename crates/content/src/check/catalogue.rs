//! The catalogue beside the questionnaire.

use super::questionnaire::option_ids;
use super::{Book, action, bound, funder, link, point, skill, software, switch};
use crate::finding::Problem;
use chrono::NaiveDate;
use rumb_engine::catalogue::Catalogue;
use rumb_engine::id::{CompetenceId, NeedId, ProductId};
use rumb_engine::questionnaire::Questionnaire;
use std::collections::BTreeSet;

pub(super) fn check(
    catalogue: &Catalogue,
    questionnaire: Option<&Questionnaire>,
    today: NaiveDate,
    book: &mut Book<'_>,
) {
    software::check(catalogue, book);
    link::check(catalogue, book);
    bound::check(catalogue, today, book);
    point::check(catalogue, book);
    action::check(&catalogue.actions, questionnaire, book);
    switch::check(catalogue, book);
    skill::check(catalogue, book);
    funder::check(&catalogue.criteria, questionnaire, book);
    if let Some(questionnaire) = questionnaire {
        check_needs_of(questionnaire, catalogue, book);
    }
}

/// Questions name needs and competences; a need that nothing raises and nothing serves is unreachable.
fn check_needs_of(questionnaire: &Questionnaire, catalogue: &Catalogue, book: &mut Book<'_>) {
    let known = book.known;
    let mut raised = BTreeSet::new();
    for question in &questionnaire.questions {
        let file = format!("questionnaire/questions-{}.toml", question.area);
        let id = question.id.as_str();
        book.dangling(&file, id, "needs", question.needs.iter().map(NeedId::as_str), &known.needs);
        book.dangling(
            &file,
            id,
            "competences",
            question.competences.iter().map(CompetenceId::as_str),
            &known.competences,
        );
        raised.extend(question.needs.iter().map(NeedId::as_str));
    }
    for software in &catalogue.software {
        raised.extend(software.needs.keys().map(NeedId::as_str));
    }
    for action in &catalogue.actions {
        raised.extend(action.needs.iter().map(NeedId::as_str));
    }
    for option in &questionnaire.inventory {
        let place = format!("{} {}", option.question, option.option);
        let products = option.products.iter().map(ProductId::as_str);
        book.dangling("inventory.toml", &place, "products", products, &known.tools);
        let Some(question) = questionnaire.question(&option.question) else {
            // A question that cannot be read is told by itself.
            book.dangling("inventory.toml", &place, "question", [option.question.as_str()], &known.questions);
            continue;
        };
        let options: Vec<_> =
            option_ids(&question.form).iter().map(|option| format!("{} {option}", question.id)).collect();
        let options = options.iter().map(String::as_str).collect();
        book.dangling("inventory.toml", &place, "option", [place.as_str()], &options);
    }
    // A slip in an id cuts many ways at once; it is told, and not what follows from it.
    let is_sure = book.is_whole && !book.findings.iter().any(|finding| matches!(finding.problem, Problem::Dangling(_)));
    for need in catalogue.needs.iter().filter(|need| is_sure && !raised.contains(need.id.as_str())) {
        book.note("need.toml", need.id.as_str(), "", Problem::Unreachable);
    }
}
