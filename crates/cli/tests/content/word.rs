//! What is wrong in the words that lie beside a folder of content.

use crate::{copied, copy, ended, rumb, spoil};
use std::fs;
use std::path::Path;

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
