//! The pages of one plan as pictures, beside those of `tests/page/`: whatever moves is seen.
//!
//! `UPDATE=1` draws them again; whoever does looks at them.

use crate::press::{DOCUMENTS, run};
use rumb_api::wire::DocumentId;
use rumb_locale::Language;
use std::fs;
use std::path::{Path, PathBuf};

/// Pixels of an inch.
const FINENESS: &str = "40";
/// Side of the squares of which the mean is kept, in pixels: words cannot be read, but seen where they stand.
const SQUARE: usize = 4;
/// Shades, of 256, by which a square may differ: edges of letters are drawn otherwise by other versions of the program.
const SHADES: u8 = 20;

/// A grey picture.
struct Picture {
    width: usize,
    /// Row by row.
    shades: Vec<u8>,
}

#[test]
fn the_pages_of_a_plan_look_as_they_did() {
    let of_plan = |written: &&crate::Written| {
        written.journey == "telecentre" && written.language == Language::Fr && written.id == DocumentId::Plan
    };
    let plan = DOCUMENTS.iter().find(of_plan).expect("the plan is written");
    let drawn = Path::new(env!("CARGO_TARGET_TMPDIR")).join("picture");
    fs::create_dir_all(&drawn).expect("a folder can be made");
    list(&drawn).iter().for_each(|old| fs::remove_file(old).expect("an old picture can be removed"));
    run("pdftoppm", &["-r", FINENESS, "-gray", &plan.address(), &drawn.join("plan").to_string_lossy()]);
    let (drawn, kept) = (list(&drawn), Path::new(env!("CARGO_MANIFEST_DIR")).join("page"));
    if std::env::var_os("UPDATE").is_some() {
        list(&kept).iter().for_each(|old| fs::remove_file(old).expect("an old picture can be removed"));
        for path in &drawn {
            let Picture { width, shades } = small(&read(path));
            let head = format!("P5\n{width} {}\n255\n", shades.len() / width);
            let bytes = [head.as_bytes(), &shades].concat();
            fs::write(kept.join(path.file_name().expect("a name")), bytes).expect("a picture can be kept");
        }
    }
    let kept = list(&kept);
    assert_eq!(drawn.len(), kept.len(), "the plan has as many pages as it had");
    for (drawn, kept) in drawn.iter().zip(&kept) {
        let found = differing(&small(&read(drawn)), &read(kept));
        assert_eq!(found, 0, "{} looks like {}", drawn.display(), kept.display());
    }
    // What is compared is fine enough: a page is not taken for the next one, nor for itself a third of a line lower.
    let (one, other) = (read(&drawn[0]), read(&drawn[1]));
    assert!(differing(&small(&one), &small(&other)) > 100, "two pages are not alike");
    let mut lower = vec![255; 3 * one.width];
    lower.extend(&one.shades[..one.shades.len() - 3 * one.width]);
    let lower = Picture { width: one.width, shades: lower };
    assert!(differing(&small(&one), &small(&lower)) > 100, "a third of a line is seen");
}

/// The pictures in a folder, by their names.
fn list(folder: &Path) -> Vec<PathBuf> {
    let mut found: Vec<_> = fs::read_dir(folder)
        .expect("the folder is there")
        .map(|entry| entry.expect("an entry of a folder can be read").path())
        .filter(|path| path.extension().is_some_and(|ending| ending == "pgm"))
        .collect();
    found.sort();
    found
}

/// Reads a PGM file: a head of three words, and a byte for each pixel.
fn read(path: &Path) -> Picture {
    let bytes = fs::read(path).expect("the picture is there");
    let mut words = bytes.splitn(4, u8::is_ascii_whitespace);
    let mut number = || std::str::from_utf8(words.next()?).ok()?.trim_start_matches('P').parse::<usize>().ok();
    assert_eq!(number(), Some(5), "the picture is grey");
    let (width, height) = (number().expect("it has a width"), number().expect("it has a height"));
    Picture { width, shades: bytes[bytes.len() - width * height..].to_vec() }
}

/// Counts the squares that are lighter or darker in one of the two.
fn differing(one: &Picture, other: &Picture) -> usize {
    let pairs = one.shades.iter().zip(&other.shades).filter(|(one, other)| one.abs_diff(**other) > SHADES).count();
    pairs + one.shades.len().abs_diff(other.shades.len())
}

/// The mean of each square.
fn small(picture: &Picture) -> Picture {
    let Picture { width, shades } = picture;
    let across = width.div_ceil(SQUARE);
    let mut sums = vec![(0, 0); across * (shades.len() / width).div_ceil(SQUARE)];
    for (place, shade) in shades.iter().enumerate() {
        let (x, y) = (place % width, place / width);
        let (sum, count) = &mut sums[y / SQUARE * across + x / SQUARE];
        *sum += u32::from(*shade);
        *count += 1;
    }
    Picture { width: across, shades: sums.into_iter().map(|(sum, count)| (sum / count) as u8).collect() }
}
