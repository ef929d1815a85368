use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId};

use super::content::utf16;
use crate::{
    document::{Foreign, Kind, Language, Part, squeeze},
    pdf::{Error, check::Fault},
};

/// What the structure tells, in its order.
pub(super) struct Told {
    pub(super) parts: Vec<Part>,
    pub(super) foreign: Vec<Foreign>,
    pub(super) elements: usize,
}

/// Deeper structures are refused rather than followed.
const DEEPEST: usize = 500;

/// Walks the structure; every marked content must be held once, by the element it leads back to.
pub(super) fn walk(file: &Document, pages: &[ObjectId], contents: &[BTreeMap<i64, String>]) -> Result<Told, Error> {
    let broken = || Error::Unfaithful(Fault::Structure);
    let catalog = file.catalog()?;
    let marked = catalog.get_deref(b"MarkInfo", file).and_then(Object::as_dict);
    let marked = marked.is_ok_and(|marked| matches!(marked.get(b"Marked"), Ok(Object::Boolean(true))));
    let root = catalog.get_deref(b"StructTreeRoot", file).and_then(Object::as_dict).map_err(|_| broken())?;
    let numbers = root.get_deref(b"ParentTree", file).and_then(Object::as_dict).map_err(|_| broken())?;
    if !marked {
        return Err(broken());
    }
    let mut walker = Walker {
        file,
        pages,
        contents,
        owners: list_owners(file, numbers)?,
        met: BTreeMap::new(),
        told: Told { parts: Vec::new(), foreign: Vec::new(), elements: 0 },
        spoken: Vec::new(),
    };
    for kid in root.get(b"K").and_then(Object::as_array).map_err(|_| broken())? {
        walker.kid(kid, None, 0)?;
    }
    walker.finish()
}

/// What a number of the way back leads to.
enum Owned {
    Page(Vec<ObjectId>),
    Area(ObjectId),
}

fn list_owners(file: &Document, numbers: &Dictionary) -> Result<BTreeMap<i64, Owned>, Error> {
    let numbers = numbers.get(b"Nums").and_then(Object::as_array)?;
    let mut owners = BTreeMap::new();
    for pair in numbers.chunks_exact(2) {
        let reference = pair[1].as_reference()?;
        let owned = match file.get_object(reference)? {
            Object::Array(elements) => Owned::Page(elements.iter().filter_map(|id| id.as_reference().ok()).collect()),
            _ => Owned::Area(reference),
        };
        owners.insert(pair[0].as_i64()?, owned);
    }
    Ok(owners)
}

struct Walker<'a> {
    file: &'a Document,
    pages: &'a [ObjectId],
    contents: &'a [BTreeMap<i64, String>],
    owners: BTreeMap<i64, Owned>,
    /// How often each marked content was met.
    met: BTreeMap<(usize, i64), usize>,
    told: Told,
    /// The words of the parts around, outer first.
    spoken: Vec<Option<String>>,
}

impl Walker<'_> {
    fn kid(&mut self, kid: &Object, element: Option<ObjectId>, depth: usize) -> Result<(), Error> {
        if depth > DEEPEST {
            return Err(Error::Unfaithful(Fault::Structure));
        }
        match (kid, element) {
            (Object::Reference(id), _) => self.element(*id, depth),
            (Object::Dictionary(kid), Some(element)) if kid.has_type(b"MCR") => self.content(kid, element),
            (Object::Dictionary(kid), Some(element)) if kid.has_type(b"OBJR") => self.area(kid, element),
            _ => Err(Error::Unfaithful(Fault::Structure)),
        }
    }

    fn element(&mut self, id: ObjectId, depth: usize) -> Result<(), Error> {
        let file = self.file;
        let element = file.get_dictionary(id)?;
        self.told.elements += 1;
        let tag = element.get(b"S").and_then(Object::as_name)?;
        let kind = kind(tag);
        // A paragraph inside a cell is the cell's.
        let whole = kind.is_some() && self.spoken.iter().all(Option::is_none);
        let place = self.told.parts.len();
        if let (true, Some(kind)) = (whole, kind) {
            self.told.parts.push(Part { kind, text: None });
        }
        self.spoken.push(if whole { Some(String::new()) } else { None });
        if kind.is_some() && !whole {
            self.say(" ");
        }
        let stands = element.get(b"ActualText").or_else(|_| element.get(b"Alt")).and_then(Object::as_str).ok();
        let before = stands.map(|_| self.spoken.clone());
        let language = element.get(b"Lang").and_then(Object::as_str).ok().map(String::from_utf8_lossy);
        let said = self.said().len();
        for kid in element.get(b"K").and_then(Object::as_array)? {
            self.kid(kid, Some(id), depth + 1)?;
        }
        if let (Some(stands), Some(before)) = (stands, before) {
            self.spoken = before;
            self.say(&utf16(stands));
        }
        if let Some(language) = language {
            let text = plain(self.said().get(said..).unwrap_or_default());
            if !text.is_empty() {
                self.told.foreign.push(Foreign { language: Language::new(&language), text });
            }
        }
        if let Some(Some(words)) = self.spoken.pop() {
            self.told.parts[place].text = Some(plain(&words));
        }
        Ok(())
    }

    fn content(&mut self, kid: &Dictionary, element: ObjectId) -> Result<(), Error> {
        let page = kid.get(b"Pg").and_then(Object::as_reference)?;
        let number = kid.get(b"MCID").and_then(Object::as_i64)?;
        let page = self.pages.iter().position(|known| *known == page).unwrap_or(self.pages.len());
        let fault = || Error::Unfaithful(Fault::Owner { page, content: usize::try_from(number).unwrap_or(usize::MAX) });
        let key = self.pages.get(page).map(|page| self.file.get_dictionary(*page)?.get(b"StructParents")?.as_i64());
        let owned = key.transpose()?.and_then(|key| self.owners.get(&key));
        let leads = match owned {
            Some(Owned::Page(elements)) => usize::try_from(number).ok().and_then(|number| elements.get(number)),
            Some(Owned::Area(_)) | None => None,
        };
        if leads != Some(&element) {
            return Err(fault());
        }
        let words = self.contents.get(page).and_then(|words| words.get(&number)).ok_or_else(fault)?;
        *self.met.entry((page, number)).or_default() += 1;
        self.say(words);
        Ok(())
    }

    fn area(&mut self, kid: &Dictionary, element: ObjectId) -> Result<(), Error> {
        let broken = || Error::Unfaithful(Fault::Structure);
        let area = kid.get_deref(b"Obj", self.file).and_then(Object::as_dict).map_err(|_| broken())?;
        let key = area.get(b"StructParent").and_then(Object::as_i64).map_err(|_| broken())?;
        match self.owners.get(&key) {
            Some(Owned::Area(owner)) if *owner == element => Ok(()),
            Some(Owned::Area(_) | Owned::Page(_)) | None => Err(broken()),
        }
    }

    fn say(&mut self, words: &str) {
        if let Some(Some(spoken)) = self.spoken.iter_mut().rev().find(|spoken| spoken.is_some()) {
            spoken.push_str(words);
        }
    }

    /// What the part around has said until now.
    fn said(&self) -> &str {
        self.spoken.iter().rev().flatten().next().map(String::as_str).unwrap_or_default()
    }

    fn finish(self) -> Result<Told, Error> {
        for (page, words) in self.contents.iter().enumerate() {
            for number in words.keys() {
                if self.met.get(&(page, *number)) != Some(&1) {
                    let content = usize::try_from(*number).unwrap_or(usize::MAX);
                    return Err(Error::Unfaithful(Fault::Owner { page, content }));
                }
            }
        }
        Ok(self.told)
    }
}

/// The words without the hyphens that lines brought.
fn plain(words: &str) -> String {
    squeeze(&words.replace('\u{ad}', ""))
}

fn kind(tag: &[u8]) -> Option<Kind> {
    match tag {
        b"P" => Some(Kind::Paragraph),
        b"Lbl" => Some(Kind::Label),
        b"TH" => Some(Kind::HeadingCell),
        b"TD" => Some(Kind::Cell),
        b"Caption" => Some(Kind::Caption),
        b"Figure" => Some(Kind::Figure),
        [b'H', rank @ b'1'..=b'6'] => Some(Kind::Heading(rank - b'0')),
        _ => None,
    }
}
