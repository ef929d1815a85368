//! Every number that a page shows can be asked "why?": the answer tells the very number, its parts add up to it, and its
//! words exist in every language with just the arguments that it brings.

use crate::ground::{Ground, day, journeys};
use rumb_api::{make_audit, read_answers};
use rumb_engine::fraction::Exact;
use rumb_locale::{Language, files, sheet, source};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// A number on a page: what is asked, and what the page shows.
type Number = (Value, Vec<Value>);

#[test]
fn every_number_of_every_page_says_why_in_every_language() {
    let ground = Ground::new();
    let dictionary = Dictionary::read();
    let mut kinds = BTreeSet::new();
    for file in journeys() {
        let name = file.file_stem().expect("a file has a name").to_string_lossy().into_owned();
        let path = ground.folder.path().join(format!("{name}.rumb"));
        make_audit(&path, &read_answers(&file).expect("the answers read"), day()).expect("the audit is made");
        ground.open(&path);
        let is_example = name == "example";
        let numbers = [results(&ground), plan(&ground, if is_example { 1 } else { 7 }), trainings(&ground)].concat();
        let proposals = if is_example { proposals(&ground) } else { Vec::new() };
        for (subject, shown) in numbers.into_iter().chain(proposals) {
            kinds.insert(text(&subject["kind"]).to_owned());
            check(&ground, &dictionary, &name, &subject, &shown, Depth::Here);
        }
    }
    ground.done("example", json!({"language": "fr"}));
    for (subject, shown) in compared(&ground) {
        kinds.insert(text(&subject["kind"]).to_owned());
        check(&ground, &dictionary, "three audits", &subject, &shown, Depth::Further);
    }
    let all = [
        "answer",
        "attend",
        "autonomy",
        "compared",
        "completeness",
        "concentration",
        "confidence",
        "cost",
        "course",
        "covered",
        "facts",
        "holder",
        "hours",
        "hours-available",
        "hours-planned",
        "known",
        "learnt",
        "maturity",
        "month",
        "need",
        "portfolio-loss",
        "portfolio-tools",
        "score",
        "tool-autonomy",
        "what-if",
        "year",
    ];
    assert_eq!(kinds, BTreeSet::from(all.map(str::to_owned)), "each kind of number was asked");
}

#[test]
fn what_is_no_number_any_more_has_no_reasons() {
    let ground = Ground::new();
    ground.done("example", json!({"language": "fr"}));
    let gone = [
        json!({"kind": "maturity", "area": "ZZZ"}),
        json!({"kind": "holder", "place": 99}),
        json!({"kind": "need", "need": "nothing"}),
        json!({"kind": "hours", "action": "A999"}),
        json!({"kind": "compared", "area": "GOV", "audit": 7, "of": "then"}),
        json!({"kind": "score", "need": "email", "software": "none"}),
    ];
    for subject in gone {
        let told = subject.to_string();
        let found = ground.done("why", json!({"subject": subject, "language": "fr"}));
        assert!(found.is_null(), "{told} is no number, and nothing breaks: {found}");
    }
}

/// Whether the parts of a number are asked in turn.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Depth {
    Here,
    Further,
}

/// Asks one number, and in turn the parts that can be asked.
fn check(ground: &Ground, dictionary: &Dictionary, name: &str, subject: &Value, shown: &[Value], depth: Depth) {
    let found = ground.done("why", json!({"subject": subject, "language": "fr"}));
    assert!(!found.is_null(), "{name}: {subject} has reasons");
    assert!(!list(&found["says"]).is_empty(), "{name}: {subject} answers with words");
    let told: Vec<&Value> = list(&found["says"]).iter().flat_map(|says| object(&says["args"]).values()).collect();
    for number in shown {
        assert!(told.contains(&number), "{name}: {subject} tells the number of the page, {number}: {told:?}");
    }
    let exact = list(&found["exact"]);
    for (place, sum) in exact.iter().enumerate() {
        let brought = list(&found["parts"]).iter().filter_map(|part| part["exact"].get(place));
        let brought: Exact = brought.map(fraction).sum();
        assert_eq!(brought, fraction(sum), "{name}: the parts of {subject} add up to it");
    }
    for says in list(&found["says"]) {
        dictionary.check(says);
    }
    for part in list(&found["parts"]) {
        for says in [&part["says"], &part["amount"]] {
            if !says.is_null() {
                dictionary.check(says);
            }
        }
        let is_told = !part["says"].is_null() || !part["question"].is_null();
        assert!(is_told, "{name}: {subject} has a part in words: {part}");
        // Only where few can be asked: every one of them is asked by itself as well.
        if depth == Depth::Further && !part["why"].is_null() {
            check(ground, dictionary, name, &part["why"], &[], Depth::Here);
        }
    }
}

fn results(ground: &Ground) -> Vec<Number> {
    let page = ground.done("results", json!({"language": "fr"}));
    let mut numbers = vec![(json!({"kind": "known"}), vec![page["known"].clone(), page["asked"].clone()])];
    for (kind, shown) in [("maturity", "shown"), ("completeness", "completeness"), ("confidence", "confidence")] {
        if !page["overall"][shown].is_null() {
            numbers.push((json!({"kind": kind, "area": null}), vec![page["overall"][shown].clone()]));
        }
        for area in list(&page["areas"]) {
            let number = &area[shown];
            if kind == "maturity" || !number.is_null() {
                let told = if number.is_null() { Vec::new() } else { vec![number.clone()] };
                numbers.push((json!({"kind": kind, "area": area["id"]}), told));
            }
        }
    }
    for need in list(&page["needs"]) {
        numbers.push((json!({"kind": "need", "need": need["id"]}), vec![need["strength"].clone()]));
        for reason in list(&need["reasons"]).iter().filter(|reason| reason["kind"] == "answer") {
            let asked = json!({"kind": "answer", "question": reason["question"]});
            numbers.push((asked, vec![reason["strength"].clone()]));
        }
    }
    let free = &page["autonomy"];
    if free.is_null() {
        return numbers;
    }
    numbers.push((json!({"kind": "facts"}), vec![free["confidence"].clone()]));
    numbers.push((json!({"kind": "concentration"}), vec![free["concentration"].clone()]));
    for (place, holder) in list(&free["holders"]).iter().enumerate() {
        numbers.push((json!({"kind": "holder", "place": place}), vec![holder["percent"].clone()]));
    }
    if !free["shown"].is_null() {
        numbers.push((json!({"kind": "autonomy", "need": null, "audit": null}), vec![free["shown"].clone()]));
    }
    for need in list(&free["needs"]).iter().filter(|need| !need["shown"].is_null()) {
        numbers.push((json!({"kind": "autonomy", "need": need["need"], "audit": null}), vec![need["shown"].clone()]));
        for (place, tool) in list(&need["tools"]).iter().enumerate().filter(|(_, tool)| !tool["shown"].is_null()) {
            let asked = json!({"kind": "tool-autonomy", "need": need["need"], "tool": place, "audit": null});
            numbers.push((asked, vec![tool["shown"].clone()]));
        }
    }
    numbers
}

/// The numbers of the plan; of its actions, one in so many.
fn plan(ground: &Ground, step: usize) -> Vec<Number> {
    let page = ground.done("plan", json!({"language": "fr"}));
    let mut numbers = vec![(json!({"kind": "hours-available", "month": null}), vec![page["hours_available"].clone()])];
    for (which, year) in [("plan", &page["year"]), ("after", &page["year_after"])] {
        let [once, yearly] = ["once", "yearly"].map(|each| list(&year[each]).to_vec());
        let money: Vec<Value> = [once, yearly].into_iter().filter(|range| range[1] != 0).flatten().collect();
        for (of, shown) in [
            ("hours", vec![year["hours"].clone()]),
            ("mediator", vec![year["mediator_hours"].clone()]),
            ("attend", vec![year["attend_minutes"].clone()]),
            ("money", money),
            ("saved", vec![year["saved"].clone()]),
        ] {
            numbers.push((json!({"kind": "year", "year": which, "of": of}), shown));
        }
    }
    for load in list(&page["load"]).iter().filter(|load| load["blocked"] == false) {
        numbers.push((json!({"kind": "hours-planned", "month": load["month"]}), vec![load["hours"].clone()]));
        numbers.push((json!({"kind": "hours-available", "month": load["month"]}), vec![load["capacity"].clone()]));
    }
    for action in list(&page["actions"]).iter().step_by(step) {
        numbers.push((json!({"kind": "hours", "action": action["id"]}), vec![action["hours"].clone()]));
        numbers.push((json!({"kind": "month", "action": action["id"]}), Vec::new()));
        if action["cost_to"] != 0 {
            let shown = vec![action["cost_from"].clone(), action["cost_to"].clone()];
            numbers.push((json!({"kind": "cost", "action": action["id"]}), shown));
        }
        if action["attend_people"] != 0 {
            let shown = vec![action["attend_people"].clone(), action["attend_minutes"].clone()];
            numbers.push((json!({"kind": "attend", "action": action["id"]}), shown));
        }
    }
    for waiting in list(&page["next_year"]).iter().step_by(step) {
        numbers.push((json!({"kind": "hours", "action": waiting["id"]}), vec![waiting["hours"].clone()]));
    }
    numbers
}

fn trainings(ground: &Ground) -> Vec<Number> {
    let page = ground.done("trainings", json!({"language": "fr"}));
    let mut numbers = Vec::new();
    for role in list(&page["roles"]) {
        for statement in list(&role["statements"]).iter().step_by(3) {
            let asked = json!({"kind": "learnt", "learner": role["learner"], "competence": statement["competence"]});
            numbers.push((asked, vec![statement["level"].clone()]));
        }
    }
    let level = json!({"level": 3, "on": null, "seen_with": null});
    let scheme = ground.done("scheme", json!({}));
    let levels: BTreeMap<_, _> = list(&scheme).iter().map(|one| (text(&one["id"]), level.clone())).collect();
    let card = json!({"name": "", "languages": [], "levels": levels, "wishes": [], "digcomp": false});
    let cards = json!({"cards": [card, card]});
    for role in list(&ground.done("coverage", cards.clone())["roles"]) {
        for (by, part) in [("one", "covered"), ("two", "deputies")] {
            let asked = json!({"kind": "covered", "learner": role["learner"], "cards": cards, "by": by});
            numbers.push((asked, vec![role[part].clone(), role["core"].clone()]));
        }
    }
    numbers
}

fn proposals(ground: &Ground) -> Vec<Number> {
    let page = ground.done("recommendations", json!({"language": "fr"}));
    let mut numbers = Vec::new();
    for line in list(&page["lines"]).iter().take(4) {
        for choice in list(&line["choices"]).iter().take(2) {
            let asked = json!({"kind": "score", "need": line["need"], "software": choice["software"]});
            numbers.push((asked, vec![choice["score"].clone()]));
        }
        for candidate in list(&line["candidates"]).iter().take(1).filter(|own| !own["what_if"].is_null()) {
            let change = &candidate["what_if"];
            let about = |of: &str| json!({"kind": "what-if", "need": line["need"], "software": candidate["software"], "of": of});
            numbers.push((about("need"), vec![change["after"].clone()]));
            numbers.push((about("all"), vec![change["all_after"].clone()]));
            if !change["vendor"].is_null() {
                numbers.push((about("vendor"), vec![change["vendor"]["after"].clone()]));
            }
        }
    }
    let page = ground.done("portfolio", json!({"language": "fr"}));
    numbers.push((json!({"kind": "portfolio-tools"}), vec![page["tools"].clone(), page["tools_alone"].clone()]));
    numbers.push((json!({"kind": "portfolio-loss", "need": null}), vec![page["loses"].clone()]));
    for choice in list(&page["choices"]).iter().take(3) {
        numbers.push((json!({"kind": "portfolio-loss", "need": choice["need"]}), vec![choice["score"].clone()]));
    }
    numbers
}

/// Three audits, in which every level moves.
fn compared(ground: &Ground) -> Vec<Number> {
    let questions = ground.done("questionnaire", json!({}));
    let scored = || list(&questions["questions"]).iter().filter(|one| one["form"]["kind"] == "level");
    for step in [1, 2] {
        ground.done("begin_audit", json!({}));
        for question in scored() {
            let levels = list(&question["form"]["levels"]);
            let answer = json!({"state": "answered", "value": levels[step.min(levels.len() - 1)]});
            let change = json!({"kind": "answer", "question": question["id"], "answer": answer});
            ground.done("change", change);
        }
    }
    let page = ground.done("compare", json!({"language": "fr"}));
    let mut numbers = Vec::new();
    for (audit, pair) in list(&page["pairs"]).iter().enumerate() {
        for area in list(&pair["areas"]) {
            let about = |of: &str| json!({"kind": "compared", "area": area["area"], "audit": audit, "of": of});
            numbers.push((about("count"), Vec::new()));
            if !area["figures"].is_null() {
                let figures = &area["figures"];
                numbers.push((about("then"), vec![figures["then"]["shown"].clone()]));
                numbers.push((about("now"), vec![figures["now"]["shown"].clone()]));
                numbers.push((about("change"), vec![figures["change"].clone()]));
            }
        }
    }
    for course in list(&page["courses"]) {
        numbers.push((json!({"kind": "course", "area": course["area"], "audit": null}), Vec::new()));
        for (audit, point) in list(&course["points"]).iter().enumerate() {
            let asked = json!({"kind": "course", "area": course["area"], "audit": audit});
            numbers.push((asked, vec![point["shown"].clone()]));
        }
    }
    for (audit, one) in list(&page["audits"]).iter().enumerate().filter(|(_, one)| !one["autonomy"].is_null()) {
        let asked = json!({"kind": "autonomy", "need": null, "audit": audit});
        numbers.push((asked, vec![one["autonomy"]["shown"].clone()]));
    }
    assert!(numbers.len() > 50, "the three audits are compared");
    numbers
}

/// The variables of every message, by language.
struct Dictionary(Vec<(Language, BTreeMap<String, BTreeSet<String>>)>);

impl Dictionary {
    fn read() -> Self {
        let read = |language: Language| {
            let sheets = files().into_iter().map(|file| sheet(source(language, file)).expect("the words read"));
            let messages = sheets.flat_map(|sheet| sheet.messages);
            (language, messages.map(|message| (message.id, message.variables)).collect())
        };
        Self(Language::ALL.into_iter().map(read).collect())
    }

    /// That a message is there in each language, with these very arguments, and so are the words within them.
    fn check(&self, says: &Value) {
        let id = text(&says["id"]);
        let brought: BTreeSet<String> = object(&says["args"]).keys().cloned().collect();
        for (language, messages) in &self.0 {
            let asked = messages.get(id).unwrap_or_else(|| panic!("{} has the words of {id}", language.code()));
            assert!(asked.is_subset(&brought), "{} asks {id} for {asked:?}, not {brought:?}", language.code());
            // The titles of the actions that a decision makes may name the need and the software, or one of them.
            let is_title = id.starts_with("switch-");
            assert!(
                is_title || brought.is_subset(asked),
                "{} says {id} with {asked:?}, not {brought:?}",
                language.code()
            );
        }
        for inner in object(&says["args"]).values().filter(|value| value.is_object()) {
            self.check(inner);
        }
    }
}

fn fraction(value: &Value) -> Exact {
    text(value).parse().expect("a figure is exact")
}

fn list(value: &Value) -> &[Value] {
    value.as_array().expect("a list")
}

fn object(value: &Value) -> &serde_json::Map<String, Value> {
    value.as_object().expect("a table")
}

fn text(value: &Value) -> &str {
    value.as_str().expect("a word")
}
