//! A file from a foreign hand: what makes no sense in it is counted and left aside, and every page still answers.

use crate::ground::{Ground, answered, day};
use chrono::NaiveDate;
use rumb_engine::answer::{Answer, Capacity, Person, Value};
use rumb_engine::questionnaire::Role;
use rumb_store::{AuditId, Change, Store, Write};
use serde_json::json;

#[test]
fn what_no_question_accepts_is_left_aside_and_nothing_falls() {
    let (ground, path) = Ground::with_audit();
    ground.done("change", json!({ "kind": "length", "length": "full" }));
    ground.answer("CON-01", 2);
    ground.done("close", json!({}));
    let many = Value::Table([("windows".into(), u32::MAX), ("mac".into(), u32::MAX)].into());
    let foreign = [
        ("GOV-01", Value::Number(u32::MAX)),
        ("GOV-02", Value::Word("FR".into())),
        ("INV-13", many),
        ("PRF-12", Value::Number(99_999)),
    ];
    let decides_on = NaiveDate::from_ymd_opt(9999, 12, 31);
    let means = Capacity { hours_per_month: Some(u32::MAX), decides_on, ..Capacity::default() };
    let answers = foreign.map(|(id, value)| Change::Answer(id.into(), Some(Answer::Answered(value))));
    let mut store = Store::open(&path, &ground.folders().backups, day()).expect("the file opens");
    for change in answers.into_iter().chain([Change::Capacity(means)]) {
        store.write(&Write::Change(AuditId::FIRST, change)).expect("the store takes it");
    }
    drop(store);

    let desk = ground.open(&path);
    assert_eq!(desk["answers"], json!({ "CON-01": answered("CON-01", 2)["answer"] }), "what fits is there");
    assert_eq!(desk["unread"], json!(5), "what does not fit is counted");
    assert_eq!(desk["capacity"]["hours_per_month"], json!(null), "the means are those of nobody");
    for page in ["results", "recommendations", "plan", "documents"] {
        ground.done(page, json!({ "language": "fr" }));
    }
    let answers = ground.answer("GOV-02", 3)["answers"].clone();
    assert_eq!(answers["GOV-02"]["value"], json!(3), "the question can be answered again");

    let sound = json!({"hours_per_month": 10, "blocked_months": [], "decides": null, "decides_on": null,
        "assembly": null, "without_email_percent": null, "admins": null});
    ground.done("change", json!({ "kind": "capacity", "capacity": sound }));
    for (id, level) in [("PRF-12", 9), ("GOV-01", 1)] {
        ground.answer(id, level);
    }
    let table = json!({ "state": "answered", "value": { "personal": 1 } });
    let desk = ground.done("change", json!({ "kind": "answer", "question": "INV-13", "answer": table }));
    assert_eq!(desk["unread"], json!(0), "everything was written over");
    for (turn, answers) in [4, 3, 2, 2, 1].into_iter().enumerate() {
        let desk = ground.done("undo", json!({}));
        assert_eq!(desk["unread"], json!(turn + 1), "what is put back is left aside again");
        assert_eq!(desk["answers"].as_object().map(serde_json::Map::len), Some(answers), "and no answer: {desk}");
    }
}

#[test]
fn a_plan_that_begins_in_a_year_of_nobody_begins_as_if_no_month_was_chosen() {
    let (ground, path) = Ground::with_audit();
    let usual = ground.done("desk", json!({}))["plan_start"].clone();
    ground.done("close", json!({}));
    for year in [9999, 0] {
        let far = Change::PlanStart(NaiveDate::from_ymd_opt(year, 1, 1));
        let mut store = Store::open(&path, &ground.folders().backups, day()).expect("the file opens");
        store.write(&Write::Change(AuditId::FIRST, far)).expect("the store takes it");
        drop(store);
        let desk = ground.open(&path);
        assert_eq!((&desk["plan_start"], &desk["unread"]), (&usual, &json!(1)), "{year} is left aside and counted");
        ground.done("plan", json!({ "language": "fr" }));
        ground.done("close", json!({}));
    }
}

#[test]
fn a_person_whose_name_cannot_be_shown_stays_in_the_file_whoever_is_named_then() {
    let (ground, path) = Ground::with_audit();
    ground.done("close", json!({}));
    let nameless = Person { name: " ".into(), roles: [Role::It].into(), ..Person::default() };
    let bob = |role: Role| Person { name: "Bob".into(), roles: [role].into(), ..Person::default() };
    let put = Change::People(vec![bob(Role::Board), nameless.clone(), bob(Role::It)]);
    let mut store = Store::open(&path, &ground.folders().backups, day()).expect("the file opens");
    store.write(&Write::Change(AuditId::FIRST, put)).expect("the store takes it");
    drop(store);

    let desk = ground.open(&path);
    let bob = json!({ "name": "Bob", "roles": ["board", "it"], "deputies": [] });
    let read = (&desk["people"], &desk["unread"]);
    assert_eq!(read, (&json!([bob]), &json!(1)), "it is left aside and counted; who stands there twice is one person");
    let ana = json!({ "name": "Ana", "roles": ["treasurer"], "deputies": [] });
    let desk = ground.done("change", json!({ "kind": "people", "people": [ana] }));
    assert_eq!((&desk["people"], &desk["unread"]), (&json!([ana]), &json!(1)), "it is not among those named");
    ground.done("close", json!({}));
    let store = Store::open(&path, &ground.folders().backups, day()).expect("the file opens");
    let people = store.audit(AuditId::FIRST).expect("it is read").audit.people;
    assert_eq!(
        people,
        [Person { name: "Ana".into(), roles: [Role::Treasurer].into(), ..Person::default() }, nameless],
        "it is in the file"
    );
}
