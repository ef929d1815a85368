//! The association's country and languages, and which countries are near.

use crate::condition::Reading;
use crate::neighbour;

/// How near a host or an actor is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Distance {
    Home,
    Europe,
    Elsewhere,
}

/// The country of the association: `FR BE ES-CT ES RO BF XX`; the questionnaire writes `CT` for `ES-CT`.
pub fn country(reading: Reading<'_>) -> Option<&str> {
    reading.word("PRF-01").map(|code| if code == "CT" { "ES-CT" } else { code })
}

/// How near a country is to the association's own. Catalonia is in Spain, and Spain is home for Catalonia.
pub(super) fn distance(home: Option<&str>, country: &str) -> Distance {
    let state = |code: &str| code.split('-').next().unwrap_or_default().to_owned();
    if home.is_some_and(|home| state(home) == state(country)) {
        Distance::Home
    } else if EUROPE.contains(&state(country).as_str()) {
        Distance::Europe
    } else {
        Distance::Elsewhere
    }
}

/// Whether what holds in a country holds at home: in the country itself and in each of its regions, not the other way.
pub(super) fn serves(country: &str, home: Option<&str>) -> bool {
    home.is_some_and(|home| home == country || home.split('-').next() == Some(country))
}

/// How near what comes from a country is: 0 in the same country or region, 1 in the state around it, 2 for the Union, 3
/// for the world; none elsewhere.
pub(super) fn nearness(home: Option<&str>, country: &str) -> Option<u8> {
    match country {
        _ if home == Some(country) => Some(0),
        // A country that the questionnaire does not name may be in the Union.
        "EU" => home.is_none_or(|home| home == "XX" || distance(None, home) == Distance::Europe).then_some(2),
        "INT" => Some(3),
        _ => serves(country, home).then_some(1),
    }
}

/// Whether a region, told by the beginnings of its postcodes, is the association's; no beginnings stand for everywhere.
///
/// Where the association told no postcode, no region is known to be its own.
pub(super) fn is_there(postcodes: &[String], own: Option<&str>) -> bool {
    postcodes.is_empty() || own.is_some_and(|own| postcodes.iter().any(|begin| own.starts_with(begin.as_str())))
}

/// The association's postcode without spaces and dashes.
pub(super) fn postcode(reading: Reading<'_>) -> Option<String> {
    neighbour::home(reading).postcode.and_then(neighbour::postcode)
}

/// Lists the languages of the association, the first preferred: its own list, else the profile's, else those of its
/// country; empty when nothing tells.
pub fn languages(reading: Reading<'_>) -> Vec<String> {
    if !reading.audit.languages.is_empty() {
        return reading.audit.languages.clone();
    }
    let profile: Vec<_> =
        reading.options("PRF-14").into_iter().filter(|language| LANGUAGES.contains(language)).collect();
    let spoken = if profile.is_empty() { country(reading).map_or(&[][..], spoken) } else { &profile };
    spoken.iter().map(|language| (*language).to_owned()).collect()
}

/// Languages of the catalogue in which people of a country are spoken to, and hosts of it answer; none for `XX`.
pub(super) fn spoken(country: &str) -> &'static [&'static str] {
    match country {
        "FR" | "BE" | "BF" | "CA-QC" => &["fr"],
        "CH" => &["fr", "en"],
        "ES-CT" => &["ca", "es"],
        "ES" => &["es"],
        "RO" => &["ro"],
        "XX" => &[],
        _ => &["en"],
    }
}

/// Languages that the catalogue knows of.
const LANGUAGES: [&str; 5] = ["fr", "en", "es", "ca", "ro"];

/// States of Europe, and the Union as a whole.
const EUROPE: [&str; 47] = [
    "AD", "AL", "AT", "BA", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "EU", "FI", "FR", "GB", "GR", "HR",
    "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MC", "MD", "ME", "MK", "MT", "NL", "NO", "PL", "PT", "RO", "RS",
    "SE", "SI", "SK", "SM", "TR", "UA", "VA", "XK", "GI",
];
