//! What is found in the content, by the words that people know.

use crate::{ended, rumb};
use serde_json::Value;

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
