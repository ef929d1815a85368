//! Finds the line of a file on which something stands, so that people can go there.

/// The line, from 1, of the entry that bears an id.
pub(crate) fn entry_line(text: &str, id: &str) -> Option<usize> {
    nth_entry_line(text, id, 0)
}

/// The line of the entry that bears an id a second time.
pub(crate) fn second_entry_line(text: &str, id: &str) -> Option<usize> {
    nth_entry_line(text, id, 1).or_else(|| entry_line(text, id))
}

/// The line that a place such as `A13.after` and a value such as `A99` lead to; the entry's own line when the value
/// stands nowhere in it.
pub(crate) fn line_of(text: &str, place: &str, subject: &str) -> Option<usize> {
    let (entry, field) = place.split_once('.').unwrap_or((place, ""));
    // `INV-01 gmail` is an entry of the tools' options, `INV-01 none` another one.
    let (first, second) = entry.split_once(' ').unwrap_or((entry, ""));
    let Some(start) = start(text, first, second) else { return elsewhere(text, place, subject) };
    let lines: Vec<&str> = text.lines().collect();
    let begin = (0..start).rev().take_while(|at| !lines[*at].starts_with("[[")).last().unwrap_or(start);
    let end = (start + 1..lines.len()).find(|at| lines[*at].starts_with("[[")).unwrap_or(lines.len());
    let field_at = (begin..end).find(|at| !field.is_empty() && key(lines[*at]) == Some(field));
    let said = (field_at.unwrap_or(begin)..end).find(|at| says(lines[*at], subject));
    Some(said.or(field_at).unwrap_or(start) + 1)
}

/// The key of a line `key = value`.
pub(crate) fn key(line: &str) -> Option<&str> {
    line.split_once('=').map(|(key, _)| key.trim())
}

/// Where an entry says its id; an entry may bear two, as an option of a question does.
fn start(text: &str, first: &str, second: &str) -> Option<usize> {
    let lines: Vec<&str> = text.lines().collect();
    let mut bearing = (0..lines.len()).filter(|at| is_named(lines[*at], first));
    if second.is_empty() {
        return bearing.next();
    }
    let names = |at: &usize| {
        let mut rest = lines[*at + 1..].iter().take_while(|line| !line.starts_with("[["));
        rest.any(|line| key(line) == Some("option") && says(line, second))
    };
    bearing.find(names)
}

fn is_named(line: &str, id: &str) -> bool {
    matches!(key(line), Some("id" | "question")) && says(line, id) && !line.starts_with("[[")
}

fn nth_entry_line(text: &str, id: &str, turn: usize) -> Option<usize> {
    text.lines().enumerate().filter(|(_, line)| is_named(line, id)).nth(turn).map(|(at, _)| at + 1)
}

/// What is no entry: a name of a table, or the value alone.
fn elsewhere(text: &str, place: &str, subject: &str) -> Option<usize> {
    let by_name = text.lines().position(|line| key(line) == Some(place));
    let by_value = || text.lines().position(|line| says(line, subject));
    by_name.or_else(by_value).map(|at| at + 1)
}

/// Whether a line holds a value, in quotes or as a key.
fn says(line: &str, value: &str) -> bool {
    let whole = |word: &str| line.contains(&format!("\"{word}\"")) || line.contains(&format!("{word} ="));
    !value.is_empty()
        && (whole(value) || value.rsplit(' ').next().is_some_and(|last| value.contains(' ') && whole(last)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_found_by_entry_field_and_value() {
        let text = "[[action]]\nid = \"A01\"\nafter = [\n  \"A02\",\n  \"A99\",\n]\n\n[[action]]\nid = \"A02\"\nafter = [\"A99\"]\n\n\
                    [[option]]\nquestion = \"INV-01\"\noption = \"none\"\n\n[[option]]\nquestion = \"INV-01\"\noption = \"gmail\"\nproducts = [\"gmial\"]\n\n\
                    [named]\nloop-a = { named = \"loop-b\" }\n";
        let cases = [
            ("A01", "A99", Some(5)),
            ("A02.after", "A99", Some(10)),
            ("A02", "elsewhere", Some(9)),
            ("A01.after", "", Some(3)),
            ("INV-01 gmail", "gmial", Some(19)),
            ("INV-01 none", "INV-01 none", Some(14)),
            ("loop-a", "loop-a", Some(22)),
            ("nowhere", "nothing", None),
        ];
        for (place, subject, line) in cases {
            assert_eq!(line_of(text, place, subject), line, "{place} with {subject} leads to its line");
        }
    }
}
