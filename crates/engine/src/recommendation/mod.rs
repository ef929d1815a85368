//! Recommendations: for each need the software and the trainings that fit, with reasons (method, sections 4, 6).

mod candidate;
mod country;
mod gate;
mod nearby;
mod reference;
mod tool;
mod training;

use country::postcode;
pub use country::{country, languages};
pub use nearby::{Ally, Circle, helpers};
pub use reference::references;
pub use tool::{Use, nature, tools_by_need, tools_in_use, uses};
use training::Subject;
pub(crate) use training::{Wanted, taught};

use crate::answer::{Operator, Tool};
use crate::autonomy::Autonomy;
use crate::catalogue::{Catalogue, NeedKind, Platform};
use crate::condition::{Band, Reading};
use crate::id::{HostId, NeedId, SoftwareId, TrainingId};
use crate::need::{Otherwise, Reason, ReasonedNeed, needs};
use chrono::NaiveDate;
use serde::Serialize;
use std::collections::BTreeSet;

/// Candidates that are shown for a need.
pub const SHOWN: usize = 3;

/// What is proposed for one need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recommendation {
    pub need: NeedId,
    /// The sum of its reasons.
    pub strength: i64,
    pub reasons: Vec<Reason>,
    /// What would have to change for the need to go.
    pub otherwise: Vec<Otherwise>,
    /// All that pass the gates, the best first; none for a need of practice.
    pub candidates: Vec<Candidate>,
    /// Candidates that a gate refuses, by id and way of running.
    pub refused: Vec<RefusedCandidate>,
    /// At most two.
    pub trainings: Vec<TrainingChoice>,
}

impl Recommendation {
    /// The best candidates, as many as are shown.
    pub fn shown(&self) -> &[Candidate] {
        &self.candidates[..self.candidates.len().min(SHOWN)]
    }
}

/// A libre software in its best way of running.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Candidate {
    pub software: SoftwareId,
    pub running: Operator,
    /// Other ways of running it that pass the gates.
    pub other_ways: Vec<Way>,
    /// 0 to 100: the sum of the points.
    pub score: u32,
    pub points: CandidatePoints,
    /// European hosts that serve the need so, with this software as far as is known, the nearest first; empty when it
    /// runs locally.
    pub hosts: Vec<HostId>,
    /// Its facts were reviewed more than 18 months ago.
    pub to_check: bool,
    /// Made or run by a partner of the project: shown, never worth a point.
    pub project_partner: bool,
}

/// A way of running a software.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Way {
    pub running: Operator,
    /// European hosts, as for a candidate.
    pub hosts: Vec<HostId>,
}

/// The parts of a score.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct CandidatePoints {
    pub fit: u32,
    pub ease: u32,
    pub path: u32,
    pub hosts: u32,
    pub few: u32,
    pub vitality: u32,
}

/// A candidate with the first gate that refuses it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RefusedCandidate {
    pub software: SoftwareId,
    pub running: Operator,
    /// Other ways of running it that pass the gates, even when better software keeps it from the candidates.
    pub other_ways: Vec<Operator>,
    pub gate: Gate,
}

/// The gates, in the order in which they are tried.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Gate {
    /// Withdrawn from the catalogue, because of its licence or for another written reason.
    Withdrawn,
    /// No interface in a language of the association.
    Language,
    /// It runs on none of the computers there are.
    Platform,
    /// It does not work offline, and the connection is poor.
    Offline,
    /// Only medium and large associations where two people can run a server host it themselves.
    SelfHosting,
    /// What is put in cannot be taken out.
    Exit,
}

/// A training with what speaks for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct TrainingChoice {
    pub training: TrainingId,
    /// The language in which it is given.
    pub language: String,
    /// Whether that is none of the association's: nothing was found in those.
    pub is_foreign: bool,
    pub about: About,
}

/// What a training is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum About {
    /// The first candidate itself, or the software that a change brings.
    Software(SoftwareId),
    Need,
    Competence,
}

/// Lists what is proposed for each need, the strongest first. `autonomy` is that of the same reading, none where no tool is
/// known to be in use; `today` dates the signs of life and the reviews.
pub fn recommendations(
    reading: Reading<'_>,
    catalogue: &Catalogue,
    autonomy: Option<&Autonomy>,
    today: NaiveDate,
) -> Vec<Recommendation> {
    let needs = needs(reading, catalogue, autonomy);
    let desk = Desk::of(reading, catalogue, needs.iter().map(|need| &need.id), today);
    let recommend = |need: &ReasonedNeed| {
        let is_tool = catalogue.needs.iter().any(|known| known.id == need.id && known.kind == NeedKind::Tool);
        let (candidates, refused) =
            if is_tool { candidate::candidates(&desk, &need.id) } else { (Vec::new(), Vec::new()) };
        let trainings =
            training::trainings(&desk, &Subject::Need(&need.id, candidates.first().map(|first| &first.software)));
        Recommendation {
            need: need.id.clone(),
            strength: need.strength,
            reasons: need.reasons.clone(),
            otherwise: need.otherwise.clone(),
            candidates,
            refused,
            trainings,
        }
    };
    needs.iter().map(recommend).collect()
}

/// Lists what there is for needs of the tool kind that nothing raises, beside the raised ones; without trainings.
pub(crate) fn others(
    reading: Reading<'_>,
    catalogue: &Catalogue,
    today: NaiveDate,
    raised: &[Recommendation],
    needs: &[&NeedId],
) -> Vec<Recommendation> {
    let desk = Desk::of(reading, catalogue, raised.iter().map(|advice| &advice.need), today);
    let look = |need: &&NeedId| {
        let (candidates, refused) = candidate::candidates(&desk, need);
        Recommendation {
            need: (*need).clone(),
            strength: 0,
            reasons: Vec::new(),
            otherwise: Vec::new(),
            candidates,
            refused,
            trainings: Vec::new(),
        }
    };
    needs.iter().map(look).collect()
}

/// What candidates and trainings are looked at with, computed once.
struct Desk<'a> {
    catalogue: &'a Catalogue,
    today: NaiveDate,
    country: Option<&'a str>,
    postcode: Option<String>,
    languages: Vec<String>,
    platforms: Vec<Platform>,
    tools: Vec<Tool>,
    /// Needs of the tool kind that have a reason.
    open: BTreeSet<NeedId>,
    is_low: bool,
    hosts_itself: bool,
}

impl<'a> Desk<'a> {
    fn of<'b>(
        reading: Reading<'a>,
        catalogue: &'a Catalogue,
        raised: impl Iterator<Item = &'b NeedId>,
        today: NaiveDate,
    ) -> Self {
        let is_tool = |id: &NeedId| catalogue.needs.iter().any(|need| need.id == *id && need.kind == NeedKind::Tool);
        Self {
            catalogue,
            today,
            country: country(reading),
            postcode: postcode(reading),
            languages: languages(reading),
            platforms: gate::platforms(reading),
            tools: tools_in_use(reading, catalogue),
            open: raised.filter(|need| is_tool(need)).cloned().collect(),
            is_low: reading.has_low_connectivity(),
            hosts_itself: reading.band() >= Band::Medium && reading.audit.capacity.admins == Some(true),
        }
    }
}
