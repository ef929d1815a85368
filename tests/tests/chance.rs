//! Associations made by chance, on the shipped questionnaire and catalogue: whatever they answer, the hard rules hold.

#[path = "../../crates/engine/tests/rule/mod.rs"]
mod rule;

use proptest::prelude::*;
use rumb_content::catalogue;
use rumb_engine::answer::{Answer, Audit, Decision, Value, Verdict};
use rumb_engine::autonomy::{FactName, NeedAutonomy, ToolAutonomy, autonomy};
use rumb_engine::catalogue::ActionKind;
use rumb_engine::condition::Reading;
use rumb_engine::fraction::{Exact, long, whole};
use rumb_engine::maturity::{AreaState, Mean, maturity, terms};
use rumb_engine::need::Reason;
use rumb_engine::plan::{Extent, Reason as Because, Since, plan, since_on};
use rumb_engine::questionnaire::Form;
use rumb_engine::recommendation::recommendations;
use rumb_engine::sheet::sheet;
use rumb_engine::skill::trainings;
use rumb_tests::dice::{audit, day, vote};
use std::cmp::Reverse;

/// What a line of a plan stands on, taken away; none where nothing of the audit alone gives it.
fn without(audit: &Audit, reason: &Because) -> Option<Audit> {
    let mut other = audit.clone();
    match reason {
        Because::Flag(id) | Because::Question { id, .. } | Because::FindOut(id) => {
            let question = rumb_content::questionnaire().question(id)?;
            match question.form {
                Form::Level { .. } => other.answers.insert(id.clone(), Answer::Answered(Value::Number(4))),
                _ => other.answers.remove(id),
            };
            // Tools that were entered answer the questions about tools as well.
            if matches!(question.form, Form::Tools { .. }) {
                other.tools.clear();
            }
        }
        Because::Decision(need) => {
            other.decisions.remove(need);
        }
        Because::LeftOut(_) => {
            other.capacity.without_email_percent = None;
            other.answers.remove("PRF-09");
            other.decisions.values_mut().for_each(|decision| decision.left_out.clear());
        }
        Because::Always | Because::PrerequisiteOf(_) | Because::Condition(_) => return None,
    }
    Some(other)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn whatever_is_answered_the_hard_rules_hold(numbers in prop::collection::vec(any::<u32>(), 400)) {
        let audit = audit(&numbers);
        let (questionnaire, catalogue) = (rumb_content::questionnaire(), catalogue());
        let reading = Reading::new(questionnaire, &audit);
        let start = day(2026, 12, 1);

        for area in maturity(reading).areas.iter().filter(|area| area.state == AreaState::Ok) {
            let score = area.score.expect("an area that is shown has a score");
            prop_assert!((0.into()..=100.into()).contains(&score), "{} is {score}", area.id);
        }
        let broken = rule::broken(&plan(reading, catalogue, start), reading, catalogue);
        prop_assert!(broken.is_empty(), "the plan keeps the rules, but: {broken:?}");
        let mut keeping = audit.clone();
        keeping.decisions = catalogue.needs.iter().map(|need| (need.id.clone(), Decision::of(Verdict::Keep))).collect();
        let kept = plan(Reading::new(questionnaire, &keeping), catalogue, start);
        let change = kept.actions.iter().find(|action| matches!(action.kind, ActionKind::Switch | ActionKind::Exit));
        prop_assert!(change.is_none(), "whoever keeps every tool changes none, but: {change:?}");
        let sheet = sheet(reading, catalogue, start);
        let hours: u32 = sheet.actions.iter().map(|action| action.hours).sum();
        prop_assert!(sheet.actions.len() <= 5 && hours <= 12, "the sheet asks for {hours} hours");
        for advice in recommendations(reading, catalogue, autonomy(reading, catalogue).as_ref(), start) {
            prop_assert!(advice.shown().len() <= 3, "{} shows at most three candidates", advice.need);
            let is_sorted = advice.candidates.is_sorted_by_key(|one| (Reverse(one.score), &one.software));
            prop_assert!(is_sorted, "{} has all its candidates, the best first, ties by id", advice.need);
            prop_assert!(advice.trainings.len() <= 2, "{} has at most two trainings", advice.need);
            prop_assert!(!advice.reasons.is_empty(), "{} has a reason", advice.need);
            let sum: i64 = advice.reasons.iter().map(Reason::strength).sum();
            prop_assert_eq!(advice.strength, sum, "{} is as strong as its reasons", advice.need);
            prop_assert!(!advice.otherwise.is_empty(), "{} could go", advice.need);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_line_of_a_plan_has_a_reason_and_weighs_less_without_it(
        numbers in prop::collection::vec(any::<u32>(), 400), which in any::<prop::sample::Index>(),
    ) {
        let audit = audit(&numbers);
        let (questionnaire, catalogue) = (rumb_content::questionnaire(), catalogue());
        let start = day(2026, 12, 1);
        let whole = plan(Reading::new(questionnaire, &audit), catalogue, start);
        let ids: Vec<_> = whole.actions.iter().map(|action| &action.id).collect();
        for line in &whole.actions {
            prop_assert!(!line.reasons.is_empty(), "{} has a reason", line.id);
            for reason in &line.reasons {
                let (Because::PrerequisiteOf(other) | Because::LeftOut(other)) = reason else { continue };
                let waits = whole.next_year.iter().any(|waiting| waiting.id == *other);
                prop_assert!(waits || ids.contains(&other), "{} precedes {other}, which is there", line.id);
            }
        }
        prop_assert!(whole.next_year.iter().all(|waiting| !waiting.reasons.is_empty()), "what waits has reasons too");
        prop_assume!(!whole.actions.is_empty());
        let line = &whole.actions[which.index(whole.actions.len())];
        for reason in &line.reasons {
            let Some(other) = without(&audit, reason) else { continue };
            let less = plan(Reading::new(questionnaire, &other), catalogue, start);
            let Some(after) = less.actions.iter().find(|action| action.id == line.id) else { continue };
            prop_assert!(!after.reasons.contains(reason), "{} does not stand on {reason:?} any more", line.id);
            // Another answer may ask other questions, and so give other reasons: then the line is another one.
            let is_less = after.reasons.iter().all(|left| line.reasons.contains(left));
            let weighs = matches!(reason, Because::Flag(_)) || matches!(reason, Because::Question { strength, .. } if *strength > 0);
            prop_assert!(!is_less || !weighs || after.strength < line.strength, "{} weighs less without {reason:?}", line.id);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_number_is_what_its_parts_add_up_to(numbers in prop::collection::vec(any::<u32>(), 400)) {
        let mut audit = audit(&numbers);
        vote(&mut audit, &numbers);
        let (questionnaire, catalogue) = (rumb_content::questionnaire(), catalogue());
        let reading = Reading::new(questionnaire, &audit);
        let start = day(2026, 12, 1);

        let figures = maturity(reading);
        for area in &figures.areas {
            let terms = terms(reading, &area.id);
            let counted: i64 = terms.iter().filter_map(|term| Some(term.weight * term.worth.counted()?)).sum();
            let sure: Exact = terms.iter().map(|term| long(term.sure())).sum();
            let known = area.confidence.clone().unwrap_or_default() * whole(area.applicable);
            prop_assert_eq!(known, sure, "{} is as sure as its questions", area.id);
            prop_assert_eq!(area.num, counted, "{} has the points of its questions", area.id);
            prop_assert_eq!(area.applicable, terms.iter().map(|term| term.weight).sum::<i64>(), "and their weight");
        }
        let means = [
            (Mean::Score, figures.score.map(long)),
            (Mean::Completeness, figures.completeness.map(long)),
            (Mean::Confidence, figures.confidence.clone()),
        ];
        for (mean, figure) in means {
            let parts = figures.parts(mean);
            prop_assert_eq!(parts.is_empty(), figure.is_none(), "{:?} has parts when it is told", mean);
            let sum: Exact = parts.iter().map(|(_, part)| part).sum();
            prop_assert_eq!(sum, figure.unwrap_or_default(), "the areas add up to {:?}", mean);
        }
        let free = autonomy(reading, catalogue);
        if let Some(free) = &free {
            let told = |sum: Exact, score: &Option<Exact>| score.as_ref().is_none_or(|score| *score == sum);
            prop_assert!(told(free.parts(NeedAutonomy::counted).iter().sum(), &free.score), "the needs add up");
            let known: Exact = free.parts(|need| need.confidence.clone()).iter().sum();
            prop_assert_eq!(&known, &free.confidence, "so do the facts that are known");
            for need in &free.needs {
                prop_assert!(told(need.tools.iter().map(ToolAutonomy::part).sum(), &need.score), "the tools add up");
                for tool in &need.tools {
                    let points = tool.points(&catalogue.autonomy.weights);
                    let sum = FactName::ALL.into_iter().map(|fact| points.of(fact)).sum();
                    prop_assert!(told(sum, &tool.score), "the six facts add up");
                }
            }
            for (holder, share) in &free.holders {
                let rests: Exact = free.rests.iter().filter(|rest| rest.holder == *holder).map(|rest| &rest.share).sum();
                prop_assert_eq!(&rests, share, "the needs that rest on {:?} add up", holder);
            }
        }
        for advice in recommendations(reading, catalogue, free.as_ref(), start) {
            for one in &advice.candidates {
                let points = one.points;
                let sum = points.fit + points.ease + points.path + points.hosts + points.few + points.vitality;
                prop_assert_eq!(one.score, sum, "{} has the points of its parts", one.software);
            }
        }
        let plan = plan(reading, catalogue, start);
        let since = since_on(reading, catalogue, start, start, plan.actions.iter().map(|action| &action.id));
        prop_assert_eq!(since.len(), plan.actions.len(), "each action is told why it begins when it does");
        for action in &plan.actions {
            let is_whole = action.extent != Extent::FindOut || action.hours > 0;
            prop_assert!(!is_whole || action.effort.total() == action.hours, "{} takes what it is made of", action.id);
            let before = plan.load.iter().filter(|load| load.month < action.start && !load.blocked).count();
            let since = &since[&action.id];
            prop_assert_eq!(*since == Since::First, before == 0, "{} begins in the first open month, or not", action.id);
            let is_kept = matches!(since, Since::First | Since::Kept(_));
            prop_assert!(is_kept, "nobody agreed, and something keeps {} back: {:?}", action.id, since);
        }
        for waiting in &plan.next_year {
            let is_whole = waiting.extent != Extent::FindOut || waiting.hours > 0;
            prop_assert!(!is_whole || waiting.effort.total() == waiting.hours, "{} would take what it is made of", waiting.id);
        }
        for load in &plan.load {
            let given = plan.actions.iter().flat_map(|action| &action.filling).filter(|one| one.month == load.month);
            prop_assert_eq!(given.map(|one| one.hours).sum::<u32>(), load.hours, "the actions fill {}", load.month);
        }
        prop_assert_eq!(plan.load.iter().map(|load| load.hours).sum::<u32>(), plan.totals.hours, "and the year");
        let saved: u32 =
            plan.actions.iter().filter_map(|action| plan.made(&action.id)).map(|made| made.saves_eur).sum();
        prop_assert_eq!(saved, plan.totals.saved_eur, "what stops with the old tools adds up");
        for statement in trainings(reading, catalogue, &plan, start).iter().flat_map(|role| &role.statements) {
            prop_assert_eq!(statement.levels.len(), statement.reasons.len(), "each reason asks for a level");
            prop_assert_eq!(statement.levels.iter().max(), Some(&statement.level), "the highest is learnt");
        }
    }
}
