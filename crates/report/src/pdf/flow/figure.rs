use super::{Again, Column, Flow};
use crate::{
    document::{Figure, is_visible},
    font::letter,
    pdf::{
        atom::{Artifact, Item, Keep, Owner},
        look,
    },
};

/// Strips that stay with the first and with the last.
const ENDS: usize = 3;

impl Flow<'_> {
    pub(super) fn figure(&mut self, figure: &Figure, column: Column<'_>) {
        let group = self.laid.tree.add(Some(column.parent), "Div");
        let alt = letter::heard(&figure.alt);
        let element = (!alt.is_empty()).then(|| self.laid.tree.add(Some(group), "Figure"));
        if let Some(element) = element {
            self.laid.tree.elements[element].alt = Some(alt);
        }
        let height = self.laid.space.height() / self.laid.space.enlargement;
        let sound = |length: f32| if length.is_finite() { length.max(1.0) } else { 1.0 };
        let strips = || std::iter::once(&figure.drawing).chain(&figure.strips);
        let tallest = strips().map(|strip| sound(strip.height)).fold(1.0, f32::max);
        let width = sound(figure.drawing.width);
        let share = if figure.share.is_finite() { figure.share.clamp(0.05, 1.0) } else { 1.0 };
        let scale = (column.width * share / width).min((height - self.laid.space.beside) / tallest);
        let x = column.x + (column.width - width * scale).max(0.0) / 2.0;
        self.gap = self.gap.max(6.0);
        let first = self.laid.atoms.len();
        let mut header = None;
        for strip in strips() {
            let shapes = strip.shapes.iter().map(|shape| shape.clone().placed((x, 0.0), scale)).collect();
            let extent = (width * scale, sound(strip.height) * scale);
            let owner = element.map_or(Owner::Artifact(Artifact::Layout), Owner::Element);
            let mut items = vec![Item::Shapes { owner, shapes }];
            items.extend(element.map(|element| Item::Frame { element, corner: (x, 0.0), extent }));
            if header.is_none() && !figure.strips.is_empty() {
                let again = items.iter().filter_map(Item::again).collect();
                self.laid.headers.push(Again { height: extent.1, items: again });
                header = Some(self.laid.headers.len() - 1);
                self.push(column, extent.1, items);
            } else {
                self.push(column, extent.1, items);
                self.head_last(header);
            }
        }
        self.bind_ends(first);
        self.gap = 8.0;
        if let Some(caption) = figure.caption.as_ref().filter(|caption| is_visible(caption)) {
            self.bind_last();
            let element = self.laid.tree.add(Some(group), "Caption");
            self.text(caption, look::CAPTION, element, column);
        }
        self.gap = self.gap.max(12.0);
    }

    /// Keeps the first strips together, and the last ones: no single row stands apart.
    fn bind_ends(&mut self, first: usize) {
        let strips = &mut self.laid.atoms[first..];
        let count = strips.len();
        for (index, strip) in strips.iter_mut().enumerate() {
            if index + 1 < count && (index < ENDS || index + 1 + ENDS >= count) {
                strip.keep = Keep::Bound;
            }
        }
    }
}
