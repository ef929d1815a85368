use std::f32::consts::TAU;

use super::{
    Canvas, Drawing, LevelMark, Point, Token,
    label::Labeller,
    shape::{Anchor, Shape, Stroke},
};

/// A ray of the rose: one area.
#[derive(Clone, Debug, PartialEq)]
pub struct Ray {
    pub name: String,
    /// 0 to 100, `None` where too little is known.
    pub value: Option<f32>,
    pub level: Option<LevelMark>,
}

/// Draws the compass rose: a ray for each area, named at its end, over four rings.
pub fn rose(rays: &[Ray], canvas: &Canvas) -> Drawing {
    if rays.is_empty() {
        return Drawing { width: canvas.width, ..Drawing::default() };
    }
    let mut labeller = Labeller::new(canvas);
    let size = canvas.size;
    let room = (canvas.width * 0.25).min(size * 12.0);
    let radius = ((canvas.width - 2.0 * room) / 2.0 - size).max(size * 3.0).min(size * 16.0);
    let names = rays.iter().enumerate().map(|(index, ray)| {
        let aside = point((0.0, 0.0), index, rays.len(), radius + size * 0.9).0.abs();
        // A name above or below the rose has both sides.
        let room = if aside < radius * 0.2 { room * 2.0 } else { canvas.width / 2.0 - aside };
        labeller.wrap(&ray.name, room, 3)
    });
    let names: Vec<Vec<String>> = names.collect();
    let most = names.iter().map(Vec::len).max().unwrap_or(1) as f32;
    let rim = size * (1.0 + 1.2 * most);
    let centre = (canvas.width / 2.0, radius + rim);
    let at = |index: usize, share: f32| point(centre, index, rays.len(), radius * share);

    let mut shapes = Vec::new();
    for ring in 1..=4 {
        let points = (0..rays.len()).map(|index| at(index, ring as f32 / 4.0)).collect();
        shapes.push(Shape::Polygon { points, fill: None, stroke: Some(Stroke::new(Token::Line, size * 0.06)) });
    }
    for (index, ray) in rays.iter().enumerate() {
        shapes.extend(match ray.value {
            Some(value) => kite(centre, index, rays.len(), radius, value, ray.level),
            None => vec![Shape::Line {
                from: centre,
                to: at(index, 1.0),
                stroke: Stroke::dashed(Token::Soft, size * 0.08, size * 0.1, size * 0.35),
            }],
        });
    }
    for (index, lines) in names.iter().enumerate() {
        let colour = if rays[index].value.is_some() { Token::Ink } else { Token::Soft };
        let end = point(centre, index, rays.len(), radius + size * 0.9);
        shapes.extend(name(&labeller, lines, end, centre, size, colour));
    }
    Drawing { width: canvas.width, height: 2.0 * (radius + rim), shapes }.rounded()
}

fn point(centre: Point, index: usize, count: usize, reach: f32) -> Point {
    let angle = TAU * index as f32 / count as f32;
    (centre.0 + reach * angle.sin(), centre.1 - reach * angle.cos())
}

/// A kite from the centre to the value; a value of 0 still shows as a speck.
fn kite(centre: Point, index: usize, count: usize, radius: f32, value: f32, level: Option<LevelMark>) -> Vec<Shape> {
    let share = if value.is_finite() { value.clamp(0.0, 100.0) / 100.0 } else { 0.0 };
    let reach = radius * share.max(0.06);
    let angle = TAU * index as f32 / count as f32;
    let (sin, cos) = angle.sin_cos();
    let half = (TAU / count as f32 / 2.0).tan().clamp(0.05, 1.0) * reach * 0.45;
    let waist = (centre.0 + reach * 0.45 * sin, centre.1 - reach * 0.45 * cos);
    let tip = (centre.0 + reach * sin, centre.1 - reach * cos);
    let side = |way: f32| (waist.0 + way * half * cos, waist.1 + way * half * sin);
    let edge = Stroke::new(Token::Level4, radius * 0.008);
    let colour = level.map_or(Token::Track, LevelMark::colour);
    vec![
        Shape::Polygon { points: vec![centre, side(-1.0), tip, side(1.0)], fill: Some(colour), stroke: Some(edge) },
        Shape::Line { from: centre, to: tip, stroke: edge },
    ]
}

/// Sets a name outside the rim, on the side where it has room.
fn name(
    labeller: &Labeller<'_>,
    lines: &[String],
    end: Point,
    centre: Point,
    size: f32,
    colour: Token,
) -> impl Iterator<Item = Shape> {
    let (right, down) = (end.0 - centre.0, end.1 - centre.1);
    let steep = right.abs() < down.abs() * 0.25;
    let anchor = match right {
        _ if steep => Anchor::Middle,
        right if right > 0.0 => Anchor::Start,
        _ => Anchor::End,
    };
    let height = size * 1.2 * (lines.len() as f32 - 1.0);
    let lean = if steep { down.signum() } else { down / (right.abs() + down.abs()) };
    let first = end.1 + size * 0.35 - height / 2.0 + lean * (height / 2.0 + size * 0.35);
    lines
        .iter()
        .enumerate()
        .map(|(index, line)| labeller.words((end.0, first + size * 1.2 * index as f32), anchor, colour, line.clone()))
        .collect::<Vec<_>>()
        .into_iter()
}
