//! What the program knows: reads and checks a content folder, and embeds the shipped copy.
//!
//! Content is ids, weights, rules and facts; its words live in `locales/`. A folder is read whole: everything
//! wrong with it is reported at once, as [`Finding`]s with their file and place.

mod check;
mod count;
mod document;
mod finding;
mod index;
mod parse;
mod question;
pub mod search;
mod source;
mod stale;
mod table;

pub use check::{Prose, check};
pub use count::{Count, counts};
pub use finding::{Finding, Problem, Spot};
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
        questionnaire
            .filter(|_| findings.is_empty())
            .unwrap_or_else(|| panic!("the shipped questionnaire is wrong: {findings:?}"))
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
        catalogue
            .filter(|_| findings.is_empty())
            .unwrap_or_else(|| panic!("the shipped catalogue is wrong: {findings:?}"))
    })
}

/// Reads a whole folder. What cannot be read is a finding; the rest is returned.
pub fn read(source: &Source) -> (Option<Questionnaire>, Option<Catalogue>, Vec<Finding>) {
    let missing = source.lacks_example().then(|| Finding::of("example.json", Spot::default(), Problem::MissingFile));
    let broken = source.broken().map(|(path, problem)| Finding::of(path, Spot::default(), problem.clone()));
    let mut findings: Vec<_> = broken.chain(missing).collect();
    let questionnaire = question::read(source, &mut findings);
    let catalogue = table::read(source, &mut findings);
    (questionnaire, catalogue, findings)
}
