use super::tool::{BarrierShape, DecisionShape};
use super::{NeighbourCard, OtherwiseCard, ReasonCard, WhatIf};
use rumb_engine::answer::{Barrier, Decision};
use rumb_engine::catalogue::Doubt;
use serde::Serialize;
use std::collections::BTreeMap;
use ts_rs::TS;

/// What Rumb proposes, need by need, and the actors who help nearby.
#[derive(Debug, Serialize, TS)]
pub struct Recommendations {
    /// Where the association is, `fr` or `es-ct`: what is not to be had there has words of its own.
    pub country: Option<String>,
    /// What the board decides on, the strongest first.
    pub lines: Vec<LineCard>,
    /// Lines whose tools are all asked for by a funder or a federation: to raise with them.
    pub imposed: Vec<LineCard>,
    /// Those of the choices, by id.
    pub hosts: BTreeMap<String, HostNameCard>,
    /// Needs that ask for a habit, the strongest first.
    pub habits: Vec<AdviceCard>,
    /// Who every change of tool would leave out, as far as the means and the profile tell.
    #[ts(as = "Vec<BarrierShape>")]
    pub left_out: Vec<Barrier>,
    pub exit: ExitCard,
    /// People and places of the user's own that are near, the nearest first; six at most.
    pub neighbours: Vec<NeighbourCard>,
    pub actors: Vec<ActorCard>,
}

/// What the board decides on for one need.
#[derive(Debug, Serialize, TS)]
pub struct LineCard {
    #[serde(flatten)]
    pub advice: AdviceCard,
    /// What is used for it today.
    pub tools: Vec<LineToolCard>,
    pub proposal: ProposalId,
    /// At most three, the best first.
    pub candidates: Vec<CandidateCard>,
    /// All that pass the gates, the best first.
    pub choices: Vec<ChoiceCard>,
    pub refused: Vec<RefusedCard>,
    /// Whether a server of their own is one of the ways, if two people can run one.
    pub servers: bool,
    /// The software that was decided on, when it is none of the choices.
    pub other: Option<String>,
}

/// A tool in use, or several between which an answer did not choose.
#[derive(Debug, Serialize, TS)]
pub struct LineToolCard {
    pub name: String,
    /// Ids of products, for the words about them.
    pub products: Vec<String>,
}

/// What one sentence proposes by default.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum ProposalId {
    Keep,
    /// The first candidate.
    Take,
    /// There is no tool, and no candidate.
    Nothing,
}

/// A software that one may decide on.
#[derive(Debug, Serialize, TS)]
pub struct ChoiceCard {
    pub software: String,
    pub name: String,
    /// 0 to 100, run in the first way.
    pub score: u32,
    /// It is in use already, or chosen for another need.
    pub together: bool,
    pub project_partner: bool,
    #[ts(type = "\"not-verified\" | \"to-check\" | null")]
    pub doubt: Option<Doubt>,
    /// Those that pass the gates, the best first.
    pub ways: Vec<WayCard>,
}

/// A way of running a software.
#[derive(Debug, Serialize, TS)]
pub struct WayCard {
    /// `local ethical-host cooperative self-hosted`.
    pub running: String,
    /// Ids of those who may run it so, the nearest first.
    pub hosts: Vec<String>,
}

/// A host to choose from.
#[derive(Debug, Serialize, TS)]
pub struct HostNameCard {
    pub name: String,
    pub place: Option<String>,
    pub country: String,
    pub project_partner: bool,
}

/// What to do before an old tool is left, in order.
#[derive(Debug, Serialize, TS)]
pub struct ExitCard {
    /// Ids, for `exit-step-…`.
    pub steps: Vec<String>,
    /// The step from which on one cannot go back.
    pub no_return: String,
}

/// The software that together serve the needs to change with few tools, beside the choice tool by tool.
#[derive(Debug, Serialize, TS)]
pub struct PortfolioCard {
    pub choices: Vec<PortfolioChoice>,
    /// Needs for which no software passes the gates.
    pub without: Vec<String>,
    /// Different software together, and tool by tool.
    pub tools: u32,
    pub tools_alone: u32,
    /// Points lost, over all needs.
    pub loses: u32,
}

/// What the portfolio chooses for one need.
#[derive(Debug, Serialize, TS)]
pub struct PortfolioChoice {
    pub need: String,
    pub name: String,
    pub running: String,
    /// 0 to 100.
    pub score: u32,
    /// Points that the need loses beside its best software.
    pub loses: u32,
    /// Its best software, whatever the others are.
    pub alone: String,
    /// Whether the board decided on this software already.
    pub settled: bool,
    /// What deciding so says.
    #[ts(as = "DecisionShape")]
    pub decision: Decision,
}

/// Advice for one need.
#[derive(Debug, Serialize, TS)]
pub struct AdviceCard {
    pub need: String,
    pub strength: u32,
    pub reasons: Vec<ReasonCard>,
    /// The fewest changes that together make the need go.
    pub otherwise: Vec<OtherwiseCard>,
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
    pub project_partner: bool,
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
    pub project_partner: bool,
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
    pub project_partner: bool,
}
