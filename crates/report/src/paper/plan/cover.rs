use super::{Desk, PARTS};
use crate::document::{Block, Item, Level, Phrase, Term, bullets, heading, lead, paragraph, see};
use crate::paper::name;
use rumb_engine::condition::Worth;
use rumb_locale::Arg;

/// Who, when, how sure, and what stands where; no grade.
pub(super) fn cover(desk: Desk<'_>) -> Vec<Block> {
    let (pen, input) = (desk.pen, desk.input);
    let mut blocks = vec![
        lead(input.association).into(),
        Block::Terms(facts(desk)),
        heading(Level::Three, pen.say("cover-reading")).into(),
        paragraph(pen.say("cover-reading-text")).into(),
        paragraph(pen.say("cover-annex")).into(),
        heading(Level::Three, pen.say("cover-parts")).into(),
    ];
    let parts = PARTS.iter().filter(|part| !(part.write)(desk).is_empty());
    let parts = parts.map(|part| Item::from(see(pen.plain(part.title), part.title)));
    blocks.push(bullets(parts).into());
    blocks
}

fn facts(desk: Desk<'_>) -> Vec<Term> {
    let (pen, input) = (desk.pen, desk.input);
    let plan = input.plan;
    let year = pen.months(plan.start, plan.start.plus(11));
    let mut facts = vec![
        term(desk, "cover-date", pen.date(input.date)),
        term(desk, "cover-length", pen.say(name::length(input.shown.length))),
        term(desk, "cover-for", pen.say("cover-for-text")),
        term(desk, "cover-confidence", confidence(desk)),
        term(desk, "cover-year", year),
        term(desk, "cover-hours", hours(desk)),
        term(desk, "cover-money", money(desk)),
    ];
    let missing = input.shown.missing.len();
    if input.shown.length != input.reading.audit.length {
        let chosen = pen.plain(name::length(input.reading.audit.length));
        let args = [("chosen", Arg::Text(chosen.as_str())), ("n", Arg::Number(i64::try_from(missing).unwrap_or(0)))];
        facts.push(term(desk, "cover-under-way", pen.tell("cover-under-way-text", &args)));
    }
    facts
}

fn term(desk: Desk<'_>, id: &str, value: impl Into<Phrase>) -> Term {
    Term { name: desk.pen.say(id).into(), value: value.into() }
}

/// How sure the picture is, and how many questions it rests on.
fn confidence(desk: Desk<'_>) -> Phrase {
    let (pen, reading) = (desk.pen, desk.input.reading);
    let worths: Vec<_> =
        reading.asked().filter(|question| question.scoring.is_some()).map(|question| reading.worth(question)).collect();
    let concerned = worths.iter().filter(|worth| !matches!(worth, Worth::NotConcerned)).count();
    let known = worths.iter().filter(|worth| matches!(worth, Worth::Level(_))).count();
    let number = |count: usize| Arg::Number(i64::try_from(count).unwrap_or(i64::MAX));
    let rests = pen.tell("cover-rests", &[("known", number(known)), ("asked", number(concerned))]);
    vec![pen.say(name::confidence(desk.input.shown.maturity.confidence)), crate::document::text(" "), rests].into()
}

fn hours(desk: Desk<'_>) -> Phrase {
    let (pen, plan) = (desk.pen, desk.input.plan);
    let (planned, each) = (pen.hours(plan.totals.hours), pen.hours(monthly(desk)));
    pen.tell("cover-hours-text", &[("planned", Arg::Text(&planned)), ("each", Arg::Text(&each))]).into()
}

/// Hours of an open month.
pub(super) fn monthly(desk: Desk<'_>) -> u32 {
    desk.input.plan.load.iter().map(|load| load.capacity).max().unwrap_or(0)
}

/// What the actions cost, once and each year.
pub(super) fn money(desk: Desk<'_>) -> Phrase {
    let (pen, totals) = (desk.pen, desk.input.plan.totals);
    let (once, yearly) = (pen.euros(totals.once_eur), pen.euros(totals.yearly_eur));
    let args = [("once", Arg::Text(once.as_str())), ("yearly", Arg::Text(yearly.as_str()))];
    match (totals.once_eur[1], totals.yearly_eur[1]) {
        (0, 0) => pen.say("money-none").into(),
        (_, 0) => pen.tell("money-once", &args).into(),
        (0, _) => pen.tell("money-yearly", &args).into(),
        _ => pen.tell("money-both", &args).into(),
    }
}
