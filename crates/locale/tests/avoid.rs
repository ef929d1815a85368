//! Words that mislead stand in no text: each language has its list, and a glossary of the words to use.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::parse;
use rumb_locale::{Language, files, source};
use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

/// Texts up to this many letters may be the same in two languages: names, and words that both have.
const SENTENCE: usize = 25;
/// Longer texts that are names of products.
const NAMES: [&str; 3] = [
    "question-inv-05.option-microsoft-office",
    "question-inv-11.option-listmonk-mailtrain",
    "question-inv-12.option-adobe",
];

/// Rows of a table of one language, without its head.
fn table(folder: &str, language: Language) -> Vec<Vec<String>> {
    let path =
        PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(format!("../../locales/{folder}/{}.tsv", language.code()));
    let text = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    text.lines().skip(1).map(|line| line.split('\t').map(str::to_owned).collect()).collect()
}

/// The texts of a pattern, those of its arms too.
fn texts(pattern: &Pattern<&str>, into: &mut String) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => into.push_str(value),
            PatternElement::Placeable { expression } => arms(expression, into),
        }
    }
    into.push('\n');
}

fn arms(expression: &Expression<&str>, into: &mut String) {
    match expression {
        Expression::Select { variants, .. } => variants.iter().for_each(|variant| texts(&variant.value, into)),
        Expression::Inline(InlineExpression::Placeable { expression }) => arms(expression, into),
        Expression::Inline(_) => {}
    }
}

/// Whether a word or phrase stands in a text by itself, whatever its case, and with any ending where it ends with `*`.
fn says(text: &str, word: &str) -> bool {
    let (text, word) = (text.to_lowercase(), word.to_lowercase());
    let (word, has_ending) = word.strip_suffix('*').map_or((word.as_str(), false), |word| (word, true));
    text.match_indices(word).any(|(at, found)| {
        let before = text[..at].chars().next_back();
        let after = text[at + found.len()..].chars().next().filter(|_| !has_ending);
        ![before, after].into_iter().flatten().any(char::is_alphanumeric)
    })
}

#[test]
fn no_text_has_a_word_that_misleads() {
    let mut faults = Vec::new();
    for language in Language::ALL {
        let avoided = table("avoid", language);
        assert!(avoided.len() >= 10, "{} has a list of words to avoid.", language.code());
        for (id, text) in told(language) {
            for row in avoided.iter().filter(|row| says(&text, &row[0])) {
                faults.push(format!(
                    "{} {id}: “{}” ({}) → “{}”: {}",
                    language.code(),
                    row[0],
                    row[2],
                    row[1],
                    text.trim()
                ));
            }
        }
    }
    assert!(faults.is_empty(), "these words mislead:\n{}", faults.join("\n"));
}

/// Every text of a language with its id; names to be found by are what people say, also where we would not say it.
fn told(language: Language) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for file in files() {
        let resource = parse(source(language, file)).unwrap_or_else(|(resource, _)| resource);
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name;
            let attributes = message.attributes.iter().filter(|one| one.id.name != "names");
            let attributes = attributes.map(|one| (format!("{id}.{}", one.id.name), &one.value));
            for (id, pattern) in message.value.iter().map(|value| (id.to_owned(), value)).chain(attributes) {
                let mut text = String::new();
                texts(pattern, &mut text);
                found.push((id, text.trim().to_owned()));
            }
        }
    }
    found
}

#[test]
fn no_text_of_a_sentence_is_that_of_french() {
    let french: BTreeMap<_, _> = told(Language::Fr).into_iter().collect();
    let mut same = BTreeSet::new();
    for language in Language::ALL.into_iter().filter(|language| *language != Language::Fr) {
        let own = told(language).into_iter();
        let own = own.filter(|(id, text)| text.chars().count() > SENTENCE && french.get(id) == Some(text));
        same.extend(own.map(|(id, _)| id));
    }
    let same: Vec<_> = same.iter().map(String::as_str).collect();
    assert_eq!(same, NAMES, "what has the same words in two languages is a name");
}

#[test]
fn every_language_has_a_glossary() {
    for language in Language::ALL {
        let rows = table("glossary", language);
        assert!(rows.len() >= 50, "{} has a glossary.", language.code());
        for row in table("avoid", language).iter().chain(&rows) {
            let is_whole = row.len() == 3 && !row[0].is_empty() && !row[1].is_empty();
            assert!(is_whole, "{}: each line has a term, a word and a note: {row:?}", language.code());
        }
    }
}

#[test]
fn a_word_is_found_by_itself_and_not_inside_another() {
    assert!(says("Les élus votent.", "élus"), "a word is found");
    assert!(says("Élus et autres", "élus"), "whatever its case");
    assert!(!says("Les réélus votent.", "élus"), "not inside another");
    assert!(
        says("Toate bilanțurile", "bilanț*") && !says("Toate bilanțurile", "bilanț"),
        "with its endings if one asks"
    );
    assert!(!says("Un subbilanț", "bilanț*"), "which are no beginnings");
}
