//! The sheet to publish, of associations made by chance: whatever is ticked, nothing of what is not stands on it.

use rumb_content::{catalogue, questionnaire};
use rumb_engine::answer::{Answer, Audit, FollowUp, NAMED_OTHER, Operator, Person, Progress, Tool, Value, Verdict};
use rumb_engine::condition::{Band, Reading};
use rumb_engine::id::QuestionId;
use rumb_engine::plan::plan_on;
use rumb_engine::questionnaire::{Form, Length, Role};
use rumb_engine::recommendation::uses;
use rumb_locale::{Arg, Language, Words};
use rumb_report::document::Document;
use rumb_report::paper::{self, Occasion, PlanInput, PublicationField, name};
use rumb_tests::dice::{audit, day};
use rumb_tests::hostile::begin;
use std::collections::{BTreeMap, BTreeSet};

/// The name of the association, which may be ticked.
const NAME: &str = "Zwicknagel";
/// What people typed freely, which may not: an answer, a postcode, people, a tool of their own, a reason.
const NEVER: [&str; 6] = ["Qvortrup", "75011", "Xylander", "Krzyzanowski", "Yggdrasil", "Wurzelbacher"];
/// Associations tried, each with every choice of fields.
const CASES: u32 = 10;
/// Shorter names are found in any text.
const SHORTEST: usize = 5;

#[test]
fn whatever_is_ticked_nothing_else_is_told() {
    let mut seen = BTreeSet::new();
    for case in 0..CASES {
        let (audit, language) = (marked(case), Language::ALL[case as usize % Language::ALL.len()]);
        let words = Words::of(language);
        prepared(&audit, |input| {
            let values = values(input, &words);
            seen.extend(values.iter().filter(|(_, values)| !values.is_empty()).map(|(field, _)| *field));
            for ticked in choices() {
                let document = paper::publication(input, &ticked, &words);
                let text = everything(&document);
                assert_eq!(document.date, input.today, "the day of the audit is not told");
                let audited = words.date(2026, 11, 22);
                for word in NEVER.into_iter().chain([audited.as_str()]) {
                    assert!(!text.contains(word), "case {case}: {word} stands on the sheet with {ticked:?}");
                }
                for (field, values) in &values {
                    for value in values {
                        let is_told = text.contains(value.as_str());
                        assert_eq!(
                            is_told,
                            ticked.contains(field),
                            "case {case}: “{value}” of {field:?} with {ticked:?}"
                        );
                    }
                }
            }
        });
    }
    assert_eq!(seen, BTreeSet::from(PublicationField::ALL), "each field had something to tell");
}

#[test]
fn a_sheet_without_a_tick_tells_nothing_of_an_association() {
    let sheets: BTreeSet<String> = (0..CASES)
        .map(|case| {
            prepared(&marked(case), |input| {
                everything(&paper::publication(input, &BTreeSet::new(), &Words::of(Language::Fr)))
            })
        })
        .collect();
    assert_eq!(sheets.len(), 1, "it is the same for all: {sheets:?}");
}

fn prepared<T>(audit: &Audit, make: impl FnOnce(&PlanInput<'_>) -> T) -> T {
    let occasion = Occasion {
        association: NAME,
        audited: day(2026, 11, 22),
        today: day(2027, 3, 2),
        start: day(2026, 12, 1),
        neighbours: &[],
        named: |_| BTreeSet::new(),
    };
    paper::prepare(Reading::new(questionnaire(), audit), catalogue(), occasion, make)
}

/// Every choice of fields.
fn choices() -> impl Iterator<Item = BTreeSet<PublicationField>> {
    (0_u32..1 << PublicationField::ALL.len()).map(|choice| {
        let is_ticked = |place: &usize| choice & (1 << place) != 0;
        (0..PublicationField::ALL.len()).filter(is_ticked).map(|place| PublicationField::ALL[place]).collect()
    })
}

/// All that a file of the document would hold.
fn everything(document: &Document) -> String {
    let parts = document.parts().into_iter().filter_map(|part| part.text);
    let frame = [&document.title, &document.subject, &document.author, &document.footer].map(Clone::clone);
    frame.into_iter().chain(parts).collect::<Vec<_>>().join("\n")
}

/// What stands for each field and for no other, so that it is known again.
fn values(input: &PlanInput<'_>, words: &Words) -> BTreeMap<PublicationField, Vec<String>> {
    use PublicationField as Field;
    let (reading, audit) = (input.reading, input.reading.audit);
    let option = |question: &str| {
        let word = reading.word(question).expect("it is answered");
        words.say(&format!("question-{}.option-{word}", question.to_lowercase()))
    };
    let size = match reading.band() {
        Band::Micro => "micro",
        Band::Small => "small",
        Band::Medium => "medium",
        Band::Large => "large",
    };
    let tools = uses(reading, catalogue()).into_iter().flat_map(|used| used.products);
    let tools = tools.filter(|id| *id != NAMED_OTHER).map(|id| name::tool(catalogue(), id.as_str(), words));
    let successors = audit.decisions.values().filter_map(|decision| decision.verdict.successor());
    let mut decisions: Vec<_> = successors.map(|one| name::tool(catalogue(), one.by.as_str(), words)).collect();
    let has = |verdict: &Verdict| audit.decisions.values().any(|decision| decision.verdict == *verdict);
    decisions.extend(has(&Verdict::Keep).then(|| words.say("publication-keep")));
    decisions.extend(has(&Verdict::NotNow).then(|| words.say("publication-not-now")));
    let done = audit.follow_up.iter().filter(|(_, follow_up)| follow_up.state == Progress::Done);
    let steps = done.filter(|(id, _)| catalogue().actions.iter().any(|action| action.id == **id));
    let hours = input.plan.totals.hours;
    let is_begun = audit.follow_up.values().any(|one| matches!(one.state, Progress::Done | Progress::Dropped));
    let still = if is_begun { "-left" } else { "" };
    let [hours_planned, euros_planned] =
        ["hours", "euros"].map(|what| words.say(&format!("publication-{what}{still}")));
    // How large an association is that did not say how many people there are, nobody knows.
    let people = ["PRF-04", "PRF-05"].map(|id| audit.answers.get(&QuestionId::from(id)));
    let is_told = people.iter().all(|one| matches!(one, Some(Answer::Answered(Value::Number(_)))));
    let size = is_told.then(|| words.say(&format!("publication-size-{size}")));
    let mut told = BTreeMap::from([
        (Field::Name, vec![NAME.to_owned()]),
        (Field::Profile, std::iter::once(option("PRF-03")).chain(size).collect()),
        (Field::Place, vec![option("PRF-01")]),
        (Field::Tools, tools.collect()),
        (Field::Decisions, decisions),
        (Field::Steps, steps.map(|(id, _)| name::title(words, &input.plan.made, id)).collect()),
        (Field::Hours, vec![hours_planned, words.tell("hours", &[("hours", Arg::Number(hours.into()))])]),
        (Field::Euros, vec![euros_planned, words.say("publication-euros-spent")]),
        (Field::Helped, vec![words.say("publication-helped")]),
        (Field::Obstacles, vec![words.say("publication-hard")]),
        (Field::Contact, vec![words.say("publication-contact-who")]),
    ]);
    // Documents join white space: so do the values.
    let narrow = |value: &String| value.split_whitespace().collect::<Vec<_>>().join(" ");
    told.values_mut().for_each(|values| *values = values.iter().map(narrow).collect());
    let frame = everything(&paper::publication(input, &BTreeSet::new(), words));
    let needs: String = catalogue().needs.iter().map(|need| words.say(&format!("need-{}", need.id)) + "\n").collect();
    let all = told.clone();
    for (field, values) in &mut told {
        let others: Vec<&String> =
            all.iter().filter(|(other, _)| *other != field).flat_map(|(_, values)| values).collect();
        let elsewhere = |value: &String| {
            needs.contains(value.as_str())
                || frame.contains(value.as_str())
                || others.iter().any(|other| other.contains(value.as_str()))
        };
        let is_name = matches!(field, Field::Tools | Field::Decisions);
        values.retain(|value| !elsewhere(value) && (!is_name || value.chars().count() >= SHORTEST));
    }
    told
}

/// An association by chance with words of its own wherever one can type some, that has done many things.
fn marked(case: u32) -> Audit {
    let numbers: Vec<u32> = (0..400).map(|at| (case * 400 + at).wrapping_mul(2_654_435_761).rotate_left(9)).collect();
    let mut audit = audit(&numbers);
    audit.length = Length::Full;
    for question in &questionnaire().questions {
        match &question.form {
            Form::Text { .. } => {
                let typed = Value::Word(format!("{} {}", NEVER[0], NEVER[1]));
                audit.answers.insert(question.id.clone(), Answer::Answered(typed));
            }
            Form::Choice { options } if question.id == "PRF-01" || question.id == "PRF-03" => {
                let option = options[case as usize % options.len()].to_string();
                audit.answers.insert(question.id.clone(), Answer::Answered(Value::Word(option)));
            }
            Form::Choice { .. }
            | Form::Level { .. }
            | Form::YesNo { .. }
            | Form::Checklist { .. }
            | Form::Multiple { .. }
            | Form::Tools { .. }
            | Form::NumberBand { .. }
            | Form::Number { .. }
            | Form::NumberTable { .. } => {}
        }
    }
    let person =
        |name: &str, role: Role| Person { name: name.to_owned(), roles: [role].into(), deputies: [role].into() };
    audit.people = vec![person(NEVER[2], Role::It), person(NEVER[3], Role::Board)];
    let own =
        Tool { name: Some(NEVER[4].to_owned()), ..Tool::named("email".into(), NAMED_OTHER.into(), Operator::Vendor) };
    audit.tools.push(own);
    audit.decisions.values_mut().for_each(|decision| decision.sentence = Some(NEVER[5].to_owned()));
    begin(&mut audit, &numbers);
    // Every stage of every change is done: each names the new tool.
    let plan = plan_on(Reading::new(questionnaire(), &audit), catalogue(), day(2026, 12, 1), day(2026, 12, 1));
    let done = FollowUp { state: Progress::Done, on: day(2026, 11, 20) };
    audit.follow_up.extend(plan.made.iter().map(|made| (made.id.clone(), done)));
    audit
}
