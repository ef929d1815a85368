//! The rules of cooperation with partners nearby: one page to fill in, to change and to sign together.

use super::{answer, draft, has, lines};
use crate::document::{
    Alignment, Block, Cell, Column, Document, Level, Phrase, blank, bullets, heading, small, table, text,
};
use crate::paper::PlanInput;
use crate::paper::neighbour::{caller, clipped};
use crate::paper::people::one_page;
use crate::paper::plan::{Desk, shown};
use rumb_engine::answer::Value;
use rumb_engine::catalogue::{Actor, ActorKind, Scope};
use rumb_engine::neighbour::Neighbour;
use rumb_locale::{Arg, Words};

/// What partners offer each other: the name of a column, and the service of a place that answers it.
const OFFERS: [(&str, Offer); 5] = [
    ("cooperation-room", Offer::Service("meeting-room")),
    ("cooperation-computers", Offer::Computers),
    ("cooperation-hours", Offer::Service("procedures")),
    ("cooperation-training", Offer::Service("courses")),
    ("cooperation-spare", Offer::Service("lending")),
];
/// What all partners promise each other.
const PROMISES: [&str; 6] = [
    "cooperation-lists",
    "cooperation-agreed",
    "cooperation-map",
    "cooperation-cards",
    "cooperation-meet",
    "cooperation-leave",
];
/// Kinds of computers that the public place counts.
const COMPUTERS: [&str; 2] = ["stations", "laptops"];

#[derive(Clone, Copy)]
enum Offer {
    Service(&'static str),
    /// How many computers there are.
    Computers,
}

/// Letters of the association's own name, at most: it signs.
const OWN: usize = 60;

/// How much stands on the page.
#[derive(Clone, Copy)]
struct Room {
    partners: usize,
    /// Rows without a name.
    empty: usize,
    /// Lines to sign on, the first being the association's own.
    signatures: usize,
    /// Letters of a name, at most.
    name: usize,
    /// Letters of what a partner of the address book offers.
    offer: usize,
}

/// What is tried one after the other until everything stands on one page.
const ROOMS: [Room; 8] = [
    Room { partners: 5, empty: 2, signatures: 4, name: 60, offer: 60 },
    Room { partners: 5, empty: 1, signatures: 3, name: 60, offer: 40 },
    Room { partners: 4, empty: 1, signatures: 3, name: 60, offer: 40 },
    Room { partners: 4, empty: 1, signatures: 3, name: 40, offer: 0 },
    Room { partners: 3, empty: 1, signatures: 3, name: 40, offer: 0 },
    Room { partners: 2, empty: 1, signatures: 3, name: 40, offer: 0 },
    Room { partners: 2, empty: 0, signatures: 2, name: 20, offer: 0 },
    Room { partners: 1, empty: 0, signatures: 2, name: 12, offer: 0 },
];

/// Writes the local cooperation rules: one page.
pub fn cooperation(input: &PlanInput<'_>, words: &Words) -> Document {
    let [fullest, ..] = ROOMS;
    one_page(input, ROOMS, written, words).unwrap_or_else(|| written(Desk::new(input, words), fullest))
}

fn written(desk: Desk<'_>, room: Room) -> Document {
    let pen = desk.pen;
    let mut document = draft(desk, "cooperation", "cooperation-hint", ("LOC-02", 4));
    document.push(heading(Level::Three, pen.say("cooperation-partners")));
    document.push(partners(desk, room));
    document.push(small(pen.say("cooperation-known")));
    lines(pen, ["cooperation-use", "cooperation-book", "cooperation-costs"]).for_each(|line| document.push(line));
    document.push(heading(Level::Three, pen.say("cooperation-promises")));
    document.push(bullets(PROMISES.map(|id| pen.say(id))));
    lines(pen, ["cooperation-map-by", "cooperation-next"]).for_each(|line| document.push(line));
    document.push(heading(Level::Three, pen.say("cooperation-signatures")));
    signatures(desk, room).into_iter().for_each(|line| document.push(line));
    document
}

/// The association first, then people and places of its address book, those that the plan names, and rows for others.
fn partners(desk: Desk<'_>, room: Room) -> Block {
    let (pen, input) = (desk.pen, desk.input);
    let columns = OFFERS.map(|(id, _)| Column::new(pen.say(id), 2.0).aligned(Alignment::Middle));
    let mut rows = table([Column::new(pen.say("cooperation-partner"), 3.8)].into_iter().chain(columns));
    let us = Cell::from(text(clipped(&name(desk), OWN)));
    rows.row([us].into_iter().chain(OFFERS.map(|(_, offer)| ours(desk, offer))));
    let own = input.neighbours.iter().map(|neighbour| own(neighbour, room));
    // Whoever helps all of Europe, or is an authority, signs nothing here.
    let near =
        input.helpers.iter().filter(|actor| actor.scope != Some(Scope::European) && actor.kind != ActorKind::Authority);
    let known = near.map(|actor| known(actor, room));
    // A row that nobody can name is not heard as one: it has room for the name.
    let empty = std::iter::repeat_with(|| Cell::from(pen.say("dots-short"))).take(room.empty);
    for partner in own.chain(known).take(room.partners).chain(empty) {
        rows.row([partner].into_iter().chain(OFFERS.map(|_| Cell::default())));
    }
    rows.into()
}

/// What the association is called.
fn name(desk: Desk<'_>) -> String {
    let name = desk.input.association.trim();
    if name.is_empty() { desk.pen.plain("cooperation-us") } else { name.to_owned() }
}

/// What the association itself offers, as far as it told about its place; else a cell to write in.
fn ours(desk: Desk<'_>, offer: Offer) -> Cell {
    let (pen, reading) = (desk.pen, desk.input.reading);
    match offer {
        Offer::Service(service) => {
            let is_offered = answer(reading, "PLA-01").is_some() && has(reading, "PLA-01", &[service]);
            if is_offered { pen.say("cooperation-yes").into() } else { Cell::default() }
        }
        Offer::Computers => match answer(reading, "PLA-04") {
            Some((_, Value::Table(rows))) => {
                let counted = rows.iter().filter(|(row, _)| COMPUTERS.contains(&row.as_str()));
                let sum: i64 = counted.map(|(_, number)| i64::from(*number)).sum();
                if sum > 0 { text(pen.whole(sum)).into() } else { Cell::default() }
            }
            Some((_, Value::Number(_) | Value::Word(_) | Value::Options(_))) | None => Cell::default(),
        },
    }
}

/// Somebody of the user's own address book, with what they help with.
fn own(neighbour: &Neighbour, room: Room) -> Cell {
    let called: Phrase = clipped(&caller(&neighbour.entry).plain(), room.name).into();
    let offer = clipped(&neighbour.entry.offer, room.offer);
    let offer = (room.offer > 0 && !offer.is_empty()).then(|| offer.into());
    std::iter::once(called).chain(offer).collect::<Vec<Phrase>>().into()
}

/// Somebody of the plan, with how to reach them.
fn known(actor: &Actor, room: Room) -> Cell {
    let way = actor.phone.as_deref().or_else(|| actor.homepage.as_deref().map(shown));
    let named = [Some(actor.name.as_str()), way].into_iter().flatten().collect::<Vec<_>>().join(", ");
    text(clipped(&named, room.name)).into()
}

/// A line to sign on for the association, and some for partners.
fn signatures(desk: Desk<'_>, room: Room) -> Vec<Block> {
    let pen = desk.pen;
    let partner = pen.plain("cooperation-partner");
    let signed = std::iter::once(clipped(&name(desk), OWN)).chain(std::iter::repeat_n(partner, room.signatures - 1));
    let line = |name: String| {
        let name = pen.plainly("cooperation-sign", &[("name", Arg::Text(&name))]);
        blank(pen.tell("label", &[("name", Arg::Text(&name))]))
    };
    signed.map(line).collect()
}
