use super::document::free;
use super::result::count;
use crate::neighbour::{Refused, Row, Why, country, fits, lines, merge, postcode, read, write};
use crate::paper::{beside, save};
use crate::wire::{
    ImportReport, ImportStep, LanguageChoice, NeighbourCard, NeighbourChange, NeighbourChoice, NeighbourExport,
    NeighbourForm, NeighbourImport, NeighbourList, NeighbourRecovery, NeighbourSearch, NeighbourTable, Nothing,
    RefusedReason, RefusedRow,
};
use crate::{Api, Code, Error};
use chrono::{Datelike as _, NaiveDate};
use rumb_engine::neighbour::{Entry, Home, Neighbour, NeighbourId, Origin, home, nearest};
use rumb_locale::{Language, Words};
use rumb_report::grid::clean;
use rumb_report::paper;
use rumb_store::book::{self, Book, BookWrite, Entries};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::PoisonError;

/// The address book in its folder.
const FILE: &str = "neighbours.db";
/// Changes that can be taken back.
const UNDOABLE: usize = 50;
/// Rows left out that are told one by one.
const TOLD: usize = 500;
/// The largest table that is read, in bytes; that of all France has some twenty million.
const LARGEST: u64 = 1 << 27;

impl Api {
    /// What the address book holds, the nearest first.
    pub(crate) fn neighbours(&self, search: NeighbourSearch) -> Result<NeighbourList, Error> {
        let words = Words::of(Language::find(&search.language).unwrap_or(Language::En));
        let book = self.book()?;
        let (sorted, nearest) = self.sorted(&book);
        let wanted: Vec<_> = plain(&search.words).split_whitespace().map(str::to_owned).collect();
        let found: Vec<_> = sorted.into_iter().filter(|one| holds(one, &wanted)).collect();
        let most = usize::try_from(search.most).unwrap_or(usize::MAX);
        let cards = found.iter().filter_map(|neighbour| card(neighbour, &words));
        Ok(NeighbourList {
            neighbours: cards.take(most).collect(),
            found: count(found.len()),
            total: count(book.neighbours.len()),
            unread: count(book.unread),
            nearest,
            can_undo: !self.undone().is_empty(),
            path: free(&self.folders.documents, &words.say("neighbours-file"), "csv").display().to_string(),
        })
    }

    /// Enters a person or place, or changes one; it is on disk when this returns.
    pub(crate) fn keep_neighbour(&self, change: NeighbourChange) -> Result<Nothing, Error> {
        let mut entry = entry(change.form, self.now().date()).ok_or(Error::of(Code::BadAnswer))?;
        let mut book = self.open_book()?;
        let Some(id) = change.id.map(|id| NeighbourId(id.into())) else {
            return self.write(&mut book, &BookWrite::Add(entry));
        };
        let known = book.entries()?.neighbours.into_iter().find(|neighbour| neighbour.id == id);
        // Another window took it away: what was typed is entered anew.
        let Some(known) = known else { return self.write(&mut book, &BookWrite::Add(entry)) };
        entry.origin = known.entry.origin;
        self.write(&mut book, &BookWrite::Set(id, entry))
    }

    /// Takes a person or place out.
    pub(crate) fn remove_neighbour(&self, choice: NeighbourChoice) -> Result<Nothing, Error> {
        self.write(&mut self.open_book()?, &BookWrite::Remove(NeighbourId(choice.id.into())))
    }

    /// Takes the last change of the address book back, be it one entry or a whole import.
    pub(crate) fn undo_neighbour(&self, _: Nothing) -> Result<Nothing, Error> {
        let Some(write) = self.undone().last().cloned() else { return Ok(Nothing {}) };
        self.open_book()?.write(&write)?;
        self.undone().pop();
        Ok(Nothing {})
    }

    /// Looks into a table, or keeps what is in it: good rows are kept, the others are told one by one.
    pub(crate) fn import_neighbours(&self, import: NeighbourImport) -> Result<ImportReport, Error> {
        let path = Path::new(&import.path);
        let file = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
        let size = path.metadata()?;
        if !size.is_file() || size.len() > LARGEST {
            return Err(Error::of(Code::NotATable));
        }
        let reading = read(&fs::read(path)?, &file, self.now().date()).ok_or(Error::of(Code::NotATable))?;
        let chosen = chosen(&reading.rows, &import.beginnings);
        let merged = match import.step {
            ImportStep::Look => merge(&chosen, &self.book()?.neighbours),
            ImportStep::Keep => {
                let mut book = self.open_book()?;
                let mut merged = merge(&chosen, &book.entries()?.neighbours);
                if !merged.writes.is_empty() {
                    self.write(&mut book, &BookWrite::Batch(std::mem::take(&mut merged.writes)))?;
                }
                merged
            }
        };
        Ok(ImportReport {
            file,
            rows: count(reading.rows.len()),
            chosen: count(chosen.len()),
            added: count(merged.added),
            updated: count(merged.updated),
            unchanged: count(merged.unchanged),
            refused: reading.refused.iter().take(TOLD).map(refused).collect(),
            refused_count: count(reading.refused.len()),
            beginning: self
                .at_home(|home| Some(home.postcode.and_then(rumb_engine::neighbour::postcode)?.get(..2)?.to_owned())),
            step: import.step,
        })
    }

    /// Writes the address book into a table, whole or not at all.
    pub(crate) fn export_neighbours(&self, export: NeighbourExport) -> Result<NeighbourTable, Error> {
        let path = PathBuf::from(&export.path);
        if path.extension().is_none_or(|ending| !ending.eq_ignore_ascii_case("csv")) {
            return Err(Error::of(Code::BadName));
        }
        if path.is_dir() || (path.exists() && !export.replace) {
            return Err(Error::of(Code::Exists));
        }
        let book = self.book()?;
        let sorted = self.sorted(&book).0;
        let bytes = write(&sorted).map_err(|_| Error::internal("a table cannot be written"))?;
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        let (part, file) = beside(&path)?;
        let kept = save(file, &bytes).and_then(|()| fs::rename(&part, &path));
        kept.inspect_err(|_| drop(fs::remove_file(&part)))?;
        self.wrote(&path);
        Ok(NeighbourTable { path: export.path, count: count(sorted.len()) })
    }

    /// Sets a damaged address book aside and takes up its newest copy.
    pub(crate) fn recover_neighbours(&self, choice: LanguageChoice) -> Result<NeighbourRecovery, Error> {
        let words = Words::of(Language::find(&choice.language).unwrap_or(Language::En));
        let today = self.now().date().to_string();
        let copy = book::recover(&self.book_path(), &self.copies(), &today)?;
        // What takes back belongs to the book before.
        self.undone().clear();
        let day = copy.and_then(|day| NaiveDate::parse_from_str(&day, "%Y-%m-%d").ok());
        Ok(NeighbourRecovery { copy: day.map(|day| told(day, &words)) })
    }

    /// The address book; empty when there is none yet.
    pub(super) fn book(&self) -> Result<Entries, Error> {
        Ok(Book::read(&self.book_path())?)
    }

    /// All entries, the nearest first when the open audit tells where it is, then by name.
    fn sorted<'a>(&self, book: &'a Entries) -> (Vec<&'a Neighbour>, bool) {
        let mut near: Vec<&Neighbour> = Vec::new();
        let is_told = self.at_home(|home| {
            let is_told = home.postcode.and_then(rumb_engine::neighbour::postcode).is_some();
            if is_told {
                near = nearest(&book.neighbours, home);
            }
            is_told.then_some(())
        });
        let known: BTreeSet<_> = near.iter().map(|neighbour| neighbour.id).collect();
        let mut others: Vec<_> = book.neighbours.iter().filter(|one| !known.contains(&one.id)).collect();
        others.sort_by_cached_key(|one| (plain(&one.entry.name), one.id));
        near.extend(others);
        (near, is_told.is_some())
    }

    /// Asks where the open audit is.
    fn at_home<T>(&self, ask: impl FnOnce(Home<'_>) -> Option<T>) -> Option<T> {
        ask(home(self.session().as_ref()?.reading()))
    }

    fn open_book(&self) -> Result<Book, Error> {
        Ok(Book::open(&self.book_path(), &self.copies(), self.now().date())?)
    }

    fn write(&self, book: &mut Book, write: &BookWrite) -> Result<Nothing, Error> {
        let inverse = book.write(write)?;
        let mut undone = self.undone();
        undone.push(inverse);
        if undone.len() > UNDOABLE {
            undone.remove(0);
        }
        Ok(Nothing {})
    }

    fn book_path(&self) -> PathBuf {
        self.folders.book.join(FILE)
    }

    fn copies(&self) -> PathBuf {
        self.folders.book.join("copies")
    }

    fn undone(&self) -> std::sync::MutexGuard<'_, Vec<BookWrite>> {
        self.undone.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A person or place as screens show it; none for a number that only a foreign hand can have written.
pub(super) fn card(neighbour: &Neighbour, words: &Words) -> Option<NeighbourCard> {
    let entry = &neighbour.entry;
    Some(NeighbourCard {
        id: u32::try_from(neighbour.id.0).ok()?,
        form: form(entry),
        place: paper::place(entry),
        hours: paper::hours(&entry.hours, words),
        file: match &entry.origin {
            Origin::Typed => None,
            Origin::Imported { file, .. } => Some(file.clone()),
        },
        entered: told(entry.entered, words),
    })
}

fn form(entry: &Entry) -> NeighbourForm {
    let entry = entry.clone();
    NeighbourForm {
        name: entry.name,
        offer: entry.offer,
        phone: entry.phone,
        mail: entry.mail,
        site: entry.site,
        street: entry.street,
        postcode: entry.postcode,
        town: entry.town,
        country: entry.country,
        hours: entry.hours,
        note: entry.note,
    }
}

/// What was typed, cleaned; none when an import would refuse it: without a name, with a country or a postcode that is
/// none, or longer than a form takes. So what is exported comes back.
fn entry(form: NeighbourForm, today: NaiveDate) -> Option<Entry> {
    let country = country(&form.country)?;
    let entry = Entry {
        name: clean(&form.name),
        offer: clean(&form.offer),
        phone: clean(&form.phone),
        mail: clean(&form.mail),
        site: clean(&form.site),
        street: clean(&form.street),
        postcode: postcode(&clean(&form.postcode), &country)?,
        town: clean(&form.town),
        country,
        hours: clean(&form.hours),
        note: lines(&form.note),
        origin: Origin::Typed,
        entered: today,
    };
    fits(&entry).then_some(entry)
}

/// The rows whose postcode begins as asked.
fn chosen(rows: &[Row], beginnings: &str) -> Vec<Row> {
    let parts = beginnings.split(|sign: char| sign.is_whitespace() || ",;".contains(sign));
    let beginnings: Vec<_> = parts.map(str::to_uppercase).filter(|part| !part.is_empty()).collect();
    let begins = |row: &&Row| {
        let code = row.entry.postcode.to_uppercase();
        beginnings.is_empty() || beginnings.iter().any(|beginning| code.starts_with(beginning.as_str()))
    };
    rows.iter().filter(begins).cloned().collect()
}

fn refused(refused: &Refused) -> RefusedRow {
    let (reason, said, first) = match &refused.why {
        Why::NoName => (RefusedReason::NoName, None, None),
        Why::Columns => (RefusedReason::Columns, None, None),
        Why::Postcode(said) => (RefusedReason::Postcode, Some(said), None),
        Why::Country(said) => (RefusedReason::Country, Some(said), None),
        Why::TooLong => (RefusedReason::TooLong, None, None),
        Why::Open => (RefusedReason::Open, None, None),
        Why::Twice(first) => (RefusedReason::Twice, None, Some(*first)),
    };
    let line = |line: u64| u32::try_from(line).unwrap_or(u32::MAX);
    let said = said.map(|said| said.chars().take(40).collect());
    RefusedRow { line: line(refused.line), reason, said, first: first.map(line) }
}

/// Whether an entry holds all words of a search.
fn holds(neighbour: &Neighbour, wanted: &[String]) -> bool {
    if wanted.is_empty() {
        return true;
    }
    let entry = &neighbour.entry;
    let text =
        plain(&[&entry.name, &entry.town, &entry.postcode, &entry.offer, &entry.street].map(String::as_str).join(" "));
    wanted.iter().all(|word| text.contains(word.as_str()))
}

/// A text without capitals and accents.
fn plain(text: &str) -> String {
    use unicode_normalization::UnicodeNormalization as _;
    text.nfd().filter(|sign| !unicode_normalization::char::is_combining_mark(*sign)).collect::<String>().to_lowercase()
}

fn told(day: NaiveDate, words: &Words) -> String {
    words.date(day.year(), day.month(), day.day())
}
