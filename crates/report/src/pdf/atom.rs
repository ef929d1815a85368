use std::rc::Rc;

use crate::{
    document::{Target, Weight},
    figure::{Point, Shape, Token},
    font::Shaped,
};

/// The smallest thing that stands on one page: a line, a row, a picture.
pub(super) struct Atom {
    /// Empty height above, left out at the top of a page.
    pub(super) before: f32,
    pub(super) height: f32,
    pub(super) items: Vec<Item>,
    pub(super) keep: Keep,
    pub(super) start: Start,
    /// The innermost panel around it.
    pub(super) panel: Option<usize>,
    /// The table whose header stands again above it on a new page.
    pub(super) table: Option<usize>,
}

/// How strongly an atom holds to the next one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Keep {
    Free,
    /// As long as one page can hold the whole group.
    Group,
    /// Lines of a heading with what follows, first and last lines of a paragraph.
    Bound,
}

/// Where an atom may start.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Start {
    Here,
    NewPage,
}

/// Something drawn or noted; x from the left of the words' space, once enlarged from the left of the page; y from
/// the top of the atom.
#[derive(Clone)]
pub(super) enum Item {
    Words(Words),
    Shapes {
        owner: Owner,
        shapes: Vec<Shape>,
    },
    /// An area that leads somewhere.
    Link {
        element: usize,
        corner: Point,
        extent: Point,
        target: Target,
    },
    /// The frame of a picture.
    Frame {
        element: usize,
        corner: Point,
        extent: Point,
    },
    /// The place of a heading.
    Place(usize),
}

/// Words on one line that look the same.
#[derive(Clone)]
pub(super) struct Words {
    pub(super) owner: Owner,
    pub(super) x: f32,
    /// The baseline.
    pub(super) y: f32,
    pub(super) size: f32,
    pub(super) weight: Weight,
    pub(super) colour: Token,
    pub(super) shaped: Vec<Rc<Shaped>>,
}

/// Whose content something is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Owner {
    Element(usize),
    Artifact(Artifact),
}

/// What is on the page and not in the document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Artifact {
    /// Rules, grounds, underlines.
    Layout,
    Header,
    Footer,
    /// A table's header printed again.
    Again,
}

impl Item {
    /// Moves the item down.
    pub(super) fn lowered(mut self, down: f32) -> Self {
        match &mut self {
            Self::Words(words) => words.y += down,
            Self::Shapes { shapes, .. } => {
                *shapes = std::mem::take(shapes).into_iter().map(|shape| shape.placed((0.0, down), 1.0)).collect();
            }
            Self::Link { corner, .. } | Self::Frame { corner, .. } => corner.1 += down,
            Self::Place(_) => {}
        }
        self
    }

    /// Enlarges the item, and moves it to the right.
    pub(super) fn enlarged(mut self, right: f32, scale: f32) -> Self {
        match &mut self {
            Self::Words(words) => {
                (words.x, words.y, words.size) = (right + words.x * scale, words.y * scale, words.size * scale);
            }
            Self::Shapes { shapes, .. } => {
                *shapes = std::mem::take(shapes).into_iter().map(|shape| shape.placed((right, 0.0), scale)).collect();
            }
            Self::Link { corner, extent, .. } | Self::Frame { corner, extent, .. } => {
                *corner = (right + corner.0 * scale, corner.1 * scale);
                *extent = (extent.0 * scale, extent.1 * scale);
            }
            Self::Place(_) => {}
        }
        self
    }

    /// Makes what is printed again on a new page: seen, not read twice.
    pub(super) fn again(&self) -> Option<Self> {
        let owner = Owner::Artifact(Artifact::Again);
        match self {
            Self::Words(words) => Some(Self::Words(Words { owner, ..words.clone() })),
            Self::Shapes { shapes, .. } => Some(Self::Shapes { owner, shapes: shapes.clone() }),
            Self::Link { .. } | Self::Frame { .. } | Self::Place(_) => None,
        }
    }
}
