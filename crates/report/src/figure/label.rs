use super::{
    Point, Token,
    shape::{Anchor, Shape},
};
use crate::{
    document::{Language, Weight},
    font::{Shaper, letter},
};

/// The room that a picture may take and how its words are set.
#[derive(Clone, Debug, PartialEq)]
pub struct Canvas {
    /// Width of the drawing; the height follows.
    pub width: f32,
    /// Size of the letters, in the same unit.
    pub size: f32,
    pub language: Language,
}

impl Canvas {
    /// Makes a canvas.
    pub fn new(width: f32, size: f32, language: Language) -> Self {
        Self { width, size, language }
    }
}

/// Sets the words of one picture.
pub(super) struct Labeller<'a> {
    canvas: &'a Canvas,
    shaper: Shaper,
}

impl<'a> Labeller<'a> {
    pub(super) fn new(canvas: &'a Canvas) -> Self {
        Self { canvas, shaper: Shaper::default() }
    }

    pub(super) fn width(&mut self, words: &str, weight: Weight) -> f32 {
        self.width_at(words, weight, self.canvas.size)
    }

    pub(super) fn width_at(&mut self, words: &str, weight: Weight, size: f32) -> f32 {
        self.shaper.width(weight, &self.canvas.language, words, size)
    }

    /// Gives the width of the widest, 0 for none.
    pub(super) fn widest<'w>(&mut self, words: impl IntoIterator<Item = &'w str>) -> f32 {
        words.into_iter().map(|words| self.width(words, Weight::Regular)).fold(0.0, f32::max)
    }

    /// Breaks words into at most `most` lines; what does not fit ends in an ellipsis.
    pub(super) fn wrap(&mut self, words: &str, width: f32, most: usize) -> Vec<String> {
        let drawable = letter::drawable(words);
        let mut lines = vec![String::new()];
        for word in drawable.split([' ', '\n']).filter(|word| !word.is_empty()) {
            let line = lines.last_mut().expect("there is a first line");
            let longer = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
            if line.is_empty() || self.width(&longer, Weight::Regular) <= width {
                *line = longer;
            } else {
                lines.push(word.to_owned());
            }
        }
        if lines.len() > most {
            let rest = lines.split_off(most.max(1) - 1).join(" ");
            lines.push(rest);
        }
        lines.into_iter().map(|line| self.cut(line, width)).collect()
    }

    fn cut(&mut self, line: String, width: f32) -> String {
        if self.width(&line, Weight::Regular) <= width {
            return line;
        }
        let shorter = |end: usize| format!("{}…", line[..end].trim_end());
        let ends: Vec<usize> = line.char_indices().map(|(place, _)| place).skip(1).collect();
        // Each letter more is wider: halving finds the last that fits, however long the line is.
        let fitting = ends.partition_point(|end| self.width(&shorter(*end), Weight::Regular) <= width);
        shorter(ends[..fitting].last().copied().unwrap_or(0))
    }

    /// Draws one line of words.
    pub(super) fn words(&self, (x, y): Point, anchor: Anchor, colour: Token, text: impl Into<String>) -> Shape {
        let text = text.into();
        Shape::Text { x, y, size: self.canvas.size, text, anchor, weight: Weight::Regular, colour }
    }
}
