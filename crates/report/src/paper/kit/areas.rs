use super::KitInput;
use super::icon::Icon;
use crate::document::{Document, Letters, Level, figure, heading, paragraph};
use crate::figure::{Anchor, Drawing, Shape, Stroke, Token};
use crate::paper::{name, pen::Pen};
use crate::pdf::WIDTH;
use rumb_engine::questionnaire::Area;
use rumb_locale::{Arg, Words};

/// Height of a row, and of what is put on it.
const ROW: f32 = 50.0;
/// Side of a picture.
const SIDE: f32 = 38.0;
/// Width of the box for the dots.
const BOX: f32 = 130.0;
/// Size of the letters of a name.
const LETTERS: f32 = 16.5;

/// Draws the poster: a picture, a name and a box for dots for each area that everybody has.
pub fn areas(input: &KitInput<'_>, words: &Words) -> Document {
    let pen = Pen::new(words);
    let mut document = input.document("areas", words);
    document.setting.letters = Letters::Wall;
    let areas: Vec<&Area> = input.questionnaire.areas.iter().filter(|area| !area.optional).collect();
    let names: Vec<String> = areas.iter().map(|area| pen.plain(&name::area(&area.id))).collect();
    let alt = pen.plainly("kit-areas-alt", &[("areas", Arg::Text(&names.join(", ")))]);
    document.push(heading(Level::Two, pen.say("kit-areas-title")));
    document.push(paragraph(pen.say("kit-areas-lead")));
    document.push(figure(drawn(&areas, names), alt));
    document
}

fn drawn(areas: &[&Area], names: Vec<String>) -> Drawing {
    let mut shapes = Vec::new();
    for (place, (area, name)) in areas.iter().zip(names).enumerate() {
        let y = place as f32 * ROW;
        let icon = Icon::of_area(area.id.as_str()).shapes();
        shapes.extend(icon.into_iter().map(|shape| shape.placed((2.0, y + (ROW - SIDE) / 2.0), SIDE)));
        shapes.push(Shape::Text {
            x: SIDE + 16.0,
            y: y + ROW / 2.0 + LETTERS * 0.34,
            size: LETTERS,
            text: name,
            anchor: Anchor::Start,
            weight: Default::default(),
            colour: Token::Ink,
        });
        let stroke = Some(Stroke::new(Token::Ink, 1.0));
        let (x, height) = (WIDTH - BOX - 1.0, ROW - 8.0);
        shapes.push(Shape::Rect { x, y: y + 4.0, width: BOX, height, fill: None, stroke });
    }
    Drawing { width: WIDTH, height: areas.len() as f32 * ROW, shapes }.rounded()
}
