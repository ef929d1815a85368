//! The ledger as the screens show it: its lines, and what the software chosen together would be.

use super::recommendation::Shelf;
use super::result::ids;
use crate::answers::name;
use crate::wire::{
    ChoiceCard, ExitCard, HostNameCard, LanguageChoice, LineCard, LineToolCard, PortfolioCard, PortfolioChoice,
    ProposalId, WayCard,
};
use crate::{Api, Error};
use chrono::NaiveDate;
use rumb_engine::answer::{Decision, Operator, Successor, Verdict};
use rumb_engine::catalogue::{ExitStep, Host, Reviewed as _};
use rumb_engine::condition::{Band, Reading};
use rumb_engine::id::{HostId, NeedId, SoftwareId};
use rumb_engine::ledger::{Choice, Line, Portfolio, Proposal, ledger, portfolio};
use rumb_engine::recommendation::{Candidate, Gate, TrainingChoice, Use, recommendations, tools_in_use};
use rumb_locale::{Language, Words};
use rumb_report::paper;
use std::collections::{BTreeMap, BTreeSet};

impl Api {
    /// The software that together serve the needs to change with few tools. Dear: to be asked when the decisions change.
    pub(crate) fn portfolio(&self, choice: LanguageChoice) -> Result<PortfolioCard, Error> {
        let words = Words::of(Language::find(&choice.language).unwrap_or(Language::En));
        let today = self.now().date();
        self.with(|session| {
            let reading = session.reading();
            let (found, lines) = market(reading, today);
            let choices = found.choices.iter().filter_map(|choice| {
                let line = lines.iter().find(|line| line.need == choice.need)?;
                let candidate = line.candidates.iter().find(|candidate| candidate.software == choice.software)?;
                Some(choice_card(reading, &words, &found, choice, candidate))
            });
            let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
            Ok(PortfolioCard {
                choices: choices.collect(),
                without: found.without.iter().map(ToString::to_string).collect(),
                tools: count(found.together.tools),
                tools_alone: count(found.alone.tools),
                loses: found.choices.iter().map(|choice| choice.loses).sum(),
            })
        })
    }
}

/// The software chosen together for the needs to change, and their lines.
pub(super) fn market(reading: Reading<'_>, today: NaiveDate) -> (Portfolio, Vec<Line>) {
    let catalogue = rumb_content::catalogue();
    let autonomy = rumb_engine::autonomy::autonomy(reading, catalogue);
    let advice = recommendations(reading, catalogue, autonomy.as_ref(), today);
    let mut lines = ledger(reading, catalogue, advice, today);
    lines.retain(changes);
    (portfolio(&lines, catalogue.points.lambda), lines)
}

/// The name of a software.
pub(super) fn tool_name(id: &SoftwareId, words: &Words) -> String {
    paper::name::tool(rumb_content::catalogue(), id.as_str(), words)
}

/// Whether a line is to change: as decided, or as proposed where nothing is decided yet.
fn changes(line: &Line) -> bool {
    if line.imposed {
        return false;
    }
    match &line.decision {
        Some(decision) => decision.verdict.successor().is_some(),
        None => matches!(line.proposal, Proposal::Take(_)),
    }
}

fn choice_card(
    reading: Reading<'_>,
    words: &Words,
    found: &Portfolio,
    choice: &Choice,
    candidate: &Candidate,
) -> PortfolioChoice {
    let tool = |id: &SoftwareId| tool_name(id, words);
    let decided = reading.audit.decisions.get(&choice.need);
    let successor = Successor { by: choice.software.clone(), running: candidate.running, host: None };
    let serves_others =
        found.choices.iter().any(|other| other.need != choice.need && other.software == choice.software);
    let is_shared = serves_others || is_together(reading, &choice.need, &choice.software);
    PortfolioChoice {
        need: choice.need.to_string(),
        name: tool(&choice.software),
        running: name(&candidate.running),
        score: choice.score,
        loses: choice.loses,
        alone: tool(&choice.alone),
        settled: decided.and_then(|own| own.verdict.successor()).is_some_and(|own| own.by == choice.software),
        decision: Decision {
            verdict: if is_shared { Verdict::Combine(successor) } else { Verdict::Replace(successor) },
            sentence: decided.and_then(|own| own.sentence.clone()),
            left_out: decided.map(|own| own.left_out.clone()).unwrap_or_default(),
        },
    }
}

/// Whether a software is in use already, or chosen for another need.
fn is_together(reading: Reading<'_>, need: &NeedId, software: &SoftwareId) -> bool {
    let is_used = || {
        let tools = tools_in_use(reading, rumb_content::catalogue());
        tools.iter().any(|tool| tool.product.as_str() == software.as_str())
    };
    is_chosen(reading, need, software) || is_used()
}

fn is_chosen(reading: Reading<'_>, need: &NeedId, software: &SoftwareId) -> bool {
    let others = reading.audit.decisions.iter().filter(|(other, _)| *other != need);
    others.filter_map(|(_, decision)| decision.verdict.successor()).any(|own| own.by == *software)
}

/// What to do before an old tool is left.
pub(super) fn exit() -> ExitCard {
    ExitCard {
        steps: ExitStep::ALL.iter().map(ToString::to_string).collect(),
        no_return: ExitStep::NO_RETURN.to_string(),
    }
}

/// What lines are told with.
pub(super) struct Table<'a> {
    pub(super) shelf: &'a Shelf<'a>,
    pub(super) trainings: BTreeMap<NeedId, Vec<TrainingChoice>>,
    /// Software in use.
    pub(super) used: Vec<SoftwareId>,
}

impl Table<'_> {
    pub(super) fn line(&self, line: &Line) -> LineCard {
        let shelf = self.shelf;
        let trainings = self.trainings.get(&line.need).map_or(&[][..], Vec::as_slice);
        let shown = line.candidates.iter().take(rumb_engine::recommendation::SHOWN);
        let successor = line.decision.as_ref().and_then(|own| own.verdict.successor());
        let is_choice = |by: &SoftwareId| line.candidates.iter().any(|candidate| candidate.software == *by);
        LineCard {
            advice: shelf.advice(&line.need, line.strength, &line.reasons, &line.otherwise, trainings),
            tools: line.tools.iter().map(|one| self.tool(one)).collect(),
            proposal: match &line.proposal {
                Proposal::Keep => ProposalId::Keep,
                Proposal::Take(_) => ProposalId::Take,
                Proposal::Nothing => ProposalId::Nothing,
            },
            candidates: shown.filter_map(|candidate| shelf.candidate(&line.need, candidate)).collect(),
            choices: line.candidates.iter().filter_map(|candidate| self.choice(&line.need, candidate)).collect(),
            refused: line.refused.iter().map(|refused| shelf.refused(refused)).collect(),
            servers: servers(shelf.reading, line),
            other: successor.filter(|own| !is_choice(&own.by)).map(|own| shelf.product(own.by.as_str())),
        }
    }

    fn tool(&self, one: &Use) -> LineToolCard {
        let own = one.tool.as_ref().and_then(|tool| tool.name.as_deref());
        LineToolCard {
            name: paper::name::tools(self.shelf.catalogue, &one.products, own, &self.shelf.words),
            products: one.products.iter().map(ToString::to_string).collect(),
        }
    }

    fn choice(&self, need: &NeedId, candidate: &Candidate) -> Option<ChoiceCard> {
        let software = self.shelf.catalogue.software.iter().find(|software| software.id == candidate.software)?;
        let others = candidate.other_ways.iter().map(|own| way(own.running, &own.hosts));
        Some(ChoiceCard {
            software: software.id.to_string(),
            name: software.name.clone(),
            score: candidate.score,
            together: self.used.contains(&software.id) || is_chosen(self.shelf.reading, need, &software.id),
            project_partner: candidate.project_partner,
            doubt: software.doubt(self.shelf.today),
            ways: [way(candidate.running, &candidate.hosts)].into_iter().chain(others).collect(),
        })
    }
}

/// Whether it matters for a line that two people can run a server: an association is large enough for one, and one of the
/// ways passes every gate but that.
fn servers(reading: Reading<'_>, line: &Line) -> bool {
    let refused = line.refused.iter().any(|refused| refused.gate == Gate::SelfHosting);
    let is_server = |running| running == Operator::SelfHosted;
    let runs = |one: &Candidate| is_server(one.running) || one.other_ways.iter().any(|way| is_server(way.running));
    reading.band() >= Band::Medium && (refused || line.candidates.iter().any(runs))
}

fn way(running: Operator, hosts: &[HostId]) -> WayCard {
    WayCard { running: name(&running), hosts: ids(hosts) }
}

/// Who may run the candidates of these lines, each once.
pub(super) fn hosts(lines: &[Line]) -> BTreeMap<String, HostNameCard> {
    let candidates = lines.iter().flat_map(|line| &line.candidates);
    let named = candidates.flat_map(|own| own.hosts.iter().chain(own.other_ways.iter().flat_map(|way| &way.hosts)));
    let named: BTreeSet<&HostId> = named.collect();
    let known = rumb_content::catalogue().hosts.iter().filter(|host| named.contains(&host.id));
    let card = |host: &Host| HostNameCard {
        name: host.name.clone(),
        place: host.place.clone(),
        country: host.country.clone(),
        project_partner: host.project_partner,
    };
    known.map(|host| (host.id.to_string(), card(host))).collect()
}
