//! The columns of a table: which field each one fills.

use rumb_locale::{Language, Words};

/// A field of an entry that a table may hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Field {
    /// What the table itself calls the entry.
    Key,
    Name,
    Offer,
    Phone,
    Mail,
    Site,
    Street,
    Postcode,
    Town,
    Country,
    Hours,
    Note,
}

/// What one column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Column {
    Field(Field),
    /// Several values in a cell: the services of the national schema.
    Services,
    /// What completes the street.
    More,
    /// A summary, when no service is named.
    Summary,
    /// Of no use here.
    Other,
}

impl Field {
    pub(super) const ALL: [Field; 12] = [
        Field::Key,
        Field::Name,
        Field::Offer,
        Field::Phone,
        Field::Mail,
        Field::Site,
        Field::Street,
        Field::Postcode,
        Field::Town,
        Field::Country,
        Field::Hours,
        Field::Note,
    ];

    /// The name of the column in our own form; the message `neighbour-<id>` is its label.
    pub(crate) fn id(self) -> &'static str {
        match self {
            Field::Key => "id",
            Field::Name => "name",
            Field::Offer => "offer",
            Field::Phone => "phone",
            Field::Mail => "mail",
            Field::Site => "site",
            Field::Street => "street",
            Field::Postcode => "postcode",
            Field::Town => "town",
            Field::Country => "country",
            Field::Hours => "hours",
            Field::Note => "note",
        }
    }
}

/// Columns of the national schema that are of use, with the names that its versions gave them.
const NATIONAL: [(&str, Column); 14] = [
    ("nom", Column::Field(Field::Name)),
    ("telephone", Column::Field(Field::Phone)),
    ("courriels", Column::Field(Field::Mail)),
    ("courriel", Column::Field(Field::Mail)),
    ("site_web", Column::Field(Field::Site)),
    ("adresse", Column::Field(Field::Street)),
    ("code_postal", Column::Field(Field::Postcode)),
    ("commune", Column::Field(Field::Town)),
    ("horaires", Column::Field(Field::Hours)),
    ("complement_adresse", Column::More),
    ("services", Column::Services),
    ("presentation_resume", Column::Summary),
    ("pivot", Column::Other),
    ("code_insee", Column::Other),
];

/// Reads a header; the columns of one that names no name are none.
pub(super) fn columns<'a>(header: impl Iterator<Item = &'a str>) -> Option<Vec<Column>> {
    let known = known();
    let mut columns: Vec<Column> = Vec::new();
    for title in header {
        let title = plain(title);
        let found = known.iter().find(|(name, _)| *name == title).map_or(Column::Other, |(_, column)| *column);
        // Of two columns for one field, the first counts.
        columns.push(if columns.contains(&found) { Column::Other } else { found });
    }
    columns.contains(&Column::Field(Field::Name)).then_some(columns)
}

/// Whether a header is that of the national schema.
pub(super) fn is_national<'a>(header: impl Iterator<Item = &'a str>) -> bool {
    let titles: Vec<_> = header.map(plain).collect();
    ["nom", "code_postal"].iter().all(|title| titles.iter().any(|one| one == title))
}

fn known() -> Vec<(String, Column)> {
    let ids = Field::ALL.map(|field| (field.id().to_owned(), Column::Field(field)));
    let national = NATIONAL.map(|(name, column)| (name.to_owned(), column));
    let words: Vec<_> = Language::ALL.map(Words::of).into();
    let labels = words.iter().flat_map(|words| {
        let fields = Field::ALL.into_iter().filter(|field| *field != Field::Key);
        fields.map(|field| (plain(&words.say(&format!("neighbour-{}", field.id()))), Column::Field(field)))
    });
    ids.into_iter().chain(national).chain(labels).collect()
}

/// A title without capitals and without blanks around it.
fn plain(title: &str) -> String {
    title.trim().trim_start_matches('\u{feff}').to_lowercase()
}
