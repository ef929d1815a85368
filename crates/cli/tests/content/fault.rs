//! What is wrong in a folder of content, told with its line, a remedy and an example.

use crate::{copied, ended, rumb, spoil};
use std::fs;
use std::path::Path;

/// One wrong word in the shipped content, and what is said of it in some language.
struct Fault {
    file: &'static str,
    was: &'static str,
    became: &'static str,
    language: &'static str,
    said: [&'static str; 3],
}

const FAULTS: &[Fault] = &[
    Fault {
        file: "product/canva.toml",
        was: "needs = [\"graphics-media\"",
        became: "needs = [\"grafics-media\"",
        language: "fr",
        said: [
            "product/canva.toml, ligne 5",
            "Écrivez un identifiant qui existe",
            "Par exemple\u{a0}: needs = [\"graphics-media\"",
        ],
    },
    Fault {
        file: "software/gimp.toml",
        was: "homepage = ",
        became: "hompage = ",
        language: "en",
        said: [
            "software/gimp.toml, line 4",
            "Correct its name, or remove the line.",
            "For example: homepage = \"https://www.gimp.org\"",
        ],
    },
    Fault {
        file: "software/gimp.toml",
        was: "vitality = 20",
        became: "vitality = \"20\" # 20",
        language: "es",
        said: ["software/gimp.toml, línea 15", "Escríbalo como en las otras fichas.", "Por ejemplo: vitality = 2026"],
    },
    Fault {
        file: "software/gimp.toml",
        was: "name = \"GIMP\"",
        became: "name = \"GIMP",
        language: "ca",
        said: ["software/gimp.toml, línia 2", "Comproveu les cometes", "Per exemple: name = \"GIMP\""],
    },
    Fault {
        file: "software/gimp.toml",
        was: "\"GPL-3.0-or-later\"",
        became: "\"BUSL-1.1\"",
        language: "ro",
        said: ["software/gimp.toml, linia 3", "Scrieți codul ei SPDX.", "De exemplu: licence = \"AGPL-3.0-or-later\""],
    },
    Fault {
        file: "host/ro.toml",
        was: "reviewed = \"2026",
        became: "rewieved = \"2026",
        language: "fr",
        said: ["host/ro.toml, ligne", "Corrigez son nom, ou retirez la ligne.", "Par exemple\u{a0}: reviewed = \"2026"],
    },
];

#[test]
fn what_is_wrong_is_told_with_its_line_a_remedy_and_an_example() {
    let folder = copied("check");
    for Fault { file, was, became, language, said } in FAULTS {
        let path = folder.join(file);
        let right = fs::read_to_string(&path).expect("the file can be read");
        assert!(right.contains(was), "{file} says {was}");
        fs::write(&path, right.replacen(was, became, 1)).expect("the file can be written");
        let checked = ended(rumb(&["content", "check", "--lang", language]).arg(&folder), 1);
        let told = String::from_utf8(checked.stderr).expect("sentences are text");
        for words in said {
            assert!(told.contains(words), "{became} in {language} says “{words}”:\n{told}");
        }
        fs::write(&path, right).expect("the file can be written");
    }
    ended(rumb(&["content", "check", "--lang", "fr"]).arg(&folder), 0);
}

/// How a folder of content loses something, and the place that is told.
type Loss = (&'static str, fn(&Path), &'static str);

#[test]
fn what_nobody_would_read_is_told() {
    let losses: [Loss; 8] = [
        (
            "a renamed folder",
            |folder| fs::rename(folder.join("action"), folder.join("actions")).expect("renamed"),
            "action",
        ),
        (
            "questions that no area asks",
            |folder| fs::write(folder.join("questionnaire/questions-ABC.toml"), "").expect("written"),
            "questions-ABC.toml",
        ),
        (
            "a copy that kept its id",
            |folder| {
                fs::copy(folder.join("software/gimp.toml"), folder.join("software/paint.toml")).expect("copied");
            },
            "software/paint.toml",
        ),
        (
            "what a host runs for a need that it does not serve",
            |folder| unserved(&folder.join("host/fr.toml")),
            "infini.services: the need “voting” is in “runs”, but not in “services”",
        ),
        (
            "a sheet with capitals in its ending",
            |folder| fs::rename(folder.join("software/gimp.toml"), folder.join("software/gimp.TOML")).expect("renamed"),
            "software/gimp.TOML: nothing reads this file",
        ),
        (
            "a folder with the name of a sheet",
            |folder| fs::create_dir(folder.join("software/x.toml")).expect("made"),
            "software/x.toml: nothing reads this file, folder or link",
        ),
        (
            "a sheet copied under another name",
            |folder| {
                let text = fs::read_to_string(folder.join("software/gimp.toml")).expect("it can be read");
                let own = text.replacen("\"gimp\"", "\"paint\"", 1).replacen("\"GIMP\"", "\"Paint\"", 1);
                fs::write(folder.join("software/paint.toml"), own).expect("written");
            },
            "See also: software/gimp.toml, line 4",
        ),
        (
            "an entry in the table of another country",
            |folder| spoil(&folder.join("host/fr.toml"), "country = \"FR\"", "country = \"BE\""),
            "Allowed values: FR",
        ),
    ];
    for (what, lose, place) in losses {
        let folder = copied("lost");
        lose(&folder);
        let checked = ended(rumb(&["content", "check", "--lang", "en"]).arg(&folder), 1);
        let told = String::from_utf8(checked.stderr).expect("sentences are text");
        assert!(told.contains(place), "{what} is told at {place}:\n{told}");
    }
}

#[test]
fn of_many_faults_the_first_are_shown_and_the_others_counted() {
    let folder = copied("many");
    let sheet = fs::read_to_string(folder.join("software/gimp.toml")).expect("it can be read");
    for at in 0..1500 {
        let own = sheet.replacen("id = \"gimp\"", &format!("id = \"many-{at}\""), 1).replacen(
            "offline = \"yes\"",
            "offline = \"\u{202e}x\"",
            1,
        );
        fs::write(folder.join(format!("software/many-{at}.toml")), own).expect("it can be written");
    }
    let checked = ended(rumb(&["content", "check", "--lang", "en"]).arg(&folder), 1);
    let told = String::from_utf8(checked.stderr).expect("sentences are text");
    let count = |words: &str| told.lines().filter(|line| line.contains(words)).count();
    assert_eq!(count("software/many-"), 100, "the first hundred have their place");
    assert_eq!(count("Allowed values"), 1, "a list of values is told once");
    assert_eq!(count("1,400 more points are not shown."), 1, "and the others are counted:\n{told}");
    assert!(!told.contains('\u{202e}'), "nothing turns the words around");
}

#[test]
fn every_fault_has_words_and_a_remedy_in_every_language() {
    let problems =
        ["missing-file", "not-text", "unreadable", "unknown", "missing", "shape", "field", "dangling", "twice"];
    let problems = problems
        .into_iter()
        .chain(["licence", "value", "prose", "unreachable", "circle"])
        .chain(["too-large", "unread", "empty"])
        .chain(["id", "name", "origin", "unheard"])
        .chain(["locked", "message", "variable", "unserved", "text"]);
    for problem in problems {
        for language in rumb_locale::Language::ALL {
            let words = rumb_locale::Words::of(language);
            let subject = [("subject", rumb_locale::Arg::Text("x"))];
            let remedy = words.find(&format!("finding-{problem}.remedy"), &subject).map(|found| found.text);
            let ends = remedy.as_ref().is_some_and(|remedy| remedy.ends_with('.'));
            assert!(ends && words.find(&format!("finding-{problem}"), &subject).is_some(), "{problem} in {language:?}");
        }
    }
}

/// Has a host run a program for a need that is not among its services.
fn unserved(path: &Path) {
    let text = fs::read_to_string(path).expect("it can be read");
    let (before, after) = text.split_once("id = \"infini\"").expect("the host is there");
    let after = after.replacen("runs = {", "runs = { voting = [],", 1);
    fs::write(path, format!("{before}id = \"infini\"{after}")).expect("it can be written");
}
