use std::{cell::Cell, collections::HashMap, rc::Rc, str::FromStr};

use rustybuzz::{Direction, GlyphBuffer, ShapePlan, UnicodeBuffer, script};

use super::{Face, letter::REPLACEMENT};
use crate::document::{Language, Weight};

/// A shaped word.
#[derive(Debug)]
pub(crate) struct Shaped {
    pub(crate) glyphs: Vec<Glyph>,
    /// The word, where its glyphs read one by one would not spell it.
    pub(crate) spelled: Option<String>,
    /// In thousandths of the size.
    pub(crate) advance: i32,
}

/// A glyph in its place; lengths in thousandths of the size.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Glyph {
    pub(crate) id: u16,
    pub(crate) letter: char,
    pub(crate) advance: i32,
    /// How far it is shifted to the right and up, for accents set on letters.
    pub(crate) shift: (i32, i32),
}

/// Shapes words, each once: what one shaper of a thread has shaped, the next one there knows. A document is laid out several
/// times before it is written, to see how many pages it takes.
pub(crate) struct Shaper {
    tongues: Vec<Tongue>,
}

thread_local! {
    /// What the last shaper of this thread knew.
    static KNOWN: Cell<Vec<Tongue>> = const { Cell::new(Vec::new()) };
}

/// Words that are known at most when a shaper is done: more of them are forgotten, so that a long day takes no more memory.
const KEPT: usize = 10_000;

/// The words of one language in one weight.
struct Tongue {
    weight: Weight,
    language: String,
    plan: ShapePlan,
    words: HashMap<String, Rc<Shaped>>,
}

impl Default for Shaper {
    fn default() -> Self {
        Self { tongues: KNOWN.take() }
    }
}

impl Drop for Shaper {
    fn drop(&mut self) {
        if self.tongues.iter().map(|tongue| tongue.words.len()).sum::<usize>() <= KEPT {
            // A thread that ends keeps nothing.
            let _ = KNOWN.try_with(|known| known.set(std::mem::take(&mut self.tongues)));
        }
    }
}

impl Shaper {
    /// Shapes drawable words without break.
    pub(crate) fn shape(&mut self, weight: Weight, language: &Language, words: &str) -> Rc<Shaped> {
        let tongue = self.tongue(weight, language);
        if let Some(shaped) = tongue.words.get(words) {
            return Rc::clone(shaped);
        }
        let shaped = Rc::new(shape(Face::of(weight), &tongue.plan, &tongue.language, words));
        tongue.words.insert(words.to_owned(), Rc::clone(&shaped));
        shaped
    }

    /// Measures words of any kind on one line, in the unit of the size.
    pub(crate) fn width(&mut self, weight: Weight, language: &Language, words: &str, size: f32) -> f32 {
        let words = super::letter::drawable(words);
        words.split_inclusive(' ').map(|word| self.shape(weight, language, word).width(size)).sum()
    }

    fn tongue(&mut self, weight: Weight, language: &Language) -> &mut Tongue {
        let name = language.primary();
        let found = self.tongues.iter().position(|tongue| tongue.weight == weight && tongue.language == name);
        let index = found.unwrap_or_else(|| {
            let tag = rustybuzz::Language::from_str(&name).ok();
            let face = &Face::of(weight).shaping;
            let plan = ShapePlan::new(face, Direction::LeftToRight, Some(script::LATIN), tag.as_ref(), &[]);
            self.tongues.push(Tongue { weight, language: name, plan, words: HashMap::new() });
            self.tongues.len() - 1
        });
        &mut self.tongues[index]
    }
}

impl Shaped {
    /// Gives the width in the unit of the size.
    pub(crate) fn width(&self, size: f32) -> f32 {
        self.advance as f32 * size / 1000.0
    }
}

fn shape(face: &Face, plan: &ShapePlan, language: &str, words: &str) -> Shaped {
    let drawn = super::letter::dotted(words);
    let mut buffer = UnicodeBuffer::new();
    buffer.push_str(&drawn);
    buffer.set_direction(Direction::LeftToRight);
    buffer.set_script(script::LATIN);
    if let Ok(tag) = rustybuzz::Language::from_str(language) {
        buffer.set_language(tag);
    }
    let shaped = rustybuzz::shape_with_plan(&face.shaping, plan, buffer);
    let glyphs = list_glyphs(face, &drawn, &shaped);
    let read = glyphs.iter().map(|glyph| glyph.letter);
    let spelled = (!read.eq(words.chars())).then(|| words.to_owned());
    let advance = glyphs.iter().map(|glyph| glyph.advance).sum();
    Shaped { glyphs, spelled, advance }
}

fn list_glyphs(face: &Face, words: &str, shaped: &GlyphBuffer) -> Vec<Glyph> {
    let places = shaped.glyph_infos().iter().zip(shaped.glyph_positions());
    places
        .map(|(info, place)| {
            let id = u16::try_from(info.glyph_id).unwrap_or(0);
            let first = words.get(info.cluster as usize..).and_then(|rest| rest.chars().next());
            let letter = face.letter(id).or(first).unwrap_or(REPLACEMENT);
            Glyph { id, letter, advance: place.x_advance, shift: (place.x_offset, place.y_offset) }
        })
        .collect()
}
