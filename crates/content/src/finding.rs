/// Something wrong in a content folder.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// Path inside the folder: `action/1.toml`.
    pub file: String,
    /// Entry and field: `A13.after`.
    pub place: String,
    pub problem: Problem,
}

/// What is wrong; its words are `finding-<id>` in `locales/`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Problem {
    /// The folder lacks this file.
    MissingFile,
    /// The file cannot be read as TOML, or an entry has a wrong shape; the reader's own message.
    Unreadable(String),
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
            Problem::Unreadable(_) => "unreadable",
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
            Problem::MissingFile | Problem::Unreachable => "",
            Problem::Field(name) => name,
            Problem::Unreadable(text)
            | Problem::Dangling(text)
            | Problem::Twice(text)
            | Problem::Licence(text)
            | Problem::Value(text)
            | Problem::Prose(text)
            | Problem::Circle(text) => text,
        }
    }
}
