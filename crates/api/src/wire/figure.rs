use rumb_report::figure::Drawing;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A picture with the words that replace it; the screen draws its shapes as SVG elements.
#[derive(Debug, Serialize, TS)]
pub struct Figure {
    pub alt: String,
    #[ts(as = "DrawingShape")]
    pub drawing: Drawing,
}

// The TypeScript shape of the report's drawings. The report knows no TypeScript, so that its shape is told here again;
// the test below reads each shape of the report through it.

#[derive(Deserialize, TS)]
#[ts(rename = "Drawing")]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "only its TypeScript shape is used")]
pub(super) struct DrawingShape {
    width: f32,
    height: f32,
    shapes: Vec<ShapeShape>,
}

#[derive(Deserialize, TS)]
#[ts(rename = "Shape")]
#[expect(dead_code, reason = "only its TypeScript shape is used")]
#[serde(tag = "shape", rename_all = "kebab-case", deny_unknown_fields)]
enum ShapeShape {
    Line {
        from: (f32, f32),
        to: (f32, f32),
        stroke: StrokeShape,
    },
    Polyline {
        points: Vec<(f32, f32)>,
        stroke: StrokeShape,
    },
    Polygon {
        points: Vec<(f32, f32)>,
        fill: Option<TokenShape>,
        stroke: Option<StrokeShape>,
    },
    Rect {
        x: f32,
        y: f32,
        width: f32,
        height: f32,
        fill: Option<TokenShape>,
        stroke: Option<StrokeShape>,
    },
    Circle {
        centre: (f32, f32),
        radius: f32,
        fill: Option<TokenShape>,
        stroke: Option<StrokeShape>,
    },
    Text {
        x: f32,
        y: f32,
        size: f32,
        text: String,
        anchor: AnchorShape,
        weight: WeightShape,
        colour: TokenShape,
    },
    /// The pixels are an address that loads nothing.
    Picture {
        x: f32,
        y: f32,
        width: f32,
        height: f32,
        raster: String,
    },
}

#[derive(Deserialize, TS)]
#[ts(rename = "Stroke")]
#[serde(deny_unknown_fields)]
#[expect(dead_code, reason = "only its TypeScript shape is used")]
struct StrokeShape {
    colour: TokenShape,
    width: f32,
    #[ts(optional)]
    dash: Option<(f32, f32)>,
}

#[derive(Deserialize, TS)]
#[ts(rename = "Anchor")]
#[serde(rename_all = "kebab-case")]
enum AnchorShape {
    Start,
    Middle,
    End,
}

#[derive(Deserialize, TS)]
#[ts(rename = "Weight")]
#[serde(rename_all = "kebab-case")]
enum WeightShape {
    Regular,
    Bold,
}

#[derive(Deserialize, TS)]
#[ts(rename = "Token")]
#[serde(rename_all = "kebab-case")]
enum TokenShape {
    Paper,
    Ink,
    Soft,
    Sea,
    SeaPale,
    Line,
    Track,
    Attention,
    AttentionPale,
    Gold,
    Level0,
    Level1,
    Level2,
    Level3,
    Level4,
}

#[cfg(test)]
mod tests {
    use super::DrawingShape;
    use rumb_report::document::Weight;
    use rumb_report::figure::{Anchor, Drawing, Raster, Shape, Stroke, Token};

    const DOT: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0:~\x9bU\
        \0\0\0\nIDATx\x9cc\xf8\x0f\0\x01\x01\x01\0\xb18\xf6\x14\0\0\0\0IEND\xaeB`\x82";

    #[test]
    fn every_shape_of_the_report_has_its_typescript() {
        let shapes = Token::ALL.into_iter().flat_map(shapes).collect();
        let drawing = Drawing { width: 1.0, height: 2.0, shapes };
        let sent = serde_json::to_value(&drawing).expect("a drawing is sent");
        let read = serde_json::from_value::<DrawingShape>(sent);
        assert!(read.is_ok(), "the page reads what the report draws: {:?}", read.err());
    }

    fn shapes(colour: Token) -> Vec<Shape> {
        let point = (1.0, 2.0);
        let stroke = Stroke::dashed(colour, 1.0, 2.0, 1.0);
        let raster = Raster::read(DOT).expect("one pixel is a picture");
        let (fill, edge) = (Some(colour), Some(stroke));
        let text = |anchor, weight| Shape::Text { x: 1.0, y: 2.0, size: 9.0, text: "a".into(), anchor, weight, colour };
        vec![
            Shape::Line { from: point, to: point, stroke: Stroke::new(colour, 1.0) },
            Shape::Polyline { points: vec![point], stroke },
            Shape::Polygon { points: vec![point], fill, stroke: None },
            Shape::Rect { x: 1.0, y: 2.0, width: 3.0, height: 4.0, fill: None, stroke: edge },
            Shape::Circle { centre: point, radius: 1.0, fill, stroke: edge },
            text(Anchor::Start, Weight::Regular),
            text(Anchor::Middle, Weight::Bold),
            text(Anchor::End, Weight::Bold),
            Shape::Picture { x: 1.0, y: 2.0, width: 3.0, height: 4.0, raster },
        ]
    }
}
