//! The value of an answer in words, as every document tells it.

use super::name;
use super::pen::Pen;
use crate::document::{Phrase, Run, text};
use rumb_engine::answer::Value;
use rumb_engine::id::OptionId;
use rumb_engine::questionnaire::{Form, Question};

/// Tells a value, one phrase for each thing said; a short text as it was typed.
pub(super) fn value(pen: Pen<'_>, question: &Question, value: &Value) -> Vec<Phrase> {
    match (&question.form, value) {
        (Form::Level { .. }, Value::Number(level)) => {
            vec![pen.say(&format!("{}.level-{level}", name::question(&question.id))).into()]
        }
        (_, Value::Number(number)) => vec![text(pen.whole(*number)).into()],
        (Form::Text { .. }, Value::Word(words)) => vec![text(words.as_str()).into()],
        (_, Value::Word(word)) => vec![option(pen, question, word).into()],
        (_, Value::Options(options)) if options.is_empty() => vec![pen.say("answer-no-option").into()],
        (_, Value::Options(options)) => {
            options.iter().map(|chosen| option(pen, question, chosen.as_str()).into()).collect()
        }
        (Form::NumberTable { rows, .. }, Value::Table(table)) => {
            let filled = rows.iter().filter_map(|row| Some((row, *table.get(row)?))).filter(|(_, number)| *number > 0);
            filled.map(|(row, number)| counted(pen, question, row, number)).collect()
        }
        (_, Value::Table(_)) => Vec::new(),
    }
}

/// A row of a table with its number.
fn counted(pen: Pen<'_>, question: &Question, row: &OptionId, number: u32) -> Phrase {
    [option(pen, question, row.as_str()), text(" – "), text(pen.whole(number))].into()
}

/// What a level says, and all below it that it builds on, from the second: a level holds only when those below it do.
pub(super) fn levels(pen: Pen<'_>, question: &Question, level: u32) -> Vec<Phrase> {
    let first = level.min(2);
    (first..=level).map(|level| pen.say(&format!("{}.level-{level}", name::question(&question.id))).into()).collect()
}

fn option(pen: Pen<'_>, question: &Question, option: &str) -> Run {
    pen.say(&format!("{}.option-{option}", name::question(&question.id)))
}
