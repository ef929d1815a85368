use super::{Desk, PARTS};
use crate::document::{Block, Item, Level, Phrase, Run, Term, bullets, heading, lead, paragraph, see, text};
use crate::paper::{name, pen::amount, pen::join};
use rumb_engine::condition::{Reading, Worth};
use rumb_engine::plan::Totals;
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
    let facts = vec![
        term(desk, "cover-date", pen.date(input.date)),
        term(desk, "cover-length", length(desk)),
        term(desk, "cover-for", pen.say("cover-for-text")),
        term(desk, "cover-confidence", confidence(desk)),
        term(desk, "cover-year", year),
        term(desk, "cover-hours", hours(desk)),
        term(desk, "cover-money", money(desk, input.plan.totals)),
        term(desk, "cover-after", after(desk)),
    ];
    facts
}

fn term(desk: Desk<'_>, id: &str, value: impl Into<Phrase>) -> Term {
    Term { name: desk.pen.say(id).into(), value: value.into() }
}

/// The length whose results these are, and what is missing for the one under way.
fn length(desk: Desk<'_>) -> Phrase {
    let (pen, shown, chosen) = (desk.pen, desk.input.shown, desk.input.reading.audit.length);
    if shown.is_without_deep(desk.input.reading.audit) {
        let missing = pen.tell("results-deep-open", &[("count", amount(shown.missing.len()))]);
        return [pen.say(name::length(chosen)), text(". "), missing].into();
    }
    if shown.audit.length == chosen {
        return pen.say(name::length(chosen)).into();
    }
    let (short, long) = (pen.plain(name::length(shown.audit.length)), pen.plain(name::length(chosen)));
    let missing = amount(shown.missing.len());
    let args = [("shown", Arg::Text(short.as_str())), ("chosen", Arg::Text(long.as_str())), ("count", missing)];
    pen.tell("results-shorter", &args).into()
}

/// How sure the picture is, and how many questions it rests on.
fn confidence(desk: Desk<'_>) -> Phrase {
    let (pen, input) = (desk.pen, desk.input);
    let reading = Reading::new(input.reading.questionnaire, &input.shown.audit);
    let scored = reading.asked().filter(|question| question.scoring.is_some());
    let worths: Vec<_> = scored.map(|question| reading.worth(question)).collect();
    let known = worths.iter().filter(|worth| matches!(worth, Worth::Level(_))).count();
    let rests = pen.tell("results-coverage", &[("known", amount(known)), ("asked", amount(worths.len()))]);
    [rests, text(" "), pen.say(name::confidence(desk.input.shown.maturity.confidence.as_ref()))].into()
}

/// Hours that the plan takes of those that there are, and those that are told apart.
pub(in crate::paper) fn hours(desk: Desk<'_>) -> Phrase {
    let plan = desk.input.plan;
    let args =
        [("planned", Arg::Number(plan.totals.hours.into())), ("available", Arg::Number(plan.available().into()))];
    let planned = [desk.pen.tell("plan-hours", &args)].into_iter().chain(beside(desk, plan.totals));
    join(planned.map(Phrase::from), " ")
}

/// Hours that are told apart: those of people who attend, and a mediator's.
fn beside(desk: Desk<'_>, totals: Totals) -> impl Iterator<Item = Run> {
    let told = |id: &str, minutes: u32| {
        let hours = desk.pen.duration(minutes);
        (minutes > 0).then(|| desk.pen.tell(id, &[("hours", Arg::Text(&hours))]))
    };
    let attend = told("year-attend", totals.attend_minutes);
    attend.into_iter().chain(told("year-mediator", totals.mediator_hours * 60))
}

/// What waits for the year after, when something does, what goes on to be paid in it, and what is not paid any more.
fn after(desk: Desk<'_>) -> Phrase {
    let (pen, totals) = (desk.pen, desk.input.plan.year_after);
    let (hours, money) = (pen.hours(totals.hours), money(desk, totals));
    let waiting = (totals.hours > 0).then(|| pen.tell("year-after-hours", &[("hours", Arg::Text(&hours))]));
    let money = pen.tell("year-money", &[("money", Arg::Text(&money))]);
    let saved =
        (totals.saved_eur > 0).then(|| pen.tell("plan-saved", &[("euros", Arg::Number(totals.saved_eur.into()))]));
    let told = waiting.into_iter().chain(beside(desk, totals)).chain([money]).chain(saved);
    join(told.map(Phrase::from), " ")
}

/// What the actions cost, once and each year.
pub(in crate::paper) fn money(desk: Desk<'_>, totals: Totals) -> String {
    let pen = desk.pen;
    let (once, yearly) = (pen.euros(totals.once_eur), pen.euros(totals.yearly_eur));
    let args = [("once", Arg::Text(once.as_str())), ("yearly", Arg::Text(yearly.as_str()))];
    match (totals.once_eur[1], totals.yearly_eur[1]) {
        (0, 0) => pen.plain("money-none"),
        (_, 0) => pen.plainly("money-once", &args),
        (0, _) => pen.plainly("money-yearly", &args),
        _ => pen.plainly("money-both", &args),
    }
}
