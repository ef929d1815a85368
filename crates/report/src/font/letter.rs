use std::borrow::Cow;

use unicode_normalization::{UnicodeNormalization, is_nfc};

use super::Face;
use crate::document::{Weight, squeeze};

/// Drawn in place of a letter that the faces lack.
pub(crate) const REPLACEMENT: char = '\u{fffd}';

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

/// Gives the words as the faces can draw them: composed letters, a space for any white space but
/// the unbreakable ones, a line feed kept, control and invisible characters left out, and a
/// visible sign for each letter that the faces lack.
pub(crate) fn drawable(words: &str) -> Cow<'_, str> {
    if words.bytes().all(|byte| (0x20..0x7f).contains(&byte)) {
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
                None => drawn.push(REPLACEMENT),
            },
        }
    }
    drawn.into()
}

/// Gives words as a file of text holds them: any letter, with the joiners that some need, but nothing that only steers;
/// a visible sign for what is no letter at all.
pub(crate) fn written(words: &str) -> String {
    let is_none = |letter: char| matches!(letter, '\u{fdd0}'..='\u{fdef}') || u32::from(letter) & 0xfffe == 0xfffe;
    let is_joiner = |letter: char| matches!(letter, '\u{200c}' | '\u{200d}' | '\u{fe0f}');
    let letter = |letter: char| match letter {
        '\n' | '\u{2028}' => Some('\n'),
        _ if letter.is_control() => letter.is_whitespace().then_some(' '),
        _ if is_none(letter) => Some(REPLACEMENT),
        _ => (is_joiner(letter) || !is_invisible(letter)).then_some(letter),
    };
    words.nfc().filter_map(letter).collect()
}

/// Gives words that are heard or listed, not drawn: any letter, but nothing that only steers.
pub(crate) fn heard(words: &str) -> String {
    let fits = |letter: &char| {
        let kept = !letter.is_control() || letter.is_whitespace();
        kept && !is_invisible(*letter) && !matches!(letter, '\u{fffe}' | '\u{ffff}')
    };
    squeeze(&words.chars().filter(fits).collect::<String>())
}

fn alike(letter: char) -> Option<&'static str> {
    ALIKE.iter().find(|(lacking, _)| *lacking == letter).map(|(_, others)| *others)
}

fn is_drawn(letter: char) -> bool {
    Face::of(Weight::Regular).has(letter) && Face::of(Weight::Bold).has(letter)
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
