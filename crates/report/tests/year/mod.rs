//! The plan tells what ends and costs in its year and in the year after, and who stands in.

use crate::audit::{day, example, papers, runs};
use rumb_engine::answer::{Decision, Operator, Person, Successor, Verdict};
use rumb_engine::questionnaire::Role;
use rumb_locale::{Arg, Language, Words};
use rumb_report::document::Document;

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

fn said(document: &Document) -> String {
    runs(document).into_iter().map(|run| run.text).collect::<Vec<_>>().join(" ")
}
