//! Gates: what keeps a software, or a way of running it, from being proposed.

use crate::recommendation::{low_email, recommend, software, today, with};
use crate::world::{level, word};
use rumb_engine::answer::{Answer, Audit, Operator, Value};
use rumb_engine::catalogue::{Offline, Platform, Software, Withdrawn};
use rumb_engine::id::OptionId;
use rumb_engine::recommendation::Gate;
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

fn withdraw(own: &mut Software) {
    own.withdrawn = Some(Withdrawn { date: today(), reason: "licence".to_owned() });
}

fn self_hosted(own: &mut Software) {
    own.running = vec![Operator::SelfHosted];
}

fn nothing_stays(own: &mut Software) {
    own.exports.clear();
    own.nothing_stays = true;
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
