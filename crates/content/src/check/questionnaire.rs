use super::Book;
use crate::finding::Problem;
use rumb_engine::condition::Condition;
use rumb_engine::id::{ConditionId, OptionId, QuestionId};
use rumb_engine::questionnaire::{Form, Question, Questionnaire};
use std::collections::BTreeSet;

const AREAS: &str = "questionnaire/area.toml";

pub(super) fn check(questionnaire: &Questionnaire, book: &mut Book<'_>) {
    let areas: BTreeSet<_> = questionnaire.areas.iter().map(|area| area.id.as_str()).collect();
    for rule in &questionnaire.importance_rules {
        book.dangling(AREAS, "importance_rule", "", rule.areas.iter().map(|id| id.as_str()), &areas);
        conditions(questionnaire, AREAS, "importance_rule", "", &rule.when, book);
    }
    for (name, condition) in &questionnaire.named {
        conditions(questionnaire, AREAS, "named", name.as_str(), condition, book);
        circle(questionnaire, name, book);
    }
    let mut before: BTreeSet<&QuestionId> = BTreeSet::new();
    for question in &questionnaire.questions {
        let file = format!("questionnaire/questions-{}.toml", question.area);
        let id = question.id.as_str();
        if question.scoring.is_some() && !areas.contains(question.area.as_str()) {
            book.note(&file, id, "weight", Problem::Field("weight"));
        }
        if let Some(condition) = &question.shown_if {
            conditions(questionnaire, &file, id, "shown_if", condition, book);
            for rest in questions_of(questionnaire, condition).into_iter().filter(|id| !before.contains(id)) {
                book.note(&file, id, "shown_if", Problem::Circle(rest.to_string()));
            }
        }
        if let Some((condition, _)) = question.scoring.as_ref().and_then(|scoring| scoring.weight_if.as_ref()) {
            conditions(questionnaire, &file, id, "weight_if", condition, book);
        }
        form(question, &file, book);
        before.insert(&question.id);
    }
}

/// Checks that a condition speaks of questions, options and names that exist.
pub(super) fn conditions(
    questionnaire: &Questionnaire,
    file: &str,
    entry: &str,
    field: &str,
    condition: &Condition,
    book: &mut Book<'_>,
) {
    let (index, asked) = (book.index, &book.known.questions);
    let mut dangling = |text: String| {
        if !index.may_hold(&text) {
            book.note(file, entry, field, Problem::Dangling(text));
        }
    };
    for (leaf, _) in condition.leaves() {
        let found = leaf.question().map(|id| questionnaire.question(id).ok_or(id));
        // What bears this id and cannot be read is told by itself.
        if let Some(Err(id)) = found
            && !asked.contains(id.as_str())
        {
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
                book.note(AREAS, "named", name.as_str(), Problem::Circle(name.to_string()));
                return;
            }
            if seen.insert(inner) {
                next.push(inner);
            }
        }
    }
}

fn form(question: &Question, file: &str, book: &mut Book<'_>) {
    let id = question.id.as_str();
    let options = option_ids(&question.form);
    let known: BTreeSet<_> = options.iter().map(OptionId::as_str).collect();
    let mut seen = BTreeSet::new();
    for option in options.iter().filter(|option| !seen.insert(option.as_str())) {
        book.note(file, id, "options", Problem::Twice(option.to_string()));
    }
    match &question.form {
        Form::Level { levels } => {
            if !levels.is_sorted_by(|a, b| a < b) || levels.iter().any(|level| *level > 4) {
                book.note(file, id, "levels", Problem::Field("levels"));
            }
        }
        Form::Checklist { choices, counted } => {
            book.dangling(file, id, "counted", counted.iter().map(OptionId::as_str), &known);
            book.dangling(file, id, "exclusive", choices.exclusive.iter().map(OptionId::as_str), &known);
        }
        Form::Multiple { choices } | Form::Tools { choices } => {
            book.dangling(file, id, "exclusive", choices.exclusive.iter().map(OptionId::as_str), &known);
        }
        Form::NumberTable { total, .. } => {
            book.dangling(file, id, "total", total.iter().map(OptionId::as_str), &known);
        }
        Form::NumberBand { bands, .. } => {
            let starts_at_zero = bands.first().is_some_and(|band| band.from == 0);
            if !starts_at_zero || !bands.is_sorted_by(|a, b| a.from < b.from) {
                book.note(file, id, "bands", Problem::Field("bands"));
            }
        }
        Form::Choice { .. } | Form::YesNo { .. } | Form::Number { .. } | Form::Text { .. } => {}
    }
}
