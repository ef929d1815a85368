//! The documents of an audit, ready to be written: everything they say, computed once.

use crate::wire::DocumentId;
use crate::{Error, ask};
use chrono::NaiveDate;
use rumb_engine::answer::Audit;
use rumb_engine::condition::Reading;
use rumb_engine::maturity::shown;
use rumb_engine::plan::plan;
use rumb_engine::recommendation::{helpers, recommendations};
use rumb_engine::sheet::sheet;
use rumb_locale::{Language, Words};
use rumb_report::document::Document;
use rumb_report::paper::{self, PlanInput, SheetInput};
use rumb_report::pdf;
use std::ops::ControlFlow;
use std::path::Path;

/// All documents of one audit in one language.
pub struct Papers {
    sheet: Document,
    plan: Document,
    annex: Document,
    words: Words,
}

/// Makes the documents of an audit.
pub fn papers(audit: &Audit, association: &str, today: NaiveDate, start: NaiveDate, language: Language) -> Papers {
    let (questionnaire, catalogue) = (rumb_content::questionnaire(), rumb_content::catalogue());
    let reading = Reading::new(questionnaire, audit);
    let words = Words::of(language);
    let sheet = sheet(reading, catalogue, start);
    let input = PlanInput {
        association,
        date: today,
        start,
        reading,
        catalogue,
        shown: &shown(questionnaire, audit),
        recommendations: &recommendations(reading, catalogue, today),
        plan: &plan(reading, catalogue, start),
        sheet: &sheet,
        helpers: &helpers(reading, catalogue),
    };
    let first = SheetInput { association, date: today, reading, catalogue, sheet: &sheet };
    Papers {
        sheet: paper::sheet(&first, &words),
        plan: paper::plan(&input, &words),
        annex: paper::annex(&input, &words),
        words,
    }
}

impl Papers {
    /// Writes one as PDF.
    ///
    /// # Errors
    /// When `follow` asked to stop, or the writer fails.
    pub fn pdf(
        &self,
        id: DocumentId,
        follow: &dyn Fn(pdf::Progress) -> ControlFlow<()>,
    ) -> Result<Vec<u8>, pdf::Error> {
        pdf::write_watched(self.document(id), &paper::furniture(&self.words), follow)
    }

    /// Opens a written file again and checks that everything is in it; returns its pages.
    ///
    /// # Errors
    /// When the file cannot be read, or lacks something.
    pub fn check(&self, id: DocumentId, path: &Path) -> Result<u32, Error> {
        let bytes = std::fs::read(path)?;
        let checked = pdf::check(&bytes, self.document(id)).map_err(|error| Error::internal(&error.to_string()))?;
        Ok(u32::try_from(checked.pages).unwrap_or(u32::MAX))
    }

    /// Writes one into a file, whole or not at all, and checks it.
    ///
    /// # Errors
    /// When it cannot be written, or is not what it should be.
    pub fn keep(&self, id: DocumentId, path: &Path) -> Result<u32, Error> {
        let bytes =
            self.pdf(id, &|_| ControlFlow::Continue(())).map_err(|error| Error::internal(&error.to_string()))?;
        ask::keep(path, &bytes)?;
        self.check(id, path)
    }

    fn document(&self, id: DocumentId) -> &Document {
        match id {
            DocumentId::Sheet => &self.sheet,
            DocumentId::Plan => &self.plan,
            DocumentId::Annex => &self.annex,
        }
    }
}
