//! Autonomy: how free the association is to leave its tools. Computed from the tools in use alone, never from opinions,
//! and never mixed with maturity (method, section 2).
//!
//! What is unknown counts as nothing and lowers the confidence: not knowing never raises a score. For the same reason a
//! tool of which nothing is known stays in the means, where it counts 0; a score is left out only where nothing at all is
//! known below it.

mod fact;
mod known;
mod result;

pub use fact::{Fact, FactName, Facts, Rules, Six, Usual, Weights};
pub use result::{Autonomy, Holder, NeedAutonomy, Rest, ToolAutonomy};

use crate::answer::Operator;
use crate::catalogue::{Catalogue, Tier};
use crate::condition::Reading;
use crate::fraction::{Exact, whole};
use crate::id::{NeedId, ProductId, SoftwareId};
use crate::questionnaire::Form;
use crate::recommendation::{Use, tools_by_need, uses};
use known::{holder, known};
use result::{parts, points};
use std::collections::{BTreeMap, BTreeSet};

/// Thousandths, in which shares of use are told.
const ALL: i64 = 1000;

/// What is used today and how free that leaves the association: computed once, then held against what might be.
#[derive(Clone, Debug)]
pub struct Standing {
    /// None when no tool is known to be in use.
    pub autonomy: Option<Autonomy>,
    uses: Vec<Use>,
}

/// Computes how free the association is to leave what it uses; none when no tool is known to be in use.
pub fn autonomy(reading: Reading<'_>, catalogue: &Catalogue) -> Option<Autonomy> {
    standing(reading, catalogue).autonomy
}

/// Computes the same, and keeps what it was computed from for [`what_if`].
pub fn standing(reading: Reading<'_>, catalogue: &Catalogue) -> Standing {
    let uses = uses(reading, catalogue);
    Standing { autonomy: of_uses(reading, catalogue, &uses), uses }
}

fn of_uses(reading: Reading<'_>, catalogue: &Catalogue, uses: &[Use]) -> Option<Autonomy> {
    let by_need = tools_by_need(catalogue, uses);
    let needs: Vec<NeedAutonomy> = catalogue
        .needs
        .iter()
        .filter_map(|need| Some(of_need(catalogue, &need.id, need.tier, by_need.get(&need.id)?)))
        .collect();
    if needs.is_empty() {
        return None;
    }
    let confidence = parts(&needs, |need| need.confidence.clone()).iter().sum();
    let score = parts(&needs, NeedAutonomy::counted).iter().sum();
    let rests = rests(catalogue, &needs, &by_need);
    let holders = holders(&rests);
    let others = holders.iter().filter(|(holder, _)| holder.is_other());
    let concentration = others.map(|(_, share)| share * share).sum();
    let without = without(reading, catalogue, &needs);
    Some(Autonomy { score: told(score, &confidence), confidence, needs, without, holders, rests, concentration })
}

/// Computes how free the association would be if a libre software took the place of whatever is used for a need. `standing`
/// is that of the same reading.
pub fn what_if(
    reading: Reading<'_>,
    catalogue: &Catalogue,
    standing: &Standing,
    need: &NeedId,
    software: &SoftwareId,
    operator: Operator,
) -> Option<Autonomy> {
    let mut after: Vec<Use> = standing.uses.iter().filter(|one| one.need != *need).cloned().collect();
    let products = vec![ProductId::from(software.as_str())];
    after.push(Use { need: need.clone(), products, operator, tool: None });
    of_uses(reading, catalogue, &after)
}

fn of_need(catalogue: &Catalogue, need: &NeedId, tier: Option<Tier>, uses: &[&Use]) -> NeedAutonomy {
    let shares = shares(uses);
    let tools: Vec<ToolAutonomy> = uses.iter().zip(shares).map(|(one, share)| of_tool(catalogue, one, share)).collect();
    let confidence = tools.iter().map(|tool| &tool.confidence * &tool.share).sum();
    let score = tools.iter().map(ToolAutonomy::part).sum();
    let lowest = |at: &usize| (tools[*at].score.clone().unwrap_or_default(), tools[*at].products.clone());
    let weakest = (0..tools.len()).min_by_key(lowest).unwrap_or_default();
    let weight = match tier {
        Some(Tier::Core) => 2,
        Some(Tier::Extended) | None => 1,
    };
    NeedAutonomy { need: need.clone(), weight, score: told(score, &confidence), confidence, tools, weakest }
}

fn of_tool(catalogue: &Catalogue, one: &Use, share: Exact) -> ToolAutonomy {
    let known = known(catalogue, one);
    let weight = |name| i64::from(catalogue.autonomy.weights.of(name));
    let points = points(&known.facts, &catalogue.autonomy.weights);
    let score = FactName::ALL.into_iter().map(|name| points.of(name)).sum();
    let sure = FactName::ALL.into_iter().filter(|name| known.facts.of(*name) != Fact::Unknown);
    let confidence = whole(sure.map(weight).sum()) / whole(100);
    ToolAutonomy {
        products: one.products.clone(),
        name: one.tool.as_ref().and_then(|tool| tool.name.clone()),
        operator: one.operator,
        share,
        facts: known.facts,
        is_derived: known.is_derived,
        score: told(score, &confidence),
        confidence,
    }
}

/// A score is told where something is known.
fn told(score: Exact, confidence: &Exact) -> Option<Exact> {
    (*confidence != Exact::default()).then_some(score)
}

/// Shares of the use for one need: told ones are kept, the rest is split equally, then all are brought to 1.
fn shares(uses: &[&Use]) -> Vec<Exact> {
    let told: Vec<Option<i64>> =
        uses.iter().map(|one| one.tool.as_ref().and_then(|tool| tool.share).map(i64::from)).collect();
    let sum: i64 = told.iter().flatten().sum();
    let untold = i64::try_from(told.iter().filter(|share| share.is_none()).count()).unwrap_or(i64::MAX);
    let rest = whole((ALL - sum).max(0)) / whole(untold.max(1));
    let raw: Vec<Exact> = told.into_iter().map(|share| share.map_or_else(|| rest.clone(), whole)).collect();
    let total: Exact = raw.iter().sum();
    if total == Exact::default() {
        let count = i64::try_from(uses.len()).unwrap_or(i64::MAX);
        return vec![whole(1) / whole(count); uses.len()];
    }
    raw.into_iter().map(|share| share / &total).collect()
}

/// On whom each tool makes a need rest, by its share of the use: a need is as much as any other.
fn rests(catalogue: &Catalogue, needs: &[NeedAutonomy], by_need: &BTreeMap<&NeedId, Vec<&Use>>) -> Vec<Rest> {
    let count = whole(i64::try_from(needs.len()).unwrap_or(i64::MAX));
    let mut rests = Vec::new();
    for need in needs {
        let uses = by_need.get(&need.need).into_iter().flatten();
        for (one, tool) in uses.zip(&need.tools) {
            let (holder, share) = (holder(catalogue, one), &tool.share / &count);
            rests.push(Rest { holder, need: need.need.clone(), share });
        }
    }
    rests
}

/// On whom the needs rest: the mean over needs of the share of use that rests on each.
fn holders(rests: &[Rest]) -> Vec<(Holder, Exact)> {
    let mut shares: BTreeMap<Holder, Exact> = BTreeMap::new();
    for rest in rests {
        *shares.entry(rest.holder.clone()).or_default() += &rest.share;
    }
    let mut holders: Vec<_> = shares.into_iter().filter(|(_, share)| *share != Exact::default()).collect();
    holders.sort_by(|(one, share), (other, more)| more.cmp(share).then_with(|| one.cmp(other)));
    holders
}

/// Needs of the questions about tools that were answered without a tool for them.
fn without(reading: Reading<'_>, catalogue: &Catalogue, served: &[NeedAutonomy]) -> Vec<NeedId> {
    let is_served = |need: &NeedId| served.iter().any(|own| own.need == *need);
    let answered = reading.asked().filter(|question| {
        matches!(question.form, Form::Tools { .. }) && !reading.options(question.id.as_str()).is_empty()
    });
    let bare: BTreeSet<&NeedId> = answered
        .filter(|question| !question.needs.iter().any(is_served))
        .filter_map(|question| question.needs.first())
        .collect();
    catalogue.needs.iter().map(|need| &need.id).filter(|need| bare.contains(need)).cloned().collect()
}
