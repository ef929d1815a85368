use super::{
    Again, Column, Flow,
    set::{self, SetLine},
};
use crate::{
    document::{Alignment, Phrase, Table, is_visible},
    figure::Token,
    pdf::{
        atom::{Item, Keep},
        look::{self, Look},
        tree::Feature,
    },
};

/// Empty height in a cell, above and below.
const PAD: f32 = 5.0;
/// Empty width between columns.
const GUTTER: f32 = 12.0;
/// A row higher than this may break between its lines.
const TALL: f32 = 260.0;
/// A row no higher than this is not left alone.
const SLIGHT: f32 = 60.0;
/// A table of so many rows may be parted anywhere: bound at both ends, it would leave pages half empty.
const FEW: usize = 3;

/// A row's cells, set.
struct Row {
    cells: Vec<Vec<SetLine>>,
    leading: f32,
}

/// The place of each column.
struct Place {
    x: f32,
    width: f32,
    alignment: Alignment,
}

impl Flow<'_> {
    pub(super) fn table(&mut self, table: &Table, column: Column<'_>) {
        let count = table.width();
        if count == 0 && table.caption.as_ref().is_none_or(|caption| !is_visible(caption)) {
            return;
        }
        let element = self.laid.tree.add(Some(column.parent), "Table");
        if let Some(caption) = table.caption.as_ref().filter(|caption| is_visible(caption)) {
            let inner = self.laid.tree.add(Some(element), "Caption");
            self.text(caption, look::CAPTION, inner, column);
            self.bind_last();
        }
        if count == 0 {
            return;
        }
        let places = places(table, count, column);
        let header = self.header(table, &places, element, column);
        let body = match table.rows.is_empty() {
            true => element,
            false => self.laid.tree.add(Some(element), "TBody"),
        };
        let first = self.laid.atoms.len();
        for cells in &table.rows {
            let line = self.laid.tree.add(Some(body), "TR");
            let cells = places.iter().enumerate().map(|(index, place)| {
                let phrases = cells.get(index).map(|cell| cell.phrases.as_slice()).unwrap_or_default();
                let tag = if index == 0 { "TH" } else { "TD" };
                self.cell(tag, "Row", phrases, look::CELL, line, place, column)
            });
            let row = Row { cells: cells.collect(), leading: look::CELL.leading };
            self.row(row, &places, header, column);
        }
        self.bind_rows(first);
        self.gap = 12.0;
    }

    /// Binds rows so that no page begins or ends with a single low one.
    fn bind_rows(&mut self, first: usize) {
        let rows = &mut self.laid.atoms[first..];
        let count = rows.len();
        if count == FEW {
            return;
        }
        for (index, row) in rows.iter_mut().enumerate().take(count.saturating_sub(1)) {
            if (index == 0 || index + 2 == count) && row.height <= SLIGHT {
                row.keep = Keep::Bound;
            }
        }
    }

    /// Sets the row of headings; gives what is printed again on a new page.
    fn header(&mut self, table: &Table, places: &[Place], element: usize, column: Column<'_>) -> Option<usize> {
        // A head needs a body: alone, the row of headings stands in the table itself.
        let head = match table.rows.is_empty() {
            true => element,
            false => self.laid.tree.add(Some(element), "THead"),
        };
        let line = self.laid.tree.add(Some(head), "TR");
        let nothing = Phrase::default();
        let heading = |index: usize| table.columns.get(index).map_or(&nothing, |column| &column.heading);
        let cells = places.iter().enumerate().map(|(index, place)| {
            self.cell("TH", "Column", std::slice::from_ref(heading(index)), look::CELL_HEADING, line, place, column)
        });
        let row = Row { cells: cells.collect(), leading: look::CELL_HEADING.leading };
        if row.lines() == 0 {
            return None;
        }
        let height = row.lines() as f32 * row.leading + PAD + 3.0;
        let mut items = row.items(places);
        let reach = column.x + column.width;
        items.push(set::rule((column.x, height - 0.5), reach, Token::Sea, 1.0));
        self.gap = self.gap.max(4.0);
        let again = items.iter().filter_map(Item::again).collect();
        self.laid.headers.push(Again { height, items: again });
        self.push(column, height, items);
        self.bind_last();
        Some(self.laid.headers.len() - 1)
    }

    #[expect(clippy::too_many_arguments, reason = "a cell is where row, column and look meet")]
    fn cell(
        &mut self,
        tag: &'static str,
        scope: &'static str,
        phrases: &[Phrase],
        look: Look,
        line: usize,
        place: &Place,
        column: Column<'_>,
    ) -> Vec<SetLine> {
        let element = self.laid.tree.add(Some(line), tag);
        if tag == "TH" {
            self.laid.tree.elements[element].feature = Some(Feature::Scope(scope));
        }
        let visible: Vec<&Phrase> = phrases.iter().filter(|phrase| is_visible(phrase)).collect();
        let mut lines = Vec::new();
        for phrase in &visible {
            let owner = match visible.len() {
                1 => element,
                _ => self.laid.tree.add(Some(element), "P"),
            };
            lines.extend(self.set(phrase, look, place.width, owner, column));
        }
        lines
    }

    /// Places a row; a tall one becomes one atom a line, so that pages can part it.
    fn row(&mut self, row: Row, places: &[Place], header: Option<usize>, column: Column<'_>) {
        let lines = row.lines().max(1);
        let leading = row.leading;
        let height = lines as f32 * leading + 2.0 * PAD;
        let line = |y: f32| set::rule((column.x, y), column.x + column.width, Token::Line, 0.6);
        if height <= TALL {
            let mut items: Vec<Item> = row.items(places).into_iter().map(|item| item.lowered(PAD)).collect();
            items.push(line(height));
            self.push(column, height, items);
            self.head_last(header);
            return;
        }
        for (index, items) in row.slices(places).into_iter().enumerate() {
            let (first, last) = (index == 0, index + 1 == lines);
            let above = if first { PAD } else { 0.0 };
            let height = above + leading + if last { PAD } else { 0.0 };
            let mut items: Vec<Item> = items.into_iter().map(|item| item.lowered(above)).collect();
            if last {
                items.push(line(height));
            }
            self.push(column, height, items);
            self.head_last(header);
            if first || index + 2 == lines {
                self.bind_last();
            }
        }
    }

    pub(super) fn head_last(&mut self, header: Option<usize>) {
        if let Some(last) = self.laid.atoms.last_mut() {
            last.table = header;
        }
    }
}

impl Row {
    fn lines(&self) -> usize {
        self.cells.iter().map(Vec::len).max().unwrap_or(0)
    }

    /// Gives all items, cell after cell, as they are read.
    fn items(self, places: &[Place]) -> Vec<Item> {
        let leading = self.leading;
        let cells = self.cells.into_iter().zip(places);
        let items = cells.flat_map(|(lines, place)| {
            lines.into_iter().enumerate().flat_map(move |(index, line)| {
                let down = leading * index as f32;
                line.aligned(place.x, place.width, place.alignment).into_iter().map(move |item| item.lowered(down))
            })
        });
        items.collect()
    }

    /// Gives the items of each line.
    fn slices(self, places: &[Place]) -> Vec<Vec<Item>> {
        let mut slices: Vec<Vec<Item>> = (0..self.lines()).map(|_| Vec::new()).collect();
        for (lines, place) in self.cells.into_iter().zip(places) {
            for (slice, line) in slices.iter_mut().zip(lines) {
                slice.extend(line.aligned(place.x, place.width, place.alignment));
            }
        }
        slices
    }
}

fn places(table: &Table, count: usize, column: Column<'_>) -> Vec<Place> {
    let weight = |index: usize| table.weight(index);
    let whole: f32 = (0..count).map(weight).sum();
    let gutter = GUTTER.min(column.width / count as f32 / 3.0);
    let room = (column.width - gutter * (count - 1) as f32).max(1.0);
    let mut x = column.x;
    let place = |index: usize| {
        let width = room * weight(index) / whole;
        let alignment = table.columns.get(index).map(|column| column.alignment).unwrap_or_default();
        let place = Place { x, width, alignment };
        x += width + gutter;
        place
    };
    (0..count).map(place).collect()
}
