//! What an association may publish of its transition: what its people ticked, and nothing else.

use super::plan::{Desk, money};
use super::{PlanInput, name};
use crate::document::{
    Block, Document, Item, Level, Phrase, blank, bullets, heading, paragraph, small, strong, terms, text, together,
};
use rumb_engine::answer::{Decision, Progress, Verdict};
use rumb_engine::catalogue::StageKind;
use rumb_engine::condition::Band;
use rumb_engine::id::ActionId;
use rumb_engine::plan::Made;
use rumb_engine::recommendation::{Use, uses};
use rumb_locale::{Arg, Words};
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The questions of the profile that tell what an association does, and its country.
const SECTOR: &str = "PRF-03";
const COUNTRY: &str = "PRF-01";
/// Lines to write on under a heading.
const LINES: usize = 3;

/// Something that may be published.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PublicationField {
    /// The name of the association.
    Name,
    /// What it does, and how large it is.
    Profile,
    /// Its country, and nothing closer.
    Place,
    /// The tools that it used.
    Tools,
    /// What it decided about them.
    Decisions,
    /// The actions that are done.
    Steps,
    /// The hours planned, and a line for those given.
    Hours,
    /// The euros planned and no longer paid, and a line for those spent.
    Euros,
    /// Lines to write what helped.
    Helped,
    /// Lines to write what was hard.
    Obstacles,
    /// A line to write whom to ask.
    Contact,
}

impl PublicationField {
    /// All of them, in the order in which they stand on the sheet.
    pub const ALL: [PublicationField; 11] = [
        PublicationField::Name,
        PublicationField::Profile,
        PublicationField::Place,
        PublicationField::Tools,
        PublicationField::Decisions,
        PublicationField::Steps,
        PublicationField::Hours,
        PublicationField::Euros,
        PublicationField::Helped,
        PublicationField::Obstacles,
        PublicationField::Contact,
    ];

    /// The word by which messages, calls and the command line name it.
    pub fn word(self) -> &'static str {
        match self {
            PublicationField::Name => "name",
            PublicationField::Profile => "profile",
            PublicationField::Place => "place",
            PublicationField::Tools => "tools",
            PublicationField::Decisions => "decisions",
            PublicationField::Steps => "steps",
            PublicationField::Hours => "hours",
            PublicationField::Euros => "euros",
            PublicationField::Helped => "helped",
            PublicationField::Obstacles => "obstacles",
            PublicationField::Contact => "contact",
        }
    }
}

/// Writes what was ticked. What somebody typed freely is never told but for the name: no note, no reason, no own name of a tool
/// or of a person, no day.
pub fn publication(input: &PlanInput<'_>, ticked: &BTreeSet<PublicationField>, words: &Words) -> Document {
    let sheet = Sheet { desk: Desk::new(input, words), ticked };
    let pen = sheet.desk.pen;
    // The day of the audit is not among what may be ticked.
    let mut document = Document::new(pen.plain("publication-title"), pen.language(), input.today);
    document.subject = pen.plain("publication-subject");
    document.footer = pen.plain("publication-footer");
    document.push(heading(Level::One, pen.say("publication-title")));
    if sheet.has(PublicationField::Name) && !input.association.is_empty() {
        document.author = input.association.to_owned();
        document.push(paragraph(strong(input.association)));
    }
    sheet.profile().into_iter().for_each(|block| document.push(block));
    for (title, blocks) in [
        ("publication-before", sheet.before()),
        ("publication-decided", sheet.decided()),
        ("publication-done", sheet.done()),
        ("publication-helped", sheet.lines(PublicationField::Helped)),
        ("publication-hard", sheet.lines(PublicationField::Obstacles)),
        ("publication-contact", sheet.contact()),
    ] {
        if !blocks.is_empty() {
            document.push(heading(Level::Two, pen.say(title)));
            blocks.into_iter().for_each(|block| document.push(block));
        }
    }
    document.push(small(pen.say("publication-chosen")));
    document
}

struct Sheet<'a> {
    desk: Desk<'a>,
    ticked: &'a BTreeSet<PublicationField>,
}

impl Sheet<'_> {
    fn has(&self, field: PublicationField) -> bool {
        self.ticked.contains(&field)
    }

    /// What the association does, how large it is, and its country.
    fn profile(&self) -> Option<Block> {
        let (pen, reading) = (self.desk.pen, self.desk.input.reading);
        let option = |id: &str| {
            let word = reading.word(id)?;
            pen.find(&format!("question-{}.option-{word}", id.to_lowercase()), &[])
        };
        let mut facts = Vec::new();
        if self.has(PublicationField::Profile) {
            facts.extend(option(SECTOR).map(|sector| ("publication-sector", sector)));
            // Nobody is taken for small who did not say how many people there are.
            let is_told = ["PRF-04", "PRF-05"].iter().all(|id| reading.number(id).is_some());
            facts.extend(is_told.then(|| ("publication-size", pen.say(band(reading.band())))));
        }
        if self.has(PublicationField::Place) {
            facts.extend(option(COUNTRY).map(|country| ("publication-country", country)));
        }
        (!facts.is_empty()).then(|| terms(facts.into_iter().map(|(id, value)| (pen.say(id), value))))
    }

    /// The tools, need by need.
    fn before(&self) -> Vec<Block> {
        if !self.has(PublicationField::Tools) {
            return Vec::new();
        }
        let (pen, input) = (self.desk.pen, self.desk.input);
        let mut lines: Vec<(String, Vec<String>)> = Vec::new();
        for used in uses(input.reading, input.catalogue) {
            let need = pen.plain(&format!("need-{}", used.need));
            let tool = self.tool(&used);
            match lines.iter_mut().find(|(known, _)| *known == need) {
                Some((_, tools)) if tools.contains(&tool) => {}
                Some((_, tools)) => tools.push(tool),
                None => lines.push((need, vec![tool])),
            }
        }
        let items = lines.into_iter().map(|(need, tools)| Item::from(pen.named(&need, text(tools.join(", ")))));
        self.listed(items.collect(), "publication-no-tool")
    }

    /// What the catalogue calls a tool; what people typed themselves stays theirs.
    fn tool(&self, used: &Use) -> String {
        let known = |id: &str| {
            let catalogue = self.desk.input.catalogue;
            let is_product = catalogue.products.iter().any(|product| product.id.as_str() == id);
            is_product || catalogue.software.iter().any(|software| software.id.as_str() == id)
        };
        match used.products.as_slice() {
            [] => self.desk.pen.plain("publication-other-tool"),
            products if products.iter().all(|id| known(id.as_str())) => {
                name::tools(self.desk.input.catalogue, products, None, self.desk.words)
            }
            _ => self.desk.pen.plain("publication-other-tool"),
        }
    }

    /// What the board decided, need by need, without its reasons.
    fn decided(&self) -> Vec<Block> {
        if !self.has(PublicationField::Decisions) {
            return Vec::new();
        }
        let items = self.desk.input.reading.audit.decisions.iter().map(|(need, decision)| {
            let need = self.desk.pen.plain(&format!("need-{need}"));
            Item::from(self.desk.pen.named(&need, self.decision(decision)))
        });
        self.listed(items.collect(), "publication-nothing-decided")
    }

    fn decision(&self, decision: &Decision) -> Phrase {
        let pen = self.desk.pen;
        let (id, successor) = match &decision.verdict {
            Verdict::Keep => return pen.say("publication-keep").into(),
            Verdict::NotNow => return pen.say("publication-not-now").into(),
            Verdict::Replace(successor) => ("publication-replace", successor),
            Verdict::Combine(successor) => ("publication-combine", successor),
        };
        let software = self.desk.tool_name(successor.by.as_str());
        pen.tell(id, &[("software", Arg::Text(&software))]).into()
    }

    /// What was done, and what it took.
    fn done(&self) -> Vec<Block> {
        let (pen, totals) = (self.desk.pen, self.desk.input.plan.totals);
        // What is done or dropped is no part of the plan any more: its sums are of the rest.
        let mut told = self.desk.input.reading.audit.follow_up.values();
        let is_begun = told.any(|one| matches!(one.state, Progress::Done | Progress::Dropped));
        let still = if is_begun { "-left" } else { "" };
        let mut blocks = Vec::new();
        if self.has(PublicationField::Steps) {
            blocks.extend(self.listed(self.steps(), "publication-nothing-done"));
        }
        if self.has(PublicationField::Hours) {
            let planned = text(pen.hours(totals.hours));
            blocks.push(paragraph(pen.labelled(&format!("publication-hours{still}"), planned)).into());
            blocks.push(blank(pen.label("publication-hours-given")));
        }
        if self.has(PublicationField::Euros) {
            let planned = text(money(self.desk, totals));
            blocks.push(paragraph(pen.labelled(&format!("publication-euros{still}"), planned)).into());
            if totals.saved_eur > 0 {
                let saved = text(pen.euros([totals.saved_eur; 2]));
                blocks.push(paragraph(pen.labelled("publication-euros-saved", saved)).into());
            }
            blocks.push(blank(pen.label("publication-euros-spent")));
        }
        blocks
    }

    /// The actions that are done; where no decision is told, the stages of a change do not name the new tool.
    fn steps(&self) -> Vec<Item> {
        let (pen, input) = (self.desk.pen, self.desk.input);
        let done = input.reading.audit.follow_up.iter().filter(|(_, follow_up)| follow_up.state == Progress::Done);
        let told = done.filter_map(|(id, _)| match input.plan.made(id) {
            Some(made) if !self.has(PublicationField::Decisions) => Some(self.stage(made)),
            Some(_) => Some(pen.action(&input.plan.made, id).into()),
            None => self.is_of_library(id).then(|| pen.action(&input.plan.made, id).into()),
        });
        told.map(Item::from).collect()
    }

    /// Actions that only ask somebody tell what was not known: they are not told.
    fn is_of_library(&self, id: &ActionId) -> bool {
        self.desk.input.catalogue.actions.iter().any(|known| known.id == *id)
    }

    fn stage(&self, made: &Made) -> Phrase {
        let need = self.desk.pen.plain(&format!("need-{}", made.need));
        let id = match made.stage {
            StageKind::Pilot => "publication-pilot",
            StageKind::Training => "publication-training",
            StageKind::Move => "publication-move",
            StageKind::After => "publication-after",
            StageKind::Exit => "publication-exit",
        };
        self.desk.pen.tell(id, &[("need", Arg::Text(&need))]).into()
    }

    /// Lines to write on by hand.
    fn lines(&self, field: PublicationField) -> Vec<Block> {
        if !self.has(field) {
            return Vec::new();
        }
        vec![together((1..=LINES).map(|line| blank(format!("{line}."))).collect())]
    }

    fn contact(&self) -> Vec<Block> {
        match self.has(PublicationField::Contact) {
            true => vec![blank(self.desk.pen.label("publication-contact-who"))],
            false => Vec::new(),
        }
    }

    /// A list, or a sentence where there is nothing to list.
    fn listed(&self, items: Vec<Item>, nothing: &str) -> Vec<Block> {
        match items.is_empty() {
            true => vec![paragraph(self.desk.pen.say(nothing)).into()],
            false => vec![bullets(items).into()],
        }
    }
}

fn band(band: Band) -> &'static str {
    match band {
        Band::Micro => "publication-size-micro",
        Band::Small => "publication-size-small",
        Band::Medium => "publication-size-medium",
        Band::Large => "publication-size-large",
    }
}
