//! The resolution: a part of the plan, and a document of its own to vote on and to sign.

use super::{body, leads};
use crate::document::{
    Block, Document, Level, Phrase, Run, blank, bullets, heading, lead, numbers, paragraph, small, together,
};
use crate::paper::PlanInput;
use crate::paper::pen::join;
use crate::paper::plan::{Desk, money};
use rumb_locale::{Arg, Words};

/// The titles of the documents that go with it.
const JOINED: [&str; 3] = ["road-map-title", "annex-title", "summary-title"];

/// What is voted on, one after the other.
#[derive(Clone, Copy)]
pub(super) enum Point {
    Adopts,
    Appoints,
    Prefers,
    Means,
    Reviews,
    Protects,
}

impl Point {
    pub(super) const ALL: [Point; 6] =
        [Point::Adopts, Point::Appoints, Point::Prefers, Point::Means, Point::Reviews, Point::Protects];

    /// The message that names it in few words.
    pub(super) fn short(self) -> &'static str {
        match self {
            Point::Adopts => "vote-point-adopts",
            Point::Appoints => "vote-point-appoints",
            Point::Prefers => "vote-point-prefers",
            Point::Means => "vote-point-means",
            Point::Reviews => "vote-point-reviews",
            Point::Protects => "vote-point-protects",
        }
    }

    /// Its sentence in the resolution.
    fn sentence(self, desk: Desk<'_>) -> Run {
        match self {
            Point::Adopts => adopts(desk),
            Point::Appoints => appoints(desk),
            Point::Prefers => desk.pen.say("resolution-prefers"),
            Point::Means => means(desk),
            Point::Reviews => desk.pen.say("resolution-reviews"),
            Point::Protects => desk.pen.say("resolution-protects"),
        }
    }
}

/// Writes the draft resolution on a page of its own, with votes and signatures to fill in.
pub fn resolution(input: &PlanInput<'_>, words: &Words) -> Document {
    let desk = Desk::new(input, words);
    let pen = desk.pen;
    let mut document = desk.document("resolution-title", "resolution-subject");
    document.push(heading(Level::Two, pen.say("resolution-title")));
    document.push(lead(input.association));
    document.push(small(pen.say("decision-lead")));
    text(desk).into_iter().for_each(|block| document.push(block));
    document.push(heading(Level::Three, pen.say("resolution-joined")));
    document.push(bullets(JOINED.map(|title| joined(desk, title))));
    document.push(signatures(desk));
    document
}

/// What is decided, point by point, with the votes to fill in.
pub(in crate::paper) fn text(desk: Desk<'_>) -> Vec<Block> {
    let pen = desk.pen;
    let points = Point::ALL.map(|point| point.sentence(desk));
    let votes = ["vote-for", "vote-against", "vote-abstain"].map(|id| pen.labelled(id, pen.say("dots-short")));
    vec![paragraph(opening(desk)).into(), numbers(points).into(), paragraph(join(votes, "  ")).into()]
}

/// The lines to sign on.
pub(in crate::paper) fn signatures(desk: Desk<'_>) -> Block {
    together(["signature-date", "signature-chair", "signature-lead"].map(|id| blank(desk.pen.label(id))).into())
}

/// The plan, and the months that it takes.
fn adopts(desk: Desk<'_>) -> Run {
    let (pen, start) = (desk.pen, desk.input.plan.start);
    let (from, to) = (pen.month(start), pen.month(start.plus(11)));
    pen.tell("resolution-adopts", &[("from", Arg::Text(&from)), ("to", Arg::Text(&to))])
}

/// Who leads and who stands in; dots where nobody is named yet.
fn appoints(desk: Desk<'_>) -> Run {
    let [lead, deputy] = leads(desk).map(|name| name.unwrap_or_else(|| desk.pen.plain("dots")));
    desk.pen.tell("resolution-appoints", &[("lead", Arg::Text(&lead)), ("deputy", Arg::Text(&deputy))])
}

/// The hours and the money of the year.
fn means(desk: Desk<'_>) -> Run {
    let totals = desk.input.plan.totals;
    let (hours, money) = (desk.pen.hours(totals.hours), money(desk, totals));
    desk.pen.tell("resolution-means", &[("hours", Arg::Text(&hours)), ("money", Arg::Text(&money))])
}

/// Which body decides, of which association, and what it has read; the day of the meeting stays open.
fn opening(desk: Desk<'_>) -> Phrase {
    let (pen, input) = (desk.pen, desk.input);
    let (audited, dots) = (pen.date(input.date), pen.plain("dots"));
    let association = if input.association.is_empty() { dots.as_str() } else { input.association };
    let args = [
        ("association", Arg::Text(association)),
        ("dots", Arg::Text(dots.as_str())),
        ("audited", Arg::Text(audited.as_str())),
    ];
    pen.tell(&format!("resolution-opening-{}", body(desk)), &args).into()
}

fn joined(desk: Desk<'_>, title: &str) -> Phrase {
    let (title, audited) = (desk.pen.plain(title), desk.pen.date(desk.input.date));
    let args = [("title", Arg::Text(title.as_str())), ("audited", Arg::Text(audited.as_str()))];
    desk.pen.tell("resolution-joined-line", &args).into()
}
