mod grid;

use super::{
    Canvas, Drawing,
    label::Labeller,
    shape::{Shape, stack},
};
use grid::{Grid, Labels};

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
    let mut parts = Parts::new(timeline, canvas);
    let rows: Vec<Drawing> = (0..timeline.rows.len()).map(|index| parts.row(index)).collect();
    let height = rows.iter().map(|row| row.height).sum();
    // One ground under all rows: a screen draws fewer lines.
    let ground = parts.ground(height, 0.0);
    let mut rows = stack(&rows);
    rows.shapes.splice(0..0, ground);
    rows.width = canvas.width;
    stack(&[parts.head(), rows, parts.foot()]).rounded()
}

/// Draws the same in strips that stand one under the other, so that pages can part them: the months,
/// each row, and the hours.
pub fn timeline_strips(timeline: &Timeline, canvas: &Canvas) -> Vec<Drawing> {
    let mut parts = Parts::new(timeline, canvas);
    let mut strips = vec![parts.head()];
    let mut reach = 0.0;
    for index in 0..timeline.rows.len() {
        let mut row = parts.row(index);
        let ground = parts.ground(row.height, reach);
        reach += row.height;
        row.shapes.splice(0..0, ground);
        strips.push(row);
    }
    strips.push(parts.foot());
    strips.into_iter().map(Drawing::rounded).collect()
}

/// The parts of one timeline, each with its own top at 0.
struct Parts<'a> {
    timeline: &'a Timeline,
    canvas: &'a Canvas,
    labeller: Labeller<'a>,
    grid: Grid,
    labels: Vec<Labels>,
}

impl<'a> Parts<'a> {
    fn new(timeline: &'a Timeline, canvas: &'a Canvas) -> Self {
        let mut labeller = Labeller::new(canvas);
        let grid = Grid::new(timeline, canvas, &mut labeller);
        let labels = timeline.rows.iter().map(|row| Labels::new(row, &grid, &mut labeller)).collect();
        Self { timeline, canvas, labeller, grid, labels }
    }

    fn head(&mut self) -> Drawing {
        let (shapes, height) = self.grid.head(self.timeline, &mut self.labeller);
        self.drawing(shapes, height)
    }

    fn row(&mut self, index: usize) -> Drawing {
        let labels = &self.labels[index];
        let shapes = self.grid.row(&self.timeline.rows[index], labels, &mut self.labeller);
        self.drawing(shapes, labels.height)
    }

    fn foot(&mut self) -> Drawing {
        let (shapes, height) = self.grid.load(self.timeline, &mut self.labeller);
        self.drawing(shapes, height)
    }

    fn ground(&self, height: f32, above: f32) -> Vec<Shape> {
        self.grid.ground(self.timeline, height, above)
    }

    fn drawing(&self, shapes: Vec<Shape>, height: f32) -> Drawing {
        Drawing { width: self.canvas.width, height, shapes }
    }
}
