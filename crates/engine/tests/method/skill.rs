//! Training by role and skill cards: from gaps to statements, targets by size, coverage; worked by hand on the small world.

use crate::recommendation::training;
use crate::world::{World, answered, day, level, options, word, world};
use rumb_engine::answer::{Answer, Audit, Decision, Operator, Successor, Tool, Verdict};
use rumb_engine::catalogue::{CompetenceLevel, Training, TrainingFormat};
use rumb_engine::condition::Band;
use rumb_engine::id::CompetenceId;
use rumb_engine::plan::{Plan, plan};
use rumb_engine::questionnaire::Role;
use rumb_engine::skill::{
    Card, Coverage, Ease, Expected, Gap, Lack, Large, Learner, Levels, Micro, Mixing, Moment, Profile, Reason, Rules,
    Setting, Statement, coverage, gaps, lacks, mixed, steps, trainings,
};
use std::collections::{BTreeMap, BTreeSet};

const SMALL: Setting = Setting { band: Band::Small, hosts_itself: false };

#[test]
fn a_low_answer_asks_for_the_next_level_of_who_answers_for_it() {
    // Answer, who answers, competences, what is asked: who, what, level.
    type Row = (Answer, Role, &'static [&'static str], &'static [(Learner, &'static str, u8)]);
    let cases: [Row; 9] = [
        // What everybody is expected to do is everybody's.
        (level(0), Role::It, &["D1"], &[(Learner::Everyone, "D1", 1)]),
        (level(1), Role::It, &["D1"], &[(Learner::It, "D1", 2)]),
        // Nobody is asked for more than is expected of them.
        (level(1), Role::Board, &["B3"], &[(Learner::Board, "B3", 1)]),
        // Nothing of the kind is expected of the board: the role of which most is expected, who accompanies them last.
        (level(1), Role::Board, &["A1", "E2"], &[(Learner::Board, "A1", 2), (Learner::It, "E2", 2)]),
        (level(0), Role::Board, &["E3"], &[(Learner::It, "E3", 1)]),
        (level(0), Role::Mediator, &["E3"], &[(Learner::Mediator, "E3", 1)]),
        // Middling answers and what nobody knows are no gap of people; what no role is asked for is not asked.
        (level(2), Role::It, &["D1"], &[]),
        (Answer::DontKnow, Role::It, &["D1"], &[]),
        (level(0), Role::It, &["D9"], &[]),
    ];
    for (answer, whom, competences, expected) in cases {
        let mut world = skilled();
        let question = world.questionnaire.questions.iter_mut().find(|one| one.id == "CON-01").expect("it is there");
        (question.competences, question.whom) = (ids(competences), Some(whom));
        let mut audit = small(4);
        audit.answers.insert("CON-01".into(), answer.clone());
        let found = gaps(world.read(&audit), &world.catalogue, &make(&world, &audit));
        let asked =
            found.iter().find(|gap| gap.reason == Reason::Answer("CON-01".into())).map(told).unwrap_or_default();
        let expected: Vec<_> = expected.iter().map(|(who, what, level)| (*who, (*what).to_owned(), *level)).collect();
        assert_eq!(asked, expected, "{answer:?} of {whom:?} on {competences:?}");
    }
}

#[test]
fn every_gap_asks_for_one_to_three_statements() {
    let mut world = skilled();
    let many = ids(&["A1", "A2", "B1", "D1", "E1"]);
    world.questionnaire.questions.iter_mut().for_each(|question| question.competences.clone_from(&many));
    let audit = small(0);
    let found = gaps(world.read(&audit), &world.catalogue, &make(&world, &audit));
    assert!(!found.is_empty(), "everything is low");
    for gap in &found {
        assert!((1..=3).contains(&gap.asked.len()), "{:?} asks for {}", gap.reason, gap.asked.len());
    }
}

#[test]
fn a_planned_action_asks_its_owner_for_the_level_that_it_names_and_keeps_why_it_is_planned() {
    let mut world = skilled();
    let action = world.catalogue.actions.iter_mut().find(|one| one.id == "A12").expect("it is in the library");
    (action.owner, action.competences) = (Role::Secretary, vec![asks("D3", 3)]);
    let audit = small(0);
    let plan = make(&world, &audit);
    let planned = plan.actions.iter().find(|one| one.id == "A12").expect("it is planned");
    let found = gaps(world.read(&audit), &world.catalogue, &plan);
    let reason = Reason::Action { id: "A12".into(), why: planned.reasons.clone() };
    let gap = found.iter().find(|gap| gap.reason == reason).expect("the action is a gap, with its own reasons");
    assert!(!planned.reasons.is_empty(), "the chain goes on to an answer");
    assert_eq!(told(gap), [(Learner::Secretary, "D3".to_owned(), 3)], "the level is the action’s");
    assert_eq!(gap.moment, Moment::Any, "no change of tool waits for it");
    let without = Plan { actions: Vec::new(), ..plan };
    let left = gaps(world.read(&audit), &world.catalogue, &without);
    assert!(left.iter().all(|gap| matches!(gap.reason, Reason::Answer(_))), "what is not planned asks for nothing");
}

#[test]
fn a_decided_change_has_something_learnt_before_it_and_something_after() {
    let (world, audit) = changing();
    let plan = make(&world, &audit);
    let need = || "file-storage".into();
    let before = statements(&world, &audit, Learner::Everyone);
    let learnt = before.iter().find(|one| one.competence == "B2").expect("those who come learn it");
    assert_eq!((learnt.level, learnt.moment.clone()), (1, Moment::Before(need())), "before everybody passes to it");
    let change = learnt.change.as_ref().expect("it says which change");
    let moved = plan.actions.iter().find(|one| one.id == "switch-file-storage-move").expect("it is planned");
    assert_eq!((change.software.as_str(), change.month), ("nextcloud", Some(moved.start)), "and when");
    let it = statements(&world, &audit, Learner::It);
    let order: Vec<_> = it.iter().map(|one| (one.competence.as_str(), one.moment.clone())).collect();
    let expected = [("A3", Moment::Before(need())), ("D1", Moment::Any), ("A2", Moment::After(need()))];
    assert_eq!(order, expected, "what the change waits for comes first, what waits for the change last");
    let mut grouped = world;
    grouped.catalogue.switches[0].group = Some("accounting".to_owned());
    let none = statements(&grouped, &audit, Learner::Everyone);
    assert!(none.iter().all(|one| one.competence != "B2"), "only its group learns a tool of a few");
}

#[test]
fn one_statement_has_the_highest_level_and_all_its_reasons() {
    let (world, mut audit) = changing();
    audit.answers.insert("PRO-01".into(), level(1));
    let it = statements(&world, &audit, Learner::It);
    let own: Vec<_> = it.iter().filter(|one| one.competence == "D1").collect();
    assert_eq!(own.len(), 1, "a thing is learnt once");
    assert_eq!((own[0].level, own[0].reasons.len()), (2, 2), "as two answers ask for it");
}

#[test]
fn trainings_are_no_harder_than_what_is_to_be_learnt_and_speak_a_language_of_the_association() {
    let wanted = |world: &World, audit: &Audit| -> Vec<String> {
        let it = statements(world, audit, Learner::It);
        let own = it.iter().find(|one| one.competence == "D1").expect("two low answers ask for it");
        assert_eq!(own.level, 2, "at level 2");
        own.trainings.iter().map(|one| one.training.to_string()).collect()
    };
    let (mut world, mut audit) = changing();
    audit.answers.insert("PRO-01".into(), level(1));
    world.catalogue.trainings = vec![
        Training { level: 3, ..course("a-hard", TrainingFormat::Guide) },
        Training { level: 1, ..course("b-easy", TrainingFormat::Guide) },
        Training { languages: vec!["en".to_owned()], ..course("c-english", TrainingFormat::Guide) },
        Training { software: vec!["omega".into()], ..course("d-other", TrainingFormat::Guide) },
        course("e-online", TrainingFormat::OnlineCourse),
        course("f-paper", TrainingFormat::Sheets),
    ];
    assert_eq!(wanted(&world, &audit), ["e-online", "f-paper"], "the level itself, no harder, in French");
    audit.answers.insert("PRF-08".into(), word("none"));
    assert_eq!(wanted(&world, &audit), ["f-paper", "b-easy"], "with a poor connection what needs none goes first");
    world.catalogue.trainings.retain(|one| ["a-hard", "c-english"].contains(&one.id.as_str()));
    assert_eq!(wanted(&world, &audit), [""; 0], "nothing rather than what is too hard or in another language");
}

#[test]
fn the_next_step_of_a_wish_is_one_level_more_than_the_card_says() {
    let mut world = skilled();
    world.catalogue.trainings = (1..=4)
        .map(|level| Training { level, ..course(&format!("level-{level}"), TrainingFormat::Guide) })
        .chain([Training { languages: vec!["ar".to_owned()], ..course("arabic", TrainingFormat::Guide) }])
        .collect();
    let audit = small(4);
    for (known, step) in [(None, 1), (Some(0), 1), (Some(1), 2), (Some(2), 3), (Some(3), 4), (Some(4), 4)] {
        let mut card = card(&known.map(|level| ("D1", level)).into_iter().collect::<Vec<_>>());
        card.wishes = BTreeSet::from(["D1".into()]);
        let found = steps(world.read(&audit), &world.catalogue, &card, day(2026, 12, 5));
        assert_eq!((found.len(), found[0].level), (1, step), "{known:?} leads to level {step}");
        let best = found[0].trainings[0].training.to_string();
        assert_eq!(best, format!("level-{step}"), "with the training of that level first");
        let hard = |one: &&Training| one.level > step && found[0].trainings.iter().any(|own| own.training == one.id);
        assert_eq!(world.catalogue.trainings.iter().find(hard).map(|one| &one.id), None, "and none above it");
        card.languages = vec!["ar".to_owned()];
        let found = steps(world.read(&audit), &world.catalogue, &card, day(2026, 12, 5));
        let own: Vec<_> = found[0].trainings.iter().map(|one| one.training.as_str()).collect();
        assert_eq!(own, if step >= 2 { &["arabic"][..] } else { &[] }, "the card’s own language counts");
    }
    assert_eq!(
        steps(world.read(&audit), &world.catalogue, &card(&[("D1", 2)]), day(2026, 12, 5)),
        [],
        "no wish, no step"
    );
}

#[test]
fn targets_bend_to_the_size_and_to_a_server_of_its_own() {
    let rules = rules();
    let set = |band, hosts_itself| Setting { band, hosts_itself };
    let micro = set(Band::Micro, false);
    let cases: [(Setting, &[Learner], &str, u8); 14] = [
        (SMALL, &[Learner::It], "D1", 4),
        (set(Band::Medium, false), &[Learner::It], "E2", 3),
        (SMALL, &[Learner::Board], "E2", 0),
        (SMALL, &[Learner::Board, Learner::Treasurer], "B3", 3),
        // Above 2 it drops by one, the highest of the roles held.
        (micro, &[Learner::It], "E2", 2),
        (micro, &[Learner::Treasurer, Learner::Secretary], "B3", 2),
        (micro, &[Learner::Board], "A2", 2),
        (micro, &[Learner::Everyone], "D1", 1),
        (micro, &[Learner::Treasurer], "D1", 2),
        (micro, &[Learner::It], "D1", 3),
        (micro, &[Learner::It, Learner::Treasurer], "D3", 3),
        // A large one, or one of any size with a server.
        (set(Band::Large, false), &[Learner::It], "E2", 4),
        (set(Band::Micro, true), &[Learner::It], "E2", 4),
        (set(Band::Large, false), &[Learner::Secretary], "E2", 1),
    ];
    for (setting, held, competence, expected) in cases {
        let held: BTreeSet<_> = held.iter().copied().collect();
        let found = rules.target(setting, &held, &competence.into());
        assert_eq!(found, expected, "{competence} of {held:?} in {setting:?}");
    }
    // The floor holds where the table asks for no more than the floor.
    let mut low = rules.clone();
    expected(&mut low, Learner::It).targets.insert("D3".into(), 3);
    assert_eq!(low.target(micro, &BTreeSet::from([Learner::It]), &"D3".into()), 3, "never under 3");
    let deputies = [(SMALL, 3), (set(Band::Large, false), 3), (set(Band::Small, true), 3), (micro, 2)];
    for (setting, level) in deputies {
        assert_eq!(rules.deputy(setting, Learner::It, &"E2".into()), level, "the deputy in {setting:?}");
    }
}

#[test]
fn the_setting_knows_a_server_in_use_and_one_that_was_decided_on() {
    let world = skilled();
    let hosts = |audit: &Audit| Setting::of(world.read(audit)).hosts_itself;
    let mut audit = small(4);
    assert!(!hosts(&audit), "nothing runs on a server");
    audit.tools = vec![Tool::named("file-storage".into(), "nextcloud".into(), Operator::SelfHosted)];
    assert!(hosts(&audit), "a tool in use does");
    audit.tools[0].operator = Operator::Cooperative;
    let by = Successor { by: "roundcube".into(), running: Operator::SelfHosted, host: None };
    audit.decisions.insert("email".into(), Decision::of(Verdict::Replace(by)));
    assert!(hosts(&audit), "a tool that was decided on will");
}

#[test]
fn coverage_counts_core_competences_that_one_person_reaches_and_those_that_two_do() {
    let (rules, large) = (rules(), Setting { band: Band::Large, hosts_itself: false });
    let lead = card(&[("D1", 4), ("D3", 4), ("E2", 4)]);
    let deputy = card(&[("D1", 4), ("D3", 3), ("E2", 3)]);
    let new = card(&[("D1", 1), ("E1", 1), ("B1", 0)]);
    let cases: [(Setting, &[&Card], usize, usize); 6] = [
        (SMALL, &[], 0, 0),
        (SMALL, &[&lead], 3, 0),
        (SMALL, &[&deputy], 2, 0),
        // D1 twice at 4, E2 twice at 3; D3 wants 4 of both.
        (SMALL, &[&lead, &deputy], 3, 2),
        // The deputy of the server is enough at 3.
        (large, &[&lead, &deputy, &new], 3, 2),
        (large, &[&deputy, &new], 1, 0),
    ];
    for (setting, cards, covered, deputies) in cases {
        let found = coverage(&rules, setting, cards.iter().copied());
        let own = found.iter().find(|one| one.learner == Learner::It).copied();
        let expected = Coverage { learner: Learner::It, core: 3, covered, deputies };
        assert_eq!(own, Some(expected), "{} cards in {setting:?}", cards.len());
    }
    let all = coverage(&rules, SMALL, [&lead, &new].into_iter());
    let everyone = all.last().copied();
    let expected = Coverage { learner: Learner::Everyone, core: 3, covered: 2, deputies: 1 };
    assert_eq!(everyone, Some(expected), "what is not said of, or not yet, does not count");
    assert_eq!(all.len(), Learner::ALL.len(), "every role has its line");
}

/// The small world with targets, and trainings that the tests put in.
fn skilled() -> World {
    let mut world = world();
    world.catalogue.skills = rules();
    let competence = |id: &str| rumb_engine::catalogue::Competence {
        id: id.into(),
        digcomp: vec!["4.1".to_owned()],
        pix: Vec::new(),
        needs: Vec::new(),
    };
    world.catalogue.competences = ["A1", "A2", "B1", "B3", "D1", "D3", "E1", "E2", "E3"].map(competence).into();
    world
}

/// A small association that decided to change where its files are.
pub fn changing() -> (World, Audit) {
    let mut world = skilled();
    let switch = &mut world.catalogue.switches[0];
    switch.training.competences = vec![asks("B2", 1)];
    switch.moving.competences = vec![asks("A3", 2)];
    switch.exit.competences = vec![asks("A2", 2)];
    for id in ["CON-01", "PRO-01"] {
        let question = world.questionnaire.questions.iter_mut().find(|one| one.id == id).expect("it is there");
        question.competences = ids(&["D1"]);
    }
    let mut audit = small(4);
    audit.capacity.hours_per_month = Some(60);
    audit.answers.insert("CON-01".into(), level(1));
    audit.tools = vec![Tool::named("file-storage".into(), "google-drive".into(), Operator::Vendor)];
    let by = Successor { by: "nextcloud".into(), running: Operator::Local, host: None };
    audit.decisions.insert("file-storage".into(), Decision::of(Verdict::Replace(by)));
    (world, audit)
}

/// A small French-speaking association with this answer everywhere.
fn small(everywhere: u32) -> Audit {
    let mut audit = answered(&level(everywhere));
    audit.answers.insert("PRF-04".into(), level(30));
    audit.languages = vec!["fr".to_owned()];
    audit
}

#[test]
fn what_people_lack_is_counted_over_what_they_looked_at_and_never_told_by_whom() {
    // Of everybody are expected B1, D1 and E1, at 1 each.
    let cards = [
        card(&[("B1", 0), ("D1", 0), ("E1", 2)]),
        card(&[("B1", 1)]),
        card(&[]),
        card(&[("E1", 0), ("A1", 0), ("D1", 0)]),
    ];
    let found = lacks(&rules(), SMALL, cards.iter());
    assert_eq!(
        found,
        [Lack { levels: 0, people: 2 }, Lack { levels: 2, people: 2 }],
        "two lack nothing of what they looked at, two lack two levels; what is not expected of everybody is not counted"
    );
    assert_eq!(lacks(&rules(), SMALL, std::iter::empty()), [], "no card, no count");
}

#[test]
fn five_who_learn_together_are_mixed_and_four_are_not() {
    let mut world = world();
    world.catalogue.skills = rules();
    let mut audit = answered(&level(4));
    audit.capacity.hours_per_month = Some(60);
    audit.answers.insert("SKL-01".into(), level(0));
    let attend = |people| Some([rumb_engine::catalogue::Attendance { people, minutes: 90 }; 4]);
    for (people, expected) in [(4, None), (5, Some(5)), (12, Some(12))] {
        let training = world.catalogue.actions.iter_mut().find(|action| action.id == "A30").expect("it is there");
        training.attend = attend(people);
        let plan = plan(world.read(&audit), &world.catalogue, day(2026, 12, 5));
        let found = mixed(world.read(&audit), &world.catalogue, &plan);
        assert_eq!(found.as_ref().map(|(_, mix)| mix.people), expected, "{people} who come");
        let named = found.map(|(ids, _)| ids.iter().map(ToString::to_string).collect::<Vec<_>>());
        assert_eq!(named, expected.map(|_| vec!["A30".to_owned()]), "the training is named");
    }
    let profiles = |audit: &Audit| {
        let plan = plan(world.read(audit), &world.catalogue, day(2026, 12, 5));
        mixed(world.read(audit), &world.catalogue, &plan).map(|(_, mix)| mix.profiles).unwrap_or_default()
    };
    assert_eq!(
        profiles(&audit),
        [Profile::Board, Profile::Volunteer, Profile::Partner],
        "three there are always: nobody is employed or welcomed"
    );
    audit.answers.insert("PRF-05".into(), level(2));
    audit.answers.insert("PRF-09".into(), options(&["older"]));
    assert_eq!(profiles(&audit), Profile::ALL, "then all five");
}

#[test]
fn everybody_learns_with_everybody() {
    let mut world = world();
    world.catalogue.skills = rules();
    let mut audit = answered(&level(4));
    let question = world.questionnaire.questions.iter_mut().find(|question| question.id == "PRO-01").expect("it is");
    question.competences = vec!["D1".into()];
    audit.answers.insert("PRO-01".into(), level(0));
    for (volunteers, expected) in [(4, None), (7, Some(7))] {
        audit.answers.insert("PRF-04".into(), level(volunteers));
        let plan = plan(world.read(&audit), &world.catalogue, day(2026, 12, 5));
        let found = trainings(world.read(&audit), &world.catalogue, &plan, day(2026, 12, 5));
        let everyone = found.iter().find(|one| one.learner == Learner::Everyone).expect("everybody learns");
        assert_eq!(everyone.mix.as_ref().map(|mix| mix.people), expected, "{volunteers} volunteers");
    }
}

pub fn rules() -> Rules {
    type Row = (Learner, [&'static str; 3], &'static [(&'static str, u8)]);
    let rows: [Row; 6] = [
        (Learner::Board, ["A1", "A2", "D2"], &[("A1", 3), ("A2", 2), ("B3", 1), ("D1", 2), ("D2", 2)]),
        (Learner::Treasurer, ["B3", "D1", "A2"], &[("A2", 2), ("B3", 3), ("D1", 3), ("D3", 2)]),
        (Learner::Secretary, ["B2", "D2", "D3"], &[("B3", 3), ("D3", 3), ("E2", 1), ("E3", 1)]),
        (Learner::It, ["D1", "D3", "E2"], &[("A2", 3), ("A3", 3), ("D1", 4), ("D3", 4), ("E2", 3), ("E3", 2)]),
        (Learner::Mediator, ["E3", "E4", "C3"], &[("E2", 3), ("E3", 4)]),
        (Learner::Everyone, ["E1", "B1", "D1"], &[("B1", 1), ("D1", 1), ("E1", 1)]),
    ];
    let levels = |own: &[(&str, u8)]| -> Levels { own.iter().map(|(id, level)| ((*id).into(), *level)).collect() };
    let it = |own: &[(&str, u8)]| BTreeMap::from([(Learner::It, levels(own))]);
    Rules {
        learner: rows.map(|(who, core, own)| (who, Expected { core: ids(&core), targets: levels(own) })).into(),
        micro: Micro { above: 2, floor: it(&[("D1", 3), ("D3", 3)]) },
        large: Large { targets: it(&[("E2", 4)]), deputy: it(&[("E2", 3)]) },
        mix: Mixing { people: 5, profiles: 3, minutes: 90, shared: 30 },
    }
}

fn expected(rules: &mut Rules, learner: Learner) -> &mut Expected {
    rules.learner.get_mut(&learner).expect("every learner is told of")
}

fn card(levels: &[(&str, u8)]) -> Card {
    let ease = |level| Ease { level, on: day(2027, 1, 10), seen_with: None };
    Card { levels: levels.iter().map(|(id, level)| ((*id).into(), ease(*level))).collect(), ..Card::default() }
}

fn course(id: &str, format: TrainingFormat) -> Training {
    Training { level: 2, competences: ids(&["D1"]), ..training(id, "fr", format, 1.0) }
}

pub fn asks(id: &str, level: u8) -> CompetenceLevel {
    CompetenceLevel { id: id.into(), level }
}

pub fn ids(ids: &[&str]) -> Vec<CompetenceId> {
    ids.iter().map(|id| CompetenceId::from(*id)).collect()
}

fn told(gap: &Gap) -> Vec<(Learner, String, u8)> {
    gap.asked.iter().map(|one| (one.learner, one.competence.to_string(), one.level)).collect()
}

fn make(world: &World, audit: &Audit) -> Plan {
    plan(world.read(audit), &world.catalogue, day(2026, 12, 5))
}

fn statements(world: &World, audit: &Audit, learner: Learner) -> Vec<Statement> {
    let found = trainings(world.read(audit), &world.catalogue, &make(world, audit), day(2026, 12, 5));
    found.into_iter().find(|one| one.learner == learner).map(|one| one.statements).unwrap_or_default()
}
