//! The charter of the help that a public place offers: what it does with people and what it never does, and what they may
//! count on.

use super::{Rule, add, adoption, answer, draft, has, lines, list};
use crate::document::{Block, Document, Phrase, blank, bullets, paragraph};
use crate::paper::PlanInput;
use crate::paper::pen::join;
use crate::paper::plan::Desk;
use crate::paper::value::value;
use rumb_engine::answer::{Person, Value};
use rumb_engine::id::OptionId;
use rumb_engine::plan::{deputy, holder};
use rumb_engine::questionnaire::Role;
use rumb_locale::{Arg, Words};
use std::collections::BTreeMap;

const SERVICES: &str = "PLA-01";
const HOURS: &str = "PLA-03";
const EQUIPMENT: &str = "PLA-04";
/// The row of the equipment that is no offer.
const OUT_OF_ORDER: &str = "out-of-order";
const TEAM: &str = "PLA-08";

const TRAINED: Rule = Rule::new("help-trained", "PLA-09", 3);
const TRACES: Rule = Rule::new("help-traces", "INC-04", 3);
const ADDRESSES: Rule = Rule::new("help-addresses", "PLA-14", 3);
const REGISTER: Rule = Rule::new("help-register", "PRO-04", 3);
const TOLD: Rule = Rule::new("help-told", "PRO-05", 3);
const REREAD: Rule = Rule::new("rules-reread", "PLA-13", 4);

/// Writes the charter of the help offered: for a place of which something is told.
pub fn help_charter(input: &PlanInput<'_>, words: &Words) -> Document {
    let desk = Desk::new(input, words);
    let mut document = draft(desk, "help", "rules-hint", ("PLA-13", 2));
    let parts = [
        ("help-do", services(desk)),
        ("help-not", never(desk)),
        ("help-secret", secret(desk)),
        ("help-who", who(desk)),
        ("place-hours", hours(desk)),
        ("help-equipment", equipment(desk)),
        ("help-refer", refer(desk)),
        ("help-complaint", complaint(desk)),
        ("help-data", data(desk)),
        ("rules-adoption", adoption(desk, REREAD)),
    ];
    add(&mut document, desk.pen, parts);
    document
}

/// What the place offers, and that nobody does it in somebody's place.
fn services(desk: Desk<'_>) -> Vec<Block> {
    let pen = desk.pen;
    let offered: Vec<Block> = match answer(desk.input.reading, SERVICES) {
        Some((question, given)) => vec![bullets(value(pen, question, given)).into()],
        None => lines(pen, ["help-service", "help-service"]).collect(),
    };
    let how = join([Some(pen.say("help-pace")), TRAINED.told(desk)].into_iter().flatten().map(Phrase::from), " ");
    offered.into_iter().chain([paragraph(how).into()]).collect()
}

/// What nobody does, whatever is asked; more where the place helps with procedures or repairs.
fn never(desk: Desk<'_>) -> Vec<Block> {
    let (pen, offers) = (desk.pen, |service| has(desk.input.reading, SERVICES, &[service]));
    let told = [
        ("help-not-bank", true),
        ("help-not-medical", true),
        ("help-not-sign", true),
        ("help-not-password", true),
        ("help-not-send", offers("procedures")),
        ("help-not-open", offers("repair")),
    ];
    list(told.map(|(id, applies)| applies.then(|| pen.say(id)))).into_iter().collect()
}

fn secret(desk: Desk<'_>) -> Vec<Block> {
    list([Some(desk.pen.say("help-secret-kept")), TRACES.told(desk)]).into_iter().collect()
}

/// Who helps, by name where the role has one, and how many people make the place.
fn who(desk: Desk<'_>) -> Vec<Block> {
    let (pen, people) = (desk.pen, &desk.input.reading.audit.people);
    let name =
        |person: Option<&Person>| person.map(|person| person.name.trim().to_owned()).filter(|name| !name.is_empty());
    let who = match (name(holder(people, Role::Mediator)), name(deputy(people, Role::Mediator))) {
        (Some(person), Some(deputy)) => {
            let names = [("person", Arg::Text(person.as_str())), ("deputy", Arg::Text(deputy.as_str()))];
            paragraph(pen.tell("help-person-both", &names)).into()
        }
        (Some(person), None) | (None, Some(person)) => {
            paragraph(pen.tell("help-person", &[("person", Arg::Text(&person))])).into()
        }
        (None, None) => blank(pen.label("message-name")),
    };
    let team = answer(desk.input.reading, TEAM).map(|(question, given)| join(value(pen, question, given), " · "));
    let team = team.filter(|team| !team.is_empty());
    std::iter::once(who).chain(team.map(|team| paragraph(pen.labelled("help-team", team)).into())).collect()
}

/// Opening hours in the place's own words, then what one has to wait for.
fn hours(desk: Desk<'_>) -> Vec<Block> {
    let known = match answer(desk.input.reading, HOURS) {
        Some((_, Value::Word(words))) => paragraph(words.trim()).into(),
        Some((_, Value::Number(_) | Value::Options(_) | Value::Table(_))) | None => blank(""),
    };
    std::iter::once(known).chain(lines(desk.pen, ["help-long", "help-waiting"])).collect()
}

/// What there is to use, and what it costs.
fn equipment(desk: Desk<'_>) -> Vec<Block> {
    let (pen, reading) = (desk.pen, desk.input.reading);
    let there = match answer(reading, EQUIPMENT) {
        Some((question, Value::Table(rows))) => {
            let works = |row: &OptionId| row.as_str() != OUT_OF_ORDER;
            let rows: BTreeMap<_, _> = rows.clone().into_iter().filter(|(row, _)| works(row)).collect();
            join(value(pen, question, &Value::Table(rows)), " · ")
        }
        Some((_, Value::Number(_) | Value::Word(_) | Value::Options(_))) | None => Phrase::default(),
    };
    let there = if there.is_empty() { blank("") } else { paragraph(there).into() };
    let print = has(reading, SERVICES, &["printing"]).then(|| blank(pen.label("help-print")));
    std::iter::once(there).chain(lines(pen, ["help-free", "help-paid"])).chain(print).collect()
}

fn refer(desk: Desk<'_>) -> Vec<Block> {
    list([Some(desk.pen.say("help-agreed")), ADDRESSES.told(desk)]).into_iter().collect()
}

fn complaint(desk: Desk<'_>) -> Vec<Block> {
    let pen = desk.pen;
    std::iter::once(paragraph(pen.say("help-complain")).into()).chain(lines(pen, ["help-complain-to"])).collect()
}

/// What is written down about the people who are helped, and what they may ask.
fn data(desk: Desk<'_>) -> Vec<Block> {
    let pen = desk.pen;
    let told = list([REGISTER.told(desk), TOLD.told(desk), Some(pen.say("help-erase"))]);
    told.into_iter().chain(lines(pen, ["help-kept", "help-kept-long"])).collect()
}
