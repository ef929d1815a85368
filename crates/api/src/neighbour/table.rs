//! Tables as bytes: read without trust, written for every spreadsheet.

use super::cell::{self, TEXT, fits};
use super::column::{Column, Field, columns, is_national};
use chrono::NaiveDate;
use csv::{ReaderBuilder, StringRecord, WriterBuilder};
use encoding_rs::{Encoding, WINDOWS_1252};
use rumb_engine::neighbour::{Entry, Neighbour, Origin};
use rumb_report::csv::{bared, harmless};
use rumb_report::grid::clean;
use std::borrow::Cow;
use std::collections::BTreeMap;

/// What a table says.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Reading {
    pub rows: Vec<Row>,
    pub refused: Vec<Refused>,
}

/// A good row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Row {
    pub key: String,
    pub entry: Entry,
}

/// A row that is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Refused {
    /// Where the row begins; the header is line 1.
    pub line: u64,
    pub why: Why,
}

/// Why a row is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Why {
    NoName,
    /// It has more cells than the header has columns.
    Columns,
    Postcode(String),
    Country(String),
    /// A text is longer than a form takes.
    TooLong,
    /// A quotation mark is not closed; what follows it is lost in one cell.
    Open,
    /// The same entry stood in this line already.
    Twice(u64),
}

/// Reads a table that came under a file's name; none when it has no column of names.
pub(crate) fn read(bytes: &[u8], file: &str, today: NaiveDate) -> Option<Reading> {
    let text = decoded(bytes);
    let (delimiter, columns) = DELIMITERS.iter().find_map(|delimiter| {
        let header = reader(&text, *delimiter).records().next()?.ok()?;
        (header.len() > 1).then_some(())?;
        Some((*delimiter, columns(header.iter())?))
    })?;
    let mut records = reader(&text, delimiter).into_records().flatten();
    let header = records.next()?;
    let sheet = Sheet { columns, country: if is_national(header.iter()) { "FR" } else { "" }, file, today };
    // A quotation mark that nothing closes takes all that follows into one cell.
    let is_odd = text.bytes().filter(|byte| *byte == b'"').count() % 2 == 1;
    let (mut reading, mut seen, mut lines) =
        (Reading::default(), BTreeMap::new(), Lines { text: &text, at: 0, line: 1 });
    let mut records = records.peekable();
    while let Some(record) = records.next() {
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        let line = lines.of(&record);
        let is_open = is_odd && records.peek().is_none() && record.iter().any(|cell| cell.contains(['\n', '\r']));
        let row = if is_open { Err(Why::Open) } else { sheet.row(&record) };
        let row = row.and_then(|row| match seen.get(&identity(&row)) {
            Some(first) => Err(Why::Twice(*first)),
            None => Ok(row),
        });
        match row {
            Ok(row) => {
                seen.insert(identity(&row), line);
                reading.rows.push(row);
            }
            Err(why) => reading.refused.push(Refused { line, why }),
        }
    }
    Some(reading)
}

/// Writes our own form: semicolons, and a mark that tells spreadsheets that it is UTF-8.
pub(crate) fn write(neighbours: &[&Neighbour]) -> Result<Vec<u8>, csv::Error> {
    let mut writer = WriterBuilder::new().delimiter(b';').from_writer("\u{feff}".as_bytes().to_vec());
    writer.write_record(Field::ALL.map(Field::id))?;
    for neighbour in neighbours {
        writer.write_record(Field::ALL.map(|field| harmless(told(&neighbour.entry, field))))?;
    }
    writer.into_inner().map_err(|error| error.into_error().into())
}

/// Signs between cells, the ones most written first.
const DELIMITERS: [u8; 3] = *b";,\t";

/// Counts lines as an editor does. The reader of the table takes the second half of a Windows line end for the beginning
/// of the next row, and counts one too few.
struct Lines<'a> {
    text: &'a str,
    at: usize,
    line: u64,
}

impl Lines<'_> {
    /// The line on which a record begins; records come in their order.
    fn of(&mut self, record: &StringRecord) -> u64 {
        let bytes = self.text.as_bytes();
        let begin = record.position().and_then(|position| usize::try_from(position.byte()).ok()).unwrap_or(self.at);
        let ends = bytes.iter().skip(begin).take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
        let begin = (begin + ends).min(bytes.len());
        let passed = bytes.get(self.at..begin).unwrap_or_default();
        // A line ends with `\n`, `\r\n`, or as on old Macs with `\r` alone; `passed` cuts none of them in two.
        let is_end = |place: usize| match passed[place] {
            b'\n' => true,
            b'\r' => passed.get(place + 1) != Some(&b'\n'),
            _ => false,
        };
        self.line += (0..passed.len()).map(|place| u64::from(is_end(place))).sum::<u64>();
        self.at = begin.max(self.at);
        self.line
    }
}

/// What all rows of a table share.
struct Sheet<'a> {
    columns: Vec<Column>,
    /// The country of who names none.
    country: &'static str,
    file: &'a str,
    today: NaiveDate,
}

impl Sheet<'_> {
    fn row(&self, record: &StringRecord) -> Result<Row, Why> {
        if record.iter().skip(self.columns.len()).any(|cell| !cell.trim().is_empty()) {
            return Err(Why::Columns);
        }
        let raw = |wanted: Column| {
            let place = self.columns.iter().position(|column| *column == wanted);
            bared(place.and_then(|place| record.get(place)).unwrap_or_default())
        };
        let at = |wanted| clean(raw(wanted));
        let note = cell::lines(raw(Column::Field(Field::Note)));
        let field = |field| at(Column::Field(field));
        let joined = |parts: &[String], between| {
            let parts: Vec<_> = parts.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
            parts.join(between)
        };
        let listed = |text: &str| cell::values(text).collect::<Vec<_>>().join(", ");
        let country = cell::country(&field(Field::Country)).ok_or_else(|| Why::Country(field(Field::Country)))?;
        let country = if country.is_empty() { self.country.to_owned() } else { country };
        let postcode = cell::postcode(&field(Field::Postcode), &country);
        let national = !self.country.is_empty();
        let offers = [field(Field::Offer), listed(&at(Column::Services)), at(Column::Summary)];
        let key = field(Field::Key);
        let entry = Entry {
            name: field(Field::Name),
            offer: offers.into_iter().find(|offer| !offer.is_empty()).unwrap_or_default(),
            phone: if national { cell::phone(&field(Field::Phone)) } else { field(Field::Phone) },
            mail: if national { listed(&field(Field::Mail)) } else { field(Field::Mail) },
            site: if national { first(&field(Field::Site)) } else { field(Field::Site) },
            street: joined(&[field(Field::Street), at(Column::More)], ", "),
            postcode: postcode.ok_or_else(|| Why::Postcode(field(Field::Postcode)))?,
            town: field(Field::Town),
            country,
            hours: field(Field::Hours),
            note,
            origin: Origin::Imported { file: self.file.to_owned(), key: key.clone() },
            entered: self.today,
        };
        match &entry {
            entry if entry.name.is_empty() => Err(Why::NoName),
            entry if !fits(entry) || key.chars().count() > TEXT / 10 => Err(Why::TooLong),
            _ => Ok(Row { key, entry }),
        }
    }
}

/// What makes two rows the same: what the table calls them, else name, postcode and country.
fn identity(row: &Row) -> [String; 3] {
    if row.key.is_empty() {
        [row.entry.name.to_lowercase(), row.entry.postcode.clone(), row.entry.country.clone()]
    } else {
        // No name holds a sign without a shape, so no name is taken for a key.
        [format!("\0{}", row.key), String::new(), String::new()]
    }
}

fn first(text: &str) -> String {
    cell::values(text).next().unwrap_or_default().to_owned()
}

fn told(entry: &Entry, field: Field) -> &str {
    match field {
        Field::Key => match &entry.origin {
            Origin::Typed => "",
            Origin::Imported { key, .. } => key,
        },
        Field::Name => &entry.name,
        Field::Offer => &entry.offer,
        Field::Phone => &entry.phone,
        Field::Mail => &entry.mail,
        Field::Site => &entry.site,
        Field::Street => &entry.street,
        Field::Postcode => &entry.postcode,
        Field::Town => &entry.town,
        Field::Country => &entry.country,
        Field::Hours => &entry.hours,
        Field::Note => &entry.note,
    }
}

/// The text of a file: by its mark, else UTF-8, else what Windows writes in western Europe.
fn decoded(bytes: &[u8]) -> Cow<'_, str> {
    match (Encoding::for_bom(bytes), std::str::from_utf8(bytes)) {
        (Some((encoding, mark)), _) => encoding.decode_without_bom_handling(&bytes[mark..]).0,
        (None, Ok(text)) => Cow::Borrowed(text),
        (None, Err(_)) => WINDOWS_1252.decode_without_bom_handling(bytes).0,
    }
}

fn reader(text: &str, delimiter: u8) -> csv::Reader<&[u8]> {
    ReaderBuilder::new().delimiter(delimiter).flexible(true).has_headers(false).from_reader(text.as_bytes())
}
