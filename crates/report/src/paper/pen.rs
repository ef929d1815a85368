use super::name;
use crate::document::{self, Phrase, Run, Weight, text};
use chrono::{Datelike, NaiveDate};
use rumb_engine::catalogue::Reviewed;
use rumb_engine::fraction::{Fraction, tenths};
use rumb_engine::id::ActionId;
use rumb_engine::plan::{Made, Month, Reason};
use rumb_locale::{Arg, Text, Words, decimal, whole};

/// Writes words as runs that carry their language when it is not the document's.
#[derive(Clone, Copy)]
pub(super) struct Pen<'a> {
    words: &'a Words,
}

impl<'a> Pen<'a> {
    pub(super) fn new(words: &'a Words) -> Self {
        Self { words }
    }

    /// The language of the document.
    pub(super) fn language(self) -> document::Language {
        super::language(self.words.language())
    }

    /// A message without variables.
    pub(super) fn say(self, id: &str) -> Run {
        self.tell(id, &[])
    }

    /// A message with variables.
    pub(super) fn tell(self, id: &str, args: &[(&str, Arg<'_>)]) -> Run {
        self.find(id, args).unwrap_or_else(|| text(id))
    }

    /// A message that may be missing.
    pub(super) fn find(self, id: &str, args: &[(&str, Arg<'_>)]) -> Option<Run> {
        self.words.find(id, args).map(|found| self.run(found))
    }

    fn run(self, found: Text) -> Run {
        let run = text(found.text);
        let is_own = found.language == self.words.language();
        if is_own { run } else { run.lang(super::language(found.language)) }
    }

    /// The title of an action, of the library or among those made by decisions.
    pub(super) fn action(self, made: &[Made], id: &ActionId) -> Run {
        self.action_part(made, id, None).unwrap_or_else(|| text(id.as_str()))
    }

    /// What an action is called in a list.
    pub(super) fn listed(self, made: &[Made], id: &ActionId, reasons: &[Reason]) -> String {
        name::listed(self.words, made, id, reasons)
    }

    /// An attribute of an action that may be missing; its title without one.
    pub(super) fn action_part(self, made: &[Made], id: &ActionId, attribute: Option<&str>) -> Option<Run> {
        name::told(self.words, made, id, attribute).map(|found| self.run(found))
    }

    /// A message as plain words, for places that cannot carry a language.
    pub(super) fn plain(self, id: &str) -> String {
        self.words.say(id)
    }

    /// A message with variables as plain words.
    pub(super) fn plainly(self, id: &str, args: &[(&str, Arg<'_>)]) -> String {
        self.words.tell(id, args)
    }

    /// Why a fact is not to be taken for granted, in a word; nothing when it may be.
    pub(super) fn doubt(self, fact: &impl Reviewed, today: NaiveDate) -> Option<Run> {
        fact.doubt(today).map(|doubt| self.say(name::doubt(doubt)))
    }

    /// A name with that word after it.
    pub(super) fn doubted(self, named: Run, fact: &impl Reviewed, today: NaiveDate) -> Phrase {
        match self.doubt(fact, today) {
            Some(doubt) => [named, text(" ("), doubt, text(")")].into(),
            None => named.into(),
        }
    }

    /// A message that counts.
    pub(super) fn count(self, id: &str, number: usize) -> Run {
        self.tell(id, &[("count", amount(number))])
    }

    /// A name, a colon, and what belongs to it.
    pub(super) fn labelled(self, id: &str, value: impl Into<Phrase>) -> Phrase {
        let name = self.plain(id);
        self.named(&name, value)
    }

    /// The same with a name at hand.
    pub(super) fn named(self, name: &str, value: impl Into<Phrase>) -> Phrase {
        let label = self.tell("label", &[("name", Arg::Text(name))]);
        let mut runs = vec![Run { weight: Weight::Bold, ..label }, text(" ")];
        runs.extend(value.into().runs);
        runs.into()
    }

    /// A name and a colon, before a line to write on.
    pub(super) fn label(self, id: &str) -> Run {
        let name = self.plain(id);
        self.tell("label", &[("name", Arg::Text(&name))])
    }

    pub(super) fn date(self, day: NaiveDate) -> String {
        self.words.date(day.year(), day.month(), day.day())
    }

    pub(super) fn month(self, month: Month) -> String {
        self.words.month_year(month.year(), month.number())
    }

    /// One month, or the first and the last.
    pub(super) fn months(self, from: Month, to: Month) -> String {
        if from == to {
            return self.month(from);
        }
        let (from, to) = (self.month(from), self.month(to));
        self.plainly("month-span", &[("from", Arg::Text(&from)), ("to", Arg::Text(&to))])
    }

    /// A whole number in the reader's form.
    pub(super) fn whole(self, number: impl Into<i64>) -> String {
        whole(self.words.language(), number.into())
    }

    /// Opening hours in the reader's words.
    pub(super) fn hours_of(self, text: &str) -> String {
        super::neighbour::hours(text, self.words)
    }

    /// A fraction with one decimal, halves up, in the reader's form.
    pub(super) fn score(self, score: Fraction) -> String {
        // The engine rounds exactly; a tenth read back from an integer is not rounded again.
        self.tenths(tenths(score))
    }

    /// Tenths with one decimal.
    pub(super) fn tenths(self, tenths: i64) -> String {
        decimal(self.words.language(), tenths as f64 / 10.0, 1)
    }
}

/// A count as a message takes it.
pub(super) fn amount(number: usize) -> Arg<'static> {
    Arg::Number(i64::try_from(number).unwrap_or(i64::MAX))
}

/// Puts a run between phrases.
pub(super) fn join(phrases: impl IntoIterator<Item = Phrase>, between: &str) -> Phrase {
    let mut runs = Vec::new();
    for phrase in phrases.into_iter().filter(|phrase| !phrase.is_empty()) {
        if !runs.is_empty() {
            runs.push(text(between));
        }
        runs.extend(phrase.runs);
    }
    runs.into()
}
