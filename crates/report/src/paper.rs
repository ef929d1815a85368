//! The documents of an audit, made of engine results and of words: pure functions to [`Document`].
//!
//! [`sheet`] is the page that the shortest length ends with, [`plan`] the transition plan, [`annex`] every number,
//! answer and source behind it, [`fridge`], [`roles`] and [`poster`] what people keep before their eyes, [`session_sheets`]
//! what whoever leads a training holds in hand, [`place_sheet`] what a public place offers, [`funder`] the answers in frames
//! that funders know, [`publication`] what an association chooses to publish, [`grid`] the plan as a table, [`calendar`] its
//! days; [`summary`], [`resolution`], [`project`], [`message`] and [`minutes`] serve the session that votes on it; [`charter`],
//! [`help_charter`] and [`cooperation`] are rules to adopt; [`kit`] is what a workshop needs on paper. [`accompany`] adds what
//! a partner brings. [`figure`] draws the pictures that documents and screens share.

mod action;
mod amount;
mod annex;
mod calendar;
pub mod figure;
mod funder;
mod grid;
pub mod kit;
pub mod name;
mod neighbour;
mod pack;
mod partner;
mod pen;
mod people;
mod place;
mod plan;
mod publication;
mod room;
mod rules;
mod sheet;
mod told;
mod value;

use crate::document::{self, Block, Document, small};
use crate::html::HtmlWords;
use crate::odt::OdtWords;
use crate::pdf::{self, PdfWords};
use crate::plain::PlainWords;
use chrono::{Months, NaiveDate};
use rumb_engine as engine;
use rumb_engine::autonomy::{Autonomy, autonomy};
use rumb_engine::catalogue::{Actor, Catalogue};
use rumb_engine::condition::Reading;
use rumb_engine::id::NeedId;
use rumb_engine::maturity::{Shown, shown};
use rumb_engine::neighbour::{Neighbour, home, nearest};
use rumb_engine::plan::Plan;
use rumb_engine::recommendation::{Circle, Recommendation, helpers, recommendations};
use rumb_engine::sheet::{Sheet, Strength, strengths};
use rumb_locale::{Arg, Language, Words};
use std::collections::BTreeSet;

pub use annex::annex;
pub use calendar::calendar;
pub use funder::funder;
pub use grid::grid;
pub use neighbour::{hours, place};
pub use pack::{message, minutes, project, resolution, summary};
pub use partner::{Closing, Partner, Passage, Share, accompany};
pub use people::{fridge, poster, roles, session_sheets};
pub use place::place_sheet;
pub use plan::plan;
pub use publication::{PublicationField, publication};
pub use rules::{charter, cooperation, help_charter};
pub use sheet::sheet;
pub use told::Teller;

/// What the first-steps sheet is made of.
#[derive(Clone, Copy, Debug)]
pub struct SheetInput<'a> {
    /// The association's name; may be empty.
    pub association: &'a str,
    /// When the audit began, printed as the document's.
    pub date: NaiveDate,
    /// The day on which it is made: how old a fact is counts from it.
    pub today: NaiveDate,
    pub reading: Reading<'a>,
    pub catalogue: &'a Catalogue,
    pub sheet: &'a Sheet,
    /// People and places of the user's own that are near, the nearest first.
    pub neighbours: &'a [&'a Neighbour],
}

/// What the plan and its annex are made of.
#[derive(Clone, Copy, Debug)]
pub struct PlanInput<'a> {
    /// The association's name; may be empty.
    pub association: &'a str,
    /// When the audit began, printed as the document's.
    pub date: NaiveDate,
    /// The day on which they are made: how old a fact is counts from it.
    pub today: NaiveDate,
    /// First day of the plan: review dates count from it.
    pub start: NaiveDate,
    pub reading: Reading<'a>,
    pub catalogue: &'a Catalogue,
    pub shown: &'a Shown,
    /// None where no tool is known to be in use.
    pub autonomy: Option<&'a Autonomy>,
    pub recommendations: &'a [Recommendation],
    /// Needs about which nothing is left to propose: decided, or imposed.
    pub settled: &'a BTreeSet<NeedId>,
    pub plan: &'a Plan,
    /// Those of the results that are shown.
    pub strengths: &'a [Strength],
    /// Its flags and questions to find out serve the plan too.
    pub sheet: &'a Sheet,
    /// People and places of the user's own that are near, the nearest first.
    pub neighbours: &'a [&'a Neighbour],
    /// People and places nearby, at most six.
    pub helpers: &'a [&'a Actor],
    /// Who of them all can help with one action.
    pub circle: &'a Circle<'a>,
}

/// What the sheet of a public place is made of.
#[derive(Clone, Copy, Debug)]
pub struct PlaceInput<'a> {
    /// The association's name; may be empty.
    pub association: &'a str,
    /// When the audit began, printed as the document's.
    pub date: NaiveDate,
    pub reading: Reading<'a>,
}

/// Who and when the documents are about.
#[derive(Clone, Copy, Debug)]
pub struct Occasion<'a> {
    /// The association's name; may be empty.
    pub association: &'a str,
    /// When the audit began, printed as the documents' date: a board votes on what that audit found, whenever it is
    /// printed.
    pub audited: NaiveDate,
    /// The day on which the documents are made: what is due soon, and how old a fact is, count from it.
    pub today: NaiveDate,
    /// First day of the plan.
    pub start: NaiveDate,
    /// The user's own address book, in any order.
    pub neighbours: &'a [Neighbour],
    /// The needs that a text names: what somebody of the address book helps with.
    pub named: fn(&str) -> BTreeSet<NeedId>,
}

/// Asks the engine for everything that the documents of an audit say, once, and makes something of it.
pub fn prepare<T>(
    reading: Reading<'_>,
    catalogue: &Catalogue,
    occasion: Occasion<'_>,
    make: impl FnOnce(&PlanInput<'_>) -> T,
) -> T {
    let Occasion { association, audited: date, today, start, neighbours, named } = occasion;
    let first = engine::sheet::sheet(reading, catalogue, today);
    let shown = shown(reading.questionnaire, reading.audit);
    let neighbours = &nearest(neighbours, home(reading));
    let autonomy = autonomy(reading, catalogue);
    let autonomy = autonomy.as_ref();
    make(&PlanInput {
        association,
        date,
        today,
        start,
        reading,
        catalogue,
        shown: &shown,
        autonomy,
        recommendations: &recommendations(reading, catalogue, autonomy, today),
        settled: &plan::settled(reading, catalogue),
        plan: &engine::plan::plan_on(reading, catalogue, start, today),
        strengths: &strengths(Reading::new(reading.questionnaire, &shown.audit)),
        sheet: &first,
        neighbours,
        helpers: &helpers(reading, catalogue),
        circle: &Circle::of(reading, catalogue, neighbours, named),
    })
}

/// Months after the beginning of the plan in which a board looks how it goes; the last is the next audit.
const REVIEWS: [u32; 4] = [1, 3, 6, 12];

impl<'a> PlanInput<'a> {
    /// The days on which the plan is looked at again, after so many months; the last is that of the next audit.
    fn reviews(&self) -> [(u32, NaiveDate); 4] {
        REVIEWS.map(|months| (months, self.start.checked_add_months(Months::new(months)).unwrap_or(self.start)))
    }

    /// What the first-steps sheet is made of.
    pub fn of_sheet(&self) -> SheetInput<'a> {
        let Self { association, date, today, reading, catalogue, sheet, neighbours, .. } = *self;
        SheetInput { association, date, today, reading, catalogue, sheet, neighbours }
    }

    /// What the sheet of a public place is made of.
    pub fn of_place(&self) -> PlaceInput<'a> {
        PlaceInput { association: self.association, date: self.date, reading: self.reading }
    }
}

/// Whether the sheet of a public place can be made: something is answered about the place.
pub fn has_place(reading: Reading<'_>) -> bool {
    is_place(reading)
        && reading.asked().any(|one| one.area == *place::AREA && reading.audit.answers.contains_key(&one.id))
}

/// Whether the module of the public place is asked.
pub fn is_place(reading: Reading<'_>) -> bool {
    reading.asked().any(|question| question.area == *place::AREA)
}

/// The language of a document whose words are in `language`.
pub fn language(language: Language) -> document::Language {
    document::Language::new(language.code())
}

/// The document as it is printed, where some of its letters are drawn by no face: a word at the end of its first part says
/// what the dots are that stand for them. None where it is printed as it is.
pub fn printed(document: &Document, words: &Words) -> Option<Document> {
    if document.unprinted().is_empty() {
        return None;
    }
    let mut document = document.clone();
    let is_break = |block: &Block| matches!(block, Block::PageBreak);
    let end = document.blocks.iter().position(is_break).unwrap_or(document.blocks.len());
    document.blocks.insert(end, small(pen::Pen::new(words).say("document-dots")).into());
    Some(document)
}

/// Counts the pages that a document has on paper.
fn pages(document: &Document, words: &Words) -> usize {
    pdf::count_pages(printed(document, words).as_ref().unwrap_or(document), &furniture(words))
}

/// The few words that the writer of pages needs.
pub fn page_words(words: &Words) -> HtmlWords {
    HtmlWords { contents: words.say("document-contents"), tick_box: words.say("tick-box") }
}

/// The few words that the writer of plain text needs.
pub fn plain_words(words: &Words) -> PlainWords<'_> {
    PlainWords { label: Box::new(|name| words.tell("label", &[("name", Arg::Text(name))])) }
}

/// The few words that the writer of texts for office programs needs.
pub fn office_words(words: &Words) -> OdtWords<'_> {
    OdtWords {
        page: Box::new(|page, pages| words.tell("page", &[("page", Arg::Text(page)), ("pages", Arg::Text(pages))])),
        label: Box::new(|name| words.tell("label", &[("name", Arg::Text(name))])),
    }
}

/// The few words that the PDF writer needs.
pub fn furniture(words: &Words) -> PdfWords<'_> {
    let number = |number: usize| Arg::Number(i64::try_from(number).unwrap_or(i64::MAX));
    PdfWords {
        page: Box::new(move |page, pages| words.tell("page", &[("page", number(page)), ("pages", number(pages))])),
        link: Box::new(|target| words.tell("link", &[("target", Arg::Text(target))])),
        tick_box: words.say("tick-box"),
    }
}
