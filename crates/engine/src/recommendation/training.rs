//! Trainings and guides for a need, or for something that somebody is to be able to do.

use super::country::{Distance, distance, is_there, serves};
use super::{About, Desk, TrainingChoice};
use crate::catalogue::{Catalogue, Reach, Training};
use crate::condition::Reading;
use crate::id::{CompetenceId, NeedId, SoftwareId};
use chrono::NaiveDate;

/// What a training is looked for.
pub(super) enum Subject<'a> {
    /// A need, with the software that is proposed first.
    Need(&'a NeedId, Option<&'a SoftwareId>),
    Wanted(&'a Wanted),
}

/// Something that somebody is to be able to do.
#[derive(Clone, Debug)]
pub(crate) struct Wanted {
    pub competence: CompetenceId,
    /// Nothing above this level, 1 to 4.
    pub most: u8,
    /// The software that a change of tool brings.
    pub software: Option<SoftwareId>,
}

/// A training that may be proposed.
struct Offer<'a> {
    training: &'a Training,
    /// The language of the association in which it is given.
    language: String,
    about: About,
    rank: Rank,
}

/// What speaks against a training, the weightiest first.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Rank {
    /// Place of the language among those of the association.
    language: usize,
    /// About other software than the proposed one, or than those in use.
    is_about_other: bool,
    /// It takes a connection, and there is a poor one.
    is_out_of_reach: bool,
    /// Levels under what is to be learnt.
    levels_below: u8,
    is_translated: bool,
    is_unverified: bool,
    is_abroad: bool,
    is_paid: bool,
}

/// Chooses trainings for each thing that is to be learnt, in these languages or, where none is given, in those of the
/// association; none in any other language.
pub(crate) fn taught(
    reading: Reading<'_>,
    catalogue: &Catalogue,
    languages: &[String],
    wanted: &[Wanted],
    today: NaiveDate,
) -> Vec<Vec<TrainingChoice>> {
    let mut desk = Desk::of(reading, catalogue, std::iter::empty(), today);
    if !languages.is_empty() {
        desk.languages = languages.to_vec();
    }
    wanted.iter().map(|one| trainings(&desk, &Subject::Wanted(one))).collect()
}

/// Chooses at most two trainings in a language of the association, of different formats when there are; for a need for which
/// there is none, those in the nearest other language.
///
/// The first language goes first, then what is about the proposed software or about none, what can be had without a
/// connection where that is poor, what is nearest to the level to be learnt, was made in the language, was verified, is from
/// the country, is free, is shorter; ties by id. What is bound to a country is for that country alone; what is about other
/// software is shown alone, where nothing else is.
pub(super) fn trainings(desk: &Desk<'_>, subject: &Subject<'_>) -> Vec<TrainingChoice> {
    let offers = |spoken: &[String]| -> Vec<_> {
        let trainings = desk.catalogue.trainings.iter();
        trainings.filter_map(|training| offer(desk, training, subject, spoken)).collect()
    };
    let mut offers = match (offers(&desk.languages), subject) {
        (none, Subject::Need(..)) if none.is_empty() && !desk.languages.is_empty() => nearest(&desk.languages)
            .into_iter()
            .map(|language| offers(&[language]))
            .find(|one| !one.is_empty())
            .unwrap_or_default(),
        (own, Subject::Need(..) | Subject::Wanted(_)) => own,
    };
    offers.sort_by(|a, b| {
        let hours = |offer: &Offer<'_>| offer.training.duration_h.map_or(f64::INFINITY, |hours| hours.from);
        let by_hours = || hours(a).total_cmp(&hours(b));
        a.rank.cmp(&b.rank).then_with(by_hours).then_with(|| a.training.id.cmp(&b.training.id))
    });
    let Some(best) = offers.first() else { return Vec::new() };
    // Another format is worth having only among trainings that rank as high as the next one.
    let next = offers.get(1).filter(|next| !next.rank.is_about_other);
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

impl Subject<'_> {
    /// What a training is about, as far as this goes; none when it is about something else, or above the level.
    fn about(&self, training: &Training) -> Option<About> {
        let (software, is_about, most) = match self {
            Subject::Need(need, software) => (*software, training.needs.contains(need), u8::MAX),
            Subject::Wanted(one) => (one.software.as_ref(), training.competences.contains(&one.competence), one.most),
        };
        if training.level > most {
            return None;
        }
        if let Some(software) = software.filter(|software| training.software.contains(software)) {
            return Some(About::Software(software.clone()));
        }
        let about = match self {
            Subject::Need(..) => About::Need,
            Subject::Wanted(_) => About::Competence,
        };
        is_about.then_some(about)
    }

    /// Whether a training is about software that is neither proposed nor, for a competence, in use.
    fn is_about_other(&self, desk: &Desk<'_>, training: &Training, about: &About) -> bool {
        let is_used = |software: &SoftwareId| desk.tools.iter().any(|tool| tool.product.as_str() == software.as_str());
        match (self, about) {
            (_, About::Software(_)) => false,
            (Subject::Need(_, first), About::Need | About::Competence) => {
                first.is_some() && !training.software.is_empty()
            }
            (Subject::Wanted(_), About::Need | About::Competence) => {
                !training.software.is_empty() && !training.software.iter().any(is_used)
            }
        }
    }

    fn levels_below(&self, training: &Training) -> u8 {
        match self {
            Subject::Need(..) => 0,
            Subject::Wanted(one) => one.most.saturating_sub(training.level),
        }
    }
}

fn offer<'a>(desk: &Desk<'_>, training: &'a Training, subject: &Subject<'_>, spoken: &[String]) -> Option<Offer<'a>> {
    let about = subject.about(training)?;
    let is_bound = training.reach == Reach::Country || !training.postcodes.is_empty();
    let is_served = !is_bound || serves(&training.country, desk.country);
    if !is_served || !is_there(&training.postcodes, desk.postcode.as_deref()) {
        return None;
    }
    let spoken = if spoken.is_empty() { &training.languages } else { spoken };
    let place = spoken.iter().position(|language| training.languages.contains(language))?;
    let rank = Rank {
        language: place,
        is_about_other: subject.is_about_other(desk, training, &about),
        is_out_of_reach: desk.is_low && training.format.needs_connection(),
        levels_below: subject.levels_below(training),
        is_translated: training.languages.first() != Some(&spoken[place]),
        is_unverified: !training.verified,
        is_abroad: distance(desk.country, &training.country) != Distance::Home,
        is_paid: !training.free,
    };
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
