//! Hard words are explained where texts use them: no entry is idle, none hides another, each is short.

use fluent_syntax::ast::Entry;
use fluent_syntax::parser::parse;
use rumb_locale::{Language, Words, source};
use std::collections::BTreeMap;

/// Files whose texts people read with questions, proposals and plans.
const READ: [&str; 5] = ["questionnaire", "need", "action", "software", "competence"];
/// Words of the longest sentence that is read at ease.
const SENTENCE: usize = 20;

fn ids(language: Language, file: &str) -> Vec<String> {
    let resource = parse(source(language, file)).expect("the file is Fluent");
    let ids = resource.body.iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message.id.name.to_owned()),
        _ => None,
    });
    ids.collect()
}

#[test]
fn every_word_of_the_glossary_stands_in_a_text_of_its_language() {
    for language in Language::ALL {
        let words = Words::of(language);
        let read = READ.iter().flat_map(|file| ids(language, file));
        let texts = read.flat_map(|id| words.texts(&id)).map(|(_, text)| text);
        let met: Vec<String> = words.explained(texts).into_iter().map(|term| term.word).collect();
        let terms = ids(language, "word");
        assert!(terms.len() >= 40, "{} explains what people may not know.", language.code());
        let idle: Vec<_> = terms.iter().filter(|id| !met.contains(&words.say(id))).collect();
        assert!(idle.is_empty(), "These words are explained in {} and stand nowhere: {idle:?}", language.code());
    }
}

#[test]
fn a_form_leads_to_one_word_and_its_meaning_is_short() {
    let mut faults = Vec::new();
    for language in Language::ALL {
        let words = Words::of(language);
        let mut owners: BTreeMap<String, String> = BTreeMap::new();
        for id in ids(language, "word") {
            for form in words.say(&format!("{id}.forms")).split(';').map(|form| form.trim().to_lowercase()) {
                if form.is_empty() || owners.insert(form.clone(), id.clone()).is_some() {
                    faults.push(format!("{} {id}: the form “{form}” is empty or stands twice", language.code()));
                }
            }
            let meaning = words.say(&format!("{id}.meaning"));
            let sentences = meaning.split(['.', ':', '?']);
            for long in sentences.filter(|sentence| sentence.split_whitespace().count() > SENTENCE) {
                faults.push(format!("{} {id}: a sentence of more than {SENTENCE} words: {long}", language.code()));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
