//! Words that not everybody knows, and what they mean: found wherever a text uses them.

use crate::message::messages;
use crate::{Language, Words, shelf};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;

/// The file of the glossary.
const FILE: &str = "word";

/// A word that is explained.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// The word as one looks it up.
    pub word: String,
    /// One or two sentences.
    pub meaning: String,
}

/// The forms of all words of a language: lower-case words in their order, and the message that explains them.
type Forms = BTreeMap<Vec<String>, String>;

impl Words {
    /// Explains the hard words that stand in texts of this language, each once, in the order in which they are met.
    ///
    /// A word is known by its forms (`word-backup.forms`, with semicolons between them), whole and without regard to
    /// capitals; of two forms that begin at the same place the longer one counts.
    pub fn explained<T: AsRef<str>>(&self, texts: impl IntoIterator<Item = T>) -> Vec<Term> {
        let forms = forms(self.language());
        let mut met = BTreeSet::new();
        let mut terms = Vec::new();
        for text in texts {
            for id in found(forms, &split(text.as_ref())) {
                if met.insert(id) {
                    terms.push(Term { word: self.say(id), meaning: self.say(&format!("{id}.meaning")) });
                }
            }
        }
        terms
    }
}

/// The messages whose forms stand in a text, in its order.
fn found<'a>(forms: &'a Forms, words: &[String]) -> Vec<&'a str> {
    let longest = forms.keys().map(Vec::len).max().unwrap_or(0);
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let lengths = (1..=longest.min(words.len() - at)).rev();
        let hit = lengths.filter_map(|length| Some((length, forms.get(&words[at..at + length])?))).next();
        found.extend(hit.map(|(_, id)| id.as_str()));
        at += hit.map_or(1, |(length, _)| length);
    }
    found
}

/// The words of a text in lower case, without the signs between them.
fn split(text: &str) -> Vec<String> {
    let words = text.split(|letter: char| !letter.is_alphanumeric());
    words.filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
}

fn forms(language: Language) -> &'static Forms {
    static FORMS: [OnceLock<Forms>; 5] = [const { OnceLock::new() }; 5];
    let place = Language::ALL.iter().position(|known| *known == language).unwrap_or(0);
    FORMS[place].get_or_init(|| {
        let words = Words::of(language);
        let own = |id: &String| words.say(&format!("{id}.forms"));
        let pairs = ids(language).into_iter().flat_map(|id| {
            let forms: Vec<_> = own(&id).split(';').map(split).filter(|form| !form.is_empty()).collect();
            forms.into_iter().map(move |form| (form, id.clone()))
        });
        pairs.collect()
    })
}

/// The messages of the glossary.
fn ids(language: Language) -> Vec<String> {
    messages(shelf::source(language, FILE)).into_iter().filter(|id| !id.contains('.')).collect()
}

#[cfg(test)]
mod tests {
    use super::{Forms, found, split};

    #[test]
    fn the_longest_form_counts_and_words_are_whole() {
        let forms = [("mot de passe", "password"), ("coffre de mots de passe", "vault"), ("mots de passe", "password")];
        let forms: Forms = forms.into_iter().map(|(form, id)| (split(form), id.to_owned())).collect();
        let cases: [(&str, &[&str]); 6] = [
            ("Un mot de passe partagé", &["password"]),
            ("Le COFFRE DE MOTS DE PASSE, d’abord.", &["vault"]),
            ("coffre de mots, mots de passe", &["password"]),
            ("un mot depasse", &[]),
            ("mot de", &[]),
            ("", &[]),
        ];
        for (text, expected) in cases {
            assert_eq!(found(&forms, &split(text)), expected, "what is explained of “{text}”");
        }
    }
}
