use rumb_report::figure::Drawing;
use serde::Serialize;
use ts_rs::TS;

/// A picture with the words that replace it; the screen draws its shapes as SVG elements.
#[derive(Debug, Serialize, TS)]
pub struct Figure {
    pub alt: String,
    #[ts(as = "DrawingShape")]
    pub drawing: Drawing,
}

// The TypeScript shape of the drawings of the report; both must change together, which no test holds yet.

#[derive(TS)]
#[ts(rename = "Drawing")]
#[expect(dead_code, reason = "only its TypeScript shape is used")]
struct DrawingShape {
    width: f32,
    height: f32,
    shapes: Vec<ShapeShape>,
}

#[derive(TS)]
#[ts(rename = "Shape")]
#[expect(dead_code, reason = "only its TypeScript shape is used")]
#[ts(tag = "shape", rename_all = "kebab-case")]
enum ShapeShape {
    Line { from: (f32, f32), to: (f32, f32), stroke: StrokeShape },
    Polyline { points: Vec<(f32, f32)>, stroke: StrokeShape },
    Polygon { points: Vec<(f32, f32)>, fill: Option<TokenShape>, stroke: Option<StrokeShape> },
    Rect { x: f32, y: f32, width: f32, height: f32, fill: Option<TokenShape>, stroke: Option<StrokeShape> },
    Circle { centre: (f32, f32), radius: f32, fill: Option<TokenShape>, stroke: Option<StrokeShape> },
    Text { x: f32, y: f32, size: f32, text: String, anchor: AnchorShape, weight: WeightShape, colour: TokenShape },
}

#[derive(TS)]
#[ts(rename = "Stroke")]
#[expect(dead_code, reason = "only its TypeScript shape is used")]
struct StrokeShape {
    colour: TokenShape,
    width: f32,
    #[ts(optional)]
    dash: Option<(f32, f32)>,
}

#[derive(TS)]
#[ts(rename = "Anchor")]
#[expect(dead_code, reason = "only its TypeScript shape is used")]
#[ts(rename_all = "kebab-case")]
enum AnchorShape {
    Start,
    Middle,
    End,
}

#[derive(TS)]
#[ts(rename = "Weight")]
#[expect(dead_code, reason = "only its TypeScript shape is used")]
#[ts(rename_all = "kebab-case")]
enum WeightShape {
    Regular,
    Bold,
}

#[derive(TS)]
#[ts(rename = "Token")]
#[expect(dead_code, reason = "only its TypeScript shape is used")]
#[ts(rename_all = "kebab-case")]
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
