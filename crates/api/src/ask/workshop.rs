//! The preparation of a workshop: what is chosen, the agenda made of it, and the kit to print. It needs no audit; where one is
//! open, the choice is kept in its file, for the room takes its questions from it.

use super::change::{engine_length, wire_length};
use super::document::{free, shown};
use crate::paper::{Paper, kit_papers};
use crate::session::Session;
use crate::wire::{
    AgendaKind, AgendaStep, Bounds, DocumentPlace, Job, KitCard, KitExport, KitId, KitPreviewRequest, Nothing,
    Preparation, Preview, Votable, Way, WorkshopCard, WorkshopChoice, WorkshopRequest,
};
use crate::{Api, Code, Error};
use rumb_engine::questionnaire::Length;
use rumb_engine::workshop::{Agenda, Choice, EACH, Misfit, StepKind, TOTAL, Tight, votable};
use rumb_locale::{Language, Words};
use std::fs;
use std::ops::RangeInclusive;
use std::path::{Path, PathBuf};
use std::sync::Arc;

/// The name under which a file keeps the choice.
pub(super) const KEY: &str = "workshop";
/// People who may vote.
const PEOPLE: RangeInclusive<u32> = 2..=100;
/// People in the usual workshop.
const USUAL: u32 = 8;

impl Api {
    /// What may be chosen for a workshop.
    pub(crate) fn workshop(&self, _: Nothing) -> Result<WorkshopCard, Error> {
        let questionnaire = rumb_content::questionnaire();
        let questions = votable(questionnaire, Length::Full).map(|question| Votable {
            id: question.id.to_string(),
            area: question.area.to_string(),
            from: wire_length(question.from),
        });
        let usual = |length| wire(&Choice::usual(questionnaire, length), USUAL);
        let bounds = |range: RangeInclusive<u32>| Bounds { from: *range.start(), to: *range.end() };
        Ok(WorkshopCard {
            questions: questions.collect(),
            usual: Length::ALL.map(usual).into(),
            total: bounds(TOTAL),
            each: bounds(EACH),
            people: bounds(PEOPLE),
        })
    }

    /// The agenda and the kit that a choice makes.
    pub(crate) fn preparation(&self, request: WorkshopRequest) -> Result<Preparation, Error> {
        let people = request.choice.people;
        let choice = read(&request.choice).ok_or(Error::of(Code::BadAnswer))?;
        let agenda = match choice.agenda() {
            Ok(agenda) => agenda,
            Err(Misfit::Nothing) => return Ok(Preparation::Nothing),
            // Such a time was refused above.
            Err(Misfit::Time) => return Err(Error::of(Code::BadAnswer)),
            Err(Misfit::Tight(Tight { questions, needs, has, most, enough })) => {
                return Ok(Preparation::Tight { questions, needs, has, most, enough });
            }
        };
        let language = Language::find(&request.language).unwrap_or(Language::En);
        let wanted = KitId::ALL.map(|id| (id, &[Way::Pdf][..]));
        let papers = kit_papers(&choice, &agenda, people, &wanted, self.now().date(), language)?;
        let (folder, words) = (self.kit_folder(), Words::of(language));
        let card = |paper: &Paper<KitId>| {
            let place = |way: &Way| {
                let path = free(&folder, &words.say(paper.id.file()), way.ending()).display().to_string();
                DocumentPlace { way: *way, path }
            };
            let counted = paper.count(people).unwrap_or_default();
            let places = paper.id.ways().iter().map(place).collect();
            KitCard { id: paper.id, pages: counted.pages, sheets: counted.sheets, places }
        };
        let kit: Vec<_> = papers.iter().map(card).collect();
        let Agenda { steps, spare } = agenda;
        let steps = steps.iter().map(|step| {
            let (kind, start, minutes) = (kind(step.kind), step.start, step.minutes);
            AgendaStep { kind, start, minutes }
        });
        let sheets = kit.iter().map(|card| card.sheets).sum();
        Ok(Preparation::Ready { steps: steps.collect(), spare, sheets, kit })
    }

    /// Shows the pages of a part of the kit as they will be printed.
    pub(crate) fn kit_preview(&self, request: KitPreviewRequest) -> Result<Vec<Preview>, Error> {
        shown(&self.kit_part(request.document, Way::Pdf, &request.choice, &request.language)?)
    }

    /// Writes a part of the kit in the background.
    pub(crate) fn kit_export(self: &Arc<Self>, export: KitExport) -> Result<Job, Error> {
        let way = self.way(&export.path, export.document.ways(), export.replace)?;
        let paper = self.kit_part(export.document, way, &export.choice, &export.language)?;
        let path = PathBuf::from(export.path);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder)?;
        }
        Ok(self.written(paper, path))
    }

    fn kit_part(&self, id: KitId, way: Way, choice: &WorkshopChoice, language: &str) -> Result<Paper<KitId>, Error> {
        let people = choice.people;
        let choice = read(choice).ok_or(Error::of(Code::BadAnswer))?;
        let agenda = choice.agenda().map_err(|_| Error::of(Code::TooEarly))?;
        let language = Language::find(language).unwrap_or(Language::En);
        let made = kit_papers(&choice, &agenda, people, &[(id, &[way])], self.now().date(), language)?;
        made.into_iter().next().ok_or(Error::internal("this part of the kit was not made"))
    }

    /// Beside the audit, or among the user's documents where none is open.
    fn kit_folder(&self) -> PathBuf {
        let beside = |session: &Session| session.store.path().parent().map(Path::to_owned);
        self.session().as_ref().and_then(beside).unwrap_or_else(|| self.folders.documents.clone())
    }
}

impl Session {
    /// The workshop that was chosen in this file; none when none was, or when what stands there is no such choice.
    pub(crate) fn workshop(&self) -> Option<WorkshopChoice> {
        let choice: WorkshopChoice = serde_json::from_str(self.record.choices.get(KEY)?).ok()?;
        read(&choice).is_some().then_some(choice)
    }
}

/// What the file keeps of a choice; none of what may not be chosen. One that does not fit the time yet is kept all the same.
pub(super) fn kept(choice: &WorkshopChoice) -> Option<String> {
    let people = choice.people;
    serde_json::to_string(&wire(&read(choice)?, people)).ok()
}

/// Reads a choice that the screen sends, in the order of the questionnaire; none where a question or a number may not be chosen.
fn read(sent: &WorkshopChoice) -> Option<Choice> {
    let length = engine_length(sent.length);
    let all: Vec<_> = votable(rumb_content::questionnaire(), length).map(|question| question.id.clone()).collect();
    let is_known = |id: &String| all.iter().any(|known| known.as_str() == id);
    if !PEOPLE.contains(&sent.people) || !sent.questions.iter().all(is_known) {
        return None;
    }
    let questions = all.into_iter().filter(|id| sent.questions.iter().any(|sent| sent == id.as_str())).collect();
    let choice = Choice { length, questions, each: sent.each, total: sent.total };
    (choice.agenda() != Err(Misfit::Time)).then_some(choice)
}

fn wire(choice: &Choice, people: u32) -> WorkshopChoice {
    let Choice { length, questions, each, total } = choice;
    let questions = questions.iter().map(ToString::to_string).collect();
    WorkshopChoice { length: wire_length(*length), questions, each: *each, total: *total, people }
}

fn kind(kind: StepKind) -> AgendaKind {
    match kind {
        StepKind::Welcome => AgendaKind::Welcome,
        StepKind::Map => AgendaKind::Map,
        StepKind::Vote => AgendaKind::Vote,
        StepKind::Pause => AgendaKind::Pause,
        StepKind::Importance => AgendaKind::Importance,
        StepKind::Actions => AgendaKind::Actions,
    }
}
