//! The words of a question are explained in the reader's language.

use crate::ground::Ground;
use rumb_locale::Language;
use serde_json::{Value, json};

fn words(ground: &Ground, question: &str, language: &str) -> Vec<String> {
    let told = ground.done("explain", json!({ "question": question, "language": language }));
    let word = |term: &Value| term["word"].as_str().unwrap_or_default().to_owned();
    told.as_array().expect("a list").iter().map(word).collect()
}

#[test]
fn a_question_explains_what_its_page_says_and_nothing_else() {
    let ground = Ground::new();
    for language in Language::ALL {
        assert!(!words(&ground, "CON-01", language.code()).is_empty(), "{} explains a backup", language.code());
    }
    assert_eq!(words(&ground, "no such question", "fr"), [""; 0], "what is not asked has no words");
    assert_eq!(words(&ground, "CON-01", "xx"), words(&ground, "CON-01", "en"), "another language is told in English");
}
