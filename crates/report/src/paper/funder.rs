//! The annex for a funder: the answers of the audit read again in frames that public funders know, each line with what was
//! answered. It gives no mark and adds nothing up, and says where nothing was asked.

use super::PlanInput;
use super::name;
use super::pen::join;
use super::plan::{Desk, shown};
use super::value::value;
use crate::document::{
    Block, Cell, Column, Document, Level, PanelKind, Phrase, bullets, heading, lead, link, panel, paragraph, small,
    strong, table,
};
use rumb_engine::answer::{Answer, Value};
use rumb_engine::funder::{Criterion, Frame, Line, Section, State, lines};
use rumb_engine::id::OptionId;
use rumb_engine::questionnaire::{Form, Question};
use rumb_locale::{Arg, Words};

/// What is to be known before one reads it.
const READING: [&str; 4] =
    ["funder-reading-again", "funder-reading-official", "funder-reading-law", "funder-reading-total"];
/// The highest level: what it says stands on the one below.
const HIGHEST: u32 = 4;

/// Writes the annex for a funder.
pub fn funder(input: &PlanInput<'_>, words: &Words) -> Document {
    let desk = Desk::new(input, words);
    let pen = desk.pen;
    let mut document = desk.document("funder-title", "funder-subject");
    document.push(heading(Level::One, pen.say("funder-title")));
    document.push(lead(input.association));
    let reading = heading(Level::Three, pen.say("funder-reading")).into();
    let points = bullets(READING.map(|id| pen.say(id))).into();
    document.push(panel(PanelKind::Plain, vec![reading, points]));
    let lines = lines(input.reading, &input.catalogue.criteria);
    for frame in Frame::ALL {
        let own: Vec<&Line<'_>> = lines.iter().filter(|line| line.criterion.section.frame() == *frame).collect();
        if own.is_empty() {
            continue;
        }
        document.push(heading(Level::Two, pen.say(&format!("funder-frame-{frame}"))));
        document.push(paragraph(pen.say(&format!("funder-frame-{frame}.text"))));
        sources(desk, &own).into_iter().for_each(|block| document.push(block));
        for section in Section::ALL.iter().filter(|section| section.frame() == *frame) {
            let own = own.iter().copied().filter(|line| line.criterion.section == *section);
            part(desk, *section, own.collect()).into_iter().for_each(|block| document.push(block));
        }
    }
    document
}

/// Where a frame is told, and when somebody last looked.
fn sources(desk: Desk<'_>, lines: &[&Line<'_>]) -> Vec<Block> {
    let pen = desk.pen;
    let mut told: Vec<&Criterion> = Vec::new();
    for one in lines.iter().map(|line| line.criterion) {
        if !told.iter().any(|other| (&other.source, other.reviewed) == (&one.source, one.reviewed)) {
            told.push(one);
        }
    }
    let line = |one: &Criterion| {
        let seen = pen.tell("funder-reviewed", &[("date", Arg::Text(&pen.date(one.reviewed)))]);
        let doubt = pen.doubt(one, desk.input.today).map(Phrase::from);
        let facts = [link(shown(&one.source), one.source.as_str()).into(), seen.into()];
        small(pen.labelled("funder-source", join(facts.into_iter().chain(doubt), " · "))).into()
    };
    told.into_iter().map(line).collect()
}

/// The lines of a part: those that questions tell of as rows, then what no question asks.
fn part(desk: Desk<'_>, section: Section, lines: Vec<&Line<'_>>) -> Vec<Block> {
    let pen = desk.pen;
    let (silent, told): (Vec<&Line<'_>>, Vec<&Line<'_>>) =
        lines.into_iter().partition(|line| line.state == State::NotAsked);
    let is_dimension = section.frame() == Frame::Maturity;
    let title = is_dimension.then(|| heading(Level::Three, pen.say(&format!("funder-section-{section}"))).into());
    let mut blocks: Vec<Block> = title.into_iter().collect();
    if !told.is_empty() {
        let mut rows = table([
            Column::new(pen.say("funder-criterion"), 3.4),
            Column::new(pen.say("funder-standing"), 1.7),
            Column::new(pen.say("funder-answer"), 4.9),
        ]);
        for line in told {
            let state = strong(pen.plain(&state(line.state)));
            rows.row([criterion(desk, line.criterion), state.into(), evidence(desk, line)]);
        }
        blocks.push(rows.into());
    }
    if !silent.is_empty() {
        blocks.push(paragraph(pen.say("funder-not-asked")).into());
        blocks.push(bullets(silent.into_iter().map(|line| named(desk, line.criterion))).into());
    }
    blocks
}

fn state(state: State) -> String {
    let word = match state {
        State::Met => "met",
        State::NotMet => "not-met",
        State::Unknown => "unknown",
        State::Unanswered => "unanswered",
        State::LeftOut => "left-out",
        State::NotConcerned => "not-concerned",
        State::NotAsked => "not-asked",
    };
    format!("funder-state-{word}")
}

/// What is asked for, and in which article.
fn criterion(desk: Desk<'_>, criterion: &Criterion) -> Cell {
    let article = article(desk, criterion);
    let words = desk.pen.say(&format!("funder-{}", criterion.id));
    std::iter::once(words.into()).chain(article).collect::<Vec<Phrase>>().into()
}

/// The same in one line.
fn named(desk: Desk<'_>, criterion: &Criterion) -> Phrase {
    let words = desk.pen.say(&format!("funder-{}", criterion.id));
    join(std::iter::once(words.into()).chain(article(desk, criterion)), " – ")
}

fn article(desk: Desk<'_>, criterion: &Criterion) -> Option<Phrase> {
    let article = criterion.article.as_deref()?;
    Some(desk.pen.tell("funder-article", &[("article", Arg::Text(article))]).into())
}

/// Each question with what was answered.
fn evidence(desk: Desk<'_>, line: &Line<'_>) -> Cell {
    let told = line.questions.iter().map(|question| {
        let asked = desk.pen.say(&name::question(&question.id));
        join([asked.into(), said(desk, question)], " – ")
    });
    told.collect::<Vec<Phrase>>().into()
}

/// An answer in its own words; why there is none.
fn said(desk: Desk<'_>, question: &Question) -> Phrase {
    let (pen, reading) = (desk.pen, desk.input.reading);
    if !reading.is_in_length(question) {
        return pen.say("funder-left-out").into();
    }
    if reading.is_ruled_out(question) {
        return pen.say("question-not-concerned").into();
    }
    if !reading.is_asked(question) {
        return pen.say("answer-none").into();
    }
    // The tools that were entered stand for the options of a question about tools.
    if !reading.standing(question).is_empty() {
        let options = reading.options(question.id.as_str()).into_iter().map(OptionId::from).collect();
        return join(value(pen, question, &Value::Options(options)), ", ");
    }
    match reading.audit.answers.get(&question.id) {
        None => pen.say("answer-none").into(),
        Some(Answer::DontKnow) => pen.say("question-dont-know").into(),
        Some(Answer::NotConcerned(reason)) => {
            let reason = reason.map(|reason| pen.say(name::not_concerned(reason)).into());
            join(std::iter::once(pen.say("question-not-concerned").into()).chain(reason), " – ")
        }
        Some(Answer::Answered(answer)) => match (&question.form, answer) {
            (Form::Level { levels }, Value::Number(HIGHEST)) => {
                let below = levels.iter().rev().map(|level| u32::from(*level)).find(|level| *level < HIGHEST);
                let both =
                    below.into_iter().chain([HIGHEST]).flat_map(|level| value(pen, question, &Value::Number(level)));
                join(both, " ")
            }
            _ => join(value(pen, question, answer), ", "),
        },
    }
}
