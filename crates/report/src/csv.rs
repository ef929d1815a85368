//! A table as comma-separated values: UTF-8 with its mark, line ends of Windows, a header, one line a row.

use crate::Error;
use crate::grid::{Cell, Grid};
use csv::{ReaderBuilder, Terminator, WriterBuilder};

/// Tells spreadsheets that a file is UTF-8.
const MARK: &str = "\u{feff}";

/// Signs with which a spreadsheet begins a formula; the last ones are the wide forms of East Asia.
const FORMULA: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠'];

/// Writes a table. Cells stand apart as spreadsheets of its language expect it: where decimals have a comma, by semicolons.
///
/// # Errors
/// When it cannot be put together.
pub fn write(grid: &Grid) -> Result<Vec<u8>, Error> {
    let mut writer = WriterBuilder::new()
        .delimiter(separator(grid))
        .terminator(Terminator::CRLF)
        .from_writer(MARK.as_bytes().to_vec());
    for line in lines(grid) {
        writer.write_record(line).map_err(std::io::Error::from)?;
    }
    writer.into_inner().map_err(|error| Error::Write(error.into_error()))
}

/// Reads a written table again, checks that it says what it should, and counts its rows.
///
/// # Errors
/// When it is no such table, or says something else.
pub fn check(bytes: &[u8], grid: &Grid) -> Result<usize, Error> {
    let text = std::str::from_utf8(bytes).ok().and_then(|text| text.strip_prefix(MARK)).ok_or(Error::Unreadable)?;
    let mut reader = ReaderBuilder::new().delimiter(separator(grid)).has_headers(false).from_reader(text.as_bytes());
    let mut expected = lines(grid);
    for (row, record) in reader.records().enumerate() {
        let record = record.map_err(|_| Error::Unreadable)?;
        if expected.next().is_none_or(|line| !record.iter().eq(line.iter())) {
            return Err(Error::Differs(row));
        }
    }
    match expected.next() {
        Some(_) => Err(Error::Differs(grid.rows.len())),
        None => Ok(grid.rows.len()),
    }
}

/// A cell that no spreadsheet takes for a formula: an apostrophe stands before what begins like one, and before what
/// such a cell would look like.
pub fn harmless(text: &str) -> String {
    if looks_like_formula(text.trim_start_matches('\'')) { format!("'{text}") } else { text.to_owned() }
}

/// A cell that was made harmless, as it was.
pub fn bared(text: &str) -> &str {
    let bare = text.strip_prefix('\'');
    bare.filter(|bare| looks_like_formula(bare.trim_start_matches('\''))).unwrap_or(text)
}

fn looks_like_formula(text: &str) -> bool {
    text.starts_with(FORMULA)
}

/// The sign between two cells.
fn separator(grid: &Grid) -> u8 {
    if grid.language.primary() == "en" { b',' } else { b';' }
}

/// The lines as they are written, the header first.
fn lines(grid: &Grid) -> impl Iterator<Item = Vec<String>> {
    let header = grid.columns.iter().map(|column| harmless(&column.name)).collect();
    std::iter::once(header).chain(grid.rows.iter().map(|row| row.iter().map(told).collect()))
}

fn told(cell: &Cell) -> String {
    match cell {
        Cell::Blank => String::new(),
        Cell::Text(text) => harmless(text),
        Cell::Number(number) => number.to_string(),
        // The one form that every spreadsheet takes for a date, whatever its language.
        Cell::Day(day) => day.to_string(),
    }
}
