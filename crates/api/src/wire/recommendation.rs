use super::{NeighbourCard, OtherwiseCard, ReasonCard, WhatIf};
use rumb_engine::catalogue::Doubt;
use serde::Serialize;
use ts_rs::TS;

/// What Rumb proposes, need by need, and the actors who help nearby.
#[derive(Debug, Serialize, TS)]
pub struct Recommendations {
    /// Where the association is, `fr` or `es-ct`: what is not to be had there has words of its own.
    pub country: Option<String>,
    pub needs: Vec<AdviceCard>,
    /// People and places of the user's own that are near, the nearest first; six at most.
    pub neighbours: Vec<NeighbourCard>,
    pub actors: Vec<ActorCard>,
}

/// Advice for one need.
#[derive(Debug, Serialize, TS)]
pub struct AdviceCard {
    pub need: String,
    /// Whether the need asks for a tool, or for a habit.
    pub is_tool: bool,
    pub strength: u32,
    pub reasons: Vec<ReasonCard>,
    /// The fewest changes that together make the need go.
    pub otherwise: Vec<OtherwiseCard>,
    /// Names of the tools in use for it.
    pub in_use: Vec<String>,
    /// At most three, the best first.
    pub candidates: Vec<CandidateCard>,
    pub refused: Vec<RefusedCard>,
    /// At most two.
    pub trainings: Vec<TrainingCard>,
}

/// A libre software and a way of running it.
#[derive(Debug, Serialize, TS)]
pub struct CandidateCard {
    pub software: String,
    pub name: String,
    /// `local ethical-host cooperative self-hosted`.
    pub running: String,
    /// 0 to 100.
    pub score: u32,
    pub parts: Vec<ScorePart>,
    pub licence: String,
    pub homepage: String,
    /// Date of the last review, in the reader's form.
    pub reviewed: String,
    /// Its licence was seen in no public source, or its facts are more than 18 months old.
    #[ts(type = "\"not-verified\" | \"to-check\" | null")]
    pub doubt: Option<Doubt>,
    pub project_partner: bool,
    /// Hosts of the country, or else of Europe, that offer it; three at most.
    pub hosts: Vec<HostCard>,
    /// What would change in the autonomy.
    pub what_if: Option<WhatIf>,
}

/// One component of a score.
#[derive(Debug, Serialize, TS)]
pub struct ScorePart {
    /// `fit ease path hosts few vitality`.
    pub id: String,
    pub points: u32,
}

/// A host one can write to.
#[derive(Debug, PartialEq, Serialize, TS)]
pub struct HostCard {
    pub id: String,
    pub name: String,
    /// What it is by law: `association cooperative company collective foundation public federation directory`.
    pub form: Option<String>,
    pub place: Option<String>,
    pub country: String,
    pub homepage: Option<String>,
    /// Ids of the needs that it can serve.
    pub services: Vec<String>,
    #[ts(type = "\"not-verified\" | \"to-check\" | null")]
    pub doubt: Option<Doubt>,
}

/// A candidate that a gate refuses.
#[derive(Debug, Serialize, TS)]
pub struct RefusedCard {
    pub name: String,
    pub running: String,
    /// Id of the gate.
    pub gate: String,
}

/// A training or a guide.
#[derive(Debug, PartialEq, Serialize, TS)]
pub struct TrainingCard {
    pub id: String,
    pub title: String,
    pub provider: String,
    pub url: String,
    /// Language codes.
    pub languages: Vec<String>,
    /// Whether it is in none of the association's languages: nothing was found in those.
    pub foreign: bool,
    /// `manual guide course workshop` and others.
    pub format: String,
    /// How long it takes, in the reader's words.
    pub length: Option<String>,
    pub free: bool,
    #[ts(type = "\"not-verified\" | \"to-check\" | null")]
    pub doubt: Option<Doubt>,
}

/// People who help.
#[derive(Debug, PartialEq, Serialize, TS)]
pub struct ActorCard {
    pub id: String,
    pub name: String,
    /// What it is and how far it works, in the reader's words.
    pub nature: Option<String>,
    pub place: Option<String>,
    pub phone: Option<String>,
    pub homepage: Option<String>,
    #[ts(type = "\"not-verified\" | \"to-check\" | null")]
    pub doubt: Option<Doubt>,
}
