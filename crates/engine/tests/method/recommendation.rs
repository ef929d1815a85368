//! Recommendations: gates, points, trainings.

use crate::need::advised;
use crate::world::{World, day, level, word, world};
use rumb_engine::answer::{Answer, Audit, Operator, Tool, Value};
use rumb_engine::autonomy::{Fact, Facts};
use rumb_engine::catalogue::{
    Difficulty, Evidence, Funding, Host, HoursRange, LegalForm, Nature, Offline, Platform, Product, Reach, Software,
    Training, TrainingFormat, Withdrawn,
};
use rumb_engine::id::{NeedId, OptionId};
use rumb_engine::need::Reason;
use rumb_engine::plan::Month;
use rumb_engine::questionnaire::Length;
use rumb_engine::recommendation::{About, Candidate, CandidatePoints, Gate, Recommendation};
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn each_gate_names_itself() {
    type Case = (&'static str, fn(&mut Software), fn(&mut Audit), Option<Gate>);
    let cases: [Case; 19] = [
        ("as it is", |_| {}, |_| {}, None),
        ("withdrawn", withdraw, |_| {}, Some(Gate::Withdrawn)),
        ("in another language", |own| own.languages = vec!["en".into()], |_| {}, Some(Gate::Language)),
        ("in one of two languages", |own| own.languages = vec!["en".into()], speaks_english, None),
        ("without a language told", |own| own.languages = vec!["ro".into()], nowhere, None),
        ("for another system", |own| own.platforms = vec![Platform::Linux], has_windows, Some(Gate::Platform)),
        ("in the browser", |own| own.platforms = vec![Platform::Web], has_windows, None),
        ("for phones", |own| own.platforms = vec![Platform::Android], |audit| computers(audit, "tablets-phones"), None),
        ("for unknown computers", |own| own.platforms = vec![Platform::Linux], |_| {}, None),
        ("for personal computers", |own| own.platforms = vec![Platform::Linux], has_personal, None),
        ("online", |own| own.offline = Offline::No, offline, Some(Gate::Offline)),
        ("partly offline", |own| own.offline = Offline::Partly, offline, None),
        ("online with a connection", |own| own.offline = Offline::No, |_| {}, None),
        ("on one's own server", self_hosted, |_| {}, Some(Gate::SelfHosting)),
        ("on one's own server, medium", self_hosted, medium, Some(Gate::SelfHosting)),
        ("on one's own server, two people", self_hosted, two_people, None),
        ("on one's own server, small with two", self_hosted, small_with_two, Some(Gate::SelfHosting)),
        ("that lets nothing out", |own| own.exports = BTreeSet::from(["none".into()]), |_| {}, Some(Gate::Exit)),
        ("in which nothing stays", nothing_stays, |_| {}, None),
    ];
    for (name, change, said, expected) in cases {
        let mut own = software("alpha", &[("email", 3)]);
        change(&mut own);
        let mut audit = low_email();
        said(&mut audit);
        let found = recommend(&with(vec![own]), &audit);
        let gate = found.refused.first().map(|refused| refused.gate);
        assert_eq!(gate, expected, "a software {name}");
        assert_eq!(found.candidates.is_empty(), expected.is_some(), "a software {name} is refused or a candidate");
    }
}

#[test]
fn an_operating_system_needs_neither_platform_nor_export() {
    let mut own = software("penguin", &[("operating-system", 3)]);
    own.platforms = vec![Platform::Linux];
    own.exports.clear();
    let mut world = with(vec![own]);
    world.questionnaire.questions.iter_mut().for_each(|question| question.needs = vec!["operating-system".into()]);
    let mut audit = low_email();
    has_windows(&mut audit);
    let found = recommend(&world, &audit);
    assert_eq!(found.candidates.len(), 1, "a system is what the platform will be: {:?}", found.refused);
}

#[test]
fn a_vendor_is_no_way_of_running() {
    let mut own = software("alpha", &[("email", 3)]);
    own.running = vec![Operator::Vendor, Operator::Unknown];
    let found = recommend(&with(vec![own]), &low_email());
    assert!(found.candidates.is_empty() && found.refused.is_empty(), "it is neither a candidate nor refused");
}

#[test]
fn points_are_those_of_the_table() {
    type Points = fn(&CandidatePoints) -> u32;
    type Case = (&'static str, fn(&mut Software), fn(&mut World, &mut Audit), Points, u32);
    let cases: [Case; 22] = [
        ("fit 3", |_| {}, |_, _| {}, |p| p.fit, 30),
        ("fit 1", |own| own.needs = [("email".into(), 1)].into(), |_, _| {}, |p| p.fit, 10),
        ("easy", |own| own.difficulty.user = 1, |_, _| {}, |p| p.ease, 20),
        ("hard", |own| own.difficulty.user = 4, |_, _| {}, |p| p.ease, 6),
        ("no tool", |_| {}, |_, _| {}, |p| p.path, 8),
        ("a tool with a shared format", |_| {}, |_, audit| uses(audit, "gmail"), |p| p.path, 15),
        ("a tool without one", |own| own.imports.clear(), |_, audit| uses(audit, "gmail"), |p| p.path, 0),
        ("an unknown tool", |_| {}, |_, audit| uses(audit, "stranger"), |p| p.path, 8),
        ("local", |_| {}, |_, _| {}, |p| p.hosts, 15),
        ("no host", hosted, |_, _| {}, |p| p.hosts, 0),
        (
            "a host at home",
            hosted,
            |world, _| world.catalogue.hosts.push(host("FR", LegalForm::Association)),
            |p| p.hosts,
            15,
        ),
        (
            "a host in Europe",
            hosted,
            |world, _| world.catalogue.hosts.push(host("BE", LegalForm::Company)),
            |p| p.hosts,
            8,
        ),
        (
            "a host overseas",
            hosted,
            |world, _| world.catalogue.hosts.push(host("US", LegalForm::Company)),
            |p| p.hosts,
            0,
        ),
        ("a host of Spain for Catalonia", hosted, catalan, |p| p.hosts, 15),
        (
            "no cooperative",
            cooperative,
            |world, _| world.catalogue.hosts.push(host("FR", LegalForm::Association)),
            |p| p.hosts,
            0,
        ),
        (
            "a cooperative",
            cooperative,
            |world, _| world.catalogue.hosts.push(host("FR", LegalForm::Cooperative)),
            |p| p.hosts,
            15,
        ),
        ("in use", |_| {}, |_, audit| uses(audit, "alpha"), |p| p.few, 10),
        ("for another open need", two_needs, open_both, |p| p.few, 5),
        ("for one need", |_| {}, |_, _| {}, |p| p.few, 0),
        ("alive last year", |own| own.vitality = 2025, |_, _| {}, |p| p.vitality, 10),
        ("alive two years ago", |own| own.vitality = 2024, |_, _| {}, |p| p.vitality, 6),
        ("asleep for long", |own| own.vitality = 2019, |_, _| {}, |p| p.vitality, 0),
    ];
    for (name, change, said, part, expected) in cases {
        let mut own = software("alpha", &[("email", 3)]);
        change(&mut own);
        let mut world = with(vec![own]);
        let mut audit = low_email();
        said(&mut world, &mut audit);
        let found = recommend(&world, &audit);
        let candidate = found.candidates.first().expect("it passes the gates");
        assert_eq!(part(&candidate.points), expected, "points of a software: {name}");
        let points = candidate.points;
        let sum = points.fit + points.ease + points.path + points.hosts + points.few + points.vitality;
        assert_eq!(candidate.score, sum, "the score is the sum of its points");
    }
}

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

#[test]
fn trainings_speak_the_language_first_and_differ_in_format() {
    let mut world = with(vec![software("alpha", &[("email", 3)])]);
    world.catalogue.trainings = vec![
        Training { verified: false, ..training("a-unsure", "fr", TrainingFormat::Guide, 1.0) },
        Training { free: false, ..training("b-paid", "fr", TrainingFormat::Course, 1.0) },
        training("c-english", "en", TrainingFormat::Guide, 0.5),
        training("d-long", "fr", TrainingFormat::Guide, 3.0),
        training("e-short", "fr", TrainingFormat::Guide, 2.0),
        training("f-course", "fr", TrainingFormat::Course, 9.0),
        Training { needs: Vec::new(), ..training("g-elsewhere", "fr", TrainingFormat::Guide, 0.1) },
        Training {
            needs: Vec::new(),
            software: vec!["alpha".into()],
            ..training("h-tool", "fr", TrainingFormat::Guide, 1.5)
        },
        Training { software: vec!["omega".into()], ..training("i-other", "fr", TrainingFormat::Guide, 0.2) },
        Training { software: vec!["omega".into()], ..training("j-other", "fr", TrainingFormat::Guide, 0.3) },
    ];
    let chosen = |world: &World, audit: &Audit| -> Vec<(String, String)> {
        let trainings = recommend(world, audit).trainings;
        trainings.into_iter().map(|one| (one.training.to_string(), one.language)).collect()
    };
    let pair = |one: &str, two: &str| [(one.to_owned(), "fr".to_owned()), (two.to_owned(), "fr".to_owned())];
    assert_eq!(chosen(&world, &low_email()), pair("h-tool", "f-course"), "the shortest, then another format");
    let about = recommend(&world, &low_email()).trainings[0].about.clone();
    assert_eq!(about, About::Software("alpha".into()), "it says what it is about");
    world.catalogue.trainings.retain(|training| training.format == TrainingFormat::Guide);
    assert_eq!(chosen(&world, &low_email()), pair("h-tool", "e-short"), "the same format when there is no other");
    let english = Audit { languages: vec!["en".into(), "fr".into()], ..low_email() };
    assert_eq!(chosen(&world, &english)[0].0, "c-english", "the first language goes first");
    world.catalogue.trainings.retain(|training| training.software.contains(&"omega".into()));
    let other = [("i-other".to_owned(), "fr".to_owned())];
    assert_eq!(chosen(&world, &low_email()), other, "what is about other software stands alone, for want of better");
}

#[test]
fn a_training_bound_to_a_country_is_for_that_country_and_its_regions() {
    let bound = |country: &str| Training {
        country: country.to_owned(),
        reach: Reach::Country,
        ..training("bound", "fr", TrainingFormat::Guide, 1.0)
    };
    let at = |code: &str| {
        let mut audit = low_email();
        audit.languages = vec!["fr".to_owned()];
        audit.answers.insert("PRF-01".into(), word(code));
        audit
    };
    let cases = [
        ("BE", "BE", true),
        ("BE", "FR", false),
        ("ES", "CT", true),
        ("ES-CT", "ES", false),
        ("ES-CT", "CT", true),
        ("FR", "XX", false),
    ];
    for (country, home, is_offered) in cases {
        let mut world = with(vec![software("alpha", &[("email", 3)])]);
        world.catalogue.trainings = vec![bound(country)];
        let found = !recommend(&world, &at(home)).trainings.is_empty();
        assert_eq!(found, is_offered, "what holds in {country} is offered in {home}: {is_offered}");
    }
    let mut world = with(vec![software("alpha", &[("email", 3)])]);
    world.catalogue.trainings = vec![
        training("a-far", "fr", TrainingFormat::Guide, 1.0),
        Training { country: "BE".into(), ..training("b-near", "fr", TrainingFormat::Guide, 2.0) },
    ];
    assert_eq!(recommend(&world, &at("BE")).trainings[0].training, "b-near", "what comes from the country goes first");
}

#[test]
fn a_need_of_practice_gets_trainings_only() {
    let mut own = software("alpha", &[("governance", 3)]);
    own.needs.insert("email".into(), 3);
    let mut world = with(vec![own]);
    for question in world.questionnaire.questions.iter_mut().filter(|question| question.id == "SOV-04") {
        question.needs = vec!["governance".into()];
    }
    let mut course = training("course", "fr", TrainingFormat::Course, 2.0);
    course.needs = vec!["governance".into()];
    world.catalogue.trainings.push(course);
    let found = recommend(&world, &low_email());
    assert!(found.candidates.is_empty(), "no software makes a board decide");
    assert_eq!(found.trainings.len(), 1, "a course may help");
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

fn withdraw(own: &mut Software) {
    own.withdrawn = Some(Withdrawn { date: today(), reason: "licence".to_owned() });
}

fn self_hosted(own: &mut Software) {
    own.running = vec![Operator::SelfHosted];
}

pub fn hosted(own: &mut Software) {
    own.running = vec![Operator::EthicalHost];
}

fn cooperative(own: &mut Software) {
    own.running = vec![Operator::Cooperative];
}

fn nothing_stays(own: &mut Software) {
    own.exports.clear();
    own.nothing_stays = true;
}

fn two_needs(own: &mut Software) {
    own.needs = [("email".into(), 3), ("file-storage".into(), 1)].into();
}

fn open_both(world: &mut World, _: &mut Audit) {
    for question in world.questionnaire.questions.iter_mut().filter(|question| question.id == "SOV-04") {
        question.needs.push("file-storage".into());
    }
}

fn catalan(world: &mut World, audit: &mut Audit) {
    audit.answers.insert("PRF-01".into(), word("CT"));
    audit.languages = vec!["fr".to_owned()];
    world.catalogue.hosts.push(host("ES", LegalForm::Association));
}

fn speaks_english(audit: &mut Audit) {
    audit.languages = vec!["ca".to_owned(), "en".to_owned()];
}

fn nowhere(audit: &mut Audit) {
    audit.answers.remove("PRF-01");
}

fn offline(audit: &mut Audit) {
    audit.answers.insert("PRF-08".into(), word("mobile-poor"));
}

fn medium(audit: &mut Audit) {
    audit.answers.insert("PRF-04".into(), level(100));
}

fn two_people(audit: &mut Audit) {
    medium(audit);
    audit.capacity.admins = Some(true);
}

fn small_with_two(audit: &mut Audit) {
    audit.capacity.admins = Some(true);
}

fn has_windows(audit: &mut Audit) {
    computers(audit, "windows-supported");
}

fn has_personal(audit: &mut Audit) {
    computers(audit, "personal");
}

fn computers(audit: &mut Audit, row: &str) {
    let table = BTreeMap::from([(OptionId::from(row), 2)]);
    audit.answers.insert("INV-13".into(), Answer::Answered(Value::Table(table)));
}
