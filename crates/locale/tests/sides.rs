//! The same messages give the same text here and on the screens. The table is made here (`UPDATE=1`) and held against
//! the screens' side by a test of theirs.

use rumb_locale::{Arg, Language, Words};
use serde_json::{Value, json};
use std::path::PathBuf;

/// Messages with a number, chosen because they have plurals or print it.
const COUNTED: [(&str, &str); 3] =
    [("cli-content-findings", "n"), ("results-needs-more", "count"), ("percent", "number")];
// Left out: 101. The plural rules that Fluent for Rust carries are older there: Romanian 101 is “other” here and “few”
// on the screens, which is right. No sentence of ours counts that far today.
const NUMBERS: [i64; 8] = [0, 1, 2, 5, 19, 20, 1234, 1_234_567];

#[test]
fn both_sides_render_alike() {
    let mut rows = Vec::new();
    for language in Language::ALL {
        let words = Words::of(language);
        for (id, name) in COUNTED {
            for number in NUMBERS {
                let text = words.tell(id, &[(name, Arg::Number(number))]);
                rows.push(row(language, id, &json!({ name: number }), &text));
            }
        }
        for (day, month, year) in [(1, 1, 2027), (22, 11, 2026), (8, 4, 2027), (31, 8, 2028)] {
            let name = words.say(&format!("month-{month}"));
            let args = json!({ "day": day, "month": name, "year": year.to_string() });
            rows.push(row(language, "date-long", &args, &words.date(year, month, u32::try_from(day).expect("a day"))));
        }
    }
    let table = serde_json::to_string_pretty(&rows).expect("a table is JSON") + "\n";
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../ui/test/parity.json");
    if std::env::var_os("UPDATE").is_some() {
        std::fs::write(&path, &table).expect("the table can be written");
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert_eq!(kept, table, "The table for the screens is stale: run this test with UPDATE=1.");
}

fn row(language: Language, id: &str, args: &Value, text: &str) -> Value {
    json!({ "language": language.code(), "id": id, "args": args, "text": text })
}

#[test]
fn numbers_are_written_in_the_readers_form() {
    for (language, number, text) in [
        (Language::Fr, 3.25, "3,3"),
        (Language::En, 3.25, "3.3"),
        (Language::Es, 0.05, "0,1"),
        (Language::Ca, 99.95, "100,0"),
        (Language::Ro, 6.25, "6,3"),
    ] {
        assert_eq!(rumb_locale::decimal(language, number, 1), text, "{number} in {}", language.code());
    }
    assert_eq!(
        rumb_locale::whole(Language::Fr, 1_234_567),
        "1\u{202f}234\u{202f}567",
        "French groups with thin spaces."
    );
    assert_eq!(rumb_locale::whole(Language::Ro, 1_234_567), "1.234.567", "Romanian groups with points.");
}
