//! The portfolio: over several needs, the software that together serve best with few tools (method, section 4).

use super::Line;
use super::market::{Market, best};
use crate::id::{NeedId, SoftwareId};
use crate::recommendation::Candidate;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// One software for each need, chosen together, beside the choice tool by tool.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Portfolio {
    /// In the order of the lines; those without a candidate are left out.
    pub choices: Vec<Choice>,
    /// Needs for which there is no candidate.
    pub without: Vec<NeedId>,
    pub together: Sum,
    /// What the best candidate of each need gives, whatever the others are.
    pub alone: Sum,
}

/// What is chosen for one need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    pub need: NeedId,
    pub software: SoftwareId,
    /// 0 to 100.
    pub score: u32,
    /// The best candidate for this need alone.
    pub alone: SoftwareId,
    /// Points that the need loses beside its best candidate.
    pub loses: u32,
}

/// What a choice adds up to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sum {
    /// Σ of the scores.
    pub score: i64,
    /// Different software.
    pub tools: usize,
    /// `score` − λ for each tool.
    pub objective: i64,
}

impl Portfolio {
    /// How many tools fewer there are than tool by tool; negative when there are more.
    pub fn tools_fewer(&self) -> i64 {
        count(self.alone.tools) - count(self.together.tools)
    }
}

/// Chooses a software for each line among its candidates, so that Σ score − `lambda` × number of software is highest; among
/// equal choices the one with the fewest software, then the one whose ids, in order, come first. Exact.
///
/// Each line has another need. A need takes the best of the chosen software, the first by id among equals. Dear: to be asked
/// when the ledger changes, not at each answer.
pub fn portfolio(lines: &[Line], lambda: u32) -> Portfolio {
    let ids: BTreeSet<&SoftwareId> = candidates(lines).map(|candidate| &candidate.software).collect();
    let ids: Vec<&SoftwareId> = ids.into_iter().collect();
    let scores = |line: &Line| {
        let mut scores = BTreeMap::new();
        for candidate in &line.candidates {
            if let Ok(place) = ids.binary_search(&&candidate.software) {
                let score: &mut i64 = scores.entry(place).or_default();
                *score = (*score).max(i64::from(candidate.score));
            }
        }
        scores
    };
    let (served, without): (Vec<_>, Vec<_>) = lines.iter().partition(|line| !line.candidates.is_empty());
    let market = Market { needs: served.iter().map(|line| scores(line)).collect(), lambda: i64::from(lambda) };
    let chosen: BTreeSet<&SoftwareId> = best(&market).into_iter().filter_map(|place| ids.get(place).copied()).collect();
    let choices: Vec<Choice> = served.iter().filter_map(|line| choice(line, &chosen)).collect();
    let alone = choices.iter().map(|choice| (&choice.alone, choice.score + choice.loses));
    Portfolio {
        together: sum(choices.iter().map(|choice| (&choice.software, choice.score)), lambda),
        alone: sum(alone, lambda),
        without: without.into_iter().map(|line| line.need.clone()).collect(),
        choices,
    }
}

fn choice(line: &Line, chosen: &BTreeSet<&SoftwareId>) -> Option<Choice> {
    let first = |candidate: &&Candidate| (candidate.score, Reverse(candidate.software.clone()));
    let alone = line.candidates.iter().max_by_key(first)?;
    let own = line.candidates.iter().filter(|candidate| chosen.contains(&candidate.software)).max_by_key(first)?;
    Some(Choice {
        need: line.need.clone(),
        software: own.software.clone(),
        score: own.score,
        alone: alone.software.clone(),
        loses: alone.score - own.score,
    })
}

fn sum<'a>(choices: impl Iterator<Item = (&'a SoftwareId, u32)>, lambda: u32) -> Sum {
    let (ids, scores): (BTreeSet<_>, Vec<_>) = choices.unzip();
    let score = scores.into_iter().map(i64::from).sum();
    Sum { score, tools: ids.len(), objective: score - i64::from(lambda) * count(ids.len()) }
}

fn candidates(lines: &[Line]) -> impl Iterator<Item = &Candidate> {
    lines.iter().flat_map(|line| &line.candidates)
}

fn count(number: usize) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}
