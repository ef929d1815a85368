//! Candidates for a need: libre software in its ways of running, gated and scored (method, section 4).

use super::country::{Distance, distance, is_there, spoken};
use super::gate::gate;
use super::{Candidate, CandidatePoints, Desk, Gate, RefusedCandidate, Way, nature};
use crate::answer::{Operator, Tool};
use crate::catalogue::{Host, LegalForm, Nature, Reviewed, Software};
use crate::id::NeedId;
use chrono::Datelike;
use std::cmp::Reverse;
use std::collections::BTreeSet;

/// Lists all candidates for a need, the best first, one a software, and those that a gate refuses.
pub(super) fn candidates(desk: &Desk<'_>, need: &NeedId) -> (Vec<Candidate>, Vec<RefusedCandidate>) {
    let mut candidates: Vec<Candidate> = Vec::new();
    let mut refused = Vec::new();
    for software in desk.catalogue.software.iter().filter(|software| software.needs.contains_key(need)) {
        let (mut passed, failed) = ways(desk, software, need);
        let other_ways: Vec<_> = passed.iter().map(|candidate| candidate.running).collect();
        refused.extend(failed.into_iter().map(|(running, gate)| RefusedCandidate {
            software: software.id.clone(),
            running,
            other_ways: other_ways.clone(),
            gate,
        }));
        // The best way stands for the software; ties keep the order local, ethical host, cooperative, own server.
        passed.sort_by_key(|candidate| Reverse(candidate.score));
        let mut passed = passed.into_iter();
        if let Some(mut best) = passed.next() {
            best.other_ways = passed.map(|other| Way { running: other.running, hosts: other.hosts }).collect();
            candidates.push(best);
        }
    }
    candidates.sort_by(|a, b| b.score.cmp(&a.score).then_with(|| a.software.cmp(&b.software)));
    refused.sort_by(|a, b| a.software.cmp(&b.software));
    (candidates, refused)
}

/// The ways of running a software that pass the gates, and those that do not.
fn ways(desk: &Desk<'_>, software: &Software, need: &NeedId) -> (Vec<Candidate>, Vec<(Operator, Gate)>) {
    let mut passed = Vec::new();
    let mut refused = Vec::new();
    for running in [Operator::Local, Operator::EthicalHost, Operator::Cooperative, Operator::SelfHosted] {
        if !software.running.contains(&running) {
            continue;
        }
        match gate(desk, software, running, need) {
            Some(gate) => refused.push((running, gate)),
            None => passed.push(candidate(desk, software, running, need)),
        }
    }
    (passed, refused)
}

fn candidate(desk: &Desk<'_>, software: &Software, running: Operator, need: &NeedId) -> Candidate {
    let hosts = hosts(desk, software, running, need);
    let points = &desk.catalogue.points;
    let nearest = hosts.first().map(|(distance, _)| *distance);
    let is_in_use = desk.tools.iter().any(|tool| *tool.product.as_str() == *software.id.as_str());
    let serves_another = software.needs.keys().any(|other| other != need && desk.open.contains(other));
    let age = usize::try_from(desk.today.year() - software.vitality).unwrap_or(0);
    let points = CandidatePoints {
        fit: software.needs.get(need).map_or(0, |fit| at(&points.fit, usize::from(*fit).saturating_sub(1))),
        ease: at(&points.ease, usize::from(software.difficulty.user).saturating_sub(1)),
        path: path(desk, software, need),
        hosts: match (running, nearest) {
            (Operator::Local, _) | (_, Some(Distance::Home)) => points.hosts,
            (_, Some(Distance::Europe)) => points.hosts_abroad,
            (_, Some(Distance::Elsewhere) | None) => 0,
        },
        few: match (is_in_use, serves_another) {
            (true, _) => points.in_use,
            (false, true) => points.other_need,
            (false, false) => 0,
        },
        vitality: at(&points.vitality, age.saturating_sub(1).min(points.vitality.len() - 1)),
    };
    Candidate {
        software: software.id.clone(),
        running,
        other_ways: Vec::new(),
        score: points.fit + points.ease + points.path + points.hosts + points.few + points.vitality,
        points,
        hosts: hosts.into_iter().map(|(_, host)| host.id.clone()).collect(),
        to_check: software.is_stale(desk.today),
        project_partner: software.project_partner,
    }
}

/// Points for a format that leads from a tool in use for this need to the software.
fn path(desk: &Desk<'_>, software: &Software, need: &NeedId) -> u32 {
    let is_tool = |tool: &&Tool| nature(desk.catalogue, &tool.product) == Nature::Tool;
    let in_use = desk.tools.iter().filter(|tool| tool.need == *need).filter(is_tool);
    let exports: Vec<_> = in_use.filter_map(|tool| exports(desk, tool.product.as_str())).collect();
    let points = &desk.catalogue.points;
    if exports.is_empty() {
        return points.path_unknown;
    }
    let leads = exports.iter().any(|formats| formats.iter().any(|format| software.imports.contains(format)));
    if leads { points.path } else { 0 }
}

/// What a tool in use lets out; none when the catalogue does not know the tool.
fn exports<'a>(desk: &Desk<'a>, product: &str) -> Option<&'a BTreeSet<String>> {
    let products = desk.catalogue.products.iter().filter(|known| known.id == *product).map(|known| &known.exports);
    let software = desk.catalogue.software.iter().filter(|known| known.id == *product).map(|known| &known.exports);
    products.chain(software).next()
}

/// Lists the European hosts, and those of the country, that serve a need in one way of running, nearest first; among
/// these, those that are known to run the very software, then verified ones, then by id.
///
/// A cooperative is one by its legal form; a server of one's own stands at any of them.
fn hosts<'a>(desk: &Desk<'a>, software: &Software, running: Operator, need: &NeedId) -> Vec<(Distance, &'a Host)> {
    let is_so = |host: &Host| match running {
        Operator::Local | Operator::Vendor | Operator::Unknown => false,
        Operator::Cooperative => host.legal_form == Some(LegalForm::Cooperative),
        Operator::EthicalHost | Operator::SelfHosted => true,
    };
    let runs = |host: &Host| host.runs.get(need).map(|known| known.contains(&software.id));
    let is_only = |host: &Host| software.only_at.as_ref().map(|only| *only == host.id);
    let offers = |host: &Host| is_only(host).unwrap_or(runs(host) != Some(false));
    let is_fit = |host: &Host| host.services.contains(need) && is_so(host) && offers(host);
    // Abroad only those who serve everybody, and who answer in a language of the association or in English; a service
    // that speaks it is worth more than a host who does.
    let is_open = |host: &Host| {
        let is_spoken = |language: &&str| *language == "en" || desk.languages.iter().any(|own| own == language);
        let answers = desk.languages.is_empty() || spoken(&host.country).iter().any(is_spoken);
        host.postcodes.is_empty() && (answers || is_only(host) == Some(true))
    };
    let is_reached = |host: &Host, distance| match distance {
        Distance::Home => is_there(&host.postcodes, desk.postcode.as_deref()),
        Distance::Europe => is_open(host),
        Distance::Elsewhere => false,
    };
    let fit = desk.catalogue.hosts.iter().filter(|host| is_fit(host));
    let mut hosts: Vec<_> = fit
        .map(|host| (distance(desk.country, &host.country), host))
        .filter(|(distance, host)| is_reached(host, *distance))
        .collect();
    hosts.sort_by_key(|(distance, host)| (*distance, runs(host).is_none(), !host.verified, host.id.clone()));
    hosts
}

fn at(points: &[u32], place: usize) -> u32 {
    points.get(place).copied().unwrap_or(0)
}
