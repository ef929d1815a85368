use super::{Neighbour, Origin};
use crate::condition::Reading;
use std::cmp::Reverse;

/// Where an association is, as far as it told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Home<'a> {
    /// `FR BE CT ES RO BF XX`, as the questionnaire has it.
    pub country: Option<&'a str>,
    pub postcode: Option<&'a str>,
}

/// Reads where the association is: its country and its postcode, at whatever length they were told.
pub fn home(reading: Reading<'_>) -> Home<'_> {
    Home { country: reading.word("PRF-01"), postcode: reading.word("PRF-18") }
}

/// Lists those of an address book that are near a place, the nearest first, without any map:
///
/// 1. Those of another country are left out. Who names no country is of the same one; Catalonia is in Spain.
/// 2. Of two postcodes, the one that begins with more of the association's own signs is nearer: in all five countries
///    they run from the region to the street. Where as many are alike, the smaller difference of the numbers is nearer.
/// 3. A typed entry is always near, somebody thought of it: without a postcode it comes after those that have one.
/// 4. An imported one is near only if its postcode begins as the association's does: a file of a whole country says
///    nothing of who is near. Without a postcode of the association, none of them is.
///
/// Equally near ones stand by name, then in the order in which they were entered.
pub fn nearest<'a>(neighbours: &'a [Neighbour], home: Home<'_>) -> Vec<&'a Neighbour> {
    let own = home.postcode.and_then(postcode);
    let mut near: Vec<_> = neighbours
        .iter()
        .filter(|neighbour| is_same_country(home.country, &neighbour.entry.country))
        .filter_map(|neighbour| Some((closeness(own.as_deref(), neighbour)?, neighbour)))
        .collect();
    near.sort_by_cached_key(|(closeness, one)| (*closeness, one.entry.name.to_lowercase(), one.id));
    near.into_iter().map(|(_, neighbour)| neighbour).collect()
}

/// Letters and digits of a postcode, in capitals; none when it says nothing: `00000` stands for one that was kept back.
pub fn postcode(text: &str) -> Option<String> {
    let signs = text.chars().filter(char::is_ascii_alphanumeric).map(|sign| sign.to_ascii_uppercase());
    let plain: String = signs.collect();
    plain.chars().any(|sign| sign != '0').then_some(plain)
}

/// Signs alike, the more the nearer, then the difference of the numbers; the greatest for who has no postcode.
type Closeness = (Reverse<usize>, u64);

const FARTHEST: Closeness = (Reverse(0), u64::MAX);

/// How near one is; none when there is no reason to call it near.
fn closeness(own: Option<&str>, neighbour: &Neighbour) -> Option<Closeness> {
    let theirs = postcode(&neighbour.entry.postcode);
    let closeness = own.zip(theirs).map_or(FARTHEST, |(own, theirs)| between(own, &theirs));
    match neighbour.entry.origin {
        Origin::Typed => Some(closeness),
        Origin::Imported { .. } => (closeness.0.0 > 0).then_some(closeness),
    }
}

fn between(own: &str, theirs: &str) -> Closeness {
    let alike = own.bytes().zip(theirs.bytes()).take_while(|(one, other)| one == other).count();
    let number = |code: &str| code.parse::<u64>().ok();
    let apart = number(own).zip(number(theirs)).map_or(u64::MAX - 1, |(own, theirs)| own.abs_diff(theirs));
    (Reverse(alike), apart)
}

fn is_same_country(home: Option<&str>, country: &str) -> bool {
    let theirs = state(country);
    // `XX` is a country that the questionnaire does not name.
    home.is_none_or(|home| home == "XX" || theirs.is_empty() || state(home) == theirs)
}

/// The state: `ES` for Catalonia, which the questionnaire calls `CT` and the catalogue `ES-CT`.
fn state(country: &str) -> String {
    let country = country.trim().to_ascii_uppercase();
    let state = country.split('-').next().unwrap_or_default();
    if state == "CT" { "ES".to_owned() } else { state.to_owned() }
}
