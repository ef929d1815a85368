//! The rules a line of text keeps, each with lines that break it and lines that only look like it.

/// One rule.
pub struct Rule {
    /// What holds when the rule is kept.
    pub name: &'static str,
    /// How the names of its files end; none: every text.
    pub ends: &'static [&'static str],
    /// The files it does not hold for, from the top.
    pub except: &'static [&'static str],
    pub breaks: fn(&str) -> bool,
    pub broken: &'static [&'static str],
    pub kept: &'static [&'static str],
}

pub const CODE: &[&str] = &[".rs", ".ts", ".svelte", ".css", ".js", ".py", ".java"];

pub const RULES: &[Rule] = &[
    Rule {
        name: "a screen holds no raw HTML",
        ends: &[".svelte", ".ts"],
        except: &["ui/test/tier.test.ts"],
        breaks: |line| line.contains("{@html") || line.contains("innerHTML"),
        broken: &["<p>{@html words}</p>", "node.innerHTML = words"],
        kept: &["<p>{words}</p>"],
    },
    Rule {
        name: "nothing is left for later in the code",
        ends: CODE,
        except: &[],
        breaks: |line| {
            ["TODO", "FIXME", "XXX"].iter().any(|word| has_word(line, word))
                || ["todo!(", "dbg!(", "unimplemented!("].iter().any(|call| line.contains(call))
        },
        broken: &["// TODO: later", "/* FIXME */", "# XXX", "    todo!()", "dbg!(x)", "unimplemented!()"],
        kept: &["const TODOS: usize = 3;", "let xxx = 1;"],
    },
    Rule {
        name: "a type or a module has a name that says what it is",
        ends: &[".rs", ".ts", ".svelte", ".py", ".java"],
        except: &[],
        breaks: |line| declared(line).is_some_and(says_nothing),
        broken: &[
            "pub struct PlanManager {",
            "mod utils;",
            "export interface FileHelper {",
            "pub(crate) enum EventHandler {",
        ],
        kept: &["use tauri::Manager as _;", "pub struct Plan {", "mod manage;", "// struct Manager"],
    },
    Rule {
        name: "no text names a path of one machine",
        ends: &[],
        except: &[],
        breaks: |line| ["/work/", "/root/", "/home/"].iter().any(|path| starts_a_path(line, path)),
        broken: &["see /work/main", "cd \"/root/x\"", "file:///home/somebody/"],
        kept: &["source = \"https://example.org/work/list\"", "crates/root/src"],
    },
    Rule {
        name: "no text names the host of a package registry",
        ends: &[],
        except: &["Cargo.lock"],
        breaks: |line| {
            let hosts =
                ["index.crates.io", "static.crates.io", "registry.npmjs", "pypi.org", "pythonhosted", "deb.debian.org"];
            hosts.iter().any(|host| line.contains(host)) || line.contains("\"resolved\": \"http")
        },
        broken: &["registry = \"https://index.crates.io/\"", "  \"resolved\": \"https://mirror.example/a.tgz\","],
        kept: &["https://www.debian.org/doc/"],
    },
    Rule {
        name: "no test is switched off",
        ends: &[".rs", ".ts"],
        except: &[],
        breaks: |line| {
            let marks = ["it", "test", "describe"];
            line.contains("#[ignore")
                || marks.iter().any(|mark| {
                    ["skip", "only", "todo", "fixme"]
                        .iter()
                        .any(|end| has_word(line, mark) && line.contains(&format!("{mark}.{end}(")))
                })
        },
        broken: &[
            "#[ignore]",
            "#[ignore = \"slow\"]",
            "it.skip('x', () => {})",
            "test.describe.only('x')",
            "test.fixme()",
        ],
        kept: &["rows.iter().skip(1)", "it('skips the first row', () => {"],
    },
    Rule {
        name: "an exception to a lint gives its reason",
        ends: &[".rs", ".ts", ".svelte", ".js"],
        except: &[],
        breaks: |line| {
            line.contains("#[allow")
                || line.contains("#![allow")
                || line.contains("@ts-ignore")
                || (line.contains("eslint-disable") && !line.contains(" -- "))
        },
        broken: &[
            "#[allow(dead_code)]",
            "#![allow(unused)]",
            "// @ts-ignore",
            "// eslint-disable-next-line no-console",
        ],
        kept: &[
            "#[expect(dead_code, reason = \"…\")]",
            "// eslint-disable-next-line no-console -- the log of the test",
        ],
    },
    Rule {
        name: "code and content are set with spaces",
        ends: &[".rs", ".ts", ".svelte", ".css", ".toml", ".ftl", ".json", ".yml", ".py", ".md"],
        except: &[],
        breaks: |line| line.contains('\t'),
        broken: &["\tlet x = 1;"],
        kept: &["    let x = 1;"],
    },
    Rule {
        name: "a difference between systems stands in its own module",
        ends: &[".rs"],
        except: &["crates/store/src/system.rs", "src-tauri/src/graphics.rs", "src-tauri/src/reveal.rs"],
        breaks: |line| {
            [
                "os::unix",
                "os::linux",
                "os::windows",
                "os::macos",
                "libc::",
                "nix::",
                "cfg(unix",
                "cfg(windows",
                "not(unix",
                "not(windows",
            ]
            .iter()
            .chain(&["target_os", "target_family"])
            .any(|word| line.contains(word))
        },
        broken: &[
            "use std::os::unix::fs::MetadataExt;",
            "#[cfg(unix)]",
            "libc::fork();",
            "cfg!(target_os = \"linux\")",
        ],
        kept: &["use std::fs;", "#[cfg(test)]"],
    },
    Rule {
        name: "a screen asks nobody but the engine's side",
        ends: &[".ts", ".svelte"],
        except: &["ui/src/backend/http.ts", "ui/screens/server.ts", "ui/test/tier.test.ts"],
        breaks: |line| {
            ["fetch(", "XMLHttpRequest", "WebSocket", "EventSource", "sendBeacon"]
                .iter()
                .any(|word| has_word(line, word))
        },
        broken: &["await fetch('/call')", "new WebSocket(url)", "navigator.sendBeacon(url)"],
        kept: &["prefetch(word)", "await call('start')"],
    },
];

/// True when the text holds the word and no letter, digit or underscore touches it.
fn has_word(text: &str, word: &str) -> bool {
    let touches = |one: Option<char>| one.is_some_and(|one| one.is_alphanumeric() || one == '_');
    text.match_indices(word).any(|(at, _)| {
        let ends = word.ends_with('(') || !touches(text[at + word.len()..].chars().next());
        ends && !touches(text[..at].chars().next_back())
    })
}

/// True when the path begins at the root of a file system, not inside an address or a longer path.
fn starts_a_path(line: &str, path: &str) -> bool {
    line.match_indices(path).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let is_address = line[..at].ends_with("file://");
        is_address || !before.is_some_and(|one| one.is_alphanumeric() || "._-/}".contains(one))
    })
}

/// The name that a line declares for a type or a module.
fn declared(line: &str) -> Option<&str> {
    let mut words =
        line.split_whitespace().skip_while(|word| word.starts_with("pub") || ["export", "default"].contains(word));
    let is_type = ["struct", "enum", "trait", "mod", "type", "union", "class", "interface"].contains(&words.next()?);
    let name = words.next()?.split(|one: char| !one.is_alphanumeric() && one != '_').next()?;
    is_type.then_some(name)
}

/// True for a name with a word that fits everything, such as one that ends in `Manager`.
pub fn says_nothing(name: &str) -> bool {
    let words = ["Manager", "Helper", "Util", "Service", "Processor", "Handler"];
    let modules = ["data", "info", "common", "misc"];
    let of_words = words.iter().any(|word| {
        let small = word.to_lowercase();
        let parts: Vec<_> = name.split('_').map(|part| part.trim_end_matches('s')).collect();
        name.trim_end_matches('s').ends_with(word) || name.starts_with(word) || parts.contains(&small.as_str())
    });
    of_words || modules.contains(&name)
}
