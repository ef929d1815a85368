//! What the files of office programs have in common (OpenDocument 1.3): an archive of parts, which says what it is.

mod archive;
mod element;

use crate::Error;
use crate::document::Language;
use chrono::NaiveDate;
pub(crate) use element::{Element, element};
use quick_xml::escape::escape;

/// The part with the words or cells.
pub(crate) const CONTENT: &str = "content.xml";

/// What a file says of itself.
pub(crate) struct About<'a> {
    /// `application/vnd.oasis.opendocument.text`.
    pub(crate) kind: &'a str,
    pub(crate) title: &'a str,
    pub(crate) author: &'a str,
    pub(crate) language: &'a Language,
    pub(crate) date: NaiveDate,
}

/// A part of a file.
pub(crate) struct Part {
    pub(crate) name: String,
    /// Its media type.
    pub(crate) kind: &'static str,
    pub(crate) bytes: Vec<u8>,
}

impl Part {
    pub(crate) fn xml(name: &str, text: String) -> Self {
        Self { name: name.to_owned(), kind: "text/xml", bytes: text.into_bytes() }
    }
}

/// Puts the parts together.
///
/// # Errors
/// When the archive cannot be put together.
pub(crate) fn write(about: &About<'_>, mut parts: Vec<Part>) -> Result<Vec<u8>, Error> {
    parts.insert(0, Part::xml("meta.xml", meta(about)));
    // The kind of the file comes first, as it is, so that it can be told from the first bytes.
    let manifest = manifest(about.kind, &parts);
    let first = [("mimetype", about.kind.as_bytes()), ("META-INF/manifest.xml", manifest.as_bytes())];
    let parts = parts.iter().map(|part| (part.name.as_str(), part.bytes.as_slice()));
    archive::write(&first.into_iter().chain(parts).collect::<Vec<_>>())
}

/// Reads the content of such a file again.
///
/// # Errors
/// When it is no such file, or is about something else.
pub(crate) fn read(bytes: &[u8], about: &About<'_>) -> Result<String, Error> {
    let parts = archive::read(bytes)?;
    let part = |name: &str| parts.iter().find(|(own, _)| own == name).map(|(_, bytes)| bytes.as_slice());
    let is_own = parts.first().is_some_and(|(name, bytes)| name == "mimetype" && bytes == about.kind.as_bytes());
    let content = part(CONTENT).filter(|_| is_own && part("meta.xml") == Some(meta(about).as_bytes()));
    content.and_then(|content| String::from_utf8(content.to_vec()).ok()).ok_or(Error::Unreadable)
}

/// The country whose form of numbers goes with a language.
pub(crate) fn country(language: &Language) -> &'static str {
    match language.primary().as_str() {
        "fr" => "FR",
        "es" | "ca" => "ES",
        "ro" => "RO",
        _ => "GB",
    }
}

const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

/// What the parts call by a prefix.
const SPACES: [(&str, &str); 13] = [
    ("office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"),
    ("style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"),
    ("text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"),
    ("table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"),
    ("number", "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"),
    ("fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"),
    ("meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"),
    ("config", "urn:oasis:names:tc:opendocument:xmlns:config:1.0"),
    ("draw", "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0"),
    ("svg", "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"),
    ("xlink", "http://www.w3.org/1999/xlink"),
    ("dc", "http://purl.org/dc/elements/1.1/"),
    ("manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"),
];

pub(crate) fn document(kind: &str, spaces: &[&str], body: &str) -> String {
    let own = SPACES.iter().filter(|(name, _)| spaces.contains(name));
    let spaces: String = own.map(|(name, space)| format!(" xmlns:{name}=\"{space}\"")).collect();
    format!("{DECLARATION}<{kind}{spaces} {}:version=\"1.3\">{body}", kind.split(':').next().unwrap_or_default())
}

/// What the archive holds.
fn manifest(kind: &str, parts: &[Part]) -> String {
    let entry = |path: &str, kind: &str| {
        element("manifest:file-entry").with("manifest:full-path", path).with("manifest:media-type", kind).alone()
    };
    let parts: String = parts.iter().map(|part| entry(&part.name, part.kind)).collect();
    let root = element("manifest:file-entry")
        .with("manifest:full-path", "/")
        .with("manifest:version", "1.3")
        .with("manifest:media-type", kind);
    document("manifest:manifest", &["manifest"], &format!("{}{parts}</manifest:manifest>", root.alone()))
}

/// Title, association, language and day.
fn meta(about: &About<'_>) -> String {
    let (title, author, language) = (escape(about.title), escape(about.author), about.language.tag());
    let day = format!("{}T00:00:00", about.date);
    let body = format!(
        "<office:meta><meta:generator>Rumb</meta:generator><dc:title>{title}</dc:title>\
         <meta:initial-creator>{author}</meta:initial-creator><dc:language>{language}</dc:language>\
         <meta:creation-date>{day}</meta:creation-date><dc:date>{day}</dc:date></office:meta></office:document-meta>"
    );
    document("office:document-meta", &["office", "meta", "dc"], &body)
}
