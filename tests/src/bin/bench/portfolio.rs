//! The portfolio of a ledger in which every need is to be replaced: with more software than the program knows, then with
//! what it knows.

use crate::table::{Aim, line, median, millis, time};
use crate::{Failure, ROUNDS};
use rumb_engine::answer::Operator;
use rumb_engine::catalogue::NeedKind;
use rumb_engine::id::NeedId;
use rumb_engine::ledger::{Line, Proposal, portfolio};
use rumb_engine::recommendation::{Candidate, CandidatePoints};
use std::collections::BTreeMap;

const LAMBDA: u32 = 15;
const NEEDS: u32 = 47;
const SOFTWARE: u32 = 400;

pub fn solves() -> Result<(), Failure> {
    let mut times = Vec::new();
    for round in 0..ROUNDS {
        let lines = made(u32::try_from(round)?);
        times.push(time(|| solve(&lines))?);
    }
    let figure = millis(median(&mut times));
    line("portfolio of 47 needs and 400 software", &mut times, &[Aim::new(figure, 50.0, "ms")]);
    let known = known();
    let mut times = Vec::new();
    for _ in 0..ROUNDS {
        times.push(time(|| solve(&known))?);
    }
    line("portfolio of all that is known", &mut times, &[]);
    Ok(())
}

fn solve(lines: &[Line]) -> Result<(), Failure> {
    let found = portfolio(lines, LAMBDA);
    if found.tools_fewer() > 0 { Ok(()) } else { Err("nothing in common".into()) }
}

/// A third of the software serve several needs.
fn made(seed: u32) -> Vec<Line> {
    let mut state = seed;
    let mut next = |below: u32| {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        (state >> 8) % below
    };
    let mut needs: BTreeMap<NeedId, Vec<Candidate>> = BTreeMap::new();
    for software in 0..SOFTWARE {
        let serves = if next(3) == 0 { 2 + next(6) } else { 1 };
        for _ in 0..serves {
            let need = NeedId::from(format!("need-{}", next(NEEDS)).as_str());
            needs.entry(need).or_default().push(candidate(&format!("software-{software}"), 30 + next(60)));
        }
    }
    needs.into_iter().map(|(need, candidates)| row(need, candidates)).collect()
}

/// Every need of the tool kind, each software scored by its fit and its ease alone.
fn known() -> Vec<Line> {
    let catalogue = rumb_content::catalogue();
    let points = &catalogue.points;
    let tools = catalogue.needs.iter().filter(|need| need.kind == NeedKind::Tool);
    let of = |need: &NeedId| {
        let serving = catalogue.software.iter().filter_map(|one| Some((one, *one.needs.get(need)?)));
        let scored = serving.map(|(one, fit)| {
            let fit = points.fit.get(usize::from(fit).saturating_sub(1)).copied().unwrap_or(0);
            let ease = points.ease.get(usize::from(one.difficulty.user).saturating_sub(1)).copied().unwrap_or(0);
            candidate(one.id.as_str(), fit + ease)
        });
        scored.collect()
    };
    tools.map(|need| row(need.id.clone(), of(&need.id))).collect()
}

fn candidate(software: &str, score: u32) -> Candidate {
    Candidate {
        software: software.into(),
        running: Operator::Local,
        other_ways: Vec::new(),
        score,
        points: CandidatePoints::default(),
        hosts: Vec::new(),
        to_check: false,
        project_partner: false,
    }
}

fn row(need: NeedId, candidates: Vec<Candidate>) -> Line {
    Line {
        need,
        tools: Vec::new(),
        strength: 0,
        reasons: Vec::new(),
        otherwise: Vec::new(),
        imposed: false,
        decision: None,
        candidates,
        refused: Vec::new(),
        proposal: Proposal::Nothing,
    }
}
