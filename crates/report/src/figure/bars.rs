use super::{
    Canvas, Drawing, LevelMark, Token,
    label::Labeller,
    shape::{Anchor, Shape, Stroke},
};

/// One bar: one area.
#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    pub name: String,
    /// 0 to 100, `None` where too little is known.
    pub value: Option<f32>,
    pub level: Option<LevelMark>,
    /// Name of the level, or why there is none.
    pub note: String,
}

/// Draws a bar for each area, with the shape and the name of its level.
pub fn bars(bars: &[Bar], canvas: &Canvas) -> Drawing {
    let mut labeller = Labeller::new(canvas);
    let size = canvas.size;
    let names = (labeller.widest(bars.iter().map(|bar| bar.name.as_str())) + size).min(canvas.width * 0.42);
    let notes = (labeller.widest(bars.iter().map(|bar| bar.note.as_str())) + size * 2.2).min(canvas.width * 0.36);
    let track = (canvas.width - names - notes - size).max(size);
    let mut shapes = Vec::new();
    let mut top = 0.0;
    for bar in bars {
        let name = labeller.wrap(&bar.name, names - size, 2);
        let note = labeller.wrap(&bar.note, notes - size * 2.0, 2);
        let height = size * (0.95 + 1.15 * name.len().max(note.len()) as f32);
        let middle = top + height / 2.0;
        shapes.extend(lines(&labeller, &name, 0.0, middle, size, Token::Ink));
        shapes.extend(strip(bar, names, middle, track, size));
        let note_at = canvas.width - notes;
        if let Some(level) = bar.level {
            let side = size * 1.2;
            let corner = (note_at, middle - side / 2.0);
            shapes.extend(level.shapes().into_iter().map(|shape| shape.placed(corner, side)));
        }
        let colour = if bar.value.is_some() { Token::Ink } else { Token::Soft };
        shapes.extend(lines(&labeller, &note, note_at + size * 1.7, middle, size, colour));
        top += height;
    }
    Drawing { width: canvas.width, height: top, shapes }.rounded()
}

/// The track and what fills it; an unknown value leaves a dashed frame.
fn strip(bar: &Bar, x: f32, middle: f32, width: f32, size: f32) -> Vec<Shape> {
    let thick = size * 0.95;
    let rect = |width: f32, fill: Option<Token>, stroke: Option<Stroke>| Shape::Rect {
        x,
        y: middle - thick / 2.0,
        width,
        height: thick,
        fill,
        stroke,
    };
    let Some(value) = bar.value else {
        return vec![rect(width, None, Some(Stroke::dashed(Token::Soft, size * 0.07, size * 0.3, size * 0.3)))];
    };
    let share = if value.is_finite() { value.clamp(0.0, 100.0) / 100.0 } else { 0.0 };
    let colour = bar.level.map_or(Token::Level2, LevelMark::colour);
    // The palest level is told from the track by its edge, and nothing at all still shows.
    let edge = Stroke::new(Token::Level4, size * 0.08);
    vec![rect(width, Some(Token::Track), None), rect((width * share).max(size * 0.4), Some(colour), Some(edge))]
}

fn lines<'a>(
    labeller: &'a Labeller<'a>,
    lines: &'a [String],
    x: f32,
    middle: f32,
    size: f32,
    colour: Token,
) -> impl Iterator<Item = Shape> + 'a {
    let first = middle + size * 0.34 - size * 1.15 * (lines.len() as f32 - 1.0) / 2.0;
    lines.iter().enumerate().map(move |(index, line)| {
        labeller.words((x, first + size * 1.15 * index as f32), Anchor::Start, colour, line.clone())
    })
}
