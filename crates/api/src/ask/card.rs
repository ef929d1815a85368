//! Facts of the catalogue as screens show them.

use super::result::ids;
use crate::wire::{ActorCard, HostCard, TrainingCard};
use chrono::NaiveDate;
use rumb_engine::catalogue::{Actor, Catalogue, Host, Reviewed as _, Training};
use rumb_engine::recommendation::TrainingChoice;
use rumb_locale::Words;
use rumb_report::paper;

/// A training that was chosen; none when the catalogue lost it.
pub(super) fn choice(
    catalogue: &Catalogue,
    choice: &TrainingChoice,
    words: &Words,
    today: NaiveDate,
) -> Option<TrainingCard> {
    let known = catalogue.trainings.iter().find(|training| training.id == choice.training)?;
    Some(TrainingCard { foreign: choice.is_foreign, ..training(known, words, today) })
}

pub(crate) fn training(training: &Training, words: &Words, today: NaiveDate) -> TrainingCard {
    TrainingCard {
        id: training.id.to_string(),
        title: training.title.clone(),
        provider: training.provider.clone(),
        url: training.url.clone(),
        languages: ids(&training.languages),
        foreign: false,
        format: training.format.to_string(),
        length: training.duration_h.map(|hours| paper::name::training_length(hours, words)),
        free: training.free,
        doubt: training.doubt(today),
        project_partner: training.project_partner,
    }
}

pub(crate) fn actor(actor: &Actor, words: &Words, today: NaiveDate) -> ActorCard {
    ActorCard {
        id: actor.id.to_string(),
        name: actor.name.clone(),
        nature: paper::name::nature(actor, words),
        place: actor.place.clone(),
        phone: actor.phone.clone(),
        homepage: actor.homepage.clone(),
        doubt: actor.doubt(today),
        project_partner: actor.project_partner,
    }
}

pub(crate) fn host(host: &Host, today: NaiveDate) -> HostCard {
    HostCard {
        id: host.id.to_string(),
        name: host.name.clone(),
        form: host.legal_form.map(|form| form.to_string()),
        place: host.place.clone(),
        country: host.country.clone(),
        homepage: host.homepage.clone(),
        services: ids(&host.services),
        doubt: host.doubt(today),
        project_partner: host.project_partner,
    }
}
