//! A table as an OpenDocument spreadsheet, which LibreOffice and every other office program opens: numbers and days are
//! typed, the first row stays in sight, columns can be filtered. By hand: the crate for it brings ninety others and asks
//! a clock.

mod part;

use crate::Error;
use crate::grid::{Cell, Grid, Width};
use crate::office::{self, About, CONTENT, Part};
use chrono::{Datelike as _, NaiveDate};
use quick_xml::escape::{escape, resolve_predefined_entity};
use quick_xml::events::{BytesStart, Event};
use std::borrow::Cow;
use std::fmt::Write as _;

const TYPE: &str = "application/vnd.oasis.opendocument.spreadsheet";

/// Writes a table.
///
/// # Errors
/// When the file cannot be put together.
pub fn write(grid: &Grid) -> Result<Vec<u8>, Error> {
    let parts = [("settings.xml", part::settings(grid)), ("styles.xml", part::styles(grid)), (CONTENT, content(grid))];
    office::write(&about(grid), parts.map(|(name, text)| Part::xml(name, text)).into())
}

/// Reads a written table again, checks that it says what it should, and counts its rows.
///
/// # Errors
/// When it is no such table, or says something else.
pub fn check(bytes: &[u8], grid: &Grid) -> Result<usize, Error> {
    let found = rows(&office::read(bytes, &about(grid))?).ok_or(Error::Unreadable)?;
    let header: Vec<_> = grid.columns.iter().map(|column| Cell::text(&column.name)).collect();
    let mut expected = std::iter::once(&header).chain(&grid.rows);
    for (row, cells) in found.iter().enumerate() {
        if expected.next() != Some(cells) {
            return Err(Error::Differs(row));
        }
    }
    match expected.next() {
        Some(_) => Err(Error::Differs(found.len())),
        None => Ok(grid.rows.len()),
    }
}

fn about(grid: &Grid) -> About<'_> {
    let Grid { title, author, language, date, .. } = grid;
    About { kind: TYPE, title, author, language, date: *date }
}

fn content(grid: &Grid) -> String {
    let mut xml = part::opening(grid);
    let name = escape(grid.title.as_str());
    // Writing into a text never fails.
    let _ = write!(xml, "<table:table table:name=\"{name}\" table:style-name=\"sheet\">");
    for column in &grid.columns {
        let _ = write!(xml, "<table:table-column table:style-name=\"{}\"/>", style(column.width));
    }
    xml.push_str("<table:table-header-rows><table:table-row>");
    for column in &grid.columns {
        xml.push_str(&said(&column.name, "head"));
    }
    xml.push_str("</table:table-row></table:table-header-rows>");
    for row in &grid.rows {
        xml.push_str("<table:table-row>");
        row.iter().for_each(|cell| xml.push_str(&told(cell, part::between(grid))));
        xml.push_str("</table:table-row>");
    }
    xml.push_str("</table:table>");
    xml.push_str(&part::closing(grid));
    xml
}

fn style(width: Width) -> &'static str {
    match width {
        Width::Narrow => "narrow",
        Width::Middle => "middle",
        Width::Wide => "wide",
    }
}

/// A cell; a day is shown with a sign between its parts.
fn told(cell: &Cell, between: char) -> String {
    match cell {
        Cell::Blank => "<table:table-cell/>".to_owned(),
        Cell::Text(text) => said(text, "text"),
        Cell::Number(number) => format!(
            "<table:table-cell table:style-name=\"number\" office:value-type=\"float\" office:value=\"{number}\">\
             <text:p>{number}</text:p></table:table-cell>"
        ),
        Cell::Day(day) => {
            let shown = format!("{:02}{between}{:02}{between}{:04}", day.day(), day.month(), day.year());
            format!(
                "<table:table-cell table:style-name=\"day\" office:value-type=\"date\" office:date-value=\"{day}\">\
                 <text:p>{shown}</text:p></table:table-cell>"
            )
        }
    }
}

fn said(text: &str, style: &str) -> String {
    let text = escape(text);
    format!(
        "<table:table-cell table:style-name=\"{style}\" office:value-type=\"string\"><text:p>{text}</text:p>\
         </table:table-cell>"
    )
}

/// The cells of the only sheet, row by row; none when it is no sheet.
fn rows(content: &str) -> Option<Vec<Vec<Cell>>> {
    let mut reader = quick_xml::Reader::from_str(content);
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    let mut text: Option<String> = None;
    let mut cell = Cell::Blank;
    loop {
        match reader.read_event().ok()? {
            Event::Start(tag) if tag.name().as_ref() == "table:table-row" => rows.push(Vec::new()),
            Event::Empty(tag) if tag.name().as_ref() == "table:table-cell" => rows.last_mut()?.push(Cell::Blank),
            Event::Start(tag) if tag.name().as_ref() == "table:table-cell" => cell = typed(&tag)?,
            Event::Start(tag) if tag.name().as_ref() == "text:p" => text = Some(String::new()),
            Event::Text(told) => text.iter_mut().for_each(|text| text.push_str(&told)),
            Event::GeneralRef(sign) => {
                let own = sign.resolve_char_ref().ok()?.map(String::from);
                let known = own.or_else(|| resolve_predefined_entity(&sign).map(str::to_owned))?;
                text.iter_mut().for_each(|text| text.push_str(&known));
            }
            Event::End(tag) if tag.name().as_ref() == "table:table-cell" => {
                let said = text.take().unwrap_or_default();
                let read = std::mem::replace(&mut cell, Cell::Blank);
                rows.last_mut()?.push(if read == Cell::Blank { Cell::Text(said) } else { read });
            }
            Event::Eof => return (!rows.is_empty()).then_some(rows),
            Event::Start(_)
            | Event::Empty(_)
            | Event::End(_)
            | Event::CData(_)
            | Event::Comment(_)
            | Event::Decl(_)
            | Event::PI(_)
            | Event::DocType(_) => {}
        }
    }
}

/// A cell with a number or a day; blank for one with a text, which follows.
fn typed(tag: &BytesStart<'_>) -> Option<Cell> {
    let value = |name: &str| -> Option<Cow<'_, str>> { Some(tag.try_get_attribute(name).ok()??.value) };
    match value("office:value-type")?.as_ref() {
        "float" => value("office:value")?.parse().ok().map(Cell::Number),
        "date" => NaiveDate::parse_from_str(&value("office:date-value")?, "%Y-%m-%d").ok().map(Cell::Day),
        "string" => Some(Cell::Blank),
        _ => None,
    }
}
