use super::autonomy::card;
use super::change::wire_length;
use super::need::{otherwise, reasons};
use crate::session::Session;
use crate::wire::{
    AreaCard, AreaStateCard, ConfidenceWord, Figure, FindOut, LanguageChoice, NeedCard, Overall, Results,
};
use crate::{Api, Error};
use rumb_engine::autonomy::autonomy;
use rumb_engine::condition::{Reading, Worth};
use rumb_engine::fraction::{Fraction, percent, percent_of, tenths};
use rumb_engine::id::QuestionId;
use rumb_engine::maturity::{AreaResult, AreaState, Confidence, Maturity, level, shown};
use rumb_engine::need::needs;
use rumb_engine::questionnaire::Role;
use rumb_engine::sheet::strengths;
use rumb_locale::{Language, Words, decimal};
use rumb_report::paper;

impl Api {
    /// The results of the longest finished length.
    pub(crate) fn results(&self, choice: LanguageChoice) -> Result<Results, Error> {
        let language = Language::find(&choice.language).unwrap_or(Language::En);
        self.with(|session| Ok(results(session, language)))
    }
}

fn results(session: &Session, language: Language) -> Results {
    let (audit, questionnaire) = (session.audit(), rumb_content::questionnaire());
    let shown = shown(questionnaire, audit);
    let reading = Reading::new(questionnaire, &shown.audit);
    let maturity = &shown.maturity;
    let scored: Vec<_> = reading.asked().filter(|question| question.scoring.is_some()).collect();
    let known = scored.iter().filter(|question| matches!(reading.worth(question), Worth::Level(_))).count();
    let words = Words::of(language);
    let (drawing, alt) = paper::figure::rose(maturity, &words);
    // Tools are told before the questions, and do not wait for a length to be finished: nor do the needs, which are those
    // for which something is proposed. A longer length asks all that a shorter one does, so that none of them goes.
    let (now, catalogue) = (session.reading(), rumb_content::catalogue());
    let autonomy = autonomy(now, catalogue);
    Results {
        shown: wire_length(shown.audit.length),
        chosen: wire_length(audit.length),
        without_deep: shown.is_without_deep(audit),
        missing: count(shown.missing.len()),
        asked: count(scored.len()),
        known: count(known),
        strengths: strengths(reading).iter().map(|strength| strength.question.to_string()).collect(),
        settle: ids(&maturity.flags),
        areas: maturity.areas.iter().map(|area| area_card(area, language)).collect(),
        overall: overall(maturity, language),
        room: super::room::disagreements(session),
        find_out: find_out(reading, &maturity.find_out),
        needs: needs(now, catalogue, autonomy.as_ref())
            .iter()
            .map(|need| NeedCard {
                id: need.id.to_string(),
                strength: positive(need.strength),
                reasons: reasons(now, &need.reasons, &words),
                otherwise: otherwise(&need.otherwise, &words),
            })
            .collect(),
        rose: Figure { alt, drawing },
        autonomy: autonomy.map(|found| card(&found, maturity, language)),
    }
}

fn overall(maturity: &Maturity, language: Language) -> Overall {
    Overall {
        shown: maturity.score.map(|score| one_decimal(score, language)),
        level: maturity.score.map(level),
        completeness: maturity.completeness.map(|share| positive(percent(share))),
        confidence: maturity.confidence.as_ref().map(|share| positive(percent_of(share))),
        confidence_in_words: match Confidence::of(maturity.confidence.as_ref()) {
            Confidence::NothingYet => ConfidenceWord::NothingYet,
            Confidence::Unsure => ConfidenceWord::Unsure,
            Confidence::FairlySure => ConfidenceWord::FairlySure,
            Confidence::Sure => ConfidenceWord::Sure,
        },
    }
}

fn area_card(area: &AreaResult, language: Language) -> AreaCard {
    AreaCard {
        id: area.id.to_string(),
        state: match area.state {
            AreaState::Ok => AreaStateCard::Ok,
            AreaState::Insufficient => AreaStateCard::Insufficient,
            AreaState::NotApplicable => AreaStateCard::NotApplicable,
        },
        level: area.score.map(level),
        shown: area.score.map(|score| one_decimal(score, language)),
        bar: area.score.map_or(0, |score| positive(tenths(score))),
        completeness: area.completeness.map(|share| positive(percent(share))),
        confidence: area.confidence.as_ref().map(|share| positive(percent_of(share))),
        importance: positive(area.importance),
    }
}

/// Questions that nobody could answer, each with the role to ask.
pub(super) fn find_out(reading: Reading<'_>, questions: &[QuestionId]) -> Vec<FindOut> {
    let whom =
        |id: &QuestionId| reading.questionnaire.question(id).and_then(|question| question.whom).unwrap_or(Role::Board);
    questions.iter().map(|id| FindOut { question: id.to_string(), whom: role(whom(id)) }).collect()
}

/// The word that names a role in messages and on the wire.
pub(super) fn role(role: Role) -> String {
    crate::answers::name(&role)
}

pub(super) fn ids<T: ToString>(ids: &[T]) -> Vec<String> {
    ids.iter().map(ToString::to_string).collect()
}

pub(super) fn count(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

pub(super) fn positive(number: i64) -> u32 {
    u32::try_from(number).unwrap_or(0)
}

/// A score in the reader's form; rounded exactly before it becomes a float.
fn one_decimal(score: Fraction, language: Language) -> String {
    shown_decimal(tenths(score), language)
}

/// Tenths in the reader's form.
pub(super) fn shown_decimal(tenths: i64, language: Language) -> String {
    #[expect(clippy::cast_precision_loss, reason = "0 to 1000")]
    decimal(language, tenths as f64 / 10.0, 1)
}
