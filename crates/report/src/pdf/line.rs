mod run;

use std::rc::Rc;

use super::{
    hyphen,
    look::Look,
    part::{self, Ending, Wording},
};
use crate::{
    document::{Language, Mark, Phrase},
    font::{Shaped, Shaper},
};
use run::{SetRun, cut, join, list_runs, parts, run_at};

/// A line of set words.
#[derive(Default)]
pub(super) struct Line {
    pub(super) pieces: Vec<Piece>,
    /// Without the space at its end.
    pub(super) width: f32,
}

/// Words or a mark of one run.
pub(super) struct Piece {
    pub(super) run: usize,
    pub(super) x: f32,
    pub(super) width: f32,
    pub(super) ink: Ink,
}

impl Piece {
    /// Tells whether the piece only parts words.
    pub(super) fn is_space(&self) -> bool {
        match &self.ink {
            Ink::Word(word) => word.glyphs.iter().all(|glyph| glyph.letter == ' '),
            Ink::Mark(_) => false,
        }
    }
}

pub(super) enum Ink {
    Word(Rc<Shaped>),
    Mark(Mark),
}

/// What is copied for a hyphen that is not in the words.
pub(super) const SOFT_HYPHEN: &str = "\u{ad}";
/// A line is broken inside a word only where it would else stay this empty.
const LOOSE: f32 = 0.16;
/// And only where the hole would be as wide as so many letters are high.
const GAP: f32 = 4.0;

/// Breaks a phrase into lines no wider than asked, save for a single letter that is wider itself.
pub(super) fn break_lines(
    shaper: &mut Shaper,
    phrase: &Phrase,
    look: Look,
    width: f32,
    language: &Language,
) -> Vec<Line> {
    let runs = list_runs(phrase, look, language);
    let mut setter = Setter { shaper, runs: &runs, size: look.size, width, lines: Vec::new(), line: Line::default() };
    let (text, ends) = join(&runs);
    let mut from = 0;
    let stretches = part::list_stretches(&text);
    for word in stretches.split_inclusive(|stretch| stretch.ending != Ending::AtNeed) {
        let Some(last) = word.last() else { continue };
        let whole = text[from..last.end].trim_end_matches([' ', '\n']);
        // Only a column too narrow for the word ends a line inside it.
        let is_wide = word.len() > 1 && setter.width_of(&cut(&ends, from, whole)) > width;
        let steps = if is_wide { word } else { std::slice::from_ref(last) };
        for stretch in steps {
            let body = text[from..stretch.end].trim_end_matches([' ', '\n']);
            for part in parts(body) {
                let from = from + (part.as_ptr() as usize - body.as_ptr() as usize);
                setter.place(cut(&ends, from, part), stretch.wording);
            }
            if stretch.end < text.len() && body.len() < stretch.end - from {
                setter.space(run_at(&ends, from + body.len()));
            }
            from = stretch.end;
        }
        if from < text.len() && last.ending == Ending::Must {
            setter.end();
        }
    }
    setter.finish()
}

struct Setter<'a> {
    shaper: &'a mut Shaper,
    runs: &'a [SetRun],
    size: f32,
    width: f32,
    lines: Vec<Line>,
    line: Line,
}

impl Setter<'_> {
    /// Places pieces that stand together, on this line or on the next ones.
    fn place(&mut self, pieces: Vec<(usize, &str)>, wording: Wording) {
        let width = self.width_of(&pieces);
        let room = self.width - self.reach();
        if width <= room + 0.01 {
            pieces.into_iter().for_each(|(run, piece)| self.put(run, piece));
            return;
        }
        let is_wide = width > self.width;
        let loose = match wording {
            Wording::Usual => is_wide || room > (self.width * LOOSE).max(self.size * GAP),
            Wording::Last => is_wide,
            Wording::Address => false,
        };
        if let ([(run, word)], true) = (pieces.as_slice(), loose)
            && let Some(place) = self.hyphenate(*run, word, room)
        {
            let (head, rest) = word.split_at(place);
            self.put(*run, head);
            self.hyphen(*run);
            self.end();
            self.place(vec![(*run, rest)], wording);
            return;
        }
        if !self.line.pieces.is_empty() {
            self.end();
            self.place(pieces, wording);
            return;
        }
        for (run, piece) in pieces {
            self.force(run, piece);
        }
    }

    /// Sets a piece letter by letter, on as many lines as it takes.
    fn force(&mut self, run: usize, piece: &str) {
        let mut from = 0;
        let mut reach = self.reach();
        for (place, letter) in piece.char_indices() {
            let width = self.measure(run, letter.encode_utf8(&mut [0; 4]));
            let first = place == from && self.line.pieces.is_empty();
            if reach + width > self.width && width > 0.0 && !first {
                if from < place {
                    self.put(run, &piece[from..place]);
                }
                self.end();
                (from, reach) = (place, 0.0);
            }
            reach += width;
        }
        self.put(run, &piece[from..]);
    }

    /// Finds the last place where a word may be broken within the room.
    fn hyphenate(&mut self, run: usize, word: &str, room: f32) -> Option<usize> {
        if self.runs[run].mark.is_some() {
            return None;
        }
        let hyphen = self.measure(run, "-");
        let places = hyphen::list_places(word, &self.runs[run].language);
        places.into_iter().rev().find(|place| self.measure(run, &word[..*place]) + hyphen <= room)
    }

    fn width_of(&mut self, pieces: &[(usize, &str)]) -> f32 {
        pieces.iter().map(|(run, piece)| self.measure(*run, piece)).sum()
    }

    fn measure(&mut self, run: usize, piece: &str) -> f32 {
        match self.runs[run].mark {
            Some(_) => self.size,
            None => self.shape(run, piece).width(self.size),
        }
    }

    fn shape(&mut self, run: usize, piece: &str) -> Rc<Shaped> {
        let set = &self.runs[run];
        self.shaper.shape(set.weight, &set.language, piece)
    }

    fn put(&mut self, run: usize, piece: &str) {
        let (width, ink) = match self.runs[run].mark {
            Some(mark) => (self.size, Ink::Mark(mark)),
            None => {
                let shaped = self.shape(run, piece);
                (shaped.width(self.size), Ink::Word(shaped))
            }
        };
        let x = self.reach();
        self.line.pieces.push(Piece { run, x, width, ink });
        self.line.width = x + width;
    }

    /// Puts a space; at the end of a line it stays, unseen, for those who copy the words.
    fn space(&mut self, run: usize) {
        let shaped = self.shaper.shape(self.runs[run].weight, &self.runs[run].language, " ");
        let (x, width) = (self.reach(), shaped.width(self.size));
        self.line.pieces.push(Piece { run, x, width, ink: Ink::Word(shaped) });
    }

    /// Puts a hyphen that is not in the words: whoever copies them gets a soft one.
    fn hyphen(&mut self, run: usize) {
        let shaped = self.shape(run, "-");
        let soft =
            Shaped { glyphs: shaped.glyphs.clone(), spelled: Some(SOFT_HYPHEN.to_owned()), advance: shaped.advance };
        let (x, width) = (self.reach(), soft.width(self.size));
        self.line.pieces.push(Piece { run, x, width, ink: Ink::Word(Rc::new(soft)) });
        self.line.width = x + width;
    }

    fn reach(&self) -> f32 {
        self.line.pieces.last().map_or(0.0, |piece| piece.x + piece.width)
    }

    fn end(&mut self) {
        self.lines.push(std::mem::take(&mut self.line));
    }

    fn finish(mut self) -> Vec<Line> {
        if !self.line.pieces.is_empty() || self.lines.is_empty() {
            self.end();
        }
        self.lines
    }
}
