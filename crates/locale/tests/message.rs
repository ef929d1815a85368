//! A Fluent text that somebody wrote is read with its lines, whatever is wrong with it.

use proptest::prelude::*;
use rumb_locale::{LARGEST, Language, Refusal, files, sheet, source};

#[test]
fn what_is_no_message_is_told_with_its_line_and_its_id() {
    let cases = [
        ("a = one\nb two\nc = three\n", vec![(2, "b")]),
        ("a = one\n    .help no sign\n    .why = yes\nb = two\n", vec![(2, "a")]),
        ("a = { $open\n\nb = two\n", vec![(1, "a")]),
        ("a = one }\n", vec![(1, "a")]),
        ("a =\n\nb = two\n", vec![(1, "a")]),
        ("\nfirst\nà bas\n", vec![(2, "first")]),
    ];
    for (text, expected) in cases {
        let read = sheet(text).expect("it is neither large nor deep");
        let junk: Vec<_> = read.junk.iter().map(|junk| (junk.line, junk.id.as_str())).collect();
        assert_eq!(junk, expected, "{text:?} is wrong there");
    }
}

#[test]
fn a_message_is_told_with_its_line_and_its_variables() {
    let read = sheet("# why\na = { $n } of { $all }\n    .help = none\n\nb =\n    text\n").expect("it is read");
    let told: Vec<_> =
        read.messages.iter().map(|one| (one.id.as_str(), one.line, one.variables.iter().cloned().collect())).collect();
    let expected = [("a", 2, vec!["all".to_owned(), "n".to_owned()]), ("a.help", 3, vec![]), ("b", 5, vec![])];
    assert_eq!(told, expected, "attributes have their own");
}

#[test]
fn what_would_end_the_reader_is_refused_and_the_shipped_words_are_not() {
    assert_eq!(sheet(&format!("a = {}", "{".repeat(10_000))), Err(Refusal::TooDeep(1)), "so many braces");
    assert_eq!(sheet(&"a".repeat(LARGEST + 1)), Err(Refusal::TooLarge), "so many letters");
    for language in Language::ALL {
        for file in files() {
            let read = sheet(source(language, file)).expect("what people wrote is read");
            assert_eq!(read.junk, [], "{}/{file}.ftl is read whole", language.code());
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn no_text_ends_the_reader(piece in "[a{}()\"=.$>F* \\n\\[\\]-]{1,12}", times in 1usize..20_000, end in "\\PC{0,20}") {
        if let Ok(read) = sheet(&format!("a = {}{end}", piece.repeat(times))) {
            prop_assert!(read.junk.iter().all(|junk| junk.line > 0), "each line counts from 1");
        }
    }
}
