//! The five languages say the same things: same ids, same variables, whole plurals, nothing twice, nothing empty.

use rumb_locale::{Language, Message, files, sheet, source};
use std::collections::BTreeMap;

fn read(language: Language) -> BTreeMap<String, Message> {
    let mut read = BTreeMap::new();
    for file in files() {
        let place = format!("{}/{file}.ftl", language.code());
        let own = sheet(source(language, file)).unwrap_or_else(|why| panic!("{place} cannot be read: {why:?}"));
        assert_eq!(own.junk, [], "{place} is read whole.");
        for message in own.messages {
            let id = message.id.clone();
            assert!(read.insert(id.clone(), message).is_none(), "{id} stands twice in {}.", language.code());
        }
    }
    read
}

#[test]
fn every_language_has_the_messages_of_the_source() {
    let french = read(Language::Fr);
    for language in Language::ALL {
        let code = language.code();
        let own = read(language);
        let lacking: Vec<_> = french.keys().filter(|id| !own.contains_key(*id)).collect();
        assert!(lacking.is_empty(), "{code} lacks {} messages: {:?}", lacking.len(), &lacking[..lacking.len().min(9)]);
        let unknown: Vec<_> = own.keys().filter(|id| !french.contains_key(*id)).collect();
        assert!(unknown.is_empty(), "{code} has messages that French lacks: {unknown:?}");
    }
}

#[test]
fn a_message_takes_the_same_variables_in_every_language() {
    let french = read(Language::Fr);
    for language in Language::ALL {
        for (id, shape) in read(language) {
            let Some(source) = french.get(&id) else { continue };
            assert_eq!(shape.variables, source.variables, "{} {id} takes the variables of French.", language.code());
        }
    }
}

#[test]
fn no_message_is_empty() {
    for language in Language::ALL {
        for (id, shape) in read(language) {
            assert!(shape.has_text, "{} {id} says something.", language.code());
        }
    }
}

#[test]
fn plurals_have_the_arms_that_the_language_needs() {
    for language in Language::ALL {
        let needed: &[&str] = match language {
            Language::Ro => &["one", "few", "other"],
            Language::Fr | Language::En | Language::Es | Language::Ca => &["one", "other"],
        };
        for (id, shape) in read(language) {
            for arms in shape.plurals {
                for arm in needed {
                    assert!(arms.contains(*arm), "{} {id} has an arm for “{arm}”.", language.code());
                }
            }
        }
    }
}

#[test]
fn romanian_writes_its_letters_with_a_comma_below() {
    for file in files() {
        let text = source(Language::Ro, file);
        let wrong = text.chars().find(|letter| "şţŞŢ".contains(*letter));
        assert_eq!(wrong, None, "ro/{file}.ftl has no letter with a cedilla.");
    }
}
