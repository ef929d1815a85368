//! Recommendations: which software stand for a need, and what their cases are made of.

use crate::need::advised;
use crate::world::{World, day, level, word, world};
use rumb_engine::answer::{Audit, Operator, Tool};
use rumb_engine::autonomy::{Fact, Facts};
use rumb_engine::catalogue::{
    Difficulty, Evidence, Funding, Host, HoursRange, LegalForm, Nature, Offline, Platform, Product, Reach, Software,
    Training, TrainingFormat,
};
use rumb_engine::id::NeedId;
use rumb_engine::need::Reason;
use rumb_engine::plan::Month;
use rumb_engine::questionnaire::Length;
use rumb_engine::recommendation::{Candidate, Recommendation};
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn all_software_are_candidates_the_best_first_and_ties_by_id_and_three_are_shown() {
    let mut list: Vec<_> = ["delta", "beta", "gamma", "alpha"].map(|id| software(id, &[("email", 3)])).into();
    list[0].difficulty.user = 1;
    let shown = |found: &[Candidate]| found.iter().map(|one| one.software.to_string()).collect::<Vec<_>>();
    let found = recommend(&with(list), &low_email());
    assert_eq!(shown(&found.candidates), ["delta", "alpha", "beta", "gamma"], "the easiest, then by id");
    assert_eq!(shown(found.shown()), ["delta", "alpha", "beta"], "the first three are shown");
}

#[test]
fn a_refused_way_names_the_ways_that_pass_even_when_better_software_is_shown() {
    let mut list: Vec<_> = ["alpha", "beta", "gamma", "omega"].map(|id| software(id, &[("email", 3)])).into();
    list[3].running = vec![Operator::SelfHosted, Operator::EthicalHost];
    list[3].difficulty.user = 3;
    let found = recommend(&with(list), &low_email());
    assert!(found.shown().iter().all(|one| one.software != "omega"), "three others are better");
    let refused = &found.refused[0];
    assert_eq!((refused.software.as_str(), refused.running), ("omega", Operator::SelfHosted), "one way is refused");
    assert_eq!(refused.other_ways, [Operator::EthicalHost], "the other way passes the gates");
}

#[test]
fn a_software_stands_once_in_its_best_way() {
    let mut own = software("alpha", &[("email", 3)]);
    own.running = vec![Operator::SelfHosted, Operator::Cooperative, Operator::EthicalHost];
    let mut world = with(vec![own]);
    world.catalogue.hosts.push(host("FR", LegalForm::Cooperative));
    let found = recommend(&world, &low_email());
    let candidate = &found.candidates[0];
    assert_eq!(candidate.running, Operator::EthicalHost, "ties keep the printed order");
    let others: Vec<_> = candidate.other_ways.iter().map(|way| way.running).collect();
    assert_eq!(others, [Operator::Cooperative], "the other way is named");
    assert_eq!(found.refused.len(), 1, "and the one that a gate refuses is apart");
    assert_eq!(candidate.hosts.len(), 1, "who hosts it is named");
}

#[test]
fn old_facts_are_to_be_checked() {
    for (reviewed, expected) in [(day(2025, 6, 1), false), (day(2025, 5, 31), true)] {
        let mut own = software("alpha", &[("email", 3)]);
        own.reviewed = reviewed;
        let found = recommend(&with(vec![own]), &low_email());
        assert_eq!(found.candidates[0].to_check, expected, "facts of {reviewed} in December 2026");
    }
}

#[test]
fn recommendations_keep_the_reasons_of_the_need() {
    let found = recommend(&with(Vec::new()), &low_email());
    assert_eq!(found.strength, 27, "p_q = 3 · 3 · 3");
    assert_eq!(found.reasons, [Reason::Answer { question: "SOV-04".into(), strength: 27 }], "the low answer");
    let good = Audit { answers: [("SOV-04".into(), level(4))].into(), ..low_email() };
    let world = with(Vec::new());
    assert!(advised(&world, &good).is_empty(), "no reason, no line");
}

pub fn recommend(world: &World, audit: &Audit) -> Recommendation {
    advised(world, audit).remove(0)
}

/// A French association with a low answer about its e-mail.
pub fn low_email() -> Audit {
    let mut audit = Audit::empty(Length::Full);
    audit.answers.insert("PRF-01".into(), word("FR"));
    audit.answers.insert("SOV-04".into(), level(0));
    audit
}

/// A world in which that answer raises the need for e-mail, with this software.
pub fn with(software: Vec<Software>) -> World {
    let mut world = world();
    for question in world.questionnaire.questions.iter_mut().filter(|question| question.id == "SOV-04") {
        question.needs = vec!["email".into()];
    }
    world.catalogue.software = software;
    world.catalogue.products = vec![product("gmail")];
    world
}

pub fn software(id: &str, needs: &[(&str, u8)]) -> Software {
    Software {
        id: id.into(),
        name: id.to_owned(),
        names: Vec::new(),
        licence: "AGPL-3.0-or-later".to_owned(),
        homepage: String::new(),
        repository: None,
        needs: needs.iter().map(|(need, fit)| (NeedId::from(*need), *fit)).collect(),
        replaces: Vec::new(),
        running: vec![Operator::Local],
        only_at: None,
        languages: vec!["fr".to_owned()],
        platforms: vec![Platform::Windows, Platform::Linux],
        offline: Offline::Yes,
        difficulty: Difficulty { user: 2, install: 2 },
        imports: BTreeSet::from(["mbox".to_owned()]),
        exports: BTreeSet::from(["mbox".to_owned()]),
        nothing_stays: false,
        vitality: 2026,
        funding: BTreeSet::from([Funding::Donations]),
        giving: None,
        autonomy: BTreeMap::new(),
        association_specific: false,
        project_partner: false,
        withdrawn: None,
        reviewed: today(),
        evidence: Evidence::new(),
    }
}

pub fn product(id: &str) -> Product {
    Product {
        id: id.into(),
        name: id.to_owned(),
        vendor: Some("vendor".to_owned()),
        country: Some("US".to_owned()),
        nature: Nature::Tool,
        needs: vec!["email".into()],
        exports: BTreeSet::from(["mbox".to_owned()]),
        names: Vec::new(),
        autonomy: Facts {
            exit: Fact::Yes,
            law: Fact::No,
            restraint: Fact::No,
            openness: Fact::Partly,
            operable: Fact::No,
            voice: Fact::Unknown,
        },
        reviewed: today(),
        evidence: Evidence::new(),
    }
}

pub fn host(country: &str, form: LegalForm) -> Host {
    Host {
        id: "host".into(),
        name: "Host".to_owned(),
        country: country.to_owned(),
        place: None,
        legal_form: Some(form),
        networks: Vec::new(),
        homepage: None,
        postcodes: Vec::new(),
        services: vec!["email".into()],
        runs: BTreeMap::new(),
        reviewed: today(),
        evidence: "project".to_owned(),
        verified: true,
        project_partner: false,
    }
}

pub fn training(id: &str, language: &str, format: TrainingFormat, hours: f64) -> Training {
    Training {
        id: id.into(),
        title: id.to_owned(),
        provider: String::new(),
        url: String::new(),
        country: "INT".to_owned(),
        reach: Reach::Anywhere,
        postcodes: Vec::new(),
        languages: vec![language.to_owned()],
        format,
        duration_h: Some(HoursRange { from: hours, to: hours }),
        cost: None,
        free: true,
        licence: None,
        level: 1,
        competences: Vec::new(),
        digcomp: Vec::new(),
        needs: vec!["email".into()],
        software: Vec::new(),
        reviewed: today(),
        evidence: "project".to_owned(),
        verified: true,
        project_partner: false,
    }
}

pub fn today() -> chrono::NaiveDate {
    Month::of(day(2026, 12, 1)).first_day()
}

pub fn uses(audit: &mut Audit, tool: &str) {
    audit.tools.push(Tool::named("email".into(), tool.into(), Operator::Unknown));
}

pub fn hosted(own: &mut Software) {
    own.running = vec![Operator::EthicalHost];
}
