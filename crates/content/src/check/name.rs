//! Ids and names: written as they should be, borne once, and never empty. Rests on the texts alone, so that what cannot be
//! read is looked at too.

use super::Book;
use crate::finding::Problem;
use crate::index::Place;
use std::collections::BTreeMap;

/// Kinds that share one space of ids, and how an id of theirs is written.
const SPACES: [(&[&str], Form); 12] = [
    (&["need"], Form::Words),
    (&["competence"], Form::Letters(1, 1)),
    (&["software", "product"], Form::Words),
    (&["training"], Form::Words),
    (&["actor"], Form::Words),
    (&["host"], Form::Words),
    (&["reference"], Form::Words),
    (&["switch"], Form::Words),
    (&["criterion"], Form::Words),
    (&["action"], Form::Letters(1, 2)),
    (&["area"], Form::Letters(3, 0)),
    (&["question"], Form::Letters(4, 2)),
];

/// How ids are written.
#[derive(Clone, Copy)]
enum Form {
    /// Small letters and digits, parted by dashes: `adobe-photoshop`.
    Words,
    /// Capitals (a dash after the third), then digits: `A1`, `B03`, `GOV`, `GOV-01`.
    Letters(usize, usize),
}

impl Form {
    fn fits(self, id: &str) -> bool {
        match self {
            Form::Words => id.split('-').all(|word| {
                !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
            }),
            Form::Letters(letters, digits) => {
                let is_fit = |(at, byte): (usize, u8)| match at {
                    3 if letters > 3 => byte == b'-',
                    _ if at < letters => byte.is_ascii_uppercase(),
                    _ => byte.is_ascii_digit(),
                };
                id.len() == letters + digits && id.bytes().enumerate().all(is_fit)
            }
        }
    }

    fn sample(self) -> &'static str {
        match self {
            Form::Words => "my-tool",
            Form::Letters(1, 1) => "A1",
            Form::Letters(1, _) => "A01",
            Form::Letters(3, _) => "GOV",
            Form::Letters(..) => "GOV-01",
        }
    }
}

pub(super) fn check(book: &mut Book<'_>) {
    let index = book.index;
    for (kinds, form) in SPACES {
        let mut first: BTreeMap<&str, Place<'_>> = BTreeMap::new();
        for place in kinds.iter().flat_map(|kind| index.places(kind)) {
            let stem = place.file.rsplit('/').next().and_then(|name| name.strip_suffix(".toml"));
            let is_file = ["software/", "product/"].iter().any(|folder| place.file.starts_with(folder));
            if is_file && stem != Some(place.id) {
                // Who copies a file may forget to change its id; that it now stands twice is the same slip.
                let named = stem.unwrap_or_default();
                let found = book.note(place.file, place.id, "id", Problem::Name(place.id.to_owned()));
                found.line = Some(place.line);
                found.example = form.fits(named).then(|| format!("id = \"{named}\""));
            } else if let Some(first) = first.get(place.id) {
                let found = book.note(place.file, place.id, "", Problem::Twice(place.id.to_owned()));
                found.line = Some(place.line);
                found.other = Some((first.file.to_owned(), first.line));
                continue;
            } else if !form.fits(place.id) {
                let found = book.note(place.file, place.id, "id", Problem::Id(place.id.to_owned()));
                (found.line, found.example) = (Some(place.line), Some(format!("id = \"{}\"", form.sample())));
            }
            first.insert(place.id, place);
        }
    }
    // Where the writing is wrong, what is read of it is not what was meant.
    for (file, document) in index.documents().filter(|(_, document)| document.faults().is_empty()) {
        for entry in document.entries() {
            let id = entry.word("id").unwrap_or_default();
            for (field, at) in entry.empty() {
                let problem = Problem::Empty(field.rsplit('.').next().unwrap_or_default().to_owned());
                book.note(file, id, &field, problem).line = Some(document.line(at));
            }
            // Those lists have rules of their own, which tell it.
            let own = ["names", "postcodes", "options"];
            for (field, word, at) in entry.repeated().into_iter().filter(|(field, ..)| !own.contains(&field.as_str())) {
                let [line, first] = at.map(|at| document.line(at));
                let found = book.note(file, id, &field, Problem::Twice(word.to_owned()));
                (found.line, found.other) = (Some(line), (line != first).then(|| (file.to_owned(), first)));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Form;

    #[test]
    fn ids_are_written_as_the_others_are() {
        let cases: [(Form, &[&str], &[&str]); 5] = [
            (Form::Words, &["gimp", "one-pc", "7-zip"], &["", "Gimp", "my tool", "my--tool", "élan", "-x"]),
            (Form::Letters(1, 1), &["A1"], &["a1", "A12", "1A", ""]),
            (Form::Letters(1, 2), &["A01"], &["A1", "01A"]),
            (Form::Letters(3, 0), &["GOV"], &["gov", "GO", "GO1"]),
            (Form::Letters(4, 2), &["GOV-01"], &["GOV01", "GOVX01", "gov-01", "GOV-1"]),
        ];
        for (form, right, wrong) in cases {
            right.iter().for_each(|id| assert!(form.fits(id), "{id} is an id"));
            wrong.iter().for_each(|id| assert!(!form.fits(id), "{id:?} is none"));
            assert!(form.fits(form.sample()), "what is shown is right");
        }
    }
}
