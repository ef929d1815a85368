//! Where months, rows and hours stand in a timeline.

use super::{Opening, Row, Timeline, Urgency, Vote};
use crate::{
    document::Weight,
    figure::{
        Canvas, Token,
        label::Labeller,
        shape::{Anchor, Shape, Stroke},
    },
};

/// Where months stand.
pub(super) struct Grid {
    size: f32,
    left: f32,
    right: f32,
    step: f32,
    width: f32,
    months: usize,
}

/// The words beside a row, and the height that they take.
pub(super) struct Labels {
    name: Vec<String>,
    owner: Vec<String>,
    pub(super) height: f32,
}

impl Labels {
    pub(super) fn new(row: &Row, grid: &Grid, labeller: &mut Labeller<'_>) -> Self {
        let name = labeller.wrap(&row.name, grid.left - grid.size, 3);
        let owner = labeller.wrap(&row.owner, grid.width - grid.right - grid.size * 0.65, 3);
        let height = grid.size * (0.75 + 1.15 * name.len().max(owner.len()) as f32);
        Self { name, owner, height }
    }
}

impl Grid {
    pub(super) fn new(timeline: &Timeline, canvas: &Canvas, labeller: &mut Labeller<'_>) -> Self {
        let (width, size) = (canvas.width, canvas.size);
        let names = timeline.rows.iter().map(|row| row.name.as_str());
        let left = (labeller.widest(names.chain([timeline.load.as_str()])) + size).min(width * 0.39);
        let owners = timeline.rows.iter().map(|row| row.owner.as_str());
        let right = width - (labeller.widest(owners) + size * 0.7).min(width * 0.17);
        let months = timeline.months.len();
        Self { size, left, right, step: (right - left) / months.max(1) as f32, width, months }
    }

    fn at(&self, month: f32) -> f32 {
        let month = if month.is_finite() { month.clamp(0.0, self.months as f32) } else { 0.0 };
        self.left + self.step * month
    }

    /// The names of the months, and above them that of the vote; also gives the height.
    pub(super) fn head(&self, timeline: &Timeline, labeller: &mut Labeller<'_>) -> (Vec<Shape>, f32) {
        let size = self.size;
        let above = if timeline.vote.is_some() { size * 1.5 } else { 0.0 };
        let height = above + size * 1.7;
        let mut shapes = Vec::new();
        let most = size * 0.86;
        let widest = timeline.months.iter().map(|month| labeller.width_at(&month.name, Weight::Regular, most));
        let fitted = most * (self.step * 0.97 / widest.fold(0.01, f32::max)).min(1.0);
        for (index, month) in timeline.months.iter().enumerate() {
            let place = (self.at(index as f32 + 0.5), above + size * 1.1);
            let mut name = labeller.words(place, Anchor::Middle, Token::Soft, month.name.clone());
            if let Shape::Text { size, .. } = &mut name {
                *size = fitted;
            }
            shapes.push(name);
        }
        shapes.push(Shape::Line { from: (0.0, height), to: (self.width, height), stroke: self.hairline() });
        shapes.extend(timeline.vote.iter().flat_map(|vote| self.vote(vote, height, labeller)));
        (shapes, height)
    }

    /// The name of the vote over its line, inside the drawing.
    fn vote(&self, vote: &Vote, height: f32, labeller: &mut Labeller<'_>) -> Vec<Shape> {
        let x = self.at(vote.month);
        let words = labeller.wrap(&vote.name, self.width * 0.6, 1).concat();
        let half = labeller.width(&words, Weight::Regular) / 2.0;
        let centre = x.max(half).min(self.width - half);
        vec![
            Shape::Line { from: (x, height - self.size * 0.4), to: (x, height), stroke: self.golden() },
            labeller.words((centre, self.size), Anchor::Middle, Token::Gold, words),
        ]
    }

    /// What lies under rows so high that begin so far below the first: blocked months, the months' lines, the vote.
    pub(super) fn ground(&self, timeline: &Timeline, height: f32, above: f32) -> Vec<Shape> {
        let mut shapes = Vec::new();
        for (index, month) in timeline.months.iter().enumerate() {
            match month.opening {
                Opening::Open => {}
                Opening::Blocked => shapes.extend(self.hatch(self.at(index as f32), height, above)),
            }
        }
        let upright = |x: f32, stroke| Shape::Line { from: (x, 0.0), to: (x, height), stroke };
        shapes.extend((0..=self.months).map(|index| upright(self.at(index as f32), self.hairline())));
        shapes.extend(timeline.vote.iter().map(|vote| upright(self.at(vote.month), self.golden())));
        shapes
    }

    /// Slanted lines over a month, cut at its edges; they go on from one row to the next.
    fn hatch(&self, x: f32, height: f32, above: f32) -> Vec<Shape> {
        let (width, gap) = (self.step, self.size * 0.62);
        let stroke = Stroke::new(Token::Line, self.size * 0.1);
        let first = (above / gap).floor().max(0.0);
        let count = ((width + height) / gap).ceil().min(400.0) as usize + 1;
        let reaches = (0..count).map(|index| gap * (first + index as f32 + 0.5) - above);
        let seen = reaches.filter(|reach| (0.0..width + height).contains(reach));
        let line = |reach: f32| {
            let (down, over) = (reach.min(height), reach.min(width));
            Shape::Line { from: (x + reach - down, down), to: (x + over, reach - over), stroke }
        };
        seen.map(line).collect()
    }

    /// A row: its name, its bar, who owns it.
    pub(super) fn row(&self, row: &Row, labels: &Labels, labeller: &mut Labeller<'_>) -> Vec<Shape> {
        let size = self.size;
        let middle = labels.height / 2.0;
        let mut shapes = Vec::new();
        for (x, lines, colour) in
            [(0.0, &labels.name, Token::Ink), (self.right + size * 0.7, &labels.owner, Token::Soft)]
        {
            let first = middle + size * 0.34 - size * 1.15 * (lines.len() as f32 - 1.0) / 2.0;
            for (index, line) in lines.iter().enumerate() {
                let at = (x, first + size * 1.15 * index as f32);
                shapes.push(labeller.words(at, Anchor::Start, colour, line.clone()));
            }
        }
        if self.months > 0 {
            shapes.extend(self.bar(row, middle, labeller));
        }
        let stroke = Stroke::new(Token::Line, size * 0.03);
        shapes.push(Shape::Line { from: (0.0, labels.height), to: (self.width, labels.height), stroke });
        shapes
    }

    fn bar(&self, row: &Row, middle: f32, labeller: &mut Labeller<'_>) -> Vec<Shape> {
        let size = self.size;
        let last = self.months - 1;
        let (from, to) = (row.from.min(last), row.to.min(last).max(row.from.min(last)));
        let inset = size * 0.14;
        let x = self.at(from as f32) + inset;
        let width = self.step * (to - from + 1) as f32 - 2.0 * inset;
        let colour = match row.urgency {
            Urgency::Usual => Token::Sea,
            Urgency::First => Token::Attention,
        };
        let thick = size * 1.45;
        let bar = Shape::Rect { x, y: middle - thick / 2.0, width, height: thick, fill: Some(colour), stroke: None };
        let room = width - size * 0.3;
        let needed = labeller.width(&row.hours, Weight::Regular);
        let fitted = size * 0.92 * (room / needed.max(0.01) / 0.92).min(1.0);
        let words = Shape::Text {
            x: x + width / 2.0,
            y: middle + fitted * 0.34,
            size: fitted,
            text: row.hours.clone(),
            anchor: Anchor::Middle,
            weight: Weight::Regular,
            colour: Token::Paper,
        };
        vec![bar, words]
    }

    /// The hours of each month as bars under the rows; also gives the height.
    pub(super) fn load(&self, timeline: &Timeline, labeller: &mut Labeller<'_>) -> (Vec<Shape>, f32) {
        let size = self.size;
        let mut shapes = vec![Shape::Line { from: (0.0, 0.0), to: (self.width, 0.0), stroke: self.hairline() }];
        let sound = |hours: f32| if hours.is_finite() { hours.max(0.0) } else { 0.0 };
        let limit = timeline.capacity.as_ref().map_or(0.0, |capacity| sound(capacity.hours));
        let most = timeline.months.iter().map(|month| sound(month.hours)).fold(limit, f32::max);
        if most <= 0.0 {
            return (shapes, size * 0.4);
        }
        let (ceiling, floor) = (size * 1.2, size * 5.6);
        let level = |hours: f32| floor - (floor - ceiling) * hours / most;
        for (index, month) in timeline.months.iter().enumerate() {
            let hours = sound(month.hours);
            if hours > 0.0 {
                let (x, y) = (self.at(index as f32) + self.step * 0.18, level(hours));
                let width = self.step * 0.64;
                shapes.push(Shape::Rect { x, y, width, height: floor - y, fill: Some(Token::Level2), stroke: None });
            }
        }
        let line = Stroke::new(Token::Line, size * 0.08);
        shapes.push(Shape::Line { from: (self.left, floor), to: (self.right, floor), stroke: line });
        let load = labeller.wrap(&timeline.load, self.left - size, 1).concat();
        shapes.push(labeller.words((0.0, floor), Anchor::Start, Token::Soft, load));
        if let Some(capacity) = &timeline.capacity {
            let y = level(limit);
            let stroke = Stroke::dashed(Token::Ink, size * 0.1, size * 0.4, size * 0.3);
            shapes.push(Shape::Line { from: (self.left, y), to: (self.right, y), stroke });
            let lines = labeller.wrap(&capacity.name, self.left - size, 2);
            for (index, line) in lines.iter().enumerate() {
                let at = (0.0, y + size * 0.34 + size * 1.15 * index as f32);
                shapes.push(labeller.words(at, Anchor::Start, Token::Soft, line.clone()));
            }
        }
        (shapes, floor + size * 0.8)
    }

    fn hairline(&self) -> Stroke {
        Stroke::new(Token::Line, self.size * 0.06)
    }

    fn golden(&self) -> Stroke {
        Stroke::new(Token::Gold, self.size * 0.16)
    }
}
