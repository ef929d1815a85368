//! The largest audit: everything asked and low, a tool for every need, each of them to replace.

use rumb_engine::answer::{Answer, Audit, Decision, Operator, Person, Successor, Tool, Value, Verdict};
use rumb_engine::catalogue::{Catalogue, NeedKind};
use rumb_engine::questionnaire::{Form, Length, Questionnaire, Role};

/// Hours a month.
const HOURS: u32 = 60;

/// Makes the largest audit that a questionnaire and a catalogue allow.
pub fn audit(questionnaire: &Questionnaire, catalogue: &Catalogue) -> Audit {
    let mut audit = Audit::empty(Length::Full);
    audit.deep = questionnaire.areas.iter().map(|area| area.id.clone()).collect();
    let low = questionnaire.questions.iter().filter(|question| matches!(question.form, Form::Level { .. }));
    audit.answers = low.map(|question| (question.id.clone(), Answer::Answered(Value::Number(0)))).collect();
    audit.capacity.hours_per_month = Some(HOURS);
    audit.people =
        Role::ALL.map(|role| Person { name: format!("{role:?}"), roles: [role].into(), ..Person::default() }).to_vec();
    for need in catalogue.needs.iter().filter(|need| need.kind == NeedKind::Tool) {
        if let Some(product) = need.products.first() {
            audit.tools.push(Tool::named(need.id.clone(), product.clone(), Operator::Vendor));
        }
        let by = catalogue.software.iter().find(|software| software.needs.contains_key(&need.id));
        if let Some(software) = by {
            let successor = Successor { by: software.id.clone(), running: Operator::Unknown, host: None };
            audit.decisions.insert(need.id.clone(), Decision::of(Verdict::Replace(successor)));
        }
    }
    audit
}
