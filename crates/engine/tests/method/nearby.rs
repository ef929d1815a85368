//! Tools in use, languages and people nearby.

use crate::recommendation::{product, software, today, uses, with};
use crate::world::{World, answered, level, options, questionnaire, word, world};
use rumb_engine::answer::{Audit, Decision, Operator, Successor, Tool, Verdict};
use rumb_engine::catalogue::{Actor, ActorKind};
use rumb_engine::condition::Condition;
use rumb_engine::id::{NeedId, ProductId};
use rumb_engine::neighbour::{Entry, Neighbour, NeighbourId, Origin};
use rumb_engine::plan::plan;
use rumb_engine::questionnaire::{InventoryOption, Length};
use rumb_engine::recommendation::{Ally, Circle, helpers, languages, tools_in_use, uses as in_use};
use std::collections::BTreeSet;

#[test]
fn tools_in_use_are_those_entered_or_those_that_the_answers_name() {
    let mut world = with(vec![software("nextcloud", &[("file-storage", 3)])]);
    let option = |question: &str, option: &str, product: &str, operator| InventoryOption {
        question: question.into(),
        option: option.into(),
        products: if product.is_empty() { Vec::new() } else { vec![product.into()] },
        operator,
    };
    world.questionnaire.inventory = vec![
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
    let again = tools_in_use(world.read(&audit), &world.catalogue);
    assert_eq!(again.len(), expected.len(), "what was entered is not told twice");
    assert_eq!(again[0].share, audit.tools[0].share, "and comes first, as it was entered");
}

#[test]
fn what_is_entered_answers_the_questions_about_tools() {
    let mut world = with(vec![software("nextcloud", &[("file-storage", 3)])]);
    world.questionnaire.inventory = vec![
        inventory("INV-01", "gmail", &["gmail"]),
        inventory("INV-01", "none", &[]),
        inventory("INV-01", "other", &[]),
        inventory("INV-01", "both", &["one-mail", "two-mail"]),
    ];
    world.catalogue.products.extend([product("one-mail"), product("two-mail"), product("three-mail")]);
    let gmail = Condition::AnyOf { question: "INV-01".into(), options: vec!["gmail".into()] };
    let mut audit = Audit::empty(Length::Full);
    let read = |audit: &Audit| world.read(audit).options("INV-01").into_iter().map(str::to_owned).collect::<Vec<_>>();
    assert!(!world.read(&audit).holds(&gmail), "nothing was told yet");
    uses(&mut audit, "gmail");
    assert_eq!(read(&audit), ["gmail"], "the precise product stands for its option");
    assert!(world.read(&audit).holds(&gmail), "and so do the rules that listen to it");
    audit.answers.insert("INV-01".into(), options(&["none", "both"]));
    assert_eq!(read(&audit), ["gmail", "both"], "beside a tool there is not nothing");
    let found: Vec<_> = in_use(world.read(&audit), &world.catalogue);
    let both = ["one-mail", "two-mail"].map(ProductId::from).to_vec();
    let products: Vec<_> = found.iter().map(|one| one.products.clone()).collect();
    assert_eq!(products, [vec!["gmail".into()], both], "an option that does not say which is one use");
    uses(&mut audit, "two-mail");
    assert_eq!(in_use(world.read(&audit), &world.catalogue).len(), 2, "told exactly, it is not told twice");
    uses(&mut audit, "three-mail");
    assert_eq!(read(&audit), ["gmail", "both", "other"], "what no option names is another one");
}

#[test]
fn tools_with_names_of_their_own_are_told_apart_and_once() {
    let mut world = with(Vec::new());
    world.questionnaire.inventory = vec![inventory("INV-01", "gmail", &["gmail"]), inventory("INV-01", "other", &[])];
    let mut audit = Audit::empty(Length::Full);
    audit.answers.insert("INV-01".into(), options(&["other"]));
    assert_eq!(in_use(world.read(&audit), &world.catalogue).len(), 1, "another one is something");
    for name in ["Le coffre", "La poste"] {
        uses(&mut audit, "other");
        audit.tools.last_mut().expect("a tool").name = Some(name.to_owned());
    }
    let reading = world.read(&audit);
    let question = world.questionnaire.question(&"INV-01".into()).expect("the question");
    assert_eq!(reading.standing(question), [("other", 0), ("other", 1)], "both stand for another one");
    assert!(reading.is_answered(question), "and answer the question");
    assert_eq!(in_use(reading, &world.catalogue).len(), 2, "the tick has been told more exactly");
    assert_eq!(tools_in_use(reading, &world.catalogue).len(), 2, "two names are two tools");
    audit.answers.clear();
    audit.tools.clear();
    assert!(!world.read(&audit).is_answered(question), "nothing told is no answer");
}

fn inventory(question: &str, option: &str, products: &[&str]) -> InventoryOption {
    let products = products.iter().map(|id| (*id).into()).collect();
    InventoryOption { question: question.into(), option: option.into(), products, operator: Operator::Vendor }
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

#[test]
fn beside_an_action_stand_at_most_two_who_help_with_just_that() {
    let mut world = world();
    let helping = |id: &str, country: &str, helps: &[&str]| Actor {
        helps: helps.iter().map(|need| (*need).into()).collect(),
        ..actor(id, ActorKind::Network, country)
    };
    world.catalogue.actors = vec![
        helping("fr-first", "FR", &["skills"]),
        helping("fr-law", "FR", &["security", "skills"]),
        helping("fr-way", "FR", &["migration-method"]),
        helping("ro-law", "RO", &["security"]),
        helping("world", "INT", &["security"]),
        actor("fr-idle", ActorKind::Network, "FR"),
    ];
    let about = |id: &str, needs: &[&str]| {
        let needs = needs.iter().map(|need| (*need).into()).collect();
        (id.to_owned(), needs)
    };
    let told: [(String, Vec<NeedId>); 3] =
        [about("A01", &["governance"]), about("A16", &["security", "skills"]), about("A30", &["skills"])];
    for (id, needs) in told {
        let action = world.catalogue.actions.iter_mut().find(|action| action.id == *id).expect("the library has it");
        action.needs = needs;
    }
    let mut audit = answered(&level(0));
    audit.answers.insert("PRF-01".into(), word("FR"));
    audit.tools = vec![Tool::named("file-storage".into(), "google-drive".into(), Operator::Vendor)];
    let successor = Successor { by: "syncthing".into(), running: Operator::Local, host: None };
    audit.decisions.insert("file-storage".into(), Decision::of(Verdict::Replace(successor)));
    let made = plan(world.read(&audit), &world.catalogue, today()).made;
    let book = [neighbour(1, "skills"), neighbour(2, "governance"), neighbour(3, "security skills")];
    let cases: [(&str, &[&Neighbour], &[&str]); 8] = [
        ("A01", &[], &[]),
        ("A16", &[], &["fr-law", "world"]),
        ("A30", &[], &["fr-first", "fr-law"]),
        ("A30", &[&book[0], &book[2]], &["1", "3"]),
        ("A16", &[&book[1], &book[2]], &["3", "fr-law"]),
        ("A01", &[&book[1]], &[]),
        ("switch-file-storage-move", &[], &["fr-way"]),
        ("switch-file-storage-training", &[&book[0]], &["1", "fr-first"]),
    ];
    for (id, own, expected) in cases {
        let circle = Circle::of(world.read(&audit), &world.catalogue, own, named);
        let found = circle.beside(&made, &id.into()).into_iter().map(|helper| match helper {
            Ally::Own(neighbour) => neighbour.entry.name.clone(),
            Ally::Known(actor) => actor.name.clone(),
        });
        assert_eq!(found.collect::<Vec<_>>(), expected, "who helps with {id}");
    }
}

/// Needs as a text names them here: by their ids.
fn named(text: &str) -> BTreeSet<NeedId> {
    text.split(' ').map(NeedId::from).collect()
}

fn neighbour(id: i64, offer: &str) -> Neighbour {
    let none = String::new;
    let entry = Entry {
        name: id.to_string(),
        offer: offer.to_owned(),
        phone: none(),
        mail: none(),
        site: none(),
        street: none(),
        postcode: none(),
        town: none(),
        country: none(),
        hours: none(),
        note: none(),
        origin: Origin::Typed,
        entered: today(),
    };
    Neighbour { id: NeighbourId(id), entry }
}

fn actor(id: &str, kind: ActorKind, country: &str) -> Actor {
    Actor {
        id: id.into(),
        name: id.to_owned(),
        kind,
        country: country.to_owned(),
        scope: None,
        homepage: None,
        phone: None,
        place: None,
        postcodes: Vec::new(),
        helps: Vec::new(),
        reviewed: today(),
        evidence: "project".to_owned(),
        verified: true,
        project_partner: false,
    }
}
