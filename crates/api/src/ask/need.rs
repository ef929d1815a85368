use super::autonomy::shown;
use super::result::positive;
use crate::wire::{OtherwiseCard, ReasonCard};
use rumb_engine::condition::Reading;
use rumb_engine::id::{ProductId, QuestionId};
use rumb_engine::need::{Otherwise, Reason};
use rumb_locale::Words;
use rumb_report::paper;

/// Why there is a need, for a screen.
pub(super) fn reasons(reading: Reading<'_>, reasons: &[Reason], words: &Words) -> Vec<ReasonCard> {
    let is_low =
        |id: &QuestionId| reading.questionnaire.question(id).is_some_and(|question| reading.worth(question).is_low());
    let card = |reason: &Reason| {
        let strength = positive(reason.strength());
        match reason {
            Reason::Answer { question, .. } => {
                ReasonCard::Answer { question: question.to_string(), strength, low: is_low(question) }
            }
            Reason::NoTool { .. } => ReasonCard::NoTool { strength },
            Reason::Captive { score, .. } => {
                ReasonCard::Captive { shown: shown(Some(score), words.language()).unwrap_or_default(), strength }
            }
            Reason::NoExit { tools, .. } => {
                ReasonCard::NoExit { tools: tools.iter().map(|own| name(own, words)).collect(), strength }
            }
            Reason::Wish { .. } => ReasonCard::Wish { strength },
        }
    };
    reasons.iter().map(card).collect()
}

/// What would have to change for a need to go, for a screen.
pub(super) fn otherwise(changes: &[Otherwise], words: &Words) -> Vec<OtherwiseCard> {
    let card = |change: &Otherwise| match change {
        Otherwise::Answer(question) => OtherwiseCard::Answer { question: question.to_string() },
        Otherwise::Tool(products) => {
            OtherwiseCard::Tool { name: (!products.is_empty()).then(|| name(products, words)) }
        }
        Otherwise::Wish => OtherwiseCard::Wish,
    };
    changes.iter().map(card).collect()
}

fn name(products: &[ProductId], words: &Words) -> String {
    paper::name::tools(rumb_content::catalogue(), products, None, words)
}
