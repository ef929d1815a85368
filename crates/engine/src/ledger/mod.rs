//! The ledger: one line for each need that has a tool in use or is raised, with what is proposed (method, section 4).

mod market;
mod portfolio;
mod solve;

pub use portfolio::{Choice, Portfolio, Sum, portfolio};

use crate::catalogue::{Catalogue, Nature, Need, NeedKind, Tier};
use crate::condition::Reading;
use crate::id::NeedId;
use crate::need::NeedReason;
use crate::recommendation::{Candidate, Recommendation, RefusedCandidate, Use, nature, others, recommendations, uses};
use chrono::NaiveDate;
use std::cmp::Reverse;

/// What the board decides on for one need of the tool kind.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    pub need: NeedId,
    /// What is used for it today; paper, people and devices are no tool.
    pub tools: Vec<Use>,
    /// 0 where nothing raises the need.
    pub strength: i64,
    pub reasons: Vec<NeedReason>,
    /// All of them, the best first.
    pub candidates: Vec<Candidate>,
    /// Candidates that a gate refuses, by id and way of running.
    pub refused: Vec<RefusedCandidate>,
    pub proposal: Proposal,
}

/// What one sentence proposes by default.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Proposal {
    /// Nothing pleads for a change, or the best candidate is in use already, or there is none.
    Keep,
    /// The best candidate takes the place of what is in use, or of nothing.
    Take(Candidate),
    /// There is no tool, and no candidate.
    Nothing,
}

/// Lists the lines: the strongest first, then core needs, then by id. `today` dates the signs of life and the reviews.
pub fn ledger(reading: Reading<'_>, catalogue: &Catalogue, today: NaiveDate) -> Vec<Line> {
    let raised = recommendations(reading, catalogue, today);
    let is_tool = |one: &Use| one.products.iter().all(|id| nature(catalogue, id) == Nature::Tool);
    let used: Vec<Use> = uses(reading, catalogue).into_iter().filter(is_tool).collect();
    let is_raised = |need: &NeedId| raised.iter().any(|advice| advice.need == *need);
    let is_used = |need: &NeedId| used.iter().any(|one| one.need == *need);
    let tool_needs = || catalogue.needs.iter().filter(|need| need.kind == NeedKind::Tool);
    let quiet: Vec<&NeedId> =
        tool_needs().map(|need| &need.id).filter(|need| is_used(need) && !is_raised(need)).collect();
    let quiet = others(reading, catalogue, today, &raised, &quiet);
    let mut lines: Vec<(&Need, Line)> = Vec::new();
    for advice in raised.into_iter().chain(quiet) {
        if let Some(need) = tool_needs().find(|need| need.id == advice.need) {
            let tools = used.iter().filter(|one| one.need == advice.need).cloned().collect();
            lines.push((need, line(advice, tools)));
        }
    }
    lines.sort_by_key(|(need, line)| (Reverse(line.strength), need.tier != Some(Tier::Core), need.id.clone()));
    lines.into_iter().map(|(_, line)| line).collect()
}

fn line(advice: Recommendation, tools: Vec<Use>) -> Line {
    let Recommendation { need, strength, reasons, candidates, refused, trainings: _ } = advice;
    let proposal = proposal(strength, &tools, &candidates);
    Line { need, tools, strength, reasons, candidates, refused, proposal }
}

fn proposal(strength: i64, tools: &[Use], candidates: &[Candidate]) -> Proposal {
    let is_used = |candidate: &Candidate| {
        tools.iter().flat_map(|one| &one.products).any(|id| id.as_str() == candidate.software.as_str())
    };
    match candidates.first() {
        Some(best) if strength > 0 && !is_used(best) => Proposal::Take(best.clone()),
        None if tools.is_empty() => Proposal::Nothing,
        Some(_) | None => Proposal::Keep,
    }
}
