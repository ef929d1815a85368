//! The plan tells what ends and costs in its year and in the year after, and who stands in.

use crate::audit::{Spirit, day, example, papers, runs, uniform};
use rumb_engine::answer::{Decision, Operator, Person, Successor, Verdict};
use rumb_engine::condition::Reading;
use rumb_engine::plan::plan;
use rumb_engine::questionnaire::{Length, Role};
use rumb_locale::{Arg, Language, Words};
use rumb_report::document::{Document, Format};
use rumb_report::paper::{self, Occasion, PlanInput};

#[test]
fn the_plan_tells_the_ends_of_contracts_and_the_year_after() {
    let mut audit = example();
    audit.tools.retain(|tool| tool.product != "microsoft-office" || tool.need == "office-suite");
    let office = audit.tools.iter_mut().find(|tool| tool.product == "microsoft-office").expect("the example has it");
    (office.contract_end, office.yearly_cost_eur) = (Some(day(2027, 1, 28)), Some(69));
    let successor = Successor { by: "libreoffice".into(), running: Operator::Local, host: None };
    audit.decisions.insert("office-suite".into(), Decision::of(Verdict::Replace(successor)));
    audit.people = vec![
        Person { name: "Anna".into(), roles: Role::ALL.into(), ..Person::default() },
        Person { name: "Bob".into(), deputies: [Role::It].into(), ..Person::default() },
    ];
    for language in Language::ALL {
        let words = Words::of(language);
        let told = said(&papers(&audit, "Les Amis du Lac", language).plan);
        let date = words.date(2027, 1, 28);
        let cost = words.tell("contract-cost", &[("euros", Arg::Number(69))]);
        for part in
            [&words.say("contract-title"), &date, &cost, &words.say("contract-notice"), &words.say("cover-after")]
        {
            assert!(told.contains(part.as_str()), "The plan in {language:?} should tell “{part}”.");
        }
        let both = words.tell("follow-deputy", &[("person", Arg::Text("Anna")), ("deputy", Arg::Text("Bob"))]);
        assert!(told.contains(&both), "The plan in {language:?} should name who stands in.");
        let named = [("lead", Arg::Text("Anna")), ("deputy", Arg::Text("Bob"))];
        let appoints = words.tell("resolution-appoints", &named);
        assert!(told.contains(&appoints), "The resolution in {language:?} should name who is appointed.");
        audit.tools.iter_mut().for_each(|tool| tool.contract_end = None);
        let silent = said(&papers(&audit, "Les Amis du Lac", language).plan);
        assert!(!silent.contains(&words.say("contract-notice")), "Without contracts, nothing is said of them.");
        let office = audit.tools.iter_mut().find(|tool| tool.product == "microsoft-office").expect("it is there");
        office.contract_end = Some(day(2027, 1, 28));
    }
}

#[test]
fn a_year_of_one_hour_is_told_as_one() {
    for language in [Language::Fr, Language::En, Language::Es, Language::Ca] {
        let words = Words::of(language);
        let hours =
            |planned| words.tell("plan-hours", &[("planned", Arg::Number(planned)), ("available", Arg::Number(9))]);
        assert_ne!(hours(1), hours(2).replacen('2', "1", 1), "{language:?}: one hour has its own words.");
    }
}

#[test]
fn a_year_that_is_over_is_told_as_over_on_every_paper() {
    type Write = fn(&PlanInput<'_>, &Words) -> Document;
    let poster: Write = |input, words| paper::poster(input, Format::A4, words);
    // What tells the year to those who planned it, what tells it to members, and what tells nothing of it.
    let board: [Write; 4] = [paper::plan, paper::summary, paper::fridge, paper::roles];
    let members: [Write; 2] = [paper::message, poster];
    let others: [Write; 3] = [paper::annex, paper::resolution, paper::minutes];
    let mut audit = uniform(Length::Standard, Spirit::Highest);
    let first = plan(Reading::new(rumb_content::questionnaire(), &audit), rumb_content::catalogue(), day(2026, 12, 1));
    audit.agreed = first.places();
    assert!(!audit.agreed.is_empty(), "the board agreed on something to do");
    let reading = Reading::new(rumb_content::questionnaire(), &audit);
    let occasion = |today| Occasion {
        association: "Les Amis du Lac",
        audited: day(2026, 11, 22),
        today,
        start: day(2026, 12, 1),
        neighbours: &[],
        named: |_| Default::default(),
    };
    let promises = ["actions-none", "message-open", "message-changes-none", "summary-members-none"];
    for language in Language::ALL {
        let words = Words::of(language);
        paper::prepare(reading, rumb_content::catalogue(), occasion(day(2027, 12, 15)), |input| {
            assert!(input.plan.is_over() && input.plan.actions.is_empty(), "its months are over");
            for write in board.iter().chain(&members).chain(&others) {
                let document = write(input, &words);
                let told = said(&document);
                for promise in promises.map(|id| words.say(id)) {
                    assert!(!told.contains(&promise), "“{}” in {language:?} says “{promise}”: {told}", document.title);
                }
            }
            for (papers, id) in [(board.as_slice(), "actions-over"), (&members, "message-over")] {
                for document in papers.iter().map(|write| write(input, &words)) {
                    assert!(said(&document).contains(&words.say(id)), "“{}” in {language:?}: {id}", document.title);
                }
            }
        });
        paper::prepare(reading, rumb_content::catalogue(), occasion(day(2026, 12, 1)), |input| {
            for document in board.iter().chain(&members).map(|write| write(input, &words)) {
                for over in ["actions-over", "message-over"].map(|id| words.say(id)) {
                    assert!(!said(&document).contains(&over), "“{}” in {language:?} begins", document.title);
                }
            }
        });
    }
}

fn said(document: &Document) -> String {
    runs(document).into_iter().map(|run| run.text).collect::<Vec<_>>().join(" ")
}
