//! Where a line may end: as Unicode says, but not so that a crumb of a word stands alone.

use unicode_linebreak::{BreakOpportunity, linebreaks};

/// A stretch of text that ends where a line may end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stretch {
    /// Its end in the text, the white space after it counted.
    pub(super) end: usize,
    pub(super) ending: Ending,
    pub(super) wording: Wording,
}

/// What happens at the end of a stretch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ending {
    May,
    /// Only when the column is too narrow for what stands around.
    AtNeed,
    Must,
}

/// How the word of a stretch may be broken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Wording {
    Usual,
    /// The last of its block: its end alone on a line would be a crumb.
    Last,
    /// A hyphen would change it.
    Address,
}

/// Letters that stand before a hyphen for a line to end there.
const BEFORE: usize = 3;
/// Letters that stand after it: no pronoun, no ending is parted from its word.
const AFTER: usize = 6;

/// Lists the stretches of a text, in time that grows with its length.
pub(super) fn list_stretches(text: &str) -> Vec<Stretch> {
    let mut tokens = list_tokens(text).into_iter().peekable();
    let stretch = |(end, opportunity): (usize, BreakOpportunity)| {
        let reach = text[..end].trim_end_matches(is_space).len();
        while tokens.next_if(|token| token.end < reach).is_some() {}
        let wording = match tokens.peek() {
            Some(token) if token.is_address => Wording::Address,
            _ if end == text.len() => Wording::Last,
            _ => Wording::Usual,
        };
        let ending = match opportunity {
            BreakOpportunity::Mandatory => Ending::Must,
            BreakOpportunity::Allowed if wording != Wording::Address && is_crumb(text, end) => Ending::AtNeed,
            BreakOpportunity::Allowed => Ending::May,
        };
        Stretch { end, ending, wording }
    };
    linebreaks(text).map(stretch).collect()
}

/// What stands between two spaces.
struct Token {
    end: usize,
    is_address: bool,
}

fn list_tokens(text: &str) -> Vec<Token> {
    let mut end = 0;
    let token = |stretch: &str| {
        end += stretch.len();
        let token = stretch.trim_end_matches(is_space);
        Token { end: end - (stretch.len() - token.len()), is_address: is_address(token) }
    };
    text.split_inclusive(is_space).map(token).collect()
}

fn is_space(letter: char) -> bool {
    letter == ' ' || letter == '\n'
}

/// Tells what people type as it is printed: an address, a path, a name with points.
fn is_address(token: &str) -> bool {
    let dotted = || {
        let letters: Vec<char> = token.chars().collect();
        letters.windows(3).any(|three| three[1] == '.' && three[0].is_alphanumeric() && three[2].is_alphabetic())
    };
    token.contains(['/', '@', '_']) || dotted()
}

/// Tells whether a line that ends here, after a hyphen, leaves too little of the word on one side.
fn is_crumb(text: &str, place: usize) -> bool {
    let Some(head) = text[..place].strip_suffix(['-', '\u{2010}']) else { return false };
    let before = head.chars().rev().take(BEFORE).take_while(|letter| letter.is_alphabetic()).count();
    let after = text[place..].chars().take(AFTER).take_while(|letter| letter.is_alphabetic()).count();
    before < BEFORE || after < AFTER
}

#[cfg(test)]
mod tests {
    use super::{Ending, Wording, list_stretches};

    #[test]
    fn no_line_ends_inside_a_word_that_is_one() {
        for (text, expected) in [
            ("l’association utilise-t-elle un site", "l’association |utilise-t-elle |un |site|"),
            ("que feriez-vous demain", "que |feriez-vous |demain|"),
            ("un e-mail par semaine", "un |e-mail |par |semaine|"),
            ("copiile s-au făcut", "copiile |s-au |făcut|"),
            ("pot dir-me què falta", "pot |dir-me |què |falta|"),
            ("GPL-2.0-or-later", "GPL-2.0-or-later|"),
            ("le libre-service ouvert", "le |libre-|service |ouvert|"),
            ("exemple.org/un-dossier", "exemple.org/|un-|dossier|"),
        ] {
            let mut found = String::new();
            let mut from = 0;
            for stretch in list_stretches(text) {
                found.push_str(&text[from..stretch.end]);
                found.push_str(if stretch.ending == Ending::AtNeed { "" } else { "|" });
                from = stretch.end;
            }
            assert_eq!(found, expected, "“{text}” ends its lines so.");
        }
    }

    #[test]
    fn addresses_and_last_words_say_so() {
        for (text, expected) in [
            ("exemple.org", Wording::Address),
            ("voir https://exemple.org/telechargement", Wording::Address),
            ("bonjour@exemple.org", Wording::Address),
            ("la facturation", Wording::Last),
        ] {
            let last = list_stretches(text).last().map(|stretch| stretch.wording);
            assert_eq!(last, Some(expected), "the end of “{text}” should be told.");
        }
        let first = list_stretches("la facturation").first().map(|stretch| stretch.wording);
        assert_eq!(first, Some(Wording::Usual), "a word before others is like any.");
    }
}
