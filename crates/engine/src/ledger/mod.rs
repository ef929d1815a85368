//! The ledger: one line for each need that has a tool in use or is raised, with what is proposed (method, section 4).

mod market;
mod portfolio;
mod solve;

pub use portfolio::{Choice, Portfolio, Sum, portfolio};

use crate::answer::{Decision, Tool};
use crate::catalogue::{Catalogue, Nature, Need, NeedKind, Tier};
use crate::condition::Reading;
use crate::id::NeedId;
use crate::need::{Otherwise, Reason};
use crate::recommendation::{Candidate, Recommendation, RefusedCandidate, Use, nature, others, tools_by_need, uses};
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
    pub reasons: Vec<Reason>,
    /// What would have to change for the need to go.
    pub otherwise: Vec<Otherwise>,
    /// Whether a funder or a federation asks for every tool of it: nobody here can decide.
    pub imposed: bool,
    /// What the board decided; nothing yet when absent.
    pub decision: Option<Decision>,
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

/// Lists the lines: the strongest first, then core needs, then by id. `raised` is what is recommended for the same reading;
/// `today` dates the signs of life and the reviews.
pub fn ledger(reading: Reading<'_>, catalogue: &Catalogue, raised: Vec<Recommendation>, today: NaiveDate) -> Vec<Line> {
    let uses = uses(reading, catalogue);
    let used = tools_by_need(catalogue, &uses);
    let is_raised = |need: &NeedId| raised.iter().any(|advice| advice.need == *need);
    let tool_needs = || catalogue.needs.iter().filter(|need| need.kind == NeedKind::Tool);
    let quiet: Vec<&NeedId> =
        tool_needs().map(|need| &need.id).filter(|need| used.contains_key(need) && !is_raised(need)).collect();
    let quiet = others(reading, catalogue, today, &raised, &quiet);
    let mut lines: Vec<(&Need, Line)> = Vec::new();
    for advice in raised.into_iter().chain(quiet) {
        if let Some(need) = tool_needs().find(|need| need.id == advice.need) {
            let tools = used.get(&advice.need).into_iter().flatten().map(|one| (*one).clone()).collect();
            let decision = reading.audit.decisions.get(&advice.need).cloned();
            lines.push((need, line(catalogue, advice, tools, decision)));
        }
    }
    lines.sort_by_key(|(need, line)| (Reverse(line.strength), need.tier != Some(Tier::Core), need.id.clone()));
    lines.into_iter().map(|(_, line)| line).collect()
}

fn line(catalogue: &Catalogue, advice: Recommendation, tools: Vec<Use>, decision: Option<Decision>) -> Line {
    let Recommendation { need, strength, reasons, otherwise, candidates, refused, trainings: _ } = advice;
    let imposed = is_imposed(catalogue, &tools);
    let proposal = if imposed { Proposal::Keep } else { proposal(strength, &tools, &candidates) };
    Line { need, tools, strength, reasons, otherwise, imposed, decision, candidates, refused, proposal }
}

/// Whether a need of the tool kind waits for a decision: a tool is used for it that nobody imposes.
pub fn is_undecided(reading: Reading<'_>, catalogue: &Catalogue) -> bool {
    let is_of_tools = |need: &NeedId| catalogue.needs.iter().any(|own| own.id == *need && own.kind == NeedKind::Tool);
    let is_open = |need: &NeedId| !reading.audit.decisions.contains_key(need) && is_of_tools(need);
    let is_free = |tool: &Tool| !tool.imposed && nature(catalogue, &tool.product) == Nature::Tool;
    // What was entered mostly tells it, and at once; to look up what the answers name takes long.
    reading.audit.tools.iter().any(|tool| is_open(&tool.need) && is_free(tool))
        || uses(reading, catalogue).iter().any(|one| one.tool.is_none() && is_open(&one.need) && one.is_tool(catalogue))
}

/// Whether somebody asks for every tool of a need; paper beside it changes nothing.
pub fn is_imposed<'a>(catalogue: &Catalogue, uses: impl IntoIterator<Item = &'a Use>) -> bool {
    let mut tools = uses.into_iter().filter(|one| one.is_tool(catalogue)).peekable();
    tools.peek().is_some() && tools.all(|one| one.tool.as_ref().is_some_and(|tool| tool.imposed))
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
