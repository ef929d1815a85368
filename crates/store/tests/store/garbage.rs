//! Bytes of any kind in the place of a store.

use crate::sample::{AUDIT, Ground, answered};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use rumb_store::{Error, backup};
use std::fs;
use std::sync::OnceLock;

static STORE: OnceLock<Vec<u8>> = OnceLock::new();

proptest! {
    #![proptest_config(ProptestConfig { cases: 192, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn random_bytes_are_refused(bytes in vec(any::<u8>(), 0..6000)) {
        prop_assert!(matches!(tried(&bytes), Err(Error::NotRumb | Error::Damaged)), "random bytes are no store");
    }

    #[test]
    fn random_bytes_after_a_true_header_are_refused(bytes in vec(any::<u8>(), 0..9000)) {
        let bytes = [&store()[..100], &bytes].concat();
        prop_assert!(matches!(tried(&bytes), Err(Error::Damaged)), "a header alone is a damaged store");
    }

    #[test]
    fn a_store_cut_anywhere_is_damaged(at in any::<Index>()) {
        let bytes = &store()[..at.index(store().len())];
        prop_assert!(matches!(tried(bytes), Err(Error::Damaged)), "a cut store is damaged");
    }

    #[test]
    fn a_store_with_changed_bytes_gives_an_error_or_works(
        changes in vec((any::<Index>(), any::<u8>()), 1..12),
        beginning in any::<bool>(),
    ) {
        let mut bytes = store().to_vec();
        let reach = if beginning { 4200 } else { bytes.len() };
        for (at, byte) in changes {
            bytes[at.index(reach)] = byte;
        }
        let outcome = tried(&bytes);
        let known = matches!(
            outcome,
            Ok(()) | Err(Error::Damaged | Error::NotRumb | Error::Newer { .. } | Error::Refused)
        );
        prop_assert!(known, "the outcome is one that a screen knows: {:?}", outcome);
    }

    #[test]
    fn a_journal_of_random_bytes_does_no_harm(bytes in vec(any::<u8>(), 0..3000)) {
        let ground = Ground::new();
        fs::write(&ground.path, store()).expect("the file can be written");
        fs::write(ground.folder.path().join("lake.rumb-journal"), bytes).expect("the journal can be written");
        let record = ground.opened().and_then(|store| store.audit(AUDIT));
        prop_assert_eq!(record.expect("the store opens"), crate::sample::full(), "all is there");
    }
}

/// Opens the bytes as a store and does with it all that can be done.
fn tried(bytes: &[u8]) -> Result<(), Error> {
    let ground = Ground::new();
    fs::write(&ground.path, bytes).expect("the file can be written");
    let _ = backup::list(ground.folder.path(), &ground.path);
    let mut store = ground.opened()?;
    store.association()?;
    for audit in store.audits()? {
        store.audit(audit.id)?;
    }
    store.back_up(&ground.backups, "try")?;
    store.write(&answered("GOV-01", 3))?;
    store.check()
}

fn store() -> &'static [u8] {
    STORE.get_or_init(|| Ground::new().file())
}
