//! How the minutes of a workshop are spent.

use proptest::prelude::*;
use rumb_engine::id::QuestionId;
use rumb_engine::questionnaire::Length;
use rumb_engine::workshop::{Choice, Misfit, StepKind, TOTAL, Tight};

fn choice(questions: usize, each: u32, total: u32) -> Choice {
    let questions = (0..questions).map(|number| QuestionId::from(format!("Q-{number}").as_str())).collect();
    Choice { length: Length::Flash, questions, each, total }
}

fn minutes(choice: &Choice) -> Vec<u32> {
    choice.agenda().expect("it fits").steps.iter().map(|step| step.minutes).collect()
}

#[test]
fn the_usual_workshop_is_that_of_the_method() {
    let agenda = choice(12, 5, 120).agenda().expect("it fits");
    let told: Vec<_> = agenda.steps.iter().map(|step| (step.kind, step.start, step.minutes)).collect();
    let table = [
        (StepKind::Welcome, 0, 15),
        (StepKind::Map, 15, 10),
        (StepKind::Vote, 25, 60),
        (StepKind::Pause, 85, 10),
        (StepKind::Importance, 95, 15),
        (StepKind::Actions, 110, 10),
    ];
    assert_eq!(told, table, "the table of the method");
    assert_eq!(agenda.spare, 0, "the questions take the whole vote");
}

#[test]
fn a_shorter_one_shortens_every_step_and_a_longer_one_votes_longer() {
    for (total, told) in [
        (50, [5, 5, 25, 5, 5, 5]),
        (60, [10, 5, 30, 5, 5, 5]),
        (90, [10, 10, 45, 10, 10, 5]),
        (105, [10, 10, 55, 10, 10, 10]),
        (180, [15, 10, 120, 10, 15, 10]),
    ] {
        assert_eq!(minutes(&choice(1, 5, total)), told, "{total} minutes");
    }
}

#[test]
fn what_does_not_fit_is_told_with_the_ways_out() {
    let tight = |most, enough| Misfit::Tight(Tight { questions: 12, needs: 60, has: 45, most, enough });
    assert_eq!(choice(12, 5, 90).agenda(), Err(tight(9, Some(115))), "nine questions, or 115 minutes");
    assert!(choice(9, 5, 90).agenda().is_ok(), "nine do fit");
    assert!(choice(12, 5, 115).agenda().is_ok(), "so do twelve in 115 minutes");
    let far = Misfit::Tight(Tight { questions: 48, needs: 960, has: 60, most: 3, enough: None });
    assert_eq!(choice(48, 20, 120).agenda(), Err(far), "no workshop is that long");
    for (questions, each, total, misfit) in [
        (0, 5, 120, Misfit::Nothing),
        (1, 0, 120, Misfit::Time),
        (1, 21, 120, Misfit::Time),
        (1, 5, 45, Misfit::Time),
        (1, 5, 119, Misfit::Time),
        (1, 5, 245, Misfit::Time),
    ] {
        assert_eq!(choice(questions, each, total).agenda(), Err(misfit), "{questions} × {each} in {total}");
    }
}

proptest! {
    #[test]
    fn every_minute_is_spent_once(questions in 0usize..80, each in 0u32..25, total in 0u32..300) {
        let choice = choice(questions, each, total);
        match choice.agenda() {
            Ok(agenda) => {
                let kinds: Vec<_> = agenda.steps.iter().map(|step| step.kind).collect();
                prop_assert_eq!(kinds, StepKind::ALL, "every step is there");
                let mut at = 0;
                for step in &agenda.steps {
                    prop_assert_eq!(step.start, at, "no gap before {:?}", step.kind);
                    prop_assert!(step.minutes >= 5, "{:?} has its time", step.kind);
                    at += step.minutes;
                }
                prop_assert_eq!(at, total, "the steps sum to the whole");
                let vote = agenda.steps[2].minutes;
                prop_assert_eq!(vote, questions as u32 * each + agenda.spare, "the questions and the talk are the vote");
            }
            Err(Misfit::Tight(tight)) => {
                prop_assert!(tight.needs > tight.has, "it is tight");
                let most = tight.most as usize;
                let fits = |count| Choice { questions: choice.questions[..count].to_vec(), ..choice.clone() }.agenda();
                prop_assert!(most == 0 || fits(most).is_ok(), "so many fit");
                prop_assert!(fits(most + 1).is_err(), "and no more");
                if let Some(enough) = tight.enough {
                    prop_assert!(Choice { total: enough, ..choice.clone() }.agenda().is_ok(), "that long it fits");
                    let less = Choice { total: enough - 5, ..choice.clone() };
                    prop_assert!(less.agenda().is_err(), "and no shorter");
                }
            }
            Err(Misfit::Nothing) => prop_assert_eq!(questions, 0),
            Err(Misfit::Time) => {
                let is_time = TOTAL.contains(&total) && total % 5 == 0 && (1..=20).contains(&each);
                prop_assert!(!is_time, "the time is at fault");
            }
        }
    }
}
