//! An association made by chance out of numbers, on the shipped questionnaire and catalogue.

use chrono::{Days, NaiveDate};
use rumb_content::catalogue;
use rumb_engine::answer::{Answer, Audit, Barrier, Body, Decision, Operator, Person, Successor, Tool, Value, Verdict};
use rumb_engine::catalogue::{Need, NeedKind};
use rumb_engine::condition::Reading;
use rumb_engine::id::NeedId;
use rumb_engine::questionnaire::{Form, Length, Question, Role};
use rumb_engine::workshop::{self, Group, Round, Vote};
use std::collections::BTreeMap;

/// Numbers by chance, one after the other, again from the first when they end.
struct Dice<'a> {
    numbers: &'a [u32],
    at: usize,
}

impl Dice<'_> {
    /// A number from 0 below `end`.
    fn roll(&mut self, end: usize) -> usize {
        let number = self.numbers[self.at % self.numbers.len()];
        self.at += 1;
        number as usize % end.max(1)
    }

    fn value(&mut self, form: &Form) -> Value {
        match form {
            Form::Level { levels } => Value::Number(u32::from(levels[self.roll(levels.len())])),
            Form::Choice { options } | Form::YesNo { options } => {
                Value::Word(options[self.roll(options.len())].to_string())
            }
            Form::Checklist { choices, .. } | Form::Multiple { choices } | Form::Tools { choices } => {
                let (one, all) = (self.roll(choices.options.len()), self.roll(3) > 0);
                let rest = choices.options.iter().filter(|option| !choices.exclusive.contains(option));
                let some: Vec<_> = rest.filter(|_| self.roll(3) == 0).cloned().collect();
                Value::Options(if all && !some.is_empty() { some } else { vec![choices.options[one].clone()] })
            }
            Form::NumberBand { range, .. } | Form::Number { range, .. } => {
                let most = [3, 30, range.to as usize][self.roll(3)].min(range.to as usize);
                Value::Number(range.from.max(self.roll(most + 1) as u32))
            }
            Form::NumberTable { rows, range, .. } => {
                let numbers = rows.iter().map(|row| (row.clone(), range.from.max(self.roll(9) as u32)));
                Value::Table(numbers.collect::<BTreeMap<_, _>>())
            }
            Form::Text { .. } => Value::Word("Être là".to_owned()),
        }
    }

    fn tool(&mut self, needs: &[&Need]) -> Tool {
        let need = needs[self.roll(needs.len())];
        let products = catalogue().products.iter().filter(|product| product.needs.contains(&need.id));
        let software = catalogue().software.iter().filter(|software| software.needs.contains_key(&need.id));
        let ids = products.map(|product| product.id.as_str()).chain(software.map(|software| software.id.as_str()));
        let ids: Vec<_> = ids.chain(["other"]).collect();
        Tool {
            imposed: self.roll(6) == 0,
            yearly_cost_eur: Some(self.roll(200) as u32),
            contract_end: [None, Some(day(2026, 9, 1) + Days::new(self.roll(700) as u64))][self.roll(2)],
            ..Tool::named(need.id.clone(), ids[self.roll(ids.len())].into(), Operator::ALL[self.roll(6)])
        }
    }

    fn decision(&mut self, needs: &[&Need]) -> (NeedId, Decision) {
        let need = needs[self.roll(needs.len())];
        let software: Vec<_> =
            catalogue().software.iter().filter(|software| software.needs.contains_key(&need.id)).collect();
        let verdict = match (self.roll(4), software.len()) {
            (0, _) | (_, 0) => Verdict::Keep,
            (1, _) => Verdict::NotNow,
            (kind, most) => {
                let software = software[self.roll(most)];
                let running = software.running[self.roll(software.running.len())];
                let successor = Successor { by: software.id.clone(), running, host: None };
                if kind == 2 { Verdict::Replace(successor) } else { Verdict::Combine(successor) }
            }
        };
        let left_out = Barrier::ALL.iter().copied().filter(|_| self.roll(8) == 0).collect();
        (need.id.clone(), Decision { left_out, ..Decision::of(verdict) })
    }

    fn person(&mut self, place: usize) -> Person {
        let roles = (0..self.roll(3)).map(|_| Role::ALL[self.roll(Role::ALL.len())]).collect();
        let deputies = (0..self.roll(2)).map(|_| Role::ALL[self.roll(Role::ALL.len())]).collect();
        Person { name: place.to_string(), roles, deputies }
    }

    fn answer(&mut self, question: &Question) -> Option<Answer> {
        let is_open = question.area != "PRF";
        match self.roll(12) {
            0 => None,
            1 | 2 if is_open => Some(Answer::DontKnow),
            3 if is_open => Some(Answer::NotConcerned(None)),
            _ => Some(Answer::Answered(self.value(&question.form))),
        }
    }
}

/// Makes the association.
///
/// # Panics
/// When the questionnaire refuses an answer to its own question.
pub fn audit(numbers: &[u32]) -> Audit {
    let mut dice = Dice { numbers, at: 0 };
    let mut audit = Audit::empty(Length::ALL[dice.roll(3)]);
    let questionnaire = rumb_content::questionnaire();
    for question in &questionnaire.questions {
        let is_asked = Reading::new(questionnaire, &audit).asked().any(|asked| asked.id == question.id);
        if let Some(answer) = is_asked.then(|| dice.answer(question)).flatten() {
            let answer = question.accept(answer).expect("the question takes the answer");
            audit.answers.insert(question.id.clone(), answer);
        }
    }
    let capacity = &mut audit.capacity;
    capacity.hours_per_month = [None, Some(0), Some(2), Some(9), Some(40)][dice.roll(5)];
    capacity.blocked_months = (0..dice.roll(4)).map(|_| 1 + dice.roll(12) as u32).collect();
    capacity.decides = [None, Some(Body::Board), Some(Body::Assembly)][dice.roll(3)];
    let middle = |month: usize| Some(day(2027, 1 + month as u32, 14));
    capacity.decides_on = if dice.roll(2) == 0 { middle(dice.roll(12)) } else { None };
    capacity.assembly = if dice.roll(2) == 0 { middle(dice.roll(12)) } else { None };
    let needs: Vec<_> = catalogue().needs.iter().filter(|need| need.kind == NeedKind::Tool).collect();
    audit.wishes = (0..dice.roll(3)).map(|_| needs[dice.roll(needs.len())].id.clone()).collect();
    audit.tools = (0..dice.roll(9)).map(|_| dice.tool(&needs)).collect();
    audit.decisions = (0..dice.roll(12)).map(|_| dice.decision(&needs)).collect();
    audit.capacity.accounts_month = [None, Some(8), Some(12)][dice.roll(3)];
    audit.capacity.without_email_percent = [None, Some(9), Some(40)][dice.roll(3)];
    audit.people = (0..dice.roll(4)).map(|place| dice.person(place)).collect();
    audit
}

/// A day that exists.
///
/// # Panics
/// When it does not.
pub fn day(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).expect("a day")
}

/// Gives some of the questions that can be voted on a round of votes made by chance, with the answer that it gives.
pub fn vote(audit: &mut Audit, numbers: &[u32]) {
    let votable = rumb_content::questionnaire().questions.iter().filter(|question| workshop::is_votable(question));
    for (at, question) in votable.enumerate() {
        let number = numbers[(at + 90) % numbers.len()] as usize;
        let levels = workshop::levels(question);
        let level = |place: usize| Vote::Level(levels[numbers[(at + place) % numbers.len()] as usize % levels.len()]);
        let votes = |from: usize| (from..from + number % 9).map(level).chain([Vote::Unknown]).collect();
        let ballots = [(Some(Group::Board), votes(1)), (Some(Group::Public), votes(11))].into();
        let Some(seen) = workshop::reveal(&ballots) else { continue };
        let dissent = number.is_multiple_of(2).then(|| format!("« Autrement » {at}"));
        let round = Round { seen: Some(seen), taken: 2, consensus: None, dissent };
        audit.answers.extend(round.answer().map(|answer| (question.id.clone(), answer)));
        audit.rounds.insert(question.id.clone(), round);
    }
}
