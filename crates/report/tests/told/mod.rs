//! The annex for a funder and the page on the project of the association: they say what was answered and written, and no more.

use crate::audit::{Spirit, day, example, told, uniform};
use crate::{NAME, is_id, texts};
use rumb_engine::answer::{
    Answer, Audit, Decision, FollowUp, Operator, Person, Progress, Successor, Tool, Value, Verdict,
};
use rumb_engine::catalogue::StageKind;
use rumb_engine::condition::Reading;
use rumb_engine::funder::{Line, State, lines};
use rumb_engine::plan::{Plan, plan};
use rumb_engine::questionnaire::{Form, Length};
use rumb_locale::{Arg, Language, Words};
use rumb_report::document::{Block, Document, Marker};
use std::collections::BTreeSet;

/// Words that people typed, each at another place.
const TYPED: [&str; 5] = ["Quatsch-eins", "Quatsch-zwei", "Quatsch-drei", "Quatsch-vier", "Quatsch-fuenf"];

#[test]
fn each_criterion_is_told_with_its_state_its_questions_and_the_words_of_the_answer() {
    let cases = [example(), uniform(Length::Standard, Spirit::Mixed), uniform(Length::Full, Spirit::Unknown)];
    let mut seen = BTreeSet::new();
    for audit in cases {
        let reading = Reading::new(rumb_content::questionnaire(), &audit);
        let lines = lines(reading, &rumb_content::catalogue().criteria);
        for language in Language::ALL {
            let words = Words::of(language);
            let [funder, _] = told(&audit, NAME, language);
            let rows = rows(&funder);
            let listed = listed(&funder);
            for line in &lines {
                seen.insert(line.state);
                let name = words.say(&format!("funder-{}", line.criterion.id));
                let row = rows.iter().find(|row| row[0].first() == Some(&name));
                let is_listed = listed.iter().any(|item| item.starts_with(&name));
                assert_eq!(
                    (row.is_some(), is_listed),
                    (line.state != State::NotAsked, line.state == State::NotAsked),
                    "{name}"
                );
                let Some([_, state, evidence]) = row.map(Vec::as_slice) else { continue };
                let expected = serde_json::to_value(line.state).expect("a state is a word");
                let expected = words.say(&format!("funder-state-{}", expected.as_str().unwrap_or_default()));
                assert_eq!(state[0], expected, "{name} in {language:?}");
                assert_eq!(evidence.len(), line.questions.len(), "{name} names each of its questions");
                check_evidence(&audit, line, evidence, &words);
            }
        }
    }
    let asked = [State::Met, State::NotMet, State::Unknown, State::LeftOut, State::NotConcerned, State::NotAsked];
    assert!(asked.iter().all(|state| seen.contains(state)), "all are met with: {seen:?}");
}

/// Each question stands there with the level that was chosen.
fn check_evidence(audit: &Audit, line: &Line<'_>, evidence: &[String], words: &Words) {
    let reading = Reading::new(rumb_content::questionnaire(), audit);
    for (question, told) in line.questions.iter().zip(evidence) {
        let id = format!("question-{}", question.id).to_lowercase();
        assert!(told.starts_with(&words.say(&id)), "{told} begins with its question");
        let Some(Answer::Answered(Value::Number(level))) = audit.answers.get(&question.id) else { continue };
        let is_level = matches!(question.form, Form::Level { .. }) && reading.is_asked(question);
        let level = words.say(&format!("{id}.level-{level}"));
        assert_eq!(told.contains(&level), is_level, "“{told}” and the answer “{level}”");
    }
}

#[test]
fn a_funder_reads_nothing_that_people_typed_and_nobody_by_name() {
    let mut audit = example();
    let [here, postcode, sentence, tool, person] = TYPED;
    audit.answers.insert("PRF-03".into(), Answer::Answered(Value::Word("library-telecentre".into())));
    audit.answers.insert("PLA-12".into(), Answer::Answered(Value::Word(here.into())));
    audit.answers.insert("PRF-18".into(), Answer::Answered(Value::Word(postcode.into())));
    let decision = Decision { sentence: Some(sentence.to_owned()), ..Decision::of(Verdict::Keep) };
    audit.decisions.insert("email".into(), decision);
    let named = Tool::named("member-management".into(), "other".into(), Operator::Unknown);
    audit.tools.push(Tool { name: Some(tool.to_owned()), ..named });
    audit.people.push(Person { name: person.to_owned(), roles: BTreeSet::new(), deputies: BTreeSet::new() });
    for language in Language::ALL {
        let [funder, project] = told(&audit, NAME, language);
        let said = texts(&funder).join("\n");
        assert_eq!(TYPED.iter().find(|word| said.contains(**word)), None, "{language:?}");
        let said = texts(&project).join("\n");
        let quoted: Vec<_> = TYPED.iter().filter(|word| said.contains(**word)).copied().collect();
        assert_eq!(quoted, [here, sentence], "{language:?}: the board’s own words alone are quoted");
    }
}

#[test]
fn the_words_of_the_board_are_quoted_as_they_are_and_lines_stand_where_there_are_none() {
    let none = example();
    let mut some = example();
    let written = "  Mieux travailler ensemble, « à notre rythme » ; pas plus vite !";
    let keep = |sentence: &str| Decision { sentence: Some(sentence.to_owned()), ..Decision::of(Verdict::Keep) };
    some.decisions = [("email".into(), keep(written)), ("chat".into(), Decision::of(Verdict::NotNow))].into();
    for language in Language::ALL {
        let words = Words::of(language);
        let label = |id: &str| words.tell("label", &[("name", Arg::Text(&words.say(id)))]);
        let blanks = |document: &Document| {
            texts(document).iter().filter(|text| AIMS.iter().any(|id| label(id) == **text)).count()
        };
        let [_, page] = told(&none, NAME, language);
        assert_eq!(blanks(&page), 3, "{language:?}: nobody wrote anything");
        assert!(texts(&page).contains(&words.say("project-words-none")), "{language:?}: it says so");
        let [_, page] = told(&some, NAME, language);
        assert_eq!(blanks(&page), 1, "{language:?}: a line stays for the aim");
        let quote = words.tell("decided-sentence", &[("sentence", Arg::Text(written))]);
        assert_eq!(
            texts(&page).iter().filter(|text| **text == quote).count(),
            1,
            "{language:?}: letter by letter, once"
        );
    }
}

const AIMS: [&str; 3] = ["project-aim", "project-change", "project-keep"];

#[test]
fn what_is_wanted_stands_with_its_steps_or_among_what_is_left_out() {
    let mut audit = example();
    audit.capacity.hours_per_month = Some(40);
    audit.tools.retain(|tool| tool.need == *"chat" || tool.product != *"whatsapp");
    let successor = Successor { by: "signal".into(), running: Operator::Vendor, host: None };
    audit.decisions = [
        ("chat".into(), Decision::of(Verdict::Replace(successor))),
        ("social-media".into(), Decision::of(Verdict::Keep)),
        ("website".into(), Decision::of(Verdict::NotNow)),
    ]
    .into();
    let ticked = ["backup", "voting"].map(Into::into).to_vec();
    audit.answers.insert("PRF-15".into(), Answer::Answered(Value::Options(ticked)));
    audit.answers.insert("COL-07".into(), Answer::Answered(Value::Number(4)));
    audit.importance.insert("PRO".into(), 5);
    let year = planned(&audit);
    let moved =
        year.made.iter().find(|made| made.need == *"chat" && made.stage == StageKind::Pilot).expect("it is made");
    let first = year.actions.iter().find(|action| action.id == moved.id).expect("it fits");
    for language in Language::ALL {
        let words = Words::of(language);
        let [_, page] = told(&audit, NAME, language);
        let (rows, left) = (rows(&page), listed(&page));
        let option = |need: &str| words.say(&format!("question-prf-15.option-{need}"));
        let row = |name: String| rows.iter().find(|row| row[0].first() == Some(&name));
        let chat =
            row(words.say("need-chat")).unwrap_or_else(|| panic!("{language:?}: the change has its steps: {rows:?}"));
        let month = words.month_year(first.start.year(), first.start.number());
        assert!(chat[1].iter().any(|step| step.contains(&month)), "{language:?}: {month} in {chat:?}");
        assert!(chat[0][1].contains("Signal"), "{language:?}: as it was decided: {chat:?}");
        assert!(row(option("backup")).is_some(), "{language:?}: the wish stands in the words of the profile: {rows:?}");
        assert!(row(words.say("area-pro")).is_some(), "{language:?}: what is essential has steps: {rows:?}");
        let why = words.say("project-left-nothing");
        let voting = option("voting");
        assert!(row(voting.clone()).is_none(), "{language:?}: {voting} has no step");
        let is_left = left.iter().any(|item| item.contains(&voting) && item.ends_with(&why));
        assert!(is_left, "{language:?}: {voting} is left out: {left:?}");
        for (need, verdict) in [("social-media", "project-kept"), ("website", "project-not-now")] {
            let name = words.say(&format!("need-{need}"));
            assert!(row(name.clone()).is_none(), "{language:?}: {name} is to stay, and asks for no step");
            assert!(!left.iter().any(|item| item.starts_with(&name)), "{language:?}: nor is {name} left out: {left:?}");
            let label = words.tell("label", &[("name", Arg::Text(&words.say(verdict)))]);
            let said = texts(&page);
            let at =
                said.iter().position(|text| *text == label).unwrap_or_else(|| panic!("{language:?}: {label} {said:?}"));
            assert!(said[at..].iter().take(3).any(|text| *text == name), "{language:?}: {name} stays as decided");
        }
    }
}

#[test]
fn a_step_stands_there_only_for_an_answer_of_its_want() {
    let mut audit = example();
    let ticked = ["backup"].map(Into::into).to_vec();
    audit.answers.insert("PRF-15".into(), Answer::Answered(Value::Options(ticked)));
    let wanted = |audit: &Audit| {
        let [_, page] = told(audit, NAME, Language::Fr);
        rows(&page).len()
    };
    assert_eq!(wanted(&audit), 1, "low answers about backups have brought steps about");
    for question in rumb_content::questionnaire().questions.iter().filter(|one| one.needs.contains(&"backup".into())) {
        if let Form::Level { levels } = &question.form {
            let highest = levels.last().copied().unwrap_or_default().into();
            audit.answers.insert(question.id.clone(), Answer::Answered(Value::Number(highest)));
        }
    }
    assert_eq!(wanted(&audit), 0, "without them the wish has none");
}

#[test]
fn the_project_is_one_page_however_much_was_written_and_quotes_whole_sentences_alone() {
    let mut audit = uniform(Length::Full, Spirit::Lowest);
    audit.answers.insert("PRF-03".into(), Answer::Answered(Value::Word("library-telecentre".into())));
    let sentence =
        |place: usize| format!("Décision {place} : {}fin {place}", "nous en avons parlé longtemps ".repeat(16));
    audit.answers.insert("PLA-12".into(), Answer::Answered(Value::Word("Une chronique du quartier, ".repeat(22))));
    let needs: Vec<_> = rumb_content::catalogue().needs.iter().map(|need| need.id.clone()).take(30).collect();
    for (place, need) in needs.into_iter().enumerate() {
        let decision = Decision { sentence: Some(sentence(place)), ..Decision::of(Verdict::Keep) };
        audit.decisions.insert(need, decision);
    }
    let long = "Association pour la sauvegarde des métiers du pays des lacs ".repeat(3);
    for language in Language::ALL {
        let [_, page] = told(&audit, long.trim(), language);
        assert_eq!(crate::pages("project-long", &page, language), 1, "{language:?}");
        let said = texts(&page).join("\n");
        for place in 0..30 {
            let begins = said.contains(&format!("Décision {place} :"));
            assert_eq!(begins, said.contains(&sentence(place)), "{language:?}: sentence {place} is whole or not there");
        }
    }
}

#[test]
fn neither_shows_the_id_of_a_message() {
    for audit in [example(), uniform(Length::Full, Spirit::Unknown), uniform(Length::Standard, Spirit::Highest)] {
        for language in Language::ALL {
            for document in told(&audit, NAME, language) {
                let id = texts(&document).into_iter().find(|text| is_id(text));
                assert_eq!(id, None, "“{}” in {language:?}", document.title);
            }
        }
    }
}

/// The rows of all tables: cells, each with its lines.
fn rows(document: &Document) -> Vec<Vec<Vec<String>>> {
    let tables =
        document.blocks.iter().filter_map(|block| if let Block::Table(table) = block { Some(table) } else { None });
    let line =
        |phrase: &rumb_report::document::Phrase| phrase.runs.iter().map(|run| run.text.as_str()).collect::<String>();
    tables
        .flat_map(|table| &table.rows)
        .map(|row| row.iter().map(|cell| cell.phrases.iter().map(line).collect()).collect())
        .collect()
}

/// The items of the lists with bullets, each in one line.
fn listed(document: &Document) -> Vec<String> {
    let lists = document.blocks.iter().filter_map(|block| match block {
        Block::List(list) if list.marker == Marker::Bullet => Some(list),
        _ => None,
    });
    let item = |item: &rumb_report::document::Item| {
        item.blocks
            .iter()
            .map(|block| {
                if let Block::Paragraph(own) = block {
                    own.phrase.runs.iter().map(|run| run.text.as_str()).collect()
                } else {
                    String::new()
                }
            })
            .collect::<String>()
    };
    lists.flat_map(|list| &list.items).map(item).collect()
}

fn planned(audit: &Audit) -> Plan {
    plan(Reading::new(rumb_content::questionnaire(), audit), rumb_content::catalogue(), day(2026, 12, 1))
}

#[test]
fn a_change_that_is_done_is_left_out_because_it_is_done() {
    let mut audit = example();
    let new = Successor { by: "nextcloud".into(), running: Operator::EthicalHost, host: None };
    audit.decisions.insert("file-storage".into(), Decision::of(Verdict::Replace(new)));
    let reading = Reading::new(rumb_content::questionnaire(), &audit);
    let made = plan(reading, rumb_content::catalogue(), day(2026, 12, 1)).made;
    let done = FollowUp { state: Progress::Done, on: day(2026, 11, 20) };
    audit.follow_up.extend(made.into_iter().map(|one| (one.id, done)));
    for language in Language::ALL {
        let [_, project] = told(&audit, NAME, language);
        let said = texts(&project).join("\n");
        let done = Words::of(language).say("project-left-done");
        assert!(said.contains(&done), "it is said to be done in {language:?}:\n{said}");
    }
}
