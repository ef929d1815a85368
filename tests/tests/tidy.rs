//! What a reader may take for granted about every file of the project.

#[path = "tidy/name.rs"]
mod name;
#[path = "tidy/rule.rs"]
mod rule;

use rule::{CODE, RULES, Rule, says_nothing};
use std::fs;
use std::path::Path;

/// A file of code longer than this is two files.
const LONGEST: usize = 500;

#[test]
fn each_rule_catches_what_breaks_it_and_lets_the_rest_pass() {
    for Rule { name, breaks, broken, kept, .. } in RULES {
        for line in *broken {
            assert!(breaks(line), "{name}: caught in {line:?}");
        }
        for line in *kept {
            assert!(!breaks(line), "{name}: not broken by {line:?}");
        }
    }
}

#[test]
fn every_line_keeps_every_rule() {
    let mut breaches = Vec::new();
    // The rules themselves spell out what they forbid.
    for (path, text) in texts().iter().filter(|(path, _)| path != "tests/tests/tidy/rule.rs") {
        for rule in RULES.iter().filter(|rule| holds_for(rule, path)) {
            let broken = text.lines().enumerate().filter(|(_, line)| (rule.breaks)(line));
            breaches.extend(broken.map(|(at, line)| format!("{path}:{}: {}: {}", at + 1, rule.name, line.trim())));
        }
    }
    assert!(breaches.is_empty(), "every line keeps every rule, but:\n{}", breaches.join("\n"));
}

#[test]
fn no_file_of_code_is_too_long() {
    assert!(is_too_long(&"x\n".repeat(LONGEST + 1)), "one line more is too long");
    assert!(!is_too_long(&"x\n".repeat(LONGEST)), "the longest allowed is not too long");
    let long: Vec<_> = texts()
        .into_iter()
        .filter(|(path, text)| ends_in(path, CODE) && !path.contains("/generated/") && is_too_long(text))
        .map(|(path, _)| path)
        .collect();
    assert!(long.is_empty(), "no file of code has more than {LONGEST} lines, but: {long:?}");
}

#[test]
fn every_module_file_has_a_name_that_says_what_it_is() {
    for stem in ["utils", "helper", "data", "plan_manager"] {
        assert!(says_nothing(stem), "{stem} says nothing");
    }
    let empty: Vec<_> = texts()
        .into_iter()
        .map(|(path, _)| path)
        .filter(|path| ends_in(path, CODE))
        .filter(|path| path.rsplit('/').next().and_then(|file| file.split('.').next()).is_some_and(says_nothing))
        .collect();
    assert!(empty.is_empty(), "every file of code says what it holds, but: {empty:?}");
}

fn holds_for(rule: &Rule, path: &str) -> bool {
    (rule.ends.is_empty() || ends_in(path, rule.ends)) && !rule.except.contains(&path)
}

fn is_too_long(text: &str) -> bool {
    text.lines().count() > LONGEST
}

fn ends_in(path: &str, ends: &[&str]) -> bool {
    ends.iter().any(|end| path.ends_with(end))
}

/// Every text of the project with its path; files that are not UTF-8, such as pictures and fonts, are left out.
fn texts() -> Vec<(String, String)> {
    let read = |path: String| fs::read_to_string(top().join(&path)).ok().map(|text| (path, text));
    name::paths().into_iter().filter_map(read).collect()
}

fn top() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/.."))
}
