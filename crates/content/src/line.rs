//! Finds the line of a file on which something stands, so that people can go there.

/// The line, from 1, of the entry that bears an id.
pub(crate) fn entry_line(text: &str, id: &str) -> Option<usize> {
    let said = format!("id = \"{id}\"");
    text.lines().position(|line| line.trim() == said).map(|at| at + 1)
}
