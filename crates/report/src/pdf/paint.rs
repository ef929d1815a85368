//! From pages to operators: the only place that knows how shapes and glyphs become ink.

mod shape;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use printpdf::{DictItem, Op};

use super::{
    atom::{Artifact, Item, Owner},
    edge::{self, Edge},
    flow::Laid,
    look::Space,
    page::Page,
    tree::{Feature, Kid, Tree},
};
use crate::{
    document::{Language, Target},
    figure::{Point, Raster, round},
    font::Shaper,
};

pub(super) use words::font_id;

/// A painted page.
#[derive(Default)]
pub(super) struct Sheet {
    pub(super) ops: Vec<Op>,
    /// The element of each marked content, by number.
    pub(super) owners: Vec<usize>,
    pub(super) areas: Vec<Area>,
    /// Those of the file's pictures that stand on it.
    pub(super) pictures: BTreeSet<usize>,
}

/// An area of a page that leads somewhere.
pub(super) struct Area {
    pub(super) element: usize,
    /// Left, bottom, right and top.
    pub(super) rect: [f32; 4],
    pub(super) target: Target,
}

/// Page and height of each heading.
pub(super) type Places = BTreeMap<usize, (usize, f32)>;

/// Paints sheet after sheet.
pub(super) struct Painter<'a> {
    sheets: Vec<Sheet>,
    places: Places,
    /// Page of the first part of each picture, and the frame of all its parts.
    frames: BTreeMap<usize, (usize, [f32; 4])>,
    /// Pictures of pixels, each once.
    pictures: Vec<Raster>,
    pub(super) space: Space,
    tree: &'a mut Tree,
    shaper: &'a mut Shaper,
    language: &'a Language,
    open: Option<Owner>,
}

impl<'a> Painter<'a> {
    pub(super) fn new(space: Space, tree: &'a mut Tree, shaper: &'a mut Shaper, language: &'a Language) -> Self {
        Self {
            sheets: Vec::new(),
            places: BTreeMap::new(),
            frames: BTreeMap::new(),
            pictures: Vec::new(),
            space,
            tree,
            shaper,
            language,
            open: None,
        }
    }

    /// Paints a page.
    pub(super) fn page(&mut self, page: &Page, laid: &Laid, edge: &Edge<'_>) {
        self.sheets.push(Sheet::default());
        for (item, down) in edge::items(page, laid, edge, self.shaper) {
            self.item(&item, down);
        }
        self.close();
    }

    /// Gives what was painted: sheets, the place of each heading, and the pictures.
    pub(super) fn finish(self) -> (Vec<Sheet>, Places, Vec<Raster>) {
        (self.sheets, self.places, self.pictures)
    }

    /// Paints an item; `down` goes from the top of the text area.
    fn item(&mut self, item: &Item, down: f32) {
        let down = self.space.top + down;
        match item {
            Item::Words(words) => self.words(words, down),
            Item::Shapes { owner, shapes } => {
                self.mark(*owner);
                shapes.iter().for_each(|shape| self.shape(shape, down));
            }
            Item::Link { element, corner, extent, target } => {
                let rect = self.rect(*corner, *extent, down);
                let page = self.sheets.len() - 1;
                let areas = &mut self.sheets[page].areas;
                let area = areas.len();
                areas.push(Area { element: *element, rect, target: target.clone() });
                self.tree.fill(*element, Kid::Area(page, area));
            }
            Item::Frame { element, corner, extent } => {
                let found = self.rect(*corner, *extent, down);
                self.frame(*element, found);
            }
            Item::Place(heading) => {
                self.places.insert(*heading, (self.sheets.len() - 1, round(self.space.page.1 - down + 12.0)));
            }
        }
    }

    /// Turns an area from the top of the page into left, bottom, right and top from its foot.
    fn rect(&self, (x, y): Point, (width, height): Point, down: f32) -> [f32; 4] {
        let top = self.space.page.1 - down - y;
        [x, top - height, x + width, top].map(round)
    }

    /// Notes the frame of a picture; one that goes on on another page has none.
    fn frame(&mut self, element: usize, found: [f32; 4]) {
        let page = self.sheets.len();
        let (first, known) = self.frames.entry(element).or_insert((page, found));
        *known = [known[0].min(found[0]), known[1].min(found[1]), known[2].max(found[2]), known[3].max(found[3])];
        let is_whole = *first == page;
        self.tree.elements[element].feature = is_whole.then_some(Feature::Frame(*known));
    }

    /// Ends what is open, at the end of a page.
    fn close(&mut self) {
        if self.open.take().is_some() {
            self.push(Op::EndMarkedContent);
        }
    }

    fn push(&mut self, op: Op) {
        if let Some(sheet) = self.sheets.last_mut() {
            sheet.ops.push(op);
        }
    }

    /// Begins marked content, unless the same is open.
    fn mark(&mut self, owner: Owner) {
        if self.open == Some(owner) {
            return;
        }
        self.close();
        let (tag, properties) = match owner {
            Owner::Element(element) => {
                let page = self.sheets.len() - 1;
                let owners = &mut self.sheets[page].owners;
                let number = owners.len();
                owners.push(element);
                self.tree.fill(element, Kid::Content(page, number));
                let tag = self.tree.elements[element].tag;
                (tag, vec![("MCID", DictItem::Int(number as i64))])
            }
            Owner::Artifact(artifact) => ("Artifact", properties(artifact)),
        };
        let map = properties.into_iter().map(|(key, value)| (key.to_owned(), value)).collect();
        let properties = DictItem::Dict { map };
        self.push(Op::BeginMarkedContentWithProperties { tag: tag.to_owned(), properties });
        self.open = Some(owner);
    }
}

/// What a page calls a picture of the file.
pub(super) fn picture_name(index: usize) -> String {
    format!("Im{index}")
}

fn properties(artifact: Artifact) -> Vec<(&'static str, DictItem)> {
    let name = |name: &str| DictItem::Name(name.as_bytes().to_vec());
    match artifact {
        Artifact::Layout => vec![("Type", name("Layout"))],
        Artifact::Header => vec![("Type", name("Pagination")), ("Subtype", name("Header"))],
        Artifact::Footer => vec![("Type", name("Pagination")), ("Subtype", name("Footer"))],
        Artifact::Again => vec![("Type", name("Pagination"))],
    }
}
