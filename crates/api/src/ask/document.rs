use super::result::count;
use crate::job::Work;
use crate::paper::{Paper, Unwritten, has_sessions, papers};
use crate::session::Session;
use crate::wire::{
    DocumentCard, DocumentId, DocumentPlace, Export, Job, JobState, LanguageChoice, Needs, Preview, PreviewRequest, Way,
};
use crate::{Api, Code, Error, Source};
use chrono::NaiveDate;
use rumb_engine::condition::Reading;
use rumb_engine::maturity::has_results;
use rumb_engine::questionnaire::Length;
use rumb_locale::{Language, Words};
use rumb_report::paper::{PublicationField, has_place, is_place};
use rumb_report::pdf;
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;

impl Api {
    /// The documents, and where each would go: beside the audit file, under a name that is free.
    pub(crate) fn documents(&self, choice: LanguageChoice) -> Result<Vec<DocumentCard>, Error> {
        let words = Words::of(Language::find(&choice.language).unwrap_or(Language::En));
        let today = self.now().date();
        self.with(|session| {
            let folder = session.store.path().parent().unwrap_or(Path::new(".")).to_owned();
            let stem = session.store.path().file_stem().map(|stem| stem.to_string_lossy().into_owned());
            let card = |id: DocumentId| {
                let name = match id {
                    // Whoever is given it reads its name too, and that of the association may not be told.
                    DocumentId::Publication => words.say(id.file()),
                    id => format!("{} - {}", stem.clone().unwrap_or_default(), words.say(id.file())),
                };
                let place = |way: &Way| {
                    let path = free(&folder, &name, way.ending()).display().to_string();
                    DocumentPlace { way: *way, path }
                };
                DocumentCard { id, ready: is_ready(session, id, today), places: id.ways().iter().map(place).collect() }
            };
            Ok(offered(session.reading()).into_iter().map(card).collect())
        })
    }

    /// Shows the pages of a document as they will be printed, before anything is written.
    pub(crate) fn preview(&self, request: PreviewRequest) -> Result<Vec<Preview>, Error> {
        let language = Language::find(&request.language).unwrap_or(Language::En);
        shown(&self.made(request.document, Way::Pdf, language, request.fields)?)
    }

    /// Makes a document in one of its ways, when it can be made.
    fn made(
        &self,
        document: DocumentId,
        way: Way,
        language: Language,
        fields: Vec<PublicationField>,
    ) -> Result<Paper, Error> {
        let today = self.now().date();
        // A book that cannot be read says so on its own page, and holds up no document.
        let book = self.book().unwrap_or_default();
        let mut source = self.with(|session| match is_ready(session, document, today) {
            true => Ok(Source::of_session(session, today)),
            false => Err(Error::of(Code::TooEarly)),
        })?;
        // Nor does a pack that is damaged.
        source.partner = self.pack().ok().and_then(Result::ok).flatten();
        source.publishes = fields.into_iter().collect();
        // Nobody who saves an answer waits for it.
        let made = papers(&source, &[(document, &[way])], today, &book.neighbours, language)?;
        made.into_iter().next().ok_or(Error::internal("this document was not made"))
    }

    /// Writes a document in the background.
    pub(crate) fn export(self: &Arc<Self>, export: Export) -> Result<Job, Error> {
        let way = self.way(&export.path, export.document.ways(), export.replace)?;
        let language = Language::find(&export.language).unwrap_or(Language::En);
        let paper = self.made(export.document, way, language, export.fields)?;
        Ok(self.written(paper, export.path.into()))
    }

    /// The way that the ending of a path asks for, when a document may be written there.
    pub(super) fn way(&self, path: &str, ways: &[Way], replace: bool) -> Result<Way, Error> {
        let path = Path::new(path);
        // Whatever was typed or chosen, a document never takes the place of an audit.
        let is_audit = self.session().as_ref().is_some_and(|session| session.store.is_at(path));
        let is_end = |way: &&Way| path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case(way.ending()));
        let way = ways.iter().copied().find(|way| is_end(&way)).filter(|_| !is_audit);
        let way = way.ok_or(Error::of(Code::BadName))?;
        let is_taken = path.is_dir() || (path.exists() && !replace);
        if is_taken { Err(Error::of(Code::Exists)) } else { Ok(way) }
    }

    /// Begins to write a document that was made.
    pub(super) fn written<Id: Send + 'static>(self: &Arc<Self>, paper: Paper<Id>, path: PathBuf) -> Job {
        let api = Arc::clone(self);
        self.jobs.run(&self.runtime, move |work| {
            let end = write(&paper, &path, work);
            if matches!(end, JobState::Written { .. }) {
                api.wrote(&path);
            }
            end
        })
    }

    /// How far work is.
    pub(crate) fn job(&self, job: Job) -> Result<JobState, Error> {
        self.jobs.find(&job).map(|work| work.state()).ok_or(Error::internal("no such job"))
    }

    /// Asks work to stop.
    pub(crate) fn cancel(&self, job: Job) -> Result<JobState, Error> {
        let work = self.jobs.find(&job).ok_or(Error::internal("no such job"))?;
        work.cancel();
        Ok(work.state())
    }
}

/// The pages of a document as they will be printed.
pub(super) fn shown<Id>(paper: &Paper<Id>) -> Result<Vec<Preview>, Error> {
    let pages = paper.preview()?.into_iter();
    Ok(pages.map(|pdf::Preview { drawing, headings }| Preview { headings, drawing }).collect())
}

/// The documents of an audit, in the order in which they are shown: those about a place are for public places.
pub(super) fn offered(reading: Reading<'_>) -> Vec<DocumentId> {
    DocumentId::ALL.into_iter().filter(|id| id.needs() != Needs::Place || is_place(reading)).collect()
}

/// Whether a document can be made: of what needs a plan, the flash version has its sheets alone; what is told of a place
/// needs no results.
fn is_ready(session: &Session, document: DocumentId, today: NaiveDate) -> bool {
    let has_results = || has_results(rumb_content::questionnaire(), session.audit());
    let has_plan = || session.audit().length > Length::Flash && has_results();
    match document.needs() {
        Needs::Nothing => true,
        Needs::Results => has_results(),
        Needs::Plan | Needs::Fields => has_plan(),
        Needs::Sessions => has_plan() && has_sessions(session.reading(), &session.plan(today)),
        Needs::Place => has_place(session.reading()),
    }
}

/// A path that does not exist yet.
pub(super) fn free(folder: &Path, name: &str, ending: &str) -> PathBuf {
    let mut path = folder.join(format!("{name}.{ending}"));
    let mut number = 2;
    while path.exists() {
        path = folder.join(format!("{name} {number}.{ending}"));
        number += 1;
    }
    path
}

fn write<Id>(paper: &Paper<Id>, path: &Path, work: &Work) -> JobState {
    let follow = |progress: pdf::Progress| {
        work.tell(JobState::Running { done: count(progress.done), total: count(progress.total) });
        if work.is_cancelled() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
    };
    let bytes = match paper.write(&follow) {
        Ok(bytes) => bytes,
        Err(Unwritten::Cancelled) => return JobState::Cancelled,
        Err(Unwritten::Failed(error)) => return JobState::Failed { error },
    };
    match paper.put(path, &bytes) {
        Ok(held) => JobState::Written {
            path: path.display().to_string(),
            holds: held.holds,
            count: held.count,
            bytes: u32::try_from(bytes.len()).unwrap_or(u32::MAX),
            unprinted: paper.unprinted(),
        },
        Err(error) => JobState::Failed { error },
    }
}
