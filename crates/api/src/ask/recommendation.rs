use super::autonomy::what_if;
use super::card;
use super::need::{otherwise, reasons};
use super::neighbour;
use crate::answers::name;
use crate::wire::{AdviceCard, CandidateCard, LanguageChoice, Recommendations, RefusedCard, ScorePart, TrainingCard};
use crate::{Api, Error};
use chrono::{Datelike, NaiveDate};
use rumb_engine::answer::Tool;
use rumb_engine::autonomy::{Standing, standing};
use rumb_engine::catalogue::{Catalogue, NeedKind, Reviewed as _};
use rumb_engine::condition::Reading;
use rumb_engine::id::{NeedId, SoftwareId};
use rumb_engine::neighbour::{home, nearest};
use rumb_engine::recommendation::{
    Candidate, Recommendation, RefusedCandidate, TrainingChoice, country, helpers, recommendations, tools_in_use,
};
use rumb_locale::{Language, Words};

/// People and places of the user's own that are shown.
const NEAR: usize = 6;

impl Api {
    /// What Rumb proposes, need by need.
    pub(crate) fn recommendations(&self, choice: LanguageChoice) -> Result<Recommendations, Error> {
        let language = Language::find(&choice.language).unwrap_or(Language::En);
        let today = self.now().date();
        let book = self.book().unwrap_or_default();
        self.with(|session| {
            let (reading, catalogue) = (session.reading(), rumb_content::catalogue());
            let standing = standing(reading, catalogue);
            let shelf = Shelf { reading, catalogue, standing: &standing, words: Words::of(language), today };
            let tools = tools_in_use(reading, catalogue);
            let in_use = |need: &NeedId| {
                let products = tools.iter().filter(|tool| tool.need == *need);
                products.map(|tool| shelf.entered(tool)).collect::<Vec<_>>()
            };
            let list = recommendations(reading, catalogue, standing.autonomy.as_ref(), today);
            Ok(Recommendations {
                country: country(reading).map(str::to_lowercase),
                needs: list.iter().map(|advice| shelf.advice(advice, in_use(&advice.need))).collect(),
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
struct Shelf<'a> {
    reading: Reading<'a>,
    catalogue: &'static Catalogue,
    /// What is used today, and how free that leaves the association.
    standing: &'a Standing,
    words: Words,
    today: NaiveDate,
}

impl Shelf<'_> {
    fn advice(&self, advice: &Recommendation, in_use: Vec<String>) -> AdviceCard {
        let kind = self.catalogue.needs.iter().find(|need| need.id == advice.need).map(|need| need.kind);
        AdviceCard {
            need: advice.need.to_string(),
            is_tool: kind == Some(NeedKind::Tool),
            strength: u32::try_from(advice.strength).unwrap_or(0),
            reasons: reasons(self.reading, &advice.reasons, &self.words),
            otherwise: otherwise(&advice.otherwise, &self.words),
            in_use,
            candidates: advice.shown().iter().filter_map(|candidate| self.candidate(&advice.need, candidate)).collect(),
            refused: advice.refused.iter().map(|refused| self.refused(refused)).collect(),
            trainings: advice.trainings.iter().filter_map(|choice| self.training(choice)).collect(),
        }
    }

    fn training(&self, choice: &TrainingChoice) -> Option<TrainingCard> {
        let training = self.catalogue.trainings.iter().find(|training| training.id == choice.training)?;
        Some(TrainingCard { foreign: choice.is_foreign, ..card::training(training, &self.words, self.today) })
    }

    fn candidate(&self, need: &NeedId, candidate: &Candidate) -> Option<CandidateCard> {
        let software = self.catalogue.software.iter().find(|software| software.id == candidate.software)?;
        let points = candidate.points;
        let parts = [
            ("fit", points.fit),
            ("ease", points.ease),
            ("path", points.path),
            ("hosts", points.hosts),
            ("few", points.few),
            ("vitality", points.vitality),
        ];
        Some(CandidateCard {
            software: software.id.to_string(),
            name: software.name.clone(),
            running: name(&candidate.running),
            score: candidate.score,
            parts: parts.into_iter().map(|(id, points)| ScorePart { id: id.to_owned(), points }).collect(),
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

    fn refused(&self, refused: &RefusedCandidate) -> RefusedCard {
        RefusedCard {
            name: self.software(&refused.software),
            running: name(&refused.running),
            gate: name(&refused.gate),
        }
    }

    fn software(&self, id: &SoftwareId) -> String {
        self.product(id.as_str())
    }

    /// The name of a software or product; its id when the catalogue lost it.
    fn product(&self, id: &str) -> String {
        rumb_report::paper::name::tool(self.catalogue, id, &self.words)
    }

    /// The name of a tool in use.
    fn entered(&self, tool: &Tool) -> String {
        rumb_report::paper::name::entered(self.catalogue, &tool.product, tool.name.as_deref(), &self.words)
    }

    fn date(&self, date: NaiveDate) -> String {
        self.words.date(date.year(), date.month(), date.day())
    }
}
