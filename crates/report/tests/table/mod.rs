//! The plan as a table: everything that it names, once, with the same numbers in every language.

use crate::audit::{Spirit, day, example, papers, uniform};
use crate::{NAME, is_id};
use rumb_engine::answer::{Audit, FollowUp, Person, Progress};
use rumb_engine::condition::Reading;
use rumb_engine::plan::{Plan, plan};
use rumb_engine::questionnaire::{Length, Role};
use rumb_locale::{Language, Words};
use rumb_report::document::Language as Tag;
use rumb_report::grid::{Cell, Column, Grid, Width};
use rumb_report::{Error, csv, ods};

#[test]
fn every_action_has_one_row_and_the_sums_of_its_columns_are_those_of_the_plan() {
    for audit in audits() {
        let (plan, grid) = (planned(&audit), table(&audit, Language::Fr));
        let rows = plan.actions.len() + plan.next_year.len() + plan.not_proposed.len();
        assert_eq!(grid.rows.len(), rows, "nothing is dropped, and nothing stands twice");
        assert!(grid.rows.iter().all(|row| row.len() == grid.columns.len()), "each row has all cells");
        let year: Vec<_> = grid.rows.iter().filter(|row| row[0] == text("Cette année")).collect();
        let sum = |column: usize, keep: &dyn Fn(&[Cell]) -> bool| -> u32 {
            let kept = year.iter().filter(|row| keep(row));
            kept.map(|row| number(&row[column])).sum()
        };
        let hours = plan.totals.hours + plan.totals.mediator_hours;
        assert_eq!(sum(5, &|_| true), hours, "the hours are those of the plan");
        let costs = [8, 9].map(|column| sum(column, &|row| row[10] == text("une seule fois")));
        assert_eq!(costs, plan.totals.once_eur, "what is paid once is what the plan says");
        let costs = [8, 9].map(|column| sum(column, &|row| row[10] == text("chaque année")));
        assert_eq!(costs, plan.totals.yearly_eur, "what is paid every year is what the plan says");
        let minutes: u32 = year.iter().map(|row| number(&row[6]) * number(&row[7])).sum();
        assert_eq!(minutes, plan.totals.attend_minutes, "the minutes to attend are those of the plan");
    }
}

#[test]
fn numbers_and_days_are_the_same_in_every_language() {
    for audit in audits() {
        let french = table(&audit, Language::Fr);
        for language in Language::ALL {
            let grid = table(&audit, language);
            for (own, row) in grid.rows.iter().zip(&french.rows) {
                for (cell, other) in own.iter().zip(row) {
                    match (cell, other) {
                        (Cell::Text(_), Cell::Text(_)) => {}
                        _ => assert_eq!(cell, other, "a cell in {language:?} is that of the French table"),
                    }
                }
            }
            let names = grid.columns.iter().map(|column| column.name.as_str());
            let texts = grid.rows.iter().flatten().filter_map(|cell| match cell {
                Cell::Text(text) => Some(text.as_str()),
                Cell::Blank | Cell::Number(_) | Cell::Day(_) => None,
            });
            let ids: Vec<_> = names.chain(texts).filter(|text| is_id(text)).collect();
            assert!(ids.is_empty(), "the table in {language:?} shows no id of a message, but {ids:?}");
        }
    }
}

#[test]
fn what_was_followed_says_how_it_stands_who_carries_it_and_since_when() {
    let mut audit = example();
    let plan = planned(&audit);
    let ids: Vec<_> = plan.actions.iter().filter(|one| !one.id.as_str().starts_with("find-out")).collect();
    let (begun, done) = (ids[0].id.clone(), ids[1].id.clone());
    audit.follow_up.insert(begun.clone(), FollowUp { state: Progress::Doing, on: day(2026, 12, 3) });
    audit.follow_up.insert(done.clone(), FollowUp { state: Progress::Done, on: day(2026, 12, 9) });
    audit.people = vec![
        Person { name: "Ana".into(), roles: Role::ALL.into(), ..Person::default() },
        Person { name: "Bob".into(), deputies: Role::ALL.into(), ..Person::default() },
    ];
    let grid = table(&audit, Language::Fr);
    let words = Words::of(Language::Fr);
    let row = |id: &rumb_engine::id::ActionId| {
        let title = text(&rumb_report::paper::name::title(&words, &[], id));
        grid.rows.iter().find(|row| row[2] == title).expect("each action has a row")
    };
    assert_eq!(row(&begun)[12..16], [text("Ana"), text("Bob"), text("En cours"), Cell::Day(day(2026, 12, 3))]);
    assert_eq!(row(&done)[14..16], [text("Faite"), Cell::Day(day(2026, 12, 9))], "its day is told");
    assert_eq!(row(&done)[0], text("Non proposée"), "what is done is not planned again");
    assert_eq!(row(&done)[17], text("c’est déjà fait"), "and the reason is told");
}

#[test]
fn a_cell_that_looks_like_a_formula_is_none_and_reads_back_as_it_was() {
    let hostile =
        ["=1+1", "+33 1 23", "-2", "@SUM(A1)", "'=1", "''", "=cmd|' /C calc'!A0", "＝1", "a;b", "a,b", "\"", "'"];
    for (language, separator) in [("fr", ';'), ("en", ','), ("es", ';'), ("ca", ';'), ("ro", ';')] {
        let grid = grid(language, hostile.map(|one| vec![text(one), Cell::Number(7)]).into());
        let bytes = csv::write(&grid).expect("a table can be written");
        let file = String::from_utf8(bytes.clone()).expect("a table is UTF-8");
        let body = file.strip_prefix('\u{feff}').expect("the mark tells spreadsheets that it is UTF-8");
        assert!(body.starts_with(&format!("Quoi{separator}Combien\r\n")), "cells stand apart as {language} expects it");
        assert_eq!(body.matches('\n').count(), body.matches("\r\n").count(), "lines end as on Windows");
        for line in body.lines() {
            let first = line.trim_start_matches('"').chars().next().expect("no line is empty");
            assert!(!"=+-@＝".contains(first), "{line} is no formula");
        }
        assert_eq!(csv::check(&bytes, &grid).expect("it reads back"), hostile.len(), "all rows are there");
        for one in hostile {
            assert_eq!(csv::bared(&csv::harmless(one)), one, "what is read back is what was written");
        }
    }
}

#[test]
fn a_table_that_is_not_what_it_should_be_is_told() {
    let wanted = grid("fr", vec![vec![text("ici"), Cell::Day(day(2027, 1, 1))], vec![Cell::Blank, Cell::Number(2)]]);
    let bytes = csv::write(&wanted).expect("a table can be written");
    assert_eq!(csv::check(&bytes, &wanted).expect("it is the table"), 2);
    let file = String::from_utf8(bytes).expect("a table is UTF-8");
    let cases = [
        (file.replace("ici", "là"), Some(1)),
        (file.replace("2027-01-01", "2027-01-02"), Some(1)),
        (format!("{file};3\r\n"), Some(3)),
        (file.replace(";2\r\n", ""), Some(2)),
        (file.replace('\u{feff}', ""), None),
        (file.replace(";2", ";2;3"), None),
    ];
    for (hurt, place) in cases {
        let error = csv::check(hurt.as_bytes(), &wanted).expect_err("it is another table");
        let found = match error {
            Error::Differs(row) => Some(row),
            Error::Unreadable => None,
            Error::Write(_) => panic!("nothing was written"),
        };
        assert_eq!(found, place, "{hurt}");
    }
    assert!(csv::check(b"\xff\xfe", &wanted).is_err(), "what is no text is no table");
}

#[test]
fn a_spreadsheet_types_its_numbers_and_days_and_reads_back_whatever_its_texts_are() {
    let hostile =
        ["=1+1", "]]><x>", "&amp; &#0; &lt;", "'", "\"", "a\r\nb", "é ț 👩‍👩‍👧‍👦", "جمعية", "\u{202e}x", "\u{fffe}y\u{0}"];
    let cell = |text: &&str| vec![Cell::text(text), Cell::Number(7)];
    let mut rows: Vec<_> = hostile.iter().map(cell).collect();
    rows.push(vec![Cell::Day(day(2027, 2, 28)), Cell::Blank]);
    rows.push(vec![Cell::text(&"ă".repeat(10_000)), Cell::Number(u32::MAX)]);
    let grid = Grid { author: "<&\"'>".to_owned(), ..grid("ro", rows) };
    let bytes = ods::write(&grid).expect("it is written");
    assert_eq!(ods::check(&bytes, &grid).expect("it reads back"), grid.rows.len(), "all rows are there");
    assert_eq!(ods::write(&grid).expect("it is written"), bytes, "what is written twice is the same to the byte");
    assert_eq!(&bytes[30..84], b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "its kind stands first");
    let file = String::from_utf8_lossy(&bytes);
    for typed in [
        "office:value-type=\"float\" office:value=\"4294967295\"",
        "office:value-type=\"date\" office:date-value=\"2027-02-28\"><text:p>28.02.2027<",
        "<dc:title>Plan</dc:title>",
        "<dc:language>ro</dc:language>",
        "fo:language=\"ro\" fo:country=\"RO\"",
        "<meta:initial-creator>&lt;&amp;&quot;&apos;&gt;</meta:initial-creator>",
        "<table:table-header-rows><table:table-row>",
        "'Plan'.A1:'Plan'.B13",
    ] {
        assert!(file.contains(typed), "the file has {typed}");
    }
    let wanted = |change: fn(&mut Grid)| {
        let mut other = grid.clone();
        change(&mut other);
        match ods::check(&bytes, &other).expect_err("it is another table") {
            Error::Differs(row) => Some(row),
            Error::Unreadable => None,
            Error::Write(_) => panic!("nothing was written"),
        }
    };
    assert_eq!(wanted(|grid| grid.rows[1][1] = Cell::Number(8)), Some(2), "another number is told");
    assert_eq!(wanted(|grid| grid.rows[1][1] = Cell::Text("7".to_owned())), Some(2), "so is a number that is a text");
    assert_eq!(wanted(|grid| grid.rows[10][0] = Cell::Day(day(2027, 3, 1))), Some(11), "and another day");
    assert_eq!(wanted(|grid| drop(grid.rows.pop())), Some(12), "and a row too many");
    assert_eq!(wanted(|grid| grid.rows.push(Vec::new())), Some(13), "and a row too few");
    assert_eq!(wanted(|grid| grid.columns[0].name = "Qui".to_owned()), Some(0), "and another column");
    assert_eq!(wanted(|grid| grid.title = "Autre".to_owned()), None, "and another title");
    let place = bytes.windows(5).position(|five| five == b"a b</").expect("the text is there");
    let mut hurt = bytes.clone();
    hurt[place] = b'c';
    assert!(ods::check(&hurt, &grid).is_err(), "a changed letter is told");
    assert!(ods::check(&bytes[..bytes.len() - 1], &grid).is_err() && ods::check(b"PK", &grid).is_err(), "and a cut");
}

#[test]
fn a_text_of_a_cell_stands_on_one_line() {
    for (told, kept) in [("a\r\nb", "a b"), ("\t =1 ", "=1"), ("\u{feff}x\u{2028}y", "x y"), (" é  ț ", "é ț")] {
        assert_eq!(Cell::text(told), text(kept), "{told:?}");
    }
    assert_eq!(Cell::text(" \u{7}\n"), Cell::Blank, "nothing is left of signs without a shape");
}

fn audits() -> Vec<Audit> {
    let mut imposed = uniform(Length::Full, Spirit::Lowest);
    imposed.capacity.hours_per_month = Some(3);
    vec![example(), imposed, uniform(Length::Full, Spirit::Unknown), uniform(Length::Standard, Spirit::Mixed)]
}

fn planned(audit: &Audit) -> Plan {
    plan(Reading::new(rumb_content::questionnaire(), audit), rumb_content::catalogue(), day(2026, 12, 1))
}

fn table(audit: &Audit, language: Language) -> Grid {
    papers(audit, NAME, language).table
}

fn grid(language: &str, rows: Vec<Vec<Cell>>) -> Grid {
    let column = |name: &str| Column { name: name.to_owned(), width: Width::Narrow };
    Grid {
        title: "Plan".to_owned(),
        author: NAME.to_owned(),
        language: Tag::new(language),
        date: day(2026, 11, 22),
        columns: vec![column("Quoi"), column("Combien")],
        rows,
    }
}

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

fn number(cell: &Cell) -> u32 {
    match cell {
        Cell::Number(number) => *number,
        Cell::Blank => 0,
        Cell::Text(_) | Cell::Day(_) => panic!("{cell:?} is no number"),
    }
}
