//! The floor under a document: its words measured once each and deflated, without a layout, a structure or a font.

use crate::Failure;
use flate2::Compression;
use flate2::write::ZlibEncoder;
use rustybuzz::{Face, UnicodeBuffer};
use std::collections::BTreeSet;
use std::io::Write as _;

static FACE: &[u8] = include_bytes!("../../../../crates/report/font/AtkinsonHyperlegibleNext-Regular.ttf");

/// The bytes that the words take, deflated.
///
/// # Errors
/// When the font cannot be read.
pub fn floor(words: &str) -> Result<usize, Failure> {
    let face = Face::from_slice(FACE, 0).ok_or("the font is not read")?;
    let distinct: BTreeSet<&str> = words.split_whitespace().collect();
    let width = |word: &str| -> i64 {
        let mut buffer = UnicodeBuffer::new();
        buffer.push_str(word);
        rustybuzz::shape(&face, &[], buffer).glyph_positions().iter().map(|glyph| i64::from(glyph.x_advance)).sum()
    };
    let width: i64 = distinct.into_iter().map(width).sum();
    let mut deflated = ZlibEncoder::new(Vec::new(), Compression::default());
    deflated.write_all(words.as_bytes())?;
    let bytes = deflated.finish()?.len();
    (width > 0).then_some(bytes).ok_or("the words have no width".into())
}
