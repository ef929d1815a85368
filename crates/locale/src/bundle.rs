use crate::{Language, number, shelf};
use fluent::concurrent::FluentBundle;
use fluent::memoizer::MemoizerKind;
use fluent::{FluentArgs, FluentResource, FluentValue};
use std::sync::OnceLock;
use unic_langid::LanguageIdentifier;

/// The words of one language, with English behind for ids that still lack a translation.
pub struct Words {
    language: Language,
    own: &'static Bundle,
    english: &'static Bundle,
}

type Bundle = FluentBundle<FluentResource>;

/// A text, and the language it is really in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    pub text: String,
    pub language: Language,
}

/// The value of a variable in a message.
#[derive(Clone, Copy, Debug)]
pub enum Arg<'a> {
    Text(&'a str),
    Number(i64),
}

impl Words {
    /// The words of a language; each language is read once.
    pub fn of(language: Language) -> Self {
        Self { language, own: bundle(language), english: bundle(Language::En) }
    }

    /// The language that was asked for.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Finds a message (`area-gov`) or an attribute (`question-gov-01.help`); none when English lacks it too.
    pub fn find(&self, id: &str, args: &[(&str, Arg<'_>)]) -> Option<Text> {
        let own = render(self.own, id, args).map(|text| Text { text, language: self.language });
        own.or_else(|| render(self.english, id, args).map(|text| Text { text, language: Language::En }))
    }

    /// Whether this very language has the message, English aside.
    pub fn has(&self, id: &str) -> bool {
        render(self.own, id, &[]).is_some()
    }

    /// All texts of a message that need no variables: its own, then its attributes by their names.
    pub fn texts(&self, id: &str) -> Vec<(Option<&'static str>, String)> {
        let Some(message) = self.own.get_message(id) else { return Vec::new() };
        let own = message.value().map(|_| (None, self.say(id)));
        let attribute = |name: &'static str| (Some(name), self.say(&format!("{id}.{name}")));
        own.into_iter().chain(message.attributes().map(|one| attribute(one.id()))).collect()
    }

    /// Writes a message without variables; an id that nothing bears shows as itself, which tests exclude.
    pub fn say(&self, id: &str) -> String {
        self.tell(id, &[])
    }

    /// Writes a message with variables; an id that nothing bears shows as itself, which tests exclude.
    pub fn tell(&self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.find(id, args).map_or_else(|| id.to_owned(), |found| found.text)
    }

    /// Writes a date in full: `22 novembre 2026`. Months count from 1.
    pub fn date(&self, year: i32, month: u32, day: u32) -> String {
        let name = self.say(&format!("month-{month}"));
        // A year is a name rather than a quantity: it takes no thousands separator.
        let year = year.to_string();
        self.tell(
            "date-long",
            &[("day", Arg::Number(i64::from(day))), ("month", Arg::Text(&name)), ("year", Arg::Text(&year))],
        )
    }

    /// Writes a month with its year: `novembre 2026`.
    pub fn month_year(&self, year: i32, month: u32) -> String {
        let name = self.say(&format!("month-name-{month}"));
        self.tell("month-year", &[("month", Arg::Text(&name)), ("year", Arg::Text(&year.to_string()))])
    }
}

fn render(bundle: &Bundle, id: &str, args: &[(&str, Arg<'_>)]) -> Option<String> {
    let (id, attribute) = match id.split_once('.') {
        Some((id, attribute)) => (id, Some(attribute)),
        None => (id, None),
    };
    let message = bundle.get_message(id)?;
    let pattern = match attribute {
        Some(attribute) => message.get_attribute(attribute)?.value(),
        None => message.value()?,
    };
    let mut given = FluentArgs::new();
    for (name, arg) in args {
        match arg {
            Arg::Text(text) => given.set(*name, *text),
            Arg::Number(number) => given.set(*name, *number),
        }
    }
    let mut errors = Vec::new();
    Some(bundle.format_pattern(pattern, Some(&given), &mut errors).into_owned())
}

fn bundle(language: Language) -> &'static Bundle {
    static BUNDLES: [OnceLock<Bundle>; 5] = [const { OnceLock::new() }; 5];
    let slot = &BUNDLES[Language::ALL.iter().position(|known| *known == language).unwrap_or(0)];
    slot.get_or_init(|| {
        let tag: LanguageIdentifier = language.code().parse().unwrap_or_default();
        let mut bundle = Bundle::new_concurrent(vec![tag]);
        // Isolation marks would show in a PDF and travel along with copied text.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(formatter(language)));
        // `NUMBER` passes a number on with its options; the formatter above then writes it.
        if bundle.add_function("NUMBER", numbered).is_err() {
            return bundle;
        }
        for file in shelf::files() {
            let resource = match FluentResource::try_new(shelf::source(language, file).to_owned()) {
                Ok(resource) | Err((resource, _)) => resource,
            };
            // A message that stands twice is refused by the parity test; the first one counts.
            let _ = bundle.add_resource(resource);
        }
        bundle
    })
}

fn numbered<'a>(positional: &[FluentValue<'a>], named: &FluentArgs<'_>) -> FluentValue<'a> {
    let Some(FluentValue::Number(number)) = positional.first() else { return FluentValue::Error };
    let mut number = number.clone();
    number.options.merge(named);
    FluentValue::Number(number)
}

type Format<M> = fn(&FluentValue<'_>, &M) -> Option<String>;

fn formatter<M: MemoizerKind>(language: Language) -> Format<M> {
    match language {
        Language::Fr => |value, _| written(Language::Fr, value),
        Language::En => |value, _| written(Language::En, value),
        Language::Es => |value, _| written(Language::Es, value),
        Language::Ca => |value, _| written(Language::Ca, value),
        Language::Ro => |value, _| written(Language::Ro, value),
    }
}

fn written(language: Language, value: &FluentValue<'_>) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let digits = |wanted: Option<usize>| wanted.and_then(|digits| i16::try_from(digits).ok());
    let least = digits(number.options.minimum_fraction_digits).unwrap_or(0);
    let most = digits(number.options.maximum_fraction_digits).unwrap_or(least.max(3));
    Some(number::trimmed(language, number.value, least, most.max(least)))
}
