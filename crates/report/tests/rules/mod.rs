//! The rules that an association adopts: which answers choose which sentence, what stands where nothing was answered, and how
//! long the drafts are.

use crate::audit::{Spirit, day, example, uniform};
use crate::pack::{has, lacks};
use crate::people::{decided, made, neighbour, numbers, said};
use crate::{NAME, is_id, pages, texts};
use rumb_engine::answer::{
    Answer, Audit, Decision, NAMED_OTHER, NotConcerned, Operator, Person, Successor, Tool, Value, Verdict,
};
use rumb_engine::condition::Reading;
use rumb_engine::plan::{Plan, plan};
use rumb_engine::questionnaire::{Form, Length, Role};
use rumb_locale::{Arg, Language, Words, messages, source};
use rumb_report::document::{Block, Document, Table};
use rumb_report::paper::{self, PlanInput};
use std::collections::BTreeSet;

type Write = fn(&PlanInput<'_>, &Words) -> Document;
const ALL: [(&str, Write); 3] =
    [("charter", paper::charter), ("help", paper::help_charter), ("cooperation", paper::cooperation)];

/// Each sentence with two wordings: where it stands, the question that chooses, and the level from which it is kept.
const RULES: [(&str, Write, &str, u32); 20] = [
    ("charter-choose", paper::charter, "GOV-04", 3),
    ("charter-protected", paper::charter, "PRO-06", 3),
    ("charter-account", paper::charter, "SOV-04", 4),
    ("charter-access", paper::charter, "CON-02", 2),
    ("charter-password", paper::charter, "PRO-01", 3),
    ("charter-leaving", paper::charter, "CON-03", 3),
    ("charter-quiet", paper::charter, "COL-02", 4),
    ("charter-urgent", paper::charter, "COL-02", 3),
    ("charter-consent", paper::charter, "COM-05", 3),
    ("charter-removed", paper::charter, "COM-05", 4),
    ("charter-welcome", paper::charter, "SKL-04", 3),
    ("charter-suspect", paper::charter, "PRO-03", 3),
    ("charter-path", paper::charter, "INC-01", 3),
    ("rules-reread", paper::charter, "GOV-05", 4),
    ("help-trained", paper::help_charter, "PLA-09", 3),
    ("help-traces", paper::help_charter, "INC-04", 3),
    ("help-addresses", paper::help_charter, "PLA-14", 3),
    ("help-register", paper::help_charter, "PRO-04", 3),
    ("help-told", paper::help_charter, "PRO-05", 3),
    ("rules-reread", paper::help_charter, "PLA-13", 4),
];

/// A public place that notes very personal things, and has answered nothing else.
fn place() -> Audit {
    let mut audit = Audit::empty(Length::Full);
    tell(&mut audit, "PRF-10", word("yes"));
    tell(&mut audit, "PRF-11", word("yes"));
    audit
}

fn tell(audit: &mut Audit, question: &str, value: Value) {
    audit.answers.insert(question.into(), Answer::Answered(value));
}

fn word(word: &str) -> Value {
    Value::Word(word.to_owned())
}

fn options(options: &[&str]) -> Value {
    Value::Options(options.iter().map(|option| (*option).into()).collect())
}

fn table(rows: &[(&str, u32)]) -> Value {
    Value::Table(rows.iter().map(|(row, number)| ((*row).into(), *number)).collect())
}

/// What a document of an audit says in French.
fn french(audit: &Audit, write: Write) -> Document {
    made(audit, NAME, &[], Language::Fr, write)
}

fn words() -> Words {
    Words::of(Language::Fr)
}

/// A name with the sign that separates it from what follows.
fn label(id: &str) -> String {
    words().tell("label", &[("name", Arg::Text(&words().say(id)))])
}

fn planned(audit: &Audit) -> Plan {
    plan(Reading::new(rumb_content::questionnaire(), audit), rumb_content::catalogue(), day(2026, 12, 1))
}

fn tables(document: &Document) -> Vec<&Table> {
    let table = |block: &'_ Block| matches!(block, Block::Table(_));
    let found = document.blocks.iter().filter(|block| table(block));
    found.filter_map(|block| if let Block::Table(table) = block { Some(table) } else { None }).collect()
}

/// The rows of a table as plain words.
fn rows(table: &Table) -> Vec<Vec<String>> {
    let cell =
        |cell: &rumb_report::document::Cell| cell.phrases.iter().map(|one| one.plain()).collect::<Vec<_>>().join("\n");
    table.rows.iter().map(|row| row.iter().map(cell).collect()).collect()
}

fn blanks(document: &Document) -> Vec<String> {
    let blank = |block: &Block| if let Block::Blank(phrase) = block { Some(phrase.plain()) } else { None };
    document.blocks.iter().filter_map(blank).collect()
}

#[test]
fn every_sentence_with_two_wordings_has_its_rule_here() {
    let told: BTreeSet<&str> = RULES.iter().map(|(words, ..)| *words).collect();
    let known = messages(source(Language::Fr, "rules"));
    let known: BTreeSet<&str> = known.iter().filter_map(|id| id.strip_suffix(".kept")).collect();
    assert_eq!(told, known, "no sentence is chosen by a rule that no test looks at");
}

#[test]
fn a_rule_is_kept_where_the_answer_says_that_it_holds_and_adopted_elsewhere() {
    for (id, write, question, from) in RULES {
        let [kept, adopted] = ["kept", "adopted"].map(|wording| words().say(&format!("{id}.{wording}")));
        let told = |answer: Option<Answer>| {
            let mut audit = place();
            audit.answers.extend(answer.map(|answer| (question.into(), answer)));
            let texts = texts(&french(&audit, write));
            [&kept, &adopted].map(|words| texts.iter().any(|text| text.starts_with(words.as_str())))
        };
        let asked = rumb_content::questionnaire().question(&question.into()).expect("the question exists");
        let Form::Level { levels } = &asked.form else { panic!("{question} has levels") };
        for level in levels.iter().map(|level| u32::from(*level)) {
            let holds = level >= from;
            let found = told(Some(Answer::Answered(Value::Number(level))));
            assert_eq!(found, [holds, !holds], "{id} at level {level} of {question}");
        }
        assert_eq!(told(Some(Answer::DontKnow)), [false, true], "what nobody knows is proposed: {id}");
        assert_eq!(told(None), [false, true], "what nobody answered is proposed: {id}");
        let none = Answer::NotConcerned(Some(NotConcerned::NotOurActivity));
        assert_eq!(told(Some(none)), [false, false], "what does not concern them is left out: {id}");
    }
}

#[test]
fn a_rule_about_a_question_that_the_profile_rules_out_is_left_out() {
    for (id, write, profile) in
        [("charter-protected", paper::charter as Write, "PRF-10"), ("help-traces", paper::help_charter, "PRF-11")]
    {
        let mut audit = place();
        tell(&mut audit, profile, word("no"));
        for wording in ["kept", "adopted"] {
            lacks(&french(&audit, write), &words().say(&format!("{id}.{wording}")));
        }
    }
}

#[test]
fn what_never_goes_into_a_tool_follows_from_the_profile() {
    let cases = [
        ("charter-never-medical", "PRF-09", options(&["disability"])),
        ("charter-never-medical", "PRF-03", word("sport")),
        ("charter-never-medical", "PRF-03", word("health-disability")),
        ("charter-never-file", "PRF-09", options(&["low-literacy"])),
        ("charter-never-file", "PRF-09", options(&["newcomers"])),
        ("charter-never-file", "PRF-09", options(&["jobseekers"])),
        ("charter-never-file", "PRF-03", word("social")),
        ("charter-never-file", "PRF-03", word("employment")),
        ("charter-never-file", "PRF-03", word("library-telecentre")),
        ("charter-never-child", "PRF-09", options(&["children"])),
        ("charter-never-child", "PRF-03", word("youth")),
        ("charter-never-child", "PRF-03", word("parents")),
        ("charter-never-staff", "PRF-05", Value::Number(1)),
    ];
    let chosen: BTreeSet<&str> = cases.iter().map(|(id, ..)| *id).collect();
    let told = |audit: &Audit| -> BTreeSet<&str> {
        let texts = texts(&french(audit, paper::charter));
        chosen.iter().copied().filter(|id| texts.contains(&words().say(id))).collect()
    };
    let mut audit = Audit::empty(Length::Full);
    assert!(told(&audit).is_empty(), "without a profile, none of them stands there");
    for (question, other) in
        [("PRF-09", options(&["general"])), ("PRF-03", word("culture")), ("PRF-05", Value::Number(0))]
    {
        tell(&mut audit, question, other);
    }
    assert!(told(&audit).is_empty(), "nor with one that asks for none");
    for (id, question, value) in cases {
        let mut audit = audit.clone();
        tell(&mut audit, question, value.clone());
        assert_eq!(told(&audit), BTreeSet::from([id]), "{question} {value:?} asks for {id} alone");
    }
    let charter = french(&audit, paper::charter);
    for always in ["charter-never-password", "charter-never-personal"] {
        has(&charter, &words().say(always));
    }
    let none = words().say("charter-none-personal");
    lacks(&charter, &none);
    tell(&mut audit, "PRF-10", word("no"));
    has(&french(&audit, paper::charter), &none);
}

#[test]
fn children_and_employees_bring_their_lines_about_photos_and_rest() {
    let (child, staff) = (words().say("charter-child"), words().say("charter-rest-staff"));
    let mut audit = Audit::empty(Length::Full);
    let charter = french(&audit, paper::charter);
    lacks(&charter, &child);
    lacks(&charter, &staff);
    tell(&mut audit, "PRF-09", options(&["children"]));
    tell(&mut audit, "PRF-05", Value::Number(2));
    let charter = french(&audit, paper::charter);
    has(&charter, &child);
    has(&charter, &staff);
    audit.answers.insert("COM-05".into(), Answer::NotConcerned(None));
    let charter = french(&audit, paper::charter);
    for id in ["charter-photos", "charter-image", "charter-child"] {
        lacks(&charter, &words().say(id));
    }
}

#[test]
fn the_reasons_are_those_that_were_answered_and_a_line_elsewhere() {
    let mut audit = place();
    let line = words().say("charter-why-line");
    assert!(blanks(&french(&audit, paper::charter)).contains(&line), "who told no reason writes it");
    tell(&mut audit, "PRF-15", options(&["none"]));
    assert!(blanks(&french(&audit, paper::charter)).contains(&line), "so does who wants nothing more");
    tell(&mut audit, "PRF-15", options(&["backup"]));
    audit.wishes = vec!["backup".into(), "website".into(), "translation".into()];
    let charter = french(&audit, paper::charter);
    has(&charter, &label("charter-why-wishes"));
    let wished = texts(&charter).into_iter().filter(|text| *text == words().say("question-prf-15.option-backup"));
    assert_eq!(wished.count(), 1, "what is wished twice is told once");
    for id in ["question-prf-15.option-website", "need-translation"] {
        has(&charter, &words().say(id));
    }
    assert!(!blanks(&charter).contains(&line), "who told a reason needs no line");
    audit.wishes.clear();
    audit.answers.remove("PRF-15");
    tell(&mut audit, "PLA-12", word("  Journal du jardin  "));
    let charter = french(&audit, paper::charter);
    has(&charter, "Journal du jardin");
    assert!(!blanks(&charter).contains(&line), "nor who tells what was made");
}

#[test]
fn each_tool_has_what_it_is_for_and_what_takes_its_place() {
    let mut audit = decided();
    audit.tools.retain(|tool| ["email", "file-storage", "office-suite"].contains(&tool.need.as_str()));
    audit.answers.retain(|question, _| !question.as_str().starts_with("INV"));
    let whole = audit.clone();
    let plan = planned(&audit);
    let moved = plan
        .made
        .iter()
        .find(|made| made.need == *"file-storage" && made.stage == rumb_engine::catalogue::StageKind::Move);
    let begins =
        moved.and_then(|made| plan.actions.iter().find(|action| action.id == made.id)).expect("it is planned").start;
    for language in Language::ALL {
        let words = Words::of(language);
        let charter = made(&audit, NAME, &[], language, paper::charter);
        let [tools] = tables(&charter)[..] else { panic!("there is one table") };
        assert_eq!(tools.columns.len(), 3, "a change brings a column for tomorrow");
        let rows = rows(tools);
        let row = |need: &str| {
            let need = words.say(&format!("need-{need}"));
            let found: Vec<_> = rows.iter().filter(|row| row[0].split(" · ").any(|one| one == need)).collect();
            assert_eq!(found.len(), 1, "{need} stands once in {language:?}: {rows:?}");
            found[0].clone()
        };
        let files = row("file-storage");
        assert!(files[1].contains("Google Drive"), "today: {files:?}");
        let month = words.month_year(begins.year(), begins.number());
        assert_eq!(files[2], format!("Nextcloud – {month}"), "tomorrow, and when");
        assert_eq!(row("office-suite")[2], words.say("charter-same"), "what is kept is told as kept");
        assert_eq!(row("email")[2], "", "what is not decided is left open");
    }
    let mut audit = whole;
    audit.decisions.insert("email".into(), Decision::of(Verdict::NotNow));
    let charter = french(&audit, paper::charter);
    has(&charter, &words().say("charter-same-now"));
    audit.decisions.clear();
    let charter = french(&audit, paper::charter);
    let [tools] = tables(&charter)[..] else { panic!("there is one table") };
    assert_eq!(tools.columns.len(), 2, "where nothing changes, nobody speaks of tomorrow");
    let new = Successor { by: "listmonk".into(), running: Operator::Local, host: None };
    audit.decisions.insert("voting".into(), Decision::of(Verdict::Replace(new)));
    let charter = french(&audit, paper::charter);
    let [tools] = tables(&charter)[..] else { panic!("there is one table") };
    let row = rows(tools).into_iter().find(|row| row[0] == words().say("need-voting")).expect("it has a row");
    assert_eq!(row[1], words().say("change-untold"), "a new tool for a need of which none is told has a row too");
}

#[test]
fn many_tools_are_told_in_a_list_that_says_what_changes() {
    let mut audit = decided();
    for need in rumb_content::catalogue().needs.iter().take(30) {
        let mut tool = Tool::named(need.id.clone(), NAMED_OTHER.into(), Operator::Local);
        tool.name = Some(format!("Outil {}", need.id));
        audit.tools.push(tool);
    }
    let charter = french(&audit, paper::charter);
    assert!(tables(&charter).is_empty(), "a table would be too long");
    let told = said(&charter);
    let line = |start: &str| told.lines().find(|line| line.starts_with(start)).unwrap_or_default().to_owned();
    assert!(line(&words().say("need-file-storage")).contains("Demain : Nextcloud"), "what changes is told: {told}");
    let kept = line(&words().say("need-office-suite"));
    assert!(!kept.is_empty() && !kept.contains("Demain"), "what stays is told without tomorrow: {kept}");
    assert!(line(&words().say("need-email")).contains("Outil email"), "nothing is left out: {told}");
}

#[test]
fn tools_that_serve_the_same_are_told_together_paper_is_one_and_unknown_ones_have_room() {
    let mut audit = Audit::empty(Length::Full);
    assert!(tables(&french(&audit, paper::charter)).is_empty(), "where no tool is known, there is no table");
    assert!(blanks(&french(&audit, paper::charter)).contains(&label("charter-tool")), "but lines to write on");
    tell(&mut audit, "INV-08", options(&["paper"]));
    tell(&mut audit, "INV-04", options(&["other"]));
    tell(&mut audit, "INV-06", options(&["nextcloud-calendar"]));
    let charter = french(&audit, paper::charter);
    let rows = rows(tables(&charter)[0]);
    let of = |need: &str| rows.iter().find(|row| row[0].contains(&words().say(&format!("need-{need}"))));
    assert!(of("accounting").is_some_and(|row| !row[1].is_empty()), "paper is told: {rows:?}");
    assert_eq!(of("video-meeting").map(|row| row[1].clone()), Some(words().say("dots-short")), "room for its name");
    let example = french(&example(), paper::charter);
    let together = rows_of(&example).into_iter().filter(|row| row[0].contains(" · ")).count();
    assert!(together > 0, "needs that one tool serves stand together");
}

fn rows_of(document: &Document) -> Vec<Vec<String>> {
    tables(document).into_iter().flat_map(rows).collect()
}

#[test]
fn who_helps_is_named_where_it_is_known() {
    let named = |name: &str, roles: &[Role], deputies: &[Role]| Person {
        name: name.to_owned(),
        roles: roles.iter().copied().collect(),
        deputies: deputies.iter().copied().collect(),
    };
    let name = label("message-name");
    let mut audit = place();
    for write in [paper::charter as Write, paper::help_charter] {
        assert!(blanks(&french(&audit, write)).contains(&name), "who is not known is written by hand");
    }
    audit.people = vec![named("Awa", &[Role::It, Role::Mediator], &[]), named("Ion", &[], &[Role::It, Role::Mediator])];
    let both = [("person", Arg::Text("Awa")), ("deputy", Arg::Text("Ion"))];
    let charter = french(&audit, paper::charter);
    has(&charter, &words().tell("message-answers-both", &both));
    has(&charter, &words().tell("charter-learn", &both[..1]));
    let help = french(&audit, paper::help_charter);
    has(&help, &words().tell("help-person-both", &both));
    for document in [charter, help] {
        assert!(!blanks(&document).contains(&name), "no line is left for a name");
    }
    audit.people.pop();
    has(&french(&audit, paper::help_charter), &words().tell("help-person", &both[..1]));
}

#[test]
fn another_way_is_told_for_those_who_need_it() {
    let mut audit = place();
    let share = |percent: i64| words().tell("charter-without", &[("percent", Arg::Number(percent))]);
    let path = |barrier: &str| words().say(&format!("barrier-{barrier}.path"));
    for percent in [None, Some(0)] {
        audit.capacity.without_email_percent = percent;
        lacks(&french(&audit, paper::charter), &share(0));
    }
    audit.capacity.without_email_percent = Some(30);
    tell(&mut audit, "PRF-09", options(&["older", "newcomers"]));
    let charter = french(&audit, paper::charter);
    has(&charter, &share(30));
    has(&charter, &path("age"));
    has(&charter, &path("language"));
    lacks(&charter, &path("sight"));
    lacks(&charter, &path("no-email"));
}

#[test]
fn the_charter_of_the_help_tells_what_the_place_answered_and_leaves_lines_elsewhere() {
    let mut audit = place();
    let empty = blanks(&french(&audit, paper::help_charter)).len();
    for id in [words().say("help-not-send"), words().say("help-not-open"), label("help-print")] {
        lacks(&french(&audit, paper::help_charter), &id);
    }
    tell(&mut audit, "PLA-01", options(&["printing", "procedures", "repair"]));
    tell(&mut audit, "PLA-03", word("mardi, 14 h à 18 h"));
    tell(&mut audit, "PLA-04", table(&[("laptops", 7), ("tablets", 0), ("out-of-order", 3)]));
    tell(&mut audit, "PLA-08", table(&[("employees", 1), ("volunteers", 5)]));
    let help = french(&audit, paper::help_charter);
    for id in ["question-pla-01.option-procedures", "question-pla-01.option-repair", "help-not-send", "help-not-open"] {
        has(&help, &words().say(id));
    }
    let told = said(&help);
    for known in ["mardi, 14 h à 18 h", "Ordinateurs portables – 7", "Bénévoles – 5", "Personnes salariées – 1"]
    {
        assert!(told.contains(known), "“{known}” is told: {told}");
    }
    assert!(!told.contains("en panne") && !told.contains("Tablettes"), "what is not there is not offered: {told}");
    let print = label("help-print");
    assert!(blanks(&help).contains(&print), "who prints says the price of a page");
    // Two lines for services, one for hours, one for equipment; one more for the price of a page.
    assert_eq!(blanks(&help).len(), empty - 3, "what is told needs no line");
    tell(&mut audit, "PLA-01", options(&["none"]));
    lacks(&french(&audit, paper::help_charter), &words().say("question-pla-01.option-none"));
}

#[test]
fn who_has_rules_already_is_told_to_keep_them() {
    let known = words().say("rules-known");
    for (question, from, write) in
        [("GOV-05", 3, paper::charter as Write), ("PLA-13", 2, paper::help_charter), ("LOC-02", 4, paper::cooperation)]
    {
        for level in 0..=4 {
            let mut audit = place();
            tell(&mut audit, question, Value::Number(level));
            let told = texts(&french(&audit, write)).contains(&known);
            assert_eq!(told, level >= from, "{question} at {level}");
        }
    }
}

#[test]
fn partners_are_those_of_the_address_book_then_those_of_the_plan_and_room_for_more() {
    let mut audit = example();
    tell(&mut audit, "PRF-11", word("yes"));
    tell(&mut audit, "PLA-01", options(&["meeting-room", "lending"]));
    tell(&mut audit, "PLA-04", table(&[("stations", 3), ("laptops", 4), ("tablets", 9)]));
    let near = [neighbour("Maison du bourg", "01 23 45 67 89")];
    for language in Language::ALL {
        let words = Words::of(language);
        let page = made(&audit, NAME, &near, language, paper::cooperation);
        let rows = rows_of(&page);
        let yes = words.say("cooperation-yes");
        assert_eq!(rows[0], [NAME, &yes, "7", "", "", &yes], "what we offer is what we answered");
        assert_eq!(rows[1], ["Maison du bourg, 01 23 45 67 89", "", "", "", "", ""], "partners write what they offer");
        assert!(rows.len() >= 4 && rows[2][0].chars().count() > 3, "then who is in the plan: {rows:?}");
        let dots = words.say("dots-short");
        assert_eq!(rows[rows.len() - 1], [dots.as_str(), "", "", "", "", ""], "and there is room for another");
        assert_eq!(pages("cooperation-near", &page, language), 1, "it stays one page in {language:?}");
    }
    let page = made(&Audit::empty(Length::Full), "", &[], Language::Fr, paper::cooperation);
    assert_eq!(rows_of(&page)[0][0], words().say("cooperation-us"), "who has no name is “our association”");
    assert_eq!(rows_of(&page)[0][1..], [""; 5], "and who told nothing about a place offers nothing yet");
}

#[test]
fn the_cooperation_rules_stay_one_page_with_names_without_end() {
    let long = "Association pour la sauvegarde du patrimoine ".repeat(30);
    let letters = "ă".repeat(5_000);
    let mut near = [neighbour(&long, &"0123456789 ".repeat(99)), neighbour(&letters, ""), neighbour(&long, "1")];
    near.iter_mut().for_each(|one| one.entry.offer = long.clone());
    for language in Language::ALL {
        for name in [&long, &letters] {
            let page = made(&example(), name, &near, language, paper::cooperation);
            assert_eq!(pages("cooperation-long", &page, language), 1, "in {language:?}");
        }
    }
}

#[test]
fn the_drafts_are_short_show_no_id_and_say_the_same_numbers_in_every_language() {
    let mut cases = vec![("example", example()), ("decided", decided()), ("place", place())];
    for (name, length, spirit) in [
        ("lowest", Length::Full, Spirit::Lowest),
        ("highest", Length::Full, Spirit::Highest),
        ("unknown", Length::Standard, Spirit::Unknown),
        ("flash", Length::Flash, Spirit::Mixed),
    ] {
        cases.push((name, uniform(length, spirit)));
    }
    for (name, audit) in &cases {
        for (kind, write) in ALL {
            let french = numbers(&french(audit, write));
            for language in Language::ALL {
                let document = made(audit, NAME, &[], language, write);
                let found = pages(&format!("{kind}-{name}"), &document, language);
                let most = if kind == "cooperation" { 1 } else { 2 };
                assert!(found <= most, "The {kind} of {name} in {language:?} has {found} pages.");
                let ids: Vec<_> = texts(&document).into_iter().filter(|text| is_id(text)).collect();
                assert!(ids.is_empty(), "{kind} of {name} in {language:?} shows {ids:?}");
                assert_eq!(numbers(&document), french, "{kind} of {name} in {language:?}");
            }
        }
    }
}
