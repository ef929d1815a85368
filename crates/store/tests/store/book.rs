//! The user's own address book: kept through full disks, damage, newer versions and several windows.

use crate::sample::{day, files, mounted, not_tried, part};
use proptest::prelude::*;
use rumb_engine::neighbour::{Entry, NeighbourId, Origin};
use rumb_store::Error;
use rumb_store::book::{Book, BookWrite, Entries, recover};
use rusqlite::Connection;
use std::fs;
use std::path::{Path, PathBuf};
use tempfile::TempDir;

const PLACE: &str = "RUMB_TEST_PLACE";

struct Shelf {
    folder: TempDir,
    path: PathBuf,
    copies: PathBuf,
}

impl Shelf {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let (path, copies) = (folder.path().join("own").join("book.db"), folder.path().join("copies"));
        Self { folder, path, copies }
    }

    fn book(&self) -> Book {
        Book::open(&self.path, &self.copies, day(2026, 11, 22)).expect("the book opens")
    }

    fn write(&self, write: BookWrite) -> BookWrite {
        self.book().write(&write).expect("it is written")
    }

    fn names(&self) -> Vec<String> {
        let entries = Book::read(&self.path).expect("the book is read");
        assert_eq!(entries.unread, 0, "all can be read");
        entries.neighbours.into_iter().map(|neighbour| neighbour.entry.name).collect()
    }
}

fn entry(name: &str) -> Entry {
    let text = |text: &str| text.to_owned();
    Entry {
        name: text(name),
        offer: text("démarches en ligne"),
        phone: text("02 00 00 00 00"),
        mail: text("accueil@example.org"),
        site: text("https://example.org"),
        street: text("1, rue de l’Étang"),
        postcode: text("35000"),
        town: text("Rennes"),
        country: text("FR"),
        hours: text("Mo-Fr 09:00-12:00"),
        note: text("« demander l’accueil »\n2e étage"),
        origin: Origin::Imported { file: text("lieux.csv"), key: text("structure-1") },
        entered: day(2026, 11, 22),
    }
}

#[test]
fn what_was_entered_is_read_back_and_every_write_is_taken_back() {
    let shelf = Shelf::new();
    assert_eq!(Book::read(&shelf.path).expect("no book is an empty one"), Entries::default(), "nothing is there");
    assert!(!shelf.path.exists(), "reading makes no file");
    shelf.write(BookWrite::Add(entry("Ana")));
    let typed = Entry { origin: Origin::Typed, note: String::new(), ..entry("Bo") };
    let changes = [
        BookWrite::Add(typed.clone()),
        BookWrite::Set(NeighbourId(1), entry("Anna")),
        BookWrite::Remove(NeighbourId(1)),
        BookWrite::Batch(vec![BookWrite::Remove(NeighbourId(1)), BookWrite::Add(typed), BookWrite::Add(entry("Cy"))]),
        BookWrite::Remove(NeighbourId(99)),
    ];
    for change in changes {
        let before = Book::read(&shelf.path).expect("it is read");
        let inverse = shelf.write(change.clone());
        let after = Book::read(&shelf.path).expect("it is read");
        shelf.write(inverse);
        assert_eq!(Book::read(&shelf.path).expect("it is read"), before, "{change:?} is taken back");
        shelf.write(change);
        let again = Book::read(&shelf.path).expect("it is read");
        let entries = |all: &Entries| all.neighbours.iter().map(|one| one.entry.clone()).collect::<Vec<_>>();
        assert_eq!(entries(&again), entries(&after), "and can be done again");
    }
}

#[test]
fn a_number_is_never_given_twice() {
    let shelf = Shelf::new();
    let inverse = shelf.write(BookWrite::Add(entry("Ana")));
    shelf.write(inverse);
    shelf.write(BookWrite::Add(entry("Bo")));
    shelf.write(BookWrite::Set(NeighbourId(1), entry("Ana")));
    assert_eq!(shelf.names(), ["Ana", "Bo"], "what comes back meets nobody");
}

#[test]
fn two_windows_write_in_turn_and_lose_nothing() {
    let shelf = Shelf::new();
    drop(shelf.book());
    std::thread::scope(|scope| {
        for window in 0..4 {
            let shelf = &shelf;
            scope.spawn(move || {
                for turn in 0..10 {
                    shelf.write(BookWrite::Add(entry(&format!("{window}-{turn}"))));
                }
            });
        }
    });
    assert_eq!(shelf.names().len(), 40, "all entries of all windows are there");
}

#[test]
fn a_write_that_finds_no_room_changes_nothing() {
    let shelf = Shelf::new();
    shelf.write(BookWrite::Add(entry("Ana")));
    let long = Entry { note: "x".repeat(600_000), ..entry("Bo") };
    let error = shelf
        .book()
        .write(&BookWrite::Batch(vec![BookWrite::Add(entry("Cy")), BookWrite::Add(long)]))
        .expect_err("it would not be read back");
    assert!(matches!(error, Error::Refused), "it is refused, not {error:?}");
    assert_eq!(shelf.names(), ["Ana"], "nothing of it was written");
}

#[test]
fn a_place_that_cannot_be_written_is_told() {
    let shelf = Shelf::new();
    fs::write(shelf.folder.path().join("own"), "a file in the way").expect("a file can be written");
    Book::open(&shelf.path, &shelf.copies, day(2026, 11, 22)).expect_err("there is no folder");
    assert_eq!(files(shelf.folder.path()), ["own"], "nothing is left behind");

    let shelf = Shelf::new();
    shelf.write(BookWrite::Add(entry("Ana")));
    let mut rights = fs::metadata(&shelf.path).expect("the file is there").permissions();
    rights.set_readonly(true);
    fs::set_permissions(&shelf.path, rights).expect("rights can be changed");
    if fs::File::options().append(true).open(&shelf.path).is_ok() {
        return not_tried("a read-only book: this user may write everything");
    }
    let error = shelf.book().write(&BookWrite::Add(entry("Bo"))).expect_err("it may not be written");
    assert!(matches!(error, Error::ReadOnly), "it is read-only, not {error:?}");
    assert_eq!(shelf.names(), ["Ana"], "it can still be read");
}

/// Permissions bind nobody who is root: there, and here too, a mount that is read-only is tried.
#[test]
fn a_book_on_a_read_only_medium_is_read_and_said_to_be_read_only() {
    let test = "book::a_book_on_a_read_only_medium_is_read_and_said_to_be_read_only";
    if let Some(place) = part(PLACE) {
        let path = place.join("book.db");
        let mut book = Book::open(&path, &place.join("copies"), day(2026, 11, 22)).expect("it opens");
        let error = book.write(&BookWrite::Add(entry("Bo"))).expect_err("it may not be written");
        assert!(matches!(error, Error::ReadOnly), "it is read-only, not {error:?}");
        assert_eq!(Book::read(&path).expect("it is read").neighbours.len(), 1, "it can still be read");
        let error = Book::open(&place.join("other.db"), &place.join("copies"), day(2026, 11, 22));
        assert!(matches!(error, Err(Error::ReadOnly)), "no book can be begun there");
        return;
    }
    let shelf = Shelf::new();
    shelf.write(BookWrite::Add(entry("Ana")));
    let place = tempfile::tempdir().expect("a temporary folder can be made");
    let script = "mount -t tmpfs tmpfs \"$RUMB_TEST_PLACE\" && cp \"$RUMB_TEST_SOURCE\" \"$RUMB_TEST_PLACE/book.db\" \
                  && mount -o remount,ro tmpfs \"$RUMB_TEST_PLACE\"";
    match mounted(script, test, &[(PLACE, place.path().as_os_str()), ("RUMB_TEST_SOURCE", shelf.path.as_os_str())]) {
        Some(held) => assert!(held, "a read-only medium is told"),
        None => not_tried("a book on a read-only medium: nothing can be mounted"),
    }
}

#[test]
fn a_full_disk_loses_no_entry_that_was_saved() {
    let test = "book::a_full_disk_loses_no_entry_that_was_saved";
    if let Some(place) = part(PLACE) {
        return fill(&place);
    }
    let place = tempfile::tempdir().expect("a temporary folder can be made");
    let script = "mount -t tmpfs -o size=256k tmpfs \"$RUMB_TEST_PLACE\"";
    match mounted(script, test, &[(PLACE, place.path().as_os_str())]) {
        Some(held) => assert!(held, "a full disk is told, and what was saved is there"),
        None => not_tried("a full disk: nothing can be mounted"),
    }
}

fn fill(place: &Path) {
    let (path, copies) = (place.join("book.db"), place.join("copies"));
    let open = || Book::open(&path, &copies, day(2026, 11, 22)).expect("a full disk does not keep people from opening");
    let big = |turn: usize| BookWrite::Add(Entry { note: "x".repeat(3_000), ..entry(&turn.to_string()) });
    let mut saved = 0;
    let error = loop {
        match open().write(&big(saved)) {
            Ok(_) => saved += 1,
            Err(error) => break error,
        }
    };
    assert!(matches!(error, Error::Full), "the disk is full, not {error:?}");
    assert!(saved > 5, "something was saved before: {saved}");
    assert_eq!(Book::read(&path).expect("it is read").neighbours.len(), saved, "what was saved is there");
    fs::remove_dir_all(&copies).expect("room can be made");
    open().write(&big(saved)).expect("with room again, saving goes on");
    assert_eq!(Book::read(&path).expect("it is read").neighbours.len(), saved + 1, "nothing is lost");
}

#[test]
fn a_newer_book_is_never_touched() {
    let shelf = Shelf::new();
    shelf.write(BookWrite::Add(entry("Ana")));
    Connection::open(&shelf.path).expect("it opens").pragma_update(None, "user_version", 9).expect("it is newer");
    let bytes = fs::read(&shelf.path).expect("the file is read");
    let newer = |error: &Error| matches!(error, Error::Newer { found: 9, .. });
    assert!(newer(&Book::read(&shelf.path).expect_err("it is newer")), "reading says so");
    let opened = Book::open(&shelf.path, &shelf.copies, day(2026, 11, 22));
    assert!(newer(&opened.expect_err("it is newer")), "writing says so");
    assert!(newer(&recover(&shelf.path, &shelf.copies, "2026").expect_err("it is newer")), "it is not damaged");
    assert!(fs::read(&shelf.path).expect("the file is read") == bytes, "no byte changed");
}

#[test]
fn a_damaged_book_is_set_aside_and_its_newest_copy_takes_its_place() {
    let shelf = Shelf::new();
    let on = |date| Book::open(&shelf.path, &shelf.copies, date).expect("the book opens");
    for turn in 1..=8 {
        let date = day(2026, 11, turn);
        on(date).write(&BookWrite::Add(entry(&format!("{turn}")))).expect("it is written");
        on(date).write(&BookWrite::Add(entry(&format!("{turn} again")))).expect("it is written");
    }
    assert_eq!(files(&shelf.copies).len(), 5, "the last five copies are kept");
    for bytes in [&b"no book"[..], &[], &[0; 4096]] {
        fs::write(&shelf.path, bytes).expect("the book is hurt");
        let error = Book::read(&shelf.path).expect_err("it is hurt");
        assert!(matches!(error, Error::Damaged), "it is damaged, not {error:?}");
        let from = recover(&shelf.path, &shelf.copies, "2026-11-22").expect("a copy is taken up");
        assert_eq!(from.as_deref(), Some("2026-11-08"), "the newest copy is taken up");
        assert_eq!(shelf.names().len(), 16, "it holds all that was ever saved");
    }
    let own = shelf.path.parent().expect("a folder");
    assert_eq!(files(own).len(), 4, "each damaged book is kept aside: {:?}", files(own));
    fs::write(&shelf.path, "hurt again").expect("the book is hurt");
    fs::remove_dir_all(&shelf.copies).expect("the copies are lost");
    assert_eq!(recover(&shelf.path, &shelf.copies, "2026-11-22").expect("it is set aside"), None, "no copy is there");
    assert!(shelf.names().is_empty(), "a new book begins");
}

#[test]
fn a_row_that_cannot_be_read_is_counted_and_stays() {
    let shelf = Shelf::new();
    shelf.write(BookWrite::Batch(vec![BookWrite::Add(entry("Ana")), BookWrite::Add(entry("Bo"))]));
    let connection = Connection::open(&shelf.path).expect("it opens");
    connection.execute("UPDATE neighbour SET entered_on = 'one day' WHERE id = 1", []).expect("a row is hurt");
    drop(connection);
    let entries = Book::read(&shelf.path).expect("the others are read");
    assert_eq!((entries.neighbours.len(), entries.unread), (1, 1), "one is left aside and counted");
    let error = shelf.book().write(&BookWrite::Remove(NeighbourId(1))).expect_err("it could not be given back");
    assert!(matches!(error, Error::Refused), "it is refused, not {error:?}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_texts_come_back_as_they_were(texts in proptest::collection::vec(".{0,60}", 4)) {
        let shelf = Shelf::new();
        let origin = Origin::Imported { file: texts[2].clone(), key: texts[3].clone() };
        let one = Entry { offer: texts[1].clone(), origin, ..entry(&texts[0]) };
        shelf.write(BookWrite::Add(one.clone()));
        let back = Book::read(&shelf.path).expect("it is read").neighbours;
        prop_assert_eq!(&back[0].entry, &one);
    }

    #[test]
    fn any_bytes_in_its_place_are_damage(bytes in proptest::collection::vec(any::<u8>(), 0..5000)) {
        let shelf = Shelf::new();
        drop(shelf.book());
        fs::write(&shelf.path, bytes).expect("a file can be written");
        prop_assert!(matches!(Book::read(&shelf.path), Err(Error::Damaged)), "it is told as damaged");
    }
}
