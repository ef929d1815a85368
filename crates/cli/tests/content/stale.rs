//! Facts that nobody has looked at for long.

use crate::{ended, rumb};
use serde_json::Value;

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
