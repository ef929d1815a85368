//! Search by what people know: a tool's name, half a word, a word with a typo, in any of the five languages.
//!
//! [`Index`] holds every name folded to bare letters; [`Index::hits`] ranks what a few words may mean, and
//! [`found`] leads from there to needs, to the products in use and to the libre software that replaces them.

mod fold;
mod index;
mod lead;
mod vocabulary;

pub use fold::fold;
pub use index::Index;
pub use lead::{Found, FoundNeed, FoundProduct, FoundSoftware, found};

use rumb_engine::id::{ActorId, HostId, NeedId, ProductId, SoftwareId, TrainingId};

/// Tells a message in every language that has it: given its id (`need-email.names`), codes of languages and texts.
pub type Speech<'a> = &'a dyn Fn(&str) -> Vec<(String, String)>;

/// What words lead to, the likeliest kind first.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Target {
    Need(NeedId),
    Product(ProductId),
    Software(SoftwareId),
    Host(HostId),
    Training(TrainingId),
    Actor(ActorId),
}

/// What the words matched, the strongest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Origin {
    /// Its name.
    Name,
    /// What people call it too.
    OtherName,
    /// Its id, which is often how a name is typed.
    Id,
    /// Who makes or gives it.
    Maker,
    /// A sentence about it.
    Description,
}

/// Something that the words may mean.
#[derive(Clone, Debug, PartialEq)]
pub struct Hit {
    pub target: Target,
    pub origin: Origin,
    /// The text that matched, as it stands.
    pub matched: String,
    /// The language of that text; none for a name that is the same everywhere.
    pub language: Option<String>,
    /// Above 0, at most 1.
    pub score: f32,
}
