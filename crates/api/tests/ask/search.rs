//! Tools, needs and people are found by what their seekers call them, in five languages, without accents, with typos.

use crate::ground::{Ground, day};
use proptest::prelude::*;
use rumb_api::search;
use rumb_locale::Language;
use serde_json::{Value, json};

/// What is typed, the need that it leads to first, and a libre software for it.
type Case = (&'static str, &'static str, &'static str);

const FRENCH: [Case; 8] = [
    ("photoshop", "graphics-media", "gimp"),
    ("la compta", "accounting", "paheko"),
    ("doodle", "scheduling-poll", "framadate"),
    ("sondage de date", "scheduling-poll", "framadate"),
    ("cotisasions", "member-management", "galette"),
    ("mot de pase", "password-management", "keepassxc"),
    ("compatbilite", "accounting", "dolibarr"),
    ("reunion a distance", "video-meeting", "jitsi-meet"),
];

const ENGLISH: [Case; 8] = [
    ("Google Driv", "file-storage", "nextcloud"),
    ("one drive", "file-storage", "nextcloud"),
    ("spredsheet", "office-suite", "libreoffice"),
    ("e mail", "email", "thunderbird"),
    ("watsapp", "chat", "signal"),
    ("mailing list", "mailing-list", "sympa"),
    ("find a date", "scheduling-poll", "framadate"),
    ("volunter shifts", "volunteer-planning", "engelsystem"),
];

const SPANISH: [Case; 8] = [
    ("contabilidad", "accounting", "gnucash"),
    ("hoja de calculo", "office-suite", "libreoffice"),
    ("contraseñas", "password-management", "keepassxc"),
    ("contrasenas", "password-management", "keepassxc"),
    ("vidollamada", "video-meeting", "jitsi-meet"),
    ("cuotas de los socios", "member-management", "galette"),
    ("pagina web", "website", "wordpress"),
    ("copia de seguridat", "backup", "duplicati"),
];

const CATALAN: [Case; 8] = [
    ("full de càlcul", "office-suite", "libreoffice"),
    ("ful de calcul", "office-suite", "libreoffice"),
    ("document col·laboratiu", "collaborative-writing", "etherpad"),
    ("document col.laboratiu", "collaborative-writing", "etherpad"),
    ("butlleti", "newsletter", "listmonk"),
    ("quotes dels socis", "member-management", "galette"),
    ("ordinador vell", "operating-system", "linux-mint"),
    ("enquesta de dates", "scheduling-poll", "framadate"),
];

const ROMANIAN: [Case; 8] = [
    ("listă de discuții", "mailing-list", "sympa"),
    ("lista de discutii", "mailing-list", "sympa"),
    ("listă de discuţii", "mailing-list", "sympa"),
    ("foaie de calcul", "office-suite", "libreoffice"),
    ("contabilitat", "accounting", "gnucash"),
    ("parole", "password-management", "keepassxc"),
    ("sedinta online", "video-meeting", "jitsi-meet"),
    ("facebok", "social-media", "mastodon"),
];

const CASES: [(Language, [Case; 8]); 5] = [
    (Language::Fr, FRENCH),
    (Language::En, ENGLISH),
    (Language::Es, SPANISH),
    (Language::Ca, CATALAN),
    (Language::Ro, ROMANIAN),
];

#[test]
fn people_find_a_tool_by_what_they_call_it() {
    let mut wrong = Vec::new();
    for (language, cases) in CASES {
        for (words, need, software) in cases {
            let found = search(words, language, day());
            let group = found.needs.iter().find(|group| group.need == need);
            let is_first = found.needs.first().is_some_and(|group| group.need == need);
            let leads = group.is_some_and(|group| group.software.iter().any(|card| card.software == software));
            if !is_first || !leads {
                let groups = found.needs.iter().map(|group| {
                    let software: Vec<_> = group.software.iter().map(|card| card.software.as_str()).collect();
                    (group.need.clone(), software.join(" "))
                });
                let hits: Vec<_> = found.hits.iter().take(4).collect();
                wrong.push(format!("“{words}”: {:?}\n    {hits:?}", groups.collect::<Vec<_>>()));
            }
        }
    }
    assert!(wrong.is_empty(), "each leads to its need first, and to libre software for it:\n{}", wrong.join("\n"));
}

#[test]
fn a_product_leads_to_what_replaces_it_and_says_why_it_is_there() {
    let ground = Ground::new();
    let found = ground.done("search", json!({"words": "photoshop", "language": "fr"}));
    let group = &found["needs"][0];
    assert_eq!(group["products"][0]["product"], "photoshop", "the product in use is shown");
    assert_eq!(group["products"][0]["matched"]["text"], "Adobe Photoshop", "with what matched");
    let doubted = ground.done("search", json!({"words": "arcgis", "language": "fr"}));
    let doubt = &doubted["needs"][0]["products"][0]["doubt"];
    assert_eq!(*doubt, "not-verified", "what is told from memory says so");
    let all = group["software"].as_array().expect("a list");
    assert!(
        all.iter().all(|card| card["replaces"][0] == "Adobe Photoshop"),
        "only what replaces it is beside it: {all:?}"
    );
    assert_eq!(found["hits"][0]["kind"], "product", "the likeliest meaning comes first");
}

#[test]
fn withdrawn_software_is_found_by_its_name_and_never_an_alternative() {
    for software in rumb_content::catalogue().software.iter().filter(|software| software.withdrawn.is_some()) {
        let found = search(&software.name, Language::Fr, day());
        let cards: Vec<_> = found.needs.iter().flat_map(|group| &group.software).collect();
        let own = cards.iter().find(|card| card.software == software.id.as_str());
        assert!(own.is_some_and(|card| card.withdrawn), "{} is found, and told to be withdrawn", software.name);
        assert!(cards.iter().any(|card| !card.withdrawn), "{} leads to something else", software.name);
    }
    for need in &rumb_content::catalogue().needs {
        for group in search(&format!("{} doodle whatsapp", need.id), Language::En, day()).needs {
            let own = group.software.iter().filter(|card| card.matched.is_none());
            let wrong: Vec<_> = own.filter(|card| card.withdrawn).map(|card| &card.name).collect();
            assert!(wrong.is_empty(), "{wrong:?} is withdrawn and no alternative for {}", group.need);
        }
    }
}

#[test]
fn every_product_software_and_host_is_found_by_its_name() {
    let catalogue = rumb_content::catalogue();
    let products = catalogue.products.iter().map(|product| (product.id.as_str(), &product.name));
    let software = catalogue.software.iter().map(|software| (software.id.as_str(), &software.name));
    let hosts = catalogue.hosts.iter().map(|host| (host.id.as_str(), &host.name));
    for (id, name) in products.chain(software).chain(hosts) {
        let hits = search(name, Language::En, day()).hits;
        let place = hits.iter().position(|hit| hit.id == id);
        assert!(place.is_some_and(|place| place < 3), "{name} is found among the first: {place:?}");
    }
}

#[test]
fn hosts_trainings_and_people_are_found_too() {
    let cases = [
        ("framasoft", "hosts", "framasoft"),
        ("domaine public", "hosts", "domaine-public"),
        ("zaclys", "hosts", "zaclys"),
        ("zaclis", "hosts", "zaclys"),
        ("dépannage pour le secteur social", "hosts", "nestor"),
        ("yunohost pour d'autres", "hosts", "numericoop"),
        ("mooc chatons", "trainings", "mooc-chatons-1"),
        ("conseiller numerique", "actors", "fr-conseillers-numeriques"),
    ];
    for (words, list, id) in cases {
        let found = serde_json::to_value(search(words, Language::Fr, day())).expect("it is JSON");
        let ids: Vec<_> = found[list].as_array().expect("a list").iter().map(|card| card["id"].clone()).collect();
        assert!(ids.contains(&Value::from(id)), "“{words}” finds {id} among the {list}: {ids:?}");
    }
}

#[test]
fn a_host_is_shown_with_what_it_is_and_what_it_runs() {
    let found = search("pangea", Language::Ca, day());
    let host = found.hosts.first().expect("it is found");
    assert_eq!(host.form.as_deref(), Some("association"), "what it is by law is told");
    assert_eq!((host.place.as_deref(), host.country.as_str()), (Some("Barcelona"), "ES-CT"), "and where it is");
    assert!(
        host.homepage.is_some() && host.services.iter().any(|need| need == "email"),
        "and what it offers: {host:?}"
    );
}

#[test]
fn what_means_nothing_finds_nothing() {
    for words in ["", "   ", "…!?", "qqqqqqqqqq", "🌻", "xkcdzzz vvvqq"] {
        let found = search(words, Language::Ro, day());
        assert_eq!((found.count, found.hits), (0, Vec::new()), "“{words}” finds nothing");
    }
}

proptest! {
    #[test]
    fn whatever_is_typed_brings_nothing_down(words in "\\PC{0,80}") {
        let found = search(&words, Language::Ca, day());
        prop_assert!(found.needs.len() <= 6, "a page is never flooded");
    }
}
