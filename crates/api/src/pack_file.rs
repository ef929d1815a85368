//! What a partner gives as one file, `NAME.rumbpack`: an archive of `pack.toml` and, if they like, `logo.png`. It comes from
//! anybody, so that nothing in it is taken for granted; its shape is closed, and holds nothing of what is recommended.

use crate::Error;
use crate::wire::{PackReason, PackRefusal};
use rumb_locale::Language;
use rumb_report::document::{is_safe, plain};
use rumb_report::figure::{Raster, RasterFault};
use rumb_report::paper::{Closing, Partner, Passage};
use std::fs::File;
use std::io::{Cursor, Read as _};
use std::path::Path;
use toml::{Table, Value};
use zip::ZipArchive;

/// Bytes of the whole file, of its words and of its picture, at most.
pub(crate) const LARGEST: usize = 1 << 20;
const WORDS: usize = 64_000;
const PICTURE: usize = 400_000;
const TOML: &str = "pack.toml";
const LOGO: &str = "logo.png";
const FORMAT: &str = "rumb-pack";
const VERSION: i64 = 1;
/// What systems put into archives by themselves.
const LITTER: [&str; 3] = [".ds_store", "thumbs.db", "desktop.ini"];
/// Letters, at most.
const NAME: usize = 80;
const LINE: usize = 100;
const PHONE: usize = 40;
const SITE: usize = 200;
const TITLE: usize = 100;
const TEXT: usize = 1800;
/// Lines of a contact, paragraphs and points of a closing page, at most.
const LINES: usize = 5;
const PASSAGES: usize = 16;
/// Letters of a name that a refusal tells.
const TOLD: usize = 60;

/// Why there is no partner at a path.
#[derive(Debug)]
pub enum PackError {
    File(Error),
    Refused(PackRefusal),
}

impl From<std::io::Error> for PackError {
    fn from(error: std::io::Error) -> Self {
        Self::File(error.into())
    }
}

/// Reads the pack at a path; the bytes are given too, to be kept.
///
/// # Errors
/// When it cannot be read, or is no pack that makes sense.
pub fn read_pack(path: &Path) -> Result<(Partner, Vec<u8>), PackError> {
    if !path.metadata()?.is_file() {
        return Err(PackError::Refused(refusal(PackReason::NotAPack, "")));
    }
    let mut bytes = Vec::new();
    File::open(path)?.take(LARGEST as u64 + 1).read_to_end(&mut bytes)?;
    let partner = read(&bytes).map_err(PackError::Refused)?;
    Ok((partner, bytes))
}

/// Reads a pack.
///
/// # Errors
/// The first thing that is not as it has to be.
pub(crate) fn read(bytes: &[u8]) -> Result<Partner, PackRefusal> {
    if bytes.len() > LARGEST {
        return Err(refusal(PackReason::TooLarge, ".rumbpack"));
    }
    let parts = Parts::of(bytes)?;
    let mut partner = Entry { path: String::new(), table: table(&parts.words)? }.partner()?;
    partner.logo = parts.logo.as_deref().map(logo).transpose()?;
    Ok(partner)
}

fn refusal(reason: PackReason, said: &str) -> PackRefusal {
    let said = plain(said);
    let short: String = said.chars().take(TOLD).collect();
    PackRefusal { reason, said: if short == said { said } else { format!("{short}…") } }
}

/// The files in the archive.
struct Parts {
    words: Vec<u8>,
    logo: Option<Vec<u8>>,
}

impl Parts {
    fn of(bytes: &[u8]) -> Result<Self, PackRefusal> {
        let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| refusal(PackReason::NotAPack, ""))?;
        // Who zips a folder has its name before theirs.
        let base = |name: &str| name.rsplit(['/', '\\']).next().unwrap_or_default().to_lowercase();
        if !archive.file_names().any(|name| base(name) == TOML) {
            return Err(refusal(PackReason::NotAPack, ""));
        }
        let (mut words, mut logo) = (None, None);
        for place in 0..archive.len() {
            let damaged = |_| refusal(PackReason::Damaged, "zip");
            let file = archive.by_index(place).map_err(damaged)?;
            let (path, name) = (file.name().to_owned(), base(file.name()));
            if file.is_dir() || path.starts_with("__MACOSX/") || LITTER.contains(&name.as_str()) {
                continue;
            }
            let (part, most) = match name.as_str() {
                TOML => (&mut words, WORDS),
                LOGO => (&mut logo, PICTURE),
                _ => return Err(refusal(PackReason::Unknown, &path)),
            };
            let mut own = Vec::new();
            let read = file.take(most as u64 + 1).read_to_end(&mut own);
            if own.len() > most {
                return Err(refusal(PackReason::TooLarge, &name));
            }
            if read.is_err() || part.replace(own).is_some() {
                return Err(refusal(PackReason::Damaged, &name));
            }
        }
        let words = words.ok_or_else(|| refusal(PackReason::NotAPack, ""))?;
        Ok(Self { words, logo })
    }
}

fn logo(bytes: &[u8]) -> Result<Raster, PackRefusal> {
    Raster::read(bytes).map_err(|fault| match fault {
        RasterFault::NotPng => refusal(PackReason::NoPicture, ""),
        RasterFault::TooLarge => refusal(PackReason::LargePicture, &Raster::SIDE.to_string()),
    })
}

/// Reads the words; where they break a rule of TOML, the line is told.
fn table(bytes: &[u8]) -> Result<Table, PackRefusal> {
    let text = std::str::from_utf8(bytes).map_err(|_| refusal(PackReason::Damaged, TOML))?;
    // Editors of Windows put a mark before UTF-8.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    text.parse().map_err(|error: toml::de::Error| {
        let before = error.span().and_then(|span| text.get(..span.start));
        let line = before.map_or(1, |before| before.matches('\n').count() + 1);
        refusal(PackReason::Damaged, &format!("{TOML}:{line}"))
    })
}

/// A table of which each key is taken once; what is left at the end is unknown.
struct Entry {
    path: String,
    table: Table,
}

impl Entry {
    fn partner(mut self) -> Result<Partner, PackRefusal> {
        if self.table.remove("format") != Some(FORMAT.into()) {
            return Err(refusal(PackReason::NotAPack, ""));
        }
        match self.table.remove("version").and_then(|version| version.as_integer()) {
            Some(VERSION) => {}
            Some(newer) if newer > VERSION => return Err(refusal(PackReason::Newer, "")),
            Some(_) | None => return Err(self.unfit("version")),
        }
        let name = self.words("name", NAME)?.ok_or_else(|| self.refused(PackReason::Missing, "name"))?;
        let mut partner = Partner { name, ..Partner::default() };
        if let Some(mut contact) = self.inner("contact")? {
            partner.lines = contact.lines()?;
            partner.phone = contact.words("phone", PHONE)?;
            partner.mail = contact.fitting("mail", LINE, |mail| mail.contains('@'))?;
            partner.site = contact.fitting("site", SITE, |site| site.starts_with("http") && is_safe(site))?;
            contact.end()?;
        }
        if let Some(mut closing) = self.inner("closing")? {
            for language in Language::ALL {
                if let Some(page) = closing.inner(language.code())? {
                    partner.closing.insert(language, page.closing()?);
                }
            }
            closing.end()?;
        }
        self.end()?;
        Ok(partner)
    }

    fn closing(mut self) -> Result<Closing, PackRefusal> {
        let title = self.words("title", TITLE)?.ok_or_else(|| self.refused(PackReason::Missing, "title"))?;
        let text = self.table.remove("text").ok_or_else(|| self.refused(PackReason::Missing, "text"))?;
        let text = text.as_str().filter(|text| text.chars().count() <= TEXT).ok_or_else(|| self.unfit("text"))?;
        let passages = passages(text);
        let count = |passage: &Passage| match passage {
            Passage::Words(_) => 1,
            Passage::Points(points) => points.len(),
        };
        if !(1..=PASSAGES).contains(&passages.iter().map(count).sum()) {
            return Err(self.unfit("text"));
        }
        self.end()?;
        Ok(Closing { title, passages })
    }

    fn lines(&mut self) -> Result<Vec<String>, PackRefusal> {
        let Some(lines) = self.table.remove("lines") else { return Ok(Vec::new()) };
        let lines = lines.as_array().filter(|lines| lines.len() <= LINES).ok_or_else(|| self.unfit("lines"))?;
        lines.iter().map(|line| fit(line, LINE).ok_or_else(|| self.unfit("lines"))).collect()
    }

    /// One line of words; none when nobody wrote it.
    fn words(&mut self, key: &str, most: usize) -> Result<Option<String>, PackRefusal> {
        let Some(value) = self.table.remove(key) else { return Ok(None) };
        fit(&value, most).map(Some).ok_or_else(|| self.unfit(key))
    }

    /// An address without spaces that is of its kind.
    fn fitting(&mut self, key: &str, most: usize, is: fn(&str) -> bool) -> Result<Option<String>, PackRefusal> {
        let words = self.words(key, most)?;
        let is_address = |words: &String| is(words) && !words.contains(|sign: char| sign.is_whitespace());
        if words.as_ref().is_none_or(is_address) { Ok(words) } else { Err(self.unfit(key)) }
    }

    fn inner(&mut self, key: &str) -> Result<Option<Entry>, PackRefusal> {
        match self.table.remove(key) {
            None => Ok(None),
            Some(Value::Table(table)) => Ok(Some(Entry { path: format!("{}{key}.", self.path), table })),
            Some(_) => Err(self.unfit(key)),
        }
    }

    fn end(&self) -> Result<(), PackRefusal> {
        self.table.keys().next().map_or(Ok(()), |key| Err(self.refused(PackReason::Unknown, key)))
    }

    fn unfit(&self, key: &str) -> PackRefusal {
        self.refused(PackReason::Unfit, key)
    }

    fn refused(&self, reason: PackReason, key: &str) -> PackRefusal {
        refusal(reason, &format!("{}{key}", self.path))
    }
}

/// Words on one line, without signs that only steer; none when nothing is left, or too much.
fn fit(value: &Value, most: usize) -> Option<String> {
    let words = plain(value.as_str()?);
    (!words.is_empty() && words.chars().count() <= most).then_some(words)
}

/// Paragraphs with an empty line between; lines that begin with a dash are points.
fn passages(text: &str) -> Vec<Passage> {
    let mut passages = Vec::new();
    for block in text.replace("\r\n", "\n").split("\n\n") {
        // Each line goes to the paragraph or the point before it.
        let mut own: Vec<Passage> = Vec::new();
        for line in block.lines() {
            let line = plain(line);
            let point = ["- ", "• ", "– "].iter().find_map(|mark| line.strip_prefix(mark));
            match (point, own.last_mut()) {
                (Some(point), Some(Passage::Points(points))) => points.push(point.to_owned()),
                (Some(point), Some(Passage::Words(_)) | None) => own.push(Passage::Points(vec![point.to_owned()])),
                (None, Some(Passage::Points(points))) => {
                    points.last_mut().into_iter().for_each(|last| add(last, &line))
                }
                (None, Some(Passage::Words(words))) => add(words, &line),
                (None, None) if line.is_empty() => {}
                (None, None) => own.push(Passage::Words(line)),
            }
        }
        passages.extend(own);
    }
    passages
}

fn add(words: &mut String, line: &str) {
    if !line.is_empty() {
        words.push(' ');
        words.push_str(line);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;
    use std::io::Write as _;
    use zip::write::SimpleFileOptions;
    use zip::{CompressionMethod, ZipWriter};

    const GOOD: &str = r#"format = "rumb-pack"
version = 1
name = "Fédération du Lac"
[contact]
lines = ["12 rue du Port", "35000 Rennes"]
phone = "02 99 00 00 00"
mail = "bonjour@exemple.org"
site = "https://exemple.org"
[closing.fr]
title = "Continuer ensemble"
text = """
Nous vous
accompagnons.

Appelez-nous :
- pour une question
- pour une visite
  chez vous
"""
[closing.ro]
title = "Împreună"
text = "Vă așteptăm."
"#;
    const DOT: &[u8] = b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\x01\0\0\0\x01\x08\0\0\0\0:~\x9bU\
        \0\0\0\nIDATx\x9cc\xf8\x0f\0\x01\x01\x01\0\xb18\xf6\x14\0\0\0\0IEND\xaeB`\x82";

    fn zipped(method: CompressionMethod, parts: &[(&str, &[u8])]) -> Vec<u8> {
        let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in parts {
            let options = SimpleFileOptions::default().compression_method(method);
            archive.start_file(*name, options).expect("a part is begun");
            archive.write_all(bytes).expect("a part is written");
        }
        archive.finish().expect("the archive ends").into_inner()
    }

    fn packed(words: &str) -> Vec<u8> {
        zipped(CompressionMethod::Deflated, &[(TOML, words.as_bytes()), (LOGO, DOT)])
    }

    fn refused(bytes: &[u8]) -> Option<(PackReason, String)> {
        read(bytes).err().map(|refusal| (refusal.reason, refusal.said))
    }

    #[test]
    fn a_pack_is_read_however_it_was_zipped() {
        let (words, windows) = (GOOD.as_bytes(), format!("\u{feff}{}", GOOD.replace('\n', "\r\n")));
        let plain = read(&packed(GOOD)).expect("it is a pack");
        assert_eq!(plain.name, "Fédération du Lac");
        assert_eq!(plain.lines, ["12 rue du Port", "35000 Rennes"]);
        assert_eq!(plain.site.as_deref(), Some("https://exemple.org"));
        let points = ["pour une question", "pour une visite chez vous"].map(str::to_owned).to_vec();
        let passages = [
            Passage::Words("Nous vous accompagnons.".to_owned()),
            Passage::Words("Appelez-nous :".to_owned()),
            Passage::Points(points),
        ];
        assert_eq!(plain.closing[&Language::Fr].passages, passages, "paragraphs and points");
        assert_eq!(plain.closing.keys().copied().collect::<Vec<_>>(), [Language::Fr, Language::Ro]);
        assert!(plain.logo.is_some(), "and its picture");
        let litter: &[(&str, &[u8])] = &[
            ("lac/pack.toml", words),
            ("lac/logo.png", DOT),
            ("__MACOSX/lac/._logo.png", b"x"),
            ("lac/.DS_Store", b"x"),
        ];
        assert_eq!(read(&zipped(CompressionMethod::Stored, litter)).as_ref(), Ok(&plain), "in a folder, by a Mac");
        let upper: &[(&str, &[u8])] = &[("Pack.toml", windows.as_bytes()), ("LOGO.PNG", DOT)];
        assert_eq!(read(&zipped(CompressionMethod::Deflated, upper)).as_ref(), Ok(&plain), "with an editor of Windows");
        let bare = zipped(CompressionMethod::Stored, &[(TOML, b"format = \"rumb-pack\"\nversion = 1\nname = \"A\"")]);
        assert_eq!(read(&bare), Ok(Partner { name: "A".to_owned(), ..Partner::default() }), "a name is enough");
    }

    #[test]
    fn each_thing_that_is_not_as_it_has_to_be_is_told_by_its_name() {
        use PackReason::{Damaged, Missing, Newer, NotAPack, Unfit, Unknown};
        let long = |letters: usize| format!("\"{}\"", "é".repeat(letters));
        let cases = [
            ("\"rumb-pack\"", "\"rumb-answers\"".to_owned(), NotAPack, ""),
            ("version = 1", "version = 2".to_owned(), Newer, ""),
            ("version = 1", "version = \"1\"".to_owned(), Unfit, "version"),
            ("version = 1", String::new(), Unfit, "version"),
            ("name = \"Fédération du Lac\"", String::new(), Missing, "name"),
            ("\"Fédération du Lac\"", long(NAME + 1), Unfit, "name"),
            ("\"Fédération du Lac\"", "\"\\u202e \\u0007\"".to_owned(), Unfit, "name"),
            ("\"Fédération du Lac\"", "3".to_owned(), Unfit, "name"),
            ("[contact]", "order = [\"nextcloud\"]\n[contact]".to_owned(), Unknown, "order"),
            ("[contact]", "[recommendation]\nweight = 3\n[contact]".to_owned(), Unknown, "recommendation"),
            ("phone =", "fax = \"1\"\nphone =".to_owned(), Unknown, "contact.fax"),
            ("\"12 rue du Port\"", long(LINE + 1), Unfit, "contact.lines"),
            ("\"35000 Rennes\"", "\"b\",\"c\",\"d\",\"e\",\"f\"".to_owned(), Unfit, "contact.lines"),
            ("\"02 99 00 00 00\"", long(PHONE + 1), Unfit, "contact.phone"),
            ("\"bonjour@exemple.org\"", "\"bonjour\"".to_owned(), Unfit, "contact.mail"),
            ("\"bonjour@exemple.org\"", "\"a b@exemple.org\"".to_owned(), Unfit, "contact.mail"),
            ("\"https://exemple.org\"", "\"javascript:alert(1)\"".to_owned(), Unfit, "contact.site"),
            ("\"https://exemple.org\"", "\"httpx:a\"".to_owned(), Unfit, "contact.site"),
            ("[closing.ro]", "[closing.de]".to_owned(), Unknown, "closing.de"),
            ("\"Împreună\"", long(TITLE + 1), Unfit, "closing.ro.title"),
            ("\"Vă așteptăm.\"", long(TEXT + 1), Unfit, "closing.ro.text"),
            ("\"Vă așteptăm.\"", format!("\"{}\"", "- a\\n".repeat(PASSAGES + 1)), Unfit, "closing.ro.text"),
            ("\"Vă așteptăm.\"", "\"\\n\\n\"".to_owned(), Unfit, "closing.ro.text"),
            ("title = \"Împreună\"", String::new(), Missing, "closing.ro.title"),
            ("phone = \"", "phone \"".to_owned(), Damaged, "pack.toml:6"),
        ];
        for (was, became, reason, said) in cases {
            assert!(GOOD.contains(was), "the pack has {was}");
            let found = refused(&packed(&GOOD.replacen(was, &became, 1)));
            assert_eq!(found, Some((reason, said.to_owned())), "{became} for {was}");
        }
    }

    #[test]
    fn what_is_in_the_archive_has_its_limits() {
        use PackReason::{Damaged, LargePicture, NoPicture, NotAPack, TooLarge, Unknown};
        let of = |parts: &[(&str, &[u8])]| refused(&zipped(CompressionMethod::Deflated, parts));
        let told = |reason, said: &str| Some((reason, said.to_owned()));
        let words = (TOML, GOOD.as_bytes());
        let mut large = DOT.to_vec();
        large[16..24].copy_from_slice(&[0, 0, 9, 0, 0, 0, 9, 0]);
        large[29..33].copy_from_slice(&[0x0c, 0x5d, 0x4f, 0x46]);
        assert_eq!(of(&[("a.txt", b"x")]), told(NotAPack, ""), "some archive");
        assert_eq!(refused(GOOD.as_bytes()), told(NotAPack, ""), "no archive");
        assert_eq!(of(&[words, ("plan.js", b"x")]), told(Unknown, "plan.js"));
        assert_eq!(of(&[words, ("a/pack.toml", GOOD.as_bytes())]), told(Damaged, TOML), "two of a kind");
        assert_eq!(of(&[(TOML, &vec![b' '; 40 << 20])]), told(TooLarge, TOML), "what swells is not read to its end");
        assert_eq!(of(&[words, (LOGO, &vec![0; PICTURE + 1])]), told(TooLarge, LOGO));
        assert_eq!(of(&[words, (LOGO, b"GIF89a")]), told(NoPicture, ""));
        assert!(matches!(of(&[words, (LOGO, &large)]), Some((NoPicture | LargePicture, _))), "a picture of 5 million");
        assert_eq!(refused(&vec![0; LARGEST + 1]), told(TooLarge, ".rumbpack"));
        let deep = format!("format = \"rumb-pack\"\nversion = {}", "[".repeat(WORDS - 100));
        assert!(matches!(of(&[(TOML, deep.as_bytes())]), Some((Damaged, _))), "what is nested without end is damaged");
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

        #[test]
        fn no_bytes_do_harm_and_what_is_taken_keeps_its_limits(
            noise in prop::collection::vec(any::<u8>(), 0..300), place in 0..4000usize, byte in any::<u8>(),
            name in any::<String>(), text in any::<String>(), cut in 0..2000usize,
        ) {
            prop_assert_eq!(refused(&noise).map(|(reason, _)| reason), Some(PackReason::NotAPack));
            let mut hurt = zipped(CompressionMethod::Stored, &[(TOML, GOOD.as_bytes()), (LOGO, DOT)]);
            let end = hurt.len();
            hurt[place % end] = byte;
            prop_assert!(read(&hurt).is_ok_and(|partner| is_sound(&partner)) || refused(&hurt).is_some());
            hurt.truncate(cut % end);
            prop_assert!(read(&hurt).is_err(), "a part of a pack is none");
            let written = |words: String| Value::String(words).to_string();
            let said = GOOD.replace("\"Fédération du Lac\"", &written(name)).replace("\"Vă așteptăm.\"", &written(text));
            if let Ok(partner) = read(&packed(&said)) {
                prop_assert!(is_sound(&partner), "{partner:?}");
            }
        }
    }

    /// Whether nothing is empty, too long, or steers.
    fn is_sound(partner: &Partner) -> bool {
        let texts = partner.closing.values().flat_map(|closing| &closing.passages).flat_map(|passage| match passage {
            Passage::Words(words) => vec![words.as_str()],
            Passage::Points(points) => points.iter().map(String::as_str).collect(),
        });
        let texts: Vec<&str> =
            texts.chain([partner.name.as_str()]).chain(partner.lines.iter().map(String::as_str)).collect();
        let steers = |sign: char| sign.is_control() || ('\u{202a}'..='\u{202e}').contains(&sign);
        texts.iter().all(|text| !text.is_empty() && !text.contains(steers) && text.chars().count() <= TEXT)
            && partner.name.chars().count() <= NAME
    }
}
