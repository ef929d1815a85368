//! The deliberation pack: what each of its documents says of an association, with and without decisions, names and a vote.

use crate::audit::{Spirit, day, example, pack, papers, poster, uniform};
use crate::{NAME, is_id, texts};
use rumb_engine::answer::{
    Answer, Audit, Body, Decision, FollowUp, Operator, Person, Progress, Successor, Value, Verdict,
};
use rumb_engine::catalogue::{ActionKind, StageKind};
use rumb_engine::condition::Reading;
use rumb_engine::id::ActionId;
use rumb_engine::plan::{Made, Month, Plan, VOTE, plan};
use rumb_engine::questionnaire::{Length, Role};
use rumb_locale::{Arg, Language, Words};
use rumb_report::document::Document;
use rumb_report::paper;

#[test]
fn the_summary_tells_strengths_dangers_hours_and_who_votes() {
    let audit = example();
    let (year, reading) = (planned(&audit), Reading::new(rumb_content::questionnaire(), &audit));
    let strengths = rumb_engine::sheet::strengths(reading);
    assert_eq!(strengths.len(), 3, "the example has three strengths");
    for language in Language::ALL {
        let words = Words::of(language);
        let [summary, ..] = pack(&audit, NAME, language);
        for strength in &strengths {
            let id = format!("question-{}.strength", strength.question.as_str().to_lowercase());
            has(&summary, &words.say(&id));
        }
        let hours = [year.totals.hours, year.available()].map(|hours| Arg::Number(hours.into()));
        has(&summary, &words.tell("summary-hours", &[("hours", hours[0]), ("available", hours[1])]));
        assert_eq!(year.flags.len(), 2, "the example has two dangers");
        for flag in &year.flags {
            has(&summary, &words.say(&format!("question-{}.gap", flag.question.as_str().to_lowercase())));
        }
        lacks(&summary, &words.say("summary-settle-none"));
        let month = year.vote.month.map(|month| said(&words, month)).expect("the vote has its month");
        let vote = [month, words.say("decides-board"), words.say("summary-points")];
        let [month, body, points] = vote.each_ref().map(|text| Arg::Text(text));
        has(&summary, &words.tell("summary-vote-planned", &[("month", month), ("body", body), ("points", points)]));
        let dates = [words.date(2027, 1, 1), words.date(2027, 12, 1)];
        has(&summary, &words.tell("summary-dates", &[("first", Arg::Text(&dates[0])), ("last", Arg::Text(&dates[1]))]));
        has(&summary, &words.say("summary-lead-none"));
    }
}

#[test]
fn where_nothing_presses_and_nothing_is_decided_the_pack_says_so() {
    let audit = uniform(Length::Standard, Spirit::Highest);
    assert!(planned(&audit).flags.is_empty(), "there is no danger");
    for language in Language::ALL {
        let words = Words::of(language);
        let [summary, _, message, _] = pack(&audit, NAME, language);
        for id in ["summary-settle-none", "summary-priorities-none", "summary-members-none", "summary-undecided"] {
            has(&summary, &words.say(id));
        }
        for id in ["message-changes-none", "message-open"] {
            has(&message, &words.say(id));
        }
        lacks(&message, &words.say("message-three"));
    }
}

#[test]
fn a_change_that_was_decided_is_told_with_its_month_and_its_three_messages() {
    let audit = decided();
    let year = planned(&audit);
    let stage = |kind: StageKind| {
        let made = year.made.iter().find(|made| made.need == *"chat" && made.stage == kind).expect("it is made");
        year.actions.iter().find(|action| action.id == made.id).map(|action| action.start)
    };
    let (begins, ends) = (stage(StageKind::Move).expect("it fits"), stage(StageKind::Exit).expect("so does its end"));
    let closings = year.actions.iter().filter(|action| action.kind == ActionKind::Exit);
    let first = closings.map(|action| action.start).min().expect("there is one");
    for language in Language::ALL {
        let words = Words::of(language);
        let [summary, _, message, _] = pack(&audit, NAME, language);
        let need = words.say("need-chat");
        let names = [("need", Arg::Text(&need)), ("new", Arg::Text("Signal")), ("old", Arg::Text("WhatsApp"))];
        let change = words.tell("pack-change", &names);
        let month = said(&words, begins);
        let args = [("change", Arg::Text(change.as_str())), ("month", Arg::Text(month.as_str()))];
        let line = words.tell("pack-change-month", &args);
        for document in [&summary, &message] {
            has(document, &line);
        }
        lacks(&summary, &words.say("summary-members-none"));
        has(&summary, &words.tell("summary-kept", &[("tools", Arg::Text("Facebook"))]));
        lacks(&message, &words.say("message-changes-none"));
        let day = words.date(first.year(), first.number(), 1);
        has(&message, &words.tell("message-open-until", &[("date", Arg::Text(&day))]));
        let closing = said(&words, ends);
        has(&message, &words.tell("message-old-until", &[("month", Arg::Text(&closing))]));
        let dots = words.say("dots-short");
        let args = [args[0], args[1], ("dots", Arg::Text(dots.as_str()))];
        for id in ["message-four-weeks-text", "message-one-week-text", "message-day-after-text"] {
            has(&message, &words.tell(id, &args));
        }
        let left = words.tell("pack-leave", &names);
        let args = [("change", Arg::Text(left.as_str())), ("month", Arg::Text(closing.as_str())), args[2]];
        for id in ["message-leave-four-weeks-text", "message-leave-one-week-text", "message-leave-day-after-text"] {
            has(&message, &words.tell(id, &args));
        }
    }
}

#[test]
fn a_tool_that_is_left_for_one_need_and_kept_for_another_is_not_closed() {
    let audit = two_needs();
    let year = planned(&audit);
    let exit =
        year.actions.iter().find(|action| action.id == *"switch-accounting-exit").expect("the accounts leave it");
    let leaves = &year.made(&exit.id).expect("a decision makes it").leaves;
    assert_eq!(leaves.len(), 1, "they leave one tool: {leaves:?}");
    let left = |made: &Made| made.leaves.iter().any(|left| left.product == *"google-drive");
    let drive = year.made.iter().find(|made| left(made)).expect("another tool is left for good");
    for language in Language::ALL {
        let words = Words::of(language);
        let [summary, _, message, _] = pack(&audit, NAME, language);
        let poster = poster(&audit, language);
        let office = spoken(&words, "microsoft-office");
        let (told, accounts) = (texts(&message).join("\n"), words.say("need-accounting"));
        let leaving = |need: &str, old: &str| {
            let names = [("need", Arg::Text(need)), ("new", Arg::Text("")), ("old", Arg::Text(old))];
            words.tell("pack-leave", &names)
        };
        assert!(!told.contains(&leaving(&accounts, &office)), "{language:?}: nobody is told to leave {office}: {told}");
        let old = words.tell("message-old-until", &[("month", Arg::Text(&said(&words, exit.start)))]);
        assert!(!told.contains(&old) || exit.start == closing(&year, &drive.id), "{language:?}: it stays open: {told}");
        let files = words.say(&format!("need-{}", drive.need));
        assert!(told.contains(&leaving(&files, &spoken(&words, "google-drive"))), "{language:?}: another is closed.");
        for document in [&summary, &message, &poster] {
            let kept = texts(document).into_iter().find(|text| {
                let begins = |id| words.tell(id, &[("tools", Arg::Text("|"))]);
                ["summary-kept", "poster-kept"].into_iter().any(|id| {
                    let sentence = begins(id);
                    sentence.split('|').next().is_some_and(|start| text.starts_with(start.trim_end()))
                })
            });
            let kept = kept.unwrap_or_else(|| panic!("“{}” in {language:?} says what is kept", document.title));
            assert!(kept.contains(&office), "“{}” in {language:?} keeps {office}: {kept}", document.title);
        }
        let drawn = texts(&poster).join("\n");
        assert!(!drawn.contains("Paheko"), "{language:?}: members are told of no change of the team alone: {drawn}");
        assert!(drawn.contains("Nextcloud"), "{language:?}: they are told of their own: {drawn}");
        assert!(
            told.contains("Paheko"),
            "{language:?}: the short messages of that change go to those who use it: {told}"
        );
    }
}

#[test]
fn a_tool_that_is_left_for_two_needs_is_closed_with_the_last_of_them() {
    let mut audit = two_needs();
    let replace = Successor { by: "libreoffice".into(), running: Operator::Local, host: None };
    audit.decisions.insert("office-suite".into(), Decision::of(Verdict::Replace(replace)));
    audit.tools.retain(|tool| tool.need != *"member-management");
    audit.decisions.retain(|need, _| *need != *"member-management");
    audit.answers.retain(|question, _| *question != *"INV-05");
    let year = planned(&audit);
    let is_office = |made: &&Made| made.leaves.iter().any(|left| left.product == *"microsoft-office");
    let mut exits: Vec<&Made> = year.made.iter().filter(is_office).collect();
    assert_eq!(exits.len(), 2, "two needs leave it");
    assert!(exits.iter().all(|exit| year.actions.iter().any(|action| action.id == exit.id)), "both in the year");
    exits.sort_by_key(|exit| year.actions.iter().position(|action| action.id == exit.id));
    for language in Language::ALL {
        let words = Words::of(language);
        let [_, _, message, _] = pack(&audit, NAME, language);
        let (told, office) = (texts(&message).join("\n"), spoken(&words, "microsoft-office"));
        let leaves = |exit: &Made| {
            let need = words.say(&format!("need-{}", exit.need));
            let names = [("need", Arg::Text(&need)), ("new", Arg::Text("")), ("old", Arg::Text(&office))];
            told.contains(&words.tell("pack-leave", &names))
        };
        assert_eq!([leaves(exits[0]), leaves(exits[1])], [false, true], "{language:?}: {told}");
    }
}

#[test]
fn what_only_the_library_changes_is_told_by_its_need_and_not_as_a_task() {
    let audit = example();
    let year = planned(&audit);
    let catalogue = rumb_content::catalogue();
    let known = |id: &ActionId| catalogue.actions.iter().find(|action| action.id == *id);
    let switches = year.actions.iter().filter(|action| action.kind == ActionKind::Switch);
    let own: Vec<_> = switches.filter_map(|action| known(&action.id)).filter(|action| action.group.is_none()).collect();
    assert!(!own.is_empty(), "the example has such a change");
    for language in Language::ALL {
        let words = Words::of(language);
        let [_, _, message, _] = pack(&audit, NAME, language);
        let (told, sentences) = (texts(&message), |text: &str| format!("{text}. "));
        for action in &own {
            let title = words.say(&paper::name::action(&action.id));
            has(&message, &title);
            let is_task = told.iter().any(|text| text.contains(&sentences(&title)));
            assert!(!is_task, "{language:?}: nobody is told to do “{title}”.");
        }
    }
}

#[test]
fn the_resolution_says_what_the_plan_says_and_names_what_goes_with_it() {
    let mut belgian = decided();
    belgian.answers.insert("PRF-01".into(), Answer::Answered(Value::Word("BE".into())));
    let mut assembly = decided();
    assembly.capacity.decides = Some(Body::Assembly);
    for (audit, body) in [(example(), "board"), (belgian, "board-be"), (assembly, "assembly")] {
        for language in Language::ALL {
            let words = Words::of(language);
            let [_, resolution, message, minutes] = pack(&audit, NAME, language);
            let (dots, audited) = (words.say("dots"), words.date(2026, 11, 22));
            let args = [("association", NAME), ("dots", &dots), ("audited", &audited)]
                .map(|(name, text)| (name, Arg::Text(text)));
            has(&resolution, &words.tell(&format!("resolution-opening-{body}"), &args));
            let plan = papers(&audit, NAME, language).plan;
            let own =
                ["signature-date", "signature-chair", "signature-lead", "vote-for", "vote-against", "vote-abstain"];
            let own = own.map(|id| words.tell("label", &[("name", Arg::Text(&words.say(id)))]));
            own.iter().for_each(|label| has(&resolution, label));
            let joined = words.say("resolution-joined");
            let (told, plan) = (texts(&resolution).into_iter().take_while(|text| *text != joined), texts(&plan));
            let told: Vec<_> = told.collect();
            assert!(told.len() >= 10, "it has its title, its opening, six points and the votes: {told:?}");
            assert!(told.iter().all(|text| plan.contains(text)), "{language:?}: the plan says the same: {told:?}");
            for title in ["road-map-title", "annex-title", "summary-title"] {
                assert!(texts(&resolution).join("\n").contains(&words.say(title)), "it names “{title}”.");
            }
            let decides = words.say(&format!("decides-{body}"));
            has(&minutes, &decides);
            let board = words.say(if body == "board-be" { "decides-board-be" } else { "decides-board" });
            has(&message, &words.tell("message-from", &[("body", Arg::Text(&board))]));
        }
    }
}

#[test]
fn names_stand_where_they_are_known_and_lines_where_they_are_not() {
    let (nobody, mut somebody) = (example(), decided());
    somebody.people = vec![
        Person { name: "Awa".into(), roles: [Role::It, Role::Board].into(), ..Person::default() },
        Person { name: "Ion".into(), deputies: [Role::It].into(), ..Person::default() },
    ];
    let first = planned(&somebody).actions.into_iter().find(|action| action.owner_role == Role::It);
    assert!(first.is_some(), "the digital lead has something to do");
    for language in Language::ALL {
        let words = Words::of(language);
        let names = [("lead", Arg::Text("Awa")), ("deputy", Arg::Text("Ion"))];
        let answers = [("person", Arg::Text("Awa")), ("deputy", Arg::Text("Ion"))];
        let [summary, resolution, message, minutes] = pack(&somebody, NAME, language);
        has(&summary, &words.tell("summary-lead", &names));
        has(&resolution, &words.tell("resolution-appoints", &names));
        has(&message, &words.tell("message-answers-both", &answers));
        assert!(texts(&minutes).iter().any(|text| text.contains("Awa")), "{language:?}: who begins is named.");
        let [summary, _, message, minutes] = pack(&nobody, NAME, language);
        has(&summary, &words.say("summary-lead-none"));
        has(&message, &words.tell("label", &[("name", Arg::Text(&words.say("message-name")))]));
        let owner = words.say("role-board");
        has(&minutes, &words.tell("action-owner", &[("role", Arg::Text(&owner))]));
    }
}

#[test]
fn a_resolution_names_people_in_full() {
    let mut audit = decided();
    let [lead, deputy] = ["Anne-Marie", "Jean-Baptiste"].map(|first| format!("{first} {}", "de la Tour ".repeat(9)));
    let [lead, deputy] = [lead.trim(), deputy.trim()];
    audit.people = vec![
        Person { name: lead.into(), roles: [Role::It].into(), ..Person::default() },
        Person { name: deputy.into(), deputies: [Role::It].into(), ..Person::default() },
    ];
    for language in Language::ALL {
        let words = Words::of(language);
        let [summary, resolution, _, _] = pack(&audit, NAME, language);
        let names = [("lead", Arg::Text(lead)), ("deputy", Arg::Text(deputy))];
        has(&resolution, &words.tell("resolution-appoints", &names));
        assert!(!texts(&summary).join("\n").contains(lead), "{language:?}: a page read aloud cuts a long name.");
    }
}

#[test]
fn the_day_of_the_vote_is_told_once_it_is_known() {
    let mut audit = decided();
    for language in Language::ALL {
        let words = Words::of(language);
        let (dots, body) = (words.say("dots-short"), words.say("decides-board"));
        let voted = |date: &str| words.tell("message-voted", &[("date", Arg::Text(date)), ("body", Arg::Text(&body))]);
        let [_, _, message, _] = pack(&audit, NAME, language);
        has(&message, &voted(&dots));
        let vote = FollowUp { state: Progress::Done, on: day(2026, 12, 14) };
        audit.follow_up.insert(ActionId::from(VOTE), vote);
        let date = words.date(2026, 12, 14);
        let [summary, _, message, _] = pack(&audit, NAME, language);
        has(&message, &voted(&date));
        let points = words.say("summary-points");
        let told = [("date", Arg::Text(&date)), ("body", Arg::Text(&body)), ("points", Arg::Text(&points))];
        has(&summary, &words.tell("summary-voted", &told));
        audit.follow_up.insert(ActionId::from(VOTE), FollowUp { state: Progress::Doing, ..vote });
        let [_, _, message, _] = pack(&audit, NAME, language);
        has(&message, &voted(&dots));
        audit.follow_up.clear();
    }
}

#[test]
fn the_minutes_have_a_line_for_each_point_and_each_review() {
    for language in Language::ALL {
        let words = Words::of(language);
        let [_, _, _, minutes] = pack(&example(), NAME, language);
        for id in ["adopts", "appoints", "prefers", "means", "reviews", "protects"] {
            has(&minutes, &words.say(&format!("vote-point-{id}")));
        }
        for (year, month) in [(2027, 1), (2027, 3), (2027, 6), (2027, 12)] {
            has(&minutes, &words.date(year, month, 1));
        }
        for id in ["minutes-present", "minutes-excused", "minutes-proxies", "minutes-quorum", "signature-secretary"] {
            has(&minutes, &words.tell("label", &[("name", Arg::Text(&words.say(id)))]));
        }
    }
}

#[test]
fn the_numbers_of_the_pack_are_the_same_in_every_language_and_no_id_is_shown() {
    for audit in [example(), decided(), uniform(Length::Full, Spirit::Unknown)] {
        let french = pack(&audit, NAME, Language::Fr);
        for language in Language::ALL {
            for (own, other) in pack(&audit, NAME, language).iter().zip(&french) {
                assert_eq!(
                    numbers(own),
                    numbers(other),
                    "“{}” in {language:?} has the numbers of the French.",
                    own.title
                );
                let ids: Vec<_> = texts(own).into_iter().filter(|text| is_id(text)).collect();
                assert!(ids.is_empty(), "“{}” in {language:?} shows {ids:?}.", own.title);
            }
        }
    }
}

/// The numbers of a document, without the signs that part thousands, in their order of size.
fn numbers(document: &Document) -> Vec<u64> {
    let text = texts(document).join(" ").replace(['\u{a0}', '\u{202f}', '.', ','], "");
    let found = text.split(|letter: char| !letter.is_ascii_digit()).filter(|digits| !digits.is_empty());
    let mut numbers: Vec<u64> = found.map(|digits| digits.parse().expect("digits are a number")).collect();
    numbers.sort_unstable();
    numbers
}

/// The example, with a chat that is replaced and a tool that is kept.
fn decided() -> Audit {
    let mut audit = example();
    // Nothing else needs WhatsApp: it is closed.
    audit.tools.retain(|tool| tool.need == *"chat" || tool.product != *"whatsapp");
    audit.answers.retain(|question, _| *question != *"INV-11");
    let successor = Successor { by: "signal".into(), running: Operator::Vendor, host: None };
    audit.decisions = [
        ("chat".into(), Decision::of(Verdict::Replace(successor))),
        ("social-media".into(), Decision::of(Verdict::Keep)),
    ]
    .into();
    audit
}

/// The example with what its board decided: one tool for three needs is left for one of them.
fn two_needs() -> Audit {
    let mut audit = example();
    // So many hours that all of it fits into the year.
    audit.capacity.hours_per_month = Some(60);
    let hosted = |by: &str| Successor { by: by.into(), running: Operator::EthicalHost, host: None };
    audit.decisions = [
        ("office-suite".into(), Decision::of(Verdict::Keep)),
        ("member-management".into(), Decision::of(Verdict::Keep)),
        ("file-storage".into(), Decision::of(Verdict::Replace(hosted("nextcloud")))),
        ("accounting".into(), Decision::of(Verdict::Replace(hosted("paheko")))),
    ]
    .into();
    audit
}

/// The month in which an action begins.
fn closing(year: &Plan, id: &ActionId) -> Month {
    year.actions.iter().find(|action| action.id == *id).map(|action| action.start).expect("it stands in the year")
}

/// The name of a product, as it is said aloud.
fn spoken(words: &Words, product: &str) -> String {
    let name = paper::name::tool(rumb_content::catalogue(), product, words);
    name.split(" (").next().unwrap_or(&name).to_owned()
}

fn planned(audit: &Audit) -> Plan {
    plan(Reading::new(rumb_content::questionnaire(), audit), rumb_content::catalogue(), day(2026, 12, 1))
}

fn said(words: &Words, month: Month) -> String {
    words.month_year(month.year(), month.number())
}

pub fn has(document: &Document, text: &str) {
    let told = texts(document);
    assert!(told.iter().any(|own| own == text), "“{}” should say “{text}”: {told:#?}", document.title);
}

pub fn lacks(document: &Document, text: &str) {
    assert!(!texts(document).iter().any(|own| own == text), "“{}” should not say “{text}”.", document.title);
}
