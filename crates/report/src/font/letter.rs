use std::borrow::Cow;

use unicode_normalization::{UnicodeNormalization, is_nfc};

use super::Face;
use crate::document::{Weight, squeeze};

/// Stands for what is no letter.
pub(crate) const REPLACEMENT: char = '\u{fffd}';

/// Drawn in place of a letter that the faces lack, and of one that is a whole syllable or word: room to write it by hand.
const DOTS: (&str, &str) = ("…", "………");

/// Letters that the faces lack but whose look others have.
const ALIKE: [(char, &str); 14] = [
    ('ŀ', "l·"),
    ('Ŀ', "L·"),
    ('№', "No"),
    ('ﬁ', "fi"),
    ('ﬂ', "fl"),
    ('ﬀ', "ff"),
    ('‒', "–"),
    ('―', "—"),
    ('′', "’"),
    ('″', "”"),
    ('‣', "•"),
    ('∙', "·"),
    ('ʼ', "’"),
    ('\u{2028}', "\n"),
];

/// Gives the words as documents hold them: composed letters, a space for any white space but the
/// unbreakable ones, a line feed kept, control and invisible characters left out. A letter that
/// the faces lack stays, to be heard and copied; [`dotted`] says what is drawn for it.
pub(crate) fn drawable(words: &str) -> Cow<'_, str> {
    if words.chars().all(is_plain) {
        return Cow::Borrowed(words);
    }
    let composed: Cow<'_, str> = if is_nfc(words) { words.into() } else { words.nfc().collect::<String>().into() };
    let mut drawn = String::with_capacity(composed.len());
    for letter in composed.chars() {
        match letter {
            '\n' | '\u{a0}' | '\u{202f}' | '\u{2009}' => drawn.push(letter),
            '\u{2007}' | '\u{2008}' | '\u{200a}' => drawn.push('\u{2009}'),
            _ if letter.is_whitespace() && alike(letter).is_none() => drawn.push(' '),
            _ if letter.is_control() || is_invisible(letter) => {}
            _ if is_drawn(letter) => drawn.push(letter),
            _ => match alike(letter) {
                Some(others) => drawn.push_str(others),
                None if is_no_letter(letter) => drawn.push(REPLACEMENT),
                None => drawn.push(letter),
            },
        }
    }
    drawn.into()
}

/// Gives words as a file of text holds them: any letter, with the joiners that some need, but nothing that only steers;
/// a visible sign for what is no letter at all.
pub(crate) fn written(words: &str) -> String {
    let is_joiner = |letter: char| matches!(letter, '\u{200c}' | '\u{200d}' | '\u{fe0f}');
    let letter = |letter: char| match letter {
        '\n' | '\u{2028}' => Some('\n'),
        _ if letter.is_control() => letter.is_whitespace().then_some(' '),
        _ if is_joiner(letter) => Some(letter),
        _ if is_invisible(letter) => None,
        _ if is_no_letter(letter) => Some(REPLACEMENT),
        _ => Some(letter),
    };
    words.nfc().filter_map(letter).collect()
}

/// Gives drawable words as they are drawn: dots in the place of each letter that the faces lack.
pub(crate) fn dotted(words: &str) -> Cow<'_, str> {
    if !lacks(words) {
        return words.into();
    }
    let mut drawn = String::with_capacity(words.len());
    for letter in words.chars() {
        match (is_lacking(letter), is_wide(letter)) {
            (true, true) => drawn.push_str(DOTS.1),
            (true, false) => drawn.push_str(DOTS.0),
            (false, _) => drawn.push(letter),
        }
    }
    drawn.into()
}

/// Tells whether the faces lack a letter of drawable words.
pub(crate) fn lacks(words: &str) -> bool {
    words.chars().any(is_lacking)
}

/// Lists the stretches of drawable words that hold letters which the faces lack, without the marks around them.
pub(crate) fn lacking(words: &str) -> Vec<String> {
    let mut stretches: Vec<String> = Vec::new();
    let mut is_open = false;
    for word in words.split_whitespace() {
        let is_lacking = lacks(word);
        match stretches.last_mut().filter(|_| is_lacking && is_open) {
            Some(stretch) => stretch.extend([" ", word]),
            None if is_lacking => stretches.push(word.to_owned()),
            None => {}
        }
        is_open = is_lacking;
    }
    let is_mark = |letter: char| letter.is_ascii_punctuation() || "«»“”’…".contains(letter);
    stretches.iter().map(|stretch| stretch.trim_matches(is_mark).to_owned()).collect()
}

/// Gives words that are heard or listed, not drawn: any letter, but nothing that only steers.
pub(crate) fn heard(words: &str) -> String {
    let fits = |letter: &char| {
        let kept = !letter.is_control() || letter.is_whitespace();
        kept && !is_invisible(*letter) && !matches!(letter, '\u{fffe}' | '\u{ffff}')
    };
    squeeze(&words.chars().filter(fits).collect::<String>())
}

/// Tells letters and signs that stand as they are whatever stands beside them: nearly all that is written in the five
/// languages. None of them composes with another.
fn is_plain(letter: char) -> bool {
    match letter {
        ' '..='~' | '\n' | '\u{a0}' | '\u{202f}' => true,
        '\u{a1}'..='\u{2ff}' | '–' | '—' | '‘' | '’' | '“' | '”' | '„' | '…' => {
            !is_invisible(letter) && is_drawn(letter)
        }
        _ => false,
    }
}

fn alike(letter: char) -> Option<&'static str> {
    ALIKE.iter().find(|(lacking, _)| *lacking == letter).map(|(_, others)| *others)
}

fn is_drawn(letter: char) -> bool {
    Face::of(Weight::Regular).has(letter) && Face::of(Weight::Bold).has(letter)
}

fn is_lacking(letter: char) -> bool {
    !letter.is_whitespace() && letter != REPLACEMENT && !is_drawn(letter)
}

/// Tells letters of the scripts of East Asia.
fn is_wide(letter: char) -> bool {
    matches!(letter, '\u{2e80}'..='\u{a4cf}' | '\u{ac00}'..='\u{d7a3}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3fffd}')
}

/// Tells code points that no text may hold.
fn is_no_letter(letter: char) -> bool {
    matches!(u32::from(letter), 0xfdd0..=0xfdef) || u32::from(letter) & 0xfffe == 0xfffe
}

/// Tells characters that only steer layout: soft hyphens, joiners, direction and variation marks.
fn is_invisible(letter: char) -> bool {
    matches!(letter,
        '\u{ad}' | '\u{34f}' | '\u{61c}' | '\u{115f}' | '\u{1160}' | '\u{17b4}' | '\u{17b5}'
        | '\u{180b}'..='\u{180f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}' | '\u{3164}' | '\u{fe00}'..='\u{fe0f}' | '\u{feff}' | '\u{ffa0}'
        | '\u{fff0}'..='\u{fff8}' | '\u{1bca0}'..='\u{1bca3}' | '\u{1d173}'..='\u{1d17a}'
        | '\u{e0000}'..='\u{e0fff}')
}
