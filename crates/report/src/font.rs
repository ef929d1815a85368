//! The two faces of the documents, shaped text and its widths.
//!
//! Atkinson Hyperlegible Next, Regular and Bold (SIL Open Font License, `font/OFL.txt`), made by
//! `font/make-font.py`. The same faces serve the screen, so widths hold there too.

pub(crate) mod letter;
mod shape;

use std::sync::OnceLock;

use rustybuzz::ttf_parser::GlyphId;

use crate::document::Weight;

pub(crate) use shape::{Shaped, Shaper};

static REGULAR: &[u8] = include_bytes!("../font/AtkinsonHyperlegibleNext-Regular.ttf");
static BOLD: &[u8] = include_bytes!("../font/AtkinsonHyperlegibleNext-Bold.ttf");

/// Height above the baseline, as a share of the size.
pub(crate) const ASCENT: f32 = 0.984;
/// Depth below the baseline, as a share of the size.
pub(crate) const DESCENT: f32 = 0.316;

/// A parsed face, with the way back from glyphs to letters.
pub(crate) struct Face {
    pub(crate) bytes: &'static [u8],
    pub(crate) name: &'static str,
    pub(crate) shaping: rustybuzz::Face<'static>,
    /// The letter of each glyph that one letter alone asks for.
    letters: Vec<Option<char>>,
    /// Whether it draws a letter, by the letter's number: asked for each letter of each word.
    drawn: Vec<bool>,
}

impl Face {
    /// Gives the face of a weight, parsed once.
    pub(crate) fn of(weight: Weight) -> &'static Self {
        static FACES: OnceLock<[Face; 2]> = OnceLock::new();
        let [regular, bold] = FACES.get_or_init(|| {
            [
                Self::parse(REGULAR, "AtkinsonHyperlegibleNext-Regular"),
                Self::parse(BOLD, "AtkinsonHyperlegibleNext-Bold"),
            ]
        });
        match weight {
            Weight::Regular => regular,
            Weight::Bold => bold,
        }
    }

    /// Gives the letter that a glyph stands for.
    pub(crate) fn letter(&self, glyph: u16) -> Option<char> {
        self.letters.get(usize::from(glyph)).copied().flatten()
    }

    /// Tells whether the face draws a letter.
    pub(crate) fn has(&self, letter: char) -> bool {
        self.drawn.get(u32::from(letter) as usize).is_some_and(|is_drawn| *is_drawn)
    }

    /// Gives the width of a glyph, in thousandths of the size.
    pub(crate) fn advance(&self, glyph: u16) -> u16 {
        self.shaping.glyph_hor_advance(GlyphId(glyph)).unwrap_or(0)
    }

    fn parse(bytes: &'static [u8], name: &'static str) -> Self {
        let shaping = rustybuzz::Face::from_slice(bytes, 0).expect("the faces are part of this crate and parse");
        let mut letters = vec![None; usize::from(shaping.number_of_glyphs())];
        let mut drawn = Vec::new();
        let tables = shaping.tables().cmap.into_iter().flat_map(|cmap| cmap.subtables);
        for table in tables.filter(|table| table.is_unicode()) {
            table.codepoints(|code| {
                // The table of letters ends in one that leads to the empty glyph.
                let glyph = table.glyph_index(code).filter(|glyph| glyph.0 != 0);
                let (Some(glyph), Some(letter)) = (glyph, char::from_u32(code)) else { return };
                if let Some(place) = letters.get_mut(usize::from(glyph.0)) {
                    place.get_or_insert(letter);
                }
                let code = code as usize;
                drawn.resize(drawn.len().max(code + 1), false);
                drawn[code] = true;
            });
        }
        Self { bytes, name, shaping, letters, drawn }
    }
}

#[cfg(test)]
mod tests {
    use super::{Face, Shaper, letter};
    use crate::document::{Language, Weight};

    const LETTERS: [(&str, &str); 6] = [
        ("fr", "aàâæbcçdeéèêëfghiîïjklmnoôœpqrstuùûüvwxyÿz « » ’ “ ” – — … € ° \u{a0} \u{202f} \u{2011}"),
        ("en", "abcdefghijklmnopqrstuvwxyz ‘ ’ “ ” £ & @ % ½"),
        ("es", "aábcdeéfghiíjklmnñoópqrstuúüvwxyz ¿ ¡ º ª"),
        ("ca", "aàbcçdeéèfghiíïjklmnñoóòpqrstuúüvwxyz l·l L·L"),
        ("ro", "aăâbcdefghiîjklmnopqrsștțuvwxyz ș Ș ț Ț „ ”"),
        ("signs", "0123456789 + − × ÷ = < > ≤ ≥ → ← / ( ) [ ] # * _ ~ | • · \u{fffd}"),
    ];

    #[test]
    fn both_faces_draw_every_letter_of_the_five_languages() {
        for weight in [Weight::Regular, Weight::Bold] {
            for (language, letters) in LETTERS {
                let upper = letters.to_uppercase();
                let lacking: Vec<char> =
                    letters.chars().chain(upper.chars()).filter(|letter| !Face::of(weight).has(*letter)).collect();
                assert!(lacking.is_empty(), "{weight:?} should draw {lacking:?} for {language}.");
            }
        }
    }

    #[test]
    fn shaped_letters_can_be_read_back() {
        let mut shaper = Shaper::default();
        for (tag, letters) in LETTERS {
            for word in letters.split(' ').chain(["l’associació", "col·labora", "Știință", "office", "AVATAR"]) {
                let shaped = shaper.shape(Weight::Regular, &Language::new(tag), word);
                let read: String = shaped.glyphs.iter().map(|glyph| glyph.letter).collect();
                assert_eq!(shaped.spelled.as_deref().unwrap_or(&read), word, "{tag}: the letters should come back.");
            }
        }
    }

    #[test]
    fn a_letter_that_the_faces_lack_leaves_room_to_write_it_and_is_read_back() {
        let mut shaper = Shaper::default();
        for word in ["محمد", "דנה", "李雷", "Ана", "Anna🌻"] {
            let shaped = shaper.shape(Weight::Bold, &Language::new("fr"), word);
            assert_eq!(shaped.spelled.as_deref(), Some(word), "The letters of {word} should come back.");
            let drawn: String = shaped.glyphs.iter().map(|glyph| glyph.letter).collect();
            let dots = drawn.chars().filter(|letter| *letter == '…').count();
            let room = if word == "李雷" { 6 } else { word.chars().filter(|letter| !letter.is_ascii()).count() };
            assert_eq!(dots, room, "{word} should be drawn as dots where letters lack: {drawn}.");
            assert!(shaped.glyphs.iter().all(|glyph| glyph.id != 0), "No empty box should be drawn for {word}.");
        }
        let found = letter::lacking("Porté par محمد علي, relais : (李雷). Et Ana…");
        assert_eq!(found, ["محمد علي", "李雷"], "What is to be written by hand should be found.");
    }

    #[test]
    fn words_are_held_as_they_are_composed_and_without_what_only_steers() {
        for (words, expected) in [
            ("a\u{301}", "á"),
            ("co\u{140}labora", "col·labora"),
            ("日本", "日本"),
            ("a\u{0}b\u{200d}c", "abc"),
            ("tab\tand\rline", "tab and line"),
            ("ﬁn", "fin"),
            ("\u{ffff}", "\u{fffd}"),
        ] {
            assert_eq!(letter::drawable(words), expected, "{words:?} should be drawn so.");
        }
    }
}
