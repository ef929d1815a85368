use super::{ActionReason, MadeCard, TrainingCard};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use ts_rs::TS;

/// What is to be learnt, role by role, and the scheme of competences.
#[derive(Debug, Serialize, TS)]
pub struct Trainings {
    /// Roles that have something to learn, in printed order.
    pub roles: Vec<RoleTraining>,
    /// Whether what needs no connection goes first.
    pub offline_first: bool,
    /// How the changes of tool are told that the board decided, by the id of their actions.
    pub made: BTreeMap<String, MadeCard>,
    /// All competences, in printed order.
    pub scheme: Vec<CompetenceCard>,
}

/// A competence of the scheme.
#[derive(Debug, Serialize, TS)]
pub struct CompetenceCard {
    /// `A1`; its first letter is its family.
    pub id: String,
    /// Codes of the European framework: `5.2`.
    pub digcomp: Vec<String>,
}

/// What those who hold a role learn.
#[derive(Debug, Serialize, TS)]
pub struct RoleTraining {
    /// A role, or `everyone`.
    pub learner: String,
    /// In the order in which they are learnt.
    pub statements: Vec<StatementCard>,
    /// Whom to mix, when enough people learn together.
    pub mix: Option<MixCard>,
}

/// Many who learn together.
#[derive(Debug, Serialize, TS)]
pub struct MixCard {
    /// How many they are.
    pub people: u32,
    /// Profiles to mix, at least.
    pub least: u32,
    /// Those there are, in printed order: `board volunteer employee public partner`.
    pub profiles: Vec<String>,
    /// Minutes of a session, and those kept for people to teach each other.
    pub minutes: u32,
    pub shared: u32,
}

/// Something that people will be able to do.
#[derive(Debug, Serialize, TS)]
pub struct StatementCard {
    pub competence: String,
    pub digcomp: Vec<String>,
    /// 1 to 4.
    pub level: u8,
    pub moment: MomentWord,
    /// The change of tool that the moment is about.
    pub change: Option<ToolChangeCard>,
    pub reasons: Vec<SkillReason>,
    /// At most two.
    pub trainings: Vec<TrainingCard>,
}

/// Whether a change of tool waits for it, or it for the change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "kebab-case")]
pub enum MomentWord {
    Before,
    Any,
    After,
}

/// A change of tool that the board decided.
#[derive(Debug, Serialize, TS)]
pub struct ToolChangeCard {
    /// The action in which everybody passes to it.
    pub action: String,
    pub need: String,
    /// Name of the software.
    pub software: String,
    /// The month in which everybody passes to it, `YYYY-MM`; none when the year does not reach it.
    pub month: Option<String>,
}

/// Why somebody learns something.
#[derive(Debug, Serialize, TS)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum SkillReason {
    /// A low answer.
    Question { question: String },
    /// A planned action, with why it is in the plan.
    Action { action: String, why: Vec<ActionReason> },
}

/// What one person says of themselves. It stays with them, and in no file of an association.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SkillCard {
    /// Empty when the person does not want to be named.
    pub name: String,
    /// Language codes, the first preferred.
    pub languages: Vec<String>,
    /// By competence; what is absent was not looked at.
    pub levels: BTreeMap<String, SkillLevel>,
    /// Competences that the person would like to learn.
    pub wishes: Vec<String>,
    /// Whether the codes of the European framework stand beside ours.
    pub digcomp: bool,
}

/// How far somebody is with a competence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SkillLevel {
    /// 0 not yet, to 4.
    pub level: u8,
    /// The day, `YYYY-MM-DD`; absent for one that is told now.
    pub on: Option<String>,
    /// Who saw it.
    #[ts(type = "\"mediator\" | \"peer\" | null")]
    pub seen_with: Option<String>,
}

/// Asks for the next steps of a card.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct StepsRequest {
    pub card: SkillCard,
    pub language: String,
}

/// What somebody may learn next, as they wish.
#[derive(Debug, Serialize, TS)]
pub struct SkillStep {
    pub competence: String,
    /// 1 to 4.
    pub level: u8,
    /// At most two.
    pub trainings: Vec<TrainingCard>,
}

/// Cards that lie side by side.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct SkillCards {
    pub cards: Vec<SkillCard>,
}

/// What cards that lie side by side tell together: counts alone, never who.
#[derive(Debug, Serialize, TS)]
pub struct CoveredCard {
    pub roles: Vec<CoverageCard>,
    /// How many people lack how much of what is expected of everybody, the least first.
    pub lacks: Vec<LackCard>,
}

/// People who lack as many levels.
#[derive(Debug, Serialize, TS)]
pub struct LackCard {
    pub levels: u32,
    pub people: u32,
}

/// How well one role is covered: counts alone, never who.
#[derive(Debug, Serialize, TS)]
pub struct CoverageCard {
    /// A role, or `everyone`.
    pub learner: String,
    /// Competences that the role cannot do without.
    pub core: u32,
    /// Those in which at least one person reaches what is expected.
    pub covered: u32,
    /// Those in which a second person does.
    pub deputies: u32,
}

/// Where the card of somebody would go.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CardName {
    pub name: String,
    pub language: String,
}

/// Writes a card into its file.
#[derive(Debug, Serialize, Deserialize, TS)]
#[serde(deny_unknown_fields)]
pub struct CardSave {
    pub path: String,
    pub card: SkillCard,
    /// Whether a file that is there may be replaced.
    pub replace: bool,
}

/// A card as it stands in its file.
#[derive(Debug, Serialize, TS)]
pub struct CardFile {
    pub path: String,
    pub card: SkillCard,
}
