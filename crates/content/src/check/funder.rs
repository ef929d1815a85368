//! What meets the criteria of public funders: questions that exist, levels and options that they have.

use super::Book;
use super::questionnaire::option_ids;
use crate::finding::Problem;
use rumb_engine::funder::{Criterion, Rule};
use rumb_engine::questionnaire::Questionnaire;

const FILE: &str = "funder.toml";
/// Levels that an answer must reach: the lowest is reached by every answer.
const LEVELS: [&str; 4] = ["1", "2", "3", "4"];

pub(super) fn check(criteria: &[Criterion], questionnaire: Option<&Questionnaire>, book: &mut Book<'_>) {
    for one in criteria {
        let leaves = one.met.iter().flat_map(Rule::leaves);
        let is_hollow = one.met.as_ref().is_some_and(is_hollow);
        if is_hollow {
            book.note(FILE, one.id.as_str(), "met", Problem::Empty("met".to_owned()));
        }
        if let Some(questionnaire) = questionnaire {
            leaves.for_each(|leaf| comparison(one.id.as_str(), leaf, questionnaire, book));
        }
    }
}

/// Whether a part of it names nothing: nobody could ever meet it, or everybody would.
fn is_hollow(rule: &Rule) -> bool {
    match rule {
        Rule::AtLeast { .. } => false,
        Rule::AnyOf { options, .. } => options.is_empty(),
        Rule::All(parts) | Rule::Any(parts) => parts.is_empty() || parts.iter().any(is_hollow),
    }
}

fn comparison(entry: &str, leaf: &Rule, questionnaire: &Questionnaire, book: &mut Book<'_>) {
    let known = book.known;
    let (Rule::AtLeast { question: id, .. } | Rule::AnyOf { question: id, .. }) = leaf else { return };
    let Some(question) = questionnaire.question(id) else {
        // What bears this id and cannot be read is told by itself.
        return book.dangling(FILE, entry, "met", [id.as_str()], &known.questions);
    };
    match leaf {
        Rule::AtLeast { value, .. } => {
            if question.scoring.is_none() {
                book.note(FILE, entry, "met", Problem::Value(id.to_string()));
            }
            if !(1..=4).contains(value) {
                book.note_value(FILE, entry, "met", &value.to_string(), &LEVELS);
            }
        }
        Rule::AnyOf { options, .. } => {
            let own: Vec<_> = option_ids(&question.form).iter().map(|option| format!("{id} {option}")).collect();
            let named: Vec<_> = options.iter().map(|option| format!("{id} {option}")).collect();
            let own = own.iter().map(String::as_str).collect();
            book.dangling(FILE, entry, "met", named.iter().map(String::as_str), &own);
        }
        Rule::All(_) | Rule::Any(_) => {}
    }
}
