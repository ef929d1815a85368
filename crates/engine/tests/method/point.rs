//! Points: what a software is worth for a need.

use crate::recommendation::{host, hosted, low_email, recommend, software, uses, with};
use crate::world::{World, word};
use rumb_engine::answer::{Audit, Operator};
use rumb_engine::catalogue::{LegalForm, Software};
use rumb_engine::recommendation::CandidatePoints;

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

fn cooperative(own: &mut Software) {
    own.running = vec![Operator::Cooperative];
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
