//! The workshop: figures of a vote against a naive count, what is shown and kept, and what disagreement does.

use crate::world::{World, answered, level, world};
use proptest::prelude::*;
use rumb_engine::answer::{Answer, Audit};
use rumb_engine::fraction::{Exact, Fraction, whole};
use rumb_engine::id::QuestionId;
use rumb_engine::maturity::{Maturity, Mean, maturity, terms};
use rumb_engine::questionnaire::Length;
use rumb_engine::workshop::{
    Ballots, FEWEST, Figures, Group, MOST, Next, Round, Seen, TallyFault, Vote, Way, next, questions, reveal,
};
use std::collections::BTreeMap;

const LEVELS: [u8; 5] = [0, 1, 2, 3, 4];

#[test]
fn nothing_is_shown_under_three_votes_and_a_board_of_two_decides_together() {
    for text in ["", "1", "0 4", "??"] {
        let seen = reveal(&together(text));
        assert_eq!(seen, None, "“{text}” would tell who voted what");
        assert_eq!(next(seen.as_ref(), 1), Next::DecideTogether, "they talk instead");
    }
    assert!(reveal(&together("0 4 ?")).is_some(), "three cards are shown, “?” is one of them");
}

#[test]
fn a_divided_vote_is_talked_about_and_taken_once_more_at_most() {
    let cases = [("333", 1, Next::Conclude), ("0222", 1, Next::Talk), ("0222", 2, Next::Conclude)];
    let unknown = [("22?", 1, Next::Talk), ("222?", 1, Next::Conclude), ("???", 1, Next::Talk)];
    for (text, taken, expected) in cases.into_iter().chain(unknown) {
        assert_eq!(next(reveal(&together(text)).as_ref(), taken), expected, "after vote {taken}: {text}");
    }
}

#[test]
fn groups_stand_side_by_side_only_when_no_vote_can_be_told_from_them() {
    let (board, staff) = (Some(Group::Board), Some(Group::Staff));
    type Case<'a> = (&'a [(Option<Group>, &'a str)], &'a [Group], Option<u8>);
    let cases: [Case<'_>; 6] = [
        (&[(board, "333"), (staff, "1112")], &[Group::Board, Group::Staff], Some(2)),
        (&[(board, "333"), (staff, "2222")], &[Group::Board, Group::Staff], None),
        (&[(board, "333"), (staff, "???")], &[Group::Board, Group::Staff], None),
        // The room without the board would be the one vote of the staff.
        (&[(board, "333"), (staff, "1")], &[], None),
        (&[(board, "333"), (None, "1")], &[], None),
        (&[(board, "333"), (staff, "")], &[], None),
    ];
    for (votes, groups, gap) in cases {
        let ballots: Ballots = votes.iter().map(|(group, text)| (*group, cards(text))).collect();
        let seen = reveal(&ballots).expect("three votes or more are seen");
        assert_eq!(seen.groups.keys().copied().collect::<Vec<_>>(), groups, "{votes:?} are shown so");
        assert_eq!(seen.gap(), gap, "{votes:?} lie so far apart");
    }
}

#[test]
fn a_round_answers_with_the_consensus_else_with_the_lower_median() {
    let known = Some(level(2));
    let cases = [
        (Some("1122"), Some(Vote::Level(2)), known.clone(), false),
        (Some("1122"), None, Some(level(1)), true),
        (Some("???"), None, Some(Answer::DontKnow), true),
        (Some("1122"), Some(Vote::Unknown), Some(Answer::DontKnow), false),
        (None, Some(Vote::Level(2)), known, false),
        (None, None, None, true),
    ];
    for (votes, consensus, answer, review) in cases {
        let seen = votes.and_then(|text| reveal(&together(text)));
        let round = Round { taken: seen.is_some().into(), seen, consensus, dissent: None };
        assert_eq!(round.answer(), answer, "{votes:?} and {consensus:?} answer so");
        assert_eq!(round.is_to_review(), review, "and are looked at again, or not");
        assert_eq!(round.is_possible(&LEVELS), answer.is_some(), "a round without an answer is none");
    }
}

#[test]
fn a_round_that_no_room_can_have_left_is_known() {
    let good = round("0 1 1 4 ?", 2);
    assert!(good.is_possible(&LEVELS), "this one can");
    assert!(!round("0 2 2", 1).is_possible(&[0, 4]), "unless the question has no such answer");
    let seen = good.seen.clone().expect("it was seen");
    let with = |change: fn(&mut Figures)| {
        let mut seen = seen.clone();
        change(&mut seen.room);
        Round { seen: Some(seen), ..good.clone() }
    };
    let foreign = [
        with(|figures| figures.votes = 2),
        with(|figures| figures.votes = 201),
        with(|figures| figures.unknown = 6),
        with(|figures| figures.unknown = 5),
        with(|figures| figures.median = None),
        with(|figures| figures.median = Some(5)),
        with(|figures| figures.spread = 5),
        with(|figures| figures.distance = 3),
        with(|figures| figures.distance = 9),
        Round { taken: 0, ..good.clone() },
        Round { taken: 3, ..good.clone() },
        Round { seen: None, ..good.clone() },
        Round { consensus: Some(Vote::Level(5)), ..good.clone() },
        Round { dissent: Some(String::new()), ..good.clone() },
    ];
    for round in foreign {
        assert!(!round.is_possible(&LEVELS), "no room left {round:?}");
    }
}

#[test]
fn what_is_typed_is_read_in_one_way_or_refused() {
    let votes = |text| Ok(cards(text));
    let sign = |sign: &str| Err(TallyFault::Sign { sign: sign.into() });
    let cases = [
        (Way::Hands, "0 2 3 1 0 ?1", votes("112223?")),
        (Way::Hands, " 0,2;3 1 0 ", votes("112223")),
        (Way::Hands, "0 2 3 1 0 ? 1", votes("112223?")),
        (Way::Hands, "", votes("")),
        (Way::Hands, "02310", Err(TallyFault::Five { found: 1 })),
        (Way::Hands, "0 2 3 1", Err(TallyFault::Five { found: 4 })),
        (Way::Hands, "0 2 3 1 0 1", Err(TallyFault::Five { found: 6 })),
        (Way::Hands, "?3", Err(TallyFault::Five { found: 0 })),
        (Way::Hands, "0 2 3 1 0 ?", sign("?")),
        (Way::Hands, "0 2 3 1 0 ?1 2", sign("2")),
        (Way::Hands, "0 -2 3 1 0", sign("-2")),
        (Way::Hands, "0 ٢ 3 1 0", sign("٢")),
        (Way::Hands, "0 2 3 1 99999999999999999999", Err(TallyFault::TooMany { most: 200 })),
        (Way::Hands, "100 100 1 0 0", Err(TallyFault::TooMany { most: 200 })),
        (Way::Cards, "2 3 3 ? 1", votes("233?1")),
        (Way::Cards, "233?1", votes("233?1")),
        (Way::Cards, "", votes("")),
        (Way::Cards, "2 5", sign("5")),
        (Way::Cards, "2 x", sign("x")),
        (Way::Cards, "2 ٢", sign("٢")),
    ];
    for (way, text, expected) in cases {
        assert_eq!(way.read(text, &LEVELS), expected, "{way:?} “{text}”");
    }
    let fault = Err(TallyFault::Level { level: 1 });
    assert_eq!(Way::Cards.read("0 1 2", &[0, 2, 4]), fault, "a card that the question does not have");
    assert_eq!(Way::Hands.read("1 1 0 0 0", &[0, 2, 4]), fault, "nor as a hand");
}

#[test]
fn the_confidence_falls_by_half_the_disagreement_about_the_answers() {
    let world = world();
    let mut audit = answered(&level(1));
    audit.length = Length::Full;
    let before = maturity(world.read(&audit));
    // PRO has two questions of weight 1 in this world: 0 1 1 4 disagree by 4 / (2 · 4).
    audit.rounds.insert("PRO-01".into(), round("0 1 1 4", 2));
    let after = maturity(world.read(&audit));
    let weights: Vec<i64> = terms(world.read(&audit), &"PRO".into()).iter().map(|term| term.weight).collect();
    let expected = whole(1) - whole(weights[0]) / whole(4 * weights.iter().sum::<i64>());
    assert_eq!(confidence(&after, "PRO"), expected, "a quarter of one weight is not sure");
    assert_eq!((after.score, after.completeness), (before.score, before.completeness), "all else stays");
    let sure = after.confidence.expect("the whole is told");
    assert!(sure < before.confidence.expect("as before"), "and so the whole is less sure");

    audit.answers.insert("PRO-01".into(), level(3));
    let other = maturity(world.read(&audit));
    assert_eq!(confidence(&other, "PRO"), whole(1), "another answer is not the one that the room disagreed on");
}

#[test]
fn the_questions_of_a_workshop_are_those_of_the_shortest_length() {
    let (world, audit) = (world(), Audit::empty(Length::Full));
    let ids: Vec<_> = questions(world.read(&audit)).iter().map(|question| question.id.to_string()).collect();
    assert_eq!(ids.len(), 12, "twelve fit into an hour");
    assert!(ids.contains(&"CON-02".to_owned()) && !ids.contains(&"GOV-01".to_owned()), "{ids:?}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn figures_equal_a_naive_count(votes in votes(0..=MOST)) {
        let figures = Figures::of(&votes);
        let count = |level: u8| votes.iter().filter(|vote| **vote == Vote::Level(level)).count();
        let levels: usize = LEVELS.into_iter().map(count).sum();
        let unknown = votes.len() - levels;
        let up_to = |level: u8| (0..=level).map(count).sum::<usize>();
        let median = LEVELS.into_iter().find(|level| levels > 0 && up_to(*level) * 2 >= levels);
        prop_assert_eq!(figures.median, median, "the lower median");
        let shown: Vec<u8> = LEVELS.into_iter().filter(|level| count(*level) > 0).collect();
        let spread = shown.last().zip(shown.first()).map_or(0, |(highest, lowest)| highest - lowest);
        prop_assert_eq!(figures.spread, spread, "the spread");
        let far = LEVELS.into_iter().map(|level| count(level) * usize::from(level.abs_diff(median.unwrap_or(level)))).sum::<usize>();
        let [far, levels] = [far, levels].map(|number| i64::try_from(number).unwrap());
        let mean = if levels == 0 { Fraction::from(0) } else { Fraction::new(far, levels) / 2 };
        prop_assert_eq!(figures.disagreement(), mean, "the disagreement");
        prop_assert!(mean <= Fraction::from(1), "which is never more than all");
        let is_unsure = unknown * 3 >= votes.len() && unknown > 0;
        prop_assert_eq!(figures.is_divided(), spread >= 2 || is_unsure, "whether it is talked about");
        prop_assert!(figures.is_possible(), "a room can have voted so");
    }

    #[test]
    fn the_order_of_votes_and_the_way_they_are_typed_do_not_matter(
        (votes, mixed) in votes(0..=40).prop_flat_map(|votes| (Just(votes.clone()), Just(votes).prop_shuffle())),
    ) {
        prop_assert_eq!(Figures::of(&votes), Figures::of(&mixed), "who speaks first changes nothing");
        let count = |level: u8| votes.iter().filter(|vote| **vote == Vote::Level(level)).count();
        let unknown = votes.iter().filter(|vote| **vote == Vote::Unknown).count();
        let told: Vec<_> = LEVELS.into_iter().map(|level| count(level).to_string()).collect();
        let hands = Way::Hands.read(&format!("{} ?{unknown}", told.join(" ")), &LEVELS).expect("hands are read");
        let typed: String = mixed.iter().map(|vote| vote.level().map_or("?".into(), |level| level.to_string())).collect();
        let one_by_one = Way::Cards.read(&typed, &LEVELS).expect("cards are read");
        prop_assert_eq!(&one_by_one, &mixed, "each card is the one that was typed");
        prop_assert_eq!(Figures::of(&hands), Figures::of(&one_by_one), "both ways say the same");
    }

    #[test]
    fn whatever_is_typed_is_read_or_refused(text in "[0-9? ,;x-]{0,30}|.{0,12}") {
        for way in [Way::Hands, Way::Cards] {
            if let Ok(votes) = way.read(&text, &[0, 2, 4]) {
                let is_known = |vote: &Vote| vote.level().is_none_or(|level| [0, 2, 4].contains(&level));
                prop_assert!(votes.len() <= MOST && votes.iter().all(is_known), "only cards of the question: {}", text);
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_round_makes_surer_and_all_its_parts_add_up(
        answers in prop::collection::vec(prop_oneof![Just(None), Just(Some(Answer::DontKnow)), (0..=4_u32).prop_map(|value| Some(level(value)))], 20),
        rounds in prop::collection::vec(prop::option::of(votes(FEWEST..=40)), 20),
    ) {
        let world = world();
        let mut audit = answered(&level(2));
        audit.length = Length::Full;
        let scored: Vec<QuestionId> = world.questionnaire.questions.iter().filter(|one| one.scoring.is_some()).map(|one| one.id.clone()).collect();
        for (id, answer) in scored.iter().zip(answers) {
            audit.answers.remove(id);
            audit.answers.extend(answer.map(|answer| (id.clone(), answer)));
        }
        for (id, votes) in scored.iter().zip(rounds) {
            let Some(votes) = votes else { continue };
            let before = maturity(world.read(&audit));
            // The consensus is what was answered, so that the round speaks of it.
            let consensus = audit.answers.get(id).and_then(|answer| match answer {
                Answer::DontKnow => Some(Vote::Unknown),
                answer => LEVELS.into_iter().map(Vote::Level).find(|vote| *answer == level(u32::from(vote.level().unwrap()))),
            });
            let Some(consensus) = consensus else { continue };
            let room = Figures::of(&votes);
            let round = Round { seen: Some(Seen { room, groups: BTreeMap::new() }), taken: 1, consensus: Some(consensus), dissent: None };
            prop_assert!(round.is_possible(&LEVELS), "a room can have left it");
            audit.rounds.insert(id.clone(), round);
            let after = maturity(world.read(&audit));
            let plain = |maturity: &Maturity| (maturity.score, maturity.completeness, maturity.flags.clone());
            prop_assert_eq!(plain(&after), plain(&before), "a round changes no score");
            prop_assert!(after.confidence <= before.confidence, "and makes nothing surer");
            if room.disagreement() == Fraction::from(0) {
                prop_assert_eq!(&after.confidence, &before.confidence, "nor less sure where all agreed");
            }
        }
        add_up(&world, &audit)?;
    }
}

/// Checks that the confidence of each area, and of all, is what its parts add up to.
fn add_up(world: &World, audit: &Audit) -> Result<(), TestCaseError> {
    let (reading, figures) = (world.read(audit), maturity(world.read(audit)));
    for area in figures.areas.iter().filter(|area| area.applicable > 0) {
        let terms = terms(reading, &area.id);
        let sure =
            terms.iter().map(|term| rumb_engine::fraction::long(term.sure())).fold(whole(0), |sum, one| sum + one);
        prop_assert_eq!(area.confidence.clone(), Some(sure / whole(area.applicable)), "{} adds up", area.id);
        let half = area.confidence.clone().unwrap_or_default() * whole(2);
        let known: i64 = terms.iter().filter(|term| term.sure() > Fraction::from(0)).map(|term| term.weight).sum();
        prop_assert!(half >= whole(known) / whole(area.applicable), "at most half of it goes");
    }
    let parts: Exact = figures.parts(Mean::Confidence).into_iter().fold(whole(0), |sum, (_, part)| sum + part);
    prop_assert_eq!(figures.confidence.unwrap_or_default(), parts, "the areas add up");
    Ok(())
}

fn votes(length: impl Into<prop::collection::SizeRange>) -> impl Strategy<Value = Vec<Vote>> {
    prop::collection::vec(prop_oneof![5 => (0..=4_u8).prop_map(Vote::Level), 1 => Just(Vote::Unknown)], length)
}

fn cards(text: &str) -> Vec<Vote> {
    Way::Cards.read(text, &LEVELS).expect("these are cards")
}

fn together(text: &str) -> Ballots {
    [(None, cards(text))].into()
}

/// A round that ended without a consensus.
fn round(text: &str, taken: u8) -> Round {
    Round { seen: reveal(&together(text)), taken, consensus: None, dissent: None }
}

fn confidence(maturity: &Maturity, area: &str) -> Exact {
    let area = maturity.areas.iter().find(|own| own.id == *area);
    area.and_then(|area| area.confidence.clone()).expect("the area is told")
}
