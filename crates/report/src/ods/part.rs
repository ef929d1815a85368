//! The parts of a spreadsheet around its cells (OpenDocument 1.3).

use crate::grid::Grid;
use crate::office::{country, document};
use quick_xml::escape::escape;

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
    let (language, country) = (grid.language.primary(), country(&grid.language));
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
    let (language, country, between) = (grid.language.primary(), country(&grid.language), between(grid));
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
