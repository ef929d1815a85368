//! What the program knows of the world: needs, software, products in use, trainings, people who help, actions.

mod action;
mod doubt;
mod kind;
mod point;
mod reference;
mod switch;

pub use action::{Action, ActionKind, Attendance, CompetenceLevel, Cost, Each, ExtraHours, Lag};
pub use doubt::{Doubt, Reviewed, is_stale};
pub(crate) use kind::closed;
pub use kind::{ActorKind, LegalForm, Nature, Scope, TrainingFormat};
pub use point::NeedPoints;

use crate::answer::Operator;
use crate::autonomy::{Facts, Rules};
use crate::funder::Criterion;
use crate::id::{ActorId, CompetenceId, HostId, NeedId, ProductId, SoftwareId, TrainingId};
use crate::questionnaire::Range;
use crate::skill;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use std::collections::{BTreeMap, BTreeSet};

pub use reference::{Reference, ReferenceKind};
pub use switch::{ExitStep, Stage, StageKind, Switch};

/// Everything but the questionnaire; each list in its printed order.
#[derive(Clone, Debug)]
pub struct Catalogue {
    pub needs: Vec<Need>,
    pub competences: Vec<Competence>,
    pub software: Vec<Software>,
    pub products: Vec<Product>,
    pub trainings: Vec<Training>,
    pub actors: Vec<Actor>,
    pub hosts: Vec<Host>,
    /// Texts that legitimise the work, country by country.
    pub references: Vec<Reference>,
    pub actions: Vec<Action>,
    /// Ways of changing tools; the one without needs is for those that no other names.
    pub switches: Vec<Switch>,
    /// What public funders ask for, frame by frame.
    pub criteria: Vec<Criterion>,
    /// Points of the candidates' score.
    pub points: Points,
    /// Weights of the facts of autonomy, and what holds of libre software by who runs it.
    pub autonomy: Rules,
    /// What each role is expected to be able to do.
    pub skills: skill::Rules,
}

/// Facts by name, each with where it was seen: `seen: …`, `memory` or `project`.
pub type Evidence = BTreeMap<String, String>;

/// A need, of a tool or of a practice.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Need {
    pub id: NeedId,
    pub kind: NeedKind,
    /// Whether members meet its tools themselves; those of other needs are in the hands of the team.
    #[serde(default)]
    pub met_by_members: bool,
    /// Other names that are the same in every language, to be found by.
    #[serde(default)]
    pub names: Vec<String>,
    #[serde(default)]
    pub family: Option<String>,
    #[serde(default)]
    pub tier: Option<Tier>,
    /// Products that serve it today.
    #[serde(default)]
    pub products: Vec<ProductId>,
}

/// Whether a need asks for a tool.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NeedKind {
    Tool,
    Practice,
}

/// How common a need of the tool kind is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tier {
    Core,
    Extended,
}

/// A competence of the skills scheme, with the codes of the common frameworks.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Competence {
    pub id: CompetenceId,
    pub digcomp: Vec<String>,
    #[serde(default)]
    pub pix: Vec<String>,
    #[serde(default)]
    pub needs: Vec<NeedId>,
}

/// A libre software.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Software {
    pub id: SoftwareId,
    pub name: String,
    /// What people call it too, to be found by.
    #[serde(default)]
    pub names: Vec<String>,
    /// SPDX expression, or the one written exception for Linux distributions.
    pub licence: String,
    pub homepage: String,
    #[serde(default)]
    pub repository: Option<String>,
    /// Fit for each need: 3 made for it, 2 good, 1 can do.
    pub needs: BTreeMap<NeedId, u8>,
    #[serde(default)]
    pub replaces: Vec<String>,
    /// Ways of running it.
    pub running: Vec<Operator>,
    /// The host whose own service it is: nobody else offers it.
    #[serde(default)]
    pub only_at: Option<HostId>,
    /// Interface languages among fr en es ca ro.
    pub languages: Vec<String>,
    pub platforms: Vec<Platform>,
    pub offline: Offline,
    pub difficulty: Difficulty,
    /// Formats of a closed list.
    #[serde(default)]
    pub imports: BTreeSet<String>,
    #[serde(default)]
    pub exports: BTreeSet<String>,
    /// Nothing stays in the tool, so that no export is needed.
    #[serde(default)]
    pub nothing_stays: bool,
    /// Year of the last sign of life.
    pub vitality: i32,
    /// How the work on it is paid.
    pub funding: BTreeSet<Funding>,
    /// Where one can give back.
    #[serde(default)]
    pub giving: Option<String>,
    /// The facts of autonomy by who runs it, where they are known.
    #[serde(default)]
    pub autonomy: BTreeMap<Operator, Facts>,
    #[serde(default)]
    pub association_specific: bool,
    /// Made or run by a partner of the project; shown, never worth a point.
    #[serde(default)]
    pub project_partner: bool,
    #[serde(default)]
    pub withdrawn: Option<Withdrawn>,
    pub reviewed: NaiveDate,
    pub evidence: Evidence,
}

/// Why a sheet stays only to recognise a tool in use.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Withdrawn {
    pub date: NaiveDate,
    pub reason: String,
}

/// How the work on a software is paid.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Funding {
    Donations,
    Membership,
    /// Hosting, help or development paid by those who use it.
    Services,
    /// One company that sells editions or hosting.
    Company,
    PublicGrants,
    Foundation,
    Volunteers,
}

/// Where a program runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Platform {
    Windows,
    Macos,
    Linux,
    Android,
    Ios,
    Web,
}

/// Whether it works without internet once installed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Offline {
    Yes,
    Partly,
    No,
}

/// 1 easy to 5 hard: for those who use it daily, and for the one who puts it into service.
#[derive(Clone, Copy, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Difficulty {
    pub user: u8,
    pub install: u8,
}

/// What people use today that is not among the software: a product, or what nobody sells, such as paper.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Product {
    pub id: ProductId,
    /// Bears no language; what nobody sells has words of its own.
    pub name: String,
    #[serde(default)]
    pub vendor: Option<String>,
    #[serde(default)]
    pub country: Option<String>,
    pub needs: Vec<NeedId>,
    #[serde(default)]
    pub nature: Nature,
    #[serde(default)]
    pub exports: BTreeSet<String>,
    /// What people call it, in any language.
    #[serde(default)]
    pub names: Vec<String>,
    /// As its vendor runs it, or as it is used.
    pub autonomy: Facts,
    pub reviewed: NaiveDate,
    pub evidence: Evidence,
}

/// A training or a guide.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Training {
    pub id: TrainingId,
    pub title: String,
    pub provider: String,
    pub url: String,
    /// Where it comes from: `FR BE ES-CT ES RO BF` and others, `EU`, `INT`.
    pub country: String,
    pub reach: Reach,
    /// Beginnings of the postcodes where it takes place; none when that is its whole country, or nowhere in particular.
    #[serde(default)]
    pub postcodes: Vec<String>,
    pub languages: Vec<String>,
    pub format: TrainingFormat,
    #[serde(default)]
    pub duration_h: Option<HoursRange>,
    #[serde(default)]
    pub cost: Option<Range>,
    #[serde(default)]
    pub free: bool,
    #[serde(default)]
    pub licence: Option<String>,
    pub level: u8,
    #[serde(default)]
    pub competences: Vec<CompetenceId>,
    #[serde(default)]
    pub digcomp: Vec<String>,
    #[serde(default)]
    pub needs: Vec<NeedId>,
    #[serde(default)]
    pub software: Vec<SoftwareId>,
    pub reviewed: NaiveDate,
    pub evidence: String,
    pub verified: bool,
    /// By a partner of the project; shown, never looked at where they are put in order.
    #[serde(default)]
    pub project_partner: bool,
}

/// For whom a training is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Reach {
    /// Whoever reads its language.
    Anywhere,
    /// On site, or about the law and the services of its country.
    Country,
}

/// Hours, both ends included; halves exist.
#[derive(Clone, Copy, Debug, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HoursRange {
    pub from: f64,
    pub to: f64,
}

/// A network or directory of people who help.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Actor {
    pub id: ActorId,
    pub name: String,
    pub kind: ActorKind,
    /// `FR BE ES-CT ES RO BF` and others, `EU`, `INT`.
    pub country: String,
    #[serde(default)]
    pub scope: Option<Scope>,
    #[serde(default)]
    pub homepage: Option<String>,
    #[serde(default)]
    pub phone: Option<String>,
    #[serde(default)]
    pub place: Option<String>,
    /// Beginnings of the postcodes where it helps; none when that is its whole country.
    #[serde(default)]
    pub postcodes: Vec<String>,
    /// What it helps with, as far as its own sentence says so; none for what helps nobody directly, or one trade alone.
    #[serde(default)]
    pub helps: Vec<NeedId>,
    pub reviewed: NaiveDate,
    pub evidence: String,
    pub verified: bool,
    /// By a partner of the project; shown, never looked at where they are put in order.
    #[serde(default)]
    pub project_partner: bool,
}

/// An ethical host.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Host {
    pub id: HostId,
    pub name: String,
    pub country: String,
    #[serde(default)]
    pub place: Option<String>,
    #[serde(default)]
    pub legal_form: Option<LegalForm>,
    #[serde(default)]
    pub networks: Vec<String>,
    #[serde(default)]
    pub homepage: Option<String>,
    /// Beginnings of the postcodes of those whom it serves; none when it serves whoever asks.
    #[serde(default)]
    pub postcodes: Vec<String>,
    /// Needs that it can serve.
    #[serde(default)]
    pub services: Vec<NeedId>,
    /// What it runs for a need, where that is known: it then stands behind no other software for it.
    #[serde(default)]
    pub runs: BTreeMap<NeedId, BTreeSet<SoftwareId>>,
    pub reviewed: NaiveDate,
    pub evidence: String,
    pub verified: bool,
    /// By a partner of the project; shown, never looked at where they are put in order.
    #[serde(default)]
    pub project_partner: bool,
}

/// Points of a candidate's score, whole numbers (method, section 4).
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Points {
    /// For fit 1, 2, 3.
    pub fit: [u32; 3],
    /// For difficulty 1 to 5 to its users.
    pub ease: [u32; 5],
    /// A format leads from the tool in use; no tool, or an unknown one.
    pub path: u32,
    pub path_unknown: u32,
    /// Local or a host in the country; a host elsewhere in Europe.
    pub hosts: u32,
    pub hosts_abroad: u32,
    /// Already in use; serves another open need.
    pub in_use: u32,
    pub other_need: u32,
    /// This or last year; two; three; more years ago.
    pub vitality: [u32; 4],
    /// What each software more costs a portfolio, in points of score.
    pub lambda: u32,
    /// What makes a need strong, beside low answers.
    pub need: NeedPoints,
}

impl Catalogue {
    /// The name of a software or of a product, which share one space of ids; none when neither bears the id.
    pub fn tool_name(&self, id: &str) -> Option<&str> {
        let software = self.software.iter().find(|software| software.id == id).map(|software| software.name.as_str());
        let product = || self.products.iter().find(|product| product.id == id).map(|product| product.name.as_str());
        software.or_else(product)
    }
}

impl Software {
    /// Whether its licence, on which everything rests, was seen in a public source.
    pub fn is_licence_seen(&self) -> bool {
        self.evidence.get("licence").is_some_and(|evidence| evidence.starts_with("seen"))
    }
}
