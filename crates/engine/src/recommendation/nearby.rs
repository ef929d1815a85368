//! People and places who help nearby.

use super::country::{country, is_there, nearness, postcode};
use crate::catalogue::{Actor, ActorKind, Catalogue};
use crate::condition::Reading;

/// Actors shown.
const SHOWN: usize = 6;

/// Lists people and places who help nearby, at most six: those of the country first, then European and international
/// ones; those of the association's own region first, then those with a desk next door, then those who train and
/// accompany. Those of a region are left out where no postcode tells that it is the association's.
pub fn helpers<'a>(reading: Reading<'_>, catalogue: &'a Catalogue) -> Vec<&'a Actor> {
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
    actors.into_iter().take(SHOWN).map(|(_, actor)| actor).collect()
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
