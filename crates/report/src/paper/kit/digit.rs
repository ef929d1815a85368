//! What a card says, as lines that can be turned upside down: letters of a font cannot.

use crate::figure::{Point, Shape, Stroke, Token};
use std::f32::consts::PI;

/// Thickness of the lines.
const LINE: f32 = 0.15;
/// Points on a half turn: fine enough to look round.
const FINE: usize = 24;

/// Draws a level in a square of side 1.
pub(super) fn level(level: u8) -> Vec<Shape> {
    match level {
        0 => vec![line(arc((0.5, 0.5), (0.27, 0.42), (0.0, 2.0)))],
        1 => vec![line(vec![(0.3, 0.26), (0.54, 0.09), (0.54, 0.92)])],
        2 => {
            let mut points = arc((0.5, 0.33), (0.25, 0.25), (-1.0, 0.15));
            points.extend([(0.24, 0.86), (0.8, 0.86)]);
            vec![line(points)]
        }
        3 => {
            vec![line(arc((0.48, 0.29), (0.22, 0.21), (-0.9, 0.5))), line(arc((0.48, 0.69), (0.26, 0.22), (-0.5, 0.9)))]
        }
        4.. => vec![line(vec![(0.66, 0.94), (0.66, 0.1), (0.17, 0.68), (0.88, 0.68)])],
    }
}

/// Draws the sign of what is not known.
pub(super) fn unknown() -> Vec<Shape> {
    let mut points = arc((0.5, 0.3), (0.24, 0.22), (-1.0, 0.35));
    points.extend([(0.5, 0.56), (0.5, 0.7)]);
    vec![line(points), Shape::Circle { centre: (0.5, 0.87), radius: LINE * 0.6, fill: Some(Token::Ink), stroke: None }]
}

/// Points around a centre, from one half turn to the other; 0 is at the right, and the turn is that of a clock.
fn arc((x, y): Point, (wide, high): Point, (from, to): (f32, f32)) -> Vec<Point> {
    let steps = (0..=FINE * 2).map(|step| PI * (from + (to - from) * step as f32 / (FINE * 2) as f32));
    steps.map(|angle| (x + wide * angle.cos(), y + high * angle.sin())).collect()
}

fn line(points: Vec<Point>) -> Shape {
    Shape::Polyline { points, stroke: Stroke::new(Token::Ink, LINE) }
}
