use crate::document::Language;

/// The structure of the file: what a screen reader walks along.
#[derive(Default)]
pub(super) struct Tree {
    pub(super) elements: Vec<Element>,
}

/// An element of the structure.
pub(super) struct Element {
    pub(super) tag: &'static str,
    pub(super) parent: Option<usize>,
    pub(super) kids: Vec<Kid>,
    pub(super) alt: Option<String>,
    /// Words that stand for drawn content.
    pub(super) spoken: Option<String>,
    pub(super) language: Option<Language>,
    pub(super) feature: Option<Feature>,
    joined: Joined,
}

/// What an element holds, in reading order.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kid {
    Element(usize),
    /// Marked content: page and number.
    Content(usize, usize),
    /// A link's area: page and number on the page.
    Area(usize, usize),
}

/// What else the file says of an element.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Feature {
    Numbering(&'static str),
    Scope(&'static str),
    /// Left, bottom, right and top on the page.
    Frame([f32; 4]),
}

/// Whether an element already stands among the kids of its parent.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Joined {
    Yes,
    /// It joins with its first content, between the words around it.
    WithContent,
}

impl Tree {
    /// Adds an element after its elder siblings.
    pub(super) fn add(&mut self, parent: Option<usize>, tag: &'static str) -> usize {
        let index = self.push(parent, tag, Joined::Yes);
        if let Some(parent) = parent {
            self.elements[parent].kids.push(Kid::Element(index));
        }
        index
    }

    /// Adds an element inside a line of words.
    pub(super) fn add_inline(&mut self, parent: usize, tag: &'static str) -> usize {
        self.push(Some(parent), tag, Joined::WithContent)
    }

    /// Notes that an element has content in a place.
    pub(super) fn fill(&mut self, element: usize, kid: Kid) {
        if self.elements[element].joined == Joined::WithContent {
            self.elements[element].joined = Joined::Yes;
            if let Some(parent) = self.elements[element].parent {
                self.elements[parent].kids.push(Kid::Element(element));
            }
        }
        self.elements[element].kids.push(kid);
    }

    /// Tells whether a reader meets the element; one inside words that drew nothing is left out.
    pub(super) fn is_met(&self, element: usize) -> bool {
        self.elements[element].joined == Joined::Yes
    }

    fn push(&mut self, parent: Option<usize>, tag: &'static str, joined: Joined) -> usize {
        self.elements.push(Element {
            tag,
            parent,
            kids: Vec::new(),
            alt: None,
            spoken: None,
            language: None,
            feature: None,
            joined,
        });
        self.elements.len() - 1
    }
}
