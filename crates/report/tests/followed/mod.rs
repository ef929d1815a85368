//! What a plan says that is lived with: dangers settled or not, names that lack, tools kept for one need and left for another.

use crate::audit::{Papers, Spirit, day, example, papers, uniform};
use crate::{NAME, texts};
use rumb_engine::answer::{
    Answer, Audit, Decision, FollowUp, NAMED_OTHER, Operator, Person, Progress, Successor, Tool, Verdict,
};
use rumb_engine::condition::Reading;
use rumb_engine::id::{ActionId, NeedId, QuestionId};
use rumb_engine::plan::{Closing, Extent, Plan, PlannedAction, Reason, plan};
use rumb_engine::questionnaire::{Length, Role};
use rumb_engine::recommendation::recommendations;
use rumb_locale::{Arg, Language, Words};
use rumb_report::document::Document;
use rumb_report::{paper, pdf};
use std::path::PathBuf;
use std::process::Command;

#[test]
fn each_danger_says_whether_it_is_planned_done_or_taken_out() {
    let plain = example();
    let first = year(&plain);
    let flags: Vec<&QuestionId> = first.flags.iter().map(|flag| &flag.question).collect();
    assert!(flags.len() >= 2, "the example raises flags: {flags:?}");
    let answers = |flag: &QuestionId| -> Vec<ActionId> {
        let names = |reasons: &[Reason]| reasons.contains(&Reason::Flag(flag.clone()));
        first.actions.iter().filter(|action| names(&action.reasons)).map(|action| action.id.clone()).collect()
    };
    let mut audit = plain.clone();
    for (flag, state) in [(flags[0], Progress::Done), (flags[1], Progress::Dropped)] {
        for id in answers(flag) {
            audit.follow_up.insert(id, FollowUp { state, on: day(2026, 12, 1) });
        }
    }
    let lived = year(&audit);
    let closing = |flag: &QuestionId| lived.flags.iter().find(|one| one.question == *flag).map(|one| one.closing);
    assert!(matches!(closing(flags[0]), Some(Closing::Done(_))), "one is done");
    assert_eq!(closing(flags[1]), Some(Closing::Dropped), "one is taken out");
    for language in Language::ALL {
        let words = Words::of(language);
        let Papers { plan, sheet, .. } = papers(&audit, NAME, language);
        let told = texts(&plan);
        let place = |text: &str| told.iter().position(|own| own == text);
        let month = words.month_year(2026, 12);
        let done = words.tell("settle-done", &[("month", Arg::Text(&month))]);
        let title = place(&words.say("settle-title-done"));
        assert!(title.is_some() && title < place(&done), "{language:?}: what is done stands under its own title.");
        let dropped = place(&words.say("settle-dropped"));
        assert!(dropped.is_some() && dropped < title, "{language:?}: what is taken out is told as such.");
        assert_eq!(place(&words.say("settle-next-year")), None, "{language:?}: no hours are blamed.");
        let gap = |flag: &QuestionId| words.say(&format!("question-{}.gap", flag.as_str().to_lowercase()));
        let sheet = texts(&sheet);
        assert!(!sheet.contains(&gap(flags[0])), "{language:?}: what is done is nothing to settle.");
    }
}

#[test]
fn a_tool_with_an_open_proposal_for_one_need_is_not_told_to_stay_as_it_is() {
    let catalogue = rumb_content::catalogue();
    let mut audit = example();
    audit.decisions.clear();
    let advised = |audit: &Audit| {
        let reading = Reading::new(rumb_content::questionnaire(), audit);
        let found = recommendations(reading, catalogue, None, day(2026, 12, 1));
        found.into_iter().filter(|advice| !advice.candidates.is_empty()).map(|advice| advice.need).collect::<Vec<_>>()
    };
    let proposed = advised(&audit);
    let quiet = catalogue.needs.iter().map(|need| need.id.clone()).find(|need| {
        let mut more = audit.clone();
        more.tools.push(own("Cartable", need.as_str()));
        !advised(&more).contains(need)
    });
    let quiet = quiet.expect("some need has nothing to propose");
    let kept = |audit: &Audit| {
        let words = Words::of(Language::Fr);
        let told = texts(&papers(audit, NAME, Language::Fr).plan);
        let at = told.iter().position(|text| *text == words.say("change-kept"));
        at.is_some_and(|at| told[at..at + 3].iter().any(|text| text.contains("Cartable")))
    };
    audit.tools.push(own("Cartable", quiet.as_str()));
    assert!(kept(&audit), "Nothing is proposed for a tool of “{quiet}” alone.");
    audit.tools.push(own("Cartable", proposed[0].as_str()));
    assert!(!kept(&audit), "Once it serves “{}” too, something is proposed.", proposed[0]);
}

#[test]
fn a_proposal_that_is_used_already_and_run_so_says_that_nothing_has_to_change() {
    let mut audit = example();
    audit.decisions.clear();
    let first = |audit: &Audit, need: Option<&NeedId>| {
        let reading = Reading::new(rumb_content::questionnaire(), audit);
        let found = recommendations(reading, rumb_content::catalogue(), None, day(2026, 12, 1));
        let mut open = found.into_iter().filter(|advice| need.is_none_or(|need| advice.need == *need));
        open.find_map(|advice| Some((advice.need, advice.candidates.into_iter().next()?)))
    };
    let (need, candidate) = first(&audit, None).expect("something is proposed");
    let using = |operator| {
        let mut audit = audit.clone();
        audit.tools.retain(|tool| tool.need != need);
        audit.tools.push(Tool::named(need.clone(), candidate.software.as_str().into(), operator));
        audit
    };
    let same = using(candidate.running);
    let again = first(&same, Some(&need)).map(|(_, found)| (found.software, found.running));
    assert_eq!(again, Some((candidate.software.clone(), candidate.running)), "it is proposed to whoever uses it, too");
    for language in Language::ALL {
        let told = |audit: &Audit| {
            let line = Words::of(language).say("change-same");
            texts(&papers(audit, NAME, language).plan).iter().filter(|text| **text == line).count()
        };
        let before = told(&using(Operator::Unknown));
        assert_eq!(told(&same), before + 1, "{language:?}: one more line says that it is there already.");
    }
}

#[test]
fn a_tool_that_one_need_leaves_is_told_to_stay_for_the_others_only() {
    let mut audit = example();
    let successor = Successor { by: "paheko".into(), running: Operator::EthicalHost, host: None };
    audit.decisions = [("accounting".into(), Decision::of(Verdict::Replace(successor)))].into();
    for language in Language::ALL {
        let words = Words::of(language);
        let kept = ["office-suite", "member-management"].map(|need| words.say(&format!("need-{need}"))).join(", ");
        let tool = paper::name::tool(rumb_content::catalogue(), "microsoft-office", &words);
        let date = words.date(2027, 5, 31);
        let args = [("tool", tool.as_str()), ("date", &date), ("month", ""), ("needs", &kept)];
        let args = args.map(|(name, text)| (name, Arg::Text(text)));
        let told = texts(&papers(&audit, NAME, language).plan);
        assert!(told.contains(&words.tell("contract-stays-for", &args)), "{language:?}: it stays for two needs.");
        assert!(!told.contains(&words.tell("contract-stays", &args)), "{language:?}: the plan does leave it.");
    }
}

#[test]
fn a_tool_that_is_left_is_named_even_where_no_recipe_is_known() {
    let mut audit = example();
    audit.tools.retain(|tool| tool.need.as_str() != "accounting");
    audit.tools.push(own("Cartable", "accounting"));
    let successor = Successor { by: "paheko".into(), running: Operator::Local, host: None };
    audit.decisions = [("accounting".into(), Decision::of(Verdict::Replace(successor)))].into();
    for language in Language::ALL {
        let words = Words::of(language);
        let told = texts(&papers(&audit, NAME, language).plan);
        let label = words.tell("label", &[("name", Arg::Text("Cartable"))]);
        let at = told.iter().position(|text| *text == label).expect("the tool is named");
        assert!(
            told[at..].iter().any(|text| *text == words.say("exit-export")),
            "{language:?}: with what to look for."
        );
    }
}

#[test]
fn who_stands_in_is_named_where_nobody_holds_the_role_yet() {
    let mut audit = example();
    audit.people = vec![Person { name: "Bob".into(), deputies: [Role::It].into(), ..Person::default() }];
    for language in Language::ALL {
        let words = Words::of(language);
        let told = texts(&papers(&audit, NAME, language).plan);
        let appoints = [("lead", Arg::Text(&words.say("dots"))), ("deputy", Arg::Text("Bob"))];
        let appoints = words.tell("resolution-appoints", &appoints);
        assert!(told.contains(&appoints), "{language:?}: the resolution names who stands in.");
        let role = words.say("role-it");
        let role = words.tell("follow-deputy-of", &[("role", Arg::Text(&role)), ("deputy", Arg::Text("Bob"))]);
        let line = words.tell("action-owner", &[("role", Arg::Text(&role))]);
        assert!(told.contains(&line), "{language:?}: an action does, beside the line for the name.");
    }
}

#[test]
fn changes_that_would_leave_people_out_are_named_in_one_sentence() {
    let audit = example();
    let year = year(&audit);
    let named =
        |action: &PlannedAction| action.reasons.iter().filter(|reason| matches!(reason, Reason::LeftOut(_))).count();
    assert!(year.actions.iter().any(|action| named(action) > 1), "the example has an action for several changes");
    let words = Words::of(Language::Fr);
    let sentence = words.tell("reason-left-out", &[("action", Arg::Text("|"))]);
    let start = sentence.split('|').next().expect("a beginning").to_owned();
    let told = texts(&papers(&audit, NAME, Language::Fr).annex);
    let sentences: Vec<_> = told.iter().filter(|text| text.starts_with(&start)).collect();
    let actions = year.actions.iter().filter(|action| named(action) > 0).count();
    assert_eq!(sentences.len(), actions, "each action says it once: {sentences:?}");
    assert!(sentences.iter().any(|text| text.contains(" · ")), "and names each change: {sentences:?}");
}

#[test]
fn what_is_asked_around_bears_one_name_in_the_year_and_below_it() {
    let mut audit = example();
    let question = rumb_content::questionnaire().questions.iter().find(|one| one.id == "CON-01").expect("it is asked");
    audit.answers.insert(question.id.clone(), Answer::DontKnow);
    let (drawing, _) = paper::figure::timeline(&year(&audit), &Words::of(Language::Fr));
    let name = Words::of(Language::Fr).say("find-out-action");
    let drawn = serde_json::to_string(&drawing).expect("a drawing is data");
    assert!(texts(&papers(&audit, NAME, Language::Fr).plan).contains(&name), "the details say “{name}”");
    let begins = name.split(' ').take(3).collect::<Vec<_>>().join(" ");
    assert!(drawn.contains(&begins), "so does the year: {begins}");
}

#[test]
fn the_words_of_the_year_name_each_row_of_its_picture_and_who_gives_the_hours() {
    let mut audit = uniform(Length::Standard, Spirit::Highest);
    audit.answers.insert("GOV-01".into(), Answer::DontKnow);
    let year = year(&audit);
    for language in Language::ALL {
        let words = Words::of(language);
        let (_, told) = paper::figure::timeline(&year, &words);
        for action in year.actions.iter().filter(|action| action.extent != Extent::FindOut) {
            let mut title = paper::name::title(&words, &year.made, &action.id);
            if action.extent == Extent::Short {
                title = format!("{title} {}", words.say("action-short"));
            }
            assert!(told.contains(&title), "{language:?}: “{title}” is told.");
        }
        for part in ["timeline-owner-mediator", "timeline-owner-board", "find-out-action"] {
            assert!(told.contains(&words.say(part)), "{language:?}: {part} is told, as the picture does.");
        }
    }
    let extents = [Extent::Short, Extent::FindOut];
    assert!(extents.iter().all(|own| year.actions.iter().any(|action| action.extent == *own)), "there are both");
    assert!(year.totals.mediator_hours > 0, "some hours are no volunteer's");
}

#[test]
fn beside_a_decision_to_change_nobody_reads_that_it_is_kept() {
    let mut audit = example();
    let successor = Successor { by: "paheko".into(), running: Operator::Local, host: None };
    let (keeps, changes) = (Decision::of(Verdict::Keep), Decision::of(Verdict::Replace(successor)));
    for language in Language::ALL {
        let words = Words::of(language);
        let [kept, changed] = ["decided-to-keep", "decided-to-change"].map(|id| words.say(id));
        for (decision, says, never) in [(&keeps, &kept, &changed), (&changes, &changed, &kept)] {
            audit.decisions = [("accounting".into(), decision.clone())].into();
            let told = texts(&papers(&audit, NAME, language).plan);
            assert!(told.contains(says) && !told.contains(never), "{language:?}: {decision:?} is told as “{says}”.");
        }
    }
}

#[test]
fn nothing_that_waits_is_not_counted() {
    let audit = uniform(Length::Standard, Spirit::Highest);
    let waits = |audit: &Audit| {
        let words = Words::of(Language::Fr);
        let none = words.tell("hours", &[("hours", Arg::Number(0))]);
        let nothing = words.tell("year-after-hours", &[("hours", Arg::Text(&none))]);
        texts(&papers(audit, NAME, Language::Fr).plan).contains(&nothing)
    };
    assert!(year(&audit).next_year.is_empty(), "all of it fits into the year");
    assert!(!waits(&audit), "no work of no hours waits");
}

#[test]
fn names_in_other_letters_leave_room_to_write_them_are_read_back_and_told() {
    let names = ["محمد علي", "דנה לוי", "李雷", "Zoé 🌻", "Анна"];
    let roles = [Role::It, Role::Board, Role::Secretary, Role::Comms, Role::Treasurer];
    let mut audit = example();
    let person = |(name, role): (&str, Role)| Person { name: name.into(), roles: [role].into(), ..Person::default() };
    audit.people = names.into_iter().zip(roles).map(person).collect();
    for language in Language::ALL {
        let words = Words::of(language);
        let Papers { sheet, plan, annex, .. } = papers(&audit, "جمعية البحيرة", language);
        for (name, document) in [("sheet", &sheet), ("plan", &plan), ("annex", &annex)] {
            let dots = words.say("document-dots");
            assert!(!texts(document).contains(&dots), "No dots stand in the {name} in {language:?} itself.");
            let document = &paper::printed(document, &words).expect("letters are told that no face draws");
            assert!(texts(document).contains(&dots), "On paper it should say what they are.");
            assert!(document.unprinted().contains(&"جمعية البحيرة".to_owned()), "So should who writes it.");
            let (pages, _) = written(&format!("{name}-{}", language.code()), document, &words);
            assert!(name != "sheet" || pages == 1, "The sheet in {language:?} should stay one page.");
        }
        let unprinted = plan.unprinted();
        let (_, extracted) = written(&format!("plan-{}", language.code()), &plan, &words);
        for name in ["محمد علي", "דנה לוי", "李雷"] {
            assert!(unprinted.contains(&name.to_owned()), "“{name}” should be told: {unprinted:?}");
            let is_read = name.split(' ').all(|word| extracted.contains(word) || extracted.contains(&turned(word)));
            assert!(is_read, "“{name}” should be read back from the plan in {language:?}.");
        }
        assert!(!extracted.contains('\u{fffd}'), "No letter should be lost.");
        let plain = papers(&example(), NAME, language).plan;
        assert_eq!(plain.unprinted(), [] as [String; 0], "Words of the program are printed in {language:?}.");
        assert_eq!(paper::printed(&plain, &words), None, "Nothing should be told of dots.");
    }
}

/// Writes a document, checks it, and reads its pages and words as other programs do.
fn written(name: &str, document: &Document, words: &Words) -> (usize, String) {
    let bytes = pdf::write(document, &paper::furniture(words)).expect("the document should be written");
    let checked = pdf::check(&bytes, document).expect("the file should say what the document says");
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join("followed");
    std::fs::create_dir_all(&folder).expect("the folder should be made");
    let path = folder.join(format!("{name}.pdf"));
    std::fs::write(&path, bytes).expect("the file should be kept");
    let found = Command::new("pdftotext").arg(&path).arg("-").output().expect("pdftotext should run");
    (checked.pages, String::from_utf8_lossy(&found.stdout).into_owned())
}

/// Letters from right to left, as some programs give them back.
fn turned(word: &str) -> String {
    word.chars().rev().collect()
}

fn year(audit: &Audit) -> Plan {
    plan(Reading::new(rumb_content::questionnaire(), audit), rumb_content::catalogue(), day(2026, 12, 1))
}

/// A tool that the catalogue does not know.
fn own(name: &str, need: &str) -> Tool {
    let told = serde_json::json!({"need": need, "product": NAMED_OTHER, "name": name});
    serde_json::from_value(told).expect("the tool should be read")
}
