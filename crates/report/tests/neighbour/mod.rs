//! People and places of the user's own address book in the documents.

use crate::audit::{self, Papers, Spirit, day, example, papers_of, uniform};
use crate::pages;
use rumb_engine::answer::{Answer, Audit, Value};
use rumb_engine::id::NeedId;
use rumb_engine::neighbour::{Entry, Neighbour, NeighbourId, Origin};
use rumb_engine::questionnaire::Length;
use rumb_locale::{Language, Words};
use rumb_report::document::Document;
use rumb_report::paper::{Occasion, hours};
use std::collections::BTreeSet;

/// Somebody who can be called, with texts as long as a form takes or as short as that.
fn neighbour(id: i64, name: &str, postcode: &str) -> Neighbour {
    let text = |text: &str| text.to_owned();
    let entry = Entry {
        name: text(name),
        offer: text("Démarches en ligne, prise en main d’un ordinateur"),
        phone: text("02 00 00 00 00"),
        mail: text("accueil@example.org"),
        site: text("https://www.example.org/lieu/"),
        street: text("1, rue de l’Étang"),
        postcode: text(postcode),
        town: text("Rennes"),
        country: text("FR"),
        hours: text("Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00"),
        note: text("à ne dire à personne"),
        origin: Origin::Typed,
        entered: day(2026, 11, 22),
    };
    Neighbour { id: NeighbourId(id), entry }
}

fn papers(audit: &Audit, neighbours: &[Neighbour], language: Language) -> Papers {
    let (association, audited, today) = ("Les Amis du Lac", day(2026, 11, 22), day(2026, 12, 1));
    let occasion = Occasion { association, audited, today, start: today, neighbours, named };
    papers_of(audit, rumb_content::catalogue(), occasion, language)
}

/// What help is told to be about.
fn named(offer: &str) -> BTreeSet<NeedId> {
    offer.contains("prise en main").then(|| "skills".into()).into_iter().collect()
}

fn at(mut audit: Audit, postcode: &str) -> Audit {
    audit.answers.insert("PRF-18".into(), Answer::Answered(Value::Word(postcode.to_owned())));
    audit
}

fn said(document: &Document) -> String {
    audit::runs(document).into_iter().map(|run| run.text).collect::<Vec<_>>().join(" ")
}

#[test]
fn the_nearest_of_the_users_own_are_told_before_all_others() {
    let book: Vec<_> = [("Loin", "75011"), ("Près", "35200"), ("Voisine", "35000")]
        .into_iter()
        .zip(1..)
        .map(|((name, code), id)| neighbour(id, name, code))
        .collect();
    let Papers { sheet, plan, annex, .. } = papers(&at(example(), "35000"), &book, Language::Fr);
    let place = |text: &str, word: &str| text.find(word).unwrap_or_else(|| panic!("{word} is told in {text}"));
    let told = said(&plan);
    let first = Words::of(Language::Fr).say("actors.hint");
    let part = &told[place(&told, &first)..];
    assert!(place(part, "Voisine") < place(part, "Près"), "the nearest comes first");
    assert!(place(part, "Près") < place(part, "Loin"), "the farthest comes last");
    let catalogue = rumb_content::catalogue().actors.iter().filter_map(|actor| part.find(&actor.name)).min();
    assert!(catalogue.is_some_and(|other| other > place(part, "Loin")), "the catalogue's come after them");
    for fact in ["02 00 00 00 00", "35000 Rennes", "example.org/lieu", "samedi"] {
        place(part, fact);
    }
    let sheet = said(&sheet);
    assert!(place(&sheet, "Voisine") < place(&sheet, "Près"), "two are told on the sheet");
    assert!(!sheet.contains("Loin"), "and no more than two");
    for told in [said(&plan), sheet, said(&annex)] {
        assert!(!told.contains("à ne dire à personne"), "a note is never printed");
    }
}

#[test]
fn who_helps_with_just_an_action_is_named_beside_it() {
    let mut idle = neighbour(1, "Potager", "35000");
    "Confitures".clone_into(&mut idle.entry.offer);
    let book = [idle, neighbour(2, "Voisine", "35200")];
    for language in Language::ALL {
        let words = Words::of(language);
        let plan = papers(&at(example(), "35000"), &book, language).plan;
        let told: String = audit::runs(&plan).into_iter().map(|run| run.text).collect();
        let before = &told[..told.find(&words.say("actors.hint")).expect("people are told of at the end")];
        let label = words.tell("label", &[("name", rumb_locale::Arg::Text(&words.say("action-helpers")))]);
        assert!(before.contains(&format!("{label} Voisine, 02 00 00 00 00")), "she is named in {language:?}: {before}");
        assert!(!before.contains("Potager"), "who helps with something else is not");
    }
}

#[test]
fn documents_stay_as_short_as_they_are_with_the_longest_entries() {
    let long = |letters: usize| "Maison des associations ".repeat(letters / 24 + 1).chars().take(letters).collect();
    let book: Vec<_> = (1..=9)
        .map(|id| {
            let mut one = neighbour(id, "x", "35000");
            let entry = &mut one.entry;
            (entry.name, entry.offer, entry.hours) = (long(200), long(2000), long(2000));
            (entry.street, entry.town, entry.site) = (long(200), long(200), format!("https://{}", "x".repeat(200)));
            one
        })
        .collect();
    let short: Vec<_> = (1..=9).map(|id| neighbour(id, "Maison des associations", "35000")).collect();
    for language in Language::ALL {
        for spirit in [Spirit::Lowest, Spirit::Mixed, Spirit::Unknown] {
            for (name, book) in [("short", &short), ("long", &book)] {
                let audit = at(uniform(Length::Flash, spirit), "35000");
                let sheet = papers(&audit, book, language).sheet;
                let found = pages(&format!("sheet-own-{name}-{spirit:?}").to_lowercase(), &sheet, language);
                assert_eq!(found, 1, "the sheet of {spirit:?} in {language:?} has one page with {name} entries");
            }
        }
        let plan = papers(&at(example(), "35000"), &short, language).plan;
        let found = pages("plan-own", &plan, language);
        assert!(found <= 12, "the plan in {language:?} has {found} pages, twelve at most are wanted");
    }
}

#[test]
fn opening_hours_are_told_in_words() {
    let text = "Mo-Fr 09:00-12:00,14:00-18:30; Sa,Su off; PH off";
    let cases = [
        (
            Language::Fr,
            "du lundi au vendredi\u{a0}: de 9\u{a0}h à 12\u{a0}h, de 14\u{a0}h à 18\u{a0}h\u{a0}30\u{a0}; \
             samedi, dimanche\u{a0}: fermé\u{a0}; fermé les jours fériés",
        ),
        (
            Language::En,
            "Monday to Friday: 9:00 to 12:00, 14:00 to 18:30; Saturday, Sunday: closed; closed on public holidays",
        ),
        (
            Language::Es,
            "de lunes a viernes: de 9:00 a 12:00, de 14:00 a 18:30; sábado, domingo: cerrado; cerrado los festivos",
        ),
        (
            Language::Ca,
            "de dilluns a divendres: de 9.00 a 12.00, de 14.00 a 18.30; dissabte, diumenge: tancat; tancat els festius",
        ),
        (
            Language::Ro,
            "de luni până vineri: de la 9:00 la 12:00, de la 14:00 la 18:30; sâmbătă, duminică: închis; \
             închis de sărbătorile legale",
        ),
    ];
    for (language, expected) in cases {
        assert_eq!(hours(text, &Words::of(language)), expected, "{language:?} tells the week");
    }
    let words = Words::of(Language::Fr);
    assert_eq!(hours("sur rendez-vous", &words), "sur rendez-vous", "what is no plain week stands as it is");
    assert_eq!(hours("24/7", &words), "tous les jours\u{a0}: jour et nuit", "always open is told so");
}
