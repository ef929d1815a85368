//! The open file: everything of an audit for another program, in a frozen format (`rumb-open-file`, version 2) with a JSON
//! Schema. Its answers are an answers file, its figures are those of `rumb score --json`, its plan that of `rumb plan --json`.

use crate::answers::{AnswersFile, Written, written};
use crate::plan_file::PlanFile;
use crate::score::{Score, score};
use crate::{Error, Source};
use chrono::NaiveDate;
use rumb_engine::fraction::exact;
use rumb_engine::id::{NeedId, ProductId, QuestionId};
use rumb_engine::need::{Otherwise, Reason};
use rumb_engine::recommendation::{Candidate, Recommendation, RefusedCandidate, TrainingChoice};
use rumb_report::paper::PlanInput;
use serde::Serialize;
use std::collections::BTreeMap;

/// The JSON Schema (2020-12) of the open file; a change of its keys raises `version` and makes another schema.
pub const SCHEMA: &str = include_str!("../schema/open-file-2.json");
/// How it is known among other files.
pub(crate) const FORMAT: &str = "rumb-open-file";
/// What the schema calls itself: an address of the web would be asked for by some programs.
const SCHEMA_ID: &str = "urn:rumb:open-file:2";

/// The file as it is written.
#[derive(Serialize)]
struct OpenFile {
    #[serde(rename = "$schema")]
    schema: &'static str,
    format: &'static str,
    version: u32,
    made_on: NaiveDate,
    audit: AuditPart,
    answers: Written,
    notes: BTreeMap<QuestionId, String>,
    /// Questions kept for later, and for whom.
    set_aside: BTreeMap<QuestionId, String>,
    score: Score,
    needs: Vec<NeedPart>,
    recommendations: Vec<RecommendationPart>,
    plan: PlanFile,
}

/// Which audit it is.
#[derive(Serialize)]
struct AuditPart {
    /// Its place among the audits of the association.
    number: i64,
    began: NaiveDate,
    questionnaire: String,
}

/// A need and why there is one.
#[derive(Serialize)]
struct NeedPart {
    need: NeedId,
    strength: i64,
    reasons: Vec<ReasonPart>,
    otherwise: Vec<OtherwisePart>,
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
enum ReasonPart {
    Answer { question: QuestionId, strength: i64 },
    NoTool { strength: i64 },
    Captive { score: String, strength: i64 },
    NoExit { tools: Vec<Vec<ProductId>>, strength: i64 },
    Wish { strength: i64 },
}

#[derive(Serialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
enum OtherwisePart {
    Answer { question: QuestionId },
    Tool { products: Vec<ProductId> },
    Wish,
}

/// What is proposed for a need.
#[derive(Serialize)]
struct RecommendationPart {
    need: NeedId,
    candidates: Vec<Candidate>,
    refused: Vec<RefusedCandidate>,
    trainings: Vec<TrainingChoice>,
}

/// Writes everything of an audit.
///
/// # Errors
/// When it cannot be written as JSON.
pub(crate) fn write(source: &Source, input: &PlanInput<'_>) -> Result<Vec<u8>, Error> {
    let (record, audit) = (&source.record, source.audit());
    let answers = AnswersFile { name: source.name.clone(), audit: audit.clone(), mode: record.header.mode };
    let file = OpenFile {
        schema: SCHEMA_ID,
        format: FORMAT,
        version: 2,
        made_on: input.today,
        audit: AuditPart {
            number: record.header.id.0,
            began: record.header.started_on,
            questionnaire: record.header.questionnaire_version.clone(),
        },
        answers: written(answers),
        notes: record.notes.clone(),
        set_aside: record.set_aside.clone(),
        score: score(input.reading.questionnaire, input.catalogue, audit),
        needs: input.recommendations.iter().map(need).collect(),
        recommendations: input.recommendations.iter().map(recommendation).collect(),
        plan: PlanFile::of(input.plan.clone()),
    };
    let mut bytes = serde_json::to_vec_pretty(&file).map_err(|_| Error::internal("the open file is not JSON"))?;
    bytes.push(b'\n');
    Ok(bytes)
}

fn need(advice: &Recommendation) -> NeedPart {
    NeedPart {
        need: advice.need.clone(),
        strength: advice.strength,
        reasons: advice.reasons.iter().map(reason).collect(),
        otherwise: advice.otherwise.iter().map(otherwise).collect(),
    }
}

fn reason(reason: &Reason) -> ReasonPart {
    match reason.clone() {
        Reason::Answer { question, strength } => ReasonPart::Answer { question, strength },
        Reason::NoTool { strength } => ReasonPart::NoTool { strength },
        Reason::Captive { score, strength } => ReasonPart::Captive { score: exact(&score), strength },
        Reason::NoExit { tools, strength } => ReasonPart::NoExit { tools, strength },
        Reason::Wish { strength } => ReasonPart::Wish { strength },
    }
}

fn otherwise(change: &Otherwise) -> OtherwisePart {
    match change.clone() {
        Otherwise::Answer(question) => OtherwisePart::Answer { question },
        Otherwise::Tool(products) => OtherwisePart::Tool { products },
        Otherwise::Wish => OtherwisePart::Wish,
    }
}

fn recommendation(advice: &Recommendation) -> RecommendationPart {
    RecommendationPart {
        need: advice.need.clone(),
        candidates: advice.candidates.clone(),
        refused: advice.refused.clone(),
        trainings: advice.trainings.clone(),
    }
}
