use super::{Column, Flow};
use crate::{
    document::{Emblem, Picture, is_visible},
    figure::{Point, Shape},
    font::letter,
    pdf::{
        atom::{Artifact, Item, Owner},
        look,
    },
};

/// Empty height between the emblem and the words below it, and above it to the edge of the sheet.
const BELOW: f32 = 12.0;
const ABOVE: f32 = 18.0;
/// Heights that the emblem has where there is room, and at least.
const TALL: f32 = 36.0;
const LOW: f32 = 6.0;
/// Space between the words and the picture.
const BESIDE: f32 = 10.0;
/// Share of the width that the words take at most, and the picture.
const WORDS: f32 = 0.6;
const PICTURE: f32 = 0.35;
/// Share of a page that a picture takes at most.
const PAGE: f32 = 0.6;

impl Flow<'_> {
    /// A picture at the left, as large as it is.
    pub(super) fn picture(&mut self, picture: &Picture, column: Column<'_>) {
        let group = self.laid.tree.add(Some(column.parent), "Div");
        let height = self.laid.space.height() / self.laid.space.enlargement * PAGE;
        let extent = picture.within((column.width, height));
        let items = self.pixels(picture, group, (column.x, 0.0), extent);
        self.gap = self.gap.max(6.0);
        self.push(column, extent.1, items);
        self.gap = 12.0;
    }

    /// Words and a picture in the margin above the first page: they take no room from what the page says, unless the
    /// words are many.
    pub(super) fn emblem(&mut self, emblem: &Emblem, column: Column<'_>) {
        let group = self.laid.tree.add(Some(column.parent), "Div");
        let top = self.laid.space.top / self.laid.space.enlargement;
        let room = (top - BELOW - ABOVE).clamp(LOW, TALL);
        let look = look::EDGE;
        let extent = emblem.picture.within((column.width * PICTURE, room));
        let left = column.x + column.width - extent.0;
        let mut lines = Vec::new();
        if is_visible(&emblem.words) {
            let element = self.laid.tree.add(Some(group), "P");
            lines = self.set(&emblem.words, look, column.width * WORDS, element, column);
        }
        let tall = look.leading * lines.len() as f32;
        let height = tall.max(extent.1);
        let foot = (height - room).max(0.0) - BELOW;
        // The words end where the picture ends, and stand at half its height.
        let mut down = foot - height + (height - tall) / 2.0;
        for line in lines {
            let x = (left - BESIDE - line.width).max(column.x);
            let items = line.placed(x).into_iter().map(|item| item.lowered(down));
            self.above.extend(items);
            down += look.leading;
        }
        let corner = (left, foot - height + (height - extent.1) / 2.0);
        let picture = self.pixels(&emblem.picture, group, corner, extent);
        self.above.extend(picture);
        if foot > -BELOW {
            self.push(column, foot + BELOW, Vec::new());
        }
    }

    /// The pixels, and the frame of the element that is heard for them.
    fn pixels(&mut self, picture: &Picture, group: usize, corner: Point, extent: Point) -> Vec<Item> {
        let alt = letter::heard(&picture.alt);
        let ((x, y), (width, height)) = (corner, extent);
        let shapes = vec![Shape::Picture { x, y, width, height, raster: picture.raster.clone() }];
        if alt.is_empty() {
            return vec![Item::Shapes { owner: Owner::Artifact(Artifact::Layout), shapes }];
        }
        let element = self.laid.tree.add(Some(group), "Figure");
        self.laid.tree.elements[element].alt = Some(alt);
        vec![Item::Shapes { owner: Owner::Element(element), shapes }, Item::Frame { element, corner, extent }]
    }
}
