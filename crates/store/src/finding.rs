//! Rows that this program cannot read. They are reported and stay in the file as they are.

/// A row, or one value of it, that was left out of what was read.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The table, as the schema names it.
    pub table: &'static str,
    /// What names the row within the audit: a question, an area, a position, or a column; at most 80 letters.
    pub key: String,
    pub fault: Fault,
}

/// What is wrong with a value in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fault {
    /// Not a text at all: the bytes are not UTF-8, or the type is another one.
    NotText,
    /// A text over the limit of its column.
    TooLong,
    /// A word, a date or a value that this program does not know.
    Unknown,
    /// A number outside of its range.
    OutOfRange,
}

impl Finding {
    pub(crate) fn new(table: &'static str, key: &str, fault: Fault) -> Self {
        Self { table, key: key.chars().take(80).collect(), fault }
    }
}
