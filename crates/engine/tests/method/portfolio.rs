//! Portfolio: the best software together, judged by trying every set.

use proptest::prelude::*;
use rumb_engine::answer::Operator;
use rumb_engine::id::SoftwareId;
use rumb_engine::ledger::{Line, Portfolio, Proposal, portfolio};
use rumb_engine::recommendation::{Candidate, CandidatePoints};
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

const LAMBDA: u32 = 15;

#[test]
fn one_tool_for_two_needs_wins_when_it_loses_less_than_a_tool_costs() {
    let cases = [
        ("loses nothing", 80, 80, ["suite", "suite"]),
        ("loses 14 points", 80, 66, ["suite", "suite"]),
        ("loses 15 points, which is as good with fewer tools", 80, 65, ["suite", "suite"]),
        ("loses 16 points", 80, 64, ["files", "forms"]),
        ("loses 7 and 8 points", 73, 72, ["suite", "suite"]),
        ("loses 15 and 16 points", 65, 64, ["files", "forms"]),
    ];
    for (name, first, second, expected) in cases {
        let lines = [
            line("file-storage", &[("files", 80), ("suite", first)]),
            line("forms-surveys", &[("forms", 80), ("suite", second)]),
        ];
        let found = portfolio(&lines, LAMBDA);
        assert_eq!(software(&found), expected, "The suite {name}.");
    }
}

#[test]
fn what_is_gained_and_lost_stands_beside_the_choice_tool_by_tool() {
    let lines = [
        line("file-storage", &[("files", 80), ("suite", 75)]),
        line("forms-surveys", &[("forms", 70), ("suite", 64)]),
        line("email", &[]),
    ];
    let found = portfolio(&lines, LAMBDA);
    assert_eq!(found.tools_fewer(), 1, "One tool serves what two did.");
    assert_eq!(
        found.choices.iter().map(|choice| choice.loses).collect::<Vec<_>>(),
        [5, 6],
        "Each need loses a little."
    );
    let alone: Vec<_> = found.choices.iter().map(|choice| choice.alone.as_str()).collect();
    assert_eq!(alone, ["files", "forms"], "The best of each need is named.");
    let sums = (found.together, found.alone);
    assert_eq!((sums.0.score, sums.0.tools, sums.0.objective), (139, 1, 124), "139 points less 15 for one tool.");
    assert_eq!((sums.1.score, sums.1.tools, sums.1.objective), (150, 2, 120), "150 points less 30 for two tools.");
    assert_eq!(found.without, ["email"], "A need without a candidate is named, not served.");
}

#[test]
fn equal_choices_are_settled_by_fewer_tools_then_by_ids() {
    let two_pairs = [
        line("email", &[("alpha", 50), ("beta", 50), ("gamma", 50)]),
        line("calendar", &[("alpha", 50), ("delta", 50), ("gamma", 50)]),
        line("chat", &[("beta", 50), ("delta", 50)]),
    ];
    assert_eq!(software(&portfolio(&two_pairs, 0)), ["alpha", "alpha", "beta"], "Two tools, and the first by id.");
    let same = [line("email", &[("beta", 50), ("alpha", 50)])];
    assert_eq!(software(&portfolio(&same, LAMBDA)), ["alpha"], "The first by id, wherever it stands.");
    // The better of two by one need, and the first by id of what is left.
    let late = [line("email", &[("alpha", 40), ("omega", 50)]), line("chat", &[("alpha", 50), ("omega", 40)])];
    assert_eq!(software(&portfolio(&late, LAMBDA)), ["alpha", "alpha"], "Neither is better: the first by id.");
}

#[test]
fn nothing_to_replace_gives_an_empty_portfolio() {
    for lines in [Vec::new(), vec![line("email", &[]), line("chat", &[])]] {
        let found = portfolio(&lines, LAMBDA);
        assert!(found.choices.is_empty(), "Nothing is chosen.");
        assert_eq!(found.without.len(), lines.len(), "What has no candidate is named.");
        assert_eq!((found.together, found.tools_fewer()), (found.alone, 0), "There is nothing to gain.");
    }
}

#[test]
fn software_that_another_makes_useless_changes_nothing() {
    let plain = [line("email", &[("alpha", 60), ("omega", 70)]), line("chat", &[("alpha", 60)])];
    let more = [
        line("email", &[("alpha", 60), ("beta", 60), ("omega", 70), ("worse", 59)]),
        line("chat", &[("alpha", 60), ("beta", 60), ("worse", 1)]),
    ];
    assert_eq!(software(&portfolio(&plain, LAMBDA)), software(&portfolio(&more, LAMBDA)), "Only useless ones came.");
}

#[test]
fn all_needs_with_four_hundred_software_are_solved() {
    for seed in 0..4 {
        let lines = large(seed);
        let found = portfolio(&lines, LAMBDA);
        assert_eq!(found.choices.len(), 47, "Each need is served.");
        assert!(found.together.objective >= found.alone.objective, "Together is never worse than alone.");
        assert!(found.together.tools < found.alone.tools, "It takes fewer tools.");
        // Nothing gained by taking away, adding or changing one software: what a better set would show first.
        let chosen: BTreeSet<_> = found.choices.iter().map(|choice| &choice.software).collect();
        let best = gain(&lines, &chosen, LAMBDA).expect("each need is served");
        let all: BTreeSet<_> = lines.iter().flat_map(|line| &line.candidates).map(|one| &one.software).collect();
        for other in &all {
            let mut more = chosen.clone();
            more.insert(other);
            assert!(gain(&lines, &more, LAMBDA) <= Some(best), "{other} more would be no better.");
            for own in &chosen {
                let changed = more.iter().copied().filter(|one| one != own).collect();
                assert!(gain(&lines, &changed, LAMBDA) <= Some(best), "{other} for {own} would be no better.");
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_portfolio_is_the_best_of_all_sets(lines in any_lines(), lambda in prop_oneof![Just(0), Just(15), 0_u32..40]) {
        let found = portfolio(&lines, lambda);
        let served: Vec<_> = lines.iter().filter(|line| !line.candidates.is_empty()).cloned().collect();
        let best = best_of_all(&served, lambda);
        let chosen: BTreeSet<_> = found.choices.iter().map(|choice| &choice.software).collect();
        prop_assert_eq!(&chosen, &best, "The very software, not only as good ones.");
        let expected = gain(&served, &best, lambda);
        prop_assert_eq!(Some(found.together.objective), expected.map(|(objective, _)| objective), "The same sum.");
        prop_assert_eq!(found.together.tools, best.len(), "The same number of tools.");
        for choice in &found.choices {
            let line = served.iter().find(|line| line.need == choice.need).expect("the need is one of the lines");
            let own = best_in(line, &chosen).expect("the need is served");
            prop_assert_eq!((&choice.software, choice.score), (&own.software, own.score), "Its best of the chosen.");
        }
    }

    #[test]
    fn the_order_of_lines_and_candidates_changes_nothing(lines in any_lines()) {
        let found = portfolio(&lines, LAMBDA);
        let mut turned: Vec<Line> = lines.into_iter().rev().collect();
        turned.iter_mut().for_each(|line| line.candidates.reverse());
        let again = portfolio(&turned, LAMBDA);
        prop_assert_eq!(found.together, again.together, "The same sum.");
        let mut choices = again.choices;
        choices.reverse();
        prop_assert_eq!(found.choices, choices, "The same choices.");
    }
}

/// Up to six needs and six software; scores in steps, so that many choices are equal.
fn any_lines() -> impl Strategy<Value = Vec<Line>> {
    let score = prop_oneof![3 => Just(None), 1 => (0_u32..=100).prop_map(Some), 3 => (0_u32..=8).prop_map(|step| Some(step * 5))];
    let need = prop::collection::vec(score, 1..=6);
    prop::collection::vec(need, 0..=6).prop_map(|needs| {
        let one = |(need, scores): (usize, Vec<Option<u32>>)| {
            let named = scores.into_iter().enumerate().filter_map(|(at, score)| Some((at, score?)));
            let named: Vec<_> = named.map(|(at, score)| (["c", "a", "f", "b", "e", "d"][at], score)).collect();
            line(&format!("need-{need}"), &named)
        };
        needs.into_iter().enumerate().map(one).collect()
    })
}

/// The best set: every one is tried.
fn best_of_all(lines: &[Line], lambda: u32) -> BTreeSet<&SoftwareId> {
    let all: BTreeSet<_> = lines.iter().flat_map(|line| &line.candidates).map(|one| &one.software).collect();
    let all: Vec<_> = all.into_iter().collect();
    let sets = (0_u32..1 << all.len()).map(|mask| {
        let is_in = |at: &usize| mask & (1 << at) != 0;
        (0..all.len()).filter(is_in).map(|at| all[at]).collect::<BTreeSet<_>>()
    });
    let served = sets.filter(|set| gain(lines, set, lambda).is_some());
    served.max_by_key(|set| (gain(lines, set, lambda), Reverse(set.clone()))).unwrap_or_default()
}

/// Σ of the best scores less λ for each software, then fewer software; none where a need is not served.
fn gain(lines: &[Line], set: &BTreeSet<&SoftwareId>, lambda: u32) -> Option<(i64, Reverse<usize>)> {
    let scores = lines.iter().map(|line| best_in(line, set).map(|own| i64::from(own.score)));
    let cost = i64::from(lambda) * i64::try_from(set.len()).expect("few software");
    Some((scores.sum::<Option<i64>>()? - cost, Reverse(set.len())))
}

fn best_in<'a>(line: &'a Line, set: &BTreeSet<&SoftwareId>) -> Option<&'a Candidate> {
    let own = line.candidates.iter().filter(|candidate| set.contains(&candidate.software));
    own.max_by_key(|candidate| (candidate.score, Reverse(&candidate.software)))
}

/// 47 needs and 400 software, of which a third serve several needs.
fn large(seed: u32) -> Vec<Line> {
    let mut state = seed;
    let mut next = |below: u32| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 8) % below
    };
    let mut needs: BTreeMap<u32, Vec<(String, u32)>> = BTreeMap::new();
    for software in 0..400 {
        let serves = if next(3) == 0 { 2 + next(6) } else { 1 };
        for _ in 0..serves {
            needs.entry(next(47)).or_default().push((format!("software-{software:03}"), 30 + next(60)));
        }
    }
    let one = |(need, own): (u32, Vec<(String, u32)>)| {
        let own: Vec<_> = own.iter().map(|(id, score)| (id.as_str(), *score)).collect();
        line(&format!("need-{need:02}"), &own)
    };
    needs.into_iter().map(one).collect()
}

fn software(found: &Portfolio) -> Vec<&str> {
    found.choices.iter().map(|choice| choice.software.as_str()).collect()
}

fn line(need: &str, candidates: &[(&str, u32)]) -> Line {
    let candidate = |(software, score): &(&str, u32)| Candidate {
        software: (*software).into(),
        running: Operator::Local,
        other_ways: Vec::new(),
        score: *score,
        points: CandidatePoints::default(),
        hosts: Vec::new(),
        to_check: false,
        project_partner: false,
    };
    Line {
        need: need.into(),
        tools: Vec::new(),
        strength: 1,
        reasons: Vec::new(),
        otherwise: Vec::new(),
        imposed: false,
        decision: None,
        candidates: candidates.iter().map(candidate).collect(),
        refused: Vec::new(),
        proposal: Proposal::Nothing,
    }
}
