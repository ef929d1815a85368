use printpdf::{
    Color, Line, LineDashPattern, LinePoint, Op, PaintMode, Point as Place, Polygon, PolygonRing, Pt, Rgb,
    WindingOrder, XObjectId, XObjectTransform,
};

use super::{Painter, picture_name};
use crate::{
    figure::{Anchor, Point, Raster, Shape, Stroke, Token, round},
    font::letter,
};

impl Painter<'_> {
    pub(super) fn shape(&mut self, shape: &Shape, down: f32) {
        let height = self.space.page.1;
        let at = |(x, y): Point| place((x, y + down), height);
        match shape {
            Shape::Line { from, to, stroke } => self.stroke(vec![at(*from), at(*to)], *stroke),
            Shape::Polyline { points, stroke } => self.stroke(points.iter().map(|point| at(*point)).collect(), *stroke),
            Shape::Polygon { points, fill, stroke } => {
                self.fill(points.iter().map(|point| corner(at(*point))).collect(), *fill, *stroke);
            }
            Shape::Rect { x, y, width, height, fill, stroke } => {
                let (right, low) = (x + width, y + height);
                let corners = [(*x, *y), (right, *y), (right, low), (*x, low)];
                self.fill(corners.map(|point| corner(at(point))).into(), *fill, *stroke);
            }
            Shape::Circle { centre, radius, fill, stroke } => {
                let points = circle(*centre, *radius);
                self.fill(points.into_iter().map(|(point, bend)| bent(at(point), bend)).collect(), *fill, *stroke);
            }
            Shape::Picture { x, y, width, height: tall, raster } => {
                self.picture(raster, place((*x, y + down + tall), height), (round(*width), round(*tall)));
            }
            Shape::Text { x, y, size, text, anchor, weight, colour } => {
                let text = letter::drawable(text).replace('\n', " ");
                let shaped = self.shaper.shape(*weight, self.language, text.trim());
                let width = shaped.width(*size);
                let x = match anchor {
                    Anchor::Start => *x,
                    Anchor::Middle => x - width / 2.0,
                    Anchor::End => x - width,
                };
                self.show(&[&shaped], *weight, *size, (x, y + down), *colour);
            }
        }
    }

    /// Stretches the square of a picture over its area, from its lower left corner.
    fn picture(&mut self, raster: &Raster, corner: Place, (width, height): Point) {
        let known = self.pictures.iter().position(|known| known == raster);
        let index = known.unwrap_or_else(|| {
            self.pictures.push(raster.clone());
            self.pictures.len() - 1
        });
        let page = self.sheets.len() - 1;
        self.sheets[page].pictures.insert(index);
        let transform = XObjectTransform {
            translate_x: Some(corner.x),
            translate_y: Some(corner.y),
            scale_x: Some(width),
            scale_y: Some(height),
            no_auto_scale: true,
            ..XObjectTransform::default()
        };
        self.push(Op::UseXobject { id: XObjectId(picture_name(index)), transform });
    }

    fn stroke(&mut self, points: Vec<Place>, stroke: Stroke) {
        self.pen(stroke);
        let points = points.into_iter().map(corner).collect();
        self.push(Op::DrawLine { line: Line { points, is_closed: false } });
        self.lift(stroke);
    }

    fn fill(&mut self, points: Vec<LinePoint>, fill: Option<Token>, stroke: Option<Stroke>) {
        let mode = match (fill, stroke) {
            (Some(_), Some(_)) => PaintMode::FillStroke,
            (Some(_), None) => PaintMode::Fill,
            (None, Some(_)) => PaintMode::Stroke,
            (None, None) => return,
        };
        if let Some(colour) = fill {
            self.push(Op::SetFillColor { col: color(colour) });
        }
        stroke.into_iter().for_each(|stroke| self.pen(stroke));
        let rings = vec![PolygonRing { points }];
        self.push(Op::DrawPolygon { polygon: Polygon { rings, mode, winding_order: WindingOrder::NonZero } });
        stroke.into_iter().for_each(|stroke| self.lift(stroke));
    }

    fn pen(&mut self, stroke: Stroke) {
        self.push(Op::SetOutlineColor { col: color(stroke.colour) });
        self.push(Op::SetOutlineThickness { pt: Pt(round(stroke.width)) });
        if let Some((drawn, left_out)) = stroke.dash {
            let lengths = [round(drawn).max(0.1), round(left_out).max(0.1)];
            self.push(Op::SetLineDashPattern { dash: LineDashPattern::new(0.0, &lengths) });
        }
    }

    fn lift(&mut self, stroke: Stroke) {
        if stroke.dash.is_some() {
            self.push(Op::SetLineDashPattern { dash: LineDashPattern::solid() });
        }
    }
}

pub(super) fn color(token: Token) -> Color {
    let [r, g, b] = token.light().map(|part| (f32::from(part) / 255.0 * 1000.0).round() / 1000.0);
    Color::Rgb(Rgb { r, g, b, icc_profile: None })
}

/// Turns a place from the top of a page of this height into one from its foot.
pub(super) fn place((x, y): Point, height: f32) -> Place {
    Place { x: Pt(round(x)), y: Pt(round(height - y)) }
}

fn corner(p: Place) -> LinePoint {
    LinePoint { p, bezier: false }
}

fn bent(p: Place, bezier: bool) -> LinePoint {
    LinePoint { p, bezier }
}

/// Four curves; the flag tells the points that bend them.
fn circle((x, y): Point, radius: f32) -> Vec<(Point, bool)> {
    let bend = radius * 0.552_285;
    let quarter = |from: (f32, f32), to: (f32, f32)| {
        [
            ((x + from.0 * radius + to.0 * bend, y + from.1 * radius + to.1 * bend), true),
            ((x + to.0 * radius + from.0 * bend, y + to.1 * radius + from.1 * bend), true),
            ((x + to.0 * radius, y + to.1 * radius), false),
        ]
    };
    let ends = [(1.0, 0.0), (0.0, 1.0), (-1.0, 0.0), (0.0, -1.0), (1.0, 0.0)];
    let curves = ends.windows(2).flat_map(|pair| quarter(pair[0], pair[1]));
    std::iter::once(((x + radius, y), false)).chain(curves).collect()
}
