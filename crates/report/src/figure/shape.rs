use serde::Serialize;

use super::{Raster, Token};
use crate::document::Weight;

/// A picture: shapes inside a frame whose upper left corner is (0, 0).
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct Drawing {
    pub width: f32,
    pub height: f32,
    pub shapes: Vec<Shape>,
}

/// A point: to the right, then down.
pub type Point = (f32, f32);

/// What is drawn; later shapes cover earlier ones.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(tag = "shape", rename_all = "kebab-case")]
pub enum Shape {
    Line {
        from: Point,
        to: Point,
        stroke: Stroke,
    },
    Polyline {
        points: Vec<Point>,
        stroke: Stroke,
    },
    Polygon {
        points: Vec<Point>,
        fill: Option<Token>,
        stroke: Option<Stroke>,
    },
    Rect {
        x: f32,
        y: f32,
        width: f32,
        height: f32,
        fill: Option<Token>,
        stroke: Option<Stroke>,
    },
    Circle {
        centre: Point,
        radius: f32,
        fill: Option<Token>,
        stroke: Option<Stroke>,
    },
    /// One line of words; `y` is the baseline.
    Text {
        x: f32,
        y: f32,
        size: f32,
        text: String,
        anchor: Anchor,
        weight: Weight,
        colour: Token,
    },
    /// Pixels, stretched over an area.
    Picture {
        x: f32,
        y: f32,
        width: f32,
        height: f32,
        raster: Raster,
    },
}

/// A drawn line.
#[derive(Clone, Copy, Debug, PartialEq, Serialize)]
pub struct Stroke {
    pub colour: Token,
    pub width: f32,
    /// Lengths drawn and left out in turn.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dash: Option<(f32, f32)>,
}

/// Which part of the words stands at x; the names are SVG's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Anchor {
    Start,
    Middle,
    End,
}

impl Stroke {
    /// Makes a plain stroke.
    pub fn new(colour: Token, width: f32) -> Self {
        Self { colour, width, dash: None }
    }

    /// Makes a broken stroke.
    pub fn dashed(colour: Token, width: f32, drawn: f32, left_out: f32) -> Self {
        Self { colour, width, dash: Some((drawn, left_out)) }
    }
}

impl Drawing {
    /// Rounds every place to a hundredth, so that all machines give the same picture.
    #[must_use]
    pub fn rounded(mut self) -> Self {
        self.width = round(self.width);
        self.height = round(self.height);
        for shape in &mut self.shapes {
            shape.round();
        }
        self
    }
}

/// Stands drawings one under the other.
pub(super) fn stack(drawings: &[Drawing]) -> Drawing {
    let mut whole = Drawing::default();
    for drawing in drawings {
        let down = whole.height;
        whole.width = whole.width.max(drawing.width);
        whole.height += drawing.height;
        whole.shapes.extend(drawing.shapes.iter().map(|shape| shape.clone().placed((0.0, down), 1.0)));
    }
    whole
}

impl Shape {
    fn round(&mut self) {
        match self {
            Self::Line { from, to, .. } => {
                *from = round_point(*from);
                *to = round_point(*to);
            }
            Self::Polyline { points, .. } | Self::Polygon { points, .. } => {
                points.iter_mut().for_each(|point| *point = round_point(*point));
            }
            Self::Rect { x, y, width, height, .. } | Self::Picture { x, y, width, height, .. } => {
                [x, y, width, height].into_iter().for_each(|length| *length = round(*length));
            }
            Self::Circle { centre, radius, .. } => {
                *centre = round_point(*centre);
                *radius = round(*radius);
            }
            Self::Text { x, y, size, .. } => [x, y, size].into_iter().for_each(|length| *length = round(*length)),
        }
    }

    /// Turns the shape upside down in a frame. Words and pixels move with it and stay upright.
    pub(crate) fn turned(mut self, (right, down): Point) -> Self {
        let turn = |(x, y): Point| (right - x, down - y);
        match &mut self {
            Self::Line { from, to, .. } => (*from, *to) = (turn(*from), turn(*to)),
            Self::Polyline { points, .. } | Self::Polygon { points, .. } => {
                points.iter_mut().for_each(|point| *point = turn(*point));
            }
            Self::Rect { x, y, width, height, .. } | Self::Picture { x, y, width, height, .. } => {
                (*x, *y) = (right - *x - *width, down - *y - *height);
            }
            Self::Circle { centre, .. } => *centre = turn(*centre),
            Self::Text { x, y, .. } => (*x, *y) = turn((*x, *y)),
        }
        self
    }

    /// Moves and enlarges the shape.
    pub(crate) fn placed(mut self, (right, down): Point, scale: f32) -> Self {
        let place = |(x, y): Point| (right + x * scale, down + y * scale);
        let thicken = |stroke: &mut Stroke| {
            stroke.width *= scale;
            stroke.dash = stroke.dash.map(|(drawn, left_out)| (drawn * scale, left_out * scale));
        };
        match &mut self {
            Self::Line { from, to, stroke } => {
                (*from, *to) = (place(*from), place(*to));
                thicken(stroke);
            }
            Self::Polyline { points, stroke } => {
                points.iter_mut().for_each(|point| *point = place(*point));
                thicken(stroke);
            }
            Self::Polygon { points, stroke, .. } => {
                points.iter_mut().for_each(|point| *point = place(*point));
                stroke.iter_mut().for_each(thicken);
            }
            Self::Rect { x, y, width, height, stroke, .. } => {
                (*x, *y) = place((*x, *y));
                (*width, *height) = (*width * scale, *height * scale);
                stroke.iter_mut().for_each(thicken);
            }
            Self::Circle { centre, radius, stroke, .. } => {
                *centre = place(*centre);
                *radius *= scale;
                stroke.iter_mut().for_each(thicken);
            }
            Self::Picture { x, y, width, height, .. } => {
                (*x, *y) = place((*x, *y));
                (*width, *height) = (*width * scale, *height * scale);
            }
            Self::Text { x, y, size, .. } => {
                (*x, *y) = place((*x, *y));
                *size *= scale;
            }
        }
        self
    }
}

/// Rounds to a hundredth; what is no number becomes 0.
pub(crate) fn round(length: f32) -> f32 {
    if length.is_finite() { (length * 100.0).round() / 100.0 } else { 0.0 }
}

fn round_point((x, y): Point) -> Point {
    (round(x), round(y))
}
