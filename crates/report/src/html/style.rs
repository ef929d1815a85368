use crate::document::{Format, Letters, Setting};
use crate::figure::Token;
use maud::PreEscaped;

/// The style sheet: the colours of the look and the setting of the document, then what is done with them.
pub(super) fn sheet(setting: Setting) -> PreEscaped<String> {
    let name = |token: Token| format!("{token:?}").to_lowercase();
    let colours: String = Token::ALL.map(|token| format!("--{}:{};", name(token), token.css())).concat();
    let (paper, margin) = match setting.format {
        Format::A4 => ("A4", "20mm 18mm"),
        Format::A3 => ("A3", "28mm 25mm"),
    };
    // A screen is never as far as a wall: letters are larger on it, but leave room for the words.
    let screen = match setting.letters {
        Letters::Hand => 1.0,
        Letters::Wall => 1.25,
        Letters::Room => 1.5,
    };
    let sizes = format!("--screen:{screen};--print:{:.4};", setting.enlargement());
    let page = format!("@page {{ size: {paper}; margin: {margin}; }}");
    PreEscaped(format!(":root{{{colours}{sizes}}}\n{page}\n{}", include_str!("style.css")))
}
