use super::figure::DrawingShape;
use rumb_report::figure::Drawing;
use rumb_report::paper::PublicationField;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A document that Rumb makes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum DocumentId {
    /// The first-steps sheet, one page.
    Sheet,
    /// The sheet for the fridge, one page in large letters.
    Fridge,
    /// The transition plan.
    Plan,
    /// Every number, answer and source behind the plan.
    Annex,
    /// One page of it, read aloud before the vote.
    Summary,
    /// The draft to vote on and to sign.
    Resolution,
    /// How the plan and the project of the association go together, one page.
    Project,
    /// What members are told after the vote.
    Message,
    /// The form for the minutes of the session that votes.
    Minutes,
    /// A sheet for each role.
    Roles,
    /// A sheet for each training of the plan.
    Sessions,
    /// The poster for the members, on A4.
    Poster,
    /// The same on A3.
    PosterLarge,
    /// The sheet of a public place.
    PlaceSheet,
    /// How the association uses its tools, to change and to adopt.
    Charter,
    /// How a public place helps.
    HelpCharter,
    /// How partners nearby work together.
    Cooperation,
    /// What the association chooses to publish.
    Publication,
    /// The answers in frames that public funders know.
    Funder,
    /// The plan as a table.
    Table,
    /// The days of the plan.
    Calendar,
    /// Everything, for another program.
    OpenFile,
}

impl DocumentId {
    /// All documents, in the order in which they are shown.
    pub const ALL: [DocumentId; 22] = [
        DocumentId::Sheet,
        DocumentId::Fridge,
        DocumentId::Plan,
        DocumentId::Annex,
        DocumentId::Summary,
        DocumentId::Resolution,
        DocumentId::Project,
        DocumentId::Message,
        DocumentId::Minutes,
        DocumentId::Roles,
        DocumentId::Sessions,
        DocumentId::Poster,
        DocumentId::PosterLarge,
        DocumentId::PlaceSheet,
        DocumentId::Charter,
        DocumentId::HelpCharter,
        DocumentId::Cooperation,
        DocumentId::Publication,
        DocumentId::Funder,
        DocumentId::Table,
        DocumentId::Calendar,
        DocumentId::OpenFile,
    ];

    /// Its name on the command line and on the wire.
    pub fn name(self) -> &'static str {
        match self {
            DocumentId::Sheet => "sheet",
            DocumentId::Fridge => "fridge",
            DocumentId::Plan => "plan",
            DocumentId::Annex => "annex",
            DocumentId::Summary => "summary",
            DocumentId::Resolution => "resolution",
            DocumentId::Project => "project",
            DocumentId::Message => "message",
            DocumentId::Minutes => "minutes",
            DocumentId::Roles => "roles",
            DocumentId::Sessions => "sessions",
            DocumentId::Poster => "poster",
            DocumentId::PosterLarge => "poster-large",
            DocumentId::PlaceSheet => "place-sheet",
            DocumentId::Charter => "charter",
            DocumentId::HelpCharter => "help-charter",
            DocumentId::Cooperation => "cooperation",
            DocumentId::Publication => "publication",
            DocumentId::Funder => "funder",
            DocumentId::Table => "table",
            DocumentId::Calendar => "calendar",
            DocumentId::OpenFile => "open-file",
        }
    }

    /// The message of the name that its file is given.
    pub fn file(self) -> &'static str {
        match self {
            DocumentId::Sheet => "sheet-file",
            DocumentId::Fridge => "fridge-file",
            DocumentId::Plan => "plan-file",
            DocumentId::Annex => "annex-file",
            DocumentId::Summary => "summary-file",
            DocumentId::Resolution => "resolution-file",
            DocumentId::Project => "project-file",
            DocumentId::Message => "message-file",
            DocumentId::Minutes => "minutes-file",
            DocumentId::Roles => "roles-file",
            DocumentId::Sessions => "sessions-file",
            DocumentId::Poster => "poster-file",
            DocumentId::PosterLarge => "poster-large-file",
            DocumentId::PlaceSheet => "place-file",
            DocumentId::Charter => "charter-file",
            DocumentId::HelpCharter => "help-charter-file",
            DocumentId::Cooperation => "cooperation-file",
            DocumentId::Publication => "publication-file",
            DocumentId::Funder => "funder-file",
            DocumentId::Table => "table-file",
            DocumentId::Calendar => "calendar-file",
            DocumentId::OpenFile => "open-file",
        }
    }

    /// Whether it is for public places alone.
    pub fn is_of_place(self) -> bool {
        matches!(self, DocumentId::PlaceSheet | DocumentId::HelpCharter)
    }

    /// The ways in which it can be written, the usual one first.
    pub fn ways(self) -> &'static [Way] {
        match self {
            DocumentId::Sheet
            | DocumentId::Fridge
            | DocumentId::Plan
            | DocumentId::Annex
            | DocumentId::Summary
            | DocumentId::Resolution
            | DocumentId::Project
            | DocumentId::Message
            | DocumentId::Minutes
            | DocumentId::Roles
            | DocumentId::Sessions
            | DocumentId::Poster
            | DocumentId::PlaceSheet
            | DocumentId::Publication
            | DocumentId::Funder => &[Way::Pdf, Way::Odt, Way::Html, Way::Txt],
            // They are drafts, which an association makes its own before it adopts them.
            DocumentId::Charter | DocumentId::HelpCharter | DocumentId::Cooperation => {
                &[Way::Odt, Way::Pdf, Way::Html, Way::Txt]
            }
            // On a screen and aloud it is the poster, and an office program gives a text another paper.
            DocumentId::PosterLarge => &[Way::Pdf],
            DocumentId::Table => &[Way::Ods, Way::Csv],
            DocumentId::Calendar => &[Way::Ics],
            DocumentId::OpenFile => &[Way::Json],
        }
    }
}

/// How a document is written; also how the name of its file ends, after the point.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Way {
    /// Pages to print and to vote on.
    Pdf,
    /// A text for office programs, to change before it is sent.
    Odt,
    /// One page to read on a screen.
    Html,
    /// Plain text to read aloud.
    Txt,
    /// A table for office programs.
    Ods,
    /// A table for every program.
    Csv,
    Ics,
    Json,
}

impl Way {
    pub const ALL: [Way; 8] = [Way::Pdf, Way::Odt, Way::Html, Way::Txt, Way::Ods, Way::Csv, Way::Ics, Way::Json];

    /// How the name of a file ends that is written so, without the point.
    pub fn ending(self) -> &'static str {
        match self {
            Way::Pdf => "pdf",
            Way::Odt => "odt",
            Way::Html => "html",
            Way::Txt => "txt",
            Way::Ods => "ods",
            Way::Csv => "csv",
            Way::Ics => "ics",
            Way::Json => "json",
        }
    }
}

/// A document, whether it can be made now, and where it would go.
#[derive(Debug, Serialize, TS)]
pub struct DocumentCard {
    pub id: DocumentId,
    pub ready: bool,
    /// The ways in which it can be written, the usual one first.
    pub places: Vec<DocumentPlace>,
}

/// Where a document would go that is written in one way.
#[derive(Debug, Serialize, TS)]
pub struct DocumentPlace {
    pub way: Way,
    /// A path that does not exist yet, beside the audit file.
    pub path: String,
}

/// Asks for a document to be written.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Export {
    pub document: DocumentId,
    pub language: String,
    /// Its ending tells in which way the document is written.
    pub path: String,
    /// Whether the user said that an existing file may be replaced.
    pub replace: bool,
    /// What the association chose to publish: nothing else stands in that document, and no other one asks for it.
    #[serde(default)]
    #[ts(as = "Option<Vec<PublicationFieldShape>>", optional)]
    pub fields: Vec<PublicationField>,
}

/// Asks how the pages of a document will look on paper.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct PreviewRequest {
    pub document: DocumentId,
    pub language: String,
    /// What the association chose to publish, as for the writing.
    #[serde(default)]
    #[ts(as = "Option<Vec<PublicationFieldShape>>", optional)]
    pub fields: Vec<PublicationField>,
}

#[derive(Deserialize, TS)]
#[ts(rename = "PublicationField")]
#[serde(rename_all = "kebab-case")]
enum PublicationFieldShape {
    Name,
    Profile,
    Place,
    Tools,
    Decisions,
    Steps,
    Hours,
    Euros,
    Helped,
    Obstacles,
    Contact,
}

/// A page of a document as it will be printed.
#[derive(Debug, Serialize, TS)]
pub struct Preview {
    /// The headings on the page, in the language of the document.
    pub headings: Vec<String>,
    /// The whole sheet.
    #[ts(as = "DrawingShape")]
    pub drawing: Drawing,
}

/// Work under way.
#[derive(Clone, Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Job {
    pub id: u32,
}

/// How far work is.
#[derive(Clone, Debug, Serialize, TS)]
#[serde(tag = "state", rename_all = "kebab-case")]
pub enum JobState {
    Running {
        done: u32,
        total: u32,
    },
    Written {
        path: String,
        holds: Holds,
        count: u32,
        bytes: u32,
        /// Words with letters that no face of the documents draws: dots stand there, to write them by hand.
        unprinted: Vec<String>,
    },
    Cancelled,
    Failed {
        error: crate::Error,
    },
}

/// What is counted in a written document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum Holds {
    Pages,
    Words,
    Rows,
    Dates,
    Answers,
}

#[cfg(test)]
mod tests {
    use super::{DocumentId, PublicationField, PublicationFieldShape};

    #[test]
    fn a_document_has_one_name() {
        for id in DocumentId::ALL {
            assert_eq!(serde_json::to_value(id).expect("it is written"), id.name(), "{id:?} is called so on the wire");
        }
    }

    #[test]
    fn every_field_of_a_publication_has_its_typescript_and_its_word() {
        for field in PublicationField::ALL {
            let sent = serde_json::to_value(field).expect("a field is sent");
            assert_eq!(sent, field.word(), "{field:?} has one word everywhere");
            let read = serde_json::from_value::<PublicationFieldShape>(sent);
            assert!(read.is_ok(), "the page reads {field:?}: {:?}", read.err());
        }
    }
}
