//! The sheets of the trainings: one each, of one leaf, with minutes that add up; nothing of who can do what.

use super::{cases, decided, made, narrow, said};
use crate::audit::day;
use crate::pages;
use rumb_engine::answer::Audit;
use rumb_engine::condition::Reading;
use rumb_engine::plan::plan_on;
use rumb_engine::skill::sessions;
use rumb_locale::{Language, Words};
use rumb_report::document::{Block, Document};
use rumb_report::paper::{self, name};

/// The title of each training, the minutes of one meeting, and how many aims it has.
fn told(audit: &Audit, language: Language) -> Vec<(String, u32, usize)> {
    let reading = Reading::new(rumb_content::questionnaire(), audit);
    let plan = plan_on(reading, rumb_content::catalogue(), day(2026, 12, 1), day(2026, 12, 1));
    let words = Words::of(language);
    let title = |id| name::told(&words, &plan.made, id, None).expect("an action has a title").text;
    let found = sessions(reading, rumb_content::catalogue(), &plan);
    found.into_iter().map(|one| (title(&one.action.id), one.minutes, one.aims.len())).collect()
}

fn sheets(audit: &Audit, language: Language) -> Document {
    made(audit, "Les Amis du Lac", &[], language, paper::session_sheets)
}

/// The rows of the tables with three columns, first those of the aims, then those of the course, and so on.
fn tables(document: &Document) -> Vec<Vec<Vec<String>>> {
    let tables = document.blocks.iter().filter_map(|block| match block {
        Block::Table(table) => Some(&table.rows),
        _ => None,
    });
    let cell = |cell: &rumb_report::document::Cell| {
        let runs = cell.phrases.iter().flat_map(|phrase| &phrase.runs);
        runs.map(|run| run.text.as_str()).collect::<String>()
    };
    tables.map(|rows| rows.iter().map(|row| row.iter().map(cell).collect()).collect()).collect()
}

#[test]
fn each_training_has_a_leaf_of_its_own_whose_minutes_add_up() {
    let mut seen = 0;
    for (name, audit) in cases() {
        for language in Language::ALL {
            let (told, document) = (told(&audit, language), sheets(&audit, language));
            seen += told.len();
            let text = said(&document);
            let tables = tables(&document);
            assert_eq!(tables.len(), told.len() * 2, "{name} in {language:?} has its aims and its course each time");
            for ((title, minutes, aims), tables) in told.iter().zip(tables.chunks(2)) {
                assert!(text.contains(&narrow(title)), "{name} in {language:?} has “{title}”");
                let [listed, course] = tables else { panic!("two tables") };
                assert_eq!(listed.len(), *aims, "every aim of “{title}” is told");
                assert!(!listed.is_empty() && listed.iter().all(|row| !row[0].is_empty()), "in words");
                let [parts @ .., all] = course.as_slice() else { panic!("a course has parts") };
                let number = |row: &Vec<String>| row[2].parse::<u32>().expect("minutes are a number");
                assert_eq!(parts.iter().map(number).sum::<u32>(), *minutes, "the parts of “{title}” fill its time");
                assert_eq!(number(all), *minutes, "and their sum is told");
            }
            if !told.is_empty() {
                let found = pages(&format!("sessions-{name}"), &document, language);
                assert_eq!(found, told.len() * 2, "each of {name} in {language:?} has a front and a back");
            }
        }
    }
    assert!(seen > 20, "there are trainings to look at");
}

#[test]
fn a_sheet_names_who_leads_and_whom_to_invite_and_nobody_else() {
    let mut audit = decided();
    let document = sheets(&audit, Language::Fr);
    assert!(
        told(&audit, Language::Fr).iter().any(|(title, ..)| title.contains("Nextcloud")),
        "one learns the new tool"
    );
    assert!(said(&document).contains("Anna"), "who leads it is named");
    assert!(said(&document).contains("sans aucun nom"), "hands are counted without a name");
    audit.people.clear();
    assert!(!said(&sheets(&audit, Language::Fr)).contains("Anna"), "where nobody is named there are dots");
}
