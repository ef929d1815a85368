use super::Desk;
use crate::document::{Block, Cell, Column, Item, Level, Phrase, bullets, heading, paragraph, small, table};
use crate::paper::name;
use crate::paper::pen::join;
use crate::paper::sheet::sentence;
use crate::paper::value::value;
use rumb_engine::answer::{Answer, Value};
use rumb_engine::id::{AreaId, OptionId};
use rumb_engine::questionnaire::{Form, Question};
use rumb_locale::Arg;

/// Every sentence to send.
pub(super) fn find_out(desk: Desk<'_>) -> Vec<Block> {
    let asked = &desk.input.sheet.find_out;
    if asked.is_empty() {
        return Vec::new();
    }
    let items = asked.iter().map(|asked| Item { blocks: vec![small(sentence(desk.pen, asked)).into()] });
    vec![bullets(items).into()]
}

/// Every question asked and its answer, area by area, with the first step from a low one. Short texts
/// stand in no paper: they are left out.
pub(super) fn answers(desk: Desk<'_>) -> Vec<Block> {
    let (pen, reading) = (desk.pen, desk.input.reading);
    let asked: Vec<_> = reading.asked().filter(|question| !matches!(question.form, Form::Text { .. })).collect();
    let mut areas: Vec<&AreaId> = Vec::new();
    for question in &asked {
        if !areas.contains(&&question.area) {
            areas.push(&question.area);
        }
    }
    let mut blocks = vec![paragraph(pen.say("answers-lead")).into()];
    for area in areas {
        blocks.push(heading(Level::Three, pen.say(&name::area(area))).into());
        let mut rows =
            table([Column::new(pen.say("answers-question"), 5.0), Column::new(pen.say("answers-answer"), 5.0)]);
        for question in asked.iter().filter(|question| question.area == *area) {
            rows.row([Cell::from(pen.say(&name::question(&question.id))), answer(desk, question)]);
        }
        blocks.push(rows.into());
    }
    blocks
}

fn answer(desk: Desk<'_>, question: &Question) -> Cell {
    let (pen, reading) = (desk.pen, desk.input.reading);
    // The tools that were entered stand for the options of a question about tools.
    if !reading.standing(question).is_empty() {
        let options = reading.options(question.id.as_str()).into_iter().map(OptionId::from).collect();
        return value(pen, question, &Value::Options(options)).into();
    }
    match reading.audit.answers.get(&question.id) {
        None => pen.say("answer-none").into(),
        Some(Answer::DontKnow) => pen.say("question-dont-know").into(),
        Some(Answer::NotConcerned(reason)) => {
            let reason = reason.map(|reason| pen.say(name::not_concerned(reason)).into());
            join(std::iter::once(pen.say("question-not-concerned").into()).chain(reason), " – ").into()
        }
        Some(Answer::Answered(answer)) => {
            let mut phrases = value(pen, question, answer);
            phrases.extend(step(desk, question));
            phrases.into()
        }
    }
}

/// The first step from a low answer.
fn step(desk: Desk<'_>, question: &Question) -> Option<Phrase> {
    if !desk.input.reading.worth(question).is_low() {
        return None;
    }
    let step = desk.pen.find(&format!("{}.improve", name::question(&question.id)), &[])?;
    Some(desk.pen.tell("improve", &[("step", Arg::Text(&step.text))]).into())
}
