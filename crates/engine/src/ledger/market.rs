//! Which software serve several needs best together, when each more of them costs something: a facility location without
//! capacities, small enough to be solved exactly.
//!
//! What the solver answers is counted again in whole numbers, and taken only if nothing simpler is better. Which software
//! may belong to a best set, and which of several equal sets is taken, is decided in whole numbers too.

use super::solve::{prices, solved};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// Needs that software may serve, each with a score.
#[derive(Debug)]
pub(super) struct Market {
    /// For each need the software that serve it, by place, with their scores; none is empty.
    pub needs: Vec<BTreeMap<usize, i64>>,
    /// What each software costs, in points of score.
    pub lambda: i64,
}

/// Software by place.
pub(super) type Set = BTreeSet<usize>;

/// Prices are told in thousandths.
pub(super) const FINE: i64 = 1000;

/// Finds the software that together give the most: Σ of the best score for each need − λ for each software; among equal
/// ones the fewest, then those whose places come first. Empty when there is no need.
pub(super) fn best(market: &Market) -> Set {
    let kept = market.undominated();
    // Never worse than need by need, from which it starts.
    let simple = market.greedy(&kept);
    let priced = prices(market, &kept);
    let possible = market.possible(&kept, &priced, market.gain(&simple));
    let answer = solved(market, &possible, &Set::new()).filter(|set| market.gain(set) >= market.gain(&simple));
    let found = answer.unwrap_or(simple);
    let possible = market.possible(&possible, &priced, market.gain(&found));
    first_of_equals(market, possible, found)
}

/// Among the sets that give as much as this one, finds the one whose places come first.
///
/// Place by place: a software belongs to it if a best set holds it together with those that were found before.
fn first_of_equals(market: &Market, possible: Set, found: Set) -> Set {
    let (mut best, mut inside, mut open) = (found, Set::new(), possible.clone());
    for place in possible {
        if inside.len() == best.len() {
            break;
        }
        let mut tried = inside.clone();
        tried.insert(place);
        let holding = if best.contains(&place) { None } else { solved(market, &open, &tried) };
        if let Some(other) = holding.filter(|set| market.gain(set) >= market.gain(&best)) {
            best = other;
        }
        if best.contains(&place) {
            inside = tried;
        } else {
            open.remove(&place);
        }
    }
    best
}

impl Market {
    /// A point of score in the units of `gain`, in which a software more is worth less than any point.
    pub(super) fn point(&self) -> i64 {
        i64::try_from(self.needs.len()).unwrap_or(i64::MAX - 1) + 1
    }

    /// What a software costs, in the same units.
    pub(super) fn cost(&self) -> i64 {
        self.lambda * self.point() + 1
    }

    /// What a set gives, fewer software counted; none where a need is not served.
    fn gain(&self, set: &Set) -> Option<i64> {
        let best = |need: &BTreeMap<usize, i64>| set.iter().filter_map(|place| need.get(place)).max().copied();
        let scores: i64 = self.needs.iter().map(best).sum::<Option<i64>>()?;
        Some(scores * self.point() - i64::try_from(set.len()).ok()? * self.cost())
    }

    /// Scores by software, then need.
    pub(super) fn columns(&self) -> BTreeMap<usize, BTreeMap<usize, i64>> {
        let mut columns: BTreeMap<usize, BTreeMap<usize, i64>> = BTreeMap::new();
        for (need, scores) in self.needs.iter().enumerate() {
            for (place, score) in scores {
                columns.entry(*place).or_default().insert(need, *score);
            }
        }
        columns
    }

    /// Software that no other makes useless: one that serves all of its needs at least as well and comes first, or all of
    /// them better. No best set that comes first holds any other.
    fn undominated(&self) -> Set {
        let columns = self.columns();
        let yields = |place: usize, own: &BTreeMap<usize, i64>, other: usize| {
            let pairs = || own.iter().map(|(need, score)| (*score, self.needs[*need].get(&other).copied()));
            let is_better = || pairs().all(|(score, better)| better.is_some_and(|better| better > score));
            let is_as_good = || pairs().all(|(score, better)| better.is_some_and(|better| better >= score));
            other != place && (is_better() || (other < place && is_as_good()))
        };
        let is_kept = |(place, own): &(&usize, &BTreeMap<usize, i64>)| {
            // Only what serves its first need can serve all of them.
            let rivals = own.keys().next().map(|need| &self.needs[*need]);
            !rivals.into_iter().flat_map(BTreeMap::keys).any(|other| yields(**place, own, *other))
        };
        columns.iter().filter(is_kept).map(|(place, _)| *place).collect()
    }

    /// For each need its best software, whatever serves the others.
    fn need_by_need(&self) -> Set {
        let best = |need: &BTreeMap<usize, i64>| {
            need.iter().max_by_key(|(place, score)| (**score, Reverse(**place))).map(|(place, _)| *place)
        };
        self.needs.iter().filter_map(best).collect()
    }

    /// Starts from the best of each need, and adds or takes away the software that gains most, one by one.
    ///
    /// What is left when the solver does not answer.
    fn greedy(&self, kept: &Set) -> Set {
        let mut set = self.need_by_need();
        let columns = self.columns();
        loop {
            let served: Vec<_> = self.needs.iter().map(|need| first_two(need, &set)).collect();
            let adds = |place: &usize| {
                let more = columns[place].iter().map(|(need, score)| (score - served[*need].0.1).max(0));
                (more.sum::<i64>() * self.point() - self.cost(), Reverse(*place))
            };
            let loses = |place: &usize| {
                let first = served.iter().filter(|(first, _)| first.0 == *place);
                let less = first.map(|(first, second)| second.map(|second| first.1 - second)).sum::<Option<i64>>()?;
                Some((self.cost() - less * self.point(), Reverse(*place)))
            };
            let more = kept.difference(&set).map(adds).max().filter(|(gain, _)| *gain > 0);
            let less = set.iter().filter_map(loses).max().filter(|(gain, _)| *gain > 0);
            match (more, less) {
                (Some((gain, Reverse(place))), less) if less.is_none_or(|(other, _)| gain >= other) => {
                    set.insert(place)
                }
                (_, Some((_, Reverse(place)))) => set.remove(&place),
                (_, None) => return set,
            };
        }
    }

    /// Software that a set giving at least `most` may hold, proved in whole numbers whatever the prices.
    ///
    /// With a price for each need, no set gives more than the prices and what each software earns above them: so one that
    /// loses more at these prices than what is left is in no best set.
    fn possible(&self, kept: &Set, prices: &[i64], most: Option<i64>) -> Set {
        let Some(most) = most else { return kept.clone() };
        let earned = |own: &BTreeMap<usize, i64>| {
            let above = own.iter().map(|(need, score)| (score * self.point() * FINE - prices[*need]).max(0));
            above.sum::<i64>() - self.cost() * FINE
        };
        let columns = self.columns();
        let earned: Vec<_> = kept.iter().map(|place| (*place, earned(&columns[place]))).collect();
        let bound = prices.iter().sum::<i64>() + earned.iter().map(|(_, earned)| (*earned).max(0)).sum::<i64>();
        let is_possible = |(_, earned): &(usize, i64)| bound + (*earned).min(0) >= most * FINE;
        earned.into_iter().filter(is_possible).map(|(place, _)| place).collect()
    }
}

/// The best of a set for a need, and the score of the next one.
fn first_two(need: &BTreeMap<usize, i64>, set: &Set) -> ((usize, i64), Option<i64>) {
    let mut own: Vec<_> = need.iter().filter(|(place, _)| set.contains(place)).collect();
    own.sort_by_key(|(place, score)| (Reverse(**score), **place));
    let first = own.first().map_or((usize::MAX, 0), |(place, score)| (**place, **score));
    (first, own.get(1).map(|(_, score)| **score))
}
