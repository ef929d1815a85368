//! Very different associations walk the whole method: what they are shown stays, and what they are asked to do fits.

#[path = "journey/pack.rs"]
mod pack;
#[path = "journey/rules.rs"]
mod rules;

use rumb_api::score;
use rumb_engine::answer::{Answer, Answers, Audit, Value};
use rumb_engine::catalogue::{ActionKind, Catalogue};
use rumb_engine::condition::Reading;
use rumb_engine::id::{ActionId, AreaId, QuestionId};
use rumb_engine::maturity::{AreaResult, AreaState, Maturity, at_length, maturity, shown};
use rumb_engine::plan::{Guard, Month, Plan, Why, plan};
use rumb_engine::questionnaire::{Form, Length};
use rumb_engine::sheet::{Sheet, sheet};
use rumb_tests::journey::{JOURNEYS, Journey};
use std::collections::BTreeSet;

#[test]
fn every_association_is_what_everybody_can_foresee() {
    for journey in &JOURNEYS {
        let (name, audit) = (journey.name, journey.audit());
        let reading = reading(&audit);
        let figures = maturity(reading);
        assert_eq!(audit.length, journey.length, "{name} has its length");
        assert_eq!(reading.band(), journey.band, "{name} is of its band");
        assert_eq!(figures.flags, journey.flags, "{name} raises its flags");
        assert_eq!(figures.find_out, journey.find_out, "{name} has its questions to find out");
        let hidden = figures.areas.iter().filter(|area| area.state != AreaState::Ok);
        let hidden: Vec<_> = hidden.map(|area| (area.id.as_str(), area.state)).collect();
        assert_eq!(hidden, journey.hidden, "{name} is shown in its areas");
    }
}

#[test]
fn every_association_answered_what_was_asked_and_nothing_else() {
    for journey in &JOURNEYS {
        let (name, audit) = (journey.name, journey.audit());
        let shown = shown(rumb_content::questionnaire(), &audit);
        assert!(shown.missing.is_empty(), "{name} left no question out: {:?}", shown.missing);
        assert_eq!(shown.audit.length, audit.length, "{name} is shown at its own length");
        let asked: BTreeSet<_> = reading(&audit).asked().map(|question| &question.id).collect();
        let unasked: Vec<_> = audit.answers.keys().filter(|id| !asked.contains(id)).collect();
        assert!(unasked.is_empty(), "{name} answered what nobody asked: {unasked:?}");
    }
}

#[test]
fn every_score_keeps_its_keys_and_figures() {
    for journey in &JOURNEYS {
        insta::assert_json_snapshot!(
            journey.name,
            score(rumb_content::questionnaire(), rumb_content::catalogue(), &journey.audit())
        );
    }
}

#[test]
fn nothing_that_was_shown_disappears_on_the_way_to_a_longer_length() {
    for journey in &JOURNEYS {
        walk(journey.name, &journey.audit());
    }
}

#[test]
fn a_question_that_nobody_knows_hides_nothing_on_the_way() {
    for journey in JOURNEYS.iter().filter(|journey| journey.length > Length::Flash) {
        let audit = journey.audit();
        let flash = at_length(&audit, Length::Flash);
        for question in reading(&flash).asked().filter(|question| question.scoring.is_some()) {
            let mut unknown = audit.clone();
            unknown.answers.insert(question.id.clone(), Answer::DontKnow);
            walk(&format!("{} without {}", journey.name, question.id), &unknown);
        }
        // Every second, every third … question of all.
        for step in 2..6 {
            let mut unknown = audit.clone();
            for (_, answer) in unknown.answers.iter_mut().enumerate().filter(|(at, _)| at % step == 0) {
                *answer.1 = Answer::DontKnow;
            }
            walk(&format!("{} without every {step}th answer", journey.name), &unknown);
        }
    }
}

#[test]
fn a_deep_area_hides_nothing_that_was_told_without_it() {
    let questionnaire = rumb_content::questionnaire();
    let told = |maturity: &Maturity| -> BTreeSet<_> {
        maturity.areas.iter().filter(|area| area.state == AreaState::Ok).map(|area| area.id.to_string()).collect()
    };
    let mut left_out = 0;
    for journey in JOURNEYS.iter().filter(|journey| journey.length == Length::Full) {
        let standard = at_length(&journey.audit(), Length::Standard);
        let asked: Vec<_> = reading(&standard).asked().map(|question| (&question.id, &question.area)).collect();
        for area in &questionnaire.areas {
            let inside: Vec<_> = asked.iter().filter(|(_, of)| **of == area.id).map(|(id, _)| *id).collect();
            // The fewer of its questions are answered, the less a deep area can be told.
            for blank in 0..=inside.len() {
                let is_kept =
                    |id: &QuestionId| asked.iter().any(|(one, _)| *one == id) && !inside[..blank].contains(&id);
                let answers = standard.answers.iter().filter(|(id, _)| is_kept(id));
                let answers = answers.map(|(id, answer)| (id.clone(), answer.clone())).collect();
                let without = Audit { answers, ..standard.clone() };
                let deep = Audit { deep: [area.id.clone()].into(), ..without.clone() };
                let (before, after) = (shown(questionnaire, &without), shown(questionnaire, &deep));
                let lost: Vec<_> = told(&before.maturity).difference(&told(&after.maturity)).cloned().collect();
                assert!(lost.is_empty(), "{}, {} deep, {blank} blank, hides {lost:?}", journey.name, area.id);
                left_out += usize::from(after.is_without_deep(&deep));
            }
        }
    }
    assert!(left_out > 0, "a deep area under way is left out somewhere");
}

#[test]
fn the_sheet_asks_for_little_and_never_for_a_change_of_tool() {
    for journey in &JOURNEYS {
        let audit = journey.audit();
        for audit in [at_length(&audit, Length::Flash), audit] {
            let name = format!("{} at {:?}", journey.name, audit.length);
            let (figures, sheet) = (maturity(reading(&audit)), first_sheet(&audit));
            assert!(sheet.actions.len() <= 5, "{name} has at most five actions");
            let hours: u32 = sheet.actions.iter().map(|action| action.hours).sum();
            assert!(hours <= 12, "{name} has at most twelve hours, not {hours}");
            for action in &sheet.actions {
                let kind = kind(&action.id);
                assert!(
                    !matches!(kind, ActionKind::Switch | ActionKind::Exit),
                    "{name}: {} changes no tool",
                    action.id
                );
                assert!(action.cost_eur[0] <= action.cost_eur[1], "{name}: {} costs from low to high", action.id);
                assert!(action.cost_eur[1] <= 120, "{name}: {} costs at most 120 euros", action.id);
            }
            let is_idle = audit.capacity.hours_per_month == Some(0) || journey.name == "tide-garden";
            assert!(is_idle || !sheet.actions.is_empty(), "{name} has something to begin with");
            let ids: BTreeSet<_> = sheet.actions.iter().map(|action| &action.id).collect();
            assert_eq!(ids.len(), sheet.actions.len(), "{name} has no action twice");
            assert!(sheet.strengths.len() <= 3, "{name} has at most three strengths");
            assert_eq!(sheet.settle, figures.flags, "{name} settles its flags");
            let find_out: Vec<_> = sheet.find_out.iter().map(|find_out| &find_out.question).collect();
            assert_eq!(find_out, figures.find_out.iter().collect::<Vec<_>>(), "{name} asks what nobody knew");
            assert!(sheet.call.is_some(), "{name} has somebody to call");
            assert!(sheet.review > start(), "{name} is looked at again later");
        }
    }
}

#[test]
fn who_knows_nothing_gets_a_lead_somebody_to_ask_and_questions() {
    let audit = journey("nobody-knows").audit();
    let sheet = first_sheet(&audit);
    let ids: Vec<_> = sheet.actions.iter().map(|action| action.id.as_str()).collect();
    assert_eq!(ids, ["A01", "A11"], "a lead and somebody to ask come first");
    assert_eq!(sheet.find_out.len(), 12, "every question is to be found out");
    assert!(sheet.strengths.is_empty(), "nothing is praised that nobody knows");
}

#[test]
fn a_plan_never_asks_for_hours_that_are_not_there() {
    for journey in &JOURNEYS {
        let (name, audit) = (journey.name, journey.audit());
        let plan = year(&audit);
        assert_eq!(plan.load.len(), 12, "{name} plans twelve months");
        for load in &plan.load {
            assert!(load.hours <= load.capacity, "{name}: {} holds {load:?}", load.month);
            assert_eq!(load.blocked, audit.capacity.blocked_months.contains(&load.month.number()), "{name}: {load:?}");
        }
        let (used, there) = plan.load.iter().fold((0, 0), |sum, load| (sum.0 + load.hours, sum.1 + load.capacity));
        assert!(used * 100 <= there * 95, "{name} leaves a twentieth free: {used} of {there}");
        assert_eq!(used, plan.totals.hours, "{name} adds its months up");
    }
}

#[test]
fn a_plan_keeps_its_order_its_vote_and_its_distance_between_changes() {
    for journey in &JOURNEYS {
        let (name, plan) = (journey.name, year(&journey.audit()));
        for action in &plan.actions {
            for before in &action.depends_on {
                let earlier = plan.actions.iter().find(|other| other.id == *before);
                let is_before = earlier.is_some_and(|earlier| earlier.end <= action.start);
                assert!(is_before, "{name}: {before} precedes {}", action.id);
            }
            if action.needs_vote && action.id != "A09" {
                let is_after = plan.vote.month.is_some_and(|vote| vote < action.start);
                assert!(is_after, "{name}: {} waits for the vote", action.id);
            }
        }
        let switches = plan.actions.iter().filter(|action| action.kind == ActionKind::Switch);
        let mut starts: Vec<Month> = switches.map(|action| action.start).collect();
        starts.sort();
        let is_apart = starts.windows(2).all(|pair| pair[1].since(pair[0]) >= 2);
        assert!(is_apart, "{name} changes one tool at a time: {starts:?}");
    }
}

#[test]
fn every_action_stands_in_one_list_and_fewer_hours_lose_none() {
    for journey in &JOURNEYS {
        let (name, audit) = (journey.name, journey.audit());
        let plan = year(&audit);
        let (all, listed) = (demanded(&plan), plan.actions.len() + plan.next_year.len());
        assert_eq!(all.len(), listed, "{name}: no action stands twice");
        let refused = plan.not_proposed.iter().filter(|refused| all.contains(&refused.id)).count();
        assert_eq!(refused, 0, "{name}: what is refused is not planned");
        let mut half = audit.clone();
        half.capacity.hours_per_month = Some(plan.load.iter().map(|load| load.capacity).max().unwrap_or(0) / 2);
        assert_eq!(demanded(&year(&half)), all, "{name}: half the hours lose no action");
    }
}

#[test]
fn a_board_without_hours_gets_everything_next_year() {
    let plan = year(&journey("no-hours").audit());
    assert_eq!(plan.totals.hours, 0, "nobody is asked for an hour");
    assert!(plan.actions.iter().all(|action| action.filling.is_empty()), "no volunteer works in any month");
    assert!(plan.next_year.iter().any(|postponed| postponed.why == Why::ZeroCapacity), "the reason is told");
    let open: Vec<_> =
        plan.flags.iter().filter(|flag| flag.closing.is_open()).map(|flag| flag.question.as_str()).collect();
    assert!(open.contains(&"CON-01"), "a flag that the year cannot close is told: {open:?}");
}

#[test]
fn a_strong_association_gets_little_to_do() {
    let of = |name| year(&journey(name).audit());
    let (strong, weak) = (of("tide-garden"), of("example"));
    assert!(strong.actions.len() < 12, "few actions: {:?}", strong.actions.iter().map(|a| &a.id).collect::<Vec<_>>());
    assert!(strong.actions.len() * 2 < weak.actions.len() + weak.next_year.len(), "far fewer than elsewhere");
    assert_eq!(strong.next_year.len(), 0, "all of it fits into the year");
    assert!(strong.actions.iter().all(|action| action.kind != ActionKind::Switch), "no tool has to change");
}

#[test]
fn without_internet_nothing_rests_on_a_good_connection() {
    for name in ["choir", "telecentre", "womens-group"] {
        let plan = year(&journey(name).audit());
        let refused = plan.not_proposed.iter().filter(|refused| refused.why == Guard::LowConnectivity);
        let refused: BTreeSet<_> = refused.map(|refused| refused.id.as_str()).collect();
        let planned = plan.actions.iter().map(|action| action.id.as_str());
        let planned: BTreeSet<_> =
            planned.chain(plan.next_year.iter().map(|postponed| postponed.id.as_str())).collect();
        // A common place for documents, a common chat, writing together and video meetings need a connection.
        for online in ["A38", "A39", "A41", "A42", "A43"] {
            assert!(!planned.contains(online), "{name} is not asked for {online}");
        }
        if name == "choir" {
            assert!(!refused.is_empty(), "{name} is told what the connection does not allow");
        }
    }
}

#[test]
fn two_very_different_associations_with_one_score_get_different_plans() {
    // The areas where each is weak weigh the same: money, working together and the public; data and backups.
    let weak = [("choir", ["RES", "COL", "COM"].as_slice()), ("sports-club", &["PRO", "CON"])];
    let [(choir, one), (club, other)] = weak.map(|(name, areas)| {
        let mut audit = journey(name).audit();
        audit.importance.clear();
        for question in rumb_content::questionnaire().questions.iter().filter(|question| question.scoring.is_some()) {
            let level = if areas.contains(&question.area.as_str()) { 1 } else { 3 };
            let is_level = matches!(question.form, Form::Level { .. }) && audit.answers.contains_key(&question.id);
            audit.answers.remove(&question.id);
            audit.answers.extend(is_level.then(|| (question.id.clone(), Answer::Answered(Value::Number(level)))));
        }
        (maturity(reading(&audit)).score, year(&audit))
    });
    assert!(choir.is_some(), "enough is answered for a score");
    assert_eq!(choir, club, "both have one score");
    let [one, other] = [one, other].map(|plan| demanded(&plan));
    let common = one.intersection(&other).count();
    assert!(
        common * 3 <= one.len().min(other.len()),
        "few actions are common: {common} of {} and {}",
        one.len(),
        other.len()
    );
}

/// Gives the answers of an audit one by one, length after length, and checks after each that no area is lost, but those
/// that are answered to their end and mostly not known.
fn walk(name: &str, whole: &Audit) {
    let mut under_way = Audit { answers: Answers::new(), deep: BTreeSet::new(), ..whole.clone() };
    let mut before: BTreeSet<AreaId> = BTreeSet::new();
    for length in Length::ALL.into_iter().filter(|length| *length <= whole.length) {
        under_way.length = length;
        if length == whole.length {
            under_way.deep = whole.deep.clone();
        }
        // Answers come in the order of the questionnaire; each may show or hide questions behind it.
        loop {
            let now = shown(rumb_content::questionnaire(), &under_way).maturity;
            let is_kept = |area: &&AreaId| now.areas.iter().any(|one| one.id == **area && !is_open(one));
            let lost: Vec<_> = before.iter().filter(|area| !is_kept(area)).collect();
            assert!(lost.is_empty(), "{name}, {} answers at {length:?}, lost {lost:?}", under_way.answers.len());
            before = areas(&now);
            let Some(question) = next(&under_way) else { break };
            let answer = whole.answers.get(question).unwrap_or(&Answer::DontKnow).clone();
            under_way.answers.insert(question.into(), answer);
        }
    }
}

/// Whether an area is blank though answers to it are still to come.
fn is_open(area: &AreaResult) -> bool {
    area.state == AreaState::Insufficient && area.completeness.is_none_or(|share| share < 1.into())
}

fn reading(audit: &Audit) -> Reading<'_> {
    Reading::new(rumb_content::questionnaire(), audit)
}

fn journey(name: &str) -> &'static Journey {
    JOURNEYS.iter().find(|journey| journey.name == name).expect("a journey of this name")
}

fn start() -> chrono::NaiveDate {
    chrono::NaiveDate::from_ymd_opt(2026, 12, 1).expect("a day")
}

fn year(audit: &Audit) -> Plan {
    plan(reading(audit), catalogue(), start())
}

fn first_sheet(audit: &Audit) -> Sheet {
    sheet(reading(audit), catalogue(), start())
}

fn catalogue() -> &'static Catalogue {
    rumb_content::catalogue()
}

fn kind(id: &ActionId) -> ActionKind {
    catalogue().actions.iter().find(|action| action.id == *id).expect("an action of the library").kind
}

fn demanded(plan: &Plan) -> BTreeSet<ActionId> {
    let planned = plan.actions.iter().map(|action| action.id.clone());
    planned.chain(plan.next_year.iter().map(|postponed| postponed.id.clone())).collect()
}

/// The next question without an answer.
fn next(audit: &Audit) -> Option<&'static str> {
    let mut asked = reading(audit).asked().filter(|question| !audit.answers.contains_key(&question.id));
    let id = asked.next()?.id.clone();
    rumb_content::questionnaire().question(&id).map(|question| question.id.as_str())
}

fn areas(figures: &Maturity) -> BTreeSet<AreaId> {
    figures.areas.iter().filter(|area| area.state == AreaState::Ok).map(|area| area.id.clone()).collect()
}
