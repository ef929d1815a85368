//! People and places of the user's own address book, as papers and screens tell of them.

use super::pen::{Pen, join};
use crate::document::{Phrase, Run, link, strong, text};
use rumb_engine::neighbour::{Days, Entry, Hours, Line, Opening, Span};
use rumb_locale::{Arg, Words};

/// Letters of a fact that somebody entered, at most: a page has room for other things.
const FACT: usize = 80;
/// Letters of opening hours, or of what they help with, at most.
const SENTENCE: usize = 240;

/// Opening hours in the reader's words, or as they stand when they are no plain week.
pub fn hours(text: &str, words: &Words) -> String {
    rumb_engine::neighbour::hours(text).map_or_else(|| text.to_owned(), |hours| week(&hours, words))
}

/// Street, postcode and town on one line; empty when nothing is known.
pub fn place(entry: &Entry) -> String {
    let town = joined([entry.postcode.as_str(), &entry.town], " ");
    joined([entry.street.as_str(), &town], ", ")
}

/// Name, telephone or e-mail, place and opening hours.
pub(super) fn ways(pen: Pen<'_>, entry: &Entry) -> Phrase {
    let hours = clipped(&pen.hours_of(&entry.hours), SENTENCE);
    let facts = [clipped(reached(entry), FACT), clipped(&place(entry), FACT), hours];
    let facts = facts.into_iter().filter(|fact| !fact.is_empty()).map(|fact| text(fact).into());
    join(std::iter::once(strong(clipped(&entry.name, FACT)).into()).chain(facts), " · ")
}

/// Name, and telephone or e-mail.
pub(super) fn caller(entry: &Entry) -> Phrase {
    let facts = [&entry.name, reached(entry)].map(|fact| clipped(fact, FACT));
    join(facts.into_iter().filter(|fact| !fact.is_empty()).map(|fact| text(fact).into()), ", ")
}

fn reached(entry: &Entry) -> &String {
    if entry.phone.is_empty() { &entry.mail } else { &entry.phone }
}

/// The address of their site, as a link where it is one.
pub(super) fn site(entry: &Entry) -> Option<Run> {
    let address = entry.site.as_str();
    let is_link = ["https://", "http://"].iter().any(|begin| address.starts_with(begin));
    let shown = clipped(super::plan::shown(address), FACT);
    (!shown.is_empty()).then(|| if is_link { link(shown, address) } else { text(shown) })
}

/// What they help with.
pub(super) fn offer(entry: &Entry) -> Phrase {
    text(clipped(&entry.offer, SENTENCE)).into()
}

/// A text cut behind a word, with an ellipsis, when it is too long.
pub(super) fn clipped(text: &str, letters: usize) -> String {
    let Some((end, _)) = text.char_indices().nth(letters) else { return text.to_owned() };
    let cut = &text[..end];
    let whole = cut.rsplit_once(' ').map_or(cut, |(whole, _)| whole);
    format!("{}…", whole.trim_end_matches([',', ';', '.', ' ']))
}

fn week(hours: &Hours, words: &Words) -> String {
    let holidays = hours.closed_on_holidays.then(|| words.say("hours-holidays"));
    let lines = hours.lines.iter().map(|one| line(one, words)).chain(holidays);
    let joined = lines.reduce(|before, after| {
        words.tell("hours-lines", &[("before", Arg::Text(&before)), ("after", Arg::Text(&after))])
    });
    joined.unwrap_or_default()
}

fn line(line: &Line, words: &Words) -> String {
    let times = match &line.opening {
        Opening::Closed => words.say("hours-closed"),
        Opening::Always => words.say("hours-always"),
        Opening::At(spans) => spans.iter().map(|one| span(*one, words)).collect::<Vec<_>>().join(", "),
    };
    let days = line.days.iter().map(|one| days(*one, words)).collect::<Vec<_>>().join(", ");
    words.tell("hours-line", &[("days", Arg::Text(&days)), ("times", Arg::Text(&times))])
}

fn days(days: Days, words: &Words) -> String {
    let name = |day: usize| words.say(&format!("hours-day-{day}"));
    let (first, last) = (name(days.first), name(days.last));
    match days.last - days.first {
        0 => first,
        1 => format!("{first}, {last}"),
        6 => words.say("hours-every-day"),
        _ => words.tell("hours-days", &[("first", Arg::Text(&first)), ("last", Arg::Text(&last))]),
    }
}

fn span(span: Span, words: &Words) -> String {
    let (from, to) = (time(span.from, words), time(span.to, words));
    words.tell("hours-span", &[("from", Arg::Text(&from)), ("to", Arg::Text(&to))])
}

/// Minutes after midnight as a time of day.
fn time(minutes: u16, words: &Words) -> String {
    let (hour, minute) = ((minutes / 60).to_string(), format!("{:02}", minutes % 60));
    let id = if minutes.is_multiple_of(60) { "hours-hour" } else { "hours-time" };
    words.tell(id, &[("hour", Arg::Text(&hour)), ("minute", Arg::Text(&minute))])
}

fn joined<'a>(parts: impl IntoIterator<Item = &'a str>, between: &str) -> String {
    parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(between)
}
