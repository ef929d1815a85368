//! The summary: one page that a chair reads aloud in three minutes.

mod year;

use super::change::{Change, changes};
use super::{decides, fitting, leads, voted};
use crate::document::{Block, Document, Level, Phrase, Run, Weight, bullets, heading, paragraph, strong, text};
use crate::paper::neighbour::clipped;
use crate::paper::pen::join;
use crate::paper::plan::{Desk, settle};
use crate::paper::{PlanInput, name, pages};
use rumb_engine::condition::Reading;
use rumb_engine::fraction::{Fraction, percent_of, whole};
use rumb_engine::maturity::{self, AreaResult};
use rumb_engine::need::question_priority;
use rumb_engine::plan::{Closing, FlagClosing};
use rumb_locale::{Arg, Words};
use std::cmp::Reverse;

/// Words that three minutes hold.
const WORDS: usize = 380;
/// Areas named as priorities.
const PRIORITIES: usize = 3;
/// How much is told: the first with which everything fits.
const AMOUNTS: [Amount; 7] = [
    Amount { flags: 4, changes: 4, telling: Telling::All },
    Amount { flags: 3, changes: 3, telling: Telling::All },
    Amount { flags: 3, changes: 3, telling: Telling::Few },
    Amount { flags: 3, changes: 2, telling: Telling::Few },
    Amount { flags: 3, changes: 1, telling: Telling::Few },
    Amount { flags: 2, changes: 1, telling: Telling::Least },
    LEAST,
];
const LEAST: Amount = Amount { flags: 1, changes: 1, telling: Telling::Least };
/// Letters of a person's name, at most.
const PERSON: usize = 30;
/// Letters of the association's name, at most: with longer ones the page is full of it.
const TITLE: usize = 120;

/// Writes the summary: one A4 page, and three minutes.
pub fn summary(input: &PlanInput<'_>, words: &Words) -> Document {
    let fits = |desk: Desk<'_>, amount| {
        let document = written(Page { desk, amount });
        document.words() <= WORDS && pages(&document, desk.words) == 1
    };
    let amount = fitting(input, AMOUNTS, fits).unwrap_or(LEAST);
    written(Page { desk: Desk::new(input, words), amount })
}

/// How much is told of what may be long.
#[derive(Clone, Copy)]
struct Amount {
    flags: usize,
    changes: usize,
    telling: Telling,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Telling {
    All,
    /// The hours to attend are left to the plan.
    Few,
    /// Names are cut short too.
    Least,
}

/// What is written, and how much of it.
#[derive(Clone, Copy)]
struct Page<'a> {
    desk: Desk<'a>,
    amount: Amount,
}

fn written(page: Page<'_>) -> Document {
    let (desk, pen) = (page.desk, page.desk.pen);
    let mut document = desk.document("summary-title", "summary-subject");
    document.push(heading(Level::Two, pen.say("summary-title")));
    let is_least = page.amount.telling == Telling::Least;
    let title = if is_least { TITLE / 2 } else { TITLE };
    let (name, day) = (clipped(desk.input.association, title), pen.date(desk.input.date));
    let aloud = (!is_least).then(|| pen.say("summary-aloud").into());
    document.push(paragraph(join([strong(name).into(), text(day).into()].into_iter().chain(aloud), " · ")));
    document.push(page.standing());
    let parts: [(&str, Vec<Block>); 4] = [
        ("results-strengths", page.strengths()),
        ("summary-priorities", page.priorities()),
        ("summary-year", page.year()),
        ("summary-vote", page.vote()),
    ];
    for (title, blocks) in parts {
        document.push(heading(Level::Three, pen.say(title)));
        blocks.into_iter().for_each(|block| document.push(block));
    }
    document
}

impl Page<'_> {
    /// Both axes, in words; no figure for how people work.
    fn standing(self) -> Block {
        let (pen, input) = (self.desk.pen, self.desk.input);
        let level = input.shown.maturity.score.map(|score| pen.plain(&name::level(maturity::level(score))));
        let level = match level {
            Some(level) => pen.tell("summary-level", &[("level", Arg::Text(&level))]),
            None => pen.say("summary-level-none"),
        };
        let points =
            input.autonomy.and_then(|found| found.score.as_ref()).map(|score| percent_of(&(score / whole(100))));
        let freedom = match points {
            Some(points) => pen.tell("summary-freedom", &[("points", Arg::Number(points))]),
            None => pen.say("summary-freedom-none"),
        };
        said([level, freedom])
    }

    fn strengths(self) -> Vec<Block> {
        let pen = self.desk.pen;
        let strengths = self.desk.input.strengths.iter();
        let told = strengths.filter_map(|one| pen.find(&format!("{}.strength", name::question(&one.question)), &[]));
        let told: Vec<Run> = told.collect();
        if told.is_empty() { vec![said([pen.say("strengths-none")])] } else { vec![bullets(told).into()] }
    }

    /// The areas that need most, then what is to settle, or that nothing is.
    fn priorities(self) -> Vec<Block> {
        let pen = self.desk.pen;
        let maturity = self.desk.maturity();
        let needs = |area: &&AreaResult| area.priority.is_some_and(|priority| priority > Fraction::from(0));
        let mut areas: Vec<&AreaResult> = maturity.areas.iter().filter(needs).collect();
        // The sort is stable: equal ones stay in the questionnaire's order.
        areas.sort_by_key(|area| Reverse(area.priority));
        let areas: Vec<Phrase> = areas.into_iter().take(PRIORITIES).map(|area| self.priority(area)).collect();
        let mut blocks: Vec<Block> = match areas.is_empty() {
            true => vec![said([pen.say("summary-priorities-none")])],
            false => vec![bullets(areas).into()],
        };
        let is_open = |flag: &&FlagClosing| !matches!(flag.closing, Closing::Done(_));
        let flags: Vec<_> = self.desk.input.plan.flags.iter().filter(is_open).collect();
        blocks.push(if flags.is_empty() { said([pen.say("summary-settle-none")]) } else { self.settle(&flags) });
        blocks
    }

    fn settle(self, flags: &[&FlagClosing]) -> Block {
        let pen = self.desk.pen;
        let (shown, hidden) = flags.split_at(flags.len().min(self.amount.flags));
        let told = shown.iter().map(|flag| settle(self.desk, flag));
        let more = (!hidden.is_empty()).then(|| pen.count("summary-settle-more", hidden.len()).into());
        paragraph(pen.labelled("results-settle", join(told.chain(more), " "))).into()
    }

    /// An area, and the weightiest of its low answers that is no danger: those are told apart.
    fn priority(self, area: &AreaResult) -> Phrase {
        let pen = self.desk.pen;
        let reading = Reading::new(self.desk.input.reading.questionnaire, &self.desk.input.shown.audit);
        let low = reading.asked().filter(|question| question.area == area.id && reading.worth(question).is_low());
        let first =
            low.filter(|one| !reading.is_flagged(one)).min_by_key(|one| Reverse(question_priority(reading, one)));
        let gap = first.and_then(|question| pen.find(&format!("{}.gap", name::question(&question.id)), &[]));
        let area = Run { weight: Weight::Bold, ..pen.say(&name::area(&area.id)) };
        let mut runs = vec![area, Run { weight: Weight::Bold, ..text(".") }];
        runs.extend(gap.into_iter().flat_map(|gap| [text(" "), gap]));
        runs.into()
    }

    fn members(self) -> Block {
        let pen = self.desk.pen;
        let count = changes(self.desk).iter().filter(|change| change.is_of_members).count();
        let is_over = self.desk.input.plan.is_over();
        let change = match count {
            // A year that is over promises nothing.
            0 if is_over => None,
            0 => Some(pen.say("summary-members-none")),
            _ => Some(pen.count("summary-members-change", count)),
        };
        let has_path = is_over || self.amount.telling != Telling::Least;
        let path = has_path.then(|| pen.say("summary-members-path"));
        let told = change.into_iter().chain(path).map(Phrase::from);
        paragraph(pen.labelled("summary-members", join(told, " "))).into()
    }

    /// Who votes, when and on what; who would lead; and when one looks again.
    fn vote(self) -> Vec<Block> {
        let (pen, plan) = (self.desk.pen, self.desk.input.plan);
        let body = decides(self.desk);
        let points = pen.plain("summary-points");
        let on = [("body", Arg::Text(body.as_str())), ("points", Arg::Text(points.as_str()))];
        let vote = match (voted(self.desk), plan.vote.month) {
            (Some(date), _) => pen.tell("summary-voted", &[on[0], on[1], ("date", Arg::Text(&date))]),
            (None, Some(month)) => {
                let month = pen.month(month);
                pen.tell("summary-vote-planned", &[on[0], on[1], ("month", Arg::Text(&month))])
            }
            (None, None) => pen.tell("summary-vote-open", &on),
        };
        let [(_, first), .., (_, last)] = self.desk.input.reviews();
        let [first, last] = [first, last].map(|day| pen.date(day));
        let dates = [("first", Arg::Text(first.as_str())), ("last", Arg::Text(last.as_str()))];
        vec![said([vote, self.lead(), pen.tell("summary-dates", &dates)])]
    }

    fn lead(self) -> Run {
        let [lead, deputy] = leads(self.desk);
        let id = match (&lead, &deputy) {
            (Some(_), Some(_)) => "summary-lead",
            (Some(_), None) => "summary-lead-alone",
            (None, Some(_)) => "summary-deputy-alone",
            (None, None) => "summary-lead-none",
        };
        let [lead, deputy] = [lead, deputy].map(|name| clipped(&name.unwrap_or_default(), PERSON));
        self.desk.pen.tell(id, &[("lead", Arg::Text(&lead)), ("deputy", Arg::Text(&deputy))])
    }
}

/// A change, in the words that are given, with its month.
pub(super) fn month(desk: Desk<'_>, said: &str, change: &Change<'_>) -> String {
    let month = desk.pen.month(change.month);
    desk.pen.plainly("pack-change-month", &[("change", Arg::Text(said)), ("month", Arg::Text(&month))])
}

/// Sentences in one paragraph.
fn said(sentences: impl IntoIterator<Item = Run>) -> Block {
    paragraph(join(sentences.into_iter().map(Phrase::from), " ")).into()
}
