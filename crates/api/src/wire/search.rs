use super::{ActorCard, HostCard, TrainingCard};
use rumb_engine::catalogue::Doubt;
use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// Words to find a tool, a need, a host, a training or people by.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct Search {
    pub words: String,
    /// The reader's language.
    pub language: String,
}

/// What was found.
#[derive(Debug, PartialEq, Serialize, TS)]
pub struct Found {
    /// Everything that the words may mean, the likeliest first.
    pub hits: Vec<HitCard>,
    /// The same by need, with what serves it; six at most.
    pub needs: Vec<FoundNeed>,
    /// Five at most.
    pub hosts: Vec<HostCard>,
    /// Five at most.
    pub trainings: Vec<TrainingCard>,
    /// Five at most.
    pub actors: Vec<ActorCard>,
    /// Results that a reader is shown.
    pub count: u32,
}

/// Something that the words may mean.
#[derive(Debug, PartialEq, Serialize, TS)]
pub struct HitCard {
    pub kind: HitKind,
    pub id: String,
    pub matched: Matched,
}

/// What a hit is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum HitKind {
    Need,
    Product,
    Software,
    Host,
    Training,
    Actor,
}

/// Why something was found: the text that matched.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct Matched {
    pub by: MatchedBy,
    pub text: String,
    /// The language of the text; none for a name that is the same everywhere.
    pub language: Option<String>,
}

/// What the matched text is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum MatchedBy {
    Name,
    OtherName,
    Maker,
    Description,
}

/// A need with what serves it.
#[derive(Debug, PartialEq, Serialize, TS)]
pub struct FoundNeed {
    pub need: String,
    /// Absent when only something that serves it was found.
    pub matched: Option<Matched>,
    pub products: Vec<ProductCard>,
    /// What was found itself first, then by fit.
    pub software: Vec<SoftwareCard>,
}

/// A product in use that was found.
#[derive(Debug, PartialEq, Serialize, TS)]
pub struct ProductCard {
    pub product: String,
    /// In the reader's language where nobody sells it.
    pub name: String,
    pub vendor: Option<String>,
    pub matched: Matched,
    #[ts(type = "\"not-verified\" | \"to-check\" | null")]
    pub doubt: Option<Doubt>,
}

/// A libre software.
#[derive(Debug, PartialEq, Serialize, TS)]
pub struct SoftwareCard {
    pub software: String,
    pub name: String,
    pub licence: String,
    pub homepage: String,
    /// How the work on it is paid: `donations membership services company public-grants foundation volunteers`.
    pub funding: Vec<String>,
    /// Where one can give back.
    pub giving: Option<String>,
    /// Found by itself, not as an answer to a need or to a product.
    pub matched: Option<Matched>,
    /// Names of the found products that it replaces.
    pub replaces: Vec<String>,
    /// No longer proposed: only found by its own name.
    pub withdrawn: bool,
    #[ts(type = "\"not-verified\" | \"to-check\" | null")]
    pub doubt: Option<Doubt>,
}
