//! Documents from the command line: what is written, and what is told of the rest.

use crate::{LANGUAGES, ended, example, folder, names, rumb};
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn a_plan_whose_months_are_over_says_so_on_the_line_and_on_paper() {
    let folder = folder("over");
    let [agreed, out] = ["agreed.json", "out"].map(|name| folder.join(name));
    let mut answers: serde_json::Value =
        serde_json::from_str(&fs::read_to_string(example()).expect("the example can be read")).expect("it is JSON");
    answers["agreed"] = serde_json::json!({"A11": {"start": "2020-02", "hours": [1]}});
    fs::write(&agreed, answers.to_string()).expect("answers can be written");
    let lines = |start: &str, more: &[&str]| {
        let args = ["plan", &agreed.display().to_string(), "--lang=fr", "--start", start].map(str::to_owned);
        String::from_utf8(ended(rumb(&args.each_ref().map(String::as_str)).args(more), 0).stdout)
            .expect("lines are text")
    };
    let over = "L’année de ce plan est finie.";
    assert!(lines("2020-01-01", &[]).starts_with(over), "the year from January 2020 on is over");
    assert!(!lines("2190-01-01", &[]).contains(over), "another is to come");
    lines("2020-01-01", &["--format=txt", "--out", &out.display().to_string()]);
    let paper = fs::read_to_string(out.join("Plan de transition.txt")).expect("the plan is written");
    assert!(paper.contains(over), "the paper says so too:\n{paper}");
    assert!(!paper.contains("Aucune action n’est prévue"), "and not that nothing is to be done:\n{paper}");
}

#[test]
fn documents_never_replace_what_lies_in_the_folder() {
    let folder = folder("documents");
    let out = folder.join("out");
    let args = ["plan", &example(), "--lang", "fr", "--start", "2026-12-01", "--out", &out.display().to_string()];
    let told = ended(&mut rumb(&args), 0).stdout;
    let names = names(&out);
    assert_eq!(
        names,
        [
            "Affiche.pdf",
            "Annexe pour un financeur.pdf",
            "Annexe.pdf",
            "Calendrier du plan.ics",
            "Charte d’usage.odt",
            "Compte rendu de la séance.pdf",
            "Coopération locale.odt",
            "Fiche à garder sous les yeux.pdf",
            "Fiches de séance.pdf",
            "Fiches par fonction.pdf",
            "Fichier ouvert.json",
            "Grande affiche.pdf",
            "Le plan et le projet.pdf",
            "Message aux membres.pdf",
            "Plan de transition.pdf",
            "Premiers pas.pdf",
            "Projet de résolution.pdf",
            "Résumé.pdf",
            "Tableau du plan.ods"
        ],
        "all documents are written, each in its usual format"
    );
    let others = folder.join("others").display().to_string();
    let args_of =
        |format| ["plan", &example(), "--lang", "fr", "--out", &others, "--format", format].map(str::to_owned);
    ended(&mut rumb(&args_of("html,csv").each_ref().map(String::as_str)), 0);
    let named = [
        "Affiche.html",
        "Annexe pour un financeur.html",
        "Annexe.html",
        "Charte d’usage.html",
        "Compte rendu de la séance.html",
        "Coopération locale.html",
        "Fiche à garder sous les yeux.html",
        "Fiches de séance.html",
        "Fiches par fonction.html",
        "Le plan et le projet.html",
        "Message aux membres.html",
        "Plan de transition.html",
        "Premiers pas.html",
        "Projet de résolution.html",
        "Résumé.html",
        "Tableau du plan.csv",
    ];
    assert_eq!(self::names(Path::new(&others)), named, "or in the formats that are asked for");
    ended(&mut rumb(&args_of("doc").each_ref().map(String::as_str)), 2);
    let few = folder.join("few");
    let named_few = |format: &str| {
        let out = few.display().to_string();
        let args = ["plan", &example(), "--lang=fr", "--out", &out, "--document=plan,calendar", "--format", format]
            .map(str::to_owned);
        rumb(&args.each_ref().map(String::as_str))
    };
    let nothing = String::from_utf8(ended(&mut named_few("csv"), 1).stderr).expect("it is told in words");
    assert!(nothing.starts_with("Il n’y a rien à écrire"), "{nothing}");
    assert!(!few.exists(), "nor is a folder made for nothing");
    ended(&mut named_few("pdf"), 0);
    assert_eq!(self::names(&few), ["Plan de transition.pdf"], "only those that are asked for, where they can be so");
    let told = String::from_utf8(told).expect("lines are text");
    assert!(names.iter().all(|name| told.contains(name.as_str())), "each is told:\n{told}");
    fs::remove_file(out.join("Premiers pas.pdf")).expect("a document can be removed");
    fs::write(out.join("Annexe.pdf"), "with my notes").expect("a document can be changed");
    let refused = ended(&mut rumb(&args), 1);
    assert!(refused.stdout.is_empty(), "nothing is said to be written");
    let told = String::from_utf8(refused.stderr).expect("sentences are text");
    assert_eq!(told.lines().count(), 3, "a sentence, the place and a hint:\n{told}");
    assert_eq!(fs::read(out.join("Annexe.pdf")).expect("it can be read"), b"with my notes", "it is as it was");
    assert!(!out.join("Premiers pas.pdf").exists(), "where one would be replaced, none is written");
}

#[test]
fn the_kit_of_a_workshop_is_written_in_any_language_and_replaces_nothing() {
    let folder = folder("kit");
    for (language, first) in [("fr", "Atelier 1 - Guide.pdf"), ("ro", "Atelier 1 - Ghid.pdf")] {
        let out = folder.join(language);
        let place = out.display().to_string();
        let args = ["kit", "--length=flash", "--lang", language, "--out", &place];
        let told = String::from_utf8(ended(&mut rumb(&args), 0).stdout).expect("lines are text");
        let names = names(&out);
        assert_eq!((names.len(), names[0].as_str()), (5, first), "five parts in {language}");
        assert!(names.iter().all(|name| told.contains(name.as_str())), "each is told:\n{told}");
        assert!(told.lines().last().is_some_and(|line| line.starts_with("12 ")), "twelve sheets for eight:\n{told}");
        let before = fs::read(out.join(first)).expect("it can be read");
        fs::remove_file(out.join(&names[4])).expect("a part can be removed");
        let told = String::from_utf8(ended(&mut rumb(&args), 1).stderr).expect("sentences are text");
        assert_eq!(told.lines().count(), 3, "a sentence, the place and a hint:\n{told}");
        assert_eq!(fs::read(out.join(first)).expect("it can be read"), before, "it is as it was");
        assert!(!out.join(&names[4]).exists(), "where one would be replaced, none is written");
    }
    let out = folder.join("json").display().to_string();
    let kit = |more: &[&str]| rumb(&[&["kit", "--lang=fr", "--out", &out], more].concat());
    let told = ended(&mut kit(&["--json", "--length=standard", "--people=5"]), 0).stdout;
    let read: serde_json::Value = serde_json::from_slice(&told).expect("one JSON document");
    assert_eq!((&read["format"], &read["version"]), (&"rumb-kit".into(), &1.into()), "it says what it is");
    let figures = ["minutes", "total", "people"].map(|key| read[key].as_u64());
    assert_eq!(figures, [Some(3), Some(175), Some(5)], "what was chosen");
    assert_eq!(read["questions"].as_array().map(Vec::len), Some(38), "what is voted");
    let parts = read["documents"].as_array().expect("its parts").iter();
    assert_eq!(parts.filter_map(|part| part["sheets"].as_u64()).sum::<u64>(), read["sheets"], "the sheets add up");
    let tight = folder.join("tight").display().to_string();
    let args = ["kit", "--lang=fr", "--total=90", "--out", &tight];
    let told = String::from_utf8(ended(&mut rumb(&args), 1).stderr).expect("sentences are text");
    for part in ["12 questions demandent 60 minutes", "en a 45", "Gardez 9 questions", "115 minutes"] {
        assert!(told.contains(part), "“{part}” is told: {told}");
    }
    assert!(!Path::new(&tight).exists(), "nor is a folder made for nothing");
    ended(&mut kit(&["--total=300"]), 2);
    ended(&mut kit(&["--length=short"]), 2);
}

#[test]
fn a_partner_stands_in_the_documents_of_one_call_and_what_is_no_pack_says_so() {
    let folder = folder("pack");
    let pack = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/partner.rumbpack").display().to_string();
    let written = |name: &str, more: &[&str]| {
        let to = folder.join(name).display().to_string();
        let example = example();
        let args = ["plan", &example, "--lang", "fr", "--out", &to, "--document", "plan,resolution", "--format", "txt"];
        ended(&mut rumb(&[&args[..], more].concat()), 0);
        let read = |path: PathBuf| fs::read_to_string(path).expect("a text is written");
        let mut paths: Vec<_> =
            fs::read_dir(&to).expect("a folder").map(|entry| entry.expect("a file").path()).collect();
        paths.sort();
        paths.into_iter().map(read).collect::<Vec<_>>()
    };
    let (with, without) = (written("with", &["--pack", &pack]), written("without", &[]));
    let named = with.iter().filter(|text| text.contains("Fédération des maisons du lac")).count();
    assert_eq!(named, 1, "the plan names the partner, what the board signs does not");
    assert!(without.iter().all(|text| !text.contains("maisons du lac")), "the next call knows nothing of it");
    for language in LANGUAGES {
        let to = folder.join("no").display().to_string();
        let args = ["plan", &example(), "--lang", language, "--out", &to, "--pack", &example()];
        let output = ended(&mut rumb(&args), 1);
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(told.contains(".rumbpack") && told.lines().count() == 3, "it says what such a file is: {told}");
        assert!(!Path::new(&to).exists(), "nothing is written");
    }
}

#[test]
fn the_sheet_to_publish_is_written_with_what_is_named_and_not_without() {
    let folder = folder("publish");
    let written = |name: &str, publish: &[&str]| {
        let out = folder.join(name);
        let place = out.display().to_string();
        let args = ["plan", &example(), "--lang", "fr", "--format", "txt", "--out", &place];
        ended(&mut rumb(&[&args[..], publish].concat()), 0);
        fs::read_to_string(out.join("Fiche à publier.txt")).ok()
    };
    assert_eq!(written("none", &[]), None, "nothing is published unasked");
    let country = written("country", &["--publish", "place"]).expect("the sheet is written");
    assert!(country.contains("France"), "it tells what is named:\n{country}");
    assert!(!country.contains("Les Amis du Lac"), "and nothing else:\n{country}");
    let both = written("both", &["--publish", "name,place"]).expect("the sheet is written");
    assert!(both.contains("France") && both.contains("Les Amis du Lac"), "both are told:\n{both}");
    let args = ["plan", &example(), "--out", &folder.join("no").display().to_string(), "--publish", "notes"];
    ended(&mut rumb(&args), 2);
}

#[test]
fn what_is_asked_for_and_not_written_is_told_beside_what_is() {
    let folder = folder("missed");
    let place = folder.join("out").display().to_string();
    let wanted = ["--document", "sheet,place-sheet,publication", "--lang", "fr", "--out", &place];
    let done = ended(&mut rumb(&[&["plan", &example()][..], &wanted].concat()), 0);
    let told = String::from_utf8(done.stderr).expect("sentences are text");
    assert!(told.contains("place-sheet, publication"), "what is not there is named:\n{told}");
    assert!(!told.contains("sheet, place"), "what was written is not:\n{told}");
    assert!(folder.join("out/Premiers pas.pdf").exists(), "the rest is written");
}
