use super::{Column, Flow, Pace};
use crate::{
    document::{self, Block, List, Marker, Style, Term, is_visible, text},
    figure::{Shape, Token, mark},
    pdf::{
        atom::{Item, Keep, Owner},
        look::{self, MEASURE},
        tree::Feature,
    },
};

/// Width that markers take.
const INDENT: f32 = 19.0;
/// Terms no more than this many stay on one page.
const TOGETHER: usize = 6;
/// Space between items.
const BETWEEN: f32 = 4.0;
/// Space between items of small words.
const BESIDE: f32 = 2.0;
/// Space between items of several blocks.
const APART: f32 = 8.0;

impl Flow<'_> {
    pub(super) fn list(&mut self, list: &List, column: Column<'_>) {
        if list.items.is_empty() {
            return;
        }
        let element = self.laid.tree.add(Some(column.parent), "L");
        let numbering = match list.marker {
            Marker::Bullet => "Disc",
            Marker::Number => "Decimal",
            Marker::Box => "None",
        };
        self.laid.tree.elements[element].feature = Some(Feature::Numbering(numbering));
        let indent = match list.marker {
            Marker::Number if list.items.len() > 99 => INDENT + 12.0,
            Marker::Number | Marker::Bullet | Marker::Box => INDENT,
        };
        let mut tops = Vec::new();
        for (index, item) in list.items.iter().enumerate() {
            let entry = self.laid.tree.add(Some(element), "LI");
            let label = self.laid.tree.add(Some(entry), "Lbl");
            let body = self.laid.tree.add(Some(entry), "LBody");
            let width = (column.width - indent).max(24.0);
            let inner = Column { x: column.x + indent, width, parent: body, pace: Pace::Close, ..column };
            let first = self.laid.atoms.len();
            self.blocks(&item.blocks, inner);
            if self.laid.atoms.len() == first {
                self.push(column, look::of_style(Style::Body).leading, Vec::new());
            }
            let marker = self.marker(list.marker, index, label, column);
            self.laid.atoms[first].items.splice(0..0, marker);
            let lines = self.laid.atoms.len() - first;
            tops.push(first);
            self.gap = if is_small(item) { BESIDE } else { BETWEEN };
            // As with lines, no item of one or two stands alone at a page's end or start.
            let last = index + 1 == list.items.len();
            let beside = index == 0 || index + 2 == list.items.len();
            if !last && beside && lines <= 2 {
                self.bind_last();
            }
        }
        if list.items.iter().any(is_rich) {
            tops.iter().skip(1).for_each(|top| self.laid.atoms[*top].before = APART);
        }
        self.gap = look::of_style(Style::Body).after + 2.0;
    }

    fn marker(&mut self, marker: Marker, index: usize, label: usize, column: Column<'_>) -> Vec<Item> {
        let look = look::of_style(Style::Body);
        let baseline = look.baseline();
        match marker {
            Marker::Bullet => {
                self.laid.tree.elements[label].spoken = Some("•".to_owned());
                let centre = (column.x + 7.0, baseline - look.size * 0.3);
                let dot = Shape::Circle { centre, radius: 2.0, fill: Some(Token::Sea), stroke: None };
                vec![Item::Shapes { owner: Owner::Element(label), shapes: vec![dot] }]
            }
            Marker::Number => {
                let run = text(format!("{}.", index + 1)).colour(Token::Sea);
                let lines = self.set(&run.into(), look, f32::MAX, label, column);
                lines.into_iter().flat_map(|line| line.placed(column.x + 2.0)).collect()
            }
            Marker::Box => {
                self.laid.tree.elements[label].spoken = Some(self.words.tick_box.clone());
                let corner = (column.x + 1.0, baseline - look.size * 0.88);
                vec![Item::Shapes {
                    owner: Owner::Element(label),
                    shapes: mark::place(document::Mark::Box, corner, look.size * 1.1),
                }]
            }
        }
    }

    /// Names at the left, values at the right.
    pub(super) fn terms(&mut self, terms: &[Term], column: Column<'_>) {
        if terms.is_empty() {
            return;
        }
        let list = self.laid.tree.add(Some(column.parent), "L");
        self.laid.tree.elements[list].feature = Some(Feature::Numbering("None"));
        let names = (column.width * 0.32).min(170.0);
        let values = (column.width - names).clamp(24.0, MEASURE - 60.0);
        let start = self.laid.atoms.len();
        let (name_look, value_look) = (look::TERM, look::of_style(Style::Body));
        for term in terms {
            let entry = self.laid.tree.add(Some(list), "LI");
            let label = self.laid.tree.add(Some(entry), "Lbl");
            let body = self.laid.tree.add(Some(entry), "LBody");
            let mut left = self.set(&term.name, name_look, names - 14.0, label, column).into_iter();
            let mut right = Vec::new().into_iter();
            if is_visible(&term.value) {
                let element = self.laid.tree.add(Some(body), "P");
                right = self.set(&term.value, value_look, values, element, column).into_iter();
            }
            let count = left.len().max(right.len());
            for index in 0..count {
                let mut items = left.next().map(|line| line.placed(column.x)).unwrap_or_default();
                items.extend(right.next().into_iter().flat_map(|line| line.placed(column.x + names)));
                self.push(column, value_look.leading, items);
                if let (true, Some(last)) = (index + 1 < count && count < 8, self.laid.atoms.last_mut()) {
                    last.keep = Keep::Bound;
                }
            }
            self.gap = BETWEEN;
        }
        if terms.len() <= TOGETHER {
            let end = self.laid.atoms.len().saturating_sub(1);
            for atom in self.laid.atoms.get_mut(start..end).into_iter().flatten() {
                atom.keep = atom.keep.max(Keep::Group);
            }
        }
        self.gap = value_look.after + 2.0;
    }
}

/// Tells whether an item is more than a paragraph.
fn is_rich(item: &document::Item) -> bool {
    match item.blocks.as_slice() {
        [Block::Together(blocks)] => blocks.len() > 1,
        blocks => blocks.len() > 1,
    }
}

/// Tells whether an item is one paragraph of small words.
fn is_small(item: &document::Item) -> bool {
    matches!(item.blocks.as_slice(), [Block::Paragraph(paragraph)] if paragraph.style == Style::Small)
}
