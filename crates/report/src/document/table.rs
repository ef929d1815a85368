use super::Phrase;

/// A table whose first column names the rows; on a new page its header is printed again.
#[derive(Clone, Debug, PartialEq)]
pub struct Table {
    /// Words above the table.
    pub caption: Option<Phrase>,
    pub columns: Vec<Column>,
    /// Rows of cells; missing cells are empty, cells too many get a column of weight 1.
    pub rows: Vec<Vec<Cell>>,
}

/// A column.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    pub heading: Phrase,
    /// Share of the width, relative to the other columns.
    pub weight: f32,
    pub alignment: Alignment,
}

/// Where the words of a column stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Alignment {
    #[default]
    Start,
    Middle,
    End,
}

/// A cell: one paragraph or more.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cell {
    pub phrases: Vec<Phrase>,
}

/// Makes a table without rows.
pub fn table(columns: impl IntoIterator<Item = Column>) -> Table {
    Table { caption: None, columns: columns.into_iter().collect(), rows: Vec::new() }
}

impl Column {
    /// Makes a column aligned to the start of the line.
    pub fn new(heading: impl Into<Phrase>, weight: f32) -> Self {
        Self { heading: heading.into(), weight, alignment: Alignment::Start }
    }

    /// Sets where the words stand.
    #[must_use]
    pub fn aligned(self, alignment: Alignment) -> Self {
        Self { alignment, ..self }
    }
}

impl Table {
    /// Adds a row.
    pub fn row(&mut self, cells: impl IntoIterator<Item = impl Into<Cell>>) {
        self.rows.push(cells.into_iter().map(Into::into).collect());
    }

    /// Sets the words above the table.
    #[must_use]
    pub fn captioned(self, caption: impl Into<Phrase>) -> Self {
        Self { caption: Some(caption.into()), ..self }
    }

    /// Gives the share of the width of a column, relative to the others.
    pub(crate) fn weight(&self, place: usize) -> f32 {
        let weight = self.columns.get(place).map_or(1.0, |column| column.weight);
        if weight.is_finite() { weight.clamp(0.05, 1000.0) } else { 1.0 }
    }

    /// Counts the columns that it takes to show every cell.
    pub fn width(&self) -> usize {
        self.rows.iter().map(Vec::len).chain([self.columns.len()]).max().unwrap_or(0)
    }
}

impl<P: Into<Phrase>> From<P> for Cell {
    fn from(phrase: P) -> Self {
        Self { phrases: vec![phrase.into()] }
    }
}

impl From<Vec<Phrase>> for Cell {
    fn from(phrases: Vec<Phrase>) -> Self {
        Self { phrases }
    }
}
