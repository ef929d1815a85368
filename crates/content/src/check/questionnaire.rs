use super::Book;
use crate::finding::Problem;
use rumb_engine::condition::Condition;
use rumb_engine::id::{ConditionId, OptionId, QuestionId};
use rumb_engine::questionnaire::{Form, Question, Questionnaire};
use std::collections::BTreeSet;

const AREAS: &str = "questionnaire/area.toml";

pub(super) fn check(questionnaire: &Questionnaire, book: &mut Book<'_>) {
    book.unique(AREAS, questionnaire.areas.iter().map(|area| area.id.as_str()));
    book.unique("questionnaire", questionnaire.questions.iter().map(|question| question.id.as_str()));
    let areas: BTreeSet<_> = questionnaire.areas.iter().map(|area| area.id.as_str()).collect();
    for rule in &questionnaire.importance_rules {
        book.dangling(AREAS, "importance_rule", rule.areas.iter().map(|id| id.as_str()), &areas);
        conditions(questionnaire, AREAS, "importance_rule", &rule.when, book);
    }
    for (name, condition) in &questionnaire.named {
        conditions(questionnaire, AREAS, name.as_str(), condition, book);
        circle(questionnaire, name, book);
    }
    let mut before: BTreeSet<&QuestionId> = BTreeSet::new();
    for question in &questionnaire.questions {
        let file = format!("questionnaire/questions-{}.toml", question.area);
        if question.scoring.is_some() && !areas.contains(question.area.as_str()) {
            book.note(&file, question.id.to_string(), Problem::Field("weight"));
        }
        if let Some(condition) = &question.shown_if {
            let place = format!("{}.shown_if", question.id);
            conditions(questionnaire, &file, &place, condition, book);
            for rest in questions_of(questionnaire, condition).into_iter().filter(|id| !before.contains(id)) {
                book.note(&file, place.clone(), Problem::Circle(rest.to_string()));
            }
        }
        if let Some((condition, _)) = question.scoring.as_ref().and_then(|scoring| scoring.weight_if.as_ref()) {
            conditions(questionnaire, &file, &format!("{}.weight_if", question.id), condition, book);
        }
        form(question, &file, book);
        before.insert(&question.id);
    }
}

/// Checks that a condition speaks of questions, options and names that exist.
pub(super) fn conditions(
    questionnaire: &Questionnaire,
    file: &str,
    place: &str,
    condition: &Condition,
    book: &mut Book<'_>,
) {
    let mut dangling = |text: String| book.note(file, place.to_owned(), Problem::Dangling(text));
    for (leaf, _) in condition.leaves() {
        let found = leaf.question().map(|id| questionnaire.question(id).ok_or(id));
        if let Some(Err(id)) = found {
            dangling(id.to_string());
        }
        if let (Some(Ok(question)), Condition::AnyOf { options, .. }) = (found, leaf) {
            let known = option_ids(&question.form);
            options
                .iter()
                .filter(|option| !known.contains(option))
                .for_each(|option| dangling(format!("{} {option}", question.id)));
        }
        if let Condition::Named(name) = leaf
            && !questionnaire.named.contains_key(name)
        {
            dangling(name.to_string());
        }
    }
}

/// Options of a form, in order.
pub(super) fn option_ids(form: &Form) -> &[OptionId] {
    match form {
        Form::Choice { options } | Form::YesNo { options } => options,
        Form::Checklist { choices, .. } | Form::Multiple { choices } | Form::Tools { choices } => &choices.options,
        Form::NumberTable { rows, .. } => rows,
        Form::Level { .. } | Form::NumberBand { .. } | Form::Number { .. } | Form::Text { .. } => &[],
    }
}

/// Questions that a condition rests on, also through named conditions.
fn questions_of<'a>(questionnaire: &'a Questionnaire, condition: &'a Condition) -> Vec<&'a QuestionId> {
    let (mut found, mut names, mut next) = (Vec::new(), BTreeSet::new(), vec![condition]);
    while let Some(condition) = next.pop() {
        found.extend(condition.leaves().into_iter().filter_map(|(leaf, _)| leaf.question()));
        next.extend(
            condition.names().filter(|name| names.insert(*name)).filter_map(|name| questionnaire.named.get(name)),
        );
    }
    found
}

/// Notes a named condition that rests on itself: reading it would never end.
fn circle(questionnaire: &Questionnaire, name: &ConditionId, book: &mut Book<'_>) {
    let (mut seen, mut next) = (BTreeSet::new(), vec![name]);
    while let Some(one) = next.pop() {
        for inner in questionnaire.named.get(one).into_iter().flat_map(Condition::names) {
            if inner == name {
                book.note(AREAS, name.to_string(), Problem::Circle(name.to_string()));
                return;
            }
            if seen.insert(inner) {
                next.push(inner);
            }
        }
    }
}

fn form(question: &Question, file: &str, book: &mut Book<'_>) {
    let place = question.id.to_string();
    let options = option_ids(&question.form);
    let known: BTreeSet<_> = options.iter().map(OptionId::as_str).collect();
    book.unique(file, options.iter().map(OptionId::as_str));
    match &question.form {
        Form::Level { levels } => {
            if !levels.is_sorted_by(|a, b| a < b) || levels.iter().any(|level| *level > 4) {
                book.note(file, place, Problem::Field("levels"));
            }
        }
        Form::Checklist { choices, counted } => {
            book.dangling(file, &place, counted.iter().map(OptionId::as_str), &known);
            book.dangling(file, &place, choices.exclusive.iter().map(OptionId::as_str), &known);
        }
        Form::Multiple { choices } | Form::Tools { choices } => {
            book.dangling(file, &place, choices.exclusive.iter().map(OptionId::as_str), &known);
        }
        Form::NumberTable { total, .. } => {
            book.dangling(file, &place, total.iter().map(OptionId::as_str), &known);
        }
        Form::NumberBand { bands, .. } => {
            let starts_at_zero = bands.first().is_some_and(|band| band.from == 0);
            if !starts_at_zero || !bands.is_sorted_by(|a, b| a.from < b.from) {
                book.note(file, place, Problem::Field("bands"));
            }
        }
        Form::Choice { .. } | Form::YesNo { .. } | Form::Number { .. } | Form::Text { .. } => {}
    }
}
