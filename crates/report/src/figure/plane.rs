use super::{
    Canvas, Drawing, Token,
    label::Labeller,
    shape::{Anchor, Shape, Stroke},
};

/// The plane of two measures that are never mixed.
#[derive(Clone, Debug, PartialEq)]
pub struct Plane {
    /// Name of the measure that grows to the right.
    pub right: String,
    /// Name of the measure that grows upwards.
    pub up: String,
    /// Places in order of time; a broken line joins them.
    pub spots: Vec<Spot>,
}

/// A place on the plane; both measures go from 0 to 100.
#[derive(Clone, Debug, PartialEq)]
pub struct Spot {
    pub right: f32,
    pub up: f32,
    pub name: String,
}

/// Draws the plane with its four quarters; the first spot is full, later ones are rings.
pub fn plane(plane: &Plane, canvas: &Canvas) -> Drawing {
    let mut labeller = Labeller::new(canvas);
    let size = canvas.size;
    let head = size * 1.6;
    let (width, height) = (canvas.width, canvas.width * 0.58);
    let share = |value: f32| if value.is_finite() { value.clamp(0.0, 100.0) / 100.0 } else { 0.0 };
    let place = |spot: &Spot| {
        let inset = size * 0.9;
        let right = inset + share(spot.right) * (width - 2.0 * inset);
        (right, head + height - inset - share(spot.up) * (height - 2.0 * inset))
    };
    let quarter = Stroke::dashed(Token::Line, size * 0.07, size * 0.35, size * 0.35);
    let mut shapes = vec![
        labeller.words((0.0, size), Anchor::Start, Token::Soft, plane.up.clone()),
        Shape::Rect { x: 0.0, y: head, width, height, fill: None, stroke: Some(Stroke::new(Token::Line, size * 0.08)) },
        Shape::Line { from: (0.0, head + height / 2.0), to: (width, head + height / 2.0), stroke: quarter },
        Shape::Line { from: (width / 2.0, head), to: (width / 2.0, head + height), stroke: quarter },
        labeller.words((width, head + height + size * 1.4), Anchor::End, Token::Soft, plane.right.clone()),
    ];
    let points: Vec<_> = plane.spots.iter().map(place).collect();
    if points.len() > 1 {
        let stroke = Stroke::dashed(Token::Sea, size * 0.14, size * 0.3, size * 0.3);
        shapes.push(Shape::Polyline { points: points.clone(), stroke });
    }
    for (index, (spot, (x, y))) in plane.spots.iter().zip(points).enumerate() {
        let (fill, stroke) = match index {
            0 => (Token::Sea, None),
            _ => (Token::Paper, Some(Stroke::new(Token::Sea, size * 0.2))),
        };
        shapes.push(Shape::Circle { centre: (x, y), radius: size * 0.55, fill: Some(fill), stroke });
        let words = labeller.wrap(&spot.name, width * 0.45, 1).concat();
        let fits = x + size + labeller.widest([words.as_str()]) < width - size * 0.3;
        let (at, anchor) = if fits { (x + size, Anchor::Start) } else { (x - size, Anchor::End) };
        // Every second name stands below its place: two that are near each other are both read.
        let above = match index % 2 {
            0 if y < head + size * 1.6 => size * 0.35,
            0 => -size * 0.45,
            _ if y > head + height - size * 1.6 => size * 0.35,
            _ => size * 1.2,
        };
        shapes.push(labeller.words((at, y + above), anchor, Token::Ink, words));
    }
    Drawing { width, height: head + height + size * 1.9, shapes }.rounded()
}
