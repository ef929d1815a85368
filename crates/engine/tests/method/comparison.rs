//! What changed between audits: worked by hand, and true of any two.

use crate::autonomy::{lists, tool};
use crate::world::{World, day, level, options, word};
use proptest::prelude::*;
use rumb_engine::answer::{Answer, Audit, Capacity, Decision, NotConcerned, Operator, Verdict};
use rumb_engine::comparison::{Apart, AreaChange, Comparison, Moment, Pair, Side, Turn, comparison, next};
use rumb_engine::condition::Condition;
use rumb_engine::fraction::{Fraction, whole};
use rumb_engine::id::QuestionId;
use rumb_engine::questionnaire::{Area, DontKnow, Form, Length, Question, Scoring, Version};

/// The weights of the first vector of the questionnaire: 9 in all.
const WEIGHTS: [(&str, i64); 5] = [("GOV-01", 2), ("GOV-02", 3), ("GOV-03", 2), ("GOV-04", 1), ("GOV-05", 1)];
const UNKNOWN: Answer = Answer::DontKnow;
const NOT_OURS: Answer = Answer::NotConcerned(Some(NotConcerned::NotOurActivity));

#[test]
fn figures_rest_on_the_questions_that_both_audits_answered() {
    // 2·2 + 3·3 + 2·1 + 0 + 4 = 19 of 36; then 2·3 + 3·3 + 2·2 + 1 + 4 = 24 of 36.
    let (then, now) = (levels([2, 3, 1, 0, 4]), levels([3, 3, 2, 1, 4]));
    let found = area(&then, &now);
    assert_eq!(found.figures, Some((Fraction::new(475, 9), Fraction::new(200, 3))), "both over the same five");
    assert_eq!(found.change(), Some(Fraction::new(125, 9)), "and the change is their difference");
    let turns: Vec<_> = found.entries.iter().map(|entry| entry.turn).collect();
    let expected = [
        Turn::Rose { then: 2, now: 3 },
        Turn::Stayed { level: 3 },
        Turn::Rose { then: 1, now: 2 },
        Turn::Rose { then: 0, now: 1 },
        Turn::Stayed { level: 4 },
    ];
    assert_eq!((turns.as_slice(), found.compared()), (expected.as_slice(), 5), "question by question");
}

#[test]
fn each_state_is_told_apart() {
    let cases = [
        (Some(level(3)), Some(level(1)), Some(Turn::Fell { then: 3, now: 1 })),
        (Some(level(3)), Some(level(0)), Some(Turn::Fell { then: 3, now: 0 })),
        (Some(level(2)), Some(NOT_OURS), Some(Turn::Ended { then: 2 })),
        (Some(NOT_OURS), Some(level(2)), Some(Turn::Begun { now: 2 })),
        (Some(level(0)), Some(UNKNOWN), Some(Turn::Apart(Apart::Unknown(Side::Now)))),
        (Some(UNKNOWN), Some(level(4)), Some(Turn::Apart(Apart::Unknown(Side::Then)))),
        (Some(UNKNOWN), Some(UNKNOWN), Some(Turn::Apart(Apart::Unknown(Side::Both)))),
        (Some(UNKNOWN), None, Some(Turn::Apart(Apart::Unknown(Side::Then)))),
        (Some(UNKNOWN), Some(NOT_OURS), Some(Turn::Apart(Apart::Unknown(Side::Then)))),
        (Some(level(1)), None, Some(Turn::Apart(Apart::Open(Side::Now)))),
        (None, Some(level(1)), Some(Turn::Apart(Apart::Open(Side::Then)))),
        (Some(NOT_OURS), Some(NOT_OURS), None),
        (None, Some(NOT_OURS), None),
        (None, None, None),
    ];
    for (then, now, expected) in cases {
        let audit = |answer: &Option<Answer>| {
            let answers = answer.iter().map(|answer| ("GOV-01", answer.clone()));
            audit(Length::Full, answers)
        };
        let found = pair(&world(), &audit(&then), &audit(&now));
        let turn = found.areas.first().map(|area| area.entries[0].turn);
        assert_eq!(turn, expected, "{then:?}, then {now:?}");
    }
}

#[test]
fn a_question_that_an_answer_rules_out_no_longer_arises_and_one_that_waits_is_not_asked() {
    let mut world = world();
    let condition = Condition::AnyOf { question: "PRF-08".into(), options: vec!["good".into()] };
    world.questionnaire.questions.iter_mut().filter(|one| one.id == "GOV-01").for_each(|one| {
        one.shown_if = Some(condition.clone());
    });
    let with = |line: Option<&str>| {
        let mut audit = audit(Length::Full, [("GOV-01", level(3))]);
        line.into_iter().for_each(|line| drop(audit.answers.insert("PRF-08".into(), word(line))));
        audit
    };
    let turn = |then: &Audit, now: &Audit| pair(&world, then, now).areas[0].entries[0].turn;
    assert_eq!(turn(&with(Some("good")), &with(Some("none"))), Turn::Ended { then: 3 }, "ruled out for good");
    let waiting = Turn::Apart(Apart::NotAsked(Side::Now));
    assert_eq!(turn(&with(Some("good")), &with(None)), waiting, "nobody has said yet whether it arises");
}

#[test]
fn an_area_has_figures_from_half_of_its_weight_each_time() {
    let all = levels([2, 3, 1, 0, 4]);
    // GOV-05 does not concern either: 8 are put, so that 4 are half.
    let eight = || [("GOV-05", NOT_OURS)];
    let some = |ids: &[&'static str]| audit(Length::Full, ids.iter().map(|id| (*id, level(2))).chain(eight()));
    let without =
        audit(Length::Full, all.answers.iter().map(|(id, answer)| (id.as_str(), answer.clone())).chain(eight()));
    let cases = [
        (some(&["GOV-01", "GOV-03"]), true, "4 of 8"),
        (some(&["GOV-02", "GOV-04"]), true, "4 of 8"),
        (some(&["GOV-02"]), false, "3 of 8"),
        (some(&[]), false, "none of 8"),
    ];
    for (other, is_told, why) in &cases {
        for (then, now) in [(&without, other), (other, &without)] {
            let found = pair(&world(), then, now).areas.iter().any(|area| area.figures.is_some());
            assert_eq!(found, *is_told, "half of the weight each time, either way round: {why}");
        }
    }
    // Flash asks GOV-02 alone: all of what it asks, and 3 of the 9 that the other one asks.
    let short = Audit { length: Length::Flash, ..all.clone() };
    assert_eq!(area(&short, &all).figures, None, "a third of the longer one is not half");
    let found = area(&short, &short);
    assert_eq!(found.figures, Some((Fraction::from(75), Fraction::from(75))), "two short ones share all they ask");
    let asked = area(&short, &all)
        .entries
        .iter()
        .filter(|entry| entry.turn == Turn::Apart(Apart::NotAsked(Side::Then)))
        .count();
    assert_eq!(asked, 4, "the others are new");
}

#[test]
fn a_question_that_changed_is_never_progress() {
    let mut world = world();
    world.questionnaire.version = "0.4".to_owned();
    let changed = |world: &mut World, id: &str| {
        let question = world.questionnaire.questions.iter_mut().find(|question| question.id == id);
        question.expect("it is asked").meaning = version("0.4");
    };
    changed(&mut world, "GOV-02");
    let (then, now) = (levels([2, 0, 1, 0, 4]), levels([2, 4, 1, 0, 4]));
    let found = read(&world, &[(&then, "0.3")], (&now, "0.4"));
    let area = &found.pairs[0].areas[0];
    assert_eq!(area.entries[1].turn, Turn::Apart(Apart::Changed), "what was answered meant something else");
    // Without it 6 of 9 are shared: 2·2 + 2·1 + 0 + 4 = 10 of 24, each time.
    let figure = Fraction::new(1000, 24);
    assert_eq!(area.figures, Some((figure, figure)), "the area did not move");

    let without = audit(Length::Full, [("GOV-01", level(2))]);
    let found = read(&world, &[(&without, "0.3")], (&now, "0.4"));
    let new = Turn::Apart(Apart::NotAsked(Side::Then));
    assert_eq!(found.pairs[0].areas[0].entries[1].turn, new, "nobody had answered it: it is new");

    let cases = [("0.3", "0.3", true), ("0.4", "0.4", false), ("0.4", "0.3", true), ("0.5", "0.4", true)];
    for (one, other, is_apart) in cases {
        let found = read(&world, &[(&then, one)], (&now, other));
        let is = found.pairs[0].areas[0].entries[1].turn == Turn::Apart(Apart::Changed);
        assert_eq!(is, is_apart, "{one} and {other}: neither an older version nor one of a later program");
    }

    changed(&mut world, "GOV-01");
    let found = read(&world, &[(&then, "0.3")], (&now, "0.4"));
    assert_eq!(found.pairs[0].areas[0].figures, None, "4 of 9 are shared: too few for a figure");
}

#[test]
fn nothing_is_compared_where_nobody_can_tell_the_version() {
    let (world, audit) = (world(), levels([1, 2, 3, 4, 0]));
    let of = |version, misfit| Moment { on: day(2026, 1, 1), version, reading: world.read(&audit), misfit };
    let known = version("0");
    let misfit = [QuestionId::from("GOV-03")];
    let found = comparison(&[of(None, &[])], of(Some(&known), &[]), &world.catalogue);
    let is_changed = |area: &AreaChange| area.entries.iter().all(|entry| entry.turn == Turn::Apart(Apart::Changed));
    assert!(found.pairs[0].areas.iter().all(is_changed), "each answer may have meant something else");
    let found = comparison(&[of(Some(&known), &misfit)], of(Some(&known), &[]), &world.catalogue);
    let entry = &found.pairs[0].areas[0].entries[2];
    assert_eq!(
        entry.turn,
        Turn::Apart(Apart::Changed),
        "an answer that the question does not take meant something else"
    );
}

#[test]
fn three_audits_are_a_line_over_what_all_of_them_share() {
    let world = world();
    // All share GOV-02, GOV-03 and GOV-04: 6 of the 9 each time.
    let first = levels([0, 1, 1, 1, 0]);
    let second =
        audit(Length::Full, [("GOV-02", level(2)), ("GOV-03", level(1)), ("GOV-04", level(4)), ("GOV-05", UNKNOWN)]);
    let third = levels([4, 3, 1, 0, 4]);
    let found = read(&world, &[(&first, "0"), (&second, "0")], (&third, "0"));
    let [course] = found.courses.as_slice() else { panic!("one area has a line") };
    // 3·1 + 2·1 + 1 = 6, 3·2 + 2·1 + 4 = 12, 3·3 + 2·1 + 0 = 11, of 24.
    let expected = [600, 1200, 1100].map(|num| Fraction::new(num, 24));
    assert_eq!(course.figures, expected, "three figures over the same three questions");
    assert_eq!(course.terms.len(), 3, "which are named");
    let pairs: Vec<_> = found.pairs.iter().map(|pair| pair.areas[0].figures).collect();
    // The first and the last share all five: 0 + 3 + 2 + 1 + 0 = 6 and 8 + 9 + 2 + 0 + 4 = 23, of 36.
    assert_eq!(pairs[0], Some((Fraction::new(600, 36), Fraction::new(2300, 36))), "the pair tells more than the line");
    assert_eq!(pairs[1], Some((Fraction::new(1200, 24), Fraction::new(1100, 24))), "each pair over its own questions");

    let short = Audit { length: Length::Flash, ..first.clone() };
    let found = read(&world, &[(&first, "0"), (&short, "0")], (&third, "0"));
    assert_eq!(found.courses, [], "a short audit between leaves too little for a line");
    assert!(found.pairs[0].areas[0].figures.is_some(), "and takes nothing away from the pair around it");
    assert_eq!(read(&world, &[(&first, "0")], (&third, "0")).courses, [], "two audits are a pair, not a line");
}

#[test]
fn a_weight_that_changes_moves_no_figure() {
    let mut world = world();
    let low = Condition::Named("low-connectivity".into());
    let question = world.questionnaire.questions.iter_mut().find(|question| question.id == "GOV-04");
    question.and_then(|question| question.scoring.as_mut()).expect("it is scored").weight_if = Some((low, 3));
    let (mut then, now) = (levels([2, 2, 2, 4, 2]), levels([2, 2, 2, 4, 2]));
    then.answers.insert("PRF-08".into(), word("none"));
    // 2·2 + 3·2 + 2·2 + 3·4 + 2 = 28 of 44, both times.
    let figure = Fraction::new(2800, 44);
    for (then, now) in [(&then, &now), (&now, &then)] {
        let found = pair(&world, then, now).areas[0].figures;
        assert_eq!(found, Some((figure, figure)), "the same answers, whatever the line to the Internet");
    }
}

#[test]
fn tools_are_compared_by_the_facts_of_today() {
    let world = lists();
    let vendor = Operator::Vendor;
    let mut then = Audit::empty(Length::Full);
    then.tools = vec![tool("email", "ynnynn", None, vendor), tool("file-storage", "ynnynn", None, vendor)];
    let mut now = then.clone();
    now.tools[1] = tool("file-storage", "yyyyyy", None, vendor);
    now.tools.push(tool("operating-system", "nnnnnn", None, vendor));
    let found = read(&world, &[(&then, "0")], (&now, "0"));
    let scores: Vec<_> = found.autonomy.iter().flatten().filter_map(|free| free.score.clone()).collect();
    // (35 + 35) / 2, then (2·35 + 2·100 + 1·0) / 5.
    assert_eq!(scores, [whole(35), whole(54)], "both from the same facts");
    let tools = &found.pairs[0].tools;
    let changes: Vec<_> = tools.needs.iter().map(|need| (need.need.as_str(), need.change())).collect();
    assert_eq!(
        changes,
        [("file-storage", Some(whole(65))), ("operating-system", None)],
        "what is used otherwise, or new"
    );
    assert_eq!(tools.same, 1, "the mailbox is as it was");
    assert_eq!(found.pairs[0].areas, [], "maturity says nothing of it");

    then.tools.clear();
    then.answers.insert("INV-01".into(), options(&["none"]));
    let found = read(&world, &[(&then, "0")], (&now, "0"));
    assert_eq!(found.autonomy[0], None, "there was no tool to judge");
    assert_eq!(found.pairs[0].tools.needs.len(), 3, "all are new");
}

#[test]
fn the_plane_has_a_figure_from_sixty_percent_of_the_areas() {
    let mut world = world();
    let other = |id: &str, weight| Area { id: id.into(), weight, importance: 3, optional: false };
    let mut model = world.questionnaire.questions.last().expect("there is one").clone();
    (model.id, model.area) = ("RES-01".into(), "RES".into());
    world.questionnaire.questions.push(model);
    // GOV weighs 3: 3 of 5 are 60 %, 3 of 6 are not.
    for (weight, is_told) in [(2, true), (3, false)] {
        world.questionnaire.areas = vec![other("GOV", 3), other("RES", weight)];
        let (mut then, now) = (levels([0, 1, 1, 1, 0]), levels([4, 3, 1, 0, 4]));
        then.answers.insert("RES-01".into(), level(4));
        let found = pair(&world, &then, &now).figures;
        assert_eq!(found.is_some(), is_told, "3 of {}", 3 + weight);
        assert!(found.is_none_or(|found| found == (Fraction::new(600, 36), Fraction::new(2300, 36))), "over GOV alone");
    }
}

#[test]
fn the_next_audit_knows_the_association_and_has_judged_nothing() {
    let mut audit = levels([1, 2, 3, 4, 0]);
    audit.length = Length::Standard;
    audit.deep = ["GOV".into()].into();
    audit.answers.insert("PRF-04".into(), level(12));
    audit.answers.insert("INV-01".into(), options(&["gmail"]));
    audit.importance.insert("GOV".into(), 5);
    audit.wishes = vec!["email".into()];
    audit.languages = vec!["fr".to_owned()];
    audit.tools = vec![tool("email", "gmail", None, Operator::Vendor)];
    audit.decisions.insert("email".into(), Decision::of(Verdict::Keep));
    audit.capacity = Capacity {
        hours_per_month: Some(6),
        blocked_months: [8].into(),
        decides_on: Some(day(2026, 12, 1)),
        assembly: Some(day(2027, 3, 1)),
        ..Capacity::default()
    };
    let found = next(&audit);
    let kept: Vec<_> = found.answers.keys().map(QuestionId::as_str).collect();
    assert_eq!(kept, ["INV-01", "PRF-04"], "what describes the association is carried over");
    assert_eq!((found.length, &found.deep), (audit.length, &audit.deep), "as long as before");
    assert_eq!(
        (&found.tools, &found.wishes, &found.languages),
        (&audit.tools, &audit.wishes, &audit.languages),
        "tools too"
    );
    let capacity = Capacity { decides_on: None, assembly: None, ..audit.capacity.clone() };
    assert_eq!(found.capacity, capacity, "a meeting that was held is no date of the next plan");
    assert!(
        found.decisions.is_empty() && found.importance.is_empty(),
        "decisions and marks stay with the audit they are of"
    );
}

proptest! {
    #[test]
    fn an_audit_compared_with_itself_changes_nothing(audit in any_audit()) {
        let found = pair(&world(), &audit, &audit);
        for area in &found.areas {
            prop_assert!(area.change().is_none_or(|change| change == Fraction::from(0)), "no figure moves");
            for entry in &area.entries {
                let is_still = matches!(entry.turn, Turn::Stayed { .. } | Turn::Apart(Apart::Unknown(Side::Both)));
                prop_assert!(is_still, "{:?} did nothing", entry);
            }
        }
        prop_assert_eq!(found.tools.needs, []);
    }

    #[test]
    fn two_audits_the_other_way_round_change_by_the_contrary(then in any_audit(), now in any_audit()) {
        let (found, back) = (pair(&world(), &then, &now), pair(&world(), &now, &then));
        let areas = |pair: &Pair| pair.areas.iter().map(|area| area.area.clone()).collect::<Vec<_>>();
        prop_assert_eq!(areas(&found), areas(&back));
        for (area, other) in found.areas.iter().zip(&back.areas) {
            prop_assert_eq!(area.change(), other.change().map(|change| -change), "{}", area.area);
            prop_assert_eq!(area.compared(), other.compared());
            for (entry, other) in area.entries.iter().zip(&other.entries) {
                prop_assert_eq!((&entry.question, entry.turn), (&other.question, turned(other.turn)));
            }
        }
    }

    #[test]
    fn every_question_with_an_answer_is_told_once(then in any_audit(), now in any_audit()) {
        let world = world();
        let found = pair(&world, &then, &now);
        let told: Vec<_> = found.areas.iter().flat_map(|area| &area.entries).map(|entry| &entry.question).collect();
        let is_said = |audit: &Audit, question: &&Question| {
            let reading = world.read(audit);
            question.scoring.is_some() && reading.is_asked(question) && !matches!(
                audit.answers.get(&question.id), None | Some(Answer::NotConcerned(_)))
        };
        let questions = world.questionnaire.questions.iter();
        let said: Vec<_> = questions.filter(|one| is_said(&then, one) || is_said(&now, one)).map(|one| &one.id).collect();
        prop_assert_eq!(told, said);
    }
}

/// The same change seen from the other end.
fn turned(turn: Turn) -> Turn {
    let side = |side| match side {
        Side::Then => Side::Now,
        Side::Now => Side::Then,
        Side::Both => Side::Both,
    };
    match turn {
        Turn::Rose { then, now } => Turn::Fell { then: now, now: then },
        Turn::Fell { then, now } => Turn::Rose { then: now, now: then },
        Turn::Stayed { level } => Turn::Stayed { level },
        Turn::Ended { then } => Turn::Begun { now: then },
        Turn::Begun { now } => Turn::Ended { then: now },
        Turn::Apart(Apart::Changed) => Turn::Apart(Apart::Changed),
        Turn::Apart(Apart::Unknown(found)) => Turn::Apart(Apart::Unknown(side(found))),
        Turn::Apart(Apart::Open(found)) => Turn::Apart(Apart::Open(side(found))),
        Turn::Apart(Apart::NotAsked(found)) => Turn::Apart(Apart::NotAsked(side(found))),
    }
}

fn any_audit() -> impl Strategy<Value = Audit> {
    let answer = prop_oneof![
        6 => (0..=4_u32).prop_map(level),
        1 => Just(UNKNOWN),
        1 => Just(NOT_OURS),
    ];
    let answers = prop::collection::vec(prop::option::weighted(0.8, answer), WEIGHTS.len());
    let length = prop::sample::select(Length::ALL.to_vec());
    (length, answers, any::<bool>()).prop_map(|(length, answers, is_low)| {
        let given = WEIGHTS.iter().zip(answers).filter_map(|((id, _), answer)| Some((*id, answer?)));
        let mut audit = audit(length, given);
        if is_low {
            audit.answers.insert("PRF-08".into(), word("none"));
        }
        audit
    })
}

/// One area of five questions; only the second is asked in ten minutes.
fn world() -> World {
    let mut world = crate::world::world();
    let model =
        world.questionnaire.questions.iter().find(|question| question.id == "GOV-02").expect("it is asked").clone();
    world.questionnaire.questions.retain(|question| question.scoring.is_none());
    let question = |(id, weight): (&str, i64)| Question {
        id: id.into(),
        from: if id == "GOV-02" { Length::Flash } else { Length::Standard },
        form: Form::Level { levels: vec![0, 1, 2, 3, 4] },
        scoring: Some(Scoring { weight, weight_if: None, dont_know: DontKnow::Risk, flag_at_most: None }),
        ..model.clone()
    };
    world.questionnaire.questions.extend(WEIGHTS.map(question));
    world.questionnaire.areas = vec![Area { id: "GOV".into(), weight: 3, importance: 4, optional: false }];
    world
}

fn version(text: &str) -> Version {
    Version::read(text).expect("it is a version")
}

fn audit<'a>(length: Length, answers: impl IntoIterator<Item = (&'a str, Answer)>) -> Audit {
    let answers = answers.into_iter().map(|(id, answer)| (id.into(), answer)).collect();
    Audit { answers, ..Audit::empty(length) }
}

fn levels(levels: [u32; 5]) -> Audit {
    audit(Length::Full, WEIGHTS.iter().zip(levels).map(|((id, _), own)| (*id, level(own))))
}

/// Audits with the versions that were answered, the oldest first.
fn read(world: &World, older: &[(&Audit, &str)], newest: (&Audit, &str)) -> Comparison {
    let versions: Vec<_> = older.iter().chain([&newest]).map(|(_, text)| version(text)).collect();
    let audits = older.iter().chain([&newest]).map(|(audit, _)| *audit);
    let moments: Vec<_> = audits
        .zip(&versions)
        .zip(2024..)
        .map(|((audit, version), year)| Moment {
            on: day(year, 1, 1),
            version: Some(version),
            reading: world.read(audit),
            misfit: &[],
        })
        .collect();
    let (newest, older) = moments.split_last().expect("there is a newest");
    comparison(older, *newest, &world.catalogue)
}

fn pair(world: &World, then: &Audit, now: &Audit) -> Pair {
    read(world, &[(then, "0")], (now, "0")).pairs.remove(0)
}

fn area(then: &Audit, now: &Audit) -> AreaChange {
    pair(&world(), then, now).areas.remove(0)
}
