use crate::figure::Token;

/// The style sheet: the colours of the look, then what is done with them.
pub(super) fn sheet() -> maud::PreEscaped<String> {
    let name = |token: Token| format!("{token:?}").to_lowercase();
    let colours: String = Token::ALL.map(|token| format!("--{}:{};", name(token), token.css())).concat();
    maud::PreEscaped(format!(":root{{{colours}}}\n{}", include_str!("style.css")))
}
