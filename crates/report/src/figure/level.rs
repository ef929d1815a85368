use serde::Serialize;

use super::{
    Token,
    shape::{Shape, Stroke},
};

/// A level of maturity, 0 to 4, as a picture shows it: a colour and a shape, never colour alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum LevelMark {
    Circle,
    Half,
    Triangle,
    Square,
    Star,
}

impl LevelMark {
    /// Gives the mark of a level; numbers above 4 get that of 4.
    pub fn of(level: u8) -> Self {
        match level {
            0 => Self::Circle,
            1 => Self::Half,
            2 => Self::Triangle,
            3 => Self::Square,
            4.. => Self::Star,
        }
    }

    /// Gives the colour that fills bars and rays of this level.
    pub fn colour(self) -> Token {
        match self {
            Self::Circle => Token::Level0,
            Self::Half => Token::Level1,
            Self::Triangle => Token::Level2,
            Self::Square => Token::Level3,
            Self::Star => Token::Level4,
        }
    }

    /// Draws the mark in a square of side 1.
    pub fn shapes(self) -> Vec<Shape> {
        let stroke = Some(Stroke::new(Token::Level4, 0.11));
        let ring = Shape::Circle { centre: (0.5, 0.5), radius: 0.345, fill: None, stroke };
        match self {
            Self::Circle => vec![ring],
            Self::Half => vec![half(), ring],
            Self::Triangle => {
                vec![Shape::Polygon { points: vec![(0.5, 0.16), (0.89, 0.83), (0.11, 0.83)], fill: None, stroke }]
            }
            Self::Square => vec![Shape::Rect {
                x: 0.16,
                y: 0.16,
                width: 0.68,
                height: 0.68,
                fill: Some(Token::Level3),
                stroke: None,
            }],
            Self::Star => vec![star()],
        }
    }
}

/// The right half of the disc, as a polygon fine enough to look round.
fn half() -> Shape {
    let points = (0..=16).map(|step| {
        let angle = std::f32::consts::PI * step as f32 / 16.0;
        (0.5 + 0.345 * angle.sin(), 0.5 - 0.345 * angle.cos())
    });
    Shape::Polygon { points: points.collect(), fill: Some(Token::Level4), stroke: None }
}

fn star() -> Shape {
    let points = (0..10).map(|step| {
        let angle = std::f32::consts::PI * step as f32 / 5.0;
        let reach = if step % 2 == 0 { 0.5 } else { 0.215 };
        (0.5 + reach * angle.sin(), 0.53 - reach * angle.cos())
    });
    Shape::Polygon { points: points.collect(), fill: Some(Token::Level4), stroke: None }
}
