//! Trainings and guides for a need.

use super::country::{Distance, distance, is_there, serves};
use super::{About, Candidate, Desk, TrainingChoice};
use crate::catalogue::{Reach, Training};
use crate::id::NeedId;

/// A training that may be proposed.
struct Offer<'a> {
    training: &'a Training,
    /// The language of the association in which it is given.
    language: String,
    about: About,
    rank: Rank,
}

impl Offer<'_> {
    fn is_about_other(&self) -> bool {
        self.rank.1
    }
}

/// Place of the language among those of the association, whether it is about other software than the proposed one, is
/// translated, is unverified, is from abroad, is paid.
type Rank = (usize, bool, bool, bool, bool, bool);

/// Chooses at most two trainings in a language of the association, of different formats when there are; where there is
/// none, those in the nearest other language.
///
/// The first language goes first, then what is about the proposed software or about none, was made in it, was verified,
/// is from the country, is free, is shorter; ties by id. What is bound to a country is for that country alone; what is
/// about other software is shown alone, where nothing else is.
pub(super) fn trainings(desk: &Desk<'_>, need: &NeedId, first: Option<&Candidate>) -> Vec<TrainingChoice> {
    let offers = |spoken: &[String]| -> Vec<_> {
        let trainings = desk.catalogue.trainings.iter();
        trainings.filter_map(|training| offer(desk, training, need, first, spoken)).collect()
    };
    let mut offers = match offers(&desk.languages) {
        own if !own.is_empty() || desk.languages.is_empty() => own,
        _ => nearest(&desk.languages)
            .into_iter()
            .map(|language| offers(&[language]))
            .find(|one| !one.is_empty())
            .unwrap_or_default(),
    };
    offers.sort_by(|a, b| {
        let hours = |offer: &Offer<'_>| offer.training.duration_h.map_or(f64::INFINITY, |hours| hours.from);
        let by_hours = || hours(a).total_cmp(&hours(b));
        a.rank.cmp(&b.rank).then_with(by_hours).then_with(|| a.training.id.cmp(&b.training.id))
    });
    let Some(best) = offers.first() else { return Vec::new() };
    // Another format is worth having only among trainings that rank as high as the next one.
    let next = offers.get(1).filter(|next| !next.is_about_other());
    let is_unlike = |offer: &&Offer<'_>| {
        offer.training.format != best.training.format && next.is_some_and(|next| next.rank == offer.rank)
    };
    let second = offers[1..].iter().find(is_unlike).or(next);
    let choice = |offer: &Offer<'_>| TrainingChoice {
        training: offer.training.id.clone(),
        language: offer.language.clone(),
        is_foreign: !desk.languages.is_empty() && !desk.languages.contains(&offer.language),
        about: offer.about.clone(),
    };
    [Some(best), second].into_iter().flatten().map(choice).collect()
}

fn offer<'a>(
    desk: &Desk<'_>,
    training: &'a Training,
    need: &NeedId,
    first: Option<&Candidate>,
    spoken: &[String],
) -> Option<Offer<'a>> {
    let about = match first {
        Some(first) if training.software.contains(&first.software) => About::Software(first.software.clone()),
        Some(_) | None if training.needs.contains(need) => About::Need,
        Some(_) | None => return None,
    };
    let is_bound = training.reach == Reach::Country || !training.postcodes.is_empty();
    let is_served = !is_bound || serves(&training.country, desk.country);
    if !is_served || !is_there(&training.postcodes, desk.postcode.as_deref()) {
        return None;
    }
    let spoken = if spoken.is_empty() { &training.languages } else { spoken };
    let place = spoken.iter().position(|language| training.languages.contains(language))?;
    let is_translated = training.languages.first() != Some(&spoken[place]);
    let is_abroad = distance(desk.country, &training.country) != Distance::Home;
    let is_other = about == About::Need && first.is_some() && !training.software.is_empty();
    let rank = (place, is_other, is_translated, !training.verified, is_abroad, !training.free);
    Some(Offer { training, language: spoken[place].clone(), about, rank })
}

/// Other languages, the one that readers of these understand best first.
fn nearest(spoken: &[String]) -> Vec<String> {
    let first = spoken.first().map(String::as_str);
    let near = NEAREST.iter().find(|(language, _)| Some(*language) == first).map_or(&[][..], |(_, near)| near);
    near.iter().map(|language| (*language).to_owned()).filter(|language| !spoken.contains(language)).collect()
}

/// Each language, with the others in the order in which its readers get along in them.
const NEAREST: [(&str, [&str; 4]); 5] = [
    ("fr", ["en", "es", "ca", "ro"]),
    ("en", ["fr", "es", "ca", "ro"]),
    ("es", ["ca", "en", "fr", "ro"]),
    ("ca", ["es", "fr", "en", "ro"]),
    ("ro", ["en", "fr", "es", "ca"]),
];
