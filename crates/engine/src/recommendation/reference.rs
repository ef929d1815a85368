//! Texts that a board can point to.

use super::country::{Distance, country, distance, serves};
use crate::catalogue::{Catalogue, Reference};
use crate::condition::Reading;
use crate::id::NeedId;

/// Lists the texts that speak for one of these needs where the association is, in the order of the needs.
///
/// Within a need those of its own country or region come first, then those of the Union, then those of the world;
/// verified ones before others, and in the catalogue's order. Each stands once.
pub fn references<'a>(reading: Reading<'_>, catalogue: &'a Catalogue, needs: &[&NeedId]) -> Vec<&'a Reference> {
    let home = country(reading);
    let mut found: Vec<&Reference> = Vec::new();
    for need in needs {
        let all = catalogue.references.iter().filter(|reference| reference.needs.contains(need));
        let mut near: Vec<_> =
            all.filter_map(|one| Some((nearness(home, &one.country)?, !one.verified, one))).collect();
        near.sort_by_key(|(nearness, is_unverified, _)| (*nearness, *is_unverified));
        for (.., reference) in near {
            if !found.iter().any(|known| known.id == reference.id) {
                found.push(reference);
            }
        }
    }
    found
}

/// 0 in the same country or region, 1 in the state around it, 2 for the Union, 3 for the world; none elsewhere.
fn nearness(home: Option<&str>, country: &str) -> Option<u8> {
    match country {
        _ if home == Some(country) => Some(0),
        "EU" => home.is_none_or(|home| distance(None, home) == Distance::Europe).then_some(2),
        "INT" => Some(3),
        _ => serves(country, home).then_some(1),
    }
}
