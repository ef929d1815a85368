use super::{Column, Flow};
use crate::{
    document::{Figure, is_visible},
    font::letter,
    pdf::{
        atom::{Artifact, Item, Owner},
        look::{self, HEIGHT},
    },
};

/// Height left for words beside a picture on its page.
const WORDS: f32 = 90.0;

impl Flow<'_> {
    pub(super) fn figure(&mut self, figure: &Figure, column: Column<'_>) {
        let group = self.laid.tree.add(Some(column.parent), "Div");
        let alt = letter::heard(&figure.alt);
        let element = (!alt.is_empty()).then(|| self.laid.tree.add(Some(group), "Figure"));
        if let Some(element) = element {
            self.laid.tree.elements[element].alt = Some(alt);
        }
        let sound = |length: f32| if length.is_finite() { length.max(1.0) } else { 1.0 };
        let (width, height) = (sound(figure.drawing.width), sound(figure.drawing.height));
        let share = if figure.share.is_finite() { figure.share.clamp(0.05, 1.0) } else { 1.0 };
        let scale = (column.width * share / width).min((HEIGHT - WORDS) / height);
        let x = column.x + (column.width * share - width * scale).max(0.0) / 2.0;
        let shapes = figure.drawing.shapes.iter().map(|shape| shape.clone().placed((x, 0.0), scale)).collect();
        let extent = (width * scale, height * scale);
        let owner = element.map_or(Owner::Artifact(Artifact::Layout), Owner::Element);
        let mut items = vec![Item::Shapes { owner, shapes }];
        items.extend(element.map(|element| Item::Frame { element, corner: (x, 0.0), extent }));
        self.gap = self.gap.max(6.0);
        self.push(column, extent.1, items);
        self.gap = 8.0;
        if let Some(caption) = figure.caption.as_ref().filter(|caption| is_visible(caption)) {
            self.bind_last();
            let element = self.laid.tree.add(Some(group), "Caption");
            self.text(caption, look::CAPTION, element, column);
        }
        self.gap = self.gap.max(12.0);
    }
}
