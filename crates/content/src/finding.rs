/// Something wrong in a content folder.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// Path inside the folder: `action/1.toml`.
    pub file: String,
    /// Counted from 1; none where a file or a text is missing.
    pub line: Option<usize>,
    /// Entry and field: `A13.after`.
    pub place: String,
    pub problem: Problem,
    /// The line as it would be right, or one of its kind.
    pub example: Option<String>,
}

impl Finding {
    /// Something wrong, before anybody has looked for its line.
    pub(crate) fn of(file: &str, place: String, problem: Problem) -> Self {
        Self { file: file.to_owned(), line: None, place, problem, example: None }
    }
}

/// What is wrong; its words are `finding-<id>` in `locales/`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Problem {
    /// The folder lacks this file.
    MissingFile,
    /// The file is no text.
    NotText,
    /// The line is no TOML; the reader's own message.
    Unreadable(String),
    /// A field that nothing reads.
    Unknown(String),
    /// A field that every such entry has.
    Missing(String),
    /// A field whose value is of another kind: a word for a number.
    Shape(String),
    /// A field that this kind of entry needs is absent, or has no place in it.
    Field(&'static str),
    /// An id that nothing bears.
    Dangling(String),
    /// The same id twice.
    Twice(String),
    /// A licence that neither OSI nor FSF recognises as free.
    Licence(String),
    /// A value outside its closed list or bounds.
    Value(String),
    /// A message that a language lacks: language and message id.
    Prose(String),
    /// Nothing ever leads to this entry.
    Unreachable,
    /// Prerequisites that wait for each other.
    Circle(String),
}

impl Problem {
    /// The id of its message.
    pub fn id(&self) -> &'static str {
        match self {
            Problem::MissingFile => "missing-file",
            Problem::NotText => "not-text",
            Problem::Unreadable(_) => "unreadable",
            Problem::Unknown(_) => "unknown",
            Problem::Missing(_) => "missing",
            Problem::Shape(_) => "shape",
            Problem::Field(_) => "field",
            Problem::Dangling(_) => "dangling",
            Problem::Twice(_) => "twice",
            Problem::Licence(_) => "licence",
            Problem::Value(_) => "value",
            Problem::Prose(_) => "prose",
            Problem::Unreachable => "unreachable",
            Problem::Circle(_) => "circle",
        }
    }

    /// What it is about, to be put into its message.
    pub fn subject(&self) -> &str {
        match self {
            Problem::MissingFile | Problem::NotText | Problem::Unreachable => "",
            Problem::Field(name) => name,
            Problem::Unreadable(text)
            | Problem::Unknown(text)
            | Problem::Missing(text)
            | Problem::Shape(text)
            | Problem::Dangling(text)
            | Problem::Twice(text)
            | Problem::Licence(text)
            | Problem::Value(text)
            | Problem::Prose(text)
            | Problem::Circle(text) => text,
        }
    }
}
