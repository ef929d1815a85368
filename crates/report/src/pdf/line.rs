use std::rc::Rc;

use unicode_linebreak::{BreakOpportunity, linebreaks};

use super::{hyphen, look::Look};
use crate::{
    document::{Language, Mark, Phrase, RunKind, Weight},
    font::{Shaped, Shaper, letter},
};

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

/// A line is broken inside a word only where it would else stay this empty.
const LOOSE: f32 = 0.16;
/// Longer stretches without a place to break are cut, so that time stays proportional to length.
const STRETCH: usize = 120;

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
    for (to, opportunity) in linebreaks(&text) {
        let stretch = &text[from..to];
        let body = stretch.trim_end_matches([' ', '\n']);
        for part in parts(body) {
            let from = from + (part.as_ptr() as usize - body.as_ptr() as usize);
            setter.place(cut(&ends, from, part));
        }
        if to < text.len() {
            if body.len() < stretch.len() {
                setter.space(run_at(&ends, from + body.len()));
            }
            if opportunity == BreakOpportunity::Mandatory {
                setter.end();
            }
        }
        from = to;
    }
    setter.finish()
}

/// A run ready to set.
struct SetRun {
    text: String,
    weight: Weight,
    language: Language,
    mark: Option<Mark>,
}

fn list_runs(phrase: &Phrase, look: Look, language: &Language) -> Vec<SetRun> {
    let mut after_space = true;
    let mut runs = Vec::with_capacity(phrase.runs.len());
    for run in &phrase.runs {
        let (text, mark) = match run.kind {
            RunKind::Text => (narrow(&letter::drawable(&run.text), &mut after_space), None),
            // A letter holds its place: marks break from words as letters do.
            RunKind::Mark(mark) => {
                after_space = false;
                ("x".to_owned(), Some(mark))
            }
        };
        let weight = run.weight.max(look.weight);
        let language = run.language.as_ref().unwrap_or(language).clone();
        runs.push(SetRun { text, weight, language, mark });
    }
    runs
}

/// Leaves one space of several, and none at the start.
fn narrow(text: &str, after_space: &mut bool) -> String {
    let mut narrow = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            ' ' if *after_space => {}
            '\n' => {
                while narrow.ends_with(' ') {
                    narrow.pop();
                }
                narrow.push(letter);
                *after_space = true;
            }
            _ => {
                narrow.push(letter);
                *after_space = letter == ' ';
            }
        }
    }
    narrow
}

/// Joins the runs, and gives the end of each in the whole.
fn join(runs: &[SetRun]) -> (String, Vec<usize>) {
    let mut text = String::new();
    let ends = runs.iter().map(|run| {
        text.push_str(&run.text);
        text.len()
    });
    let ends = ends.collect();
    text.truncate(text.trim_end_matches([' ', '\n']).len());
    (text, ends)
}

fn run_at(ends: &[usize], place: usize) -> usize {
    ends.partition_point(|end| *end <= place).min(ends.len().saturating_sub(1))
}

/// Cuts a stretch at the ends of runs.
fn cut<'t>(ends: &[usize], from: usize, mut stretch: &'t str) -> Vec<(usize, &'t str)> {
    let mut pieces = Vec::new();
    let mut place = from;
    while !stretch.is_empty() {
        let run = run_at(ends, place);
        let length = ends[run].saturating_sub(place).min(stretch.len());
        let (piece, rest) = stretch.split_at(if length == 0 { stretch.len() } else { length });
        pieces.push((run, piece));
        place += piece.len();
        stretch = rest;
    }
    pieces
}

/// Cuts very long stretches.
fn parts(body: &str) -> impl Iterator<Item = &str> {
    let mut rest = body;
    std::iter::from_fn(move || {
        let end = rest.char_indices().nth(STRETCH).map_or(rest.len(), |(end, _)| end);
        let (part, after) = rest.split_at(end);
        rest = after;
        (!part.is_empty()).then_some(part)
    })
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
    fn place(&mut self, pieces: Vec<(usize, &str)>) {
        let width: f32 = pieces.iter().map(|(run, piece)| self.measure(*run, piece)).sum();
        let room = self.width - self.reach();
        if width <= room + 0.01 {
            pieces.into_iter().for_each(|(run, piece)| self.put(run, piece));
            return;
        }
        let loose = room > self.width * LOOSE || width > self.width;
        if let ([(run, word)], true) = (pieces.as_slice(), loose)
            && let Some(place) = self.hyphenate(*run, word, room)
        {
            let (head, rest) = word.split_at(place);
            self.put(*run, head);
            self.hyphen(*run);
            self.end();
            self.place(vec![(*run, rest)]);
            return;
        }
        if !self.line.pieces.is_empty() {
            self.end();
            self.place(pieces);
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
            Shaped { glyphs: shaped.glyphs.clone(), spelled: Some("\u{ad}".to_owned()), advance: shaped.advance };
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
