use rumb_engine::catalogue::Catalogue;
use rumb_engine::questionnaire::Questionnaire;
use serde::Serialize;
use std::collections::BTreeMap;

/// How much there is of one kind of thing.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Count {
    /// `question need action software product training actor host reference`.
    pub kind: &'static str,
    pub all: usize,
    /// By where it comes from: `FR BE ES-CT …`.
    pub countries: BTreeMap<String, usize>,
    /// By the languages that it is in: `fr en es ca ro`, and others.
    pub languages: BTreeMap<String, usize>,
}

/// Counts what a questionnaire and a catalogue hold, by country and by language where they have one.
pub fn counts(questionnaire: &Questionnaire, catalogue: &Catalogue) -> Vec<Count> {
    let Catalogue { needs, software, products, trainings, actors, hosts, references, actions, .. } = catalogue;
    let plain = |kind, all| Count { kind, all, countries: BTreeMap::new(), languages: BTreeMap::new() };
    let sold = products.iter().filter_map(|one| one.country.as_ref());
    vec![
        plain("question", questionnaire.questions.len()),
        plain("need", needs.len()),
        plain("action", actions.len()),
        Count { languages: tally(software.iter().flat_map(|one| &one.languages)), ..plain("software", software.len()) },
        Count { countries: tally(sold), ..plain("product", products.len()) },
        Count {
            countries: tally(trainings.iter().map(|one| &one.country)),
            languages: tally(trainings.iter().flat_map(|one| &one.languages)),
            ..plain("training", trainings.len())
        },
        Count { countries: tally(actors.iter().map(|one| &one.country)), ..plain("actor", actors.len()) },
        Count { countries: tally(hosts.iter().map(|one| &one.country)), ..plain("host", hosts.len()) },
        Count {
            countries: tally(references.iter().map(|one| &one.country)),
            languages: tally(references.iter().map(|one| &one.language)),
            ..plain("reference", references.len())
        },
    ]
}

fn tally<'a>(words: impl Iterator<Item = &'a String>) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    words.for_each(|word| *counts.entry(word.clone()).or_default() += 1);
    counts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_in_two_languages_counts_in_both() {
        let words = ["fr", "en", "fr"].map(str::to_owned);
        assert_eq!(tally(words.iter()), BTreeMap::from([("en".into(), 1), ("fr".into(), 2)]), "each word is counted");
        let counts = counts(crate::questionnaire(), crate::catalogue());
        let training = counts.iter().find(|count| count.kind == "training").expect("trainings are counted");
        assert_eq!(training.countries.values().sum::<usize>(), training.all, "each training comes from one country");
        assert!(training.languages.values().sum::<usize>() >= training.all, "and is in one language or more");
    }
}
