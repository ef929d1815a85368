//! The parts of a spreadsheet around its cells (OpenDocument 1.3).

use crate::grid::Grid;
use quick_xml::escape::escape;

const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

/// What the parts call by a prefix.
const SPACES: [(&str, &str); 10] = [
    ("office", "urn:oasis:names:tc:opendocument:xmlns:office:1.0"),
    ("style", "urn:oasis:names:tc:opendocument:xmlns:style:1.0"),
    ("text", "urn:oasis:names:tc:opendocument:xmlns:text:1.0"),
    ("table", "urn:oasis:names:tc:opendocument:xmlns:table:1.0"),
    ("number", "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0"),
    ("fo", "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"),
    ("meta", "urn:oasis:names:tc:opendocument:xmlns:meta:1.0"),
    ("config", "urn:oasis:names:tc:opendocument:xmlns:config:1.0"),
    ("dc", "http://purl.org/dc/elements/1.1/"),
    ("manifest", "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"),
];

fn document(kind: &str, spaces: &[&str], body: &str) -> String {
    let own = SPACES.iter().filter(|(name, _)| spaces.contains(name));
    let spaces: String = own.map(|(name, space)| format!(" xmlns:{name}=\"{space}\"")).collect();
    format!("{DECLARATION}<{kind}{spaces} {}:version=\"1.3\">{body}", kind.split(':').next().unwrap_or_default())
}

/// What the archive holds.
pub(super) fn manifest(kind: &str) -> String {
    let entry = |path: &str, kind: &str| {
        format!("<manifest:file-entry manifest:full-path=\"{path}\" manifest:media-type=\"{kind}\"/>")
    };
    let parts = ["meta.xml", "settings.xml", "styles.xml", "content.xml"].map(|path| entry(path, "text/xml"));
    let root = format!(
        "<manifest:file-entry manifest:full-path=\"/\" manifest:version=\"1.3\" manifest:media-type=\"{kind}\"/>"
    );
    let body = format!("{root}{}</manifest:manifest>", parts.concat());
    document("manifest:manifest", &["manifest"], &body)
}

/// Title, association, language and day.
pub(super) fn meta(grid: &Grid) -> String {
    let (title, author, language) = (escape(&grid.title), escape(&grid.author), grid.language.tag());
    let day = format!("{}T00:00:00", grid.date);
    let body = format!(
        "<office:meta><meta:generator>Rumb</meta:generator><dc:title>{title}</dc:title>\
         <meta:initial-creator>{author}</meta:initial-creator><dc:language>{language}</dc:language>\
         <meta:creation-date>{day}</meta:creation-date><dc:date>{day}</dc:date></office:meta></office:document-meta>"
    );
    document("office:document-meta", &["office", "meta", "dc"], &body)
}

/// The first row and the columns that name an action stay in sight.
pub(super) fn settings(grid: &Grid) -> String {
    let item = |name: &str, value: i32| {
        let kind = if name.ends_with("Mode") { "short" } else { "int" };
        format!("<config:config-item config:name=\"{name}\" config:type=\"{kind}\">{value}</config:config-item>")
    };
    let items =
        [("VerticalSplitMode", 2), ("VerticalSplitPosition", 1), ("PositionBottom", 1), ("ActiveSplitRange", 2)];
    let items: String = items.iter().map(|(name, value)| item(name, *value)).collect();
    let sheet = escape(&grid.title);
    let body = format!(
        "<office:settings><config:config-item-set config:name=\"ooo:view-settings\">\
         <config:config-item-map-indexed config:name=\"Views\"><config:config-item-map-entry>\
         <config:config-item-map-named config:name=\"Tables\"><config:config-item-map-entry config:name=\"{sheet}\">{items}\
         </config:config-item-map-entry></config:config-item-map-named></config:config-item-map-entry>\
         </config:config-item-map-indexed></config:config-item-set></office:settings></office:document-settings>"
    );
    document("office:document-settings", &["office", "config"], &body)
}

/// The language of the words, and a page on its side for the printer.
pub(super) fn styles(grid: &Grid) -> String {
    let (language, country) = (grid.language.primary(), country(grid));
    let body = format!(
        "<office:styles><style:default-style style:family=\"table-cell\"><style:text-properties \
         fo:language=\"{language}\" fo:country=\"{country}\" fo:font-size=\"10pt\"/></style:default-style></office:styles>\
         <office:automatic-styles><style:page-layout style:name=\"page\"><style:page-layout-properties \
         fo:page-width=\"29.7cm\" fo:page-height=\"21cm\" style:print-orientation=\"landscape\" fo:margin=\"1.5cm\" \
         style:scale-to-X=\"1\"/></style:page-layout></office:automatic-styles><office:master-styles>\
         <style:master-page style:name=\"Default\" style:page-layout-name=\"page\"/></office:master-styles>\
         </office:document-styles>"
    );
    document("office:document-styles", &["office", "style", "fo"], &body)
}

/// The part with the cells, up to its sheet.
pub(super) fn opening(grid: &Grid) -> String {
    let (language, country, between) = (grid.language.primary(), country(grid), between(grid));
    let widths = [("narrow", "2.4cm"), ("middle", "4cm"), ("wide", "9cm")].map(|(name, width)| {
        format!(
            "<style:style style:name=\"{name}\" style:family=\"table-column\"><style:table-column-properties \
             style:column-width=\"{width}\"/></style:style>"
        )
    });
    let cell = |name: &str, more: &str, inside: &str| {
        format!(
            "<style:style style:name=\"{name}\" style:family=\"table-cell\"{more}><style:table-cell-properties \
             fo:wrap-option=\"wrap\" style:vertical-align=\"top\"/>{inside}</style:style>"
        )
    };
    let cells = [
        cell("head", "", "<style:text-properties fo:font-weight=\"bold\"/>"),
        cell("text", "", ""),
        cell("number", "", ""),
        cell("day", " style:data-style-name=\"date\"", ""),
    ];
    let body = format!(
        "<office:automatic-styles>{}<number:date-style style:name=\"date\" number:language=\"{language}\" \
         number:country=\"{country}\"><number:day number:style=\"long\"/><number:text>{between}</number:text>\
         <number:month number:style=\"long\"/><number:text>{between}</number:text><number:year number:style=\"long\"/>\
         </number:date-style>{}<style:style style:name=\"sheet\" style:family=\"table\" \
         style:master-page-name=\"Default\"><style:table-properties table:display=\"true\" \
         style:writing-mode=\"lr-tb\"/></style:style></office:automatic-styles><office:body><office:spreadsheet>",
        widths.concat(),
        cells.concat()
    );
    document("office:document-content", &["office", "style", "text", "table", "number", "fo"], &body)
}

/// The part with the cells, after its sheet: the columns can be filtered.
pub(super) fn closing(grid: &Grid) -> String {
    let sheet = escape(grid.title.replace('\'', "''")).into_owned();
    let (column, row) = (letters(grid.columns.len()), grid.rows.len() + 1);
    format!(
        "<table:database-ranges><table:database-range table:name=\"plan\" \
         table:target-range-address=\"'{sheet}'.A1:'{sheet}'.{column}{row}\" table:display-filter-buttons=\"true\"/>\
         </table:database-ranges></office:spreadsheet></office:body></office:document-content>"
    )
}

/// The name of a column by its place, from 1: `A`, `Z`, `AA`.
fn letters(place: usize) -> String {
    let (mut rest, mut name) = (place, String::new());
    while rest > 0 {
        let letter = u8::try_from((rest - 1) % 26).unwrap_or(0);
        name.insert(0, char::from(b'A' + letter));
        rest = (rest - 1) / 26;
    }
    name
}

/// What stands between day, month and year.
pub(super) fn between(grid: &Grid) -> char {
    if grid.language.primary() == "ro" { '.' } else { '/' }
}

/// The country whose form of numbers goes with the language.
fn country(grid: &Grid) -> &'static str {
    match grid.language.primary().as_str() {
        "fr" => "FR",
        "es" | "ca" => "ES",
        "ro" => "RO",
        _ => "GB",
    }
}
