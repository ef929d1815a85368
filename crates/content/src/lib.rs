//! What the program knows: reads and checks a content folder, and embeds the shipped copy.
//!
//! Content is ids, weights, rules and facts; its words live in `locales/`. A folder is read whole: everything
//! wrong with it is reported at once, as [`Finding`]s with their file and place.

mod check;
mod count;
mod finding;
mod line;
mod parse;
mod question;
pub mod search;
mod source;
mod stale;
mod table;

pub use check::{Prose, check};
pub use count::{Count, counts};
pub use finding::{Finding, Problem};
pub use source::{EMBEDDED, Source};
pub use stale::{Dated, stale};

use rumb_engine::catalogue::Catalogue;
use rumb_engine::questionnaire::Questionnaire;
use std::sync::OnceLock;

/// Answers of the finished example, in the `rumb-answers` format.
pub const EXAMPLE: &str = include_str!("../../../content/example.json");

/// The shipped questionnaire.
///
/// # Panics
/// When the embedded copy is wrong, which the tests of this crate exclude.
pub fn questionnaire() -> &'static Questionnaire {
    static SHIPPED: OnceLock<Questionnaire> = OnceLock::new();
    SHIPPED.get_or_init(|| {
        let mut findings = Vec::new();
        let questionnaire = question::read(&Source::ready(), &mut findings);
        questionnaire.unwrap_or_else(|| panic!("the shipped questionnaire is wrong: {findings:?}"))
    })
}

/// The shipped catalogue; read at its first use, because no first screen needs it.
///
/// # Panics
/// When the embedded copy is wrong, which the tests of this crate exclude.
pub fn catalogue() -> &'static Catalogue {
    static SHIPPED: OnceLock<Catalogue> = OnceLock::new();
    SHIPPED.get_or_init(|| {
        let mut findings = Vec::new();
        let catalogue = table::read(&Source::ready(), &mut findings);
        catalogue.unwrap_or_else(|| panic!("the shipped catalogue is wrong: {findings:?}"))
    })
}

/// Reads a whole folder. What cannot be read is a finding; parts that read well are returned.
pub fn read(source: &Source) -> (Option<Questionnaire>, Option<Catalogue>, Vec<Finding>) {
    let mut findings = Vec::new();
    let questionnaire = question::read(source, &mut findings);
    let catalogue = table::read(source, &mut findings);
    (questionnaire, catalogue, findings)
}
