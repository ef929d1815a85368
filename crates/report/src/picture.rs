//! Drawings as SVG, within a page or as a file.

use crate::document::{Language, Mark, Weight};
use crate::figure::{Anchor, Drawing, Point, Shape, Stroke, Token, mark as marks};
use crate::font::Shaper;
use crate::font::letter::{heard, written};
use maud::{Markup, html};

/// A picture with the words that replace it; without words it is mere decoration.
pub(crate) fn drawing(drawing: &Drawing, alt: &str, language: &Language) -> Markup {
    let mut shaper = Shaper::default();
    let shapes = html! { @for one in &drawing.shapes { (shape(one, language, &mut shaper)) } };
    svg(None, (drawing.width, drawing.height), alt, &shapes)
}

/// A picture as a file of its own.
pub(crate) fn file(drawing: &Drawing, language: &Language) -> String {
    let mut shaper = Shaper::default();
    let Drawing { width, height, shapes } = drawing;
    html! {
        svg xmlns="http://www.w3.org/2000/svg" width=(width) height=(height) viewBox={ "0 0 " (width) " " (height) }
            font-family="Atkinson Hyperlegible Next, Liberation Sans, Arial, sans-serif" {
            @for one in shapes { (shape(one, language, &mut shaper)) }
        }
    }
    .into_string()
}

/// A mark in the line, with what is said in its place.
pub(crate) fn mark(mark: Mark, said: &str) -> Markup {
    let (language, mut shaper) = (Language::new(""), Shaper::default());
    let shapes = html! { @for one in marks::place(mark, (0.0, 0.0), 1.0) { (shape(&one, &language, &mut shaper)) } };
    svg(Some("mark"), (1.0, 1.0), said, &shapes)
}

/// A box to tick by hand.
pub(crate) fn tick_box(said: &str) -> Markup {
    mark(Mark::Box, said)
}

fn svg(class: Option<&str>, (width, height): Point, alt: &str, shapes: &Markup) -> Markup {
    let frame = format!("0 0 {width} {height}");
    let alt = heard(alt);
    html! {
        @if alt.is_empty() {
            svg class=[class] viewBox=(frame) aria-hidden="true" { (shapes) }
        } @else {
            svg class=[class] viewBox=(frame) role="img" aria-label=(alt) { (shapes) }
        }
    }
}

fn shape(shape: &Shape, language: &Language, shaper: &mut Shaper) -> Markup {
    match shape {
        Shape::Line { from, to, stroke } => {
            let line = Outline::of(Some(*stroke));
            html! {
                line x1=(from.0) y1=(from.1) x2=(to.0) y2=(to.1)
                    stroke=[line.colour] stroke-width=[line.width] stroke-dasharray=[line.dash] {}
            }
        }
        Shape::Polyline { points, stroke } => {
            let line = Outline::of(Some(*stroke));
            html! {
                polyline points=(corners(points)) fill="none"
                    stroke=[line.colour] stroke-width=[line.width] stroke-dasharray=[line.dash] {}
            }
        }
        Shape::Polygon { points, fill, stroke } => {
            let line = Outline::of(*stroke);
            html! {
                polygon points=(corners(points)) fill=(filled(*fill))
                    stroke=[line.colour] stroke-width=[line.width] stroke-dasharray=[line.dash] {}
            }
        }
        Shape::Rect { x, y, width, height, fill, stroke } => {
            let line = Outline::of(*stroke);
            html! {
                rect x=(x) y=(y) width=(width) height=(height) fill=(filled(*fill))
                    stroke=[line.colour] stroke-width=[line.width] stroke-dasharray=[line.dash] {}
            }
        }
        Shape::Circle { centre, radius, fill, stroke } => {
            let line = Outline::of(*stroke);
            html! {
                circle cx=(centre.0) cy=(centre.1) r=(radius) fill=(filled(*fill))
                    stroke=[line.colour] stroke-width=[line.width] stroke-dasharray=[line.dash] {}
            }
        }
        Shape::Picture { x, y, width, height, raster } => html! {
            image x=(x) y=(y) width=(width) height=(height) preserveAspectRatio="none" href=(raster.address()) {}
        },
        Shape::Text { x, y, size, text, anchor, weight, colour: ink } => {
            // Whatever letters the reader's machine has, the words take the room that was measured for them.
            let width = crate::figure::round(shaper.width(*weight, language, text, *size));
            let length = (width > 0.0).then_some(width);
            let adjust = length.map(|_| "spacingAndGlyphs");
            let weight = match weight {
                Weight::Regular => None,
                Weight::Bold => Some("700"),
            };
            let anchor = match anchor {
                Anchor::Start => None,
                Anchor::Middle => Some("middle"),
                Anchor::End => Some("end"),
            };
            html! {
                text x=(x) y=(y) font-size=(size) font-weight=[weight] text-anchor=[anchor] fill=(ink.css())
                    textLength=[length] lengthAdjust=[adjust] { (written(text)) }
            }
        }
    }
}

/// The attributes of a drawn line.
#[derive(Default)]
struct Outline {
    colour: Option<String>,
    width: Option<f32>,
    dash: Option<String>,
}

impl Outline {
    fn of(stroke: Option<Stroke>) -> Self {
        stroke.map_or_else(Self::default, |stroke| Self {
            colour: Some(stroke.colour.css()),
            width: Some(stroke.width),
            dash: stroke.dash.map(|(drawn, left_out)| format!("{drawn} {left_out}")),
        })
    }
}

fn filled(fill: Option<Token>) -> String {
    fill.map_or_else(|| "none".to_owned(), Token::css)
}

fn corners(points: &[Point]) -> String {
    points.iter().map(|(x, y)| format!("{x},{y}")).collect::<Vec<_>>().join(" ")
}
