//! The file goes away while it is open: a stick is pulled out, a folder is moved, another program replaces it.

use crate::sample::{AUDIT, Ground, answered, filling, not_tried};
use rumb_store::{Error, Store};
use std::fs::{self, File};
use std::io;
use std::path::Path;
use std::time::{Duration, SystemTime};

/// How a file goes away.
type Loss = fn(&Ground) -> io::Result<()>;

#[test]
fn a_file_that_went_away_is_never_said_to_be_saved() {
    let cases: [(&str, Loss); 4] = [
        ("deleted", |ground| fs::remove_file(&ground.path)),
        ("moved", |ground| fs::rename(&ground.path, ground.path.with_extension("moved"))),
        ("replaced", |ground| {
            let other = ground.path.with_extension("other");
            fs::copy(&ground.path, &other)?;
            fs::rename(&other, &ground.path)
        }),
        ("emptied of its folder", |ground| {
            fs::rename(ground.path.parent().unwrap_or(&ground.path), ground.folder.path().join("elsewhere"))
        }),
    ];
    for (what, lose) in cases {
        let mut ground = Ground::new();
        ground.path = ground.folder.path().join("stick").join("lake.rumb");
        fs::create_dir(ground.folder.path().join("stick")).expect("the folder can be made");
        let mut store = ground.store();
        store.write(&answered("GOV-01", 1)).expect("the first answer is saved");
        if lose(&ground).is_err() {
            not_tried(&format!("a file that is {what} while it is open: the system does not allow it"));
            continue;
        }
        for _ in 0..2 {
            let error = store.write(&answered("GOV-02", 2)).expect_err("the file is not there any more");
            assert!(matches!(error, Error::Gone), "a file that is {what} is gone, not {error:?}");
        }
        rescued(&mut store, &ground.folder.path().join("rescue.rumb"), &ground);
    }
}

#[test]
fn a_file_put_back_is_written_again() {
    let ground = Ground::new();
    let mut store = ground.store();
    let away = ground.path.with_extension("away");
    if fs::rename(&ground.path, &away).is_err() {
        return not_tried("a file moved while it is open: the system does not allow it");
    }
    store.write(&answered("GOV-01", 1)).expect_err("the file is not there any more");
    fs::rename(&away, &ground.path).expect("the file can be put back");
    store.write(&answered("GOV-02", 2)).expect("the file is there again");
    drop(store);
    let record = ground.reopened().audit(AUDIT).expect("the audit is read");
    assert!(record.audit.answers.contains_key("GOV-02"), "the answer is in the file");
}

#[test]
fn the_journal_of_a_file_that_took_the_place_is_left_alone() {
    let ground = Ground::new();
    let store = ground.store();
    if fs::remove_file(&ground.path).is_err() {
        return not_tried("a file deleted while it is open: the system does not allow it");
    }
    let journal = ground.folder.path().join("lake.rumb-journal");
    fs::write(&ground.path, "another file").expect("a file can be written");
    fs::write(&journal, "its journal").expect("a file can be written");
    drop(store);
    let kept = fs::read(&journal).expect("the journal can be read");
    assert_eq!(kept, b"its journal", "the journal of another file is not tidied away");
}

#[test]
fn a_file_written_over_in_its_place_is_not_written_again_and_gives_nothing_foreign_back() {
    let older = Ground::new();
    drop(older.store());
    let older = fs::read(&older.path).expect("the file can be read");
    let cases: [(&str, Vec<u8>); 3] =
        [("an older audit", older), ("noise", vec![0x5a; 60_000]), ("zeros", vec![0; 60_000])];
    for (what, bytes) in cases {
        let ground = Ground::new();
        let mut store = ground.store();
        store.write(&filling()).expect("the record is written");
        fs::write(&ground.path, &bytes).expect("the file can be written over");
        let error = store.write(&filling()).expect_err("nothing more is written into it");
        assert!(matches!(error, Error::Damaged), "with {what} in it the file is damaged, not {error:?}");
        let copy = ground.folder.path().join("copy.rumb");
        store.copy(&copy).expect_err("no copy mixes the two");
        drop(store);
        assert!(bytes == fs::read(&ground.path).expect("it can be read"), "{what} lies there as it was laid");
    }
}

#[test]
fn a_file_that_only_got_another_time_is_written_on() {
    let ground = Ground::new();
    let mut store = ground.store();
    for seconds in [1_000_000, 2_000_000_000] {
        let time = SystemTime::UNIX_EPOCH + Duration::from_secs(seconds);
        let file = File::options().append(true).open(&ground.path).expect("the file can be opened");
        file.set_modified(time).expect("it can get another time");
        store.write(&filling()).expect("it still is the file that was written");
    }
}

fn rescued(store: &mut Store, to: &Path, ground: &Ground) {
    store.copy(to).expect("what was said can be saved elsewhere");
    let copy = Store::open(to, &ground.backups, crate::sample::day(2026, 11, 22)).expect("the copy opens");
    let answers = copy.audit(AUDIT).expect("the audit is read").audit.answers;
    assert!(answers.contains_key("GOV-01"), "the copy holds every answer that was saved");
}
