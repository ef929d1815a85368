//! The table of wrong files: the readable ones from `tests/wrong/*.txt`, the others made here.

use rumb_api::answers::SIZE_LIMIT;

/// A wrong file, and what is wrong with it.
pub struct Case {
    pub name: String,
    pub bytes: Vec<u8>,
    /// Path and kind of each fault, in the order of their paths.
    pub faults: Vec<(String, String)>,
}

/// A small file that is right.
pub const RIGHT: &str = r#"{ "format": "rumb-answers", "version": 1,
  "association": { "name": "L’Écluse", "languages": ["fr"] },
  "answers": { "GOV-01": 2, "GOV-02": "DK", "PRF-09": ["older"], "INV-13": { "linux": 2 } },
  "capacity": { "blocked_months": [8], "decides_on": "2027-01-15" } }"#;

/// All wrong files.
pub fn cases() -> Vec<Case> {
    let answers = |text: &str| format!(r#"{{"format": "rumb-answers", "version": 1, "answers": {{{text}}}}}"#);
    let part = |text: &str| format!(r#"{{"format": "rumb-answers", "version": 1, "answers": {{}}, {text}}}"#);
    let mut cases = read(include_str!("../../wrong/answer.txt"), answers);
    cases.extend(read(include_str!("../../wrong/part.txt"), part));
    cases.extend(read(include_str!("../../wrong/file.txt"), str::to_owned));
    cases.extend(made());
    cases
}

/// Reads a table: `= name`, the text, `> path kind` for each fault.
fn read(table: &str, whole: impl Fn(&str) -> String) -> Vec<Case> {
    let blocks = table.split("\n= ").skip(1);
    let case = |block: &str| {
        let (name, rest) = block.split_once('\n').expect("a case has a name and a text");
        let (faults, text): (Vec<_>, Vec<_>) =
            rest.lines().filter(|line| !line.is_empty()).partition(|line| line.starts_with("> "));
        let fault = |line: &str| {
            let (path, kind) = line[2..].rsplit_once(' ').expect("a fault has a path and a kind");
            (if path == "-" { String::new() } else { path.to_owned() }, kind.to_owned())
        };
        let faults = faults.into_iter().map(fault).collect();
        Case { name: name.to_owned(), bytes: whole(&text.join("\n")).into_bytes(), faults }
    };
    blocks.map(case).collect()
}

/// Files that no table of texts can hold.
fn made() -> Vec<Case> {
    let mut cases = Vec::new();
    let mut add = |name: &str, bytes: Vec<u8>, kind: &str| {
        let faults = vec![(String::new(), kind.to_owned())];
        cases.push(Case { name: name.to_owned(), bytes, faults });
    };
    add("an empty file", Vec::new(), "not-json");
    add("blank lines alone", b"\n \t\r\n".to_vec(), "not-json");
    for (part, whole) in [(1, 8), (1, 4), (1, 2), (3, 4), (7, 8)] {
        let cut = RIGHT.floor_char_boundary(RIGHT.len() * part / whole);
        add(&format!("a file cut at {part}/{whole}"), RIGHT.as_bytes()[..cut].to_vec(), "not-json");
    }
    let letter = RIGHT.find('É').expect("the name has an accent");
    add("a file cut within a letter", RIGHT.as_bytes()[..=letter].to_vec(), "not-text");
    add("a file in Latin-1", RIGHT.replace('’', "'").chars().map(|sign| sign as u8).collect(), "not-text");
    add(
        "a file in UTF-16",
        [0xFF, 0xFE].into_iter().chain(RIGHT.encode_utf16().flat_map(u16::to_le_bytes)).collect(),
        "not-text",
    );
    add("two byte order marks", format!("\u{feff}\u{feff}{RIGHT}").into_bytes(), "not-json");
    add("a byte order mark alone", "\u{feff}".into(), "not-json");
    add("zeros", vec![0; 4096], "not-json");
    add("an image", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR".to_vec(), "not-text");
    add("ten thousand lists in each other", nested("[", "]"), "not-json");
    add("ten thousand tables in each other", nested("{\"a\":", "}"), "not-json");
    add("ten thousand lists that never end", "[".repeat(10_000).into_bytes(), "not-json");
    add("a byte too much", padded(SIZE_LIMIT + 1), "too-large");
    cases
}

fn nested(open: &str, close: &str) -> Vec<u8> {
    let deep = format!("{}1{}", open.repeat(10_000), close.repeat(10_000));
    format!(r#"{{"format": "rumb-answers", "version": 1, "answers": {{"GOV-01": {deep}}}}}"#).into_bytes()
}

/// The right file, with blanks behind it up to a size in bytes.
pub fn padded(size: u64) -> Vec<u8> {
    let mut bytes = RIGHT.as_bytes().to_vec();
    bytes.resize(usize::try_from(size).expect("a size in memory"), b' ');
    bytes
}
