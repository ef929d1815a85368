//! A table as a spreadsheet takes it: columns with a name, rows of typed cells. `csv` and `ods` write it.

use crate::document::Language;
use chrono::NaiveDate;

/// A table ready to be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grid {
    /// Title of the file and of its sheet.
    pub title: String,
    /// Who the table is about, usually the association; may be empty.
    pub author: String,
    pub language: Language,
    /// The only date of the file itself: nothing reads a clock.
    pub date: NaiveDate,
    pub columns: Vec<Column>,
    /// As many cells in each as there are columns.
    pub rows: Vec<Vec<Cell>>,
}

/// A column, named in the first row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    pub name: String,
    pub width: Width,
}

/// How wide a spreadsheet shows a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Width {
    /// A number, a date, a word.
    Narrow,
    /// A few words.
    Middle,
    /// A sentence.
    Wide,
}

/// What a cell holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    Blank,
    /// One line of [`clean`] text, never empty.
    Text(String),
    Number(u32),
    Day(NaiveDate),
}

impl Cell {
    /// A cell with a text, which [`clean`] puts on one line; blank when nothing is left of it.
    pub fn text(text: &str) -> Self {
        let text = clean(text);
        if text.is_empty() { Self::Blank } else { Self::Text(text) }
    }
}

/// A text on one line, without blanks around it; signs that no file may hold become blanks.
pub fn clean(text: &str) -> String {
    let signs = text.chars().map(|sign| if is_refused(sign) { ' ' } else { sign });
    signs.collect::<String>().split(' ').filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Signs without a shape that break a line, a cell or a document of XML.
fn is_refused(sign: char) -> bool {
    sign.is_control() || matches!(sign, '\u{feff}' | '\u{2028}' | '\u{2029}' | '\u{fffe}' | '\u{ffff}')
}
