//! Needs raised by low answers alone, with the answers as their reasons (questionnaire, section 8).

use crate::condition::Reading;
use crate::id::{NeedId, QuestionId};
use crate::maturity::importance;
use crate::questionnaire::Question;
use std::collections::BTreeMap;

/// A need of strength above 0.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RaisedNeed {
    pub id: NeedId,
    /// Σ p_q over its reasons.
    pub strength: i64,
    /// The low answers that raise it, the strongest first.
    pub reasons: Vec<NeedReason>,
}

/// A low answer and what it adds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NeedReason {
    pub question: QuestionId,
    pub strength: i64,
}

/// The priority of a question: p_q = I · w · max(0, 3 − v), 0 to 45; 0 when nothing counts.
pub fn question_priority(reading: Reading<'_>, question: &Question) -> i64 {
    let (Some(area), Some(value)) = (reading.questionnaire.area(&question.area), reading.worth(question).counted())
    else {
        return 0;
    };
    importance(reading, area) * reading.weight(question) * (3 - value).max(0)
}

/// Lists the needs by strength, then id.
pub fn raised_needs(reading: Reading<'_>) -> Vec<RaisedNeed> {
    let mut reasons: BTreeMap<&NeedId, Vec<NeedReason>> = BTreeMap::new();
    for question in reading.asked() {
        let strength = question_priority(reading, question);
        if strength == 0 {
            continue;
        }
        for need in &question.needs {
            reasons.entry(need).or_default().push(NeedReason { question: question.id.clone(), strength });
        }
    }
    let mut needs: Vec<_> = reasons
        .into_iter()
        .map(|(id, mut reasons)| {
            reasons.sort_by(|a, b| b.strength.cmp(&a.strength).then_with(|| a.question.cmp(&b.question)));
            let strength = reasons.iter().map(|reason| reason.strength).sum();
            RaisedNeed { id: id.clone(), strength, reasons }
        })
        .collect();
    needs.sort_by(|a, b| b.strength.cmp(&a.strength).then_with(|| a.id.cmp(&b.id)));
    needs
}
