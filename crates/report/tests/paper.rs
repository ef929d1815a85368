//! The documents of an audit, made of the shipped content and written as PDF.

mod audit;
mod page;

use audit::{Papers, Spirit, day, example, language_of, papers, runs, uniform};
use rumb_engine::answer::Audit;
use rumb_engine::catalogue::Action;
use rumb_engine::condition::Reading;
use rumb_engine::plan::{Extent, plan};
use rumb_engine::questionnaire::{Length, Role};
use rumb_engine::sheet::{FindOut, FirstAction, Sheet, Strength};
use rumb_locale::{Language, Words};
use rumb_report::document::{Block, Document};
use rumb_report::paper::{self, SheetInput};
use rumb_report::pdf;
use std::cmp::Reverse;
use std::path::PathBuf;

const NAME: &str = "Les Amis du Lac";

/// Writes a document, keeps it for the eye, and says how many pages it has.
fn pages(name: &str, document: &Document, language: Language) -> usize {
    let words = Words::of(language);
    let bytes = pdf::write(document, &paper::furniture(&words)).expect("the document should be written");
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("paper");
    std::fs::create_dir_all(&folder).expect("the folder should be made");
    std::fs::write(folder.join(format!("{name}-{}.pdf", language.code())), &bytes).expect("the file should be kept");
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
        let input = SheetInput { association, date: day(2026, 9, 22), reading, catalogue, sheet: &sheet };
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
fn no_document_shows_the_id_of_a_message() {
    let is_id = |text: &str| {
        let allowed =
            |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-' || letter == '.';
        text.contains('-') && text.starts_with(|letter: char| letter.is_ascii_lowercase()) && text.chars().all(allowed)
    };
    for (name, audit) in [("example", example()), ("unknown", uniform(Length::Full, Spirit::Unknown))] {
        for language in Language::ALL {
            let Papers { sheet, plan, annex } = papers(&audit, NAME, language);
            for run in [sheet, plan, annex].iter().flat_map(runs).filter(|run| run.target.is_none()) {
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
        let Papers { sheet, plan, annex } = papers(&audit, NAME, language);
        let runs: Vec<_> = [sheet, plan, annex].iter().flat_map(runs).collect();
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
    let Papers { sheet, plan, annex } = papers(&audit, NAME, Language::Fr);
    for document in [sheet, plan, annex] {
        let said = document.parts().iter().any(|part| part.text.as_ref().is_some_and(|text| text.contains("75011")));
        assert!(!said, "The postcode should not stand in “{}”.", document.title);
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
        let tables = annex.blocks.iter().filter_map(|block| match block {
            Block::Table(table) => Some(table),
            Block::Heading(_)
            | Block::Paragraph(_)
            | Block::List(_)
            | Block::Figure(_)
            | Block::Panel(_)
            | Block::Terms(_)
            | Block::Blank(_)
            | Block::Together(_)
            | Block::Space(_)
            | Block::PageBreak => None,
        });
        let rows = tables.take(1).flat_map(|table| &table.rows).flat_map(|row| row.iter().skip(2));
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
fn the_same_audit_gives_the_same_documents() {
    let (one, two) = (papers(&example(), NAME, Language::Ro), papers(&example(), NAME, Language::Ro));
    assert_eq!(one.plan, two.plan, "The plan should not change by itself.");
    assert_eq!(one.annex, two.annex, "The annex should not change by itself.");
}

fn texts(document: &Document) -> Vec<String> {
    runs(document).into_iter().map(|run| run.text).collect()
}
