//! The transition plan: ten parts, in the order in which a board reads them.

mod action;
mod actor;
mod contract;
mod cover;
mod decision;
mod doubt;
mod later;
mod leaving;
mod ledger;
mod reference;
mod risk;
mod situation;
mod tool;
mod training;
mod wish;

pub(super) use action::{all, owner};
pub(super) use actor::{beside, shown};
pub(super) use contract::line as contract;
pub(super) use cover::hours;
pub(super) use cover::money;
pub(super) use decision::reviews;
pub(super) use ledger::settled;
pub(super) use reference::legitimising;
pub(super) use situation::settle;
pub(super) use tool::{hosts, named_hosts, no_tool, software};
pub(super) use training::choices;

use super::PlanInput;
use super::pen::Pen;
use crate::document::{Block, Document, Level, Run, heading};
use rumb_engine::answer::Tool;
use rumb_engine::condition::Reading;
use rumb_engine::id::QuestionId;
use rumb_engine::maturity::{AreaState, Maturity};
use rumb_engine::recommendation::country;
use rumb_locale::{Arg, Words};

/// Writes the transition plan: at most twelve pages for a micro association.
///
/// Where one action told less in full spares a nearly empty page, it is told in the annex alone.
pub fn plan(input: &PlanInput<'_>, words: &Words) -> Document {
    let desk = Desk::new(input, words);
    let tries = TOLD.map(|told| written(Desk { told, ..desk }));
    let shortest = tries.into_iter().min_by_key(|document| super::pages(document, words));
    shortest.unwrap_or_else(|| written(desk))
}

fn written(desk: Desk<'_>) -> Document {
    let mut document = desk.document("road-map-title", "road-map-subject");
    document.push(heading(Level::One, desk.pen.say("road-map-title")));
    for block in cover::cover(desk) {
        document.push(block);
    }
    for part in PARTS {
        let blocks = (part.write)(desk);
        if blocks.is_empty() {
            continue;
        }
        if part.opens == Opening::NewPage {
            document.push(Block::PageBreak);
        }
        document.push(heading(Level::Two, desk.pen.say(part.title)).anchored(part.title));
        blocks.into_iter().for_each(|block| document.push(block));
    }
    document
}

/// What the parts are written from.
#[derive(Clone, Copy)]
pub(super) struct Desk<'a> {
    pub(super) pen: Pen<'a>,
    pub(super) words: &'a Words,
    pub(super) input: &'a PlanInput<'a>,
    /// Actions of a long plan that are told in full: those that begin first. The annex tells all.
    pub(super) told: usize,
}

/// How many may be told, the most first: the first of those that take the fewest pages is taken.
const TOLD: [usize; 3] = [12, 11, 10];

/// A part: its title, which names its place too, and what writes it. A part without blocks is left out.
struct Part {
    title: &'static str,
    opens: Opening,
    write: fn(Desk<'_>) -> Vec<Block>,
}

/// Where a part begins.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Opening {
    Here,
    NewPage,
}

const PARTS: [Part; 10] = [
    Part { title: "results-title", opens: Opening::NewPage, write: situation::situation },
    Part { title: "part-wish", opens: Opening::Here, write: wish::wish },
    Part { title: "part-tools", opens: Opening::Here, write: tool::tools },
    Part { title: "part-actions", opens: Opening::Here, write: action::actions },
    Part { title: "part-leaving", opens: Opening::Here, write: leaving::leaving },
    Part { title: "part-trainings", opens: Opening::Here, write: training::trainings },
    Part { title: "actors", opens: Opening::Here, write: actor::actors },
    Part { title: "part-risks", opens: Opening::Here, write: risk::risks },
    Part { title: "part-later", opens: Opening::Here, write: later::later },
    Part { title: "part-decision", opens: Opening::NewPage, write: decision::decision },
];

impl<'a> Desk<'a> {
    pub(super) fn new(input: &'a PlanInput<'a>, words: &'a Words) -> Self {
        Self { pen: Pen::new(words), words, input, told: TOLD[0] }
    }

    /// An empty document about the association.
    pub(super) fn document(self, title: &str, subject: &str) -> Document {
        let pen = self.pen;
        let day = pen.date(self.input.date);
        let mut document = Document::new(pen.plain(title), pen.language(), self.input.date);
        document.author = self.input.association.to_owned();
        document.subject = pen.plain(subject);
        document.footer = pen.plainly("footer", &[("date", Arg::Text(&day))]);
        document
    }

    /// The figures of the areas; one of which this length asks nothing lacks answers, it does not leave people unconcerned.
    pub(super) fn maturity(self) -> Maturity {
        let reading = Reading::new(self.input.reading.questionnaire, &self.input.shown.audit);
        let mut maturity = self.input.shown.maturity.clone();
        for area in &mut maturity.areas {
            let is_asked = reading.asked().any(|question| question.area == area.id && question.scoring.is_some());
            if area.state == AreaState::NotApplicable && !is_asked {
                area.state = AreaState::Insufficient;
            }
        }
        maturity
    }

    /// What is not to be had where the association is, when there are words for it: `no-host`.
    pub(super) fn of_country(self, what: &str) -> Option<Run> {
        let country = country(self.input.reading)?.to_lowercase();
        self.pen.find(&format!("country-{country}.{what}"), &[])
    }

    /// The name of a software or product; its id when the catalogue has lost it.
    pub(super) fn tool_name(self, id: &str) -> String {
        super::name::tool(self.input.catalogue, id, self.words)
    }

    /// The name of a tool in use.
    fn tool(self, tool: &Tool) -> String {
        super::name::entered(self.input.catalogue, &tool.product, tool.name.as_deref(), self.words)
    }

    /// Whether the counted value of a question is at most so much.
    pub(super) fn is_at_most(self, question: &str, value: i64) -> bool {
        let reading = self.input.reading;
        let question = reading.questionnaire.question(&QuestionId::from(question));
        question.and_then(|question| reading.worth(question).counted()).is_some_and(|counted| counted <= value)
    }
}
