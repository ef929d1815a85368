//! People and places nearby that help, from the user's own address book: what is known of them, who is nearest, and
//! when they are open.

mod code;
mod distance;
mod hours;

pub use code::is_country;
pub use distance::{Home, home, nearest, postcode};
pub use hours::{Days, Hours, Line, Opening, Span, hours};

use chrono::NaiveDate;

/// Names an entry of the address book. A number is never given twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct NeighbourId(pub i64);

/// An entry of the address book, under its number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Neighbour {
    pub id: NeighbourId,
    pub entry: Entry,
}

/// What is known of a person or place; texts may be empty, the name is not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub name: String,
    /// What they help with.
    pub offer: String,
    pub phone: String,
    pub mail: String,
    pub site: String,
    /// Street and number.
    pub street: String,
    pub postcode: String,
    pub town: String,
    /// `FR BE ES RO BF` and others; empty where nobody said it.
    pub country: String,
    /// Opening hours, as OpenStreetMap writes them or as people do.
    pub hours: String,
    /// What the user wants to remember; never printed.
    pub note: String,
    pub origin: Origin,
    /// The day on which it was entered, or last changed.
    pub entered: NaiveDate,
}

impl Entry {
    /// All its texts, the name first, in the order in which they are kept.
    pub fn texts(&self) -> [&String; 11] {
        let Self { name, offer, phone, mail, site, street, postcode, town, country, hours, note, .. } = self;
        [name, offer, phone, mail, site, street, postcode, town, country, hours, note]
    }
}

/// Where an entry comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Origin {
    Typed,
    Imported {
        /// The file's name, without its folder.
        file: String,
        /// What the file itself calls the entry; empty when it does not.
        key: String,
    },
}
