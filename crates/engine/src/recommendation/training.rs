//! Trainings and guides for a need.

use super::{About, Candidate, Desk, TrainingChoice};
use crate::catalogue::Training;
use crate::id::NeedId;

/// A training that may be proposed.
struct Offer<'a> {
    training: &'a Training,
    /// The language of the association in which it is given.
    language: String,
    about: About,
    rank: Rank,
}

/// Place of the language among those of the association, whether it is translated, is unverified, is paid.
type Rank = (usize, bool, bool, bool);

/// Chooses at most two trainings in a language of the association, of different formats when there are.
///
/// The first language goes first, then what was made in it, was verified, is free, is shorter; ties by id.
pub(super) fn trainings(desk: &Desk<'_>, need: &NeedId, first: Option<&Candidate>) -> Vec<TrainingChoice> {
    let trainings = desk.catalogue.trainings.iter();
    let mut offers: Vec<_> = trainings.filter_map(|training| offer(desk, training, need, first)).collect();
    offers.sort_by(|a, b| {
        let hours = |offer: &Offer<'_>| offer.training.duration_h.map_or(f64::INFINITY, |hours| hours.from);
        let by_hours = || hours(a).total_cmp(&hours(b));
        a.rank.cmp(&b.rank).then_with(by_hours).then_with(|| a.training.id.cmp(&b.training.id))
    });
    let Some(best) = offers.first() else { return Vec::new() };
    // Another format is worth having only among trainings that rank as high as the next one.
    let next = offers.get(1);
    let is_other = |offer: &&Offer<'_>| {
        offer.training.format != best.training.format && next.is_some_and(|next| next.rank == offer.rank)
    };
    let second = offers[1..].iter().find(is_other).or(next);
    let choice = |offer: &Offer<'_>| TrainingChoice {
        training: offer.training.id.clone(),
        language: offer.language.clone(),
        about: offer.about.clone(),
    };
    [Some(best), second].into_iter().flatten().map(choice).collect()
}

fn offer<'a>(desk: &Desk<'_>, training: &'a Training, need: &NeedId, first: Option<&Candidate>) -> Option<Offer<'a>> {
    let about = match first {
        Some(first) if training.software.contains(&first.software) => About::Software(first.software.clone()),
        Some(_) | None if training.needs.contains(need) => About::Need,
        Some(_) | None => return None,
    };
    let spoken = if desk.languages.is_empty() { &training.languages } else { &desk.languages };
    let place = spoken.iter().position(|language| training.languages.contains(language))?;
    let is_translated = training.languages.first() != Some(&spoken[place]);
    let rank = (place, is_translated, !training.verified, !training.free);
    Some(Offer { training, language: spoken[place].clone(), about, rank })
}
