use crate::figure::Token;

/// The style sheet: the colours of the look, then what is done with them.
pub(super) fn sheet() -> maud::PreEscaped<String> {
    let name = |token: Token| format!("{token:?}").to_lowercase();
    let colours: String = Token::ALL.map(|token| format!("--{}:{};", name(token), colour(token))).concat();
    maud::PreEscaped(format!(":root{{{colours}}}\n{}", include_str!("style.css")))
}

/// A colour as CSS writes it.
pub(super) fn colour(token: Token) -> String {
    let [red, green, blue] = token.light();
    format!("#{red:02x}{green:02x}{blue:02x}")
}
