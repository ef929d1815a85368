//! The trainings of a plan as sessions: how often and how long people meet, what they learn, and how the minutes go.

use crate::skill::{asks, changing, ids, rules};
use crate::world::{answered, day, level, world};
use rumb_engine::answer::Audit;
use rumb_engine::catalogue::Attendance;
use rumb_engine::plan::plan;
use rumb_engine::skill::{Asked, Learner, Mixing, Part, course, sessions};

const MIXING: Mixing = Mixing { people: 5, profiles: 3, minutes: 90, shared: 30 };

#[test]
fn the_parts_of_a_session_fill_its_minutes_exactly() {
    for minutes in 0..=600 {
        let parts = course(minutes, MIXING);
        let sum: u32 = parts.iter().map(|(_, minutes)| minutes).sum();
        assert_eq!(sum, minutes, "the parts of {minutes} minutes: {parts:?}");
        assert!(parts.iter().all(|(_, minutes)| *minutes > 0), "none is empty: {parts:?}");
        assert!(parts.is_sorted_by_key(|(part, _)| *part), "they follow each other: {parts:?}");
    }
}

#[test]
fn a_third_of_the_time_is_for_people_to_teach_each_other() {
    use Part::{End, Practise, Share, Show, Welcome};
    let cases = [
        (90, vec![(Welcome, 10), (Show, 15), (Practise, 25), (Share, 30), (End, 10)]),
        (60, vec![(Welcome, 5), (Show, 10), (Practise, 20), (Share, 20), (End, 5)]),
        (30, vec![(Welcome, 5), (Show, 5), (Practise, 5), (Share, 10), (End, 5)]),
        // What is too short for all of it keeps what matters most.
        (12, vec![(Welcome, 5), (Share, 5), (End, 2)]),
        (0, vec![]),
    ];
    for (minutes, expected) in cases {
        assert_eq!(course(minutes, MIXING), expected, "{minutes} minutes");
    }
}

#[test]
fn nobody_sits_longer_than_the_rule_says() {
    let mut world = world();
    world.catalogue.skills = rules();
    let mut audit = answered(&level(4));
    audit.capacity.hours_per_month = Some(60);
    audit.answers.insert("SKL-01".into(), level(0));
    // People, minutes in all, then how often they meet and for how long.
    for (people, minutes, expected) in [
        (6, 90, Some((1, 90))),
        (6, 180, Some((2, 90))),
        (4, 240, Some((3, 80))),
        (2, 30, Some((1, 30))),
        (0, 90, None),
    ] {
        let training = world.catalogue.actions.iter_mut().find(|action| action.id == "A30").expect("it is there");
        training.attend = Some([Attendance { people, minutes }; 4]);
        let plan = plan(world.read(&audit), &world.catalogue, day(2026, 12, 5));
        let found = sessions(world.read(&audit), &world.catalogue, &plan);
        let found = found.iter().find(|session| session.action.id == "A30");
        assert_eq!(found.map(|one| (one.meetings, one.minutes)), expected, "{people} people for {minutes} minutes");
        assert_eq!(found.is_some_and(|one| one.mix.is_some()), people >= 5, "five are mixed, {people} are as said");
    }
}

#[test]
fn people_learn_what_a_low_answer_lacks_else_what_is_expected_of_all_else_what_the_action_asks() {
    let mut world = world();
    world.catalogue.skills = rules();
    let question = world.questionnaire.questions.iter_mut().find(|one| one.id == "SKL-01").expect("it is there");
    question.competences = ids(&["D1"]);
    let training = world.catalogue.actions.iter_mut().find(|action| action.id == "A30").expect("it is there");
    training.attend = Some([Attendance { people: 6, minutes: 90 }; 4]);
    training.competences = vec![asks("E3", 2)];
    let mut audit = answered(&level(4));
    audit.capacity.hours_per_month = Some(60);
    audit.answers.insert("SKL-01".into(), level(0));
    let aims = |world: &crate::world::World, audit: &Audit| {
        let plan = plan(world.read(audit), &world.catalogue, day(2026, 12, 5));
        let found = sessions(world.read(audit), &world.catalogue, &plan);
        found.into_iter().find(|one| one.action.id == "A30").map(|one| one.aims).expect("there is a session")
    };
    let asked = |learner, competence: &str, level| vec![Asked { learner, competence: competence.into(), level }];
    assert_eq!(aims(&world, &audit), asked(Learner::Everyone, "D1", 1), "the next level of what is low");
    let question = world.questionnaire.questions.iter_mut().find(|one| one.id == "SKL-01").expect("it is there");
    question.competences = ids(&["D9"]);
    let action = world.catalogue.actions.iter().find(|action| action.id == "A30").expect("it is there");
    let owner = Learner::from(action.owner);
    assert_eq!(aims(&world, &audit), asked(owner, "E3", 2), "what the action asks, where nothing else is known");
}

#[test]
fn a_change_of_tool_is_learnt_as_its_training_says() {
    let (mut world, audit) = changing();
    world.catalogue.switches[0].training.attend = Some([Attendance { people: 6, minutes: 90 }; 4]);
    let plan = plan(world.read(&audit), &world.catalogue, day(2026, 12, 5));
    let found = sessions(world.read(&audit), &world.catalogue, &plan);
    let found = found.iter().find(|one| one.action.id == "switch-file-storage-training").expect("there is a session");
    assert_eq!(found.aims, [Asked { learner: Learner::Everyone, competence: "B2".into(), level: 1 }]);
}
