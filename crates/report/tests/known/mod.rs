//! What is known of software, hosts, trainings and actors, and how sure it is, is told where a board looks for it.

use crate::audit::{day, example, papers, papers_of, runs};
use crate::{NAME, texts};
use rumb_engine::autonomy::autonomy;
use rumb_engine::condition::Reading;
use rumb_engine::recommendation::recommendations;
use rumb_locale::{Language, Words};
use rumb_report::paper::{self, Occasion};

#[test]
fn facts_that_are_not_sure_say_so_beside_their_name_and_it_is_explained_once() {
    let audit = example();
    let mut catalogue = rumb_content::catalogue().clone();
    catalogue.trainings.iter_mut().for_each(|training| training.verified = false);
    catalogue.actors.iter_mut().for_each(|actor| actor.verified = true);
    for language in Language::ALL {
        let words = Words::of(language);
        let [old, foreign] = ["fact-to-check", "fact-not-verified"].map(|id| format!(" ({})", words.say(id)));
        let meaning = words.say("recommendations-proof.text");
        for (today, is_old) in [(day(2026, 12, 1), false), (day(2028, 12, 1), true)] {
            let start = day(2026, 12, 1);
            let occasion = Occasion {
                association: NAME,
                audited: day(2026, 11, 22),
                today,
                start,
                neighbours: &[],
                named: |_| Default::default(),
            };
            let papers = papers_of(&audit, &catalogue, occasion, language);
            let told = |document| runs(document).into_iter().map(|run| run.text).collect::<String>();
            let (plan, annex) = (told(&papers.plan), told(&papers.annex));
            assert_eq!(plan.contains(&old), is_old, "The plan in {language:?} of {today} says what is old.");
            assert!(plan.contains(&foreign), "The plan in {language:?} of {today} says what nobody has seen.");
            assert_eq!(plan.matches(&meaning).count(), 1, "The plan in {language:?} explains it once.");
            assert_eq!(annex.matches(&meaning).count(), 1, "The annex in {language:?} explains it once.");
        }
    }
}

#[test]
fn each_host_that_is_named_is_told_once_in_the_annex_with_what_a_board_wants_to_know() {
    let audit = example();
    let reading = Reading::new(rumb_content::questionnaire(), &audit);
    let catalogue = rumb_content::catalogue();
    let advised = recommendations(reading, catalogue, autonomy(reading, catalogue).as_ref(), day(2026, 12, 1));
    let proposed: Vec<_> = advised.iter().filter_map(|advice| advice.candidates.first()).collect();
    for language in Language::ALL {
        let (words, papers) = (Words::of(language), papers(&audit, NAME, language));
        let (plan, annex) = (texts(&papers.plan), texts(&papers.annex));
        for id in proposed.iter().take(9).flat_map(|candidate| candidate.hosts.iter().take(3)) {
            let host = catalogue.hosts.iter().find(|host| host.id == *id).expect("the host should be known");
            assert!(plan.contains(&host.name), "The plan names {}.", host.name);
            let told = words.say(&format!("host-{id}"));
            let times = annex.iter().filter(|text| **text == told).count();
            assert_eq!(times, 1, "The annex in {language:?} says once what {} is.", host.name);
            assert!(!plan.contains(&told), "The plan stays short.");
            let name = annex.iter().position(|text| *text == told).expect("the sentence should be there");
            let line = annex[..name].iter().rev().take(14).cloned().collect::<Vec<_>>();
            let form = host.legal_form.as_ref().map(|form| words.say(&format!("host-form-{form}")));
            for said in [Some(&host.name), form.as_ref(), host.place.as_ref()].into_iter().flatten() {
                assert!(
                    line.contains(said),
                    "{said} stands above the sentence of {} in {language:?}: {line:?}",
                    host.name
                );
            }
        }
    }
}

#[test]
fn the_annex_tells_what_an_action_asks_of_a_person_what_a_helper_is_and_what_to_know_before_a_training() {
    let audit = example();
    let reading = Reading::new(rumb_content::questionnaire(), &audit);
    let catalogue = rumb_content::catalogue();
    let advised = recommendations(reading, catalogue, autonomy(reading, catalogue).as_ref(), day(2026, 12, 1));
    for language in Language::ALL {
        let (words, papers) = (Words::of(language), papers(&audit, NAME, language));
        let (plan, annex) = (texts(&papers.plan), texts(&papers.annex));
        let skill = words.say("competence-a1.level-1");
        assert!(annex.contains(&skill) && !plan.contains(&skill), "Only the annex in {language:?} says: {skill}");
        let trainings = advised.iter().flat_map(|advice| &advice.trainings);
        let notes = trainings.filter_map(|choice| words.find(&format!("training-{}", choice.training), &[]));
        let lacking: Vec<_> = notes.map(|note| note.text).filter(|note| !annex.contains(note)).collect();
        assert!(lacking.is_empty(), "The annex in {language:?} tells each note: {lacking:?}");
        let actor = catalogue.actors.iter().find(|actor| actor.id == *"fr-pana").expect("it should be known");
        let nature = paper::name::nature(actor, &words).expect("it should have words");
        assert!(annex.contains(&nature), "The annex in {language:?} says: {nature}");
    }
}
