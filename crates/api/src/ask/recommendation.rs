use super::autonomy::what_if;
use super::card;
use super::ledger::{Table, exit, hosts};
use super::need::{otherwise, reasons};
use super::neighbour;
use crate::answers::name;
use crate::wire::{AdviceCard, CandidateCard, LanguageChoice, LineCard, Recommendations, RefusedCard};
use crate::wire::{OtherwiseCard, ReasonCard};
use crate::{Api, Error};
use chrono::{Datelike, NaiveDate};
use rumb_engine::autonomy::{Standing, standing};
use rumb_engine::catalogue::{Catalogue, NeedKind, Reviewed as _};
use rumb_engine::condition::Reading;
use rumb_engine::id::{NeedId, SoftwareId};
use rumb_engine::ledger::ledger;
use rumb_engine::need::{Otherwise, Reason};
use rumb_engine::neighbour::{home, nearest};
use rumb_engine::plan::left_out;
use rumb_engine::recommendation::{
    Candidate, RefusedCandidate, TrainingChoice, country, helpers, recommendations, tools_in_use,
};
use rumb_locale::{Language, Words};
use std::collections::BTreeMap;

/// People and places of the user's own that are shown.
const NEAR: usize = 6;

impl Api {
    /// What Rumb proposes, need by need, and what the board decides on.
    pub(crate) fn recommendations(&self, choice: LanguageChoice) -> Result<Recommendations, Error> {
        let language = Language::find(&choice.language).unwrap_or(Language::En);
        let today = self.now().date();
        let book = self.book().unwrap_or_default();
        self.with(|session| {
            let (reading, catalogue) = (session.reading(), rumb_content::catalogue());
            let standing = standing(reading, catalogue);
            let shelf = Shelf { reading, catalogue, standing: &standing, words: Words::of(language), today };
            let advice = recommendations(reading, catalogue, standing.autonomy.as_ref(), today);
            let is_habit =
                |id: &NeedId| catalogue.needs.iter().any(|need| need.id == *id && need.kind == NeedKind::Practice);
            let habits = advice.iter().filter(|advice| is_habit(&advice.need));
            let habits =
                habits.map(|own| shelf.advice(&own.need, own.strength, &own.reasons, &own.otherwise, &own.trainings));
            let habits = habits.collect();
            let trainings: BTreeMap<_, _> =
                advice.iter().map(|advice| (advice.need.clone(), advice.trainings.clone())).collect();
            let lines = ledger(reading, catalogue, advice, today);
            let used = tools_in_use(reading, catalogue);
            let used = used.iter().map(|tool| SoftwareId::from(tool.product.as_str())).collect();
            let hosts = hosts(&lines);
            let table = Table { shelf: &shelf, trainings, used };
            let (imposed, lines): (Vec<_>, Vec<_>) = lines.iter().partition(|line| line.imposed);
            let cards = |lines: Vec<_>| -> Vec<LineCard> { lines.into_iter().map(|line| table.line(line)).collect() };
            Ok(Recommendations {
                country: country(reading).map(str::to_lowercase),
                lines: cards(lines),
                imposed: cards(imposed),
                hosts,
                habits,
                left_out: left_out(reading).into_iter().collect(),
                exit: exit(),
                neighbours: nearest(&book.neighbours, home(reading))
                    .into_iter()
                    .filter_map(|neighbour| neighbour::card(neighbour, &shelf.words))
                    .take(NEAR)
                    .collect(),
                actors: helpers(reading, catalogue)
                    .into_iter()
                    .map(|actor| card::actor(actor, &shelf.words, today))
                    .collect(),
            })
        })
    }
}

/// The catalogue and the reader's words, to turn ids into what a screen shows.
pub(super) struct Shelf<'a> {
    pub(super) reading: Reading<'a>,
    pub(super) catalogue: &'static Catalogue,
    /// What is used today, and how free that leaves the association.
    standing: &'a Standing,
    pub(super) words: Words,
    pub(super) today: NaiveDate,
}

impl Shelf<'_> {
    pub(super) fn advice(
        &self,
        need: &NeedId,
        strength: i64,
        why: &[Reason],
        other: &[Otherwise],
        trainings: &[TrainingChoice],
    ) -> AdviceCard {
        let reasons: Vec<ReasonCard> = reasons(self.reading, why, &self.words);
        let otherwise: Vec<OtherwiseCard> = otherwise(other, &self.words);
        AdviceCard {
            need: need.to_string(),
            strength: u32::try_from(strength).unwrap_or(0),
            reasons,
            otherwise,
            trainings: trainings
                .iter()
                .filter_map(|choice| card::choice(self.catalogue, choice, &self.words, self.today))
                .collect(),
        }
    }

    pub(super) fn candidate(&self, need: &NeedId, candidate: &Candidate) -> Option<CandidateCard> {
        let software = self.catalogue.software.iter().find(|software| software.id == candidate.software)?;
        Some(CandidateCard {
            software: software.id.to_string(),
            name: software.name.clone(),
            running: name(&candidate.running),
            score: candidate.score,
            licence: software.licence.clone(),
            homepage: software.homepage.clone(),
            reviewed: self.date(software.reviewed),
            doubt: software.doubt(self.today),
            project_partner: candidate.project_partner,
            hosts: candidate
                .hosts
                .iter()
                .take(3)
                .filter_map(|id| self.catalogue.hosts.iter().find(|host| host.id == *id))
                .map(|host| card::host(host, self.today))
                .collect(),
            what_if: what_if(self.reading, self.standing, need, candidate, self.words.language()),
        })
    }

    pub(super) fn refused(&self, refused: &RefusedCandidate) -> RefusedCard {
        RefusedCard {
            name: self.product(refused.software.as_str()),
            running: name(&refused.running),
            gate: name(&refused.gate),
        }
    }

    /// The name of a software or product; its id when the catalogue lost it.
    pub(super) fn product(&self, id: &str) -> String {
        rumb_report::paper::name::tool(self.catalogue, id, &self.words)
    }

    fn date(&self, date: NaiveDate) -> String {
        self.words.date(date.year(), date.month(), date.day())
    }
}
