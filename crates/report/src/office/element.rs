use quick_xml::escape::escape;
use std::fmt::Write as _;

/// An element with its attributes, before what is in it.
pub(crate) struct Element {
    name: &'static str,
    start: String,
}

/// Begins an element.
pub(crate) fn element(name: &'static str) -> Element {
    Element { name, start: format!("<{name}") }
}

impl Element {
    /// Adds an attribute.
    #[must_use]
    pub(crate) fn with(mut self, name: &str, value: &str) -> Self {
        // Writing into a text never fails.
        let _ = write!(self.start, " {name}=\"{}\"", escape(value));
        self
    }

    /// Ends it with nothing in it.
    pub(crate) fn alone(self) -> String {
        self.start + "/>"
    }

    /// Ends it around what is written already.
    pub(crate) fn around(self, inside: String) -> String {
        format!("{}>{inside}</{}>", self.start, self.name)
    }

    /// Words as they stand in an element.
    pub(crate) fn escaped(words: &str) -> String {
        escape(words).into_owned()
    }
}
