//! The documents of an audit, made of the shipped content and written as PDF.

mod audit;
mod calendar;
mod followed;
mod known;
mod neighbour;
mod pack;
mod page;
mod people;
mod rules;
mod table;
mod told;
mod year;

use audit::{Papers, Spirit, day, example, language_of, papers, papers_of, runs, tables, uniform};
use rumb_engine::answer::{Answer, Audit, Value};
use rumb_engine::autonomy::autonomy;
use rumb_engine::catalogue::{Action, HoursRange};
use rumb_engine::condition::Reading;
use rumb_engine::id::SoftwareId;
use rumb_engine::maturity::shown;
use rumb_engine::plan::{Extent, plan};
use rumb_engine::questionnaire::{Length, Role};
use rumb_engine::recommendation::recommendations;
use rumb_engine::sheet::{FindOut, FirstAction, Sheet, Strength};
use rumb_engine::workshop::{Round, Vote, Way, reveal};
use rumb_locale::{Arg, Language, Words};
use rumb_report::document::{Block, Document, Paragraph};
use rumb_report::paper::{self, Occasion, SheetInput};
use rumb_report::{html, pdf, plain};
use std::cmp::Reverse;
use std::path::PathBuf;

const NAME: &str = "Les Amis du Lac";

/// Writes a document, keeps it for the eye, and says how many pages it has.
fn pages(name: &str, document: &Document, language: Language) -> usize {
    let words = Words::of(language);
    let bytes = pdf::write(document, &paper::furniture(&words)).expect("the document should be written");
    let page = html::write(document, &paper::page_words(&words));
    let said = plain::write(document, &paper::plain_words(&words));
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("paper");
    std::fs::create_dir_all(&folder).expect("the folder should be made");
    for (ending, bytes) in [("pdf", bytes.as_slice()), ("html", page.as_bytes()), ("txt", said.as_bytes())] {
        let path = folder.join(format!("{name}-{}.{ending}", language.code()));
        std::fs::write(path, bytes).expect("the file should be kept");
    }
    pdf::check(&bytes, document).expect("the file should say what the document says").pages
}

fn flash() -> Vec<(&'static str, Audit)> {
    let spirits = [
        ("lowest", Spirit::Lowest),
        ("highest", Spirit::Highest),
        ("mixed", Spirit::Mixed),
        ("unknown", Spirit::Unknown),
    ];
    let uniform = spirits.map(|(name, spirit)| (name, uniform(Length::Flash, spirit)));
    std::iter::once(("example", example())).chain(uniform).collect()
}

#[test]
fn the_sheet_of_every_audit_has_one_page_in_every_language() {
    for (name, audit) in flash() {
        for language in Language::ALL {
            let Papers { sheet, .. } = papers(&audit, NAME, language);
            let found = pages(&format!("sheet-{name}"), &sheet, language);
            assert_eq!(found, 1, "The sheet of {name} in {language:?} should have one page.");
        }
    }
}

#[test]
fn the_sheet_has_one_page_even_with_the_longest_words_of_the_content() {
    let (questionnaire, catalogue) = (rumb_content::questionnaire(), rumb_content::catalogue());
    for language in Language::ALL {
        let words = Words::of(language);
        let length = |id: String| words.find(&id, &[]).map_or(0, |found| found.text.chars().count());
        let scored: Vec<_> = questionnaire.questions.iter().filter(|question| question.scoring.is_some()).collect();
        let longest = |attribute: &str| {
            let mut ids: Vec<_> = scored.iter().map(|question| question.id.clone()).collect();
            ids.sort_by_key(|id| Reverse(length(format!("{}.{attribute}", paper::name::question(id)))));
            ids
        };
        let mut actions: Vec<&Action> = catalogue.actions.iter().collect();
        actions.sort_by_key(|action| {
            let id = paper::name::action(&action.id);
            Reverse(
                length(id.clone()) + length(format!("{id}.done")) + length(paper::name::role(action.owner).to_owned()),
            )
        });
        let first = |action: &&Action| FirstAction {
            id: action.id.clone(),
            extent: Extent::Full,
            hours: 12,
            attend: None,
            cost_eur: [100, 120],
            owner_role: action.owner,
            reasons: Vec::new(),
        };
        let strength = |question: &_| Strength { question: Clone::clone(question), level: 4 };
        let call = catalogue.actors.iter().max_by_key(|actor| {
            actor.name.len() + actor.place.as_ref().map_or(0, String::len) + length(format!("actor-{}.ask", actor.id))
        });
        let sheet = Sheet {
            strengths: longest("strength").iter().take(3).map(strength).collect(),
            settle: longest("gap").into_iter().take(4).collect(),
            actions: actions.iter().take(5).map(first).collect(),
            find_out: longest("find-out").into_iter().map(|question| FindOut { question, whom: Role::It }).collect(),
            call: call.map(|actor| actor.id.clone()),
            review: day(2027, 9, 22),
            missing_hours: 0,
        };
        let audit = uniform(Length::Flash, Spirit::Unknown);
        let reading = Reading::new(questionnaire, &audit);
        let association = "Association pour la sauvegarde du patrimoine et de l’environnement du pays des lacs";
        let input = SheetInput {
            association,
            date: day(2026, 9, 22),
            today: day(2026, 9, 22),
            reading,
            catalogue,
            sheet: &sheet,
            neighbours: &[],
        };
        let found = pages("sheet-longest", &paper::sheet(&input, &words), language);
        assert_eq!(found, 1, "The longest sheet in {language:?} should have one page.");
    }
}

#[test]
fn the_plan_of_a_micro_association_has_twelve_pages_at_most() {
    let mut cases = vec![("example".to_owned(), example())];
    for length in [Length::Standard, Length::Full] {
        for spirit in [Spirit::Lowest, Spirit::Mixed, Spirit::Unknown, Spirit::Highest] {
            cases.push((format!("{length:?}-{spirit:?}").to_lowercase(), uniform(length, spirit)));
        }
    }
    for (name, audit) in cases {
        for language in Language::ALL {
            let found = pages(&format!("plan-{name}"), &papers(&audit, NAME, language).plan, language);
            assert!(found <= 12, "The plan {name} in {language:?} has {found} pages, twelve at most are wanted.");
        }
    }
}

#[test]
fn the_annex_of_the_example_is_written_in_every_language() {
    for language in Language::ALL {
        let found = pages("annex-example", &papers(&example(), NAME, language).annex, language);
        assert!(found > 1, "The annex in {language:?} should hold more than a page.");
    }
}

#[test]
fn the_annex_tells_where_a_room_disagreed_and_nothing_where_it_agreed() {
    let mut audit = example();
    let texts = |audit: &Audit| -> Vec<String> {
        let annex = papers(audit, NAME, Language::Fr).annex;
        annex.parts().into_iter().filter_map(|part| part.text).collect()
    };
    let title = Words::of(Language::Fr).say("room-disagreed");
    let mut vote = |cards: &str, dissent: Option<&str>| {
        let votes = Way::Cards.read(cards, &[0, 1, 2, 3, 4]).expect("these are cards");
        let seen = reveal(&[(None, votes)].into());
        let consensus = dissent.is_none().then_some(Vote::Level(2));
        let round = Round { seen, taken: 1, consensus, dissent: dissent.map(str::to_owned) };
        audit.answers.extend(round.answer().map(|answer| ("CON-01".into(), answer)));
        audit.rounds.insert("CON-01".into(), round);
        texts(&audit)
    };
    assert!(!vote("222", None).contains(&title), "Where all agree there is nothing to tell.");
    let told = vote("0 0 4 4", Some("On copie tout le lundi."));
    assert!(told.contains(&title), "Where they do not, the annex has a part about it.");
    let said = told.iter().find(|text| text.contains("On copie tout le lundi.")).expect("It quotes the other opinion.");
    // Paper has narrower blanks than the message.
    let bare = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let review = Words::of(Language::Fr).say("room-review");
    assert!(bare(said).contains(&bare(&review)), "It says that it is to be reviewed: {said}");
}

/// Whether a text looks like the id of a message.
fn is_id(text: &str) -> bool {
    let allowed =
        |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-' || letter == '.';
    text.contains('-') && text.starts_with(|letter: char| letter.is_ascii_lowercase()) && text.chars().all(allowed)
}

#[test]
fn no_document_shows_the_id_of_a_message() {
    for (name, audit) in [("example", example()), ("unknown", uniform(Length::Full, Spirit::Unknown))] {
        for language in Language::ALL {
            let Papers { sheet, plan, annex, place, .. } = papers(&audit, NAME, language);
            for run in [sheet, plan, annex, place].iter().flat_map(runs).filter(|run| run.target.is_none()) {
                let is_data = rumb_content::catalogue().hosts.iter().any(|host| host.name == run.text);
                assert!(is_data || !is_id(&run.text), "{name} in {language:?} shows the id {}.", run.text);
            }
        }
    }
}

#[test]
fn words_of_another_language_say_so() {
    let audit = example();
    for language in Language::ALL {
        let words = Words::of(language);
        let Papers { sheet, plan, annex, place, .. } = papers(&audit, NAME, language);
        let runs: Vec<_> = [sheet, plan, annex, place].iter().flat_map(runs).collect();
        for action in &rumb_content::catalogue().actions {
            let title = words.find(&paper::name::action(&action.id), &[]).expect("every action should have a title");
            let marked = (title.language != language).then(|| language_of(title.language));
            for run in runs.iter().filter(|run| run.text == title.text) {
                assert_eq!(run.language, marked, "{} should say its language in {language:?}.", run.text);
            }
        }
    }
}

#[test]
fn the_short_text_that_never_leaves_the_file_is_in_no_document() {
    let audit = uniform(Length::Full, Spirit::Mixed);
    let Papers { sheet, plan, annex, place, .. } = papers(&audit, NAME, Language::Fr);
    for document in [sheet, plan, annex, place] {
        let said = document.parts().iter().any(|part| part.text.as_ref().is_some_and(|text| text.contains("75011")));
        assert!(!said, "The postcode should not stand in “{}”.", document.title);
    }
}

#[test]
fn the_sheet_of_a_place_tells_the_public_what_is_offered_and_partners_the_rest() {
    let mut audit = uniform(Length::Full, Spirit::Mixed);
    let mut answer = |id: &str, value: Value| audit.answers.insert(id.into(), Answer::Answered(value));
    answer("PRF-11", Value::Word("yes".into()));
    answer("PLA-03", Value::Word("mardi, 14 h à 18 h\njeudi, 9 h à 12 h".into()));
    answer("PLA-04", Value::Table([("laptops".into(), 7), ("tablets".into(), 0), ("out-of-order".into(), 3)].into()));
    answer("PLA-13", Value::Number(3));
    let place = papers(&audit, NAME, Language::Fr).place;
    let said: Vec<_> = place.parts().into_iter().filter_map(|part| part.text).collect();
    let at = |text: &str| said.iter().position(|one| one.contains(text));
    let partners = at("Pour nos partenaires").expect("There is a part for partners.");
    for public in [NAME, "mardi, 14 h à 18 h", "jeudi, 9 h à 12 h", "Ordinateurs portables – 7", "Notre aide"] {
        assert!(at(public).is_some_and(|place| place < partners), "“{public}” stands in the part for the public.");
    }
    assert!(at("Tablettes").is_none(), "What is not there is not told.");
    assert!(at("en panne aujourd’hui").is_none(), "The public is not told of broken machines.");
    for (id, none) in [("PLA-01", "Rien de cela"), ("PLA-07", "Aucune de celles-ci")] {
        let mut empty = audit.clone();
        empty.answers.insert(id.into(), Answer::Answered(Value::Options(["none".into()].into())));
        let place = papers(&empty, NAME, Language::Fr).place;
        let is_said = place.parts().into_iter().any(|part| part.text.is_some_and(|text| text == none));
        assert!(!is_said, "“{none}” tells nothing of {id} without its list.");
    }
    let reading = Reading::new(rumb_content::questionnaire(), &audit);
    assert!(paper::has_place(reading), "The sheet can be made once something is told of the place.");
    audit.answers.retain(|id, _| !id.as_str().starts_with("PLA"));
    let reading = Reading::new(rumb_content::questionnaire(), &audit);
    assert!(paper::is_place(reading) && !paper::has_place(reading), "Nothing told of the place makes no sheet.");
    for (id, no) in [("PRF-11", "no"), ("PRF-03", "sport")] {
        audit.answers.insert(id.into(), Answer::Answered(Value::Word(no.into())));
    }
    let reading = Reading::new(rumb_content::questionnaire(), &audit);
    assert!(!paper::is_place(reading), "Who receives no public around computers is not asked.");
}

#[test]
fn documents_bear_the_date_of_the_audit_and_count_from_the_day_they_are_made() {
    let occasion = Occasion {
        association: NAME,
        audited: day(2026, 3, 5),
        today: day(2026, 11, 20),
        start: day(2027, 2, 1),
        neighbours: &[],
        named: |_| Default::default(),
    };
    let papers = papers_of(&example(), rumb_content::catalogue(), occasion, Language::En);
    let Papers { sheet, plan, annex, place, .. } = papers;
    for document in [&sheet, &plan, &annex, &place] {
        let said = format!("{} {}", texts(document).join(" "), document.footer);
        assert!(said.contains("5 March 2026"), "“{}” should bear the date of the audit.", document.title);
        assert!(!said.contains("20 November 2026"), "“{}” should not change with the day.", document.title);
    }
    assert!(texts(&sheet).join(" ").contains("20 December 2026"), "The sheet is looked at again a month from today.");
}

#[test]
fn a_deep_area_under_way_is_said_not_to_count_yet() {
    let questionnaire = rumb_content::questionnaire();
    let mut audit = uniform(Length::Standard, Spirit::Mixed);
    audit.deep.insert("RES".into());
    while !shown(questionnaire, &audit).is_without_deep(&audit) {
        let first = audit.answers.keys().find(|id| id.as_str().starts_with("RES")).cloned();
        audit.answers.remove(&first.expect("A deep area under way is left out at some point."));
    }
    let missing = i64::try_from(shown(questionnaire, &audit).missing.len()).expect("a small number");
    for language in Language::ALL {
        let said = Words::of(language).tell("results-deep-open", &[("count", Arg::Number(missing))]);
        let told = texts(&papers(&audit, NAME, language).plan);
        assert!(told.contains(&said), "The cover should say “{said}”.");
    }
}

#[test]
fn every_action_of_the_demand_is_told_somewhere() {
    let (questionnaire, catalogue) = (rumb_content::questionnaire(), rumb_content::catalogue());
    for audit in [example(), uniform(Length::Full, Spirit::Lowest)] {
        let found = plan(Reading::new(questionnaire, &audit), catalogue, day(2026, 12, 1));
        let told = papers(&audit, NAME, Language::Fr);
        let (road_map, annex) = (texts(&told.plan), texts(&told.annex));
        let words = Words::of(Language::Fr);
        let planned =
            found.actions.iter().filter(|action| action.extent != Extent::FindOut).map(|action| (&action.id, &annex));
        let waiting = found
            .next_year
            .iter()
            .filter(|action| action.extent != Extent::FindOut)
            .map(|action| (&action.id, &road_map));
        let refused = found.not_proposed.iter().map(|action| (&action.id, &road_map));
        for (id, place) in planned.chain(waiting).chain(refused) {
            let title = words.say(&paper::name::action(id));
            assert!(place.contains(&title), "{id} should be told: {title}.");
        }
    }
}

#[test]
fn the_figures_are_the_same_in_every_language() {
    let figures = |language: Language| -> Vec<String> {
        let annex = papers(&example(), NAME, language).annex;
        let rows = tables(&annex).take(1).flat_map(|table| &table.rows).flat_map(|row| row.iter().skip(2));
        let text = |cell: &rumb_report::document::Cell| -> String {
            cell.phrases.iter().flat_map(|phrase| &phrase.runs).map(|run| run.text.as_str()).collect()
        };
        let digits =
            |text: String| text.replace(',', ".").chars().filter(|c| c.is_ascii_digit() || *c == '.').collect();
        rows.map(text).map(digits).collect()
    };
    let french = figures(Language::Fr);
    assert!(french.iter().any(|figure| figure.contains('.')), "The figures should have their decimal.");
    for language in Language::ALL {
        assert_eq!(figures(language), french, "The figures in {language:?} should be those in French.");
    }
}

#[test]
fn strengths_stand_first() {
    let Papers { sheet, plan, .. } = papers(&example(), NAME, Language::Fr);
    let words = Words::of(Language::Fr);
    for document in [sheet, plan] {
        let texts = texts(&document);
        let place = |id: &str| texts.iter().position(|text| *text == words.say(id));
        let (strengths, settle) = (place("results-strengths"), place("results-settle"));
        assert!(strengths.is_some() && strengths < settle, "“{}” should begin with strengths.", document.title);
    }
}

#[test]
fn the_annex_tells_each_reason_of_a_need_and_the_sum_of_them() {
    let mut audit = example();
    audit.wishes = vec!["video-hosting".into()];
    let (catalogue, reading) = (rumb_content::catalogue(), Reading::new(rumb_content::questionnaire(), &audit));
    let advised = recommendations(reading, catalogue, autonomy(reading, catalogue).as_ref(), day(2026, 12, 1));
    for language in Language::ALL {
        let (words, annex) = (Words::of(language), texts(&papers(&audit, NAME, language).annex));
        let no_tool = words.tell("formula-need.no-tool", &[("points", Arg::Number(12))]);
        assert!(annex.contains(&no_tool), "The annex in {language:?} says: {no_tool}");
        let from = annex.iter().position(|text| *text == words.say("annex-needs")).expect("needs should have a title");
        let mut rest = &annex[from..];
        for advice in &advised {
            let named = words.say(&format!("need-{}", advice.need));
            let at = rest.iter().position(|text| *text == named).expect("each need should have its row");
            rest = &rest[at + 1..];
            assert_eq!(rest[0], advice.strength.to_string(), "“{named}” in {language:?} has its sum.");
            for reason in &advice.reasons {
                let points = words.tell("number-points", &[("count", Arg::Number(reason.strength()))]);
                let at = rest.iter().position(|text| *text == points).expect("each reason should have its points");
                rest = &rest[at + 1..];
            }
        }
        assert!(annex.contains(&words.say("need-reason-wish")), "The annex in {language:?} tells the wish.");
    }
}

#[test]
fn the_annex_sets_aside_only_software_that_no_way_of_running_saves() {
    let (audit, words, catalogue) = (example(), Words::of(Language::En), rumb_content::catalogue());
    let reading = Reading::new(rumb_content::questionnaire(), &audit);
    let advice = recommendations(reading, catalogue, autonomy(reading, catalogue).as_ref(), day(2026, 11, 22));
    let (saved, lost): (Vec<_>, Vec<_>) =
        advice.iter().flat_map(|advice| &advice.refused).partition(|refused| !refused.other_ways.is_empty());
    let annex = papers(&audit, NAME, Language::En).annex;
    let title = words.say("advice-refused");
    let runs = annex.blocks.iter().filter_map(|block| {
        let Block::Paragraph(Paragraph { phrase, .. }) = block else { return None };
        phrase.runs.first().is_some_and(|first| first.text == title).then_some(&phrase.runs)
    });
    let told: Vec<&str> = runs.flatten().flat_map(|run| run.text.split(", ")).collect();
    assert!(!saved.is_empty() && !lost.is_empty(), "The example should have software of both kinds.");
    let name = |software: &SoftwareId| catalogue.tool_name(software.as_str()).expect("it should have a name");
    for refused in &lost {
        assert!(told.contains(&name(&refused.software)), "{} should be told with its gate.", refused.software);
    }
    for refused in saved.iter().filter(|saved| lost.iter().all(|lost| lost.software != saved.software)) {
        assert!(!told.contains(&name(&refused.software)), "{} passes in another way of running.", refused.software);
    }
}

#[test]
fn a_low_answer_comes_with_a_first_step_and_hard_words_are_explained_at_the_end() {
    let audit = example();
    let reading = Reading::new(rumb_content::questionnaire(), &audit);
    for language in Language::ALL {
        let (words, told) = (Words::of(language), texts(&papers(&audit, NAME, language).annex));
        for question in reading.asked().filter(|question| question.scoring.is_some()) {
            let step = words.say(&format!("question-{}.improve", question.id.as_str().to_lowercase()));
            let is_told = told.iter().any(|text| text.contains(&step));
            assert_eq!(is_told, reading.worth(question).is_low(), "{} in {language:?}", question.id);
        }
        let backup = words.say("word-backup.meaning");
        assert!(told.contains(&backup), "What a backup is stands in the annex in {language:?}.");
    }
}

#[test]
fn the_plan_says_whom_its_changes_leave_out_and_whom_to_mix_in_its_trainings() {
    for language in Language::ALL {
        let (words, mut audit) = (Words::of(language), example());
        let said = |audit: &Audit| texts(&papers(audit, NAME, language).plan).join("\n");
        let told = ["no-email", "age"].map(|id| words.say(&format!("barrier-{id}.path")));
        let mix = words.tell("mix-pairs", &[("minutes", Arg::Number(90)), ("shared", Arg::Number(30))]);
        let whole = said(&audit);
        assert!(told.iter().chain([&mix]).all(|text| whole.contains(text)), "{language:?}: the plan says all of it");
        audit.capacity.without_email_percent = None;
        audit.answers.remove("PRF-09");
        assert!(!told.iter().any(|text| said(&audit).contains(text)), "{language:?}: nobody is left out");
    }
}

#[test]
fn a_training_under_an_hour_is_told_in_minutes() {
    let cases =
        [(0.33, 0.33, "20 min"), (0.25, 0.5, "30 min"), (1.0, 1.0, "1 h"), (1.5, 1.5, "1 h 30"), (2.0, 3.0, "2 à 3 h")];
    for (from, to, expected) in cases {
        let told = paper::name::training_length(HoursRange { from, to }, &Words::of(Language::Fr));
        assert_eq!(told.replace(['\u{a0}', '\u{202f}'], " "), expected, "{from} to {to} hours should be told so.");
    }
}

#[test]
fn the_same_audit_gives_the_same_documents() {
    let (one, two) = (papers(&example(), NAME, Language::Ro), papers(&example(), NAME, Language::Ro));
    assert_eq!(one.plan, two.plan, "The plan should not change by itself.");
    assert_eq!(one.annex, two.annex, "The annex should not change by itself.");
}

fn texts(document: &Document) -> Vec<String> {
    runs(document).into_iter().map(|run| run.text).collect()
}
