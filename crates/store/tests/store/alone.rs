//! Copied alone after a write, the file holds everything.

use crate::sample::{AUDIT, Ground, day, full};
use rumb_store::{Store, Write};

#[test]
fn the_file_alone_holds_every_answer_after_every_write() {
    let ground = Ground::new();
    let other = Ground::new();
    let mut store = ground.store();
    for (number, change) in full().changes().into_iter().enumerate() {
        store.write(&Write::Change(AUDIT, change)).expect("the change is written");
        let copy = other.folder.path().join(format!("{number}.rumb"));
        // This drops the lock against other processes, which nobody needs here.
        std::fs::copy(&ground.path, &copy).expect("the file can be copied while it is open");
        let copied = Store::open(&copy, &other.backups, day(2026, 11, 22)).expect("the copy opens");
        let (here, there) = (store.audit(AUDIT), copied.audit(AUDIT));
        let (here, there) = (here.expect("the audit is read"), there.expect("the copied audit is read"));
        assert_eq!(there, here, "copy {number} holds all that was written");
        copied.check().expect("the copy is whole");
    }
}

#[test]
fn a_store_copies_itself_into_a_new_file_only() {
    let ground = Ground::new();
    let other = Ground::new();
    let mut store = ground.store();
    store.write(&crate::sample::filling()).expect("the record is written");
    store.copy(&other.path).expect("the store is copied");
    assert_eq!(other.reopened().audit(AUDIT).expect("the audit is read"), full(), "the copy holds everything");
    let error = store.copy(&other.path).expect_err("the place is taken");
    assert!(matches!(error, rumb_store::Error::Exists), "a copy replaces nothing, {error:?}");
}
