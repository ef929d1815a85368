//! Tools in use, languages and people nearby.

use crate::recommendation::{product, software, today, uses, with};
use crate::world::{World, options, questionnaire, word, world};
use rumb_engine::answer::{Audit, Operator};
use rumb_engine::catalogue::{Actor, ActorKind, InventoryOption};
use rumb_engine::questionnaire::Length;
use rumb_engine::recommendation::{helpers, languages, tools_in_use};

#[test]
fn tools_in_use_are_those_entered_or_those_that_the_answers_name() {
    let mut world = with(vec![software("nextcloud", &[("file-storage", 3)])]);
    let option = |question: &str, option: &str, product: &str, operator| InventoryOption {
        question: question.into(),
        option: option.into(),
        products: if product.is_empty() { Vec::new() } else { vec![product.into()] },
        operator,
    };
    world.catalogue.inventory = vec![
        option("INV-01", "gmail", "gmail", Operator::Vendor),
        option("INV-02", "paper", "", Operator::Local),
        option("INV-02", "google-drive", "google-drive", Operator::Vendor),
        option("INV-02", "nextcloud", "nextcloud", Operator::Unknown),
    ];
    let mut drive = product("google-drive");
    drive.needs = vec!["file-storage".into(), "backup".into()];
    world.catalogue.products.push(drive);
    let mut audit = Audit::empty(Length::Full);
    audit.answers.insert("INV-01".into(), options(&["gmail"]));
    audit.answers.insert("INV-02".into(), options(&["paper", "google-drive", "nextcloud"]));
    let found: Vec<_> = tools_in_use(world.read(&audit), &world.catalogue)
        .into_iter()
        .map(|tool| (tool.need.to_string(), tool.product.to_string(), tool.operator))
        .collect();
    let expected = [
        ("email", "gmail", Operator::Vendor),
        ("file-storage", "google-drive", Operator::Vendor),
        ("backup", "google-drive", Operator::Vendor),
        ("file-storage", "nextcloud", Operator::Unknown),
    ];
    assert_eq!(found, expected.map(|(need, tool, by)| (need.to_owned(), tool.to_owned(), by)), "a tool for each need");
    uses(&mut audit, "gmail");
    assert_eq!(tools_in_use(world.read(&audit), &world.catalogue).len(), 1, "what was entered wins");
}

#[test]
fn languages_are_told_or_those_of_the_profile_or_of_the_country() {
    let world = World { questionnaire: questionnaire(), ..world() };
    type Words = &'static [&'static str];
    let cases: [(Words, Words, &str, Words); 7] = [
        (&["ro", "fr"], &["ca"], "FR", &["ro", "fr"]),
        (&[], &["ca", "other"], "FR", &["ca"]),
        (&[], &["other"], "FR", &["fr"]),
        (&[], &[], "CT", &["ca", "es"]),
        (&[], &[], "RO", &["ro"]),
        (&[], &[], "BF", &["fr"]),
        (&[], &[], "XX", &[]),
    ];
    for (told, profile, country, expected) in cases {
        let mut audit = Audit::empty(Length::Full);
        audit.languages = told.iter().map(|language| (*language).to_owned()).collect();
        audit.answers.insert("PRF-14".into(), options(profile));
        audit.answers.insert("PRF-01".into(), word(country));
        assert_eq!(languages(world.read(&audit)), expected, "{told:?}, {profile:?} and {country}");
    }
}

#[test]
fn people_who_help_are_near_and_have_a_desk() {
    let mut world = world();
    let actor = |id: &str, kind: ActorKind, country: &str| Actor {
        id: id.into(),
        name: id.to_owned(),
        kind,
        country: country.to_owned(),
        scope: None,
        homepage: None,
        phone: None,
        place: None,
        postcodes: Vec::new(),
        reviewed: today(),
        evidence: "project".to_owned(),
        verified: true,
    };
    let regional = |id: &str, kind: ActorKind, country: &str, postcodes: &[&str]| Actor {
        postcodes: postcodes.iter().map(|begin| (*begin).to_owned()).collect(),
        ..actor(id, kind, country)
    };
    world.catalogue.actors = vec![
        actor("world", ActorKind::Network, "INT"),
        actor("union", ActorKind::Network, "EU"),
        actor("es-net", ActorKind::Network, "ES"),
        actor("ct-authority", ActorKind::Authority, "ES-CT"),
        actor("ct-school", ActorKind::TrainingBody, "ES-CT"),
        actor("ct-desk", ActorKind::LocalPlace, "ES-CT"),
        actor("fr-desk", ActorKind::LocalPlace, "FR"),
        actor("bf-net", ActorKind::Network, "BF"),
        regional("fr-west", ActorKind::Association, "FR", &["29", "35"]),
    ];
    let cases: [(&str, &str, &[&str]); 8] = [
        ("CT", "08001", &["ct-desk", "ct-school", "ct-authority", "es-net", "union", "world"]),
        ("ES", "", &["es-net", "union", "world"]),
        ("FR", "", &["fr-desk", "union", "world"]),
        ("FR", "13001", &["fr-desk", "union", "world"]),
        ("FR", "35 000", &["fr-west", "fr-desk", "union", "world"]),
        ("RO", "35000", &["union", "world"]),
        ("BF", "", &["bf-net", "world"]),
        ("XX", "", &["union", "world"]),
    ];
    for (country, postcode, expected) in cases {
        let mut audit = Audit::empty(Length::Flash);
        audit.answers.insert("PRF-01".into(), word(country));
        audit.answers.insert("PRF-18".into(), word(postcode));
        let found: Vec<_> =
            helpers(world.read(&audit), &world.catalogue).iter().map(|one| one.id.to_string()).collect();
        assert_eq!(found, expected, "who helps in {country} at {postcode:?}");
    }
}
