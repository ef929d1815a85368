//! Tools over time: for which needs the association is freer to leave what it uses, or less free.

use crate::answer::Operator;
use crate::autonomy::{Autonomy, NeedAutonomy};
use crate::catalogue::Catalogue;
use crate::fraction::Exact;
use crate::id::{NeedId, ProductId};
use std::collections::BTreeSet;

/// What changed in the tools between two audits.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ToolChange {
    /// Needs for which not the same is used, or not to the same extent, in the order of the catalogue.
    pub needs: Vec<NeedChange>,
    /// How many needs are served as they were.
    pub same: usize,
}

/// One need that is not served as it was.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NeedChange {
    pub need: NeedId,
    /// What served it then, with its score; none where no tool did.
    pub then: Option<NeedAutonomy>,
    pub now: Option<NeedAutonomy>,
}

impl NeedChange {
    /// By how much it is freer, −100 to 100; none where one of the two has no score.
    pub fn change(&self) -> Option<Exact> {
        let score = |found: &Option<NeedAutonomy>| found.as_ref().and_then(|need| need.score.clone());
        Some(score(&self.now)? - score(&self.then)?)
    }
}

pub(super) fn tools(then: Option<&Autonomy>, now: Option<&Autonomy>, catalogue: &Catalogue) -> ToolChange {
    let of = |found: Option<&Autonomy>, need: &NeedId| {
        found.and_then(|found| found.needs.iter().find(|own| own.need == *need)).cloned()
    };
    let mut change = ToolChange::default();
    for need in catalogue.needs.iter().map(|need| &need.id) {
        let (then, now) = (of(then, need), of(now, need));
        if then.is_none() && now.is_none() {
            continue;
        }
        if is_same(then.as_ref(), now.as_ref()) {
            change.same += 1;
            continue;
        }
        change.needs.push(NeedChange { need: need.clone(), then, now });
    }
    change
}

/// Whether the same is used; another host of the same kind may set free as much, or less.
fn is_same(then: Option<&NeedAutonomy>, now: Option<&NeedAutonomy>) -> bool {
    uses(then) == uses(now) && then.map(|need| &need.score) == now.map(|need| &need.score)
}

/// What is used, in whatever order it was told.
fn uses(found: Option<&NeedAutonomy>) -> BTreeSet<(&[ProductId], Option<&str>, Operator, &Exact)> {
    let tools = found.map(|need| need.tools.as_slice()).unwrap_or_default();
    tools.iter().map(|tool| (tool.products.as_slice(), tool.name.as_deref(), tool.operator, &tool.share)).collect()
}
