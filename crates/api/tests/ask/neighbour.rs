//! The user's own address book: typed, imported, taken back, written out, and told in documents.

use crate::ground::{Ground, names};
use proptest::prelude::*;
use rumb_api::Code;
use serde_json::{Value, json};
use std::fs;
use std::path::PathBuf;

/// The header of the French national schema, and a row of it as its own example has it.
const NATIONAL: &str = "id,pivot,nom,commune,code_postal,code_insee,adresse,complement_adresse,latitude,longitude,\
    typologie,telephone,courriels,site_web,horaires,presentation_resume,presentation_detail,source,itinerance,\
    structure_parente,date_maj,services,publics_specifiquement_adresses,prise_en_charge_specifique,frais_a_charge,\
    dispositif_programmes_nationaux,formations_labels,autres_formations_labels,modalites_acces,\
    modalites_accompagnement,fiche_acces_libre,prise_rdv";
const PLACE: &str = "structure-1,43493312300029,Anonymal,Reims,51100,51454,12 BIS RUE DE LECLERCQ,Le patio,43.5,5.4,\
    TIERS_LIEUX|ASSO,+33180059880,contact@example.org|chef@example.org,https://www.example.org/|https://m.example.org,\
    \"Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00\",Un résumé,\"Un long\ntexte\",Hubik,Fixe,,2022-06-02,\
    Aide aux démarches administratives|Loisirs et créations numériques,,,,,,,Se présenter,,,";

fn form(name: &str, postcode: &str) -> Value {
    json!({"name": name, "offer": "", "phone": "", "mail": "", "site": "", "street": "", "postcode": postcode,
        "town": "", "country": "FR", "hours": "", "note": ""})
}

fn typed(ground: &Ground, name: &str, postcode: &str) {
    ground.done("keep_neighbour", json!({"id": null, "form": form(name, postcode)}));
}

fn list(ground: &Ground) -> Value {
    found(ground, "")
}

fn found(ground: &Ground, words: &str) -> Value {
    ground.done("neighbours", json!({"words": words, "language": "fr", "most": 100}))
}

fn called(list: &Value) -> Vec<String> {
    let all = list["neighbours"].as_array().expect("a list").iter();
    all.map(|one| one["form"]["name"].as_str().expect("a name").to_owned()).collect()
}

/// Puts a table into a file.
fn table(ground: &Ground, name: &str, bytes: impl AsRef<[u8]>) -> PathBuf {
    let path = ground.folder.path().join(name);
    fs::write(&path, bytes).expect("a table can be written");
    path
}

fn import(ground: &Ground, name: &str, bytes: impl AsRef<[u8]>) -> Value {
    let path = table(ground, name, bytes);
    ground.done("import_neighbours", json!({"path": path, "beginnings": "", "step": "keep"}))
}

/// The rows that are left out: line and reason.
fn told(report: &Value) -> Vec<(u64, String)> {
    let rows = report["refused"].as_array().expect("a list").iter();
    rows.map(|row| (row["line"].as_u64().unwrap_or(0), row["reason"].as_str().unwrap_or("").to_owned())).collect()
}

#[test]
fn what_is_typed_is_kept_changed_removed_and_taken_back() {
    let ground = Ground::new();
    assert_eq!(list(&ground)["total"], 0, "no book is an empty one");
    typed(&ground, "Maison commune", "35000");
    typed(&ground, " Ana\n ", "1000");
    let all = list(&ground);
    assert_eq!(called(&all), ["Ana", "Maison commune"], "without an audit they stand by name");
    assert_eq!(all["neighbours"][0]["form"]["postcode"], "01000", "a French postcode has five digits");
    let id = all["neighbours"][0]["id"].clone();
    ground.done("keep_neighbour", json!({"id": id, "form": form("Anna", "01000")}));
    assert_eq!(called(&list(&ground)), ["Anna", "Maison commune"], "it is changed");
    ground.done("remove_neighbour", json!({"id": id}));
    assert_eq!(called(&list(&ground)), ["Maison commune"], "it is removed");
    for expected in [&["Anna", "Maison commune"][..], &["Ana", "Maison commune"], &["Maison commune"], &[]] {
        assert_eq!(list(&ground)["can_undo"], true, "there is more to take back");
        ground.done("undo_neighbour", json!({}));
        assert_eq!(called(&list(&ground)), expected, "one change after the other is taken back");
    }
    assert_eq!(list(&ground)["can_undo"], false, "nothing more can be taken back");
    ground.done("undo_neighbour", json!({}));
    for bad in [form(" \n", "35000"), form(&"x".repeat(201), "35000"), {
        let mut long = form("x", "");
        long["note"] = json!("x".repeat(2001));
        long
    }] {
        assert_eq!(
            ground.refused("keep_neighbour", json!({"id": null, "form": bad})),
            Code::BadAnswer,
            "{bad} is refused"
        );
    }
}

#[test]
fn the_national_schema_is_read_as_its_example_has_it() {
    let ground = Ground::new();
    let report = import(&ground, "lieux.csv", format!("{NATIONAL}\n{PLACE}\n"));
    assert_eq!((&report["added"], &report["refused_count"]), (&json!(1), &json!(0)), "{report}");
    let all = list(&ground);
    let card = &all["neighbours"][0];
    let expected = json!({"name": "Anonymal", "offer": "Aide aux démarches administratives, Loisirs et créations numériques",
        "phone": "01 80 05 98 80", "mail": "contact@example.org, chef@example.org", "site": "https://www.example.org/",
        "street": "12 BIS RUE DE LECLERCQ, Le patio", "postcode": "51100", "town": "Reims", "country": "FR",
        "hours": "Mo-Fr 09:00-12:00,14:00-18:30; Sa 08:30-12:00", "note": ""});
    assert_eq!(card["form"], expected, "each column fills its field");
    assert_eq!(card["file"], "lieux.csv", "it is known where it comes from");
    assert_eq!(card["place"], "12 BIS RUE DE LECLERCQ, Le patio, 51100 Reims", "the place stands on one line");
    assert!(card["hours"].as_str().is_some_and(|hours| hours.starts_with("du lundi au vendredi")), "{card}");
}

#[test]
fn a_second_import_updates_and_keeps_what_somebody_noted() {
    let ground = Ground::new();
    let row = |id: &str, name: &str, code: &str, phone: &str| format!("{id};{name};{code};{phone}\n");
    let header = "id;name;postcode;phone\n";
    let first = [row("a", "Un", "35000", "1"), row("b", "Deux", "35000", ""), row("", "Trois", "35000", "")].concat();
    import(&ground, "lieux.csv", format!("{header}{first}"));
    let mut noted = list(&ground)["neighbours"][2]["form"].clone();
    assert_eq!(noted["name"], "Un", "they stand by name");
    noted["note"] = json!("demander Bo");
    ground.done("keep_neighbour", json!({"id": list(&ground)["neighbours"][2]["id"], "form": noted}));
    let again = import(&ground, "lieux.csv", format!("{header}{first}"));
    assert_eq!((&again["added"], &again["updated"], &again["unchanged"]), (&json!(0), &json!(0), &json!(3)), "{again}");
    let second =
        [row("a", "Un", "35000", "2"), row("b", "Deux bis", "35000", ""), row("", "TROIS", "35000", "3")].concat();
    let report = import(&ground, "lieux 2.csv", format!("{header}{second}{}", row("c", "Un", "35000", "9")));
    assert_eq!((&report["added"], &report["updated"]), (&json!(1), &json!(3)), "{report}");
    let all = list(&ground);
    assert_eq!(called(&all), ["Deux bis", "TROIS", "Un", "Un"], "nobody is doubled, and two places may share a name");
    assert_eq!(all["neighbours"][2]["form"]["phone"], "2", "the newer number counts");
    assert_eq!(all["neighbours"][2]["form"]["note"], "demander Bo", "the note stays");
    ground.done("undo_neighbour", json!({}));
    assert_eq!(called(&list(&ground)), ["Deux", "Trois", "Un"], "a whole import is taken back at once");
}

#[test]
fn ids_of_two_producers_may_be_alike() {
    let ground = Ground::new();
    import(&ground, "a.csv", "id;name;postcode\nstructure-1;Ici;35000\n");
    import(&ground, "b.csv", "id;name;postcode\nstructure-1;Là-bas;66000\n");
    assert_eq!(called(&list(&ground)), ["Ici", "Là-bas"], "another name and another postcode are another place");
}

#[test]
fn bad_rows_are_told_by_line_and_good_ones_are_kept() {
    let ground = Ground::new();
    let long = "x".repeat(2001);
    let rows = [
        "Nom,Code postal,Pays,Note",
        "Un,35000,FR,",
        ",35000,FR,",
        "Deux,3500A,FR,",
        "Trois,123456,fr,",
        "Quatre,35000,FR,,,en trop",
        "\"Cinq\nsur deux lignes\",35000,France,",
        "un,35000,Espagne,",
        "Six,,Nulle part,",
        "Sept,1050,Belgique",
        ",,,",
        "Un,35000,FR,bis",
        &format!("Huit,,,{long}"),
        "Neuf,010011,Roumanie,",
    ];
    let report = import(&ground, "lieux.csv", rows.join("\r\n"));
    let refused = told(&report);
    let expected = [
        (3, "no-name"),
        (4, "postcode"),
        (5, "postcode"),
        (6, "columns"),
        (10, "country"),
        (13, "twice"),
        (14, "too-long"),
    ];
    let expected = expected.map(|(line, reason)| (line, reason.to_owned()));
    assert_eq!(refused, expected, "each bad row is told with its line");
    for end in ["\n", "\r"] {
        let report = import(&Ground::new(), "lieux.csv", rows.join(end).replace("Cinq\n", &format!("Cinq{end}")));
        assert_eq!(told(&report), expected, "lines that end with {end:?} are counted too");
    }
    assert_eq!(report["refused"][5]["first"], 2, "it is told which line is repeated");
    assert_eq!(report["refused"][1]["said"], "3500A", "it is told what the row says");
    assert_eq!(called(&list(&ground)), ["Cinq sur deux lignes", "Neuf", "Sept", "Un", "un"], "the good rows are kept");
}

#[test]
fn a_table_and_the_form_take_the_same_countries_and_postcodes() {
    // The country, the postcode, and what is kept of them, or why nothing is.
    let cases = [
        ("FR", "35000", Ok(["FR", "35000"])),
        // Spreadsheets lose a zero in front, and people write what they see there.
        ("FR", "1234", Ok(["FR", "01234"])),
        ("fr", "", Ok(["FR", ""])),
        ("", "anything", Ok(["", "anything"])),
        ("uk", "SW1A 1AA", Ok(["GB", "SW1A 1AA"])),
        ("PT", "1000-001", Ok(["PT", "1000-001"])),
        ("Cataluña", "8001", Ok(["ES-CT", "08001"])),
        ("FR", "123", Err("postcode")),
        ("FR", "3500A", Err("postcode")),
        ("ES", "123456", Err("postcode")),
        ("BE", "12345678901", Err("postcode")),
        ("RO", "?", Err("postcode")),
        ("ZZ", "35000", Err("country")),
        ("XX", "", Err("country")),
        ("Atlantis", "", Err("country")),
    ];
    for (country, code, expected) in cases {
        let (table, form_alone) = (Ground::new(), Ground::new());
        let report = import(&table, "lieux.csv", format!("name;country;postcode\nUn;{country};{code}\n"));
        let mut one = form("Un", code);
        one["country"] = json!(country);
        let asked = json!({"id": null, "form": one});
        match expected {
            Ok(kept) => {
                form_alone.done("keep_neighbour", asked);
                for ground in [&table, &form_alone] {
                    let form = &list(ground)["neighbours"][0]["form"];
                    assert_eq!([&form["country"], &form["postcode"]], kept, "{country} {code} is kept so");
                }
            }
            Err(reason) => {
                assert_eq!(told(&report), [(2, reason.to_owned())], "{country} {code} is told: {report}");
                assert_eq!(form_alone.refused("keep_neighbour", asked), Code::BadAnswer, "{country} {code} is refused");
            }
        }
    }
}

#[test]
fn what_was_exported_is_known_again() {
    let ground = Ground::new();
    let row = |one: usize| match one % 3 {
        0 => format!(";Lieu {one};35000;FR\n"),
        // Many places of one name, which the table calls differently.
        1 => format!("lieu-{one};France services;;FR\n"),
        _ => format!("lieu-{one};Lieu {one};;\n"),
    };
    let rows: String = (0..3000).map(row).collect();
    import(&ground, "lieux.csv", format!("id;name;postcode;country\n{rows}"));
    let mut own = form("France services", "");
    own["phone"] = json!("02 00");
    ground.done("keep_neighbour", json!({"id": null, "form": own}));
    let path = ground.folder.path().join("carnet.csv");
    ground.done("export_neighbours", json!({"path": path, "replace": false}));
    let report = ground.done("import_neighbours", json!({"path": path, "beginnings": "", "step": "keep"}));
    let counts = ["added", "updated", "unchanged", "refused_count"].map(|key| report[key].as_u64().unwrap_or(9));
    assert_eq!(counts, [0, 0, 3001, 0], "nobody is doubled, and nobody changed");
    let others = rows.replace("lieu-", "place-");
    let report = import(&ground, "autres.csv", format!("id;name;postcode;country\n{others}"));
    let counts = ["added", "updated", "unchanged"].map(|key| report[key].as_u64().unwrap_or(9));
    let what = "what is called differently is another place, were it of the same name; one may be the typed one";
    assert_eq!(counts, [1999, 0, 1001], "{what}");
    assert_eq!(found(&ground, "france services")["found"], 2000, "none is laid over another");
}

#[test]
fn a_quotation_mark_that_nothing_closes_is_told() {
    let ground = Ground::new();
    let report = import(&ground, "lieux.csv", "name;note\nUn;\nDeux;\"ouvert\nTrois;\nQuatre;\n");
    assert_eq!(report["refused"][0]["reason"], "open", "{report}");
    assert_eq!(report["refused"][0]["line"], 3, "it is told where it opens");
    assert_eq!(called(&list(&ground)), ["Un"], "what stood before is kept");
    let report = import(&ground, "pouces.csv", "name;note\nÉcran;un 15\" à prêter\nFin;\n");
    assert_eq!(
        (&report["added"], &report["refused_count"]),
        (&json!(2), &json!(0)),
        "an inch is no quotation: {report}"
    );
}

#[test]
fn tables_are_read_in_their_letters_and_separators() {
    let text = "Nom{}Téléphone{}Commune\nÉcole d’été{}02 00{}Bécherel\n";
    let utf16 = |text: &str| [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let windows = |text: &str| -> Vec<u8> {
        text.chars()
            .map(|sign| if sign == '’' { 0x92 } else { u8::try_from(u32::from(sign)).unwrap_or(b'?') })
            .collect()
    };
    for separator in [";", ",", "\t"] {
        let text = text.replace("{}", separator);
        let marked = [b"\xef\xbb\xbf", text.as_bytes()].concat();
        let cases: [(&str, Vec<u8>); 4] =
            [("UTF-8", text.clone().into()), ("a mark", marked), ("UTF-16", utf16(&text)), ("Windows", windows(&text))];
        for (what, bytes) in cases {
            let ground = Ground::new();
            import(&ground, "table.csv", bytes);
            let form = &list(&ground)["neighbours"][0]["form"];
            let read = ["name", "phone", "town"].map(|key| form[key].as_str().unwrap_or("").to_owned());
            assert_eq!(read, ["École d’été", "02 00", "Bécherel"], "{what} with {separator:?} is read");
        }
    }
}

#[test]
fn what_is_no_table_is_refused_and_changes_nothing() {
    let ground = Ground::new();
    for bytes in [&b""[..], b"{}", b"a;b\n1;2\n", b"\x00\x01\x02", b"PK\x03\x04", b"\xff\xfe\x00"] {
        let path = table(&ground, "table.csv", bytes);
        let asked = json!({"path": path, "beginnings": "", "step": "keep"});
        assert_eq!(ground.refused("import_neighbours", asked), Code::NotATable, "{bytes:?} is no table");
    }
    let asked = |path: PathBuf| json!({"path": path, "beginnings": "", "step": "look"});
    let missing = ground.folder.path().join("nowhere.csv");
    assert_eq!(ground.refused("import_neighbours", asked(missing)), Code::Missing, "it is not there");
    let folder = ground.folder.path().to_owned();
    assert_eq!(ground.refused("import_neighbours", asked(folder)), Code::NotATable, "a folder is no table");
    assert_eq!(names(&ground.folders().book), [""; 0], "no address book is made");
}

#[test]
fn a_look_counts_and_a_part_can_be_kept() {
    let (ground, _) = Ground::with_audit();
    ground.done(
        "change",
        json!({"kind": "answer", "question": "PRF-18", "answer": {"state": "answered", "value": "35 000"}}),
    );
    let rows =
        (0..300).map(|one| format!("Lieu {one};{};FR\n", ["35000", "22000", "2A004"][one % 3])).collect::<String>();
    let path = table(&ground, "lieux.csv", format!("name;postcode;pays\n{}", rows.replace("2A004", "20000")));
    let ask = |beginnings: &str, step: &str| {
        ground.done("import_neighbours", json!({"path": path, "beginnings": beginnings, "step": step}))
    };
    let look = ask("", "look");
    assert_eq!((&look["rows"], &look["added"], &look["beginning"]), (&json!(300), &json!(300), &json!("35")), "{look}");
    assert_eq!(list(&ground)["total"], 0, "to look keeps nothing");
    for (beginnings, count) in [("35", 100), ("35 22", 200), (" 35,22;1 ", 200), ("99", 0), ("35000", 100)] {
        assert_eq!(ask(beginnings, "look")["chosen"], count, "{beginnings} chooses");
    }
    ask("35 22", "keep");
    let all = list(&ground);
    assert_eq!((&all["total"], &all["nearest"]), (&json!(200), &json!(true)), "the part is kept");
    let first: Vec<_> =
        all["neighbours"].as_array().expect("a list").iter().map(|one| &one["form"]["postcode"]).collect();
    assert!(first.iter().all(|code| *code == "35000"), "the nearest hundred come first");
    assert_eq!(found(&ground, "lieu 22000 LIEU")["found"], 100, "words are looked for everywhere");
    assert_eq!(found(&ground, "nulle")["found"], 0, "and not found elsewhere");
}

#[test]
fn what_was_exported_is_read_back_and_begins_no_formula() {
    let ground = Ground::new();
    let mut forms = Vec::new();
    for name in ["=1+1", "+33", "-x", "@home", "'=1", "''@", "'plain", "a;b", "c\"d", "e, f"] {
        let mut one = form(name, "35000");
        one["note"] = json!("deux\nlignes");
        one["phone"] = json!("+33 1");
        ground.done("keep_neighbour", json!({"id": null, "form": one}));
        forms.push(one);
    }
    let path = PathBuf::from(list(&ground)["path"].as_str().expect("a path is proposed"));
    let ask = |replace: bool| json!({"path": path, "replace": replace});
    assert_eq!(ground.done("export_neighbours", ask(false))["count"], 10, "all are written");
    assert_eq!(ground.refused("export_neighbours", ask(false)), Code::Exists, "nothing is replaced unasked");
    ground.done("export_neighbours", ask(true));
    let other = json!({"path": path.with_extension("rumb"), "replace": true});
    assert_eq!(ground.refused("export_neighbours", other), Code::BadName, "a table ends in .csv");
    let bytes = fs::read(&path).expect("the table is there");
    let text = String::from_utf8(bytes.clone()).expect("it is UTF-8");
    for cell in text.lines().skip(1).flat_map(|line| line.split(';')) {
        let begins = cell.trim_start_matches('"').starts_with(['=', '+', '-', '@']);
        assert!(!begins, "{cell} is no formula");
    }
    assert_eq!(names(path.parent().expect("a folder")).len(), 1, "nothing else is left beside it");
    let fresh = Ground::new();
    assert_eq!(import(&fresh, "carnet.csv", bytes)["added"], 10, "all are read back");
    let mut back: Vec<_> =
        list(&fresh)["neighbours"].as_array().expect("a list").iter().map(|one| one["form"].clone()).collect();
    let by_name = |one: &Value| one["name"].as_str().unwrap_or("").to_owned();
    back.sort_by_key(by_name);
    forms.sort_by_key(by_name);
    assert_eq!(back, forms, "what was exported is read back");
}

#[test]
fn a_damaged_or_newer_book_is_told_and_holds_up_no_document() {
    let ground = Ground::new();
    typed(&ground, "Ana", "35000");
    let file = ground.folders().book.join("neighbours.db");
    fs::write(&file, "no book").expect("the book is hurt");
    let asked = json!({"words": "", "language": "fr", "most": 9});
    assert_eq!(ground.refused("neighbours", asked.clone()), Code::Damaged, "the list says so");
    let add = json!({"id": null, "form": form("Bo", "")});
    assert_eq!(ground.refused("keep_neighbour", add), Code::Damaged, "nothing is written over it");
    ground.done("example", json!({"language": "fr"}));
    assert_eq!(ground.done("recommendations", json!({"language": "fr"}))["neighbours"], json!([]), "results go on");
    let back = ground.done("recover_neighbours", json!({"language": "fr"}));
    assert_eq!(back["copy"], "22 novembre 2026", "the copy of the day is taken up");
    assert_eq!(called(&list(&ground)), ["Ana"], "nothing is lost");
    assert!(names(&ground.folders().book).iter().any(|name| name.ends_with(".damaged")), "the hurt one is kept aside");
}

#[test]
fn proposals_name_the_users_own_first() {
    let ground = Ground::new();
    for (name, code) in [("Loin", "75011"), ("Près", "35200"), ("Voisine", "35000")] {
        typed(&ground, name, code);
    }
    ground.done("example", json!({"language": "fr"}));
    ground.done(
        "change",
        json!({"kind": "answer", "question": "PRF-18", "answer": {"state": "answered", "value": "35000"}}),
    );
    assert_eq!(
        called(&ground.done("recommendations", json!({"language": "fr"}))),
        ["Voisine", "Près", "Loin"],
        "nearest first"
    );
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_break_the_import(bytes in proptest::collection::vec(any::<u8>(), 0..400), rows in "[a-z;,\"\n\t'=0-9é]{0,300}") {
        let ground = Ground::new();
        let header = b"nom;code_postal;pays;horaires;id\n".to_vec();
        for bytes in [bytes.clone(), [header.clone(), bytes].concat(), [header, rows.into_bytes()].concat()] {
            let path = table(&ground, "table.csv", bytes);
            let asked = json!({"path": path, "beginnings": "", "step": "keep"});
            match rumb_api::dispatch(ground.api(), "import_neighbours", asked) {
                Ok(report) => prop_assert!(report["added"].is_u64()),
                Err(error) => prop_assert_eq!(error.code, Code::NotATable),
            }
        }
        list(&ground);
    }

    #[test]
    fn any_typed_text_comes_back_from_a_table(texts in proptest::collection::vec(".{1,30}", 3)) {
        let ground = Ground::new();
        let mut one = form(&format!("x{}", texts[0]), "");
        (one["offer"], one["note"]) = (json!(texts[1]), json!(texts[2]));
        ground.done("keep_neighbour", json!({"id": null, "form": one}));
        let path = ground.folder.path().join("carnet.csv");
        ground.done("export_neighbours", json!({"path": path, "replace": false}));
        let fresh = Ground::new();
        fresh.done("import_neighbours", json!({"path": path, "beginnings": "", "step": "keep"}));
        prop_assert_eq!(&list(&fresh)["neighbours"][0]["form"], &list(&ground)["neighbours"][0]["form"]);
    }
}
