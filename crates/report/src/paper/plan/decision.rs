use super::Desk;
use super::cover::money;
use crate::document::{
    Block, Column, Level, PanelKind, Phrase, blank, heading, numbers, panel, paragraph, small, table, text, together,
};
use crate::paper::pen::join;
use chrono::Months;
use rumb_engine::answer::{Body, Person};
use rumb_engine::plan::{deputy, holder};
use rumb_engine::questionnaire::Role;
use rumb_locale::Arg;

/// The question of the profile that tells the country.
const COUNTRY: &str = "PRF-01";

/// The resolution with the votes to fill in, the dates of review, and the signatures.
pub(super) fn decision(desk: Desk<'_>) -> Vec<Block> {
    let pen = desk.pen;
    let mut blocks = vec![
        small(pen.say("decision-lead")).into(),
        panel(PanelKind::Plain, resolution(desk)).into(),
        heading(Level::Three, pen.say("review-title")).into(),
        small(pen.say("review-lead")).into(),
    ];
    blocks.push(reviews(desk));
    let signatures = ["signature-date", "signature-chair", "signature-lead"].map(|id| blank(pen.label(id)));
    blocks.push(together(signatures.into()));
    blocks
}

fn resolution(desk: Desk<'_>) -> Vec<Block> {
    let (pen, plan) = (desk.pen, desk.input.plan);
    let (from, to) = (pen.month(plan.start), pen.month(plan.start.plus(11)));
    let hours = pen.hours(plan.totals.hours);
    let years = [("from", Arg::Text(from.as_str())), ("to", Arg::Text(to.as_str()))];
    let money = money(desk, plan.totals);
    let means = [("hours", Arg::Text(hours.as_str())), ("money", Arg::Text(money.as_str()))];
    let points: [Phrase; 6] = [
        pen.tell("resolution-adopts", &years).into(),
        appoints(desk),
        pen.say("resolution-prefers").into(),
        pen.tell("resolution-means", &means).into(),
        pen.say("resolution-reviews").into(),
        pen.say("resolution-protects").into(),
    ];
    let votes = ["vote-for", "vote-against", "vote-abstain"].map(|id| pen.labelled(id, pen.say("dots-short")));
    vec![
        heading(Level::Three, pen.say("resolution-title")).into(),
        paragraph(opening(desk)).into(),
        numbers(points).into(),
        paragraph(join(votes, "  ")).into(),
    ]
}

/// Who leads and who stands in; dots where nobody is named yet.
fn appoints(desk: Desk<'_>) -> Phrase {
    let (people, dots) = (&desk.input.reading.audit.people, desk.pen.plain("dots"));
    let [lead, deputy] = [holder(people, Role::It), deputy(people, Role::It)];
    let named = |person: Option<&Person>| person.map_or_else(|| dots.clone(), |person| person.name.clone());
    let [lead, deputy] = [named(lead), named(deputy)];
    desk.pen.tell("resolution-appoints", &[("lead", Arg::Text(&lead)), ("deputy", Arg::Text(&deputy))]).into()
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
    // Belgian law has a name of its own for the board.
    let id = match (input.plan.vote.body, input.reading.word(COUNTRY)) {
        (Body::Assembly, _) => "resolution-opening-assembly",
        (Body::Board, Some("BE")) => "resolution-opening-board-be",
        (Body::Board, Some(_) | None) => "resolution-opening-board",
    };
    pen.tell(id, &args).into()
}

fn reviews(desk: Desk<'_>) -> Block {
    let pen = desk.pen;
    let mut rows = table([
        Column::new(pen.say("review-when"), 2.6),
        Column::new(pen.say("review-who"), 3.0),
        Column::new(pen.say("review-what"), 5.4),
    ]);
    for months in [1, 3, 6, 12] {
        let day = desk.input.start.checked_add_months(Months::new(months)).unwrap_or(desk.input.start);
        let id = format!("review-{months}");
        rows.row([text(pen.date(day)), pen.say(&format!("{id}.who")), pen.say(&id)]);
    }
    rows.into()
}
