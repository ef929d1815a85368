use super::{Desk, need_name, points};
use crate::ask::autonomy::shown;
use crate::wire::{Because, Part, Sentence, Subject};
use rumb_engine::autonomy::autonomy;
use rumb_engine::maturity::importance;
use rumb_engine::need::{Reason, needs, question_priority};
use rumb_report::paper;

/// The reasons of a need, and what each adds to its strength.
pub(super) fn strength(desk: &Desk<'_>, id: &str) -> Option<Because> {
    let (reading, catalogue) = (desk.session.reading(), rumb_content::catalogue());
    let free = autonomy(reading, catalogue);
    let need = needs(reading, catalogue, free.as_ref()).into_iter().find(|need| need.id == *id)?;
    let part = |reason: &Reason| {
        let part = match reason {
            Reason::Answer { question, .. } => {
                Part::about(question).because(Subject::Answer { question: question.to_string() })
            }
            Reason::NoTool { .. } => Part::of(Sentence::of("need-reason-no-tool")),
            Reason::Captive { score, .. } => {
                let told = shown(Some(score), desk.words.language()).unwrap_or_default();
                let part = Part::of(Sentence::of("need-reason-captive").with("shown", told));
                part.because(Subject::Autonomy { need: Some(need.id.to_string()), audit: None })
            }
            Reason::NoExit { tools, .. } => {
                let names = tools.iter().map(|own| paper::name::tools(catalogue, own, None, &desk.words));
                let names = names.collect::<Vec<_>>().join(", ");
                Part::of(Sentence::of("need-reason-no-exit").with("tools", names))
            }
            Reason::Wish { .. } => Part::of(Sentence::of("need-reason-wish")),
        };
        part.bringing(reason.strength(), points(reason.strength()))
    };
    let says = Sentence::of("because-need").with("need", need_name(&need.id)).with("points", need.strength);
    Some(Because::of(vec![says]).adding(need.strength, need.reasons.iter().map(part).collect()))
}

/// What a low answer adds: what its area matters, by its weight, by the levels that it lacks.
pub(super) fn answer(desk: &Desk<'_>, id: &str) -> Option<Because> {
    let reading = desk.session.reading();
    let question = reading.questionnaire.question(&id.into())?;
    let area = reading.questionnaire.area(&question.area)?;
    let value = reading.worth(question).counted()?;
    let says = Sentence::of("because-answer")
        .with("points", question_priority(reading, question))
        .with("importance", importance(reading, area))
        .with("weight", reading.weight(question))
        .with("level", value)
        .with("area", super::area(&area.id));
    Some(Because { parts: vec![Part::about(id)], ..Because::of(vec![says]) })
}
