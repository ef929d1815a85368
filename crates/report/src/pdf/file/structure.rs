use lopdf::{Dictionary, Object, ObjectId};

use super::{Painted, dictionary, name, text};
use crate::{
    document::Target,
    pdf::{
        Error,
        paint::Area,
        tree::{Element, Feature, Kid},
    },
};

/// Adds the structure tree, the way back from content to it, and the areas of links.
pub(super) fn add(file: &mut lopdf::Document, painted: &Painted<'_>, pages: &[ObjectId]) -> Result<(), Error> {
    let root = file.new_object_id();
    let ids: Vec<ObjectId> = painted.tree.elements.iter().map(|_| file.new_object_id()).collect();
    let mut parents = Vec::new();
    for (index, (sheet, page)) in painted.sheets.iter().zip(pages).enumerate() {
        let owners = sheet.owners.iter().map(|owner| Object::Reference(ids[*owner]));
        let owners = file.add_object(Object::Array(owners.collect()));
        parents.push((index, owners));
        let page = file.get_dictionary_mut(*page)?;
        page.set("StructParents", index as i64);
        page.set("Tabs", name("S"));
    }
    let areas = add_areas(file, painted, pages, &ids, &mut parents)?;
    for (index, (element, id)) in painted.tree.elements.iter().zip(&ids).enumerate() {
        if painted.tree.is_met(index) {
            let described = describe(element, &ids, pages, &areas, root);
            file.objects.insert(*id, Object::Dictionary(described));
        }
    }
    let next = parents.len() as i64;
    let numbers = parents.into_iter().flat_map(|(key, id)| [Object::Integer(key as i64), Object::Reference(id)]);
    let numbers = file.add_object(dictionary([("Nums", Object::Array(numbers.collect()))]));
    let tree = dictionary([
        ("Type", name("StructTreeRoot")),
        ("K", Object::Array(ids.first().map(|id| Object::Reference(*id)).into_iter().collect())),
        ("ParentTree", Object::Reference(numbers)),
        ("ParentTreeNextKey", Object::Integer(next)),
    ]);
    file.objects.insert(root, Object::Dictionary(tree));
    let catalog = file.catalog_mut()?;
    catalog.set("StructTreeRoot", Object::Reference(root));
    catalog.set("MarkInfo", dictionary([("Marked", Object::Boolean(true))]));
    Ok(())
}

/// Adds the areas of each page as annotations; gives their objects.
fn add_areas(
    file: &mut lopdf::Document,
    painted: &Painted<'_>,
    pages: &[ObjectId],
    ids: &[ObjectId],
    parents: &mut Vec<(usize, ObjectId)>,
) -> Result<Vec<Vec<ObjectId>>, Error> {
    let mut all = Vec::new();
    for (sheet, page) in painted.sheets.iter().zip(pages) {
        let mut areas = Vec::new();
        for area in &sheet.areas {
            let key = parents.len();
            let annotation = annotate(area, painted, *page, pages, key);
            areas.push(file.add_object(annotation));
            parents.push((key, ids[area.element]));
        }
        if !areas.is_empty() {
            let references = areas.iter().map(|id| Object::Reference(*id)).collect();
            file.get_dictionary_mut(*page)?.set("Annots", Object::Array(references));
        }
        all.push(areas);
    }
    Ok(all)
}

fn annotate(area: &Area, painted: &Painted<'_>, page: ObjectId, pages: &[ObjectId], key: usize) -> Dictionary {
    let mut annotation = dictionary([
        ("Type", name("Annot")),
        ("Subtype", name("Link")),
        ("Rect", Object::Array(area.rect.map(Object::Real).into())),
        ("Border", Object::Array(vec![0.into(), 0.into(), 0.into()])),
        ("F", Object::Integer(4)),
        ("P", Object::Reference(page)),
        ("StructParent", Object::Integer(key as i64)),
    ]);
    match &area.target {
        Target::Web(address) => {
            let action = dictionary([
                ("Type", name("Action")),
                ("S", name("URI")),
                ("URI", Object::string_literal(escape(address))),
            ]);
            annotation.set("A", action);
            annotation.set("Contents", text(&(painted.words.link)(address)));
        }
        Target::Heading(anchor) => {
            let heading = painted.anchors.get(anchor).copied();
            let place = heading.and_then(|heading| painted.places.get(&heading)).copied();
            if let Some((page, height)) = place {
                annotation.set("Dest", destination(pages[page], height));
            }
            let title = heading.and_then(|heading| painted.bookmarks.get(heading));
            annotation.set("Contents", text(&(painted.words.link)(title.map_or("", |bookmark| &bookmark.title))));
        }
    }
    annotation
}

/// Gives a place on a page, as links and bookmarks name it.
pub(super) fn destination(page: ObjectId, height: f32) -> Object {
    Object::Array(vec![Object::Reference(page), name("XYZ"), Object::Null, Object::Real(height), Object::Null])
}

/// Writes an address in ASCII, as the format asks.
fn escape(address: &str) -> String {
    let mut escaped = String::with_capacity(address.len());
    for byte in address.bytes() {
        match byte {
            0x21..=0x7e => escaped.push(char::from(byte)),
            _ => escaped.push_str(&format!("%{byte:02X}")),
        }
    }
    escaped
}

fn describe(
    element: &Element,
    ids: &[ObjectId],
    pages: &[ObjectId],
    areas: &[Vec<ObjectId>],
    root: ObjectId,
) -> Dictionary {
    let kids = element.kids.iter().map(|kid| match *kid {
        Kid::Element(kid) => Object::Reference(ids[kid]),
        Kid::Content(page, number) => Object::Dictionary(dictionary([
            ("Type", name("MCR")),
            ("Pg", Object::Reference(pages[page])),
            ("MCID", Object::Integer(number as i64)),
        ])),
        Kid::Area(page, area) => Object::Dictionary(dictionary([
            ("Type", name("OBJR")),
            ("Pg", Object::Reference(pages[page])),
            ("Obj", Object::Reference(areas[page][area])),
        ])),
    });
    let mut described = dictionary([
        ("Type", name("StructElem")),
        ("S", name(element.tag)),
        ("P", Object::Reference(element.parent.map_or(root, |parent| ids[parent]))),
        ("K", Object::Array(kids.collect())),
    ]);
    if let Some(alt) = &element.alt {
        described.set("Alt", text(alt));
    }
    if let Some(spoken) = &element.spoken {
        described.set("ActualText", text(spoken));
    }
    if let Some(language) = &element.language {
        described.set("Lang", Object::string_literal(language.tag()));
    }
    if let Some(feature) = element.feature {
        described.set("A", attributes(feature));
    }
    described
}

fn attributes(feature: Feature) -> Dictionary {
    match feature {
        Feature::Numbering(kind) => dictionary([("O", name("List")), ("ListNumbering", name(kind))]),
        Feature::Scope(scope) => dictionary([("O", name("Table")), ("Scope", name(scope))]),
        Feature::Frame(frame) => dictionary([
            ("O", name("Layout")),
            ("Placement", name("Block")),
            ("BBox", Object::Array(frame.map(Object::Real).into())),
        ]),
    }
}
