//! Audits to make documents of, from the shipped content: the example, and answers chosen by rule.

use chrono::NaiveDate;
use rumb_engine::answer::{Answer, Audit, Value};
use rumb_engine::catalogue::Catalogue;
use rumb_engine::condition::Reading;
use rumb_engine::id::{OptionId, QuestionId};
use rumb_engine::questionnaire::{Form, Length, Question};
use rumb_locale::{Language, Words};
use rumb_report::document::{self, Block, Document, Format, Phrase, Run, Table};
use rumb_report::grid::Grid;
use rumb_report::paper::{self, Occasion};
use serde_json::Value as Json;

/// The papers of the plan, the first-steps sheet and the sheet of a public place.
pub struct Papers {
    pub sheet: Document,
    pub plan: Document,
    pub annex: Document,
    pub place: Document,
    /// The plan as a table.
    pub table: Grid,
}

pub fn papers(audit: &Audit, association: &str, language: Language) -> Papers {
    papers_of(audit, rumb_content::catalogue(), occasion(association), language)
}

/// The same, from a catalogue and on an occasion of the test's own.
pub fn papers_of(audit: &Audit, catalogue: &Catalogue, occasion: Occasion<'_>, language: Language) -> Papers {
    let (reading, words) = (Reading::new(rumb_content::questionnaire(), audit), &Words::of(language));
    paper::prepare(reading, catalogue, occasion, |input| Papers {
        sheet: paper::sheet(&input.of_sheet(), words),
        plan: paper::plan(input, words),
        annex: paper::annex(input, words),
        place: paper::place_sheet(&input.of_place(), words),
        table: paper::grid(input, words),
    })
}

/// The summary, the resolution, the message and the minutes.
pub fn pack(audit: &Audit, association: &str, language: Language) -> [Document; 4] {
    let reading = Reading::new(rumb_content::questionnaire(), audit);
    let write = [paper::summary, paper::resolution, paper::message, paper::minutes];
    let words = Words::of(language);
    paper::prepare(reading, rumb_content::catalogue(), occasion(association), |input| {
        write.map(|write| write(input, &words))
    })
}

/// The annex for a funder and the page on the project of the association.
pub fn told(audit: &Audit, association: &str, language: Language) -> [Document; 2] {
    let reading = Reading::new(rumb_content::questionnaire(), audit);
    let words = Words::of(language);
    paper::prepare(reading, rumb_content::catalogue(), occasion(association), |input| {
        [paper::funder(input, &words), paper::project(input, &words)]
    })
}

/// The poster for the members of an association without a name.
pub fn poster(audit: &Audit, language: Language) -> Document {
    let reading = Reading::new(rumb_content::questionnaire(), audit);
    paper::prepare(reading, rumb_content::catalogue(), occasion(""), |input| {
        paper::poster(input, Format::A4, &Words::of(language))
    })
}

fn occasion(association: &str) -> Occasion<'_> {
    let start = day(2026, 12, 1);
    let audited = day(2026, 11, 22);
    Occasion { association, audited, today: start, start, neighbours: &[], named: |_| Default::default() }
}

/// The example that the program ships.
pub fn example() -> Audit {
    let file: Json = serde_json::from_str(rumb_content::EXAMPLE).expect("the example should be JSON");
    let mut audit = Audit::empty(Length::Full);
    audit.languages = vec!["fr".to_owned()];
    for (id, told) in file["answers"].as_object().expect("the example should have answers") {
        audit.answers.insert(QuestionId::from(id.as_str()), answer(told));
    }
    audit.capacity = serde_json::from_value(file["capacity"].clone()).expect("the capacity should be read");
    for tool in file["tools"].as_array().into_iter().flatten() {
        let mut tool = tool.clone();
        // The file tells shares as parts of one, the engine counts thousandths.
        tool.as_object_mut().expect("a tool should be an object").remove("share");
        audit.tools.push(serde_json::from_value(tool).expect("the tool should be read"));
    }
    audit
}

/// Answers every question of a length in the same spirit; the profile is that of a French club with 14 volunteers.
pub fn uniform(length: Length, spirit: Spirit) -> Audit {
    let mut audit = Audit::empty(length);
    for question in &rumb_content::questionnaire().questions {
        let profile = PROFILE.iter().find(|(id, _)| question.id == *id);
        let given = match profile {
            Some((_, told)) => Some(answer(&serde_json::from_str(told).expect("the profile should be JSON"))),
            None => spirit.answer(question),
        };
        if let Some(given) = given {
            audit.answers.insert(question.id.clone(), given);
        }
    }
    audit
}

/// How an invented association answers.
#[derive(Clone, Copy, Debug)]
pub enum Spirit {
    /// The lowest level everywhere.
    Lowest,
    /// The highest level everywhere.
    Highest,
    /// Levels in turn, from 0 to 4.
    Mixed,
    /// Nobody knows anything.
    Unknown,
}

impl Spirit {
    fn answer(self, question: &Question) -> Option<Answer> {
        let place = question.id.as_str().bytes().map(usize::from).sum::<usize>();
        let value = match (&question.form, self) {
            (_, Spirit::Unknown) if question.scoring.is_some() => return Some(Answer::DontKnow),
            (Form::Level { levels }, spirit) => {
                let index = match spirit {
                    Spirit::Highest => levels.len() - 1,
                    Spirit::Mixed => place % levels.len(),
                    Spirit::Lowest | Spirit::Unknown => 0,
                };
                Value::Number(levels[index].into())
            }
            (Form::Checklist { counted, .. }, Spirit::Highest) => Value::Options(counted.clone()),
            (Form::Checklist { choices, .. }, _) => {
                Value::Options(choices.exclusive.first().cloned().into_iter().collect())
            }
            (Form::NumberBand { range, .. }, Spirit::Highest) => Value::Number(range.to.min(100)),
            (Form::NumberBand { range, .. }, _) => Value::Number(range.from),
            (Form::Tools { choices } | Form::Multiple { choices }, _) => Value::Options(
                choices.options.iter().filter(|option| !choices.exclusive.contains(option)).take(2).cloned().collect(),
            ),
            (Form::Choice { options } | Form::YesNo { options }, _) => Value::Word(options.first()?.to_string()),
            (Form::Number { .. } | Form::NumberTable { .. } | Form::Text { .. }, _) => return None,
        };
        Some(Answer::Answered(value))
    }
}

const PROFILE: [(&str, &str); 11] = [
    ("PRF-01", "\"FR\""),
    ("PRF-04", "14"),
    ("PRF-05", "0"),
    ("PRF-06", "85"),
    ("PRF-08", "\"good\""),
    ("PRF-09", "[\"older\", \"general\"]"),
    ("PRF-10", "\"no\""),
    ("PRF-12", "6"),
    ("PRF-13", "\"board\""),
    ("PRF-14", "[\"fr\"]"),
    ("PRF-18", "\"75011\""),
];

fn answer(told: &Json) -> Answer {
    let options = |items: &[Json]| items.iter().filter_map(Json::as_str).map(OptionId::from).collect();
    match told {
        Json::String(word) if word == "DK" => Answer::DontKnow,
        Json::String(word) if word == "NA" => Answer::NotConcerned(None),
        Json::String(word) => Answer::Answered(Value::Word(word.clone())),
        Json::Number(number) => Answer::Answered(Value::Number(number.as_u64().unwrap_or(0).try_into().unwrap_or(0))),
        Json::Array(items) => Answer::Answered(Value::Options(options(items))),
        Json::Object(entries) => match entries.get("na") {
            Some(reason) => Answer::NotConcerned(serde_json::from_value(reason.clone()).ok()),
            None => {
                let rows = entries.iter().filter_map(|(row, number)| {
                    Some((OptionId::from(row.as_str()), u32::try_from(number.as_u64()?).ok()?))
                });
                Answer::Answered(Value::Table(rows.collect()))
            }
        },
        Json::Null | Json::Bool(_) => Answer::DontKnow,
    }
}

pub fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("the day should exist")
}

/// The tag that a run of this language bears.
pub fn language_of(language: Language) -> document::Language {
    document::Language::new(language.code())
}

/// Every run of a document, in order.
pub fn runs(document: &Document) -> Vec<Run> {
    document.blocks.iter().flat_map(of_block).collect()
}

fn of_block(block: &Block) -> Vec<Run> {
    let runs = |phrase: &Phrase| phrase.runs.clone();
    match block {
        Block::Heading(heading) => runs(&heading.phrase),
        Block::Paragraph(paragraph) => runs(&paragraph.phrase),
        Block::List(list) => list.items.iter().flat_map(|item| &item.blocks).flat_map(of_block).collect(),
        Block::Table(table) => {
            let cells = table.rows.iter().flatten().flat_map(|cell| &cell.phrases);
            table.columns.iter().map(|column| &column.heading).chain(cells).flat_map(runs).collect()
        }
        Block::Figure(figure) => figure.caption.iter().flat_map(runs).collect(),
        Block::Panel(panel) => panel.blocks.iter().flat_map(of_block).collect(),
        Block::Terms(terms) => terms.iter().flat_map(|term| [runs(&term.name), runs(&term.value)].concat()).collect(),
        Block::Blank(phrase) => runs(phrase),
        Block::Together(blocks) => blocks.iter().flat_map(of_block).collect(),
        Block::Picture(_) | Block::PageBreak => Vec::new(),
    }
}

/// The tables that stand in a document by themselves, in their order.
pub fn tables(document: &Document) -> impl Iterator<Item = &Table> {
    document.blocks.iter().filter_map(|block| match block {
        Block::Table(table) => Some(table),
        Block::Heading(_)
        | Block::Paragraph(_)
        | Block::List(_)
        | Block::Figure(_)
        | Block::Picture(_)
        | Block::Panel(_)
        | Block::Terms(_)
        | Block::Blank(_)
        | Block::Together(_)
        | Block::PageBreak => None,
    })
}
