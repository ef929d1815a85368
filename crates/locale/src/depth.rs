/// Levels of braces and parentheses inside each other, at most: people write three.
const DEEPEST: usize = 50;

/// The line, from 1, at which a Fluent text goes deeper than its reader can follow; each level takes some of its stack.
pub(crate) fn too_deep(text: &str) -> Option<usize> {
    // For each open brace, how many parentheses are open in it.
    let mut open: Vec<usize> = Vec::new();
    for (at, line) in text.split('\n').enumerate() {
        if is_start(line) {
            open.clear();
        }
        let mut is_sure = true;
        for byte in line.bytes() {
            match (byte, open.last_mut()) {
                (b'{', _) => open.push(0),
                (b'(', Some(inner)) => *inner += 1,
                // After a quotation mark, a closing sign may be a word of the text that closes nothing.
                (b')', Some(inner)) if is_sure => *inner = inner.saturating_sub(1),
                (b'}', Some(_)) if is_sure => drop(open.pop()),
                (b'"', _) => is_sure = false,
                _ => {}
            }
            if open.len() + open.iter().sum::<usize>() > DEEPEST {
                return Some(at + 1);
            }
        }
    }
    None
}

/// Whether nothing can be open any more: a message or a comment begins here, or the text is wrong.
fn is_start(line: &str) -> bool {
    let name = line.split_once('=').map_or("", |(name, _)| name.trim_end_matches(' '));
    let mut letters = name.strip_prefix('-').unwrap_or(name).bytes();
    line.starts_with('#')
        || letters.next().is_some_and(|first| first.is_ascii_alphabetic())
            && letters.all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_write_is_not_deep_and_what_would_end_the_reader_is() {
        let many = "id = { \"{\" } and { \"}\" }\n".repeat(400);
        let shallow = ["a = b\n", "a = { $n ->\n    [one] { $n } ( :-(\n   *[other] x\n }\n", "# {{{ (((\n", &many];
        for text in shallow {
            assert_eq!(too_deep(text), None, "{text:.40?} can be followed");
        }
        let quoted = "{ F(\"}\", ".repeat(99);
        let lines = format!("a = b\n\nb =\n    {}", "{\n".repeat(99));
        let deep = [("{".repeat(51), 1), (format!("{{{}", "F(".repeat(51)), 1), (quoted, 1), (lines, 54)];
        for (text, line) in deep {
            assert_eq!(too_deep(&text), Some(line), "{text:.40?} goes too deep");
        }
    }
}
