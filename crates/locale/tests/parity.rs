//! The five languages say the same things: same ids, same variables, whole plurals, nothing twice, nothing empty.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::parser::parse;
use rumb_locale::{Language, files, source};
use std::collections::{BTreeMap, BTreeSet};

/// What a message, or an attribute of one, holds.
#[derive(Debug, Default, PartialEq, Eq)]
struct Shape {
    variables: BTreeSet<String>,
    /// Arms of each choice between plural forms.
    plurals: Vec<BTreeSet<String>>,
    has_text: bool,
}

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

fn read(language: Language) -> BTreeMap<String, Shape> {
    let mut messages = BTreeMap::new();
    for file in files() {
        let place = format!("{}/{file}.ftl", language.code());
        let resource =
            parse(source(language, file)).unwrap_or_else(|(_, errors)| panic!("{place} cannot be read: {errors:?}"));
        for entry in resource.body {
            let Entry::Message(message) = entry else { continue };
            let id = message.id.name.to_owned();
            let patterns = message
                .value
                .iter()
                .map(|value| (id.clone(), value))
                .chain(message.attributes.iter().map(|found| (format!("{id}.{}", found.id.name), &found.value)));
            for (id, pattern) in patterns {
                let mut shape = Shape::default();
                look(pattern, &mut shape);
                assert!(messages.insert(id.clone(), shape).is_none(), "{id} stands twice in {}.", language.code());
            }
        }
    }
    messages
}

fn look(pattern: &Pattern<&str>, shape: &mut Shape) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => shape.has_text |= !value.trim().is_empty(),
            PatternElement::Placeable { expression } => expression_in(expression, shape),
        }
    }
}

fn expression_in(expression: &Expression<&str>, shape: &mut Shape) {
    match expression {
        Expression::Inline(inline) => inline_in(inline, shape),
        Expression::Select { selector, variants } => {
            inline_in(selector, shape);
            plural(variants, shape);
            variants.iter().for_each(|variant| look(&variant.value, shape));
        }
    }
}

fn plural(variants: &[Variant<&str>], shape: &mut Shape) {
    let names = variants.iter().map(|variant| match variant.key {
        VariantKey::Identifier { name } => name.to_owned(),
        VariantKey::NumberLiteral { value } => value.to_owned(),
    });
    let names: BTreeSet<_> = names.collect();
    if names.iter().any(|name| CATEGORIES.contains(&name.as_str())) {
        shape.plurals.push(names);
    }
}

fn inline_in(inline: &InlineExpression<&str>, shape: &mut Shape) {
    match inline {
        InlineExpression::VariableReference { id } => {
            shape.has_text = true;
            shape.variables.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| inline_in(argument, shape));
        }
        InlineExpression::Placeable { expression } => expression_in(expression, shape),
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. } => shape.has_text = true,
    }
}

#[test]
fn every_language_has_the_messages_of_the_source() {
    let french = read(Language::Fr);
    for language in Language::ALL {
        let code = language.code();
        let own = read(language);
        let lacking: Vec<_> = french.keys().filter(|id| !own.contains_key(*id)).collect();
        assert!(lacking.is_empty(), "{code} lacks {} messages: {:?}", lacking.len(), &lacking[..lacking.len().min(9)]);
        let unknown: Vec<_> = own.keys().filter(|id| !french.contains_key(*id)).collect();
        assert!(unknown.is_empty(), "{code} has messages that French lacks: {unknown:?}");
    }
}

#[test]
fn a_message_takes_the_same_variables_in_every_language() {
    let french = read(Language::Fr);
    for language in Language::ALL {
        for (id, shape) in read(language) {
            let Some(source) = french.get(&id) else { continue };
            assert_eq!(shape.variables, source.variables, "{} {id} takes the variables of French.", language.code());
        }
    }
}

#[test]
fn no_message_is_empty() {
    for language in Language::ALL {
        for (id, shape) in read(language) {
            assert!(shape.has_text, "{} {id} says something.", language.code());
        }
    }
}

#[test]
fn plurals_have_the_arms_that_the_language_needs() {
    for language in Language::ALL {
        let needed: &[&str] = match language {
            Language::Ro => &["one", "few", "other"],
            Language::Fr | Language::En | Language::Es | Language::Ca => &["one", "other"],
        };
        for (id, shape) in read(language) {
            for arms in shape.plurals {
                for arm in needed {
                    assert!(arms.contains(*arm), "{} {id} has an arm for “{arm}”.", language.code());
                }
            }
        }
    }
}

#[test]
fn romanian_writes_its_letters_with_a_comma_below() {
    for file in files() {
        let text = source(Language::Ro, file);
        let wrong = text.chars().find(|letter| "şţŞŢ".contains(*letter));
        assert_eq!(wrong, None, "ro/{file}.ftl has no letter with a cedilla.");
    }
}
