use super::{Column, Flow, Frame};
use crate::{document::Panel, pdf::look};

/// Empty height inside a panel, above and below.
const PAD: f32 = 11.0;
/// Empty width inside a panel; the bar stands in the left one.
const SIDE: f32 = 16.0;

impl Flow<'_> {
    pub(super) fn panel(&mut self, panel: &Panel, column: Column<'_>) {
        let element = self.laid.tree.add(Some(column.parent), "Div");
        let index = self.laid.panels.len();
        self.laid.panels.push(Frame { x: column.x, width: column.width, kind: panel.kind, outer: column.panel });
        let inner = Column {
            x: column.x + SIDE,
            width: (column.width - 2.0 * SIDE).max(24.0),
            parent: element,
            panel: Some(index),
            ..column
        };
        self.gap = self.gap.max(13.0);
        self.push(inner, PAD, Vec::new());
        self.bind_last();
        let first = self.laid.atoms.len();
        self.blocks(&panel.blocks, inner);
        if let Some(atom) = self.laid.atoms.get_mut(first) {
            atom.before = 0.0;
        }
        self.bind_last();
        self.gap = 0.0;
        self.push(inner, PAD, Vec::new());
        self.gap = look::of_style(crate::document::Style::Body).after + 7.0;
    }
}
