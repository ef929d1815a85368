//! Cells of a table: cleaned when they are read, harmless when they are written.

use rumb_engine::neighbour::{Entry, is_country};
use rumb_locale::{Language, Words};
use rumb_report::grid::clean;

/// Letters of a name, at most.
const NAME: usize = 200;
/// Letters of any other text, at most.
pub(super) const TEXT: usize = 2000;
/// Letters and digits of a postcode, at most.
const POSTCODE: usize = 10;

/// Countries that a table may name in words.
const COUNTRIES: [&str; 12] = ["FR", "BE", "ES", "ES-CT", "RO", "BF", "CH", "LU", "DE", "IT", "NL", "GB"];

/// Whether an entry has a name, and no text is longer than a form takes.
pub(crate) fn fits(entry: &Entry) -> bool {
    let [name, texts @ ..] = entry.texts().map(|text| text.chars().count());
    (1..=NAME).contains(&name) && texts.iter().all(|length| *length <= TEXT)
}

/// A text cleaned line by line.
pub(crate) fn lines(text: &str) -> String {
    text.lines().map(clean).collect::<Vec<_>>().join("\n").trim().to_owned()
}

/// A postcode as it is written in its country; none when it is none. French and Spanish ones have five digits, of which
/// spreadsheets lose a zero in front.
pub(crate) fn postcode(text: &str, country: &str) -> Option<String> {
    let text = text.trim();
    let fits = |sign: char| sign.is_ascii_alphanumeric() || [' ', '-'].contains(&sign);
    if text.is_empty() {
        return Some(String::new());
    }
    if text.len() > POSTCODE || !text.chars().all(fits) {
        return None;
    }
    let digits: String = text.chars().filter(char::is_ascii_alphanumeric).collect();
    let is_number = digits.bytes().all(|digit| digit.is_ascii_digit());
    match (country, digits.len()) {
        ("FR" | "ES" | "ES-CT" | "CT", 4) if is_number => Some(format!("0{digits}")),
        ("FR" | "ES" | "ES-CT" | "CT", 5) if is_number => Some(digits),
        ("FR" | "ES" | "ES-CT" | "CT", _) => None,
        (_, 0) => None,
        _ => Some(text.to_owned()),
    }
}

/// The code of a country named by its code or in one of the five languages; empty for none, nothing for another word.
pub(crate) fn country(text: &str) -> Option<String> {
    let text = text.trim();
    if text.is_empty() {
        return Some(String::new());
    }
    if text.len() == 2 {
        let code = text.to_ascii_uppercase();
        // As people write it.
        let code = if code == "UK" { "GB".to_owned() } else { code };
        // Catalonia in the questionnaire.
        return (code == "CT" || is_country(&code)).then_some(code);
    }
    let lower = text.to_lowercase();
    let is_named = |code: &str| {
        let id = format!("country-{}", code.to_lowercase());
        code.to_lowercase() == lower || Language::ALL.iter().any(|one| Words::of(*one).say(&id).to_lowercase() == lower)
    };
    COUNTRIES.into_iter().find(|code| is_named(code)).map(str::to_owned)
}

/// A telephone number as people in France read it: the schema asks for `+33180059880`.
pub(super) fn phone(text: &str) -> String {
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let is_plain = text.chars().all(|sign| sign.is_ascii_digit() || "+ .-".contains(sign));
    let Some(own) = digits.strip_prefix("33").filter(|own| is_plain && own.len() == 9) else { return text.to_owned() };
    let own = format!("0{own}");
    (0..5).map(|pair| &own[2 * pair..2 * pair + 2]).collect::<Vec<_>>().join(" ")
}

/// The values of a cell that holds several.
pub(super) fn values(text: &str) -> impl Iterator<Item = &str> {
    text.split(['|', ';']).map(str::trim).filter(|value| !value.is_empty())
}
