use super::Book;
use crate::finding::Problem;
use rumb_engine::condition::Condition;
use rumb_engine::id::{ConditionId, OptionId, QuestionId};
use rumb_engine::questionnaire::{Form, Question, Questionnaire, Scoring, Version};
use std::collections::BTreeSet;

const AREAS: &str = "questionnaire/area.toml";
/// What a scored answer is worth.
const LEVELS: [&str; 5] = ["0", "1", "2", "3", "4"];

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
    let version = Version::read(&questionnaire.version);
    if version.is_none() {
        book.note(AREAS, "", "version", Problem::Shape("version".to_owned()));
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
        if version.as_ref().is_some_and(|version| question.meaning > *version) {
            book.note_value(&file, id, "meaning", &question.meaning.to_string(), &[&questionnaire.version]);
        }
        question.scoring.iter().for_each(|scoring| bounds(scoring, &file, id, book));
        form(question, &file, book);
        before.insert(&question.id);
    }
}

/// Notes weights and danger marks that no question has.
fn bounds(scoring: &Scoring, file: &str, id: &str, book: &mut Book<'_>) {
    let other = scoring.weight_if.as_ref().map(|(_, weight)| *weight);
    for (field, weight) in [("weight", Some(scoring.weight)), ("weight_if", other)] {
        for weight in weight.into_iter().filter(|weight| !(0..=3).contains(weight)) {
            book.note_value(file, id, field, &weight.to_string(), &LEVELS[..4]);
        }
    }
    for limit in scoring.flag_at_most.iter().filter(|limit| !(0..=4).contains(*limit)) {
        book.note_value(file, id, "flag_at_most", &limit.to_string(), &LEVELS);
    }
}

/// Checks that a condition speaks of questions, options and names that exist, and of values that they take.
pub(super) fn conditions(
    questionnaire: &Questionnaire,
    file: &str,
    entry: &str,
    field: &str,
    condition: &Condition,
    book: &mut Book<'_>,
) {
    let known = book.known;
    for (leaf, _) in condition.leaves() {
        let found = leaf.question().map(|id| questionnaire.question(id).ok_or(id));
        // What bears this id and cannot be read is told by itself.
        if let Some(Err(id)) = found {
            book.dangling(file, entry, field, [id.as_str()], &known.questions);
        }
        if let (
            Some(Ok(question)),
            Condition::AtLeast { value, .. } | Condition::AtMost { value, .. } | Condition::Exactly { value, .. },
        ) = (found, leaf)
            && question.scoring.is_some()
            && !(0..=4).contains(value)
        {
            book.note_value(file, entry, field, &value.to_string(), &LEVELS);
        }
        if let (Some(Ok(question)), Condition::AnyOf { options, .. }) = (found, leaf) {
            let own: Vec<_> =
                option_ids(&question.form).iter().map(|option| format!("{} {option}", question.id)).collect();
            let named: Vec<_> = options.iter().map(|option| format!("{} {option}", question.id)).collect();
            let own = own.iter().map(String::as_str).collect();
            book.dangling(file, entry, field, named.iter().map(String::as_str), &own);
        }
        if let Condition::Named(name) = leaf {
            let own = questionnaire.named.keys().map(ConditionId::as_str).collect();
            book.dangling(file, entry, field, [name.as_str()], &own);
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
                book.note(file, id, "levels", Problem::Shape("levels".to_owned()));
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
            let is_worth = bands.iter().all(|band| band.value <= 4);
            if !starts_at_zero || !is_worth || !bands.is_sorted_by(|a, b| a.from < b.from) {
                book.note(file, id, "bands", Problem::Shape("bands".to_owned()));
            }
        }
        Form::Choice { .. } | Form::YesNo { .. } | Form::Number { .. } | Form::Text { .. } => {}
    }
}
