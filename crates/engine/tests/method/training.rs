//! Trainings: which are proposed for a need, and in which order.

use crate::recommendation::{low_email, recommend, software, training, with};
use crate::world::{World, word};
use rumb_engine::answer::Audit;
use rumb_engine::catalogue::{Reach, Training, TrainingFormat};
use rumb_engine::recommendation::About;

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
