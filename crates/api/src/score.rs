//! `rumb score --json`: the figures of an audit, in a frozen format (`rumb-score`, version 1).

use rumb_engine::answer::Audit;
use rumb_engine::condition::{Band, Reading};
use rumb_engine::fraction::{Fraction, exact, one_decimal, percent};
use rumb_engine::maturity::{AreaResult, AreaState, level, maturity};
use rumb_engine::need::raised_needs;
use rumb_engine::questionnaire::Questionnaire;
use serde::Serialize;
use std::collections::BTreeMap;

/// All figures; a change of its keys raises `version`.
#[derive(Debug, Serialize)]
pub struct Score {
    pub format: &'static str,
    pub version: u32,
    pub band: Band,
    pub areas: BTreeMap<String, AreaScore>,
    pub overall: OverallScore,
    pub flags: Vec<String>,
    pub find_out: Vec<String>,
    /// Need and strength.
    pub needs: Vec<(String, i64)>,
    /// Null until the autonomy axis exists.
    pub autonomy: Option<()>,
}

/// Figures of one area; fractions exact and reduced, shares in whole percents.
#[derive(Debug, Serialize)]
pub struct AreaScore {
    pub state: AreaState,
    pub score: Option<String>,
    pub shown: Option<String>,
    pub level: Option<u8>,
    pub num: Option<i64>,
    pub counted: Option<i64>,
    pub applicable: Option<i64>,
    pub completeness: Option<String>,
    pub confidence: Option<String>,
    pub importance: i64,
    pub priority: Option<String>,
}

/// The overall figure.
#[derive(Debug, Serialize)]
pub struct OverallScore {
    pub score: Option<String>,
    pub shown: Option<String>,
    pub level: Option<u8>,
    pub completeness: Option<String>,
    pub confidence: Option<String>,
}

/// Computes all figures of an audit at its chosen length.
pub fn score(questionnaire: &Questionnaire, audit: &Audit) -> Score {
    let reading = Reading::new(questionnaire, audit);
    let maturity = maturity(reading);
    let needs = raised_needs(reading);
    Score {
        format: "rumb-score",
        version: 1,
        band: reading.band(),
        areas: maturity.areas.iter().map(|area| (area.id.to_string(), area_score(area))).collect(),
        overall: OverallScore {
            score: maturity.score.map(exact),
            shown: maturity.score.map(one_decimal),
            level: maturity.score.map(level),
            completeness: maturity.completeness.map(shown_percent),
            confidence: maturity.confidence.map(shown_percent),
        },
        flags: maturity.flags.iter().map(ToString::to_string).collect(),
        find_out: maturity.find_out.iter().map(ToString::to_string).collect(),
        needs: needs.into_iter().map(|need| (need.id.to_string(), need.strength)).collect(),
        autonomy: None,
    }
}

fn area_score(area: &AreaResult) -> AreaScore {
    let is_applicable = area.state != AreaState::NotApplicable;
    AreaScore {
        state: area.state,
        score: area.score.map(exact),
        shown: area.score.map(one_decimal),
        level: area.score.map(level),
        num: is_applicable.then_some(area.num),
        counted: is_applicable.then_some(area.counted),
        applicable: is_applicable.then_some(area.applicable),
        completeness: area.completeness.map(shown_percent),
        confidence: area.confidence.map(shown_percent),
        importance: area.importance,
        priority: area.priority.map(one_decimal),
    }
}

fn shown_percent(share: Fraction) -> String {
    format!("{}%", percent(share))
}
