//! Runs as the line breaker takes them, and pieces cut from them.

use crate::{
    document::{Language, Mark, Phrase, RunKind, Weight},
    font::letter,
    pdf::look::Look,
};

/// Longer stretches without a place to break are cut, so that time stays proportional to length.
const STRETCH: usize = 120;

/// A run ready to set.
pub(super) struct SetRun {
    text: String,
    pub(super) weight: Weight,
    pub(super) language: Language,
    pub(super) mark: Option<Mark>,
}

pub(super) fn list_runs(phrase: &Phrase, look: Look, language: &Language) -> Vec<SetRun> {
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
pub(super) fn join(runs: &[SetRun]) -> (String, Vec<usize>) {
    let mut text = String::new();
    let ends = runs.iter().map(|run| {
        text.push_str(&run.text);
        text.len()
    });
    let ends = ends.collect();
    text.truncate(text.trim_end_matches([' ', '\n']).len());
    (text, ends)
}

pub(super) fn run_at(ends: &[usize], place: usize) -> usize {
    ends.partition_point(|end| *end <= place).min(ends.len().saturating_sub(1))
}

/// Cuts a stretch at the ends of runs.
pub(super) fn cut<'t>(ends: &[usize], from: usize, mut stretch: &'t str) -> Vec<(usize, &'t str)> {
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
pub(super) fn parts(body: &str) -> impl Iterator<Item = &str> {
    let mut rest = body;
    std::iter::from_fn(move || {
        let end = rest.char_indices().nth(STRETCH).map_or(rest.len(), |(end, _)| end);
        let (part, after) = rest.split_at(end);
        rest = after;
        (!part.is_empty()).then_some(part)
    })
}
