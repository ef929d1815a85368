//! The one door to the solver. Its floats only choose: whatever it answers is counted again in whole numbers, so that a
//! wrong answer costs a better portfolio at most, never a wrong figure.

use super::market::{FINE, Market, Set};
use microlp::{ComparisonOp, LinearExpr, OptimizationDirection, Problem, Variable};
use std::collections::BTreeMap;

/// Asks the solver for the best set of some software that holds all of `inside`; none when it does not answer.
///
/// A software is in or out; for each need one that is in is chosen. No limit of time: what is found must not depend on
/// the machine.
pub(super) fn solved(market: &Market, some: &Set, inside: &Set) -> Option<Set> {
    let mut problem = Problem::new(OptimizationDirection::Maximize);
    let mut rows: Vec<Vec<Variable>> = vec![Vec::new(); market.needs.len()];
    let mut taken: Vec<(usize, Variable)> = Vec::new();
    for (place, own) in market.columns().into_iter().filter(|(place, _)| some.contains(place)) {
        let is_in = (i32::from(inside.contains(&place)), 1);
        let cost = float(market.cost());
        let take = problem.add_integer_var(-cost, is_in);
        taken.push((place, take));
        for (need, score) in own {
            let choose = problem.add_var(float(score * market.point()), (0.0, 1.0));
            problem.add_constraint([(choose, 1.0), (take, -1.0)], ComparisonOp::Le, 0.0);
            rows[need].push(choose);
        }
    }
    for row in rows {
        let one: LinearExpr = row.into_iter().map(|choose| (choose, 1.0)).collect();
        problem.add_constraint(one, ComparisonOp::Eq, 1.0);
    }
    let outcome = problem.solve().ok()?;
    let solution = outcome.solution()?;
    Some(taken.into_iter().filter(|(_, take)| solution.var_value(*take) > 0.5).map(|(place, _)| place).collect())
}

/// For each need a price, at which software earn the least above the prices: the dual of what `solved` asks, without whole
/// numbers. Any prices prove something; these prove most.
pub(super) fn prices(market: &Market, kept: &Set) -> Vec<i64> {
    let mut problem = Problem::new(OptimizationDirection::Minimize);
    let free = (f64::NEG_INFINITY, f64::INFINITY);
    let prices: Vec<_> = market.needs.iter().map(|_| problem.add_var(1.0, free)).collect();
    for (_, own) in market.columns().into_iter().filter(|(place, _)| kept.contains(place)) {
        let earned = problem.add_var(1.0, (0.0, f64::INFINITY));
        let mut sum = vec![(earned, -1.0)];
        for (need, score) in own {
            let above = problem.add_var(0.0, (0.0, f64::INFINITY));
            let score = float(score * market.point());
            problem.add_constraint([(prices[need], 1.0), (above, 1.0)], ComparisonOp::Ge, score);
            sum.push((above, 1.0));
        }
        problem.add_constraint(sum, ComparisonOp::Le, float(market.cost()));
    }
    let solved = problem.solve().ok();
    let Some(solution) = solved.as_ref().and_then(|outcome| outcome.solution()) else {
        let highest = |need: &BTreeMap<usize, i64>| need.values().max().copied().unwrap_or(0);
        return market.needs.iter().map(|need| highest(need) * market.point() * FINE).collect();
    };
    prices.into_iter().map(|price| whole(solution.var_value(price) * float(FINE))).collect()
}

/// Far below 2⁵³, so exact.
fn float(number: i64) -> f64 {
    number as f64
}

fn whole(number: f64) -> i64 {
    number.round() as i64
}
