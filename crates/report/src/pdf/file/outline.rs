use lopdf::{Dictionary, Object, ObjectId};

use super::{Painted, dictionary, name, structure::destination, text};
use crate::pdf::Error;

/// Adds the headings as nested bookmarks.
pub(super) fn add(file: &mut lopdf::Document, painted: &Painted<'_>, pages: &[ObjectId]) -> Result<(), Error> {
    if painted.bookmarks.is_empty() {
        return Ok(());
    }
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = painted.bookmarks.iter().map(|_| file.new_object_id()).collect();
    let families = list_families(painted);
    let top = painted.bookmarks.len();
    for (index, bookmark) in painted.bookmarks.iter().enumerate() {
        let parent = families.parents[index];
        let mut entry = dictionary([
            ("Title", text(&bookmark.title)),
            ("Parent", Object::Reference(if parent == top { root } else { ids[parent] })),
        ]);
        if let Some((page, height)) = painted.places.get(&index) {
            entry.set("Dest", destination(pages[*page], *height));
        }
        let siblings = &families.children[parent];
        if let Ok(place) = siblings.binary_search(&index) {
            if let Some(before) = place.checked_sub(1) {
                entry.set("Prev", Object::Reference(ids[siblings[before]]));
            }
            if let Some(after) = siblings.get(place + 1) {
                entry.set("Next", Object::Reference(ids[*after]));
            }
        }
        families.open(&mut entry, index, &ids);
        file.objects.insert(ids[index], Object::Dictionary(entry));
    }
    let mut outline = dictionary([("Type", name("Outlines"))]);
    families.open(&mut outline, top, &ids);
    outline.set("Count", ids.len() as i64);
    file.objects.insert(root, Object::Dictionary(outline));
    let catalog = file.catalog_mut()?;
    catalog.set("Outlines", Object::Reference(root));
    catalog.set("PageMode", name("UseOutlines"));
    Ok(())
}

/// Who stands under whom; the last place is the list's own.
struct Families {
    parents: Vec<usize>,
    children: Vec<Vec<usize>>,
    /// How many stand under each, at any depth.
    descendants: Vec<i64>,
}

impl Families {
    /// Names the first and the last child, all shown.
    fn open(&self, entry: &mut Dictionary, index: usize, ids: &[ObjectId]) {
        if let (Some(first), Some(last)) = (self.children[index].first(), self.children[index].last()) {
            entry.set("First", Object::Reference(ids[*first]));
            entry.set("Last", Object::Reference(ids[*last]));
            entry.set("Count", self.descendants[index]);
        }
    }
}

fn list_families(painted: &Painted<'_>) -> Families {
    let top = painted.bookmarks.len();
    let mut families =
        Families { parents: Vec::new(), children: vec![Vec::new(); top + 1], descendants: vec![0; top + 1] };
    let mut above: Vec<usize> = Vec::new();
    for (index, bookmark) in painted.bookmarks.iter().enumerate() {
        above.truncate(usize::from(bookmark.rank).saturating_sub(1));
        let parent = above.last().copied().unwrap_or(top);
        families.parents.push(parent);
        families.children[parent].push(index);
        above.iter().for_each(|ancestor| families.descendants[*ancestor] += 1);
        above.push(index);
    }
    families
}
