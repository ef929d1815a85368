use super::figure::DrawingShape;
use rumb_report::figure::Drawing;
use rumb_report::paper::PublicationField;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

macro_rules! documents {
    ($($(#[$doc:meta])+ $id:ident: $name:literal, $file:literal, $ways:ident, $needs:ident;)*) => {
        /// A document that Rumb makes.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
        #[serde(rename_all = "kebab-case")]
        pub enum DocumentId {
            $($(#[$doc])+ $id,)*
        }

        impl DocumentId {
            /// All documents, in the order in which they are shown.
            pub const ALL: [DocumentId; [$($name),*].len()] = [$(DocumentId::$id),*];

            /// Its name on the command line and on the wire.
            pub fn name(self) -> &'static str {
                match self {
                    $(DocumentId::$id => $name,)*
                }
            }

            /// The message of the name that its file is given.
            pub fn file(self) -> &'static str {
                match self {
                    $(DocumentId::$id => $file,)*
                }
            }

            /// The ways in which it can be written, the usual one first.
            pub fn ways(self) -> &'static [Way] {
                match self {
                    $(DocumentId::$id => $ways,)*
                }
            }

            /// What must be there before it can be made.
            pub(crate) fn needs(self) -> Needs {
                match self {
                    $(DocumentId::$id => Needs::$needs,)*
                }
            }
        }
    };
}

// Each document once, in the order in which they are shown: its name, the message of its file's name, its ways, what it needs.
documents! {
    /// The first-steps sheet, one page.
    Sheet: "sheet", "sheet-file", PAGES, Results;
    /// The sheet for the fridge, one page in large letters.
    Fridge: "fridge", "fridge-file", PAGES, Results;
    /// The transition plan.
    Plan: "plan", "plan-file", PAGES, Plan;
    /// Every number, answer and source behind the plan.
    Annex: "annex", "annex-file", PAGES, Plan;
    /// One page of it, read aloud before the vote.
    Summary: "summary", "summary-file", PAGES, Plan;
    /// The draft to vote on and to sign.
    Resolution: "resolution", "resolution-file", PAGES, Plan;
    /// How the plan and the project of the association go together, one page.
    Project: "project", "project-file", PAGES, Plan;
    /// What members are told after the vote.
    Message: "message", "message-file", PAGES, Plan;
    /// The form for the minutes of the session that votes.
    Minutes: "minutes", "minutes-file", PAGES, Plan;
    /// A sheet for each role.
    Roles: "roles", "roles-file", PAGES, Plan;
    /// A sheet for each training of the plan.
    Sessions: "sessions", "sessions-file", PAGES, Sessions;
    /// The poster for the members, on A4.
    Poster: "poster", "poster-file", PAGES, Plan;
    /// The same on A3: on a screen and aloud it is the poster, and an office program gives a text another paper.
    PosterLarge: "poster-large", "poster-large-file", PRINT, Plan;
    /// The sheet of a public place.
    PlaceSheet: "place-sheet", "place-file", PAGES, Place;
    /// How the association uses its tools, to change and to adopt.
    Charter: "charter", "charter-file", DRAFT, Results;
    /// How a public place helps.
    HelpCharter: "help-charter", "help-charter-file", DRAFT, Place;
    /// How partners nearby work together: they fill it in, it needs no answer.
    Cooperation: "cooperation", "cooperation-file", DRAFT, Nothing;
    /// What the association chooses to publish.
    Publication: "publication", "publication-file", PAGES, Fields;
    /// The answers in frames that public funders know.
    Funder: "funder", "funder-file", PAGES, Plan;
    /// The plan as a table.
    Table: "table", "table-file", TABLE, Plan;
    /// The days of the plan.
    Calendar: "calendar", "calendar-file", DATES, Plan;
    /// Everything, for another program: what people told is theirs, whenever they want it.
    OpenFile: "open-file", "open-file", OPEN, Nothing;
}

/// Pages to print, and the same in the other ways of a text.
const PAGES: &[Way] = &[Way::Pdf, Way::Odt, Way::Html, Way::Txt];
/// A draft, which an association makes its own before it adopts it: a text to change first.
const DRAFT: &[Way] = &[Way::Odt, Way::Pdf, Way::Html, Way::Txt];
const PRINT: &[Way] = &[Way::Pdf];
const TABLE: &[Way] = &[Way::Ods, Way::Csv];
const DATES: &[Way] = &[Way::Ics];
const OPEN: &[Way] = &[Way::Json];

/// What must be there before a document can be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Needs {
    Nothing,
    /// Results to tell.
    Results,
    /// Results of more than the shortest length, which ends with its sheets.
    Plan,
    /// A plan with trainings to which people come.
    Sessions,
    /// A plan, and the fields that the association chose to publish.
    Fields,
    /// An answer about the public place.
    Place,
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
