//! `rumb score --json`: the figures of an audit, in a frozen format (`rumb-score`, version 1).

use rumb_engine::answer::Audit;
use rumb_engine::autonomy::{Autonomy, Holder, NeedAutonomy, autonomy};
use rumb_engine::catalogue::Catalogue;
use rumb_engine::condition::{Band, Reading};
use rumb_engine::fraction::{Exact, Fraction, exact, one_decimal, percent, percent_of, tenths_of};
use rumb_engine::id::ProductId;
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
    /// Null where no tool is known to be in use.
    pub autonomy: Option<AutonomyScore>,
}

/// How free the association is to leave its tools; fractions exact and reduced, null where nothing is known.
#[derive(Debug, Serialize)]
pub struct AutonomyScore {
    pub score: Option<String>,
    pub shown: Option<String>,
    pub confidence: String,
    pub needs: BTreeMap<String, NeedScore>,
    /// The largest share first; shares sum to 1.
    pub vendors: Vec<VendorShare>,
    pub concentration: String,
}

/// The same for one need.
#[derive(Debug, Serialize)]
pub struct NeedScore {
    pub score: Option<String>,
    /// Its product; several parted by slashes where an answer did not say which, empty where it has no name.
    pub weakest: String,
}

/// On whom needs rest, and how many of them.
#[derive(Debug, Serialize)]
pub struct VendorShare {
    /// A vendor's name in small letters and dashes, a host's id, `host`, `ourselves` or `unknown`.
    pub vendor: String,
    pub share: String,
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
pub fn score(questionnaire: &Questionnaire, catalogue: &Catalogue, audit: &Audit) -> Score {
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
            confidence: maturity.confidence.as_ref().map(shown_share),
        },
        flags: maturity.flags.iter().map(ToString::to_string).collect(),
        find_out: maturity.find_out.iter().map(ToString::to_string).collect(),
        needs: needs.into_iter().map(|need| (need.id.to_string(), need.strength)).collect(),
        autonomy: autonomy(reading, catalogue).as_ref().map(autonomy_score),
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
        confidence: area.confidence.as_ref().map(shown_share),
        importance: area.importance,
        priority: area.priority.map(one_decimal),
    }
}

fn autonomy_score(found: &Autonomy) -> AutonomyScore {
    AutonomyScore {
        score: found.score.as_ref().map(exact),
        shown: found.score.as_ref().map(shown_tenths),
        confidence: shown_share(&found.confidence),
        needs: found.needs.iter().map(|need| (need.need.to_string(), need_score(need))).collect(),
        vendors: found
            .holders
            .iter()
            .map(|(holder, share)| VendorShare { vendor: slug(holder), share: exact(share) })
            .collect(),
        concentration: exact(&found.concentration),
    }
}

fn need_score(need: &NeedAutonomy) -> NeedScore {
    let weakest = need.tools.get(need.weakest).map_or(&[][..], |tool| &tool.products);
    let weakest: Vec<&str> = weakest.iter().map(ProductId::as_str).collect();
    NeedScore { score: need.score.as_ref().map(exact), weakest: weakest.join("/") }
}

fn shown_tenths(score: &Exact) -> String {
    let tenths = tenths_of(score);
    format!("{}.{}", tenths / 10, tenths % 10)
}

/// `Google (Alphabet)` is `google`.
fn slug(holder: &Holder) -> String {
    match holder {
        Holder::Vendor(name) => {
            let own = name.split(" (").next().unwrap_or_default().to_lowercase();
            let words = own.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
            words.collect::<Vec<_>>().join("-")
        }
        Holder::Host(id) => id.to_string(),
        Holder::SomeHost => "host".to_owned(),
        Holder::Ourselves => "ourselves".to_owned(),
        Holder::Unknown => "unknown".to_owned(),
    }
}

fn shown_share(share: &Exact) -> String {
    format!("{}%", percent_of(share))
}

fn shown_percent(share: Fraction) -> String {
    format!("{}%", percent(share))
}
