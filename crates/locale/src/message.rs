//! The messages of a Fluent text that somebody wrote: what each holds, and where it stands.

use crate::depth::too_deep;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::parser::{ParserError, parse};
use std::collections::BTreeSet;

/// Bytes of a text, at most: the largest that people wrote has a tenth of it.
pub const LARGEST: usize = 1_000_000;

/// A Fluent text as it reads.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sheet {
    /// Messages and their attributes, in the order of the text.
    pub messages: Vec<Message>,
    /// What is no message.
    pub junk: Vec<Junk>,
}

/// A message, or an attribute of one.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Message {
    /// `area-gov`, `question-gov-01.help`.
    pub id: String,
    /// Counted from 1.
    pub line: usize,
    pub variables: BTreeSet<String>,
    /// Arms of each choice between plural forms.
    pub plurals: Vec<BTreeSet<String>>,
    pub has_text: bool,
}

/// A part of a text that cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Junk {
    /// Where the reader stumbles, counted from 1.
    pub line: usize,
    /// The message that it belongs to, as far as it shows; else empty.
    pub id: String,
}

/// Why a text is not read at all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// It has more than [`LARGEST`] bytes.
    TooLarge,
    /// On this line, braces stand inside each other deeper than the reader can follow.
    TooDeep(usize),
}

const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// The messages of a Fluent text and their attributes, in its order: `area-gov`, `question-gov-01.help`; none of a text
/// that is not read at all.
pub fn messages(text: &str) -> Vec<String> {
    sheet(text).unwrap_or_default().messages.into_iter().map(|message| message.id).collect()
}

/// Reads a Fluent text, as much of it as can be read.
///
/// # Errors
/// When it is too large or too deep to be read safely.
pub fn sheet(text: &str) -> Result<Sheet, Refusal> {
    if text.len() > LARGEST {
        return Err(Refusal::TooLarge);
    }
    if let Some(line) = too_deep(text) {
        return Err(Refusal::TooDeep(line));
    }
    let (resource, errors) = match parse(text) {
        Ok(resource) => (resource, Vec::new()),
        Err(found) => found,
    };
    let lines = Lines::of(text);
    let mut sheet = Sheet::default();
    let mut errors = errors.iter();
    let mut last = String::new();
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                message.id.name.clone_into(&mut last);
                let own = message.value.iter().map(|value| (last.clone(), message.id.name, value));
                let parts = message.attributes.iter();
                let parts = parts.map(|part| (format!("{last}.{}", part.id.name), part.id.name, &part.value));
                for (id, name, pattern) in own.chain(parts) {
                    let mut message = Message { id, line: lines.holding(name), ..Message::default() };
                    look(pattern, &mut message);
                    sheet.messages.push(message);
                }
            }
            Entry::Junk { content } => {
                // Lines that are set in belong to the message before.
                let own: String =
                    content.chars().take_while(|sign| sign.is_ascii_alphanumeric() || *sign == '-').collect();
                let id = if content.starts_with([' ', '.']) { last.clone() } else { own };
                let line = errors.next().map_or(1, |error| lines.stumbled(error));
                sheet.junk.push(Junk { line, id });
            }
            Entry::Term(_) | Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) => {}
        }
    }
    Ok(sheet)
}

/// Where the lines of a text begin.
struct Lines<'t> {
    text: &'t str,
    starts: Vec<usize>,
}

impl<'t> Lines<'t> {
    fn of(text: &'t str) -> Self {
        Self { text, starts: text.match_indices('\n').map(|(at, _)| at + 1).collect() }
    }

    /// The line, from 1, of a byte.
    fn line(&self, at: usize) -> usize {
        self.starts.partition_point(|start| *start <= at) + 1
    }

    /// The line of a piece of the text itself.
    fn holding(&self, piece: &str) -> usize {
        // The reader tells no places, but hands out pieces of the very text.
        self.line(piece.as_ptr().addr().saturating_sub(self.text.as_ptr().addr()))
    }

    /// The line that is wrong: what is open at the end of a line is noticed on the next.
    fn stumbled(&self, error: &ParserError) -> usize {
        let start = error.slice.as_ref().map_or(error.pos.start, |slice| slice.start);
        let before = self.text.get(start..error.pos.start).unwrap_or_default().trim_end();
        self.line(start + before.len().saturating_sub(1))
    }
}

fn look(pattern: &Pattern<&str>, message: &mut Message) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => message.has_text |= !value.trim().is_empty(),
            PatternElement::Placeable { expression } => expression_in(expression, message),
        }
    }
}

fn expression_in(expression: &Expression<&str>, message: &mut Message) {
    match expression {
        Expression::Inline(inline) => inline_in(inline, message),
        Expression::Select { selector, variants } => {
            inline_in(selector, message);
            plural(variants, message);
            variants.iter().for_each(|variant| look(&variant.value, message));
        }
    }
}

fn plural(variants: &[Variant<&str>], message: &mut Message) {
    let names = variants.iter().map(|variant| match variant.key {
        VariantKey::Identifier { name } => name.to_owned(),
        VariantKey::NumberLiteral { value } => value.to_owned(),
    });
    let names: BTreeSet<_> = names.collect();
    if names.iter().any(|name| CATEGORIES.contains(&name.as_str())) {
        message.plurals.push(names);
    }
}

fn inline_in(inline: &InlineExpression<&str>, message: &mut Message) {
    match inline {
        InlineExpression::VariableReference { id } => {
            message.has_text = true;
            message.variables.insert(id.name.to_owned());
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| inline_in(argument, message));
        }
        InlineExpression::Placeable { expression } => expression_in(expression, message),
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. } => message.has_text = true,
    }
}
