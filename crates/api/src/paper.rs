//! The documents of an audit, ready to be written into files.

use crate::search::named;
use crate::wire::{DocumentId, Holds, Way};
use crate::{Error, Source, open_file};
use chrono::NaiveDate;
use rumb_engine::condition::Reading;
use rumb_engine::neighbour::Neighbour;
use rumb_locale::{Language, Words};
use rumb_report::calendar::Calendar;
use rumb_report::document::Document;
use rumb_report::grid::Grid;
use rumb_report::paper::{self, Occasion, PlanInput};
use rumb_report::{csv, html, ics, ods, pdf, plain};
use rumb_store::AuditId;
use serde_json::Value;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

/// Documents of one audit in one language, ready to be written.
pub struct Papers {
    made: Vec<(DocumentId, Made)>,
    words: Words,
}

/// A document before it is bytes.
enum Made {
    Pages(Box<Document>),
    Grid(Grid),
    Calendar(Calendar),
    /// The open file, as its bytes, and how many answers stand in it.
    Open(Vec<u8>, usize),
}

/// The documents that there is something to say in, in the order in which they are shown.
pub fn documents_of(source: &Source) -> Vec<DocumentId> {
    let reading = Reading::new(rumb_content::questionnaire(), source.audit());
    DocumentId::ALL.into_iter().filter(|id| *id != DocumentId::PlaceSheet || paper::has_place(reading)).collect()
}

/// Makes some documents of an audit.
///
/// # Errors
/// When the open file cannot be written as JSON.
pub fn papers(
    source: &Source,
    ids: &[DocumentId],
    today: NaiveDate,
    neighbours: &[Neighbour],
    language: Language,
) -> Result<Papers, Error> {
    let reading = Reading::new(rumb_content::questionnaire(), source.audit());
    let words = Words::of(language);
    let (association, audited) = (source.name.as_str(), source.record.header.started_on);
    let occasion = Occasion { association, audited, today, start: source.start, neighbours, named };
    let made = paper::prepare(reading, rumb_content::catalogue(), occasion, |input| {
        let made = |id: &DocumentId| made(*id, source, input, &words).map(|made| (*id, made));
        ids.iter().map(made).collect::<Result<_, _>>()
    })?;
    Ok(Papers { made, words })
}

fn made(id: DocumentId, source: &Source, input: &PlanInput<'_>, words: &Words) -> Result<Made, Error> {
    let pages = |document| Made::Pages(Box::new(document));
    let AuditId(number) = source.record.header.id;
    Ok(match id {
        DocumentId::Sheet => pages(paper::sheet(&input.of_sheet(), words)),
        DocumentId::Plan => pages(paper::plan(input, words)),
        DocumentId::Annex => pages(paper::annex(input, words)),
        DocumentId::PlaceSheet => pages(paper::place_sheet(&input.of_place(), words)),
        DocumentId::Table => Made::Grid(paper::grid(input, words)),
        DocumentId::Calendar => Made::Calendar(paper::calendar(input, number, words)),
        DocumentId::OpenFile => Made::Open(open_file::write(source, input)?, source.audit().answers.len()),
    })
}

/// Why a document was not written.
#[derive(Debug)]
pub enum Unwritten {
    /// Somebody asked to stop.
    Cancelled,
    Failed(Error),
}

/// What a written document holds, by what is counted in it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Held {
    pub holds: Holds,
    pub count: u32,
}

impl Papers {
    /// The words of one with letters that no face draws: whoever prints it writes them by hand.
    pub fn unprinted(&self, id: DocumentId, way: Way) -> Vec<String> {
        match (self.made(id), way) {
            (Ok(Made::Pages(document)), Way::Pdf) => document.unprinted(),
            (Ok(_) | Err(_), _) => Vec::new(),
        }
    }

    /// Writes one as the bytes of its file.
    ///
    /// # Errors
    /// When `follow` asked to stop, the document is not written in this way, or the writer fails.
    pub fn write(
        &self,
        id: DocumentId,
        way: Way,
        follow: &dyn Fn(pdf::Progress) -> ControlFlow<()>,
    ) -> Result<Vec<u8>, Unwritten> {
        Ok(match (self.made(id)?, way) {
            (Made::Pages(document), Way::Pdf) => {
                pdf::write_watched(&self.printed(document), &paper::furniture(&self.words), follow)?
            }
            (Made::Pages(document), Way::Html) => html::write(document, &paper::page_words(&self.words)).into_bytes(),
            (Made::Pages(document), Way::Txt) => plain::write(document, &paper::plain_words(&self.words)).into_bytes(),
            (Made::Grid(grid), Way::Ods) => ods::write(grid),
            (Made::Grid(grid), Way::Csv) => csv::write(grid)?,
            (Made::Calendar(calendar), Way::Ics) => ics::write(calendar),
            (Made::Open(bytes, _), Way::Json) => bytes.clone(),
            (Made::Pages(_) | Made::Grid(_) | Made::Calendar(_) | Made::Open(..), _) => return Err(no_way().into()),
        })
    }

    /// Writes one into a file, whole or not at all, and tells what it holds.
    ///
    /// # Errors
    /// When it cannot be written, or is not what it should be; what lay at the path lies there still.
    pub fn keep(&self, id: DocumentId, way: Way, path: &Path) -> Result<Held, Error> {
        match self.write(id, way, &|_| ControlFlow::Continue(())) {
            Ok(bytes) => self.put(id, way, path, &bytes),
            Err(Unwritten::Cancelled) => Err(Error::internal("the writing was cancelled")),
            Err(Unwritten::Failed(error)) => Err(error),
        }
    }

    /// Puts a written document at a path: beside its place first, read again and checked there, then renamed.
    pub(crate) fn put(&self, id: DocumentId, way: Way, path: &Path, bytes: &[u8]) -> Result<Held, Error> {
        let (part, file) = beside(path)?;
        let kept = save(file, bytes)
            .map_err(Error::from)
            .and_then(|()| self.check(id, way, &part))
            .and_then(|held| Ok(fs::rename(&part, path).map(|()| held)?));
        // What cannot be removed was not there, or cannot be reached any more.
        kept.inspect_err(|_| drop(fs::remove_file(&part)))
    }

    /// Reads a written file again, checks that everything is in it, and counts what it holds.
    fn check(&self, id: DocumentId, way: Way, path: &Path) -> Result<Held, Error> {
        let bytes = fs::read(path)?;
        let (holds, count) = match (self.made(id)?, way) {
            (Made::Pages(document), Way::Pdf) => {
                let checked = pdf::check(&bytes, &self.printed(document)).map_err(|error| failure(&error))?;
                (Holds::Pages, checked.pages)
            }
            (Made::Pages(document), Way::Html) => {
                let page = html::write(document, &paper::page_words(&self.words));
                (Holds::Words, whole(&bytes, page.as_bytes()).map(|()| document.words())?)
            }
            (Made::Pages(document), Way::Txt) => {
                let said = plain::write(document, &paper::plain_words(&self.words));
                (Holds::Words, whole(&bytes, said.as_bytes()).map(|()| document.words())?)
            }
            (Made::Grid(grid), Way::Ods) => (Holds::Rows, ods::check(&bytes, grid).map_err(|error| fault(&error))?),
            (Made::Grid(grid), Way::Csv) => (Holds::Rows, csv::check(&bytes, grid).map_err(|error| fault(&error))?),
            (Made::Calendar(calendar), Way::Ics) => {
                (Holds::Dates, ics::check(&bytes, calendar).map_err(|error| fault(&error))?)
            }
            (Made::Open(made, answers), Way::Json) => (Holds::Answers, same(&bytes, made).map(|()| *answers)?),
            (Made::Pages(_) | Made::Grid(_) | Made::Calendar(_) | Made::Open(..), _) => return Err(no_way()),
        };
        Ok(Held { holds, count: u32::try_from(count).unwrap_or(u32::MAX) })
    }

    /// A document as it is printed: dots that stand for letters are explained.
    fn printed(&self, document: &Document) -> Document {
        paper::printed(document.clone(), &self.words)
    }

    fn made(&self, id: DocumentId) -> Result<&Made, Error> {
        let made = self.made.iter().find(|(own, _)| *own == id);
        made.map(|(_, made)| made).ok_or(Error::internal("this document was not made"))
    }
}

impl From<Error> for Unwritten {
    fn from(error: Error) -> Self {
        Unwritten::Failed(error)
    }
}

impl From<pdf::Error> for Unwritten {
    fn from(error: pdf::Error) -> Self {
        match error {
            pdf::Error::Cancelled => Unwritten::Cancelled,
            pdf::Error::Font
            | pdf::Error::Subset(_)
            | pdf::Error::File(_)
            | pdf::Error::Write(_)
            | pdf::Error::Unfaithful(_) => Unwritten::Failed(failure(&error)),
        }
    }
}

impl From<rumb_report::Error> for Unwritten {
    fn from(error: rumb_report::Error) -> Self {
        Unwritten::Failed(fault(&error))
    }
}

fn no_way() -> Error {
    Error::internal("this document is not written in this way")
}

/// Whether what was read is what was written, to the byte.
fn whole(bytes: &[u8], made: &[u8]) -> Result<(), Error> {
    let place = bytes.iter().zip(made).position(|(read, made)| read != made).unwrap_or(bytes.len().min(made.len()));
    if bytes == made { Ok(()) } else { Err(fault(&rumb_report::Error::Differs(place))) }
}

/// Whether what was read is the JSON that was written.
fn same(bytes: &[u8], made: &[u8]) -> Result<(), Error> {
    let read = |bytes| serde_json::from_slice::<Value>(bytes).map_err(|_| fault(&rumb_report::Error::Unreadable));
    if read(bytes)? == read(made)? { Ok(()) } else { Err(fault(&rumb_report::Error::Differs(0))) }
}

/// The same of a file that is no PDF.
fn fault(error: &rumb_report::Error) -> Error {
    let detail = match error {
        rumb_report::Error::Write(error) => format!("the file cannot be put together: {}", error.kind()),
        rumb_report::Error::Unreadable => "the file cannot be read back".to_owned(),
        rumb_report::Error::Differs(place) => format!("the file differs from the document at {place}"),
    };
    Error::internal(&detail)
}

/// What the writer could not do, for the log: the kind of fault and its place, never a word of the document.
fn failure(error: &pdf::Error) -> Error {
    let detail = match error {
        pdf::Error::Cancelled => "the writing was cancelled".to_owned(),
        pdf::Error::Font => "the subset of a font does not read back".to_owned(),
        pdf::Error::Subset(_) => "a font cannot be cut down".to_owned(),
        pdf::Error::File(_) => "the file cannot be put together or read".to_owned(),
        pdf::Error::Write(error) => format!("the file cannot be put together: {}", error.kind()),
        pdf::Error::Unfaithful(fault) => format!("the file differs from the document: {}", place(fault)),
    };
    Error::internal(&detail)
}

fn place(fault: &pdf::Fault) -> String {
    match fault {
        pdf::Fault::Pages { counted, found } => format!("{counted} pages counted, {found} found"),
        pdf::Fault::Structure => "structure".to_owned(),
        pdf::Fault::Font { .. } => "font".to_owned(),
        pdf::Fault::Loose { page } => format!("loose words, page {page}"),
        pdf::Fault::Letter { page } => format!("glyph without letter, page {page}"),
        pdf::Fault::Owner { page, content } => format!("content {content} without owner, page {page}"),
        pdf::Fault::Part { index, .. } => format!("part {index}"),
    }
}

/// Makes a file of its own beside a path: whatever bears that name already is somebody else's.
pub(crate) fn beside(path: &Path) -> io::Result<(PathBuf, File)> {
    let mut number = 1;
    loop {
        let mut part = path.as_os_str().to_owned();
        part.push(format!(".{number}.part"));
        match File::create_new(&part) {
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => number += 1,
            made => return made.map(|file| (part.into(), file)),
        }
    }
}

pub(crate) fn save(mut file: File, bytes: &[u8]) -> io::Result<()> {
    file.write_all(bytes)?;
    file.sync_all()
}

#[cfg(test)]
mod tests {
    use super::*;
    use rumb_report::document::{Kind, Part};

    #[test]
    fn a_document_that_is_not_what_it_should_be_replaces_nothing() {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let path = folder.path().join("sheet.pdf");
        fs::write(&path, "the one before").expect("a file can be written");
        let foreign = folder.path().join("sheet.pdf.1.part");
        fs::write(&foreign, "somebody else's").expect("a file can be written");
        let papers = example();
        let other =
            papers.write(DocumentId::Sheet, Way::Pdf, &|_| ControlFlow::Continue(())).expect("the sheet is written");
        for bytes in [&b"no document at all"[..], &other[..other.len() / 2], &[], &other] {
            papers.put(DocumentId::Annex, Way::Pdf, &path, bytes).expect_err("this is not the annex");
            assert_eq!(fs::read(&path).expect("it can be read"), b"the one before", "the old document is still there");
        }
        papers.put(DocumentId::Sheet, Way::Pdf, &path, &other).expect("a right one takes its place");
        assert_eq!(fs::read(&path).expect("it can be read"), other, "it is the new document");
        assert_eq!(
            fs::read(&foreign).expect("it can be read"),
            b"somebody else's",
            "what stood beside it stands there"
        );
        assert_eq!(fs::read_dir(folder.path()).expect("it is read").count(), 2, "nothing else is left beside it");
    }

    #[test]
    fn no_kind_of_document_is_taken_for_another_nor_for_a_part_of_itself() {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let path = folder.path().join("document");
        let papers = example();
        let bytes = |id, way| papers.write(id, way, &|_| ControlFlow::Continue(())).expect("it is written");
        let all = DocumentId::ALL.into_iter().flat_map(|id| id.ways().iter().map(move |way| (id, *way)));
        let written: Vec<_> = all.map(|(id, way)| ((id, way), bytes(id, way))).collect();
        for ((id, way), own) in &written {
            fs::write(&path, "the one before").expect("a file can be written");
            let cut = ((*id, *way), own[..own.len() / 2].to_vec());
            for (other, bytes) in written.iter().filter(|(other, _)| *other != (*id, *way)).chain([&cut]) {
                papers.put(*id, *way, &path, bytes).expect_err(&format!("{other:?} is not {id:?} as {way:?}"));
                assert_eq!(fs::read(&path).expect("it can be read"), b"the one before", "{id:?} replaces nothing");
            }
            let held = papers.put(*id, *way, &path, own).expect("a right one takes its place");
            assert!(held.count > 0, "{id:?} says what it holds: {held:?}");
            assert_eq!(fs::read_dir(folder.path()).expect("it is read").count(), 1, "nothing is left beside {id:?}");
        }
        for way in Way::ALL.iter().filter(|way| !DocumentId::Plan.ways().contains(way)) {
            papers.write(DocumentId::Plan, *way, &|_| ControlFlow::Continue(())).expect_err("no plan is written so");
        }
    }

    #[test]
    fn what_is_told_of_a_failure_holds_no_word_of_the_document() {
        let part = Part { kind: Kind::Paragraph, text: Some("Les Amis du Lac".into()) };
        let fault = pdf::Fault::Part { index: 7, expected: Some(part), found: None };
        let error = failure(&pdf::Error::Unfaithful(fault));
        assert_eq!(error.detail, "the file differs from the document: part 7", "the place is told and nothing else");
    }

    fn example() -> Papers {
        let (questionnaire, catalogue) = (rumb_content::questionnaire(), rumb_content::catalogue());
        let file = crate::answers::read(rumb_content::EXAMPLE.as_bytes(), questionnaire, catalogue);
        let day = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
        let source = Source::of_answers(file.expect("the example reads"), day);
        papers(&source, &DocumentId::ALL, day, &[], Language::Fr).expect("they are made")
    }
}
