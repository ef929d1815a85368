//! Two copies of a file made one again, on real files: neither is changed by being read, and what is taken over can be
//! taken back.

use crate::backup::torn;
use crate::old::before_rounds;
use crate::sample::{AUDIT, Ground, answered, association, day, filling, full, header, noted};
use crate::undo::change;
use chrono::NaiveDateTime;
use proptest::collection::vec;
use proptest::prelude::*;
use rumb_engine::answer::{Answer, Value};
use rumb_engine::merge::{Place, Side, Told};
use rumb_store::merge::{Choices, Held, Joined, join};
use rumb_store::{Association, AuditHeader, AuditId, AuditRecord, Change, Error, Store, Write};
use std::path::{Path, PathBuf};

#[test]
fn what_one_changed_is_taken_and_what_both_changed_is_asked() {
    let (ground, copy) = copies(&[answered("GOV-01", 1), answered("GOV-02", 1), answered("GOV-03", 1)]);
    let mut store = written(&ground.path, &[answered("GOV-01", 2), answered("GOV-02", 2)], 9);
    drop(written(&copy, &[answered("GOV-01", 3), answered("GOV-03", 3), answered("GOV-04", 3)], 10));
    let theirs = store.read_copy(&copy, &ground.backups).expect("the copy is read");
    let ours = store.held().expect("the open file is read");

    let joined = join(&ours, &theirs, &Choices::new(), &|_| None).expect("they are copies of one file");
    assert_eq!(joined.gained, places(&["GOV-03", "GOV-04"]), "what only the other one changed comes over");
    let [conflict] = joined.conflicts.as_slice() else { panic!("one question was answered by both: {joined:?}") };
    assert_eq!(conflict.place, place("GOV-01"), "the question that both answered anew");
    let told = conflict.sides.each_ref().map(|side| (side.told.clone(), side.changed_on));
    assert_eq!(told, [(told_level(2), Some(day(2026, 11, 22))), (told_level(3), Some(day(2026, 11, 22)))], "with days");

    let chosen = [((AUDIT, place("GOV-01")), Side::Theirs)].into();
    let joined = join(&ours, &theirs, &chosen, &|_| None).expect("they are copies of one file");
    let before = all(&store);
    let inverse = store.write(&joined.write).expect("it is written");
    let levels = ["GOV-01", "GOV-02", "GOV-03", "GOV-04"].map(|question| level(&store, question));
    assert_eq!(levels, [3, 2, 3, 3], "the chosen answer, and what each changed alone");
    let again = join(&store.held().expect("it is read"), &theirs, &Choices::new(), &|_| None).expect("they are copies");
    assert!(again.is_empty(), "the same copy brings nothing more: {again:?}");

    store.write(&inverse).expect("it is taken back");
    assert_eq!(all(&store), before, "all is as it was");
    let anew = join(&store.held().expect("it is read"), &theirs, &chosen, &|_| None).expect("they are copies");
    assert_eq!(anew, joined, "and may be joined again, with the same questions");
}

#[test]
fn what_was_cleared_in_one_copy_is_cleared_and_both_notes_stay() {
    let (ground, copy) = copies(&[answered("GOV-01", 1), noted("GOV-02", "Au départ"), answered("GOV-03", 1)]);
    let cleared = Write::Change(AUDIT, Change::Answer("GOV-01".into(), None));
    let mut store = written(&ground.path, &[noted("GOV-02", "Notre note"), answered("GOV-03", 2)], 9);
    let away = Write::Change(AUDIT, Change::Answer("GOV-03".into(), None));
    drop(written(&copy, &[cleared, noted("GOV-02", "Leur note"), away], 10));
    let theirs = store.read_copy(&copy, &ground.backups).expect("the copy is read");
    let joined =
        join(&store.held().expect("it is read"), &theirs, &Choices::new(), &|_| None).expect("they are copies");
    let asked: Vec<_> = joined.conflicts.iter().map(|conflict| conflict.place.clone()).collect();
    assert_eq!(asked, [place("GOV-03")], "an answer that one changed and one cleared is asked about, notes are not");
    store.write(&joined.write).expect("it is written");
    let record = store.audit(AUDIT).expect("it is read");
    assert_eq!(record.audit.answers.get("GOV-01"), None, "what was cleared is cleared");
    assert_eq!(record.notes["GOV-02"], "Leur note\n\nNotre note", "both notes stand there");
}

#[test]
fn two_files_that_were_never_one_lose_no_answer_unasked() {
    let [ours, theirs] = [Ground::new(), Ground::new()];
    drop(ours.store());
    drop(theirs.store());
    // Somebody clicked beside it first: that is no sign of a common past.
    let mut store = written(&ours.path, &[answered("GOV-01", 1), answered("GOV-01", 2)], 9);
    drop(written(&theirs.path, &[answered("GOV-01", 1), answered("GOV-02", 1)], 10));
    let other = store.read_copy(&theirs.path, &theirs.backups).expect("it is read");
    let joined =
        join(&store.held().expect("it is read"), &other, &Choices::new(), &|_| None).expect("the same association");
    let asked: Vec<_> = joined.conflicts.iter().map(|conflict| conflict.place.clone()).collect();
    assert_eq!((asked, joined.gained), (vec![place("GOV-01")], places(&["GOV-02"])), "two answers are two answers");
}

#[test]
fn a_copy_from_before_the_trail_is_still_known_as_the_ancestor() {
    let ground = Ground::new();
    let copy = ground.folder.path().join("copy.rumb");
    for path in [&ground.path, &copy] {
        let connection = rusqlite::Connection::open(path).expect("a database can be made");
        connection.execute_batch(&include_str!("../v5.sql").replace('\r', "")).expect("the old file is made again");
    }
    let before = bytes(&copy);
    let mut store = written(&ground.path, &[answered("GOV-01", 4)], 9);
    let theirs = store.read_copy(&copy, &ground.backups).expect("an older file is read");
    assert_eq!(theirs.records, vec![before_rounds()], "with everything in it");
    assert_eq!(bytes(&copy), before, "and stays of its version");
    let joined =
        join(&store.held().expect("it is read"), &theirs, &Choices::new(), &|_| None).expect("they are copies");
    assert_eq!(joined.conflicts, Vec::new(), "only one of them changed since");
    store.write(&joined.write).expect("it is written");
    assert_eq!(level(&store, "GOV-01"), 4, "the change stays");
}

#[test]
fn a_later_audit_comes_over_whole_and_a_new_name_too() {
    let (ground, copy) = copies(&[filling()]);
    let next = AuditHeader { id: AuditId(2), started_on: day(2027, 11, 22), ..header() };
    let said = Write::Change(AuditId(2), Change::Note("GOV-01".into(), Some("Un an après".to_owned())));
    let named = Write::Name("Les Amis du Grand Lac".to_owned());
    drop(written(&copy, &[named, Write::AddAudit(next.clone()), said], 10));
    let mut store = ground.reopened();
    let theirs = store.read_copy(&copy, &ground.backups).expect("the copy is read");
    let joined =
        join(&store.held().expect("it is read"), &theirs, &Choices::new(), &|_| None).expect("renamed, it is the same");
    assert_eq!((&joined.audits[..], joined.conflicts.len()), (&[AuditId(2)][..], 0), "nobody is asked");
    let inverse = store.write(&joined.write).expect("it is written");
    assert_eq!(store.association().expect("it is read").name, "Les Amis du Grand Lac", "the new name");
    assert_eq!(store.audit(AuditId(2)).expect("it is read").notes["GOV-01"], "Un an après", "with what was noted");
    store.write(&inverse).expect("it is taken back");
    assert_eq!(all(&store), (association(), vec![full()]), "all is as it was");
}

#[test]
fn what_is_no_copy_is_refused_with_its_reason_and_nothing_changes() {
    type Make = fn(&Path);
    type Is = fn(&Error) -> bool;
    let cases: [(&str, Make, Is); 8] = [
        (
            "another association",
            |path| drop(named("Les Voisins", day(2026, 11, 22), path)),
            |error| matches!(error, Error::OtherAssociation),
        ),
        (
            "another audit",
            |path| drop(named("Les Amis du Lac", day(2026, 11, 23), path)),
            |error| matches!(error, Error::OtherAudit),
        ),
        ("nothing", |_| {}, |error| matches!(error, Error::Missing)),
        ("an empty file", |path| write(path, b""), |error| matches!(error, Error::Damaged)),
        (
            "a text",
            |path| write(path, "Bonjour, ceci n’est pas un bilan.".repeat(9).as_bytes()),
            |error| matches!(error, Error::NotRumb),
        ),
        ("a folder", |path| std::fs::create_dir(path).expect("it is made"), |error| matches!(error, Error::NotRumb)),
        ("a newer file", newer, |error| matches!(error, Error::Newer { .. })),
        (
            "a cut file",
            |path| {
                let ground = Ground::new();
                let whole = ground.file();
                write(path, &whole[..whole.len() / 2]);
            },
            |error| matches!(error, Error::Damaged),
        ),
    ];
    for (what, make, is_told) in cases {
        let ground = Ground::new();
        let mut store = ground.store();
        store.write(&filling()).expect("it is written");
        let before = all(&store);
        let copy = ground.folder.path().join("copy.rumb");
        make(&copy);
        let lay = copy.is_file().then(|| bytes(&copy));
        let joined = store.read_copy(&copy, &ground.backups);
        let joined = joined.and_then(|theirs| join(&store.held()?, &theirs, &Choices::new(), &|_| None));
        let error = joined.expect_err("it is refused");
        assert!(is_told(&error), "{what} is told as what it is, not {error:?}");
        assert_eq!(all(&store), before, "{what} changes nothing");
        assert_eq!(copy.is_file().then(|| bytes(&copy)), lay, "{what} stays as it was");
        store.write(&noted("GOV-05", "encore")).expect("the open file can still be written");
    }
}

#[test]
fn the_file_itself_is_no_copy_under_whatever_name() {
    let ground = Ground::new();
    let mut store = ground.store();
    let dotted = ground.folder.path().join(".").join("lake.rumb");
    let linked = ground.folder.path().join("linked.rumb");
    std::fs::hard_link(&ground.path, &linked).expect("a link can be made");
    for path in [&ground.path, &dotted, &linked] {
        let error = store.read_copy(path, &ground.backups).expect_err("it is refused");
        assert!(matches!(error, Error::Same), "{} is the same file, not {error:?}", path.display());
    }
    store.write(&filling()).expect("our own lock still holds");
    assert!(matches!(ground.opened(), Err(Error::InUse)), "and nobody else may open the file");
}

#[test]
fn a_copy_that_another_window_holds_is_told_to_be_in_use() {
    let (ground, copy) = copies(&[]);
    let store = ground.reopened();
    let _other = opened(&copy);
    let error = store.read_copy(&copy, &ground.backups).expect_err("it is held");
    assert!(matches!(error, Error::InUse), "somebody may be writing it: {error:?}");
}

#[test]
fn a_copy_whose_last_write_was_cut_off_is_read_as_it_was_before_that_write() {
    let (ground, other) = (Ground::new(), Ground::new());
    let store = ground.store();
    drop(other.file());
    torn(&other);
    let journal = other.folder.path().join("lake.rumb-journal");
    let before = [bytes(&other.path), bytes(&journal)];
    let theirs = store.read_copy(&other.path, &ground.backups).expect("it is read");
    assert_eq!(theirs.records, vec![full()], "the half-done write is no part of it");
    assert_eq!([bytes(&other.path), bytes(&journal)], before, "neither file was touched");
    assert_eq!(std::fs::read_dir(&ground.backups).expect("it is read").count(), 0, "nothing is left behind");
}

#[test]
fn the_result_is_a_new_file_whole_or_not_at_all() {
    let (ground, copy) = copies(&[filling()]);
    drop(written(&copy, &[answered("GOV-09", 3)], 10));
    let read = |path: &Path| Held::read(path, &ground.backups).expect("it is read");
    let before = [bytes(&ground.path), bytes(&copy)];
    let out = ground.folder.path().join("both.rumb");
    let (ours, theirs) = (read(&ground.path), read(&copy));
    let joined = join(&ours, &theirs, &Choices::new(), &|_| None).expect("they are copies");
    ours.save(&joined.write, &out).expect("it is written");
    assert_eq!(level(&opened(&out), "GOV-09"), 3, "it holds what both told");
    assert_eq!([bytes(&ground.path), bytes(&copy)], before, "neither copy changed");
    let taken = bytes(&out);
    let error = read(&ground.path).save(&joined.write, &out).expect_err("a file lies there");
    assert!(matches!(error, Error::Exists) && bytes(&out) == taken, "it is not replaced: {error:?}");
    let nowhere = ground.folder.path().join("no-folder").join("both.rumb");
    let error = read(&ground.path).save(&joined.write, &nowhere).expect_err("there is no folder");
    assert!(matches!(error, Error::Missing), "it is told: {error:?}");
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn joining_is_done_once_can_be_taken_back_and_does_not_care_who_is_first(
        base in vec(change(), 0..12), ours in vec(change(), 0..12), theirs in vec(change(), 0..12), coins in any::<u64>(),
    ) {
        let ground = Ground::new();
        drop(ground.store());
        drop(tried(&ground.path, &base, 8));
        let copy = ground.folder.path().join("copy.rumb");
        std::fs::copy(&ground.path, &copy).expect("it is copied");
        let mut store = tried(&ground.path, &ours, 9);
        let mut other = tried(&copy, &theirs, 10);
        let [our, their] = [store.held().expect("it is read"), other.held().expect("it is read")];

        let alone = join(&our, &store.held().expect("it is read"), &Choices::new(), &|_| None).expect("it is its own copy");
        prop_assert!(alone.is_empty(), "a file with itself changes nothing: {:?}", alone);

        let open = join(&our, &their, &Choices::new(), &|_| None).expect("they are copies");
        let coin = |number: usize| if coins >> (number % 64) & 1 == 0 { Side::Ours } else { Side::Theirs };
        let numbered = open.conflicts.iter().enumerate();
        let choices: Choices = numbered.map(|(number, asked)| ((asked.audit, asked.place.clone()), coin(number))).collect();
        let turned = choices.iter().map(|(key, side)| (key.clone(), turn(*side))).collect();
        let joined = join(&our, &their, &choices, &|_| None).expect("they are copies");
        let around = join(&their, &our, &turned, &|_| None).expect("they are copies");
        prop_assert_eq!(asked(&joined), asked(&around), "the same is asked either way");

        let before = all(&store);
        let inverse = store.write(&joined.write).expect("it is written");
        other.write(&around.write).expect("it is written");
        prop_assert_eq!(said(&store), said(&other), "the result is the same either way");
        for copy in [&our, &their] {
            let again = join(&store.held().expect("it is read"), copy, &Choices::new(), &|_| None).expect("they are copies");
            prop_assert_eq!((&again.conflicts, &again.gained), (&Vec::new(), &Vec::new()), "neither brings more");
        }
        store.write(&inverse).expect("it is taken back");
        prop_assert_eq!(all(&store), before, "all is as it was");
        let anew = join(&store.held().expect("it is read"), &their, &choices, &|_| None).expect("they are copies");
        prop_assert_eq!(anew, joined, "and may be joined again");
    }
}

fn asked(joined: &Joined) -> Vec<Place> {
    joined.conflicts.iter().map(|conflict| conflict.place.clone()).collect()
}

/// All that people said: what the screens remember stays that of the open file.
fn said(store: &Store) -> AuditRecord {
    let mut record = store.audit(AUDIT).expect("the audit is read");
    record.choices.clear();
    record
}

fn turn(side: Side) -> Side {
    match side {
        Side::Ours => Side::Theirs,
        Side::Theirs => Side::Ours,
    }
}

/// A file with these writes in it, and its copy.
fn copies(writes: &[Write]) -> (Ground, PathBuf) {
    let ground = Ground::new();
    drop(ground.store());
    drop(written(&ground.path, writes, 8));
    let copy = ground.folder.path().join("copy.rumb");
    std::fs::copy(&ground.path, &copy).expect("it is copied");
    (ground, copy)
}

fn written(path: &Path, writes: &[Write], hour: u32) -> Store {
    let mut store = opened(path);
    for write in writes {
        store.write_at(write, at(hour)).expect("it is written");
    }
    store
}

/// Makes the changes that the file takes.
fn tried(path: &Path, changes: &[Change], hour: u32) -> Store {
    let mut store = opened(path);
    for change in changes {
        let _ = store.write_at(&Write::Change(AUDIT, change.clone()), at(hour));
    }
    store
}

fn opened(path: &Path) -> Store {
    let backups = path.with_file_name("backups");
    Store::open(path, &backups, day(2026, 11, 22)).expect("the file opens")
}

fn named(name: &str, begun: chrono::NaiveDate, path: &Path) -> Store {
    let association = Association { name: name.to_owned(), ..association() };
    Store::create(path, &association, &AuditHeader { started_on: begun, ..header() }).expect("it is made")
}

fn newer(path: &Path) {
    drop(named("Les Amis du Lac", day(2026, 11, 22), path));
    let connection = rusqlite::Connection::open(path).expect("it opens");
    connection.pragma_update(None, "user_version", 99).expect("it is set");
}

fn write(path: &Path, content: &[u8]) {
    std::fs::write(path, content).expect("it is written");
}

fn at(hour: u32) -> NaiveDateTime {
    day(2026, 11, 22).and_hms_opt(hour, 0, 0).expect("the hour exists")
}

fn all(store: &Store) -> (Association, Vec<AuditRecord>) {
    let ids = store.audits().expect("they are read").into_iter().map(|header| header.id);
    let records = ids.map(|id| store.audit(id).expect("the audit is read")).collect();
    (store.association().expect("it is read"), records)
}

fn place(question: &str) -> Place {
    Place::Answer(question.into())
}

fn places(questions: &[&str]) -> Vec<(AuditId, Place)> {
    questions.iter().map(|question| (AUDIT, place(question))).collect()
}

fn told_level(level: u32) -> Option<Told> {
    Some(Told::Answer(Answer::Answered(Value::Number(level))))
}

fn level(store: &Store, question: &str) -> u32 {
    match store.audit(AUDIT).expect("the audit is read").audit.answers.get(question) {
        Some(Answer::Answered(Value::Number(level))) => *level,
        other => panic!("{question} has no level but {other:?}"),
    }
}

fn bytes(path: &Path) -> Vec<u8> {
    std::fs::read(path).expect("the file can be read")
}
