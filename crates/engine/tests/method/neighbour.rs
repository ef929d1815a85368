//! The user's own address book: who is near, and when they are open.

use chrono::NaiveDate;
use proptest::prelude::*;
use rumb_engine::neighbour::{
    Days, Entry, Home, Hours, Line, Neighbour, NeighbourId, Opening, Origin, Span, hours, nearest, postcode,
};

fn neighbour(id: i64, name: &str, postcode: &str, country: &str, origin: Origin) -> Neighbour {
    let text = String::new;
    let entry = Entry {
        name: name.to_owned(),
        offer: text(),
        phone: text(),
        mail: text(),
        site: text(),
        street: text(),
        postcode: postcode.to_owned(),
        town: text(),
        country: country.to_owned(),
        hours: text(),
        note: text(),
        origin,
        entered: NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day"),
    };
    Neighbour { id: NeighbourId(id), entry }
}

fn imported() -> Origin {
    Origin::Imported { file: "places.csv".to_owned(), key: String::new() }
}

#[test]
fn the_nearest_of_the_same_country_come_first() {
    let book = [
        neighbour(1, "street", "35200", "FR", imported()),
        neighbour(2, "town", "35000", "FR", imported()),
        neighbour(3, "region", "35740", "", imported()),
        neighbour(4, "department", "22000", "FR", imported()),
        neighbour(5, "third", "34000", "FR", imported()),
        neighbour(6, "belgian", "3500", "BE", Origin::Typed),
        neighbour(7, "catalan", "35000", "ES-CT", Origin::Typed),
        neighbour(8, "typed without postcode", "", "", Origin::Typed),
        neighbour(9, "imported without postcode", "", "FR", imported()),
        neighbour(10, "typed far", "75011", "FR", Origin::Typed),
    ];
    type Case = (Option<&'static str>, Option<&'static str>, &'static [&'static str]);
    let cases: [Case; 6] = [
        (Some("FR"), Some("35 200"), &["street", "town", "region", "third", "typed far", "typed without postcode"]),
        (Some("BE"), Some("3510"), &["belgian", "region", "typed without postcode"]),
        (Some("CT"), Some("35001"), &["catalan", "region", "typed without postcode"]),
        (Some("FR"), Some("00000"), &["typed far", "typed without postcode"]),
        (Some("FR"), None, &["typed far", "typed without postcode"]),
        (None, None, &["belgian", "catalan", "typed far", "typed without postcode"]),
    ];
    for (country, postcode, expected) in cases {
        let near = nearest(&book, Home { country, postcode });
        let names: Vec<_> = near.iter().map(|neighbour| neighbour.entry.name.as_str()).collect();
        assert_eq!(names, expected, "from {postcode:?} in {country:?}");
    }
}

#[test]
fn equally_near_ones_stand_by_name() {
    let book = ["Zoé", "ana", "Ana"].map(|name| (name, "35000"));
    let book: Vec<_> =
        (1..).zip(book).map(|(id, (name, code))| neighbour(id, name, code, "FR", Origin::Typed)).collect();
    let near = nearest(&book, Home { country: Some("FR"), postcode: Some("35000") });
    let names: Vec<_> = near.iter().map(|neighbour| neighbour.entry.name.as_str()).collect();
    assert_eq!(names, ["ana", "Ana", "Zoé"], "capitals do not matter, and the one entered first comes first");
}

#[test]
fn a_postcode_is_its_letters_and_digits() {
    let cases = [
        (" 35 000 ", Some("35000")),
        ("b-1000", Some("B1000")),
        ("h2x 1y4", Some("H2X1Y4")),
        ("00000", None),
        ("", None),
        ("–", None),
    ];
    for (text, expected) in cases {
        assert_eq!(postcode(text).as_deref(), expected, "{text:?} is read");
    }
}

fn line(days: &[(usize, usize)], opening: Opening) -> Line {
    Line { days: days.iter().map(|(first, last)| Days { first: *first, last: *last }).collect(), opening }
}

fn at(spans: &[(u16, u16)]) -> Opening {
    Opening::At(spans.iter().map(|(from, to)| Span { from: *from, to: *to }).collect())
}

#[test]
fn a_plain_week_is_read() {
    let day = [(540, 720), (840, 1110)];
    let cases = [
        (
            "Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00",
            vec![line(&[(0, 4)], at(&day)), line(&[(5, 5)], at(&[(510, 720)]))],
            false,
        ),
        ("Mo 9:00-12:00; Tu 09:00-12:00;Th 09:00 - 12:00", vec![line(&[(0, 1), (3, 3)], at(&[(540, 720)]))], false),
        ("Mo,We-Th 14:00-17:00; PH off", vec![line(&[(0, 0), (2, 3)], at(&[(840, 1020)]))], true),
        ("Sa-Mo 10:00-12:00", vec![line(&[(0, 0), (5, 6)], at(&[(600, 720)]))], false),
        (
            "Mo-Fr 09:00-12:00; We off",
            vec![line(&[(0, 1), (3, 4)], at(&[(540, 720)])), line(&[(2, 2)], Opening::Closed)],
            false,
        ),
        ("09:00-12:00", vec![line(&[(0, 6)], at(&[(540, 720)]))], false),
        ("24/7", vec![line(&[(0, 6)], Opening::Always)], false),
        ("mo 00:00-24:00", vec![line(&[(0, 0)], Opening::Always)], false),
    ];
    for (text, lines, closed_on_holidays) in cases {
        assert_eq!(hours(text), Some(Hours { lines, closed_on_holidays }), "{text} is a plain week");
    }
}

#[test]
fn what_is_no_plain_week_is_left_as_it_stands() {
    let cases = [
        "",
        ";",
        "sur rendez-vous",
        "Mo-Fr 12:00-09:00",
        "Mo-Fr 9h-12h",
        "Mo[1] 09:00-12:00",
        "Jan-Mar Mo 09:00-12:00",
        "week 1-53/2 Mo 09:00-12:00",
        "Mo 09:00-12:00 open \"sur rendez-vous\"",
        "SH Mo 10:00-12:00",
        "PH 10:00-12:00",
        "Mo-Fr",
        "Mo 25:00-26:00",
        "Mo 09:00+",
        "Mo 09:00-12:00 || \"le soir\"",
    ];
    for text in cases {
        assert_eq!(hours(text), None, "{text:?} is told as it stands");
    }
}

proptest! {
    #[test]
    fn no_text_breaks_the_reading(text in "[MoTuWeSaSuPH 0-9:,;/-]{0,40}", any in ".{0,40}") {
        for text in [text, any] {
            if let Some(found) = hours(&text) {
                prop_assert!(found.lines.iter().all(|line| line.days.iter().all(|days| days.first <= days.last && days.last < 7)));
            }
            if let Some(code) = postcode(&text) {
                prop_assert_eq!(postcode(&code), Some(code.clone()), "what was read is read again");
            }
        }
    }
}
