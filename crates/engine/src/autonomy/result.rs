use super::fact::{Facts, Six, Weights};
use crate::answer::Operator;
use crate::fraction::{Exact, whole};
use crate::id::{HostId, NeedId, ProductId};

/// How free the association is to leave its tools.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Autonomy {
    /// 0 to 100; none where nothing is known of any tool.
    pub score: Option<Exact>,
    /// 0 to 1: the weight of the facts that are known.
    pub confidence: Exact,
    /// Needs for which a tool is in use, in the order of the catalogue.
    pub needs: Vec<NeedAutonomy>,
    /// Needs that were asked about and for which no tool is in use: paper, people, a device, or nothing.
    pub without: Vec<NeedId>,
    /// On whom the needs rest, the largest share first; shares sum to 1.
    pub holders: Vec<(Holder, Exact)>,
    /// The same need by need, in the order of the needs: what the shares of the holders sum up.
    pub rests: Vec<Rest>,
    /// Σ share² of the vendors and hosts, 0 to 1.
    pub concentration: Exact,
}

/// What one tool makes rest on its holder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rest {
    pub holder: Holder,
    pub need: NeedId,
    /// Of all needs, 0 to 1.
    pub share: Exact,
}

/// How free the association is for one need.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NeedAutonomy {
    pub need: NeedId,
    /// In the mean over all needs: core needs 2, others 1.
    pub weight: i64,
    /// 0 to 100; none where nothing is known of its tools.
    pub score: Option<Exact>,
    /// 0 to 1.
    pub confidence: Exact,
    pub tools: Vec<ToolAutonomy>,
    /// Place among its tools of the one with the lowest score.
    pub weakest: usize,
}

/// How free the association is to leave one tool.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ToolAutonomy {
    /// One product; several where an answer did not say which; none for what has no name here.
    pub products: Vec<ProductId>,
    /// What the association calls it, where the catalogue has no name for it.
    pub name: Option<String>,
    pub operator: Operator,
    /// Of the use for this need, 0 to 1; shares of a need sum to 1.
    pub share: Exact,
    pub facts: Facts,
    /// Nobody wrote the facts down: they follow from who runs it and from its formats.
    pub is_derived: bool,
    /// 0 to 100; none where nothing is known.
    pub score: Option<Exact>,
    /// 0 to 1.
    pub confidence: Exact,
}

/// On whom a tool rests.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Holder {
    /// A company, by its name.
    Vendor(String),
    Host(HostId),
    /// An ethical host that was not named.
    SomeHost,
    /// The association itself: nobody can take it away.
    Ourselves,
    Unknown,
}

impl Autonomy {
    /// The share of needs that rests on one, 0 to 1.
    pub fn on(&self, holder: &Holder) -> Exact {
        self.holders.iter().find(|(other, _)| other == holder).map(|(_, share)| share.clone()).unwrap_or_default()
    }

    /// What each need brings to a mean over all of them, in their order: its figure, by its weight. They sum to the mean.
    pub fn parts(&self, figure: impl Fn(&NeedAutonomy) -> Exact) -> Vec<Exact> {
        parts(&self.needs, figure)
    }
}

pub(super) fn parts(needs: &[NeedAutonomy], figure: impl Fn(&NeedAutonomy) -> Exact) -> Vec<Exact> {
    let weight: i64 = needs.iter().map(|need| need.weight).sum();
    needs.iter().map(|need| figure(need) * whole(need.weight) / whole(weight)).collect()
}

impl NeedAutonomy {
    /// What it brings to the means where nothing is known of its tools: nothing.
    pub fn counted(&self) -> Exact {
        self.score.clone().unwrap_or_default()
    }
}

impl ToolAutonomy {
    /// What it brings to the score of its need: its own, by its share.
    pub fn part(&self) -> Exact {
        self.score.clone().unwrap_or_default() * &self.share
    }

    /// What each fact brings to its score.
    pub fn points(&self, weights: &Weights) -> Six<Exact> {
        points(&self.facts, weights)
    }
}

pub(super) fn points(facts: &Facts, weights: &Weights) -> Six<Exact> {
    // A yes counts two halves.
    Six::each(|name| whole(i64::from(weights.of(name)) * facts.of(name).halves()) / whole(2))
}

impl Holder {
    /// Whether the association rests on somebody else there.
    pub fn is_other(&self) -> bool {
        match self {
            Holder::Vendor(_) | Holder::Host(_) | Holder::SomeHost => true,
            Holder::Ourselves | Holder::Unknown => false,
        }
    }
}
