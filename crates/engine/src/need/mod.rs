//! Needs with their reasons, from three sources: low answers, the tools in use, the wishes of the board (method, section 3).
//!
//! A need has the strength of its reasons together, and goes when they go: [`Otherwise`] says what would have to change.

mod answer;
mod otherwise;
mod tool;

pub use answer::{NeedReason, RaisedNeed, question_priority, raised_needs};

use crate::autonomy::{Autonomy, NeedAutonomy};
use crate::catalogue::Catalogue;
use crate::condition::Reading;
use crate::fraction::Exact;
use crate::id::{NeedId, ProductId, QuestionId};
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// The question of the profile that asks what people would like to do better; its options are needs.
const WISHES: &str = "PRF-15";

/// A need with the reasons for it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReasonedNeed {
    pub id: NeedId,
    /// The sum of its reasons, 1 at least.
    pub strength: i64,
    /// The strongest first; never empty.
    pub reasons: Vec<Reason>,
    /// The fewest changes that together make the need go: all of them are needed, and one alone may be enough.
    pub otherwise: Vec<Otherwise>,
}

/// Why there is a need, and what that adds to its strength: 1 at least.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// A low answer.
    Answer { question: QuestionId, strength: i64 },
    /// Nothing but paper, people or nothing serves a core need for which an answer or a wish asks.
    NoTool { strength: i64 },
    /// It is hard to leave its tools: the autonomy of the need, 0 to 100, is low.
    Captive { score: Exact, strength: i64 },
    /// Tools that do not let the data out: the products of each, several where an answer did not say which.
    NoExit { tools: Vec<Vec<ProductId>>, strength: i64 },
    /// The board wishes it.
    Wish { strength: i64 },
}

/// Something that could be otherwise than it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Otherwise {
    /// The answer is worth 3 at least.
    Answer(QuestionId),
    /// A tool that one is wholly free to leave takes the place of this one; no product where it has no name here.
    Tool(Vec<ProductId>),
    /// The wish is withdrawn.
    Wish,
}

impl Reason {
    /// What it adds.
    pub fn strength(&self) -> i64 {
        match self {
            Reason::Answer { strength, .. }
            | Reason::NoTool { strength }
            | Reason::Captive { strength, .. }
            | Reason::NoExit { strength, .. }
            | Reason::Wish { strength } => *strength,
        }
    }
}

/// Lists the needs by strength, then id. `autonomy` is that of the same reading; none where no tool is known to be in use.
pub fn needs(reading: Reading<'_>, catalogue: &Catalogue, autonomy: Option<&Autonomy>) -> Vec<ReasonedNeed> {
    let mut reasons: BTreeMap<NeedId, Vec<Reason>> = BTreeMap::new();
    for raised in raised_needs(reading) {
        let low =
            raised.reasons.into_iter().map(|NeedReason { question, strength }| Reason::Answer { question, strength });
        reasons.entry(raised.id).or_default().extend(low);
    }
    let wishes = wishes(reading, catalogue);
    let used: BTreeMap<&NeedId, &NeedAutonomy> =
        autonomy.into_iter().flat_map(|found| &found.needs).map(|need| (&need.need, need)).collect();
    let is_asked = |need: &&NeedId| reasons.contains_key(*need) || wishes.contains_key(need);
    let bare = tool::without(reading, catalogue).filter(|need| !used.contains_key(need));
    for need in bare.filter(is_asked).collect::<Vec<_>>() {
        let strength = catalogue.points.need.no_tool.into();
        reasons.entry(need.clone()).or_default().push(Reason::NoTool { strength });
    }
    for (need, known) in &used {
        let found = tool::reasons(&catalogue.points.need, known);
        if !found.is_empty() {
            reasons.entry((*need).clone()).or_default().extend(found);
        }
    }
    for (need, strength) in wishes {
        reasons.entry(need.clone()).or_default().push(Reason::Wish { strength });
    }
    let summed = reasons.into_iter().map(|(id, own)| summed(catalogue, used.get(&id).copied(), id, own));
    let mut needs: Vec<_> = summed.filter(|need| need.strength > 0).collect();
    needs.sort_by(|one, other| other.strength.cmp(&one.strength).then_with(|| one.id.cmp(&other.id)));
    needs
}

/// Wishes of the board and of the profile; what was wished twice counts once, as the stronger.
fn wishes<'a>(reading: Reading<'_>, catalogue: &'a Catalogue) -> BTreeMap<&'a NeedId, i64> {
    let (points, ticked) = (&catalogue.points.need, reading.ticked(WISHES));
    let strength = |need: &NeedId| {
        let own = if reading.audit.wishes.contains(need) { points.wish } else { 0 };
        let tick = if ticked.contains(&need.as_str()) { points.wish_tick } else { 0 };
        i64::from(own.max(tick))
    };
    let all = catalogue.needs.iter().map(|need| (&need.id, strength(&need.id)));
    all.filter(|(_, strength)| *strength > 0).collect()
}

fn summed(catalogue: &Catalogue, known: Option<&NeedAutonomy>, id: NeedId, mut reasons: Vec<Reason>) -> ReasonedNeed {
    reasons.retain(|reason| reason.strength() > 0);
    // Those of one strength keep the order of the sources.
    reasons.sort_by_key(|reason| Reverse(reason.strength()));
    let otherwise = otherwise::otherwise(&catalogue.points.need, known, &reasons);
    ReasonedNeed { id, strength: reasons.iter().map(Reason::strength).sum(), reasons, otherwise }
}
