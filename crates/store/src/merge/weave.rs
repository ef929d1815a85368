//! Goes through two records at once, place by place.

use crate::record::{AuditHeader, AuditRecord, Mode};
use rumb_engine::answer::Audit;
use rumb_engine::merge::{Judge, Place, Told, keyed, one};

/// Makes one record of two, as the judge says wherever they differ. What belongs to the association, and how the audit
/// began, stays ours.
pub fn weave([ours, theirs]: [&AuditRecord; 2], judge: &mut Judge<'_>) -> AuditRecord {
    // Each field is named, so that a new one is decided upon here.
    let AuditRecord { header: begun, audit, notes, set_aside, choices, findings: _ } = theirs;
    let AuditHeader { id: _, started_on: _, questionnaire_version: _, length: _, mode, plan_start } = begun;
    let text = |text: &String| Told::Text(text.clone());
    let spoken = Audit { languages: ours.audit.languages.clone(), ..audit.clone() };
    let audit = rumb_engine::merge::weave([&ours.audit, &spoken], judge);
    let header = AuditHeader {
        length: audit.length,
        mode: one(judge, Place::Mode, [&ours.header.mode, mode], |mode| Some(Told::Flag(*mode == Mode::Workshop))),
        plan_start: one(judge, Place::PlanStart, [&ours.header.plan_start, plan_start], |day| day.map(Told::Day)),
        ..ours.header.clone()
    };
    AuditRecord {
        header,
        audit,
        notes: keyed(judge, [&ours.notes, notes], Place::Note, text),
        set_aside: keyed(judge, [&ours.set_aside, set_aside], Place::SetAside, text),
        choices: keyed(judge, [&ours.choices, choices], Place::Choice, text),
        findings: ours.findings.clone(),
    }
}
