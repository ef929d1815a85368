//! Opening hours as OpenStreetMap writes them (<https://wiki.openstreetmap.org/wiki/Key:opening_hours>), as far as they
//! are a plain week; the French schema of places of digital mediation asks for this form.

/// A week of opening hours.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hours {
    /// In the order in which they are told; days with the same times stand together.
    pub lines: Vec<Line>,
    /// Whether they say that public holidays are closed.
    pub closed_on_holidays: bool,
}

/// Some days and when it is open on them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Runs of days, in the order of the week.
    pub days: Vec<Days>,
    pub opening: Opening,
}

/// Days from the first to the last; 0 is Monday, 6 is Sunday.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Days {
    pub first: usize,
    pub last: usize,
}

/// When it is open on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Opening {
    Closed,
    Always,
    At(Vec<Span>),
}

/// From when to when, in minutes after midnight.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Span {
    pub from: u16,
    pub to: u16,
}

/// Days of the week, from Monday on.
const WEEK: [&str; 7] = ["mo", "tu", "we", "th", "fr", "sa", "su"];

/// Reads a plain week; none for anything else, which people read as it stands.
pub fn hours(text: &str) -> Option<Hours> {
    let mut week: [Option<Opening>; 7] = [const { None }; 7];
    let mut closed_on_holidays = false;
    for rule in text.split(';').map(str::trim).filter(|rule| !rule.is_empty()) {
        match rule.split_once(char::is_whitespace) {
            Some((days, times)) if days.eq_ignore_ascii_case("ph") => {
                closed_on_holidays = opening(times)? == Opening::Closed;
                if !closed_on_holidays {
                    return None;
                }
            }
            _ => {
                let (days, times) = parts(rule)?;
                let opening = opening(times)?;
                // A later rule overrides an earlier one, day by day.
                days.into_iter().for_each(|day| week[day] = Some(opening.clone()));
            }
        }
    }
    let lines = lines(week);
    (!lines.is_empty()).then_some(Hours { lines, closed_on_holidays })
}

/// Days and times of a rule; all days when it names none.
fn parts(rule: &str) -> Option<(Vec<usize>, &str)> {
    if !rule.starts_with(|sign: char| sign.is_ascii_alphabetic()) || is_closed(rule) {
        return Some(((0..WEEK.len()).collect(), rule));
    }
    let begin = rule.find(|sign: char| sign.is_ascii_digit()).or_else(|| rule.rfind(char::is_whitespace))?;
    let (days, times) = rule.split_at(begin);
    Some((listed(days)?, times))
}

/// `Mo-Fr,Su`: the days, in this order.
fn listed(text: &str) -> Option<Vec<usize>> {
    let mut found = Vec::new();
    for part in text.split(',').map(str::trim) {
        let (first, last) = part.split_once('-').unwrap_or((part, part));
        let (first, last) = (day(first)?, day(last)?);
        // `Sa-Mo` runs over the end of the week.
        let length = (last + WEEK.len() - first) % WEEK.len();
        found.extend((0..=length).map(|step| (first + step) % WEEK.len()));
    }
    Some(found)
}

fn day(text: &str) -> Option<usize> {
    WEEK.iter().position(|day| day.eq_ignore_ascii_case(text.trim()))
}

fn is_closed(times: &str) -> bool {
    ["off", "closed"].iter().any(|word| times.trim().eq_ignore_ascii_case(word))
}

fn opening(times: &str) -> Option<Opening> {
    if is_closed(times) {
        return Some(Opening::Closed);
    }
    if ["24/7", "00:00-24:00"].contains(&times.trim()) {
        return Some(Opening::Always);
    }
    let spans: Option<Vec<_>> = times.split(',').map(span).collect();
    spans.map(Opening::At)
}

fn span(text: &str) -> Option<Span> {
    let (from, to) = text.split_once('-')?;
    let (from, to) = (minutes(from)?, minutes(to)?);
    (from < to).then_some(Span { from, to })
}

/// `09:30` in minutes.
fn minutes(text: &str) -> Option<u16> {
    let (hour, minute) = text.trim().split_once(':')?;
    let number = |digits: &str, most: u16| {
        let is_plain = (1..=2).contains(&digits.len()) && digits.bytes().all(|digit| digit.is_ascii_digit());
        digits.parse::<u16>().ok().filter(|number| is_plain && *number <= most)
    };
    let time = number(hour, 24)? * 60 + number(minute, 59)?;
    (time <= 24 * 60).then_some(time)
}

fn lines(week: [Option<Opening>; 7]) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    for (day, opening) in week.into_iter().enumerate() {
        let Some(opening) = opening else { continue };
        let known = lines.iter_mut().find(|line| line.opening == opening);
        match known {
            Some(line) => match line.days.last_mut().filter(|days| days.last + 1 == day) {
                Some(days) => days.last = day,
                None => line.days.push(Days { first: day, last: day }),
            },
            None => lines.push(Line { days: vec![Days { first: day, last: day }], opening }),
        }
    }
    lines
}
