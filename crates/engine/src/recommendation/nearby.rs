//! People and places who help nearby.

use super::country::{country, is_there, nearness, postcode};
use crate::catalogue::{Actor, ActorKind, Catalogue, StageKind};
use crate::condition::Reading;
use crate::id::{ActionId, NeedId};
use crate::neighbour::Neighbour;
use crate::plan::Made;
use std::collections::BTreeSet;

/// Actors shown.
const SHOWN: usize = 6;
/// Those told beside one action.
const BESIDE: usize = 2;
/// What a change of tool takes beside the tool: a way to go, and people who learn.
const CHANGING: &str = "migration-method";
const LEARNING: &str = "skills";

/// Lists people and places who help nearby, at most six: those of the country first, then European and international
/// ones; those of the association's own region first, then those with a desk next door, then those who train and
/// accompany. Those of a region are left out where no postcode tells that it is the association's.
pub fn helpers<'a>(reading: Reading<'_>, catalogue: &'a Catalogue) -> Vec<&'a Actor> {
    let mut actors = reached(reading, catalogue);
    actors.truncate(SHOWN);
    actors
}

/// Somebody who can help with one action.
#[derive(Clone, Copy, Debug)]
pub enum Ally<'a> {
    /// Of the user's own address book.
    Own(&'a Neighbour),
    Known(&'a Actor),
}

/// Everybody who helps where the association is, and with what.
#[derive(Debug)]
pub struct Circle<'a> {
    catalogue: &'a Catalogue,
    own: Vec<(&'a Neighbour, BTreeSet<NeedId>)>,
    known: Vec<&'a Actor>,
}

impl<'a> Circle<'a> {
    /// Gathers them: those of the user's own, the nearest first, help with what `named` finds in their own words, as far as it
    /// is something that people help others with.
    pub fn of(
        reading: Reading<'_>,
        catalogue: &'a Catalogue,
        own: &[&'a Neighbour],
        named: fn(&str) -> BTreeSet<NeedId>,
    ) -> Self {
        let helped: BTreeSet<&NeedId> = catalogue.actors.iter().flat_map(|actor| &actor.helps).collect();
        let needs = |neighbour: &Neighbour| {
            let mut needs = named(&neighbour.entry.offer);
            needs.retain(|need| helped.contains(need));
            needs
        };
        let own = own.iter().map(|neighbour| (*neighbour, needs(neighbour))).collect();
        Self { catalogue, own, known: reached(reading, catalogue) }
    }

    /// At most two who can help with just this action: the user's own first, then those who help with what it is about before
    /// all.
    pub fn beside(&self, made: &[Made], action: &ActionId) -> Vec<Ally<'a>> {
        let about = self.about(made, action);
        let place = |helps: &dyn Fn(&NeedId) -> bool| about.iter().position(helps);
        let own = self.own.iter().filter(|(_, needs)| place(&|need| needs.contains(need)).is_some());
        let mut known: Vec<_> =
            self.known.iter().filter_map(|actor| Some((place(&|need| actor.helps.contains(need))?, *actor))).collect();
        // The sort is stable: who is nearer stays before.
        known.sort_by_key(|(place, _)| *place);
        let own = own.map(|(neighbour, _)| Ally::Own(neighbour));
        own.chain(known.into_iter().map(|(_, actor)| Ally::Known(actor))).take(BESIDE).collect()
    }

    /// What an action is about, the weightiest first.
    fn about(&self, made: &[Made], action: &ActionId) -> Vec<NeedId> {
        if let Some(made) = made.iter().find(|made| made.id == *action) {
            let taken = match made.stage {
                StageKind::Training | StageKind::After => LEARNING,
                StageKind::Pilot | StageKind::Move | StageKind::Exit => CHANGING,
            };
            return vec![made.need.clone(), taken.into()];
        }
        let known = self.catalogue.actions.iter().find(|known| known.id == *action);
        known.map(|known| known.needs.clone()).unwrap_or_default()
    }
}

/// All who help where the association is, in the order of [`helpers`].
fn reached<'a>(reading: Reading<'_>, catalogue: &'a Catalogue) -> Vec<&'a Actor> {
    let home = country(reading);
    let postcode = postcode(reading);
    let order = |actor: &Actor| {
        let nearness = nearness(home, &actor.country)?;
        Some((nearness, actor.postcodes.is_empty(), relevance(actor.kind), !actor.verified))
    };
    let reached = catalogue.actors.iter().filter(|actor| is_there(&actor.postcodes, postcode.as_deref()));
    let mut actors: Vec<_> = reached.filter_map(|actor| Some((order(actor)?, actor))).collect();
    // The sort is stable: within a line the catalogue's own order holds.
    actors.sort_by_key(|(order, _)| *order);
    actors.into_iter().map(|(_, actor)| actor).collect()
}

/// Lower is sooner: a desk one can walk to, then people who accompany, then those who gather others.
fn relevance(kind: ActorKind) -> u8 {
    match kind {
        ActorKind::PublicService | ActorKind::LocalPlace | ActorKind::Network => 0,
        ActorKind::ResourceCentre
        | ActorKind::TrainingBody
        | ActorKind::Association
        | ActorKind::Cooperative
        | ActorKind::UserGroup => 1,
        ActorKind::Federation | ActorKind::Directory | ActorKind::Host | ActorKind::ReuseWorkshop => 2,
        ActorKind::Authority | ActorKind::Funder => 3,
    }
}
