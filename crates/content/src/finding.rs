use std::fmt;

/// Something wrong in a content folder.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// Path inside the folder: `action/1.toml`.
    pub file: String,
    /// Counted from 1; none where a file or a text is missing.
    pub line: Option<usize>,
    pub spot: Spot,
    pub problem: Problem,
    /// The line as it would be right, or one of its kind.
    pub example: Option<String>,
    /// All that may stand there, where the list is closed.
    pub allowed: Vec<String>,
    /// Where the other of two stands: its file and line.
    pub other: Option<(String, usize)>,
    /// In how many more places the same is wrong.
    pub more: usize,
}

impl Finding {
    /// Something wrong, before anybody has looked for its line.
    pub fn of(file: &str, spot: Spot, problem: Problem) -> Self {
        let (allowed, other) = (Vec::new(), None);
        Self { file: file.to_owned(), line: None, spot, problem, example: None, allowed, other, more: 0 }
    }
}

/// An entry and a field of it; each may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Spot {
    pub entry: String,
    /// `evidence.licence` is one inside another.
    pub field: String,
}

impl Spot {
    pub(crate) fn of(entry: &str, field: &str) -> Self {
        Self { entry: entry.to_owned(), field: field.to_owned() }
    }
}

impl fmt::Display for Spot {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts = [self.entry.as_str(), self.field.as_str()];
        to.write_str(&parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join("."))
    }
}

/// What is wrong; its words are `finding-<id>` in `locales/`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Problem {
    /// The folder lacks this file.
    MissingFile,
    /// The file is no text.
    NotText,
    /// The file is larger than any that people write.
    TooLarge,
    /// Nothing reads a file of this name at this place.
    Unread,
    /// The file is there, and may not be read.
    Locked,
    /// A text that is no message of Fluent.
    Message,
    /// The names in braces that a message has, and French has not, or the other way round.
    Variable(String),
    /// The line is no TOML.
    Unreadable,
    /// A field that nothing reads.
    Unknown(String),
    /// A field that every such entry has.
    Missing(String),
    /// A field that says nothing.
    Empty(String),
    /// A field whose value is of another kind: a word for a number.
    Shape(String),
    /// A field that this kind of entry needs is absent, or has no place in it.
    Field(&'static str),
    /// A name that is too long, or has signs that nobody sees.
    Text(String),
    /// An id written otherwise than ids are.
    Id(String),
    /// An id that is not the name of its file.
    Name(String),
    /// An id that nothing bears.
    Dangling(String),
    /// The same id or name twice.
    Twice(String),
    /// A licence that neither OSI nor FSF recognises as free.
    Licence(String),
    /// A value outside its closed list or bounds.
    Value(String),
    /// Words that do not say where a fact was seen.
    Origin(String),
    /// A message that languages lack: its id, and their codes.
    Prose(String, Vec<String>),
    /// A need that is not served there, with who is said to serve it.
    Unserved(String),
    /// Nothing ever leads to this entry.
    Unreachable,
    /// No action listens to a low answer.
    Unheard,
    /// Prerequisites that wait for each other.
    Circle(String),
}

impl Problem {
    /// The id of its message.
    pub fn id(&self) -> &'static str {
        match self {
            Problem::MissingFile => "missing-file",
            Problem::NotText => "not-text",
            Problem::TooLarge => "too-large",
            Problem::Unread => "unread",
            Problem::Locked => "locked",
            Problem::Message => "message",
            Problem::Variable(_) => "variable",
            Problem::Unreadable => "unreadable",
            Problem::Unknown(_) => "unknown",
            Problem::Missing(_) => "missing",
            Problem::Empty(_) => "empty",
            Problem::Shape(_) => "shape",
            Problem::Field(_) => "field",
            Problem::Text(_) => "text",
            Problem::Id(_) => "id",
            Problem::Name(_) => "name",
            Problem::Dangling(_) => "dangling",
            Problem::Twice(_) => "twice",
            Problem::Licence(_) => "licence",
            Problem::Value(_) => "value",
            Problem::Origin(_) => "origin",
            Problem::Prose(..) => "prose",
            Problem::Unserved(_) => "unserved",
            Problem::Unreachable => "unreachable",
            Problem::Unheard => "unheard",
            Problem::Circle(_) => "circle",
        }
    }

    /// What it is about, to be put into its message.
    pub fn subject(&self) -> &str {
        match self {
            Problem::MissingFile
            | Problem::NotText
            | Problem::TooLarge
            | Problem::Unread
            | Problem::Locked
            | Problem::Message
            | Problem::Unreadable
            | Problem::Unreachable
            | Problem::Unheard => "",
            Problem::Field(name) => name,
            Problem::Unknown(text)
            | Problem::Missing(text)
            | Problem::Empty(text)
            | Problem::Shape(text)
            | Problem::Text(text)
            | Problem::Id(text)
            | Problem::Name(text)
            | Problem::Dangling(text)
            | Problem::Twice(text)
            | Problem::Licence(text)
            | Problem::Value(text)
            | Problem::Origin(text)
            | Problem::Variable(text)
            | Problem::Unserved(text)
            | Problem::Prose(text, _)
            | Problem::Circle(text) => text,
        }
    }
}
