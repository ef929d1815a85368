//! The real window by keys alone, with everything twice as large: from the tools in use to a plan with a name in it.

use rumb_engine::answer::{Answer, Value, Verdict};
use rumb_engine::questionnaire::{Form, Length, Role};
use rumb_locale::{Language, Words};
use rumb_store::{AuditId, Change, Store, Write};
use rumb_tests::desk::Desk;
use rumb_tests::new_audit;
use rumb_tests::screen::{Screen, wait};
use std::path::Path;

const ENTER: &str = "\u{e007}";
const SPACE: &str = " ";
const DOWN: &str = "\u{e015}";

#[tokio::test(flavor = "multi_thread")]
async fn tools_decisions_and_a_plan_in_the_window_by_keys_alone_and_twice_as_large() {
    let home = tempfile::tempdir().expect("a temporary home");
    let screen = Screen::begin();
    let file = home.path().join("Les Amis.rumb");
    answered(&file);
    let desk = Desk::begin_program(&screen, home.path(), "rumb-desktop", &[&file.to_string_lossy()]).await;
    desk.page_starts("questions/").await;
    let words = Words::of(Language::find(&desk.language().await).expect("a language of ours"));

    let width = desk.width().await;
    for _ in 0..5 {
        desk.with_control("+").await;
    }
    desk.holds(&format!("Math.abs(window.innerWidth - {}) <= 2", width / 2)).await;

    // The answer of a question, by an arrow key: one sees where the keyboard is.
    desk.go("questions/gov-01").await;
    desk.tab_to("at.type === 'radio'").await;
    desk.keys(DOWN).await;
    ringed(&desk, "document.activeElement.closest('.card')").await;

    // The tools in use, by a few letters of their names.
    step(&desk, "tools").await;
    desk.tab_to("at.getAttribute('role') === 'combobox'").await;
    for letters in ["gmail", "dropb"] {
        desk.keys(letters).await;
        desk.keys(ENTER).await;
        desk.holds("document.activeElement.value === ''").await;
    }
    fits(&desk).await;

    // A decision about the first need: first to keep what is, then what is proposed.
    step(&desk, "recommendations").await;
    desk.tab_to("at.type === 'radio' && at.value === 'keep'").await;
    desk.keys(SPACE).await;
    desk.keys(DOWN).await;
    desk.holds("document.activeElement.value === 'replace' && document.activeElement.checked").await;
    ringed(&desk, "document.activeElement").await;
    fits(&desk).await;

    // The means of the plan: hours, and a name.
    step(&desk, "plan").await;
    open(&desk, &words.say("plan-capacity")).await;
    let labelled = |label: &str| format!("at.labels?.[0]?.textContent.includes({label:?})");
    desk.tab_to(&labelled(&words.say("capacity-hours"))).await;
    desk.keys("12").await;
    open(&desk, &words.say("follow-people")).await;
    desk.tab_to(&labelled(&words.say("role-it"))).await;
    desk.keys("Ana").await;
    desk.keys("\t").await;
    desk.holds("document.querySelector('main').textContent.includes('Ana')").await;
    fits(&desk).await;
    desk.holds("document.querySelector('.saved[aria-busy=false]') !== null").await;
    desk.end().await;

    let open = || Store::open(&file, &home.path().join("backups"), chrono::NaiveDate::MIN);
    assert!(wait(rumb_tests::desk::MINUTE, || open().is_ok()), "The program lets go of the file.");
    let audit = open().expect("it opens").audit(AuditId::FIRST).expect("it is read").audit;
    let tools: Vec<_> = audit.tools.iter().map(|tool| tool.product.as_str()).collect();
    assert_eq!(tools, ["gmail", "dropbox"], "Both tools are in the file.");
    let verdict = audit.decisions.values().next().map(|decision| &decision.verdict);
    assert!(matches!(verdict, Some(Verdict::Replace(_))), "The decision is in the file: {verdict:?}");
    assert_eq!(audit.capacity.hours_per_month, Some(12), "The hours are in the file.");
    assert!(audit.people.iter().any(|one| one.name == "Ana" && one.roles.contains(&Role::It)), "The name is too.");
}

/// The file of an association that answered everything, and low.
fn answered(file: &Path) {
    let mut store = new_audit(file, Length::Standard);
    let questions = rumb_content::questionnaire().questions.iter();
    let low = questions.filter(|question| matches!(question.form, Form::Level { .. })).map(|question| {
        let answer = Answer::Answered(Value::Number(1));
        Write::Change(AuditId::FIRST, Change::Answer(question.id.clone(), Some(answer)))
    });
    store.write(&Write::Batch(low.collect())).expect("the store takes the answers");
}

/// Goes to a step by its link, which is folded away in a narrow window.
async fn step(desk: &Desk, id: &str) {
    desk.tab_to("at.matches('nav summary')").await;
    desk.keys(ENTER).await;
    desk.tab_to(&format!("at.matches('nav a[href=\"#/{id}\"]')")).await;
    desk.keys(ENTER).await;
    desk.page(id).await;
    desk.holds("document.querySelector('main h1') !== null").await;
}

/// Opens what is folded under some words.
async fn open(desk: &Desk, words: &str) {
    desk.tab_to(&format!("at.matches('main summary') && at.textContent.includes({words:?})")).await;
    if !desk.is("document.activeElement.parentElement.open").await {
        desk.keys(ENTER).await;
    }
}

/// Whether the keyboard is at an element can be seen.
async fn ringed(desk: &Desk, element: &str) {
    desk.holds(&format!("getComputedStyle({element}).outlineStyle === 'solid'")).await;
}

/// Nothing is cut off at the side, and axe finds nothing.
async fn fits(desk: &Desk) {
    desk.holds("document.scrollingElement.scrollWidth <= document.scrollingElement.clientWidth").await;
    desk.no_violation().await;
}
