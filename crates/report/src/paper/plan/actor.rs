use super::Desk;
use crate::document::{Block, Item, List, Marker, Phrase, link, paragraph, small, strong, text};
use crate::paper::pen::join;
use rumb_engine::catalogue::Actor;

/// People and places nearby, with what to ask them.
pub(super) fn actors(desk: Desk<'_>) -> Vec<Block> {
    if desk.input.helpers.is_empty() {
        return Vec::new();
    }
    let items = desk.input.helpers.iter().map(|actor| Item { blocks: vec![entry(desk, actor)] }).collect();
    vec![paragraph(desk.pen.say("actors.hint")).into(), List { marker: Marker::Box, items }.into()]
}

fn entry(desk: Desk<'_>, actor: &Actor) -> Block {
    let pen = desk.pen;
    let mut ways = vec![pen.doubted(strong(actor.name.as_str()), actor, desk.input.today)];
    ways.extend([&actor.phone, &actor.place].into_iter().flatten().map(|way| text(way.as_str()).into()));
    ways.extend(actor.homepage.iter().map(|homepage| link(shown(homepage), homepage.as_str()).into()));
    let offer = pen.find(&format!("actor-{}", actor.id), &[]).map(Phrase::from);
    let ask = pen.find(&format!("actor-{}.ask", actor.id), &[]).map(Phrase::from);
    let words = join(offer.into_iter().chain(ask), " ");
    crate::document::together(vec![paragraph(join(ways, " · ")).into(), small(words).into()])
}

/// An address as people read it.
pub(in crate::paper) fn shown(address: &str) -> &str {
    let bare = address.trim_start_matches("https://").trim_start_matches("http://").trim_start_matches("www.");
    bare.trim_end_matches('/')
}
