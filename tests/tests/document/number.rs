//! Numbers in a text, as every language writes them.

use rumb_locale::Language;
use std::collections::BTreeMap;

/// How often each number stands in a text.
pub type Numbers = BTreeMap<String, usize>;

/// Counts numbers: digits with the marks of the language inside them.
pub fn count_numbers(text: &str, language: Language) -> Numbers {
    let letters: Vec<char> = text.chars().collect();
    let is_digit = |at: usize| letters.get(at).is_some_and(char::is_ascii_digit);
    let (mut numbers, mut at) = (Numbers::new(), 0);
    while at < letters.len() {
        if !is_digit(at) {
            at += 1;
            continue;
        }
        let mut number = String::new();
        loop {
            number.push(letters[at]);
            at += 1;
            let Some(sign) = letters.get(at) else { break };
            if is_digit(at) {
                continue;
            }
            let is_group = (1..=3).all(|step| is_digit(at + step)) && !is_digit(at + 4);
            let mark = match language {
                Language::Fr => ' ',
                Language::En => ',',
                Language::Es | Language::Ca | Language::Ro => '.',
            };
            if is_group && (*sign == mark || matches!(sign, ' ' | '\u{a0}' | '\u{202f}')) {
                at += 1;
            } else if matches!(sign, '.' | ',') && is_digit(at + 1) {
                // Licences and versions have a point in every language.
                number.push('.');
                at += 1;
            } else {
                break;
            }
        }
        *numbers.entry(number).or_default() += 1;
    }
    numbers
}

/// Lists what stands in one alone, or more than once oftener in one; with how often each has it. The head of a table is
/// printed again where a page ends in it.
pub fn differences(one: &Numbers, other: &Numbers) -> Vec<(String, usize, usize)> {
    let keys = one.keys().chain(other.keys().filter(|key| !one.contains_key(*key)));
    let count = |numbers: &Numbers, key| numbers.get(key).copied().unwrap_or_default();
    let counts = keys.map(|key| (key.clone(), count(one, key), count(other, key)));
    counts.filter(|(_, one, other)| one.abs_diff(*other) > 1 || one.min(other) == &0).collect()
}

#[test]
fn a_number_is_the_same_whatever_the_language_writes_in_it() {
    let french = count_numbers("Jusqu’à 1\u{a0}335 €, 3,5 h le 20 janvier 2027, GPL-3.0", Language::Fr);
    let others = [
        (Language::En, "Up to €1,335, 3.5 h on 20 January 2027, GPL-3.0"),
        (Language::Es, "Hasta 1335 €, 3,5 h el 20 de enero de 2027, GPL-3.0"),
        (Language::Ro, "Până la 1.335 €, 3,5 h pe 20 ianuarie 2027, GPL-3.0"),
    ];
    for (language, text) in others {
        assert_eq!(count_numbers(text, language), french, "the numbers in {language:?} are those in French");
    }
    let fewer = count_numbers("3,5 h le 20 janvier 2027, GPL-3.0", Language::Fr);
    assert_eq!(differences(&french, &fewer), [("1335".to_owned(), 1, 0)], "a number that is missing is told");
}
