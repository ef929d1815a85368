//! Squeezes the files of words, each by itself: one is opened again when it is first asked for.

use flate2::Compression;
use flate2::write::ZlibEncoder;
use std::error::Error;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::{env, fs, io};

fn main() -> Result<(), Box<dyn Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    println!("cargo::rerun-if-changed={}", root.display());
    let words = PathBuf::from(env::var("OUT_DIR")?).join("words");
    match fs::remove_dir_all(&words) {
        Err(error) if error.kind() != io::ErrorKind::NotFound => return Err(error.into()),
        Ok(()) | Err(_) => {}
    }
    for language in fs::read_dir(&root)? {
        let language = language?;
        if language.file_type()?.is_dir() {
            squeeze(&language.path(), &words.join(language.file_name()))?;
        }
    }
    Ok(())
}

fn squeeze(from: &Path, to: &Path) -> Result<(), Box<dyn Error>> {
    for file in fs::read_dir(from)? {
        let file = file?;
        if file.path().extension().is_some_and(|ending| ending == "ftl") {
            fs::create_dir_all(to)?;
            let mut squeezed = ZlibEncoder::new(Vec::new(), Compression::best());
            squeezed.write_all(&fs::read(file.path())?)?;
            fs::write(to.join(file.file_name()), squeezed.finish()?)?;
        }
    }
    Ok(())
}
