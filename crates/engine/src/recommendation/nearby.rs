//! People and places who help nearby.

use super::country::{Distance, country, distance};
use crate::catalogue::{Actor, Catalogue};
use crate::condition::Reading;

/// Actors shown.
const SHOWN: usize = 6;

/// Lists people and places who help nearby, at most six: those of the country first, then European and international
/// ones; those with a desk next door first, then those who train and accompany.
pub fn helpers<'a>(reading: Reading<'_>, catalogue: &'a Catalogue) -> Vec<&'a Actor> {
    let home = country(reading);
    let mut actors: Vec<_> = catalogue
        .actors
        .iter()
        .filter_map(|actor| Some((nearness(home, &actor.country)?, relevance(&actor.kind), !actor.verified, actor)))
        .collect();
    // The sort is stable: within a line the catalogue's own order holds.
    actors.sort_by_key(|(nearness, relevance, unverified, _)| (*nearness, *relevance, *unverified));
    actors.into_iter().take(SHOWN).map(|(.., actor)| actor).collect()
}

/// 0 in the same country or region, 1 in the state around it, 2 for the Union, 3 for the world; none elsewhere.
fn nearness(home: Option<&str>, country: &str) -> Option<u8> {
    if home == Some(country) {
        return Some(0);
    }
    match country {
        "EU" => match home.map(|home| distance(None, home)) {
            Some(Distance::Elsewhere) if home != Some("XX") => None,
            Some(Distance::Home | Distance::Europe | Distance::Elsewhere) | None => Some(2),
        },
        "INT" => Some(3),
        _ => (distance(home, country) == Distance::Home && !country.contains('-')).then_some(1),
    }
}

/// Lower is sooner: a desk one can walk to, then people who accompany, then those who gather others.
fn relevance(kind: &str) -> u8 {
    match kind {
        "public-service" | "local-place" | "network" => 0,
        "resource-centre" | "training-body" | "association" | "cooperative" | "user-group" => 1,
        "authority" | "funder" => 3,
        _ => 2,
    }
}
