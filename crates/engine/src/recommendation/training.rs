//! Trainings and guides for a need.

use super::{About, Candidate, Desk, TrainingChoice};
use crate::catalogue::Training;
use crate::id::NeedId;

/// Chooses at most two trainings in a language of the association, of different formats when there are.
///
/// The first language goes first, then what was verified, is free, is shorter; ties by id.
pub(super) fn trainings(desk: &Desk<'_>, need: &NeedId, first: Option<&Candidate>) -> Vec<TrainingChoice> {
    let about = |training: &Training| match first {
        Some(first) if training.software.contains(&first.software) => Some(About::Software(first.software.clone())),
        Some(_) | None => training.needs.contains(need).then_some(About::Need),
    };
    let language = |training: &Training| {
        if desk.languages.is_empty() {
            return Some(0);
        }
        desk.languages.iter().position(|language| training.languages.contains(language))
    };
    let offered = desk.catalogue.trainings.iter();
    let mut offered: Vec<_> = offered
        .filter_map(|training| {
            Some((language(training)?, !training.verified, !training.free, training, about(training)?))
        })
        .collect();
    offered.sort_by(|a, b| {
        let length = |training: &Training| training.duration_h.map_or(f64::INFINITY, |hours| hours.from);
        (a.0, a.1, a.2)
            .cmp(&(b.0, b.1, b.2))
            .then_with(|| length(a.3).total_cmp(&length(b.3)))
            .then_with(|| a.3.id.cmp(&b.3.id))
    });
    let Some(best) = offered.first() else { return Vec::new() };
    // Another format is worth having only among trainings as near, as sure and as free as the next one.
    let rank = |entry: &(usize, bool, bool, &Training, About)| (entry.0, entry.1, entry.2);
    let next = offered.get(1);
    let other = offered[1..]
        .iter()
        .find(|entry| entry.3.format != best.3.format && next.is_some_and(|next| rank(entry) == rank(next)));
    let chosen = [Some(best), other.or(next)];
    let choice = |(place, _, _, training, about): &(usize, bool, bool, &Training, About)| TrainingChoice {
        training: training.id.clone(),
        language: desk.languages.get(*place).or(training.languages.first()).cloned().unwrap_or_default(),
        about: about.clone(),
    };
    chosen.into_iter().flatten().map(choice).collect()
}
