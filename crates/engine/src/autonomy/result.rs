use super::fact::Facts;
use crate::answer::Operator;
use crate::fraction::Exact;
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
    /// Σ share² of the vendors and hosts, 0 to 1.
    pub concentration: Exact,
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

impl Holder {
    /// Whether the association rests on somebody else there.
    pub fn is_other(&self) -> bool {
        match self {
            Holder::Vendor(_) | Holder::Host(_) | Holder::SomeHost => true,
            Holder::Ourselves | Holder::Unknown => false,
        }
    }
}
