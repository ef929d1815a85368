//! The rules that every association may adopt: two pages at most, whatever it answered and decided.

use super::pack::{cases, occasion, pages};
use super::reading;
use rumb_locale::{Language, Words};
use rumb_report::paper;
use rumb_tests::journey::JOURNEYS;

#[test]
fn the_rules_of_every_association_have_two_pages_at_most_and_those_with_partners_one() {
    let mut faults = Vec::new();
    for journey in &JOURNEYS {
        let [plain, decided, _] = cases(journey);
        for (name, association, audit) in [plain, decided] {
            paper::prepare(reading(&audit), rumb_content::catalogue(), occasion(association), |input| {
                for language in Language::ALL {
                    let words = &Words::of(language);
                    let mut drafts = vec![("charter", paper::charter(input, words), 2)];
                    drafts.push(("cooperation", paper::cooperation(input, words), 1));
                    if paper::has_place(input.reading) {
                        drafts.push(("help", paper::help_charter(input, words), 2));
                    }
                    for (kind, document, most) in drafts {
                        let found = pages(&format!("{name}-{kind}"), &document, words);
                        if found > most {
                            faults.push(format!("{kind} of {name} in {language:?} has {found} pages"));
                        }
                    }
                }
            });
        }
    }
    assert!(faults.is_empty(), "{faults:#?}");
}
