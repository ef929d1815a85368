use super::{KitInput, digit};
use crate::document::{Block, Document, Header, figure};
use crate::figure::{Drawing, LevelMark, Point, Shape, Stroke, Token};
use crate::paper::pen::Pen;
use rumb_locale::{Arg, Words};

/// A4, in points: cut in four, its parts are A6.
const PAPER: Point = (595.28, 841.89);
/// Side of the square of a digit: 43 mm, whose lines are read from eight metres and more.
const DIGIT: f32 = 122.0;
/// Side of a shape.
const SHAPE: f32 = 100.0;

/// One half of a card.
#[derive(Clone, Copy)]
enum Face {
    Level(u8),
    Unknown,
}

/// The three cards of one person: their backs are blank, and what is held upright is the vote.
const CARDS: [[Face; 2]; 3] =
    [[Face::Level(0), Face::Level(1)], [Face::Level(2), Face::Level(3)], [Face::Level(4), Face::Unknown]];

/// Draws the cards: a page for each of the three, four times the same, for four people.
pub fn cards(input: &KitInput<'_>, words: &Words) -> Document {
    let pen = Pen::new(words);
    let mut document = input.document("cards", words);
    document.header = Header::Bare;
    for (place, card) in CARDS.into_iter().enumerate() {
        if place > 0 {
            document.push(Block::PageBreak);
        }
        let [one, other] = card.map(Face::said);
        let alt = pen.plainly("kit-cards-alt", &[("one", Arg::Text(&one)), ("other", Arg::Text(&other))]);
        document.push(figure(page(card), alt));
    }
    document
}

impl Face {
    fn said(self) -> String {
        match self {
            Face::Level(level) => level.to_string(),
            Face::Unknown => "?".to_owned(),
        }
    }

    /// The number, in a square of side 1.
    fn digit(self) -> Vec<Shape> {
        match self {
            Face::Level(level) => digit::level(level),
            Face::Unknown => digit::unknown(),
        }
    }

    /// The shape, in a square of side 1; that of "?" is like none of the levels.
    fn shapes(self) -> Vec<Shape> {
        match self {
            Face::Level(level) => LevelMark::of(level).shapes(),
            Face::Unknown => vec![Shape::Polygon {
                points: vec![(0.5, 0.08), (0.92, 0.5), (0.5, 0.92), (0.08, 0.5)],
                fill: None,
                stroke: Some(Stroke::dashed(Token::Level4, 0.09, 0.12, 0.08)),
            }],
        }
    }

    /// What the half is filled with at its edge, from pale to deep.
    fn colour(self) -> Token {
        match self {
            Face::Level(level) => LevelMark::of(level).colour(),
            Face::Unknown => Token::Paper,
        }
    }
}

fn page(card: [Face; 2]) -> Drawing {
    let (width, height) = (PAPER.0 / 2.0, PAPER.1 / 2.0);
    let mut shapes = Vec::new();
    for corner in [(0.0, 0.0), (width, 0.0), (0.0, height), (width, height)] {
        shapes.extend(card_at(corner, (width, height), card));
    }
    shapes.extend(cuts((width, height)));
    Drawing { width: PAPER.0, height: PAPER.1, shapes }.rounded()
}

/// One card: the first half upright, the other one as it is seen when the card is turned.
fn card_at((x, y): Point, (width, height): Point, [upper, lower]: [Face; 2]) -> Vec<Shape> {
    let half = height / 2.0;
    let fold = Stroke::dashed(Token::Soft, 0.6, 2.0, 4.0);
    let (left, right) = (x + 24.0, x + width - 24.0);
    let mut shapes = vec![Shape::Line { from: (left, y + half), to: (right, y + half), stroke: fold }];
    shapes.extend(face((width, half), upper).into_iter().map(|shape| shape.placed((x, y), 1.0)));
    let turned = face((width, half), lower).into_iter().map(|shape| shape.turned((width, half)));
    shapes.extend(turned.map(|shape| shape.placed((x, y + half), 1.0)));
    shapes
}

/// The number at the left, the shape at the right, the colour above.
fn face((width, height): Point, face: Face) -> Vec<Shape> {
    let middle = height / 2.0 + 10.0;
    let band = Shape::Rect {
        x: 28.0,
        y: 24.0,
        width: width - 56.0,
        height: 12.0,
        fill: Some(face.colour()),
        stroke: Some(Stroke::new(Token::Level4, 0.8)),
    };
    let digit =
        face.digit().into_iter().map(|shape| shape.placed((width * 0.3 - DIGIT / 2.0, middle - DIGIT / 2.0), DIGIT));
    let corner = (width * 0.72 - SHAPE / 2.0, middle - SHAPE / 2.0);
    let shape = face.shapes().into_iter().map(|shape| shape.placed(corner, SHAPE));
    std::iter::once(band).chain(digit).chain(shape).collect()
}

/// Where to cut: the two middles of the page.
fn cuts((x, y): Point) -> Vec<Shape> {
    let stroke = Stroke::dashed(Token::Ink, 0.7, 6.0, 6.0);
    vec![
        Shape::Line { from: (x, 0.0), to: (x, PAPER.1), stroke },
        Shape::Line { from: (0.0, y), to: (PAPER.0, y), stroke },
    ]
}
