//! What Rumb knows is enough: software for every core need in every country, actions for every low answer, trainings
//! for every need, and nothing that is not libre.

use rumb_engine::answer::{Answer, Audit, Operator, Value};
use rumb_engine::autonomy::autonomy;
use rumb_engine::catalogue::{Action, Catalogue, Need, NeedKind, Offline, Platform, Tier};
use rumb_engine::condition::{Condition, Reading};
use rumb_engine::id::{NeedId, QuestionId, SoftwareId};
use rumb_engine::leaf::Side;
use rumb_engine::plan::plan;
use rumb_engine::questionnaire::{Form, Length, Question, Questionnaire};
use rumb_engine::recommendation::{Recommendation, helpers, recommendations, references};
use std::collections::{BTreeMap, BTreeSet};

/// Countries with the languages of a small association there.
const COUNTRIES: [(&str, &[&str]); 4] =
    [("FR", &["fr"]), ("BE", &["fr"]), ("CT", &["ca", "es"]), ("RO", &["ro", "en"])];

/// Core needs with fewer than three software that a micro association can use there: need, countries, why. It has no
/// server of its own, and reads its own language.
const FEW: [(&str, &[&str], &str); 2] = [
    (
        "volunteer-planning",
        &["FR", "BE", "CT", "RO"],
        "what exists asks for a server of one's own, or speaks one language",
    ),
    ("hosting", &["FR", "BE", "CT"], "one goes to a host, whose panel comes with it"),
];

/// Core needs that nothing serves without internet: they are about reaching others at a distance.
const ONLINE: [&str; 6] =
    ["mailing-list", "scheduling-poll", "voting", "payments-donations", "newsletter", "social-media"];

fn catalogue() -> &'static Catalogue {
    rumb_content::catalogue()
}

fn questionnaire() -> &'static Questionnaire {
    rumb_content::questionnaire()
}

fn day() -> chrono::NaiveDate {
    chrono::NaiveDate::from_ymd_opt(2026, 12, 1).expect("a day")
}

/// The question whose low answer raises every need at once, in these tests.
const ALL: &str = "GOV-02";

/// A micro association that gave a low answer to that question.
fn needy(country: &str, languages: &[&str]) -> Audit {
    let word = |word: &str| Answer::Answered(Value::Word(word.into()));
    let number = |number| Answer::Answered(Value::Number(number));
    let answers = [
        ("PRF-01", word(country)),
        ("PRF-04", number(9)),
        ("PRF-05", number(0)),
        ("PRF-08", word("good")),
        ("PRF-12", number(6)),
        (ALL, number(0)),
        ("INV-13", Answer::Answered(Value::Table([("windows-supported".into(), 2)].into()))),
    ];
    Audit {
        answers: answers.into_iter().map(|(id, answer)| (QuestionId::from(id), answer)).collect(),
        languages: languages.iter().map(|language| (*language).to_owned()).collect(),
        ..Audit::empty(Length::Full)
    }
}

fn advice(audit: &Audit) -> BTreeMap<NeedId, Recommendation> {
    advice_of(catalogue(), audit)
}

fn advice_of(catalogue: &Catalogue, audit: &Audit) -> BTreeMap<NeedId, Recommendation> {
    let mut questionnaire = questionnaire().clone();
    for question in questionnaire.questions.iter_mut().filter(|question| question.id == *ALL) {
        question.needs = catalogue.needs.iter().map(|need| need.id.clone()).collect();
    }
    let reading = Reading::new(&questionnaire, audit);
    let list = recommendations(reading, catalogue, autonomy(reading, catalogue).as_ref(), day());
    list.into_iter().map(|one| (one.need.clone(), one)).collect()
}

fn core() -> impl Iterator<Item = &'static Need> {
    catalogue().needs.iter().filter(|need| need.tier == Some(Tier::Core))
}

#[test]
fn every_core_need_has_three_software_for_a_micro_association_in_each_country() {
    let mut faults = Vec::new();
    for (country, languages) in COUNTRIES {
        let all = advice(&needy(country, languages));
        for need in core() {
            let refused: BTreeSet<_> = all[&need.id].refused.iter().map(|one| &one.software).collect();
            let serving = catalogue().software.iter().filter(|one| one.needs.contains_key(&need.id));
            // What passes the gates in some way of running is refused in none, or only in others.
            let saved = all[&need.id].refused.iter().filter(|one| !one.other_ways.is_empty()).map(|one| &one.software);
            let saved: BTreeSet<_> = saved.collect();
            let passing = serving.filter(|one| !refused.contains(&one.id) || saved.contains(&one.id)).count();
            let is_few = FEW.iter().any(|(of, there, _)| need.id == **of && there.contains(&country));
            if (passing < 3) != is_few {
                faults.push(format!("{} in {country}: {passing}", need.id));
            }
        }
    }
    assert!(faults.is_empty(), "three pass the gates, exceptions are named: {faults:#?}");
}

#[test]
fn what_runs_on_telephones_alone_is_no_first_answer_where_computers_have_one() {
    let is_mobile = |id: &SoftwareId| {
        let sheet = catalogue().software.iter().find(|one| one.id == *id).expect("it is in the catalogue");
        sheet.platforms.iter().all(|platform| matches!(platform, Platform::Android | Platform::Ios))
    };
    let both = Answer::Answered(Value::Table([("windows-supported".into(), 2), ("tablets-phones".into(), 5)].into()));
    let mut seen = 0;
    for (country, languages) in COUNTRIES {
        let mut audit = needy(country, languages);
        audit.answers.insert("INV-13".into(), both.clone());
        for (need, advice) in advice(&audit) {
            let local = advice.candidates.iter().filter(|one| one.running == Operator::Local);
            seen += local.filter(|one| is_mobile(&one.software)).count();
            let has_other = advice.candidates.iter().any(|one| !is_mobile(&one.software));
            let first = advice.candidates.first().filter(|first| first.running == Operator::Local && has_other);
            let first = first.map(|first| &first.software).filter(|first| is_mobile(first));
            assert_eq!(first, None, "{need} in {country} is served on computers first");
        }
    }
    assert!(seen > 0, "there are programs of telephones alone");
}

#[test]
fn a_poor_connection_leaves_messages_that_wait_for_it() {
    for (country, languages) in COUNTRIES {
        let mut audit = needy(country, languages);
        audit.answers.insert("PRF-08".into(), Answer::Answered(Value::Word("mobile-poor".into())));
        let advice = advice(&audit);
        let first = advice[&NeedId::from("chat")].candidates.first().map(|first| first.software.as_str());
        assert_eq!(first, Some("delta-chat"), "written messages come before a program to speak in {country}");
    }
}

#[test]
fn every_core_need_has_something_for_who_has_no_internet_where_that_makes_sense() {
    for need in core() {
        let serving = catalogue().software.iter().filter(|one| one.needs.contains_key(&need.id));
        let offline = serving.filter(|one| one.withdrawn.is_none() && one.offline != Offline::No).count();
        assert_eq!(offline == 0, ONLINE.contains(&need.id.as_str()), "{}: {offline} without internet", need.id);
    }
}

#[test]
fn every_low_answer_leads_to_an_action() {
    for question in questionnaire().questions.iter().filter(|question| question.scoring.is_some()) {
        let led = catalogue().actions.iter().any(|action| listens(action, question));
        assert!(led, "no action listens to {}", question.id);
        if let Form::Level { .. } = question.form {
            assert!(leads(question), "the lowest answer to {} puts an action into the plan", question.id);
        }
    }
}

/// Whether an answer to a question may call for an action.
fn listens(action: &Action, question: &Question) -> bool {
    let leaves = action.trigger.leaves();
    leaves.into_iter().any(|(leaf, side)| side == Side::For && leaf.question() == Some(&question.id))
}

/// Whether the lowest answer to a question plans an action that listens to it.
fn leads(question: &Question) -> bool {
    let ids = |audit: &Audit| -> BTreeSet<_> {
        let plan = plan(Reading::new(questionnaire(), audit), catalogue(), day());
        let planned = plan.actions.into_iter().map(|action| action.id);
        planned.chain(plan.next_year.into_iter().map(|later| later.id)).collect()
    };
    let mut audit = needy("FR", &["fr"]);
    for (id, word) in
        [("PRF-02", "rural"), ("PRF-03", "library-telecentre"), ("PRF-11", "yes"), ("PRF-10", "yes"), ("PRF-17", "yes")]
    {
        audit.answers.insert(id.into(), Answer::Answered(Value::Word(word.into())));
    }
    audit.answers.insert("PRF-09".into(), Answer::Answered(Value::Options(vec!["children".into(), "older".into()])));
    audit.answers.insert("PRF-04".into(), Answer::Answered(Value::Number(30)));
    audit.answers.remove(ALL);
    // What shows the question is answered so that it is asked.
    for (leaf, side) in question.shown_if.iter().flat_map(Condition::leaves) {
        if let Condition::AtLeast { question, value } = leaf {
            let level = u32::try_from(*value).expect("a level");
            audit.answers.entry(question.clone()).or_insert(Answer::Answered(Value::Number(level)));
        }
        if let (Condition::AnyOf { question, options }, Side::For) = (leaf, side) {
            let form = questionnaire().question(question).map(|shows| &shows.form);
            let one = options.first().expect("a condition names an option");
            let value = match form {
                Some(Form::Choice { .. } | Form::YesNo { .. }) => Value::Word(one.to_string()),
                Some(Form::NumberTable { .. }) => Value::Table([(one.clone(), 2)].into()),
                _ => Value::Options(vec![one.clone()]),
            };
            audit.answers.entry(question.clone()).or_insert(Answer::Answered(value));
        }
    }
    audit.answers.insert(question.id.clone(), Answer::Answered(Value::Number(0)));
    let demanded = ids(&audit);
    catalogue().actions.iter().any(|action| demanded.contains(&action.id) && listens(action, question))
}

#[test]
fn every_need_has_a_training_in_french_and_in_each_language_one_or_the_nearest_with_a_mark() {
    for (country, language) in [("FR", "fr"), ("XX", "en"), ("ES", "es"), ("CT", "ca"), ("RO", "ro")] {
        let all = advice(&needy(country, &[language]));
        for need in &catalogue().needs {
            let trainings = &all[&need.id].trainings;
            assert!(!trainings.is_empty(), "{} has a training for readers of {language}", need.id);
            for choice in trainings {
                assert_eq!(choice.is_foreign, choice.language != language, "what is in another language says so");
            }
        }
    }
}

#[test]
fn what_was_withdrawn_is_kept_with_its_reason_and_never_proposed() {
    let withdrawn: BTreeSet<_> =
        catalogue().software.iter().filter(|one| one.withdrawn.is_some()).map(|one| &one.id).collect();
    assert!(!withdrawn.is_empty(), "some were withdrawn, so that this test can fail");
    for (country, languages) in COUNTRIES {
        for advice in advice(&needy(country, languages)).values() {
            let proposed = advice.candidates.iter().find(|candidate| withdrawn.contains(&candidate.software));
            assert_eq!(proposed, None, "what is not libre any more is not proposed for {}", advice.need);
        }
    }
}

#[test]
fn every_tool_need_is_known_by_the_names_of_what_people_use() {
    for need in catalogue().needs.iter().filter(|need| need.kind == NeedKind::Tool && need.tier == Some(Tier::Core)) {
        let known = catalogue().products.iter().filter(|product| product.needs.contains(&need.id)).count();
        assert!(known >= 1, "{} has a product that people use today", need.id);
    }
}

#[test]
fn texts_to_lean_on_are_those_of_the_country_first_and_never_those_of_another() {
    let needs: Vec<_> = catalogue().needs.iter().map(|need| &need.id).collect();
    for (code, country) in [("FR", "FR"), ("BE", "BE"), ("CT", "ES-CT"), ("RO", "RO"), ("BF", "BF")] {
        let audit = needy(code, &["fr"]);
        let found = references(Reading::new(questionnaire(), &audit), catalogue(), &needs);
        assert!(found.len() > 5, "{country} has texts to lean on");
        assert_eq!(found[0].country, country, "the first is its own");
        let allowed = [country, country.split('-').next().unwrap_or_default(), "EU", "INT"];
        let foreign: Vec<_> = found.iter().filter(|one| !allowed.contains(&one.country.as_str())).collect();
        assert!(foreign.is_empty(), "{country} is not told the texts of others: {foreign:?}");
        assert_eq!(
            found.iter().any(|one| one.country == "EU"),
            code != "BF",
            "the Union's texts are for its countries"
        );
    }
}

/// Bytes that all of the content and its words, squeezed, may add to the program.
const ROOM: usize = 3_000_000;

#[test]
fn what_the_program_knows_adds_at_most_three_megabytes_to_it() {
    let sum = rumb_content::EMBEDDED + rumb_locale::embedded();
    assert!(sum <= ROOM, "content and words take {sum} bytes");
}

/// The catalogue in which every second one is a partner's: those at odd places, or those at even ones.
fn partnered(odd: usize) -> Catalogue {
    let mut catalogue = catalogue().clone();
    let Catalogue { software, trainings, actors, hosts, .. } = &mut catalogue;
    software.iter_mut().enumerate().for_each(|(at, one)| one.project_partner = at % 2 == odd);
    trainings.iter_mut().enumerate().for_each(|(at, one)| one.project_partner = at % 2 == odd);
    actors.iter_mut().enumerate().for_each(|(at, one)| one.project_partner = at % 2 == odd);
    hosts.iter_mut().enumerate().for_each(|(at, one)| one.project_partner = at % 2 == odd);
    catalogue
}

#[test]
fn who_is_a_partner_of_the_project_is_marked_and_never_put_elsewhere() {
    let marked = catalogue().hosts.iter().filter(|one| one.project_partner).count()
        + catalogue().actors.iter().filter(|one| one.project_partner).count()
        + catalogue().trainings.iter().filter(|one| one.project_partner).count();
    assert!(marked > 0, "the partners that are known are marked");
    let catalogues = [partnered(0), partnered(1)];
    for (country, languages) in COUNTRIES {
        let audit = needy(country, languages);
        let told = catalogues.each_ref().map(|catalogue| {
            let mut all = advice_of(catalogue, &audit);
            let candidates = all.values_mut().flat_map(|one| &mut one.candidates);
            candidates.for_each(|candidate| candidate.project_partner = false);
            let near = helpers(Reading::new(questionnaire(), &audit), catalogue).into_iter();
            (all, near.map(|one| one.id.clone()).collect::<Vec<_>>())
        });
        let [odd, even] = told;
        assert!(odd == even, "in {country}, whoever is a partner, the same is proposed in the same order");
    }
}
