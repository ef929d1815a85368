//! Small pictures for those who read little: what happens in a step, what an area is about.

use crate::document::Weight;
use crate::figure::{Anchor, Drawing, Point, Shape, Stroke, Token};
use crate::pdf::WIDTH;
use rumb_engine::workshop::Step;

/// A picture in a square of side 1, in black lines that every copier keeps.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Icon {
    Bubble,
    Key,
    Card,
    Cup,
    Dots,
    Flag,
    Table,
    Coin,
    Book,
    People,
    Horn,
    Lock,
    Copies,
    Compass,
    Open,
    Leaf,
    Houses,
}

/// Thickness of the lines.
const LINE: f32 = 0.06;
/// Side of the picture of a step.
const SIDE: f32 = 34.0;
/// Height of the bar of the minutes.
const BAR: f32 = 16.0;

/// The steps side by side, each as wide as its share of the time, under its picture.
pub(super) fn steps(steps: &[Step]) -> Drawing {
    // A short step keeps room for its picture.
    let least = SIDE + 6.0;
    let total: u32 = steps.iter().map(|step| step.minutes).sum();
    let free = WIDTH - least * steps.len() as f32;
    let mut shapes = Vec::new();
    let mut x = 0.0;
    for step in steps {
        let width = least + free * step.minutes as f32 / total.max(1) as f32;
        let corner = (x + (width - SIDE) / 2.0, 0.0);
        shapes.extend(Icon::from(step.kind).shapes().into_iter().map(|shape| shape.placed(corner, SIDE)));
        let stroke = Some(Stroke::new(Token::Ink, 0.8));
        shapes.push(Shape::Rect { x, y: SIDE + 5.0, width, height: BAR, fill: None, stroke });
        shapes.push(Shape::Text {
            x: x + width / 2.0,
            y: SIDE + 5.0 + BAR - 4.6,
            size: 9.6,
            text: step.minutes.to_string(),
            anchor: Anchor::Middle,
            weight: Weight::Bold,
            colour: Token::Ink,
        });
        x += width;
    }
    Drawing { width: WIDTH, height: SIDE + 5.0 + BAR + 1.0, shapes }.rounded()
}

impl Icon {
    /// The picture of an area; one that came later has a flag.
    pub(super) fn of_area(area: &str) -> Icon {
        match area {
            "GOV" => Icon::Table,
            "RES" => Icon::Coin,
            "SKL" => Icon::Book,
            "COL" => Icon::People,
            "COM" => Icon::Horn,
            "PRO" => Icon::Lock,
            "CON" => Icon::Copies,
            "SOV" => Icon::Compass,
            "INC" => Icon::Open,
            "ECO" => Icon::Leaf,
            "LOC" => Icon::Houses,
            _ => Icon::Flag,
        }
    }

    pub(super) fn shapes(self) -> Vec<Shape> {
        match self {
            Icon::Bubble => vec![
                path(&[(0.1, 0.15), (0.9, 0.15), (0.9, 0.65), (0.45, 0.65), (0.25, 0.88), (0.28, 0.65), (0.1, 0.65)]),
                line((0.25, 0.33), (0.75, 0.33)),
                line((0.25, 0.48), (0.6, 0.48)),
            ],
            Icon::Key => vec![
                ring((0.28, 0.4), 0.18),
                line((0.46, 0.4), (0.92, 0.4)),
                line((0.88, 0.4), (0.88, 0.6)),
                line((0.74, 0.4), (0.74, 0.55)),
            ],
            Icon::Card => vec![frame((0.22, 0.1), (0.56, 0.8)), ring((0.5, 0.5), 0.15)],
            Icon::Cup => vec![
                path(&[(0.15, 0.35), (0.7, 0.35), (0.64, 0.85), (0.21, 0.85)]),
                ring((0.76, 0.52), 0.13),
                line((0.32, 0.12), (0.32, 0.26)),
                line((0.52, 0.12), (0.52, 0.26)),
            ],
            Icon::Dots => vec![dot((0.24, 0.5)), dot((0.5, 0.5)), dot((0.76, 0.5))],
            Icon::Flag => vec![line((0.22, 0.08), (0.22, 0.94)), path(&[(0.22, 0.12), (0.85, 0.3), (0.22, 0.5)])],
            Icon::Table => vec![
                frame((0.18, 0.42), (0.64, 0.24)),
                ring((0.28, 0.22), 0.09),
                ring((0.72, 0.22), 0.09),
                ring((0.28, 0.86), 0.09),
                ring((0.72, 0.86), 0.09),
            ],
            Icon::Coin => vec![ring((0.4, 0.42), 0.28), ring((0.4, 0.42), 0.12), ring((0.66, 0.68), 0.24)],
            Icon::Book => vec![
                path(&[(0.5, 0.25), (0.1, 0.16), (0.1, 0.76), (0.5, 0.86), (0.9, 0.76), (0.9, 0.16)]),
                line((0.5, 0.25), (0.5, 0.86)),
            ],
            Icon::People => [0.22, 0.5, 0.78].into_iter().flat_map(|x| person((x, 0.3), 0.11)).collect(),
            Icon::Horn => vec![
                path(&[(0.1, 0.4), (0.3, 0.4), (0.7, 0.15), (0.7, 0.85), (0.3, 0.6), (0.1, 0.6)]),
                line((0.8, 0.36), (0.93, 0.28)),
                line((0.8, 0.5), (0.95, 0.5)),
                line((0.8, 0.64), (0.93, 0.72)),
            ],
            Icon::Lock => vec![
                frame((0.2, 0.45), (0.6, 0.45)),
                open(&[(0.32, 0.45), (0.32, 0.25), (0.4, 0.13), (0.6, 0.13), (0.68, 0.25), (0.68, 0.45)]),
                dot((0.5, 0.67)),
            ],
            Icon::Copies => vec![
                open(&[(0.36, 0.24), (0.36, 0.1), (0.86, 0.1), (0.86, 0.7), (0.66, 0.7)]),
                frame((0.14, 0.26), (0.5, 0.64)),
                line((0.26, 0.46), (0.52, 0.46)),
                line((0.26, 0.64), (0.52, 0.64)),
            ],
            Icon::Compass => {
                vec![ring((0.5, 0.5), 0.42), path(&[(0.68, 0.24), (0.58, 0.58), (0.32, 0.76), (0.42, 0.42)])]
            }
            Icon::Open => vec![
                ring((0.5, 0.2), 0.12),
                line((0.5, 0.32), (0.5, 0.62)),
                line((0.12, 0.36), (0.88, 0.36)),
                line((0.5, 0.62), (0.28, 0.94)),
                line((0.5, 0.62), (0.72, 0.94)),
            ],
            Icon::Leaf => vec![
                path(&[(0.85, 0.12), (0.9, 0.45), (0.72, 0.74), (0.42, 0.78), (0.24, 0.6), (0.3, 0.36), (0.52, 0.18)]),
                line((0.7, 0.3), (0.12, 0.9)),
            ],
            Icon::Houses => vec![house((0.06, 0.4)), house((0.52, 0.4))],
        }
    }
}

fn stroke() -> Stroke {
    Stroke::new(Token::Ink, LINE)
}

fn line(from: Point, to: Point) -> Shape {
    Shape::Line { from, to, stroke: stroke() }
}

fn open(points: &[Point]) -> Shape {
    Shape::Polyline { points: points.to_vec(), stroke: stroke() }
}

fn path(points: &[Point]) -> Shape {
    Shape::Polygon { points: points.to_vec(), fill: None, stroke: Some(stroke()) }
}

fn frame((x, y): Point, (width, height): Point) -> Shape {
    Shape::Rect { x, y, width, height, fill: None, stroke: Some(stroke()) }
}

fn ring(centre: Point, radius: f32) -> Shape {
    Shape::Circle { centre, radius, fill: None, stroke: Some(stroke()) }
}

fn dot(centre: Point) -> Shape {
    Shape::Circle { centre, radius: 0.09, fill: Some(Token::Ink), stroke: None }
}

fn person((x, y): Point, radius: f32) -> [Shape; 2] {
    let low = y + 0.5;
    [ring((x, y), radius), path(&[(x, y + 0.16), (x + 0.13, low), (x - 0.13, low)])]
}

fn house((x, y): Point) -> Shape {
    path(&[(x, y), (x + 0.21, y - 0.24), (x + 0.42, y), (x + 0.42, 0.86), (x, 0.86)])
}
