//! Makes two things of the content files: one JSON object of what they say, which the program reads much faster than
//! TOML, and their texts, squeezed, for the people who write content.

use flate2::Compression;
use flate2::write::ZlibEncoder;
use serde_json::{Map, Value};
use std::error::Error;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content");
    println!("cargo::rerun-if-changed={}", root.display());
    let (mut values, mut texts) = (Map::new(), Map::new());
    walk(&root, "", &mut |path, text| {
        // A file that cannot be read is left to its text: the check of the content says what is wrong with it.
        if let Ok(value) = toml::from_str(&text) {
            values.insert(path.clone(), value);
        }
        texts.insert(path, text.into());
    })?;
    let folder = PathBuf::from(env::var("OUT_DIR")?);
    fs::write(folder.join("value.json"), Value::Object(values).to_string())?;
    let mut squeezed = ZlibEncoder::new(Vec::new(), Compression::best());
    squeezed.write_all(Value::Object(texts).to_string().as_bytes())?;
    Ok(fs::write(folder.join("text.zlib"), squeezed.finish()?)?)
}

/// Hands over each TOML file with its path inside the folder.
fn walk(folder: &Path, prefix: &str, found: &mut impl FnMut(String, String)) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        let path = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            walk(&entry.path(), &format!("{path}/"), found)?;
        } else if path.ends_with(".toml") {
            found(path, fs::read_to_string(entry.path())?);
        }
    }
    Ok(())
}
