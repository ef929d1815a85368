//! Texts that a board can point to.

use super::country::{country, nearness};
use crate::catalogue::{Catalogue, Reference};
use crate::condition::Reading;
use crate::id::NeedId;

/// Lists the texts that speak for one of these needs where the association is, each once.
///
/// Those of its own country or region come first, then those of the Union, then those of the world; within these, verified
/// ones before others, in the order of the needs.
pub fn references<'a>(reading: Reading<'_>, catalogue: &'a Catalogue, needs: &[&NeedId]) -> Vec<&'a Reference> {
    let home = country(reading);
    let place = |one: &Reference| needs.iter().position(|need| one.needs.contains(need));
    let near = |one: &'a Reference| Some((nearness(home, &one.country)?, !one.verified, place(one)?, one));
    let mut found: Vec<_> = catalogue.references.iter().filter_map(near).collect();
    // The sort is stable: within a line the catalogue's own order holds.
    found.sort_by_key(|(nearness, is_unverified, place, _)| (*nearness, *is_unverified, *place));
    found.into_iter().map(|(.., one)| one).collect()
}
