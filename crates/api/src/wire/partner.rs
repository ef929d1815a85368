use serde::Serialize;
use ts_rs::TS;

/// Who accompanies, as the documents name them.
#[derive(Debug, Serialize, TS)]
pub struct PartnerState {
    /// Absent as long as nobody does.
    pub partner: Option<PartnerCard>,
    /// Why a pack was not taken, or the one that was taken cannot be read any more.
    pub refused: Option<PackRefusal>,
}

/// A partner, as their pack tells.
#[derive(Debug, Serialize, TS)]
pub struct PartnerCard {
    pub name: String,
    pub lines: Vec<String>,
    pub phone: Option<String>,
    pub mail: Option<String>,
    pub site: Option<String>,
    pub logo: Option<LogoCard>,
    /// Languages that have a closing page.
    pub languages: Vec<String>,
}

/// A logo in its size in pixels.
#[derive(Debug, Serialize, TS)]
pub struct LogoCard {
    /// An address that loads nothing.
    pub address: String,
    pub width: u32,
    pub height: u32,
}

/// What is not as it has to be.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
pub struct PackRefusal {
    pub reason: PackReason,
    /// What the file says there; empty where the reason says all.
    pub said: String,
}

/// Why a pack is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum PackReason {
    NotAPack,
    TooLarge,
    Newer,
    Damaged,
    Unknown,
    Missing,
    Unfit,
    NoPicture,
    LargePicture,
}
