//! What people who keep the content ask of the command line.

use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

#[test]
fn a_tool_is_found_by_the_name_that_people_know() {
    let cases = [
        ("fr", vec!["photoshop"], ["Adobe Photoshop", "GIMP", "Licence"]),
        ("fr", vec!["arcgis"], ["ArcGIS", "QGIS", "non vérifié"]),
        ("ca", vec!["full", "de", "calcul"], ["Paquet ofimàtic", "LibreOffice", "Llicència"]),
        ("ro", vec!["lista de discutii"], ["Liste de discuții", "Sympa", "Licență"]),
        ("fr", vec!["zaclys"], ["Des hébergeurs", "Petite entreprise", "Entreprise · Besançon (France)"]),
        ("fr", vec!["hub bretagne"], ["Qui peut aider", "Coordination et formation", "Réseau, au niveau régional"]),
        ("fr", vec!["mattermost"], ["Mattermost", "Retiré des propositions", "Se former"]),
        ("es", vec!["pangea"], ["Proveedores de alojamiento", "Proveedor de alojamiento de ámbito regional", "Ofrece"]),
    ];
    for (language, words, expected) in cases {
        let output = ended(rumb(&["content", "search", "--lang", language]).args(&words), 0);
        let lines = String::from_utf8(output.stdout).expect("lines are text");
        for said in expected {
            assert!(lines.contains(said), "{words:?} in {language} says “{said}”:\n{lines}");
        }
    }
}

#[test]
fn a_search_can_be_read_by_another_program() {
    let output = ended(&mut rumb(&["content", "search", "--lang", "fr", "--json", "doodle"]), 0);
    let found: Value = serde_json::from_slice(&output.stdout).expect("it is one JSON document");
    assert_eq!(found["hits"][0]["id"], "doodle", "the likeliest comes first");
    let nothing = ended(&mut rumb(&["content", "search", "--lang", "fr", "qqqqqqqq"]), 0);
    assert!(String::from_utf8_lossy(&nothing.stdout).contains("rien trouvé"), "nothing found is said, and no failure");
}

/// Wrong words on the command line end with 2.
#[test]
fn a_search_needs_a_word() {
    ended(&mut rumb(&["content", "search"]), 2);
}

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

/// Has a host run a program for a need that is not among its services.
fn unserved(path: &Path) {
    let text = fs::read_to_string(path).expect("it can be read");
    let (before, after) = text.split_once("id = \"infini\"").expect("the host is there");
    let after = after.replacen("runs = {", "runs = { voting = [],", 1);
    fs::write(path, format!("{before}id = \"infini\"{after}")).expect("it can be written");
}

#[test]
fn the_words_beside_a_folder_are_those_that_count() {
    let folder = copied("beside/content");
    let locales = folder.with_file_name("locales");
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales"), &locales);
    ended(rumb(&["content", "check", "--lang", "en"]).arg(&folder), 0);
    let path = locales.join("ca/need.ftl");
    let text = fs::read_to_string(&path).expect("it can be read");
    fs::write(&path, text.replacen("need-governance =", "need-government =", 1)).expect("it can be written");
    let checked = ended(rumb(&["content", "check", "--lang", "en"]).arg(&folder), 1);
    let told = String::from_utf8(checked.stderr).expect("sentences are text");
    assert!(
        told.contains("missing: need-governance") && told.contains("missing in: ca"),
        "the word that is gone there is missed:\n{told}"
    );
}

/// How a folder of words is spoilt, and what is told of it; the number of faults is the last.
type Slip = (&'static str, fn(&Path), [&'static str; 2], &'static str);

#[test]
fn what_is_wrong_with_the_words_is_told_once_with_its_place() {
    let slips: [Slip; 8] = [
        (
            "braces that would end the reader",
            |words| fs::write(words.join("ca/need.ftl"), format!("a = {}", "{".repeat(10_000))).expect("written"),
            ["locales/ca/need.ftl, line 1", "Check the = sign, the braces"],
            "1 point to correct",
        ),
        (
            "a message without its sign",
            |words| spoil(&words.join("fr/software.ftl"), "software-gimp =", "software-gimp"),
            ["locales/fr/software.ftl, line ", "cannot be read from here on"],
            "1 point to correct",
        ),
        (
            "a brace that stays open",
            |words| spoil(&words.join("es/cli.ftl"), "{ $path }", "{ $path"),
            ["locales/es/cli.ftl, line ", "cli-written: this text cannot be read"],
            "1 point to correct",
        ),
        (
            "what is no UTF-8",
            |words| fs::write(words.join("ro/host.ftl"), b"host-x = caf\xe9\n").expect("written"),
            ["locales/ro/host.ftl: ", "UTF-8"],
            "1 point to correct",
        ),
        (
            "what is too large",
            |words| fs::write(words.join("en/host.ftl"), "# x\n".repeat(300_000)).expect("written"),
            ["locales/en/host.ftl: ", "too large"],
            "1 point to correct",
        ),
        (
            "a message that stands twice",
            |words| spoil(&words.join("en/software.ftl"), "software-gimp =", "need-email = x\n\nsoftware-gimp ="),
            ["locales/en/software.ftl, line ", "See also: locales/en/need.ftl, line "],
            "1 point to correct",
        ),
        (
            "a language that is gone",
            |words| fs::remove_dir_all(words.join("ca")).expect("removed"),
            ["locales/ca: ", "is missing"],
            "1 point to correct",
        ),
        (
            "a translated name in braces",
            |words| spoil(&words.join("es/cli.ftl"), "{ $path }", "{ $ruta }"),
            ["“{ $path } { $ruta }” is not both here", "See also: locales/fr/cli.ftl, line "],
            "1 point to correct",
        ),
    ];
    let folder = copied("word/content");
    let (shipped, words) =
        (Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales"), folder.with_file_name("locales"));
    for (what, spoil, said, count) in slips {
        if words.exists() {
            fs::remove_dir_all(&words).expect("what the last one left can be removed");
        }
        copy(&shipped, &words);
        spoil(&words);
        let checked = ended(rumb(&["content", "check", "--lang", "en"]).arg(&folder), 1);
        let told = String::from_utf8(checked.stderr).expect("sentences are text");
        for words in said.into_iter().chain([count]) {
            assert!(told.contains(words), "{what} says “{words}”:\n{told}");
        }
    }
}

/// Writes another word in the place of a first one.
fn spoil(path: &Path, was: &str, became: &str) {
    let text = fs::read_to_string(path).expect("it can be read");
    assert!(text.contains(was), "{was} is there");
    fs::write(path, text.replacen(was, became, 1)).expect("it can be written");
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

#[test]
fn old_facts_are_listed_with_file_and_line_and_end_with_one() {
    let none = ended(&mut rumb(&["content", "stale", "--on", "2026-11-22", "--lang", "fr"]), 0);
    assert!(String::from_utf8_lossy(&none.stdout).contains("18 mois"), "nothing old is said in words");
    let all = ended(&mut rumb(&["content", "stale", "--on", "2030-01-01", "--lang", "fr"]), 1);
    let lines = String::from_utf8(all.stdout).expect("lines are text");
    let own = lines.lines().find(|line| line.contains("  gimp  ")).expect("GIMP is listed");
    assert!(own.ends_with("Logiciel  gimp  software/gimp.toml:1"), "kind, id, file and line: {own}");
    let kinds = ["Logiciel", "Outil utilisé", "Formation", "Qui peut aider", "Hébergeur", "Question"];
    for kind in kinds {
        assert!(lines.contains(&format!("  {kind}  ")), "there are facts of the kind {kind}");
    }
    let json = ended(&mut rumb(&["content", "stale", "--on", "2030-01-01", "--json"]), 1);
    let facts: Value = serde_json::from_slice(&json.stdout).expect("it is one JSON document");
    assert_eq!(facts.as_array().map(Vec::len), Some(lines.lines().count()), "both list the same");
    ended(&mut rumb(&["content", "stale", "--on", "tomorrow"]), 1);
}

/// A copy of the content folder, for a test to spoil.
fn copied(test: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("content").join(test);
    if folder.exists() {
        fs::remove_dir_all(&folder).expect("what an earlier run left can be removed");
    }
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join("content"), &folder);
    folder
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder can be made");
    for entry in fs::read_dir(from).expect("the folder can be read").flatten() {
        let (own, place) = (entry.path(), to.join(entry.file_name()));
        if own.is_dir() {
            copy(&own, &place);
        } else {
            fs::copy(&own, &place).expect("a file can be copied");
        }
    }
}

fn ended(command: &mut Command, code: i32) -> Output {
    let output = command.output().expect("the command line runs");
    let told = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(code), "{command:?} ends so\n{told}");
    output
}

fn rumb(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rumb"));
    command.args(args);
    command
}
