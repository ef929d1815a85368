//! The documents of an audit and of a workshop, ready to be written into files.

mod fault;
mod kit;

use crate::search::named;
use crate::wire::{DocumentId, Holds, Needs, Way};
use crate::{Error, Source, open_file};
use chrono::NaiveDate;
use fault::{failure, fault, whole};
use rumb_engine::condition::Reading;
use rumb_engine::neighbour::Neighbour;
use rumb_engine::plan::Plan;
use rumb_engine::skill::sessions;
use rumb_locale::{Language, Words};
use rumb_report::calendar::Calendar;
use rumb_report::document::{Document, Format};
use rumb_report::grid::Grid;
use rumb_report::paper::{self, Occasion, PlanInput, Share};
use rumb_report::{csv, html, ics, ods, odt, pdf, plain};
use rumb_store::AuditId;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::ops::ControlFlow;
use std::panic::resume_unwind;
use std::path::{Path, PathBuf};
use std::sync::Arc;

pub use kit::{KitCount, kit_papers, misfit};

/// A document in one language and in one way, ready to be written.
pub struct Paper<Id = DocumentId> {
    pub id: Id,
    pub way: Way,
    made: Made,
    language: Language,
}

/// What a document holds before it is bytes, whatever the way.
#[derive(Clone)]
enum Content {
    Pages(Arc<Document>),
    Grid(Arc<Grid>),
    Calendar(Arc<Calendar>),
    /// The open file, as its bytes, and how many answers stand in it.
    Open(Vec<u8>, usize),
}

/// The same, for its way.
enum Made {
    Pdf(Arc<Document>),
    Odt(Arc<Document>),
    Html(Arc<Document>),
    Txt(Arc<Document>),
    Ods(Arc<Grid>),
    Csv(Arc<Grid>),
    Ics(Arc<Calendar>),
    Json(Vec<u8>, usize),
}

impl Made {
    /// What is laid out on pages of paper, if it is.
    fn pages(&self) -> Option<&Document> {
        match self {
            Made::Pdf(document) => Some(document),
            Made::Odt(_)
            | Made::Html(_)
            | Made::Txt(_)
            | Made::Ods(_)
            | Made::Csv(_)
            | Made::Ics(_)
            | Made::Json(..) => None,
        }
    }

    /// Checks that everything is in the bytes of its file, and counts what it holds.
    fn held(&self, read: &[u8]) -> Result<Held, Error> {
        let (holds, count) = match self {
            Made::Pdf(document) => {
                let checked = pdf::check(read, document).map_err(|error| failure(&error))?;
                (Holds::Pages, checked.pages)
            }
            Made::Odt(document) => {
                (Holds::Words, odt::check(read, document).map(|()| document.words()).map_err(|error| fault(&error))?)
            }
            Made::Html(document) | Made::Txt(document) => (Holds::Words, document.words()),
            Made::Ods(grid) => (Holds::Rows, ods::check(read, grid).map_err(|error| fault(&error))?),
            Made::Csv(grid) => (Holds::Rows, csv::check(read, grid).map_err(|error| fault(&error))?),
            Made::Ics(calendar) => (Holds::Dates, ics::check(read, calendar).map_err(|error| fault(&error))?),
            Made::Json(_, answers) => (Holds::Answers, *answers),
        };
        Ok(Held { holds, count: u32::try_from(count).unwrap_or(u32::MAX) })
    }
}

/// Whether a plan has trainings to which people come.
pub(crate) fn has_sessions(reading: Reading<'_>, plan: &Plan) -> bool {
    !sessions(reading, rumb_content::catalogue(), plan).is_empty()
}

/// Whether there is something to say in a document.
fn is_told(id: DocumentId, source: &Source, input: &PlanInput<'_>) -> bool {
    match id.needs() {
        Needs::Nothing | Needs::Results | Needs::Plan => true,
        Needs::Sessions => has_sessions(input.reading, input.plan),
        Needs::Fields => !source.publishes.is_empty(),
        Needs::Place => paper::has_place(input.reading),
    }
}

/// Makes documents of an audit, each in some of its ways; none of those in which there is nothing to say.
///
/// # Errors
/// When a document is not written in a way, or the open file cannot be written as JSON.
pub fn papers(
    source: &Source,
    wanted: &[(DocumentId, &[Way])],
    today: NaiveDate,
    neighbours: &[Neighbour],
    language: Language,
) -> Result<Vec<Paper>, Error> {
    let reading = Reading::new(rumb_content::questionnaire(), source.audit());
    let words = Words::of(language);
    let (association, audited) = (source.name.as_str(), source.record.header.started_on);
    let occasion = Occasion { association, audited, today, start: source.start, neighbours, named };
    paper::prepare(reading, rumb_content::catalogue(), occasion, |input| {
        let mut papers = Vec::new();
        for (id, ways) in wanted {
            // Some are written in fewer ways than their kind of content could be, as the large poster.
            if ways.iter().any(|way| !id.ways().contains(way)) {
                return Err(no_way());
            }
            if !is_told(*id, source, input) {
                continue;
            }
            let mut content = content(*id, source, input, &words)?;
            if let (Content::Pages(document), Some(partner), Some(share)) = (&mut content, &source.partner, share(*id))
            {
                paper::accompany(Arc::make_mut(document), partner, share, &words);
            }
            for way in *ways {
                papers.push(Paper { id: *id, way: *way, made: content.clone().made(*way, &words)?, language });
            }
        }
        Ok(papers)
    })
}

/// How much of the partner a document shows. What a board signs, what an association gives itself as rules, what is
/// published or goes to a funder or another program is its own alone.
fn share(id: DocumentId) -> Option<Share> {
    match id {
        DocumentId::Plan => Some(Share::Whole),
        DocumentId::Sheet | DocumentId::Summary | DocumentId::Project | DocumentId::Message => Some(Share::Emblem),
        DocumentId::Fridge
        | DocumentId::Annex
        | DocumentId::Resolution
        | DocumentId::Minutes
        | DocumentId::Roles
        | DocumentId::Sessions
        | DocumentId::Poster
        | DocumentId::PosterLarge
        | DocumentId::PlaceSheet
        | DocumentId::Charter
        | DocumentId::HelpCharter
        | DocumentId::Cooperation
        | DocumentId::Publication
        | DocumentId::Funder
        | DocumentId::Table
        | DocumentId::Calendar
        | DocumentId::OpenFile => None,
    }
}

fn content(id: DocumentId, source: &Source, input: &PlanInput<'_>, words: &Words) -> Result<Content, Error> {
    let pages = |document| Content::Pages(Arc::new(document));
    let AuditId(number) = source.record.header.id;
    Ok(match id {
        DocumentId::Sheet => pages(paper::sheet(&input.of_sheet(), words)),
        DocumentId::Fridge => pages(paper::fridge(input, words)),
        DocumentId::Plan => pages(paper::plan(input, words)),
        DocumentId::Annex => pages(paper::annex(input, words)),
        DocumentId::Summary => pages(paper::summary(input, words)),
        DocumentId::Resolution => pages(paper::resolution(input, words)),
        DocumentId::Project => pages(paper::project(input, words)),
        DocumentId::Message => pages(paper::message(input, words)),
        DocumentId::Minutes => pages(paper::minutes(input, words)),
        DocumentId::Roles => pages(paper::roles(input, words)),
        DocumentId::Sessions => pages(paper::session_sheets(input, words)),
        DocumentId::Poster => pages(paper::poster(input, Format::A4, words)),
        DocumentId::PosterLarge => pages(paper::poster(input, Format::A3, words)),
        DocumentId::PlaceSheet => pages(paper::place_sheet(&input.of_place(), words)),
        DocumentId::Charter => pages(paper::charter(input, words)),
        DocumentId::HelpCharter => pages(paper::help_charter(input, words)),
        DocumentId::Cooperation => pages(paper::cooperation(input, words)),
        DocumentId::Publication => pages(paper::publication(input, &source.publishes, words)),
        DocumentId::Funder => pages(paper::funder(input, words)),
        DocumentId::Table => Content::Grid(Arc::new(paper::grid(input, words))),
        DocumentId::Calendar => Content::Calendar(Arc::new(paper::calendar(input, number, words))),
        DocumentId::OpenFile => Content::Open(open_file::write(source, input)?, source.audit().answers.len()),
    })
}

impl Content {
    fn made(self, way: Way, words: &Words) -> Result<Made, Error> {
        Ok(match (self, way) {
            (Content::Pages(document), Way::Pdf) => {
                Made::Pdf(paper::printed(&document, words).map_or(document, Arc::new))
            }
            (Content::Pages(document), Way::Odt) => Made::Odt(document),
            (Content::Pages(document), Way::Html) => Made::Html(document),
            (Content::Pages(document), Way::Txt) => Made::Txt(document),
            (Content::Grid(grid), Way::Ods) => Made::Ods(grid),
            (Content::Grid(grid), Way::Csv) => Made::Csv(grid),
            (Content::Calendar(calendar), Way::Ics) => Made::Ics(calendar),
            (Content::Open(bytes, answers), Way::Json) => Made::Json(bytes, answers),
            (Content::Pages(_) | Content::Grid(_) | Content::Calendar(_) | Content::Open(..), _) => {
                return Err(no_way());
            }
        })
    }
}

fn no_way() -> Error {
    Error::internal("this document is not written in this way")
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

impl<Id> Paper<Id> {
    /// Its words with letters that no face draws: whoever prints it writes them by hand.
    pub fn unprinted(&self) -> Vec<String> {
        self.made.pages().map(Document::unprinted).unwrap_or_default()
    }

    /// Draws its pages as they will be printed; none of what has no pages.
    ///
    /// # Errors
    /// When it cannot be laid out.
    pub(crate) fn preview(&self) -> Result<Vec<pdf::Preview>, Error> {
        let Some(document) = self.made.pages() else { return Ok(Vec::new()) };
        pdf::preview(document, &paper::furniture(&Words::of(self.language))).map_err(|error| failure(&error))
    }

    /// Writes it as the bytes of its file.
    ///
    /// # Errors
    /// When `follow` asked to stop, or the writer fails.
    pub fn write(&self, follow: &dyn Fn(pdf::Progress) -> ControlFlow<()>) -> Result<Vec<u8>, Unwritten> {
        let words = &Words::of(self.language);
        Ok(match &self.made {
            Made::Pdf(document) => pdf::write_watched(document, &paper::furniture(words), follow)?,
            Made::Odt(document) => odt::write(document, &paper::office_words(words))?,
            Made::Html(document) => html::write(document, &paper::page_words(words)).into_bytes(),
            Made::Txt(document) => plain::write(document, &paper::plain_words(words)).into_bytes(),
            Made::Ods(grid) => ods::write(grid)?,
            Made::Csv(grid) => csv::write(grid)?,
            Made::Ics(calendar) => ics::write(calendar),
            Made::Json(bytes, _) => bytes.clone(),
        })
    }

    /// Writes it into a file, whole or not at all, and tells what it holds.
    ///
    /// # Errors
    /// When it cannot be written, or is not what it should be; what lay at the path lies there still.
    pub fn keep(&self, path: &Path) -> Result<Held, Error> {
        match self.write(&|_| ControlFlow::Continue(())) {
            Ok(bytes) => self.put(path, &bytes),
            Err(Unwritten::Cancelled) => Err(Error::internal("the writing was cancelled")),
            Err(Unwritten::Failed(error)) => Err(error),
        }
    }

    /// Puts what was written at a path: beside its place first, read again and checked there, then renamed. A slow disk
    /// takes the bytes while they are checked; what it gives back must be the same.
    pub(crate) fn put(&self, path: &Path, bytes: &[u8]) -> Result<Held, Error> {
        let (part, file) = beside(path)?;
        let made = &self.made;
        let (saved, held) = std::thread::scope(|scope| {
            let held = scope.spawn(|| made.held(bytes));
            let saved = save(file, bytes).and_then(|()| fs::read(&part)).map_err(Error::from);
            (saved, held.join().unwrap_or_else(|panic| resume_unwind(panic)))
        });
        let kept = saved
            .and_then(|read| whole(&read, bytes))
            .and(held)
            .and_then(|held| Ok(fs::rename(&part, path).map(|()| held)?));
        // What cannot be removed was not there, or cannot be reached any more.
        kept.inspect_err(|_| drop(fs::remove_file(&part)))
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
        let sheet = &example(&[(DocumentId::Sheet, &[Way::Pdf])])[0];
        let bytes = sheet.write(&|_| ControlFlow::Continue(())).expect("the sheet is written");
        let annex = &example(&[(DocumentId::Annex, &[Way::Pdf])])[0];
        for bytes in [&b"no document at all"[..], &bytes[..bytes.len() / 2], &[], &bytes] {
            annex.put(&path, bytes).expect_err("this is not the annex");
            assert_eq!(fs::read(&path).expect("it can be read"), b"the one before", "the old document is still there");
        }
        sheet.put(&path, &bytes).expect("a right one takes its place");
        assert_eq!(fs::read(&path).expect("it can be read"), bytes, "it is the new document");
        assert_eq!(
            fs::read(&foreign).expect("it can be read"),
            b"somebody else's",
            "what stood beside it stands there"
        );
        assert_eq!(fs::read_dir(folder.path()).expect("it is read").count(), 2, "nothing else is left beside it");
    }

    #[test]
    fn no_kind_of_document_is_taken_for_another_nor_for_a_part_of_itself() {
        let papers = example(&DocumentId::ALL.map(|id| (id, id.ways())));
        let bytes = |paper: &Paper| paper.write(&|_| ControlFlow::Continue(())).expect("it is written");
        let written: Vec<_> = papers.iter().map(|paper| (paper, bytes(paper))).collect();
        for (paper, own) in &written {
            let name = format!("{:?} as {:?}", paper.id, paper.way);
            assert!(paper.made.held(own).expect("it is right").count > 0, "{name} says what it holds");
            let others = written.iter().filter(|(other, _)| (other.id, other.way) != (paper.id, paper.way));
            for bytes in others.map(|(_, bytes)| bytes.as_slice()).chain([&own[..own.len() / 2]]) {
                whole(bytes, own).expect_err(&format!("this is not {name} that was written"));
                let is_read = matches!(paper.way, Way::Pdf | Way::Odt | Way::Ods | Way::Csv | Way::Ics);
                assert!(!is_read || paper.made.held(bytes).is_err(), "nor does another one say what {name} says");
            }
        }
    }

    #[test]
    fn a_document_is_written_in_its_own_ways_alone() {
        for id in DocumentId::ALL {
            for way in Way::ALL {
                let is_made = of_example(&[(id, &[way])]).is_ok();
                assert_eq!(is_made, id.ways().contains(&way), "{id:?} as {way:?}");
            }
        }
    }

    #[test]
    fn what_is_told_of_a_failure_holds_no_word_of_the_document() {
        let part = Part { kind: Kind::Paragraph, text: Some("Les Amis du Lac".into()) };
        let fault = pdf::Fault::Part { index: 7, expected: Some(part), found: None };
        let error = failure(&pdf::Error::Unfaithful(fault));
        assert_eq!(error.detail, "the file differs from the document: part 7", "the place is told and nothing else");
    }

    fn example(wanted: &[(DocumentId, &[Way])]) -> Vec<Paper> {
        of_example(wanted).expect("they are made")
    }

    fn of_example(wanted: &[(DocumentId, &[Way])]) -> Result<Vec<Paper>, Error> {
        let (questionnaire, catalogue) = (rumb_content::questionnaire(), rumb_content::catalogue());
        let file = crate::answers::read(rumb_content::EXAMPLE.as_bytes(), questionnaire, catalogue);
        let day = NaiveDate::from_ymd_opt(2026, 11, 22).expect("a day");
        let source = Source::of_answers(file.expect("the example reads"), day);
        papers(&source, wanted, day, &[], Language::Fr)
    }
}
