use super::PlaceInput;
use super::name;
use super::pen::Pen;
use super::value::{levels, value};
use crate::document::{
    Block, Cell, Column, Document, Level, Paragraph, bullets, heading, paragraph, strong, table, text,
};
use rumb_engine::answer::{Answer, Value};
use rumb_engine::id::QuestionId;
use rumb_engine::questionnaire::{Form, Question};
use rumb_locale::{Arg, Words};
use std::collections::BTreeMap;

/// The area of the public place.
pub(super) const AREA: &str = "PLA";
/// What the public reads, each under its own heading: question and message.
const PUBLIC: [(&str, &str); 4] = [
    ("PLA-03", "place-hours"),
    ("PLA-01", "place-services"),
    ("PLA-04", "place-equipment"),
    ("PLA-12", "place-contents"),
];
/// The row of the equipment that is no offer.
const OUT_OF_ORDER: &str = "out-of-order";
/// The rules of the help offered, and the level from which they are written.
const RULES: (&str, i64) = ("PLA-13", 2);

/// Writes the sheet of a public place: what it offers, to put up and to hand out, then what partners should know.
///
/// Only what was answered is told; hours that nobody gave are lines to fill by hand.
pub fn place_sheet(input: &PlaceInput<'_>, words: &Words) -> Document {
    let pen = Pen::new(words);
    let day = pen.date(input.date);
    let mut document = Document::new(pen.plain("place-title"), pen.language(), input.date);
    document.author = input.association.to_owned();
    document.subject = pen.plain("place-subject");
    document.footer = pen.plainly("footer", &[("date", Arg::Text(&day))]);
    document.push(heading(Level::One, pen.say("place-title")));
    let page = Page { pen, input };
    if !input.association.is_empty() {
        document.push(paragraph(strong(input.association)));
    }
    for (question, title) in PUBLIC {
        page.offer(question, title).into_iter().for_each(|block| document.push(block));
    }
    page.help().into_iter().for_each(|block| document.push(block));
    page.partners().into_iter().for_each(|block| document.push(block));
    document
}

struct Page<'a> {
    pen: Pen<'a>,
    input: &'a PlaceInput<'a>,
}

impl<'a> Page<'a> {
    /// A part for the public; none when there is nothing to tell.
    fn offer(&self, id: &str, title: &str) -> Vec<Block> {
        let mut blocks = vec![heading(Level::Two, self.pen.say(title)).into()];
        match self.answer(id) {
            Some((question, Value::Table(rows))) => {
                let offered: BTreeMap<_, _> =
                    rows.clone().into_iter().filter(|(row, _)| row.as_str() != OUT_OF_ORDER).collect();
                let items = value(self.pen, question, &Value::Table(offered));
                if items.is_empty() {
                    return Vec::new();
                }
                blocks.push(bullets(items).into());
            }
            Some((_, Value::Word(words))) => blocks.extend(lines(words)),
            Some((question, given)) => blocks.push(bullets(value(self.pen, question, given)).into()),
            None if title == "place-hours" => blocks.push(paragraph(self.pen.say("dots")).into()),
            None => return Vec::new(),
        }
        blocks
    }

    /// That the help has written rules, once it has.
    fn help(&self) -> Vec<Block> {
        let written = match self.answer(RULES.0) {
            Some((_, Value::Number(level))) => i64::from(*level) >= RULES.1,
            _ => false,
        };
        let told = || {
            vec![
                heading(Level::Two, self.pen.say("place-help")).into(),
                paragraph(self.pen.say("place-help-text")).into(),
            ]
        };
        if written { told() } else { Vec::new() }
    }

    /// Every other answer about the place, for a town hall or a network; none when there is none.
    fn partners(&self) -> Vec<Block> {
        let told = |id: &QuestionId| PUBLIC.iter().any(|(public, _)| *id == **public);
        let mut rows =
            table([Column::new(self.pen.say("answers-question"), 5.0), Column::new(self.pen.say("place-answer"), 5.0)]);
        for question in self.input.reading.asked().filter(|question| question.area == *AREA && !told(&question.id)) {
            let Some(Answer::Answered(given)) = self.input.reading.audit.answers.get(&question.id) else { continue };
            if is_none(question, given) {
                continue;
            }
            let told = match (&question.form, given) {
                (Form::Level { .. }, Value::Number(level)) => levels(self.pen, question, *level),
                _ => value(self.pen, question, given),
            };
            rows.row([Cell::from(self.pen.say(&name::question(&question.id))), told.into()]);
        }
        if rows.rows.is_empty() {
            return Vec::new();
        }
        let lead = paragraph(self.pen.say("place-partners-text"));
        vec![Block::PageBreak, heading(Level::Two, self.pen.say("place-partners")).into(), lead.into(), rows.into()]
    }

    /// An asked question and the value that was given, when it tells something.
    fn answer(&self, id: &str) -> Option<(&'a Question, &'a Value)> {
        let question = self.input.reading.asked().find(|question| question.id == *id)?;
        match self.input.reading.audit.answers.get(&question.id)? {
            Answer::Answered(value) => Some((question, value)).filter(|_| !is_none(question, value)),
            Answer::DontKnow | Answer::NotConcerned(_) => None,
        }
    }
}

/// Whether an answer is “none of these”: without the list that it answers, it tells nothing.
fn is_none(question: &Question, value: &Value) -> bool {
    let (Form::Multiple { choices }, Value::Options(options)) = (&question.form, value) else { return false };
    options.iter().all(|option| choices.exclusive.contains(option))
}

/// A typed text, line by line.
fn lines(words: &str) -> Vec<Block> {
    words
        .lines()
        .filter(|line| !line.trim().is_empty())
        .map(|line| Paragraph::into(paragraph(text(line.trim()))))
        .collect()
}
