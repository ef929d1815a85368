//! Who may know whom: the house rules of ARCHITECTURE.md, read from what cargo really links.

use std::process::Command;

/// A crate that must not reach others in what it ships, however far.
struct Wall {
    crate_name: &'static str,
    never: &'static [&'static str],
}

const NETWORK: &[&str] = &[
    "reqwest",
    "ureq",
    "hyper",
    "hyper-util",
    "isahc",
    "curl",
    "attohttpc",
    "minreq",
    "axum",
    "tungstenite",
    "rustls",
    "native-tls",
];

const WALLS: &[Wall] = &[
    Wall {
        crate_name: "rumb-engine",
        never: &[
            "rusqlite",
            "tauri",
            "serde_json",
            "toml",
            "tokio",
            "fluent",
            "printpdf",
            "rand",
            "tracing",
            "clap",
            "rumb-content",
            "rumb-locale",
            "rumb-store",
            "rumb-report",
            "rumb-api",
        ],
    },
    Wall {
        crate_name: "rumb-locale",
        never: &["rumb-engine", "rumb-content", "rumb-store", "rumb-report", "rumb-api", "rusqlite", "tauri"],
    },
    Wall {
        crate_name: "rumb-content",
        never: &["rumb-locale", "rumb-store", "rumb-report", "rumb-api", "rusqlite", "tauri"],
    },
    Wall {
        crate_name: "rumb-store",
        never: &["rumb-content", "rumb-locale", "rumb-report", "rumb-api", "tauri", "printpdf", "fluent"],
    },
    Wall { crate_name: "rumb-report", never: &["rumb-store", "rumb-content", "rumb-api", "rusqlite", "tauri"] },
    Wall { crate_name: "rumb-api", never: &["tauri", "clap", "anyhow", "axum", "hyper"] },
    Wall { crate_name: "rumb-cli", never: &["tauri", "rumb-desktop"] },
    Wall { crate_name: "rumb-cli", never: NETWORK },
    Wall { crate_name: "rumb-desktop", never: NETWORK },
    Wall { crate_name: "rumb-desktop", never: &["clap", "rumb-cli", "rumb-tests"] },
];

/// What the two doors may name in their own `Cargo.toml` among our crates.
const DOORS: &[(&str, &[&str])] = &[("rumb-desktop", &["rumb-api"]), ("rumb-cli", &["rumb-api", "rumb-locale"])];

#[test]
fn each_crate_stays_on_its_side_of_the_walls() {
    for Wall { crate_name, never } in WALLS {
        let reached = reached(crate_name, &[]);
        let crossed: Vec<_> = never.iter().filter(|name| reached.iter().any(|one| one == *name)).collect();
        assert!(crossed.is_empty(), "{crate_name} must not reach {crossed:?}");
    }
}

#[test]
fn the_doors_name_only_the_crates_they_may() {
    for (door, may) in DOORS {
        let ours: Vec<_> = reached(door, &["--depth", "1"])
            .into_iter()
            .filter(|name| name.starts_with("rumb-") && name != door)
            .collect();
        assert_eq!(ours, *may, "{door} names only what it may");
    }
}

#[test]
fn a_wall_that_is_crossed_is_seen() {
    for (crate_name, other) in
        [("rumb-store", "rusqlite"), ("rumb-content", "toml"), ("rumb-desktop", "tauri"), ("rumb-tests", "axum")]
    {
        assert!(reached(crate_name, &[]).iter().any(|name| name == other), "{crate_name} is seen to reach {other}");
    }
}

/// The names of the crates that one ships with, itself included, in order; on this system, without what its tests use.
fn reached(crate_name: &str, more: &[&str]) -> Vec<String> {
    let words = ["tree", "--locked", "--offline", "--edges", "normal", "--prefix", "none", "--format", "{p}"];
    let tree = Command::new(env!("CARGO"))
        .args(words)
        .args(["--package", crate_name])
        .args(more)
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo runs");
    assert!(tree.status.success(), "cargo tells the tree of {crate_name}: {}", String::from_utf8_lossy(&tree.stderr));
    let mut names: Vec<_> = String::from_utf8_lossy(&tree.stdout)
        .lines()
        .filter_map(|line| line.split(' ').next().filter(|name| !name.is_empty()).map(String::from))
        .collect();
    names.sort();
    names.dedup();
    names
}
