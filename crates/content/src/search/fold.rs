use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Splits a text into words of bare letters and figures: no capitals, no accents, `œ` as `oe`, `l·l` as `ll`.
pub fn fold(text: &str) -> Vec<String> {
    let mut words = Vec::new();
    let mut word = String::new();
    let letters: Vec<char> = text.chars().flat_map(char::to_lowercase).collect();
    for (at, letter) in letters.iter().enumerate() {
        if is_double_l(&letters, at) {
            continue;
        }
        for part in std::iter::once(*letter).nfkd().filter(|part| !is_combining_mark(*part)) {
            match spelled(part) {
                Some(spelling) => word.push_str(spelling),
                None if part.is_alphanumeric() => word.push(part),
                // Catalan ŀ comes apart into an l and this point.
                None if part == '·' => {}
                None => words.push(std::mem::take(&mut word)),
            }
        }
    }
    words.push(word);
    words.retain(|word| !word.is_empty());
    words
}

/// Whether this is the point of a Catalan `l·l`, for which people type what their keyboard has.
fn is_double_l(letters: &[char], at: usize) -> bool {
    let is_l = |at: Option<usize>| at.and_then(|at| letters.get(at)).is_some_and(|letter| *letter == 'l');
    matches!(letters[at], '·' | '.' | '•' | '‧' | '∙' | '⋅') && is_l(at.checked_sub(1)) && is_l(Some(at + 1))
}

/// Letters that no accent makes, as people write them without their key.
fn spelled(letter: char) -> Option<&'static str> {
    Some(match letter {
        'œ' => "oe",
        'æ' => "ae",
        'ß' => "ss",
        'ø' => "o",
        'ł' => "l",
        'đ' => "d",
        'ı' => "i",
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::fold;

    #[test]
    fn words_are_alike_however_they_are_typed() {
        let cases: [(&str, &[&str]); 10] = [
            ("Comptabilité", &["comptabilite"]),
            ("listă de discuții", &["lista", "de", "discutii"]),
            ("Listă de discuţii", &["lista", "de", "discutii"]),
            ("ȘȘ şş țţ", &["ss", "ss", "tt"]),
            ("col·laboratiu coŀlaboratiu col.laboratiu", &["collaboratiu", "collaboratiu", "collaboratiu"]),
            ("full de càlcul", &["full", "de", "calcul"]),
            ("cœur et bœuf", &["coeur", "et", "boeuf"]),
            ("l’e-mail d'hier", &["l", "e", "mail", "d", "hier"]),
            ("Windows 10", &["windows", "10"]),
            ("  …!? 🌻 ", &[]),
        ];
        for (text, words) in cases {
            assert_eq!(fold(text), words, "“{text}” is folded");
        }
    }
}
