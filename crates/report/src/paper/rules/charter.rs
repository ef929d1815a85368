//! The usage charter: what the tools are for, what never goes into them, and how people treat each other with them.

use super::tool::{Layout, tools};
use super::{Rule, add, adoption, answer, draft, has, lines, list, sentence};
use crate::document::{Block, Document, Item, Phrase, Run, blank, bullets, paragraph, small, text};
use crate::paper::pack::{answers, fitting};
use crate::paper::pen::join;
use crate::paper::plan::Desk;
use crate::paper::{PlanInput, name, pages};
use rumb_engine::answer::{Answer, Barrier, Value};
use rumb_engine::condition::Reading;
use rumb_engine::id::QuestionId;
use rumb_engine::plan::{holder, left_out};
use rumb_engine::questionnaire::Role;
use rumb_locale::{Arg, Words};

/// What the association wants to do better, and the option that wants nothing.
const WISHES: (&str, &str) = ("PRF-15", "none");
/// Wishes told.
const SHOWN: usize = 6;
/// Whom the association receives, its field, and whether it notes what is very personal.
const PUBLICS: &str = "PRF-09";
const FIELD: &str = "PRF-03";
const PERSONAL: &str = "PRF-10";
const EMPLOYEES: &str = "PRF-05";
const PHOTOS: &str = "COM-05";

const CHOOSE: Rule = Rule::new("charter-choose", "GOV-04", 3);
const PROTECTED: Rule = Rule::new("charter-protected", "PRO-06", 3);
const ACCOUNTS: [Rule; 4] = [
    Rule::new("charter-account", "SOV-04", 4),
    Rule::new("charter-access", "CON-02", 2),
    Rule::new("charter-password", "PRO-01", 3),
    Rule::new("charter-leaving", "CON-03", 3),
];
const QUIET: Rule = Rule::new("charter-quiet", "COL-02", 4);
const URGENT: Rule = Rule::new("charter-urgent", "COL-02", 3);
const CONSENT: Rule = Rule::new("charter-consent", PHOTOS, 3);
const REMOVED: Rule = Rule::new("charter-removed", PHOTOS, 4);
const WELCOME: Rule = Rule::new("charter-welcome", "SKL-04", 3);
const SUSPECT: Rule = Rule::new("charter-suspect", "PRO-03", 3);
const PATH: Rule = Rule::new("charter-path", "INC-01", 3);
const REREAD: Rule = Rule::new("rules-reread", "GOV-05", 4);

/// Pages, at most, as long as its tools find room in the smaller layout.
const PAGES: usize = 2;

/// Writes the usage charter: one or two pages.
pub fn charter(input: &PlanInput<'_>, words: &Words) -> Document {
    let fits = |desk: Desk<'_>, layout| pages(&written(desk, layout), desk.words) <= PAGES;
    let layout = fitting(input, [Layout::Table, Layout::List, Layout::Tight], fits).unwrap_or(Layout::Tight);
    written(Desk::new(input, words), layout)
}

fn written(desk: Desk<'_>, layout: Layout) -> Document {
    let mut document = draft(desk, "charter", "rules-hint", ("GOV-05", 3));
    let parts = [
        ("charter-why", why(desk)),
        ("charter-tools", tools(desk, layout).into_iter().chain(CHOOSE.told(desk).map(sentence)).collect()),
        ("charter-never", never(desk, layout)),
        ("charter-accounts", list(ACCOUNTS.map(|rule| rule.told(desk))).into_iter().collect()),
        ("charter-rest", rest(desk)),
        ("charter-photos", photos(desk)),
        ("charter-help", help(desk)),
        ("charter-other", other(desk, layout)),
        ("rules-adoption", adoption(desk, REREAD)),
    ];
    add(&mut document, desk.pen, parts);
    document
}

/// What the association wants to do better and what it has made, in its own answers; lines where it told neither.
fn why(desk: Desk<'_>) -> Vec<Block> {
    let (pen, reading) = (desk.pen, desk.input.reading);
    let wishes: Vec<Run> = wishes(desk).take(SHOWN).collect();
    let made = match answer(reading, "PLA-12") {
        Some((_, Value::Word(words))) => Some(paragraph(pen.labelled("place-contents", text(words.trim()))).into()),
        Some((_, Value::Number(_) | Value::Options(_) | Value::Table(_))) | None => None,
    };
    if wishes.is_empty() && made.is_none() {
        return vec![blank(pen.say("charter-why-line")), blank("")];
    }
    let wished = (!wishes.is_empty()).then(|| join(wishes.into_iter().map(Phrase::from), " · "));
    let wished = wished.map(|wished| paragraph(pen.labelled("charter-why-wishes", wished)).into());
    wished.into_iter().chain(made).collect()
}

/// The wishes of the profile and the board's own beside them, each once.
fn wishes(desk: Desk<'_>) -> impl Iterator<Item = Run> {
    let (pen, reading) = (desk.pen, desk.input.reading);
    let (question, none) = WISHES;
    let mut ids = reading.ticked(question);
    ids.retain(|id| *id != none);
    for wish in &reading.audit.wishes {
        if !ids.contains(&wish.as_str()) {
            ids.push(wish.as_str());
        }
    }
    let option = name::question(&QuestionId::from(question));
    ids.into_iter().map(move |id| {
        let wished = pen.find(&format!("{option}.option-{id}"), &[]);
        wished.unwrap_or_else(|| pen.say(&format!("need-{id}")))
    })
}

/// What never stands in a tool that is shared: what everybody keeps out, and what this association has to.
fn never(desk: Desk<'_>, layout: Layout) -> Vec<Block> {
    let (pen, reading) = (desk.pen, desk.input.reading);
    let medical = has(reading, PUBLICS, &["disability"]) || has(reading, FIELD, &["sport", "health-disability"]);
    let helped = has(reading, PUBLICS, &["low-literacy", "newcomers", "jobseekers"])
        || has(reading, FIELD, &["social", "employment", "library-telecentre"]);
    let told = [
        ("charter-never-password", true),
        ("charter-never-personal", true),
        ("charter-never-medical", medical),
        ("charter-never-file", helped),
        ("charter-never-child", receives_children(reading)),
        ("charter-never-staff", employs(reading)),
    ];
    let told = told.into_iter().map(|(id, applies)| applies.then(|| pen.say(id)));
    let kept = if reading.word(PERSONAL) == Some("no") {
        Some(pen.say("charter-none-personal"))
    } else {
        PROTECTED.told(desk)
    };
    noted(layout, told).into_iter().chain(kept.map(sentence)).collect()
}

/// When nobody has to reply, and how to tell what cannot wait.
fn rest(desk: Desk<'_>) -> Vec<Block> {
    let pen = desk.pen;
    let staff = employs(desk.input.reading).then(|| pen.say("charter-rest-staff"));
    let urgent = URGENT.told(desk).map(|told| blank(pen.tell("label", &[("name", Arg::Text(&told.text))])));
    list([QUIET.told(desk), staff]).into_iter().chain(urgent).collect()
}

/// Photos and other pictures; nothing where the association publishes none.
fn photos(desk: Desk<'_>) -> Vec<Block> {
    let (pen, reading) = (desk.pen, desk.input.reading);
    let is_without = matches!(reading.audit.answers.get(PHOTOS), Some(Answer::NotConcerned(_)));
    if is_without {
        return Vec::new();
    }
    let child = receives_children(reading).then(|| pen.say("charter-child"));
    list([CONSENT.told(desk), child, REMOVED.told(desk), Some(pen.say("charter-image"))]).into_iter().collect()
}

/// Who helps and when, how new people learn, and what to do with a message that looks wrong.
fn help(desk: Desk<'_>) -> Vec<Block> {
    let pen = desk.pen;
    let mediator = holder(&desk.input.reading.audit.people, Role::Mediator).map(|person| person.name.trim());
    let learn = mediator.filter(|name| !name.is_empty());
    let learn = learn.map(|name| pen.tell("charter-learn", &[("person", Arg::Text(name))]));
    let told = list([learn, WELCOME.told(desk), SUSPECT.told(desk)]);
    std::iter::once(answers(desk)).chain(lines(pen, ["charter-when"])).chain(told).collect()
}

/// The ways without internet, those that somebody needs by name.
fn other(desk: Desk<'_>, layout: Layout) -> Vec<Block> {
    let (pen, reading) = (desk.pen, desk.input.reading);
    let share = reading.audit.capacity.without_email_percent.filter(|percent| *percent > 0);
    let share = share.map(|percent| pen.tell("charter-without", &[("percent", Arg::Number(percent.into()))]));
    // Those without e-mail are told with their share.
    let barriers = left_out(reading).into_iter().filter(|barrier| *barrier != Barrier::NoEmail);
    let paths = barriers.map(|barrier| Some(pen.say(&format!("barrier-{barrier}.path"))));
    let ways = [PATH.told(desk), share];
    match layout {
        Layout::Table | Layout::List => list(ways.into_iter().chain(paths)).into_iter().collect(),
        Layout::Tight => list(ways).into_iter().chain(noted(layout, paths)).collect(),
    }
}

/// A list of short words, in small letters where the room is small.
fn noted(layout: Layout, told: impl IntoIterator<Item = Option<Run>>) -> Option<Block> {
    match layout {
        Layout::Table | Layout::List => list(told),
        Layout::Tight => {
            let told: Vec<Item> =
                told.into_iter().flatten().map(|one| Item { blocks: vec![small(one).into()] }).collect();
            (!told.is_empty()).then(|| bullets(told).into())
        }
    }
}

fn receives_children(reading: Reading<'_>) -> bool {
    has(reading, PUBLICS, &["children"]) || has(reading, FIELD, &["youth", "parents"])
}

fn employs(reading: Reading<'_>) -> bool {
    reading.number(EMPLOYEES).is_some_and(|people| people > 0)
}
