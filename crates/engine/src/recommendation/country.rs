//! The association's country and languages, and which countries are near.

use crate::condition::Reading;

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

/// Lists the languages of the association, the first preferred: its own list, else the profile's, else those of its
/// country; empty when nothing tells.
pub fn languages(reading: Reading<'_>) -> Vec<String> {
    if !reading.audit.languages.is_empty() {
        return reading.audit.languages.clone();
    }
    let profile: Vec<_> =
        reading.options("PRF-14").into_iter().filter(|language| LANGUAGES.contains(language)).collect();
    let spoken: &[&str] = match country(reading) {
        _ if !profile.is_empty() => &profile,
        Some("FR" | "BE" | "BF") => &["fr"],
        Some("ES-CT") => &["ca", "es"],
        Some("ES") => &["es"],
        Some("RO") => &["ro"],
        Some(_) | None => &[],
    };
    spoken.iter().map(|language| (*language).to_owned()).collect()
}

/// Languages that the catalogue knows of.
const LANGUAGES: [&str; 5] = ["fr", "en", "es", "ca", "ro"];

/// States of Europe, and the Union as a whole.
const EUROPE: [&str; 47] = [
    "AD", "AL", "AT", "BA", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "EU", "FI", "FR", "GB", "GR", "HR",
    "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MC", "MD", "ME", "MK", "MT", "NL", "NO", "PL", "PT", "RO", "RS",
    "SE", "SI", "SK", "SM", "TR", "UA", "VA", "XK", "GI",
];
