use chrono::Datelike;
use lopdf::{Object, Stream, StringFormat};
use sha2::{Digest, Sha256};

use super::{Painted, dictionary, name, text};
use crate::{font::letter, pdf::Error};

static PROFILE: &[u8] = include_bytes!("../../../colour/srgb.icc");
const MAKER: &str = "Rumb";

/// Adds title, language, dates, the standards kept, the colours' profile and the file's number.
pub(super) fn add(file: &mut lopdf::Document, painted: &Painted<'_>) -> Result<(), Error> {
    let document = painted.document;
    let facts = Facts {
        title: title(painted),
        author: letter::heard(&document.author),
        subject: letter::heard(&document.subject),
        language: document.language.tag(),
        day: (document.date.year().clamp(1, 9999), document.date.month(), document.date.day()),
    };
    let packet = Stream::new(dictionary([("Type", name("Metadata")), ("Subtype", name("XML"))]), facts.packet().into());
    let packet = file.add_object(packet.with_compression(false));
    let profile = file.add_object(Stream::new(dictionary([("N", Object::Integer(3))]), PROFILE.to_vec()));
    let intent = dictionary([
        ("Type", name("OutputIntent")),
        ("S", name("GTS_PDFA1")),
        ("OutputConditionIdentifier", Object::string_literal("sRGB")),
        ("Info", Object::string_literal("sRGB IEC61966-2.1")),
        ("DestOutputProfile", Object::Reference(profile)),
    ]);
    let catalog = file.catalog_mut()?;
    catalog.set("Metadata", Object::Reference(packet));
    catalog.set("OutputIntents", Object::Array(vec![Object::Dictionary(intent)]));
    catalog.set("Lang", Object::string_literal(facts.language));
    catalog.set("ViewerPreferences", dictionary([("DisplayDocTitle", Object::Boolean(true))]));
    catalog.remove(b"PageLayout");
    let info = file.trailer.get(b"Info").and_then(Object::as_reference)?;
    file.objects.insert(info, Object::Dictionary(facts.info()));
    let number = Object::String(number(file, &facts), StringFormat::Hexadecimal);
    file.trailer.set("ID", Object::Array(vec![number.clone(), number]));
    Ok(())
}

struct Facts<'a> {
    title: String,
    author: String,
    subject: String,
    language: &'a str,
    day: (i32, u32, u32),
}

impl Facts<'_> {
    fn info(&self) -> lopdf::Dictionary {
        let (year, month, day) = self.day;
        let date = format!("D:{year:04}{month:02}{day:02}000000Z");
        let mut info = dictionary([
            ("Title", text(&self.title)),
            ("Creator", text(MAKER)),
            ("Producer", text(MAKER)),
            ("CreationDate", Object::string_literal(date.as_str())),
            ("ModDate", Object::string_literal(date.as_str())),
        ]);
        if !self.author.is_empty() {
            info.set("Author", text(&self.author));
        }
        if !self.subject.is_empty() {
            info.set("Subject", text(&self.subject));
        }
        info
    }

    /// Gives the same as XMP, with the standards that the file keeps: PDF/UA-1 and PDF/A-2a.
    fn packet(&self) -> String {
        let (year, month, day) = self.day;
        let date = format!("{year:04}-{month:02}-{day:02}T00:00:00Z");
        let (title, language) = (escape(&self.title), self.language);
        let alternative = |tag: &str, words: &str| match words {
            "" => String::new(),
            words => {
                format!("<dc:{tag}><rdf:Alt><rdf:li xml:lang=\"x-default\">{words}</rdf:li></rdf:Alt></dc:{tag}>\n")
            }
        };
        let subject = alternative("description", &escape(&self.subject));
        let author = match escape(&self.author).as_str() {
            "" => String::new(),
            author => format!("<dc:creator><rdf:Seq><rdf:li>{author}</rdf:li></rdf:Seq></dc:creator>\n"),
        };
        let title = alternative("title", &title);
        format!(
            "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n\
             <x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n\
             <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
             xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" \
             xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\" \
             xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" \
             xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" \
             xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\">\n\
             <dc:format>application/pdf</dc:format>\n{title}{subject}{author}\
             <dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>\n\
             <xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate>\
             <xmp:CreatorTool>{MAKER}</xmp:CreatorTool><pdf:Producer>{MAKER}</pdf:Producer>\n\
             <pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>\n\
             {EXTENSION}</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>"
        )
    }
}

/// PDF/A asks for a description of what its own schemas lack, here the mark of PDF/UA.
const EXTENSION: &str = "<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType=\"Resource\">\
    <pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>\
    <pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>\
    <pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>\
    <pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType=\"Resource\">\
    <pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>\
    <pdfaProperty:category>internal</pdfaProperty:category>\
    <pdfaProperty:description>Part of PDF/UA standard</pdfaProperty:description>\
    </rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas>\n";

/// A file without a title is not accessible: the first heading or the author stand in.
fn title(painted: &Painted<'_>) -> String {
    let heading = painted.bookmarks.first().map(|bookmark| bookmark.title.as_str()).unwrap_or_default();
    let titles = [painted.document.title.as_str(), heading, &painted.document.author, "—"];
    titles.into_iter().map(letter::heard).find(|title| !title.is_empty()).unwrap_or_default()
}

fn escape(words: &str) -> String {
    words.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Numbers the file by its content: the same document gives the same number.
fn number(file: &lopdf::Document, facts: &Facts<'_>) -> Vec<u8> {
    let mut hasher = Sha256::new();
    hasher.update(facts.packet());
    for object in file.objects.values() {
        if let Object::Stream(stream) = object {
            hasher.update(&stream.content);
        }
    }
    hasher.finalize().iter().take(16).copied().collect()
}
