//! The generated TypeScript stands beside the screens and must not be stale. `UPDATE=1` writes it again.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

#[test]
fn generated_types_are_those_of_the_contract() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../ui/src/generated");
    let config = ts_rs::Config::from_env();
    let (commands, mut files) = rumb_api::typescript(&config);
    files.push(("Commands.ts".to_owned(), format!("// Made by the contract's test: UPDATE=1.\n{commands}")));
    if std::env::var_os("UPDATE").is_some() {
        fs::create_dir_all(&folder).expect("the folder can be made");
        for entry in fs::read_dir(&folder).expect("the folder can be read").flatten() {
            fs::remove_file(entry.path()).expect("a stale file can be removed");
        }
        for (name, text) in &files {
            fs::write(folder.join(name), text).expect("a file can be written");
        }
    }
    for (name, text) in &files {
        let found = fs::read_to_string(folder.join(name)).unwrap_or_default();
        assert_eq!(&found, text, "{name} is stale: run this test with UPDATE=1.");
    }
    let known: BTreeSet<_> = files.iter().map(|(name, _)| name.clone()).collect();
    for entry in fs::read_dir(&folder).expect("the folder can be read").flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        assert!(known.contains(&name), "{name} belongs to no type of the contract: run this test with UPDATE=1.");
    }
}
