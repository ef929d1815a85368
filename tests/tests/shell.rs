//! What the window may do, as shipped: one command, two dialogs, its own pages in the size that the reader wants.

use serde_json::{Value, json};

#[test]
fn the_page_may_load_and_reach_nothing_but_its_own() {
    let policy = rumb_tests::policy();
    let rules: Vec<(&str, Vec<&str>)> = policy
        .split(';')
        .map(|rule| {
            let mut words = rule.split_whitespace();
            (words.next().unwrap_or_default(), words.collect())
        })
        .collect();
    let of = |name: &str| rules.iter().find(|rule| rule.0 == name).map(|rule| rule.1.clone());
    assert_eq!(of("default-src"), Some(vec!["'none'"]), "What no rule names is refused.");
    assert_eq!(of("script-src"), Some(vec!["'self'"]), "Scripts are the program's own.");
    assert_eq!(of("connect-src"), Some(vec!["ipc:", "http://ipc.localhost"]), "Calls go to the shell alone.");
    for name in ["base-uri", "form-action", "frame-ancestors", "object-src"] {
        assert_eq!(of(name), Some(vec!["'none'"]), "{name} is refused.");
    }
    let known = ["'self'", "'none'", "data:", "ipc:", "http://ipc.localhost"];
    for (name, sources) in &rules {
        let foreign: Vec<_> = sources.iter().filter(|source| !known.contains(source)).collect();
        assert!(foreign.is_empty(), "{name} names nothing foreign: {foreign:?}");
    }
    assert_eq!(of("img-src"), Some(vec!["'self'", "data:"]), "Only pictures may come as data.");
}

#[test]
fn the_window_may_call_one_command_ask_where_files_lie_and_enlarge_its_page() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../src-tauri/capabilities");
    let files: Vec<_> = std::fs::read_dir(folder).expect("the folder is there").flatten().collect();
    assert_eq!(files.len(), 1, "There is one list of permissions.");
    let text = std::fs::read_to_string(files[0].path()).expect("it is text");
    let list: Value = serde_json::from_str(&text).expect("it is JSON");
    let zoom = "core:webview:allow-set-webview-zoom";
    let known = json!(["allow-call", "dialog:allow-open", "dialog:allow-save", zoom]);
    assert_eq!(list["permissions"], known, "Nothing more.");
    assert_eq!(list["windows"], json!(["main"]), "Only the one window has them.");
    assert_eq!(list["remote"], Value::Null, "No foreign page has them.");
}
