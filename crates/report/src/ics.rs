//! A calendar as iCalendar (RFC 5545), by hand: the crate that writes it ends a whole day on the day on which it begins,
//! and this is the whole format that is needed.

use crate::Error;
use crate::calendar::{Calendar, Event};
use chrono::{Days, NaiveDate};

/// Octets of a line, at most, without its end (RFC 5545, 3.1).
const LONGEST: usize = 75;
/// Days are counted from here: each later export has a higher sequence, and replaces the events of the one before.
const BEGINNING: NaiveDate = match NaiveDate::from_ymd_opt(1970, 1, 1) {
    Some(day) => day,
    None => NaiveDate::MIN,
};

/// Writes a calendar.
pub fn write(calendar: &Calendar) -> Vec<u8> {
    let tag = calendar.language.tag();
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//Rumb//Rumb//EN".to_owned(),
        "CALSCALE:GREGORIAN".to_owned(),
        "METHOD:PUBLISH".to_owned(),
        format!("NAME;LANGUAGE={tag}:{}", escaped(&calendar.title)),
        format!("X-WR-CALNAME:{}", escaped(&calendar.title)),
    ];
    for event in &calendar.events {
        let after = event.last.checked_add_days(Days::new(1)).unwrap_or(event.last);
        lines.extend([
            "BEGIN:VEVENT".to_owned(),
            format!("UID:{}", uid(calendar, event)),
            format!("DTSTAMP:{}T000000Z", digits(calendar.made)),
            format!("SEQUENCE:{}", (calendar.made - BEGINNING).num_days().max(0)),
            format!("DTSTART;VALUE=DATE:{}", digits(event.first)),
            format!("DTEND;VALUE=DATE:{}", digits(after)),
            format!("SUMMARY;LANGUAGE={tag}:{}", escaped(&event.title)),
        ]);
        if !event.lines.is_empty() {
            lines.push(format!("DESCRIPTION;LANGUAGE={tag}:{}", escaped(&event.lines.join("\n"))));
        }
        // Nobody is busy because of it.
        lines.extend(["TRANSP:TRANSPARENT", "STATUS:CONFIRMED", "END:VEVENT"].map(str::to_owned));
    }
    lines.push("END:VCALENDAR".to_owned());
    lines.iter().map(|line| folded(line)).collect::<String>().into_bytes()
}

/// Reads a written calendar again, checks that it says what it should, and counts its events.
///
/// # Errors
/// When it is no calendar, or says something else.
pub fn check(bytes: &[u8], calendar: &Calendar) -> Result<usize, Error> {
    let text = std::str::from_utf8(bytes).map_err(|_| Error::Unreadable)?;
    let text = text.strip_suffix("\r\n").ok_or(Error::Unreadable)?;
    if text.split("\r\n").any(|line| line.len() > LONGEST || line.contains(['\r', '\n'])) {
        return Err(Error::Unreadable);
    }
    let lines = text.replace("\r\n ", "");
    let lines: Vec<_> = lines.split("\r\n").map(read).collect::<Option<_>>().ok_or(Error::Unreadable)?;
    let Some((("BEGIN", "VCALENDAR"), rest)) = lines.split_first().map(|(first, rest)| (bare(first), rest)) else {
        return Err(Error::Unreadable);
    };
    let is_named = rest.iter().any(|(name, title)| *name == "X-WR-CALNAME" && *title == calendar.title);
    if !is_named || rest.last().map(bare) != Some(("END", "VCALENDAR")) {
        return Err(Error::Unreadable);
    }
    let mut found = rest.split(|line| bare(line) == ("BEGIN", "VEVENT")).skip(1);
    for (place, event) in calendar.events.iter().enumerate() {
        if found.next().is_none_or(|lines| !is_same(lines, calendar, event)) {
            return Err(Error::Differs(place));
        }
    }
    match found.next() {
        Some(_) => Err(Error::Differs(calendar.events.len())),
        None => Ok(calendar.events.len()),
    }
}

/// What sets an event apart from all others, now and in the next export.
fn uid(calendar: &Calendar, event: &Event) -> String {
    format!("{}-{}@rumb", event.key, calendar.serial)
}

fn is_same(lines: &[(&str, String)], calendar: &Calendar, event: &Event) -> bool {
    let value = |name: &str| lines.iter().find(|(own, _)| *own == name).map(|(_, value)| value.as_str());
    let day = |name: &str| value(name).and_then(|digits| NaiveDate::parse_from_str(digits, "%Y%m%d").ok());
    value("UID") == Some(&uid(calendar, event))
        && day("DTSTART") == Some(event.first)
        && day("DTEND").and_then(|after| after.pred_opt()) == Some(event.last)
        && value("SUMMARY") == Some(&event.title)
        && value("DESCRIPTION").unwrap_or_default() == event.lines.join("\n")
}

/// A line as its name and its value, told as it was before it was escaped.
fn read(line: &str) -> Option<(&str, String)> {
    let (name, value) = line.split_once(':')?;
    let mut signs = value.chars();
    let mut told = String::new();
    while let Some(sign) = signs.next() {
        told.push(match sign {
            '\\' => match signs.next()? {
                'n' => '\n',
                other => other,
            },
            other => other,
        });
    }
    Some((name.split(';').next().unwrap_or(name), told))
}

fn bare<'a>((name, value): &'a (&str, String)) -> (&'a str, &'a str) {
    (name, value)
}

/// A text as a value of iCalendar (RFC 5545, 3.3.11).
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for sign in text.chars() {
        match sign {
            '\n' => escaped.push_str("\\n"),
            '\\' | ';' | ',' => escaped.extend(['\\', sign]),
            other => escaped.push(other),
        }
    }
    escaped
}

/// A line cut before a letter where it is too long; what goes on begins with a blank.
fn folded(line: &str) -> String {
    let mut folded = String::with_capacity(line.len() + 2);
    let mut octets = 0;
    for sign in line.chars() {
        if octets + sign.len_utf8() > LONGEST {
            folded.push_str("\r\n ");
            octets = 1;
        }
        folded.push(sign);
        octets += sign.len_utf8();
    }
    folded + "\r\n"
}

/// `20270131`.
fn digits(day: NaiveDate) -> String {
    day.format("%Y%m%d").to_string()
}
