//! Has the crate built again when a file of words comes, goes or changes.

fn main() {
    println!("cargo::rerun-if-changed=../../locales");
}
