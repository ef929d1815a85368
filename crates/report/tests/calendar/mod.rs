//! The days of a plan as a calendar: each once, under an id that stays, in the form that every calendar reads.

use crate::NAME;
use crate::audit::{Spirit, day, example, uniform};
use chrono::NaiveDate;
use rumb_engine::answer::{Audit, Body, Operator, Person, Tool};
use rumb_engine::condition::Reading;
use rumb_engine::plan::{Extent, plan};
use rumb_engine::questionnaire::{Length, Role};
use rumb_locale::{Language, Words};
use rumb_report::calendar::{Calendar, Event};
use rumb_report::document::Language as Tag;
use rumb_report::ics;
use rumb_report::paper::{self, Occasion};
use std::collections::BTreeSet;

#[test]
fn every_action_stands_in_its_months_and_what_has_a_day_on_its_day() {
    let audit = full();
    let plan = plan(Reading::new(rumb_content::questionnaire(), &audit), rumb_content::catalogue(), day(2026, 12, 1));
    let calendar = calendar(&audit, NAME, day(2026, 12, 1), Language::Fr);
    let at = |key: &str| {
        let event = calendar.events.iter().find(|event| event.key == key);
        let event = event.unwrap_or_else(|| panic!("{key} is in the calendar"));
        (event.first, event.last, event.title.as_str())
    };
    let told: Vec<_> = plan.actions.iter().filter(|action| action.extent != Extent::FindOut).collect();
    for action in &told {
        let (first, last, _) = at(&action.id.as_str().to_lowercase());
        assert_eq!(first, action.start.first_day(), "{} begins with its first month", action.id);
        assert_eq!(last.succ_opt(), Some(action.end.plus(1).first_day()), "{} ends with its last", action.id);
    }
    assert!(told.len() < plan.actions.len(), "the audit has something to find out");
    let (first, last, title) = at("find-out");
    assert!(first < last, "questions to ask are one event of some days");
    assert_eq!(title, "Demander ce que personne ne sait encore");
    let one = |day: NaiveDate, title: &'static str| (day, day, title);
    let vote = plan.vote.month.expect("the year has a vote");
    let meeting = day(2027, 2, 15);
    assert_eq!(vote.first_day(), day(2027, 2, 1), "the vote is that of the meeting");
    assert_eq!(at("meeting"), one(meeting, "Vote du plan numérique (Le conseil ou le bureau)"));
    assert_eq!(at("assembly"), one(day(2027, 5, 20), "Assemblée générale"));
    let contract = calendar.events.iter().find(|event| event.key.starts_with("contract-other")).expect("it ends");
    assert_eq!((contract.first, contract.title.as_str()), (day(2027, 6, 30), "Fin du contrat\u{a0}: Notre vieux site"));
    assert_eq!(at("review-3"), one(day(2027, 3, 1), "Où en est le plan numérique\u{a0}?"));
    assert_eq!(at("review-12"), one(day(2027, 12, 1), "Nouveau bilan numérique"));
    let others = ["meeting", "assembly", "find-out", "contract", "review"];
    let own = calendar.events.iter().filter(|event| !others.iter().any(|other| event.key.starts_with(other)));
    assert_eq!(own.count(), told.len(), "nothing else is in it");
}

#[test]
fn a_meeting_that_does_not_vote_says_so_and_one_that_is_past_is_left_out() {
    let mut audit = full();
    let title = |audit: &Audit, key: &str| {
        let calendar = calendar(audit, NAME, day(2026, 12, 1), Language::En);
        calendar.events.into_iter().find(|event| event.key == key).map(|event| event.title)
    };
    audit.capacity.decides_on = Some(day(2026, 12, 2));
    assert_eq!(
        title(&audit, "meeting").as_deref(),
        Some("Meeting (The board or the committee)"),
        "nothing is ready to be voted on yet"
    );
    audit.capacity.decides_on = Some(day(2026, 10, 2));
    audit.capacity.assembly = Some(day(2026, 10, 3));
    assert_eq!((title(&audit, "meeting"), title(&audit, "assembly")), (None, None), "both are over");
    (audit.capacity.decides, audit.capacity.decides_on) = (Some(Body::Assembly), Some(day(2027, 5, 20)));
    audit.capacity.assembly = Some(day(2027, 5, 20));
    let vote = title(&audit, "meeting").expect("it is to come");
    assert!(vote.starts_with("Vote on the digital plan"), "{vote}");
    assert_eq!(title(&audit, "assembly"), None, "one meeting is one event");
}

#[test]
fn days_and_ids_are_the_same_in_every_language_and_stay_when_it_is_exported_again() {
    let mut audit = full();
    let french = calendar(&audit, NAME, day(2026, 12, 1), Language::Fr);
    let [today, later] = [day(2026, 12, 1), day(2026, 12, 9)];
    let days = |calendar: &Calendar| -> Vec<_> {
        calendar.events.iter().map(|event| (event.key.clone(), event.first, event.last)).collect()
    };
    for language in Language::ALL {
        let own = calendar(&audit, NAME, today, language);
        assert_eq!((days(&own), &own.serial), (days(&french), &french.serial), "{language:?} has the same days");
    }
    let keys: BTreeSet<_> = french.events.iter().map(|event| &event.key).collect();
    assert_eq!(keys.len(), french.events.len(), "no two events have the same id");
    let before = lines(&french);
    audit.people[0].name = "Zoé".into();
    let after = lines(&calendar(&audit, NAME, later, Language::Fr));
    let all = |lines: &[String], name: &str| -> Vec<String> {
        lines.iter().filter(|line| line.starts_with(name)).cloned().collect()
    };
    assert_eq!(all(&before, "UID:"), all(&after, "UID:"), "a second import finds the events of the first");
    let sequence =
        |lines: &[String]| -> u32 { all(lines, "SEQUENCE:")[0]["SEQUENCE:".len()..].parse().expect("a number") };
    assert_eq!(sequence(&after), sequence(&before) + 8, "and it is newer");
    assert!(
        all(&before, "DTSTAMP:").iter().all(|line| line == "DTSTAMP:20261201T000000Z"),
        "by its own day, not a clock"
    );
    let uids = all(&before, "UID:").join("").to_lowercase();
    assert!(!uids.contains("ana") && !uids.contains("lac") && !uids.contains("site"), "no id tells a name: {uids}");
    for (name, number) in [("Autre nom", 1), (NAME, 2), ("", 1)] {
        let other = made(&audit, name, number, today, Language::Fr);
        assert_ne!(other.serial, french.serial, "another audit is another calendar: {name} {number}");
    }
    let is_wanted =
        |line: &&String| ["BEGIN:", "ATTENDEE", "ORGANIZER", "ACTION"].iter().any(|name| line.starts_with(name));
    let begun: BTreeSet<_> = before.iter().filter(is_wanted).map(String::as_str).collect();
    assert_eq!(begun, ["BEGIN:VCALENDAR", "BEGIN:VEVENT"].into(), "there is no alarm, and nobody is invited");
}

#[test]
fn names_stand_where_the_plan_has_them() {
    let mut audit = full();
    let told = |audit: &Audit| String::from_utf8(ics::write(&calendar(audit, NAME, day(2026, 12, 1), Language::Fr)));
    let file = told(&audit).expect("it is UTF-8").replace("\r\n ", "");
    assert!(file.contains("Porté par Ana\\, relais\u{a0}: Bob ("), "who carries an action is told");
    audit.people.clear();
    let file = told(&audit).expect("it is UTF-8").replace("\r\n ", "");
    assert!(!file.contains("Ana") && file.contains("Fonction\u{a0}: "), "else the role is");
}

#[test]
fn long_lines_are_folded_between_letters_and_every_sign_comes_back() {
    let hostile = ["a;b,c\\d\\n", "é".repeat(200).as_str(), "👩‍👩‍👧‍👦".repeat(30).as_str(), "\r\nEND:VCALENDAR", "جمعية : ,"]
        .map(str::to_owned);
    let events = hostile.iter().enumerate().map(|(place, text)| {
        Event::on(day(2027, 1, 31), format!("a{place}"), text, [text.clone(), "x".repeat(75), text.clone()])
    });
    let calendar = Calendar {
        title: "Plan, l’année; «\u{a0}1\u{a0}»".to_owned(),
        language: Tag::new("fr"),
        made: day(2026, 12, 1),
        serial: "00".to_owned(),
        events: events.collect(),
    };
    let bytes = ics::write(&calendar);
    assert_eq!(ics::check(&bytes, &calendar).expect("it reads back"), hostile.len());
    let file = String::from_utf8(bytes.clone()).expect("no letter is cut in two");
    assert!(file.split("\r\n").all(|line| line.len() <= 75), "no line has more than 75 octets");
    assert!(file.split("\r\n").all(|line| !line.contains(char::is_control)), "no other sign without a shape is in it");
    assert!(file.contains("DTSTART;VALUE=DATE:20270131\r\nDTEND;VALUE=DATE:20270201\r\n"), "the end is the next day");
    let hurt = [
        file.replace("20270201", "20270131"),
        file.replacen("UID:a1", "UID:a7", 1),
        file.replacen("SUMMARY;LANGUAGE=fr:é", "SUMMARY;LANGUAGE=fr:e", 1),
        file.replacen("DESCRIPTION", "COMMENT", 1),
        file.replacen("BEGIN:VEVENT", "BEGIN:VTODO", 1),
        file.replace("END:VCALENDAR\r\n", ""),
        file.replace("\r\n", "\n"),
        format!("{file}x"),
    ];
    for (place, hurt) in hurt.iter().enumerate() {
        assert!(ics::check(hurt.as_bytes(), &calendar).is_err(), "damage {place} is told");
    }
    let cut = Calendar { events: calendar.events[1..].to_vec(), ..calendar.clone() };
    assert!(ics::check(&bytes, &cut).is_err(), "one event more is told");
}

/// The example with days for everything that may have one.
fn full() -> Audit {
    let mut audit = uniform(Length::Full, Spirit::Mixed);
    audit.answers.extend(example().answers);
    let capacity = &mut audit.capacity;
    (capacity.decides, capacity.hours_per_month) = (Some(Body::Board), Some(12));
    (capacity.decides_on, capacity.assembly) = (Some(day(2027, 2, 15)), Some(day(2027, 5, 20)));
    let site = Tool::named("website".into(), "other".into(), Operator::Vendor);
    audit.tools = vec![Tool { name: Some("Notre vieux site".into()), contract_end: Some(day(2027, 6, 30)), ..site }];
    audit.people = vec![
        Person { name: "Ana".into(), roles: Role::ALL.into(), ..Person::default() },
        Person { name: "Bob".into(), deputies: Role::ALL.into(), ..Person::default() },
    ];
    audit
}

fn calendar(audit: &Audit, name: &str, today: NaiveDate, language: Language) -> Calendar {
    made(audit, name, 1, today, language)
}

fn made(audit: &Audit, association: &str, number: i64, today: NaiveDate, language: Language) -> Calendar {
    let reading = Reading::new(rumb_content::questionnaire(), audit);
    let (audited, start) = (day(2026, 11, 22), day(2026, 12, 1));
    let occasion = Occasion { association, audited, today, start, neighbours: &[], named: |_| Default::default() };
    paper::prepare(reading, rumb_content::catalogue(), occasion, |input| {
        paper::calendar(input, number, &Words::of(language))
    })
}

fn lines(calendar: &Calendar) -> Vec<String> {
    let file = String::from_utf8(ics::write(calendar)).expect("it is UTF-8");
    file.replace("\r\n ", "").split("\r\n").map(str::to_owned).collect()
}
