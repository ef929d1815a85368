//! Rows of a table laid beside the address book: who is new, who is known.

use super::Row;
use rumb_engine::neighbour::{Entry, Neighbour, Origin};
use rumb_store::book::BookWrite;
use std::collections::BTreeMap;

/// What an import does to the address book.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Merged {
    pub writes: Vec<BookWrite>,
    pub added: usize,
    pub updated: usize,
    /// Rows that say what is known already.
    pub unchanged: usize,
}

/// Lays rows beside the address book.
///
/// A row is about a known entry if the table calls it as before and it has the name or the postcode that it had; or if it
/// has the same name and postcode in the same country, and the two are not called differently; an entry that is called
/// nothing is then the first such row alone. What the row says replaces what was known,
/// what it leaves empty stays; an entry that somebody typed stays one.
pub(crate) fn merge(rows: &[Row], neighbours: &[Neighbour]) -> Merged {
    let mut by_key: BTreeMap<&str, Vec<&Neighbour>> = BTreeMap::new();
    let mut by_place: BTreeMap<(String, &str), Vec<&Neighbour>> = BTreeMap::new();
    // Those that no table calls anything stand apart: many places that are called differently may share a name.
    let mut uncalled: BTreeMap<(String, &str), Vec<&Neighbour>> = BTreeMap::new();
    for neighbour in neighbours {
        if key(neighbour).is_empty() {
            uncalled.entry(place(&neighbour.entry)).or_default().push(neighbour);
        } else {
            by_key.entry(key(neighbour)).or_default().push(neighbour);
        }
        by_place.entry(place(&neighbour.entry)).or_default().push(neighbour);
    }
    let mut merged = Merged::default();
    for row in rows {
        let mut called = by_key.get(row.key.as_str()).into_iter().flatten().copied();
        let known = called.find(|known| is_alike(&known.entry, &row.entry)).or_else(|| {
            let place = place(&row.entry);
            let is_same = |known: &&Neighbour| is_near(&known.entry, &row.entry);
            if let Some(alike) = uncalled.get_mut(&place)
                && let Some(at) = alike.iter().position(is_same)
            {
                // Rows that are called differently are different places: only one of them is this one.
                return Some(if row.key.is_empty() { alike[at] } else { alike.remove(at) });
            }
            let placed = by_place.get(&place).filter(|_| row.key.is_empty());
            placed.into_iter().flatten().copied().find(is_same)
        });
        let Some(known) = known else {
            merged.writes.push(BookWrite::Add(row.entry.clone()));
            merged.added += 1;
            continue;
        };
        let entry = filled(&row.entry, &known.entry);
        // The day alone, or the name of the file, is no news.
        let same = Entry { origin: known.entry.origin.clone(), entered: known.entry.entered, ..entry.clone() };
        if same == known.entry && key_of(&entry) == key(known) {
            merged.unchanged += 1;
        } else {
            merged.writes.push(BookWrite::Set(known.id, entry));
            merged.updated += 1;
        }
    }
    merged
}

/// What the row says, and what was known where it says nothing.
fn filled(row: &Entry, known: &Entry) -> Entry {
    let text = |row: &String, known: &String| if row.is_empty() { known.clone() } else { row.clone() };
    Entry {
        name: text(&row.name, &known.name),
        offer: text(&row.offer, &known.offer),
        phone: text(&row.phone, &known.phone),
        mail: text(&row.mail, &known.mail),
        site: text(&row.site, &known.site),
        street: text(&row.street, &known.street),
        postcode: text(&row.postcode, &known.postcode),
        town: text(&row.town, &known.town),
        country: text(&row.country, &known.country),
        hours: text(&row.hours, &known.hours),
        note: text(&row.note, &known.note),
        origin: origin(&row.origin, &known.origin),
        entered: row.entered,
    }
}

fn origin(row: &Origin, known: &Origin) -> Origin {
    match (row, known) {
        (_, Origin::Typed) | (Origin::Typed, _) => Origin::Typed,
        (Origin::Imported { file, key }, Origin::Imported { key: before, .. }) => {
            let key = if key.is_empty() { before } else { key };
            Origin::Imported { file: file.clone(), key: key.clone() }
        }
    }
}

fn is_alike(one: &Entry, other: &Entry) -> bool {
    one.postcode == other.postcode || one.name.to_lowercase() == other.name.to_lowercase()
}

fn is_near(one: &Entry, other: &Entry) -> bool {
    one.country == other.country || one.country.is_empty() || other.country.is_empty()
}

fn place(entry: &Entry) -> (String, &str) {
    (entry.name.to_lowercase(), &entry.postcode)
}

fn key(neighbour: &Neighbour) -> &str {
    key_of(&neighbour.entry)
}

fn key_of(entry: &Entry) -> &str {
    match &entry.origin {
        Origin::Typed => "",
        Origin::Imported { key, .. } => key,
    }
}
