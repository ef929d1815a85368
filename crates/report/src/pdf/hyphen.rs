use hypher::Lang;

use crate::document::Language;

/// Letters that a word must have before it is broken.
const LEAST: usize = 9;
/// Letters from which it is no word any more: it is set letter by letter, for each break tried would be measured anew.
const MOST: usize = 60;
/// Letters that stay on each side of a break.
const SIDE: usize = 3;

/// Lists the places where a word may be broken, first to last; none for a name, an address or a
/// language without patterns.
pub(super) fn list_places(word: &str, language: &Language) -> Vec<usize> {
    let Some(patterns) = patterns(language) else { return Vec::new() };
    let Some((from, letters)) = longest(word) else { return Vec::new() };
    let capital = letters.chars().next().is_some_and(char::is_uppercase);
    let count = letters.chars().take(MOST + 1).count();
    if capital || !(LEAST..=MOST).contains(&count) || word.contains(['@', '/', '_']) {
        return Vec::new();
    }
    let mut places = Vec::new();
    let mut place = from;
    for syllable in hypher::hyphenate(letters, patterns) {
        place += syllable.len();
        let (left, right) = (&word[from..place], &letters[place - from..]);
        if left.chars().count() >= SIDE && right.chars().count() >= SIDE {
            places.push(place);
        }
    }
    places
}

fn patterns(language: &Language) -> Option<Lang> {
    match language.primary().as_str() {
        "fr" => Some(Lang::French),
        "en" => Some(Lang::English),
        "es" => Some(Lang::Spanish),
        "ca" => Some(Lang::Catalan),
        _ => None,
    }
}

/// Finds the longest stretch of letters and where it starts.
fn longest(word: &str) -> Option<(usize, &str)> {
    let stretches = word.split(|letter: char| !letter.is_alphabetic());
    let longest = stretches.max_by_key(|stretch| stretch.len())?;
    Some((longest.as_ptr() as usize - word.as_ptr() as usize, longest))
}

#[cfg(test)]
mod tests {
    use super::list_places;
    use crate::document::Language;

    #[test]
    fn long_words_are_broken_as_their_language_does() {
        for (language, word, expected) in [
            ("fr", "l’association,", "l’asso-cia-tion,"),
            ("es", "organización", "orga-ni-za-ción"),
            ("ca", "associació", "asso-ci-a-ció"),
            ("en", "accessibility", "acces-si-bil-ity"),
            ("ro", "responsabilitate", "responsabilitate"),
            ("fr", "Gouvernance", "Gouvernance"),
            ("fr", "https://exemple.org/telechargement", "https://exemple.org/telechargement"),
            ("fr", "gratuit", "gratuit"),
        ] {
            let mut broken = word.to_owned();
            for place in list_places(word, &Language::new(language)).into_iter().rev() {
                broken.insert(place, '-');
            }
            assert_eq!(broken, expected, "{language} breaks {word} so.");
        }
    }
}
