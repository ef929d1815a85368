use super::{
    Canvas, Drawing, Token,
    label::Labeller,
    shape::{Anchor, Shape, Stroke},
};
use crate::document::Weight;

/// A plan over months.
#[derive(Clone, Debug, PartialEq)]
pub struct Timeline {
    pub months: Vec<Month>,
    pub rows: Vec<Row>,
    pub vote: Option<Vote>,
    pub capacity: Option<Capacity>,
    /// Name of the bars under the rows, such as "planned hours".
    pub load: String,
}

/// A month across the top.
#[derive(Clone, Debug, PartialEq)]
pub struct Month {
    /// Short name.
    pub name: String,
    pub opening: Opening,
    /// Hours planned in it.
    pub hours: f32,
}

/// Whether a month is open to work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Opening {
    Open,
    /// Hatched: nothing is placed there.
    Blocked,
}

/// An action.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub name: String,
    /// Index of its first month.
    pub from: usize,
    /// Index of its last month.
    pub to: usize,
    /// Words inside the bar, such as "4 h".
    pub hours: String,
    pub owner: String,
    pub urgency: Urgency,
}

/// Colour of a bar.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Urgency {
    Usual,
    /// To be settled first.
    First,
}

/// The day on which the association decides.
#[derive(Clone, Debug, PartialEq)]
pub struct Vote {
    /// Place in months from the start of the first; 3.5 is the middle of the fourth.
    pub month: f32,
    pub name: String,
}

/// The hours that a month can hold.
#[derive(Clone, Debug, PartialEq)]
pub struct Capacity {
    pub hours: f32,
    pub name: String,
}

/// Draws actions as rows of bars under months, owners in a column of their own, and below them the
/// hours of each month against the capacity.
pub fn timeline(timeline: &Timeline, canvas: &Canvas) -> Drawing {
    let mut labeller = Labeller::new(canvas);
    let grid = Grid::new(timeline, canvas, &mut labeller);
    let names: Vec<Labels> = timeline.rows.iter().map(|row| Labels::new(row, &grid, &mut labeller)).collect();
    let bottom = grid.top + names.iter().map(|labels| labels.height).sum::<f32>();
    let vote_room = if timeline.vote.is_some() { canvas.size * 1.6 } else { 0.0 };

    let mut shapes = grid.months(timeline, bottom, &labeller);
    shapes.extend(timeline.vote.iter().flat_map(|vote| grid.vote(vote, bottom, &mut labeller)));
    let mut top = grid.top;
    for (row, labels) in timeline.rows.iter().zip(&names) {
        shapes.extend(grid.row(row, labels, top, &mut labeller));
        top += labels.height;
    }
    let (load, height) = grid.load(timeline, bottom + vote_room, &mut labeller);
    shapes.extend(load);
    Drawing { width: canvas.width, height, shapes }.rounded()
}

/// Where months stand.
struct Grid {
    size: f32,
    left: f32,
    right: f32,
    top: f32,
    step: f32,
    width: f32,
    months: usize,
}

/// The words beside a row, and the height that they take.
struct Labels {
    name: Vec<String>,
    owner: Vec<String>,
    height: f32,
}

impl Labels {
    fn new(row: &Row, grid: &Grid, labeller: &mut Labeller<'_>) -> Self {
        let name = labeller.wrap(&row.name, grid.left - grid.size, 3);
        let owner = labeller.wrap(&row.owner, grid.width - grid.right - grid.size * 0.65, 2);
        let height = grid.size * (0.85 + 1.15 * name.len().max(owner.len()) as f32);
        Self { name, owner, height }
    }
}

impl Grid {
    fn new(timeline: &Timeline, canvas: &Canvas, labeller: &mut Labeller<'_>) -> Self {
        let (width, size) = (canvas.width, canvas.size);
        let names = timeline.rows.iter().map(|row| row.name.as_str());
        let left = (labeller.widest(names.chain([timeline.load.as_str()])) + size).min(width * 0.34);
        let owners = timeline.rows.iter().map(|row| row.owner.as_str());
        let right = width - (labeller.widest(owners) + size * 0.7).min(width * 0.17);
        let months = timeline.months.len();
        Self { size, left, right, top: size * 1.7, step: (right - left) / months.max(1) as f32, width, months }
    }

    fn at(&self, month: f32) -> f32 {
        let month = if month.is_finite() { month.clamp(0.0, self.months as f32) } else { 0.0 };
        self.left + self.step * month
    }

    fn months(&self, timeline: &Timeline, bottom: f32, labeller: &Labeller<'_>) -> Vec<Shape> {
        let line = Stroke::new(Token::Line, self.size * 0.06);
        let mut shapes = Vec::new();
        for (index, month) in timeline.months.iter().enumerate() {
            let x = self.at(index as f32);
            match month.opening {
                Opening::Open => {}
                Opening::Blocked => shapes.extend(self.hatch(x, bottom)),
            }
            let mut name =
                labeller.words((x + self.step / 2.0, self.size * 1.1), Anchor::Middle, Token::Soft, month.name.clone());
            if let Shape::Text { size, .. } = &mut name {
                *size *= 0.86;
            }
            shapes.push(name);
        }
        let upright = (0..=self.months).map(|index| self.at(index as f32));
        shapes.extend(upright.map(|x| Shape::Line { from: (x, self.top), to: (x, bottom), stroke: line }));
        shapes.push(Shape::Line { from: (0.0, self.top), to: (self.width, self.top), stroke: line });
        shapes.push(Shape::Line { from: (0.0, bottom), to: (self.width, bottom), stroke: line });
        shapes
    }

    /// Slanted lines over a month, cut at its edges.
    fn hatch(&self, x: f32, bottom: f32) -> Vec<Shape> {
        let (width, height, gap) = (self.step, bottom - self.top, self.size * 0.62);
        let count = ((width + height) / gap).floor().min(400.0) as usize;
        let stroke = Stroke::new(Token::Line, self.size * 0.1);
        let line = |index: usize| {
            let reach = gap * (index as f32 + 0.5);
            let (down, over) = (reach.min(height), reach.min(width));
            let from = (x + reach - down, self.top + down);
            let to = (x + over, self.top + reach - over);
            Shape::Line { from, to, stroke }
        };
        (0..count).map(line).collect()
    }

    fn row(&self, row: &Row, labels: &Labels, top: f32, labeller: &mut Labeller<'_>) -> Vec<Shape> {
        let size = self.size;
        let middle = top + labels.height / 2.0;
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
        let thick = size * 1.5;
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

    /// A line across the rows; its words stand under them, inside the drawing.
    fn vote(&self, vote: &Vote, bottom: f32, labeller: &mut Labeller<'_>) -> Vec<Shape> {
        let x = self.at(vote.month);
        let reach = bottom + self.size * 0.5;
        let stroke = Stroke::new(Token::Gold, self.size * 0.16);
        let words = labeller.wrap(&vote.name, self.width * 0.6, 1).concat();
        let half = labeller.width(&words, Weight::Regular) / 2.0;
        let centre = x.max(half).min(self.width - half);
        vec![
            Shape::Line { from: (x, self.top - self.size * 0.3), to: (x, reach), stroke },
            labeller.words((centre, bottom + self.size * 1.45), Anchor::Middle, Token::Gold, words),
        ]
    }

    /// The hours of each month as bars; also gives the height of the whole drawing.
    fn load(&self, timeline: &Timeline, top: f32, labeller: &mut Labeller<'_>) -> (Vec<Shape>, f32) {
        let size = self.size;
        let sound = |hours: f32| if hours.is_finite() { hours.max(0.0) } else { 0.0 };
        let limit = timeline.capacity.as_ref().map_or(0.0, |capacity| sound(capacity.hours));
        let most = timeline.months.iter().map(|month| sound(month.hours)).fold(limit, f32::max);
        if most <= 0.0 {
            return (Vec::new(), top + size * 0.4);
        }
        let (ceiling, floor) = (top + size * 1.2, top + size * 5.6);
        let level = |hours: f32| floor - (floor - ceiling) * hours / most;
        let mut shapes = Vec::new();
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
        for (index, line) in labeller.wrap(&timeline.load, self.left - size, 1).iter().enumerate() {
            let at = (0.0, floor + size * 1.15 * index as f32);
            shapes.push(labeller.words(at, Anchor::Start, Token::Soft, line.clone()));
        }
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
}
