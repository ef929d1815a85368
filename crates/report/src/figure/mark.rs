use super::{
    Point, Token,
    shape::{Shape, Stroke},
};
use crate::document::Mark;

/// Draws a mark of the line of words in a square whose upper left corner and side are given.
pub(crate) fn place(mark: Mark, corner: Point, side: f32) -> Vec<Shape> {
    shapes(mark).into_iter().map(|shape| shape.placed(corner, side)).collect()
}

fn shapes(mark: Mark) -> Vec<Shape> {
    let stroke = Stroke::new(Token::Ink, 0.085);
    let frame = Shape::Rect { x: 0.1, y: 0.12, width: 0.78, height: 0.78, fill: None, stroke: Some(stroke) };
    match mark {
        Mark::Box => vec![frame],
        Mark::Level(level) => level.shapes(),
    }
}
