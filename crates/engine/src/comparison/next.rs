//! The next audit: what of one is still true when the next begins.

use crate::answer::{Audit, Capacity};

/// Areas that describe the association and its tools, and are not scored.
const DESCRIBING: [&str; 2] = ["PRF", "INV"];

/// Makes the audit that follows: what describes the association and what it uses is carried over, to be read again by
/// those who answer; what is judged, voted or decided begins anew. Dates of the plan that was are no dates of the next.
pub fn next(audit: &Audit) -> Audit {
    // Each field is named, so that a new one is decided upon here.
    let Audit { length, deep, answers, importance: _, wishes, languages, tools, people, capacity, .. } = audit;
    let Audit { decisions: _, follow_up: _, pins: _, agreed: _, rounds: _, .. } = audit;
    let describes = |area: &&str| DESCRIBING.contains(area);
    let is_carried = |id: &str| id.split_once('-').map(|(area, _)| area).as_ref().is_some_and(describes);
    let answers = answers.iter().filter(|(id, _)| is_carried(id.as_str()));
    Audit {
        deep: deep.clone(),
        answers: answers.map(|(id, answer)| (id.clone(), answer.clone())).collect(),
        wishes: wishes.clone(),
        languages: languages.clone(),
        tools: tools.clone(),
        people: people.clone(),
        capacity: Capacity { decides_on: None, assembly: None, ..capacity.clone() },
        ..Audit::empty(*length)
    }
}
