use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, content::Content};

use crate::figure::Raster;
use crate::pdf::{Error, check::Fault};

/// The way from codes to letters of each font, by its name on the pages.
pub(super) type Fonts = BTreeMap<Vec<u8>, BTreeMap<u16, String>>;

/// Lists the fonts of the pages; each must be inside the file.
pub(super) fn list_fonts(file: &Document, pages: &[ObjectId]) -> Result<Fonts, Error> {
    let mut fonts = Fonts::new();
    for page in pages {
        for (name, font) in file.get_page_fonts(*page)? {
            if fonts.contains_key(&name) {
                continue;
            }
            let embedded = is_embedded(file, font);
            let base = font.get(b"BaseFont").and_then(Object::as_name).unwrap_or_default();
            let subset = base.iter().position(|byte| *byte == b'+') == Some(6);
            if !embedded || !subset {
                let name = String::from_utf8_lossy(base).into_owned();
                return Err(Error::Unfaithful(Fault::Font { name }));
            }
            let letters = font.get(b"ToUnicode").and_then(Object::as_reference)?;
            let letters = file.get_object(letters)?.as_stream()?.get_plain_content()?;
            fonts.insert(name, read_letters(&letters));
        }
    }
    Ok(fonts)
}

fn is_embedded(file: &Document, font: &Dictionary) -> bool {
    let descendant = font.get(b"DescendantFonts").and_then(Object::as_array).ok().and_then(|fonts| fonts.first());
    let descriptor = descendant
        .and_then(|font| file.dereference(font).ok())
        .and_then(|(_, font)| font.as_dict().ok())
        .and_then(|font| font.get_deref(b"FontDescriptor", file).ok())
        .and_then(|descriptor| descriptor.as_dict().ok());
    let program = descriptor.and_then(|descriptor| descriptor.get_deref(b"FontFile2", file).ok());
    program.and_then(|program| program.as_stream().ok()).is_some_and(|program| !program.content.is_empty())
}

/// Reads lines such as `<0012> <00E9>`.
fn read_letters(map: &[u8]) -> BTreeMap<u16, String> {
    let map = String::from_utf8_lossy(map);
    let mut letters = BTreeMap::new();
    for line in map.lines() {
        let mut words = line.split(['<', '>']).filter(|word| !word.trim().is_empty());
        if let (true, Some(code), Some(text)) = (line.starts_with('<'), words.next(), words.next()) {
            let units: Vec<u16> =
                hex(text).chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
            if let Ok(code) = u16::from_str_radix(code, 16) {
                letters.insert(code, String::from_utf16_lossy(&units));
            }
        }
    }
    letters
}

fn hex(text: &str) -> Vec<u8> {
    text.as_bytes()
        .chunks_exact(2)
        .filter_map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok())
        .collect()
}

/// Reads the words of a page by marked content; nothing may be painted outside.
pub(super) fn read(file: &Document, page: ObjectId, index: usize, fonts: &Fonts) -> Result<Found, Error> {
    let content = Content::decode(&file.get_page_content(page))?;
    let mut reader = Reader {
        fonts,
        font: None,
        open: Vec::new(),
        words: BTreeMap::new(),
        page: index,
        pictures: Vec::new(),
        fault: None,
    };
    for operation in content.operations {
        reader.operation(&operation.operator, &operation.operands);
    }
    match reader.fault {
        Some(fault) => Err(Error::Unfaithful(fault)),
        None => Ok(Found { words: reader.words, pictures: reader.pictures }),
    }
}

/// Tells whether a page holds a picture under a name, with every pixel.
pub(super) fn is_picture(file: &Document, page: ObjectId, name: &[u8], raster: &Raster) -> bool {
    let told = |told: &Dictionary, key: &[u8]| told.get(key).and_then(Object::as_i64).ok();
    let resources = file.get_dictionary(page).and_then(|page| page.get_deref(b"Resources", file)?.as_dict());
    let named = resources.and_then(|found| found.get_deref(b"XObject", file)?.as_dict());
    let found = named.and_then(|found| found.get_deref(name, file)?.as_stream());
    found.is_ok_and(|found| {
        let sides = [told(&found.dict, b"Width"), told(&found.dict, b"Height")];
        sides == [raster.width(), raster.height()].map(|side| Some(i64::from(side))) && found.content == raster.rows()
    })
}

struct Reader<'a> {
    fonts: &'a Fonts,
    font: Option<&'a BTreeMap<u16, String>>,
    open: Vec<Open>,
    words: BTreeMap<i64, String>,
    page: usize,
    /// Names of the pictures that are drawn.
    pictures: Vec<Vec<u8>>,
    /// The first one.
    fault: Option<Fault>,
}

/// What was read on a page.
pub(super) struct Found {
    /// The words of each marked content.
    pub(super) words: BTreeMap<i64, String>,
    /// The pictures of pixels as they are drawn.
    pub(super) pictures: Vec<Vec<u8>>,
}

/// Marked content that is open.
enum Open {
    Content(i64),
    Artifact,
    /// Glyphs that other words stand for; these are already read.
    Replaced,
    Plain,
}

impl Reader<'_> {
    fn operation(&mut self, operator: &str, operands: &[Object]) {
        match (operator, operands) {
            ("BDC", [tag, properties]) => {
                let open = self.begin(tag, properties);
                self.open.push(open);
            }
            ("BMC", _) => self.open.push(Open::Plain),
            ("EMC", _) => {
                self.open.pop();
            }
            ("Tf", [name, _]) => self.font = name.as_name().ok().and_then(|name| self.fonts.get(name)),
            ("TJ", [Object::Array(items)]) => {
                let words: String =
                    items.iter().filter_map(|item| item.as_str().ok()).map(|codes| self.decode(codes)).collect();
                self.say(&words);
            }
            ("Tj", [codes]) => {
                let words = self.decode(codes.as_str().unwrap_or_default());
                self.say(&words);
            }
            ("Do", [name]) => {
                self.say("");
                self.pictures.extend(name.as_name().map(<[u8]>::to_vec));
            }
            ("f" | "f*" | "S" | "s" | "B" | "B*" | "b" | "b*", _) => self.say(""),
            _ => {}
        }
    }

    fn begin(&mut self, tag: &Object, properties: &Object) -> Open {
        let properties = properties.as_dict().ok();
        let number = properties.and_then(|found| found.get(b"MCID").and_then(Object::as_i64).ok());
        let spoken = properties.and_then(|found| found.get(b"ActualText").and_then(Object::as_str).ok());
        match (number, spoken) {
            (Some(number), _) => {
                self.words.entry(number).or_default();
                Open::Content(number)
            }
            (None, Some(spoken)) => {
                self.say(&utf16(spoken));
                Open::Replaced
            }
            (None, None) if tag.as_name().is_ok_and(|tag| tag == b"Artifact") => Open::Artifact,
            (None, None) => Open::Plain,
        }
    }

    /// Adds words to the innermost content around them.
    fn say(&mut self, words: &str) {
        let heard = self.open.iter().rev().find(|open| !matches!(open, Open::Plain));
        match heard {
            Some(Open::Content(number)) => self.words.entry(*number).or_default().push_str(words),
            Some(Open::Artifact | Open::Replaced) => {}
            Some(Open::Plain) | None => {
                self.fault.get_or_insert(Fault::Loose { page: self.page });
            }
        }
    }

    fn decode(&mut self, codes: &[u8]) -> String {
        let mut words = String::new();
        for pair in codes.chunks_exact(2) {
            let code = u16::from_be_bytes([pair[0], pair[1]]);
            match self.font.and_then(|font| font.get(&code)).filter(|_| code != 0) {
                Some(letters) => words.push_str(letters),
                None => {
                    self.fault.get_or_insert(Fault::Letter { page: self.page });
                }
            }
        }
        words
    }
}

/// Reads a string of the format: UTF-16 with its mark, else as it stands.
pub(super) fn utf16(bytes: &[u8]) -> String {
    let Some(units) = bytes.strip_prefix(&[0xfe, 0xff]) else {
        return String::from_utf8_lossy(bytes).into_owned();
    };
    let units: Vec<u16> = units.chunks_exact(2).map(|pair| u16::from_be_bytes([pair[0], pair[1]])).collect();
    String::from_utf16_lossy(&units)
}
