use super::Desk;
use super::reference::texts;
use crate::document::{Block, Item, List, Marker, Phrase, link, paragraph, small, strong, text};
use crate::paper::neighbour::{caller, offer, site, ways};
use crate::paper::pen::join;
use rumb_engine::catalogue::Actor;
use rumb_engine::id::ActionId;
use rumb_engine::neighbour::Neighbour;
use rumb_engine::recommendation::Ally;

/// People and places told of.
const SHOWN: usize = 6;
/// Those of the catalogue that are always told of, however many the user has: they know what nobody nearby may know.
const LEAST: usize = 2;

/// People and places nearby, with what to ask them: first those of the user's own address book; then texts to lean on.
pub(super) fn actors(desk: Desk<'_>) -> Vec<Block> {
    let own: Vec<_> = desk.input.neighbours.iter().take(SHOWN).map(|neighbour| own(desk, neighbour)).collect();
    let others = desk.input.helpers.iter().take((SHOWN - own.len()).max(LEAST)).map(|actor| entry(desk, actor));
    let items: Vec<_> = own.into_iter().chain(others).map(|block| Item { blocks: vec![block] }).collect();
    let mut blocks: Vec<Block> = Vec::new();
    if !items.is_empty() {
        blocks.push(paragraph(desk.pen.say("actors.hint")).into());
        blocks.push(List { marker: Marker::Box, items }.into());
    }
    blocks.extend(texts(desk));
    blocks
}

/// One of the user's own, who may be told what else they help with.
fn own(desk: Desk<'_>, neighbour: &Neighbour) -> Block {
    let entry = &neighbour.entry;
    let ways = join([ways(desk.pen, entry)].into_iter().chain(site(entry).map(Phrase::from)), " · ");
    let offer = offer(entry);
    let told = (!offer.is_empty()).then(|| small(offer).into());
    crate::document::together([paragraph(ways).into()].into_iter().chain(told).collect())
}

/// Who can help with just one action, and how to reach them; none where nobody fits.
pub(in crate::paper) fn beside(desk: Desk<'_>, action: &ActionId) -> Option<Phrase> {
    let helpers = desk.input.circle.beside(&desk.input.plan.made, action);
    let named = helpers.into_iter().map(|helper| match helper {
        Ally::Own(neighbour) => caller(&neighbour.entry),
        Ally::Known(actor) => {
            let name = desk.pen.doubted(text(actor.name.as_str()), actor, desk.input.today);
            let way =
                actor.phone.as_deref().map(text).or_else(|| actor.homepage.as_deref().map(|at| link(shown(at), at)));
            join([name].into_iter().chain(way.map(Phrase::from)), ", ")
        }
    });
    let told = join(named, " · ");
    (!told.is_empty()).then(|| desk.pen.labelled("action-helpers", told))
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
