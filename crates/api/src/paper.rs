//! The documents of an audit, ready to be written into files.

use crate::Error;
use crate::wire::DocumentId;
use rumb_engine::answer::Audit;
use rumb_engine::condition::Reading;
use rumb_locale::{Language, Words};
use rumb_report::document::Document;
use rumb_report::paper::{self, Occasion};
use rumb_report::pdf;
use std::fs::{self, File};
use std::io::{self, Write as _};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};

/// All documents of one audit in one language.
pub struct Papers {
    papers: paper::Papers,
    /// Those that there is something to say in, in the order in which they are shown.
    ids: Vec<DocumentId>,
    words: Words,
}

/// Makes the documents of an audit.
pub fn papers(audit: &Audit, occasion: Occasion<'_>, language: Language) -> Papers {
    let reading = Reading::new(rumb_content::questionnaire(), audit);
    let words = Words::of(language);
    let ids =
        DocumentId::ALL.into_iter().filter(|id| *id != DocumentId::PlaceSheet || paper::has_place(reading)).collect();
    Papers { papers: paper::papers(reading, rumb_content::catalogue(), occasion, &words), ids, words }
}

impl Papers {
    /// The documents that there is something to say in, in the order in which they are shown.
    pub fn ids(&self) -> &[DocumentId] {
        &self.ids
    }

    /// The words of one with letters that no face draws: whoever prints it writes them by hand.
    pub fn unprinted(&self, id: DocumentId) -> Vec<String> {
        self.document(id).unprinted()
    }

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

    /// Writes one into a file, whole or not at all, and returns its pages.
    ///
    /// # Errors
    /// When it cannot be written, or is not what it should be; what lay at the path lies there still.
    pub fn keep(&self, id: DocumentId, path: &Path) -> Result<u32, Error> {
        let bytes = self.pdf(id, &|_| ControlFlow::Continue(())).map_err(|error| failure(&error))?;
        self.put(id, path, &bytes)
    }

    /// Puts a written document at a path: beside its place first, read again and checked there, then renamed.
    pub(crate) fn put(&self, id: DocumentId, path: &Path, bytes: &[u8]) -> Result<u32, Error> {
        let (part, file) = beside(path)?;
        let kept = save(file, bytes)
            .map_err(Error::from)
            .and_then(|()| self.check(id, &part))
            .and_then(|pages| Ok(fs::rename(&part, path).map(|()| pages)?));
        // What cannot be removed was not there, or cannot be reached any more.
        kept.inspect_err(|_| drop(fs::remove_file(&part)))
    }

    /// Reads a written file again, checks that everything is in it, and counts its pages.
    fn check(&self, id: DocumentId, path: &Path) -> Result<u32, Error> {
        let checked = pdf::check(&fs::read(path)?, self.document(id)).map_err(|error| failure(&error))?;
        Ok(u32::try_from(checked.pages).unwrap_or(u32::MAX))
    }

    fn document(&self, id: DocumentId) -> &Document {
        match id {
            DocumentId::Sheet => &self.papers.sheet,
            DocumentId::Plan => &self.papers.plan,
            DocumentId::Annex => &self.papers.annex,
            DocumentId::PlaceSheet => &self.papers.place,
        }
    }
}

/// What the writer could not do, for the log: the kind of fault and its place, never a word of the document.
pub(crate) fn failure(error: &pdf::Error) -> Error {
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
    use chrono::NaiveDate;
    use rumb_report::document::{Kind, Part};

    #[test]
    fn a_document_that_is_not_what_it_should_be_replaces_nothing() {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let path = folder.path().join("sheet.pdf");
        fs::write(&path, "the one before").expect("a file can be written");
        let foreign = folder.path().join("sheet.pdf.1.part");
        fs::write(&foreign, "somebody else's").expect("a file can be written");
        let papers = example();
        let other = papers.pdf(DocumentId::Sheet, &|_| ControlFlow::Continue(())).expect("the sheet is written");
        for bytes in [&b"no document at all"[..], &other[..other.len() / 2], &[], &other] {
            papers.put(DocumentId::Annex, &path, bytes).expect_err("this is not the annex");
            assert_eq!(fs::read(&path).expect("it can be read"), b"the one before", "the old document is still there");
        }
        papers.put(DocumentId::Sheet, &path, &other).expect("a right one takes its place");
        assert_eq!(fs::read(&path).expect("it can be read"), other, "it is the new document");
        assert_eq!(
            fs::read(&foreign).expect("it can be read"),
            b"somebody else's",
            "what stood beside it stands there"
        );
        assert_eq!(fs::read_dir(folder.path()).expect("it is read").count(), 2, "nothing else is left beside it");
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
        let occasion = Occasion {
            association: "Les Amis du Lac",
            audited: day,
            today: day,
            start: day,
            neighbours: &[],
            named: |_| Default::default(),
        };
        papers(&file.expect("the example reads").audit, occasion, Language::Fr)
    }
}
